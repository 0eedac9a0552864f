"""Straight-line distance to the nearest feature, and which feature it is."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part, watched
from ..refusal import Refusal
from .source_ids import source_ids


def distance_to_features(
    features: np.ndarray, grid: Grid, *, progress: Progress = None
) -> np.ndarray:
    """Euclidean distance in metres from each cell's centre to a feature cell's.

    The distance is exact, crosses missing cells, and needs no square cells.

    Memory: the result's 4 bytes per cell, and 1 where the grid has no mask.

    Parameters
    ----------
    features : 2-D bool array
        True on features. Missing cells are never features.
    grid : Grid

    Returns
    -------
    float32 array
        0 on features; NaN on missing cells.

    Raises
    ------
    Refusal
        If no valid cell is a feature.

    References
    ----------
    Lower envelope of parabolas: Felzenszwalb & Huttenlocher (2012), Theory of
    Computing 8.

    Examples
    --------
    >>> features = np.array([[True, False, False]])
    >>> distance_to_features(features, Grid((1, 3), 30))
    array([[ 0., 30., 60.]], dtype=float32)
    """
    features = grid.check(features, "features").astype(bool, copy=False)
    steps = np.empty(grid.shape, np.int32)
    distance = steps.view(np.float32)
    valid = grid.valid
    with watched(part(progress, 0.0, 0.3)) as state:
        found = _steps_to_feature(features, valid, steps, state)
    _refuse_none(found, "features")
    with watched(part(progress, 0.3, 1.0)) as state:
        _distances(steps, valid, grid.cell_width, grid.cell_height, distance, state)
    return distance


def euclidean_allocation(
    ids: np.ndarray, grid: Grid, *, progress: Progress = None
) -> np.ndarray:
    """Id of the feature cell that is nearest in a straight line.

    At ties the westernmost of the nearest feature cells decides, and among these the
    northernmost.

    Memory: the result's 4 bytes per cell, and 1 where the grid has no mask.

    Parameters
    ----------
    ids : 2-D integer array
        Id of each feature cell, 0 for none. Ids on missing cells are not read.
    grid : Grid

    Returns
    -------
    int32 array
        An id in every cell, on missing cells too.

    Raises
    ------
    Refusal
        If no valid cell has an id, or an id is negative or not a whole number.
    """
    ids = source_ids(ids, grid, "ids")
    steps = np.empty(grid.shape, np.int32)
    with watched(part(progress, 0.0, 0.3)) as state:
        found = _steps_to_feature(ids, grid.valid, steps, state)
    _refuse_none(found, "ids")
    with watched(part(progress, 0.3, 1.0)) as state:
        _nearest_ids(ids, grid.cell_width, grid.cell_height, steps, state)
    return steps


def _refuse_none(found: bool, name: str) -> None:
    if not found:
        raise Refusal(
            "No valid cell is a feature, so there is nothing to measure a distance to.",
            parameter=name,
        )


_NONE = 2**31 - 1


@kernel
def _steps_to_feature(features, valid, steps, state):
    """Rows to the nearest feature of the same column, south positive; any found?

    The northern one where two are as near.
    """
    rows, columns = features.shape
    found = False
    for row in range(rows):
        state[0] = 0.5 * row / rows
        if state[1] != 0:
            return True
        for column in range(columns):
            if valid[row, column] and features[row, column] != 0:
                steps[row, column] = 0
                found = True
            elif row > 0 and steps[row - 1, column] != _NONE:
                steps[row, column] = steps[row - 1, column] - 1
            else:
                steps[row, column] = _NONE
    for row in range(rows - 2, -1, -1):
        state[0] = 1.0 - 0.5 * row / rows
        if state[1] != 0:
            return True
        for column in range(columns):
            south = steps[row + 1, column]
            if south >= 0 and south != _NONE:
                here = steps[row, column]
                if here == _NONE or -here > south + 1:
                    steps[row, column] = south + 1
    return found


@kernel
def _nearest_columns(steps, row, stretch, heights, lowest, borders, nearest):
    """The column of the nearest feature for each cell of a row.

    In units of the cell width; ``stretch`` is the square of height over width. Of
    equal parabolas the western one stays.
    """
    columns = steps.shape[1]
    count = 0
    for column in range(columns):
        if steps[row, column] == _NONE:
            continue
        down = np.float64(steps[row, column])
        height = down * down * stretch
        heights[column] = height
        border = -np.inf
        while count > 0:
            other = lowest[count - 1]
            border = (
                (height - heights[other])
                + (np.float64(column) * column - np.float64(other) * other)
            ) / (2.0 * (column - other))
            if border > borders[count - 1]:
                break
            count -= 1
        if count == 0:
            border = -np.inf
        lowest[count] = column
        borders[count] = border
        count += 1
    at = 0
    for column in range(columns):
        while at + 1 < count and borders[at + 1] < column:
            at += 1
        nearest[column] = lowest[at]


@kernel
def _distances(steps, valid, width, height, distance, state):
    """``distance`` shares the memory of ``steps``: a row is read before written."""
    rows, columns = steps.shape
    heights = np.empty(columns)
    borders = np.empty(columns)
    lowest = np.empty(columns, np.int64)
    nearest = np.empty(columns, np.int64)
    down = np.empty(columns)
    stretch = (height / width) ** 2
    for row in range(rows):
        state[0] = row / rows
        if state[1] != 0:
            return
        _nearest_columns(steps, row, stretch, heights, lowest, borders, nearest)
        for column in range(columns):
            down[column] = steps[row, column] * height
        for column in range(columns):
            east = (nearest[column] - column) * width
            south = down[nearest[column]]
            if valid[row, column]:
                distance[row, column] = np.sqrt(east * east + south * south)
            else:
                distance[row, column] = np.nan


@kernel
def _nearest_ids(ids, width, height, steps, state):
    """Put the id of the nearest feature in place of the steps to it."""
    rows, columns = steps.shape
    heights = np.empty(columns)
    borders = np.empty(columns)
    lowest = np.empty(columns, np.int64)
    nearest = np.empty(columns, np.int64)
    down = np.empty(columns, np.int64)
    stretch = (height / width) ** 2
    for row in range(rows):
        state[0] = row / rows
        if state[1] != 0:
            return
        _nearest_columns(steps, row, stretch, heights, lowest, borders, nearest)
        for column in range(columns):
            down[column] = steps[row, column]
        for column in range(columns):
            west = nearest[column]
            steps[row, column] = ids[row + down[west], west]
