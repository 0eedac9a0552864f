"""Rocks of a map against the rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from ..refusal import Refusal
from ..services.class_values import NAMED_AT_MOST, plain_columns

ROCK = "rock"
ANY_SET = "li_2017"
OTHER_ROCK = "other rock"
CARBONATE = "carbonate rocks"


def soil_formation_table(preset: pd.DataFrame, chosen: str) -> pd.DataFrame:
    """The rocks of one set of the preset ``soil_formation_rate``, numbered from 1.

    Parameters
    ----------
    preset : DataFrame
        ``set``, ``rock`` and ``value_t_km2_a``.
    chosen : str
        A set. Its last row is rock other than carbonate, of ``li_2017`` where the set
        has none.

    Returns
    -------
    DataFrame
        ``code``, ``rock``, ``tolerance`` in t/(km2 a).
    """
    rows = preset[preset["set"] == chosen]
    other = preset[(preset["set"] == ANY_SET) & (preset[ROCK] == OTHER_ROCK)]
    rows = pd.concat([rows[rows[ROCK] != OTHER_ROCK], other], ignore_index=True)
    return pd.DataFrame(
        {
            "code": np.arange(1, len(rows) + 1),
            ROCK: rows[ROCK],
            "tolerance": rows["value_t_km2_a"].astype(float),
        }
    )


def rocks_in_table(names: Mapping[int, str], table: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table that named rocks have, with their codes on the map.

    Parameters
    ----------
    names : mapping of code to name
        Rocks as their polygons call them.
    table : DataFrame
        ``rock`` with such names (capitals do not matter), or their numbers in ``code``.

    Returns
    -------
    DataFrame
        A row for each code, in ``code``; the other columns are those of the table.

    Raises
    ------
    Refusal
        A rock has no row, or one has two.

    Examples
    --------
    >>> table = pd.DataFrame({"rock": ["Marble", "Schist"], "tolerance": [20, 500]})
    >>> rocks_in_table({1: "schist"}, table).to_dict("records")
    [{'rock': 'Schist', 'tolerance': 500, 'code': 1}]
    """
    table = plain_columns(table)
    if ROCK not in table and "code" not in table:
        raise Refusal(
            "The table of rocks has neither a column rock nor a column code. Add one.",
            parameter="table",
        )
    row_of = {}
    for column in (ROCK, "code"):
        if column not in table:
            continue
        for row, value in enumerate(table[column]):
            word = _word(value)
            if row_of.setdefault(word, row) != row and column == ROCK:
                raise Refusal(
                    "The table of rocks has two rows for {rock}. Take one out.",
                    parameter="table",
                    rock=value,
                )
    missing = [name for name in names.values() if _word(name) not in row_of]
    if missing:
        raise _without_row(missing, table)
    rows = [row_of[_word(name)] for name in names.values()]
    found = table.iloc[rows].drop(columns="code", errors="ignore")
    return found.reset_index(drop=True).assign(code=list(names))


def check_rock_codes(codes: Iterable[float], table: pd.DataFrame) -> None:
    """Raise Refusal where a raster of rocks holds a code without a row.

    Parameters
    ----------
    codes : iterable of float
        The different values of the raster.
    table : DataFrame
        A row for each rock with its ``code``, ``lucode`` or ``class``.
    """
    table = plain_columns(table)
    column = "code" if "code" in table else "class"
    if column not in table:
        raise Refusal(
            "The table of rocks has no column code, and the raster of rocks holds codes."
            " Add it.",
            parameter="table",
        )
    known = set(pd.to_numeric(table[column], errors="coerce"))
    missing = [f"{code:g}" for code in sorted(codes) if code not in known]
    if missing:
        raise _without_row(missing, table)


def _word(value):
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    return str(value).strip().casefold()


def _without_row(missing, table):
    rows = table[ROCK] if ROCK in table else table.iloc[:, 0]
    return Refusal(
        "The map of rocks holds {rocks}, for which the table of rocks has no row (rows:"
        " {rows}). Add one.",
        parameter="table",
        rocks=", ".join(map(str, missing[:NAMED_AT_MOST])),
        rows=", ".join(map(str, rows.tolist()[:NAMED_AT_MOST])),
    )


def carbon_sink_table(
    preset: pd.DataFrame, *, by_equilibrium: bool = True
) -> pd.DataFrame:
    """The rocks of the preset ``gem_co2``, numbered from 1, for the sink of weathering.

    Parameters
    ----------
    preset : DataFrame
        ``rock`` and ``co2_mmol_per_litre_runoff``.
    by_equilibrium : bool
        Carbonate rock dissolves as calcite up to the equilibrium; else it has a
        coefficient like the others.

    Returns
    -------
    DataFrame
        ``code``, ``rock``, ``calcite_share``, ``dolomite_share`` and
        ``co2_mmol_per_litre``.
    """
    carbonate = preset[ROCK] == CARBONATE
    return pd.DataFrame(
        {
            "code": np.arange(1, len(preset) + 1),
            ROCK: preset[ROCK],
            "calcite_share": (carbonate & by_equilibrium).astype(float),
            "dolomite_share": 0.0,
            "co2_mmol_per_litre": preset["co2_mmol_per_litre_runoff"].astype(float),
        }
    )
