"""Sources and grounds at points."""

import numpy as np
from ecorestore.core.network.circuit.point_rasters import ground_raster, source_raster

CELLS = ([0, 1, 1], [2, 0, 0])


def test_sources_in_one_cell_add_up():
    found = source_raster((2, 3), *CELLS, [1.0, 2.0, -0.5])
    assert found.tolist() == [[0, 0, 1], [1.5, 0, 0]]


def test_grounds_in_one_cell_stand_side_by_side():
    nan = np.nan
    found = ground_raster((2, 3), *CELLS, [3.0, 2.0, 2.0])
    np.testing.assert_array_equal(found, [[nan, nan, 3], [1, nan, nan]])
    found = ground_raster((2, 3), *CELLS, [3.0, 2.0, 2.0], grounds_are="conductance")
    np.testing.assert_array_equal(found, [[nan, nan, 3], [4, nan, nan]])


def test_a_ground_without_resistance_wins():
    found = ground_raster((2, 3), *CELLS, [3.0, 0.0, 2.0])
    assert found[1, 0] == 0
