"""Patches and links as one integer graph in which path lengths add up exactly.

Distances become whole numbers of a tiny unit. Sums are then the same whichever way a
path is walked, equal paths are found reliably, and pruning is a proof, not a guess.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .._numba import kernel
from ..progress import Progress, watched

ABSENT = 2**61
LONGEST = 2**60
# Distances carry rounding errors of a few units; lengths closer than this are equal.
TIE = 64
# No link is shorter, so that a path grows with each link, also between patches that
# touch: of two equally long ways the one through fewer touching patches is the best.
SHORTEST = 256


@dataclass(frozen=True)
class PatchGraph:
    """Links of each patch, nearest first: those of patch i at ``start[i]:start[i+1]``.

    ``direct`` tells that no way over a third patch is as short as a link, so that all
    best paths are direct. Lengths times ``unit`` are distances; paths longer than
    ``limit`` do not count. ``tie`` is the difference up to which paths are equal.
    """

    start: np.ndarray
    neighbour: np.ndarray
    length: np.ndarray
    unit: float
    limit: int
    tie: int
    direct: bool = False

    @property
    def patches(self) -> int:
        """Number of patches."""
        return len(self.start) - 1


def link_graph(linked: np.ndarray) -> PatchGraph:
    """Graph of the links in a symmetric boolean matrix; a path counts its links."""
    rows, columns = np.nonzero(linked)
    start = np.searchsorted(rows, np.arange(len(linked) + 1))
    ones = np.ones(len(rows), np.int64)
    return PatchGraph(start, columns.astype(np.int32), ones, 1.0, LONGEST, 0)


def corridor_graph(patches: int, ends: np.ndarray, cost: np.ndarray) -> PatchGraph:
    """Graph of the given links only.

    Parameters
    ----------
    patches : int
        Number of patches.
    ends : int array (links, 2)
        The two patches of each link, counted from 0; no pair twice.
    cost : float array (links,)
        At least 0.
    """
    # A way over all corridors stays below the limit, however lengths are rounded.
    span = 2 * cost.sum() or 1.0
    rows, columns = np.concatenate([ends, ends[:, ::-1]]).T
    length = np.maximum(np.rint(np.tile(cost, 2) / span * LONGEST), SHORTEST)
    return _from_links(patches, rows, columns, length.astype(np.int64), span / LONGEST)


def distance_graph(
    distance: np.ndarray, *, longest: float = np.inf, progress: Progress = None
) -> PatchGraph:
    """Graph of the links that best paths can use, also after the loss of one patch.

    A link is left out when two different patches each lie on a strictly shorter way
    between its ends: whichever patch is lost, one way remains, and its links are
    shorter still, so that every best path survives.

    Parameters
    ----------
    distance : float array (n, n), symmetric
        Infinite where there is no link; 0 on the diagonal.
    longest : float
        Paths longer than this do not count.

    Notes
    -----
    About n³ / 4 steps at worst; 10 bytes per pair of patches at the peak.
    """
    n = len(distance)
    span = n * distance.max(initial=0.0, where=np.isfinite(distance))
    span = min(span, longest) or 1.0
    lengths = np.full((n, n), ABSENT, np.int64)
    for row, far in enumerate(distance):
        near = far <= span
        near[row] = False
        whole = np.rint(far[near] / span * LONGEST)
        lengths[row, near] = np.maximum(whole, SHORTEST)
    needed = np.zeros((n, n), np.uint8)
    detours = np.zeros(1, np.int64)
    with watched(progress) as state:
        _needed_links(lengths, ABSENT, TIE, needed, detours, state)
    rows, columns = np.nonzero(needed)
    length = lengths[rows, columns]
    graph = _from_links(n, rows, columns, length, span / LONGEST)
    return replace(graph, direct=bool(detours[0] == 0))


def _from_links(n, rows, columns, length, unit):
    by_row = np.lexsort((columns, length, rows))
    return PatchGraph(
        start=np.searchsorted(rows[by_row], np.arange(n + 1)),
        neighbour=columns[by_row].astype(np.int32),
        length=length[by_row],
        unit=unit,
        limit=LONGEST,
        tie=TIE,
    )


@kernel
def _needed_links(lengths, absent, tie, needed, detours, state):
    n = lengths.shape[0]
    for u in range(n):
        if state[1] != 0.0:
            return
        # pairs (u, j > u) get fewer with u
        state[0] = 1.0 - ((n - u) / n) ** 2
        nearest = np.argsort(lengths[u])
        for j in range(u + 1, n):
            direct = lengths[u, j]
            if direct == absent and detours[0] > 0:
                continue
            shorter = 0
            for at in range(n):
                m = nearest[at]
                if lengths[u, m] >= direct:
                    break
                way = lengths[u, m] + lengths[j, m]
                if way <= direct + tie and way < absent:
                    detours[0] = 1
                    if direct == absent:
                        break
                    if way + tie < direct:
                        shorter += 1
                        if shorter == 2:
                            break
            if direct < absent and shorter < 2:
                needed[u, j] = 1
                needed[j, u] = 1
