"""Tables that give each class or range of a raster a value: reading and checking.

A row names what it is for in one of two ways: an exact class (column ``class``, or
``code`` where ``class`` holds words) or a range (columns ``low`` and ``high``; an
empty limit is open-ended). A table is of one kind only: it is read as ranges as soon
as one limit is filled in, and ``class`` is then only the row's name.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import pandas as pd

from ..refusal import Refusal


def is_range_table(table: pd.DataFrame) -> bool:
    """Whether the rows are ranges; otherwise they are exact classes."""
    limits = [column for column in ("low", "high") if column in table]
    filled = any(not _empty(table[column]).all() for column in limits)
    return filled or ("class" not in table and "code" not in table)


def limits(table: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """The low and high limits as float64; an open end is infinite."""
    low, high = (
        numbers(table[column]) if column in table else np.full(len(table), np.nan)
        for column in ("low", "high")
    )
    return (
        np.where(np.isnan(low), -np.inf, low),
        np.where(np.isnan(high), np.inf, high),
    )


def codes(table: pd.DataFrame) -> np.ndarray:
    """The class of each row as float64; NaN where it is a word or empty."""
    coded = "code" in table and not _empty(table["code"]).all()
    return numbers(table["code" if coded else "class"])


def numbers(column: pd.Series) -> np.ndarray:
    """A column as float64; NaN where it is empty or no number."""
    return pd.to_numeric(column, errors="coerce").to_numpy(float, na_value=np.nan)


def row_names(table: pd.DataFrame) -> list[str]:
    """What to call each row: its class as printed, else its limits or its code."""
    if is_range_table(table):
        names = [_shown_range(*pair) for pair in zip(*limits(table))]
    else:
        names = [
            f"number {place}" if np.isnan(code) else shown(code)
            for place, code in enumerate(codes(table), start=1)
        ]
    if "class" not in table:
        return names
    return [
        name if empty else shown(printed)
        for name, printed, empty in zip(names, table["class"], _empty(table["class"]))
    ]


def shown(value: object) -> str:
    """A table's entry as a reader wrote it: 7, not 7.0."""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value)


def check_ranges(
    table: pd.DataFrame, *, name: str = "", value: str = "value", gaps: bool = True
) -> list[Refusal]:
    """What is wrong with the rows of a table, as data; an empty list is a good table.

    Parameters
    ----------
    table : DataFrame
        Column ``value`` and either ``class`` (or ``code``) or ``low`` and ``high``.
    name : str
        What the table is for, named in each sentence; default "the table".
    value : str
        Name of the column that holds the values.
    gaps : bool
        Whether room between two ranges counts as a fault.

    Returns
    -------
    list of Refusal
        One for each row without a value, limit that is no number, range whose low
        is not below its high, overlap, gap and repeated class. A range whose low is
        not below its high is left out of the search for overlaps and gaps.

    Examples
    --------
    >>> import pandas as pd
    >>> table = pd.DataFrame({"low": [0, 8], "high": [10, 20], "value": [1, 2]})
    >>> check_ranges(table, name="slope")[0].values["low"]
    '8'
    """
    where = name or "the table"
    if value not in table:
        return [
            Refusal(
                "In {table}, the column {column} is missing. Add it.",
                parameter="table",
                table=where,
                column=value,
            )
        ]
    if len(table) == 0:
        return [
            Refusal(
                "In {table}, there is no row. Add one for each class.",
                parameter="table",
                table=where,
            )
        ]
    if not {"class", "code", "low", "high"}.intersection(table.columns):
        return [
            Refusal(
                "In {table}, nothing says which cells a row is for. Add a column "
                "class, or columns low and high.",
                parameter="table",
                table=where,
            )
        ]
    names = row_names(table)
    found = _check_values(table, names, where, value)
    if is_range_table(table):
        no_numbers = _check_numbers(table, names, where)
        found += no_numbers or (
            _check_order(table, names, where)
            + _check_neighbours(table, names, where, gaps)
        )
    else:
        found += _check_repeats(table, names, where)
    return found


