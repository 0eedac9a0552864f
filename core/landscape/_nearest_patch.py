"""Exact distance of each patch to the nearest other patch of its group.

For each column of a group's box the nearest cell above or below is kept, and the nearest
one of another patch than that. From each border cell of a patch columns are then searched
to both sides, no further than the nearest patch found so far.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel

FAR = np.int32(1 << 30)
FAR_SHORT = np.int16(32000)
LONGEST_SHORT_SIDE = 30000


@kernel
def _boxes(groups, outside, boxes, state):
    """First and last row and column of each group; first ones start beyond any."""
    rows, columns = groups.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            group = groups[row, column]
            if group == outside:
                continue
            if row < boxes[group, 0]:
                boxes[group, 0] = row
            if row > boxes[group, 1]:
                boxes[group, 1] = row
            if column < boxes[group, 2]:
                boxes[group, 2] = column
            if column > boxes[group, 3]:
                boxes[group, 3] = column
        state[0] = (row + 1) / rows


@kernel
def _nearest_in_group(
    labels, groups, group, box, far, first, second, owner, best, state, done, share
):
    """Lower ``best``, the squared distance in cells, of each patch of one group.

    ``first`` is the vertical distance to the nearest cell of the group, ``owner`` the
    patch of that cell, ``second`` the distance to the nearest cell of another patch;
    work arrays that hold at least the box.
    """
    top, bottom, left, right = box[0], box[1], box[2], box[3]
    height = bottom - top + 1
    width = right - left + 1
    near = np.empty(width, np.int32)
    next_near = np.empty(width, np.int32)
    whose = np.empty(width, np.int32)
    for sweep in range(2):
        for column in range(width):
            near[column] = far
            next_near[column] = far
            whose[column] = 0
        for step in range(height):
            if state[1] != 0.0:
                return
            row = step if sweep == 0 else height - 1 - step
            for column in range(width):
                if groups[top + row, left + column] == group:
                    label = labels[top + row, left + column]
                    if whose[column] == label:
                        if next_near[column] < far:
                            next_near[column] += 1
                    else:
                        next_near[column] = min(near[column] + 1, far)
                        whose[column] = label
                    near[column] = 0
                else:
                    if near[column] < far:
                        near[column] += 1
                    if next_near[column] < far:
                        next_near[column] += 1
                if sweep == 0:
                    first[row, column] = near[column]
                    second[row, column] = next_near[column]
                    owner[row, column] = whose[column]
                    continue
                if owner[row, column] == whose[column]:
                    if next_near[column] < second[row, column]:
                        second[row, column] = next_near[column]
                    if near[column] < first[row, column]:
                        first[row, column] = near[column]
                elif near[column] < first[row, column]:
                    second[row, column] = min(first[row, column], next_near[column])
                    first[row, column] = near[column]
                    owner[row, column] = whose[column]
                elif near[column] < second[row, column]:
                    second[row, column] = near[column]
            state[0] = done + share * (0.25 * sweep + 0.25 * step / height)
    rows, columns = labels.shape
    for row in range(height):
        if state[1] != 0.0:
            return
        y = top + row
        for column in range(width):
            x = left + column
            if groups[y, x] != group:
                continue
            label = labels[y, x]
            if (
                0 < y < rows - 1
                and 0 < x < columns - 1
                and labels[y - 1, x] == label
                and labels[y + 1, x] == label
                and labels[y, x - 1] == label
                and labels[y, x + 1] == label
            ):
                continue
            least = best[label]
            across = np.int64(0)
            reach = max(column, width - 1 - column)
            while across <= reach and across * across < least:
                for side in range(2):
                    other = column + across if side == 0 else column - across
                    if other < 0 or other >= width:
                        continue
                    away = np.int64(first[row, other])
                    if owner[row, other] == label:
                        away = np.int64(second[row, other])
                    if away < far:
                        square = away * away + across * across
                        if square < least:
                            least = square
                across += 1
            best[label] = least
        state[0] = done + share * (0.5 + 0.5 * (row + 1) / height)
