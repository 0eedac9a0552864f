"""Cells and sides in the window around each cell, counted as the window moves.

All counts are whole numbers, and logarithms are taken of the counts of a window alone:
nothing drifts, however far the window moves. Sides of cells are pairs of neighbours. One
table counts both: first the classes with the outside as the last, then the unordered
pairs of classes with all pairs that touch the outside as the last.
"""

from __future__ import annotations

import math

import numpy as np

from .._numba import kernel
from .class_codes import smallest_type

# Sums over a window: cells, classes, n ln n of the classes' cells, n2; sides within
# classes and between them, e ln e of the latter by pair, (2 g) ln (2 g) of the former
# by class; the sums of CONTAG and of AI.
CELLS, CLASSES, CELL_LOGS, CELL_SQUARES = 0, 1, 2, 3
LIKE, UNLIKE, PAIR_LOGS, LIKE_LOGS, CONTAGION, AGGREGATION = 4, 5, 6, 7, 8, 9
OVERALL = 10
# Sums of one class, from OVERALL on.
CLASS_CELLS, CLASS_LIKE, CLASS_UNLIKE, CLASS_PAIR_LOGS = 0, 1, 2, 3
OF_CLASS = 4

# Of a class that is present: its sides to others, e ln e of these by class.
UNLIKE_OF, LOGS_OF = 0, 1

LONGEST_TABLE = 1 << 20
TABLE_STEP = 32  # counts that a processor adds at once, or a multiple


def pair_codes(classes: int, sided: bool) -> tuple[np.ndarray, np.ndarray]:
    """Codes of pairs of classes (the outside is the last row and column), and starts.

    The pair of classes i <= k has the code ``first_pair[i] + k``. Without ``sided`` there
    are none.
    """
    if not sided:
        return np.zeros((1, 1), np.uint8), np.zeros(classes, np.int64)
    one, other = np.triu_indices(classes)
    last = classes + 1 + len(one)
    table = np.full((classes + 1, classes + 1), last, np.int64)
    table[one, other] = table[other, one] = classes + 1 + np.arange(len(one))
    first_pair = np.diagonal(table)[:classes] - np.arange(classes)
    return table.astype(smallest_type(last)), first_pair.astype(np.int64)


