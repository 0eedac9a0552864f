"""Connected components of a raster, numbered in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..progress import Progress, watched
from .blocks import row_blocks


@dataclass(frozen=True)
class Components:
    """Groups of connected cells.

    Attributes
    ----------
    labels : int32 array
        1..n, 0 elsewhere.
    sizes : int64 array of length n + 1
        Cells of each component; entry 0 stands for the cells outside and is 0.
    """

    labels: np.ndarray
    sizes: np.ndarray

    @property
    def count(self) -> int:
        """Number of components."""
        return len(self.sizes) - 1


def connected_components(
    cells: np.ndarray, *, connectivity: int = 8, progress: Progress = None
) -> Components:
    """Number the groups of connected cells, by their first cell in raster order.

    Takes 4 bytes per cell for the labels, above the input, and up to 3 more (6 with
    ``connectivity=4``) on a raster that is nothing but single cells.

    Parameters
    ----------
    cells : 2-D bool array
    connectivity : 4 or 8
        Whether cells that meet only at a corner belong together (8).

    Raises
    ------
    ValueError
        ``connectivity`` is neither 4 nor 8.

    Examples
    --------
    >>> import numpy as np
    >>> diagonal = np.eye(2, dtype=bool)
    >>> connected_components(diagonal, connectivity=8).count
    1
    >>> connected_components(diagonal, connectivity=4).count
    2
    """
    if connectivity not in (4, 8):
        raise ValueError(f"connectivity is 4 or 8, not {connectivity!r}.")
    cells = np.ascontiguousarray(cells, dtype=bool)
    labels = np.zeros(cells.shape, np.int32)
    with watched(progress) as state:
        sizes = _label(cells, connectivity == 8, labels, state)
    return Components(labels, sizes)


def by_size(sizes: np.ndarray, kept: np.ndarray | None = None) -> np.ndarray:
    """New numbers 1..m for the kept components, the largest first.

    Equal sizes keep their order, so the first in raster order comes first.

    Parameters
    ----------
    sizes : array of length n + 1
        As in :class:`Components`.
    kept : bool array of length n + 1, optional
        Which components keep a number; the others get 0.

    Returns
    -------
    int32 array of length n + 1
        New number of each component.
    """
    order = np.argsort(-sizes[1:], kind="stable") + 1
    if kept is not None:
        order = order[kept[order]]
    new = np.zeros(len(sizes), np.int32)
    new[order] = np.arange(1, len(order) + 1, dtype=np.int32)
    return new


def renumber(labels: np.ndarray, new: np.ndarray) -> None:
    """Replace each label by ``new[label]``, in place."""
    for rows in row_blocks(labels.shape):
        labels[rows] = new[labels[rows]]


def labels_where(labels: np.ndarray, cells: np.ndarray, count: int) -> np.ndarray:
    """Which labels 0..count have a cell in ``cells``: a bool array."""
    present = np.zeros(count + 1, bool)
    for rows in row_blocks(labels.shape):
        present[labels[rows][cells[rows]]] = True
    return present


def present_labels(labels: np.ndarray) -> list[int]:
    """The labels above 0 that occur, ascending."""
    found = set()
    for rows in row_blocks(labels.shape):
        block = labels[rows]
        found.update(np.unique(block[block > 0]).tolist())
    return sorted(found)


@kernel
def _root(parents, label):
    while parents[label] != label:
        parents[label] = parents[parents[label]]
        label = parents[label]
    return label


@kernel
def number_roots(parents, last):
    """Number the roots of a union-find from 1 and give each member its root's number.

    Parents come before their members. Returns how many roots there are.
    """
    count = 0
    for label in range(1, last + 1):
        if parents[label] == label:
            count += 1
            parents[label] = count
        else:
            parents[label] = parents[parents[label]]
    return count


@kernel
def join_labels(parents, one, other):
    """Give two labels one root: the smaller, which began earlier in raster order."""
    one = _root(parents, one)
    other = _root(parents, other)
    if one < other:
        parents[other] = one
        return one
    parents[one] = other
    return other


@kernel
def _label(cells, diagonal, labels, state):
    """Two passes with union-find; returns the sizes."""
    rows, columns = cells.shape
    parents = np.zeros(1024, np.int32)
    last = 0
    for row in range(rows):
        if state[1] != 0.0:
            return np.zeros(1, np.int64)
        if last + columns + 1 > parents.size:
            larger = np.zeros(2 * (last + columns + 1), np.int32)
            larger[: parents.size] = parents
            parents = larger
        for column in range(columns):
            if not cells[row, column]:
                continue
            label = 0
            if row > 0:
                label = labels[row - 1, column]
            # With the cell above in it, every other neighbour is joined already.
            if label == 0 or not diagonal:
                if diagonal and row > 0 and column + 1 < columns:
                    label = labels[row - 1, column + 1]
                west = 0
                if column > 0:
                    west = labels[row, column - 1]
                    if diagonal and west == 0 and row > 0:
                        west = labels[row - 1, column - 1]
                if label == 0:
                    label = west
                elif west != 0 and west != label:
                    label = join_labels(parents, label, west)
            if label == 0:
                last += 1
                parents[last] = last
                label = last
            labels[row, column] = label
        state[0] = 0.5 * (row + 1) / rows
    count = number_roots(parents, last)
    sizes = np.zeros(count + 1, np.int64)
    for row in range(rows):
        if state[1] != 0.0:
            return sizes
        for column in range(columns):
            label = labels[row, column]
            if label != 0:
                label = parents[label]
                labels[row, column] = label
                sizes[label] += 1
        state[0] = 0.5 + 0.5 * (row + 1) / rows
    return sizes
