"""Patches of all groups at once: connected cells of the same group."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..raster.labels import join_labels, number_roots


@kernel
def _label_groups(groups, outside, diagonal, labels, state):
    """Number the patches by their first cell in raster order; returns how many.

    Two passes with union-find. ``labels`` must be 0 on entry; ``outside`` is the code
    of cells that belong to no group.
    """
    rows, columns = groups.shape
    parents = np.zeros(1024, np.int32)
    last = 0
    for row in range(rows):
        if state[1] != 0.0:
            return 0
        if last + columns + 1 > parents.size:
            larger = np.zeros(2 * (last + columns + 1), np.int32)
            larger[: parents.size] = parents
            parents = larger
        for column in range(columns):
            group = groups[row, column]
            if group == outside:
                continue
            label = 0
            if row > 0 and groups[row - 1, column] == group:
                label = labels[row - 1, column]
            # With the cell above in it, every other neighbour is joined already.
            if label == 0 or not diagonal:
                if (
                    diagonal
                    and row > 0
                    and column + 1 < columns
                    and groups[row - 1, column + 1] == group
                ):
                    label = labels[row - 1, column + 1]
                west = 0
                if column > 0:
                    if groups[row, column - 1] == group:
                        west = labels[row, column - 1]
                    elif diagonal and row > 0 and groups[row - 1, column - 1] == group:
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
        state[0] = 0.7 * (row + 1) / rows
    count = number_roots(parents, last)
    for row in range(rows):
        if state[1] != 0.0:
            return count
        for column in range(columns):
            if labels[row, column] != 0:
                labels[row, column] = parents[labels[row, column]]
        state[0] = 0.7 + 0.3 * (row + 1) / rows
    return count
