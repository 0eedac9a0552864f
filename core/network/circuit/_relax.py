"""The passes of a multigrid cycle over one level, each a single walk down the rows.

Cells are relaxed in four colours, the places in a block of two by two: north-west,
north-east, south-west, south-east on the way down, and in the reverse order on the way
up, so that the cycle is symmetric. On the way down everything starts from zero; hence
what remains in a cell is what later colours add to it, and the last keeps nothing.

``mid`` selects a row of blocks; ``west`` and ``east`` the blocks beside them. Edges are
numbered as in ``_flows``.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._rows import (
    add_1,
    add_2,
    add_row,
    interleave_row,
    multiply_rows,
    set_row,
    split_row,
    subtract_from_ratio,
)


@kernel
def relax_to_grid(right, edges, inverse, weights, x, coarse):
    """Relax from zero and restrict what remains to a grid of half the size."""
    rows, end = x.shape[0] - 2, x.shape[2] - 1
    mid, west = slice(1, end), slice(0, end - 1)
    total = np.zeros(end + 1, x.dtype)
    rest = np.zeros((3, end + 1), x.dtype)
    _relax_north(1, right, edges, inverse, x, total)
    for i in range(1, rows + 1):
        if i < rows:
            _relax_north(i + 1, right, edges, inverse, x, total)
        _relax_south(i, right, edges, inverse, x, total)
        w = weights[i]
        multiply_rows(total[mid], weights[i - 1, 3, mid], rest[2, mid])
        _remainder(i, edges, x, rest)
        add_row(total[mid], rest[0, mid])
        add_2(total[mid], w[0, mid], rest[1, mid], w[1, west], rest[1, west])
        add_1(total[mid], w[2, mid], rest[2, mid])
        _to_blocks(coarse, i, total[mid])


@kernel
def correct_from_grid(right, edges, inverse, weights, x, coarse):
    """Add the interpolated coarse values and relax in the reverse order."""
    rows, end = x.shape[0] - 2, x.shape[2] - 1
    total = np.zeros(end + 1, x.dtype)
    near = np.zeros(end + 1, x.dtype)
    far = np.zeros(end + 1, x.dtype)
    _from_blocks(coarse, 1, near)
    _from_blocks(coarse, 2, far)
    _interpolate(weights[1], x[1], near, far)
    for i in range(1, rows + 1):
        if i < rows:
            near, far = far, near
            _from_blocks(coarse, i + 2, far)
            _interpolate(weights[i + 1], x[i + 1], near, far)
        _relax_back(i, right, edges, inverse, x, total)


@kernel
def relax_to_groups(right, edges, inverse, groups, x, coarse):
    """Relax from zero and add up what remains in each group of cells."""
    rows, end = x.shape[0] - 2, x.shape[2] - 1
    total = np.zeros(end + 1, x.dtype)
    rest = np.zeros((3, end + 1), x.dtype)
    coarse[:] = 0
    _relax_north(1, right, edges, inverse, x, total)
    for i in range(1, rows + 1):
        if i < rows:
            _relax_north(i + 1, right, edges, inverse, x, total)
        _relax_south(i, right, edges, inverse, x, total)
        _remainder(i, edges, x, rest)
        for k in range(3):
            for j in range(1, end):
                if groups[i, k, j] >= 0:
                    coarse[groups[i, k, j]] += rest[k, j]


@kernel
def correct_from_groups(right, edges, inverse, groups, x, coarse):
    """Add each group's value to its cells and relax in the reverse order."""
    rows, end = x.shape[0] - 2, x.shape[2] - 1
    total = np.zeros(end + 1, x.dtype)
    for i in range(1, rows + 2):
        if i <= rows:
            for k in range(4):
                for j in range(1, end):
                    if groups[i, k, j] >= 0:
                        x[i, k, j] += coarse[groups[i, k, j]]
        if i > 1:
            _relax_back(i - 1, right, edges, inverse, x, total)


