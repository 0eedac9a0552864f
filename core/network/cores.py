"""Cores (ecological sources) of a raster, and which pairs of them may be linked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import Delaunay, QhullError, cKDTree

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.source_ids import source_ids
from ..refusal import Refusal


@dataclass(frozen=True)
class Cores:
    """The cores of a raster; elsewhere they go by their position here.

    Attributes
    ----------
    ids : int array
        Ascending.
    cells : list of int arrays
        Flat indices of each core's valid cells, ascending.
    grid : Grid
    """

    ids: np.ndarray
    cells: list[np.ndarray]
    grid: Grid

    def points(self, core: int) -> np.ndarray:
        """Centres of a core's cells in metres, as (south, east)."""
        rows, columns = np.divmod(self.cells[core], self.grid.shape[1])
        height, width = self.grid.cell_height, self.grid.cell_width
        return np.column_stack([rows * height, columns * width])

    def centroids(self) -> np.ndarray:
        """Mean of each core's cell centres in metres, as (south, east)."""
        return np.array([self.points(k).mean(axis=0) for k in range(len(self.ids))])


def read_cores(cores: np.ndarray, grid: Grid) -> Cores:
    """Find the cores of a raster of ids, 0 for none; missing cells are not read.

    Raises
    ------
    Refusal
        If an id is negative or not a whole number, or there are fewer than two cores.
    """
    values = source_ids(cores, grid, "cores")
    flat = np.flatnonzero(values if grid.mask is None else (values != 0) & grid.mask)
    found = values.ravel()[flat].astype(np.int64)
    ids, first = np.unique(np.sort(found), return_index=True)
    if ids.size < 2:
        raise Refusal(
            "Corridors need at least two cores on valid cells; there is {count}.",
            parameter="cores",
            count=ids.size,
        )
    order = np.argsort(found, kind="stable")
    return Cores(ids, np.split(flat[order], first[1:]), grid)


def touching_zones(zones: np.ndarray, *, progress: Progress = None) -> np.ndarray:
    """Pairs of zones that touch by an edge or a corner.

    Parameters
    ----------
    zones : 2-D integer array
        Ids, 0 for none.

    Returns
    -------
    int array (n, 2)
        The smaller id first; ascending.
    """
    found = np.zeros((0, 2), np.int64)
    for rows in row_blocks(zones.shape):
        report(progress, rows.start / zones.shape[0])
        block = zones[rows.start : rows.stop + 1]
        neighbours = [
            (block[:, :-1], block[:, 1:]),
            (block[:-1], block[1:]),
            (block[:-1, :-1], block[1:, 1:]),
            (block[1:, :-1], block[:-1, 1:]),
        ]
        for one, other in neighbours:
            border = (one != other) & (one != 0) & (other != 0)
            pairs = np.column_stack([one[border], other[border]])
            found = np.unique(np.vstack([found, np.sort(pairs, axis=1)]), axis=0)
    return found


def all_pairs(count: int) -> np.ndarray:
    """Each pair of ``count`` cores."""
    return np.column_stack(np.triu_indices(count, 1))


def delaunay_pairs(points: np.ndarray) -> np.ndarray:
    """Edges of the Delaunay triangulation; of the chain, where all lie on a line.

    Points that coincide are linked with each other, and one of them with the rest.
    """
    places, at = np.unique(points, axis=0, return_inverse=True)
    at = at.ravel()
    first = np.array([np.flatnonzero(at == place)[0] for place in range(len(places))])
    twins = [(first[at[k]], k) for k in range(len(at)) if first[at[k]] != k]
    edges = np.zeros((0, 2), np.int64)
    try:
        corners = Delaunay(places).simplices
        edges = np.vstack([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    except (QhullError, ValueError):
        # Fewer than three places, or all on a line along which they are sorted.
        steps = np.arange(len(places) - 1)
        edges = np.column_stack([steps, steps + 1])
    pairs = np.vstack([first[edges], np.array(twins, np.int64).reshape(-1, 2)])
    return np.unique(np.sort(pairs, axis=1), axis=0)


def gabriel_pairs(points: np.ndarray) -> np.ndarray:
    """Pairs with no third point in or on the circle whose diameter they are.

    Gabriel & Sokal (1969), Systematic Zoology 18. Coinciding points as in
    ``delaunay_pairs``, of which these are a part.
    """
    pairs = delaunay_pairs(points)
    places, at = np.unique(points, axis=0, return_inverse=True)
    at = at.ravel()
    one, other = points[pairs[:, 0]], points[pairs[:, 1]]
    radius = np.hypot(*(one - other).T) / 2
    # The two ends lie on the circle themselves; a third place may not.
    inside = cKDTree(places).query_ball_point(
        (one + other) / 2, radius * (1 + 1e-9), return_length=True
    )
    ends = 1 + (at[pairs[:, 0]] != at[pairs[:, 1]])
    return pairs[inside <= ends]


def euclidean_distances(
    cores: Cores, pairs: np.ndarray, *, progress: Progress = None
) -> np.ndarray:
    """Smallest distance in metres between cell centres of the two cores of each pair."""
    rims = [_rim(cores, k) for k in range(len(cores.ids))]
    trees = [cKDTree(points) for points in rims]
    distances = np.zeros(len(pairs))
    for at, (one, other) in enumerate(pairs):
        if at % 256 == 0:
            report(progress, at / len(pairs))
        few, many = sorted((one, other), key=lambda k: len(rims[k]))
        distances[at] = trees[many].query(rims[few])[0].min()
    return distances


def _rim(cores: Cores, core: int) -> np.ndarray:
    """Points of the cells that miss one of 4 neighbours of the same core."""
    cells = cores.cells[core]
    columns = cores.grid.shape[1]
    inner = np.ones(cells.size, bool)
    for step in (-columns, columns, -1, 1):
        at = np.searchsorted(cells, cells + step).clip(max=cells.size - 1)
        inner &= cells[at] == cells + step
    # Left and right neighbours do not go round the edge of the raster.
    inner &= (cells % columns != 0) & (cells % columns != columns - 1)
    return cores.points(core)[~inner]
