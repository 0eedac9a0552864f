"""Connectors widened from thinned arcs to about the edge width.

An ordered propagation: the distance of a cell is the length of the straight line to
its origin, as long as that line stays on allowed cells, plus the distance of the
origin, which is an arc cell or the last bend.
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from .._numba import kernel
from ..progress import end_if_asked
from ._connector_bits import (
    ALLOWED,
    ARC,
    CONNECTOR,
    CONNECTORS_IN_WORD,
    MEASURED,
    SEEN,
)
from ._discs import dilate, disc
from ._slots import NUMBERED, in_words, number_cells, slot

SIDES = ((-1, 0), (0, -1), (1, 0), (0, 1))
UNKNOWN = np.float32(-1.0)


def widen(cells, edge_width, state):
    """Add CONNECTOR to the cells within reach of an arc.

    Parameters
    ----------
    cells : uint8 (rows, columns)
        CONNECTOR for the arcs, ALLOWED for arcs and what they may fill; the two
        outermost rings are 0.
    edge_width : int
        The reach is edge_width + 0.98 - √2.
    state : float64 (2,)
        See ``core.progress.watched``.
    """
    reach = edge_width + 0.98 - sqrt(2.0)
    nearby = disc(int((reach + 1.0) ** 2))
    dilate(cells, CONNECTOR, CONNECTOR, nearby, cells, NUMBERED, 0, state)
    end_if_asked(state)
    _number_allowed(cells, state)
    end_if_asked(state)
    before, slots = number_cells(cells, state)
    end_if_asked(state)
    steps = np.int8 if edge_width < 120 else np.int16
    _widen(
        cells.reshape(-1),
        in_words(cells),
        before,
        cells.shape[1],
        reach,
        np.empty((slots, 2), steps),
        np.empty(slots + 1, np.int32),
        np.empty(slots + 1, np.float32),
        state,
    )
    end_if_asked(state)


@kernel
def _number_allowed_row(row):
    for x in range(row.size):
        kept = CONNECTOR | ALLOWED if row[x] & CONNECTOR else ALLOWED | NUMBERED
        row[x] &= kept if row[x] & ALLOWED else CONNECTOR


@kernel
def _number_allowed(cells, state):
    for y in range(cells.shape[0]):
        if state[1] != 0.0:
            return
        _number_allowed_row(cells[y])


@kernel
def _is_straight(cells, p, down, along, columns):
    """Whether the line to p from (down, along) away stays on allowed cells."""
    down_step = columns if down < 0 else -columns
    along_step = 1 if along < 0 else -1
    q = p + down * columns + along
    if abs(down) > abs(along):
        major, minor, major_step, minor_step = down, along, down_step, along_step
    else:
        major, minor, major_step, minor_step = along, down, along_step, down_step
    major = abs(major)
    minor = abs(minor)
    error = 2 * minor - major
    for _ in range(major - 1):
        q += major_step
        if error >= 0:
            q += minor_step
            error -= 2 * major
        error += 2 * minor
        if (cells[q] & ALLOWED) == 0:
            return False
    return True


@kernel
def _distance(cells, words, before, p, columns, origins):
    """Length of the bent line from an arc to a cell, summed from the arc on."""
    bends = 0
    q = p
    while (cells[q] & ARC) == 0:
        own = slot(words, before, q)
        q += origins[own, 0] * columns + origins[own, 1]
        bends += 1
    total = np.float32(0.0)
    for bend in range(bends - 1, -1, -1):
        q = p
        for _ in range(bend):
            own = slot(words, before, q)
            q += origins[own, 0] * columns + origins[own, 1]
        own = slot(words, before, q)
        total = np.float32(total + _length(origins[own, 0], origins[own, 1]))
    return total


@kernel
def _length(down, along):
    return np.sqrt(np.float32(down * down + along * along))


@kernel
def _measure(cells, words, before, p, columns, origins):
    """Take the nearest origin through the side neighbours; return the distance."""
    own = slot(words, before, p)
    for side in range(4):
        j, i = SIDES[side]
        if cells[p + j * columns + i] & ARC:
            origins[own, 0] = j
            origins[own, 1] = i
            return np.float32(1.0)
    best = np.float32(np.inf)
    for side in range(4):
        j, i = SIDES[side]
        q = p + j * columns + i
        if (cells[q] & MEASURED) == 0:
            continue
        further = slot(words, before, q)
        down = j + origins[further, 0]
        along = i + origins[further, 1]
        if not _is_straight(cells, p, down, along, columns):
            down = j
            along = i
        origin = p + down * columns + along
        start = _distance(cells, words, before, origin, columns, origins)
        distance = np.float32(start + _length(down, along))
        if distance < best:
            best = distance
            origins[own, 0] = down
            origins[own, 1] = along
    return best


@kernel
def _queue_sides(cells, p, columns, queue, distances, tail):
    """Queue the allowed side neighbours not seen so far; return the queue's end."""
    for side in range(4):
        j, i = SIDES[side]
        q = p + j * columns + i
        if (cells[q] & (ALLOWED | SEEN | CONNECTOR)) == ALLOWED:
            cells[q] |= SEEN
            queue[tail] = q
            distances[tail] = UNKNOWN
            tail = tail + 1 if tail + 1 < queue.size else 0
    return tail


@kernel
def _start(cells, words, columns, queue, distances):
    """Mark the arcs and queue their neighbours; return the queue's end."""
    tail = 0
    for word in range(words.size):
        if words[word] & CONNECTORS_IN_WORD:
            for p in range(8 * word, 8 * word + 8):
                if cells[p] & CONNECTOR:
                    cells[p] |= ARC
                    tail = _queue_sides(cells, p, columns, queue, distances, tail)
    return tail


@kernel
def _widen(cells, words, before, columns, reach, origins, queue, distances, state):
    """Rounds over one circular queue: measure all, then release the nearest.

    The distances of the queued cells go round with the queue.
    """
    if state[1] != 0.0:
        return
    head = 0
    tail = _start(cells, words, columns, queue, distances)
    waiting = tail
    while waiting > 0:
        nearest = np.inf
        position = head
        for k in range(waiting):
            if (k & 0xFFFF) == 0 and state[1] != 0.0:
                return
            p = queue[position]
            distances[position] = _measure(cells, words, before, p, columns, origins)
            cells[p] |= MEASURED
            nearest = min(nearest, distances[position])
            position = position + 1 if position + 1 < queue.size else 0
        if nearest > reach:
            return
        state[0] = nearest / reach
        further = 0
        for k in range(waiting):
            if (k & 0xFFFF) == 0 and state[1] != 0.0:
                return
            p = queue[head]
            distance = distances[head]
            head = head + 1 if head + 1 < queue.size else 0
            if distance > nearest:
                queue[tail] = p
                cells[p] ^= MEASURED
                tail = tail + 1 if tail + 1 < queue.size else 0
                further += 1
            else:
                cells[p] |= CONNECTOR
                start = tail
                tail = _queue_sides(cells, p, columns, queue, distances, tail)
                further += (tail - start) % queue.size
        waiting = further
