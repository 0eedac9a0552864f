"""How well an ecological network is knit, and how it bears the loss of its nodes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .._numba import kernel
from ..progress import Progress, report, watched
from ..refusal import Refusal
from ._path_value import PROBABILITY
from .best_paths import best_paths
from .components import components
from .patch_graph import PatchGraph, corridor_graph

ORDERS = ("degree", "betweenness", "random")


@dataclass(frozen=True)
class NetworkStructure:
    """Indices of a network of nodes and corridors.

    Attributes
    ----------
    indices : dict
        nodes, corridors, components, length_km, alpha, beta, gamma, cost_ratio.
    nodes : DataFrame
        id, degree, betweenness, component (1 has the most nodes).
    links : DataFrame
        The given links and their betweenness.
    """

    indices: dict
    nodes: pd.DataFrame
    links: pd.DataFrame


def network_structure(nodes: pd.DataFrame, links: pd.DataFrame) -> NetworkStructure:
    """Structure indices of a network, and the centrality of its nodes and corridors.

    Parameters
    ----------
    nodes : DataFrame
        Column id, each once.
    links : DataFrame
        One row per corridor: core1, core2 (ids), length (metres), cost. Corridors have
        no direction; no pair may occur twice.

    Returns
    -------
    NetworkStructure

    Raises
    ------
    Refusal
        The first of ``check_network``.

    Notes
    -----
    With v nodes, l corridors and their total length d in kilometres:

    - alpha = (l - v + 1) / (2 v - 5): share of the possible circuits, 0 (a tree) to 1;
      below 0 for a network in pieces. Undefined (NaN) below 3 nodes.
    - beta = l / v: corridors per node; below 1 a tree, 1 one circuit, up to 3.
    - gamma = l / (3 (v - 2)): share of the possible corridors, 0 to 1. Undefined below
      3 nodes.
    - cost_ratio = 1 - l / d: near 1 where each corridor is long. It depends on the unit
      of length, which is the kilometre here as in the published studies; undefined
      without corridors.
    - Betweenness counts the unordered pairs of nodes, other than the node itself, that
      are joined along it at the least cost; pairs with ways of the same cost are
      shared. The betweenness of a corridor counts the pairs that use it.

    alpha and gamma take it that corridors cross only at nodes. Haggett and Chorley
    (1969); Forman and Godron (1986); Cook (2002, cost ratio); Freeman (1977).

    Examples
    --------
    >>> nodes = pd.DataFrame({"id": [1, 2, 3]})
    >>> links = pd.DataFrame(
    ...     {"core1": [1, 2], "core2": [2, 3], "length": [4e3, 4e3], "cost": [9.0, 5.0]}
    ... )
    >>> structure = network_structure(nodes, links)
    >>> structure.indices["alpha"], structure.indices["cost_ratio"]
    (0.0, 0.75)
    >>> structure.nodes.betweenness.tolist()
    [0.0, 1.0, 0.0]
    """
    for refusal in check_network(nodes, links):
        raise refusal
    ends = _ends(nodes, links)
    v, l = len(nodes), len(links)  # noqa: E741
    kilometres = float(links["length"].sum()) / 1000
    graph = corridor_graph(v, ends, links["cost"].to_numpy(float))
    member = components(graph, np.ones(v)).member
    size = np.bincount(member)
    number = np.empty(len(size), int)
    number[np.argsort(-size, kind="stable")] = np.arange(1, len(size) + 1)
    indices = {
        "nodes": v,
        "corridors": l,
        "components": len(size),
        "length_km": kilometres,
        "alpha": (l - v + 1) / (2 * v - 5) if v > 2 else np.nan,
        "beta": l / v,
        "gamma": l / (3 * (v - 2)) if v > 2 else np.nan,
        "cost_ratio": 1 - l / kilometres if kilometres > 0 else np.nan,
    }
    through = _betweenness(v, ends, links["cost"].to_numpy(float))
    return NetworkStructure(
        indices,
        pd.DataFrame(
            {
                "id": nodes["id"].to_numpy(),
                "degree": np.diff(graph.start),
                "betweenness": through[:v],
                "component": number[member],
            }
        ),
        links.assign(betweenness=through[v:]),
    )


def robustness(
    nodes: pd.DataFrame,
    links: pd.DataFrame,
    *,
    order: str = "degree",
    recompute: bool = True,
    repeats: int = 100,
    seed: int = 0,
    progress: Progress = None,
) -> pd.DataFrame:
    """What is left of a network while its nodes are lost one after the other.

    Parameters
    ----------
    nodes, links
        As for ``network_structure``.
    order : {"degree", "betweenness", "random"}
        The node with the highest degree or betweenness first, the earlier row of two
        that are equal (targeted loss); or any (random loss).
    recompute : bool
        Rank the nodes that are left again after each loss. Read by targeted loss.
    repeats : int
        Number of random orders, at least 1.
    seed : int
        The same seed gives the same random orders.
    progress : callable, optional
        Is given the fraction done; returns False to cancel.

    Returns
    -------
    DataFrame
        One row for each number of nodes lost, from 0 to all but one. Columns:

        - removed, share_removed; node: the id lost last (targeted loss only).
        - largest_component: nodes in the largest connected part, as a share of all
          nodes at the start; from 1 down to 0.
        - global_efficiency: mean over all pairs of nodes at the start of 1 / number of
          corridors between them, 0 for lost or unconnected nodes; 1 when each node is
          linked with each other. NaN for a single node.
        - connectivity_robustness: nodes in the largest part / nodes left; 1 while the
          rest hangs together.
        - the same with _sd: standard deviation over the repeats (divisor n), 0 for
          targeted loss.

    Raises
    ------
    Refusal
        The first of ``check_network``; an unknown order; repeats below 1.

    Notes
    -----
    Latora and Marchiori (2001, efficiency); Albert, Jeong and Barabási (2000, loss of
    nodes). Nodes are put back in reverse order, which costs n² steps each.
    """
    for refusal in check_network(nodes, links):
        raise refusal
    if order not in ORDERS:
        raise Refusal(
            "There is no order {value!r}; choose one of {choices}.",
            parameter="order",
            value=order,
            choices=", ".join(ORDERS),
        )
    if repeats != int(repeats) or repeats < 1:
        raise Refusal(
            "The number of repeats is {value}; it must be a whole number from 1.",
            parameter="repeats",
            value=repeats,
        )
    n = len(nodes)
    ends = _ends(nodes, links)
    cost = links["cost"].to_numpy(float)
    if order == "random":
        random = np.random.default_rng(seed)
        lost = np.array([random.permutation(n) for _ in range(int(repeats))])
    else:
        lost = _targeted(n, ends, cost, order, recompute, progress)[None]
    graph = corridor_graph(n, ends, cost)
    largest = np.zeros(lost.shape)
    efficiency = np.zeros(lost.shape)
    with watched(progress if order == "random" else None) as state:
        for i, one in enumerate(lost):
            _put_back(
                one, graph.start, graph.neighbour, largest[i], efficiency[i], state
            )
            state[0] = (i + 1) / len(lost)
    removed = np.arange(n)
    ids = nodes["id"].to_numpy()
    table = pd.DataFrame(
        {
            "removed": removed,
            "share_removed": removed / n,
            "node": [None] * n if order == "random" else [None, *ids[lost[0, :-1]]],
        }
    )
    pairs = n * (n - 1) if n > 1 else np.nan
    for name, curves in (
        ("largest_component", largest / n),
        ("global_efficiency", efficiency / pairs),
        ("connectivity_robustness", largest / (n - removed)),
    ):
        table[name] = curves.mean(axis=0)
        table[f"{name}_sd"] = curves.std(axis=0)
    return table


def check_network(nodes: pd.DataFrame, links: pd.DataFrame) -> list[Refusal]:
    """What is wrong with the tables of a network, as data; empty when nothing is."""
    found = []
    for parameter, table, columns in (
        ("nodes", nodes, ("id",)),
        ("links", links, ("core1", "core2", "length", "cost")),
    ):
        for column in columns:
            if column not in table:
                found.append(
                    Refusal(
                        "The {table} have no column {column}; their columns are "
                        "{columns}.",
                        parameter=parameter,
                        table=parameter,
                        column=column,
                        columns=", ".join(map(str, table.columns)),
                    )
                )
    if found:
        return found
    if len(nodes) == 0:
        return [Refusal("There are no nodes.", parameter="nodes")]
    twice = nodes["id"][nodes["id"].duplicated()]
    for node in twice.unique():
        found.append(
            Refusal(
                "Node {node} occurs more than once; keep one row.",
                parameter="nodes",
                node=node,
            )
        )
    known = set(nodes["id"])
    pairs = {}
    rows = links[["core1", "core2", "length", "cost"]].itertuples(index=False)
    for row, (one, two, length, cost) in enumerate(rows, start=1):

        def refusal(sentence, row=row, **values):
            return Refusal(sentence, parameter="links", row=row, **values)

        for node in (one, two):
            if node not in known:
                found.append(
                    refusal(
                        "Corridor {row} leads to node {node}, which is not among the "
                        "nodes.",
                        node=node,
                    )
                )
        if one == two:
            found.append(
                refusal("Corridor {row} leads from node {node} to itself.", node=one)
            )
        pair = frozenset((one, two))
        if pair in pairs:
            found.append(
                refusal(
                    "Corridors {first} and {row} both join nodes {one} and {two}; keep "
                    "the cheaper one.",
                    first=pairs[pair],
                    one=one,
                    two=two,
                )
            )
        pairs.setdefault(pair, row)
        for name, value in (("length", length), ("cost", cost)):
            if not (np.isfinite(value) and value >= 0):
                found.append(
                    refusal(
                        "Corridor {row} has the {name} {value}; it must be finite and "
                        "at least 0.",
                        name=name,
                        value=value,
                    )
                )
    return found


def _ends(nodes, links):
    place = pd.Series(np.arange(len(nodes)), index=nodes["id"])
    pairs = [place.loc[links[end]].to_numpy() for end in ("core1", "core2")]
    return np.stack(pairs, axis=1).astype(np.int64)


def _betweenness(n, ends, cost):
    # of nodes, then of links: each link gets a node half-way, which is no end of a pair
    links = np.arange(len(ends))
    halves = np.concatenate(
        [
            np.stack([ends[:, 0], n + links], axis=1),
            np.stack([n + links, ends[:, 1]], axis=1),
        ]
    )
    graph = corridor_graph(n + len(links), halves, np.tile(cost, 2))
    counts = np.r_[np.ones(n), np.zeros(len(links))]
    paths = best_paths(graph, counts, value=PROBABILITY, rate=0.0)
    return paths.weighted_betweenness


def _targeted(n, ends, cost, order, recompute, progress):
    left = np.ones(n, bool)
    lost = np.empty(n, np.int64)
    rank = None
    for step in range(n):
        if rank is None or recompute:
            stay = left[ends].all(axis=1)
            graph = corridor_graph(n, ends[stay], cost[stay])
            rank = _rank(graph, order)
        # equal but for rounding counts as equal
        best = np.where(left, np.round(rank, 9), -1.0)
        lost[step] = np.argmax(best)
        left[lost[step]] = False
        report(progress, (step + 1) / n)
    return lost


def _rank(graph: PatchGraph, order: str) -> np.ndarray:
    if order == "degree":
        return np.diff(graph.start).astype(float)
    ones = np.ones(graph.patches)
    return best_paths(graph, ones, value=PROBABILITY, rate=0.0).betweenness


@kernel
def _put_back(lost, start, neighbour, largest, efficiency, state):
    # largest[r], efficiency[r]: patches in the largest part and sum of 1 / links over
    # ordered pairs when the first r of lost are gone; the last is put back first
    n = lost.shape[0]
    apart = 2 * n
    links = np.full((n, n), apart, np.int32)
    here = np.empty(n, np.int32)
    present = np.zeros(n, np.bool_)
    total = 0.0
    most = 0
    for count in range(n):
        if state[1] != 0.0:
            return
        x = lost[n - 1 - count]
        here[count] = x
        present[x] = True
        links[x, x] = 0
        for e in range(start[x], start[x + 1]):
            y = neighbour[e]
            if present[y]:
                for i in range(count):
                    j = here[i]
                    if links[y, j] + 1 < links[x, j]:
                        links[x, j] = links[y, j] + 1
        reached = 1
        for i in range(count):
            j = here[i]
            links[j, x] = links[x, j]
            if links[x, j] < apart:
                reached += 1
                total += 2.0 / links[x, j]
        for i in range(count):
            a = here[i]
            if links[a, x] == apart:
                continue
            for k in range(count):
                b = here[k]
                way = links[a, x] + links[x, b]
                if way < links[a, b]:
                    total += 1.0 / way
                    if links[a, b] < apart:
                        total -= 1.0 / links[a, b]
                    links[a, b] = way
        most = max(most, reached)
        largest[n - 1 - count] = most
        efficiency[n - 1 - count] = total
