"""Best paths from each patch, and the patches that they cannot do without.

Patch k is *indispensable* between s and v when all best paths from s to v pass through
it. For a source s these patches form a tree (the dominator tree of the best paths):
what cannot do without k is the branch below k. Only these pairs change when k is lost.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..parallel import in_order
from ..progress import Progress, watched
from ._heap import rise, sink
from ._path_value import LINKS, path_value
from .patch_graph import ABSENT, PatchGraph

SOURCES_PER_JOB = 32


@dataclass(frozen=True)
class BestPaths:
    """All best paths of a graph of n patches; row s belongs to source s.

    ``length`` is ABSENT where there is no path. ``branches[s]`` lists the patches in
    reach of s so that those of one branch follow each other, each branch led by the
    patch that it cannot do without; ``branch_size[k, s]`` is the size of the branch
    of k for source s, k included, and 0 out of reach. ``betweenness`` counts the pairs
    of other patches with best paths through a patch, shares where they tie;
    ``weighted_betweenness`` weighs each pair by area x area x value.
    """

    length: np.ndarray
    branches: np.ndarray
    branch_size: np.ndarray
    betweenness: np.ndarray
    weighted_betweenness: np.ndarray


def best_paths(
    graph: PatchGraph,
    area: np.ndarray,
    *,
    value: int,
    rate: float,
    progress: Progress = None,
) -> BestPaths:
    """Best paths between all patches; ``value`` and ``rate`` weigh the pairs."""
    n = graph.patches
    label = np.int16 if n < 2**15 else np.int32
    length = np.full((n, n), ABSENT, np.int64)
    branches = np.zeros((n, n), label)
    branch_size = np.zeros((n, n), label)
    plain = np.zeros(n)
    weighted = np.zeros(n)
    jobs = [(i, min(i + SOURCES_PER_JOB, n)) for i in range(0, n, SOURCES_PER_JOB)]

    with watched(progress) as state:

        def trace(first, last):
            through = np.zeros((2, n))
            _trace(
                first,
                last,
                graph.start,
                graph.neighbour,
                graph.length,
                value == LINKS,
                graph.limit,
                graph.tie,
                area,
                value,
                rate * graph.unit,
                length,
                branches,
                branch_size,
                through,
                state,
            )
            return through

        for (_, last), through in zip(jobs, in_order(trace, jobs, total=len(jobs))):
            plain += through[0] / 2
            weighted += through[1] / 2
            state[0] = last / n
    return BestPaths(length, branches, branch_size, plain, weighted)


@kernel
def _settle_by_length(source, start, neighbour, length, limit, reach, settled, place):
    # Dijkstra; returns the number of patches in reach, nearest first in settled
    heap = np.empty(reach.shape[0], np.int32)
    place[:] = -1
    reach[source] = 0
    heap[0] = source
    place[source] = 0
    size = 1
    count = 0
    while size > 0:
        u = heap[0]
        size -= 1
        if size > 0:
            heap[0] = heap[size]
            sink(heap, place, reach, 0, size)
        settled[count] = u
        count += 1
        for e in range(start[u], start[u + 1]):
            v = neighbour[e]
            way = reach[u] + length[e]
            if way < reach[v] and way <= limit:
                reach[v] = way
                if place[v] < 0:
                    heap[size] = v
                    place[v] = size
                    size += 1
                rise(heap, place, reach, place[v])
    return count


@kernel
def _settle_by_links(source, start, neighbour, absent, reach, settled):
    # breadth first; a level is entered from the side with fewer links to look at
    n = reach.shape[0]
    reach[source] = 0
    settled[0] = source
    count = 1
    first = 0
    level = 0
    open_links = start[n] - (start[source + 1] - start[source])
    while first < count and count < n:
        last = count
        front_links = 0
        for i in range(first, last):
            front_links += start[settled[i] + 1] - start[settled[i]]
        level += 1
        if front_links <= open_links:
            for i in range(first, last):
                u = settled[i]
                for e in range(start[u], start[u + 1]):
                    v = neighbour[e]
                    if reach[v] == absent:
                        reach[v] = level
                        settled[count] = v
                        count += 1
        else:
            for v in range(n):
                if reach[v] == absent:
                    for e in range(start[v], start[v + 1]):
                        if reach[neighbour[e]] == level - 1:
                            reach[v] = level
                            settled[count] = v
                            count += 1
                            break
        for i in range(last, count):
            open_links -= start[settled[i] + 1] - start[settled[i]]
        first = last
    return count


@kernel
def _trace(
    first,
    last,
    start,
    neighbour,
    length,
    by_links,
    limit,
    tie,
    area,
    kind,
    rate,
    reach_of,
    branches,
    branch_size,
    through,
    state,
):
    n = start.shape[0] - 1
    absent = 2 * limit
    settled = np.empty(n, np.int32)
    place = np.empty(n, np.int32)
    above = np.empty(n, np.int32)
    depth = np.empty(n, np.int32)
    extent = np.empty(n, np.int32)
    ways = np.empty(n, np.float64)
    passing = np.empty(n, np.float64)
    passing_weight = np.empty(n, np.float64)
    for s in range(first, last):
        if state[1] != 0.0:
            return
        reach = reach_of[s]
        if by_links:
            count = _settle_by_links(s, start, neighbour, absent, reach, settled)
        else:
            count = _settle_by_length(
                s, start, neighbour, length, limit, reach, settled, place
            )
        # number of best paths, and the last patch that all of them pass before v
        ways[s] = 1.0
        above[s] = s
        depth[s] = 0
        for i in range(1, count):
            v = settled[i]
            if by_links and reach[v] == 1:
                ways[v] = 1.0
                above[v] = s
                depth[v] = 1
                continue
            ways[v] = 0.0
            common = -1
            for e in range(start[v], start[v + 1]):
                if length[e] > reach[v] + tie:
                    break
                u = neighbour[e]
                if reach[u] + length[e] <= reach[v] + tie:
                    ways[v] += ways[u]
                    if common < 0:
                        common = u
                    else:
                        while common != u:
                            if depth[common] >= depth[u]:
                                common = above[common]
                            else:
                                u = above[u]
            above[v] = common
            depth[v] = depth[common] + 1
        # Brandes: hand the pairs (s, v) back along the best paths
        for i in range(count):
            passing[settled[i]] = 0.0
            passing_weight[settled[i]] = 0.0
        for i in range(count - 1, 0, -1):
            v = settled[i]
            through[0, v] += passing[v]
            through[1, v] += passing_weight[v]
            if above[v] == s and ways[v] == 1.0:
                continue
            share = (1.0 + passing[v]) / ways[v]
            weight = area[s] * area[v] * path_value(kind, rate, reach[v])
            weight_share = (weight + passing_weight[v]) / ways[v]
            for e in range(start[v], start[v + 1]):
                if length[e] > reach[v] + tie:
                    break
                u = neighbour[e]
                if reach[u] + length[e] <= reach[v] + tie:
                    passing[u] += share * ways[u]
                    passing_weight[u] += weight_share * ways[u]
        # branches one after the other: each patch takes the next free place of its own
        for i in range(count):
            extent[settled[i]] = 1
        for i in range(count - 1, 0, -1):
            extent[above[settled[i]]] += extent[settled[i]]
        place[s] = 1
        branches[s, 0] = s
        for i in range(1, count):
            v = settled[i]
            at = place[above[v]]
            place[above[v]] = at + extent[v]
            branches[s, at] = v
            place[v] = at + 1
        for i in range(count):
            branch_size[settled[i], s] = extent[settled[i]]
