"""Ranking by removing the cells of the smallest loss one after the other.

Losses only rise while features shrink, so a loss from an earlier pass is a lower limit
of the one by now: the heap of candidates holds such limits, and a cell is looked at
again only when it comes to the top.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, end_if_asked, watched
from ._marginal_loss import marginal_loss, renew_prices
from .feature_matrix import FeatureMatrix

# Rook's neighbours first.
STEPS = ((-1, 0), (0, -1), (0, 1), (1, 0), (-1, -1), (-1, 1), (1, -1), (1, 1))
NEVER, TAKEN = -1, -2  # places in the heap of cells that are not in it


def cell_removal(
    matrix: FeatureMatrix,
    grid: Grid,
    level,
    cost,
    tie,
    *,
    worth,
    edge_removal,
    warp,
    boundary_penalty,
    lazy,
    progress: Progress = None,
):
    """Order of removal.

    Parameters
    ----------
    matrix : FeatureMatrix
    level : integer array (cells) or None
        All cells of a lower level go first; with ``edge_removal`` a cell beside one of
        a higher level is at the edge.
    cost : float array (cells) or None
    tie : integer array (cells)
        The cells in the order that ties are broken by.
    worth : (rule, weights, exponents, benefit)
        As ``marginal_loss`` and ``renew_prices`` take them.
    lazy : bool
        Losses can only rise while cells go.
    """
    stored, unit = matrix.stored, matrix.unit
    count = len(stored)
    place, cell_at, steps = _places(matrix.cells, grid)
    level = np.zeros(count, np.int32) if level is None else level
    cost = np.ones(count) if cost is None else cost
    rank_of_tie = np.empty(count, np.int32)
    rank_of_tie[tie] = np.arange(count, dtype=np.int32)
    order = np.empty(count, np.int64)
    gone = np.zeros(count, np.bool_)
    around = np.zeros(count, np.int8)
    boundary = np.zeros(2)
    _count_neighbours(place, cell_at, steps, around, boundary)
    left = matrix.start.copy()
    heap = np.empty(count, np.int32)
    slot = np.full(count, NEVER, np.int32)
    key = np.zeros(count)
    stamp = np.full(count, -1, np.int32)
    done = 0
    with watched(progress) as state:
        for here in np.unique(level):
            members = tie[level[tie] == here]
            _remove(
                stored,
                unit,
                *worth,
                left,
                cost,
                members,
                level,
                place,
                cell_at,
                steps,
                edge_removal,
                warp,
                boundary_penalty,
                boundary,
                lazy,
                gone,
                around,
                rank_of_tie,
                heap,
                slot,
                key,
                stamp,
                order,
                done,
                state,
            )
            end_if_asked(state)
            done += len(members)
    return order


def _places(cells, grid):
    """Cells and their neighbours in a raster with a frame of nothing."""
    rows, columns = grid.shape
    width = columns + 2
    cell_at = np.full((rows + 2) * width, -1, np.int32)
    place = (cells // columns + 1) * width + cells % columns + 1
    cell_at[place] = np.arange(len(cells), dtype=np.int32)
    steps = np.array([down * width + right for down, right in STEPS], np.int64)
    return place, cell_at, steps


@kernel
def _count_neighbours(place, cell_at, steps, around, boundary):
    """Neighbours of each cell; the length of the boundary, and the cells it holds."""
    length = 0
    for cell in range(len(place)):
        for step in range(8):
            if cell_at[place[cell] + steps[step]] >= 0:
                around[cell] += 1
            elif step < 4:
                length += 1
    boundary[0] = length
    boundary[1] = len(place)


@kernel
def _leave(cell, place, cell_at, steps, gone, around, boundary):
    gone[cell] = True
    beside = 0
    for step in range(8):
        other = cell_at[place[cell] + steps[step]]
        if other >= 0:
            around[other] -= 1
            if step < 4 and not gone[other]:
                beside += 1
    boundary[0] += 2 * beside - 4
    boundary[1] -= 1


@kernel
def _at_edge(cell, level, place, cell_at, steps, gone):
    for step in range(8):
        other = cell_at[place[cell] + steps[step]]
        if other < 0 or gone[other] or level[other] > level[cell]:
            return True
    return False


@kernel
def _before(one, other, key, around, tie):
    """Smaller loss first, then fewer neighbours, then as drawn."""
    if key[one] != key[other]:
        return key[one] < key[other]
    if around[one] != around[other]:
        return around[one] < around[other]
    return tie[one] < tie[other]


@kernel
def _rise(heap, at, slot, key, around, tie):
    cell = heap[at]
    while at > 0:
        above = (at - 1) // 2
        if not _before(cell, heap[above], key, around, tie):
            break
        heap[at] = heap[above]
        slot[heap[at]] = at
        at = above
    heap[at] = cell
    slot[cell] = at


@kernel
def _sink(heap, size, at, slot, key, around, tie):
    cell = heap[at]
    while True:
        below = 2 * at + 1
        if below >= size:
            break
        if below + 1 < size and _before(heap[below + 1], heap[below], key, around, tie):
            below += 1
        if not _before(heap[below], cell, key, around, tie):
            break
        heap[at] = heap[below]
        slot[heap[at]] = at
        at = below
    heap[at] = cell
    slot[cell] = at


@kernel
def _penalty(cell, place, cell_at, steps, gone, boundary):
    """Change of the boundary's length for each cell that is left."""
    beside = 0
    for step in range(4):
        other = cell_at[place[cell] + steps[step]]
        if other >= 0 and not gone[other]:
            beside += 1
    if beside == 2:
        return 0.0
    length, area = boundary[0], max(boundary[1], 2.0)
    return (length + 2 * beside - 4) / (area - 1) - length / area


