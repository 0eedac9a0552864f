"""How health changed between years: transitions between its classes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.blocks import row_blocks
from ..refusal import Refusal

MOST_CLASSES = 9
TENS = 10


def class_transitions(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Codes of what became of each cell: 10 x the class before + the class after.

    Takes 1 byte per cell.

    Parameters
    ----------
    before, after : 2-D arrays
        Classes from 1 to 9; 0 is missing.

    Returns
    -------
    uint8 array
        23 where class 2 became class 3; 0 where a year is missing.

    Raises
    ------
    Refusal
        There are more than 9 classes.

    Examples
    --------
    >>> class_transitions(np.array([[2, 1, 0]]), np.array([[3, 1, 1]])).tolist()
    [[23, 11, 0]]
    """
    result = np.zeros(before.shape, np.uint8)
    for rows in row_blocks(before.shape):
        one, other = before[rows], after[rows]
        most = max(one.max(initial=0), other.max(initial=0))
        if most > MOST_CLASSES:
            raise Refusal(
                "There are {classes} classes of health; a map of transitions has room "
                "for {most}. Take fewer classes.",
                parameter="classes",
                classes=int(most),
                most=MOST_CLASSES,
            )
        both = (one > 0) & (other > 0)
        result[rows][both] = (TENS * one + other)[both]
    return result


def transition_table(
    classified: Sequence[np.ndarray],
    names: Sequence[str],
    years: Sequence[float],
    grid: Grid,
) -> pd.DataFrame:
    """Area of every transition between classes.

    Parameters
    ----------
    classified : sequence of 2-D arrays
        Classes of each year from 1; 0 is missing.
    names : sequence of str
        Of the classes.
    years : sequence of numbers

    Returns
    -------
    DataFrame
        For each two years in a row, and for the first and the last if there are more:
        ``from_year``, ``to_year``, ``from_class``, ``to_class``, ``from_name``,
        ``to_name``, ``cells``, ``area_km2``, ``percent_of_from`` and ``percent`` of all.
        Cells that keep their class are in it.
    """
    many = len(names) + 1
    periods = list(zip(range(len(years)), range(1, len(years))))
    if len(years) > 2:
        periods.append((0, len(years) - 1))
    parts = []
    for first, last in periods:
        counts = np.zeros(many * many, np.int64)
        for rows in row_blocks(grid.shape):
            pair = classified[first][rows].astype(np.int64) * many
            pair += classified[last][rows]
            counts += np.bincount(pair.ravel(), minlength=many * many)
        table = counts.reshape(many, many)[1:, 1:]
        before, after = np.nonzero(table)
        cells = table[before, after]
        parts.append(
            pd.DataFrame(
                {
                    "from_year": years[first],
                    "to_year": years[last],
                    "from_class": before + 1,
                    "to_class": after + 1,
                    "from_name": [names[place] for place in before],
                    "to_name": [names[place] for place in after],
                    "cells": cells,
                    "area_km2": cells * grid.cell_area / 1e6,
                    "percent_of_from": 100 * cells / table.sum(axis=1)[before],
                    "percent": 100 * cells / max(table.sum(), 1),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def risen_and_fallen(transitions: pd.DataFrame) -> tuple[float, float]:
    """Percent of the land whose class rose and fell in the last period of a table."""
    last = transitions[
        (transitions["from_year"] == transitions["from_year"].iloc[-1])
        & (transitions["to_year"] == transitions["to_year"].iloc[-1])
    ]
    rose = last["to_class"] > last["from_class"]
    fell = last["to_class"] < last["from_class"]
    return float(last.loc[rose, "percent"].sum()), float(
        last.loc[fell, "percent"].sum()
    )
