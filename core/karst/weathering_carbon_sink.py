"""Carbon that the weathering of rock takes from the air."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from ..services.class_values import ClassValues, plain_columns
from ..services.value_ranges import quantity
from .carbonate_equilibrium import (
    ROCKS,
    WARMEST,
    dissolved_metal,
    soil_carbon_dioxide,
)
from .runoff import runoff_above_zero

GRAMS_OF_CARBON = 12.0  # in a mole
# Carbon from the air for each metal dissolved; dolomite gives two metals.
CARBON_PER_METAL = {"calcite": 1, "dolomite": 2}
SHARES = {"calcite": "calcite_share", "dolomite": "dolomite_share"}
COEFFICIENT = "co2_mmol_per_litre"
WETTEST_YEAR = 30_000.0
COLDEST = -60.0  # mean of a year
MOST_COEFFICIENT = 10.0


@dataclass(frozen=True)
class WeatheringCarbonSink:
    """Carbon taken up by weathering.

    Attributes
    ----------
    sink : float32 array
        g C/(m2 a), which is t C/(km2 a); 0 where no water is left. NaN where missing.
    negative_runoff_cells : int
        Where evapotranspiration is above precipitation; their runoff was set to 0.
    """

    sink: np.ndarray
    negative_runoff_cells: int


def weathering_carbon_sink(
    rock: np.ndarray,
    table: pd.DataFrame,
    precipitation: np.ndarray,
    evapotranspiration: np.ndarray,
    temperature: np.ndarray,
    grid: Grid,
    *,
    carbon_dioxide: np.ndarray | None = None,
    activity: str = "davies",
    progress: Progress = None,
) -> WeatheringCarbonSink:
    """The most carbon that water can take from the air by dissolving rock.

    Carbonate rock by the greatest possible dissolution (Gombert 2002): F = 12 [Ca]
    (P - E) for calcite and 24 [Ca] (P - E) for dolomite, with [Ca] of
    :func:`.carbonate_equilibrium.dissolved_metal`: of the two bicarbonates half the
    carbon comes from the air (Zeng et al. 2019). Other rock by GEM-CO2 (Amiotte Suchet &
    Probst 1995): F = 12 a (P - E) / 1000, with a in mmol of CO2 for each litre of
    runoff. Real waters reach the first only in part. Takes 4 bytes per cell above the
    inputs, and 100 MB for a band of rows.

    Parameters
    ----------
    rock : 2-D array of whole numbers
    table : DataFrame
        A row for each rock: ``code``, ``calcite_share`` and ``dolomite_share`` (0 to 1,
        together at most 1; empty or absent: 0) of carbonate by dissolution, and
        ``co2_mmol_per_litre`` for what is left of the rock.
    precipitation, evapotranspiration : 2-D arrays
        mm a year; where their difference is below 0 no water is left.
    temperature : 2-D array
        Mean of the year, degrees Celsius; below 0 it counts as 0.
    grid : Grid
        Its mask says where all rasters have a value.
    carbon_dioxide : 2-D array, optional
        Pressure in soil air, atm. Default: from the evapotranspiration (Brook et al.
        1983).
    activity : "davies", "debye_hueckel" or "none"

    Returns
    -------
    WeatheringCarbonSink

    Raises
    ------
    Refusal
        A rock has no row in the table; shares sum to more than 1; a number or a cell is
        missing or out of range; or no cell has a value.

    References
    ----------
    Gombert, P. (2002): Role of karstic dissolution in global carbon cycle. Global and
    Planetary Change 33, 177-184.

    Amiotte Suchet, P., Probst, J.-L. (1995): A global model for present-day atmospheric
    /soil CO2 consumption by chemical erosion of continental rocks (GEM-CO2). Tellus 47B,
    273-280.

    Zeng, S., Liu, Z., Kaufmann, G. (2019): Sensitivity of the global carbonate
    weathering carbon-sink flux to climate and land-use changes. Nature Communications
    10, 5749.

    Examples
    --------
    >>> marble = pd.DataFrame({"code": [1], "calcite_share": [1.0]})
    >>> rain, water, warmth, gas = (
    ...     np.full((1, 1), x) for x in (1300.0, 500.0, 15.0, 0.01))
    >>> found = weathering_carbon_sink(
    ...     np.array([[1]]), marble, rain, water, warmth, Grid((1, 1), 30.0),
    ...     carbon_dioxide=gas)
    >>> round(float(found.sink[0, 0]), 1)
    18.3
    """
    classes, values = _rock_values(rock, table, grid)
    precipitation = quantity(
        precipitation,
        grid,
        "The precipitation",
        high=WETTEST_YEAR,
        unit="mm",
        parameter="precipitation",
    )
    evapotranspiration = quantity(
        evapotranspiration,
        grid,
        "The evapotranspiration",
        high=WETTEST_YEAR,
        unit="mm",
        parameter="evapotranspiration",
    )
    temperature = quantity(
        temperature,
        grid,
        "The temperature",
        low=COLDEST,
        high=WARMEST,
        unit="°C",
        parameter="temperature",
    )
    if carbon_dioxide is not None:
        carbon_dioxide = quantity(
            carbon_dioxide,
            grid,
            "The pressure of carbon dioxide",
            high=1.0,
            unit="atm",
            parameter="carbon_dioxide",
        )
    sink = np.empty(grid.shape, np.float32)
    negative = 0
    for rows in row_blocks(grid.shape):
        there = (
            np.ones(sink[rows].shape, bool) if grid.mask is None else grid.mask[rows]
        )
        row = classes.rows(rows)[there]
        water = evapotranspiration[rows][there].astype(float)
        runoff, below = runoff_above_zero(precipitation[rows][there], water)
        negative += below
        warmth = np.maximum(temperature[rows][there].astype(float), 0.0)
        gas = (
            soil_carbon_dioxide(water)
            if carbon_dioxide is None
            else carbon_dioxide[rows][there]
        )
        left = np.ones(runoff.shape)
        carbon = np.zeros(runoff.shape)  # mol in each litre
        for kind in ROCKS:
            share = values[kind][row]
            left -= share
            some = share > 0
            metal = dissolved_metal(
                warmth[some], gas[some], rock=kind, activity=activity
            )
            carbon[some] += share[some] * CARBON_PER_METAL[kind] * metal
        carbon += np.maximum(left, 0.0) * values[COEFFICIENT][row] / 1000
        sink[rows] = np.nan
        sink[rows][there] = GRAMS_OF_CARBON * carbon * runoff
        report(progress, rows.stop / grid.shape[0])
    return WeatheringCarbonSink(sink, negative)


def _rock_values(rock, table, grid):
    """The classes of the rock raster, and the values of its table by row."""
    table = plain_columns(table)
    columns = {
        SHARES["calcite"]: (0.0, 1.0),
        SHARES["dolomite"]: (0.0, 1.0),
        COEFFICIENT: (0.0, MOST_COEFFICIENT),
    }
    if not any(column in table for column in columns):
        raise Refusal(
            "The table of rocks has none of the columns {columns}. Give at least one.",
            parameter="table",
            columns=", ".join(columns),
        )
    for column in columns:
        if column not in table:
            table[column] = 0.0
        table[column] = table[column].fillna(0.0)
    classes = ClassValues(
        rock, table, columns, grid, table_name="the table of rocks", parameter="table"
    )
    values = {kind: classes.column(column) for kind, column in SHARES.items()}
    values[COEFFICIENT] = classes.column(COEFFICIENT)
    together = values["calcite"] + values["dolomite"]
    if (together > 1 + 1e-9).any():
        place = int(np.nanargmax(together))
        raise Refusal(
            "In the table of rocks, row {row} has shares of calcite and dolomite that"
            " sum to {total}. Give at most 1.",
            parameter="table",
            row=classes.names[place],
            total=f"{together[place]:g}",
        )
    return classes, values
