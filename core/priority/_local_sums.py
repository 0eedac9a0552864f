"""Kernels of local statistics: sums over the window around each cell, and scores.

Values are taken relative to the mean of all cells, so that sums stay small and exact.
Windows of whole cells are runs in rows: a running sum along each row gives the sum of a
run as a difference, so that the cost grows with the radius, not with the area. Strips
of columns keep the running sums short and in a processor's cache.
"""

from __future__ import annotations

import math

import numpy as np

from .._numba import kernel

STRIP = 1024
GI_STAR, MORAN = 0, 1
STEPS = 512.0  # bins of a histogram of scores in one unit of them
SQRT_HALF = math.sqrt(0.5)


@kernel
def present(values, mask, has_mask, row, column):
    """Whether a cell has a value."""
    if has_mask and not mask[row, column]:
        return False
    value = values[row, column]
    return value == value


@kernel
def row_sums(values, mask, has_mask, sums, counts, ends, state):
    """Sum and number of the values of each row; the least and the greatest of all."""
    rows, columns = values.shape
    ends[0], ends[1] = np.inf, -np.inf
    for row in range(rows):
        if state[1] != 0:
            return
        total, count = 0.0, 0
        low, high = ends[0], ends[1]
        for column in range(columns):
            if present(values, mask, has_mask, row, column):
                value = float(values[row, column])
                total += value
                count += 1
                low = min(low, value)
                high = max(high, value)
        ends[0], ends[1] = low, high
        sums[row], counts[row] = total, count


@kernel
def row_squares(values, mask, has_mask, mean, squares, state):
    """Sum of the squared deviations from the mean in each row."""
    rows, columns = values.shape
    for row in range(rows):
        if state[1] != 0:
            return
        total = 0.0
        for column in range(columns):
            if present(values, mask, has_mask, row, column):
                apart = values[row, column] - mean
                total += apart * apart
        squares[row] = total


@kernel
def _deviations(values, mask, has_mask, mean, row, west, apart, there):
    """Deviations of a row from column ``west`` on, and 1 where there is a value.

    Both are 0 beyond the raster.
    """
    apart[:] = 0.0
    there[:] = 0.0
    if row < 0 or row >= values.shape[0]:
        return
    first, last = max(west, 0), min(west + apart.size, values.shape[1])
    line = values[row, first:last]
    apart, there = apart[first - west :], there[first - west :]
    if has_mask:
        given = mask[row, first:last]
        for i in range(line.size):
            if given[i] and line[i] == line[i]:
                apart[i] = line[i] - mean
                there[i] = 1.0
    else:
        for i in range(line.size):
            if line[i] == line[i]:
                apart[i] = line[i] - mean
                there[i] = 1.0


@kernel
def _run_along(sums, counts):
    """Turn values into running sums that begin with 0; the last value falls out."""
    total, count = 0.0, 0.0
    for i in range(sums.size):
        value, one = sums[i], counts[i]
        sums[i], counts[i] = total, count
        total += value
        count += one


@kernel
def _own_deviations(values, mask, has_mask, mean, row, own, west):
    """Deviations of a row, NaN where a value is missing."""
    line = values[row, west : west + own.size]
    for i in range(own.size):
        own[i] = line[i] - mean
    if has_mask:
        given = mask[row, west : west + own.size]
        for i in range(own.size):
            if not given[i]:
                own[i] = np.nan


@kernel
def _add_difference(total, ends, starts):
    for i in range(total.size):
        total[i] += ends[i] - starts[i]


@kernel
def _add_weighted(total, values, weight):
    for i in range(total.size):
        total[i] += weight * values[i]


