"""The longest way across each patch, from corner to corner of its cells."""

from __future__ import annotations

import numpy as np

from .._numba import kernel


@kernel
def _row_spans(labels, first_row, last_row, state):
    """First and last row of each patch; first ones start at -1."""
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            label = labels[row, column]
            if label != 0:
                if first_row[label] < 0:
                    first_row[label] = row
                last_row[label] = row
        state[0] = 0.3 * (row + 1) / rows


@kernel
def _column_spans(labels, first_row, start, lowest, highest, state):
    """First and last column of each patch in each of its rows; first ones start at -1."""
    rows, columns = labels.shape
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            label = labels[row, column]
            if label != 0:
                place = start[label] + row - first_row[label]
                if lowest[place] < 0:
                    lowest[place] = column
                highest[place] = column
        state[0] = 0.3 + 0.3 * (row + 1) / rows


@kernel
def _square_diameters(start, lowest, highest, square, state):
    """Square of the longest distance between corners of each patch, in cells."""
    count = start.size - 2
    tallest = 1
    for label in range(1, count + 1):
        tallest = max(tallest, start[label + 1] - start[label])
    x = np.empty(2 * tallest + 4)
    y = np.empty(2 * tallest + 4)
    for label in range(1, count + 1):
        if state[1] != 0.0:
            return
        height = start[label + 1] - start[label]
        corners = 0
        # The hull's left side downwards, then its right side upwards.
        for place in range(height + 1):
            edge = lowest[start[label] + min(place, height - 1)]
            if place > 0:
                edge = min(edge, lowest[start[label] + place - 1])
            corners = _add_corner(x, y, corners, 0, float(edge), float(place))
        turn = corners
        for step in range(height + 1):
            place = height - step
            edge = highest[start[label] + min(place, height - 1)]
            if place > 0:
                edge = max(edge, highest[start[label] + place - 1])
            corners = _add_corner(x, y, corners, turn, edge + 1.0, float(place))
        square[label] = _longest(x, y, corners)
        state[0] = 0.6 + 0.4 * label / count


@kernel
def _add_corner(x, y, count, start, new_x, new_y):
    """Add a point to a hull; points that it leaves inside are dropped."""
    while count - start >= 2:
        turn = (x[count - 1] - x[count - 2]) * (new_y - y[count - 2]) - (
            y[count - 1] - y[count - 2]
        ) * (new_x - x[count - 2])
        if turn < 0:
            break
        count -= 1
    x[count] = new_x
    y[count] = new_y
    return count + 1


@kernel
def _longest(x, y, count):
    """Square of the longest distance between two points."""
    longest = 0.0
    for i in range(count):
        for j in range(i):
            longest = max(longest, (x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2)
    return longest
