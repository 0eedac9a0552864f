"""Natural breaks: the classes with the least spread inside (Fisher-Jenks), exactly."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..progress import Progress, watched
from ..refusal import Refusal
from .valid_values import valid_values


def natural_breaks(
    values, classes: int, *, mask=None, progress: Progress = None
) -> np.ndarray:
    """Upper limits of the classes with the least sum of squared deviations.

    Parameters
    ----------
    values : array of any shape
        NaN is missing.
    classes : int
        Number of classes, at least 1.
    mask : bool array of the same shape, optional
        True where there is a value; others are not read.

    Returns
    -------
    float64 array
        Largest value of each class, ascending; the last is the maximum. Equal values
        are never split. With fewer distinct values than classes each value is a class.

    Raises
    ------
    Refusal
        For no valid value, an infinite one, or fewer than 1 class.

    Notes
    -----
    The true optimum, not an iteration from a start: dynamic programming over the
    distinct values (Fisher 1958; Jenks 1977), whose best cuts move monotonically, so
    that halving finds them in n log n steps per class. Sums are taken from the median
    outwards in float64. Peak memory about 75 + 4 (classes - 2) bytes per value.

    Examples
    --------
    >>> natural_breaks([4, 5, 9, 10, 11, 30], 3).tolist()
    [5.0, 11.0, 30.0]
    >>> natural_breaks([1, 1, 2], 5).tolist()
    [1.0, 2.0]
    """
    check_classes(classes)
    ordered = valid_values(values, mask=mask).astype(np.float64)
    ordered.sort()
    first = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    distinct = ordered[first]
    count = np.diff(np.r_[first, len(ordered)]).astype(np.float64)
    if classes >= len(distinct):
        return distinct
    middle = np.searchsorted(first, len(ordered) // 2, side="right") - 1
    del ordered, first
    limits = np.empty(int(classes), np.int64)
    sums = _sums(distinct, count, middle)
    with watched(progress) as state:
        _cut(*sums, limits, state)
    return distinct[limits]


def check_classes(classes: int) -> None:
    """Refuse fewer than 1 class."""
    if classes != int(classes) or classes < 1:
        raise Refusal(
            "The number of classes is {value}; it must be a whole number from 1.",
            parameter="classes",
            value=classes,
        )


def _sums(distinct, count, middle):
    # prefix sums that start at the median: far values spoil no digit of near ones
    shifted = distinct - distinct[middle]
    scale = np.abs(shifted).max()
    shifted /= scale

    def outwards(terms):
        sums = np.zeros(len(terms) + 1)
        sums[middle + 1 :] = np.cumsum(terms[middle:])
        sums[:middle] = -np.cumsum(terms[:middle][::-1])[::-1]
        return sums

    return (
        outwards(count),
        outwards(count * shifted),
        outwards(count * shifted**2),
    )


@kernel
def _cut(weight, total, squares, limits, state):
    # least[j]: least sum of squares of the values before j in the classes so far.
    # Each layer adds a class; its best cut of j lies between those of j's neighbours.
    n = weight.shape[0] - 1
    classes = limits.shape[0]
    least = np.empty(n + 1, np.float64)
    after = np.empty(n + 1, np.float64)
    cut = np.empty((max(classes - 2, 0), n + 1), np.int32)
    stack = np.empty((128, 4), np.int64)
    least[0] = 0.0
    for j in range(1, n + 1):
        w = weight[j] - weight[0]
        s = total[j] - total[0]
        least[j] = squares[j] - squares[0] - s * s / w
    for layer in range(1, classes):
        # the last layer is wanted for all values only
        lowest = n if layer == classes - 1 else layer + 1
        stack[0, 0] = lowest
        stack[0, 1] = n
        stack[0, 2] = layer
        stack[0, 3] = n - 1
        depth = 1
        state[0] = layer / classes
        while depth > 0:
            if state[1] != 0.0:
                return
            depth -= 1
            low = stack[depth, 0]
            high = stack[depth, 1]
            first = stack[depth, 2]
            last = stack[depth, 3]
            j = (low + high) >> 1
            w_j = weight[j]
            s_j = total[j]
            q_j = squares[j]
            best = np.inf
            best_at = first
            for i in range(first, min(last, j - 1) + 1):
                s = s_j - total[i]
                sum_of_squares = least[i] + (
                    q_j - squares[i] - s * s / (w_j - weight[i])
                )
                if sum_of_squares < best:
                    best = sum_of_squares
                    best_at = i
            after[j] = best
            if layer < classes - 1:
                cut[layer - 1, j] = best_at
            else:
                limits[classes - 2] = best_at - 1
            if low < j:
                stack[depth, 0] = low
                stack[depth, 1] = j - 1
                stack[depth, 2] = first
                stack[depth, 3] = best_at
                depth += 1
            if j < high:
                stack[depth, 0] = j + 1
                stack[depth, 1] = high
                stack[depth, 2] = best_at
                stack[depth, 3] = last
                depth += 1
        least, after = after, least
    limits[classes - 1] = n - 1
    for layer in range(classes - 3, -1, -1):
        limits[layer] = cut[layer, limits[layer + 1] + 1] - 1
