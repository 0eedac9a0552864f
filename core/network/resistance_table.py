"""The table of resistance factors: what it says, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from ..raster.class_table import check_codes, check_ranges, limits, numbers, row_names
from ..refusal import Refusal

WEIGHT_TOLERANCE = 0.005

# Resistance is expected to fall, not to grow, with the distance from these.
DISTURBANCES = (
    "road",
    "rail",
    "mine",
    "mining",
    "settle",
    "urban",
    "built",
    "town",
    "industr",
)


def check_resistance_table(
    table: pd.DataFrame,
    factor_names: Iterable[str] | None = None,
    *,
    weights: Mapping[str, float] | None = None,
    rescale_weights: bool = False,
) -> list[Refusal]:
    """What is wrong with a table of resistance factors, as data.

    Parameters
    ----------
    table : DataFrame
        Columns ``factor``, ``class`` (or ``code`` where ``class`` holds words) or
        ``low`` and ``high`` (empty = open-ended), ``score`` and, unless ``weights``
        are given, ``weight``.
    factor_names : iterable of str, optional
        Factors for which there is a raster. With it, factors without a raster,
        rasters without rows and classes without a number are faults too.
    weights : mapping, optional
        Weight of each factor, instead of the column.
    rescale_weights : bool
        Weights that do not sum to 1 are no fault.

    Returns
    -------
    list of Refusal
        Empty for a good table. Weights may miss the sum of 1 by 0.005.
    """
    missing = [column for column in ("factor", "score") if column not in table]
    if missing:
        return [
            Refusal(
                "The resistance table has no column {column}. Add it.",
                parameter="scores",
                column=column,
            )
            for column in missing
        ]
    if len(table) == 0:
        return [
            Refusal(
                "The resistance table has no row. Add one for each class of each "
                "factor.",
                parameter="scores",
            )
        ]
    nameless = table["factor"].isna() | (table["factor"].astype(str).str.strip() == "")
    if nameless.any():
        return [
            Refusal(
                "Row {number} of the resistance table names no factor. Fill it in.",
                parameter="scores",
                number=int(np.argmax(nameless.to_numpy())) + 1,
            )
        ]
    found = [
        fault
        for factor, rows in by_factor(table).items()
        for fault in check_ranges(rows, name=factor, value="score")
        + _check_scores(factor, rows)
    ]
    found += _check_weights(table, weights, rescale_weights)
    if factor_names is not None:
        found += _check_rasters(table, list(factor_names))
        for factor, rows in by_factor(table).items():
            found += check_codes(rows, name=factor)
    return found


def check_correction_table(table: pd.DataFrame) -> list[Refusal]:
    """What is wrong with a table of corrections, as data.

    Parameters
    ----------
    table : DataFrame
        Columns ``correction``, ``class`` (or ``code`` where ``class`` holds words) or
        ``low`` and ``high`` (empty = open-ended), and ``coefficient`` above 0.

    Returns
    -------
    list of Refusal
        Empty for a good table.
    """
    for column in ("correction", "coefficient"):
        if column not in table:
            return [
                Refusal(
                    "The table of corrections has no column {column}. Add it.",
                    parameter="corrections",
                    column=column,
                )
            ]
    return [
        fault
        for correction, rows in by_correction(table).items()
        for fault in check_coefficients(rows, name=correction)
        + check_codes(rows, name=correction)
    ]


def check_coefficients(rows: pd.DataFrame, *, name: str = "") -> list[Refusal]:
    """What is wrong with the rows of one correction, as data.

    Parameters
    ----------
    rows : DataFrame
        As for :func:`check_correction_table`, of one correction.
    name : str
        What to call it in messages.
    """
    return check_ranges(rows, name=name, value="coefficient") or [
        Refusal(
            "In {table}, row {row} has the coefficient {coefficient}. Give a number"
            " above 0; 1 leaves the resistance as it is.",
            parameter="table",
            table=name or "the table",
            row=row,
            coefficient=f"{coefficient:g}",
        )
        for row, coefficient in zip(row_names(rows), numbers(rows["coefficient"]))
        if coefficient <= 0
    ]


def by_correction(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The rows of each correction, in the order of the table."""
    return {
        str(correction): rows
        for correction, rows in table.groupby("correction", sort=False)
    }


