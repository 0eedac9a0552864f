"""How many independent cells a pair of maps is worth."""

from __future__ import annotations

import numpy as np

from ..progress import Progress, report
from ..refusal import Refusal

PAIRS_PER_BLOCK = 1 << 20


def effective_sample_sizes(
    values: np.ndarray,
    points: np.ndarray,
    *,
    classes: int = 13,
    progress: Progress = None,
) -> np.ndarray:
    """Effective sample size of the correlation of each pair of columns.

    Where neighbouring places are alike in both columns, a coefficient varies more than
    that of independent places. With S the matrix of covariances between places, taken
    to depend on their distance, and B the centring matrix, its variance is
    tr(B S1 B S2) / (tr(B S1) tr(B S2)), and the effective size 1 + 1 / variance
    (Dutilleul, 1993, Biometrics 49:305-314; Clifford et al., 1989).

    Parameters
    ----------
    values : float array (rows, columns)
        Without gaps; ranks for Spearman's coefficient.
    points : float array (rows, 2)
        Place of each row.
    classes : int
        Classes of equal width between no distance and the greatest, at least 2.

    Returns
    -------
    float array (columns, columns)
        The number of rows where either column is without spatial pattern, far below
        it where both have one, and never above it; the diagonal holds the number.

    Raises
    ------
    Refusal
        All rows lie at one place, or fewer than 2 classes.

    Examples
    --------
    >>> places = np.column_stack([np.arange(100.0), np.zeros(100)])
    >>> waves = np.sin(places[:, :1] / 15 + [0.0, 1.0])
    >>> bool(effective_sample_sizes(waves, places)[0, 1] < 20)
    True
    """
    if classes != int(classes) or classes < 2:
        raise Refusal(
            "The number of distance classes is {value}; give a whole number from 2.",
            parameter="distance_classes",
            value=classes,
        )
    values, points = np.asarray(values, dtype=float), np.asarray(points, dtype=float)
    rows, columns = values.shape
    span = _greatest_distance(points)
    if span == 0:
        raise Refusal(
            "All cells or rows lie at one place. Give places that differ.",
            parameter="points",
        )
    centred = values - values.mean(axis=0)
    near = np.zeros((rows, classes))  # how many others lie in each class from a row
    products = np.zeros((columns, classes))
    step = max(1, PAIRS_PER_BLOCK // rows)
    for start in range(0, rows, step):
        block = slice(start, min(start + step, rows))
        apart = np.hypot(
            *(points[block, None, :] - points[None, :, :]).transpose(2, 0, 1)
        )
        place = np.minimum((apart / span * classes).astype(np.intp), classes - 1)
        here = np.arange(block.start, block.stop)
        place += (here - block.start)[:, None] * classes
        own = place[here - block.start, here]
        count = np.bincount(place.ravel(), minlength=len(here) * classes)
        count[own] -= 1
        near[block] = count.reshape(-1, classes)
        for column in range(columns):
            product = np.multiply.outer(centred[block, column], centred[:, column])
            product[here - block.start, here] = 0.0
            summed = np.bincount(place.ravel(), product.ravel(), len(here) * classes)
            products[column] += summed.reshape(-1, classes).sum(axis=0)
        report(progress, block.stop / rows)
    pairs = near.sum(axis=0)
    covariance = np.divide(
        products, pairs, out=np.zeros_like(products), where=pairs > 0
    )
    variance = (centred**2).mean(axis=0)

    row_sums = variance + near @ covariance.T
    totals = row_sums.sum(axis=0)
    of_products = (
        rows * np.outer(variance, variance) + covariance * pairs @ covariance.T
    )
    trace = of_products - 2.0 / rows * row_sums.T @ row_sums
    trace += np.outer(totals, totals) / rows**2
    spread = rows * variance - totals / rows
    with np.errstate(divide="ignore", invalid="ignore"):
        sizes = 1.0 + np.outer(spread, spread) / trace
    # An estimate of the covariances may be no covariance matrix; then nothing is known.
    sizes[~(trace > 0)] = np.nan
    np.fill_diagonal(sizes, rows)
    return np.minimum(sizes, rows)


def _greatest_distance(points):
    """Diagonal of the box around the points: no two are farther apart."""
    return float(np.hypot(*(points.max(axis=0) - points.min(axis=0))))
