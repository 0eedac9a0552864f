"""Links of a network of cores, as corridors, pinch points and barriers need them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..raster.cost_distance import cost_distance
from ..raster.distance_to_features import euclidean_allocation
from ..raster.least_cost import Surface
from ..refusal import Refusal
from .cores import (
    Cores,
    all_pairs,
    delaunay_pairs,
    euclidean_distances,
    gabriel_pairs,
    read_cores,
    touching_zones,
)
from .least_cost_links import least_cost_paths
from .link_types import (
    CORRIDOR,
    MISSING,
    THROUGH_CORE,
    TOO_CHEAP,
    TOO_COSTLY,
    TOO_FAR,
    TOO_NEAR,
    cheapest_tree,
    drop_longer,
    drop_shorter,
    drop_through_cores,
    drop_unreachable,
    join_clusters,
    keep_nearest,
    measure,
    new_links,
    number_clusters,
)

PAIRS = ("adjacent", "all", "gabriel", "delaunay", "minimum_spanning_tree")
ADJACENCY = ("either", "cost", "euclidean", "both")
NEAREST_BY = {"cost": "cw_dist", "euclidean": "euc_dist"}


@dataclass(frozen=True)
class CorridorLinks:
    """Links between cores, with what they were found on.

    Attributes
    ----------
    surface : Surface
    cores : Cores
    table : DataFrame
        As ``links`` of ``corridor_network``.
    ends : int array (n, 2)
        Positions in ``cores`` of each link's two.
    paths : dict
        As ``paths`` of ``corridor_network``.
    """

    surface: Surface
    cores: Cores
    table: pd.DataFrame
    ends: np.ndarray
    paths: dict[tuple[int, int], np.ndarray]

    @property
    def active(self) -> np.ndarray:
        """Which links are part of the network, as a bool array."""
        return (self.table["type"] > 0).to_numpy()


def find_links(
    resistance: np.ndarray,
    cores: np.ndarray,
    grid: Grid,
    *,
    pairs: str = "adjacent",
    adjacency: str = "either",
    drop_intermediate: bool = True,
    nearest: int | None = None,
    nearest_by: str = "cost",
    connect_clusters: bool = False,
    minimum_euclidean: float | None = None,
    maximum_euclidean: float | None = None,
    minimum_cost: float | None = None,
    maximum_cost: float | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> CorridorLinks:
    """Least-cost links between cores; all as for ``corridor_network``."""
    _refuse_options(pairs, adjacency, nearest, nearest_by)
    check_limits(minimum_euclidean, maximum_euclidean, minimum_cost, maximum_cost)
    surface = Surface(resistance, grid)
    found = read_cores(cores, grid)
    by_cost = _pairs_by_cost(resistance, cores, found, part(progress, 0.0, 0.2))
    straight = _pairs_by_distance(cores, found, part(progress, 0.2, 0.4))
    ends = _candidates(pairs, adjacency, found, by_cost, straight)
    _refuse_no_pair(ends)
    distances = euclidean_distances(found, ends, progress=part(progress, 0.4, 0.5))
    links = new_links(found, ends, distances, straight=straight, by_cost=by_cost)
    drop_unreachable(links, ends, by_cost)
    if maximum_euclidean is not None:
        drop_longer(links, "euc_dist", maximum_euclidean, TOO_FAR)
    if minimum_euclidean is not None:
        drop_shorter(links, "euc_dist", minimum_euclidean, TOO_NEAR)
    open_links = np.flatnonzero(links["type"] == CORRIDOR)
    ways = dict(
        zip(
            open_links.tolist(),
            least_cost_paths(
                surface,
                found,
                ends[open_links],
                threads=threads,
                progress=part(progress, 0.5, 1.0),
            ),
        )
    )
    measure(links, ways)
    if pairs == "minimum_spanning_tree":
        kept = cheapest_tree(links, ends)
        ways = {at: ways[old] for at, old in enumerate(kept.tolist()) if old in ways}
        links, ends = links.iloc[kept].reset_index(drop=True), ends[kept]
        links["link"] = np.arange(1, len(links) + 1)
    if drop_intermediate and len(found.ids) > 2:
        drop_through_cores(links, ways)
    if maximum_cost is not None:
        drop_longer(links, "cw_dist", maximum_cost, TOO_COSTLY)
    if minimum_cost is not None:
        drop_shorter(links, "cw_dist", minimum_cost, TOO_CHEAP)
    if nearest is not None:
        keep_nearest(links, nearest, NEAREST_BY[nearest_by])
    number_clusters(links, ends)
    if nearest is not None and connect_clusters:
        join_clusters(links, ends, NEAREST_BY[nearest_by])
    _refuse_no_link(links)
    names = list(zip(links["core1"].tolist(), links["core2"].tolist()))
    paths = {names[at]: way.cells for at, way in ways.items() if way is not None}
    return CorridorLinks(surface, found, links, ends, paths)


@dataclass(frozen=True)
class ActiveLinks:
    """The active links of a table, with what they were found on.

    Attributes
    ----------
    surface : Surface
    cores : Cores
    table : DataFrame
        All links, numbered from 0.
    rows : int array (n,)
        Rows of the active ones.
    ends : int array (n, 2)
        Positions in ``cores`` of each active link's two.
    costs : float array (n,)
        Their least costs.
    """

    surface: Surface
    cores: Cores
    table: pd.DataFrame
    rows: np.ndarray
    ends: np.ndarray
    costs: np.ndarray

    def names(self) -> list[tuple[int, int]]:
        """Ids of each active link's two cores."""
        pairs = self.table.loc[self.rows, ["core1", "core2"]]
        return list(map(tuple, pairs.to_numpy().tolist()))

    def column(self, values) -> np.ndarray:
        """A column of the table from values of active links; -1 for the others."""
        values = np.asarray(values)
        column = np.full(len(self.table), MISSING, values.dtype)
        column[self.rows] = values
        return column