def table_size(classes: int, sided: bool) -> int:
    """Counts of cells, and with ``sided`` of pairs, with room to add them at once."""
    many = classes + 1
    many += classes * (classes + 1) // 2 + 1 if sided else 0
    return -(-many // TABLE_STEP) * TABLE_STEP


def log_table(most: int) -> np.ndarray:
    """Logarithms of 1 to ``most``, or as far as a table pays; 0 for 0."""
    return np.log(np.maximum(np.arange(min(most, LONGEST_TABLE) + 1.0), 1.0))


@kernel
def _code_pairs(codes, table, right, down):
    """The code of each cell's pair with the cell to the right and with that below."""
    rows, columns = codes.shape
    outside = table[-1, -1]
    right[:, columns - 1] = outside
    down[rows - 1, :] = outside
    for row in range(rows):
        for column in range(columns - 1):
            right[row, column] = table[codes[row, column], codes[row, column + 1]]
        if row + 1 < rows:
            for column in range(columns):
                down[row, column] = table[codes[row, column], codes[row + 1, column]]


@kernel
def _log(n, logs):
    return logs[n] if n < logs.size else math.log(n)


@kernel
def _evaluate(
    counts, sided, first_pair, slots, logs, most_like, present, work, sums, place
):
    """Write the sums over a window from its counts into row ``place``.

    ``slots``: the place of a class among those with sums of their own, from 1; 0 for
    none. ``present`` and ``work`` are space for the codes and two values of each class.
    """
    many, total, squares, entropy = 0, 0, 0, 0.0
    for code in range(first_pair.size):
        n = np.int64(counts[code])
        if n != 0:
            present[many] = code
            many += 1
            total += n
            squares += n * n
            entropy += n * _log(n, logs)
    sums[place, CELLS] = total
    sums[place, CLASSES] = many
    sums[place, CELL_LOGS] = entropy
    sums[place, CELL_SQUARES] = squares
    if not sided:
        for i in range(many):
            code = present[i]
            if slots[code] > 0:
                sums[place, OVERALL + OF_CLASS * (slots[code] - 1)] = counts[code]
        return
    for i in range(many):
        work[UNLIKE_OF, i] = 0.0
        work[LOGS_OF, i] = 0.0
    unlike, pair_logs = 0, 0.0
    for i in range(many):
        start = first_pair[present[i]]
        for k in range(i + 1, many):
            sides = np.int64(counts[start + present[k]])
            if sides != 0:
                entropy = sides * _log(sides, logs)
                unlike += sides
                pair_logs += entropy
                work[UNLIKE_OF, i] += sides
                work[UNLIKE_OF, k] += sides
                work[LOGS_OF, i] += entropy
                work[LOGS_OF, k] += entropy
    log_total = _log(total, logs)
    all_like, like_logs, contagion, aggregation = 0, 0.0, 0.0, 0.0
    for i in range(many):
        code = present[i]
        n = np.int64(counts[code])
        like = np.int64(counts[first_pair[code] + code])
        twice = 2 * like * _log(2 * like, logs)
        all_like += like
        like_logs += twice
        sides = 2 * like + np.int64(work[UNLIKE_OF, i])
        if sides > 0:
            known = _log(n, logs) - log_total - _log(sides, logs)
            contagion += n * (known + (work[LOGS_OF, i] + twice) / sides)
        if like > 0:
            aggregation += n * like / most_like[n]
        if slots[code] > 0:
            at = OVERALL + OF_CLASS * (slots[code] - 1)
            sums[place, at + CLASS_CELLS] = n
            sums[place, at + CLASS_LIKE] = like
            sums[place, at + CLASS_UNLIKE] = work[UNLIKE_OF, i]
            sums[place, at + CLASS_PAIR_LOGS] = work[LOGS_OF, i]
    sums[place, LIKE] = all_like
    sums[place, UNLIKE] = unlike
    sums[place, PAIR_LOGS] = pair_logs
    sums[place, LIKE_LOGS] = like_logs
    sums[place, CONTAGION] = contagion
    sums[place, AGGREGATION] = aggregation


@kernel
def _move(codes, start, enter, leave, added, dropped):
    """Count what enters and what leaves when the window moves on by one column."""
    for k in range(enter.size):
        added[codes[start + enter[k]]] += 1
        dropped[codes[start + leave[k]]] += 1


@kernel
def _sweep_chords(
    codes,
    right,
    down,
    sided,
    size,
    steps,
    chords,
    from_row,
    inside,
    first_pair,
    slots,
    logs,
    most_like,
    sums,
    state,
):
    """Sums over windows of any shape that is one chord in each row.

    ``chords`` holds half the width of each row, and ``steps`` what ``chord_steps``
    gives. What enters and what leaves is counted apart, so that one never waits for the
    other. ``sums`` has a row for each cell of ``inside`` and must
    be 0 on entry; rows of ``inside`` begin at row ``from_row`` of
    the raster, and its columns where a window fits with one column to spare.
    """
    rows, columns = inside.shape
    width = codes.shape[1]
    reach = chords.size // 2
    flat, flat_right, flat_down = codes.ravel(), right.ravel(), down.ravel()
    counts, added = np.zeros(size, np.int32), np.zeros(size, np.int32)
    dropped = np.zeros(size, np.int32)
    present = np.empty(first_pair.size, np.int64)
    work = np.empty((2, first_pair.size))
    for row in range(rows):
        added[:] = 0
        dropped[:] = 0
        top = from_row + row - reach
        for d in range(chords.size):
            half = chords[d]
            for column in range(reach + 1 - half, reach + 2 + half):
                added[codes[top + d, column]] += 1
                if sided and column <= reach + half:
                    added[right[top + d, column]] += 1
            if sided and d + 1 < chords.size:
                half = min(half, chords[d + 1])
                for column in range(reach + 1 - half, reach + 2 + half):
                    added[down[top + d, column]] += 1
        for column in range(columns):
            if state[1] != 0.0:
                return
            if column > 0:
                start = np.uint64(top * width + column)
                _move(flat, start, steps[0], steps[1], added, dropped)
                if sided:
                    _move(flat_right, start, steps[2], steps[3], added, dropped)
                    _move(flat_down, start, steps[4], steps[5], added, dropped)
            if not inside[row, column]:
                continue
            for code in range(size):
                counts[code] = added[code] - dropped[code]
            _evaluate(
                counts,
                sided,
                first_pair,
                slots,
                logs,
                most_like,
                present,
                work,
                sums,
                row * columns + column,
            )


def chord_steps(chords: np.ndarray, width: int) -> tuple[np.ndarray, ...]:
    """Places that enter and leave a window when it moves on by one column.

    Of cells, of pairs in rows, of pairs in columns; in a flattened raster with ``width``
    columns, from the first cell of the square around the window before it moves.
    """
    reach = len(chords) // 2
    middle = np.arange(len(chords)) * width + reach
    upper = np.minimum(chords[:-1], chords[1:])
    steps = (
        middle + chords + 1,
        middle - chords,
        middle + chords,
        middle - chords,
        middle[:-1] + upper + 1,
        middle[:-1] - upper,
    )
    return tuple(places.astype(np.uint64) for places in steps)


@kernel
def _add_row(codes, row, sign, counts):
    for column in range(codes.shape[1]):
        counts[column, codes[row, column]] += sign


@kernel
def _fill_columns(codes, right, down, sided, rows, counts, right_counts):
    """Counts of each column in the first rows of a raster; 0 on entry."""
    for row in range(rows):
        _add_row(codes, row, 1, counts)
        if sided:
            _add_row(right, row, 1, right_counts)
            if row + 1 < rows:
                _add_row(down, row, 1, counts)


@kernel
def _slide(window, counts, right_counts, enter, leave):
    for code in range(window.size):
        window[code] += (
            counts[enter, code]
            - counts[leave, code]
            + right_counts[enter - 1, code]
            - right_counts[leave, code]
        )


@kernel
def _slide_cells(window, counts, enter, leave):
    for code in range(window.size):
        window[code] += counts[enter, code] - counts[leave, code]


@kernel
def _sweep_columns(
    codes,
    right,
    down,
    sided,
    counts,
    right_counts,
    from_row,
    reach,
    inside,
    first_pair,
    slots,
    logs,
    most_like,
    sums,
    state,
):
    """Sums over square windows from counts of columns, which move down row by row.

    ``counts`` (cells, pairs in columns) and ``right_counts`` (pairs with the next column)
    are those of the window's rows around row ``from_row - 1`` on entry, and around the
    last row of ``inside`` at the end. ``sums`` has a row for each cell of ``inside``, and
    must be 0 on entry.
    """
    rows, columns = inside.shape
    window = np.empty(counts.shape[1], np.int32)
    present = np.empty(first_pair.size, np.int64)
    work = np.empty((2, first_pair.size))
    for row in range(rows):
        if state[1] != 0.0:
            return
        low = from_row + row + reach
        high = from_row + row - reach - 1
        _add_row(codes, low, 1, counts)
        _add_row(codes, high, -1, counts)
        if sided:
            _add_row(right, low, 1, right_counts)
            _add_row(right, high, -1, right_counts)
            _add_row(down, low - 1, 1, counts)
            _add_row(down, high, -1, counts)
        # The window one column left of the first focal cell.
        window[:] = 0
        for column in range(2 * reach + 1):
            for code in range(window.size):
                window[code] += counts[column, code]
                if sided and column < 2 * reach:
                    window[code] += right_counts[column, code]
        for column in range(columns):
            last = column + 2 * reach + 1
            if sided:
                _slide(window, counts, right_counts, last, column)
            else:
                _slide_cells(window, counts, last, column)
            if inside[row, column]:
                _evaluate(
                    window,
                    sided,
                    first_pair,
                    slots,
                    logs,
                    most_like,
                    present,
                    work,
                    sums,
                    row * columns + column,
                )