@kernel
def _remove(
    stored,
    unit,
    rule,
    weights,
    exponents,
    benefit,
    left,
    cost,
    members,
    level,
    place,
    cell_at,
    steps,
    edge_removal,
    warp,
    boundary_penalty,
    boundary,
    lazy,
    gone,
    around,
    tie,
    heap,
    slot,
    key,
    stamp,
    order,
    done,
    state,
):
    """Remove all ``members``, the cells of one level; ``done`` have gone before."""
    price = np.empty(len(unit))
    batch = np.empty(max(warp, 1), np.int64)
    end = done + len(members)
    size = 0
    for cell in members:
        if not edge_removal or _at_edge(cell, level, place, cell_at, steps, gone):
            heap[size] = cell
            slot[cell] = size
            size += 1
    for at in range(size // 2 - 1, -1, -1):
        _sink(heap, size, at, slot, key, around, tie)
    turn = 0
    while done < end:
        if state[1] != 0:
            return
        inside = size == 0  # no cell of this level is at an edge: any may go
        if inside:
            for cell in members:
                if not gone[cell]:
                    heap[size] = cell
                    slot[cell] = size
                    size += 1
        renew_prices(left, weights, exponents, benefit, unit, price)
        if inside or not lazy:
            for at in range(size):
                cell = heap[at]
                if not lazy:
                    key[cell] = marginal_loss(stored, cell, price, rule) / cost[cell]
                    if boundary_penalty != 0:
                        key[cell] += boundary_penalty * _penalty(
                            cell, place, cell_at, steps, gone, boundary
                        )
                    stamp[cell] = turn
            for at in range(size // 2 - 1, -1, -1):
                _sink(heap, size, at, slot, key, around, tie)
        many = max(1, min(warp, size // 100))
        taken = 0
        while taken < many and size > 0:
            cell = heap[0]
            if stamp[cell] != turn:
                key[cell] = marginal_loss(stored, cell, price, rule) / cost[cell]
                stamp[cell] = turn
                _sink(heap, size, 0, slot, key, around, tie)
                continue
            batch[taken] = cell
            taken += 1
            slot[cell] = TAKEN
            size -= 1
            if size > 0:
                heap[0] = heap[size]
                _sink(heap, size, 0, slot, key, around, tie)
        if inside and edge_removal:
            for at in range(size):
                slot[heap[at]] = NEVER
            size = 0
        for turned in range(taken):
            cell = batch[turned]
            _leave(cell, place, cell_at, steps, gone, around, boundary)
            order[done] = cell
            done += 1
            for feature in range(len(unit)):
                left[feature] -= stored[cell, feature] * unit[feature]
            for step in range(8):
                other = cell_at[place[cell] + steps[step]]
                if other < 0:
                    continue
                if slot[other] >= 0:
                    _rise(heap, slot[other], slot, key, around, tie)
                elif (
                    slot[other] == NEVER
                    and not gone[other]
                    and level[other] == level[cell]
                ):
                    heap[size] = other
                    slot[other] = size
                    size += 1
                    _rise(heap, size - 1, slot, key, around, tie)
        turn += 1
        state[0] = done / len(order)
