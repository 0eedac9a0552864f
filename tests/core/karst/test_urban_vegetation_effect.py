"""Direct and indirect effects of sealed ground."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.urban_vegetation_effect import urban_vegetation_effect
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st

GRID = Grid((1, 5), 100.0)
SEALED = np.array([[0.0, 0.0, 0.5, 1.0, 0.2]])
GREEN = np.array([[0.6, 0.4, 0.3, 0.05, 0.5]])


def test_by_hand():
    found = urban_vegetation_effect(GREEN, SEALED, GRID, impervious_vegetation=0.1)
    assert found.background[0] == pytest.approx([0.5] * 5)
    assert found.expected[0] == pytest.approx([0.5, 0.5, 0.3, 0.1, 0.42])
    assert found.direct[0] == pytest.approx([0, 0, -0.4, -0.8, -0.16])
    assert found.indirect[0] == pytest.approx([0.2, -0.2, 0, -0.5, 8 / 42], abs=1e-6)
    assert np.isnan(found.offset[0, :2]).all()
    assert found.offset[0, 2:] == pytest.approx([0, -0.125, 1.0], abs=1e-5)
    assert found.offset_of_all == pytest.approx(0.03 / 0.68, rel=1e-4)


def test_gradient_of_the_sealed_share():
    gradient = urban_vegetation_effect(
        GREEN, SEALED, GRID, impervious_vegetation=0.1, bins=2
    ).gradient
    assert gradient["cells"].tolist() == [2, 1]
    assert gradient["mean_share"].tolist() == pytest.approx([0.35, 1.0])
    assert gradient["observed"].tolist() == pytest.approx([0.4, 0.05])


def test_zones_have_backgrounds_of_their_own():
    zones = np.array([[1, 2, 1, 2, 0]])
    found = urban_vegetation_effect(GREEN, SEALED, GRID, zones=zones)
    np.testing.assert_allclose(found.background, [[0.6, 0.4, 0.6, 0.4, np.nan]])


def test_a_radius_looks_around():
    found = urban_vegetation_effect(GREEN, SEALED, GRID, radius=100.0)
    np.testing.assert_allclose(found.background, [[0.5, 0.5, 0.4, np.nan, np.nan]])


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_a_window_is_the_mean_of_unsealed_cells(seed):
    rng = np.random.default_rng(seed)
    shape = (9, 8)
    mask = rng.random(shape) > 0.2
    sealed = np.where(rng.random(shape) > 0.5, 0.0, rng.random(shape))
    sealed[0, 0], mask[0, 0], sealed[0, 1], mask[0, 1] = 0, True, 0.5, True
    green = np.where(mask, rng.random(shape), np.nan)
    grid = Grid(shape, 10.0, mask=mask)
    found = urban_vegetation_effect(green, sealed, grid, radius=25.0)
    for i, j in np.ndindex(shape):
        rows, columns = np.indices(shape)
        near = np.hypot(rows - i, columns - j) <= 2.5
        pure = near & mask & (sealed == 0)
        expected = green[pure].mean() if mask[i, j] and pure.any() else np.nan
        assert found.background[i, j] == pytest.approx(expected, nan_ok=True, rel=1e-6)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"impervious": SEALED * 100}, "The share of sealed ground holds values"),
        ({"impervious": SEALED + 0.01}, "outside 0 to 1"),
        ({"impervious": np.full((1, 5), 0.3)}, "No cell is free of sealed ground"),
        ({"impervious": np.zeros((1, 5))}, "No cell has sealed ground"),
        ({"radius": 200.0, "zones": np.ones((1, 5))}, "Choose one of them"),
        ({"bins": 1}, "The number of bins is 1"),
        ({"radius": 10.0}, "reaches no neighbouring cell"),
    ],
)
def test_refusals(change, sentence):
    given_ = {"vegetation": GREEN, "impervious": SEALED, "grid": GRID, **change}
    with pytest.raises(Refusal, match=sentence):
        urban_vegetation_effect(**given_)
