"""Pairwise mode: 1 A from one focal node to another, for every pair.

Where nodes are single cells, all pairs share one circuit, and the voltages of a pair are
the difference of its nodes' voltages against a third: n nodes need n - 1 solutions, not
one for each pair. A region is short-circuited only in its own pairs, which therefore
have circuits of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...parallel import in_order
from ...progress import end_if_asked
from ...refusal import Refusal
from .current_maps import current_map
from .focal_nodes import FocalNodes
from .land import UNCONNECTED, Land, tied
from .map_sums import Maps, MapSums
from .memory import solutions_kept, solutions_under_way
from .pair_plan import Batch, Pair, plan_batches
from .solver import Circuit, Solution

# Bytes per cell that a solution under way takes, with what waits to be added up.
WITH_SHARED_CIRCUIT = 55
WITH_OWN_CIRCUIT = 95
# Of the whole work, what solutions take.
SOLVING = 0.9


class PairFlow:
    """Solves pairs of focal nodes and gathers their maps.

    Parameters
    ----------
    land : Land
    nodes : FocalNodes
    sums : MapSums
    to_zero : bool
        Whether to leave out of a pair's map what passes through its nodes.
    threads : int, optional
    state : float64 array
        Of ``progress.watched``.
    """

    def __init__(
        self,
        land: Land,
        nodes: FocalNodes,
        sums: MapSums,
        *,
        to_zero: bool,
        threads: int | None,
        state: np.ndarray,
    ):
        self._land = land
        self._nodes = nodes
        self._sums = sums
        self._to_zero = to_zero
        self._threads = threads
        self._state = state
        self._single = [len(cells) == 1 for cells in nodes.cells]
        self._points = land.place(
            [
                cells if single else cells[:0]
                for cells, single in zip(nodes.cells, self._single)
            ]
        )

    def resistances(self, wanted: np.ndarray) -> np.ndarray:
        """Effective resistances (n, n) of the pairs wanted; gathers their maps.

        Raises
        ------
        Refusal
            If nothing connects any of them.
        """
        parts = self._land.parts(self._points)
        end_if_asked(self._state)
        self._touched = [self._touches(parts, cells) for cells in self._nodes.cells]
        pairs = [
            (one, other)
            for one, other in np.argwhere(np.triu(wanted, 1)).tolist()
            if self._touched[one] & self._touched[other]
        ]
        if not pairs:
            raise Refusal(
                "Nothing connects any two of the focal nodes that are asked for. Check "
                "whether missing cells cut them off from each other.",
                parameter="focal",
            )
        used = set().union(*(self._touched[node] for pair in pairs for node in pair))
        everywhere = self._land.place(self._nodes.cells)
        self._grid = self._land.grid(parts, used, everywhere)
        self._bounds = tied(self._grid, self._points)
        self._sums.begin(self._grid, parts)
        end_if_asked(self._state)
        del parts
        self._share = 1.0 / len(pairs)
        found = np.full(wanted.shape, UNCONNECTED)
        np.fill_diagonal(found, 0.0)
        for (one, other), resistance in self._solve(pairs):
            found[one, other] = found[other, one] = resistance
        return found

    def _touches(self, parts, cells):
        placed = self._land.place([cells])
        return set(np.unique(parts.reshape(-1)[placed.cells(0)]).tolist()) - {0}

    def _solve(self, pairs: list[Pair]) -> Iterator[tuple[Pair, float]]:
        """Each pair and its resistance; pairs of points first."""
        points = [pair for pair in pairs if all(self._single[node] for node in pair)]
        regions = sorted(set(pairs) - set(points))
        by_pairs = None
        if points:
            circuit = Circuit(self._grid, self._bounds, state=self._state)
            by_pairs = circuit.by_pairs
            batches = [self._solve_batch(circuit, b) for b in self._batches(points)]
            del circuit
            while batches:
                yield from batches.pop(0)
        elif len(regions) > 1:
            by_pairs = Circuit(self._grid, self._bounds, state=self._state).by_pairs
        which = self._points.which
        for one, other in points:
            if which[one] == which[other]:
                yield (one, other), self._add((one, other), None)
        jobs = [(pair, by_pairs) for pair in regions]
        threads = solutions_under_way(self._grid, WITH_OWN_CIRCUIT, self._threads)
        results = in_order(self._solve_alone, jobs, total=len(jobs), threads=threads)
        for pair in regions:
            yield pair, self._add(pair, next(results))

    def _batches(self, pairs: list[Pair]) -> list[Batch]:
        """Batches of the pairs whose points are not one node, each in one part."""
        which = self._points.which
        by_part = {}
        for one, other in pairs:
            if which[one] != which[other]:
                by_part.setdefault(min(self._touched[one]), []).append((one, other))
        most = solutions_kept(self._grid)
        return [b for part in by_part.values() for b in plan_batches(part, most)]

    def _solve_batch(self, circuit: Circuit, batch: Batch) -> Iterator:
        """Each pair and its resistance, as soon as what makes it up is solved."""
        share = SOLVING * self._share * len(batch.made_of) / len(batch.solutions)

        def solve(low, high):
            ends = self._ends(self._points, low, high)
            return circuit.solve(*between(*ends), share=share)

        number = len(batch.solutions)
        threads = solutions_under_way(self._grid, WITH_SHARED_CIRCUIT, self._threads)
        results = in_order(solve, batch.solutions, total=number, threads=threads)
        completed = batch.completed()
        solved = {}
        for at in range(number):
            solved[at] = next(results)
            if at == number - 1:
                results.close()
                del circuit, solve
            for pair, done_with in completed[at]:
                plus, minus = (solved.get(of) for of in batch.made_of[pair])
                for of in done_with:
                    del solved[of]
                maps = self._make_up(pair, plus, minus, bool(done_with))
                plus = minus = None
                yield pair, self._add(pair, maps)
                del maps

    def _make_up(
        self, pair: Pair, plus: Solution | None, minus: Solution | None, last: bool
    ) -> Maps:
        """Maps of a pair of points from the solutions that make it up.

        ``last`` says that nothing else is made up of them.
        """
        end_if_asked(self._state)
        parts = [solution for solution in (plus, minus) if solution is not None]
        residual = sum(solution.residual for solution in parts)
        iterations = max(solution.iterations for solution in parts)
        if plus is None:
            voltages = -minus.voltages
        elif minus is None:
            voltages = plus.voltages if last else plus.voltages.copy()
        else:
            voltages = plus.voltages - minus.voltages
        maps = self._map(self._points, self._bounds, pair, voltages, self._threads)
        self._state[0] += (1.0 - SOLVING) * self._share
        return Maps(*maps, self._points.ties, residual, iterations)

    def _solve_alone(self, pair: Pair, by_pairs: bool | None) -> Maps | None:
        """Maps of a pair with a circuit of its own; None if the two are one node."""
        end_if_asked(self._state)
        placed = self._land.place([self._nodes.cells[node] for node in pair])
        if placed.which[0] == placed.which[1]:
            return None
        bounds = tied(self._grid, placed)
        circuit = Circuit(self._grid, bounds, by_pairs=by_pairs, state=self._state)
        ends = self._ends(placed, 0, 1)
        solution = circuit.solve(*between(*ends), share=self._share)
        del circuit
        maps = self._map(placed, bounds, (0, 1), solution.voltages, 1)
        return Maps(*maps, placed.ties, solution.residual, solution.iterations)

    def _map(self, placed, bounds, pair, voltages, threads):
        """Resistance, current and voltages of a pair from voltages up to a constant."""
        low, high = self._ends(placed, *pair)
        voltages -= voltages.reshape(-1)[low[0]]
        current = current_map(
            self._grid, bounds, voltages, threads=threads, state=self._state
        )
        if self._to_zero:
            current.reshape(-1)[low] = 0
            current.reshape(-1)[high] = 0
        resistance = float(voltages.reshape(-1)[high[0]])
        return resistance, current, voltages if self._sums.keeps else None

    def _ends(self, placed, low, high):
        """Positions in the grid of a pair's nodes."""
        return [self._grid.positions(placed.cells(node)) for node in (low, high)]

    def _add(self, pair, maps):
        """Add a pair's maps, None if it is one node; its resistance."""
        end_if_asked(self._state)
        name = tuple(self._nodes.ids[list(pair)].tolist())
        if maps is None:
            self._sums.add_nothing(name)
            return 0.0
        self._sums.add(name, maps, self._touched[pair[0]] | self._touched[pair[1]])
        return maps.resistance


def between(low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cells and currents of 1 A that enters at ``high`` and leaves at ``low``."""
    currents = [np.full(len(low), -1 / len(low)), np.full(len(high), 1 / len(high))]
    return np.concatenate([low, high]), np.concatenate(currents)
