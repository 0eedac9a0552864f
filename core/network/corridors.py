"""Corridors: which cores are linked, at what cost, along which way and how wide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part
from ..raster.least_cost import Surface
from .cores import Cores
from .corridor_links import find_links
from .least_cost_links import cost_surfaces


@dataclass(frozen=True)
class CorridorNetwork:
    """What ``corridor_network`` finds.

    Attributes
    ----------
    links : DataFrame
        One row for each pair of cores, the smaller id first, sorted. Lengths in
        metres, costs in metres times resistance, -1 where there is no way.

        - ``link``: number from 1
        - ``core1``, ``core2``: ids
        - ``cluster1``, ``cluster2``: number of the cluster that each belongs to: cores
          that active links join, without those of type 20
        - ``type``: 1 corridor, 10 to a nearest neighbour, 20 joins clusters;
          not active: -1 not among the nearest, -11 too far apart, -12 no way or too
          costly, -13 too near, -14 too cheap, -15 leads through another core
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
    adjacency: str = "either",
    drop_intermediate: bool = True,
    nearest: int | None = None,
    nearest_by: str = "cost",
    connect_clusters: bool = False,
    minimum_euclidean: float | None = None,
    maximum_euclidean: float | None = None,
    minimum_cost: float | None = None,
    maximum_cost: float | None = None,
    maximum_width: float | None = None,
    each_corridor: Callable[[int, int, np.ndarray], None] | None = None,
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
    adjacency : {"either", "cost", "euclidean", "both"}
        By which distance the zones of adjacent cores must touch.
    drop_intermediate : bool
        Whether a link is dropped whose path leads through a third core.
    nearest : int, optional
        Keep a link only if it is one of the so many shortest of either core.
    nearest_by : str
        What is short: ``"cost"`` or ``"euclidean"``.
    connect_clusters : bool
        Whether clusters left by ``nearest`` are joined by the shortest other links.
    minimum_euclidean, maximum_euclidean : float, optional
        Shortest and longest link in metres.
    minimum_cost, maximum_cost : float, optional
        Cheapest and costliest link.
    maximum_width : float, optional
        Give ``normalised`` only up to this cost; a large map then takes less time
        and memory.
    each_corridor : callable, optional
        Called with the two cores of each active link and its own normalised corridor,
        a float64 array that it may keep.
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
    found = find_links(
        resistance,
        cores,
        grid,
        pairs=pairs,
        adjacency=adjacency,
        drop_intermediate=drop_intermediate,
        nearest=nearest,
        nearest_by=nearest_by,
        connect_clusters=connect_clusters,
        minimum_euclidean=minimum_euclidean,
        maximum_euclidean=maximum_euclidean,
        minimum_cost=minimum_cost,
        maximum_cost=maximum_cost,
        threads=threads,
        progress=part(progress, 0.0, 0.5),
    )
    active = found.active
    names = found.table.loc[active, ["core1", "core2"]].to_numpy().tolist()
    normalised = normalised_corridors(
        found.surface,
        found.cores,
        found.ends[active],
        found.table.loc[active, "cw_dist"].to_numpy(),
        maximum_width=maximum_width,
        each=each_corridor and (lambda at, own: each_corridor(*names[at], own)),
        threads=threads,
        progress=part(progress, 0.5, 1.0),
    )
    return CorridorNetwork(found.table, normalised, found.paths)


def normalised_corridors(
    surface: Surface,
    cores: Cores,
    pairs: np.ndarray,
    costs: np.ndarray,
    *,
    maximum_width: float | None = None,
    each: Callable[[int, np.ndarray], None] | None = None,
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
    each : callable, optional
        Called with the position of each link and an array of its own; takes 8 bytes
        per cell.

    Returns
    -------
    float64 array
        Cost from one core + cost from the other - least cost; NaN where missing or
        not reached.
    """
    limit = np.inf if maximum_width is None else maximum_width
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
        link = (
            (one.row, one.column),
            one.cost,
            (other.row, other.column),
            other.cost,
            costs[at],
        )
        _lower(normalised, *link)
        if each is not None:
            own = np.full(surface.grid.shape, np.inf)
            _lower(own, *link)
            each(at, _within(own, limit))
    return _within(normalised, limit)


def _within(normalised, limit):
    """Set to NaN, in place, what lies above the limit or was not reached."""
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
