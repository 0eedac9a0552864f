"""What lies in what: islets, enclosed background, holes in cores, cores in holes."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..progress import end_if_asked
from ._mspa_codes import CORE, EDGE, FOREGROUND, INSIDE, ISLET, PERFORATION
from ._runs import Runs, connected_runs, join, run_end


def mark_islets(codes, connectivity, state):
    """Mark foreground components without core; return the foreground's runs."""
    runs = connected_runs(codes, FOREGROUND, connectivity, state)
    end_if_asked(state)
    holds_core = np.zeros(runs.parent.size, np.uint8)
    _mark_islets(codes, *runs, holds_core, state)
    end_if_asked(state)
    return runs


def mark_enclosed(codes, runs, image, frame, connectivity, state):
    """Mark background components that foreground cuts off from the image border.

    ``runs`` are those of the framed foreground. Background is open where it touches
    a cell just outside the image that has no foreground among its neighbours.
    """
    is_open = np.zeros(runs.parent.size, np.uint8)
    _find_open(image, frame, connectivity == 4, *runs, is_open)
    _mark_enclosed(codes, *runs, is_open, state)
    end_if_asked(state)


def mark_perforations(codes, half_widths, connectivity, internal, state):
    """Turn edges of holes in cores into perforations; return the cores' runs.

    On entry every cell of the opening that is not core is an edge.
    With ``internal``, holes and all they enclose are marked as inside.
    """
    runs = connected_runs(codes, CORE, connectivity, state)
    end_if_asked(state)
    depth = np.zeros(runs.parent.size, np.int32)
    holes, islands = _find_depth(runs.first, runs.parent, depth, state)
    end_if_asked(state)
    if holes:
        _mark_hole_rims(codes, runs.first, runs.start, depth, state)
        end_if_asked(state)
    if islands:
        _mark_island_rims(codes, runs.first, runs.start, depth, half_widths, state)
        end_if_asked(state)
    if holes and internal:
        _mark_inside(codes, runs, depth, holes, connectivity, state)
        end_if_asked(state)
    return runs


@kernel
def _mark_islets(codes, first, phase, start, parent, holds_core, state):
    rows, columns = codes.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        row = codes[y]
        for k in range(first[y] + (1 - phase[y]), first[y + 1], 2):
            root = parent[k]
            if holds_core[root] == 0:
                for x in range(start[k], run_end(start, k, columns)):
                    if row[x] & CORE:
                        holds_core[root] = 1
                        break
    for y in range(rows):
        if state[1] != 0.0:
            return
        row = codes[y]
        for k in range(first[y] + (1 - phase[y]), first[y + 1], 2):
            if holds_core[parent[k]] == 0:
                for x in range(start[k], run_end(start, k, columns)):
                    row[x] |= ISLET


@kernel
def _clear_of_foreground(image, y, x):
    """Whether a cell outside the image has no foreground among its neighbours."""
    rows, columns = image.shape
    for j in range(max(y - 1, 0), min(y + 2, rows)):
        for i in range(max(x - 1, 0), min(x + 2, columns)):
            if image[j, i] >= 2:
                return False
    return True


@kernel
def _touches_outside(image, y, x, diagonal):
    """Whether a border cell has a neighbour outside that is clear of foreground."""
    rows, columns = image.shape
    for j in range(y - 1, y + 2):
        for i in range(x - 1, x + 2):
            outside = j < 0 or i < 0 or j == rows or i == columns
            beside = j == y or i == x
            if outside and (beside or diagonal) and _clear_of_foreground(image, j, i):
                return True
    return False


@kernel
def _find_open(image, frame, diagonal, first, phase, start, parent, is_open):
    rows, columns = image.shape
    width = columns + 2 * frame
    for y in range(rows):
        k = first[y + frame]
        run_phase = phase[y + frame]
        step = 1 if y == 0 or y == rows - 1 else max(columns - 1, 1)
        for x in range(0, columns, step):
            while run_end(start, k, width) <= x + frame:
                k += 1
                run_phase ^= 1
            if run_phase == 0 and _touches_outside(image, y, x, diagonal):
                is_open[parent[k]] = 1


