"""TOPSIS over the indicators of two dates."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.restoration_effectiveness import (
    OUTCOMES,
    restoration_effectiveness,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st

TABLE = pd.DataFrame(
    {
        "indicator": ["richness", "erosion"],
        "dimension": ["biodiversity", "soil"],
        "direction": ["more", "less"],
        "weight": [0.75, 0.25],
    }
)
GRID = Grid((1, 3), 1000.0)
BEFORE = {"richness": np.array([[0.0, 5, 10]]), "erosion": np.array([[40.0, 20, 0]])}
AFTER = {"richness": np.array([[5.0, 5, 0]]), "erosion": np.array([[20.0, 40, 40]])}


def test_by_hand():
    found = restoration_effectiveness(BEFORE, AFTER, TABLE, GRID, weighting="given")
    assert found.before.tolist() == [[0, 0.5, 1]]
    one = np.hypot(0.375, 0.125)
    two = 0.375 / (0.375 + np.hypot(0.375, 0.25))
    assert one / (2 * one) == 0.5
    assert found.after[0] == pytest.approx([0.5, two, 0])
    assert found.change[0] == pytest.approx([0.5, two - 0.5, -1])


def test_dimensions_and_weights():
    found = restoration_effectiveness(BEFORE, AFTER, TABLE, GRID, weighting="equal")
    assert found.indicators["weight"].tolist() == [0.5, 0.5]
    dimensions = found.dimensions.set_index("dimension")
    assert dimensions.loc["biodiversity", "before"] == pytest.approx(0.5)
    assert dimensions.loc["soil", "after"] == pytest.approx(1 / 6)
    assert found.indicators[["low", "high"]].to_numpy().tolist() == [[0, 10], [0, 40]]


def test_entropy_prefers_what_differs():
    before = {**BEFORE, "erosion": np.array([[39.0, 40, 40]])}
    after = {**AFTER, "erosion": np.array([[40.0, 40, 40]])}
    weights = restoration_effectiveness(before, after, TABLE, GRID).indicators["weight"]
    share = np.array([1, 1, 2, 1, 1e-300, 1e-300]) / 5
    assert weights.sum() == pytest.approx(1)
    # Erosion is best in one cell of six only: all its variety is there.
    entropy = -(share[:4] * np.log(share[:4])).sum() / np.log(6)
    expected = (1 - entropy) / (1 - entropy + 1)
    assert weights.iloc[0] == pytest.approx(expected)


def test_greener_but_worse():
    covers = {
        "cover_before": np.array([[0.2, 0.2, 0.2]]),
        "cover_after": np.array([[0.3, 0.1, 0.9]]),
    }
    found = restoration_effectiveness(
        BEFORE, AFTER, TABLE, GRID, weighting="given", **covers
    )
    names = [OUTCOMES[code] for code in found.outcome[0]]
    assert names == ["better and greener", "worse, not greener", "greener but worse"]
    assert found.areas["area_km2"].sum() == 3.0


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["entropy", "equal", "given"]))
def test_laws(seed, weighting):
    rng = np.random.default_rng(seed)
    shape = (5, 6)
    mask = rng.random(shape) > 0.2
    mask[0, :2] = True
    grid = Grid(shape, 30.0, mask=mask)
    dates = [
        {name: np.where(mask, rng.random(shape), np.nan) for name in TABLE["indicator"]}
        for _ in range(2)
    ]
    found = restoration_effectiveness(*dates, TABLE, grid, weighting=weighting)
    for index in (found.before, found.after):
        assert ((index[mask] >= 0) & (index[mask] <= 1)).all()
        assert np.isnan(index[~mask]).all()
    # Other units change nothing, nor does the order of the dates change the index.
    scaled = [{name: 3 * x - 8 for name, x in date.items()} for date in dates]
    other = restoration_effectiveness(*scaled[::-1], TABLE, grid, weighting=weighting)
    np.testing.assert_allclose(other.after, found.before, atol=1e-6)
    np.testing.assert_allclose(other.before, found.after, atol=1e-6)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"before": {"richness": BEFORE["richness"]}}, "The indicator erosion has no"),
        ({"table": TABLE[:1]}, "The raster erosion has no row"),
        ({"table": TABLE.assign(direction="up")}, "has the direction up"),
        ({"table": TABLE.assign(weight=0.4), "weighting": "given"}, "sum to 0.8"),
        ({"table": TABLE.drop(columns="dimension")}, "no column dimension"),
        (
            {
                "before": AFTER,
                "after": AFTER,
                "grid": Grid((1, 3), 1.0, mask=np.array([[False, True, False]])),
            },
            "All indicators are constant",
        ),
        ({"before": {**BEFORE, "erosion": np.full((1, 3), np.nan)}}, "holds NaN"),
    ],
)
def test_refusals(change, sentence):
    given_ = {"before": BEFORE, "after": AFTER, "table": TABLE, "grid": GRID, **change}
    with pytest.raises(Refusal, match=sentence):
        restoration_effectiveness(**given_)
