"""What the tables of a habitat model say about each threat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..raster.class_table import numbers
from ..refusal import Refusal
from .class_values import plain_columns
from .threat_decay import EXPONENTIAL_REACH, SHAPES

COLUMNS = ("threat", "max_dist", "weight", "decay")


@dataclass(frozen=True)
class Threat:
    """One row of the table.

    Attributes
    ----------
    name : str
    max_distance : float
        Metres.
    share : float
        Of the sum of all weights, 0 to 1.
    decay : "linear" or "exponential"
    """

    name: str
    max_distance: float
    share: float
    decay: str

    def reach(self, decay: str) -> float:
        """Metres over which the threat acts by "distance" or by "density"."""
        far = decay == "density" and self.decay == "exponential"
        return self.max_distance * (EXPONENTIAL_REACH if far else 1.0)


def named_as_threats(table: pd.DataFrame, layers: Sequence[Sequence[str]]) -> list[str]:
    """What to call each layer: the threat whose name it bears, else its own name.

    Parameters
    ----------
    table : DataFrame
        As for :func:`threats_of`.
    layers : sequence of names
        The names of each layer, such as its own and its file's; capitals do not count.

    Examples
    --------
    >>> table = pd.DataFrame({"threat": ["Road", "crop"]})
    >>> named_as_threats(table, [("My roads", "road"), ("CROP",), ("mines",)])
    ['Road', 'crop', 'mines']
    """
    table = plain_columns(table)
    written = [str(name).strip() for name in table.get("threat", ())]
    known = {name.casefold(): name for name in written}
    return [
        next(
            (known[name.casefold()] for name in names if name.casefold() in known),
            names[0],
        )
        for names in layers
    ]


def files_of(table: pd.DataFrame, columns: Sequence[str]) -> dict[str, str]:
    """The file of each threat that has one in the first of ``columns`` that there is.

    Examples
    --------
    >>> table = pd.DataFrame({"threat": ["road", "crop"], "CUR_PATH": ["r.tif", None]})
    >>> files_of(table, ["cur_path", "path"])
    {'road': 'r.tif'}
    """
    table = plain_columns(table)
    column = next((name for name in columns if name in table), None)
    if column is None or "threat" not in table:
        return {}
    files = table[column].where(table[column].notna(), "").astype(str).str.strip()
    return {
        str(name).strip(): file for name, file in zip(table["threat"], files) if file
    }


def threats_of(table: pd.DataFrame, layers: Sequence[str]) -> list[Threat]:
    """The threats of a table, each with a layer.

    Parameters
    ----------
    table : DataFrame
        Columns ``threat``, ``max_dist``, ``weight`` and ``decay``; capitals in the
        columns' names do not count.
    layers : sequence of str
        Names of the threats that have a layer.

    Raises
    ------
    Refusal
        A column is missing, a number is none or out of range, a decay is not known, a
        threat stands in two rows or has two layers, a row has no layer or a layer no
        row, or all weights are 0.
    """
    table = plain_columns(table)
    for column in COLUMNS:
        if column not in table:
            raise _refusal(
                "In the table of threats, the column {column} is missing. Add it.",
                column=column,
            )
    if len(table) == 0:
        raise _refusal("The table of threats has no row. Add one for each threat.")
    names = [str(name).strip() for name in table["threat"]]
    _check_names(names, layers)
    distance = _positive(table, names, "max_dist", "metres above 0", above=True)
    weight = _positive(table, names, "weight", "0 or more", above=False)
    decays = [str(decay).strip().lower() for decay in table["decay"]]
    for name, decay in zip(names, decays):
        if decay not in SHAPES:
            raise _refusal(
                "The threat {name} has the decay {decay}. Give {choices}.",
                name=name,
                decay=decay or "of no name",
                choices=" or ".join(SHAPES),
            )
    if weight.sum() == 0:
        raise _refusal("All threats have the weight 0. Give at least one a weight.")
    return [
        Threat(name, float(far), float(share), decay)
        for name, far, share, decay in zip(
            names, distance, weight / weight.sum(), decays
        )
    ]


def sensitivity_columns(table: pd.DataFrame, threats: Sequence[Threat]) -> list[str]:
    """The column of each threat in a table of sensitivity, in small letters.

    Its name is the threat's, or ``l_`` and the threat's as in InVEST before 3.9.

    Raises
    ------
    Refusal
        A threat has no column.
    """
    there = {str(name).strip().lower() for name in table.columns}
    found = []
    for threat in threats:
        names = (threat.name.lower(), f"l_{threat.name.lower()}")
        named = [name for name in names if name in there]
        if not named:
            raise Refusal(
                "The sensitivity table has no column for the threat {name} (columns:"
                " {columns}). Add one.",
                parameter="sensitivity",
                name=threat.name,
                columns=", ".join(map(str, table.columns)),
            )
        found.append(named[0])
    return found


def _refusal(template, **values):
    return Refusal(template, parameter="threat_table", **values)


def _check_names(names, layers):
    for name in names:
        if names.count(name) > 1:
            raise _refusal(
                "The threat {name} stands in {count} rows of the table. Keep one.",
                name=name,
                count=names.count(name),
            )
        if name not in layers:
            raise _refusal(
                "The threat {name} has a row in the table but no layer (layers:"
                " {layers}). Add its layer, or take the row out.",
                name=name,
                layers=", ".join(layers) or "none",
            )
        if list(layers).count(name) > 1:
            raise _refusal(
                "The threat {name} has {count} layers. Keep one.",
                name=name,
                count=list(layers).count(name),
            )
    for name in layers:
        if name not in names:
            raise _refusal(
                "The threat {name} has a layer but no row in the table (rows: {rows})."
                " Add a row, or leave the layer out.",
                name=name,
                rows=", ".join(names),
            )


def _positive(table, names, column, wanted, *, above):
    values = numbers(table[column])
    for name, value, written in zip(names, values, table[column]):
        if not np.isfinite(value) or value < 0 or (above and value == 0):
            raise _refusal(
                "The threat {name} has {value} in the column {column}. Give a number,"
                " {wanted}.",
                name=name,
                value=written if str(written).strip() else "nothing",
                column=column,
                wanted=wanted,
            )
    return values
