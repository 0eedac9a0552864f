"""The depth of an edge, in metres and in cells."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..refusal import Refusal


def edge_width_in_cells(width: float, grid: Grid) -> int:
    """The whole number of cells nearest to an edge width.

    Parameters
    ----------
    width : float
        Metres, at least half a cell.
    grid : Grid
        Its cells must be square.

    Returns
    -------
    int
        At least 1; half a cell counts as a whole one.

    Raises
    ------
    Refusal
        The width is below half a cell, or cells are not square.

    Examples
    --------
    >>> edge_width_in_cells(100.0, Grid((5, 5), 30.0))
    3
    """
    if not grid.is_square:
        raise Refusal(
            "Cells are {width} m wide and {height} m high, so an edge has no width in "
            "cells that holds in all directions. Resample the raster to square cells.",
            parameter="edge_width",
            width=f"{grid.cell_width:g}",
            height=f"{grid.cell_height:g}",
        )
    cells = width / grid.cell_width
    if not (np.isfinite(cells) and cells >= 0.5):
        raise Refusal(
            "An edge width of {width} m is less than half a cell of {cell} m. Give a "
            "larger width, or use smaller cells.",
            parameter="edge_width",
            width=f"{width:g}",
            cell=f"{grid.cell_width:g}",
        )
    return int(np.floor(cells + 0.5))
