"""The least of a quadratic function with a penalty on each coefficient's size.

Neighbouring knots and products are so alike that coordinate descent alone creeps along
valleys; between its sweeps the equations of the coefficients in use are solved exactly.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel

SWEEPS = 5
MOST_ROUNDS = 60


@kernel
def _violation(gradient, point, penalty):
    """How far the conditions of the least are missed, in parts of the penalties."""
    worst = 0.0
    for j in range(point.size):
        if point[j] > 0.0:
            missed = abs(gradient[j] + penalty[j]) / penalty[j]
        elif point[j] < 0.0:
            missed = abs(gradient[j] - penalty[j]) / penalty[j]
        else:
            missed = abs(gradient[j]) / penalty[j] - 1.0
        worst = max(worst, missed)
    return worst


@kernel
def _sweep(curvature, gradient, point, penalty):
    """One pass of coordinate descent with soft thresholds."""
    for j in range(point.size):
        bend = curvature[j, j]
        free = point[j] - gradient[j] / bend
        least = penalty[j] / bend
        if free > least:
            target = free - least
        elif free < -least:
            target = free + least
        else:
            target = 0.0
        step = target - point[j]
        if step != 0.0:
            point[j] = target
            for i in range(point.size):
                gradient[i] += step * curvature[j, i]


@kernel
def _factored(factor, count):
    """Cholesky's lower factor in place, four columns at a time; False if it fails.

    The columns are copied to rows, so that the innermost loop runs along memory.
    """
    ahead = np.zeros((4, count))
    for first in range(0, count, 4):
        end = min(first + 4, count)
        for c in range(first, end):
            pivot = factor[c, c]
            if not pivot > 0.0:
                return False
            root = np.sqrt(pivot)
            factor[c, c] = root
            for a in range(c + 1, count):
                factor[a, c] /= root
            for a in range(c + 1, count):
                for b in range(c + 1, min(end, a + 1)):
                    factor[a, b] -= factor[a, c] * factor[b, c]
        for c in range(first, end):
            for a in range(end, count):
                ahead[c - first, a] = factor[a, c]
        p0, p1, p2, p3 = ahead[0], ahead[1], ahead[2], ahead[3]
        for a in range(end, count):
            row = factor[a]
            f0, f1, f2, f3 = p0[a], p1[a], p2[a], p3[a]
            for b in range(end, a + 1):
                row[b] -= (f0 * p0[b] + f1 * p1[b]) + (f2 * p2[b] + f3 * p3[b])
    return True


@kernel
def _solved(curvature, used, count, right, factor, answer):
    """Solve the equations of the coefficients in use by Cholesky; False if it fails."""
    for a in range(count):
        for b in range(a + 1):
            factor[a, b] = curvature[used[a], used[b]]
    if not _factored(factor, count):
        return False
    for a in range(count):
        total = right[a]
        for b in range(a):
            total -= factor[a, b] * answer[b]
        answer[a] = total / factor[a, a]
    for a in range(count - 1, -1, -1):
        answer[a] /= factor[a, a]
        for b in range(a):
            answer[b] -= factor[a, b] * answer[a]
    return True


@kernel
def _cut_at_signs(curvature, gradient, point, penalty, used, count, move, step, bend):
    """The change by the whole move, where what would change its sign goes to 0.

    Leaves the step of every coefficient and what it adds to the gradient.
    """
    step[:] = 0.0
    bend[:] = 0.0
    change = 0.0
    for a in range(count):
        j = used[a]
        there = point[j] + move[a]
        if there * point[j] < 0.0:
            there = 0.0
        step[j] = there - point[j]
        change += penalty[j] * (abs(there) - abs(point[j]))
        row = curvature[j]
        by = step[j]
        for i in range(point.size):
            bend[i] += by * row[i]
    for a in range(count):
        j = used[a]
        change += step[j] * (gradient[j] + 0.5 * bend[j])
    return change


@kernel
def _settle(curvature, gradient, point, penalty, factor):
    """Move the coefficients in use to their least, keeping their signs.

    Those that would change their signs stop at 0 and leave, all at once where that is
    no worse than to stop with the first of them; the others go on.
    """
    size = point.size
    used = np.empty(size, np.int64)
    count = 0
    for j in range(size):
        if point[j] != 0.0:
            used[count] = j
            count += 1
    right = np.empty(size)
    move = np.empty(size)
    step = np.empty(size)
    bend = np.empty(size)
    while count > 0:
        descent = 0.0
        for a in range(count):
            j = used[a]
            right[a] = -(gradient[j] + (penalty[j] if point[j] > 0.0 else -penalty[j]))
        if not _solved(curvature, used, count, right, factor, move):
            return
        length, blocking = 1.0, -1
        for a in range(count):
            descent += right[a] * move[a]
            there = point[used[a]]
            if (there + move[a]) * there < 0.0:
                reach = -there / move[a]
                if reach < length:
                    length, blocking = reach, a
        if not descent > 0.0:
            return
        change = _cut_at_signs(
            curvature, gradient, point, penalty, used, count, move, step, bend
        )
        if change > -descent * length * (1.0 - 0.5 * length) and blocking >= 0:
            for a in range(count):
                move[a] *= length
            move[blocking] = -point[used[blocking]]
            _cut_at_signs(
                curvature, gradient, point, penalty, used, count, move, step, bend
            )
        for i in range(size):
            point[i] += step[i]
            gradient[i] += bend[i]
        if blocking < 0:
            return
        kept = 0
        for a in range(count):
            if point[used[a]] != 0.0:
                used[kept] = used[a]
                kept += 1
        count = kept


@kernel
def _least(curvature, gradient, penalty, tolerance, point):
    """Bring ``point`` to the least; ``gradient`` is that at the point, and goes along.

    Minimises g'd + d'Cd / 2 + sum of penalty times size, d counted from the start.
    """
    factor = np.empty(curvature.shape)
    for _ in range(MOST_ROUNDS):
        for _ in range(SWEEPS):
            _sweep(curvature, gradient, point, penalty)
        if _violation(gradient, point, penalty) <= tolerance:
            return
        _settle(curvature, gradient, point, penalty, factor)
        if _violation(gradient, point, penalty) <= tolerance:
            return