@kernel
def net_outflow_of_grid(x, edges, inverse, out):
    """The net outflow of each cell at voltages ``x``; ``out`` is given as zeros."""
    rows, end = x.shape[0] - 2, x.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    for i in range(1, rows + 1):
        e, n = edges[i], edges[i - 1]
        here, north, south = x[i], x[i - 1], x[i + 1]
        t = out[i, 0, mid]
        add_2(t, e[0, mid], here[1, mid], e[4, west], here[1, west])
        add_2(t, e[1, mid], here[2, mid], n[9, mid], north[2, mid])
        add_2(t, e[2, mid], here[3, mid], e[3, mid], here[3, west])
        add_2(t, n[15, mid], north[3, mid], n[14, west], north[3, west])
        t = out[i, 1, mid]
        add_2(t, e[0, mid], here[0, mid], e[4, mid], here[0, east])
        add_2(t, e[5, mid], here[3, mid], n[13, mid], north[3, mid])
        add_2(t, e[7, mid], here[2, mid], e[6, mid], here[2, east])
        add_2(t, n[10, mid], north[2, mid], n[11, east], north[2, east])
        t = out[i, 2, mid]
        add_2(t, e[1, mid], here[0, mid], e[9, mid], south[0, mid])
        add_2(t, e[8, mid], here[3, mid], e[12, west], here[3, west])
        add_2(t, e[7, mid], here[1, mid], e[6, west], here[1, west])
        add_2(t, e[10, mid], south[1, mid], e[11, mid], south[1, west])
        t = out[i, 3, mid]
        add_2(t, e[5, mid], here[1, mid], e[13, mid], south[1, mid])
        add_2(t, e[8, mid], here[2, mid], e[12, mid], here[2, east])
        add_2(t, e[2, mid], here[0, mid], e[3, east], here[0, east])
        add_2(t, e[15, mid], south[0, mid], e[14, mid], south[0, east])
        for k in range(4):
            subtract_from_ratio(out[i, k, mid], here[k, mid], inverse[i, k, mid])


@kernel
def _relax_north(i, right, edges, inverse, x, total):
    end = total.size - 1
    mid, east = slice(1, end), slice(2, end + 1)
    e, here, t = edges[i], x[i], total[mid]
    multiply_rows(here[0, mid], right[i, 0, mid], inverse[i, 0, mid])
    set_row(t, right[i, 1, mid])
    add_2(t, e[0, mid], here[0, mid], e[4, mid], here[0, east])
    multiply_rows(here[1, mid], t, inverse[i, 1, mid])


@kernel
def _relax_south(i, right, edges, inverse, x, total):
    end = total.size - 1
    mid, west = slice(1, end), slice(0, end - 1)
    e, here, south, t = edges[i], x[i], x[i + 1], total[mid]
    set_row(t, right[i, 2, mid])
    add_2(t, e[1, mid], here[0, mid], e[9, mid], south[0, mid])
    add_2(t, e[7, mid], here[1, mid], e[6, west], here[1, west])
    add_2(t, e[10, mid], south[1, mid], e[11, mid], south[1, west])
    multiply_rows(here[2, mid], t, inverse[i, 2, mid])
    _relax_last(i, right, edges, inverse, x, total)


@kernel
def _relax_last(i, right, edges, inverse, x, total):
    end = total.size - 1
    mid, east = slice(1, end), slice(2, end + 1)
    e, here, south, t = edges[i], x[i], x[i + 1], total[mid]
    set_row(t, right[i, 3, mid])
    add_2(t, e[5, mid], here[1, mid], e[13, mid], south[1, mid])
    add_2(t, e[8, mid], here[2, mid], e[12, mid], here[2, east])
    add_2(t, e[2, mid], here[0, mid], e[3, east], here[0, east])
    add_2(t, e[15, mid], south[0, mid], e[14, mid], south[0, east])
    multiply_rows(here[3, mid], t, inverse[i, 3, mid])


