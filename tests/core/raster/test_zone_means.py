"""Means of a raster within zones."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.raster.zone_means import zone_means


def test_masked_cells_count_for_no_zone():
    values = np.array([[1.0, np.nan, 4.0], [8.0, 5.0, 3.0]])
    zones = np.array([[5, 5, -1], [2, 0, 5]])
    mask = np.array([[True, False, True], [True, True, True]])
    means = zone_means(values, zones, Grid((2, 3), 10, mask=mask))
    assert means.to_dict() == {2: 8.0, 5: 2.0}


def test_blocks_of_rows_add_up():
    rng = np.random.default_rng(0)
    zones = rng.integers(0, 5, (3000, 40))
    values = rng.random(zones.shape, np.float32)
    means = zone_means(values, zones, Grid(zones.shape, 1))
    for zone in range(1, 5):
        expected = values[zones == zone].mean(dtype=float)
        assert means[zone] == pytest.approx(expected, rel=1e-12)


def test_no_zone():
    none = np.zeros((2, 2), int)
    assert zone_means(none, none, Grid((2, 2), 1)).empty
