"""Best paths from each patch, and the patches that they cannot do without.

Patch k is *indispensable* between s and v when all best paths from s to v pass through
it. For a source s these patches form a tree (the dominator tree of the best paths):
what cannot do without k is the branch below k. Only these pairs change when k is lost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .._numba import kernel
from ..parallel import in_order
from ..progress import Progress, watched
from .patch_graph import ABSENT, PatchGraph

SOURCES_PER_JOB = 32

PROBABILITY = 0  # exp(-rate x length)
LINKS = 1  # 1 / (1 + rate x length)


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
    jobs = _jobs(n)

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


def without_spare_links(graph: PatchGraph, paths: BestPaths) -> PatchGraph:
    """The graph without links that no best path uses, also after any one loss.

    Sharper than the first pruning, since it knows the best paths; they stay the same.
    """
    n = graph.patches
    spare = _superfluous(
        graph.start,
        graph.neighbour,
        graph.length,
        graph.tie,
        paths.length,
        paths.branches,
        paths.branch_size,
        np.zeros(2),
    )
    rows = np.repeat(np.arange(n), np.diff(graph.start))
    drop = np.zeros((n, n), bool)
    drop[rows, graph.neighbour] = spare
    keep = ~(drop | drop.T)[rows, graph.neighbour]
    return replace(
        graph,
        start=np.searchsorted(rows[keep], np.arange(n + 1)),
        neighbour=graph.neighbour[keep],
        length=graph.length[keep],
    )


def lost_connections(
    graph: PatchGraph,
    paths: BestPaths,
    area: np.ndarray,
    *,
    value: int,
    rates: np.ndarray,
    progress: Progress = None,
) -> np.ndarray:
    """Sum over the pairs of other patches of what their paths lose with each patch.

    Returns
    -------
    float array (rates, n)
        For each rate and lost patch k the sum over unordered pairs (i, j), both other
        than k, of area_i x area_j x (value of their best path - value without k).
    """
    n = graph.patches
    rates = np.asarray(rates, float) * graph.unit
    total = np.zeros((len(rates), n))
    jobs = _jobs(n)

    with watched(progress) as state:

        def lose(first, last):
            lost = np.zeros((len(rates), n))
            _lose(
                first,
                last,
                graph.start,
                graph.neighbour,
                graph.length,
                graph.limit,
                ABSENT,
                area,
                value,
                rates,
                paths.length,
                paths.branches,
                paths.branch_size,
                lost,
                state,
            )
            return lost

        for (_, last), lost in zip(jobs, in_order(lose, jobs, total=len(jobs))):
            total += lost
            state[0] = last / n
    return total


def _jobs(n):
    return [(i, min(i + SOURCES_PER_JOB, n)) for i in range(0, n, SOURCES_PER_JOB)]


@kernel
def _value(kind, rate, length):
    if kind == 0:
        return np.exp(-rate * length)
    return 1.0 / (1.0 + rate * length)


@kernel
def _rise(heap, place, key, at):
    node = heap[at]
    while at > 0:
        above = (at - 1) >> 1
        if key[heap[above]] <= key[node]:
            break
        heap[at] = heap[above]
        place[heap[at]] = at
        at = above
    heap[at] = node
    place[node] = at


@kernel
def _sink(heap, place, key, at, size):
    node = heap[at]
    while True:
        below = 2 * at + 1
        if below >= size:
            break
        if below + 1 < size and key[heap[below + 1]] < key[heap[below]]:
            below += 1
        if key[heap[below]] >= key[node]:
            break
        heap[at] = heap[below]
        place[heap[at]] = at
        at = below
    heap[at] = node
    place[node] = at


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
            _sink(heap, place, reach, 0, size)
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
                _rise(heap, place, reach, place[v])
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
            weight = area[s] * area[v] * _value(kind, rate, reach[v])
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


@kernel
def _superfluous(start, neighbour, length, tie, reach_of, branches, branch_size, state):
    # A link (s, j) is never on a best path when a shorter way to j ends with a link
    # from a patch that does not depend on the first patch that j cannot do without
    n = start.shape[0] - 1
    spare = np.zeros(length.shape[0], np.bool_)
    top = np.empty(n, np.int32)
    for s in range(n):
        if state[1] != 0.0:
            return spare
        reach = reach_of[s]
        count = branch_size[s, s]
        at = 1
        while at < count:
            head = branches[s, at]
            for i in range(at, at + branch_size[head, s]):
                top[branches[s, i]] = head
            at += branch_size[head, s]
        top[s] = s
        for link in range(start[s], start[s + 1]):
            j = neighbour[link]
            shorter = length[link] - tie
            if reach[j] >= shorter:
                continue
            if top[j] == j:
                spare[link] = True
                continue
            for e in range(start[j], start[j + 1]):
                u = neighbour[e]
                if u != s and top[u] != top[j] and reach[u] + length[e] < shorter:
                    spare[link] = True
                    break
    return spare


@kernel
def _lose(
    first,
    last,
    start,
    neighbour,
    length,
    limit,
    absent,
    area,
    kind,
    rates,
    reach_of,
    branches,
    branch_size,
    lost,
    state,
):
    n = start.shape[0] - 1
    place = np.empty(n, np.int32)
    extent = np.empty(n, np.int32)
    lead = np.empty(n, np.int32)
    depth = np.empty(n, np.int32)
    offset = np.empty(n, np.int64)
    best = np.empty(n, np.int64)
    mine = np.empty(n, np.bool_)
    heap = np.empty(n, np.int32)
    heap_place = np.empty(n, np.int32)
    first_link = np.empty(n + 1, np.int64)
    target = np.empty(length.shape[0], np.int32)
    span = np.empty(length.shape[0], np.int64)
    worth = np.empty((rates.shape[0], n), np.float64)
    for s in range(first, last):
        if state[1] != 0.0:
            return
        reach = reach_of[s]
        branch = branches[s]
        count = branch_size[s, s]
        place[:] = -1
        for i in range(count):
            place[branch[i]] = i
            extent[i] = branch_size[branch[i], s]
        # entry[offset[i] + d - 1]: shortest way to i whose last link comes from outside
        # the branch led by i's predecessor of depth d; the predecessors are in lead
        entries = 0
        d = 0
        lead[0] = 0
        depth[0] = 0
        for i in range(1, count):
            while i >= lead[d] + extent[lead[d]]:
                d -= 1
            d += 1
            lead[d] = i
            depth[i] = d
            offset[i] = entries
            entries += d - 1
        entry = np.full(entries, absent, np.int64)
        links = 0
        first_link[0] = 0
        first_link[1] = 0
        d = 0
        for i in range(1, count):
            v = branch[i]
            d = depth[i]
            lead[d] = i
            for t in range(rates.shape[0]):
                worth[t, i] = area[s] * area[v] * _value(kind, rates[t], reach[v])
            if d < 2:
                first_link[i + 1] = links
                continue
            at_v = offset[i]
            for e in range(start[v], start[v + 1]):
                j = place[neighbour[e]]
                if j < 0:
                    continue
                x = d - 1
                if j < i:
                    while lead[x] > j:
                        x -= 1
                else:
                    while lead[x] + extent[lead[x]] <= j:
                        x -= 1
                if x > 0 and depth[j] > 1:
                    target[links] = j
                    span[links] = length[e]
                    links += 1
                way = reach[neighbour[e]] + length[e]
                if x < d - 1 and way < entry[at_v + x] and way <= limit:
                    entry[at_v + x] = way
            first_link[i + 1] = links
            for x in range(1, d - 1):
                if entry[at_v + x - 1] < entry[at_v + x]:
                    entry[at_v + x] = entry[at_v + x - 1]
        for i in range(1, count):
            end = i + extent[i]
            if end == i + 1:
                continue
            # a pair that cannot do without k is settled at its end with more of them
            k = branch[i]
            size_at = branch_size[k]
            wanted = 0
            for j in range(i + 1, end):
                v = branch[j]
                mine[j] = size_at[v] < extent[i] or (size_at[v] == extent[i] and s < v)
                if mine[j]:
                    wanted += 1
            if wanted == 0:
                continue
            size = 0
            for j in range(i + 1, end):
                best[j] = entry[offset[j] + depth[i] - 1]
                heap_place[j] = -1
                if best[j] < absent:
                    heap[size] = j
                    heap_place[j] = size
                    size += 1
            for at in range(size // 2 - 1, -1, -1):
                _sink(heap, heap_place, best, at, size)
            while size > 0 and wanted > 0:
                j = heap[0]
                size -= 1
                if size > 0:
                    heap[0] = heap[size]
                    _sink(heap, heap_place, best, 0, size)
                v = branch[j]
                if mine[j]:
                    mine[j] = False
                    wanted -= 1
                    for t in range(rates.shape[0]):
                        kept = _value(kind, rates[t], best[j])
                        lost[t, k] += worth[t, j] - area[s] * area[v] * kept
                for e in range(first_link[j], first_link[j + 1]):
                    q = target[e]
                    if i < q and q < end:
                        way = best[j] + span[e]
                        if way < best[q] and way <= limit:
                            best[q] = way
                            if heap_place[q] < 0:
                                heap[size] = q
                                heap_place[q] = size
                                size += 1
                            _rise(heap, heap_place, best, heap_place[q])
            for j in range(i + 1, end):
                if mine[j]:
                    for t in range(rates.shape[0]):
                        lost[t, k] += worth[t, j]
