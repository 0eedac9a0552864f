"""The matrix equals one cost-distance raster for each patch."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.least_cost_distances import least_cost_distances
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.cost_distance import cost_distance
from ecorestore.core.refusal import Refusal


def landscape(seed):
    rng = np.random.default_rng(seed)
    labels = np.where(rng.random((40, 50)) < 0.02, rng.integers(1, 9, (40, 50)), 0)
    labels[labels == 4] = 0  # a gap in the labels
    mask = rng.random((40, 50)) < 0.9
    mask[:, 30] = False  # two halves
    resistance = rng.integers(1, 100, (40, 50)).astype(np.float32)
    return resistance, labels, Grid((40, 50), 30, 20, mask)


@pytest.mark.parametrize("seed", range(3))
def test_each_row_is_a_cost_distance(seed):
    resistance, labels, grid = landscape(seed)
    found = least_cost_distances(resistance, labels, grid)
    ids = np.unique(labels[grid.mask])[1:]
    for row, source in enumerate(ids):
        cost = cost_distance(resistance, np.where(labels == source, 1, 0), grid).cost
        expected = [np.nanmin(cost[labels == other]) for other in ids]
        np.testing.assert_allclose(found[row], expected, rtol=1e-12)
    np.testing.assert_array_equal(found, found.T)


def test_patches_without_a_way():
    resistance = np.ones((1, 5))
    mask = np.array([[True, True, False, True, True]])
    labels = np.array([[1, 0, 0, 0, 2]])
    found = least_cost_distances(resistance, labels, Grid((1, 5), 10, mask=mask))
    assert found.tolist() == [[0, np.inf], [np.inf, 0]]


def test_threads_change_nothing():
    resistance, labels, grid = landscape(7)
    one = least_cost_distances(resistance, labels, grid, threads=1)
    np.testing.assert_array_equal(
        one, least_cost_distances(resistance, labels, grid, threads=5)
    )


def test_cancel():
    with pytest.raises(Cancelled):
        least_cost_distances(*landscape(0), progress=lambda fraction: fraction < 0.3)


def test_single_patch():
    with pytest.raises(Refusal, match="at least two"):
        least_cost_distances(np.ones((1, 3)), np.array([[0, 7, 7]]), Grid((1, 3), 1))
