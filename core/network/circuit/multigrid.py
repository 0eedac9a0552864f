"""Multigrid on the resistor grid: rough voltages for any currents, fast.

A hierarchy of grids in single precision, each with edges to eight neighbours that follow
from the finer ones (black-box multigrid, Dendy 1982), down to a network small enough for
a direct solution. Where coarser grids do not serve, because the land is a large maze, or
thin barriers run across it as a trial shows, pairs of nodes take over (``pair_levels``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ._coarsen import coarsen, invert_totals, weigh_corners
from ._graph import multiply
from ._relax import (
    correct_from_grid,
    correct_from_groups,
    net_outflow_of_grid,
    relax_to_grid,
    relax_to_groups,
)
from .bounds import Bounds
from .direct import DirectSolution
from .finest_level import NO_GROUND, STIFF, finest_level
from .network import Network, network_of_cells, pair_nodes
from .pair_levels import PairLevels
from .resistor_grid import ResistorGrid

# Nodes that a direct solution takes about as long for as a few cycles.
SMALLEST = 5000
# Coarsening that leaves more than this share of the nodes blurs a maze. That suits a
# direct solution, up to so many nodes. Larger ones are left to pairs where the network is
# nearly a tree, with at most so many edges for each node, diagonal ones among them.
BLURRED = 0.37
MOST_DIRECT = 50_000
NEARLY_TREE = 2.2
# Coarser grids do not serve either where nodes lie in more pieces than this.
MOST_PIECES = 10
# So many trial iterations must leave less than this share of random currents.
TRIALS = 6
SLOW = 5e-3


@dataclass
class GridLevel:
    """One grid of a hierarchy; arrays are in blocks as in ``_flows``.

    Attributes
    ----------
    edges, ground : float32 arrays
    inverse : float32 array
        One over the sum of each cell's edges and ground, 0 where it has none.
    live : int
        Number of cells that have any.
    weights : float32 array, optional
        Of each cell on the cells of the next grid.
    groups : int32 array, optional
        Number of each cell's pair where pairs take over; -1 for none.
    """

    edges: np.ndarray
    ground: np.ndarray
    inverse: np.ndarray
    live: int
    weights: np.ndarray | None = None
    groups: np.ndarray | None = None

    def number(self) -> np.ndarray:
        """Number of each cell that has an edge or a ground, -1 for none."""
        number = np.full(self.inverse.shape, -1, np.int32)
        number[self.inverse > 0] = np.arange(self.live, dtype=np.int32)
        return number

    def network(self) -> Network:
        """The numbered cells as a network."""
        ground = np.zeros(self.live, np.float32)
        if self.ground.size:
            ground[:] = self.ground[self.inverse > 0]
        return network_of_cells(self.edges, self.number(), ground)


class Workspace:
    """The vectors of one thread's cycles."""

    def __init__(self, levels: list[GridLevel]):
        self.voltages = [np.zeros_like(level.inverse) for level in levels]
        self.currents = [None] + [np.zeros_like(level.inverse) for level in levels[1:]]


