"""Groups of linked patches, and how each falls apart when one patch is lost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from .patch_graph import PatchGraph


@dataclass(frozen=True)
class Components:
    """Connected components of a graph of n patches.

    ``member[i]`` numbers the component of patch i from 0; ``area`` and ``patches`` are
    their sums. ``count_without[k]`` and ``squares_without[k]`` are the number of
    components, and the sum of their squared areas, after patch k is lost.
    """

    member: np.ndarray
    area: np.ndarray
    patches: np.ndarray
    count_without: np.ndarray
    squares_without: np.ndarray


def components(graph: PatchGraph, area: np.ndarray) -> Components:
    """Components of a graph, with and without each patch."""
    n = graph.patches
    member = np.full(n, -1, np.int64)
    pieces = np.zeros(n, np.int64)
    squares = np.zeros(n)
    _components(graph.start, graph.neighbour, area, member, pieces, squares)
    areas = np.bincount(member, weights=area)
    others = np.array([np.sum(np.delete(areas, c) ** 2) for c in range(len(areas))])
    return Components(
        member=member,
        area=areas,
        patches=np.bincount(member),
        count_without=len(areas) - 1 + pieces,
        squares_without=others[member] + squares,
    )


@kernel
def _components(start, neighbour, area, member, pieces, squares):
    # Depth-first search. A branch below k that reaches no patch before k is cut off
    # when k is lost (Tarjan 1972); pieces and squares are of k's own component.
    n = member.shape[0]
    order = np.empty(n, np.int64)
    earliest = np.empty(n, np.int64)
    above = np.empty(n, np.int64)
    edge = np.empty(n, np.int64)
    branch = np.empty(n, np.float64)
    cut_off = np.zeros(n, np.float64)
    found = np.empty(n, np.int64)
    component = 0
    for root in range(n):
        if member[root] >= 0:
            continue
        count = 0
        above[root] = -1
        v = root
        while v >= 0:
            if member[v] < 0:
                member[v] = component
                order[v] = count
                earliest[v] = count
                found[count] = v
                count += 1
                edge[v] = start[v]
                branch[v] = area[v]
            if edge[v] < start[v + 1]:
                u = neighbour[edge[v]]
                edge[v] += 1
                if member[u] < 0:
                    above[u] = v
                    v = u
                elif order[u] < earliest[v]:
                    earliest[v] = order[u]
                continue
            up = above[v]
            if up >= 0:
                branch[up] += branch[v]
                if earliest[v] < earliest[up]:
                    earliest[up] = earliest[v]
                if earliest[v] >= order[up]:
                    pieces[up] += 1
                    squares[up] += branch[v] ** 2
                    cut_off[up] += branch[v]
            v = up
        for i in range(1, count):
            # the patches before k stay one piece
            k = found[i]
            pieces[k] += 1
            squares[k] += (branch[root] - area[k] - cut_off[k]) ** 2
        component += 1
