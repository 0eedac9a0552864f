"""Loops over one row that a compiler turns into vector code.

Each writes to one array and reads few: with many, the checks that arrays do not overlap
cost more than the loop. Arrays are views of one length. ``np.divide`` stands for ``/``,
which would look for a zero at every step; literals that would widen single precision
are left out.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel


@kernel
def total_of_row(values):
    """The sum, from left to right."""
    total = 0.0
    for j in range(values.size):
        total += values[j]
    return total


@kernel
def set_row(out, values):
    for j in range(out.size):
        out[j] = values[j]


@kernel
def add_row(out, values):
    for j in range(out.size):
        out[j] += values[j]


@kernel
def subtract_rows(out, one, other):
    for j in range(out.size):
        out[j] = one[j] - other[j]


@kernel
def multiply_rows(out, one, other):
    for j in range(out.size):
        out[j] = one[j] * other[j]


@kernel
def add_1(out, a0, b0):
    for j in range(out.size):
        out[j] += a0[j] * b0[j]


@kernel
def add_2(out, a0, b0, a1, b1):
    for j in range(out.size):
        out[j] += a0[j] * b0[j] + a1[j] * b1[j]


@kernel
def add_times(out, factor, values):
    for j in range(out.size):
        out[j] += factor * values[j]


@kernel
def sum_rows(out, a, b, c, d):
    for j in range(out.size):
        out[j] = a[j] + b[j] + c[j] + d[j]


@kernel
def add_4_rows(out, a, b, c, d):
    for j in range(out.size):
        out[j] += a[j] + b[j] + c[j] + d[j]


@kernel
def add_4_sizes(out, a, b, c, d):
    for j in range(out.size):
        out[j] += abs(a[j]) + abs(b[j]) + abs(c[j]) + abs(d[j])


@kernel
def subtract_4_rows(out, a, b, c, d):
    for j in range(out.size):
        out[j] -= a[j] + b[j] + c[j] + d[j]


@kernel
def subtract_triple(out, a, b, c):
    for j in range(out.size):
        out[j] -= a[j] * b[j] * c[j]


@kernel
def add_twice_positive(out, values):
    for j in range(out.size):
        out[j] += values[j] + abs(values[j])


@kernel
def add_twice_positive_times(out, values, weight):
    for j in range(out.size):
        out[j] += (values[j] + abs(values[j])) * weight[j]


@kernel
def share_row(out, part, whole, otherwise):
    """``part / whole``, and ``otherwise`` where there is no whole."""
    for j in range(out.size):
        if whole[j] > 0:
            out[j] = np.divide(part[j], whole[j])
        else:
            out[j] = otherwise[j]


@kernel
def subtract_from_ratio(out, part, whole):
    """``part / whole - out``, and 0 where there is no whole."""
    for j in range(out.size):
        if whole[j] > 0:
            out[j] = np.divide(part[j], whole[j]) - out[j]
        else:
            out[j] = 0


@kernel
def split_row(even, odd, values):
    """Every second value to each of two rows; the odd one may end earlier."""
    for j in range(even.size):
        even[j] = values[2 * j]
    for j in range(odd.size):
        odd[j] = values[2 * j + 1]


@kernel
def interleave_row(out, even, odd):
    """The reverse of ``split_row``."""
    for j in range(even.size):
        out[2 * j] = even[j]
    for j in range(odd.size):
        out[2 * j + 1] = odd[j]
