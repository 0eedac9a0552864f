"""The finest grid of a hierarchy: edges in single precision, with ties and grounds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ._flows import END_COLUMN, END_PLACE, END_ROW, write_edges
from ._graph import EDGES_IN
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
        _cut_out(edges, ground, bounds.fixed)
    wires = []
    for cells in bounds.ties:
        if not np.isin(cells[0], bounds.fixed):
            wires += _stiffen(edges, shape, cells)
    return edges, ground, wires


def _edges_of(cells, shape):
    """Each cell's eight edges: their positions, and those of the cells at the end."""
    i, k, j = np.unravel_index(cells, shape)
    edge_shape = (shape[0], 16, shape[2])
    edges, ends = [], []
    for n in range(4):
        at = 4 * k + n
        end = (i + END_ROW[at], END_PLACE[at], j + END_COLUMN[at])
        edges.append(np.ravel_multi_index((i, at, j), edge_shape))
        ends.append(np.ravel_multi_index(end, shape))
    for n in range(4):
        at = EDGES_IN[k, n]
        i_start, j_start = i - END_ROW[at], j - END_COLUMN[at]
        edges.append(np.ravel_multi_index((i_start, at, j_start), edge_shape))
        ends.append(np.ravel_multi_index((i_start, at // 4, j_start), shape))
    return np.array(edges), np.array(ends)


def _cut_out(edges, ground, cells):
    """Turn the edges of cells held at 0 volts into grounds of their neighbours."""
    positions, ends = _edges_of(cells, ground.shape)
    flat_edges, flat_ground = edges.reshape(-1), ground.reshape(-1)
    np.add.at(flat_ground, ends, flat_edges[positions])
    flat_edges[positions] = 0
    flat_ground[cells] = 0


def _stiffen(edges, shape, cells):
    """Tie neighbouring cells of one node; the wire between its pieces, if several."""
    flat_edges = edges.reshape(-1)
    positions, ends = _edges_of(cells, shape)
    values = flat_edges[positions]
    order = np.argsort(cells)
    found = order[
        np.minimum(np.searchsorted(cells, ends, sorter=order), len(cells) - 1)
    ]
    inside = (cells[found] == ends) & (values > 0)
    around = np.where(inside, 0, values).sum(axis=0)
    totals = values.sum(axis=0)
    start = np.broadcast_to(np.arange(len(cells)), ends.shape)
    stiffness = STIFF * np.maximum(totals[start], totals[found])
    flat_edges[positions[inside]] = stiffness[inside]
    links = coo_matrix(
        (np.ones(inside.sum(), bool), (start[inside], found[inside])),
        (len(cells), len(cells)),
    )
    count, piece = connected_components(links, directed=False)
    if count == 1:
        return []
    first = np.unique(piece, return_index=True)[1]
    conductances = np.bincount(piece, around)
    within = np.bincount(piece, totals)
    conductances = np.where(conductances > 0, conductances, within)
    alive = conductances > 0
    return [Wire(cells[first[alive]], conductances[alive])]
