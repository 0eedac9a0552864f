"""Layers of different units on one scale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..refusal import Refusal
from .valid_values import valid_values

METHODS = ("percentile", "minmax", "z", "rank")


@dataclass(frozen=True)
class Normalised:
    """A layer without unit.

    ``values`` is float32, NaN where missing. ``lower`` and ``upper`` are the values of
    the layer that become 0 and 1 (with ``inverse`` 1 and 0). ``constant`` tells that
    they are equal: there is nothing to stretch, and all values are 0.
    """

    values: np.ndarray
    lower: float
    upper: float
    constant: bool


def normalise(
    values,
    *,
    method: str = "percentile",
    low: float = 5.0,
    high: float = 95.0,
    inverse: bool = False,
    mask=None,
) -> Normalised:
    """Scale a layer so that it can be added to others.

    Parameters
    ----------
    values : array of any shape
        NaN is missing.
    method : {"percentile", "minmax", "z", "rank"}
        - "percentile": from the percentile ``low`` to ``high``, clipped to 0..1, so
          that a few extreme cells do not squeeze the others.
        - "minmax": from minimum to maximum.
        - "z": standard deviations (divisor n) from the mean; not bounded.
        - "rank": rank, scaled to 0 (smallest) and 1 (largest); equal values share their
          mean rank.
    low, high : float
        Percentiles, 0 <= low < high <= 100; read by "percentile" only. Interpolated
        between values.
    inverse : bool
        Much becomes little: 1 - x, for "z" -x.
    mask : bool array of the same shape, optional
        True where there is a value; others become NaN.

    Returns
    -------
    Normalised

    Raises
    ------
    Refusal
        For no valid value, an infinite one, an unknown method, percentiles out of
        order.

    Notes
    -----
    Peak memory: about 25 bytes per cell, for "rank" 30.

    Examples
    --------
    >>> normalise([0, 1, 2, 3, 100], method="minmax").values.round(2).tolist()
    [0.0, 0.009999999776482582, 0.019999999552965164, 0.029999999329447746, 1.0]
    >>> normalise([0, 1, 2, 3, 100], method="rank").values.tolist()
    [0.0, 0.25, 0.5, 0.75, 1.0]
    """
    if method not in METHODS:
        raise Refusal(
            "There is no method {value!r}; choose one of {choices}.",
            parameter="method",
            value=method,
            choices=", ".join(METHODS),
        )
    check_percentiles(low, high)
    values = np.asarray(values)
    given = ~np.isnan(values) if mask is None else mask & ~np.isnan(values)
    valid = valid_values(values, mask=given).astype(np.float64)
    lower, upper = float(valid.min()), float(valid.max())
    constant = lower == upper
    if method == "percentile":
        lower, upper = (float(p) for p in np.percentile(valid, [low, high]))
        constant = lower == upper
    elif method == "z":
        lower = float(valid.mean())
        upper = lower + float(valid.std())
    if constant:
        scaled = np.zeros(len(valid))
        upper = lower
    elif method == "rank":
        scaled = _mean_ranks(valid)
        scaled -= scaled.min()
        scaled /= scaled.max()
    else:
        scaled = valid
        scaled -= lower
        scaled /= upper - lower
    if method == "percentile":
        np.clip(scaled, 0.0, 1.0, out=scaled)
    if inverse and not constant:
        scaled = -scaled if method == "z" else 1.0 - scaled
    result = np.full(values.shape, np.nan, np.float32)
    result[given] = scaled
    return Normalised(result, lower, upper, constant)


def check_percentiles(low: float, high: float) -> None:
    """Raise Refusal unless 0 <= low < high <= 100."""
    if not 0 <= low < high <= 100:
        raise Refusal(
            "The percentiles are {low:g} and {high:g}; the lower must be below the "
            "upper, both between 0 and 100.",
            parameter="low",
            low=low,
            high=high,
        )


def _mean_ranks(values):
    ranks = np.empty(len(values))
    _rank(values, np.argsort(values), ranks)
    return ranks


@kernel
def _rank(values, order, ranks):
    first = 0
    for end in range(1, len(order) + 1):
        if end == len(order) or values[order[end]] > values[order[first]]:
            for i in range(first, end):
                ranks[order[i]] = 0.5 * (first + end - 1)
            first = end
