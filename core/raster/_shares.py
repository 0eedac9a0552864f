"""Shares of each cell's water for its neighbours, level ground included.

Four bits for each direction, as in :func:`.flow_directions.mfd_directions`.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel

_DIAGONAL = 1.4142135623730951
_PER_DIAGONAL = 1.0 / _DIAGONAL


@kernel
def _packed(weights, total):
    """Fifteenths of the total, rounded half up, four bits each."""
    code = 0
    for k in range(8):
        code |= int(0.5 + weights[k] / total * 15.0) << (4 * k)
    return code


@kernel
def _downhill(elevation, mask, row, column, single, down, right, weights):
    """The shares of the lower neighbours; 0 where there is none."""
    rows, columns = mask.shape
    height = float(elevation[row, column])
    total = 0.0
    steepest = 0.0
    towards = -1
    for k in range(8):
        weights[k] = 0.0
        y = row + down[k]
        x = column + right[k]
        if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
            continue
        fall = height - float(elevation[y, x])
        if fall <= 0.0:
            continue
        if k % 2 == 1:
            fall *= _PER_DIAGONAL
        weights[k] = fall
        total += fall
        if fall > steepest:
            steepest = fall
            towards = k
    if towards < 0:
        return 0
    if single:
        return 15 << (4 * towards)
    return _packed(weights, total)


@kernel
def _outwards(mask, row, column, single, down, right, weights):
    """The shares that leave the land; 0 where all neighbours are land."""
    rows, columns = mask.shape
    total = 0.0
    towards = -1
    for k in range(8):
        weights[k] = 0.0
        y = row + down[k]
        x = column + right[k]
        if 0 <= y < rows and 0 <= x < columns and mask[y, x]:
            continue
        weights[k] = 1.0 if k % 2 == 0 else _PER_DIAGONAL
        total += weights[k]
        # The first straight way out, else the last diagonal one.
        if towards < 0 or towards % 2 == 1:
            towards = k
    if towards < 0:
        return 0
    if single:
        return 15 << (4 * towards)
    return _packed(weights, total)


@kernel
def _run_downhill(elevation, mask, first, last, single, down, right, shares, state):
    """The shares of the cells of some rows that have a lower neighbour."""
    columns = mask.shape[1]
    weights = np.empty(8)
    for row in range(first, last):
        if state[1] != 0.0:
            return
        for column in range(columns):
            if mask[row, column]:
                shares[row, column] = _downhill(
                    elevation, mask, row, column, single, down, right, weights
                )


@kernel
def _drain_level(elevation, mask, single, down, right, shares, marks, state):
    """The shares of the level areas: of all cells that have none yet."""
    rows, columns = mask.shape
    weights = np.empty(8)
    cells = np.empty(1024, np.int64)
    codes = np.empty(1024, np.uint32)
    distance = np.empty(1024)
    ring = np.empty(1024, np.int64)
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            if not mask[row, column] or shares[row, column] != 0:
                continue
            if marks[row, column] == 0:
                cells, codes, distance, size = _level_area(
                    elevation,
                    mask,
                    row * columns + column,
                    single,
                    down,
                    right,
                    shares,
                    marks,
                    cells,
                    codes,
                    distance,
                    weights,
                    state,
                )
                ring = _distances(
                    cells,
                    codes,
                    distance,
                    size,
                    single,
                    down,
                    right,
                    shares,
                    marks,
                    ring,
                    state,
                )
                if not single:
                    _nearer(
                        cells,
                        codes,
                        distance,
                        size,
                        down,
                        right,
                        shares,
                        marks,
                        weights,
                    )
                for i in range(size):
                    y = cells[i] // columns
                    x = cells[i] % columns
                    shares[y, x] = codes[i]
                    marks[y, x] = 1
        state[0] = (row + 1) / rows


@kernel
def _level_area(
    elevation,
    mask,
    root,
    single,
    down,
    right,
    shares,
    marks,
    cells,
    codes,
    distance,
    weights,
    state,
):
    """The cells of equal height around ``root``, and those of them that drain.

    A cell of the area has mark 2, and its place in ``cells`` stands in ``shares``.
    Cells that drain have distance 0 and their code, the others an infinite distance.
    """
    rows, columns = mask.shape
    height = float(elevation[root // columns, root % columns])
    cells[0] = root
    marks[root // columns, root % columns] = 2
    shares[root // columns, root % columns] = 0
    size = 1
    at = 0
    drains = False
    while at < size:
        if at % 65536 == 0 and state[1] != 0.0:
            break
        row = cells[at] // columns
        column = cells[at] % columns
        for k in range(8):
            y = row + down[k]
            x = column + right[k]
            if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
                continue
            if marks[y, x] == 2 or float(elevation[y, x]) != height:
                continue
            if size == cells.size:
                cells = np.append(cells, np.empty(size, np.int64))
                codes = np.append(codes, np.empty(size, np.uint32))
                distance = np.append(distance, np.empty(size))
            cells[size] = y * columns + x
            marks[y, x] = 2
            shares[y, x] = size
            size += 1
        codes[at] = _downhill(
            elevation, mask, row, column, single, down, right, weights
        )
        distance[at] = 0.0 if codes[at] != 0 else np.inf
        drains = drains or codes[at] != 0
        at += 1
    if not drains:
        for at in range(size):
            row = cells[at] // columns
            column = cells[at] % columns
            codes[at] = _outwards(mask, row, column, single, down, right, weights)
            if codes[at] != 0:
                distance[at] = 0.0
    return cells, codes, distance, size


@kernel
def _distances(
    cells, codes, distance, size, single, down, right, shares, marks, ring, state
):
    """Steps of 1 and sqrt 2 to the nearest cell that drains.

    With a single receiver the code of a cell points back to where its distance last
    came from; the queue is first come, first served, which settles ties.
    """
    rows, columns = marks.shape
    first = 0
    waiting = 0
    for at in range(size):
        if distance[at] == 0.0:
            if waiting == ring.size:
                ring = np.append(ring, np.empty(waiting, np.int64))
            ring[waiting] = at
            waiting += 1
    steps = 0
    while waiting > 0:
        steps += 1
        if steps % 65536 == 0 and state[1] != 0.0:
            break
        at = ring[first]
        first = (first + 1) % ring.size
        waiting -= 1
        row = cells[at] // columns
        column = cells[at] % columns
        for k in range(8):
            y = row + down[k]
            x = column + right[k]
            if y < 0 or y >= rows or x < 0 or x >= columns or marks[y, x] != 2:
                continue
            to = shares[y, x]
            further = distance[at] + (1.0 if k % 2 == 0 else _DIAGONAL)
            if distance[to] <= further:
                continue
            distance[to] = further
            if single:
                codes[to] = 15 << (4 * ((k + 4) % 8))
            if waiting == ring.size:
                ring = np.append(ring[first:], ring[:first])
                ring = np.append(ring, np.empty(waiting, np.int64))
                first = 0
            ring[(first + waiting) % ring.size] = to
            waiting += 1
    return ring


@kernel
def _nearer(cells, codes, distance, size, down, right, shares, marks, weights):
    """Shares of the neighbours on the same level that are nearer to a drain."""
    rows, columns = marks.shape
    for at in range(size):
        row = cells[at] // columns
        column = cells[at] % columns
        total = 0.0
        for k in range(8):
            weights[k] = 0.0
            y = row + down[k]
            x = column + right[k]
            if y < 0 or y >= rows or x < 0 or x >= columns or marks[y, x] != 2:
                continue
            if distance[shares[y, x]] < distance[at]:
                weights[k] = 1.0 if k % 2 == 0 else _PER_DIAGONAL
                total += weights[k]
        if total > 0.0:
            codes[at] = _packed(weights, total)
