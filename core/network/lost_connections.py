"""What the other patches lose when one patch is lost: ways that it alone carries.

Only pairs that cannot do without the patch change (see ``best_paths``). For a source s
and a lost patch k these are the branch below k: each of its patches starts with the
best way in from outside, and one search inside the branch settles them all.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .._numba import kernel
from ..parallel import in_order
from ..progress import Progress, watched
from ._heap import rise, sink
from ._path_value import path_value
from .best_paths import SOURCES_PER_JOB, BestPaths
from .patch_graph import ABSENT, PatchGraph


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
    jobs = [(i, min(i + SOURCES_PER_JOB, n)) for i in range(0, n, SOURCES_PER_JOB)]

    with watched(progress) as state:
        graph = _without_spare_links(graph, paths, state)

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


def _without_spare_links(graph, paths, state):
    # Sharper than the pruning of the graph, since it knows the best paths: they and
    # all their replacements stay.
    n = graph.patches
    spare = np.zeros(len(graph.neighbour), np.bool_)
    _find_spare_links(
        graph.start,
        graph.neighbour,
        graph.length,
        graph.tie,
        paths.length,
        paths.branches,
        paths.branch_size,
        spare,
        state,
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
                worth[t, i] = area[s] * area[v] * path_value(kind, rates[t], reach[v])
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
                sink(heap, heap_place, best, at, size)
            while size > 0 and wanted > 0:
                j = heap[0]
                size -= 1
                if size > 0:
                    heap[0] = heap[size]
                    sink(heap, heap_place, best, 0, size)
                v = branch[j]
                if mine[j]:
                    mine[j] = False
                    wanted -= 1
                    for t in range(rates.shape[0]):
                        kept = path_value(kind, rates[t], best[j])
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
                            rise(heap, heap_place, best, heap_place[q])
            for j in range(i + 1, end):
                if mine[j]:
                    for t in range(rates.shape[0]):
                        lost[t, k] += worth[t, j]


@kernel
def _find_spare_links(
    start, neighbour, length, tie, reach_of, branches, branch_size, spare, state
):
    # Link (s, j) is on no best path, whichever patch is lost, when there is a shorter
    # way to j that ends outside the branch of the first patch j cannot do without
    n = start.shape[0] - 1
    top = np.empty(n, np.int32)
    for s in range(n):
        if state[1] != 0.0:
            return
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
