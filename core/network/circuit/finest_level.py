"""The finest grid of a hierarchy: edges in single precision, with ties and grounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ._flows import write_edges
from ._ties import cut_out, tie_cells
from .bounds import Bounds
from .resistor_grid import ResistorGrid

# Neighbours that are one node are tied by this many times the conductance around them.
STIFF = 1e4
NO_GROUND = np.zeros((0, 0, 0), np.float32)


@dataclass(frozen=True)
class Wire:
    """What joins the separate pieces of one node: a wire from each to a common end.

    Attributes
    ----------
    cells : int array
        Position of one cell of each piece.
    conductances : float array
        Of each piece to the cells around it.
    """

    cells: np.ndarray
    conductances: np.ndarray


def finest_level(
    grid: ResistorGrid, bounds: Bounds
) -> tuple[np.ndarray, np.ndarray, list[Wire]]:
    """Edges and grounds of the grid in float32 blocks, and the wires of its ties.

    Conductances are scaled so that the largest is about 1.
    """
    shape = grid.surface.shape
    edges = np.zeros((shape[0], 16, shape[2]), np.float32)
    if grid.conducts:
        scale = 0.5 / grid.surface.max()
    else:
        scale = 2.0 * grid.surface.min()
    write_edges(grid.surface, grid.conducts, scale * grid.factors, edges)
    ground = NO_GROUND
    if len(bounds.grounded) or len(bounds.fixed):
        ground = np.zeros(shape, np.float32)
        values = np.minimum(scale * bounds.grounds, 1e6)
        np.add.at(ground.reshape(-1), bounds.grounded, values)
        cut_out(edges.reshape(-1), ground.reshape(-1), bounds.fixed, shape[2])
    wires = []
    number = np.zeros(shape if len(bounds.ties) else 0, np.int32)
    for cells in bounds.ties:
        if not np.isin(cells[0], bounds.fixed):
            wires += _wire(edges, cells, number)
    return edges, ground, wires


def _wire(edges, cells, number):
    """Tie neighbouring cells of one node; the wire between its pieces, if several."""
    totals, around = np.empty((2, len(cells)), np.float32)
    piece = np.empty(len(cells), np.int32)
    columns = edges.shape[2]
    parts = (number.reshape(-1), totals, around, piece)
    tie_cells(edges.reshape(-1), cells, columns, STIFF, *parts)
    first, piece = np.unique(piece, return_inverse=True)
    if len(first) == 1:
        return []
    conductances = np.bincount(piece, around)
    within = np.bincount(piece, totals)
    conductances = np.where(conductances > 0, conductances, within)
    alive = conductances > 0
    if np.count_nonzero(alive) < 2:
        return []
    return [Wire(cells[first[alive]], conductances[alive])]
