"""From one focal node to all others, and from all others to one.

All regions are one node each, in every solution.
"""

from __future__ import annotations

import numpy as np

from ...parallel import in_order
from ...progress import end_if_asked
from ...refusal import Refusal
from .current_maps import current_map
from .focal_nodes import FocalNodes
from .land import UNCONNECTED, Land, tied
from .map_sums import Maps, MapSums
from .memory import solutions_under_way
from .solver import Circuit

# Bytes per cell that a solution under way takes, with what waits to be added up.
TO_ALL = 95
FROM_ALL = 55


class OneAndAllFlow:
    """Solves focal nodes against all others and gathers their maps.

    Parameters
    ----------
    land : Land
    nodes : FocalNodes
    wanted : bool array (n, n)
        Which other nodes count for a node.
    strengths : float array (n,)
        Amperes that each node sends as a source.
    sums : MapSums
    threads : int, optional
    state : float64 array
        Of ``progress.watched``.
    """

    def __init__(
        self,
        land: Land,
        nodes: FocalNodes,
        wanted: np.ndarray,
        strengths: np.ndarray,
        sums: MapSums,
        *,
        threads: int | None,
        state: np.ndarray,
    ):
        self._ids = nodes.ids
        self._strengths = strengths
        self._sums = sums
        self._threads = threads
        self._state = state
        self._placed = placed = land.place(nodes.cells)
        parts = land.parts(placed)
        end_if_asked(state)
        cells = [placed.cells(node) for node in range(len(nodes))]
        numbers = [parts.flat[found[0]] if len(found) else 0 for found in cells]
        self._part = np.array(numbers)
        reached = wanted & (self._part == self._part[:, None]) & (self._part > 0)
        reached &= placed.which != placed.which[:, None]
        self._others = [np.flatnonzero(row) for row in reached]
        self._asked = np.flatnonzero(reached.any(axis=1)).tolist()
        if not self._asked:
            raise Refusal(
                "Nothing connects any two of the focal nodes that are asked for. Check "
                "whether missing cells cut them off from each other.",
                parameter="focal",
            )
        self._grid = land.grid(parts, set(self._part[self._asked].tolist()), placed)
        self._bounds = tied(self._grid, placed)
        sums.begin(self._grid, parts)
        end_if_asked(state)
        self._cells = {
            node: self._grid.positions(cells[node])
            for node in np.flatnonzero(reached.any(axis=0) | reached.any(axis=1))
        }

    def to_all(self) -> np.ndarray:
        """From each node in turn to all others, which are held at 0 volts.

        Returns
        -------
        float64 array (n,)
            Voltage of each node over the current that it sends.
        """
        by_pairs = None
        if len(self._asked) > 1:
            by_pairs = Circuit(self._grid, self._bounds, state=self._state).by_pairs

        def solve(node):
            end_if_asked(self._state)
            others = [self._cells[other] for other in self._others[node]]
            bounds = tied(self._grid, self._placed, fixed=np.concatenate(others))
            circuit = Circuit(self._grid, bounds, by_pairs=by_pairs, state=self._state)
            cells = self._cells[node]
            currents = np.full(len(cells), 1 / len(cells))
            solution = circuit.solve(cells, currents, share=1 / len(self._asked))
            del circuit
            resistance = solution.voltages.reshape(-1)[cells[0]]
            return self._maps(bounds, solution, resistance, self._strengths[node])

        return self._gather(solve, TO_ALL)

    def from_all(self) -> np.ndarray:
        """To each node in turn from all others.

        Returns
        -------
        float64 array (n,)
            0 where current can flow.
        """
        circuit = Circuit(self._grid, self._bounds, state=self._state)

        def solve(node):
            ends = [*self._others[node], node]
            sent = self._strengths[self._others[node]]
            cells = [self._cells[end] for end in ends]
            shares = [
                np.full(len(part), current / len(part))
                for part, current in zip(cells, [*sent, -sent.sum()])
            ]
            solution = circuit.solve(
                np.concatenate(cells),
                np.concatenate(shares),
                share=1 / len(self._asked),
            )
            voltages = solution.voltages
            voltages -= voltages.reshape(-1)[self._cells[node][0]]
            return self._maps(self._bounds, solution, 0.0, 1.0)

        return self._gather(solve, FROM_ALL)

    def _maps(self, bounds, solution, resistance, strength):
        voltages = solution.voltages
        voltages *= strength
        current = current_map(self._grid, bounds, voltages, state=self._state)
        return Maps(
            float(resistance),
            current,
            voltages if self._sums.keeps else None,
            self._placed.ties,
            solution.residual,
            solution.iterations,
        )

    def _gather(self, solve, bytes_per_cell):
        """Solve for each node that can be, add the maps; the resistances."""
        found = np.full(len(self._ids), UNCONNECTED)
        jobs = [(node,) for node in self._asked]
        threads = solutions_under_way(self._grid, bytes_per_cell, self._threads)
        results = in_order(solve, jobs, total=len(jobs), threads=threads)
        for node in self._asked:
            maps = next(results)
            end_if_asked(self._state)
            self._sums.add(int(self._ids[node]), maps, {self._part[node]})
            found[node] = maps.resistance
            del maps
        for node in set(range(len(self._ids))) - set(self._asked):
            self._sums.add_nothing(int(self._ids[node]))
        return found
