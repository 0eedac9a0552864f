"""Cost distance: the least cumulative cost of reaching each cell from its source."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, part, report, watched
from ..refusal import Refusal
from ._cost_records import collect
from .least_cost import STEP_COLUMNS, STEP_ROWS, Surface
from .source_ids import source_ids

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
    starts = surface.rims(cells)
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
        collect(
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
