"""Records of cells for least-cost runs: filled, read, and the way back through them."""

from __future__ import annotations

import numpy as np

from .._numba import kernel


@kernel
def survey(resistance, valid, found):
    """Count bad values; the range; whether single precision holds all values."""
    rows, columns = resistance.shape
    for row in range(rows):
        for column in range(columns):
            if not valid[row, column]:
                continue
            value = np.float64(resistance[row, column])
            if not np.isfinite(value):
                found[0] += 1
                continue
            if value <= 0:
                found[1] += 1
            if value < found[2]:
                found[2] = value
            if value > found[3]:
                found[3] = value
            if np.float64(np.float32(value)) != value:
                found[4] = 0


@kernel
def clear_records(cells, resistance, valid, stride):
    rows, columns = resistance.shape
    for i in range(cells.size):
        cells[i]["cost"] = np.inf
        cells[i]["resistance"] = np.inf
        cells[i]["label"] = 0
    for row in range(rows):
        first = (row + 1) * stride + 1
        for column in range(columns):
            if valid[row, column]:
                cells[first + column]["resistance"] = resistance[row, column]


@kernel
def place_labels(cells, labels, valid, stride):
    """Labels of a raster; cost 0 on them."""
    rows, columns = labels.shape
    for row in range(rows):
        first = (row + 1) * stride + 1
        for column in range(columns):
            if valid[row, column] and labels[row, column] != 0:
                cells[first + column]["label"] = labels[row, column]
                cells[first + column]["cost"] = 0.0


@kernel
def list_rims(cells, stride, found):
    """Count the rims; list as many as there is room for."""
    count = 0
    for i in range(stride + 1, cells.size - stride - 1):
        if cells[i]["cost"] != 0.0:
            continue
        inside = True
        for row in range(-1, 2):
            for column in range(-1, 2):
                if cells[i + row * stride + column]["cost"] != 0.0:
                    inside = False
        if not inside:
            if count < found.size:
                found[count] = i
            count += 1
    return count


@kernel
def reached_columns(cells, stride, first, last, found):
    """The first and the last column with a reached cell, between two rows."""
    for row in range(first, last + 1):
        west = (row + 1) * stride + 1
        for column in range(found[0]):
            if cells[west + column]["cost"] < np.inf:
                found[0] = column
                break
        for column in range(stride - 3, found[1], -1):
            if cells[west + column]["cost"] < np.inf:
                found[1] = column
                break


@kernel
def copy_costs(cells, first, stride, cost):
    rows, columns = cost.shape
    for row in range(rows):
        for column in range(columns):
            cost[row, column] = cells[first + row * stride + column]["cost"]


@kernel
def _back(cells, steps, lengths, i, same_label):
    """First direction whose neighbour explains the cost of ``i``; 8 if none does."""
    cost = cells[i]["cost"]
    resistance = np.float64(cells[i]["resistance"])
    for k in range(8):
        j = i + steps[k]
        if same_label and cells[j]["label"] != cells[i]["label"]:
            continue
        edge = (np.float64(cells[j]["resistance"]) + resistance) * lengths[k]
        if cells[j]["cost"] + edge == cost:
            return k
    return 8


@kernel
def trace(cells, steps, lengths, path, count):
    """Go on with a path whose first ``count`` records are known; the new count."""
    while count < path.size:
        i = path[count - 1]
        if cells[i]["cost"] == 0.0:
            break
        path[count] = i + steps[_back(cells, steps, lengths, i, False)]
        count += 1
    return count


@kernel
def collect(cells, stride, steps, lengths, cost, allocation, backlinks, state):
    """Take the results out of the records; backlinks if there is room for them."""
    rows, columns = cost.shape
    linked = backlinks.size > 0
    for row in range(rows):
        state[0] = row / rows
        if state[1] != 0:
            return
        first = (row + 1) * stride + 1
        for column in range(columns):
            i = first + column
            value = cells[i]["cost"]
            code = 0
            if np.isfinite(value):
                cost[row, column] = value
                allocation[row, column] = cells[i]["label"]
                if linked and value > 0:
                    code = _back(cells, steps, lengths, i, True) + 1
            else:
                cost[row, column] = np.nan
                allocation[row, column] = 0
                code = 255
            if linked:
                backlinks[row, column] = code
