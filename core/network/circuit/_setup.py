"""What a multigrid level is made of: weights, and the edges of the next level."""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._rows import (
    add_1,
    add_row,
    add_twice_positive,
    add_twice_positive_times,
    set_row,
    share_row,
    split_row,
    subtract_row,
    subtract_triple,
)

# Nodes of a square: its four corners, the cells in the middle of its top, bottom, left
# and right border, and the one inside.
A, B, C, D, TOP, BOTTOM, LEFT, RIGHT, INSIDE = range(9)
# The edges that belong to a square: number, whether kept with the next block to the
# east, and the two nodes.
SQUARE_EDGES = np.array(
    [
        (0, 0, A, TOP),
        (4, 0, TOP, B),
        (1, 0, A, LEFT),
        (9, 0, LEFT, C),
        (5, 0, TOP, INSIDE),
        (13, 0, INSIDE, BOTTOM),
        (8, 0, LEFT, INSIDE),
        (12, 0, INSIDE, RIGHT),
        (2, 0, A, INSIDE),
        (3, 1, B, INSIDE),
        (15, 0, INSIDE, C),
        (14, 0, INSIDE, D),
        (7, 0, TOP, LEFT),
        (6, 0, TOP, RIGHT),
        (10, 0, LEFT, BOTTOM),
        (11, 1, RIGHT, BOTTOM),
    ]
)
CORNER_PAIRS = np.array([(A, B), (C, D), (A, C), (B, D), (A, D), (B, C)])


@kernel
def invert_totals(edges, ground, inverse):
    """One over the sum of each cell's edges, 0 where it has none; how many have."""
    rows, end = inverse.shape[0] - 2, inverse.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    live = 0
    total = np.zeros((4, end + 1), inverse.dtype)
    for i in range(1, rows + 1):
        e, n = edges[i], edges[i - 1]
        total[:] = 0
        if ground.shape[0] > 1:
            for k in range(4):
                set_row(total[k], ground[i, k])
        for k in range(4):
            for d in range(4):
                add_row(total[k, mid], e[4 * k + d, mid])
        add_row(total[0, mid], e[4, west])
        add_row(total[0, mid], n[9, mid])
        add_row(total[0, mid], n[14, west])
        add_row(total[0, mid], n[15, mid])
        add_row(total[1, mid], e[0, mid])
        add_row(total[1, mid], n[13, mid])
        add_row(total[1, mid], n[10, mid])
        add_row(total[1, mid], n[11, east])
        add_row(total[2, mid], e[12, west])
        add_row(total[2, mid], e[1, mid])
        add_row(total[2, mid], e[6, west])
        add_row(total[2, mid], e[7, mid])
        add_row(total[3, mid], e[8, mid])
        add_row(total[3, mid], e[5, mid])
        add_row(total[3, mid], e[2, mid])
        add_row(total[3, mid], e[3, east])
        for k in range(4):
            for j in range(1, end):
                if total[k, j] > 0:
                    inverse[i, k, j] = np.divide(np.float32(1), total[k, j])
                    live += 1
    return live


