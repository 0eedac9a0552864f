"""What makes a multigrid level: weights on the next level's cells, and its edges.

Every second cell of every second row is a cell of the next level. A square has four of
them as corners; the cells between are interpolated from the corners by their edges
(black-box multigrid, Dendy 1982). Edges of the next level follow from energy alone
(Galerkin), worked out edge by edge so that nothing cancels.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._rows import (
    add_4_rows,
    add_row,
    add_twice_positive,
    add_twice_positive_times,
    set_row,
    share_row,
    split_row,
    subtract_rows,
    subtract_triple,
)

# Nodes of a square: its corners, the cells in the middle of its sides, the one inside.
NW, NE, SW, SE, TOP, BOTTOM, LEFT, RIGHT, INSIDE = range(9)
# Its edges: number, steps to the block that keeps it, and the two nodes. Those of the
# bottom and of the right side belong to other squares.
SQUARE_EDGES = np.array(
    [
        (0, 0, NW, TOP),
        (4, 0, TOP, NE),
        (1, 0, NW, LEFT),
        (9, 0, LEFT, SW),
        (5, 0, TOP, INSIDE),
        (13, 0, INSIDE, BOTTOM),
        (8, 0, LEFT, INSIDE),
        (12, 0, INSIDE, RIGHT),
        (2, 0, NW, INSIDE),
        (3, 1, NE, INSIDE),
        (15, 0, INSIDE, SW),
        (14, 0, INSIDE, SE),
        (7, 0, TOP, LEFT),
        (6, 0, TOP, RIGHT),
        (10, 0, LEFT, BOTTOM),
        (11, 1, RIGHT, BOTTOM),
    ]
)
# The node that each place of a block is.
OWN_NODES = np.array([NW, TOP, LEFT, INSIDE])
CORNER_PAIRS = np.array([(NW, NE), (SW, SE), (NW, SW), (NE, SE), (NW, SE), (NE, SW)])


@kernel
def invert_totals(edges, ground, inverse):
    """One over the sum of each cell's edges, 0 where it has none; how many have."""
    rows, end = inverse.shape[0] - 2, inverse.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    total = np.zeros((4, end + 1), inverse.dtype)
    one = np.ones(1, inverse.dtype)[0]
    live = 0
    for i in range(1, rows + 1):
        e, n = edges[i], edges[i - 1]
        for k in range(4):
            if ground.size:
                set_row(total[k], ground[i, k])
            else:
                total[k] = 0
            at, t = 4 * k, total[k, mid]
            add_4_rows(t, e[at, mid], e[at + 1, mid], e[at + 2, mid], e[at + 3, mid])
        add_4_rows(total[0, mid], e[4, west], n[9, mid], n[14, west], n[15, mid])
        add_4_rows(total[1, mid], e[0, mid], n[13, mid], n[10, mid], n[11, east])
        add_4_rows(total[2, mid], e[12, west], e[1, mid], e[6, west], e[7, mid])
        add_4_rows(total[3, mid], e[8, mid], e[5, mid], e[2, mid], e[3, east])
        for k in range(4):
            for j in range(1, end):
                if total[k, j] > 0:
                    inverse[i, k, j] = np.divide(one, total[k, j])
                    live += 1
    return live


@kernel
def weigh_corners(edges, ground, inverse, weights):
    """Each cell's weights on the corners of its square, by its edges.

    Rows of ``weights``: TOP on NW and NE, LEFT on NW and SW, INSIDE on all four. They
    add up to 1, or less where a cell is grounded. A cell with no edge towards a corner
    gives all to the first, which then stands for it.
    """
    rows, end = inverse.shape[0] - 2, inverse.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    parts = np.zeros((4, end + 1), weights.dtype)
    for i in range(1, rows + 1):
        e, n, w = edges[i], edges[i - 1], weights[i]
        parts[:] = 0
        add_twice_positive(parts[0, mid], e[0, mid])
        add_twice_positive(parts[0, mid], n[10, mid])
        add_twice_positive(parts[0, mid], e[7, mid])
        add_twice_positive(parts[1, mid], e[4, mid])
        add_twice_positive(parts[1, mid], n[11, east])
        add_twice_positive(parts[1, mid], e[6, mid])
        _share(parts[:2], i, 1, ground, inverse, w[:2])
        parts[:] = 0
        add_twice_positive(parts[0, mid], e[1, mid])
        add_twice_positive(parts[0, mid], e[6, west])
        add_twice_positive(parts[0, mid], e[7, mid])
        add_twice_positive(parts[1, mid], e[9, mid])
        add_twice_positive(parts[1, mid], e[10, mid])
        add_twice_positive(parts[1, mid], e[11, mid])
        _share(parts[:2], i, 2, ground, inverse, w[2:4])
    for i in range(1, rows + 1):
        e, w, s = edges[i], weights[i], weights[i + 1]
        parts[:] = 0
        add_twice_positive(parts[0, mid], e[2, mid])
        add_twice_positive_times(parts[0, mid], e[5, mid], w[0, mid])
        add_twice_positive_times(parts[0, mid], e[8, mid], w[2, mid])
        add_twice_positive(parts[1, mid], e[3, east])
        add_twice_positive_times(parts[1, mid], e[5, mid], w[1, mid])
        add_twice_positive_times(parts[1, mid], e[12, mid], w[2, east])
        add_twice_positive(parts[2, mid], e[15, mid])
        add_twice_positive_times(parts[2, mid], e[13, mid], s[0, mid])
        add_twice_positive_times(parts[2, mid], e[8, mid], w[3, mid])
        add_twice_positive(parts[3, mid], e[14, mid])
        add_twice_positive_times(parts[3, mid], e[13, mid], s[1, mid])
        add_twice_positive_times(parts[3, mid], e[12, mid], w[3, east])
        _share(parts, i, 3, ground, inverse, w[4:])


