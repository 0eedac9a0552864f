"""The resistor grid in double precision: edges are worked out from cells each time.

Cells lie in blocks of two by two: ``[row of blocks, place in the block, column of
blocks]``, places being north-west, north-east, south-west and south-east, with a ring
of empty blocks around. Neighbours in a direction then lie in a row of their own.

Edge ``4 * place + direction`` leads to the right, down, down and right, or down and
left, and is kept with the block it starts from. Of resistances the blocks hold the half
and infinity where missing, of conductances the half and minus infinity.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._rows import (
    add_1,
    add_times,
    set_row,
    subtract_4_rows,
    sum_rows,
    total_of_row,
)

# For each edge the place where it ends, and the steps to that block.
END_PLACE = np.array([1, 2, 3, 3, 0, 3, 2, 2, 3, 0, 1, 1, 2, 1, 0, 0])
END_ROW = np.array([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 1])
END_COLUMN = np.array([0, 0, 0, -1, 1, 0, 1, 0, 0, 0, 0, -1, 1, 0, 1, 0])


@kernel
def write_edges(surface, conducts, factors, edges):
    """The conductance of each edge, times a factor for its direction."""
    rows, end = surface.shape[0] - 2, surface.shape[2] - 1
    row = np.zeros(end - 1)
    for i in range(1, rows + 1):
        for at in range(16):
            factor = factors[at % 4]
            if factor == 0:
                continue
            step = END_COLUMN[at]
            one = surface[i, at // 4, 1:end]
            other = surface[i + END_ROW[at], END_PLACE[at], 1 + step : end + step]
            if conducts:
                _conduct_by_mean(row, one, other, factor)
            else:
                _resist_by_mean(row, one, other, factor)
            set_row(edges[i, at, 1:end], row)


@kernel
def flows_from_row(i, v, surface, conducts, factors, flows):
    """What flows at voltages ``v`` along each edge that starts in a row of blocks."""
    end = surface.shape[2] - 1
    for at in range(16):
        factor = factors[at % 4]
        if factor == 0:
            continue
        step, place = END_COLUMN[at], END_PLACE[at]
        south = i + END_ROW[at]
        one = surface[i, at // 4, 1:end]
        other = surface[south, place, 1 + step : end + step]
        start, stop = v[i, at // 4, 1:end], v[south, place, 1 + step : end + step]
        if conducts:
            _flow_by_mean_conductance(flows[at, 1:end], start, stop, one, other, factor)
        else:
            _flow_by_mean_resistance(flows[at, 1:end], start, stop, one, other, factor)


@kernel
def net_outflow(f, n, out):
    """Outflow less inflow of a row's cells; ``n`` are the flows from the row above."""
    end = out.shape[1] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    for k in range(4):
        e = 4 * k
        sum_rows(out[k, mid], f[e, mid], f[e + 1, mid], f[e + 2, mid], f[e + 3, mid])
    subtract_4_rows(out[0, mid], f[4, west], n[9, mid], n[14, west], n[15, mid])
    subtract_4_rows(out[1, mid], f[0, mid], n[13, mid], n[10, mid], n[11, east])
    subtract_4_rows(out[2, mid], f[12, west], f[1, mid], f[6, west], f[7, mid])
    subtract_4_rows(out[3, mid], f[8, mid], f[5, mid], f[2, mid], f[3, east])


@kernel
def advance_and_apply(z, beta, p, surface, conducts, factors, q):
    """``p = z + beta p`` and ``q``, the net outflow at voltages ``p``; their product."""
    rows, end = surface.shape[0] - 2, surface.shape[2] - 1
    flows = np.zeros((2, 16, end + 1))
    products = np.zeros(end + 1)
    _advance(p, z, beta, 1)
    for i in range(1, rows + 1):
        if i < rows:
            _advance(p, z, beta, i + 1)
        f, n = flows[i % 2], flows[(i + 1) % 2]
        flows_from_row(i, p, surface, conducts, factors, f)
        net_outflow(f, n, q[i])
        for k in range(4):
            add_1(products, p[i, k], q[i, k])
    return total_of_row(products)


@kernel
def take_step(x, r, p, q, alpha):
    """``x += alpha p`` and ``r -= alpha q``; the square of ``r``."""
    squares = np.zeros(x.shape[2])
    for i in range(1, x.shape[0] - 1):
        for k in range(4):
            add_times(x[i, k], alpha, p[i, k])
            add_times(r[i, k], -alpha, q[i, k])
            add_1(squares, r[i, k], r[i, k])
    return total_of_row(squares)


@kernel
def inner_products(z, r, q):
    """``z . r`` and ``z . q``."""
    with_r = np.zeros(z.shape[2])
    with_q = np.zeros(z.shape[2])
    for i in range(1, z.shape[0] - 1):
        for k in range(4):
            add_1(with_r, z[i, k], r[i, k])
            add_1(with_q, z[i, k], q[i, k])
    return total_of_row(with_r), total_of_row(with_q)


@kernel
def _advance(p, z, beta, i):
    for k in range(4):
        for j in range(p.shape[2]):
            p[i, k, j] = z[i, k, j] + beta * p[i, k, j]


@kernel
def _resist_by_mean(out, one, other, factor):
    for j in range(out.size):
        out[j] = np.divide(factor, one[j] + other[j])


@kernel
def _conduct_by_mean(out, one, other, factor):
    for j in range(out.size):
        out[j] = factor * max(one[j] + other[j], 0.0)


# The factor comes first in what follows, to make single voltages double before they are
# subtracted.


@kernel
def _flow_by_mean_resistance(out, start, stop, one, other, factor):
    for j in range(out.size):
        out[j] = np.divide(factor * start[j] - factor * stop[j], one[j] + other[j])


@kernel
def _flow_by_mean_conductance(out, start, stop, one, other, factor):
    for j in range(out.size):
        fall = factor * start[j] - factor * stop[j]
        out[j] = fall * max(one[j] + other[j], 0.0)
