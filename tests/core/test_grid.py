"""The grid that all raster functions share."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid


def test_square_cells_by_default():
    grid = Grid((3, 4), 30)
    assert (grid.cell_height, grid.cell_area, grid.valid_count) == (30.0, 900.0, 12)
    assert grid.is_square
    assert grid.valid.all()


def test_mask_counts_valid_cells():
    mask = np.array([[True, False], [True, True]])
    grid = Grid((2, 2), 30, 20, mask)
    assert grid.valid_count == 3
    assert not grid.is_square
    assert grid.cell_area == 600.0
    assert grid.valid_area == 1800.0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (((0, 3), 30), "needs rows and columns"),
        (((2, 2), 0), "finite and above 0"),
        (((2, 2), 30, float("nan")), "finite and above 0"),
        (((2, 2), 30, None, np.ones((2, 3), bool)), "boolean array of shape"),
        (((2, 2), 30, None, np.ones((2, 2))), "boolean array of shape"),
    ],
)
def test_impossible_grids_are_refused(arguments, sentence):
    with pytest.raises(ValueError, match=sentence):
        Grid(*arguments)


def test_array_of_another_shape_is_refused():
    with pytest.raises(ValueError, match="resistance has shape"):
        Grid((2, 2), 30).check(np.ones((2, 3)), "resistance")
