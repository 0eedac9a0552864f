"""Carbon: what the land stores, how that changes, and what the change is worth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .carbon_climate import ClimateCorrection
from .class_values import ClassValues
from .value_ranges import number, quantity

POOLS = ("c_above", "c_below", "c_soil", "c_dead")
MOST_CARBON = 100_000.0  # t/ha; deep peat holds some 10,000
CO2_PER_CARBON = 44 / 12


@dataclass(frozen=True)
class CarbonStorage:
    """Carbon in plants and soil.

    Attributes
    ----------
    storage : float32 array
        t C/ha; NaN where missing.
    pools : dict of name to float32 array
        The same for each pool, where asked for.
    total_t : float
        t C in all cells.
    by_class : DataFrame
        A row for each row of the table: ``class``, ``cells``, ``area_ha``,
        ``mean_t_ha`` (NaN where no cell has the class), ``total_t``, and what each pool
        adds to it: ``c_above_t``, ``c_below_t``, ``c_soil_t``, ``c_dead_t``.
    """

    storage: np.ndarray
    pools: dict[str, np.ndarray]
    total_t: float
    by_class: pd.DataFrame


@dataclass(frozen=True)
class CarbonChange:
    """Carbon that the land has taken up or lost between two dates.

    Attributes
    ----------
    change : float32 array
        t C/ha; above 0 is taken up (sequestered), below 0 lost. NaN where missing.
    sequestered_t, lost_t : float
        t C, summed over the cells that gain and over those that lose; both from 0.
    """

    change: np.ndarray
    sequestered_t: float
    lost_t: float

    @property
    def total_t(self) -> float:
        """Net change, t C."""
        return self.sequestered_t - self.lost_t

    @property
    def total_co2_t(self) -> float:
        """Net change as carbon dioxide, t."""
        return self.total_t * CO2_PER_CARBON


@dataclass(frozen=True)
class CarbonValue:
    """Present value of a change in carbon.

    Attributes
    ----------
    value : float32 array
        Currency per ha; NaN where missing.
    total : float
        Currency, of all cells.
    per_tonne : float
        Currency for one tonne: the price after discounting.
    """

    value: np.ndarray
    total: float
    per_tonne: float


def carbon_storage(
    land_cover: np.ndarray,
    pools: pd.DataFrame,
    grid: Grid,
    *,
    climate: ClimateCorrection | None = None,
    keep_pools: bool = False,
    progress: Progress = None,
) -> CarbonStorage:
    """Carbon stored in each cell: the sum of the pools of its land cover.

    Takes 4 bytes per cell above the inputs, 20 with ``keep_pools``, and 50 MB for a
    band of rows.

    Parameters
    ----------
    land_cover : 2-D array of whole numbers
    pools : DataFrame
        InVEST's table of pools, t C/ha: a row for each class with ``lucode`` (or
        ``code``, ``class``), ``c_above``, ``c_below``, ``c_soil`` and ``c_dead``; 0
        where a pool is not counted.
    grid : Grid
        Its mask says where all rasters have a value.
    climate : ClimateCorrection, optional
        Makes pools that were measured elsewhere fit the climate of each cell.
    keep_pools : bool
        Give the pools too.

    Returns
    -------
    CarbonStorage

    Raises
    ------
    Refusal
        A class has no row in the table, a pool is missing or below 0, or no cell has a
        value.

    Examples
    --------
    >>> pools = pd.DataFrame({"lucode": [1, 2], "c_above": [85.2, 4.1],
    ...     "c_below": [22.1, 6.2], "c_soil": [120.4, 92.0], "c_dead": [6.1, 0.9]})
    >>> stored = carbon_storage(np.array([[1, 2]]), pools, Grid((1, 2), 100.0))
    >>> stored.storage.round(1).tolist(), round(stored.total_t, 1)
    ([[233.8000030517578, 103.19999694824219]], 337.0)
    """
    classes = ClassValues(
        land_cover,
        pools,
        dict.fromkeys(POOLS, (0.0, MOST_CARBON)),
        grid,
        table_name="the table of carbon pools",
        parameter="pools",
    )
    if climate is not None:
        climate.check(grid)
    of_pool = {pool: classes.column(pool) for pool in POOLS}
    of_class = sum(of_pool.values())
    storage = np.empty(grid.shape, np.float32)
    kept = {pool: np.empty_like(storage) for pool in POOLS} if keep_pools else {}
    # The last entry gathers the missing cells.
    totals = np.zeros((len(POOLS), len(classes.cells) + 1))
    for rows in row_blocks(grid.shape):
        row = classes.rows(rows)
        if grid.mask is not None:
            row = np.where(grid.mask[rows], row, -1)
        if climate is None and not keep_pools:
            storage[rows] = of_class[row]
        else:
            factors = {} if climate is None else climate.factors(rows)
            stored = np.zeros(row.shape)
            for place, pool in enumerate(POOLS):
                carbon = of_pool[pool][row] * factors.get(pool, 1.0)
                stored += carbon
                if keep_pools:
                    kept[pool][rows] = carbon
                totals[place] += _by_row(row, carbon, totals.shape[1])
            storage[rows] = stored
        report(progress, rows.stop / grid.shape[0])
    hectares = grid.cell_area / 1e4
    area = classes.cells * hectares
    if climate is None:
        totals = np.array([of_pool[pool][:-1] * area for pool in POOLS])
    else:
        totals = totals[:, :-1] * hectares
    total = totals.sum(axis=0)
    by_class = pd.DataFrame(
        {
            "class": classes.names,
            "cells": classes.cells,
            "area_ha": area,
            "mean_t_ha": total / np.where(area > 0, area, np.nan),
            "total_t": total,
            **{f"{pool}_t": totals[place] for place, pool in enumerate(POOLS)},
        }
    )
    return CarbonStorage(storage, kept, float(total.sum()), by_class)


def _by_row(row, carbon, length):
    """Sum of ``carbon`` by row of the table; -1 counts for the last entry."""
    return np.bincount(row.ravel() % length, carbon.ravel(), minlength=length)


def carbon_change(
    before: np.ndarray, after: np.ndarray, grid: Grid, *, progress: Progress = None
) -> CarbonChange:
    """Carbon taken up or lost between two dates.

    A loss of exactly 1 t/ha counts like any other; InVEST, whose mark for missing cells
    is -1, drops such cells from its raster, its sum and its value.

    Takes 4 bytes per cell above the inputs, and 30 MB for a band of rows.

    Parameters
    ----------
    before, after : 2-D arrays
        t C/ha, as :func:`carbon_storage` gives.
    grid : Grid
        Its mask says where both have a value.

    Returns
    -------
    CarbonChange

    Raises
    ------
    Refusal
        A cell holds NaN, infinity or less than 0.

    Examples
    --------
    >>> before, after = np.array([[10.0, 10.0]]), np.array([[9.0, 14.0]])
    >>> result = carbon_change(before, after, Grid((1, 2), 100.0))
    >>> result.change.tolist(), result.lost_t, result.total_t
    ([[-1.0, 4.0]], 1.0, 3.0)
    """
    before = quantity(
        before,
        grid,
        "The carbon before",
        high=MOST_CARBON,
        unit="t/ha",
        parameter="before",
    )
    after = quantity(
        after,
        grid,
        "The carbon after",
        high=MOST_CARBON,
        unit="t/ha",
        parameter="after",
    )
    change = np.empty(grid.shape, np.float32)
    gained = lost = 0.0
    for rows in row_blocks(grid.shape):
        with np.errstate(all="ignore"):
            difference = after[rows].astype(float) - before[rows]
        if grid.mask is not None:
            difference[~grid.mask[rows]] = np.nan
        change[rows] = difference
        gained += float(np.sum(difference, where=difference > 0))
        lost -= float(np.sum(difference, where=difference < 0))
        report(progress, rows.stop / grid.shape[0])
    hectares = grid.cell_area / 1e4
    return CarbonChange(change, gained * hectares, lost * hectares)


def carbon_value(
    change: np.ndarray,
    grid: Grid,
    *,
    year_before: int,
    year_after: int,
    price: float,
    discount_percent: float = 0.0,
    price_decline_percent: float = 0.0,
    progress: Progress = None,
) -> CarbonValue:
    """Present value of carbon that is taken up evenly over the years between two dates.

    Value = change price / N times the sum over t = 0 to N-1 of
    [(1 + r/100) (1 + c/100)]^-t, N the years between the dates, as in InVEST since
    3.9.1 (before, the value was too small by the factor N where r and c are 0).
    InVEST calls c the annual rate of change in the price of carbon; as both rates
    divide, a c above 0 makes later tonnes worth less, and is a fall of the price.

    Takes 4 bytes per cell above the inputs, and 20 MB for a band of rows.

    Parameters
    ----------
    change : 2-D array
        t C/ha, as :func:`carbon_change` gives.
    grid : Grid
    year_before, year_after : int
        The second after the first.
    price : float
        Currency for a tonne of carbon (not of carbon dioxide, which is 12/44 of it).
    discount_percent : float
        r: what waiting a year costs.
    price_decline_percent : float
        c; below 0 where the price rises.

    Returns
    -------
    CarbonValue

    Raises
    ------
    Refusal
        The years are not in order, or a number is out of range.

    Examples
    --------
    >>> grid, change = Grid((1, 1), 100.0), np.array([[10.0]])
    >>> years = {"year_before": 2020, "year_after": 2030, "price": 50.0}
    >>> carbon_value(change, grid, **years).total
    500.0
    >>> round(carbon_value(change, grid, **years, discount_percent=5).total, 1)
    405.4
    """
    years, price, rate, decline = check_value_terms(
        year_before=year_before,
        year_after=year_after,
        price=price,
        discount_percent=discount_percent,
        price_decline_percent=price_decline_percent,
    )
    change = quantity(
        change,
        grid,
        "The change of carbon",
        low=-MOST_CARBON,
        high=MOST_CARBON,
        unit="t/ha",
        parameter="change",
    )
    ratio = (1 + rate / 100) * (1 + decline / 100)
    per_tonne = price / years * float(np.sum(ratio ** -np.arange(years, dtype=float)))
    value = np.empty(grid.shape, np.float32)
    total = 0.0
    for rows in row_blocks(grid.shape):
        worth = change[rows] * per_tonne
        if grid.mask is not None:
            worth[~grid.mask[rows]] = np.nan
        value[rows] = worth
        total += float(np.nansum(worth, dtype=float))
        report(progress, rows.stop / grid.shape[0])
    return CarbonValue(value, total * grid.cell_area / 1e4, per_tonne)


def check_value_terms(
    *,
    year_before: int,
    year_after: int,
    price: float,
    discount_percent: float = 0.0,
    price_decline_percent: float = 0.0,
) -> tuple[int, float, float, float]:
    """Years between the dates, price, discount and fall of the price.

    Raises
    ------
    Refusal
        The years are not in order, or a number is out of range.

    Examples
    --------
    >>> check_value_terms(year_before=2020, year_after=2030, price=50)
    (10, 50.0, 0.0, 0.0)
    """
    years = _years_between(year_before, year_after)
    price = number(price, "The price of carbon", low=0.0, parameter="price")
    rate = number(
        discount_percent,
        "The discount (percent)",
        above=-100.0,
        parameter="discount_percent",
    )
    decline = number(
        price_decline_percent,
        "The fall of the price (percent)",
        above=-100.0,
        parameter="price_decline_percent",
    )
    return years, price, rate, decline


def _years_between(before, after):
    for name, year in (("year_before", before), ("year_after", after)):
        if year != int(year):
            raise Refusal(
                "The year {year} is no whole number. Correct it.",
                parameter=name,
                year=year,
            )
    if after <= before:
        raise Refusal(
            "The second year ({after}) is not after the first ({before}). Exchange the"
            " two maps, or correct the years.",
            parameter="year_after",
            before=int(before),
            after=int(after),
        )
    return int(after) - int(before)
