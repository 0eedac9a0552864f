"""Grades of soil erosion, by a standard's table of limits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.class_table import check_ranges
from ..raster.reclassify import Lookup
from ..refusal import Refusal
from .value_ranges import quantity

KM2_PER_HECTARE = 0.01
LIMITS = {"low_t_km2_a": "low", "high_t_km2_a": "high"}


@dataclass(frozen=True)
class ErosionGrades:
    """Grades of erosion.

    Attributes
    ----------
    grade : uint8 array
        Code of the grade; 0 where missing.
    summary : DataFrame
        A row for each grade: ``code``, ``grade``, ``low_t_km2_a``, ``high_t_km2_a``,
        ``cells``, ``area_km2``, ``percent`` of the land, and ``loss_t``, t a year.
    """

    grade: np.ndarray
    summary: pd.DataFrame


def erosion_grades(
    loss: np.ndarray, table: pd.DataFrame, grid: Grid, *, progress: Progress = None
) -> ErosionGrades:
    """The grade of each cell by its soil loss.

    Standards such as China's SL 190-2007 give limits in t/(km2 a), a hundred times
    those in t/(ha a). A loss on a limit has the higher grade. Takes 2 bytes per
    cell above the input, and 50 MB for a band of rows.

    Parameters
    ----------
    loss : 2-D array
        Soil loss, t/(ha a); NaN, as on streams, is missing.
    table : DataFrame
        A row for each grade: ``code`` (1 to 255), ``low_t_km2_a`` and
        ``high_t_km2_a`` (empty: open-ended), and, if wanted, ``grade``, its name.
    grid : Grid

    Returns
    -------
    ErosionGrades

    Raises
    ------
    Refusal
        A limit is no number, limits overlap or leave gaps, a code is not a whole number
        from 1 to 255, a loss has no grade or lies below 0.

    Examples
    --------
    >>> table = pd.DataFrame({"code": [1, 2], "low_t_km2_a": [0, 500],
    ...     "high_t_km2_a": [500, None]})
    >>> erosion_grades(np.array([[4.9, 5.0]]), table, Grid((1, 2), 100.0)).grade
    array([[1, 2]], dtype=uint8)
    """
    table = checked_grades(table)
    loss = np.asarray(loss)
    there = grid.valid & ~np.isnan(grid.check(loss, "loss"))
    quantity(
        loss,
        Grid(grid.shape, grid.cell_width, grid.cell_height, mask=there),
        "The soil loss",
        unit="t/(ha a)",
        parameter="loss",
    )
    lookup = Lookup(table, np.dtype(float))
    codes = np.append(table["value"].to_numpy(np.uint8), 0).astype(np.uint8)
    grade = np.empty(grid.shape, np.uint8)
    cells, lost = np.zeros((2, len(table) + 1))
    for rows in row_blocks(grid.shape):
        here = there[rows]
        per_km2 = np.where(here, loss[rows], 0.0).astype(float) / KM2_PER_HECTARE
        row = np.where(here, lookup.rows(per_km2), len(table))
        if (row < 0).any():
            raise Refusal(
                "The table of grades has no row for a soil loss of {value} t/(km2 a)."
                " Let the grades begin at 0, and leave the last one open.",
                parameter="table",
                value=f"{per_km2[row < 0][0]:g}",
            )
        grade[rows] = codes[row]
        cells += np.bincount(row.ravel(), minlength=len(cells))
        lost += np.bincount(row.ravel(), per_km2.ravel(), minlength=len(lost))
        report(progress, rows.stop / grid.shape[0])
    area = cells[:-1] * grid.cell_area / 1e6
    shown = ["code", *(["grade"] if "grade" in table else []), *LIMITS]
    summary = table.rename(columns={low: name for name, low in LIMITS.items()})
    summary = summary.rename(columns={"value": "code"})[shown].assign(
        cells=cells[:-1].astype(np.int64),
        area_km2=area,
        percent=100 * area / max(area.sum(), 1e-300),
        loss_t=lost[:-1] * grid.cell_area / 1e6,
    )
    return ErosionGrades(grade, summary)


def checked_grades(table: pd.DataFrame) -> pd.DataFrame:
    """The table with columns ``value``, ``low`` and ``high``; Refusal where faulty."""
    for column in ("code", *LIMITS):
        if column not in table:
            raise Refusal(
                "The table of grades has no column {column}. Add it.",
                parameter="table",
                column=column,
            )
    table = table.rename(columns={**LIMITS, "code": "value"}).reset_index(drop=True)
    table = table.drop(columns="class", errors="ignore")
    for refusal in check_ranges(table, name="the table of grades"):
        raise refusal
    codes = table["value"].to_numpy(float)
    wrong = (codes != np.floor(codes)) | (codes < 1) | (codes > 255)
    if wrong.any():
        raise Refusal(
            "The table of grades has the code {code}. Give whole numbers from 1 to 255.",
            parameter="table",
            code=f"{codes[wrong][0]:g}",
        )
    return table
