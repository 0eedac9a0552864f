"""Any network of resistors as rows of neighbours: pairing, relaxing, applying.

``first[i]:first[i + 1]`` are the places of node i in ``ends`` (neighbours) and
``edges`` (conductances), lower neighbours standing before ``middle[i]``; ``ground`` is
each node's conductance to the ground.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._flows import END_COLUMN, END_PLACE, END_ROW

# The four edges that end at each place of a block.
EDGES_IN = np.array([(4, 9, 14, 15), (0, 10, 11, 13), (1, 6, 7, 12), (2, 3, 5, 8)])


@kernel
def list_edges(blocks, number, first, ends, edges):
    """Rows of neighbours of the cells that have a number, which rises with position."""
    count = 0
    for i in range(1, number.shape[0] - 1):
        for k in range(4):
            for j in range(1, number.shape[2] - 1):
                node = number[i, k, j]
                if node < 0:
                    continue
                for n in range(4):
                    at = 4 * k + n
                    g = blocks[i, at, j]
                    to = number[i + END_ROW[at], END_PLACE[at], j + END_COLUMN[at]]
                    if g != 0 and to >= 0:
                        ends[count] = to
                        edges[count] = g
                        count += 1
                for n in range(4):
                    at = EDGES_IN[k, n]
                    south, west = i - END_ROW[at], j - END_COLUMN[at]
                    g = blocks[south, at, west]
                    to = number[south, at // 4, west]
                    if g != 0 and to >= 0:
                        ends[count] = to
                        edges[count] = g
                        count += 1
                first[node + 1] = count
    return count


@kernel
def put_lower_first(first, ends, edges, middle):
    """In each row bring the neighbours of lower number to the front."""
    for i in range(middle.size):
        front = first[i]
        for at in range(first[i], first[i + 1]):
            if ends[at] < i:
                end, edge = ends[at], edges[at]
                ends[at], edges[at] = ends[front], edges[front]
                ends[front], edges[front] = end, edge
                front += 1
        middle[i] = front


@kernel
def add_up(first, edges, ground, total):
    """The sum of each node's edges and ground."""
    for i in range(total.size):
        total[i] = ground[i]
        for at in range(first[i], first[i + 1]):
            total[i] += edges[at]


@kernel
def pair_up(first, ends, edges, ground, total, largest, count, groups):
    """Put each node with the neighbour that makes the best pair; how many groups.

    ``count`` groups are made already; nodes in none have -1.

    The quality of a pair is its bound on how well one value for both serves (Napov &
    Notay 2012): small is good. Without a neighbour below ``largest`` a node stays alone.
    """
    for i in range(groups.size):
        if groups[i] >= 0:
            continue
        best, partner = largest, -1
        for at in range(first[i], first[i + 1]):
            j = ends[at]
            if groups[j] >= 0 or edges[at] <= 0:
                continue
            tie = edges[at]
            if ground[i] > 0 and ground[j] > 0:
                tie += np.divide(ground[i] * ground[j], ground[i] + ground[j])
            quality = np.divide(2.0 * total[i] * total[j], (total[i] + total[j]) * tie)
            if quality < best:
                best, partner = quality, j
        groups[i] = count
        if partner >= 0:
            groups[partner] = count
        count += 1
    return count


@kernel
def collect(
    first, ends, edges, ground, groups, out_first, out_ends, out_edges, out_ground
):
    """The network of groups: edges between the same two groups add up."""
    count = out_ground.size
    start = np.zeros(count + 1, np.int64)
    for i in range(groups.size):
        start[groups[i] + 1] += 1
        out_ground[groups[i]] += ground[i]
    for c in range(count):
        start[c + 1] += start[c]
    members = np.zeros(groups.size, np.int64)
    filled = start[:count].copy()
    for i in range(groups.size):
        members[filled[groups[i]]] = i
        filled[groups[i]] += 1
    place = np.full(count, -1, np.int64)
    last = 0
    for c in range(count):
        begin = last
        for m in range(start[c], start[c + 1]):
            i = members[m]
            for at in range(first[i], first[i + 1]):
                to = groups[ends[at]]
                if to == c:
                    continue
                if place[to] < begin:
                    place[to] = last
                    out_ends[last] = to
                    out_edges[last] = edges[at]
                    last += 1
                else:
                    out_edges[place[to]] += edges[at]
        out_first[c + 1] = last
    return last


@kernel
def relax_down(right, first, middle, ends, edges, inverse, groups, x, coarse):
    """Relax from zero in order, and add up what remains in each group."""
    coarse[:] = 0
    for i in range(x.size):
        total = right[i]
        for at in range(first[i], middle[i]):
            total += edges[at] * x[ends[at]]
        x[i] = total * inverse[i]
    for i in range(x.size):
        rest = coarse[groups[i]]
        for at in range(middle[i], first[i + 1]):
            rest += edges[at] * x[ends[at]]
        coarse[groups[i]] = rest


@kernel
def correct_up(right, first, ends, edges, inverse, groups, x, coarse):
    """Add each group's value and relax in the reverse order."""
    for i in range(x.size):
        x[i] += coarse[groups[i]]
    for i in range(x.size - 1, -1, -1):
        total = right[i]
        for at in range(first[i], first[i + 1]):
            total += edges[at] * x[ends[at]]
        x[i] = total * inverse[i]


@kernel
def apply_and_multiply(x, first, ends, edges, ground, right, out):
    """``out``, the net outflow at voltages ``x``; ``x . out`` and ``x . right``."""
    energy = power = 0.0
    for i in range(x.size):
        total = ground[i] * x[i]
        for at in range(first[i], first[i + 1]):
            total += edges[at] * (x[i] - x[ends[at]])
        out[i] = total
        energy += np.float64(total) * x[i]
        power += np.float64(right[i]) * x[i]
    return energy, power


@kernel
def multiply(a, b):
    """``a . b`` in double precision."""
    total = 0.0
    for i in range(a.size):
        total += np.float64(a[i]) * b[i]
    return total
