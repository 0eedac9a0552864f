"""The land that drains to outlets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..refusal import Refusal
from .blocks import row_blocks
from .flow_directions import as_shares
from .neighbours import SHARE_DOWN, SHARE_RIGHT
from .source_ids import source_ids


@dataclass(frozen=True)
class Watersheds:
    """The land of each outlet.

    Attributes
    ----------
    ids : int32 array
        Id of the first outlet that the water of a cell meets, the outlet's own cells
        included; 0 where it meets none, and where the cell is missing.
    table : DataFrame
        By id: ``cells`` and ``area_km2`` of ``ids``; ``downstream``, the id of the
        next outlet down the stream, 0 for none; ``total_cells`` and
        ``total_area_km2`` with all that drains from outlets upstream.
    """

    ids: np.ndarray
    table: pd.DataFrame


def watersheds(
    directions: np.ndarray,
    outlets: np.ndarray,
    grid: Grid,
    *,
    progress: Progress = None,
) -> Watersheds:
    """The land that drains to each outlet, down one path from each cell.

    Takes 9 bytes per cell above the input.

    Parameters
    ----------
    directions : uint8 array
        From :func:`.flow_directions.d8_directions`.
    outlets : 2-D array of whole numbers
        Id of the outlet of a cell; 0 for none. An outlet may have several cells, such
        as a lake, and lie upstream of another. It should lie on a stream:
        :func:`snap_outlets`.
    grid : Grid

    Returns
    -------
    Watersheds

    Raises
    ------
    Refusal
        No valid cell is an outlet, an id is negative or not whole, a direction is no
        code, or directions run in a circle.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> east = np.array([[1, 1, 1, 1, 0]], np.uint8)
    >>> outlets = np.array([[0, 7, 0, 3, 0]])
    >>> found = watersheds(east, outlets, Grid((1, 5), 1000.0))
    >>> found.ids
    array([[7, 7, 3, 3, 0]], dtype=int32)
    >>> found.table.total_area_km2.to_dict()
    {3: 4.0, 7: 2.0}
    """
    if np.asarray(directions).dtype != np.uint8:
        raise ValueError("Watersheds need directions with one receiver, uint8.")
    shares = as_shares(directions, grid)
    outlets = source_ids(outlets, grid, "outlets")
    valid = grid.valid
    ids = np.where(valid, outlets, 0).astype(np.int32)
    names = np.unique(ids[ids > 0])
    if names.size == 0:
        raise Refusal(
            "No cell with a value is an outlet. Check that the outlets lie within the "
            "elevation raster.",
            parameter="outlets",
        )
    ids[valid & (ids == 0)] = _OPEN
    with watched(progress) as state:
        row, column = _label(shares, SHARE_DOWN, SHARE_RIGHT, ids, state)
    if row >= 0:
        raise Refusal(
            "The flow directions run in a circle through row {row}, column {column}. "
            "Compute them on an elevation with its depressions filled.",
            parameter="directions",
            row=row,
            column=column,
        )
    downstream = np.zeros(names.size, np.int32)
    _next_outlets(
        shares, outlets, valid, SHARE_DOWN, SHARE_RIGHT, ids, names, downstream
    )
    return Watersheds(ids, _table(ids, names, downstream, grid))


def snap_outlets(
    outlets: np.ndarray,
    accumulation: np.ndarray,
    grid: Grid,
    *,
    radius: float,
) -> np.ndarray:
    """Each outlet moved to the cell nearby through which most water drains.

    Takes 4 bytes per cell above the input.

    Parameters
    ----------
    outlets : 2-D array of whole numbers
        Id of the outlet of a cell; 0 for none.
    accumulation : 2-D array
        From :func:`.flow_accumulation.flow_accumulation`.
    grid : Grid
    radius : float
        Metres, between the centres of cells, inclusive. 0 moves nothing.

    Returns
    -------
    int32 array
        Of equally good cells the nearest, and of these the first by rows.

    Raises
    ------
    Refusal
        The radius is negative, two outlets meet in one cell, or an id is negative or
        not whole.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> outlets, cells = np.array([[0, 0, 5]]), np.array([[9, 2, 1]])
    >>> snap_outlets(outlets, cells, Grid((1, 3), 10.0), radius=10.0)
    array([[0, 5, 0]], dtype=int32)
    """
    if not (radius >= 0 and np.isfinite(radius)):
        raise Refusal(
            "A search radius of {radius} m is not possible. Give 0 or more.",
            parameter="radius",
            radius=radius,
        )
    outlets = source_ids(outlets, grid, "outlets")
    accumulation = grid.check(accumulation, "accumulation")
    valid = grid.valid
    rows, columns = grid.shape
    high = int(radius / grid.cell_height * (1 + 1e-9))
    wide = int(radius / grid.cell_width * (1 + 1e-9))
    moved = np.zeros(grid.shape, np.int32)
    for row, column in np.argwhere(valid & (outlets > 0)):
        box = (
            slice(max(row - high, 0), min(row + high + 1, rows)),
            slice(max(column - wide, 0), min(column + wide + 1, columns)),
        )
        down, right = np.ogrid[box]
        away = np.hypot(
            (down - row) * grid.cell_height, (right - column) * grid.cell_width
        )
        near = (away <= radius * (1 + 1e-9)) & valid[box]
        most = near & (accumulation[box] == accumulation[box][near].max())
        y, x = np.unravel_index(np.argmin(np.where(most, away, np.inf)), most.shape)
        y, x = box[0].start + y, box[1].start + x
        if moved[y, x] not in (0, outlets[row, column]):
            raise Refusal(
                "Outlets {first} and {second} move to the same cell within {radius} m. "
                "Give a smaller search radius, or leave one out.",
                parameter="radius",
                first=int(moved[y, x]),
                second=int(outlets[row, column]),
                radius=f"{radius:g}",
            )
        moved[y, x] = outlets[row, column]
    return moved


def _table(ids, names, downstream, grid):
    cells = np.zeros(names.size, np.int64)
    for rows in row_blocks(ids.shape):
        found = np.searchsorted(names, ids[rows][ids[rows] > 0])
        cells += np.bincount(found, minlength=names.size)
    below = np.searchsorted(names, downstream)
    total = cells.copy()
    # Water passes on from outlets that no other one drains into any more.
    waiting = np.bincount(below[downstream > 0], minlength=names.size)
    ready = list(np.flatnonzero(waiting == 0))
    while ready:
        at = ready.pop()
        if downstream[at] > 0:
            total[below[at]] += total[at]
            waiting[below[at]] -= 1
            if waiting[below[at]] == 0:
                ready.append(below[at])
    per_km2 = grid.cell_area / 1e6
    return pd.DataFrame(
        {
            "cells": cells,
            "area_km2": cells * per_km2,
            "downstream": downstream,
            "total_cells": total,
            "total_area_km2": total * per_km2,
        },
        index=pd.Index(names, name="id"),
    )


_OPEN = -1
_UNDER_WAY = -2


@kernel
def _below(code, row, column, down, right, ids):
    """The cell that receives the water; -1 for none."""
    rows, columns = ids.shape
    for k in range(8):
        if (code >> (4 * k)) & 15 == 0:
            continue
        y = row + down[k]
        x = column + right[k]
        if 0 <= y < rows and 0 <= x < columns:
            return y * columns + x
    return -1


@kernel
def _label(shares, down, right, ids, state):
    """Follow each path to a cell whose outlet is known, then write it along the path.

    Returns a cell of a circle, or -1, -1.
    """
    rows, columns = ids.shape
    for top in range(rows):
        state[0] = top / rows
        if state[1] != 0.0:
            return -1, -1
        for start in range(columns):
            if ids[top, start] != _OPEN:
                continue
            found = 0
            cell = top * columns + start
            while cell >= 0:
                here = ids[cell // columns, cell % columns]
                if here == _UNDER_WAY:
                    return cell // columns, cell % columns
                if here != _OPEN:
                    found = here
                    break
                ids[cell // columns, cell % columns] = _UNDER_WAY
                code = int(shares[cell // columns, cell % columns])
                cell = _below(code, cell // columns, cell % columns, down, right, ids)
            cell = top * columns + start
            while cell >= 0 and ids[cell // columns, cell % columns] == _UNDER_WAY:
                ids[cell // columns, cell % columns] = found
                code = int(shares[cell // columns, cell % columns])
                cell = _below(code, cell // columns, cell % columns, down, right, ids)
    return -1, -1


@kernel
def _next_outlets(shares, outlets, mask, down, right, ids, names, downstream):
    """Where the water of each outlet's cells goes, if to another outlet's land."""
    rows, columns = ids.shape
    for row in range(rows):
        for column in range(columns):
            if not mask[row, column] or outlets[row, column] == 0:
                continue
            here = outlets[row, column]
            code = int(shares[row, column])
            cell = _below(code, row, column, down, right, ids)
            if cell < 0:
                continue
            other = ids[cell // columns, cell % columns]
            if other > 0 and other != here:
                downstream[np.searchsorted(names, here)] = other
