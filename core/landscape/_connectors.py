"""Connectors between cores: their width, and whether they are bridges or loops."""

from __future__ import annotations

from math import sqrt

import numpy as np

from .._numba import kernel
from ._discs import dilate, square
from ._mspa_codes import BRIDGE, CORE, FOREGROUND, ISLET, LOOP, RIM
from ._runs import run_end
from ._thinning import ALIVE, ANCHOR, in_words

# Bits of a cell while connectors are worked on.
CONNECTOR = np.uint8(1)
ALLOWED = np.uint8(2)  # the foreground that connectors may fill
SEEN = np.uint8(4)
MEASURED = np.uint8(8)
WANTED = np.uint8(16)  # to be given the label of a core
GROUPED = np.uint8(32)

CONNECTORS_IN_WORD = np.uint64(0x0101010101010101)

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


def widen(cells, edge_width, distances, queue, state):
    """Widen the connectors to about the edge width, along the allowed cells.

    An ordered propagation from the arcs: the distance of a cell is the length of
    the straight line to its origin, as long as that line stays on allowed cells,
    plus the distance of the origin, which is an arc cell or the last bend.

    Parameters
    ----------
    cells : uint8 (rows, columns)
        CONNECTOR for the arcs, ALLOWED for arcs and what they may fill; the two
        outermost rings are 0.
    distances : float32 (cells.size,)
    queue : int32 (cells.size,)
        Room to work in.
    """
    reach = edge_width + 0.98 - sqrt(2.0)
    steps = np.int8 if edge_width < 120 else np.int16
    down = np.empty(cells.size, steps)
    along = np.empty(cells.size, steps)
    _widen(
        cells.reshape(-1),
        in_words(cells),
        cells.shape[1],
        reach,
        down,
        along,
        distances,
        queue,
        state,
    )


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
def _measure(cells, p, columns, down, along, distances):
    """Take the nearest origin through the side neighbours."""
    distances[p] = np.inf
    for side in range(4):
        j = (side == 2) - (side == 0)
        i = (side == 3) - (side == 1)
        q = p + j * columns + i
        if (cells[q] & MEASURED) == 0:
            continue
        to_down = j + down[q]
        to_along = i + along[q]
        if not _is_straight(cells, p, to_down, to_along, columns):
            to_down = j
            to_along = i
        origin = p + to_down * columns + to_along
        squared = to_down * to_down + to_along * to_along
        distance = np.float32(distances[origin] + np.sqrt(np.float32(squared)))
        if distance < distances[p]:
            distances[p] = distance
            down[p] = to_down
            along[p] = to_along
    cells[p] |= MEASURED


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
def _widen(cells, words, columns, reach, down, along, distances, queue, state):
    """Rounds over one circular queue: measure all, then release the nearest."""
    tail = 0
    for word in range(words.size):
        if words[word] & CONNECTORS_IN_WORD:
            for p in range(8 * word, 8 * word + 8):
                if cells[p] & CONNECTOR:
                    cells[p] |= MEASURED
                    down[p] = 0
                    along[p] = 0
                    distances[p] = 0.0
                    tail = _queue_sides(cells, p, columns, queue, tail)
    head = 0
    waiting = tail
    while waiting > 0:
        nearest = np.inf
        position = head
        for k in range(waiting):
            if (k & 0xFFFF) == 0 and state[1] != 0.0:
                return
            p = queue[position]
            if (cells[p] & MEASURED) == 0:
                _measure(cells, p, columns, down, along, distances)
            nearest = min(nearest, distances[p])
            position = position + 1 if position + 1 < queue.size else 0
        if nearest > reach:
            return
        state[0] = nearest / reach
        further = 0
        for k in range(waiting):
            if (k & 0xFFFF) == 0 and state[1] != 0.0:
                return
            p = queue[head]
            head = head + 1 if head + 1 < queue.size else 0
            if distances[p] > nearest:
                queue[tail] = p
                tail = tail + 1 if tail + 1 < queue.size else 0
                further += 1
            else:
                cells[p] |= CONNECTOR
                before = tail
                tail = _queue_sides(cells, p, columns, queue, tail)
                further += (tail - before) % queue.size
        waiting = further


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
    near = np.zeros(-(-columns // 8), np.uint64)
    tail = 0
    for across in (False, True) if diagonal else (False,):
        tail = _seed(
            cells,
            codes,
            first,
            start,
            parent,
            across,
            near.view(np.uint8),
            near,
            labels,
            queue,
            tail,
            state,
        )
    _flood(flat, columns, diagonal, labels, queue, tail, state)
    _mark_groups(
        flat, in_words(cells), codes.reshape(-1), columns, diagonal, labels, queue, state
    )


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
def _near_wanted_row(codes, one, two, three, four, near):
    for x in range(near.size):
        wanted = (one[x] | two[x] | three[x] | four[x]) & WANTED
        near[x] = wanted if codes[x] & CORE else 0


@kernel
def _seed(
    cells,
    codes,
    first,
    start,
    parent,
    across,
    near,
    words,
    labels,
    queue,
    tail,
    state,
):
    """Label the wanted side (or ``across`` the corner) neighbours of core cells."""
    rows, columns = cells.shape
    flat = cells.reshape(-1)
    for y in range(2, rows - 2):
        if state[1] != 0.0:
            return 0
        above = cells[y - 1]
        here = cells[y]
        below = cells[y + 1]
        inner = near[1 : columns - 1]
        if across:
            one, two, three, four = above[:-2], above[2:], below[:-2], below[2:]
        else:
            one, two, three, four = above[1:-1], here[:-2], below[1:-1], here[2:]
        _near_wanted_row(codes[y, 1 : columns - 1], one, two, three, four, inner)
        k = first[y]
        for word in range(words.size):
            if words[word] == 0:
                continue
            for x in range(8 * word, 8 * word + 8):
                if near[x] == 0:
                    continue
                while start[k + 1] <= x:
                    k += 1
                label = parent[k]
                p = y * columns + x
                if across:
                    for j in (-columns, columns):
                        for q in (p + j - 1, p + j + 1):
                            tail = _label(flat, q, label, labels, queue, tail)
                else:
                    for q in (p - columns, p - 1, p + columns, p + 1):
                        tail = _label(flat, q, label, labels, queue, tail)
    return tail


@kernel
def _flood(cells, columns, diagonal, labels, queue, tail, state):
    """First come, first served."""
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
def _mark_group(cells, seed, columns, diagonal, labels, queue, state):
    """Queue the connector component of a cell; return its size and what it is."""
    cells[seed] |= GROUPED
    queue[0] = seed
    size = 1
    mark = LOOP
    k = 0
    while k < size:
        if (k & 0xFFFF) == 0 and state[1] != 0.0:
            return 0, mark
        p = queue[k]
        k += 1
        if (cells[p] & WANTED) == 0 and labels[p] != labels[seed]:
            mark = BRIDGE
        for j in (-columns, 0, columns):
            side = 1 if diagonal or j == 0 else 0
            for q in range(p + j - side, p + j + side + 1):
                if (cells[q] & (CONNECTOR | GROUPED)) == CONNECTOR:
                    cells[q] |= GROUPED
                    queue[size] = q
                    size += 1
    return size, mark


@kernel
def _mark_groups(cells, words, codes, columns, diagonal, labels, queue, state):
    for word in range(words.size):
        if words[word] & CONNECTORS_IN_WORD:
            for seed in range(8 * word, 8 * word + 8):
                if (cells[seed] & (CONNECTOR | GROUPED)) == CONNECTOR:
                    size, mark = _mark_group(
                        cells, seed, columns, diagonal, labels, queue, state
                    )
                    for k in range(size):
                        codes[queue[k]] |= mark
