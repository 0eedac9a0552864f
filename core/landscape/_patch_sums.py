"""What one or two looks at every cell tell of each patch."""

from __future__ import annotations

import numpy as np

from .._numba import kernel


@kernel
def _patch_sums(labels, groups, group, cells, sides, corners, down, right, state):
    """Add up for each patch; all results must be 0 on entry.

    ``group``: its group. ``cells``. ``sides``: sides of cells that do not lie between
    two cells of the patch. ``corners``: pairs of its cells that meet at a corner.
    ``down``, ``right``: sums of its cells' rows and columns.
    """
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            label = labels[row, column]
            if label == 0:
                continue
            group[label] = groups[row, column]
            cells[label] += 1
            down[label] += row
            right[label] += column
            free = 4
            if column + 1 < columns and labels[row, column + 1] == label:
                free -= 2
            if row + 1 < rows:
                if labels[row + 1, column] == label:
                    free -= 2
                met = 0
                if column > 0 and labels[row + 1, column - 1] == label:
                    met += 1
                if column + 1 < columns and labels[row + 1, column + 1] == label:
                    met += 1
                corners[label] += met
            sides[label] += free
        state[0] = (row + 1) / rows


@kernel
def _distances_to_centre(labels, centre_row, centre_column, distance, state):
    """Add up the distances of each patch's cells to its centre, in cells."""
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            label = labels[row, column]
            if label != 0:
                dy = row - centre_row[label]
                dx = column - centre_column[label]
                distance[label] += np.sqrt(dx * dx + dy * dy)
        state[0] = (row + 1) / rows
