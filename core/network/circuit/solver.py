"""Voltages of a resistor grid: conjugate gradients in double precision on multigrid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..._numba import kernel
from ...progress import end_if_asked
from ...refusal import Refusal
from ._flows import advance_and_apply, inner_products, take_step
from .bounds import Bounds, joined
from .multigrid import SMALLEST, Multigrid
from .resistor_grid import ResistorGrid

TOLERANCE = 1e-8
# More iterations than any land has been found to need.
MOST_ITERATIONS = 300
# Rounding keeps what really remains above what the iterations count on. Beyond so many
# times the tolerance they begin anew from there, as long as that helps.
NEAR = 10
MOST_STARTS = 5
LET_PASS = 1e-6


class NotConverged(Refusal):
    """A solution that could not be brought close enough; there is no map of it."""


@dataclass(frozen=True)
class Solution:
    """Voltages for one set of currents.

    Attributes
    ----------
    voltages : float64 array
        In blocks; 0 at fixed cells, else up to a constant.
    residual : float
        What the currents miss to balance: root of the sum of squares over all cells,
        relative to the currents given.
    iterations : int
    """

    voltages: np.ndarray
    residual: float
    iterations: int


class Circuit:
    """A resistor grid and its bounds, set up once, solved for any currents.

    Threads may solve at once.

    Memory: that of ``Multigrid``, and 35 bytes per cell of the grid's window for each
    solution under way.

    Parameters
    ----------
    grid : ResistorGrid
    bounds : Bounds
    by_pairs, smallest : optional
        As in ``Multigrid``.
    state : float64 array, optional
        ``[fraction done, end asked]`` of ``progress.watched``.
    """

    def __init__(
        self,
        grid: ResistorGrid,
        bounds: Bounds,
        *,
        by_pairs: bool | None = None,
        smallest: int = SMALLEST,
        state: np.ndarray | None = None,
    ):
        self._grid = grid
        self._bounds = bounds
        self._state = state
        self._check = checker(state)
        self._multigrid = Multigrid(
            grid, bounds, by_pairs=by_pairs, smallest=smallest, check=self._check
        )
        self.by_pairs = self._multigrid.by_pairs
        # Cells of a node without any neighbour take no part but get its voltage.
        alive = self._multigrid.alive
        ties = [cells[alive(cells)] for cells in bounds.ties]
        self._tied = joined([cells for cells in ties if len(cells)])
        alone = [(c[~alive(c)], t[0]) for c, t in zip(bounds.ties, ties) if len(t)]
        self._alone, starts = joined([cells for cells, _ in alone])
        beside = np.array([cell for _, cell in alone], np.int64)
        self._beside = np.repeat(beside, np.diff(starts))

    def solve(
        self,
        cells: np.ndarray,
        currents: np.ndarray,
        *,
        tolerance: float = TOLERANCE,
        share: float = 1.0,
    ) -> Solution:
        """Voltages for currents that enter at cells (positions in flat blocks).

        Where a part of the grid has neither ground nor fixed cell, the currents that
        enter it must add up to 0.

        Parameters
        ----------
        tolerance : float
            Residual at which to stop.
        share : float
            Of the whole work, for the fraction done.

        Raises
        ------
        NotConverged
        Cancelled
        """
        self._check()
        shape = self._grid.surface.shape
        x, r, q = (np.zeros(shape) for _ in range(3))
        # Rounding a direction does no harm: the step along it is taken as it stands.
        p = np.zeros(shape, np.float32)
        work = self._multigrid.workspace()
        self._enter(r, cells, currents)
        whole = np.sqrt(inner_products(r, r, r)[0])
        if whole == 0.0:
            return Solution(x, 0.0, 0)
        iterations, residual = 0, 1.0
        for _ in range(MOST_STARTS):
            iterations += self._iterate((x, r, p, q), work, whole, tolerance, share)
            share = 0.0
            self._apply(x, 0.0, r, q)
            r[:] = 0
            self._enter(r, cells, currents)
            r -= q
            before, residual = residual, np.sqrt(inner_products(r, r, r)[0]) / whole
            if residual <= NEAR * tolerance or residual > 0.5 * before:
                break
        if not residual <= max(NEAR * tolerance, LET_PASS):
            raise NotConverged(
                "The currents do not balance: after {iterations} iterations {residual:.0e} "
                "of the current is still missing or left over. Resistances that differ "
                "less, by at most a factor of a million, can be solved.",
                parameter="surface",
                iterations=iterations,
                residual=float(residual),
            )
        x.reshape(-1)[self._alone] = x.reshape(-1)[self._beside]
        return Solution(x, float(residual), iterations)

    def _iterate(self, vectors, work, whole, tolerance, share):
        """Conjugate gradients, flexible since cycles are not quite linear."""
        x, r, p, q = vectors
        beta = power = length = 0.0
        done = 0.0
        for iteration in range(1, MOST_ITERATIONS + 1):
            z = self._multigrid.cycle(r, work)
            self._bind(z)
            self._check()
            new_power, with_q = inner_products(z, r, q)
            if iteration > 1:
                beta = -length * with_q / power
            power = new_power
            energy = self._apply(z, beta, p, q)
            if not (power > 0.0 and energy > 0.0):
                break
            length = power / energy
            self._check()
            left = np.sqrt(take_step(x, r, p, q, length)) / whole
            if not left > tolerance:
                break
            if self._state is not None:
                now = min(max(np.log(left) / np.log(tolerance), done), 1.0)
                self._state[0] += share * (now - done)
                done = now
        return iteration

    def _apply(self, z, beta, p, q):
        """``p = z + beta p`` and ``q``, the net outflow at ``p``; their product."""
        self._check()
        grid, bounds = self._grid, self._bounds
        energy = advance_and_apply(
            z, beta, p, grid.surface, grid.conducts, grid.factors, q
        )
        if len(bounds.grounded):
            flat_p, flat_q = p.reshape(-1), q.reshape(-1)
            energy += _add_grounds(flat_p, bounds.grounded, bounds.grounds, flat_q)
        self._bind(q)
        return energy

    def _enter(self, r, cells, currents):
        flat = r.reshape(-1)
        _add(flat, np.asarray(cells), np.asarray(currents, float))
        _add(flat, self._beside, flat[self._alone])
        flat[self._alone] = 0
        self._bind(r)

    def _bind(self, values):
        """Give all cells of a node their mean, and fixed cells 0."""
        flat = values.reshape(-1)
        if len(self._bounds.fixed):
            flat[self._bounds.fixed] = 0
        cells, starts = self._tied
        if len(cells):
            _average(flat, cells, starts)


def checker(state: np.ndarray | None) -> Callable[[], None]:
    """What raises Cancelled once an end is asked for."""
    return (lambda: None) if state is None else (lambda: end_if_asked(state))


@kernel
def _add(values, cells, amounts):
    for at in range(cells.size):
        values[cells[at]] += amounts[at]


@kernel
def _average(values, cells, starts):
    for group in range(starts.size - 1):
        total = 0.0
        for at in range(starts[group], starts[group + 1]):
            total += values[cells[at]]
        mean = total / (starts[group + 1] - starts[group])
        for at in range(starts[group], starts[group + 1]):
            values[cells[at]] = mean


@kernel
def _add_grounds(p, cells, grounds, q):
    power = 0.0
    for at in range(cells.size):
        current = grounds[at] * p[cells[at]]
        q[cells[at]] += current
        power += current * p[cells[at]]
    return power
