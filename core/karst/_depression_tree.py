"""Depressions within depressions: the tree of basins that fill and join."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..raster.neighbours import DOWN, RIGHT

MOST_NEIGHBOURS = 8


@kernel
def basin_tree(
    rows, columns, elevation, place, joined, basin_of, pit, formed, spill, parent, state
):
    """Let water rise over cells sorted by elevation; return the number of basins.

    ``place`` (row, column) holds the number of each cell in that order, -1 for others;
    ``joined`` is room for a union-find. Writes the basin that each cell was first wet
    in, and of each basin its pit, the level at which it formed, the level at which it
    spills into its parent, and the parent, which has a higher number; -1 for basins that
    join no other. Basins that meet at one level are children of one parent.
    """
    shape = place.shape
    count = 0
    roots = np.empty(MOST_NEIGHBOURS, np.int64)
    # The basin of the water around each root of the union-find.
    water = np.empty(rows.size, np.int32)
    for k in range(rows.size):
        if (k & 0xFFFF) == 0 and state[1] != 0.0:
            return count
        level = elevation[k]
        joined[k] = k
        found = 0
        for d in range(MOST_NEIGHBOURS):
            i = rows[k] + DOWN[d]
            j = columns[k] + RIGHT[d]
            if i < 0 or j < 0 or i >= shape[0] or j >= shape[1]:
                continue
            beside = place[i, j]
            if beside < 0 or beside >= k:
                continue
            root = _root(joined, beside)
            known = False
            for r in range(found):
                known = known or roots[r] == root
            if not known:
                roots[found] = root
                found += 1
        if found == 0:
            basin = count
            count += 1
            pit[basin] = formed[basin] = level
            parent[basin] = -1
        else:
            basin, count = _meet(
                roots, found, water, level, pit, formed, spill, parent, count
            )
        for r in range(found):
            joined[roots[r]] = k
        water[k] = basin
        basin_of[k] = basin
    return count


@kernel
def _root(joined, k):
    while joined[k] != k:
        joined[k] = joined[joined[k]]
        k = joined[k]
    return k


@kernel
def _meet(roots, found, water, level, pit, formed, spill, parent, count):
    """The basin of a cell where waters meet at ``level``, and the number of basins."""
    deep = 0
    together = -1
    for r in range(found):
        basin = water[roots[r]]
        if pit[basin] < level:
            deep += 1
            if formed[basin] == level and together < 0:
                together = basin
    if deep <= 1:
        # Level ground beside at most one basin: nothing is parted from anything.
        best = water[roots[0]]
        for r in range(found):
            if pit[water[roots[r]]] < pit[best]:
                best = water[roots[r]]
        for r in range(found):
            basin = water[roots[r]]
            if basin != best:
                parent[basin] = best
                spill[basin] = level
        return best, count
    if together < 0:
        together = count
        count += 1
        formed[together] = level
        pit[together] = level
        parent[together] = -1
    for r in range(found):
        basin = water[roots[r]]
        if basin != together:
            parent[basin] = together
            spill[basin] = level
            pit[together] = min(pit[together], pit[basin])
    return together, count