def active_links(
    resistance: np.ndarray,
    cores: np.ndarray,
    grid: Grid,
    links: pd.DataFrame | None = None,
    *,
    threads: int | None = None,
    progress: Progress = None,
    **options,
) -> ActiveLinks:
    """The active links of a table, or those that ``find_links`` finds.

    Parameters
    ----------
    links : DataFrame, optional
        Columns ``core1``, ``core2``, ``cw_dist`` and, if links may be inactive,
        ``type``; ``links`` of ``corridor_network`` on the same resistance and cores.
    **options
        As for ``find_links``, instead of ``links``.

    Raises
    ------
    Refusal
        As ``find_links``; the table has no active link, or one between cores that the
        raster does not hold, or without a cost.
    """
    if links is not None and options:
        raise ValueError(f"Give links or {', '.join(options)}, not both.")
    if links is None:
        found = find_links(
            resistance, cores, grid, threads=threads, progress=progress, **options
        )
        surface, known, table = found.surface, found.cores, found.table
    else:
        surface, known = Surface(resistance, grid), read_cores(cores, grid)
        table = links.reset_index(drop=True)
    rows = active_rows(table)
    pairs = table.loc[rows, ["core1", "core2"]].to_numpy()
    ends = np.searchsorted(known.ids, pairs)
    strange = known.ids[ends.clip(max=len(known.ids) - 1)] != pairs
    if strange.any():
        raise Refusal(
            "The links name core {core}, which has no valid cell in the core raster."
            " Find the links again with these cores.",
            parameter="links",
            core=pairs[strange][0],
        )
    costs = table.loc[rows, "cw_dist"].to_numpy(float)
    return ActiveLinks(surface, known, table, rows, ends, costs)


def active_rows(links: pd.DataFrame) -> np.ndarray:
    """Positions of the active links of a table; refuse a faulty table."""
    missing = [name for name in ("core1", "core2", "cw_dist") if name not in links]
    if missing:
        raise Refusal(
            "The table of links has no column {column}. Take the links of a corridor"
            " network.",
            parameter="links",
            column=missing[0],
        )
    rows = np.arange(len(links))
    if "type" in links:
        rows = rows[links["type"].to_numpy() > 0]
    if rows.size == 0:
        raise Refusal("The table of links has no active link.", parameter="links")
    seen = set()
    active = links[["core1", "core2", "cw_dist"]].iloc[rows]
    for one, other, cost in active.itertuples(index=False):
        if one == other:
            raise Refusal(
                "A link leads from core {core} to itself. Remove it.",
                parameter="links",
                core=one,
            )
        if frozenset((one, other)) in seen:
            raise Refusal(
                "Cores {one} and {other} are linked twice. Keep one link.",
                parameter="links",
                one=one,
                other=other,
            )
        seen.add(frozenset((one, other)))
        if not (np.isfinite(cost) and cost > 0):
            raise Refusal(
                "The link between cores {one} and {other} has the cost {cost}. Costs"
                " must be finite and above 0.",
                parameter="links",
                one=one,
                other=other,
                cost=cost,
            )
    return rows


