"""Homotopic thinning with anchors: what remains are arcs from anchor to anchor.

Order independent, after Iwanowski and Soille (2005): a pass removes, at the same
time, every simple cell that no simple neighbour depends on. End points are not
kept, so what ends nowhere is eaten.

The first passes go over whole rows, as bytes with one cell each that hold the cell
and its two neighbours in the row: bit 0 left, bit 1 the cell, bit 2 right. Later
passes visit the neighbours of the removed cells only. Both use the same formulas.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..progress import end_if_asked
from ._slots import in_words
from ._thinning_rules import (
    ONE,
    THREE,
    TWO,
    between_ends,
    has_two,
    held_4,
    held_8,
    simple_4,
    simple_8,
    two_sides,
)

ALIVE = np.uint8(1)
ANCHOR = np.uint8(2)
SIMPLE = np.uint8(4)
REMOVED = np.uint8(8)
LISTED = np.uint8(16)
REMOVED_IN_WORD = np.uint64(0x0808080808080808)

LISTS_BELOW = 1 / 200


def thin(cells, connectivity, state):
    """Thin in place.

    Parameters
    ----------
    cells : uint8 (rows, columns)
        ALIVE for the cells of the set, with ANCHOR for those that stay; the two
        outermost rings are 0. What remains has ALIVE.
    connectivity : int
        4 or 8, of the set.
    state : float64 (2,)
        See ``core.progress.watched``.
    """
    eight = connectivity == 8
    goal = 0.2
    removed = _sweep(cells, eight, True, goal, state)
    end_if_asked(state)
    while removed > LISTS_BELOW * cells.size:
        goal = 0.8 * goal + 0.2
        removed = _sweep(cells, eight, False, goal, state)
        end_if_asked(state)
    if removed > 0:
        queue = np.empty(cells.size, np.int32)
        _follow(cells.reshape(-1), in_words(cells), cells.shape[1], eight, queue, state)
        end_if_asked(state)


# Whole rows.


@kernel
def _bit_row(row, bit, out):
    for x in range(row.size):
        out[x] = (row[x] & bit) != 0


@kernel
def _free_row(row, out):
    for x in range(row.size):
        out[x] = (row[x] & (ALIVE | ANCHOR)) == ALIVE


@kernel
def _three_row(left, middle, right, out):
    for x in range(out.size):
        out[x] = left[x] | (middle[x] << ONE) | (right[x] << TWO)


@kernel
def _simple_8_row(above, here, below, simple):
    for x in range(simple.size):
        simple[x] &= simple_8(above[x], here[x], below[x])


@kernel
def _simple_4_row(above, here, below, simple):
    for x in range(simple.size):
        simple[x] &= simple_4(above[x], here[x], below[x])
        simple[x] |= two_sides(above[x], here[x], below[x]) << THREE


@kernel
def _held_8_row(above, here, below, s_above, s_here, s_below, held):
    for x in range(held.size):
        held[x] = held_8(above[x], here[x], below[x], s_above[x], s_here[x], s_below[x])


@kernel
def _held_4_row(above, here, below, s_above, s_here, s_below, held):
    for x in range(held.size):
        held[x] = held_4(above[x], here[x], below[x], s_above[x], s_here[x], s_below[x])


@kernel
def _no_ends_row(above, here, below, simple):
    for x in range(simple.size):
        simple[x] &= has_two(above[x], here[x], below[x]) ^ ONE


@kernel
def _between_ends_row(s_above, s_here, s_below, d_above, d_here, d_below, held):
    for x in range(held.size):
        held[x] |= between_ends(
            s_above[x], s_here[x], s_below[x], d_above[x], d_here[x], d_below[x]
        )


@kernel
def _hold_row(above, here, below, held):
    """Hold the cells without a neighbour that was removed in the pass before."""
    for x in range(held.size):
        held[x] |= (above[x] | here[x] | below[x]) == 0


@kernel
def _remove_row(row, simple, held):
    """Remove what may go; note what is simple and what was removed just now."""
    removed = 0
    for x in range(row.size):
        is_simple = (simple[x] >> ONE) & ONE
        gone = is_simple & (held[x] ^ ONE)
        row[x] = (
            (row[x] & ANCHOR)
            | ((row[x] & ALIVE) ^ gone)
            | ((is_simple ^ gone) << TWO)
            | (gone << THREE)
        )
        removed += gone
    return removed


@kernel
def _sweep(cells, eight, first, goal, state):
    """One pass over all rows; return the number of removed cells.

    Row y is read, row y - 1 tested, row y - 2 thinned; rings of four rows keep what
    was read before the removal. The two outermost rows on each side are empty.
    """
    rows, columns = cells.shape
    alive = np.zeros((4, columns), np.uint8)
    simple = np.zeros((4, columns), np.uint8)
    no_ends = np.zeros((4, columns), np.uint8)
    fresh = np.zeros((4, columns), np.uint8)
    held = np.empty(columns, np.uint8)
    padded = np.zeros(columns + 2, np.uint8)
    left = padded[:columns]
    middle = padded[1 : columns + 1]
    right = padded[2:]
    begin = state[0]
    removed = 0
    for y in range(rows):
        if state[1] != 0.0:
            return 0
        state[0] = begin + (goal - begin) * y / rows
        _bit_row(cells[y], ALIVE, middle)
        _three_row(left, middle, right, alive[y & 3])
        if not first:
            _bit_row(cells[y], REMOVED, middle)
            _three_row(left, middle, right, fresh[y & 3])
        if y < 2:
            continue
        a = (y - 3) & 3
        b = (y - 2) & 3
        c = (y - 1) & 3
        d = y & 3
        _free_row(cells[y - 1], middle)
        if eight:
            _simple_8_row(alive[b], alive[c], alive[d], middle)
        else:
            _simple_4_row(alive[b], alive[c], alive[d], middle)
        _three_row(left, middle, right, simple[c])
        _no_ends_row(alive[b], alive[c], alive[d], middle)
        _three_row(left, middle, right, no_ends[c])
        if eight:
            _held_8_row(
                alive[a], alive[b], alive[c], simple[a], simple[b], simple[c], held
            )
        else:
            _held_4_row(
                alive[a], alive[b], alive[c], simple[a], simple[b], simple[c], held
            )
        _between_ends_row(
            simple[a], simple[b], simple[c], no_ends[a], no_ends[b], no_ends[c], held
        )
        if not first:
            _hold_row(fresh[a], fresh[b], fresh[c], held)
        removed += _remove_row(cells[y - 2], simple[b], held)
    return removed


# Single cells.


@kernel
def _three(cells, p, bit):
    """A cell and its neighbours in the row, as bits."""
    return np.uint8(
        ((cells[p - 1] & bit) != 0)
        + 2 * ((cells[p] & bit) != 0)
        + 4 * ((cells[p + 1] & bit) != 0)
    )


@kernel
def _is_simple(cells, p, columns, eight):
    above = _three(cells, p - columns, ALIVE)
    here = _three(cells, p, ALIVE)
    below = _three(cells, p + columns, ALIVE)
    if eight:
        return simple_8(above, here, below) & ONE
    return simple_4(above, here, below) & ONE


@kernel
def _three_two_sided(cells, p, columns):
    """Bits 3 to 5: the cell and its neighbours in the row have two side neighbours."""
    bits = np.uint8(0)
    for step in range(3):
        q = p - 1 + step
        two = two_sides(
            _three(cells, q - columns, ALIVE),
            _three(cells, q, ALIVE),
            _three(cells, q + columns, ALIVE),
        )
        bits |= np.uint8(two << np.uint8(3 + step))
    return bits


@kernel
def _is_between_ends(cells, p, columns):
    simple = 0
    for j in (-columns, 0, columns):
        for q in range(p + j - 1, p + j + 2):
            if q != p and cells[q] & SIMPLE:
                simple += 1
                end = has_two(
                    _three(cells, q - columns, ALIVE),
                    _three(cells, q, ALIVE),
                    _three(cells, q + columns, ALIVE),
                )
                if end == 0 or simple > 2:
                    return False
    return simple == 2


@kernel
def _is_held(cells, p, columns, eight):
    above = _three(cells, p - columns, ALIVE)
    here = _three(cells, p, ALIVE)
    below = _three(cells, p + columns, ALIVE)
    s_above = _three(cells, p - columns, SIMPLE)
    s_here = _three(cells, p, SIMPLE)
    s_below = _three(cells, p + columns, SIMPLE)
    if eight:
        return held_8(above, here, below, s_above, s_here, s_below) & ONE
    s_above |= _three_two_sided(cells, p - columns, columns)
    s_here |= _three_two_sided(cells, p, columns)
    s_below |= _three_two_sided(cells, p + columns, columns)
    return held_4(above, here, below, s_above, s_here, s_below) & ONE


@kernel
def _list_removed(cells, words, queue):
    """Put the cells that the last sweep removed at the front of the queue."""
    removed = 0
    for word in range(words.size):
        if words[word] & REMOVED_IN_WORD:
            for p in range(8 * word, 8 * word + 8):
                if cells[p] & REMOVED:
                    queue[removed] = p
                    removed += 1
    return removed


@kernel
def _follow(cells, words, columns, eight, queue, state):
    """All further passes: test only the neighbours of what was removed before."""
    removed = _list_removed(cells, words, queue)
    begin = state[0]
    passes = 0
    while removed > 0 and state[1] == 0.0:
        passes += 1
        state[0] = 1.0 - (1.0 - begin) / (1.0 + 0.1 * passes)
        listed = removed
        for k in range(removed):
            p = queue[k]
            for j in range(-columns, columns + 1, columns):
                for q in range(p + j - 1, p + j + 2):
                    if (cells[q] & (ALIVE | ANCHOR | LISTED)) == ALIVE:
                        cells[q] |= LISTED
                        queue[listed] = q
                        listed += 1
        for k in range(removed, listed):
            p = queue[k]
            cells[p] = ALIVE | (_is_simple(cells, p, columns, eight) << TWO)
        goes = removed
        for k in range(removed, listed):
            p = queue[k]
            if (
                cells[p] & SIMPLE
                and _is_held(cells, p, columns, eight) == 0
                and not _is_between_ends(cells, p, columns)
            ):
                queue[goes] = p
                goes += 1
        for k in range(removed, goes):
            cells[queue[k]] = 0
            queue[k - removed] = queue[k]
        removed = goes - removed
