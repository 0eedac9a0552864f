"""Linear regression of one stack of rasters on others, cell by cell."""

from __future__ import annotations

import math

import numpy as np

from .._numba import kernel

# What `regress_cells` says of a cell.
SOLVED, TOO_FEW_YEARS, COLLINEAR, CONSTANT = 1, 2, 3, 4
# A spread below this share of the mean is what rounding leaves of equal values.
ROUNDING = 1e-12


@kernel
def regress_cells(
    values,
    times,
    fewest,
    largest_inflation,
    standardised,
    coefficients,
    coefficient_t,
    trends,
    t_statistic,
    years,
    outcome,
    state,
):
    """Regress ``values[..., 0, :]`` on the other variables over time, in each cell.

    ``values`` is (row, column, variable, time); a year counts where all variables have
    a value. Writes the partial coefficients (row, column, driver) in standard
    deviations and in units, and t of each, the least-squares trends (row, column, variable) over
    ``times``, t of the first variable's trend, the number of years, and the outcome.
    A driver that does not change has the coefficient 0.
    """
    rows, columns, variables, dates = values.shape
    drivers = variables - 1
    # Deviations from the mean; in the last row those of time.
    off = np.empty((variables + 1, dates))
    spreads = np.empty(variables + 1)
    moving = np.empty(drivers, np.int64)
    factor = np.empty((drivers, drivers))
    inverse = np.empty((drivers, drivers))
    target = np.empty(drivers)
    for i in range(rows):
        if state[1] != 0.0:
            return
        for j in range(columns):
            n = _deviations(values[i, j], times, off, spreads)
            years[i, j] = n
            if n < fewest:
                outcome[i, j] = TOO_FEW_YEARS
                continue
            for v in range(variables):
                trends[i, j, v] = (
                    _product(off, v, variables, n) / spreads[variables] ** 2
                )
            t_statistic[i, j] = _trend_t(off, spreads, trends[i, j, 0], n)
            if spreads[0] == 0.0:
                outcome[i, j] = CONSTANT
                continue
            standardised[i, j] = 0.0
            coefficients[i, j] = 0.0
            coefficient_t[i, j] = 0.0
            count = 0
            for v in range(1, variables):
                if spreads[v] > 0.0:
                    moving[count] = v
                    count += 1
            for a in range(count):
                v = moving[a]
                target[a] = _product(off, 0, v, n) / (spreads[0] * spreads[v])
                for b in range(a + 1):
                    w = moving[b]
                    factor[a, b] = _product(off, v, w, n) / (spreads[v] * spreads[w])
            if not _invert(factor, inverse, count, largest_inflation):
                outcome[i, j] = COLLINEAR
                continue
            explained = 0.0
            for b in range(count):
                total = 0.0
                for a in range(count):
                    total += inverse[a, b] * target[a]
                driver = moving[b] - 1
                standardised[i, j, driver] = total
                coefficients[i, j, driver] = total * spreads[0] / spreads[moving[b]]
                explained += total * target[b]
            left = max(1.0 - explained, 0.0) / (n - drivers - 1)
            for b in range(count):
                driver = moving[b] - 1
                coefficient_t[i, j, driver] = _ratio(
                    standardised[i, j, driver], math.sqrt(left * inverse[b, b])
                )
            outcome[i, j] = SOLVED


@kernel
def _deviations(cell, times, off, spreads):
    """Deviations from the mean over complete years, and roots of their squares' sums."""
    variables, dates = cell.shape
    n = 0
    for t in range(dates):
        complete = True
        for v in range(variables):
            complete = complete and not math.isnan(cell[v, t])
        if complete:
            for v in range(variables):
                off[v, n] = cell[v, t]
            off[variables, n] = times[t]
            n += 1
    for v in range(variables + 1):
        mean = 0.0
        for k in range(n):
            mean += off[v, k]
        mean /= max(n, 1)
        total = 0.0
        for k in range(n):
            off[v, k] -= mean
            total += off[v, k] * off[v, k]
        spreads[v] = math.sqrt(total)
        if spreads[v] <= ROUNDING * abs(mean) * math.sqrt(n):
            spreads[v] = 0.0
            off[v, :n] = 0.0
    return n


@kernel
def _product(off, v, w, n):
    total = 0.0
    for k in range(n):
        total += off[v, k] * off[w, k]
    return total


@kernel
def _trend_t(off, spreads, trend, n):
    """The trend of the first variable over its standard error."""
    over_time = spreads[spreads.size - 1]
    left = 0.0
    for k in range(n):
        residual = off[0, k] - trend * off[off.shape[0] - 1, k]
        left += residual * residual
    return _ratio(trend, math.sqrt(left / (n - 2)) / over_time)


@kernel
def _ratio(value, error):
    """A coefficient over its standard error; infinite where it is exact."""
    if value == 0.0:
        return 0.0
    return value / error if error > 0.0 else math.copysign(math.inf, value)


@kernel
def _invert(factor, inverse, count, largest_inflation):
    """Inverse of the correlations below ``factor``'s diagonal; False if inflated.

    The inverse's diagonal holds the variance inflation factors (Marquardt 1970).
    """
    for a in range(count):
        for b in range(a + 1):
            total = factor[a, b]
            for c in range(b):
                total -= factor[a, c] * factor[b, c]
            if b < a:
                factor[a, b] = total / factor[b, b]
            elif total * largest_inflation < 1.0:
                return False
            else:
                factor[a, a] = math.sqrt(total)
    # Columns of the inverse, by substitution down and up.
    for column in range(count):
        for a in range(count):
            total = 1.0 if a == column else 0.0
            for c in range(a):
                total -= factor[a, c] * inverse[c, column]
            inverse[a, column] = total / factor[a, a]
        for a in range(count - 1, -1, -1):
            total = inverse[a, column]
            for c in range(a + 1, count):
                total -= factor[c, a] * inverse[c, column]
            inverse[a, column] = total / factor[a, a]
        if inverse[column, column] > largest_inflation:
            return False
    return True
