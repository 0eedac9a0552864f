"""Cost distance: the least cumulative cost of reaching each cell from its source."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part, report, watched
from ..refusal import Refusal
from .least_cost import STEP_COLUMNS, STEP_ROWS, Surface, _back, rims

NO_WAY = 255


@dataclass(frozen=True)
class CostDistance:
    """What ``cost_distance`` finds; all arrays have the shape of the grid.

    Attributes
    ----------
    cost : float64 array
        Least cost to a source: 0 on sources, NaN where missing or not reached.
    allocation : int32 array
        Id of that source; 0 where missing or not reached.
    backlinks : uint8 array or None
        The step towards that source: 0 on sources, 1 east, 2 south-east, 3 south and
        so on clockwise to 8 north-east, 255 where missing or not reached.
    """

    cost: np.ndarray
    allocation: np.ndarray
    backlinks: np.ndarray | None


def cost_distance(
    resistance: np.ndarray,
    sources: np.ndarray,
    grid: Grid,
    *,
    maximum: float | None = None,
    backlinks: bool = False,
    progress: Progress = None,
) -> CostDistance:
    """Least cumulative cost from each cell to a source, and which source it is.

    A step between two of 8 neighbours costs its length from centre to centre times the
    mean of the two resistances. The cost has the unit of metres times resistance, so
    with resistance 1 it is a distance in metres. The result is exact; where two
    sources cost the same, the smaller id has the cell.

    Memory: beyond input and result 17 bytes per cell, 21 where resistances need double
    precision, and less than 4 for the cells that wait.

    Parameters
    ----------
    resistance : 2-D array
        Finite and above 0 on valid cells.
    sources : 2-D integer array
        Id of the source in each cell, 0 for none. Ids on missing cells are not read.
    grid : Grid
        Cells may be oblong.
    maximum : float, optional
        Cells that cost more stay not reached.
    backlinks : bool
        Whether to give the way back from each cell, for ``least_cost_path``.

    Returns
    -------
    CostDistance
        ``.cost``, ``.allocation`` and ``.backlinks``.

    Raises
    ------
    Refusal
        If a resistance is not finite or not above 0; if there is no source, or a
        source id is negative or not a whole number; if ``maximum`` is not above 0.

    References
    ----------
    Dijkstra (1959), Numerische Mathematik 1; Dial (1969), Communications of the ACM
    12(11); the cost of a step as in Adriaensen et al. (2003), Landscape and Urban
    Planning 64.

    Examples
    --------
    >>> resistance = np.array([[1, 1, 1], [1, 9, 1]])
    >>> sources = np.array([[7, 0, 0], [0, 0, 0]])
    >>> cost_distance(resistance, sources, Grid((2, 3), 10)).cost.round(1)
    array([[ 0. , 10. , 20. ],
           [10. , 60. , 24.1]])
    >>> found = cost_distance(resistance, sources, Grid((2, 3), 10), maximum=15)
    >>> found.allocation
    array([[7, 7, 0],
           [7, 0, 0]], dtype=int32)
    """
    if maximum is not None and not maximum > 0:
        raise Refusal(
            "The maximum cost must be above 0, not {value}.",
            parameter="maximum",
            value=maximum,
        )
    surface = Surface(resistance, grid)
    report(progress, 0.0)
    cells = surface.records(source_ids(sources, grid, "sources"))
    report(progress, 0.0)
    starts = rims(cells, surface.stride)
    if starts.size == 0 and not np.any(cells["cost"] == 0):
        raise Refusal(
            "No source lies on a cell that has a resistance.", parameter="sources"
        )
    limit = np.inf if maximum is None else float(maximum)
    if starts.size:
        with watched(part(progress, 0.0, 0.95)) as state:
            surface.run(cells, starts, state, maximum=limit, spread_labels=True)
    cost = np.empty(grid.shape)
    allocation = np.empty(grid.shape, np.int32)
    links = np.empty(grid.shape if backlinks else (0, 0), np.uint8)
    with watched(part(progress, 0.95, 1.0)) as state:
        _collect(
            cells,
            surface.stride,
            surface.steps,
            surface.step_lengths / 2,
            cost,
            allocation,
            links,
            state,
        )
    return CostDistance(cost, allocation, links if backlinks else None)


def least_cost_path(backlinks: np.ndarray, row: int, column: int) -> np.ndarray:
    """Cells of the least-cost path from one cell back to its source.

    Parameters
    ----------
    backlinks : 2-D uint8 array
        From ``cost_distance(..., backlinks=True)``.
    row, column : int
        Where the path begins.

    Returns
    -------
    int array (n, 2)
        Row and column of each cell, the given one first and the source's last.

    Raises
    ------
    Refusal
        If the cell lies outside the raster, or no source is reached from it.
    """
    rows, columns = backlinks.shape
    if not (0 <= row < rows and 0 <= column < columns):
        raise Refusal(
            "Row {row}, column {column} lies outside the raster of {rows} rows and"
            " {columns} columns.",
            row=row,
            column=column,
            rows=rows,
            columns=columns,
        )
    path = [(row, column)]
    code = int(backlinks[row, column])
    while 0 < code < NO_WAY:
        row += int(STEP_ROWS[code - 1])
        column += int(STEP_COLUMNS[code - 1])
        path.append((row, column))
        code = int(backlinks[row, column])
    if code == NO_WAY:
        raise Refusal(
            "No source is reached from row {row}, column {column}.",
            parameter="backlinks",
            row=row,
            column=column,
        )
    return np.array(path)


def source_ids(ids: np.ndarray, grid: Grid, name: str) -> np.ndarray:
    """Ids of sources or cores as an integer array; refuse what is not an id."""
    ids = grid.check(ids, name)
    if ids.dtype == bool:
        return ids.view(np.uint8)
    if ids.dtype.kind not in "ui":
        raise Refusal(
            "The ids of {name} must be whole numbers, not {type}.",
            parameter=name,
            name=name,
            type=ids.dtype,
        )
    here = True if grid.mask is None else grid.mask
    lowest = int(ids.min(where=here, initial=0))
    highest = int(ids.max(where=here, initial=0))
    if lowest < 0 or highest > np.iinfo(np.int32).max:
        raise Refusal(
            "The ids of {name} must lie between 1 and 2147483647, with 0 for none;"
            " {value} does not.",
            parameter=name,
            name=name,
            value=lowest if lowest < 0 else highest,
        )
    return ids


@kernel
def _collect(cells, stride, steps, lengths, cost, allocation, backlinks, state):
    """Take the results out of the records; backlinks if there is room for them."""
    rows, columns = cost.shape
    linked = backlinks.size > 0
    for row in range(rows):
        state[0] = row / rows
        if state[1] != 0:
            return
        first = (row + 1) * stride + 1
        for column in range(columns):
            i = first + column
            value = cells[i]["cost"]
            code = 0
            if np.isfinite(value):
                cost[row, column] = value
                allocation[row, column] = cells[i]["label"]
                if linked and value > 0:
                    code = _back(cells, steps, lengths, i, True) + 1
            else:
                cost[row, column] = np.nan
                allocation[row, column] = 0
                code = 255
            if linked:
                backlinks[row, column] = code
