"""Which cells are streams, by the land that drains through them."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..refusal import Refusal
from .flow_directions import as_shares
from .neighbours import SHARE_DOWN, SHARE_RIGHT


def streams(
    accumulation: np.ndarray, threshold: float, *, above: bool = False
) -> np.ndarray:
    """Cells through which at least ``threshold`` cells drain. 1 byte per cell.

    Parameters
    ----------
    accumulation : 2-D array
        Number of cells, as :func:`.flow_accumulation.flow_accumulation` gives it; 0
        where missing.
    threshold : float
        Cells, above 0. A higher one leaves fewer and larger streams.
    above : bool
        Whether more than ``threshold`` cells must drain, as in pygeoprocessing 2.4
        (InVEST 3.20) with one receiver.

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
    >>> streams(np.array([[1, 2, 3]]), 2, above=True)
    array([[False, False,  True]])
    """
    accumulation = np.asarray(accumulation)
    _check_threshold(threshold)
    found = accumulation > threshold if above else accumulation >= threshold
    if not found.any():
        raise Refusal(
            "No cell reaches the stream threshold of {threshold} cells; the largest "
            "accumulation is {largest}. Lower the threshold.",
            parameter="threshold",
            threshold=f"{threshold:g}",
            largest=f"{accumulation.max():g}",
        )
    return found


def connected_streams(
    directions: np.ndarray,
    accumulation: np.ndarray,
    grid: Grid,
    *,
    threshold: float,
    trace: float = 0.7,
    progress: Progress = None,
) -> np.ndarray:
    """Streams that reach the edge of the land, where water divides over cells.

    As pygeoprocessing 2.4 (InVEST 3.20) finds them: from the cells with at least
    ``threshold`` whose water leaves the land, upstream over cells with at least
    ``trace`` of it; cells between the two count where they lead down from a cell with
    at least ``threshold``. So the streams have no gaps where water spreads, and a
    large accumulation that leads to no outlet is no stream.

    Takes 5 bytes per cell above the input, and 8 for each cell in the queue, which
    holds the front of the search.

    Parameters
    ----------
    directions : int32 or uint8 array
        From :func:`.flow_directions.mfd_directions`, or with level ground drained
        from :func:`.flow_directions.d8_directions`.
    accumulation : 2-D array
        Number of cells, from :func:`.flow_accumulation.flow_accumulation`.
    grid : Grid
    threshold : float
        Cells, above 0. A higher one leaves fewer and larger streams.
    trace : float
        0 to 1: 1 links streams over cells with at least ``threshold`` only.

    Returns
    -------
    bool array
        False where the cell is missing.

    Raises
    ------
    Refusal
        The threshold is not above 0, ``trace`` is not within 0 and 1, or no cell is a
        stream.

    References
    ----------
    Natural Capital Project (2024): pygeoprocessing 2.4, extract_streams_mfd.
    """
    _check_threshold(threshold)
    if not 0 <= trace <= 1:
        raise Refusal(
            "A share of {trace} of the stream threshold is not possible. Give a number "
            "between 0 and 1.",
            parameter="trace",
            trace=trace,
        )
    accumulation = grid.check(accumulation, "accumulation")
    shares = as_shares(directions, grid)
    kind = np.zeros(grid.shape, np.uint8)
    with watched(progress) as state:
        _link(
            shares,
            accumulation,
            grid.valid,
            float(threshold),
            trace * threshold,
            SHARE_DOWN,
            SHARE_RIGHT,
            kind,
            state,
        )
    found = kind == _STREAM
    if not found.any():
        largest = accumulation.max(initial=0, where=grid.valid)
        raise Refusal(
            "No stream of {threshold} cells or more reaches the edge of the land; the "
            "largest accumulation is {largest}. Lower the stream threshold.",
            parameter="threshold",
            threshold=f"{threshold:g}",
            largest=f"{largest:g}",
        )
    return found


def _check_threshold(threshold):
    if not (threshold > 0 and np.isfinite(threshold)):
        raise Refusal(
            "A stream threshold of {threshold} cells is not possible. Give a number "
            "above 0.",
            parameter="threshold",
            threshold=threshold,
        )


_STREAM = 1
_POSSIBLE = 2


@kernel
def _leaves(code, row, column, mask, down, right):
    """Whether some of the cell's water leaves the land."""
    rows, columns = mask.shape
    for k in range(8):
        if (code >> (4 * k)) & 15 == 0:
            continue
        y = row + down[k]
        x = column + right[k]
        if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
            return True
    return False


@kernel
def _put(ring, first, waiting, cell):
    """Add a cell to a queue that grows; the ring and the place of its first cell."""
    if waiting == ring.size:
        ring = np.append(ring[first:], ring[:first])
        ring = np.append(ring, np.empty(waiting, np.int64))
        first = 0
    ring[(first + waiting) % ring.size] = cell
    return ring, first


@kernel
def _link(shares, accumulation, mask, threshold, least, down, right, kind, state):
    """Search upstream from each outlet, first come, first served."""
    rows, columns = mask.shape
    ring = np.empty(1024, np.int64)
    below = np.empty(1024, np.int64)
    steps = 0
    for top in range(rows):
        state[0] = top / rows
        if state[1] != 0.0:
            return
        for start in range(columns):
            if not mask[top, start] or kind[top, start] != 0:
                continue
            if accumulation[top, start] < threshold:
                continue
            if not _leaves(int(shares[top, start]), top, start, mask, down, right):
                continue
            kind[top, start] = _STREAM
            first = 0
            waiting = 1
            ring[0] = top * columns + start
            while waiting > 0:
                steps += 1
                if steps % 65536 == 0 and state[1] != 0.0:
                    return
                row = ring[first] // columns
                column = ring[first] % columns
                first = (first + 1) % ring.size
                waiting -= 1
                for k in range(8):
                    y = row + down[k]
                    x = column + right[k]
                    if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
                        continue
                    if (int(shares[y, x]) >> (4 * ((k + 4) % 8))) & 15 == 0:
                        continue
                    if kind[y, x] != 0 or accumulation[y, x] < least:
                        continue
                    ring, first = _put(ring, first, waiting, y * columns + x)
                    waiting += 1
                    if accumulation[y, x] < threshold:
                        kind[y, x] = _POSSIBLE
                    else:
                        kind[y, x] = _STREAM
                        below = _confirm(
                            shares, y * columns + x, down, right, kind, below
                        )


@kernel
def _confirm(shares, cell, down, right, kind, below):
    """Make the possible streams below a stream cell streams, as far as they link."""
    rows, columns = kind.shape
    below[0] = cell
    size = 1
    while size > 0:
        size -= 1
        row = below[size] // columns
        column = below[size] % columns
        code = int(shares[row, column])
        for k in range(8):
            if (code >> (4 * k)) & 15 == 0:
                continue
            y = row + down[k]
            x = column + right[k]
            if y < 0 or y >= rows or x < 0 or x >= columns:
                continue
            if kind[y, x] == _POSSIBLE:
                kind[y, x] = _STREAM
                if size == below.size:
                    below = np.append(below, np.empty(size, np.int64))
                below[size] = y * columns + x
                size += 1
    return below