@kernel
def _relax_back(i, right, edges, inverse, x, total):
    """All four places of a row; the row below is corrected but not yet relaxed."""
    end = total.size - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    e, n, t = edges[i], edges[i - 1], total[mid]
    here, north, south = x[i], x[i - 1], x[i + 1]
    _relax_last(i, right, edges, inverse, x, total)
    set_row(t, right[i, 2, mid])
    add_2(t, e[1, mid], here[0, mid], e[9, mid], south[0, mid])
    add_2(t, e[8, mid], here[3, mid], e[12, west], here[3, west])
    add_2(t, e[7, mid], here[1, mid], e[6, west], here[1, west])
    add_2(t, e[10, mid], south[1, mid], e[11, mid], south[1, west])
    multiply_rows(here[2, mid], t, inverse[i, 2, mid])
    set_row(t, right[i, 1, mid])
    add_2(t, e[0, mid], here[0, mid], e[4, mid], here[0, east])
    add_2(t, e[5, mid], here[3, mid], n[13, mid], north[3, mid])
    add_2(t, e[7, mid], here[2, mid], e[6, mid], here[2, east])
    add_2(t, n[10, mid], north[2, mid], n[11, east], north[2, east])
    multiply_rows(here[1, mid], t, inverse[i, 1, mid])
    set_row(t, right[i, 0, mid])
    add_2(t, e[0, mid], here[1, mid], e[4, west], here[1, west])
    add_2(t, e[1, mid], here[2, mid], n[9, mid], north[2, mid])
    add_2(t, e[2, mid], here[3, mid], e[3, mid], here[3, west])
    add_2(t, n[15, mid], north[3, mid], n[14, west], north[3, west])
    multiply_rows(here[0, mid], t, inverse[i, 0, mid])


@kernel
def _remainder(i, edges, x, rest):
    """What remains in the first three places of a row after the way down."""
    end = rest.shape[1] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    e, n = edges[i], edges[i - 1]
    here, north = x[i], x[i - 1]
    t = rest[0, mid]
    multiply_rows(t, e[0, mid], here[1, mid])
    add_1(t, e[4, west], here[1, west])
    add_2(t, e[1, mid], here[2, mid], n[9, mid], north[2, mid])
    add_2(t, e[2, mid], here[3, mid], e[3, mid], here[3, west])
    add_2(t, n[15, mid], north[3, mid], n[14, west], north[3, west])
    t = rest[1, mid]
    multiply_rows(t, e[5, mid], here[3, mid])
    add_1(t, n[13, mid], north[3, mid])
    add_2(t, e[7, mid], here[2, mid], e[6, mid], here[2, east])
    add_2(t, n[10, mid], north[2, mid], n[11, east], north[2, east])
    t = rest[2, mid]
    multiply_rows(t, e[8, mid], here[3, mid])
    add_1(t, e[12, west], here[3, west])


@kernel
def _interpolate(w, x, near, far):
    end = near.size - 1
    mid, east = slice(1, end), slice(2, end + 1)
    add_row(x[0, mid], near[mid])
    add_2(x[1, mid], w[0, mid], near[mid], w[1, mid], near[east])
    add_2(x[2, mid], w[2, mid], near[mid], w[3, mid], far[mid])
    add_2(x[3, mid], w[4, mid], near[mid], w[5, mid], near[east])
    add_2(x[3, mid], w[6, mid], far[mid], w[7, mid], far[east])


@kernel
def _to_blocks(blocks, row, values):
    """Write one row of cells, the first being row 1, into blocks."""
    i, place = (row + 1) // 2, 2 * ((row + 1) % 2)
    even, odd = 1 + (values.size + 1) // 2, 1 + values.size // 2
    split_row(blocks[i, place, 1:even], blocks[i, place + 1, 1:odd], values)


@kernel
def _from_blocks(blocks, row, values):
    """Read one row of cells from blocks; ``values`` has a zero at either end."""
    i, place = (row + 1) // 2, 2 * ((row + 1) % 2)
    size = values.size - 2
    even, odd = 1 + (size + 1) // 2, 1 + size // 2
    cells = values[1 : size + 1]
    interleave_row(cells, blocks[i, place, 1:even], blocks[i, place + 1, 1:odd])
