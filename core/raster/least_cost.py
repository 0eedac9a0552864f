"""Least-cost runs over a resistance surface: what cost distance and corridors share.

Shortest paths between the centres of 8-connected cells (Dijkstra 1959). All that a step
reads of a cell lies together in one record.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..refusal import Refusal
from ._cost_records import (
    clear_records,
    copy_costs,
    list_rims,
    place_labels,
    reached_columns,
    survey,
    trace,
)
from ._cost_spread import spread

# Direction codes, clockwise from east: code k + 1 is step k of these.
STEP_ROWS = np.array([0, 1, 1, 1, 0, -1, -1, -1])
STEP_COLUMNS = np.array([1, 1, 0, -1, -1, -1, 0, 1])

# A bucket spans this many times the smallest cost of a step. Above 1 a cell may have
# to be looked at again, which costs less than the buckets that are saved.
BUCKET_SPAN = 4
MOST_BUCKETS = 2**20

_SINGLE = np.dtype([("cost", "f8"), ("resistance", "f4"), ("label", "i4")])
_DOUBLE = np.dtype([("cost", "f8"), ("resistance", "f8"), ("label", "i4")])


@dataclass(frozen=True)
class CostWindow:
    """Costs in a rectangle of the raster; infinite where not reached, as outside.

    Attributes
    ----------
    row, column : int
        The north-western cell.
    cost : 2-D float64 array
    """

    row: int
    column: int
    cost: np.ndarray


class Surface:
    """A resistance surface made ready for least-cost runs.

    A run spreads over an array of records, one for each cell and a ring around the
    raster: ``cost`` (infinite where not reached), ``resistance`` (infinite where
    missing) and ``label``. Indices of cells count that ring.

    Memory: 16 bytes per cell for each run at a time, 20 where resistances need
    double precision, and less than 4 for the cells that wait.

    Parameters
    ----------
    resistance : 2-D array
        Cost per metre; finite and above 0 on valid cells.
    grid : Grid

    Raises
    ------
    Refusal
        If a valid cell's resistance is not finite, or is 0 or negative.
    """

    def __init__(self, resistance: np.ndarray, grid: Grid):
        self.grid = grid
        self.resistance = grid.check(resistance, "resistance")
        if self.resistance.dtype.kind not in "uif":
            raise Refusal("Resistance must be numbers.", parameter="resistance")
        if not self.resistance.dtype.isnative or self.resistance.dtype.char in "eg":
            self.resistance = self.resistance.astype(np.float64)
        self.valid = grid.valid
        self._label_cells = np.zeros(0, np.int64)
        self._labels = np.zeros(0, np.int32)
        self._idle = []
        found = np.array([0, 0, np.inf, -np.inf, 1])
        survey(self.resistance, self.valid, found)
        infinite, refused, self.lowest, self.highest, single = found.tolist()
        if infinite:
            raise Refusal(
                "Resistance is not a finite number in {count} cells. Give these cells"
                " a value or mark them as missing.",
                parameter="resistance",
                count=int(infinite),
            )
        if refused:
            raise Refusal(
                "Resistance is 0 or negative in {count} cells; the smallest value is"
                " {value:g}. Every resistance must be above 0.",
                parameter="resistance",
                count=int(refused),
                value=self.lowest,
            )
        if not np.isfinite(self.lowest):
            raise Refusal("No cell has a resistance.", parameter="resistance")
        self._records = _SINGLE if single else _DOUBLE
        width, height = grid.cell_width, grid.cell_height
        self.step_lengths = np.hypot(STEP_ROWS * height, STEP_COLUMNS * width)
        self.stride = grid.shape[1] + 2
        self.steps = STEP_ROWS * self.stride + STEP_COLUMNS
        self._span = BUCKET_SPAN * self.lowest * min(width, height)
        widest = self.highest * math.hypot(width, height) / self._span + 2
        self._buckets = 2 ** math.ceil(math.log2(min(widest, 2.0**60)))

    def index(self, flat: np.ndarray) -> np.ndarray:
        """Indices of records from flat indices of the raster."""
        rows, columns = np.divmod(flat, self.grid.shape[1])
        return (rows + 1) * self.stride + columns + 1

    def position(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns of the raster from indices of records."""
        rows, columns = np.divmod(index, self.stride)
        return rows - 1, columns - 1

    def set_labels(self, cells: np.ndarray, labels: np.ndarray) -> None:
        """Give each workspace labels (above 0) at these records."""
        self._label_cells = cells
        self._labels = labels.astype(np.int32)

    def records(self, labels: np.ndarray | None = None) -> np.ndarray:
        """New records, not reached yet; labels from a raster if given."""
        rows, columns = self.grid.shape
        cells = np.empty((rows + 2) * (columns + 2), self._records)
        clear_records(cells, self.resistance, self.valid, self.stride)
        if labels is not None:
            place_labels(cells, labels, self.valid, self.stride)
        return cells

    @contextmanager
    def workspace(self) -> Iterator[np.ndarray]:
        """Records with the labels of ``set_labels``, used again by later runs.

        Whoever takes them resets what was reached. Threads may take one each.
        """
        try:
            cells = self._idle.pop()
        except IndexError:
            cells = self.records()
            cells["label"][self._label_cells] = self._labels
        yield cells
        self._idle.append(cells)

    def run(
        self,
        cells: np.ndarray,
        starts: np.ndarray,
        state: np.ndarray,
        *,
        maximum: float = np.inf,
        spread_labels: bool = False,
        wanted: np.ndarray | None = None,
    ) -> tuple[int, int]:
        """Spread from ``starts``; the first and the last record reached for good.

        Parameters
        ----------
        cells : records, not reached yet but for the starts
        starts : int array
            Records with cost 0.
        state : float64 array
            ``[fraction done, end asked]``, see ``progress.watched``.
        maximum : float
            Cells beyond this cost stay not reached.
        spread_labels : bool
            Whether each cell takes the label of its source, the smallest at ties.
        wanted : bool array, optional
            By label: end once a cell of each is reached for good. Costs above the
            largest of these are then not final.

        When the end was asked for, the records are of no use any more.
        """
        cells["cost"][starts] = 0.0
        aims = np.zeros(0, bool) if wanted is None else wanted.copy()
        return spread(
            (cells, self.steps, self.step_lengths / 2),
            (maximum, spread_labels, aims),
            (state, self.grid.valid_count),
            starts,
            span=self._span,
            buckets=self._buckets if self._buckets <= MOST_BUCKETS else 0,
        )

    def rims(self, cells: np.ndarray) -> np.ndarray:
        """Records with cost 0 that have a neighbour with another cost."""
        found = np.zeros(list_rims(cells, self.stride, np.zeros(0, np.int64)), np.int64)
        list_rims(cells, self.stride, found)
        return found

    def costs(self, cells: np.ndarray, reached: tuple[int, int]) -> CostWindow:
        """Copy of the costs of a run without ``wanted``."""
        first, last = (int(row) for row in self.position(np.array(reached))[0])
        found = np.array([self.grid.shape[1], -1])
        reached_columns(cells, self.stride, first, last, found)
        west, east = found.tolist()
        cost = np.empty((last - first + 1, east - west + 1))
        copy_costs(cells, (first + 1) * self.stride + west + 1, self.stride, cost)
        return CostWindow(first, west, cost)

    def reset(self, cells: np.ndarray, reached: tuple[int, int]) -> None:
        """Make all records not reached, the neighbours of ``reached`` too."""
        around = self.stride + 1
        cells["cost"][reached[0] - around : reached[1] + around + 1] = np.inf

    def path(self, cells: np.ndarray, start: int) -> np.ndarray:
        """Records from ``start`` back to the source that it was reached from."""
        lengths = self.step_lengths / 2
        path = np.zeros(64, np.int64)
        path[0] = start
        count = trace(cells, self.steps, lengths, path, 1)
        while count == path.size:
            path = np.concatenate([path, np.zeros_like(path)])
            count = trace(cells, self.steps, lengths, path, count)
        return path[:count]
