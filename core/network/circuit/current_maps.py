"""Maps of current from voltages."""

from __future__ import annotations

import numpy as np

from ...parallel import in_order
from ._currents import cell_currents, largest_flow
from ._ties import node_currents
from .bounds import Bounds, joined
from .resistor_grid import ResistorGrid
from .solver import checker

# Flows below this share of the largest count as none: what is left of iterations.
LEAST_FLOW = 1e-8
CELLS_PER_BAND = 1 << 18


def current_map(
    grid: ResistorGrid,
    bounds: Bounds,
    voltages: np.ndarray,
    *,
    threads: int | None = 1,
    state: np.ndarray | None = None,
) -> np.ndarray:
    """What passes through each cell: the larger of its inflow and its outflow.

    A cell where 1 A enters or leaves shows at least 1. All cells of a node show what
    passes through the node; a resistor to the ground counts as one more way.

    Memory: 8 bytes per cell of the window for the result.

    Parameters
    ----------
    voltages : float64 array
        In blocks; the same on all cells of a node.
    threads : int, optional
        As in ``core.parallel``; the map is worked out in bands.
    state : float64 array, optional
        Of ``progress.watched``.

    Raises
    ------
    Cancelled

    Returns
    -------
    float64 array
        In blocks.
    """
    check = checker(state)
    check()
    surface = (grid.surface, grid.conducts, grid.factors)
    currents = np.zeros_like(voltages)
    height = max(1, CELLS_PER_BAND // voltages[0].size)
    last = len(voltages) - 1
    bands = [(at, min(at + height, last)) for at in range(1, last, height)]

    def largest(first, end):
        check()
        return largest_flow(first, end, voltages, *surface)

    def fill(first, end):
        check()
        cell_currents(first, end, voltages, *surface, least, currents)

    least = LEAST_FLOW * max(_each(largest, bands, threads))
    _each(fill, bands, threads)
    tied, starts = joined(bounds.ties)
    cells = tied
    if len(bounds.grounded):
        single = np.setdiff1d(bounds.grounded, tied)
        cells = np.concatenate([tied, single])
        starts = np.concatenate([starts, len(tied) + 1 + np.arange(len(single))])
    if len(cells):
        grounds = np.zeros(len(cells))
        if len(bounds.grounded):
            _, at, which = np.intersect1d(cells, bounds.grounded, return_indices=True)
            grounds[at] = bounds.grounds[which]
        found = np.empty(len(starts) - 1)
        node_currents(
            voltages.reshape(-1),
            grid.surface.reshape(-1),
            voltages.shape[2],
            grid.conducts,
            grid.factors,
            least,
            cells,
            starts,
            grounds,
            found,
        )
        currents.reshape(-1)[cells] = np.repeat(found, np.diff(starts))
    return currents


def _each(function, bands, threads):
    if threads == 1 or len(bands) == 1:
        return [function(*band) for band in bands]
    return list(in_order(function, bands, total=len(bands), threads=threads))


def log_current(current: np.ndarray) -> np.ndarray:
    """The logarithm to base 10 of a current map; NaN where no current passes.

    Examples
    --------
    >>> log_current(np.array([[0.0, 0.01, 1.0]]))
    array([[nan, -2.,  0.]])
    """
    logarithm = np.full(current.shape, np.nan)
    return np.log10(current, out=logarithm, where=current > 0)
