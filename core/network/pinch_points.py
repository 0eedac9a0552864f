"""Pinch points: current in corridors, high where all that moves must pass."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components as graph_components

from ..grid import Grid
from ..parallel import in_order
from ..progress import Progress, end_if_asked, inner, part, watched_jobs
from ..raster.labels import connected_components
from ..raster.least_cost import CostWindow
from ..refusal import Refusal
from .circuit import current_flow
from .corridor_links import ActiveLinks, active_links
from .corridors import normalised_corridors
from .least_cost_links import cost_surfaces
from .link_types import MISSING

MODES = ("adjacent", "pairwise", "all_to_one")


@dataclass(frozen=True)
class PinchPoints:
    """What ``pinch_points`` finds.

    Attributes
    ----------
    current : float32 array
        Amperes through each cell; NaN outside the corridors and, in mode "adjacent",
        in the cores of a link, unless they lie in the corridor of another.
    links : DataFrame
        All links, with ``eff_resist``, the effective resistance between the two cores
        times the cell size, and ``cwd_to_eff_resist``, the least cost over it: 1 where
        the corridor has a single way, and more the more ways it has. -1 where it is
        not known: for links that are not active, and in mode "all_to_one".
    """

    current: np.ndarray
    links: pd.DataFrame


def pinch_points(
    resistance: np.ndarray,
    cores: np.ndarray,
    grid: Grid,
    *,
    cutoff_width: float,
    mode: str = "adjacent",
    squared: bool = False,
    normalised: bool = False,
    links: pd.DataFrame | None = None,
    threads: int | None = None,
    progress: Progress = None,
    **link_options,
) -> PinchPoints:
    """Current between cores, confined to corridors of a cost-weighted width.

    A corridor is the land over which a way costs at most ``cutoff_width`` more than the
    best one. Cores are nodes of one voltage, neighbouring cells (8) are joined by
    resistors of their mean resistance, longer by root two on the diagonal. The result
    does not depend on the number of threads.

    Memory: 4 bytes per cell, that of the corridors' links, and in mode "adjacent" for
    each thread that of ``current_flow`` on one corridor; in the other modes that of
    ``current_flow`` on all of them.

    Parameters
    ----------
    resistance : 2-D array
        Finite and above 0 on valid cells.
    cores : 2-D integer array
        Id of the core in each cell, 0 for none.
    grid : Grid
        Cells must be square.
    cutoff_width : float
        In metres times resistance, above 0.
    mode : {"adjacent", "pairwise", "all_to_one"}
        "adjacent": 1 A between the two cores of each link, in the link's own corridor;
        a cell has the greatest current of any link. "pairwise": 1 A between each two
        cores in turn, in all corridors at once, summed; the two cores have no current
        themselves. "all_to_one": each core in turn is the ground for 1 A from each
        other, summed.
    squared : bool
        Whether resistances are squared first, which draws the current to the best
        ways; ``cwd_to_eff_resist`` then has no meaning and is -1.
    normalised : bool
        Whether current is divided by all that was sent, so that 1 means that all of it
        passes a cell and 0 that none does. No change in mode "adjacent".
    links : DataFrame, optional
        ``links`` of ``corridor_network``; by default they are found.
    threads : int, optional
        Default: the number of processors.
    **link_options
        Where no ``links`` are given, options of ``corridor_network`` that say which
        cores are linked: ``pairs``, ``drop_intermediate``, ``nearest``,
        ``nearest_by``, ``connect_clusters``, ``adjacency``, and the four limits.

    Returns
    -------
    PinchPoints

    Raises
    ------
    Refusal
        If the width cuts off every corridor; if cells are not square; if ``mode`` is
        not one of those above; as ``corridor_network`` and ``current_flow``.

    References
    ----------
    McRae, Dickson, Keitt & Shah (2008), Ecology 89(10); McRae (2012), Pinchpoint
    Mapper.

    Examples
    --------
    Two ways lead around a gap; a wider corridor holds both:

    >>> resistance = np.ones((3, 5))
    >>> cores = np.array([[0, 0, 0, 0, 0], [1, 0, 0, 0, 2], [0, 0, 0, 0, 0]])
    >>> mask = np.array([[1, 1, 1, 1, 1], [1, 1, 0, 1, 1], [1, 1, 1, 1, 1]], bool)
    >>> grid = Grid((3, 5), 10, mask=mask)
    >>> found = pinch_points(resistance, cores, grid, cutoff_width=5)
    >>> found.current[:, 2].round(2)
    array([0.5, nan, 0.5], dtype=float32)
    """
    _refuse_options(mode, cutoff_width, grid)
    network = active_links(
        resistance,
        cores,
        grid,
        links,
        threads=threads,
        progress=part(progress, 0.0, 0.25),
        **link_options,
    )
    rest = part(progress, 0.25, 1.0)
    options = (cutoff_width, squared, threads, rest)
    if mode == "adjacent":
        current, resistances = _between_linked_cores(network, *options)
    else:
        current, resistances = _between_all_cores(network, mode, normalised, *options)
    known = resistances != MISSING
    # Resistances count cells; the least cost counts metres.
    effective = np.where(known, resistances * grid.cell_width, MISSING)
    ratio = np.full(effective.size, MISSING)
    if not squared:
        np.divide(network.costs, effective, out=ratio, where=known)
    table = network.table.assign(
        eff_resist=network.column(effective), cwd_to_eff_resist=network.column(ratio)
    )
    return PinchPoints(current, table)


def _refuse_options(mode, cutoff_width, grid):
    if mode not in MODES:
        raise Refusal(
            "mode cannot be {value!r}; choose one of {choices}.",
            parameter="mode",
            value=mode,
            choices=", ".join(MODES),
        )
    if not cutoff_width > 0:
        raise Refusal(
            "A corridor width of {width} cuts off every corridor. Give metres times"
            " resistance above 0.",
            parameter="cutoff_width",
            width=cutoff_width,
        )
    if not grid.is_square:
        raise Refusal(
            "Cells are {width:g} m wide and {height:g} m high. Current needs square"
            " cells: resample the resistance.",
            parameter="resistance",
            width=grid.cell_width,
            height=grid.cell_height,
        )


def _between_linked_cores(network: ActiveLinks, width, squared, threads, progress):
    """Greatest current of any link, each in its own corridor, and the resistances."""
    current = np.full(network.surface.grid.shape, np.nan, np.float32)
    resistances = np.full(len(network.rows), MISSING)
    with watched_jobs(progress, len(network.rows)) as (state, count):

        def job(corridor):
            end_if_asked(state)
            surface = _surface(network.surface.resistance[corridor.window], squared)
            flow = current_flow(
                surface,
                corridor.cores,
                mask=corridor.inside,
                connection="average_resistance",
                threads=1,
                progress=inner(progress, state),
            )
            return corridor, flow.cumulative, flow.resistances[0, 1]

        surfaces = cost_surfaces(
            network.surface,
            network.cores,
            network.ends,
            network.costs,
            maximum_width=width,
            threads=threads,
            progress=inner(progress, state),
        )
        jobs = _corridors(network, surfaces, width)
        flows = in_order(job, jobs, total=len(network.rows), threads=threads)
        for corridor, amperes, resistance in flows:
            between = corridor.inside & (corridor.cores == 0)
            part_of_map = current[corridor.window]
            np.fmax(part_of_map, amperes, out=part_of_map, where=between)
            resistances[corridor.link] = resistance
            count()
    if (resistances == MISSING).all():
        raise Refusal(
            "A corridor width of {width:g} cuts off every corridor: no way between two"
            " linked cores costs as little as the links say. Find the links again, or"
            " give a larger width.",
            parameter="cutoff_width",
            width=width,
        )
    return current, resistances


def _between_all_cores(
    network: ActiveLinks, mode, normalised, width, squared, threads, progress
):
    """Summed current in all corridors at once, and the resistances of links."""
    detour = normalised_corridors(
        network.surface,
        network.cores,
        network.ends,
        network.costs,
        maximum_width=width,
        threads=threads,
        progress=part(progress, 0.0, 0.25),
    )
    cores = np.zeros(detour.shape, np.int32)
    for number, cells in zip(network.cores.ids, network.cores.cells):
        cores.ravel()[cells] = number
    inside = cores > 0
    inside |= np.isfinite(detour)
    del detour
    flow = current_flow(
        _surface(network.surface.resistance, squared),
        cores,
        mode=mode,
        mask=inside,
        connection="average_resistance",
        focal_currents_to_zero=mode == "pairwise",
        threads=threads,
        progress=part(progress, 0.25, 1.0),
    )
    current = np.where(inside, flow.cumulative, np.nan).astype(np.float32)
    if mode == "all_to_one":
        if normalised:
            current /= 2 * _connected_pairs(inside, network.cores)
        return current, np.full(len(network.rows), MISSING)
    if normalised:
        current /= np.count_nonzero(np.triu(flow.resistances >= 0, 1))
    at = np.searchsorted(flow.ids, network.cores.ids[network.ends])
    return current, flow.resistances[at[:, 0], at[:, 1]]


@dataclass(frozen=True)
class _Corridor:
    """The corridor of one link, in the window of the raster that holds it."""

    link: int
    window: tuple[slice, slice]
    inside: np.ndarray
    cores: np.ndarray  # 1 and 2 in the link's two


def _corridors(network, surfaces, width):
    """Yield the corridor of each link that reaches from core to core, as a job."""
    for at, one, other in surfaces:
        corridor = _corridor(at, one, other, network.costs[at], width)
        if corridor is not None:
            yield (corridor,)


def _corridor(link, one: CostWindow, other: CostWindow, least_cost, width):
    row, column = max(one.row, other.row), max(one.column, other.column)
    south = min(one.row + one.cost.shape[0], other.row + other.cost.shape[0])
    east = min(one.column + one.cost.shape[1], other.column + other.cost.shape[1])
    if south <= row or east <= column:
        return None
    from_one, from_other = (
        window.cost[
            row - window.row : south - window.row,
            column - window.column : east - window.column,
        ]
        for window in (one, other)
    )
    detour = from_one + from_other - least_cost
    inside = np.isfinite(detour) & (detour <= max(width, 1e-12 * least_cost))
    cores = inside * ((from_one == 0) + 2 * (from_other == 0)).astype(np.uint8)
    if not ((cores == 1).any() and (cores == 2).any()):
        return None
    rows = np.flatnonzero(inside.any(axis=1))
    columns = np.flatnonzero(inside.any(axis=0))
    part_of_window = (
        slice(rows[0], rows[-1] + 1),
        slice(columns[0], columns[-1] + 1),
    )
    window = (
        slice(row + rows[0], row + rows[-1] + 1),
        slice(column + columns[0], column + columns[-1] + 1),
    )
    return _Corridor(link, window, inside[part_of_window], cores[part_of_window])


def _surface(resistance, squared):
    return resistance.astype(float) ** 2 if squared else resistance


def _connected_pairs(inside, cores):
    """How many pairs of cores corridors and other cores connect."""
    parts = connected_components(inside)
    count = len(cores.ids)
    core = np.repeat(np.arange(count), [cells.size for cells in cores.cells])
    touched = count + parts.labels.ravel()[np.concatenate(cores.cells)]
    size = count + parts.count + 1
    graph = coo_matrix((np.ones(core.size), (core, touched)), (size, size))
    group = graph_components(graph, directed=False)[1][:count]
    members = np.bincount(group)
    return int((members * (members - 1)).sum() // 2)
