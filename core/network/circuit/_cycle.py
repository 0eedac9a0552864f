"""The two passes of a multigrid cycle over one level, each a single walk down the rows.

``mid``, ``west`` and ``east`` select a row of blocks and the same row seen from the
blocks to the east and to the west.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._rows import (
    add_1,
    add_2,
    add_4,
    add_row,
    interleave_row,
    multiply_row,
    set_row,
    split_row,
)


@kernel
def relax_down(right, edges, inverse, weights, x, coarse):
    """Relax from zero, colour by colour, and restrict what remains to ``coarse``.

    What remains in a cell is what later colours add to it, since they were zero when
    it was relaxed; the last colour keeps nothing.
    """
    rows, end = x.shape[0] - 2, x.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    total = np.zeros(end + 1, x.dtype)
    rest = np.zeros((3, end + 1), x.dtype)
    _relax_even(right[1], edges[1], inverse[1], x[1], total)
    for i in range(1, rows + 1):
        if i < rows:
            _relax_even(
                right[i + 1], edges[i + 1], inverse[i + 1], x[i + 1], total
            )
        e, n, w = edges[i], edges[i - 1], weights[i]
        here, north, south = x[i], x[i - 1], x[i + 1]
        _relax_odd(right[i], e, inverse[i], here, south, total)
        ee, eo, oe = rest[0, mid], rest[1, mid], rest[2, mid]
        multiply_row(ee, weights[i - 1, 3, mid], oe)
        add_4(ee, e[0, mid], here[1, mid], e[4, west], here[1, west],
              e[1, mid], here[2, mid], n[9, mid], north[2, mid])
        add_4(ee, e[2, mid], here[3, mid], e[3, mid], here[3, west],
              n[15, mid], north[3, mid], n[14, west], north[3, west])
        multiply_row(eo, e[5, mid], here[3, mid])
        add_1(eo, n[13, mid], north[3, mid])
        add_4(eo, e[7, mid], here[2, mid], e[6, mid], here[2, east],
              n[10, mid], north[2, mid], n[11, east], north[2, east])
        multiply_row(oe, e[8, mid], here[3, mid])
        add_1(oe, e[12, west], here[3, west])
        add_2(ee, w[0, mid], eo, w[1, west], rest[1, west])
        add_1(ee, w[2, mid], oe)
        _to_blocks(coarse, i, ee)


@kernel
def correct_up(right, edges, inverse, weights, x, coarse):
    """Add the interpolated ``coarse`` and relax the colours in the reverse order."""
    rows, end = x.shape[0] - 2, x.shape[2] - 1
    total = np.zeros(end + 1, x.dtype)
    near = np.zeros(end + 1, x.dtype)
    far = np.zeros(end + 1, x.dtype)
    _from_blocks(coarse, 1, near)
    _from_blocks(coarse, 2, far)
    _correct(weights[1], x[1], near, far)
    for i in range(1, rows + 1):
        if i < rows:
            near, far = far, near
            _from_blocks(coarse, i + 2, far)
            _correct(weights[i + 1], x[i + 1], near, far)
        _relax_odd_again(right[i], edges[i], inverse[i], x[i], x[i + 1], total)
        _relax_even_again(
            right[i], edges[i], edges[i - 1], inverse[i], x[i], x[i - 1], total
        )


@kernel
def _relax_even(right, e, inverse, x, total):
    """The first two colours, from zero."""
    end = total.size - 1
    mid, east = slice(1, end), slice(2, end + 1)
    t = total[mid]
    multiply_row(x[0, mid], right[0, mid], inverse[0, mid])
    set_row(t, right[1, mid])
    add_2(t, e[0, mid], x[0, mid], e[4, mid], x[0, east])
    multiply_row(x[1, mid], t, inverse[1, mid])


@kernel
def _relax_odd(right, e, inverse, x, south, total):
    """The last two colours, from zero."""
    end = total.size - 1
    mid, west = slice(1, end), slice(0, end - 1)
    t = total[mid]
    set_row(t, right[2, mid])
    add_2(t, e[1, mid], x[0, mid], e[9, mid], south[0, mid])
    add_4(t, e[7, mid], x[1, mid], e[6, west], x[1, west],
          e[10, mid], south[1, mid], e[11, mid], south[1, west])
    multiply_row(x[2, mid], t, inverse[2, mid])
    _relax_last(right, e, inverse, x, south, total)


@kernel
def _relax_last(right, e, inverse, x, south, total):
    end = total.size - 1
    mid, east = slice(1, end), slice(2, end + 1)
    t = total[mid]
    set_row(t, right[3, mid])
    add_4(t, e[5, mid], x[1, mid], e[13, mid], south[1, mid],
          e[8, mid], x[2, mid], e[12, mid], x[2, east])
    add_4(t, e[2, mid], x[0, mid], e[3, east], x[0, east],
          e[15, mid], south[0, mid], e[14, mid], south[0, east])
    multiply_row(x[3, mid], t, inverse[3, mid])


@kernel
def _relax_odd_again(right, e, inverse, x, south, total):
    end = total.size - 1
    mid, west = slice(1, end), slice(0, end - 1)
    _relax_last(right, e, inverse, x, south, total)
    t = total[mid]
    set_row(t, right[2, mid])
    add_4(t, e[1, mid], x[0, mid], e[9, mid], south[0, mid],
          e[8, mid], x[3, mid], e[12, west], x[3, west])
    add_4(t, e[7, mid], x[1, mid], e[6, west], x[1, west],
          e[10, mid], south[1, mid], e[11, mid], south[1, west])
    multiply_row(x[2, mid], t, inverse[2, mid])


@kernel
def _relax_even_again(right, e, n, inverse, x, north, total):
    end = total.size - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    t = total[mid]
    set_row(t, right[1, mid])
    add_4(t, e[0, mid], x[0, mid], e[4, mid], x[0, east],
          e[5, mid], x[3, mid], n[13, mid], north[3, mid])
    add_4(t, e[7, mid], x[2, mid], e[6, mid], x[2, east],
          n[10, mid], north[2, mid], n[11, east], north[2, east])
    multiply_row(x[1, mid], t, inverse[1, mid])
    set_row(t, right[0, mid])
    add_4(t, e[0, mid], x[1, mid], e[4, west], x[1, west],
          e[1, mid], x[2, mid], n[9, mid], north[2, mid])
    add_4(t, e[2, mid], x[3, mid], e[3, mid], x[3, west],
          n[15, mid], north[3, mid], n[14, west], north[3, west])
    multiply_row(x[0, mid], t, inverse[0, mid])


@kernel
def _correct(w, x, near, far):
    end = near.size - 1
    mid, east = slice(1, end), slice(2, end + 1)
    add_row(x[0, mid], near[mid])
    add_2(x[1, mid], w[0, mid], near[mid], w[1, mid], near[east])
    add_2(x[2, mid], w[2, mid], near[mid], w[3, mid], far[mid])
    add_4(x[3, mid], w[4, mid], near[mid], w[5, mid], near[east],
          w[6, mid], far[mid], w[7, mid], far[east])


@kernel
def _to_blocks(blocks, row, values):
    """Write one row of cells, the first being row 1, into blocks."""
    i, odd = (row + 1) // 2, 2 * ((row + 1) % 2)
    even_end, odd_end = 1 + (values.size + 1) // 2, 1 + values.size // 2
    split_row(blocks[i, odd, 1:even_end], blocks[i, odd + 1, 1:odd_end], values)


@kernel
def _from_blocks(blocks, row, values):
    """Read one row of cells from blocks; ``values`` has a zero at either end."""
    i, odd = (row + 1) // 2, 2 * ((row + 1) % 2)
    size = values.size - 2
    even_end, odd_end = 1 + (size + 1) // 2, 1 + size // 2
    interleave_row(
        values[1 : size + 1], blocks[i, odd, 1:even_end], blocks[i, odd + 1, 1:odd_end]
    )
