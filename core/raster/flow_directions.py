"""Where water runs from each cell: to the steepest neighbour, or to all lower ones.

Water leaves the raster over its edge and into missing cells.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..parallel import in_order
from ..progress import Progress, end_if_asked, part, watched, watched_jobs
from ..refusal import Refusal
from ._shares import _drain_level, _run_downhill
from .blocks import row_blocks
from .fill import checked_elevation
from .neighbours import DOWN, RIGHT, SHARE_DOWN, SHARE_RIGHT

NO_DIRECTION = 0
MISSING_DIRECTION = 255
# Eight shares of 15, each rounded, sum to no less and no more.
FEWEST_SHARES, MOST_SHARES = 11, 19
# The code of one receiver, east to south-east counter-clockwise.
_ONE_RECEIVER = np.array([1, 128, 64, 32, 16, 8, 4, 2], np.uint8)


def d8_directions(
    elevation: np.ndarray,
    grid: Grid,
    *,
    flats: bool = False,
    progress: Progress = None,
) -> np.ndarray:
    """The neighbour to which the land falls most steeply (O'Callaghan & Mark 1984).

    Takes 1 byte per cell above the input; with ``flats`` 6, and 36 for each cell of
    the largest level area.

    Parameters
    ----------
    elevation : 2-D array
        Metres; its depressions filled: with ``epsilon``, so that only cells at the
        edge have no lower neighbour, or else with ``flats`` here.
    grid : Grid
        Cells may be longer than wide: the fall is per metre. With ``flats`` they
        must be square.
    flats : bool
        False: level ground has no direction. True: it drains as in pygeoprocessing
        2.4 (InVEST 3.20): the shortest way, over level cells, to one that has a lower
        neighbour; where there is none, to one at the edge of the land, whose
        direction then points outwards. Of equally steep ways the first
        counter-clockwise from east is taken.

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
        No cell has a value, or one holds NaN or infinity; or ``flats`` and the cells
        are not square.

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

    The last cell has no lower neighbour, so its water leaves the raster:

    >>> d8_directions(ramp, Grid(ramp.shape, 10.0), flats=True)
    array([[1, 1, 1]], dtype=uint8)
    """
    elevation = checked_elevation(elevation, grid)
    if flats:
        shares = _routed(elevation, grid, True, progress)
        return _one_receiver(shares, grid)
    lengths = np.hypot(DOWN * grid.cell_height, RIGHT * grid.cell_width)
    directions = np.empty(grid.shape, np.uint8)
    with watched(progress) as state:
        _steepest(elevation, grid.valid, lengths, DOWN, RIGHT, directions, state)
    return directions


def mfd_directions(
    elevation: np.ndarray, grid: Grid, *, progress: Progress = None
) -> np.ndarray:
    """The shares of a cell's water that run to each lower neighbour.

    As pygeoprocessing 2.4 (InVEST 3.20) finds them: in proportion to the slope, in
    fifteenths. Level ground drains towards the cells that have a lower neighbour,
    to all neighbours that are nearer to one; where there is none, over the edge of
    the land.

    Takes 5 bytes per cell above the input, and 36 for each cell of the largest level
    area.

    Parameters
    ----------
    elevation : 2-D array
        Metres, with its depressions filled (:func:`.fill.fill_depressions`).
    grid : Grid
        Cells must be square.

    Returns
    -------
    int32 array
        As pygeoprocessing writes it: bits 4 k to 4 k + 3 are the share of direction k,
        east, north-east, north .. south-east counter-clockwise. The shares of a cell
        sum to 12 to 17; each counts over their sum. 0 where the cell is missing, or
        a pit.

    Raises
    ------
    Refusal
        No cell has a value, one holds NaN or infinity, or the cells are not square.

    References
    ----------
    Freeman, T.G. (1991): Calculating catchment area with divergent flow based on a
    regular grid. Computers & Geosciences 17(3), 413-422.

    Natural Capital Project (2024): pygeoprocessing 2.4, flow_dir_mfd.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp = np.array([[2.0, 1.0, 0.0]])
    >>> mfd_directions(ramp, Grid(ramp.shape, 10.0))[0, :2]
    array([15, 15], dtype=int32)
    """
    elevation = checked_elevation(elevation, grid)
    return _routed(elevation, grid, False, progress).view(np.int32)


def as_shares(directions: np.ndarray, grid: Grid) -> np.ndarray:
    """Directions of either kind as those of :func:`mfd_directions`. 4 bytes per cell.

    Parameters
    ----------
    directions : uint8 or int32 array
        From :func:`d8_directions` or :func:`mfd_directions`.
    grid : Grid

    Returns
    -------
    uint32 array
        All shares in one direction where there is one receiver; 0 where the cell is
        missing, and where it has no direction.

    Raises
    ------
    Refusal
        A code is none of either kind.
    """
    directions = grid.check(directions, "directions")
    if directions.dtype.kind not in "iu":
        raise ValueError(f"directions are whole numbers, not {directions.dtype}.")
    if directions.dtype.itemsize == 4:
        shares = np.ascontiguousarray(directions).view(np.uint32)
        return (
            shares if grid.mask is None else np.where(grid.mask, shares, np.uint32(0))
        )
    share = np.full(256, -1, np.int64)
    share[NO_DIRECTION] = 0
    share[_ONE_RECEIVER] = 15 << (4 * np.arange(8))
    used = np.bincount(directions[grid.valid], minlength=256)
    wrong = np.flatnonzero((used > 0) & (share < 0))
    if wrong.size:
        row, column = np.argwhere((directions == wrong[0]) & grid.valid)[0]
        raise wrong_direction(int(wrong[0]), int(row), int(column))
    share[share < 0] = 0
    shares = share.astype(np.uint32)[directions]
    if grid.mask is not None:
        shares[~grid.mask] = 0
    return shares


def recognised_directions(codes: np.ndarray, grid: Grid) -> np.ndarray:
    """Directions as a file holds them, in the type that this toolbox works with.

    The shares of several receivers sum to about 15, so they are never mistaken for the
    codes of one. Takes 5 bytes per cell.

    Parameters
    ----------
    codes : 2-D array of whole numbers
        Of any type: 0, 1, 2, 4 .. 128, as most programs write one receiver; or the
        shares of several in 32 bits, as pygeoprocessing does.
    grid : Grid

    Returns
    -------
    uint8 or int32 array
        As :func:`d8_directions` or :func:`mfd_directions` gives them.

    Raises
    ------
    Refusal
        A code is none of either kind.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> grid = Grid((1, 2), 10.0)
    >>> recognised_directions(np.array([[1, 128]]), grid).dtype
    dtype('uint8')
    >>> recognised_directions(np.array([[15, 15]]), grid).dtype
    dtype('int32')
    """
    codes = grid.check(codes, "directions")
    if codes.dtype.kind not in "iu":
        raise Refusal(
            "The flow directions are no whole numbers. Compute them with this toolbox.",
            parameter="directions",
        )
    single = [NO_DIRECTION, *_ONE_RECEIVER.tolist()]
    several = np.zeros(grid.shape, bool)
    for rows in row_blocks(grid.shape):
        several[rows] = ~np.isin(codes[rows], single)
    if grid.mask is not None:
        several &= grid.mask
    if not several.any():
        directions = codes.astype(np.uint8)
        if grid.mask is not None:
            directions[~grid.mask] = MISSING_DIRECTION
        return directions
    wrong = _first_wrong(codes, several)
    if wrong:
        raise wrong_direction(int(codes[wrong]), *wrong)
    return codes.view(np.int32) if codes.dtype.itemsize == 4 else codes.astype(np.int32)


def _first_wrong(codes, several):
    """The first of the cells ``several`` whose code holds no shares; None for none."""
    for rows in row_blocks(codes.shape):
        band = codes[rows]
        total = np.zeros(band.shape, np.uint8)
        for k in range(8):
            total += ((band.astype(np.int64) >> (4 * k)) & 15).astype(np.uint8)
        wrong = (total < FEWEST_SHARES) | (total > MOST_SHARES)
        wrong &= several[rows]
        if wrong.any():
            row, column = np.argwhere(wrong)[0].tolist()
            return row + rows.start, column
    return None


def wrong_direction(code: int, row: int, column: int) -> Refusal:
    """The sentence about a code that is no direction."""
    return Refusal(
        "The flow direction {code} in row {row}, column {column} is none of 0, 1, "
        "2, 4 .. 128. Compute the directions with this toolbox.",
        parameter="directions",
        code=code,
        row=row,
        column=column,
    )


def check_square(grid: Grid) -> None:
    """Raise Refusal where the cells are not square."""
    if not grid.is_square:
        raise Refusal(
            "The cells are {width} m wide and {height} m high, and this way of routing "
            "water needs square ones. Resample the elevation raster to square cells.",
            parameter="elevation",
            width=f"{grid.cell_width:g}",
            height=f"{grid.cell_height:g}",
        )


def _routed(elevation, grid, single, progress):
    """Shares as uint32, level ground drained."""
    check_square(grid)
    shares = np.zeros(grid.shape, np.uint32)
    marks = np.zeros(grid.shape, np.uint8)
    valid = grid.valid
    blocks = list(row_blocks(grid.shape))
    with watched_jobs(part(progress, 0.0, 0.6), len(blocks)) as (state, done):

        def run_downhill(rows):
            _run_downhill(
                elevation, valid, rows.start, rows.stop, single, SHARE_DOWN,
                SHARE_RIGHT, shares, state,
            )  # fmt: skip
            end_if_asked(state)

        jobs = [(rows,) for rows in blocks]
        for _ in in_order(run_downhill, jobs, total=len(jobs)):
            done()
    with watched(part(progress, 0.6, 1.0)) as state:
        _drain_level(
            elevation, valid, single, SHARE_DOWN, SHARE_RIGHT, shares, marks, state
        )
    return shares


def _one_receiver(shares, grid):
    """The code of the one direction that has all shares."""
    directions = np.zeros(grid.shape, np.uint8)
    for k, code in enumerate(_ONE_RECEIVER):
        directions[shares == np.uint32(15 << (4 * k))] = code
    if grid.mask is not None:
        directions[~grid.mask] = MISSING_DIRECTION
    return directions


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
