"""Which cores and corridors the current between all cores leans on the most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix, diags
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

from ..progress import Progress, report
from ..raster.natural_breaks import natural_breaks
from ..refusal import Refusal
from .corridor_links import active_rows
from .link_types import MISSING

LEVELS = ("extremely important", "important", "general")

# Values of a block of links at a time, 8 bytes each.
_BLOCK = 2**21


@dataclass(frozen=True)
class Centrality:
    """What ``current_flow_centrality`` finds.

    Attributes
    ----------
    links : DataFrame
        The links as given, with ``centrality`` in amperes and ``level``; -1 and ""
        where a link is not active.
    cores : DataFrame
        ``core``, ``centrality``, ``level`` and ``component`` (1 has the most cores) of
        each core that a link reaches, by id.
    """

    links: pd.DataFrame
    cores: pd.DataFrame


def current_flow_centrality(
    links: pd.DataFrame,
    *,
    levels: Sequence[str] = LEVELS,
    progress: Progress = None,
) -> Centrality:
    """Current through each link and core, summed over all pairs of cores.

    Links are resistors of the size of their least cost. For each pair of cores that
    are connected, 1 ampere flows from one to the other. The centrality of a link is
    the sum of what flows along it; that of a core, of what flows through it, and 1 for
    each pair that it belongs to. In a network of n connected cores a link has up to
    n² / 4 (all between two halves must pass), a core from n - 1 (a dead end, which
    carries its own current alone) to (n - 1) n / 2 (all pass it).

    Parameters
    ----------
    links : DataFrame
        ``core1``, ``core2`` and ``cw_dist``; rows with a ``type`` that is not above 0
        are not active.
    levels : sequence of str
        Names of the levels of importance, the highest first; see
        ``importance_levels``.

    Returns
    -------
    Centrality

    Raises
    ------
    Refusal
        There is no active link, a link leads from a core to itself or stands twice, or
        its cost is not above 0.

    References
    ----------
    Newman (2005), Social Networks 27(1); Brandes & Fleischer (2005), STACS; McRae
    (2012), Centrality Mapper.

    Examples
    --------
    All that leaves core 3 uses one link; the rest has two ways:

    >>> links = pd.DataFrame(
    ...     {"core1": [1, 1, 2, 1], "core2": [2, 4, 4, 3], "cw_dist": [9.0, 9, 9, 5]}
    ... )
    >>> found = current_flow_centrality(links)
    >>> found.links.centrality.round(2).tolist()
    [2.33, 2.33, 2.0, 3.0]
    >>> found.cores.centrality.round(2).tolist()
    [5.33, 3.67, 3.0, 3.67]
    """
    rows = active_rows(links)
    pairs = links[["core1", "core2"]].to_numpy()[rows]
    ids, ends = np.unique(pairs, return_inverse=True)
    ends = ends.reshape(-1, 2)
    conductance = 1.0 / links["cw_dist"].to_numpy(float)[rows]
    member = connected_components(_conductances(ends, conductance, ids.size))[1]
    size = np.bincount(member)
    through = np.zeros(rows.size)
    done = 0
    for component in range(size.size):
        of_links = np.flatnonzero(member[ends[:, 0]] == component)
        of_cores = np.flatnonzero(member == component)
        local = np.searchsorted(of_cores, ends[of_links])
        for at, current in _currents(local, conductance[of_links], of_cores.size):
            through[of_links[at]] = current
            report(progress, (done + at.stop) / rows.size)
        done += of_links.size
    at_core = np.bincount(ends[:, 0], through, ids.size)
    at_core += np.bincount(ends[:, 1], through, ids.size)
    rank = np.empty(size.size, np.int64)
    rank[np.argsort(-size, kind="stable")] = np.arange(1, size.size + 1)
    cores = pd.DataFrame(
        {
            "core": ids,
            "centrality": (at_core + size[member] - 1) / 2,
            "component": rank[member],
        }
    )
    centrality = np.full(len(links), MISSING)
    centrality[rows] = through
    level = np.full(len(links), "", object)
    level[rows] = importance_levels(through, levels=levels)
    return Centrality(
        links.assign(centrality=centrality, level=level),
        cores.assign(level=importance_levels(cores["centrality"], levels=levels)),
    )


def importance_levels(values, *, levels: Sequence[str] = LEVELS) -> np.ndarray:
    """Name the natural-breaks class of each value, the highest class first.

    Values that differ by no more than rounding are alike. Where there are fewer
    distinct values than levels, the lowest levels stay empty.

    Parameters
    ----------
    values : 1-D float array
        Such as centralities.
    levels : sequence of str
        As many classes as names.

    Returns
    -------
    object array
        A name for each value.

    Examples
    --------
    >>> importance_levels([9.0, 1.0, 1.2, 8.5, 4.0]).tolist()[:3]
    ['extremely important', 'general', 'general']
    """
    if len(levels) == 0:
        raise Refusal("Name at least one level of importance.", parameter="levels")
    values = np.asarray(values, float)
    scale = np.abs(values).max() if values.size else 1.0
    values = np.round(values / scale, 9)
    limits = natural_breaks(values, len(levels))
    position = np.searchsorted(limits, values)
    return np.array(levels, object)[limits.size - 1 - position]


def _conductances(ends, conductance, count):
    """Symmetric matrix of the conductances between nodes."""
    rows = np.concatenate([ends[:, 0], ends[:, 1]])
    columns = np.concatenate([ends[:, 1], ends[:, 0]])
    values = np.tile(conductance, 2)
    return coo_matrix((values, (rows, columns)), (count, count)).tocsc()


def _currents(ends, conductance, count):
    """Yield blocks of links and their currents, in one component of ``count`` nodes.

    The current of a link for the pair (s, t) is its conductance times d_s - d_t, where
    d are the voltages when 1 A enters at one end of the link and leaves at the other.
    Sorted, the sum over pairs takes one pass.
    """
    matrix = _conductances(ends, conductance, count)
    laplacian = diags(np.asarray(matrix.sum(axis=0)).ravel()) - matrix
    solver = splu(laplacian.tocsc()[1:, 1:])
    # For each rank, how often the value there counts as the greater of two.
    weight = 2.0 * np.arange(count) - (count - 1)
    step = max(1, _BLOCK // count)
    for start in range(0, len(ends), step):
        at = slice(start, min(start + step, len(ends)))
        links = np.arange(at.stop - at.start)
        given = np.zeros((count, links.size))
        given[ends[at, 0], links] = 1.0
        given[ends[at, 1], links] = -1.0
        voltages = np.zeros((count, links.size))
        voltages[1:] = solver.solve(given[1:])
        voltages.sort(axis=0)
        yield at, conductance[at] * (weight @ voltages)
