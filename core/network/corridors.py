"""Corridors: which cores are linked, at what cost, along which way and how wide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .._numba import kernel
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
from .least_cost_links import cost_surfaces, least_cost_paths
from .link_types import (
    CORRIDOR,
    MISSING,
    THROUGH_CORE,
    TOO_COSTLY,
    TOO_FAR,
    cheapest_tree,
    drop_longer,
    drop_through_cores,
    drop_unreachable,
    join_clusters,
    keep_nearest,
    measure,
    new_links,
)

PAIRS = ("adjacent", "all", "gabriel", "delaunay", "minimum_spanning_tree")
NEAREST_BY = {"cost": "cw_dist", "euclidean": "euc_dist"}


@dataclass(frozen=True)
class CorridorNetwork:
    """What ``corridor_network`` finds.

    Attributes
    ----------
    links : DataFrame
        One row for each pair of cores, the smaller id first, sorted. Lengths in
        metres, costs in metres times resistance, -1 where there is no way.

        - ``core1``, ``core2``: ids
        - ``type``: 1 corridor, 10 to a nearest neighbour, 20 joins clusters;
          not active: -1 not among the nearest, -11 too far apart, -12 no way or too
          costly, -15 leads through another core
        - ``euc_adj``, ``cwd_adj``: 1 where the zones of the cores touch, by straight
          distance and by cost
        - ``euc_dist``: smallest distance between cell centres
        - ``cw_dist``: least cost
        - ``lcp_length``: length of the least-cost path
        - ``cwd_to_euc``, ``cwd_to_path``: least cost over each of the two lengths;
          the resistance met on average, 1 at best where resistance is at least 1
        - ``mean_resistance``: mean over the cells of the path
    normalised : float64 array
        For each cell the smallest ``cost from core1 + cost from core2 - least cost``
        of all active links: 0 on the best paths; how much a detour over the cell
        costs elsewhere; NaN where no link reaches.
    paths : dict
        ``(core1, core2)`` to an integer array (n, 2), row and column of each cell of
        the least-cost path from core1 to core2; also of links that are not active.
    """

    links: pd.DataFrame
    normalised: np.ndarray
    paths: dict[tuple[int, int], np.ndarray]


def corridor_network(
    resistance: np.ndarray,
    cores: np.ndarray,
    grid: Grid,
    *,
    pairs: str = "adjacent",
    drop_intermediate: bool = True,
    nearest: int | None = None,
    nearest_by: str = "cost",
    connect_clusters: bool = False,
    maximum_euclidean: float | None = None,
    maximum_cost: float | None = None,
    maximum_width: float | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> CorridorNetwork:
    """Least-cost links between cores and the corridors along them.

    The result does not depend on the number of threads.

    Memory: while pairs are sought, 29 bytes per cell (33 where resistances need double
    precision) beyond the input, and 40 for each cell of a core. Then 8, and for each
    thread 17 (21), and 8 for each cost surface kept: two for each thread, and those of
    cores that wait for their neighbours, about the square root of the number of cores.
    ``maximum_width`` and few ``threads`` lower the last two.

    Parameters
    ----------
    resistance : 2-D array
        Finite and above 0 on valid cells.
    cores : 2-D integer array
        Id of the core in each cell, 0 for none. Other cores are crossed at their
        cells' resistance. Ids on missing cells are not read.
    grid : Grid
    pairs : str
        Which pairs may be linked: ``"adjacent"``, cores whose zones touch by an edge
        or a corner, the zone of a core being the cells nearest to it in a straight
        line or by cost; ``"all"``; ``"gabriel"`` or ``"delaunay"``, neighbours by the
        cores' centroids; ``"minimum_spanning_tree"``, the cheapest links that connect
        all that can be connected.
    drop_intermediate : bool
        Whether a link is dropped whose path leads through a third core.
    nearest : int, optional
        Keep a link only if it is one of the so many shortest of either core.
    nearest_by : str
        What is short: ``"cost"`` or ``"euclidean"``.
    connect_clusters : bool
        Whether clusters left by ``nearest`` are joined by the shortest other links.
    maximum_euclidean, maximum_cost : float, optional
        Longest link in metres, and in cost.
    maximum_width : float, optional
        Give ``normalised`` only up to this cost; a large map then takes less time
        and memory.
    threads : int, optional
        Default: the number of processors.

    Returns
    -------
    CorridorNetwork
        ``.links``, ``.normalised`` and ``.paths``.

    Raises
    ------
    Refusal
        If a resistance is not finite or not above 0; if there are fewer than two
        cores; if an option is not one of those above; if no link is left.

    References
    ----------
    McRae & Kavanagh (2011), Linkage Mapper connectivity analysis software; Adriaensen
    et al. (2003), Landscape and Urban Planning 64; Gabriel & Sokal (1969), Systematic
    Zoology 18.

    Examples
    --------
    >>> cores = np.array([[1, 0, 2, 0, 3]])
    >>> grid = Grid((1, 5), 10)
    >>> every = corridor_network(np.ones((1, 5)), cores, grid, pairs="all")
    >>> every.links[["core1", "core2", "type", "cw_dist"]]
       core1  core2  type  cw_dist
    0      1      2     1     20.0
    1      1      3   -15     40.0
    2      2      3     1     20.0
    """
    _refuse_options(pairs, nearest, nearest_by)
    surface = Surface(resistance, grid)
    found = read_cores(cores, grid)
    by_cost = _pairs_by_cost(resistance, cores, found, part(progress, 0.0, 0.1))
    straight = _pairs_by_distance(cores, found, part(progress, 0.1, 0.2))
    ends = _candidates(pairs, found, by_cost, straight)
    distances = euclidean_distances(found, ends, progress=part(progress, 0.2, 0.25))
    links = new_links(found, ends, distances, straight=straight, by_cost=by_cost)
    drop_unreachable(links, ends, by_cost)
    if maximum_euclidean is not None:
        drop_longer(links, "euc_dist", maximum_euclidean, TOO_FAR)
    open_links = np.flatnonzero(links["type"] == CORRIDOR)
    ways = dict(
        zip(
            open_links.tolist(),
            least_cost_paths(
                surface,
                found,
                ends[open_links],
                threads=threads,
                progress=part(progress, 0.25, 0.5),
            ),
        )
    )
    measure(links, ways)
    if pairs == "minimum_spanning_tree":
        kept = cheapest_tree(links, ends)
        ways = {at: ways[old] for at, old in enumerate(kept.tolist()) if old in ways}
        links, ends = links.iloc[kept].reset_index(drop=True), ends[kept]
    if drop_intermediate and len(found.ids) > 2:
        drop_through_cores(links, ways)
    if maximum_cost is not None:
        drop_longer(links, "cw_dist", maximum_cost, TOO_COSTLY)
    if nearest is not None:
        keep_nearest(links, nearest, NEAREST_BY[nearest_by])
        if connect_clusters:
            join_clusters(links, ends, NEAREST_BY[nearest_by])
    active = (links["type"] > 0).to_numpy()
    _refuse_no_link(links)
    normalised = normalised_corridors(
        surface,
        found,
        ends[active],
        links.loc[active, "cw_dist"].to_numpy(),
        maximum_width=maximum_width,
        threads=threads,
        progress=part(progress, 0.5, 1.0),
    )
    names = list(zip(links["core1"].tolist(), links["core2"].tolist()))
    paths = {names[at]: way.cells for at, way in ways.items() if way is not None}
    return CorridorNetwork(links, normalised, paths)


def normalised_corridors(
    surface: Surface,
    cores: Cores,
    pairs: np.ndarray,
    costs: np.ndarray,
    *,
    maximum_width: float | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> np.ndarray:
    """For each cell the smallest detour over it between the cores of any link.

    Parameters
    ----------
    pairs : int array (n, 2)
        Positions in ``cores``.
    costs : float array (n,)
        Least cost of each link.
    maximum_width : float, optional
        Larger values are NaN.

    Returns
    -------
    float64 array
        Cost from one core + cost from the other - least cost; NaN where missing or
        not reached.
    """
    normalised = np.full(surface.grid.shape, np.inf)
    surfaces = cost_surfaces(
        surface,
        cores,
        pairs,
        costs,
        maximum_width=maximum_width,
        threads=threads,
        progress=progress,
    )
    for at, one, other in surfaces:
        _lower(
            normalised,
            (one.row, one.column),
            one.cost,
            (other.row, other.column),
            other.cost,
            costs[at],
        )
    limit = np.inf if maximum_width is None else maximum_width
    normalised[(normalised > limit) | (normalised == np.inf)] = np.nan
    return normalised


@kernel
def _lower(normalised, corner1, cost1, corner2, cost2, least_cost):
    """Enter a link where both costs are known; each begins at its corner.

    What rounding leaves over of the least cost counts as 0.
    """
    row1, column1 = corner1
    row2, column2 = corner2
    south = min(row1 + cost1.shape[0], row2 + cost2.shape[0])
    east = min(column1 + cost1.shape[1], column2 + cost2.shape[1])
    for row in range(max(row1, row2), south):
        for column in range(max(column1, column2), east):
            cost = cost1[row - row1, column - column1]
            cost += cost2[row - row2, column - column2]
            value = cost - least_cost
            if value < 1e-12 * least_cost:
                value = 0.0
            if value < normalised[row, column]:
                normalised[row, column] = value


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


def _candidates(pairs, found, by_cost, straight):
    if pairs == "adjacent":
        return np.unique(np.vstack([by_cost, straight]), axis=0)
    if pairs == "minimum_spanning_tree":
        # The cheapest tree of all pairs lies among these (Mehlhorn 1988).
        return by_cost
    if pairs == "gabriel":
        return gabriel_pairs(found.centroids())
    if pairs == "delaunay":
        return delaunay_pairs(found.centroids())
    return all_pairs(len(found.ids))


def _refuse_options(pairs, nearest, nearest_by):
    for name, value, choices in (
        ("pairs", pairs, PAIRS),
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


def _refuse_no_link(links):
    if (links["type"] > 0).any():
        return
    cost = links["cw_dist"]
    raise Refusal(
        "No link is left of {count} pairs of cores: {unreachable} cannot reach each"
        " other, {far} lie farther apart than the maximum distance, {costly} cost more"
        " than the maximum, {through} lead through another core. Close gaps of missing"
        " cells in the resistance between cores, or raise the limits.",
        parameter="cores",
        count=len(links),
        unreachable=int(((links["type"] == TOO_COSTLY) & (cost == MISSING)).sum()),
        far=int((links["type"] == TOO_FAR).sum()),
        costly=int(((links["type"] == TOO_COSTLY) & (cost != MISSING)).sum()),
        through=int((links["type"] == THROUGH_CORE).sum()),
    )