class Multigrid:
    """A hierarchy for one grid and what its nodes are bound to.

    Threads may use it at once, each with a workspace of its own.

    Memory: 37 bytes per cell of the grid's window, 6 more where cells are grounded, 22
    more where pairs take over; 7 for each workspace.

    Parameters
    ----------
    grid : ResistorGrid
    bounds : Bounds
    by_pairs : bool, optional
        Whether pairs take over from the second grid on. Default: as a trial tells.
    smallest : int
        Number of nodes up to which a direct solution takes over. Fewer suit a grid that
        is solved only once.
    check : callable
        Called between steps; may raise.

    Attributes
    ----------
    by_pairs : bool
        Whether pairs took over.
    """

    def __init__(
        self,
        grid: ResistorGrid,
        bounds: Bounds,
        *,
        by_pairs: bool | None = None,
        smallest: int = SMALLEST,
        check: Callable[[], None] = lambda: None,
    ):
        self._check = check
        self._smallest = smallest
        check()
        edges, ground, self._wires = finest_level(grid, bounds)
        if sum(len(wire.cells) for wire in self._wires) > MOST_PIECES:
            by_pairs = True
        check()
        self._levels = [_measured(edges, ground)]
        while self._goes_on() and not (by_pairs and len(self._levels) == 2):
            check()
            self._levels.append(_next_grid(self._levels[-1], check))
            if by_pairs is None and self._is_maze():
                by_pairs = True
        check()
        if not by_pairs:
            self._last = self._direct()
        if by_pairs is None:
            by_pairs = len(self._levels) > 2 and self._is_slow()
        if by_pairs:
            del self._levels[2:]
            self._levels[-1].weights = self._last = None
            self._last = self._pairs() if self._goes_on() else self._direct()
        self.by_pairs = by_pairs

    def alive(self, cells: np.ndarray) -> np.ndarray:
        """Which cells (positions in flat blocks) have an edge or a ground."""
        return self._levels[0].inverse.reshape(-1)[cells] > 0

    def workspace(self) -> Workspace:
        """Vectors for one thread's cycles."""
        return Workspace(self._levels)

    def cycle(self, right: np.ndarray, work: Workspace, start: int = 0) -> np.ndarray:
        """Rough voltages for the currents that enter the cells, both in blocks.

        The result stands in the workspace until the next cycle.
        """
        levels, voltages = self._levels, work.voltages
        currents = [right if at == start else c for at, c in enumerate(work.currents)]
        last = len(levels) - 1
        for at in range(start, last):
            self._check()
            level = levels[at]
            parts = (level.edges, level.inverse, level.weights)
            relax_to_grid(currents[at], *parts, voltages[at], currents[at + 1])
        self._check()
        self._solve_last(currents[last], voltages[last])
        for at in reversed(range(start, last)):
            self._check()
            level = levels[at]
            parts = (level.edges, level.inverse, level.weights)
            correct_from_grid(currents[at], *parts, voltages[at], voltages[at + 1])
        return voltages[start]

    def _solve_last(self, right, x):
        level = self._levels[-1]
        if level.groups is None:
            x.reshape(-1)[self._alive] = self._last.solve(
                right.reshape(-1)[self._alive]
            )
            return
        parts = (level.edges, level.inverse, level.groups)
        coarse = np.empty(self._last.size, np.float32)
        relax_to_groups(right, *parts, x, coarse)
        correct_from_groups(right, *parts, x, self._last.solve(coarse))

    def _goes_on(self):
        live = self._levels[-1].live
        if live <= self._smallest:
            return False
        return live > MOST_DIRECT or len(self._levels) == 1 or not self._blurs()

    def _blurs(self):
        """Whether the last grid has too many of the nodes of the one before."""
        return self._levels[-1].live > BLURRED * self._levels[-2].live

    def _is_maze(self):
        """Whether the last grid blurs a maze too large for a direct solution."""
        level = self._levels[-1]
        if level.live <= MOST_DIRECT or not self._blurs():
            return False
        return np.count_nonzero(level.edges) <= NEARLY_TREE * level.live

    def _direct(self):
        level = self._levels[-1]
        self._alive = np.flatnonzero(level.inverse > 0)
        return DirectSolution(level.network(), self._traced_wires(level.number()))

    def _pairs(self):
        level = self._levels[-1]
        number = level.number()
        sets = [nodes for nodes, _ in self._traced_wires(number)]
        cells = level.network()
        self._check()
        pairs, network = pair_nodes(cells, sets)
        level.groups = np.where(number < 0, -1, pairs[number])
        return PairLevels(network, self._smallest, check=self._check)

    def _traced_wires(self, number):
        """The wires by number of the last grid's cells; stiff if that is the first."""
        stiffness = STIFF if len(self._levels) == 1 else 1.0
        wires = []
        for wire in self._wires:
            cells = wire.cells
            for level in self._levels[:-1]:
                cells = _heaviest_corner(cells, level.weights)
            nodes = number.reshape(-1)[cells]
            # A piece that nothing else touches is one cell on a coarse grid, and no node.
            alive = nodes >= 0
            wires.append((nodes[alive], stiffness * wire.conductances[alive]))
        return wires

    def _is_slow(self):
        """Whether cycles from the second grid on leave much of random currents."""
        level, work = self._levels[1], self.workspace()
        # Currents along all edges alike, so that they add up to 0 in every part.
        alike = _measured((level.edges > 0).astype(np.float32), NO_GROUND)
        noise = np.zeros_like(level.inverse)
        noise[level.inverse > 0] = np.random.default_rng(0).random(level.live)
        rest = _outflow(noise, alike)
        whole, p, power = _product(rest, rest), np.zeros_like(rest), 0.0
        for _ in range(TRIALS):
            z = self.cycle(rest, work, start=1)
            before, power = power, _product(z, rest)
            p = z + np.float32(power / before if before else 0.0) * p
            q = _outflow(p, level)
            self._check()
            rest -= np.float32(power / _product(p, q)) * q
        return not _product(rest, rest) < SLOW**2 * whole


def _outflow(x, level):
    out = np.zeros_like(x)
    net_outflow_of_grid(x, level.edges, level.inverse, out)
    return out


def _product(a, b):
    return multiply(a.reshape(-1), b.reshape(-1))


def _measured(edges, ground):
    inverse = np.zeros((edges.shape[0], 4, edges.shape[2]), np.float32)
    live = invert_totals(edges, ground, inverse)
    return GridLevel(edges, ground, inverse, live)


def _next_grid(level, check):
    """Weigh a grid's cells on the next grid's, and work that out."""
    rows, _, columns = level.inverse.shape
    level.weights = np.zeros((rows, 8, columns), np.float32)
    weigh_corners(level.edges, level.ground, level.inverse, level.weights)
    check()
    shape = ((rows - 1) // 2 + 2, 16, (columns - 1) // 2 + 2)
    edges = np.zeros(shape, np.float32)
    ground = NO_GROUND
    if level.ground.size:
        ground = np.zeros((shape[0], 4, shape[2]), np.float32)
    coarsen(level.edges, level.ground, level.weights, edges, ground)
    check()
    return _measured(edges, ground)


def _heaviest_corner(cells, weights):
    """For each cell the cell of the next grid with the largest weight."""
    rows, _, columns = weights.shape
    i, k, j = np.unravel_index(cells, (rows, 4, columns))
    row, column = i - 1, j - 1
    first, last = np.array([0, 0, 2, 4])[k], np.array([1, 2, 4, 8])[k]
    here = weights[i, :, j]
    outside = (np.arange(8) < first[:, None]) | (np.arange(8) >= last[:, None])
    corner = np.where(outside, -1.0, here).argmax(axis=1) - first
    row = row + np.where(k == 3, corner // 2, np.where(k == 2, corner, 0))
    column = column + np.where(k == 3, corner % 2, np.where(k == 1, corner, 0))
    shape = ((rows - 1) // 2 + 2, 4, (columns - 1) // 2 + 2)
    place = 2 * (row % 2) + column % 2
    return np.ravel_multi_index((row // 2 + 1, place, column // 2 + 1), shape)
