"""Grades of rocky desertification, by two schemes of scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.class_table import limits, numbers
from ..raster.valid_cells import check_not_empty
from ..refusal import Refusal
from ..services.value_ranges import quantity

# Code to name; 0 marks missing cells.
GRADES = {
    1: "none",
    2: "potential",
    3: "light",
    4: "moderate",
    5: "severe",
    6: "extremely severe",
}
# Codes of the raster of vegetation types, as the table names them.
VEGETATION_TYPES = {
    1: "tree",
    2: "shrub",
    3: "grass",
    4: "dry farmland crop",
    5: "no vegetation",
}
TYPE = "vegetation_type"
SUM = "sum"
GATE_EXPOSURE = 30.0
# Cover (percent) from which land of high exposure is only potentially desertified.
GATE_COVER = {1: 50.0, 2: 50.0, 3: 70.0}
# Dry farmland has the score of this cover, whatever its crops cover.
FARMLAND, FARMLAND_COVER = 4, 30.0
FACTORS = {
    "national_score": (
        "bedrock_exposure_pct",
        TYPE,
        "vegetation_cover_pct",
        "soil_thickness_cm",
    ),
    "xiong_2002": (
        "bedrock_exposure_pct",
        "slope_deg",
        "vegetation_and_soil_cover_pct",
        "soil_thickness_cm",
    ),
}
HIGHEST = {
    "bedrock_exposure_pct": 100.0,
    "vegetation_cover_pct": 100.0,
    "vegetation_and_soil_cover_pct": 100.0,
    "slope_deg": 90.0,
    "soil_thickness_cm": np.inf,
}
COMBINE = ("mean", "worst")


@dataclass(frozen=True)
class RockyDesertification:
    """Grade of each cell.

    Attributes
    ----------
    score : float32 array
        National scheme: 0 to 100, 0 where the gates decide; Xiong: 0 to 5. NaN where
        missing.
    grade : uint8 array
        Codes of ``GRADES``; 0 where missing.
    areas : DataFrame
        ``grade``, ``area_km2``, ``percent``; a row for each grade.
    """

    score: np.ndarray
    grade: np.ndarray
    areas: pd.DataFrame


def rocky_desertification(
    factors: Mapping[str, np.ndarray],
    table: pd.DataFrame,
    grid: Grid,
    *,
    scheme: str = "national_score",
    combine: str = "mean",
    progress: Progress = None,
) -> RockyDesertification:
    """Grade land by the scores of its factors.

    National monitoring score: below 30 percent of bare rock there is none; under enough
    plants (trees and shrubs 50, grass 70 percent) it is potential; else the scores of
    the four factors are added and graded by their sum; dry farmland has the score of 30
    percent of cover. Xiong et al. (2002): each factor
    has a grade of 0 to 5, and their mean (rounded, halves up) or the worst counts.
    Takes 5 bytes per cell above the inputs.

    Parameters
    ----------
    factors : mapping of name to 2-D array
        ``FACTORS[scheme]``: percent, degrees, centimetres; vegetation types as codes of
        ``VEGETATION_TYPES``.
    table : DataFrame
        Rows with ``scheme``, ``factor``, ``class``, ``low``, ``high``, ``score`` and
        ``grade``; the preset ``rocky_desertification_scores``. Of two ranges that meet,
        bare rock at the limit belongs to the upper, other factors too; sums at a limit
        belong to the lower grade. Values below the lowest or above the highest range
        that is scored get 0.
    grid : Grid
        Its mask says where all rasters have a value.
    scheme : "national_score" or "xiong_2002"
    combine : "mean" or "worst"
        Read by Xiong's scheme.

    Returns
    -------
    RockyDesertification

    Raises
    ------
    Refusal
        A factor is not given, holds a value out of its range, or a vegetation type
        without a score; the table lacks a factor; or no cell has a value.

    References
    ----------
    Xiong, K., Li, P., Zhou, Z. et al. (2002): The typical research on remote
    sensing-GIS of karst rocky desertification. Geological Publishing House, Beijing.
    """
    if scheme not in FACTORS:
        raise ValueError(f"scheme is one of {tuple(FACTORS)}, not {scheme!r}.")
    if combine not in COMBINE:
        raise ValueError(f"combine is one of {COMBINE}, not {combine!r}.")
    check_not_empty(grid.mask, "The bare rock")
    rasters = {name: _raster(name, factors, grid) for name in FACTORS[scheme]}
    table = table[table["scheme"] == scheme]
    scores = {
        name: _type_scores(table) if name == TYPE else _ranges(table, name)
        for name in rasters
    }
    grades = _sum_grades(table) if scheme == "national_score" else None
    score = np.full(grid.shape, np.nan, np.float32)
    grade = np.zeros(grid.shape, np.uint8)
    for rows in row_blocks(grid.shape):
        there = (
            np.ones(score[rows].shape, bool) if grid.mask is None else grid.mask[rows]
        )
        values = {name: raster[rows][there] for name, raster in rasters.items()}
        if grades is not None:
            values["vegetation_cover_pct"] = np.where(
                values[TYPE] == FARMLAND,
                FARMLAND_COVER,
                values["vegetation_cover_pct"],
            )
        points = np.array([_scored(values[name], scores[name]) for name in rasters])
        if grades is not None:
            total, found = _national(values, points, grades)
        else:
            total = points.max(axis=0) if combine == "worst" else points.mean(axis=0)
            found = np.floor(total + 0.5) + 1
        score[rows][there], grade[rows][there] = total, found
        report(progress, rows.stop / grid.shape[0])
    cells = np.bincount(grade.ravel(), minlength=len(GRADES) + 1)[1:]
    areas = pd.DataFrame(
        {
            "grade": list(GRADES.values()),
            "area_km2": cells * grid.cell_area / 1e6,
            "percent": 100 * cells / cells.sum(),
        }
    )
    return RockyDesertification(score, grade, areas)


def _raster(name, factors, grid):
    if name not in factors:
        raise Refusal(
            "The scheme needs the factor {factor}, which is not given.",
            parameter="factors",
            factor=name,
        )
    values = grid.check(factors[name], name)
    if name != TYPE:
        return quantity(
            values, grid, f"The factor {name}", high=HIGHEST[name], parameter=name
        )
    odd = ~np.isin(values, list(VEGETATION_TYPES)) & grid.valid
    if odd.any():
        raise Refusal(
            "The vegetation type {value} is not known. Give 1 tree, 2 shrub, 3 grass,"
            " 4 dry farmland crop, 5 no vegetation.",
            parameter=name,
            value=f"{values[odd][0]:g}",
        )
    return values


def _rows(table, factor):
    rows = table[table["factor"] == factor]
    if rows.empty:
        raise Refusal(
            "The table of scores has no row for {factor}. Add its classes.",
            parameter="table",
            factor=factor,
        )
    return rows


def _ranges(table, factor):
    """Rising limits of a factor's classes and the score above each of them."""
    rows = _rows(table, factor)
    low, high = limits(rows)
    order = np.argsort(low)
    low, high = low[order], high[order]
    if (low[1:] != high[:-1]).any() or (low >= high).any():
        raise Refusal(
            "The classes of {factor} in the table of scores leave a gap or overlap. Let"
            " each begin where the one below ends.",
            parameter="table",
            factor=factor,
        )
    points = numbers(rows["score"])[order]
    above = 0.0 if np.isfinite(high[-1]) and high[-1] < HIGHEST[factor] else points[-1]
    return np.append(low, high[-1]), np.concatenate([[0.0], points, [above]])


