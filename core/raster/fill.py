"""Depressions of the land, filled so that water runs off the raster.

Water leaves the raster over its edge and into missing cells.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from .neighbours import DOWN, RIGHT
from .valid_cells import check_finite, check_not_empty

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
        :func:`.flow_directions.d8_directions` drains all.

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
    elevation = checked_elevation(elevation, grid)
    small = elevation.dtype.kind in "iu" and elevation.dtype.itemsize <= 2
    single = small or elevation.dtype in (np.float16, np.float32)
    dtype = np.float32 if single and not epsilon else np.float64
    filled = elevation.astype(dtype)
    if grid.mask is not None:
        filled[~grid.mask] = np.nan
    pending = grid.valid.copy()
    with watched(progress) as state:
        _fill(pending, filled, epsilon, grid.valid_count, DOWN, RIGHT, state)
    return filled


def depression_depth(filled: np.ndarray, elevation: np.ndarray) -> np.ndarray:
    """By how much each cell was raised, in metres; 4 bytes per cell.

    Parameters
    ----------
    filled : 2-D array
        From :func:`fill_depressions`.
    elevation : 2-D array
        What it was filled from.

    Returns
    -------
    float32 array
        0 where nothing was raised; NaN where ``filled`` is.

    Examples
    --------
    >>> import numpy as np
    >>> depression_depth(np.array([[4.0]]), np.array([[1]], np.uint8))
    array([[3.]], dtype=float32)
    """
    depth = np.empty(filled.shape, np.float32)
    return np.subtract(filled, elevation, out=depth, casting="unsafe")


def checked_elevation(elevation: np.ndarray, grid: Grid) -> np.ndarray:
    """The elevation, contiguous; Refusal where it is empty, NaN or infinite."""
    elevation = grid.check(elevation, "elevation")
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
def _replace_lowest(heights, cells, size, height, cell):
    """Put a cell in the place of the lowest, entry 0 of a heap of ``size`` cells."""
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
def _fill(pending, filled, epsilon, total, down, right, state):
    """Priority flood, in place; ``pending`` is True for the valid cells not yet reached.

    Cells raised by the flood wait in a queue of their own, in which heights never
    fall. The next cell is the lower of the queue's first and the heap's first, so
    cells are left in rising order and the result does not depend on ties.

    The cell that is left stays on the heap until its first neighbour takes its place:
    being little higher, that sinks no further than a few levels.
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
                # Missing cells are NaN.
                if not inside or (not pending[y, x] and np.isnan(filled[y, x])):
                    outlet = True
            if not outlet:
                continue
            if waiting == heights.size:
                heights = np.append(heights, np.empty(waiting))
                cells = np.append(cells, np.empty(waiting, np.int64))
            _push(
                heights,
                cells,
                waiting,
                float(filled[row, column]),
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
        on_heap = from_heap
        if from_heap:
            cell = cells[0]
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
            height = float(filled[y, x])
            if height <= level:
                filled[y, x] = level
                if raised == ring.size:
                    ring = np.append(ring[first:], ring[:first])
                    ring = np.append(ring, np.empty(raised, np.int64))
                    first = 0
                ring[(first + raised) % ring.size] = y * columns + x
                raised += 1
            elif on_heap:
                _replace_lowest(heights, cells, waiting, height, y * columns + x)
                on_heap = False
            else:
                if waiting == heights.size:
                    heights = np.append(heights, np.empty(waiting))
                    cells = np.append(cells, np.empty(waiting, np.int64))
                _push(heights, cells, waiting, height, y * columns + x)
                waiting += 1
        if on_heap:
            waiting -= 1
            _replace_lowest(heights, cells, waiting, heights[waiting], cells[waiting])
