"""Where water runs: filled depressions, directions, accumulation, streams.

Water leaves the raster over its edge and into missing cells.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..refusal import Refusal
from .valid_cells import check_finite, check_not_empty

# East, south-east, south, south-west, west, north-west, north, north-east: direction
# k has the code 2**k. Of equally steep ways the first in this order is taken.
DOWN = np.array([0, 1, 1, 1, 0, -1, -1, -1])
RIGHT = np.array([1, 1, 0, -1, -1, -1, 0, 1])
NO_DIRECTION = 0
MISSING_DIRECTION = 255
# The step between float64 numbers at 1 m. Steps nearer to 0 are so much smaller that
# a fall over the length of a cell would vanish.
SMALLEST_RISE = 2.0**-52


def fill_depressions(
    elevation: np.ndarray,
    grid: Grid,
    *,
    epsilon: bool = False,
    progress: Progress = None,
) -> np.ndarray:
    """Raise each cell until water runs off the raster (Barnes et al. 2014).

    Priority flood from the edge of the raster and the cells beside missing ones, over
    eight neighbours. Takes 5 bytes per cell above a float32 input (9 where the result
    is float64), plus 16 for each cell in the queue, which holds the flood's front:
    a few percent of the cells on real land.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
    epsilon : bool
        False: a depression becomes level at the height of its outlet. True: the fill
        rises away from the outlet by the smallest step of float64 (at least 2e-16 m a
        cell), so that every cell has a lower neighbour or lies at the edge, and
        :func:`d8_directions` drains all.

    Returns
    -------
    float array
        Never below ``elevation``. With ``epsilon`` float64; else float32 for a float32
        input or integers of at most 16 bits, and float64 for others. NaN where the
        cell is missing.

    Raises
    ------
    Refusal
        No cell has a value, or one holds NaN or infinity.

    References
    ----------
    Barnes, R., Lehman, C., Mulla, D. (2014): Priority-flood: An optimal
    depression-filling and watershed-labeling algorithm for digital elevation models.
    Computers & Geosciences 62, 117-127.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> bowl = np.array([[5.0, 5.0, 5.0], [5.0, 1.0, 4.0], [5.0, 5.0, 5.0]])
    >>> float(fill_depressions(bowl, Grid(bowl.shape, 10.0))[1, 1])
    4.0
    >>> bool(fill_depressions(bowl, Grid(bowl.shape, 10.0), epsilon=True)[1, 1] > 4.0)
    True
    """
    elevation = _checked(elevation, grid, "elevation")
    small = elevation.dtype.kind in "iu" and elevation.dtype.itemsize <= 2
    single = small or elevation.dtype in (np.float16, np.float32)
    dtype = np.float32 if single and not epsilon else np.float64
    filled = np.full(grid.shape, np.nan, dtype)
    pending = grid.valid.copy()
    with watched(progress) as state:
        _fill(elevation, pending, filled, epsilon, grid.valid_count, DOWN, RIGHT, state)
    return filled


def d8_directions(
    elevation: np.ndarray, grid: Grid, *, progress: Progress = None
) -> np.ndarray:
    """The neighbour to which the land falls most steeply (O'Callaghan & Mark 1984).

    Takes 1 byte per cell above the input.

    Parameters
    ----------
    elevation : 2-D array
        Metres; filled with ``epsilon``, so that only cells at the edge have no lower
        neighbour.
    grid : Grid
        Cells may be longer than wide: the fall is per metre.

    Returns
    -------
    uint8 array
        1 east, 2 south-east, 4 south, 8 south-west, 16 west, 32 north-west, 64 north,
        128 north-east; of equally steep ways the first in this order. 0 where no
        neighbour is lower: an outlet, a pit or level ground. 255 where the cell is
        missing.

    Raises
    ------
    Refusal
        No cell has a value, or one holds NaN or infinity.

    References
    ----------
    O'Callaghan, J.F., Mark, D.M. (1984): The extraction of drainage networks from
    digital elevation data. Computer Vision, Graphics, and Image Processing 28(3),
    323-344.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp = np.array([[2.0, 1.0, 0.0]])
    >>> d8_directions(ramp, Grid(ramp.shape, 10.0))
    array([[1, 1, 0]], dtype=uint8)
    """
    elevation = _checked(elevation, grid, "elevation")
    lengths = np.hypot(DOWN * grid.cell_height, RIGHT * grid.cell_width)
    directions = np.empty(grid.shape, np.uint8)
    with watched(progress) as state:
        _steepest(elevation, grid.valid, lengths, DOWN, RIGHT, directions, state)
    return directions


def flow_accumulation(
    directions: np.ndarray, grid: Grid, *, progress: Progress = None
) -> np.ndarray:
    """Number of cells that drain through each cell, itself included.

    Takes 5 bytes per cell above the input.

    Parameters
    ----------
    directions : uint8 array
        As :func:`d8_directions` gives them.
    grid : Grid

    Returns
    -------
    int32 array
        1 on a divide; 0 where the cell is missing. Where every path ends at an
        outlet, the outlets' values sum to the number of valid cells.

    Raises
    ------
    Refusal
        A value is no direction, or directions run in a circle.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> flow_accumulation(np.array([[1, 1, 0]], np.uint8), Grid((1, 3), 10.0))
    array([[1, 2, 3]], dtype=int32)
    """
    directions = np.ascontiguousarray(grid.check(directions, "directions"))
    valid = grid.valid
    accumulation = valid.astype(np.int32)
    givers = np.zeros(grid.shape, np.uint8)
    step = np.full(256, -1, np.int8)
    step[NO_DIRECTION] = 8
    step[2 ** np.arange(8)] = np.arange(8)
    with watched(progress) as state:
        row, column, fault = _accumulate(
            directions, valid, step, DOWN, RIGHT, accumulation, givers, state
        )
    if fault == 1:
        raise Refusal(
            "The flow direction {code} in row {row}, column {column} is none of 0, 1, "
            "2, 4 .. 128. Compute the directions with this toolbox.",
            parameter="directions",
            code=int(directions[row, column]),
            row=row,
            column=column,
        )
    if fault == 2:
        raise Refusal(
            "The flow directions run in a circle through row {row}, column {column}. "
            "Compute them on an elevation with its depressions filled.",
            parameter="directions",
            row=row,
            column=column,
        )
    return accumulation


def streams(accumulation: np.ndarray, threshold: float) -> np.ndarray:
    """Cells through which at least ``threshold`` cells drain. 1 byte per cell.

    Parameters
    ----------
    accumulation : 2-D array
        Number of cells, as :func:`flow_accumulation` gives it; 0 where missing.
    threshold : float
        Cells, above 0. A higher one leaves fewer and larger streams.

    Returns
    -------
    bool array

    Raises
    ------
    Refusal
        The threshold is not above 0, or no cell reaches it.

    Examples
    --------
    >>> import numpy as np
    >>> streams(np.array([[1, 2, 3]]), 2)
    array([[False,  True,  True]])
    """
    accumulation = np.asarray(accumulation)
    if not threshold > 0:
        raise Refusal(
            "A stream threshold of {threshold} cells is not possible. Give a number "
            "above 0.",
            parameter="threshold",
            threshold=threshold,
        )
    found = accumulation >= threshold
    if not found.any():
        raise Refusal(
            "No cell reaches the stream threshold of {threshold} cells; the largest "
            "accumulation is {largest}. Lower the threshold.",
            parameter="threshold",
            threshold=f"{threshold:g}",
            largest=f"{accumulation.max():g}",
        )
    return found


def _checked(elevation, grid, name):
    elevation = grid.check(elevation, name)
    check_not_empty(grid.mask, "The elevation raster")
    check_finite(elevation, grid.mask, "The elevation raster")
    return np.ascontiguousarray(elevation)


@kernel
def _push(heights, cells, size, height, cell):
    """Put a cell on a binary heap that has room for it."""
    place = size
    while place > 0:
        above = (place - 1) // 2
        if heights[above] <= height:
            break
        heights[place] = heights[above]
        cells[place] = cells[above]
        place = above
    heights[place] = height
    cells[place] = cell


@kernel
def _drop_lowest(heights, cells, size):
    """Take the lowest cell, entry 0, off a binary heap of ``size`` cells."""
    size -= 1
    height = heights[size]
    cell = cells[size]
    place = 0
    while True:
        below = 2 * place + 1
        if below >= size:
            break
        if below + 1 < size and heights[below + 1] < heights[below]:
            below += 1
        if heights[below] >= height:
            break
        heights[place] = heights[below]
        cells[place] = cells[below]
        place = below
    heights[place] = height
    cells[place] = cell


@kernel
def _fill(elevation, pending, filled, epsilon, total, down, right, state):
    """Priority flood; ``pending`` is True for the valid cells not yet reached.

    Cells raised by the flood wait in a queue of their own, in which heights never
    fall. The next cell is the lower of the queue's first and the heap's first, so
    cells are left in rising order and the result does not depend on ties.
    """
    rows, columns = pending.shape
    heights = np.empty(1024)
    cells = np.empty(1024, np.int64)
    waiting = 0
    # A ring: the first raised cell is at ``first``, ``raised`` cells follow.
    ring = np.empty(1024, np.int64)
    first = 0
    raised = 0
    reached = 0
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            if not pending[row, column]:
                continue
            outlet = False
            for k in range(8):
                y = row + down[k]
                x = column + right[k]
                inside = 0 <= y < rows and 0 <= x < columns
                # Cells reached before are not NaN; missing ones are.
                if not inside or (not pending[y, x] and np.isnan(filled[y, x])):
                    outlet = True
            if not outlet:
                continue
            if waiting == heights.size:
                heights = np.append(heights, np.empty(waiting))
                cells = np.append(cells, np.empty(waiting, np.int64))
            filled[row, column] = elevation[row, column]
            _push(
                heights,
                cells,
                waiting,
                float(elevation[row, column]),
                row * columns + column,
            )
            waiting += 1
            pending[row, column] = False
            reached += 1
    steps = 0
    while waiting > 0 or raised > 0:
        steps += 1
        if steps % 65536 == 0:
            state[0] = reached / total
            if state[1] != 0.0:
                return
        cell = ring[first]
        if raised == 0:
            from_heap = True
        elif waiting == 0:
            from_heap = False
        else:
            from_heap = heights[0] < filled[cell // columns, cell % columns]
        if from_heap:
            cell = cells[0]
            _drop_lowest(heights, cells, waiting)
            waiting -= 1
        else:
            first = (first + 1) % ring.size
            raised -= 1
        row = cell // columns
        column = cell % columns
        level = float(filled[row, column])
        if epsilon:
            level = max(np.nextafter(level, np.inf), level + SMALLEST_RISE)
        for k in range(8):
            y = row + down[k]
            x = column + right[k]
            if y < 0 or y >= rows or x < 0 or x >= columns or not pending[y, x]:
                continue
            pending[y, x] = False
            reached += 1
            height = float(elevation[y, x])
            if height <= level:
                filled[y, x] = level
                if raised == ring.size:
                    ring = np.append(ring[first:], ring[:first])
                    ring = np.append(ring, np.empty(raised, np.int64))
                    first = 0
                ring[(first + raised) % ring.size] = y * columns + x
                raised += 1
            else:
                if waiting == heights.size:
                    heights = np.append(heights, np.empty(waiting))
                    cells = np.append(cells, np.empty(waiting, np.int64))
                filled[y, x] = height
                _push(heights, cells, waiting, height, y * columns + x)
                waiting += 1


@kernel
def _steepest(elevation, mask, lengths, down, right, directions, state):
    rows, columns = mask.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            if not mask[row, column]:
                directions[row, column] = MISSING_DIRECTION
                continue
            height = float(elevation[row, column])
            steepest = 0.0
            code = 0
            for k in range(8):
                y = row + down[k]
                x = column + right[k]
                if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
                    continue
                fall = (height - float(elevation[y, x])) / lengths[k]
                if fall > steepest:
                    steepest = fall
                    code = 1 << k
            directions[row, column] = code
        state[0] = (row + 1) / rows


@kernel
def _accumulate(directions, mask, step, down, right, accumulation, givers, state):
    """Follow each path down as far as all that joins it is known.

    Returns row, column and 1 for a value that is no direction, 2 for a circle, else 0.
    """
    rows, columns = mask.shape
    done = 255
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
                givers[y, x] = done
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
            if mask[row, column] and givers[row, column] != done:
                return row, column, 2
    return 0, 0, 0