def _type_scores(table):
    rows = _rows(table, TYPE).set_index("class")["score"]
    missing = [name for name in VEGETATION_TYPES.values() if name not in rows.index]
    if missing:
        raise Refusal(
            "The table of scores has no row for the vegetation type {name}.",
            parameter="table",
            name=missing[0],
        )
    values = [0.0, *(float(rows[name]) for name in VEGETATION_TYPES.values())]
    return np.arange(1, len(values)).astype(float), np.array(values)


def _sum_grades(table):
    """Rising lower limits of the sum, and the code of the grade above each."""
    rows = _rows(table, SUM).sort_values("low")
    codes = {name: code for code, name in GRADES.items()}
    return (
        numbers(rows["low"])[1:],
        rows["grade"].map(codes).to_numpy(),
    )


def _scored(values, scores):
    edges, points = scores
    return points[np.searchsorted(edges, values, side="right")]


def _national(values, points, grades):
    exposure = values["bedrock_exposure_pct"]
    needed = np.full(6, np.inf)
    for code, cover in GATE_COVER.items():
        needed[code] = cover
    green = values["vegetation_cover_pct"] >= needed[values[TYPE].astype(int)]
    total = points.sum(axis=0)
    edges, codes = grades
    found = codes[np.searchsorted(edges, total, side="left")]
    found = np.where(green, 2, found)
    found = np.where(exposure < GATE_EXPOSURE, 1, found)
    return np.where(found >= 3, total, 0.0), found