@kernel
def _mark_enclosed(codes, first, phase, start, parent, is_open, state):
    rows, columns = codes.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        row = codes[y]
        for k in range(first[y] + phase[y], first[y + 1], 2):
            if is_open[parent[k]] == 0:
                for x in range(start[k], run_end(start, k, columns)):
                    if (row[x] & FOREGROUND) == 0:
                        row[x] |= ISLET


# Depth of a component of cores or of their complement: the outside 0, a core as
# deep as what surrounds it, a hole one deeper than its core. The frame keeps cores
# off the array's border, so every row starts and ends in the outside.


@kernel
def _find_depth(first, parent, depth, state):
    """Fill the depth of each run; return the numbers of hole and island runs."""
    holes = 0
    islands = 0
    for y in range(first.size - 1):
        if state[1] != 0.0:
            return 0, 0
        for k in range(first[y], first[y + 1]):
            is_core = (k - first[y]) & 1
            if parent[k] != k:
                depth[k] = depth[parent[k]]
            elif k > 0:
                depth[k] = depth[parent[k - 1]] + (1 - is_core)
            if depth[k] > 0:
                islands += is_core
                holes += 1 - is_core
    return holes, islands


@kernel
def _mark_hole_rims(codes, first, start, depth, state):
    rows, columns = codes.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        row = codes[y]
        for k in range(first[y], first[y + 1], 2):
            if depth[k] > 0:
                for x in range(start[k], run_end(start, k, columns)):
                    if row[x] & EDGE:
                        row[x] ^= EDGE | PERFORATION


@kernel
def _mark_island_rims(codes, first, start, depth, half_widths, state):
    """Edges around cores in holes, where no hole within a core is deeper."""
    rows, columns = codes.shape
    reach = half_widths.size - 1
    near = np.empty(2 * reach + 1, np.int64)
    for y in range(rows):
        if state[1] != 0.0:
            return
        for step in range(-reach, reach + 1):
            near[step + reach] = first[min(max(y + step, 0), rows - 1)]
        for core in range(first[y] + 1, first[y + 1], 2):
            if depth[core] == 0:
                continue
            for step in range(-reach, reach + 1):
                if y + step < 0 or y + step >= rows:
                    continue
                row = codes[y + step]
                half = half_widths[abs(step)]
                left = max(start[core] - half, 0)
                right = min(start[core + 1] + half, columns)
                k = near[step + reach]
                while run_end(start, k, columns) <= left:
                    k += 1
                near[step + reach] = k
                end = first[y + step + 1]
                while k < end and start[k] < right:
                    is_core = (k - first[y + step]) & 1
                    if not is_core and 0 < depth[k] <= depth[core]:
                        stop = min(right, run_end(start, k, columns))
                        for x in range(max(left, start[k]), stop):
                            if row[x] & PERFORATION:
                                row[x] ^= EDGE | PERFORATION
                    k += 1


def _mark_inside(codes, runs, depth, holes, connectivity, state):
    """Mark holes and what they enclose, with holes joined as cores would be."""
    rows = runs.phase.size
    first = np.empty(rows + 1, np.int64)
    start = np.zeros(2 * holes + rows + 1, np.int32)
    _find_hole_runs(runs.first, runs.start, depth, first, start, state)
    end_if_asked(state)
    hole_runs = Runs(first, runs.phase, start, np.empty(first[-1], np.int32))
    join(hole_runs, connectivity == 8, codes.shape[1], state)
    end_if_asked(state)
    _mark_hole_contents(codes, first, start, hole_runs.parent, state)
    end_if_asked(state)


@kernel
def _find_hole_runs(first, start, depth, hole_first, hole_start, state):
    n = 0
    hole_first[:] = 0
    for y in range(first.size - 1):
        if state[1] != 0.0:
            return
        hole_first[y] = n
        hole_start[n] = 0
        n += 1
        for k in range(first[y], first[y + 1], 2):
            if depth[k] > 0:
                hole_start[n] = start[k]
                hole_start[n + 1] = start[k + 1]
                n += 2
    hole_first[first.size - 1] = n


@kernel
def _mark_hole_contents(codes, first, start, parent, state):
    rows, columns = codes.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        row = codes[y]
        for k in range(first[y], first[y + 1]):
            is_hole = (k - first[y]) & 1
            if is_hole or parent[k] != 0:
                for x in range(start[k], run_end(start, k, columns)):
                    row[x] |= INSIDE
