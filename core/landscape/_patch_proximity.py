"""How much area of the same class lies how near: the sum over neighbouring patches."""

from __future__ import annotations

import numpy as np

from .._numba import kernel


@kernel
def _is_border(labels, row, column):
    """Whether a cell has a side to anything but its patch."""
    rows, columns = labels.shape
    if row == 0 or column == 0 or row == rows - 1 or column == columns - 1:
        return True
    label = labels[row, column]
    return (
        labels[row - 1, column] != label
        or labels[row + 1, column] != label
        or labels[row, column - 1] != label
        or labels[row, column + 1] != label
    )


@kernel
def _count_border(labels, many, state):
    """Add up the border cells of each patch."""
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            label = labels[row, column]
            if label != 0 and _is_border(labels, row, column):
                many[label] += 1


@kernel
def _list_border(labels, place, cells, state):
    """Write each patch's border cells from ``place`` on, which moves along."""
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            label = labels[row, column]
            if label != 0 and _is_border(labels, row, column):
                cells[place[label]] = row * columns + column
                place[label] += 1


@kernel
def _proximity(labels, start, cells, group, area, radius, total, state):
    """Area over squared distance, in cells, summed over patches within ``radius``.

    ``start[label]`` is where the border cells of a patch begin in ``cells``; ``group``
    and ``area`` belong to labels, those of patch 0 are not read.
    """
    rows, columns = labels.shape
    count = start.size - 2
    reach = np.int64(np.floor(radius))
    limit = radius * radius * (1 + 1e-12)
    nearest = np.full(count + 1, np.int64(-1))
    met = np.empty(count + 1, np.int64)
    for label in range(1, count + 1):
        many = 0
        for place in range(start[label], start[label + 1]):
            if state[1] != 0.0:
                return
            row = cells[place] // columns
            column = cells[place] % columns
            for other_row in range(max(0, row - reach), min(rows, row + reach + 1)):
                down = np.int64(other_row - row)
                across = np.int64(np.floor(np.sqrt(max(limit - down * down, 0.0))))
                first = max(0, column - across)
                for other_column in range(first, min(columns, column + across + 1)):
                    other = labels[other_row, other_column]
                    if other == label or other == 0 or group[other] != group[label]:
                        continue
                    right = other_column - column
                    square = down * down + right * right
                    if nearest[other] < 0:
                        met[many] = other
                        many += 1
                        nearest[other] = square
                    elif square < nearest[other]:
                        nearest[other] = square
        for place in range(many):
            other = met[place]
            total[label] += area[other] / nearest[other]
            nearest[other] = -1
        state[0] = label / count
