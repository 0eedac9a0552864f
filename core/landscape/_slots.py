"""Room for values of marked cells only: a cell's slot is its rank among them.

Cells with the bit NUMBERED are counted in raster order. For every eight cells the
number of marked cells before them is kept; the rest is counted when asked for.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel

NUMBERED = np.uint8(128)

_BIT = np.uint64(7)
_EACH = np.uint64(0x0101010101010101)
_LAST = np.uint64(0xFF)
_U1, _U8, _U16, _U32 = (np.uint64(shift) for shift in (1, 8, 16, 32))


def in_words(cells):
    """The cells eight at a time; up to seven at the end are left out."""
    flat = cells.reshape(-1)
    return flat[: flat.size // 8 * 8].view(np.uint64)


def number_cells(cells, state):
    """Count the NUMBERED cells before every eight cells; return this and the sum."""
    words = in_words(cells)
    before = np.empty(words.size, np.int32)
    return before, _number(words, before, state)


@kernel
def _sum_bytes(word):
    """Sum of eight bytes that are 0 or 1."""
    word += word >> _U32
    word += word >> _U16
    word += word >> _U8
    return np.int64(word & _LAST)


@kernel
def _number(words, before, state):
    total = 0
    for k in range(words.size):
        if (k & 0xFFFFF) == 0 and state[1] != 0.0:
            return 0
        before[k] = total
        total += _sum_bytes((words[k] >> _BIT) & _EACH)
    return total


@kernel
def slot(words, before, p):
    """Slot of cell ``p`` of the flat array."""
    lower = (_U1 << np.uint64((p & 7) << 3)) - _U1
    return before[p >> 3] + _sum_bytes((words[p >> 3] >> _BIT) & _EACH & lower)