@kernel
def local_scores(
    values,
    mask,
    has_mask,
    mean,
    deviation,
    n,
    weights,
    spans,
    statistic,
    z,
    index,
    state,
):
    """Score of each cell, NaN where it is missing or not defined.

    ``index`` takes Moran's I where the statistic is that.
    """
    rows, columns = values.shape
    around, aside = weights.shape[0] // 2, weights.shape[1] // 2
    in_runs = spans.shape[0] > 0
    depth = weights.shape[0]
    width = min(STRIP, columns)
    sums = np.empty((depth, width + 2 * aside + 1))
    counts = np.empty((depth, width + 2 * aside + 1))
    lag, total, squares = np.empty(width), np.empty(width), np.empty(width)
    own = np.empty(width)
    for west in range(0, columns, width):
        size = min(width, columns - west)
        for row in range(-around, rows + around):
            if state[1] != 0:
                return
            slot = row % depth
            _deviations(
                values,
                mask,
                has_mask,
                mean,
                row,
                west - aside,
                sums[slot],
                counts[slot],
            )
            if in_runs:
                _run_along(sums[slot], counts[slot])
            middle = row - around
            if middle < 0:
                continue
            state[0] = (west + size * middle / rows) / columns
            lag[:] = 0.0
            total[:] = 0.0
            squares[:] = 0.0
            if in_runs:
                for s in range(spans.shape[0]):
                    slot = (middle + spans[s, 0]) % depth
                    first, last = aside + spans[s, 1], aside + spans[s, 2] + 1
                    _add_difference(
                        lag,
                        sums[slot, last : last + width],
                        sums[slot, first : first + width],
                    )
                    _add_difference(
                        total,
                        counts[slot, last : last + width],
                        counts[slot, first : first + width],
                    )
            else:
                for down in range(depth):
                    slot = (middle + down - around) % depth
                    for right in range(weights.shape[1]):
                        weight = weights[down, right]
                        if weight == 0.0:
                            continue
                        there = counts[slot, right : right + width]
                        _add_weighted(lag, sums[slot, right : right + width], weight)
                        _add_weighted(total, there, weight)
                        _add_weighted(squares, there, weight * weight)
            _own_deviations(values, mask, has_mask, mean, middle, own[:size], west)
            if in_runs:
                squares[:] = total
            if statistic == GI_STAR:
                gi_star(
                    lag[:size],
                    total[:size],
                    squares[:size],
                    own[:size],
                    n,
                    deviation,
                    z[middle, west : west + size],
                )
            else:
                itself = weights[around, aside]
                for i in range(size):
                    lag[i] -= itself * own[i]
                    total[i] -= itself
                    squares[i] -= itself * itself
                moran(
                    lag[:size],
                    total[:size],
                    squares[:size],
                    own[:size],
                    n,
                    deviation,
                    z[middle, west : west + size],
                    index[middle, west : west + size],
                )


@kernel
def gi_star(lag, total, squares, own, n, deviation, z):
    """Gi* of sums of deviations, of weights and of their squares."""
    for i in range(z.size):
        spread = n * squares[i] - total[i] * total[i]
        if own[i] == own[i] and spread > 1e-9 * n * squares[i]:
            z[i] = lag[i] / (deviation * math.sqrt(spread / (n - 1.0)))
        else:
            z[i] = np.nan


@kernel
def moran(lag, total, squares, own, n, deviation, z, index):
    """Local Moran's I, and its deviate where the others are dealt out at random."""
    variance = deviation * deviation
    for i in range(z.size):
        z[i] = np.nan
        index[i] = np.nan
        if own[i] != own[i] or total[i] <= 1e-9:
            continue
        index[i] = own[i] * lag[i] / (total[i] * variance)
        others = -own[i] / (n - 1.0)
        spread = (n * variance - own[i] * own[i]) / (n - 1.0) - others * others
        spread *= ((n - 1.0) * squares[i] - total[i] * total[i]) / (n - 2.0)
        if spread > 1e-12 * variance * squares[i]:
            z[i] = (lag[i] - total[i] * others) / math.sqrt(spread)
            if own[i] < 0:
                z[i] = -z[i]


@kernel
def first_bins(z, limits, bins, histogram, state):
    """Bins of 90, 95 and 99 percent, and how the scores beyond the first limit lie.

    Returns the number of scores that are defined.
    """
    count = 0
    for i in range(z.size):
        if i % 65536 == 0 and state[1] != 0:
            return count
        size = abs(z[i])
        bins[i] = 0
        if size == size:
            count += 1
        if size >= limits[0]:
            place = (size - limits[0]) * STEPS
            histogram[int(min(place, histogram.size - 1.0))] += 1
            level = 1
            if size >= limits[1]:
                level = 2
            if size >= limits[2]:
                level = 3
            bins[i] = level if z[i] > 0 else -level
    return count


@kernel
def count_beyond(z, limit):
    """How many scores lie at a limit or beyond it, on either side."""
    count = 0
    for i in range(z.size):
        if abs(z[i]) >= limit:
            count += 1
    return count


@kernel
def bins_by_limits(z, limits, bins):
    """Bins of the limits of the score for 90, 95 and 99 percent."""
    for i in range(z.size):
        size = abs(z[i])
        level = 0
        for k in range(3):
            if size >= limits[k]:
                level = k + 1
        bins[i] = level if z[i] > 0 else -level


@kernel
def two_sided_p(z, p):
    """Probability of so large a standard score; NaN stays."""
    for i in range(z.size):
        p[i] = math.erfc(abs(z[i]) * SQRT_HALF)
