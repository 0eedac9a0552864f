"""Connectors between cores: which of them are bridges, and which are loops."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..progress import end_if_asked
from ._connector_bits import ALLOWED, CONNECTOR, CONNECTORS_IN_WORD, GROUPED, WANTED
from ._discs import dilate, square
from ._mspa_codes import BRIDGE, CORE, FOREGROUND, ISLET, LOOP, RIM
from ._slots import NUMBERED, in_words, number_cells, slot
from ._thinning import ALIVE, ANCHOR

NO_LABEL = -1


def mark_bridges_and_loops(cells, codes, cores, connectivity, edge_width, state):
    """Mark connectors in ``codes``: bridges touch two cores or more, loops one.

    Core labels flood over the openings and the connectors; a connector component
    that two labels reach is a bridge. Only openings near connectors are flooded:
    a label's way through an opening is never longer than its disc allows.

    Parameters
    ----------
    cells : uint8 (rows, columns)
        CONNECTOR for the connectors; the two outermost rings are 0.
    codes : uint8 (rows, columns)
    cores : Runs
        Of the cores in ``codes``.
    state : float64 (2,)
        See ``core.progress.watched``.
    """
    eight = connectivity == 8
    reach = edge_width if eight else 2 * edge_width
    np.bitwise_and(cells, CONNECTOR, out=cells)
    dilate(cells, CONNECTOR, CONNECTOR, square(reach), cells, WANTED, 0, state)
    end_if_asked(state)
    wanted = _limit(cells, codes, state)
    end_if_asked(state)
    queue = np.empty(wanted, np.int32)
    before, labels = _flooded_labels(cells, codes, cores, eight, queue, state)
    end_if_asked(state)
    _mark_groups(
        cells.reshape(-1),
        in_words(cells),
        before,
        codes.reshape(-1),
        cells.shape[1],
        eight,
        labels,
        queue,
        state,
    )
    end_if_asked(state)


def _flooded_labels(cells, codes, cores, eight, queue, state):
    """Labels of the connectors, by slot; first what finds the slots."""
    near = np.zeros(-(-cells.shape[1] // 8), np.uint64)
    reached = np.empty(queue.size, np.int32)
    tail = 0
    for corner in (False, True) if eight else (False,):
        tail = _seed(
            cells,
            codes,
            cores.first,
            cores.start,
            cores.parent,
            corner,
            near.view(np.uint8),
            near,
            reached,
            queue,
            tail,
            state,
        )
        end_if_asked(state)
    flat = cells.reshape(-1)
    tail = _flood(flat, cells.shape[1], eight, reached, queue, tail, state)
    end_if_asked(state)
    before, slots = number_cells(cells, state)
    end_if_asked(state)
    labels = np.full(slots, NO_LABEL, np.int32)
    _keep_labels(flat, in_words(cells), before, reached, queue, tail, labels, state)
    end_if_asked(state)
    return before, labels


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
        _start_row(cells[y], codes[y])


@kernel
def _limit_row(row, codes):
    wanted = 0
    for x in range(row.size):
        rim = row[x] & WANTED if codes[x] & RIM else 0
        row[x] = CONNECTOR | NUMBERED | WANTED if row[x] & CONNECTOR else rim
        wanted += row[x] != 0
    return wanted


@kernel
def _limit(cells, codes, state):
    """Want labels on connectors and near them on rims; return the number of cells."""
    wanted = 0
    for y in range(cells.shape[0]):
        if state[1] != 0.0:
            return 0
        wanted += _limit_row(cells[y], codes[y])
    return wanted


@kernel
def _label(cells, q, label, reached, queue, tail):
    """Give a wanted cell its label and queue it; return the queue's end."""
    if (cells[q] & WANTED) == 0:
        return tail
    cells[q] ^= WANTED
    queue[tail] = q
    reached[tail] = label
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
    corner,
    near,
    near_words,
    reached,
    queue,
    tail,
    state,
):
    """Label the wanted side (or ``corner``) neighbours of core cells."""
    rows, columns = cells.shape
    flat = cells.reshape(-1)
    for y in range(2, rows - 2):
        if state[1] != 0.0:
            return 0
        above = cells[y - 1]
        here = cells[y]
        below = cells[y + 1]
        if corner:
            one, two, three, four = above[:-2], above[2:], below[:-2], below[2:]
        else:
            one, two, three, four = above[1:-1], here[:-2], below[1:-1], here[2:]
        inner = near[1 : columns - 1]
        _near_wanted_row(codes[y, 1 : columns - 1], one, two, three, four, inner)
        k = first[y]
        for word in range(near_words.size):
            if near_words[word] == 0:
                continue
            for x in range(8 * word, 8 * word + 8):
                if near[x] == 0:
                    continue
                while start[k + 1] <= x:
                    k += 1
                label = parent[k]
                p = y * columns + x
                if corner:
                    for j in (-columns, columns):
                        for q in (p + j - 1, p + j + 1):
                            tail = _label(flat, q, label, reached, queue, tail)
                else:
                    for q in (p - columns, p - 1, p + columns, p + 1):
                        tail = _label(flat, q, label, reached, queue, tail)
    return tail


@kernel
def _flood(cells, columns, eight, reached, queue, tail, state):
    """First come, first served; return the queue's end."""
    head = 0
    while head < tail:
        if (head & 0xFFFF) == 0 and state[1] != 0.0:
            return 0
        p = queue[head]
        label = reached[head]
        head += 1
        for q in (p - columns, p - 1, p + columns, p + 1):
            tail = _label(cells, q, label, reached, queue, tail)
        if eight:
            for j in (-columns, columns):
                for q in (p + j - 1, p + j + 1):
                    tail = _label(cells, q, label, reached, queue, tail)
    return tail


@kernel
def _keep_labels(cells, words, before, reached, queue, tail, labels, state):
    for k in range(tail):
        if (k & 0xFFFFF) == 0 and state[1] != 0.0:
            return
        if cells[queue[k]] & CONNECTOR:
            labels[slot(words, before, queue[k])] = reached[k]


@kernel
def _mark_group(cells, words, before, seed, columns, eight, labels, queue, state):
    """Queue the connector component of a cell; return its size and what it is."""
    cells[seed] |= GROUPED
    queue[0] = seed
    size = 1
    label = labels[slot(words, before, seed)]
    mark = LOOP
    k = 0
    while k < size:
        if (k & 0xFFFF) == 0 and state[1] != 0.0:
            return 0, mark
        p = queue[k]
        k += 1
        if mark == LOOP and labels[slot(words, before, p)] != label:
            mark = BRIDGE
        for j in (-columns, 0, columns):
            side = 1 if eight or j == 0 else 0
            for q in range(p + j - side, p + j + side + 1):
                if (cells[q] & (CONNECTOR | GROUPED)) == CONNECTOR:
                    cells[q] |= GROUPED
                    queue[size] = q
                    size += 1
    return size, mark


@kernel
def _mark_groups(cells, words, before, codes, columns, eight, labels, queue, state):
    for word in range(words.size):
        if words[word] & CONNECTORS_IN_WORD:
            for seed in range(8 * word, 8 * word + 8):
                if (cells[seed] & (CONNECTOR | GROUPED)) == CONNECTOR:
                    size, mark = _mark_group(
                        cells,
                        words,
                        before,
                        seed,
                        columns,
                        eight,
                        labels,
                        queue,
                        state,
                    )
                    for k in range(size):
                        codes[queue[k]] |= mark
