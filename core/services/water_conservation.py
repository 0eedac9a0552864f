"""Water conservation: how much of the water yield the land holds back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.topographic_index import (
    AREA_UNITS,
    DEPTH_UNITS,
    SLOPE_UNITS,
    TOLERATED_NEGATIVE,
    wetness,
)
from .class_values import ClassValues
from .value_ranges import quantity

MOST_WATER = 30_000.0  # mm a year
MOST_CONDUCTIVITY = 1e6  # mm a day
DEEPEST_MM = 1e5
# Steepest slope that is believed, by its unit.
STEEPEST = {"percent": 10_000.0, "degrees": 90.0, "fraction": 100.0}


@dataclass(frozen=True)
class WaterConservation:
    """Water that the land holds back.

    Attributes
    ----------
    conservation : float32 array
        mm a year, from 0 to the water yield (below 0 only without the clamp); NaN
        where missing.
    topographic_index : float32 array
        NaN where missing, and on level or bare rock cells, where it is infinite.
    negative_share : float
        Share of the cells whose topographic index is below 0, 0 to 1.
    may_be_degrees : bool
        The slope is said to be percent, and lies between 20 and 90 at its steepest:
        degrees would look so.
    """

    conservation: np.ndarray
    topographic_index: np.ndarray
    negative_share: float
    may_be_degrees: bool

    @property
    def units_do_not_fit(self) -> bool:
        """Whether the index is below 0 in more than a fifth of the cells."""
        return self.negative_share > TOLERATED_NEGATIVE


@dataclass(frozen=True)
class WaterBalance:
    """Rain that neither runs off nor evaporates.

    Attributes
    ----------
    conservation : float32 array
        mm a year, from 0 (below 0 only without the clamp) to the precipitation; NaN
        where missing.
    negative_share : float
        Share of the cells where more runs off and evaporates than falls, 0 to 1.
    """

    conservation: np.ndarray
    negative_share: float


def water_conservation(
    water_yield: np.ndarray,
    upslope_area: np.ndarray,
    slope: np.ndarray,
    soil_depth: np.ndarray,
    conductivity: np.ndarray,
    land_cover: np.ndarray,
    table: pd.DataFrame,
    grid: Grid,
    *,
    area_unit: str = "cells",
    depth_unit: str = "mm",
    slope_unit: str = "percent",
    area_enters: str | None = None,
    depth_enters: str | None = None,
    slope_enters: str | None = None,
    clamp: bool = True,
    progress: Progress = None,
) -> WaterConservation:
    """Water conservation from yield, velocity, topography and conductivity.

    WC = min(1, 249 / V) min(1, 0.9 TI / 3) min(1, Ksat / 300) Y, with the topographic
    index TI = log10(area / (soil depth x slope)). The formula is usual in studies of
    China; which units it was made for is not printed anywhere. With a soil in mm and a
    slope in percent the index is below 0 nearly everywhere, and so is the result; with
    a soil in m or a slope as a fraction it is not. So the units are parameters, an
    index below 0 counts as 0, and the result tells its share
    (:attr:`WaterConservation.units_do_not_fit`).

    On level cells, and on rock without soil, the index is infinite and its term 1.

    Takes 8 bytes per cell above the inputs, and 80 MB for a band of rows.

    Parameters
    ----------
    water_yield : 2-D array
        mm a year.
    upslope_area : 2-D array
        What drains through the cell, itself included: a number of cells, as flow
        accumulation gives, or with ``area_unit="m2"`` square metres.
    slope : 2-D array
        Percent, or as ``slope_unit`` says.
    soil_depth : 2-D array
        mm, or m with ``depth_unit="m"``.
    conductivity : 2-D array
        Saturated hydraulic conductivity Ksat, mm a day.
    land_cover : 2-D array of whole numbers
    table : DataFrame
        A row for each class: ``lucode`` (or ``code``, ``class``) and ``velocity``, the
        velocity coefficient V; up to 249 (forest 200) it holds back most.
    grid : Grid
        Its mask says where all rasters have a value.
    area_unit : "cells" or "m2"
        Of the raster, as the next two.
    depth_unit : "mm" or "m"
    slope_unit : "percent", "degrees" or "fraction"
    area_enters, depth_enters : as ``area_unit`` and ``depth_unit``
        The unit in which they enter TI; default: that of the raster.
    slope_enters : "percent" or "fraction"
        Default: "fraction" where the raster holds fractions, else "percent".
    clamp : bool
        False: keep an index below 0, and so a conservation below 0, as printed.

    Returns
    -------
    WaterConservation

    Raises
    ------
    Refusal
        A class has no row in the table; a number of the table or a cell is missing or
        out of range; or no cell has a value.

    Examples
    --------
    >>> cells = [np.full((1, 1), value) for value in (500.0, 100.0, 20.0, 800.0, 150.0)]
    >>> forest = np.array([[1]]), pd.DataFrame({"lucode": [1], "velocity": [200]})
    >>> grid = Grid((1, 1), 30.0)
    >>> in_mm = water_conservation(*cells, *forest, grid)
    >>> in_mm.conservation.tolist(), in_mm.units_do_not_fit
    ([[0.0]], True)
    >>> cells[3] /= 1000
    >>> water_conservation(*cells, *forest, grid, depth_unit="m").conservation.round()
    array([[60.]], dtype=float32)
    """
    area_enters = area_enters or area_unit
    depth_enters = depth_enters or depth_unit
    slope_enters = slope_enters or (
        "fraction" if slope_unit == "fraction" else "percent"
    )
    for value, choices, name in (
        (area_unit, AREA_UNITS, "area_unit"),
        (depth_unit, tuple(DEPTH_UNITS), "depth_unit"),
        (slope_unit, tuple(STEEPEST), "slope_unit"),
        (area_enters, AREA_UNITS, "area_enters"),
        (depth_enters, tuple(DEPTH_UNITS), "depth_enters"),
        (slope_enters, tuple(SLOPE_UNITS), "slope_enters"),
    ):
        if value not in choices:
            raise ValueError(f"{name} is one of {choices}, not {value!r}.")
    classes = ClassValues(land_cover, table, {"velocity": (0.0, np.inf)}, grid)
    with np.errstate(divide="ignore"):
        velocity = np.minimum(1.0, 249 / classes.column("velocity"))
    layers = _quantities(
        grid,
        water_yield=(water_yield, 0.0, MOST_WATER, "mm"),
        upslope_area=(upslope_area, 0.0, np.inf, ""),
        slope=(slope, 0.0, STEEPEST[slope_unit], ""),
        soil_depth=(soil_depth, 0.0, DEEPEST_MM * DEPTH_UNITS[depth_unit], depth_unit),
        conductivity=(conductivity, 0.0, MOST_CONDUCTIVITY, "mm"),
    )
    area_units = {"cells": 1.0, "m2": grid.cell_area}
    slope_is = "fraction" if slope_unit == "fraction" else "percent"
    # What a change of the units adds to the logarithm.
    shift = np.log10(
        (area_units[area_enters] / area_units[area_unit])
        / (DEPTH_UNITS[depth_enters] / DEPTH_UNITS[depth_unit])
        / (SLOPE_UNITS[slope_enters] / SLOPE_UNITS[slope_is])
    )
    conservation = np.empty(grid.shape, np.float32)
    index = np.empty(grid.shape, np.float32)
    negative, steepest = 0, 0.0
    for rows in row_blocks(grid.shape):
        of = {name: layer[rows].astype(float) for name, layer in layers.items()}
        if slope_unit == "degrees":
            of["slope"] = 100 * np.tan(np.radians(of["slope"]))
        with np.errstate(all="ignore"):
            log_index = wetness(of["upslope_area"], of["soil_depth"], of["slope"])
            log_index += shift
            held = np.minimum(1.0, 0.9 * log_index / 3)
            below = log_index < 0
            if clamp:
                held[below] = 0.0
            held *= velocity[classes.rows(rows)]
            held *= np.minimum(1.0, of["conductivity"] / 300)
            held *= of["water_yield"]
        log_index[np.isinf(log_index)] = np.nan
        if grid.mask is not None:
            there = grid.mask[rows]
            below &= there
            held[~there] = np.nan
            log_index[~there] = np.nan
            of["slope"][~there] = 0.0
        negative += int(np.count_nonzero(below))
        steepest = max(steepest, float(of["slope"].max()))
        conservation[rows] = held
        index[rows] = log_index
        report(progress, rows.stop / grid.shape[0])
    return WaterConservation(
        conservation,
        index,
        negative / grid.valid_count,
        slope_unit == "percent" and 20 <= steepest <= 90,
    )


def water_balance(
    precipitation: np.ndarray,
    evapotranspiration: np.ndarray,
    land_cover: np.ndarray,
    table: pd.DataFrame,
    grid: Grid,
    *,
    clamp: bool = True,
    progress: Progress = None,
) -> WaterBalance:
    """Water conservation as a balance: what rain brings less runoff and evaporation.

    WC = P - c P - ET, with c the runoff coefficient of the land cover, as in China's
    guide to drawing ecological red lines (Ministry of Environmental Protection 2017).

    Takes 4 bytes per cell above the inputs, and 50 MB for a band of rows.

    Parameters
    ----------
    precipitation, evapotranspiration : 2-D arrays
        mm a year; the evapotranspiration is the actual one.
    land_cover : 2-D array of whole numbers
    table : DataFrame
        A row for each class: ``lucode`` (or ``code``, ``class``) and ``runoff``, the
        share of the rain that runs off over the surface, 0 to 1.
    grid : Grid
        Its mask says where all rasters have a value.
    clamp : bool
        Count a balance below 0 as 0.

    Returns
    -------
    WaterBalance

    Raises
    ------
    Refusal
        As :func:`water_conservation`.

    Examples
    --------
    >>> rain, gone = np.array([[1000.0, 400.0]]), np.array([[600.0, 500.0]])
    >>> cover, table = np.array([[1, 1]]), pd.DataFrame({"code": [1], "runoff": [0.05]})
    >>> water_balance(rain, gone, cover, table, Grid((1, 2), 30.0)).conservation
    array([[350.,   0.]], dtype=float32)
    """
    classes = ClassValues(land_cover, table, {"runoff": (0.0, 1.0)}, grid)
    stays = 1 - classes.column("runoff")
    layers = _quantities(
        grid,
        precipitation=(precipitation, 0.0, MOST_WATER, "mm"),
        evapotranspiration=(evapotranspiration, 0.0, MOST_WATER, "mm"),
    )
    conservation = np.empty(grid.shape, np.float32)
    negative = 0
    for rows in row_blocks(grid.shape):
        with np.errstate(all="ignore"):
            balance = layers["precipitation"][rows] * stays[classes.rows(rows)]
            balance -= layers["evapotranspiration"][rows]
            below = balance < 0
        if clamp:
            balance[below] = 0.0
        if grid.mask is not None:
            below &= grid.mask[rows]
            balance[~grid.mask[rows]] = np.nan
        negative += int(np.count_nonzero(below))
        conservation[rows] = balance
        report(progress, rows.stop / grid.shape[0])
    return WaterBalance(conservation, negative / grid.valid_count)


def _quantities(grid, **layers):
    return {
        name: quantity(
            values,
            grid,
            f"The {name.replace('_', ' ')}",
            low=low,
            high=high,
            unit=unit,
            parameter=name,
        )
        for name, (values, low, high, unit) in layers.items()
    }
