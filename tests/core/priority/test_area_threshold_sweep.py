"""The sweep against a run at each threshold, and the knee of a curve."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.priority.area_threshold_sweep import area_threshold_sweep, knee_of
from ecorestore.core.priority.priority_areas import priority_areas
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

THRESHOLDS = [2e5, 0, 1e5, 6e5, 1e9]


def blobs(seed, shape=(50, 60)):
    rng = np.random.default_rng(seed)
    land = ndimage.gaussian_filter(rng.normal(size=shape), 2.5)
    return land > np.quantile(land, 0.65)


@given(st.integers(0, 2**31))
def test_equals_a_run_at_each_threshold(seed):
    one, other = blobs(seed), blobs(seed + 1)
    mask = np.random.default_rng(seed).random(one.shape) < 0.999
    grid = Grid(one.shape, 100.0, mask=mask)
    values = {
        "biodiversity": np.random.default_rng(seed).random(one.shape),
        "services": np.random.default_rng(seed + 1).random(one.shape),
    }
    given_too = {"edge_width": 1, "fill_holes": 3e4, "values": values}
    sweep = area_threshold_sweep(one, other, grid, thresholds=THRESHOLDS, **given_too)
    assert sweep.table["threshold_ha"].tolist() == [0, 10, 20, 60, 1e5]
    assert (sweep.table["cores"].diff().dropna() <= 0).all()
    for row in sweep.table.itertuples():
        if row.cores == 0:
            assert row.area_km2 == row.biodiversity_percent == 0
            continue
        single = priority_areas(
            one, other, grid, minimum_area=row.threshold_ha * 1e4, **given_too
        )
        whole = single.summary.set_index("priority").loc["all"]
        assert row.area_km2 == pytest.approx(whole["area_km2"])
        assert row.area_percent == pytest.approx(whole["percent"])
        assert row.biodiversity_percent == pytest.approx(whole["share_biodiversity"])
        assert row.services_percent == pytest.approx(whole["share_services"])
        assert row.cores == row.cores_biodiversity + row.cores_services


def test_threshold_of_just_the_area_keeps_a_core():
    hot = np.zeros((20, 20), bool)
    hot[2:11, 2:11] = True
    grid = Grid(hot.shape, 0.1 / 3 * 1000)
    area = 49 * grid.cell_area
    found = area_threshold_sweep(
        hot, hot, grid, edge_width=1, thresholds=[area, 1.001 * area]
    )
    assert found.table["cores"].tolist() == [2, 0]


def test_knees():
    bent = knee_of([0, 1, 2, 3, 10], [10, 5, 1, 0.5, 0])
    assert bent.at == 2 and bent.is_clear
    assert not knee_of(range(5), [4, 3, 2, 1, 0]).is_clear
    assert np.isnan(knee_of([1, 2], [3, 4]).at)
    assert np.isnan(knee_of([1, 2, 3], [5, 5, 5]).at)
    rising = knee_of([0, 1, 2, 3, 10], [0, 5, 9, 9.5, 10])
    assert rising.at == 2


@pytest.mark.parametrize(
    ("thresholds", "sentence"),
    [
        ([], "Give at least one threshold"),
        ([1e4, -1], "The smallest area is -1 m²"),
        ([1e4, 2e4, 1e4], "The smallest area 1 ha is given twice"),
    ],
)
def test_refusals(thresholds, sentence):
    with pytest.raises(Refusal, match=sentence):
        area_threshold_sweep(
            blobs(0), blobs(1), Grid((50, 60), 100.0), thresholds=thresholds
        )


def test_cancel():
    with pytest.raises(Cancelled):
        area_threshold_sweep(
            blobs(0),
            blobs(1),
            Grid((50, 60), 100.0),
            edge_width=1,
            thresholds=[0],
            progress=lambda fraction: fraction < 0.3,
        )
