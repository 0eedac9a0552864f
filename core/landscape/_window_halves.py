"""Patches in square windows, from halves that neighbouring windows share.

As many windows as a square is wide, less one, hold the border between the same two
columns. Their parts to the west of it are grown once, column by column, and kept at each
width; then their parts to the east are grown, and each meets its counterpart at the
border. Parts only grow, so that joining patches is all it takes. In each part, patches
that reach the border are open: they may meet others there. The sums hold closed patches.

Kernels take whole arrays and places in them: a view of an array costs a count of its
users each time, more than the work on it.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ._window_patches import (
    CODE,
    CONTACTS,
    END,
    LARGEST,
    OF_PATCHES,
    START,
    _add_patch,
)

# Of a node: its root or a node nearer to it, and of roots the cells, the sides, the
# class, and the step that last changed it.
PARENT, AREA, SIDES, CLASS, STEP = 0, 1, 2, 3, 4
OF_NODE = 5
ONE = np.uint64(1)


@kernel
def _root(nodes, node):
    parent = np.uint64(nodes[node, PARENT])
    while parent != node:
        above = nodes[parent, PARENT]
        nodes[node, PARENT] = above
        node = parent
        parent = np.uint64(above)
    return node


@kernel
def _join_nodes(nodes, one, other):
    """Make one root of two; the older node stays one."""
    if one == other:
        return one
    if other < one:
        one, other = other, one
    nodes[other, PARENT] = one
    nodes[one, AREA] += nodes[other, AREA]
    nodes[one, SIDES] += nodes[other, SIDES]
    return one


@kernel
def _begin_nodes(runs, run_of, outside, column, low, high, many, nodes, node_of):
    """Make a node of each run of a column between two rows; returns how many there are."""
    first, last = np.uint64(run_of[column, low]), np.uint64(run_of[column, high])
    for run in range(first, last + ONE):
        if runs[run, CODE] == outside:
            continue
        length = min(runs[run, END], high) - max(runs[run, START], low) + 1
        node = np.uint64(many)
        node_of[run] = node
        nodes[node, PARENT] = node
        nodes[node, AREA] = length
        nodes[node, SIDES] = 2 * length + 2
        nodes[node, CLASS] = runs[run, CODE]
        many += 1
    return many


@kernel
def _count_node(sums, first, sign, node, nodes, slots, wanted, of_area, side_logs):
    area, sides = nodes[node, AREA], nodes[node, SIDES]
    _add_patch(sums, first, sign, area, sides, wanted, of_area, side_logs)
    slot = slots[nodes[node, CLASS]]
    if slot > 0:
        _add_patch(sums, first + slot, sign, area, sides, wanted, of_area, side_logs)


@kernel
def _add_column(
    runs,
    run_of,
    contact,
    outside,
    least,
    column,
    east,
    low,
    high,
    many,
    is_open,
    this_step,
    nodes,
    node_of,
    touched,
    slots,
    wanted,
    of_area,
    side_logs,
    sums,
):
    """Join a column to a part of the window; ``east`` is the right one of the two met.

    Nodes below ``is_open`` are roots of open patches. The sums of closed patches follow: a
    patch is taken out when the column first touches it, and put back as it is then.
    Returns how many nodes there are.
    """
    before = many
    many = _begin_nodes(runs, run_of, outside, column, low, high, many, nodes, node_of)
    touches = 0
    west_first, west_last = run_of[east - 1, low], run_of[east - 1, high]
    first, last = np.uint64(run_of[east, low]), np.uint64(run_of[east, high])
    for run in range(first, last + ONE):
        for place in range(
            np.uint64(runs[run, CONTACTS]),
            np.uint64(runs[np.uint64(run) + ONE, CONTACTS]),
        ):
            west = contact[place]
            if west < west_first or west > west_last:
                continue
            shared = min(runs[run, END], runs[west, END], high)
            shared -= max(runs[run, START], runs[west, START], low) - 1
            if shared < least:
                continue
            new, old = node_of[run], node_of[west]
            if new < old:
                new, old = old, new
            new, old = _root(nodes, np.uint64(new)), _root(nodes, np.uint64(old))
            if is_open <= old < before and nodes[old, STEP] != this_step:
                _count_node(
                    sums, 0, -1.0, old, nodes, slots, wanted, of_area, side_logs
                )
                nodes[old, STEP] = this_step
                touched[touches] = old
                touches += 1
            if is_open <= new < before and nodes[new, STEP] != this_step:
                _count_node(
                    sums, 0, -1.0, new, nodes, slots, wanted, of_area, side_logs
                )
                nodes[new, STEP] = this_step
                touched[touches] = new
                touches += 1
            root = _join_nodes(nodes, old, new)
            nodes[root, SIDES] -= 2 * shared
    for place in range(touches):
        node = np.uint64(touched[place])
        if nodes[node, PARENT] == node:
            _count_node(sums, 0, 1.0, node, nodes, slots, wanted, of_area, side_logs)
    for node in range(np.uint64(before), np.uint64(many)):
        nodes[node, STEP] = this_step
        if nodes[node, PARENT] == node:
            _count_node(sums, 0, 1.0, node, nodes, slots, wanted, of_area, side_logs)
    return many


@kernel
def _meetings(
    runs, run_of, contact, outside, least, border, low, high, west, node_of, met
):
    """Pairs of nodes that meet at the border, nodes to the east numbered from ``west``.

    Writes both and the sides they share; returns how many pairs there are.
    """
    west_first, west_last = run_of[border, low], run_of[border, high]
    many, east = 0, west
    for run in range(run_of[border + 1, low], run_of[border + 1, high] + 1):
        if runs[run, CODE] == outside:
            continue
        for place in range(runs[run, CONTACTS], runs[run + 1, CONTACTS]):
            one = contact[place]
            if one < west_first or one > west_last:
                continue
            shared = min(runs[run, END], runs[one, END], high)
            shared -= max(runs[run, START], runs[one, START], low) - 1
            if shared >= least:
                met[many, 0] = node_of[one]
                met[many, 1] = east
                met[many, 2] = shared
                many += 1
        east += 1
    return many


@kernel
def _patches_by_halves(
    runs,
    run_of,
    contact,
    outside,
    diagonal,
    reach,
    from_row,
    inside,
    slots,
    kinds,
    wanted,
    of_area,
    side_logs,
    sums,
    state,
):
    """Sums over the patches of square windows; as ``_patches_by_runs``.

    The runs are those of the raster's columns. Its first focal cell lies at column
    ``reach + 1``.
    """
    rows, columns = inside.shape
    least = 0 if diagonal else 1
    width = 2 * reach
    across = width + 1
    node_of = np.empty(len(runs), np.uint32)
    nodes = np.zeros((across * across, OF_NODE), np.int32)
    touched = np.empty(2 * across, np.uint32)
    closed = np.empty((kinds, OF_PATCHES))
    closed_west = np.empty((width, kinds, OF_PATCHES))
    open_west = np.empty((width, across, OF_NODE), np.int32)
    opened = np.empty((2 * across, OF_NODE), np.int32)
    met = np.empty((2 * across, 3), np.int64)
    for row in range(rows):
        low, high = from_row + row - reach, from_row + row + reach
        for group in range(0, columns, width):
            if state[1] != 0.0:
                return
            windows = min(width, columns - group)
            if not inside[row, group : group + windows].any():
                continue
            border = group + width  # the last column to the west

            # To the west, from the border outwards.
            closed[:] = 0.0
            west = _begin_nodes(
                runs, run_of, outside, border, low, high, 0, nodes, node_of
            )
            many = west
            for length in range(1, width + 1):
                if length > 1:
                    column = border - length + 1
                    many = _add_column(
                        runs,
                        run_of,
                        contact,
                        outside,
                        least,
                        column,
                        column + 1,
                        low,
                        high,
                        many,
                        west,
                        length,
                        nodes,
                        node_of,
                        touched,
                        slots,
                        wanted,
                        of_area,
                        side_logs,
                        closed,
                    )
                closed_west[length - 1] = closed
                for node in range(np.uint64(west)):
                    open_west[length - 1, node, PARENT] = _root(nodes, node)
                    open_west[length - 1, node, AREA] = nodes[node, AREA]
                    open_west[length - 1, node, SIDES] = nodes[node, SIDES]
                    open_west[length - 1, node, CLASS] = nodes[node, CLASS]
            meetings = _meetings(
                runs,
                run_of,
                contact,
                outside,
                least,
                border,
                low,
                high,
                west,
                node_of,
                met,
            )

            # To the east; each window is done when its part there is.
            closed[:] = 0.0
            east = _begin_nodes(
                runs, run_of, outside, border + 1, low, high, 0, nodes, node_of
            )
            many = east
            for i in range(windows):
                if i > 0:
                    many = _add_column(
                        runs,
                        run_of,
                        contact,
                        outside,
                        least,
                        border + 1 + i,
                        border + 1 + i,
                        low,
                        high,
                        many,
                        east,
                        i,
                        nodes,
                        node_of,
                        touched,
                        slots,
                        wanted,
                        of_area,
                        side_logs,
                        closed,
                    )
                if not inside[row, group + i]:
                    continue
                kept = width - 1 - i
                for node in range(west):
                    for which in range(STEP):
                        opened[node, which] = open_west[kept, node, which]
                for node in range(np.uint64(east)):
                    there = np.uint64(west) + np.uint64(node)
                    opened[there, PARENT] = np.uint64(west) + _root(nodes, node)
                    opened[there, AREA] = nodes[node, AREA]
                    opened[there, SIDES] = nodes[node, SIDES]
                    opened[there, CLASS] = nodes[node, CLASS]
                for place in range(meetings):
                    root = _join_nodes(
                        opened,
                        _root(opened, np.uint64(met[place, 0])),
                        _root(opened, np.uint64(met[place, 1])),
                    )
                    opened[root, SIDES] -= 2 * met[place, 2]
                first = (row * columns + group + i) * kinds
                for kind in range(kinds):
                    for which in range(OF_PATCHES):
                        sums[first + kind, which] = (
                            closed[kind, which] + closed_west[kept, kind, which]
                        )
                    sums[first + kind, LARGEST] = max(
                        closed[kind, LARGEST], closed_west[kept, kind, LARGEST]
                    )
                for node in range(np.uint64(west + east)):
                    if opened[node, PARENT] == node:
                        _count_node(
                            sums,
                            first,
                            1.0,
                            node,
                            opened,
                            slots,
                            wanted,
                            of_area,
                            side_logs,
                        )
