"""How a cell changes over the years: the slope of Theil and Sen, the test of Mann and Kendall."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..parallel import in_order
from ..progress import Progress, inner, watched_jobs
from ..raster.blocks import row_blocks
from .dated_stack import check_finite_stack, dates_in_order

CELLS_PER_JOB = 1 << 15
FEWEST_VALUES = 4


@dataclass(frozen=True)
class Trend:
    """Trend of each cell; float64, NaN where it has too few values.

    Attributes
    ----------
    slope : array
        Median of the slopes between all pairs of dates, per unit of time.
    intercept : array
        Median of the values less the slope times the median of their dates.
    s : array
        Pairs of dates that rise less those that fall.
    variance : array
        Of ``s`` if there were no trend; smaller where values are equal.
    z : array
        ``s`` in standard deviations, moved by 1 towards 0.
    p : array
        Two-sided; the chance of so large a z without a trend.
    tau : array
        ``s`` over the number of pairs, -1 (each year falls) to 1.
    n : int32 array
        Dates with a value.
    """

    slope: np.ndarray
    intercept: np.ndarray
    s: np.ndarray
    variance: np.ndarray
    z: np.ndarray
    p: np.ndarray
    tau: np.ndarray
    n: np.ndarray


def theil_sen_mann_kendall(
    stack: np.ndarray | Sequence[np.ndarray],
    times: Sequence[float],
    *,
    least_count: int = FEWEST_VALUES,
    mask: np.ndarray | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> Trend:
    """Slope and significance of the trend in each cell (Sen 1968; Kendall 1975).

    Takes 60 bytes per cell above the input, and 5 MB for each thread.

    Parameters
    ----------
    stack : array (time, row, column), or a sequence of 2-D arrays
        NaN is a missing value; slopes use the true time between the others.
    times : sequence of float
        Date of each layer, such as its year; in any order, none twice.
    least_count : int
        Cells with fewer values have no trend; at least 4.
    mask : bool array (row, column), optional
        True where a cell is looked at.
    threads : int, optional
        Default: the number of processors. The result does not depend on it.

    Returns
    -------
    Trend

    Raises
    ------
    Refusal
        There are fewer than 4 dates, a date is given twice or is none, there are not
        as many dates as layers, layers differ in shape, or a value is infinite.

    References
    ----------
    Sen, P.K. (1968): Estimates of the regression coefficient based on Kendall's tau.
    Journal of the American Statistical Association 63, 1379-1389.

    Kendall, M.G. (1975): Rank correlation methods. Griffin, London.

    Examples
    --------
    >>> dry = np.array([5.0, 4.0, 4.0, 2.0, 1.0]).reshape(5, 1, 1)
    >>> trend = theil_sen_mann_kendall(dry, [2000, 2001, 2002, 2003, 2005])
    >>> round(float(trend.slope[0, 0]), 2), float(trend.s[0, 0])
    (-0.9, -9.0)
    """
    layers, times = dates_in_order(stack, times, fewest=FEWEST_VALUES)
    least_count = max(int(least_count), FEWEST_VALUES)
    shape = layers[0].shape
    found = {
        name: np.full(shape, np.nan)
        for name in ("slope", "intercept", "s", "variance", "z", "p", "tau")
    }
    count = np.zeros(shape, np.int32)
    blocks = list(row_blocks(shape, cells=CELLS_PER_JOB))
    with watched_jobs(progress, len(blocks)) as (state, done):

        def job(rows):
            # A cell's years beside each other: the kernel reads them in one go.
            values = np.stack([layer[rows] for layer in layers], axis=-1).astype(float)
            if mask is not None:
                values[~mask[rows]] = np.nan
            check_finite_stack(values)
            results = [array[rows] for array in found.values()]
            _trends(values, times, least_count, *results, count[rows], state)
            done()

        jobs = ((rows,) for rows in blocks)
        for _ in in_order(
            job,
            jobs,
            total=len(blocks),
            threads=threads,
            progress=inner(progress, state),
        ):
            pass
    return Trend(n=count, **found)


@kernel
def _trends(
    values, times, least_count, slope, intercept, s, variance, z, p, tau, count, state
):
    """Trends of cells (row, column, time), written into arrays (row, column)."""
    rows, columns, dates = values.shape
    series = np.empty(dates)
    years = np.empty(dates)
    slopes = np.empty(dates * (dates - 1) // 2)
    for i in range(rows):
        if state[1] != 0.0:
            return
        for j in range(columns):
            n = 0
            for t in range(dates):
                if not np.isnan(values[i, j, t]):
                    series[n] = values[i, j, t]
                    years[n] = times[t]
                    n += 1
            count[i, j] = n
            if n < least_count:
                continue
            pairs = 0
            balance = 0
            for later in range(1, n):
                for earlier in range(later):
                    rise = series[later] - series[earlier]
                    slopes[pairs] = rise / (years[later] - years[earlier])
                    pairs += 1
                    if rise > 0.0:
                        balance += 1
                    elif rise < 0.0:
                        balance -= 1
            steepness = _median(slopes, pairs)
            slope[i, j] = steepness
            s[i, j] = balance
            tau[i, j] = balance / pairs
            middle = 0.5 * (years[(n - 1) // 2] + years[n // 2])
            series[:n].sort()
            intercept[i, j] = (
                0.5 * (series[(n - 1) // 2] + series[n // 2]) - steepness * middle
            )
            spread = n * (n - 1.0) * (2.0 * n + 5.0)
            equal = 1
            for k in range(1, n + 1):
                if k < n and series[k] == series[k - 1]:
                    equal += 1
                else:
                    spread -= equal * (equal - 1.0) * (2.0 * equal + 5.0)
                    equal = 1
            spread /= 18.0
            variance[i, j] = spread
            score = 0.0
            if balance > 0:
                score = (balance - 1.0) / math.sqrt(spread)
            elif balance < 0:
                score = (balance + 1.0) / math.sqrt(spread)
            z[i, j] = score
            p[i, j] = math.erfc(abs(score) / math.sqrt(2.0))


@kernel
def _median(values, count):
    """Median of the first ``count`` values, which are put into another order."""
    upper = count // 2
    middle = _selected(values, 0, count - 1, upper)
    if count % 2:
        return middle
    # All smaller ones stand before it now.
    below = values[0]
    for k in range(1, upper):
        below = max(below, values[k])
    return 0.5 * (below + middle)


@kernel
def _selected(values, low, high, place):
    """The value that would stand at ``place`` if low to high were sorted (Hoare)."""
    while low < high:
        pivot = values[place]
        i, j = low, high
        while i <= j:
            while values[i] < pivot:
                i += 1
            while values[j] > pivot:
                j -= 1
            if i <= j:
                values[i], values[j] = values[j], values[i]
                i += 1
                j -= 1
        if j < place:
            low = i
        if place < i:
            high = j
    return values[place]
