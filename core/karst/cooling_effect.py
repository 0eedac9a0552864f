"""How vegetation cools the land, and whether that weakens over the years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress
from ..refusal import Refusal
from ..services.value_ranges import number
from .dated_stack import dates_in_order
from .driver_regression import LARGEST_INFLATION, SOLVED, driver_regression

# Months of each season of the northern year; winter takes December of the year before.
SEASONS = {
    "year": tuple(range(1, 13)),
    "spring": (3, 4, 5),
    "summer": (6, 7, 8),
    "autumn": (9, 10, 11),
    "winter": (12, 1, 2),
}
# Code to name; 0 marks cells that could not be told.
COOLING = {
    1: "lasting cooling",
    2: "weakening cooling",
    3: "strengthening cooling",
    4: "no significant effect",
    5: "warming",
}
FEWEST_YEARS = 8
VEGETATION, TIME, INTERACTION = "vegetation", "time", "vegetation over time"


@dataclass(frozen=True)
class CoolingEffect:
    """Answer of the surface temperature to vegetation; float32, NaN where not known.

    Attributes
    ----------
    sensitivity : array
        Kelvin for one of the vegetation index, in the middle of the years; below 0
        vegetation cools.
    sensitivity_p : array
    change : array
        Of the sensitivity, each year; above 0 cooling weakens.
    change_p : array
    first, last : array
        Sensitivity in the first and in the last year.
    cooling : uint8 array
        Codes of ``COOLING``; 0 where not known.
    areas : DataFrame
        ``cooling``, ``area_km2``, ``percent``, ``sensitivity`` (mean).
    """

    sensitivity: np.ndarray
    sensitivity_p: np.ndarray
    change: np.ndarray
    change_p: np.ndarray
    first: np.ndarray
    last: np.ndarray
    cooling: np.ndarray
    areas: pd.DataFrame


def cooling_effect(
    temperature: Sequence[np.ndarray],
    vegetation: Sequence[np.ndarray],
    years: Sequence[float],
    grid: Grid,
    *,
    controls: Mapping[str, Sequence[np.ndarray]] | None = None,
    significance: float = 0.05,
    largest_inflation: float = LARGEST_INFLATION,
    threads: int | None = None,
    progress: Progress = None,
) -> CoolingEffect:
    """Regress surface temperature on vegetation, on time, and on both together.

    T = a + b v + c t + d v t in each cell, with vegetation v and year t less their
    means, and controls such as air temperature added: b is the sensitivity, d its change
    each year. A cell cools lastingly where b is significantly below 0 and d does not
    differ from 0 significantly, and weakens where d is significantly above 0. The form
    is ours, after the question of Bai et al. (2023) whether cooling lasts. Takes 90
    bytes per cell above the inputs, 16 more with each control, and 8 per cell and year.

    Parameters
    ----------
    temperature, vegetation : sequences of 2-D arrays
        Surface temperature (kelvin or degrees Celsius) and NDVI, EVI or LAI of one
        season of each year (:func:`season_means`); NaN is missing.
    years : sequence of float
    grid : Grid
    controls : mapping of name to such a sequence, optional
    significance : float
    largest_inflation : float
        Cells where vegetation cannot be told from the rest are not known.

    Returns
    -------
    CoolingEffect

    Raises
    ------
    Refusal
        There are fewer than 8 years, or the refusals of
        :func:`.driver_regression.driver_regression`.
    """
    significance = number(
        significance, "The significance", above=0.0, high=1.0, parameter="significance"
    )
    if len(years) < FEWEST_YEARS:
        raise Refusal(
            "There are {count} years. Whether cooling lasts needs at least {fewest}.",
            parameter="years",
            count=len(years),
            fewest=FEWEST_YEARS,
        )
    years = np.asarray(years, float)
    hot, ordered = dates_in_order(temperature, years, fewest=FEWEST_YEARS)
    greens, _ = dates_in_order(vegetation, years, fewest=FEWEST_YEARS)
    greens = np.array(greens, np.float32)
    if not np.isfinite(greens).any(axis=0)[grid.valid].any():
        raise Refusal(
            "The vegetation has no value in any cell. Check its nodata value.",
            parameter="vegetation",
        )
    with np.errstate(invalid="ignore"):
        total = np.where(np.isnan(greens), 0, greens).sum(axis=0, dtype=float)
        centre = total / (~np.isnan(greens)).sum(axis=0)
    middle = ordered.mean()
    shifted = greens - centre.astype(np.float32)
    drivers = {
        VEGETATION: greens,
        TIME: [np.full(grid.shape, year - middle, np.float32) for year in ordered],
        INTERACTION: shifted * (ordered - middle).astype(np.float32)[:, None, None],
    }
    for name, stack in (controls or {}).items():
        drivers[name] = dates_in_order(stack, years, fewest=FEWEST_YEARS)[0]
    fit = driver_regression(
        hot,
        drivers,
        ordered,
        mask=grid.mask,
        largest_inflation=largest_inflation,
        threads=threads,
        progress=progress,
    )
    place = {name: number_ for number_, name in enumerate(fit.drivers)}
    sensitivity, change = (
        fit.coefficients[place[name]] for name in (VEGETATION, INTERACTION)
    )
    sensitivity_p, change_p = (
        fit.coefficient_p[place[name]] for name in (VEGETATION, INTERACTION)
    )
    sure, changes = sensitivity_p <= significance, change_p <= significance
    cooling = np.select(
        [
            sure & (sensitivity < 0) & changes & (change > 0),
            sure & (sensitivity < 0) & changes & (change < 0),
            sure & (sensitivity < 0),
            sure & (sensitivity > 0),
        ],
        [2, 3, 1, 5],
        4,
    ).astype(np.uint8)
    cooling[fit.outcome != SOLVED] = 0
    return CoolingEffect(
        sensitivity,
        sensitivity_p,
        change,
        change_p,
        sensitivity + change * np.float32(ordered[0] - middle),
        sensitivity + change * np.float32(ordered[-1] - middle),
        cooling,
        _areas(cooling, sensitivity, grid),
    )


def season_year(date: tuple[int, int], season: str) -> int | None:
    """The year to whose season a month belongs, or None.

    Examples
    --------
    >>> season_year((2001, 12), "winter"), season_year((2001, 7), "winter")
    (2002, None)
    """
    year, month = date
    if month not in SEASONS[season]:
        return None
    return year + (season == "winter" and month == 12)


def season_means(
    layers: Sequence[np.ndarray],
    dates: Sequence[tuple[int, int]],
    season: str,
) -> tuple[list[np.ndarray], list[int]]:
    """Mean layer of a season in each year that has at least one of its months.

    Parameters
    ----------
    layers : sequence of 2-D arrays
        NaN is missing.
    dates : sequence of (year, month)
    season : {"year", "spring", "summer", "autumn", "winter"}

    Returns
    -------
    list of float32 arrays, list of int
        The means and their years; the winter of a year begins in December before.

    Raises
    ------
    Refusal
        No layer lies in the season.

    Examples
    --------
    >>> months = [np.array([[float(k)]]) for k in (1, 2, 12)]
    >>> means, years = season_means(months, [(2001, 1), (2001, 2), (2001, 12)], "winter")
    >>> [float(mean[0, 0]) for mean in means], years
    ([1.5, 12.0], [2001, 2002])
    """
    of_year = {}
    for layer, date in zip(layers, dates):
        year = season_year(date, season)
        if year is not None:
            of_year.setdefault(year, []).append(layer)
    if not of_year:
        raise Refusal(
            "No layer lies in the season {season}. Check the dates.",
            parameter="season",
            season=season,
        )
    means = []
    for year in sorted(of_year):
        stack = np.array(of_year[year], np.float32)
        given = (~np.isnan(stack)).sum(axis=0)
        with np.errstate(invalid="ignore"):
            mean = np.nansum(stack, axis=0, dtype=float) / np.where(
                given, given, np.nan
            )
        means.append(mean.astype(np.float32))
    return means, sorted(of_year)


def _areas(cooling, sensitivity, grid):
    cells = np.bincount(cooling.ravel(), minlength=len(COOLING) + 1)[1:]
    sums = np.bincount(cooling.ravel(), np.nan_to_num(sensitivity).ravel(), 6)[1:]
    with np.errstate(invalid="ignore", divide="ignore"):
        return pd.DataFrame(
            {
                "cooling": list(COOLING.values()),
                "area_km2": cells * grid.cell_area / 1e6,
                "percent": 100 * cells / cells.sum(),
                "sensitivity": sums / cells,
            }
        )
