"""Statistics of patches within groups or zones."""

from __future__ import annotations

import numpy as np

STATISTICS = ("MN", "AM", "MD", "RA", "SD", "CV")


def statistic(
    which: str,
    values: np.ndarray,
    place: np.ndarray,
    count: int,
    weights: np.ndarray,
) -> np.ndarray:
    """A statistic of the values at each of ``count`` places; NaN where there is none.

    Parameters
    ----------
    which : {"MN", "AM", "MD", "RA", "SD", "CV"}
        Mean, mean weighted by ``weights``, median, range, population standard
        deviation, and that in percent of the mean.
    values : float array
        NaN is left out.
    place : array of whole numbers
        The group or zone of each value.
    """
    known = ~np.isnan(values)
    if not known.all():
        values, place, weights = values[known], place[known], weights[known]
    many = np.bincount(place, minlength=count)
    with np.errstate(invalid="ignore", divide="ignore"):
        if which == "AM":
            return np.bincount(place, values * weights, count) / np.bincount(
                place, weights, count
            )
        if which in ("MD", "RA"):
            return _by_order(which, values, place, many)
        mean = np.bincount(place, values, count) / many
        if which == "MN":
            return mean
        spread = np.sqrt(np.bincount(place, (values - mean[place]) ** 2, count) / many)
        return spread if which == "SD" else 100 * spread / mean


def _by_order(which, values, place, many):
    if len(many) == 1:
        ordered = np.sort(values)
    else:
        ordered = values[np.lexsort((values, place))]
    result = np.full(len(many), np.nan)
    held = many > 0
    last = np.cumsum(many)[held] - 1
    first = last - many[held] + 1
    if which == "RA":
        result[held] = ordered[last] - ordered[first]
    else:
        middle = first + last
        result[held] = (ordered[middle // 2] + ordered[(middle + 1) // 2]) / 2
    return result