def by_factor(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The rows of each factor, in the order of the table."""
    return {str(factor): rows for factor, rows in table.groupby("factor", sort=False)}


def factor_weights(
    table: pd.DataFrame, weights: Mapping[str, float] | None = None
) -> dict[str, float]:
    """Weight of each factor of a checked table: as given, else from its column."""
    return {
        factor: float(
            numbers(rows["weight"])[0] if weights is None else weights[factor]
        )
        for factor, rows in by_factor(table).items()
    }


def weights_by_factor(table: pd.DataFrame) -> dict[str, float]:
    """Weights from a table of their own, such as that of AHP.

    Parameters
    ----------
    table : DataFrame
        Columns ``factor`` and ``weight``.

    Raises
    ------
    Refusal
        A factor stands in several rows.
    """
    factors = table["factor"].astype(str)
    twice = factors[factors.duplicated()]
    if len(twice):
        raise Refusal(
            "Factor {factor} stands in several rows of the table of weights. Keep one.",
            parameter="weights",
            factor=twice.iloc[0],
        )
    return dict(zip(factors, numbers(table["weight"]).tolist()))


def remarks(table: pd.DataFrame) -> list[str]:
    """What a reader should know about a table that is no fault in form.

    One sentence for each text in the column ``note``, with the rows that it stands
    in, and one for each factor whose score grows with the distance from roads, mines
    or settlements, which says that the land beside them resists least.

    Parameters
    ----------
    table : DataFrame
        As for :func:`check_resistance_table`.

    Returns
    -------
    list of str
    """
    found = []
    if "note" in table:
        noted = {}
        for factor, rows in by_factor(table).items():
            for name, note in zip(row_names(rows), rows["note"].fillna("")):
                for text in filter(None, (part.strip() for part in note.split(";"))):
                    noted.setdefault(text, {}).setdefault(factor, []).append(name)
        count = table["factor"].nunique()
        for text, rows_by_factor in noted.items():
            found.append(f"{_place(rows_by_factor, count, table)}: {text}.")
    for factor, rows in by_factor(table).items():
        if _is_distance_from_disturbance(factor) and _grows(rows):
            found.append(
                f"{factor}: the score grows with the distance, so the land next to "
                "the disturbance resists least. Reverse the scores if that is not "
                "meant."
            )
    return found


def _place(rows_by_factor, factor_count, table):
    """Where a note stands: the whole table, whole factors, or single rows."""
    size = table.groupby("factor", sort=False).size()
    whole = [
        factor for factor, rows in rows_by_factor.items() if len(rows) == size[factor]
    ]
    if len(whole) == factor_count:
        return "Whole table"
    return ", ".join(
        factor if factor in whole else f"{factor} {' and '.join(rows)}"
        for factor, rows in rows_by_factor.items()
    )


def _is_distance_from_disturbance(factor):
    words = factor.lower().replace("-", "_").replace(" ", "_").split("_")
    return any(word.startswith("dist") for word in words) and any(
        word.startswith(DISTURBANCES) for word in words
    )


def _grows(rows):
    low, _ = limits(rows)
    score = numbers(rows["score"])[np.argsort(low, kind="stable")]
    # Two classes may be out of order in a misprint; the ends tell the direction.
    return len(score) > 1 and score[-1] > score[0]


def _check_scores(factor, rows):
    return [
        Refusal(
            "In {table}, row {row} has the score {score}. Resistance must be above 0: "
            "correct the score.",
            parameter="scores",
            table=factor,
            row=row,
            score=f"{score:g}",
        )
        for row, score in zip(row_names(rows), numbers(rows["score"]))
        if score <= 0
    ]


def _check_weights(table, weights, rescale):
    if weights is None and "weight" not in table:
        return [
            Refusal(
                "The resistance table has no column weight and no weights are given. "
                "Add the column, or give a weight for each factor.",
                parameter="weights",
            )
        ]
    found = []
    used = {}
    for factor, rows in by_factor(table).items():
        if weights is None:
            of_rows = numbers(rows["weight"])
        else:
            of_rows = np.array([float(weights.get(factor, np.nan))])
        if not np.isfinite(of_rows).all():
            found.append(
                Refusal(
                    "Factor {factor} has no weight. Give one.",
                    parameter="weights",
                    factor=factor,
                )
            )
        elif (of_rows != of_rows[0]).any():
            found.append(
                Refusal(
                    "Factor {factor} has several weights ({weights}). Give the same "
                    "in each of its rows.",
                    parameter="weights",
                    factor=factor,
                    weights=", ".join(f"{weight:g}" for weight in np.unique(of_rows)),
                )
            )
        elif of_rows[0] <= 0:
            found.append(
                Refusal(
                    "Factor {factor} has the weight {weight}. Give a weight above 0, "
                    "or remove the factor.",
                    parameter="weights",
                    factor=factor,
                    weight=f"{of_rows[0]:g}",
                )
            )
        else:
            used[factor] = of_rows[0]
    for factor in weights or ():
        if factor not in by_factor(table):
            found.append(
                Refusal(
                    "The weights name {factor}, which has no row in the resistance "
                    "table. Add its rows or remove its weight.",
                    parameter="weights",
                    factor=factor,
                )
            )
    total = sum(used.values())
    if not found and not rescale and abs(total - 1) > WEIGHT_TOLERANCE + 1e-9:
        listed = ", ".join(f"{factor} {weight:g}" for factor, weight in used.items())
        found.append(
            Refusal(
                "The weights sum to {total}, not 1 ({listed}). Correct them or let the "
                "tool rescale them.",
                parameter="weights",
                total=f"{total:.6g}",
                listed=listed,
            )
        )
    return found


def _check_rasters(table, names):
    listed = list(by_factor(table))
    found = [
        Refusal(
            "Factor {factor} of the resistance table has no raster (rasters: "
            "{rasters}). Give one, or remove its rows.",
            parameter="factors",
            factor=factor,
            rasters=", ".join(names) or "none",
        )
        for factor in listed
        if factor not in names
    ]
    found += [
        Refusal(
            "The raster {raster} has no row in the resistance table (factors: "
            "{factors}). Add its rows, or leave the raster out.",
            parameter="factors",
            raster=name,
            factors=", ".join(listed),
        )
        for name in names
        if name not in listed
    ]
    return found
