"""Water of whole watersheds: yield, what people use, what turbines make of the rest."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.class_table import numbers
from ..refusal import Refusal
from .class_values import ClassValues, check_table_range
from .water_yield import WaterYield
from .zone_statistics import ZoneSums, no_zone

# Share of a watershed that must have a yield for its volume to be believed.
WELL_COVERED = 0.9
# Columns of the table of stations: smallest and largest value.
STATION_RANGES = {
    "efficiency": (0.0, 1.0),
    "fraction": (0.0, 1.0),
    "height": (0.0, np.inf),
    "kw_price": (0.0, np.inf),
    "cost": (0.0, np.inf),
    "time_span": (1.0, 1000.0),
    "discount": (0.0, 100.0),
}


def watershed_water(
    result: WaterYield,
    precipitation: np.ndarray,
    watersheds: np.ndarray,
    grid: Grid,
    *,
    areas: Mapping[int, float] | None = None,
    progress: Progress = None,
) -> pd.DataFrame:
    """Water yield of each watershed: means and volume.

    All means are over the same cells, those that have a yield, so that precipitation
    less actual evapotranspiration is the yield. The volume is the mean times the area
    of the whole watershed: cells without a value count with the mean, as in InVEST.

    Takes 60 MB for a band of rows.

    Parameters
    ----------
    result : WaterYield
    precipitation : 2-D array
        mm a year.
    watersheds : 2-D array of whole numbers
        Watershed of each cell; 0 or less: none.
    grid : Grid
    areas : mapping of watershed to float, optional
        m2, as of the polygons; default: the cells of the watershed, whether or not
        they have a value.

    Returns
    -------
    DataFrame
        Index ``watershed``; ``precipitation_mm``, ``potential_evapotranspiration_mm``,
        ``actual_evapotranspiration_mm``, ``water_yield_mm``, ``water_yield_m3`` a year,
        ``area_m2``, and ``cells`` that have a yield.

    Raises
    ------
    Refusal
        No cell lies in a watershed, or ``areas`` lacks one.
    """
    precipitation = grid.check(precipitation, "precipitation")
    watersheds = grid.check(watersheds, "watersheds")
    sums, extent = ZoneSums(), ZoneSums()
    for rows in row_blocks(grid.shape):
        zones = watersheds[rows]
        there = ~np.isnan(result.water_yield[rows])
        if grid.mask is not None:
            there &= grid.mask[rows]
        sums.add(
            zones,
            {
                "precipitation_mm": precipitation[rows],
                "potential_evapotranspiration_mm": result.potential_evapotranspiration[
                    rows
                ],
                "actual_evapotranspiration_mm": result.actual_evapotranspiration[rows],
                "water_yield_mm": result.water_yield[rows],
            },
            there,
        )
        extent.add(zones, {}, np.True_)
        report(progress, rows.stop / grid.shape[0])
    if sums.cells.empty:
        raise no_zone("watersheds")
    names = (
        "precipitation_mm",
        "potential_evapotranspiration_mm",
        "actual_evapotranspiration_mm",
        "water_yield_mm",
    )
    table = pd.DataFrame({name: sums.means(name) for name in names})
    table["area_m2"] = _areas(areas, extent.cells[table.index] * grid.cell_area)
    table["water_yield_m3"] = table["water_yield_mm"] * table["area_m2"] / 1000
    table["cells"] = sums.cells
    table.index.name = "watershed"
    return table


def water_scarcity(
    watersheds_water: pd.DataFrame,
    land_cover: np.ndarray,
    demand: pd.DataFrame,
    watersheds: np.ndarray,
    grid: Grid,
    *,
    per: str = "cell",
    progress: Progress = None,
) -> pd.DataFrame:
    """Water that is left in each watershed once people have used theirs.

    InVEST subtracts a mean demand in m3 per cell from a mean yield in mm
    (``rsupply_mn``); here both are mm. To compare: its ``consum_mn`` is
    ``consumption_m3_per_cell``, and its ``rsupply_mn`` is ``water_yield_mm`` less that.

    Takes 40 MB for a band of rows.

    Parameters
    ----------
    watersheds_water : DataFrame
        From :func:`watershed_water`.
    land_cover : 2-D array of whole numbers
    demand : DataFrame
        A row for each class: ``lucode`` (or ``code``, ``class``) and ``demand``, m3 a
        year that do not return to the river.
    watersheds : 2-D array of whole numbers
    grid : Grid
    per : "cell" or "hectare"
        What ``demand`` is for; InVEST's is per cell of the land cover.

    Returns
    -------
    DataFrame
        ``watersheds_water`` with ``consumption_m3``, ``consumption_m3_per_cell``,
        ``consumption_mm`` (over the watershed's area), ``supply_m3`` and ``supply_mm``;
        below 0 where more is used than runs off.

    Raises
    ------
    Refusal
        A class has no row, or a demand is missing or below 0.
    """
    if per not in ("cell", "hectare"):
        raise ValueError(f'per is "cell" or "hectare", not {per!r}.')
    classes = ClassValues(
        land_cover,
        demand,
        {"demand": (0.0, np.inf)},
        grid,
        table_name="the demand table",
        parameter="demand",
    )
    per_cell = classes.column("demand")
    if per == "hectare":
        per_cell *= grid.cell_area / 1e4
    sums = ZoneSums()
    for rows in row_blocks(grid.shape):
        there = grid.mask[rows] if grid.mask is not None else np.True_
        sums.add(watersheds[rows], {"demand": per_cell[classes.rows(rows)]}, there)
        report(progress, rows.stop / grid.shape[0])
    table = watersheds_water.copy()
    table["consumption_m3"] = sums.sums("demand").reindex(table.index)
    table["consumption_m3_per_cell"] = sums.means("demand").reindex(table.index)
    table["consumption_mm"] = 1000 * table["consumption_m3"] / table["area_m2"]
    table["supply_m3"] = table["water_yield_m3"] - table["consumption_m3"]
    table["supply_mm"] = table["water_yield_mm"] - table["consumption_mm"]
    return table


def hydropower(scarcity: pd.DataFrame, stations: pd.DataFrame) -> pd.DataFrame:
    """Electricity that the water of each watershed can give, and its present value.

    Energy = 0.00272 efficiency fraction height supply (kWh a year), from rho g h V with
    3.6 MJ to the kWh. Value = (price energy - cost) times the sum of (1 + d)^-t over
    the years t = 0 to T-1. Without a discount (d = 0) the sum is T; InVEST leaves it at
    0, and the value too.

    Parameters
    ----------
    scarcity : DataFrame
        From :func:`water_scarcity`.
    stations : DataFrame
        InVEST's valuation table: ``ws_id``, ``efficiency`` (0 to 1), ``fraction`` of
        the water that passes the turbines (0 to 1), ``height`` (m), ``kw_price`` (per
        kWh), ``cost`` (a year), ``time_span`` (years) and ``discount`` (percent).

    Returns
    -------
    DataFrame
        ``scarcity`` with ``energy_kwh`` a year and ``value`` over the time span, in the
        currency of the price; NaN for a watershed without a station.

    Raises
    ------
    Refusal
        A column or number is missing or out of range, a watershed has several
        stations, or a station's watershed does not exist.
    """
    stations = _checked_stations(stations, STATION_RANGES, scarcity.index)
    of = {name: numbers(stations[name]) for name in STATION_RANGES}
    supply = scarcity["supply_m3"].reindex(stations.index).to_numpy()
    energy = of["efficiency"] * of["fraction"] * of["height"] * supply * 0.00272
    years = [
        np.sum((1 + rate / 100) ** -np.arange(int(span), dtype=float))
        for rate, span in zip(of["discount"], of["time_span"])
    ]
    value = (of["kw_price"] * energy - of["cost"]) * np.array(years)
    return scarcity.assign(
        energy_kwh=pd.Series(energy, stations.index),
        value=pd.Series(value, stations.index),
    )


def check_stations(stations: pd.DataFrame, watersheds) -> None:
    """Raise Refusal for what :func:`hydropower` would refuse of a table of stations.

    Parameters
    ----------
    stations : DataFrame
    watersheds : sequence of int
        The watersheds that there are.
    """
    _checked_stations(stations, STATION_RANGES, watersheds)


def poorly_covered(watersheds_water: pd.DataFrame, grid: Grid) -> pd.Series:
    """Share of each watershed's area that has a yield, where it is below 0.9.

    The volume of such a watershed counts land without a value with the mean of the
    rest: land beyond the rasters, on nodata, or under another watershed.

    Parameters
    ----------
    watersheds_water : DataFrame
        From :func:`watershed_water`.
    grid : Grid
    """
    share = watersheds_water["cells"] * grid.cell_area / watersheds_water["area_m2"]
    return share[share < WELL_COVERED]


def watershed_conservation(
    conservation: np.ndarray,
    watersheds: np.ndarray,
    grid: Grid,
    *,
    progress: Progress = None,
) -> pd.DataFrame:
    """Water conserved in each watershed: mean over its cells with a value, and sum.

    Takes 30 MB for a band of rows.

    Parameters
    ----------
    conservation : 2-D array
        mm a year, NaN where missing; see :mod:`.water_conservation`.
    watersheds : 2-D array of whole numbers
        Watershed of each cell; 0 or less: none.
    grid : Grid

    Returns
    -------
    DataFrame
        Index ``watershed``; ``conservation_mm``, ``conservation_m3`` a year, and
        ``cells`` and ``area_km2`` that have a value.

    Raises
    ------
    Refusal
        No cell with a value lies in a watershed.

    Examples
    --------
    >>> held, basins = np.array([[100.0, 300.0]]), np.array([[4, 4]])
    >>> table = watershed_conservation(held, basins, Grid((1, 2), 1000.0))
    >>> table.loc[4].tolist()
    [200.0, 400000.0, 2.0, 2.0]
    """
    conservation = grid.check(conservation, "conservation")
    watersheds = grid.check(watersheds, "watersheds")
    sums = ZoneSums()
    for rows in row_blocks(grid.shape):
        there = ~np.isnan(conservation[rows])
        if grid.mask is not None:
            there &= grid.mask[rows]
        sums.add(watersheds[rows], {"held": conservation[rows]}, there)
        report(progress, rows.stop / grid.shape[0])
    if sums.cells.empty:
        raise no_zone("watersheds")
    table = pd.DataFrame({"conservation_mm": sums.means("held")})
    table["conservation_m3"] = sums.sums("held") * grid.cell_area / 1000
    table["cells"] = sums.cells
    table["area_km2"] = sums.cells * grid.cell_area / 1e6
    table.index.name = "watershed"
    return table


def _areas(areas, of_cells):
    if areas is None:
        return of_cells
    without = [str(zone) for zone in of_cells.index if zone not in areas]
    if without:
        raise Refusal(
            "No area is given for the watershed {watersheds}. Add it, or give no areas.",
            parameter="areas",
            watersheds=", ".join(without),
        )
    return pd.Series({zone: float(areas[zone]) for zone in of_cells.index})


def _checked_stations(stations, ranges, watersheds):
    stations = stations.rename(columns=lambda name: str(name).strip().lower())
    for column in ("ws_id", *ranges):
        if column not in stations:
            raise Refusal(
                "The table of stations has no column {column}. Add it.",
                parameter="stations",
                column=column,
            )
    identifiers = numbers(stations["ws_id"])
    for identifier, printed in zip(identifiers, stations["ws_id"]):
        if identifier not in watersheds:
            raise Refusal(
                "The table of stations names the watershed {identifier}, which does not"
                " exist (watersheds: {watersheds}). Correct it.",
                parameter="stations",
                identifier=printed,
                watersheds=", ".join(str(zone) for zone in watersheds[:10]),
            )
    if len(set(identifiers)) < len(identifiers):
        raise Refusal(
            "A watershed has several rows in the table of stations. Keep one for each.",
            parameter="stations",
        )
    stations = stations.assign(code=identifiers)
    for column, (low, high) in ranges.items():
        check_table_range(
            stations, column, low, high, "the table of stations", "stations"
        )
    return stations.set_index(identifiers.astype(int))
