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

OFFSET = 1 << 14  # a vector is packed as (row + OFFSET) << 16 | (column + OFFSET)
NO_VECTOR = OFFSET << 16 | OFFSET


@kernel
def _start_row(row, codes):
    for x in range(row.size):
        arc = (row[x] & (ALIVE | ANCHOR)) == ALIVE
        allowed = (codes[x] & (FOREGROUND | ISLET | CORE)) == FOREGROUND
        row[x] = CONNECTOR * arc | ALLOWED * allowed


@kernel
def start_connectors(cells, codes, state):
    """From thinned cells to connector cells: the arcs, and where they may widen."""
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
        if (cells[q] & ALLOWED) == 0:
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
        if (cells[q] & MEASURED) == 0:
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


@kernel
def _queue_sides(cells, p, columns, queue, tail):
    """Queue the allowed side neighbours not seen so far; return the queue's end."""
    for side in range(4):
        q = p + ((side == 2) - (side == 0)) * columns + (side == 3) - (side == 1)
        if (cells[q] & (ALLOWED | SEEN | CONNECTOR)) == ALLOWED:
            cells[q] |= SEEN
            queue[tail] = q
            tail += 1
            if tail == queue.size:
                tail = 0
    return tail


@kernel
def _widen(cells, columns, reach, vectors, queue, state):
    """Rounds over one circular queue: measure all, then release the nearest."""
    tail = 0
    for p in range(cells.size):
        if cells[p] & CONNECTOR:
            cells[p] |= MEASURED
            vectors[p] = NO_VECTOR
            tail = _queue_sides(cells, p, columns, queue, tail)
    head = 0
    waiting = tail
    while waiting > 0:
        nearest = np.float32(np.inf)
        position = head
        for k in range(waiting):
            if (k & 0xFFFF) == 0 and state[1] != 0.0:
                return
            p = queue[position]
            if cells[p] & MEASURED:
                distance = _distance(vectors, p, columns)
            else:
                distance = _measure(cells, vectors, p, columns)
            nearest = min(nearest, distance)
            position += 1
            if position == queue.size:
                position = 0
        if nearest > reach:
            return
        state[0] = nearest / reach
        still_waiting = 0
        for k in range(waiting):
            if (k & 0xFFFF) == 0 and state[1] != 0.0:
                return
            p = queue[head]
            head += 1
            if head == queue.size:
                head = 0
            if _distance(vectors, p, columns) > nearest:
                queue[tail] = p
                tail += 1
                if tail == queue.size:
                    tail = 0
                still_waiting += 1
            else:
                cells[p] |= CONNECTOR
                before = tail
                tail = _queue_sides(cells, p, columns, queue, tail)
                still_waiting += (tail - before) % queue.size
        waiting = still_waiting


def mark_bridges_and_loops(
    cells, codes, core_runs, connectivity, edge_width, labels, queue, state
):
    """Mark connectors in ``codes``: bridges touch two cores or more, loops one.

    Core labels flood over the openings and the connectors; a connector component
    that two labels reach is a bridge. Only openings near connectors are flooded:
    a label's way through an opening is never longer than its disc allows.
    """
    if connectivity == 8:
        reach = edge_width
    else:
        reach = 2 * edge_width
    dilate(cells, CONNECTOR, CONNECTOR, square(reach), cells, WANTED, 0, state)
    _limit(cells, codes, state)
    flat = cells.reshape(-1)
    columns = cells.shape[1]
    diagonal = connectivity == 8
    first, _, start, parent = core_runs
    _flood(flat, first, start, parent, columns, diagonal, labels, queue, state)
    _mark_groups(flat, codes.reshape(-1), columns, diagonal, labels, queue, state)


@kernel
def _limit_row(row, codes):
    for x in range(row.size):
        floodable = (codes[x] & RIM) | (row[x] & CONNECTOR)
        keep = CONNECTOR | WANTED if floodable else CONNECTOR
        row[x] &= keep


@kernel
def _limit(cells, codes, state):
    for y in range(cells.shape[0]):
        if state[1] != 0.0:
            return
        _limit_row(cells[y], codes[y])


@kernel
def _label(cells, q, label, labels, queue, tail):
    """Give a wanted cell its label and queue it; return the queue's end."""
    if (cells[q] & WANTED) == 0:
        return tail
    cells[q] ^= WANTED
    labels[q] = label
    queue[tail] = q
    return tail + 1


@kernel
def _flood(cells, first, start, parent, columns, diagonal, labels, queue, state):
    """First come, first served, from the cores' cells in raster order."""
    tail = 0
    for y in range(1, first.size - 1):
        if state[1] != 0.0:
            return
        for k in range(first[y] + 1, first[y + 1], 2):
            label = parent[k]
            left = y * columns + start[k]
            right = y * columns + start[k + 1] - 1
            for p in range(left, right + 1):
                tail = _label(cells, p - columns, label, labels, queue, tail)
                if p == left:
                    tail = _label(cells, p - 1, label, labels, queue, tail)
                tail = _label(cells, p + columns, label, labels, queue, tail)
                if p == right:
                    tail = _label(cells, p + 1, label, labels, queue, tail)
    if diagonal:
        for y in range(1, first.size - 1):
            if state[1] != 0.0:
                return
            for k in range(first[y] + 1, first[y + 1], 2):
                label = parent[k]
                left = y * columns + start[k]
                right = y * columns + start[k + 1]
                for p in range(left, right):
                    for j in (-columns, columns):
                        for q in (p + j - 1, p + j + 1):
                            tail = _label(cells, q, label, labels, queue, tail)
    head = 0
    while head < tail:
        if (head & 0xFFFF) == 0 and state[1] != 0.0:
            return
        p = queue[head]
        head += 1
        label = labels[p]
        for q in (p - columns, p - 1, p + columns, p + 1):
            tail = _label(cells, q, label, labels, queue, tail)
        if diagonal:
            for j in (-columns, columns):
                for q in (p + j - 1, p + j + 1):
                    tail = _label(cells, q, label, labels, queue, tail)


@kernel
def _mark_groups(cells, codes, columns, diagonal, labels, queue, state):
    for seed in range(cells.size):
        if (cells[seed] & (CONNECTOR | GROUPED)) != CONNECTOR:
            continue
        if state[1] != 0.0:
            return
        cells[seed] |= GROUPED
        queue[0] = seed
        size = 1
        mark = LOOP
        k = 0
        while k < size:
            p = queue[k]
            k += 1
            if (cells[p] & WANTED) == 0 and labels[p] != labels[seed]:
                mark = BRIDGE
            for j in range(-columns, columns + 1, columns):
                for q in range(p + j - 1, p + j + 2):
                    if not diagonal and j != 0 and q != p + j:
                        continue
                    if (cells[q] & (CONNECTOR | GROUPED)) == CONNECTOR:
                        cells[q] |= GROUPED
                        queue[size] = q
                        size += 1
        for k in range(size):
            codes[queue[k]] |= mark
