"""Connectors between cores: their width, and whether they are bridges or loops."""

from __future__ import annotations

from math import sqrt

import numpy as np

from .._numba import kernel
from ._discs import dilate, square
from ._mspa_codes import BRIDGE, CORE, FOREGROUND, ISLET, LOOP, RIM
from ._runs import run_end
from ._thinning import ALIVE, ANCHOR

# Bits of a cell while connectors are worked on.
CONNECTOR = np.uint8(1)
ALLOWED = np.uint8(2)  # the foreground that connectors may fill
SEEN = np.uint8(4)
MEASURED = np.uint8(8)
WANTED = np.uint8(16)  # to be given the label of a core
GROUPED = np.uint8(32)

CONNECTORS_IN_WORD = np.uint64(0x0101010101010101)

OFFSET = 1 << 15  # a vector is packed as (row + OFFSET) << 16 | (column + OFFSET)
NO_VECTOR = OFFSET << 16 | OFFSET


def start_connectors(cells, codes, state):
    """From thinned cells to connector cells: the arcs, and where they may widen."""
    _start_connectors(cells, codes, state)


@kernel
def _start_row(row, codes):
    for x in range(row.size):
        arc = (row[x] & (ALIVE | ANCHOR)) == ALIVE
        allowed = (codes[x] & (FOREGROUND | ISLET | CORE)) == FOREGROUND
        row[x] = CONNECTOR * arc | ALLOWED * allowed


@kernel
def _start_connectors(cells, codes, state):
    rows = cells.shape[0]
    for y in range(rows):
        if state[1] != 0.0:
            return
        state[0] = y / rows
        _start_row(cells[y], codes[y])


def widen(cells, edge_width, vectors, queue, state):
    """Widen the connectors to about the edge width, along the allowed cells.

    An ordered propagation from the arcs: the distance of a cell is the length of
    the straight line to its origin, as long as that line stays on allowed cells,
    plus the distance of the origin, which is an arc cell or the last bend.

    Parameters
    ----------
    cells : uint8 (rows, columns)
        CONNECTOR for the arcs, ALLOWED for arcs and what they may fill; the
        outermost rings are 0.
    vectors, queue : int32 (cells.size,)
        Room to work in.
    """
    reach = np.float32(edge_width + 0.98 - sqrt(2.0))
    flat = cells.reshape(-1)
    _widen(flat, cells.shape[1], reach, vectors, queue, state)


@kernel
def _origin(vector, p, columns):
    return p + ((vector >> 16) - OFFSET) * columns + ((vector & 0xFFFF) - OFFSET)


@kernel
def _length(vector):
    rows = (vector >> 16) - OFFSET
    steps = (vector & 0xFFFF) - OFFSET
    return np.float32(np.sqrt(np.float32(rows * rows + steps * steps)))


@kernel
def _distance(vectors, p, columns):
    """Length of the bent line from an arc to the cell, summed from the arc on."""
    bends = 0
    q = p
    while vectors[q] != NO_VECTOR:
        q = _origin(vectors[q], q, columns)
        bends += 1
    total = np.float32(0.0)
    for bend in range(bends, 0, -1):
        q = p
        for _ in range(bend - 1):
            q = _origin(vectors[q], q, columns)
        total = np.float32(total + _length(vectors[q]))
    return total


@kernel
def _is_straight(cells, p, rows, steps, columns):
    """Whether the line from p + (rows, steps) to p stays on allowed cells."""
    down = 1 if rows < 0 else -1
    along = 1 if steps < 0 else -1
    q = p + rows * columns + steps
    tall = abs(rows) > abs(steps)
    major = max(abs(rows), abs(steps))
    minor = min(abs(rows), abs(steps))
    major_step = down * columns if tall else along
    minor_step = along if tall else down * columns
    error = 2 * minor - major
    for _ in range(major - 1):
        q += major_step
        if error >= 0:
            q += minor_step
            error -= 2 * major
        error += 2 * minor
        if cells[q] & ALLOWED == 0:
            return False
    return True


@kernel
def _measure(cells, vectors, p, columns):
    """Find the nearest origin through the side neighbours; return the distance."""
    best = np.float32(np.inf)
    for side in range(4):
        rows = (side == 2) - (side == 0)
        steps = (side == 3) - (side == 1)
        q = p + rows * columns + steps
        if cells[q] & MEASURED == 0:
            continue
        vector = vectors[q]
        bent = _distance(vectors, q, columns)
        rows_through = rows + (vector >> 16) - OFFSET
        steps_through = steps + (vector & 0xFFFF) - OFFSET
        if _is_straight(cells, p, rows_through, steps_through, columns):
            origin = _origin(vector, q, columns)
            through = (rows_through + OFFSET) << 16 | (steps_through + OFFSET)
            distance = _distance(vectors, origin, columns) + _length(through)
        else:
            through = (rows + OFFSET) << 16 | (steps + OFFSET)
            distance = bent + np.float32(1.0)
        if distance < best:
            best = np.float32(distance)
            vectors[p] = through
    cells[p] |= MEASURED
    return best
