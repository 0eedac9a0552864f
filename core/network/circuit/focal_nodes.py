"""Focal nodes and short-circuit regions: which cells each has, what each sends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...refusal import Refusal
from .bounds import NO_CELLS

# More nodes than this are another layer, taken for focal nodes by mistake.
MOST_NODES = 5000


@dataclass(frozen=True)
class FocalNodes:
    """Nodes between which current flows.

    Attributes
    ----------
    ids : int array (n,)
        Ascending.
    cells : list of int arrays
        Positions of each node's cells in the flat raster.
    """

    ids: np.ndarray
    cells: list[np.ndarray]

    def __len__(self) -> int:
        return len(self.ids)

    def kept(self, keep: np.ndarray) -> FocalNodes:
        """The nodes where ``keep`` is True."""
        cells = [cells for cells, wanted in zip(self.cells, keep) if wanted]
        return FocalNodes(self.ids[keep], cells)


def read_focal(focal: np.ndarray, shape: tuple[int, int]) -> FocalNodes:
    """The nodes of a raster of ids, or of a list of ids, rows and columns.

    Parameters
    ----------
    focal : 2-D array of ``shape``, or array (k, 3)
        Ids above 0; a node may have several cells. In a list, rows and columns count
        from 0 at the north-west.

    Raises
    ------
    Refusal
        If a listed cell lies outside the raster or is given to two nodes.
    """
    focal = np.asarray(focal)
    if focal.shape == shape:
        return _refuse_number(_regions(focal))
    if focal.ndim != 2 or focal.shape[1] != 3:
        raise ValueError(
            f"focal has shape {focal.shape}; a raster of {shape} or a list of ids, "
            "rows and columns is needed."
        )
    focal = focal[focal[:, 0] > 0].astype(np.int64)
    for node, row, column in focal:
        if not (0 <= row < shape[0] and 0 <= column < shape[1]):
            raise Refusal(
                "Focal node {node} at row {row}, column {column} lies outside the "
                "raster of {rows} rows and {columns} columns. Move or remove it.",
                parameter="focal",
                node=int(node),
                row=int(row),
                column=int(column),
                rows=shape[0],
                columns=shape[1],
            )
    order = np.lexsort((focal[:, 0], focal[:, 2], focal[:, 1]))
    focal = focal[order]
    same = (np.diff(focal[:, 1:], axis=0) == 0).all(axis=1)
    for at in np.flatnonzero(same & (np.diff(focal[:, 0]) != 0)):
        raise Refusal(
            "Focal nodes {one} and {other} lie in one cell, at row {row}, column "
            "{column}. Give them one id, move one of them, or use a finer raster.",
            parameter="focal",
            one=int(focal[at, 0]),
            other=int(focal[at + 1, 0]),
            row=int(focal[at, 1]),
            column=int(focal[at, 2]),
        )
    once = np.concatenate([np.ones(min(len(focal), 1), bool), ~same])
    node, row, column = focal[once].T
    return _refuse_number(_grouped(node, row * shape[1] + column))


def _refuse_number(nodes):
    if len(nodes) < 2:
        raise Refusal(
            "There is {count} focal node; current needs at least two. Add nodes with "
            "ids of their own, above 0.",
            parameter="focal",
            count=len(nodes),
        )
    if len(nodes) > MOST_NODES:
        raise Refusal(
            "There are {count} focal nodes. Choose a layer that holds ids of at most "
            "{most} nodes and 0 elsewhere.",
            parameter="focal",
            count=len(nodes),
            most=MOST_NODES,
        )
    return nodes


def read_regions(raster: np.ndarray | None, shape: tuple[int, int]) -> FocalNodes:
    """The short-circuit regions of a raster of ids, 0 or below for none."""
    if raster is None:
        return FocalNodes(NO_CELLS, [])
    raster = np.asarray(raster)
    if raster.shape != shape:
        raise ValueError(
            f"short_circuits has shape {raster.shape}, the surface has {shape}."
        )
    return _regions(raster)


def _regions(raster):
    cells = np.flatnonzero(raster > 0)
    return _grouped(raster.reshape(-1)[cells].astype(np.int64), cells)


def _grouped(ids, cells):
    order = np.argsort(ids, kind="stable")
    found, first = np.unique(ids[order], return_index=True)
    parts = np.split(cells[order], first[1:]) if len(found) else []
    return FocalNodes(found, parts)


def unite(sets: list[np.ndarray]) -> tuple[list[np.ndarray], np.ndarray]:
    """Join sets of cells (positions in the flat raster) that share a cell.

    Returns
    -------
    list of int arrays
        The cells of each joined set.
    int array
        Which of these each given set went to.
    """
    sizes = [len(cells) for cells in sets]
    owner = np.repeat(np.arange(len(sets), dtype=np.int32), sizes)
    cells = np.concatenate([NO_CELLS, *sets])
    order = np.argsort(cells, kind="stable")
    again = np.flatnonzero(cells[order[1:]] == cells[order[:-1]])
    links = (owner[order[again]], owner[order[again + 1]])
    graph = coo_matrix((np.ones(len(again), bool), links), (len(sets), len(sets)))
    count, which = connected_components(graph, directed=False)
    joined = [[] for _ in range(count)]
    for label, cells in zip(which, sets):
        joined[label].append(cells)
    return [np.unique(np.concatenate(parts)) for parts in joined], which


def read_strengths(ids: np.ndarray, strengths) -> np.ndarray:
    """The current in amperes that each node sends; 1 for a node not listed.

    Parameters
    ----------
    strengths : dict or array (k, 2), optional
        Ids and strengths.
    """
    found = np.ones(len(ids))
    if strengths is None:
        return found
    pairs = strengths.items() if isinstance(strengths, dict) else strengths
    for node, strength in pairs:
        if not (np.isfinite(strength) and strength >= 0):
            raise Refusal(
                "Node {node} has the source strength {strength:g}. Strengths must be "
                "finite and not negative.",
                parameter="strengths",
                node=int(node),
                strength=float(strength),
            )
        found[ids == node] = strength
    return found
