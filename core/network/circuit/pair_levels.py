"""Multigrid by pairs of nodes: for networks that no coarser grid can stand for.

Where thin barriers leave a land of many islands, cells of a coarse grid straddle them.
Pairs of strongly tied nodes never do. Their plain averages are made up for by two steps
of conjugate gradients on every second level (K-cycle, Notay 2010).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ._graph import apply_and_multiply, correct_up, multiply, relax_down
from .direct import DirectSolution
from .network import Network, pair_nodes

# Go on as long as pairs leave fewer than this share of the nodes.
SHRINKS = 0.8
# A second step is made where the first leaves more than this share of the right side.
ENOUGH = 0.25


class PairLevels:
    """Levels of pairs upon a network, down to one that is solved directly.

    Parameters
    ----------
    network : Network
    smallest : int
        Number of nodes at which to stop.
    check : callable
        Called between steps; may raise.
    """

    def __init__(
        self,
        network: Network,
        smallest: int,
        *,
        check: Callable[[], None] = lambda: None,
    ):
        self.size = network.size
        self._check = check
        self._levels = []
        while network.size > smallest:
            check()
            groups, pairs = pair_nodes(network)
            if pairs.size > SHRINKS * network.size:
                break
            self._levels.append(_Level(network, groups))
            network = pairs
        check()
        self._last = DirectSolution(network)

    def solve(self, right: np.ndarray) -> np.ndarray:
        """Rough voltages for the currents that enter the nodes, as float32."""
        return self._cycle(0, right)

    def _cycle(self, at, right):
        if at == len(self._levels):
            return self._last.solve(right)
        self._check()
        level = self._levels[at]
        x, coarse = level.relax_down(right)
        step = self._cycle if at % 2 else self._two_steps
        level.correct_up(right, x, step(at + 1, coarse))
        return x

    def _two_steps(self, at, right):
        """At most two steps of flexible conjugate gradients, each by a cycle."""
        if at == len(self._levels):
            return self._last.solve(right)
        level = self._levels[at]
        one = self._cycle(at, right)
        flow, energy, power = level.apply(one, right)
        if energy <= 0.0:
            return one
        length = np.float32(power / energy)
        rest = right - length * flow
        if multiply(rest, rest) <= ENOUGH**2 * multiply(right, right):
            return length * one
        two = self._cycle(at, rest)
        other_flow, other_energy, other_power = level.apply(two, rest)
        shared = multiply(two, flow)
        remaining = other_energy - shared * shared / energy
        if remaining <= 0.0:
            return length * one
        other_length = other_power / remaining
        length = (power - shared * other_length) / energy
        return np.float32(length) * one + np.float32(other_length) * two


class _Level:
    def __init__(self, network, groups):
        totals = network.totals()
        alive = totals > 0
        self._edges = (network.first, network.ends, network.edges)
        self._middle = network.middle
        self._ground = network.ground
        self._inverse = np.zeros_like(totals)
        np.divide(1, totals, out=self._inverse, where=alive)
        self._groups = groups
        self._count = int(groups.max()) + 1

    def relax_down(self, right):
        x = np.zeros_like(right)
        coarse = np.empty(self._count, right.dtype)
        first, ends, edges = self._edges
        parts = (first, self._middle, ends, edges, self._inverse, self._groups)
        relax_down(right, *parts, x, coarse)
        return x, coarse

    def correct_up(self, right, x, coarse):
        correct_up(right, *self._edges, self._inverse, self._groups, x, coarse)

    def apply(self, x, right):
        flow = np.empty_like(x)
        products = apply_and_multiply(x, *self._edges, self._ground, right, flow)
        return (flow, *products)
