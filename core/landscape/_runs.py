"""Both phases of a binary raster as runs along the rows, joined into components.

A row is a list of runs that alternate between the two phases. Run ``k`` starts at
column ``start[k]`` and ends where the next one of its row starts. Row ``y`` holds
runs ``first[y]`` to ``first[y + 1] - 1``; the first of them has phase ``phase[y]``.
``parent[k]`` is the first run, in raster order, of the component of run ``k``.
No label raster is needed: 8 bytes per run.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .._numba import kernel
from ..progress import end_if_asked


class Runs(NamedTuple):
    """Runs of a raster; see the module's text."""

    first: np.ndarray
    phase: np.ndarray
    start: np.ndarray
    parent: np.ndarray


def connected_runs(plane, bit, connectivity, state):
    """Runs of the cells with ``bit`` (phase 1) and without (phase 0), and components.

    Phase 1 is joined with ``connectivity`` 4 or 8, phase 0 with the other one.
    """
    rows = plane.shape[0]
    first = np.zeros(rows + 1, np.int64)
    phase = np.empty(rows, np.uint8)
    words = np.zeros(-(-plane.shape[1] // 8), np.uint64)
    changed = words.view(np.uint8)
    _count(plane, np.uint8(bit), first, phase, changed, state)
    end_if_asked(state)
    np.cumsum(first, out=first)
    start = np.empty(first[-1] + 1, np.int32)
    _find(plane, np.uint8(bit), first, start, changed, words, state)
    end_if_asked(state)
    runs = Runs(first, phase, start, np.empty(first[-1], np.int32))
    join(runs, connectivity == 8, plane.shape[1], state)
    end_if_asked(state)
    return runs


def join(runs, diagonal_phase, columns, state):
    """Fill ``parent``; ``diagonal_phase`` (0 or 1) also joins across corners."""
    _join(*runs, np.uint8(diagonal_phase), columns, state)
    end_if_asked(state)
    _flatten(runs.parent)


@kernel
def _changes(before, after, bit, changed):
    for x in range(before.size):
        changed[x] = ((before[x] ^ after[x]) & bit) != 0


@kernel
def _total(changed):
    total = 0
    for x in range(changed.size):
        total += changed[x]
    return total


@kernel
def _count(plane, bit, first, phase, changed, state):
    rows, columns = plane.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        state[0] = 0.1 * y / rows
        row = plane[y]
        phase[y] = (row[0] & bit) != 0
        _changes(row[: columns - 1], row[1:], bit, changed[1:columns])
        first[y + 1] = 1 + _total(changed)


@kernel
def _find(plane, bit, first, start, changed, words, state):
    """Note where a row changes; ``words`` is ``changed``, eight cells at a time."""
    rows, columns = plane.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        state[0] = 0.1 + 0.2 * y / rows
        row = plane[y]
        _changes(row[: columns - 1], row[1:], bit, changed[1:columns])
        k = first[y]
        start[k] = 0
        k += 1
        for word in range(words.size):
            if words[word] != 0:
                for x in range(8 * word, 8 * word + 8):
                    start[k] = x
                    k += changed[x]
    start[first[rows]] = 0


@kernel
def run_end(start, k, columns):
    """Column after the last one of run ``k``."""
    return start[k + 1] if start[k + 1] > start[k] else columns


@kernel
def _root(parent, k):
    while parent[k] != k:
        parent[k] = parent[parent[k]]
        k = parent[k]
    return k


@kernel
def _unite(parent, one, other):
    one = _root(parent, one)
    other = _root(parent, other)
    if one < other:
        parent[other] = one
    else:
        parent[one] = other


@kernel
def _join(first, phase, start, parent, diagonal_phase, columns, state):
    rows = phase.size
    for k in range(parent.size):
        parent[k] = k
    for y in range(1, rows):
        if state[1] != 0.0:
            return
        state[0] = 0.3 + 0.7 * y / rows
        above = first[y - 1]
        here = first[y]
        phase_above = phase[y - 1]
        phase_here = phase[y]
        end_above = run_end(start, above, columns)
        end_here = run_end(start, here, columns)
        while True:
            if phase_above == phase_here:
                _unite(parent, above, here)
            end = min(end_above, end_here)
            if end == columns:
                break
            if end_above == end_here and phase_above != phase_here:
                if phase_above == diagonal_phase:
                    _unite(parent, above, here + 1)
                else:
                    _unite(parent, above + 1, here)
            if end_above == end:
                above += 1
                phase_above ^= 1
                end_above = run_end(start, above, columns)
            if end_here == end:
                here += 1
                phase_here ^= 1
                end_here = run_end(start, here, columns)


@kernel
def _flatten(parent):
    for k in range(parent.size):
        parent[k] = parent[parent[k]]
