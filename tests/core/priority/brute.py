"""Local statistics by their definitions, cell by cell."""

import numpy as np


def weights_between(shape, kind, radius=None, aspect=1.0, power=1.0):
    """Matrix of weights of every cell against every other, itself included."""
    rows, columns = (index.ravel() for index in np.indices(shape))
    down = np.abs(rows[:, None] - rows)
    right = np.abs(columns[:, None] - columns)
    apart = np.hypot(down * aspect, right)
    if kind == "queen":
        return (np.maximum(down, right) <= (radius or 1)).astype(float)
    if kind == "rook":
        return (down + right <= (radius or 1)).astype(float)
    within = apart <= radius * (1 + 1e-9)
    if kind == "band":
        return within.astype(float)
    if kind == "gaussian":
        return np.exp(-0.5 * (3 * apart / radius) ** 2) * within
    return np.maximum(apart, min(1.0, aspect)) ** -power * within


def gi_star(values, weights):
    """Gi* of values in a row with NaN for missing."""
    there = ~np.isnan(values)
    x, w = values[there], weights[np.ix_(there, there)]
    n, total, squares = len(x), w.sum(axis=1), (w**2).sum(axis=1)
    spread = n * squares - total**2
    z = np.full(len(values), np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        score = (w @ x - x.mean() * total) / (x.std() * np.sqrt(spread / (n - 1)))
    z[there] = np.where(spread > 1e-9 * n * squares, score, np.nan)
    return z


def benjamini_hochberg(p, level):
    """Which p count, by sorting."""
    tested = np.sort(p[~np.isnan(p)])
    passed = tested <= level * np.arange(1, len(tested) + 1) / len(tested)
    limit = tested[passed].max() if passed.any() else -1.0
    return p <= limit
