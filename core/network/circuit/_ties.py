"""Cells that are one node, or held at 0 volts: the edges around them.

Cells and edges are positions in flat blocks, laid out as in ``_flows``.
"""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._flows import END_COLUMN, END_PLACE, END_ROW
from ._graph import EDGES_IN


@kernel
def edge_of_cell(cell, n, columns):
    """Edge ``n`` of a cell's eight, its direction, and the cell at its other end."""
    place, j = divmod(cell, columns)
    i, k = divmod(place, 4)
    if n < 4:
        at = 4 * k + n
        edge = (16 * i + at) * columns + j
        i, k, j = i + END_ROW[at], END_PLACE[at], j + END_COLUMN[at]
    else:
        at = EDGES_IN[k, n - 4]
        i, k, j = i - END_ROW[at], at // 4, j - END_COLUMN[at]
        edge = (16 * i + at) * columns + j
    return edge, at % 4, (4 * i + k) * columns + j


@kernel
def cut_out(edges, ground, cells, columns):
    """Turn the edges of cells into grounds of their neighbours; they keep none."""
    for cell in cells:
        for n in range(8):
            edge, _, end = edge_of_cell(cell, n, columns)
            ground[end] += edges[edge]
            edges[edge] = 0
    for cell in cells:
        ground[cell] = 0


@kernel
def tie_cells(edges, cells, columns, stiffness, number, totals, around, piece):
    """Make edges between cells that are one node stiff, and find its pieces.

    Parameters
    ----------
    stiffness : float
        Times the larger sum of edges at either end.
    number : int32 array
        For every cell of the grid 0, and so again afterwards.
    totals, around : arrays to write
        The sum of each cell's edges, and of those that leave the node.
    piece : int32 array to write
        The first cell, as its place in ``cells``, that each cell is tied to.
    """
    for at in range(cells.size):
        number[cells[at]] = at + 1
        piece[at] = at
        totals[at] = 0
        for n in range(8):
            edge, _, _ = edge_of_cell(cells[at], n, columns)
            totals[at] += edges[edge]
    for at in range(cells.size):
        around[at] = 0
        for n in range(8):
            edge, _, end = edge_of_cell(cells[at], n, columns)
            other = number[end] - 1
            if other < 0:
                around[at] += edges[edge]
            elif n < 4 and edges[edge] > 0:
                edges[edge] = stiffness * max(totals[at], totals[other])
                _join(piece, at, other)
    for at in range(cells.size):
        piece[at] = _first(piece, at)
        number[cells[at]] = 0


@kernel
def _first(piece, at):
    while piece[at] != at:
        piece[at] = piece[piece[at]]
        at = piece[at]
    return at


@kernel
def _join(piece, one, other):
    one, other = _first(piece, one), _first(piece, other)
    piece[max(one, other)] = min(one, other)


@kernel
def node_currents(
    v, surface, columns, conducts, factors, least, cells, starts, grounds, out
):
    """What passes through nodes of several cells, the larger of in- and outflow.

    With what the ground takes; flows below ``least`` count as none.
    """
    for node in range(starts.size - 1):
        inflow = outflow = 0.0
        for at in range(starts[node], starts[node + 1]):
            cell = cells[at]
            for n in range(8):
                _, direction, end = edge_of_cell(cell, n, columns)
                edge = factors[direction]
                if edge == 0:
                    continue
                both = surface[cell] + surface[end]
                if conducts:
                    edge *= max(both, 0.0)
                else:
                    edge = np.divide(edge, both)
                flow = edge * (v[cell] - v[end])
                if abs(flow) >= least:
                    inflow += max(-flow, 0.0)
                    outflow += max(flow, 0.0)
            flow = grounds[at] * v[cell]
            inflow += max(-flow, 0.0)
            outflow += max(flow, 0.0)
        out[node] = max(inflow, outflow)
