"""A sweep of corridor widths: each row is pinch points and their areas at one width."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.corridor_width_sweep import corridor_width_sweep
from ecorestore.core.network.corridors import corridor_network
from ecorestore.core.network.critical_areas import critical_areas
from ecorestore.core.network.pinch_points import pinch_points
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal


def landscape():
    rng = np.random.default_rng(4)
    resistance = 30 ** rng.random((30, 40))
    ids = np.zeros((30, 40), int)
    ids[2:5, 2:5], ids[25:28, 10:14], ids[10:13, 33:37] = 1, 2, 3
    mask = rng.random((30, 40)) > 0.05
    return resistance, ids, Grid(ids.shape, 20, mask=mask)


@pytest.mark.parametrize("overlay", [False, True])
def test_each_width_is_a_run_of_its_own(overlay):
    resistance, ids, grid = landscape()
    found = corridor_width_sweep(
        resistance,
        ids,
        grid,
        widths=[2000, 300, 900],
        classes=4,
        overlay_resistance=overlay,
        minimum_area=800,
    )
    assert found.table["width"].tolist() == [300, 900, 2000]
    pinched = []
    for row in found.table.itertuples():
        current = pinch_points(resistance, ids, grid, cutoff_width=row.width).current
        areas = critical_areas(
            current,
            grid,
            classes=4,
            overlay=resistance if overlay else None,
            cores=ids,
            minimum_area=800,
        )
        assert row.pinch_points == len(areas.table)
        assert row.pinch_km2 == pytest.approx((areas.labels > 0).sum() * 400 / 1e6)
        corridors = np.isfinite(current) & (ids == 0)
        assert row.corridor_km2 == pytest.approx(corridors.sum() * 400 / 1e6)
        assert row.mean_current == pytest.approx(current[corridors].mean(), rel=1e-6)
        assert row.maximum_current == current[corridors].max()
        pinched.append(areas.labels > 0)
    for one, other, overlap in zip(pinched, pinched[1:], found.table["overlap"][1:]):
        assert overlap == (one & other).sum() / (one | other).sum()
    assert np.isnan(found.table["overlap"][0])
    share = np.where(grid.mask, np.mean(pinched, axis=0), np.nan)
    np.testing.assert_allclose(found.share, share, rtol=1e-6)
    always = np.all(pinched, axis=0).sum() * 400 / 1e6
    assert found.always_km2 == pytest.approx(always)


def test_links_are_found_once_for_all_widths():
    links = corridor_network(*landscape(), nearest=1).links
    one = corridor_width_sweep(*landscape(), widths=[300], links=links)
    other = corridor_width_sweep(*landscape(), widths=[300], nearest=1)
    np.testing.assert_array_equal(one.share, other.share)
    with pytest.raises(ValueError, match="Give links or nearest, not both."):
        corridor_width_sweep(*landscape(), widths=[300], links=links, nearest=1)


@pytest.mark.parametrize(
    ("widths", "sentence"),
    [
        ([], "Give at least one corridor width."),
        ([300, 200, 300], "The corridor width 300 is given twice; give each once."),
        ([300, 0], "A corridor width of 0 cuts off every corridor. Give metres times"),
    ],
)
def test_widths_that_are_refused(widths, sentence):
    with pytest.raises(Refusal) as refused:
        corridor_width_sweep(*landscape(), widths=widths)
    assert str(refused.value).startswith(sentence)


def test_cancel_at_any_time():
    told = []
    corridor_width_sweep(
        *landscape(), widths=[300, 900], progress=lambda f: told.append(f) or True
    )
    assert told == sorted(told)
    for last in range(0, len(told), 5):
        calls = iter(range(last))
        with pytest.raises(Cancelled):
            corridor_width_sweep(
                *landscape(),
                widths=[300, 900],
                progress=lambda _, c=calls: next(c, None) is not None,
            )
