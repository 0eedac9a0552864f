"""Cells within a given distance of marked cells, row by row.

All inner loops run over whole rows of bytes, in kernels of their own: that is what
the compiler turns into vector instructions.
"""

from __future__ import annotations

from math import isqrt

import numpy as np

from .._numba import kernel
from ..progress import end_if_asked

BLOCK = 64


def disc(limit: int) -> np.ndarray:
    """Half width of a disc's rows: the offsets with dx² + dy² <= ``limit``."""
    reach = isqrt(limit)
    return np.array([isqrt(limit - step * step) for step in range(reach + 1)], np.int64)


def square(reach: int) -> np.ndarray:
    """Half width of a square's rows."""
    return np.full(reach + 1, reach, np.int64)


def dilate(plane, mask, value, shape, out, mark, offset, state):
    """Set ``mark`` in ``out`` where ``shape`` around a source covers the cell.

    Parameters
    ----------
    plane : uint8 (rows, columns)
        A cell is a source where ``plane & mask == value``. Cells beyond the array
        are no sources.
    shape : int64 (reach + 1,)
        Half heights per column offset, as ``disc`` and ``square`` give them.
    out : uint8, at least ``offset`` larger than ``plane`` on each side
        May be ``plane`` itself where ``mark`` lies outside ``mask``.
    state : float64 (2,)
        See ``core.progress.watched``.
    """
    reach = shape.size - 1
    number = np.uint8 if reach < 255 else np.uint16
    least = (reach + 1 - shape).astype(number)
    below = np.zeros((BLOCK + reach + 1, plane.shape[1]), number)
    near = np.zeros(plane.shape[1] + 2 * reach, number)
    above = np.zeros(plane.shape[1], number)
    _dilate(
        plane,
        np.uint8(mask),
        np.uint8(value),
        least,
        number(reach + 1),
        out,
        np.uint8(mark),
        offset,
        below,
        above,
        near,
        state,
    )
    end_if_asked(state)


# Nearness to a source along the column: reach + 1 at the source, one less a row
# away, 0 beyond reach.


@kernel
def _nearness_below(row, mask, value, under, now, full):
    for x in range(row.size):
        nearness = under[x] - (under[x] != 0)
        now[x] = full if (row[x] & mask) == value else nearness


@kernel
def _nearness_above(above, below, full):
    for x in range(above.size):
        nearness = above[x] - (above[x] != 0)
        above[x] = full if below[x] == full else nearness


@kernel
def _larger(one, other, out):
    for x in range(out.size):
        out[x] = max(one[x], other[x])


@kernel
def _cover(covered, side, least):
    for x in range(covered.size):
        covered[x] |= side[x] >= least


@kernel
def _mark(target, covered, mark):
    for x in range(target.size):
        target[x] |= mark * covered[x]


@kernel
def _dilate(
    plane, mask, value, least, full, out, mark, offset, below, above, near, state
):
    rows, columns = plane.shape
    reach = least.size - 1
    covered = np.empty(columns, np.uint8)
    middle = near[reach : reach + columns]
    for top in range(0, rows, BLOCK):
        if state[1] != 0.0:
            return
        state[0] = top / rows
        bottom = min(top + BLOCK, rows)
        last = min(bottom + reach, rows)
        below[last - top] = 0
        for y in range(last - 1, top - 1, -1):
            _nearness_below(
                plane[y], mask, value, below[y - top + 1], below[y - top], full
            )
        for y in range(top, bottom):
            _nearness_above(above, below[y - top], full)
            _larger(above, below[y - top], middle)
            covered[:] = 0
            for step in range(-reach, reach + 1):
                side = near[reach + step : reach + step + columns]
                _cover(covered, side, least[abs(step)])
            _mark(out[y + offset, offset : offset + columns], covered, mark)
