"""An elevation raster that is smaller than the basin."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.basin_cover import check_basins_covered

GRID = Grid((2, 100), 30.0)
BASINS = np.repeat([[3], [8]], 100, axis=1)


def covered(upper, lower):
    return np.arange(100) < np.array([[upper], [lower]])


def test_a_sliver_is_no_matter():
    check_basins_covered(BASINS, covered(100, 99), GRID)
    with pytest.raises(Refusal):
        check_basins_covered(BASINS, covered(100, 99), GRID, tolerated=0)


def test_the_worst_basin_is_named():
    with pytest.raises(Refusal) as refused:
        check_basins_covered(BASINS, covered(90, 40), GRID)
    assert str(refused.value) == (
        "The elevation has no value in 60 of the 100 cells of basin 8, so water would be"
        " missing in its stream. Take an elevation raster that covers the whole basin."
    )


def test_no_basin():
    with pytest.raises(Refusal, match="No cell with a value lies in a zone"):
        check_basins_covered(np.zeros((2, 100), int), covered(1, 1), GRID)
