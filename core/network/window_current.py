"""Current to the middle of moving windows: what one batch of windows adds up to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import end_if_asked
from .circuit.current_maps import current_map
from .circuit.land import Land, tied
from .circuit.solver import Circuit

# Most windows are solved once, which a large direct solution does not pay for.
SMALLEST = 600


@dataclass(frozen=True)
class WindowRules:
    """What all windows share; lengths in cells.

    Attributes
    ----------
    radius : int
        Of the circle whose cells are sources.
    block_size : int
        Odd side of the square of cells that one target stands for.
    buffer : int
        By how much the land of a window reaches beyond its sources.
    surface_is, connection, neighbours
        As in ``current_flow``.
    """

    radius: int
    block_size: int
    buffer: int
    surface_is: str
    connection: str
    neighbours: int

    @property
    def reach(self) -> int:
        """Radius of a window's land."""
        return self.radius + self.buffer

    @property
    def half(self) -> int:
        """From a target to the edge of its block."""
        return self.block_size // 2

    def disk(self, radius: int) -> np.ndarray:
        """Cells of a whole window within a radius of its middle."""
        step = np.arange(-self.reach, self.reach + 1)
        return step[:, None] ** 2 + step**2 <= radius**2


@dataclass(frozen=True)
class Window:
    """The rectangle of cells round one target, cut at the edges of the raster.

    Attributes
    ----------
    cells : (slice, slice)
        Its rows and columns.
    target : (int, int)
        Row and column of the target in it.
    whole : (slice, slice)
        Where it lies in a window that is not cut.
    shape : (int, int)
    """

    cells: tuple[slice, slice]
    target: tuple[int, int]
    whole: tuple[slice, slice]
    shape: tuple[int, int]

    def around(self, half: int) -> tuple[slice, slice]:
        """The block round the target."""
        return tuple(slice(max(at - half, 0), at + half + 1) for at in self.target)


def window_at(target: tuple[int, int], reach: int, shape: tuple[int, int]) -> Window:
    """The window of a target in a raster of ``shape``."""
    first = [max(at - reach, 0) for at in target]
    end = [min(at + reach + 1, size) for at, size in zip(target, shape)]
    skipped = [start - (at - reach) for start, at in zip(first, target)]
    size = [stop - start for start, stop in zip(first, end)]
    return Window(
        tuple(slice(start, stop) for start, stop in zip(first, end)),
        tuple(at - start for at, start in zip(target, first)),
        tuple(slice(start, start + n) for start, n in zip(skipped, size)),
        tuple(size),
    )


@dataclass(frozen=True)
class BatchCurrent:
    """What the windows of one batch add up to.

    Attributes
    ----------
    cumulative, potential : float64 arrays
        Current through the land as it is, and if all of it were alike.
    idle : int
        Windows without current: the target lies on missing land, or no source has a
        way to it.
    residual : float
        The worst of all solutions.
    """

    cumulative: np.ndarray
    potential: np.ndarray
    idle: int
    residual: float


def batch_current(
    surface: np.ndarray,
    sources: np.ndarray,
    targets: np.ndarray,
    strengths: np.ndarray,
    rules: WindowRules,
    correction: np.ndarray | None = None,
    state: np.ndarray | None = None,
) -> BatchCurrent:
    """Current through a part of the map from all windows of a batch.

    Parameters
    ----------
    surface : float64 array
        NaN where missing, else above 0.
    sources : float64 array
        Strengths, at least 0, of the same shape.
    targets : int array (k, 2)
        Rows and columns in the part, which reaches as far as the windows do.
    strengths : float64 array (k,)
        The current in amperes that each target takes.
    correction : float64 array, optional
        Of ``artefact_correction``.
    state : float64 array, optional
        ``[fraction done, end asked]`` of ``progress.watched``.
    """
    state = np.zeros(2) if state is None else state
    land_disk, source_disk = rules.disk(rules.reach), rules.disk(rules.radius)
    found = [np.zeros(surface.shape), np.zeros(surface.shape)]
    idle, residual = 0, 0.0
    alike = place = None
    for target, strength in zip(targets, strengths):
        end_if_asked(state)
        window = window_at(tuple(target), rules.reach, surface.shape)
        amperes = np.where(source_disk[window.whole], sources[window.cells], 0.0)
        amperes[window.around(rules.half)] = 0.0
        total = amperes.sum()
        if total == 0:
            idle += 1
            continue
        amperes *= strength / total
        if (window.shape, window.target) != place:
            # Windows that are not cut are all alike when their land is.
            place = (window.shape, window.target)
            alike = _LandAlike(window, rules, state)
        values = surface[window.cells]
        valid = ~np.isnan(values) & land_disk[window.whole]
        land = _WindowLand(values, valid, window.target, rules, state)
        through = land.current(amperes)
        if through is None:
            idle += 1
        for summed, one in zip(found, (through, alike.current(amperes))):
            if one is None:
                continue
            current, missing = one
            residual = max(residual, missing)
            if correction is not None:
                current *= correction[window.whole]
            summed[window.cells] += current
    return BatchCurrent(*found, idle, residual)


