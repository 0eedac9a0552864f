"""The multigrid cycle's two passes over a level, each one walk down the rows."""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._rows import add_1, add_2, add_4, add_row, interleave_row, multiply_row, set_row, split_row


@kernel
def relax_down(right, edges, inverse, weights, x, coarse, row, state):
    """Relax from zero, colour by colour, and restrict what remains.

    A colour's remainder is what its later neighbours add, since it was zero when the
    colour was relaxed; the last colour has none.
    """
    rows, width = x.shape[0] - 2, x.shape[2] - 2
    end = width + 1
    ee = np.zeros(width + 2, x.dtype)
    eo = np.zeros(width + 2, x.dtype)
    oe = np.zeros(width + 2, x.dtype)
    old = np.zeros(width + 2, x.dtype)
    total = np.zeros(width + 2, x.dtype)
    half = (width + 1) // 2
    for i in range(1, rows + 2):
        if i <= rows:
            _start_even(right, edges, inverse, x, total, i)
        if i == 1:
            continue
        k = i - 1
        _start_odd(right, edges, inverse, x, total, k)
        e, n = edges[k], edges[k - 1]
        ee[1:end] = 0
        add_4(ee[1:end], e[0, 1:end], x[k, 1, 1:end], e[4, :width], x[k, 1, :width],
              e[1, 1:end], x[k, 2, 1:end], n[9, 1:end], x[k - 1, 2, 1:end])
        add_4(ee[1:end], e[2, 1:end], x[k, 3, 1:end], e[3, 1:end], x[k, 3, :width],
              n[15, 1:end], x[k - 1, 3, 1:end], n[14, :width], x[k - 1, 3, :width])
        eo[1:end] = 0
        add_2(eo[1:end], e[5, 1:end], x[k, 3, 1:end], n[13, 1:end], x[k - 1, 3, 1:end])
        add_4(eo[1:end], e[7, 1:end], x[k, 2, 1:end], e[6, 1:end], x[k, 2, 2:],
              n[10, 1:end], x[k - 1, 2, 1:end], n[11, 2:], x[k - 1, 2, 2:])
        add_1(ee[1:end], weights[k - 1, 3, 1:end], oe[1:end])
        oe[1:end] = 0
        add_2(oe[1:end], e[8, 1:end], x[k, 3, 1:end], e[12, :width], x[k, 3, :width])
        w = weights[k]
        add_2(ee[1:end], w[0, 1:end], eo[1:end], w[1, :width], eo[:width])
        add_1(ee[1:end], w[2, 1:end], oe[1:end])
        c = (k + 1) // 2
        even = 2 * ((k + 1) % 2)
        split_row(coarse[c, even, 1 : 1 + half], coarse[c, even + 1, 1 : 1 + width // 2], ee[1:end])