def _pairs_by_cost(resistance, cores, found, progress):
    zones = cost_distance(
        resistance, cores, found.grid, progress=part(progress, 0.0, 0.8)
    ).allocation
    pairs = touching_zones(zones, progress=part(progress, 0.8, 1.0))
    return np.searchsorted(found.ids, pairs)


def _pairs_by_distance(cores, found, progress):
    zones = euclidean_allocation(cores, found.grid, progress=part(progress, 0.0, 0.6))
    pairs = touching_zones(zones, progress=part(progress, 0.6, 1.0))
    return np.searchsorted(found.ids, pairs)


def _candidates(pairs, adjacency, found, by_cost, straight):
    if pairs == "adjacent":
        if adjacency == "cost":
            return by_cost
        if adjacency == "euclidean":
            return straight
        both = np.vstack([by_cost, straight])
        touching, count = np.unique(both, axis=0, return_counts=True)
        return touching[count > 1] if adjacency == "both" else touching
    if pairs == "minimum_spanning_tree":
        # The cheapest tree of all pairs lies among these (Mehlhorn 1988).
        return by_cost
    if pairs == "gabriel":
        return gabriel_pairs(found.centroids())
    if pairs == "delaunay":
        return delaunay_pairs(found.centroids())
    return all_pairs(len(found.ids))


def check_limits(
    minimum_euclidean: float | None,
    maximum_euclidean: float | None,
    minimum_cost: float | None,
    maximum_cost: float | None,
) -> None:
    """Refuse limits of links that leave none: a shortest link above the longest."""
    if _crossed(minimum_euclidean, maximum_euclidean):
        raise Refusal(
            "The shortest link by straight distance ({least:g} m) is above the longest"
            " ({most:g} m), which leaves none. Lower it, or raise the longest.",
            parameter="minimum_euclidean",
            least=minimum_euclidean,
            most=maximum_euclidean,
        )
    if _crossed(minimum_cost, maximum_cost):
        raise Refusal(
            "The shortest link by cost ({least:g}) is above the longest ({most:g}),"
            " which leaves none. Lower it, or raise the longest.",
            parameter="minimum_cost",
            least=minimum_cost,
            most=maximum_cost,
        )


def _crossed(least, most):
    return least is not None and most is not None and least > most


def _refuse_options(pairs, adjacency, nearest, nearest_by):
    for name, value, choices in (
        ("pairs", pairs, PAIRS),
        ("adjacency", adjacency, ADJACENCY),
        ("nearest_by", nearest_by, tuple(NEAREST_BY)),
    ):
        if value not in choices:
            raise Refusal(
                "{name} cannot be {value!r}; choose one of {choices}.",
                parameter=name,
                name=name,
                value=value,
                choices=", ".join(choices),
            )
    if nearest is not None and nearest < 1:
        raise Refusal(
            "The number of nearest neighbours is {value}; it must be 1 or more.",
            parameter="nearest",
            value=nearest,
        )


def _refuse_no_pair(ends):
    if len(ends) == 0:
        raise Refusal(
            "No two cores are adjacent: their zones do not touch. Close gaps of missing"
            " cells in the resistance between cores, or link other pairs.",
            parameter="pairs",
        )


def _refuse_no_link(links):
    if (links["type"] > 0).any():
        return
    cost = links["cw_dist"]
    raise Refusal(
        "No link is left of {count} pairs of cores: {unreachable} cannot reach each"
        " other, {far} lie farther apart than the maximum distance, {costly} cost more"
        " than the maximum, {short} are shorter or cheaper than the minimum, {through}"
        " lead through another core. Close gaps of missing cells in the resistance"
        " between cores, or change the limits.",
        parameter="cores",
        count=len(links),
        unreachable=int(((links["type"] == TOO_COSTLY) & (cost == MISSING)).sum()),
        far=int((links["type"] == TOO_FAR).sum()),
        costly=int(((links["type"] == TOO_COSTLY) & (cost != MISSING)).sum()),
        short=int(links["type"].isin([TOO_NEAR, TOO_CHEAP]).sum()),
        through=int((links["type"] == THROUGH_CORE).sum()),
    )
