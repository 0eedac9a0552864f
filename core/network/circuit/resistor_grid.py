"""A surface as a grid of resistors: which cells are nodes, and what lies between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...raster.blocks import row_blocks
from ...raster.labels import connected_components
from ...refusal import Refusal
from .bounds import NO_CELLS

DIAGONAL = 2.0**-0.5


@dataclass(frozen=True)
class ResistorGrid:
    """Cells and edges of a window of the raster, in blocks of two by two cells.

    Between neighbours a and b with resistances r and conductances g the conductance
    is ``2 / (r_a + r_b)`` or ``(g_a + g_b) / 2``, over root two on the diagonal
    (McRae et al. 2008). The layout of blocks is that of ``_flows``.

    Memory: 8 bytes per cell of the window.

    Attributes
    ----------
    window : (slice, slice)
        Rows and columns of the raster.
    columns : int
        How many the raster has.
    surface : float64 array
        Half the resistance or conductance of each cell, in blocks.
    conducts : bool
        Whether ``surface`` holds conductances.
    factors : float64 array (4,)
        What an edge's conductance is multiplied by, for each direction; 0 for the
        diagonals among four neighbours.
    """

    window: tuple[slice, slice]
    columns: int
    surface: np.ndarray
    conducts: bool
    factors: np.ndarray

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the window."""
        rows, columns = self.window
        return rows.stop - rows.start, columns.stop - columns.start

    @property
    def cells(self) -> int:
        """Number of cells in the window."""
        return self.shape[0] * self.shape[1]

    def positions(self, cells: np.ndarray) -> np.ndarray:
        """Positions in flat blocks of cells given by position in the flat raster."""
        row, column = np.divmod(cells, self.columns)
        row = row - self.window[0].start
        column = column - self.window[1].start
        place = 2 * (row % 2) + column % 2
        shape = self.surface.shape
        return np.ravel_multi_index((row // 2 + 1, place, column // 2 + 1), shape)

    def holds(self, cell: int) -> bool:
        """Whether a cell, given by position in the flat raster, is a node."""
        for side, at in zip(self.window, divmod(cell, self.columns)):
            if not side.start <= at < side.stop:
                return False
        return bool(np.isfinite(self.surface.reshape(-1)[self.positions(cell)]))

    def on_raster(self, blocks: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
        """Values in blocks as a raster, 0 outside the window."""
        raster = np.zeros(shape, blocks.dtype)
        window = raster[self.window]
        for place in range(4):
            cells = window[place // 2 :: 2, place % 2 :: 2]
            rows, columns = cells.shape
            cells[:] = blocks[1 : rows + 1, place, 1 : columns + 1]
        return raster


def valid_nodes(
    surface: np.ndarray,
    mask: np.ndarray | None,
    surface_is: str,
    check: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Which cells are nodes: a bool array. ``check`` is called now and then.

    Raises
    ------
    Refusal
        If a valid cell's resistance is 0, negative or infinite, or its conductance
        negative or infinite; if no cell is valid.
    """
    nodes = np.zeros(surface.shape, bool)
    for rows in row_blocks(surface.shape):
        check()
        values = surface[rows]
        known = (
            ~np.isnan(values)
            if values.dtype.kind == "f"
            else np.ones_like(values, bool)
        )
        if mask is not None:
            known &= mask[rows]
        low = values < 0 if surface_is == "conductance" else values <= 0
        bad = known & (low | np.isinf(values))
        if bad.any():
            row, column = np.argwhere(bad)[0]
            _refuse_value(values[row, column], rows.start + row, column, surface_is)
        nodes[rows] = known & (values > 0)
    if not nodes.any():
        raise Refusal(
            "The {surface_is} raster holds no cell that conducts. Check its extent "
            "and its nodata value.",
            parameter="surface",
            surface_is=surface_is,
        )
    return nodes


def _refuse_value(value, row, column, surface_is):
    if np.isinf(value):
        sentence = (
            "The {surface_is} at row {row}, column {column} is infinite. Set such "
            "cells to nodata or give them a finite value."
        )
    elif surface_is == "resistance":
        sentence = (
            "The resistance at row {row}, column {column} is {value:g}. Resistances "
            "must be above 0; give open land a small value such as 1, and set cells "
            "that cannot be crossed to nodata."
        )
    else:
        sentence = (
            "The conductance at row {row}, column {column} is {value:g}. Conductances "
            "must not be negative; 0 or nodata closes a cell."
        )
    raise Refusal(
        sentence,
        parameter="surface",
        surface_is=surface_is,
        row=int(row),
        column=int(column),
        value=float(value),
    )


def number_parts(
    nodes: np.ndarray,
    ties: list[np.ndarray],
    neighbours: int,
    check: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Number the parts of the grid that current can pass between; 0 outside.

    Parameters
    ----------
    ties : list of int arrays
        Positions in the flat raster of cells that are one node, wherever they lie.
    check : callable
        Called now and then; may raise.

    Returns
    -------
    int32 array
        Two nodes have the same number where they are connected.
    """
    found = connected_components(
        nodes, connectivity=neighbours, progress=lambda _fraction: check()
    )
    labels = found.labels
    leader = np.arange(found.count + 1, dtype=labels.dtype)
    for cells in ties:
        met = np.unique(leader[labels.reshape(-1)[cells]])
        met = met[met > 0]
        leader[np.isin(leader, met[1:])] = met[0] if len(met) else 0
    if (leader != np.arange(len(leader))).any():
        for rows in row_blocks(labels.shape):
            labels[rows] = leader[labels[rows]]
    return labels


def build_grid(
    surface: np.ndarray,
    nodes: np.ndarray,
    others: np.ndarray = NO_CELLS,
    *,
    surface_is: str,
    connection: str,
    neighbours: int,
) -> ResistorGrid:
    """The resistors among ``nodes``, in the smallest window that holds them all.

    The window also holds the cells ``others``, positions in the flat raster.
    """
    conducts = connection == "average_conductance"
    window = _window(nodes, others)
    part, kept = surface[window], nodes[window]
    rows, columns = part.shape
    shape = ((rows + 1) // 2 + 2, 4, (columns + 1) // 2 + 2)
    blocks = np.full(shape, -np.inf if conducts else np.inf)
    for place in range(4):
        values = part[place // 2 :: 2, place % 2 :: 2]
        keep = kept[place // 2 :: 2, place % 2 :: 2]
        out = blocks[1 : len(values) + 1, place, 1 : values.shape[1] + 1]
        np.copyto(out, values, where=keep)
        if conducts != (surface_is == "conductance"):
            np.divide(1.0, out, out=out, where=keep)
        np.multiply(out, 0.5, out=out, where=keep)
    diagonal = DIAGONAL if neighbours == 8 else 0.0
    factors = np.array([1.0, 1.0, diagonal, diagonal])
    return ResistorGrid(window, surface.shape[1], blocks, conducts, factors)


def _window(nodes, others):
    in_rows, in_columns = nodes.any(axis=1), nodes.any(axis=0)
    rows, columns = np.divmod(others, nodes.shape[1])
    in_rows[rows] = in_columns[columns] = True
    rows, columns = np.flatnonzero(in_rows), np.flatnonzero(in_columns)
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
