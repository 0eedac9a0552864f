"""The table of links: what is measured of each, and which of them stay active.

Each function works on the table in place; a link that was dropped stays dropped.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, minimum_spanning_tree

from .cores import Cores
from .least_cost_links import LeastCostPath

# Types as in Linkage Mapper; those above 0 are active.
CORRIDOR = 1
NEAREST = 10
JOINS_CLUSTERS = 20
NOT_NEAREST = -1
TOO_FAR = -11
TOO_COSTLY = -12
TOO_NEAR = -13
TOO_CHEAP = -14
THROUGH_CORE = -15

MISSING = -1.0


def new_links(
    cores: Cores,
    ends: np.ndarray,
    distances: np.ndarray,
    *,
    straight: np.ndarray,
    by_cost: np.ndarray,
) -> pd.DataFrame:
    """One row for each pair of positions in ``cores``; nothing measured by cost yet."""
    return pd.DataFrame(
        {
            "link": np.arange(1, len(ends) + 1),
            "core1": cores.ids[ends[:, 0]],
            "core2": cores.ids[ends[:, 1]],
            "cluster1": int(MISSING),
            "cluster2": int(MISSING),
            "type": CORRIDOR,
            "euc_adj": _among(ends, straight),
            "cwd_adj": _among(ends, by_cost),
            "euc_dist": distances,
            "cw_dist": MISSING,
            "lcp_length": MISSING,
            "cwd_to_euc": MISSING,
            "cwd_to_path": MISSING,
            "mean_resistance": MISSING,
        }
    )


def measure(links: pd.DataFrame, ways: dict[int, LeastCostPath | None]) -> None:
    """Enter the paths; a link without one is unreachable."""
    found = {at: way for at, way in ways.items() if way is not None}
    rows = list(found)
    links.loc[[at for at in ways if at not in found], "type"] = TOO_COSTLY
    links.loc[rows, "cw_dist"] = [way.cost for way in found.values()]
    links.loc[rows, "lcp_length"] = [way.length for way in found.values()]
    links.loc[rows, "mean_resistance"] = [w.mean_resistance for w in found.values()]
    cost = links.loc[rows, "cw_dist"]
    links.loc[rows, "cwd_to_euc"] = cost / links.loc[rows, "euc_dist"]
    links.loc[rows, "cwd_to_path"] = cost / links.loc[rows, "lcp_length"]


def drop_unreachable(
    links: pd.DataFrame, ends: np.ndarray, by_cost: np.ndarray
) -> None:
    """Drop links between cores that no chain of zones by cost connects."""
    count = 1 + max(int(ends.max()), int(by_cost.max(initial=0)))
    group = connected_components(_graph(by_cost, np.ones(len(by_cost)), count))[1]
    apart = group[ends[:, 0]] != group[ends[:, 1]]
    links.loc[apart, "type"] = TOO_COSTLY


def drop_longer(links: pd.DataFrame, column: str, maximum: float, kind: int) -> None:
    """Give active links that are longer than ``maximum`` the type ``kind``."""
    links.loc[(links["type"] > 0) & (links[column] > maximum), "type"] = kind


def drop_shorter(links: pd.DataFrame, column: str, minimum: float, kind: int) -> None:
    """Give active links that are shorter than ``minimum`` the type ``kind``."""
    links.loc[(links["type"] > 0) & (links[column] < minimum), "type"] = kind


def number_clusters(links: pd.DataFrame, ends: np.ndarray) -> None:
    """Enter the cluster of each core: those that active links join, 1 to n by id."""
    joined = ends[(links["type"] > 0).to_numpy()]
    graph = _graph(joined, np.ones(len(joined)), int(ends.max()) + 1)
    group = connected_components(graph, directed=False)[1]
    present = np.unique(ends)
    _, first, inverse = np.unique(
        group[present], return_index=True, return_inverse=True
    )
    cluster = np.zeros(group.size, np.int64)
    cluster[present] = 1 + first.argsort().argsort()[inverse.ravel()]
    links["cluster1"], links["cluster2"] = cluster[ends[:, 0]], cluster[ends[:, 1]]


def drop_through_cores(
    links: pd.DataFrame, ways: dict[int, LeastCostPath | None]
) -> None:
    """Drop active links whose path leads through another core."""
    through = [at for at, way in ways.items() if way is not None and way.crossed.size]
    rows = links.index.isin(through)
    links.loc[rows & (links["type"] > 0), "type"] = THROUGH_CORE


def keep_nearest(links: pd.DataFrame, number: int, short: str) -> None:
    """Keep active links that are among the ``number`` shortest of either core."""
    active = links[links["type"] > 0].sort_values(short, kind="stable")
    kept = set()
    for core in np.union1d(active["core1"], active["core2"]):
        touching = (active["core1"] == core) | (active["core2"] == core)
        kept.update(active.index[touching][:number])
    links.loc[active.index, "type"] = NOT_NEAREST
    links.loc[sorted(kept), "type"] = NEAREST


def join_clusters(links: pd.DataFrame, ends: np.ndarray, short: str) -> None:
    """Join clusters of active links by the shortest of those not among the nearest."""
    usable = links[links["type"].isin([NEAREST, NOT_NEAREST])]
    order = usable.assign(new=usable["type"] == NOT_NEAREST).sort_values(
        ["new", short], kind="stable"
    )
    tree = _forest(ends, order.index.to_numpy())
    joins = tree[(links["type"].to_numpy() == NOT_NEAREST)[tree]]
    links.loc[joins, "type"] = JOINS_CLUSTERS


def cheapest_tree(links: pd.DataFrame, ends: np.ndarray) -> np.ndarray:
    """Rows of the cheapest links that connect all that measured links connect."""
    measured = links[links["cw_dist"] != MISSING].sort_values("cw_dist", kind="stable")
    return _forest(ends, measured.index.to_numpy())


def _forest(ends: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Rows that connect all, taken in ``order`` where they close no ring; ascending."""
    ranks = np.arange(1, order.size + 1)
    count = int(ends.max()) + 1
    tree = minimum_spanning_tree(_graph(ends[order], ranks, count))
    return np.sort(order[tree.data.astype(int) - 1])


def _graph(ends, weights, count):
    return coo_matrix((weights, (ends[:, 0], ends[:, 1])), (count, count)).tocsr()


def _among(pairs: np.ndarray, others: np.ndarray) -> np.ndarray:
    """1 where a pair is one of the others, else 0."""
    known = set(map(tuple, others.tolist()))
    return np.array([int(tuple(pair) in known) for pair in pairs.tolist()], np.int64)
