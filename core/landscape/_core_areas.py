"""Cores: cells of a patch that lie deep enough inside it."""

from __future__ import annotations

import numpy as np

from .._numba import kernel


def depth_offsets(depth: float) -> np.ndarray:
    """Rows and columns of the cells within ``depth`` cells, the nearest first."""
    reach = int(np.floor(depth))
    down, right = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    square = down**2 + right**2
    near = (square > 0) & (square <= depth**2 * (1 + 1e-12))
    order = np.argsort(square[near], kind="stable")
    return np.stack([down[near][order], right[near][order]], axis=1).astype(np.int64)


@kernel
def _core_cells(labels, groups, outside, offsets, cores, state):
    """Copy the groups of core cells; all others become ``outside``.

    A cell is core when all cells at ``offsets`` belong to its patch.
    """
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            label = labels[row, column]
            cores[row, column] = outside
            if label == 0:
                continue
            core = True
            for place in range(offsets.shape[0]):
                other_row = row + offsets[place, 0]
                other_column = column + offsets[place, 1]
                if (
                    other_row < 0
                    or other_row >= rows
                    or other_column < 0
                    or other_column >= columns
                    or labels[other_row, other_column] != label
                ):
                    core = False
                    break
            if core:
                cores[row, column] = groups[row, column]
        state[0] = (row + 1) / rows


@kernel
def _core_sums(core_labels, labels, patch, cells, state):
    """Write each core's patch, and add up its cells (0 on entry)."""
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            core = core_labels[row, column]
            if core != 0:
                patch[core] = labels[row, column]
                cells[core] += 1
        state[0] = (row + 1) / rows
