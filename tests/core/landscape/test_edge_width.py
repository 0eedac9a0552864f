"""Edge widths in metres as cells."""

import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.edge_width import edge_width_in_cells
from ecorestore.core.refusal import Refusal


@pytest.mark.parametrize(
    ("width", "cells"), [(15, 1), (30, 1), (44, 1), (45, 2), (100, 3), (3000, 100)]
)
def test_nearest_number_of_cells(width, cells):
    assert edge_width_in_cells(width, Grid((5, 5), 30.0)) == cells


@pytest.mark.parametrize("width", [0, -30, 14.9, float("nan")])
def test_less_than_half_a_cell_is_refused(width):
    with pytest.raises(Refusal, match=r"is less than half a cell of 30 m\. Give a"):
        edge_width_in_cells(width, Grid((5, 5), 30.0))


def test_cells_that_are_not_square_are_refused():
    with pytest.raises(Refusal, match="Cells are 30 m wide and 20 m high"):
        edge_width_in_cells(60, Grid((5, 5), 30.0, 20.0))
