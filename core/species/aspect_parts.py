"""Circular aspect as two predictors that are not: 359 and 1 degrees are neighbours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..refusal import Refusal


def aspect_parts(aspect: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Northness and eastness of an aspect in degrees.

    Parameters
    ----------
    aspect : array
        Degrees clockwise from north, 0 to 360; below 0 level ground; NaN missing.

    Returns
    -------
    northness, eastness : float32 arrays
        Cosine and sine: 1 faces north (east), -1 south (west), 0 where level; NaN where
        missing.

    Raises
    ------
    Refusal
        A value above 360.

    Examples
    --------
    >>> northness, eastness = aspect_parts(np.array([0.0, 90.0, 180.0, -1.0]))
    >>> northness.round(1).tolist(), eastness.round(1).tolist()
    ([1.0, 0.0, -1.0, 0.0], [0.0, 1.0, 0.0, 0.0])
    """
    aspect = np.asarray(aspect, np.float64)
    with np.errstate(invalid="ignore"):
        most = np.nanmax(aspect, initial=0.0)
        level = aspect < 0
    if most > 360:
        raise Refusal(
            "The aspect holds {value:g}; it must be in degrees clockwise from north, 0"
            " to 360.",
            parameter="aspect",
            value=most,
        )
    angle = np.radians(aspect)
    return tuple(
        np.where(level, 0.0, part).astype(np.float32) + np.float32(0)
        for part in (np.cos(angle), np.sin(angle))
    )


def with_aspect_parts(table: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    """A table of predictors with northness and eastness in place of each aspect.

    Parameters
    ----------
    table : DataFrame
    names : sequence of str
        Columns in degrees; that of "aspect" becomes "aspect_northness" and
        "aspect_eastness".

    Raises
    ------
    Refusal
        A name is no predictor, or a value is above 360.

    Examples
    --------
    >>> table = pd.DataFrame({"aspect": [0.0, 180.0], "slope": [5.0, 9.0]})
    >>> with_aspect_parts(table, ["aspect"]).columns.tolist()
    ['aspect_northness', 'aspect_eastness', 'slope']
    """
    check_aspects(table.columns, names)
    columns = {}
    for name in table:
        if name not in names:
            columns[name] = table[name]
            continue
        northness, eastness = aspect_parts(table[name])
        columns[f"{name}_northness"] = northness
        columns[f"{name}_eastness"] = eastness
    return pd.DataFrame(columns, index=table.index)


def check_aspects(predictors: Sequence[str], names: Sequence[str]) -> None:
    """Refuse an aspect that is no predictor."""
    for name in names:
        if name not in predictors:
            raise Refusal(
                "{name} is said to be an aspect, and is not among the predictors:"
                " {names}.",
                parameter="aspect",
                name=name,
                names=", ".join(map(str, predictors)),
            )