@kernel
def interpolate(edges, ground, inverse, weights):
    """Each cell's weights on the corners of its square, by its edges.

    They add up to 1, or less where a cell is grounded. A cell with no edge towards
    a corner takes the first corner as its own.
    """
    rows, end = inverse.shape[0] - 2, inverse.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    one = np.zeros(end + 1, weights.dtype)
    other = np.zeros(end + 1, weights.dtype)
    whole = np.zeros(end + 1, weights.dtype)
    alive = np.zeros(end + 1, weights.dtype)
    none = np.zeros(end + 1, weights.dtype)
    parts = np.zeros((4, end + 1), weights.dtype)
    for i in range(1, rows + 1):
        e, n, w = edges[i], edges[i - 1], weights[i]
        for side in range(2):
            one[:] = 0
            other[:] = 0
            if side == 0:
                add_twice_positive(one[mid], e[0, mid])
                add_twice_positive(one[mid], n[10, mid])
                add_twice_positive(one[mid], e[7, mid])
                add_twice_positive(other[mid], e[4, mid])
                add_twice_positive(other[mid], n[11, east])
                add_twice_positive(other[mid], e[6, mid])
            else:
                add_twice_positive(one[mid], e[1, mid])
                add_twice_positive(one[mid], e[6, west])
                add_twice_positive(one[mid], e[7, mid])
                add_twice_positive(other[mid], e[9, mid])
                add_twice_positive(other[mid], e[10, mid])
                add_twice_positive(other[mid], e[11, mid])
            set_row(whole, one)
            add_row(whole, other)
            if ground.shape[0] > 1:
                add_twice_positive(whole, ground[i, 1 + side])
            _alive(alive, inverse[i, 1 + side])
            share_row(w[2 * side], one, whole, alive)
            share_row(w[2 * side + 1], other, whole, none)
    for i in range(1, rows + 1):
        e, w, s = edges[i], weights[i], weights[i + 1]
        parts[:] = 0
        add_twice_positive(parts[A, mid], e[2, mid])
        add_twice_positive_times(parts[A, mid], e[5, mid], w[0, mid])
        add_twice_positive_times(parts[A, mid], e[8, mid], w[2, mid])
        add_twice_positive(parts[B, mid], e[3, east])
        add_twice_positive_times(parts[B, mid], e[5, mid], w[1, mid])
        add_twice_positive_times(parts[B, mid], e[12, mid], w[2, east])
        add_twice_positive(parts[C, mid], e[15, mid])
        add_twice_positive_times(parts[C, mid], e[13, mid], s[0, mid])
        add_twice_positive_times(parts[C, mid], e[8, mid], w[3, mid])
        add_twice_positive(parts[D, mid], e[14, mid])
        add_twice_positive_times(parts[D, mid], e[13, mid], s[1, mid])
        add_twice_positive_times(parts[D, mid], e[12, mid], w[3, east])
        whole[:] = 0
        for k in range(4):
            add_row(whole, parts[k])
        if ground.shape[0] > 1:
            add_twice_positive(whole, ground[i, 3])
        _alive(alive, inverse[i, 3])
        for k in range(4):
            share_row(w[4 + k], parts[k], whole, alive if k == 0 else none)


@kernel
def _alive(out, inverse):
    for j in range(out.size):
        out[j] = 1 if inverse[j] > 0 else 0


@kernel
def coarsen(edges, ground, weights, coarse_edges, coarse_ground):
    """The next level's edges: each edge's energy in the corners of its square.

    An edge g between cells with weights p and q adds ``-g (p - q)_x (p - q)_y`` to the
    coarse edge xy and, where the weights of a cell do not add up to 1, the rest to the
    ground of x.
    """
    rows, end = weights.shape[0] - 2, weights.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    dtype = weights.dtype
    nodes = np.zeros((9, 4, end + 1), dtype)
    for corner in range(4):
        nodes[corner, corner] = 1
    difference = np.zeros((4, end + 1), dtype)
    pairs = np.zeros((6, end + 1), dtype)
    below = np.zeros(end + 1, dtype)
    whole = np.zeros(end + 1, dtype)
    out = np.zeros((4, end + 1), dtype)
    for i in range(1, rows + 1):
        e, w, s = edges[i], weights[i], weights[i + 1]
        for k in range(2):
            set_row(nodes[TOP, k], w[k])
            set_row(nodes[BOTTOM, 2 + k], s[k])
            set_row(nodes[LEFT, 2 * k, mid], w[2 + k, mid])
            set_row(nodes[RIGHT, 2 * k + 1, mid], w[2 + k, east])
        for k in range(4):
            set_row(nodes[INSIDE, k], w[4 + k])
        set_row(below, pairs[1])
        pairs[:] = 0
        for at in range(len(SQUARE_EDGES)):
            number, shift = SQUARE_EDGES[at, 0], SQUARE_EDGES[at, 1]
            one, other = SQUARE_EDGES[at, 2], SQUARE_EDGES[at, 3]
            g = e[number, shift + 1 : shift + end]
            for k in range(4):
                subtract_row(
                    difference[k, mid], nodes[one, k, mid], nodes[other, k, mid]
                )
            for k in range(6):
                x, y = CORNER_PAIRS[k, 0], CORNER_PAIRS[k, 1]
                subtract_triple(
                    pairs[k, mid], g, difference[x, mid], difference[y, mid]
                )
        set_row(out[0], pairs[0])
        add_row(out[0], below)
        set_row(out[1], pairs[2])
        add_row(out[1, mid], pairs[3, west])
        set_row(out[2], pairs[4])
        set_row(out[3, mid], pairs[5, west])
        block, odd = (i + 1) // 2, 2 * ((i + 1) % 2)
        even_end, odd_end = 1 + end // 2, 1 + (end - 1) // 2
        for k in range(4):
            split_row(
                coarse_edges[block, 4 * odd + k, 1:even_end],
                coarse_edges[block, 4 * odd + 4 + k, 1:odd_end],
                out[k, mid],
            )
