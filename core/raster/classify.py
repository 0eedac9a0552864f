"""Classes of a quantity: where their limits lie, and which class each cell is in.

Limits are upper limits, one per class, ascending: class 1 holds the values up to and
including the first limit, class 2 those above it up to the second, and so on.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..refusal import Refusal
from .natural_breaks import check_classes, natural_breaks
from .valid_values import valid_values

__all__ = [
    "classify",
    "equal_interval_breaks",
    "goodness_of_variance_fit",
    "natural_breaks",
    "quantile_breaks",
    "sampled",
    "standard_deviation_breaks",
]

MOST_CLASSES = 65535


def quantile_breaks(values, classes: int, *, mask=None) -> np.ndarray:
    """Upper limits of classes with equally many values.

    Limits are the quantiles 1/k, 2/k ... 1, interpolated between values. Where many
    values are equal, limits coincide and there are fewer classes.

    Parameters
    ----------
    values, mask
        As for ``natural_breaks``: NaN is missing.
    classes : int
        Number of classes k, at least 1.

    Raises
    ------
    Refusal
        For no valid value, an infinite one, or fewer than 1 class.

    Examples
    --------
    >>> quantile_breaks([1, 2, 3, 4, 100], 2).tolist()
    [3.0, 100.0]
    >>> equal_interval_breaks([1, 2, 3, 4, 100], 2).tolist()
    [50.5, 100.0]
    """
    check_classes(classes)
    values = valid_values(values, mask=mask).astype(np.float64)
    shares = np.arange(1, classes + 1) / classes
    return np.unique(np.quantile(values, shares))


def equal_interval_breaks(values, classes: int, *, mask=None) -> np.ndarray:
    """Upper limits of classes of equal width between minimum and maximum.

    Values that are all equal make one class.

    Parameters
    ----------
    values, mask
        As for ``natural_breaks``: NaN is missing.
    classes : int
        Number of classes, at least 1.

    Raises
    ------
    Refusal
        For no valid value, an infinite one, or fewer than 1 class.
    """
    check_classes(classes)
    values = valid_values(values, mask=mask)
    limits = np.linspace(float(values.min()), float(values.max()), int(classes) + 1)
    return np.unique(limits[1:])


def standard_deviation_breaks(values, classes: int, *, mask=None) -> np.ndarray:
    """Upper limits of classes one standard deviation wide around the mean.

    An odd number of classes puts the mean in the middle of a class (limits at ±0.5,
    ±1.5 ... standard deviations, as ArcGIS draws them); an even number puts it on a
    limit (0, ±1, ±2 ..., as QGIS does). The first and the last class are open: the last
    limit is infinite. Classes beyond all values stay, empty, so that a class means the
    same in every layer.

    Parameters
    ----------
    values, mask
        As for ``natural_breaks``: NaN is missing. The standard deviation is that of the
        values themselves (divisor n).
    classes : int
        Number of classes, at least 1.

    Returns
    -------
    float64 array
        One limit per class; a single infinite one where all values are equal.

    Raises
    ------
    Refusal
        For no valid value, an infinite one, or fewer than 1 class.

    Examples
    --------
    >>> standard_deviation_breaks([0, 2, 4, 6, 8], 3).round(2).tolist()
    [2.59, 5.41, inf]
    >>> standard_deviation_breaks([0, 2, 4, 6, 8], 4).round(2).tolist()
    [1.17, 4.0, 6.83, inf]
    """
    check_classes(classes)
    values = valid_values(values, mask=mask).astype(np.float64)
    mean, deviation = values.mean(), values.std()
    if values.min() == values.max():
        return np.array([np.inf])
    steps = np.arange(1, classes) - classes / 2
    return np.append(mean + deviation * steps, np.inf)


def classify(values, limits, *, mask=None) -> np.ndarray:
    """Class number of each value: 1 up to the first limit, 0 where there is no value.

    Parameters
    ----------
    values : array of any shape
        NaN is missing.
    limits : float array (k,)
        Upper limits, ascending, each included in its class. An infinite last limit
        leaves the last class open.
    mask : bool array of the same shape, optional
        True where there is a value; others become 0.

    Returns
    -------
    uint8 array of the same shape, uint16 for more than 255 classes
        1 to k, 0 for missing. Peak memory: 1 to 2 bytes per value.

    Raises
    ------
    Refusal
        For a value above the last limit, limits that do not ascend, or none at all.

    Examples
    --------
    >>> classify([0.1, 0.5, 0.9, np.nan], [0.5, 1.0]).tolist()
    [1, 1, 2, 0]
    """
    limits = np.asarray(limits, float)
    if not (
        limits.ndim == 1
        and 0 < limits.size <= MOST_CLASSES
        and (limits[1:] > limits[:-1]).all()
        and not np.isnan(limits).any()
    ):
        raise Refusal(
            "The class limits are {limits}; give 1 to {most} numbers that ascend.",
            parameter="limits",
            limits=", ".join(f"{limit:g}" for limit in limits.ravel()[:20]) or "empty",
            most=MOST_CLASSES,
        )
    values = np.asarray(values)
    classes = np.zeros(values.shape, np.uint8 if limits.size < 256 else np.uint16)
    flat = values.reshape(-1)
    flat_mask = np.ones(0, bool)
    if mask is not None:
        flat_mask = np.asarray(mask, bool).reshape(-1)
    above = np.zeros(2)
    _classify(flat, mask is not None, flat_mask, limits, classes.reshape(-1), above)
    if above[0] > 0:
        raise Refusal(
            "{count} values exceed the last class limit {limit:g}, the largest is "
            "{largest:g}. Raise the last limit, or leave it open.",
            parameter="limits",
            count=int(above[0]),
            limit=limits[-1],
            largest=above[1],
        )
    return classes


@kernel
def _classify(values, masked, mask, limits, classes, above):
    k = limits.shape[0]
    for i in range(values.shape[0]):
        if masked and not mask[i]:
            continue
        value = values[i]
        if value != value:
            continue
        low = 0
        high = k
        while low < high:
            middle = (low + high) >> 1
            if value <= limits[middle]:
                high = middle
            else:
                low = middle + 1
        if low == k:
            if above[0] == 0.0 or value > above[1]:
                above[1] = value
            above[0] += 1.0
        else:
            classes[i] = low + 1


def goodness_of_variance_fit(values, limits, *, mask=None) -> float:
    """Share of the spread of the values that lies between the classes.

    From 0 (classes explain nothing, as a single class does) to 1 (all values of a class
    are equal; also where all values are equal). One minus the sum of squared deviations
    from the class means over that from the mean of all (Jenks and Caspall 1971).

    Parameters
    ----------
    values, limits, mask
        As for ``classify``.

    Raises
    ------
    Refusal
        As ``classify``; for no valid value or an infinite one.
    """
    values = valid_values(values, mask=mask).astype(np.float64)
    classes = classify(values, limits)
    spread = ((values - values.mean()) ** 2).sum()
    if spread == 0:
        return 1.0
    count = np.maximum(np.bincount(classes), 1)
    means = np.bincount(classes, weights=values) / count
    return float(1 - ((values - means[classes]) ** 2).sum() / spread)


def sampled(values, size: int, seed: int = 0, *, mask=None) -> np.ndarray:
    """Random values of a large layer, with its minimum and maximum always among them.

    Parameters
    ----------
    values, mask
        As for ``natural_breaks``: NaN is missing.
    size : int
        Number of values wanted, at least 2.
    seed : int
        The same seed gives the same sample.

    Returns
    -------
    1-D array in reading order
        Drawn without replacement; all values where there are no more than ``size``.

    Raises
    ------
    Refusal
        For no valid value, an infinite one, or a size below 2.

    Notes
    -----
    Limits from a sample cover the layer, since both ends are in it. The two ends weigh
    more than their share, by 2 / ``size`` at most. Peak memory: one copy of the values.
    """
    if size != int(size) or size < 2:
        raise Refusal(
            "The sample size is {value}; it must be a whole number from 2.",
            parameter="size",
            value=size,
        )
    values = valid_values(values, mask=mask)
    if len(values) <= size:
        return values
    ends = np.sort([np.argmin(values), np.argmax(values)])
    if ends[0] == ends[1]:
        ends[1] = len(values) - 1
    chosen = np.random.default_rng(seed).choice(
        len(values) - 2, int(size) - 2, replace=False, shuffle=False
    )
    # the numbers left when both ends are taken out
    chosen += chosen >= ends[0]
    chosen += chosen >= ends[1]
    return values[np.sort(np.append(chosen, ends))]
