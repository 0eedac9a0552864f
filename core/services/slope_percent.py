"""Slope as InVEST's models take it, to the edge of the land."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..raster.fill import checked_elevation


def slope_percent(
    elevation: np.ndarray, grid: Grid, *, progress: Progress = None
) -> np.ndarray:
    """Slope in percent by the rule of pygeoprocessing 2.4 (InVEST 3.20).

    Horn's (1981), and so equal to :func:`..raster.terrain_factors.slope`, wherever no
    neighbour is missing. Beside the edge each row (or column) of the neighbourhood
    gives the difference that is left: with its middle cell, else from a corner to the
    centre times the square root of 2. Takes 4 bytes per cell above the input.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid

    Returns
    -------
    float32 array
        0 (level) upwards, 100 at 45 degrees; NaN where the cell is missing.

    Raises
    ------
    Refusal
        No cell has a value, or one holds NaN or infinity.

    References
    ----------
    Horn, B.K.P. (1981), Proceedings of the IEEE 69(1), 14-47. Natural Capital Project
    (2024): pygeoprocessing 2.4, calculate_slope.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp = np.tile([0.0, 10.0, 20.0], (3, 1))
    >>> float(slope_percent(ramp, Grid(ramp.shape, 10.0))[1, 1])
    100.0
    """
    elevation = checked_elevation(elevation, grid)
    result = np.empty(grid.shape, np.float32)
    with watched(progress) as state:
        _slope(elevation, grid.valid, grid.cell_width, grid.cell_height, result, state)
    return result


@kernel
def _difference(first, middle, last, first_there, middle_there, last_there, centre):
    """Rise along three cells, and over how many steps."""
    if first_there and last_there:
        return last - first, 2
    if first_there and middle_there:
        return middle - first, 1
    if middle_there and last_there:
        return last - middle, 1
    if first_there:
        return (centre - first) * 1.4142135623730951, 1
    if last_there:
        return (last - centre) * 1.4142135623730951, 1
    return 0.0, 0


@kernel
def _gradient(z, there, along_row):
    """Rise per step over the 3 x 3 cells ``z``, along its rows or its columns."""
    rise = 0.0
    steps = 0
    for line in range(3):
        weight = 2 if line == 1 else 1
        first = 3 * line if along_row else line
        step = 1 if along_row else 3
        difference, count = _difference(
            z[first],
            z[first + step],
            z[first + 2 * step],
            there[first],
            there[first + step],
            there[first + 2 * step],
            z[4],
        )
        rise += weight * difference
        steps += weight * count
    return rise / steps if steps > 0 else 0.0


@kernel
def _slope(elevation, mask, cell_width, cell_height, result, state):
    rows, columns = mask.shape
    z = np.zeros(9)
    there = np.zeros(9, np.bool_)
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            if not mask[row, column]:
                result[row, column] = np.nan
                continue
            whole = True
            for k in range(9):
                y = row + k // 3 - 1
                x = column + k % 3 - 1
                there[k] = 0 <= y < rows and 0 <= x < columns and mask[y, x]
                if there[k]:
                    z[k] = elevation[y, x]
                else:
                    whole = False
            if whole:
                east = (z[2] - z[0] + 2 * (z[5] - z[3]) + z[8] - z[6]) / 8
                south = (z[6] - z[0] + 2 * (z[7] - z[1]) + z[8] - z[2]) / 8
            else:
                east = _gradient(z, there, True)
                south = _gradient(z, there, False)
            east /= cell_width
            south /= cell_height
            result[row, column] = 100 * np.sqrt(east * east + south * south)
        state[0] = (row + 1) / rows
