"""How much land, or of what else lies on it, drains through each cell."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part, watched
from ..refusal import Refusal
from .flow_directions import NO_DIRECTION, as_shares, wrong_direction
from .neighbours import DOWN, RIGHT, SHARE_DOWN, SHARE_RIGHT
from .valid_cells import check_finite


def flow_accumulation(
    directions: np.ndarray,
    grid: Grid,
    *,
    weights: np.ndarray | None = None,
    progress: Progress = None,
) -> np.ndarray:
    """Number of cells that drain through each cell, itself included; or their weight.

    Takes 5 bytes per cell above the input for one receiver, 9 with weights, and 16
    for several receivers.

    Parameters
    ----------
    directions : uint8 or int32 array
        One receiver each, as :func:`.flow_directions.d8_directions` gives them, or the
        shares of several, as :func:`.flow_directions.mfd_directions` does.
    grid : Grid
    weights : 2-D array, optional
        What each cell adds, instead of 1.

    Returns
    -------
    int32 or float64 array
        int32 for one receiver without weights. 1 on a divide; 0 where the cell is
        missing. Where every path ends at an outlet, what leaves through the outlets
        sums to the number of valid cells.

    Raises
    ------
    Refusal
        A value is no direction, directions run in a circle, or a weight is NaN or
        infinite.

    References
    ----------
    O'Callaghan, J.F., Mark, D.M. (1984), Computer Vision, Graphics, and Image
    Processing 28(3), 323-344. Freeman, T.G. (1991), Computers & Geosciences 17(3),
    413-422.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> east = np.array([[1, 1, 0]], np.uint8)
    >>> flow_accumulation(east, Grid((1, 3), 10.0))
    array([[1, 2, 3]], dtype=int32)
    >>> flow_accumulation(east, Grid((1, 3), 10.0), weights=np.array([[0.5, 0, 2]]))
    array([[0.5, 0.5, 2.5]])
    """
    directions = np.ascontiguousarray(grid.check(directions, "directions"))
    if weights is not None:
        weights = grid.check(weights, "weights")
        check_finite(weights, grid.mask, "The raster of weights")
    if directions.dtype.itemsize == 4:
        shares = as_shares(directions, grid)
        order = downstream_order(shares, grid, progress=part(progress, 0.0, 0.7))
        one = np.broadcast_to(1.0, grid.shape)
        values = one if weights is None else weights
        return accumulated(
            shares, order, values, grid, progress=part(progress, 0.7, 1.0)
        )
    return _along_single_paths(directions, weights, grid, progress)


def downstream_order(
    shares: np.ndarray, grid: Grid, *, progress: Progress = None
) -> np.ndarray:
    """The valid cells, each after all that drain into it.

    Takes 5 bytes per cell, 9 for rasters of 2**31 cells and more.

    Parameters
    ----------
    shares : uint32 array
        As :func:`.flow_directions.as_shares` gives them.
    grid : Grid

    Returns
    -------
    int32 or int64 array
        Places in the raveled raster.

    Raises
    ------
    Refusal
        The directions run in a circle.
    """
    valid = grid.valid
    cells = grid.shape[0] * grid.shape[1]
    order = np.empty(grid.valid_count, np.int32 if cells < 2**31 else np.int64)
    givers = np.zeros(grid.shape, np.uint8)
    with watched(progress) as state:
        count = _order(shares, valid, SHARE_DOWN, SHARE_RIGHT, givers, order, state)
    if count < order.size:
        row, column = np.unravel_index(np.argmax(valid & (givers != _DONE)), grid.shape)
        raise _circle(int(row), int(column))
    return order


def accumulated(
    shares: np.ndarray,
    order: np.ndarray,
    values: np.ndarray,
    grid: Grid,
    *,
    progress: Progress = None,
) -> np.ndarray:
    """The sum of ``values`` over all that drains through each cell, itself included.

    Takes 8 bytes per cell.

    Parameters
    ----------
    shares : uint32 array
        As :func:`.flow_directions.as_shares` gives them.
    order : array
        From :func:`downstream_order`.
    values : 2-D array
        What each cell adds.
    grid : Grid

    Returns
    -------
    float64 array
        0 where the cell is missing.
    """
    total = np.array(values, np.float64, order="C")
    if grid.mask is not None:
        total[~grid.mask] = 0.0
    with watched(progress) as state:
        _add_downstream(
            shares, order, grid.valid, SHARE_DOWN, SHARE_RIGHT, total, state
        )
    return total


def _along_single_paths(directions, weights, grid, progress):
    valid = grid.valid
    if weights is None:
        accumulation = valid.astype(np.int32)
    else:
        accumulation = np.where(valid, weights, 0.0).astype(np.float64, copy=False)
    givers = np.zeros(grid.shape, np.uint8)
    step = np.full(256, -1, np.int8)
    step[NO_DIRECTION] = 8
    step[2 ** np.arange(8)] = np.arange(8)
    with watched(progress) as state:
        row, column, fault = _accumulate(
            directions, valid, step, DOWN, RIGHT, accumulation, givers, state
        )
    if fault == 1:
        raise wrong_direction(int(directions[row, column]), row, column)
    if fault == 2:
        raise _circle(row, column)
    return accumulation


def _circle(row, column):
    return Refusal(
        "The flow directions run in a circle through row {row}, column {column}. "
        "Compute them on an elevation with its depressions filled.",
        parameter="directions",
        row=row,
        column=column,
    )


_DONE = 255


@kernel
def _accumulate(directions, mask, step, down, right, accumulation, givers, state):
    """Follow each path down as far as all that joins it is known.

    Returns row, column and 1 for a value that is no direction, 2 for a circle, else 0.
    """
    rows, columns = mask.shape
    for row in range(rows):
        if state[1] != 0.0:
            return 0, 0, 0
        for column in range(columns):
            if not mask[row, column]:
                continue
            k = step[directions[row, column]]
            if k < 0:
                return row, column, 1
            if k == 8:
                continue
            y = row + down[k]
            x = column + right[k]
            if 0 <= y < rows and 0 <= x < columns and mask[y, x]:
                givers[y, x] += 1
        state[0] = 0.3 * (row + 1) / rows
    for row in range(rows):
        if state[1] != 0.0:
            return 0, 0, 0
        for column in range(columns):
            if not mask[row, column]:
                continue
            y = row
            x = column
            while givers[y, x] == 0:
                givers[y, x] = _DONE
                k = step[directions[y, x]]
                if k == 8:
                    break
                amount = accumulation[y, x]
                y += down[k]
                x += right[k]
                if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
                    break
                accumulation[y, x] += amount
                givers[y, x] -= 1
        state[0] = 0.3 + 0.7 * (row + 1) / rows
    for row in range(rows):
        for column in range(columns):
            if mask[row, column] and givers[row, column] != _DONE:
                return row, column, 2
    return 0, 0, 0


@kernel
def _order(shares, mask, down, right, givers, order, state):
    """Fill ``order`` from the divides downwards; how many cells were reached."""
    rows, columns = mask.shape
    for row in range(rows):
        if state[1] != 0.0:
            return order.size
        for column in range(columns):
            code = int(shares[row, column])
            if not mask[row, column] or code == 0:
                continue
            for k in range(8):
                if (code >> (4 * k)) & 15 == 0:
                    continue
                y = row + down[k]
                x = column + right[k]
                if 0 <= y < rows and 0 <= x < columns and mask[y, x]:
                    givers[y, x] += 1
        state[0] = 0.4 * (row + 1) / rows
    # Cells whose givers are all in the order, the newest first: near in memory.
    waiting = np.empty(1024, np.int64)
    count = 0
    for top in range(rows):
        if state[1] != 0.0:
            return order.size
        for start in range(columns):
            if not mask[top, start] or givers[top, start] != 0:
                continue
            waiting[0] = top * columns + start
            size = 1
            while size > 0:
                size -= 1
                cell = waiting[size]
                order[count] = cell
                count += 1
                if count % 65536 == 0 and state[1] != 0.0:
                    return order.size
                row = cell // columns
                column = cell % columns
                givers[row, column] = _DONE
                code = int(shares[row, column])
                for k in range(8):
                    if (code >> (4 * k)) & 15 == 0:
                        continue
                    y = row + down[k]
                    x = column + right[k]
                    if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
                        continue
                    givers[y, x] -= 1
                    if givers[y, x] == 0:
                        if size == waiting.size:
                            waiting = np.append(waiting, np.empty(size, np.int64))
                        waiting[size] = y * columns + x
                        size += 1
        state[0] = 0.4 + 0.6 * (top + 1) / rows
    return count


@kernel
def _add_downstream(shares, order, mask, down, right, total, state):
    rows, columns = mask.shape
    for i in range(order.size):
        if i % 65536 == 0:
            state[0] = i / order.size
            if state[1] != 0.0:
                return
        row = order[i] // columns
        column = order[i] % columns
        code = int(shares[row, column])
        whole = 0
        for k in range(8):
            whole += (code >> (4 * k)) & 15
        for k in range(8):
            share = (code >> (4 * k)) & 15
            if share == 0:
                continue
            y = row + down[k]
            x = column + right[k]
            if 0 <= y < rows and 0 <= x < columns and mask[y, x]:
                total[y, x] += total[row, column] * share / whole
