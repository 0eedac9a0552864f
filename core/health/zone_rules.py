"""Rules that give land its zone: a table of conditions, of which the first match wins."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal

# The zones of the Qaidam study; other names get the numbers that follow.
ZONES = {
    1: "corridor connectivity",
    2: "artificial restoration",
    3: "ecological recovery",
    4: "ecological enhancement",
}
NO_ZONE = 100  # in need of restoration, but no rule holds
TEXT_COLUMNS = ("zone", "note", "source")

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
COMPARISON = re.compile(rf"(<=|>=|<|>|=|≤|≥)?\s*({NUMBER})")
RANGE = re.compile(rf"({NUMBER})\s*(?:to|至|\.\.)\s*({NUMBER})")
COMPARED = {
    "<": np.less,
    "<=": np.less_equal,
    "≤": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "≥": np.greater_equal,
    "=": np.equal,
}


@dataclass(frozen=True)
class Rule:
    """A zone and the conditions that must all hold.

    Attributes
    ----------
    zone : str
    conditions : dict of factor to list of (comparison, number)
    """

    zone: str
    conditions: dict[str, list[tuple[str, float]]]

    def holds(
        self, factors: Mapping[str, np.ndarray], rows: slice
    ) -> np.ndarray | bool:
        """Where it holds; nowhere where a factor is NaN."""
        found = True
        for factor, comparisons in self.conditions.items():
            values = factors[factor][rows]
            for sign, number in comparisons:
                found = found & COMPARED[sign](values, number)
        return found


def zone_rules(table: pd.DataFrame, factors: Collection[str]) -> list[Rule]:
    """Read a table of rules.

    Parameters
    ----------
    table : DataFrame
        A row for each rule, in order: ``zone``, and a column for each factor with a
        condition such as ``<= 1000``, ``> 25``, ``1`` or ``1000 to 2000``; empty for
        none. Columns ``note`` and ``source`` are not read.
    factors : collection of str
        What is known of the land.

    Raises
    ------
    Refusal
        A column is missing, a rule has no zone, a condition cannot be read, or a rule
        asks for a factor that is not known.

    Examples
    --------
    >>> table = pd.DataFrame({"zone": ["mines", "rest"], "distance_m": ["< 500", ""]})
    >>> [rule.conditions for rule in zone_rules(table, ["distance_m"])]
    [{'distance_m': [('<', 500.0)]}, {}]
    """
    if "zone" not in table:
        raise Refusal(
            "The table of rules has no column zone. Add it.", parameter="rules"
        )
    columns = [name for name in table.columns if name not in TEXT_COLUMNS]
    rules = []
    for place, (_, row) in enumerate(table.iterrows(), 1):
        zone = "" if _empty(row["zone"]) else str(row["zone"]).strip()
        if not zone:
            raise Refusal(
                "Row {row} of the table of rules names no zone. Fill it in.",
                parameter="rules",
                row=place,
            )
        conditions = {}
        for name in columns:
            if _empty(row[name]):
                continue
            conditions[str(name)] = _comparisons(row[name], place, name)
            if name not in factors:
                raise Refusal(
                    "Row {row} of the table of rules asks for {factor}, which is not "
                    "known (known: {known}). Give the layer behind it, or remove the "
                    "condition.",
                    parameter="rules",
                    row=place,
                    factor=name,
                    known=", ".join(factors),
                )
        rules.append(Rule(zone, conditions))
    return rules


def zone_numbers(rules: list[Rule]) -> dict[int, str]:
    """The number of each zone that the rules name: the study's, then the others."""
    names = list(dict.fromkeys(rule.zone for rule in rules))
    known = {name: number for number, name in ZONES.items()}
    others = [name for name in names if name not in known]
    if len(others) >= NO_ZONE - len(ZONES):
        raise Refusal(
            "The rules name {zones} zones. Use fewer.",
            parameter="rules",
            zones=len(names),
        )
    known.update(zip(others, range(len(ZONES) + 1, NO_ZONE)))
    return {known[name]: name for name in sorted(names, key=known.get)}


def apply_rules(
    rules: list[Rule],
    factors: Mapping[str, np.ndarray],
    base: np.ndarray,
    grid: Grid,
    *,
    progress: Progress = None,
) -> np.ndarray:
    """The zone of each cell in need of restoration.

    Takes 1 byte per cell.

    Parameters
    ----------
    factors : mapping of str to 2-D array
        NaN is not known: no condition holds there.
    base : 2-D bool array
        Cells in need of restoration; those that are missing are in none.

    Returns
    -------
    uint8 array
        Numbers of :func:`zone_numbers`; ``NO_ZONE`` where no rule holds, 0 outside the
        base.
    """
    number_of = {name: number for number, name in zone_numbers(rules).items()}
    zones = np.zeros(grid.shape, np.uint8)
    for rows in row_blocks(grid.shape):
        left = base[rows] if grid.mask is None else base[rows] & grid.mask[rows]
        block = zones[rows]
        for rule in rules:
            here = left & rule.holds(factors, rows)
            block[here] = number_of[rule.zone]
            left = left & ~here
        block[left] = NO_ZONE
        report(progress, rows.stop / grid.shape[0])
    return zones


def _comparisons(written, row, factor):
    text = str(written).strip()
    found = RANGE.fullmatch(text)
    if found:
        return [(">=", float(found[1])), ("<=", float(found[2]))]
    found = COMPARISON.fullmatch(text)
    if found:
        return [(found[1] or "=", float(found[2]))]
    raise Refusal(
        "Row {row} of the table of rules has the condition {text} for {factor}, which "
        "cannot be read. Write it as <= 1000, > 25, 1, or 1000 to 2000.",
        parameter="rules",
        row=row,
        text=text,
        factor=factor,
    )


def _empty(value):
    return bool(pd.isna(value)) or not str(value).strip()
