"""Resistance, focal nodes and our own call, as the benchmarks of circuits share them."""

from __future__ import annotations

import time

import numpy as np
from landscapes import fractal_surface

ONE_PAIR = "one pair"
FROM_ONE = "ten pairs from one node"
OF_FIVE = "ten pairs of five nodes"
REGIONS = "45 pairs of regions"


def ranks(size, seed=1):
    """A fractal surface whose values lie evenly between 0 and 1."""
    surface = fractal_surface(size, seed).ravel()
    share = np.empty(surface.size)
    share[np.argsort(surface)] = np.linspace(0, 1, surface.size)
    return share.reshape(size, size)


def barriers(size, factor):
    """Wandering lines, one cell thin and tight on the diagonal, over land of 1 to 100."""
    rng = np.random.default_rng(2)
    lines = np.zeros((size, size), bool)
    for number in range(size // 20):
        along = np.arange(size)
        steps = np.append(rng.integers(size), rng.integers(-1, 2, size))
        at = np.clip(np.cumsum(steps), 0, size - 1)
        line = lines if number % 2 else lines.T
        line[at[:-1], along] = line[at[1:], along] = True
    return np.where(lines, factor, 1.0) * (1 + 99 * ranks(size))


def with_gaps(size, gaps):
    return np.where(gaps, np.nan, 1 + 99 * ranks(size))


def maze(size):
    """Ways one cell wide between walls one cell thick, one way between two places."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import minimum_spanning_tree

    side = (size + 1) // 2
    place = np.arange(side * side).reshape(side, side)
    one = np.concatenate([place[:, :-1].ravel(), place[:-1].ravel()])
    other = np.concatenate([place[:, 1:].ravel(), place[1:].ravel()])
    weight = 1 + np.random.default_rng(3).random(one.size)
    ways = coo_matrix((weight, (one, other)), (side * side, side * side))
    tree = minimum_spanning_tree(ways.tocsr()).tocoo()
    land = np.full((2 * side, 2 * side), np.nan)
    land[::2, ::2] = 1.0
    rows = tree.row // side + tree.col // side
    land[rows, tree.row % side + tree.col % side] = 1.0
    return land[:size, :size]


LANDS = {
    "1 to 100": lambda size: 1 + 99 * ranks(size),
    "1 to 10⁴": lambda size: 10 ** (4 * ranks(size)),
    "1 to 10⁶": lambda size: 10 ** (6 * ranks(size)),
    "thin barriers × 1000": lambda size: barriers(size, 1e3),
    "thin barriers × 10⁶": lambda size: barriers(size, 1e6),
    "30 % nodata in blobs": lambda size: with_gaps(size, ranks(size, 8) < 0.3),
    "30 % nodata, single cells": lambda size: with_gaps(
        size, np.random.default_rng(5).random((size, size)) < 0.3
    ),
    "maze": maze,
}


def nodes_of(surface, task):
    """Ids of focal nodes spread over the largest connected part, and pairs of them."""
    from scipy.ndimage import label

    parts = label(~np.isnan(surface), np.ones((3, 3)))[0].ravel()
    part = np.flatnonzero(parts == np.bincount(parts[parts > 0]).argmax())
    count = {ONE_PAIR: 2, OF_FIVE: 5, REGIONS: 10}.get(task, 11)
    share = (np.random.default_rng(7).permutation(count) + 0.5) / count
    rows, columns = np.divmod(part[(part.size * share).astype(int)], surface.shape[1])
    columns = (columns + np.arange(count) * surface.shape[1] // count) % surface.shape[
        1
    ]
    reach = 5 if task == REGIONS else 0
    focal = np.zeros(surface.shape, np.int32)
    inside = (parts == parts[part[0]]).reshape(surface.shape)
    for node, (row, column) in enumerate(zip(rows, columns)):
        if not inside[row, column]:
            at = np.flatnonzero(inside[row])
            column = at[np.abs(at - column).argmin()]
        near = np.s_[max(row - reach, 0) : row + reach + 1]
        near = near, np.s_[max(column - reach, 0) : column + reach + 1]
        focal[near] = node + 1
    one, other = np.triu_indices(count, 1)
    if task == FROM_ONE:
        other, one = other[one == 0], one[one == 0]
    return focal, np.column_stack([one, other]) + 1


def ours(surface, focal, pairs, threads=None):
    """The sum of all effective resistances, iterations, residual and wall time."""
    from ecorestore.core.network.circuit import current_flow

    start = time.perf_counter()
    flow = current_flow(surface, focal, include_pairs=pairs, threads=threads)
    wall = time.perf_counter() - start
    resistances = flow.table["resistance"]
    return [resistances[resistances > 0].sum(), flow.iterations, flow.residual, wall]


def compile_all(task=OF_FIVE):
    """Call ours on small land that takes all ways of the solver."""
    for land in ("1 to 100", "thin barriers × 1000"):
        for small in {OF_FIVE, task}:
            surface = LANDS[land](200)
            ours(surface, *nodes_of(surface, small))
