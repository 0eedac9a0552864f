"""Least-cost paths between cores, and the cost surfaces of a link's two cores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import reverse_cuthill_mckee

from ..parallel import in_order
from ..progress import Progress, end_if_asked, watched_jobs
from ..raster.least_cost import CostWindow, Surface
from .cores import Cores


@dataclass(frozen=True)
class LeastCostPath:
    """The cheapest way between two cores.

    Attributes
    ----------
    cost : float
        Metres times resistance.
    length : float
        Metres, from cell centre to cell centre.
    mean_resistance : float
        Mean over the path's cells.
    cells : int array (n, 2)
        Row and column, from a cell of the first core to one of the second.
    crossed : int array
        Positions of other cores that it leads through.
    """

    cost: float
    length: float
    mean_resistance: float
    cells: np.ndarray
    crossed: np.ndarray


def least_cost_paths(
    surface: Surface,
    cores: Cores,
    pairs: np.ndarray,
    *,
    threads: int | None = None,
    progress: Progress = None,
) -> list[LeastCostPath | None]:
    """The cheapest way between the two cores of each pair; None where there is none.

    One run for each core that comes first in a pair, ended when the others of its
    pairs are reached.

    Memory: that of one ``Surface`` run for each thread.

    Parameters
    ----------
    pairs : int array (n, 2)
        Positions in ``cores``.
    """
    _label(surface, cores)
    found = [None] * len(pairs)
    order = np.lexsort((pairs[:, 1], pairs[:, 0]))
    sources, first = np.unique(pairs[order, 0], return_index=True)
    groups = np.split(order, first[1:])

    def job(source, group):
        return _paths_from(surface, cores, source, pairs[group, 1], state)

    with watched_jobs(progress, len(groups)) as (state, count):
        jobs = zip(sources, groups)
        results = in_order(job, jobs, total=len(groups), threads=threads)
        for group, paths in zip(groups, results):
            for at, path in zip(group, paths):
                found[at] = path
            count()
    return found


def least_costs(
    surface: Surface,
    cores: Cores,
    *,
    threads: int | None = None,
    progress: Progress = None,
) -> np.ndarray:
    """The least cost between each two cores, infinite where there is no way.

    One run for each core but the last, ended when those after it are reached.

    Memory: that of one ``Surface`` run for each thread.

    Returns
    -------
    float64 array (n, n)
        Symmetric, in the order of ``cores``; 0 on the diagonal.
    """
    _label(surface, cores)
    count = len(cores.ids)
    result = np.zeros((count, count))

    def job(source):
        return _costs_from(surface, cores, source, state)

    with watched_jobs(progress, count - 1) as (state, done):
        jobs = ((source,) for source in range(count - 1))
        results = in_order(job, jobs, total=count - 1, threads=threads)
        for source, costs in enumerate(results):
            result[source, source + 1 :] = result[source + 1 :, source] = costs
            done()
    return result


def cost_surfaces(
    surface: Surface,
    cores: Cores,
    pairs: np.ndarray,
    costs: np.ndarray,
    *,
    maximum_width: float | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> Iterator[tuple[int, CostWindow, CostWindow]]:
    """For each pair its position and the cost from its first and its second core.

    Pairs come in an order in which few surfaces are kept at a time: each core has one
    run, and its surface is dropped after the last of its links.

    Memory: that of one ``Surface`` run for each thread, and 8 bytes for each cell of
    the surfaces kept: twice the number of threads and those that still wait for
    another core, about the square root of the number of cores in a planar network.

    Parameters
    ----------
    pairs : int array (n, 2)
        Positions in ``cores``.
    costs : float array (n,)
        Least cost of each pair.
    maximum_width : float, optional
        Reach only what the costs from both cores exceed the least cost by no more
        than this; default: whatever can be reached.
    """
    links = [[] for _ in cores.ids]
    reach = np.zeros(len(cores.ids))
    for at, (one, other) in enumerate(pairs):
        for core in (one, other):
            links[core].append(at)
            reach[core] = max(reach[core], costs[at])
    if maximum_width is None:
        reach[:] = np.inf
    else:
        reach = (reach + maximum_width) * (1 + 1e-12)
    order = [core for core in _near_each_other(pairs, len(cores.ids)) if links[core]]
    waiting = {core: len(links[core]) for core in order}
    kept = {}

    def job(core):
        return _surface_from(surface, cores.cells[core], reach[core], state)

    with watched_jobs(progress, len(order)) as (state, count):
        jobs = ((core,) for core in order)
        results = in_order(job, jobs, total=len(order), threads=threads)
        for core, window in zip(order, results):
            kept[core] = window
            for at in links[core]:
                one, other = pairs[at]
                if one in kept and other in kept:
                    end_if_asked(state)
                    yield at, kept[one], kept[other]
                    for end in (one, other):
                        waiting[end] -= 1
                        if waiting[end] == 0:
                            del kept[end]
            count()


def _label(surface: Surface, cores: Cores) -> None:
    """Label the records of each core with its position + 1."""
    labels = np.repeat(
        np.arange(1, len(cores.ids) + 1), [cells.size for cells in cores.cells]
    )
    surface.set_labels(surface.index(np.concatenate(cores.cells)), labels)


def _paths_from(surface, cores, source, targets, state):
    wanted = np.zeros(len(cores.ids) + 1, bool)
    wanted[targets + 1] = True
    end_if_asked(state)
    with surface.workspace() as cells:
        starts = surface.index(cores.cells[source])
        reached = surface.run(cells, starts, state, wanted=wanted)
        end_if_asked(state)
        paths = [_path_to(surface, cells, cores, source, target) for target in targets]
        surface.reset(cells, reached)
    return paths


def _costs_from(surface, cores, source, state):
    wanted = np.arange(len(cores.ids) + 1) > source + 1
    end_if_asked(state)
    with surface.workspace() as cells:
        starts = surface.index(cores.cells[source])
        reached = surface.run(cells, starts, state, wanted=wanted)
        end_if_asked(state)
        costs = [
            cells["cost"][surface.index(target)].min()
            for target in cores.cells[source + 1 :]
        ]
        surface.reset(cells, reached)
    return costs


def _path_to(surface, cells, cores, source, target):
    ends = surface.index(cores.cells[target])
    costs = cells["cost"][ends]
    nearest = int(costs.argmin())
    if not np.isfinite(costs[nearest]):
        return None
    path = surface.path(cells, ends[nearest])[::-1]
    rows, columns = surface.position(path)
    steps = np.hypot(
        np.diff(rows) * surface.grid.cell_height,
        np.diff(columns) * surface.grid.cell_width,
    )
    crossed = np.setdiff1d(cells["label"][path], [0, source + 1, target + 1]) - 1
    return LeastCostPath(
        cost=float(costs[nearest]),
        length=float(steps.sum()),
        mean_resistance=float(cells["resistance"][path].astype(float).mean()),
        cells=np.column_stack([rows, columns]),
        crossed=crossed,
    )


def _surface_from(surface, core_cells, reach, state):
    end_if_asked(state)
    with surface.workspace() as cells:
        starts = surface.index(core_cells)
        reached = surface.run(cells, starts, state, maximum=reach)
        end_if_asked(state)
        window = surface.costs(cells, reached)
        surface.reset(cells, reached)
    return window


def _near_each_other(pairs: np.ndarray, count: int) -> list[int]:
    """Cores in an order in which linked ones are near each other."""
    ends = np.concatenate([pairs, pairs[:, ::-1]])
    graph = coo_matrix((np.ones(len(ends)), ends.T), shape=(count, count)).tocsr()
    return reverse_cuthill_mckee(graph, symmetric_mode=True).tolist()