@kernel
def _share(parts, i, place, ground, inverse, weights):
    whole = np.zeros(parts.shape[1], parts.dtype)
    alone = np.zeros(parts.shape[1], parts.dtype)
    for k in range(len(parts)):
        add_row(whole, parts[k])
    if ground.size:
        add_twice_positive(whole, ground[i, place])
    for j in range(alone.size):
        alone[j] = 1 if inverse[i, place, j] > 0 else 0
    for k in range(len(parts)):
        share_row(weights[k], parts[k], whole, alone)
        alone[:] = 0


@kernel
def coarsen(edges, ground, weights, coarse_edges, coarse_ground):
    """The next level's edges, from the energy of each edge in its square.

    An edge g between cells of weights p and q has the energy ``g ((p - q) . u)^2`` in
    the corners' voltages u. With ``d = p - q`` and D the sum of d that equals edges
    ``-g d_x d_y`` between the corners and ``g d_x D`` to the ground; D is 0 but where
    a cell is grounded. A cell's own ground counts as an edge to a node of no weight.
    """
    rows, end = weights.shape[0] - 2, weights.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    nodes = np.zeros((9, 4, end + 1), weights.dtype)
    for corner in range(4):
        nodes[corner, corner] = 1
    d = np.zeros((4, end + 1), weights.dtype)
    pairs = np.zeros((6, end + 1), weights.dtype)
    above = np.zeros(end + 1, weights.dtype)
    grounds = np.zeros((2, 4, end + 1), weights.dtype)
    out = np.zeros((5, end + 1), weights.dtype)
    for i in range(1, rows + 1):
        w, s = weights[i], weights[i + 1]
        for k in range(2):
            set_row(nodes[TOP, k], w[k])
            set_row(nodes[BOTTOM, 2 + k], s[k])
            set_row(nodes[LEFT, 2 * k], w[2 + k])
            set_row(nodes[RIGHT, 2 * k + 1, mid], w[2 + k, east])
        for k in range(4):
            set_row(nodes[INSIDE, k], w[4 + k])
        set_row(above, pairs[1])
        pairs[:] = 0
        now, before = grounds[i % 2], grounds[(i + 1) % 2]
        now[:] = 0
        for at in range(len(SQUARE_EDGES)):
            edge, step = SQUARE_EDGES[at, 0], SQUARE_EDGES[at, 1]
            one, other = SQUARE_EDGES[at, 2], SQUARE_EDGES[at, 3]
            for k in range(4):
                subtract_rows(d[k, mid], nodes[one, k, mid], nodes[other, k, mid])
            g = edges[i, edge, 1 + step : end + step]
            _add_energy(g, d, pairs, now, ground.size > 0)
        if ground.size:
            for place in range(4):
                node = OWN_NODES[place]
                _add_energy(ground[i, place, mid], nodes[node], pairs, now, True)
        set_row(out[0], pairs[0])
        add_row(out[0], above)
        set_row(out[1], pairs[2])
        add_row(out[1, mid], pairs[3, west])
        set_row(out[2], pairs[4])
        set_row(out[3, mid], pairs[5, west])
        to, place = (i + 1) // 2, 2 * ((i + 1) % 2)
        even, odd = 1 + end // 2, 1 + (end - 1) // 2
        for k in range(4):
            at = 4 * place + k
            split_row(
                coarse_edges[to, at, 1:even],
                coarse_edges[to, at + 4, 1:odd],
                out[k, mid],
            )
        if ground.size:
            set_row(out[4], now[NW])
            add_row(out[4], before[SW])
            add_row(out[4, mid], now[NE, west])
            add_row(out[4, mid], before[SE, west])
            split_row(
                coarse_ground[to, place, 1:even],
                coarse_ground[to, place + 1, 1:odd],
                out[4, mid],
            )


@kernel
def _add_energy(g, d, pairs, grounds, grounded):
    mid = slice(1, g.size + 1)
    for k in range(6):
        x, y = CORNER_PAIRS[k, 0], CORNER_PAIRS[k, 1]
        subtract_triple(pairs[k, mid], g, d[x, mid], d[y, mid])
    if grounded:
        total = np.zeros(g.size, d.dtype)
        for k in range(4):
            subtract_rows(total, total, d[k, mid])
        for k in range(4):
            subtract_triple(grounds[k, mid], g, d[k, mid], total)
