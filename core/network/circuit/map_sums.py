"""The sum and the maximum of current maps, and the maps themselves if they are kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...raster.blocks import row_blocks
from .resistor_grid import ResistorGrid


@dataclass(frozen=True)
class Maps:
    """What one solution gives; maps are in blocks.

    Attributes
    ----------
    resistance : float
    current : float64 array
    voltages : float64 array or None
        None if maps are not kept.
    ties : list of int arrays
        Positions in the flat raster of cells that are one node, the first one valid.
    residual : float
    iterations : int
    """

    resistance: float
    current: np.ndarray
    voltages: np.ndarray | None
    ties: list[np.ndarray]
    residual: float
    iterations: int


class MapSums:
    """Gathers the maps of solutions on one grid.

    Memory: 16 bytes per cell of the grid's window; 16 per cell of the raster for each
    solution whose maps are kept, and 4 in all.

    Parameters
    ----------
    shape : (rows, columns)
        Of the raster.
    keep : bool
        Whether to keep each solution's maps.

    Attributes
    ----------
    keeps : bool
        Whether it does.
    currents, voltages : dict
        The maps kept, by name.
    residual : float
        The largest of all solutions.
    iterations : int
        The most of all solutions.
    """

    def __init__(self, shape: tuple[int, int], keep: bool):
        self._shape = shape
        self.keeps = keep
        self._grid = None
        self.currents = {}
        self.voltages = {}
        self.residual = 0.0
        self.iterations = 0

    def begin(self, grid: ResistorGrid, parts: np.ndarray) -> None:
        """Take the grid that all maps are on, and the numbers of its parts."""
        self._grid = grid
        self._parts = parts if self.keeps else None
        self._sum = np.zeros(grid.surface.shape)
        self._largest = np.zeros(grid.surface.shape)

    def add(self, name, maps: Maps, parts: set[int]) -> None:
        """Add the maps of one solution, and keep them by name.

        Parameters
        ----------
        parts : set of int
            The numbers of the parts that it is about; voltages elsewhere are 0.
        """
        self.residual = max(self.residual, maps.residual)
        self.iterations = max(self.iterations, maps.iterations)
        self._sum += maps.current
        np.maximum(self._largest, maps.current, out=self._largest)
        if self.keeps:
            self.currents[name] = self._grid.on_raster(maps.current, self._shape)
            voltages = self._grid.on_raster(maps.voltages, self._shape)
            elsewhere = np.ones(self._parts.max() + 1, bool)
            elsewhere[list(parts)] = False
            for rows in row_blocks(self._shape):
                voltages[rows][elsewhere[self._parts[rows]]] = 0
            for cells in maps.ties:
                voltages.reshape(-1)[cells] = voltages.flat[cells[0]]
            self.voltages[name] = voltages

    def add_nothing(self, name) -> None:
        """Keep maps without current, by name."""
        if self.keeps:
            self.currents[name] = np.zeros(self._shape)
            self.voltages[name] = np.zeros(self._shape)

    def maps(self) -> tuple[np.ndarray, np.ndarray]:
        """The sum and the maximum on the raster; ends the gathering."""
        total = self._grid.on_raster(self._sum, self._shape)
        del self._sum
        return total, self._grid.on_raster(self._largest, self._shape)
