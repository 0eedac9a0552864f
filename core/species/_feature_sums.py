"""Sums over points for all features of a model, without a column for each knot.

A variable is held as its distinct values in ascending order and, for each point, the
place of its value among them. Knot k lies halfway between values k and k + 1.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel

ROWS_AT_ONCE = 128


@kernel
def _knot_means(place, values, starts, weights, forward, reverse, above):
    """Weighted sums of the hinges and thresholds at every knot.

    Every term of the running sums is 0 or more, so that large values of a variable
    take no digits away.
    """
    variables, points = place.shape
    for v in range(variables):
        first, last = starts[v], starts[v + 1] - 1
        mass = np.zeros(last - first + 1)
        for i in range(points):
            mass[place[v, i]] += weights[i]
        reach = weight = 0.0
        knot_above = 0.0
        for k in range(last - 1, first - 1, -1):
            knot = 0.5 * (values[k] + values[k + 1])
            share = mass[k + 1 - first]
            if weight > 0.0:
                reach += (knot_above - knot) * weight
            reach += share * (values[k + 1] - knot)
            weight += share
            forward[k] = reach / (values[last] - knot)
            above[k] = weight
            knot_above = knot
        reach = weight = 0.0
        knot_below = 0.0
        for k in range(first, last):
            knot = 0.5 * (values[k] + values[k + 1])
            share = mass[k - first]
            if weight > 0.0:
                reach += (knot - knot_below) * weight
            reach += share * (knot - values[k])
            weight += share
            reverse[k] = reach / (knot - values[first])
            knot_below = knot


@kernel
def _knot_squares(place, values, starts, weights, forward, reverse):
    """Weighted sums of the squared hinges at every knot."""
    variables, points = place.shape
    for v in range(variables):
        first, last = starts[v], starts[v + 1] - 1
        mass = np.zeros(last - first + 1)
        for i in range(points):
            mass[place[v, i]] += weights[i]
        square = reach = weight = 0.0
        knot_above = 0.0
        for k in range(last - 1, first - 1, -1):
            knot = 0.5 * (values[k] + values[k + 1])
            share = mass[k + 1 - first]
            step = values[k + 1] - knot
            if weight > 0.0:
                down = knot_above - knot
                square += 2.0 * down * reach + down * down * weight
                reach += down * weight
            square += share * step * step
            reach += share * step
            weight += share
            scale = values[last] - knot
            forward[k] = square / (scale * scale)
            knot_above = knot
        square = reach = weight = 0.0
        knot_below = 0.0
        for k in range(first, last):
            knot = 0.5 * (values[k] + values[k + 1])
            share = mass[k - first]
            step = knot - values[k]
            if weight > 0.0:
                up = knot - knot_below
                square += 2.0 * up * reach + up * up * weight
                reach += up * weight
            square += share * step * step
            reach += share * step
            weight += share
            scale = knot - values[first]
            reverse[k] = square / (scale * scale)
            knot_below = knot


@kernel
def _column_means(columns, weights, means):
    """Weighted sums of columns that are held; eight sums at a time, for speed."""
    count, points = columns.shape
    whole = points - points % 8
    for j in range(count):
        s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = 0.0
        for i in range(0, whole, 8):
            s0 += weights[i] * columns[j, i]
            s1 += weights[i + 1] * columns[j, i + 1]
            s2 += weights[i + 2] * columns[j, i + 2]
            s3 += weights[i + 3] * columns[j, i + 3]
            s4 += weights[i + 4] * columns[j, i + 4]
            s5 += weights[i + 5] * columns[j, i + 5]
            s6 += weights[i + 6] * columns[j, i + 6]
            s7 += weights[i + 7] * columns[j, i + 7]
        total = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7))
        for i in range(whole, points):
            total += weights[i] * columns[j, i]
        means[j] = total


@kernel
def _peaks(scores, starts, inside, most, found):
    """The highest local maxima above 1 of each variable's knots; returns their number.

    Neighbouring knots are nearly the same feature, so only the best of a rise counts.
    """
    count = 0
    best = np.empty(most, np.int64)
    for v in range(starts.size - 1):
        first, last = starts[v], starts[v + 1] - 1
        held = 0
        for k in range(first, last):
            score = scores[k]
            if score <= 1.0 or inside[k]:
                continue
            if k > first and scores[k - 1] > score:
                continue
            if k < last - 1 and scores[k + 1] >= score:
                continue
            place = held
            while place > 0 and scores[best[place - 1]] < score:
                place -= 1
            if place >= most:
                continue
            held = min(held + 1, most)
            for n in range(held - 1, place, -1):
                best[n] = best[n - 1]
            best[place] = k
        for n in range(held):
            found[count] = best[n]
            count += 1
    return count


@kernel
def _second_moments(columns, rows, weights, moments):
    """Weighted sums of the products of columns ``rows``: a full symmetric matrix.

    A block of points at a time is turned, so that the innermost loop runs along two
    rows of the matrix; four points share one pass over them.
    """
    count, points = rows.size, columns.shape[1]
    even = (count + 1) // 2 * 2
    sums = np.zeros((even, even))
    block = np.zeros((ROWS_AT_ONCE, even))
    heavy = np.zeros(ROWS_AT_ONCE)
    for start in range(0, points, ROWS_AT_ONCE):
        size = min(ROWS_AT_ONCE, points - start)
        for a in range(count):
            column = columns[rows[a]]
            for i in range(size):
                block[i, a] = column[start + i]
        for i in range(size):
            heavy[i] = weights[start + i]
        heavy[size:] = 0.0
        for i in range(0, size, 4):
            p0, p1, p2, p3 = block[i], block[i + 1], block[i + 2], block[i + 3]
            w0, w1, w2, w3 = heavy[i], heavy[i + 1], heavy[i + 2], heavy[i + 3]
            for a in range(0, even, 2):
                f0, f1, f2, f3 = w0 * p0[a], w1 * p1[a], w2 * p2[a], w3 * p3[a]
                b = a + 1
                g0, g1, g2, g3 = w0 * p0[b], w1 * p1[b], w2 * p2[b], w3 * p3[b]
                upper, lower = sums[a], sums[b]
                for c in range(b + 1):
                    x0, x1, x2, x3 = p0[c], p1[c], p2[c], p3[c]
                    upper[c] += (f0 * x0 + f1 * x1) + (f2 * x2 + f3 * x3)
                    lower[c] += (g0 * x0 + g1 * x1) + (g2 * x2 + g3 * x3)
    for a in range(count):
        for b in range(a + 1):
            moments[a, b] = sums[a, b]
            moments[b, a] = sums[a, b]


@kernel
def _combine(columns, rows, steps, total):
    """The sum of columns ``rows``, each times its step."""
    total[:] = 0.0
    for a in range(rows.size):
        step = steps[a]
        if step == 0.0:
            continue
        column = rows[a]
        for i in range(total.size):
            total[i] += step * columns[column, i]
