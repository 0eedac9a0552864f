"""A quantity in classes by a named method, and what each class holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..refusal import Refusal
from .blocks import row_blocks
from .classify import (
    classify,
    equal_interval_breaks,
    goodness_of_variance_fit,
    natural_breaks,
    quantile_breaks,
    sampled,
    standard_deviation_breaks,
)

METHODS = ("natural_breaks", "quantile", "equal_interval", "standard_deviation")


@dataclass(frozen=True)
class ClassBreaks:
    """A raster of classes and the limits between them.

    Attributes
    ----------
    classes : uint8 array, uint16 for more than 255 classes
        1 for the lowest values upwards; 0 where the cell is missing.
    table : DataFrame
        A row for each class: ``class``, ``low`` (excluded) and ``high`` (included) in
        the raster's unit, ``cells``, ``area_km2`` and ``percent`` of the cells with a
        value. Missing limits are open. The lowest value of all belongs to class 1.
    fit : float
        Goodness of variance fit of the values looked at: from 0 (classes explain
        nothing) to 1 (all values of a class are equal).
    values_used : int
        Number of values that the limits come from.
    """

    classes: np.ndarray
    table: pd.DataFrame
    fit: float
    values_used: int


def class_breaks(
    values: np.ndarray,
    grid: Grid,
    *,
    method: str,
    number: int = 5,
    limits: Iterable[float] = (),
    sample_size: int = 5_000_000,
    seed: int = 0,
    progress: Progress = None,
) -> ClassBreaks:
    """Divide a quantity into classes; class 1 holds the lowest values.

    Parameters
    ----------
    values : 2-D array
    grid : Grid
        Cells outside its mask, and NaN, are missing.
    method : str
        One of "natural_breaks" (Fisher 1958; Jenks 1977), "quantile",
        "equal_interval", "standard_deviation", or "own" for ``limits``.
    number : int
        Number of classes; not read with "own". There are fewer where values repeat.
    limits : iterable of float
        Limits between classes, rising, for "own": n limits make n + 1 classes, and a
        limit belongs to the class below it.
    sample_size : int
        Of more valid cells than this, limits come from a random sample that holds the
        lowest and the highest value.
    seed : int
        The same seed gives the same sample.

    Returns
    -------
    ClassBreaks

    Raises
    ------
    Refusal
        No cell has a value, one is infinite, the number of classes or the sample size
        is not possible, or own limits do not rise.

    Notes
    -----
    Peak memory: 14 bytes per cell above the input for the sample, and what the
    method states for each value of the sample.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> slope = np.array([[2.0, 10.0, 30.0]])
    >>> found = class_breaks(slope, Grid((1, 3), 30.0), method="own", limits=[10, 18])
    >>> found.classes
    array([[1, 1, 3]], dtype=uint8)
    >>> found.table["cells"].tolist()
    [2, 0, 1]
    """
    if method == "own":
        upper = np.append(check_own_limits(limits), np.inf)
    elif method not in METHODS:
        raise ValueError(f"method is own or one of {METHODS}, not {method!r}.")
    values = grid.check(values, "values")
    sample = sampled(values, sample_size, seed, mask=grid.mask)
    report(progress, 0.2)
    if method != "own":
        upper = _limits(sample, method, number, part(progress, 0.2, 0.7))
    report(progress, 0.7)
    classes = classify(values, upper, mask=grid.mask)
    report(progress, 0.9)
    table = _table(classes, upper, sample, grid)
    return ClassBreaks(
        classes, table, goodness_of_variance_fit(sample, upper), len(sample)
    )


def check_own_limits(limits: Iterable[float]) -> np.ndarray:
    """Return limits between classes as an array; refuse none or ones that do not rise.

    Raises
    ------
    Refusal
    """
    limits = np.asarray(list(limits), float)
    if limits.size == 0:
        raise Refusal(
            "No limit is given. Write the limits between the classes, with commas.",
            parameter="limits",
        )
    if not (np.isfinite(limits).all() and (limits[1:] > limits[:-1]).all()):
        raise Refusal(
            "The limits between classes do not rise ({limits}). Write them from the "
            "lowest to the highest, each once.",
            parameter="limits",
            limits=", ".join(f"{limit:g}" for limit in limits),
        )
    return limits


def _limits(values, method, number, progress):
    if method == "natural_breaks":
        return natural_breaks(values, number, progress=progress)
    breaks = {
        "quantile": quantile_breaks,
        "equal_interval": equal_interval_breaks,
        "standard_deviation": standard_deviation_breaks,
    }
    return breaks[method](values, number)


def _table(classes, upper, sample, grid):
    count = len(upper)
    lowest = float(sample.min())
    # An end without a limit is open: so it is for own limits and deviations.
    open_ended = np.isinf(upper[-1])
    first = np.nan if open_ended else lowest
    cells = np.zeros(count + 1, np.int64)
    for rows in row_blocks(classes.shape):
        cells += np.bincount(classes[rows].reshape(-1), minlength=count + 1)
    cells = cells[1:]
    return pd.DataFrame(
        {
            "class": np.arange(1, count + 1),
            "low": np.append(first, upper[:-1]),
            "high": np.where(np.isinf(upper), np.nan, upper),
            "cells": cells,
            "area_km2": cells * grid.cell_area / 1e6,
            "percent": 100 * cells / cells.sum(),
        }
    )
