"""The resistor grid in double precision: edges are worked out from cells each time.

Cells lie in blocks of two by two: ``[row of blocks, place in the block, column of
blocks]``, places being north-west, north-east, south-west and south-east, with a ring
of empty blocks. Thus neighbouring cells of a row of blocks lie in rows of their own.
Edge ``4 * place + direction`` leads to the right, down, down and right, or down and
left; it is kept with the block it starts from.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._rows import add_row, add_1, set_row

# For each edge the place where it ends, and the steps to that block.
END_PLACE = np.array([1, 2, 3, 3, 0, 3, 2, 2, 3, 0, 1, 1, 2, 1, 0, 0])
END_ROW = np.array([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 1])
END_COLUMN = np.array([0, 0, 0, -1, 1, 0, 1, 0, 0, 0, 0, -1, 1, 0, 1, 0])


@kernel
def _edge_resistance(out, one, other, factor):
    for j in range(out.size):
        out[j] = np.divide(factor, one[j] + other[j])


@kernel
def _edge_conductance(out, one, other, factor):
    for j in range(out.size):
        out[j] = factor * max(one[j] + other[j], 0.0)


@kernel
def _flow_resistance(out, v, v_end, one, other, factor):
    for j in range(out.size):
        out[j] = np.divide(factor * (v[j] - v_end[j]), one[j] + other[j])


@kernel
def _flow_conductance(out, v, v_end, one, other, factor):
    for j in range(out.size):
        out[j] = factor * (v[j] - v_end[j]) * max(one[j] + other[j], 0.0)


@kernel
def write_edges(surface, conductance, factors, edges):
    """Conductance of each edge, times a factor for each direction."""
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
            if conductance:
                _edge_conductance(row, one, other, factor)
            else:
                _edge_resistance(row, one, other, factor)
            set_row(edges[i, at, 1:end], row)


@kernel
def _flows(i, v, surface, conductance, factors, flows):
    """What flows along each edge that starts in row ``i`` of blocks."""
    end = surface.shape[2] - 1
    for at in range(16):
        factor = factors[at % 4]
        if factor == 0:
            continue
        step = END_COLUMN[at]
        south, place = i + END_ROW[at], END_PLACE[at]
        one = surface[i, at // 4, 1:end]
        other = surface[south, place, 1 + step : end + step]
        here = v[i, at // 4, 1:end]
        there = v[south, place, 1 + step : end + step]
        if conductance:
            _flow_conductance(flows[at, 1:end], here, there, one, other, factor)
        else:
            _flow_resistance(flows[at, 1:end], here, there, one, other, factor)


@kernel
def _out_4(out, a, b, c, d):
    for j in range(out.size):
        out[j] = a[j] + b[j] + c[j] + d[j]


@kernel
def _in_4(out, a, b, c, d):
    for j in range(out.size):
        out[j] -= a[j] + b[j] + c[j] + d[j]


@kernel
def _advance(p, z, beta):
    for j in range(p.size):
        p[j] = z[j] + beta * p[j]


@kernel
def advance_and_apply(z, beta, p, surface, conductance, factors, q):
    """``p = z + beta p`` and ``q`` = what flows out of each cell at ``p``; ``p . q``."""
    rows, end = surface.shape[0] - 2, surface.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    flows = np.zeros((2, 16, end + 1))
    products = np.zeros(end - 1)
    for k in range(4):
        _advance(p[1, k], z[1, k], beta)
    for i in range(1, rows + 1):
        if i < rows:
            for k in range(4):
                _advance(p[i + 1, k], z[i + 1, k], beta)
        f, n = flows[i % 2], flows[(i + 1) % 2]
        _flows(i, p, surface, conductance, factors, f)
        for k in range(4):
            _out_4(q[i, k, mid], f[4 * k, mid], f[4 * k + 1, mid],
                   f[4 * k + 2, mid], f[4 * k + 3, mid])
        _in_4(q[i, 0, mid], f[4, west], n[9, mid], n[14, west], n[15, mid])
        _in_4(q[i, 1, mid], f[0, mid], n[13, mid], n[10, mid], n[11, east])
        _in_4(q[i, 2, mid], f[12, west], f[1, mid], f[6, west], f[7, mid])
        _in_4(q[i, 3, mid], f[8, mid], f[5, mid], f[2, mid], f[3, east])
        for k in range(4):
            add_1(products, p[i, k, mid], q[i, k, mid])
    return products.sum()


@kernel
def _add_times(out, factor, values):
    for j in range(out.size):
        out[j] += factor * values[j]


@kernel
def _add_square(out, values):
    for j in range(out.size):
        out[j] += values[j] * values[j]


@kernel
def step(x, r, p, q, alpha):
    """``x += alpha p``, ``r -= alpha q``; ``r . r``."""
    squares = np.zeros(x.shape[2])
    for i in range(1, x.shape[0] - 1):
        for k in range(4):
            _add_times(x[i, k], alpha, p[i, k])
            _add_times(r[i, k], -alpha, q[i, k])
            _add_square(squares, r[i, k])
    return squares.sum()


@kernel
def dot(a, b):
    products = np.zeros(a.shape[2])
    for i in range(1, a.shape[0] - 1):
        for k in range(4):
            add_1(products, a[i, k], b[i, k])
    return products.sum()
