"""Smoothing with a dispersal kernel against the sum over all pairs of cells."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.species.connectivity_smoothing import dispersal_smoothing


@pytest.mark.parametrize(
    "shape, distance",
    [((7, 9), 300.0), ((1, 5), 200.0), ((40, 30), 50.0), ((3, 60), 5000.0)],
)
def test_as_pair_by_pair(shape, distance):
    rng = np.random.default_rng(2)
    mask = rng.random(shape) > 0.2
    values = np.where(mask, rng.random(shape), 0.0)
    grid = Grid(shape, 100.0, 120.0, mask)
    y, x = (axis.ravel() for axis in np.indices(shape))
    apart = np.hypot(120.0 * (y[:, None] - y), 100.0 * (x[:, None] - x))
    expected = (np.exp(-2 / distance * apart) @ values.ravel()).reshape(shape)
    expected[~mask] = 0
    expected *= values.sum() / expected.sum()
    found = dispersal_smoothing(values, grid, distance)
    assert np.abs(found - expected).max() <= 1e-8 * expected.max()
    assert (found[~mask] == 0).all()


def test_what_is_out_of_reach_stays_empty():
    values = np.zeros((1, 500))
    values[0, 0] = 1.0
    found = dispersal_smoothing(values, Grid((1, 500), 100.0), 100.0)
    assert (found[0, 20:] == 0).all()
    assert (np.diff(found[0, :9]) < 0).all()
