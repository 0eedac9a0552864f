"""A fishnet: the map in squares of one size, from the north-west corner."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..refusal import Refusal


@dataclass(frozen=True)
class Fishnet:
    """Squares over a grid.

    Attributes
    ----------
    zones : int32 array
        The square of each cell, 1..n by rows.
    side_cells : int
        Cells along the side of a whole square.
    shape : (rows, columns)
        Squares down and across; those at the south and the east may be cut.
    """

    zones: np.ndarray
    side_cells: int
    shape: tuple[int, int]

    @property
    def count(self) -> int:
        """Number of squares."""
        return self.shape[0] * self.shape[1]


def fishnet(grid: Grid, side: float) -> Fishnet:
    """Lay squares over a grid.

    Takes 4 bytes per cell.

    Parameters
    ----------
    grid : Grid
    side : float
        Metres; rounded to whole cells.

    Raises
    ------
    Refusal
        The side is less than a cell, or squares are larger than the map.

    Examples
    --------
    >>> fishnet(Grid((2, 3), 10.0), 20.0).zones.tolist()
    [[1, 1, 2], [1, 1, 2]]
    """
    side_cells = fishnet_cells(grid, side)
    rows, columns = (-(-length // side_cells) for length in grid.shape)
    down = np.arange(grid.shape[0], dtype=np.int32) // side_cells
    across = np.arange(grid.shape[1], dtype=np.int32) // side_cells
    zones = down[:, None] * np.int32(columns) + across[None, :] + np.int32(1)
    return Fishnet(zones, side_cells, (rows, columns))


def fishnet_cells(grid: Grid, side: float) -> int:
    """The side of a square in cells; refuse one that the grid has no room for."""
    cell = float(np.sqrt(grid.cell_area))
    cells = side / cell
    if not (np.isfinite(cells) and cells >= 1 - 1e-3):
        raise Refusal(
            "Squares of {side} m are smaller than a cell of {cell} m. Give a longer "
            "side.",
            parameter="side",
            side=f"{side:g}",
            cell=f"{cell:g}",
        )
    cells = int(np.floor(cells + 0.5))
    if cells > max(grid.shape):
        raise Refusal(
            "Squares of {side} m are larger than the map, which is {width} m wide and "
            "{height} m high. Give a shorter side.",
            parameter="side",
            side=f"{side:g}",
            width=f"{grid.shape[1] * cell:g}",
            height=f"{grid.shape[0] * cell:g}",
        )
    return cells