def artefact_correction(
    rules: WindowRules, state: np.ndarray | None = None
) -> np.ndarray:
    """What to multiply a window's current by, so that blocks do not show.

    On land that is alike, the current of a block's windows of one cell each, over that
    of the block's one window; 1 where none flows.

    Returns
    -------
    float64 array
        Of a window that is not cut.
    """
    state = np.zeros(2) if state is None else state
    size, middle = 2 * rules.reach + 1, (rules.reach, rules.reach)
    whole = window_at(middle, rules.reach, (size, size))
    disk = rules.disk(rules.reach)
    land = _WindowLand(np.ones((size, size)), disk, middle, rules, state)
    by_cell, by_block = rules.disk(rules.radius), rules.disk(rules.radius)
    by_cell[middle] = False
    by_block[whole.around(rules.half)] = False
    single, _ = land.current(by_cell / by_cell.sum())
    block, _ = land.current(by_block * (rules.block_size**2 / by_block.sum()))
    total = _block_sum(single, rules.half)
    flows = block != 0
    total[~flows | (total == 0)] = 1.0
    block[~flows] = 1.0
    return total / block


def _block_sum(values, half):
    """For each cell the sum of the block round it; nothing lies outside."""
    for axis in (0, 1):
        padding = [(half, half) if axis == n else (0, 0) for n in (0, 1)]
        padded = np.pad(values, padding)
        size = values.shape[axis]
        values = sum(
            np.take(padded, np.arange(step, step + size), axis)
            for step in range(2 * half + 1)
        )
    return values


class _WindowLand:
    """The land of one window, with its target held at 0 volts."""

    def __init__(self, values, valid, target, rules, state):
        self._shape = values.shape
        self._state = state
        self._circuit = None
        self._reached = np.zeros(values.size, bool)
        if not valid[target]:
            return
        land = Land(
            values,
            valid,
            surface_is=rules.surface_is,
            connection=rules.connection,
            neighbours=rules.neighbours,
        )
        placed = land.place([])
        parts = land.parts(placed)
        number = int(parts[target])
        self._reached = (parts == number).reshape(-1)
        self._grid = land.grid(parts, {number})
        ground = np.array([np.ravel_multi_index(target, values.shape)])
        self._bounds = tied(self._grid, placed, fixed=self._grid.positions(ground))

    def current(self, amperes):
        """The current map for sources and its residual; None if none gets through."""
        cells = np.flatnonzero((amperes.reshape(-1) > 0) & self._reached)
        if not len(cells):
            return None
        if self._circuit is None:
            self._circuit = Circuit(
                self._grid, self._bounds, smallest=SMALLEST, state=self._state
            )
        entered = amperes.reshape(-1)[cells]
        solution = self._circuit.solve(self._grid.positions(cells), entered, share=0.0)
        current = current_map(self._grid, self._bounds, solution.voltages)
        return self._grid.on_raster(current, self._shape), solution.residual


class _LandAlike(_WindowLand):
    """A window's whole rectangle of land that is alike."""

    def __init__(self, window, rules, state):
        ones = np.ones(window.shape)
        super().__init__(ones, ones > 0, window.target, rules, state)