def check_codes(table: pd.DataFrame, *, name: str = "") -> list[Refusal]:
    """Whether each row of a class table has the number that the raster holds.

    Parameters
    ----------
    table : DataFrame
        As for :func:`check_ranges`; a table of ranges always passes.
    name : str
        What the table is for, named in the sentence; default "the table".
    """
    if is_range_table(table):
        return []
    without = [
        row
        for row, code in zip(row_names(table), codes(table))
        if not np.isfinite(code)
    ]
    if not without:
        return []
    return [
        Refusal(
            "In {table}, no number says what the raster holds for: {rows}. Add a "
            "column code with the raster's number for each row.",
            parameter="table",
            table=name or "the table",
            rows=", ".join(without),
        )
    ]


def _empty(column: pd.Series) -> pd.Series:
    return column.isna() | (column.astype(str).str.strip() == "")


def _shown_range(low: float, high: float) -> str:
    if np.isinf(low) and np.isinf(high):
        return "all values"
    if np.isinf(low):
        return f"<{shown(high)}"
    if np.isinf(high):
        return f">{shown(low)}"
    return f"{shown(low)}-{shown(high)}"


def _check_values(table, names, where, value):
    return [
        Refusal(
            "In {table}, row {row} has no number in the column {column}. Fill it in.",
            parameter="table",
            table=where,
            row=row,
            column=value,
        )
        for row, number in zip(names, numbers(table[value]))
        if not np.isfinite(number)
    ]


def _check_numbers(table, names, where):
    found = []
    for column in ("low", "high"):
        if column not in table:
            continue
        faulty = ~_empty(table[column]) & ~np.isfinite(numbers(table[column]))
        found += [
            Refusal(
                "In {table}, row {row}: the limit {limit} is not a number. Correct it, "
                "or leave it empty for an open end.",
                parameter="table",
                table=where,
                row=row,
                limit=limit,
            )
            for row, limit, bad in zip(names, table[column], faulty)
            if bad
        ]
    return found


def _check_order(table, names, where):
    return [
        Refusal(
            "In {table}, row {row}: the low limit {low} is not below the high limit "
            "{high}. Correct one of the two.",
            parameter="table",
            table=where,
            row=row,
            low=shown(low),
            high=shown(high),
        )
        for row, low, high in zip(names, *limits(table))
        if low >= high
    ]


def _check_neighbours(table, names, where, gaps):
    """Overlaps and gaps between each range and what lies below it."""
    low, high = limits(table)
    order = [row for row in np.lexsort((high, low)) if low[row] < high[row]]
    found = []
    highest = None
    for row in order:
        if highest is not None and low[row] < high[highest]:
            found.append(
                Refusal(
                    "In {table}, rows {first} and {second} overlap from {low} to "
                    "{high}. Let one end where the next begins.",
                    parameter="table",
                    table=where,
                    first=names[highest],
                    second=names[row],
                    low=shown(low[row]),
                    high=shown(min(high[row], high[highest])),
                )
            )
        elif highest is not None and gaps and low[row] > high[highest]:
            found.append(
                Refusal(
                    "In {table}, nothing covers the values from {low} to {high}, "
                    "between rows {first} and {second}. Let one end where the next "
                    "begins, or add a row.",
                    parameter="table",
                    table=where,
                    first=names[highest],
                    second=names[row],
                    low=shown(high[highest]),
                    high=shown(low[row]),
                )
            )
        if highest is None or high[row] > high[highest]:
            highest = row
    return found


def _check_repeats(table, names, where):
    keys = [
        name if np.isnan(code) else float(code)
        for name, code in zip(names, codes(table))
    ]
    return [
        Refusal(
            "In {table}, class {row} stands in {count} rows. Keep one.",
            parameter="table",
            table=where,
            row=shown(key),
            count=count,
        )
        for key, count in Counter(keys).items()
        if count > 1
    ]
