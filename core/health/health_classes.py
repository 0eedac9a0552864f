"""Health and its parts in classes: by a table of limits, or by natural breaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress
from ..raster.blocks import row_blocks
from ..raster.class_table import check_ranges, limits
from ..raster.classify import classify, sampled
from ..raster.natural_breaks import natural_breaks
from ..refusal import Refusal

HEALTH_CLASSES = {
    1: "weak",
    2: "relatively weak",
    3: "ordinary",
    4: "relatively strong",
    5: "strong",
}
SAMPLE = 5_000_000


@dataclass(frozen=True)
class IndexClasses:
    """The classes of one index, from the worst to the best.

    Attributes
    ----------
    upper : float array
        Upper limits, each included in its class; the last is open.
    names : list of str
    """

    upper: np.ndarray
    names: list[str]

    def apply(self, values: np.ndarray) -> np.ndarray:
        """Class of each value, 1 the worst; 0 where it is NaN."""
        return classify(values, self.upper)


def table_classes(table: pd.DataFrame, indices: Sequence[str]):
    """The classes of each index by a table.

    Parameters
    ----------
    table : DataFrame
        A row for each class of each index: ``index``, ``class`` (its name), ``low``
        (excluded, but for the lowest class) and ``high`` (included); rising, without
        gaps.
    indices : sequence of str

    Returns
    -------
    dict of index to IndexClasses

    Raises
    ------
    Refusal
        A column is missing, an index has no row, or classes overlap or leave gaps.

    Examples
    --------
    >>> table = pd.DataFrame({"index": ["EHI", "EHI"], "class": ["weak", "strong"],
    ...     "low": [0, 0.5], "high": [0.5, 1]})
    >>> table_classes(table, ["EHI"])["EHI"].apply(np.array([0, 0.5, 0.6])).tolist()
    [1, 1, 2]
    """
    for column in ("index", "class", "low", "high"):
        if column not in table:
            raise Refusal(
                "The table of health classes has no column {column}. Add it.",
                parameter="classes",
                column=column,
            )
    found = {}
    for index in indices:
        rows = table[table["index"].astype(str).str.strip() == index]
        if rows.empty:
            raise Refusal(
                "The table of health classes has no row for {index}. Add its classes.",
                parameter="classes",
                index=index,
            )
        rows = rows.assign(code=range(1, len(rows) + 1))
        for refusal in check_ranges(rows, name=f"the classes of {index}", value="code"):
            raise refusal
        low, high = limits(rows)
        order = np.argsort(low)
        # As exact as the values: a break belongs to the class below it.
        upper = high[order].astype(np.float32).astype(float)
        upper[-1] = np.inf
        names = [str(rows["class"].iloc[row]).replace("_", " ") for row in order]
        found[index] = IndexClasses(upper, names)
    return found


def natural_classes(
    layers: Mapping[str, Sequence[np.ndarray]],
    number: int = 5,
    *,
    progress: Progress = None,
):
    """The classes of each index by natural breaks of all years together.

    Limits come from a sample where there are more than 5 million cells.

    Parameters
    ----------
    layers : mapping of index to its arrays, one a year
    number : int
        Of classes; there are fewer where an index has fewer values.

    Returns
    -------
    dict of index to IndexClasses
    """
    found = {}
    for index, years in layers.items():
        size = max(SAMPLE // len(years), 2)
        values = np.concatenate([sampled(one, size) for one in years])
        upper = natural_breaks(values, number, progress=progress)
        upper[-1] = np.inf
        many = len(upper)
        names = [str(place) for place in range(1, many + 1)]
        if many == len(HEALTH_CLASSES):
            names = list(HEALTH_CLASSES.values())
        found[index] = IndexClasses(upper, names)
    return found


def class_table(
    classified: Mapping[str, Sequence[np.ndarray]],
    kinds: Mapping[str, IndexClasses],
    years: Sequence[float],
    grid: Grid,
) -> pd.DataFrame:
    """Area and share of each class of each index in each year.

    Parameters
    ----------
    classified : mapping of index to its arrays of classes, one a year
        0 is missing.
    kinds : mapping of index to IndexClasses

    Returns
    -------
    DataFrame
        ``index``, ``year``, ``class``, ``health_class`` (its name), ``low``, ``high``,
        ``cells``, ``area_km2`` and ``percent`` of the year's cells.
    """
    parts = []
    for index, layers in classified.items():
        kind = kinds[index]
        many = len(kind.upper)
        high = np.where(np.isinf(kind.upper), 1.0, kind.upper).round(6)
        for year, layer in zip(years, layers):
            cells = np.zeros(many + 1, np.int64)
            for rows in row_blocks(layer.shape):
                cells += np.bincount(layer[rows].ravel(), minlength=many + 1)
            parts.append(
                pd.DataFrame(
                    {
                        "index": index,
                        "year": year,
                        "class": np.arange(1, many + 1),
                        "health_class": kind.names,
                        "low": np.append(0.0, high[:-1]),
                        "high": high,
                        "cells": cells[1:],
                        "area_km2": cells[1:] * grid.cell_area / 1e6,
                        "percent": 100 * cells[1:] / max(cells[1:].sum(), 1),
                    }
                )
            )
    return pd.concat(parts, ignore_index=True)
