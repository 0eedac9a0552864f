"""A fishnet."""

import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.fishnet import fishnet
from ecorestore.core.refusal import Refusal


def test_squares_by_rows():
    found = fishnet(Grid((3, 5), 30.0), 60.0)
    assert found.zones.tolist() == [
        [1, 1, 2, 2, 3],
        [1, 1, 2, 2, 3],
        [4, 4, 5, 5, 6],
    ]
    assert (found.side_cells, found.shape, found.count) == (2, (2, 3), 6)


@pytest.mark.parametrize(("side", "cells"), [(30.0, 1), (44.0, 1), (46.0, 2)])
def test_side_is_rounded_to_cells(side, cells):
    assert fishnet(Grid((3, 5), 30.0), side).side_cells == cells


def test_refusals():
    grid = Grid((3, 5), 30.0)
    with pytest.raises(
        Refusal, match="Squares of 20 m are smaller than a cell of 30 m"
    ):
        fishnet(grid, 20.0)
    with pytest.raises(
        Refusal, match="Squares of 200 m are larger than the map, which is 150 m wide"
    ):
        fishnet(grid, 200.0)
