"""Sediment of the Youwuzhen catchment beside what was measured at its outlet.

``python docs/youwuzhen.py FOLDER`` prints the tables of docs/youwuzhen.md. FOLDER holds
the files of ``data/youwuzhen/data_prepare`` of SEIMS
(https://github.com/lreis2415/SEIMS) as GeoTIFF and CSV: dem_30m.tif, landuse_30m.tif,
soiltype_30m.tif, soil_properties_lookup.csv, pcp_daily.csv, observed_Q.csv and
observed_SED.csv.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "build" / "plugins"))

from ecorestore.core.grid import Grid  # noqa: E402
from ecorestore.core.raster.outlet_watersheds import outlet_watersheds  # noqa: E402
from ecorestore.core.services.rainfall_erosivity import (  # noqa: E402
    annual_rainfall_erosivity,
    rainfall_erosivity,
)
from ecorestore.core.services.sediment_delivery import sediment_delivery  # noqa: E402
from ecorestore.core.services.soil_erodibility import soil_erodibility  # noqa: E402

CELL = 30.0
OUTLET = (39444813.9, 2840490.8)
YEARS = (2012, 2013, 2014, 2015)  # with rain and sediment
USUAL = "Wischmeier and Smith, months"
KG_PER_T = 1000.0
SECONDS_A_DAY = 86400.0

# Practice: the catchment's own table. Cover, by class: "model" is what SEIMS's table of
# land use has, SWAT's smallest C of a year; "red soil" is assumed for the usual run, and
# "sparse" for eroded woods of pine.
CLASSES = pd.DataFrame(
    [
        (4, "orchard", 0.8, 0.001, 0.10, 0.20),
        (6, "mixed forest", 0.8, 0.001, 0.02, 0.10),
        (8, "evergreen forest", 0.8, 0.001, 0.02, 0.10),
        (18, "water", 1.0, 0.0, 0.0, 0.0),
        (33, "rice", 0.084, 0.03, 0.18, 0.18),
        (104, "houses", 1.0, 0.0026, 0.02, 0.02),
        (106, "industry", 1.0, 0.001, 0.02, 0.02),
    ],
    columns=["lucode", "name", "usle_p", "model", "red soil", "sparse"],
)


def read(path):
    """Values and the north-west corner of a raster."""
    dataset = gdal.Open(str(path))
    west, _, _, north, _, _ = dataset.GetGeoTransform()
    return dataset.ReadAsArray(), west, north


def land(folder):
    """Elevation, land use and soil on the grid of the land use, and the catchment."""
    elevation, west, north = read(folder / "dem_30m.tif")
    grid = Grid(elevation.shape, CELL, mask=elevation > -1e30)
    outlet = np.zeros(elevation.shape, np.int32)
    outlet[int((north - OUTLET[1]) // CELL), int((OUTLET[0] - west) // CELL)] = 1
    basin = outlet_watersheds(elevation, outlet, grid).watersheds.ids == 1
    layers = {}
    for name in ("landuse", "soiltype"):
        values, left, top = read(folder / f"{name}_30m.tif")
        row, column = round((north - top) / CELL), round((left - west) / CELL)
        layers[name] = np.full(elevation.shape, 255, np.uint8)
        rows, columns = values.shape
        layers[name][row : row + rows, column : column + columns] = values
    basin &= (layers["landuse"] != 255) & (layers["soiltype"] != 255)
    return elevation, layers, Grid(elevation.shape, CELL, mask=basin)


def rain(folder):
    """Daily rain in mm."""
    table = pd.read_csv(folder / "pcp_daily.csv", comment="#", parse_dates=["DATETIME"])
    return pd.to_numeric(table.set_index("DATETIME").iloc[:, 0])


def erosivities(daily, grid, years=YEARS):
    """R by each equation from the mean rain of these years, MJ mm/(ha h a)."""
    daily = daily[daily.index.year.isin(years)]
    by_month = daily.groupby(daily.index.month).sum() / len(years)
    months = [np.full(grid.shape, value) for value in by_month]
    year = np.full(grid.shape, by_month.sum())
    return {
        USUAL: rainfall_erosivity(months, grid),
        "Arnoldus, months": rainfall_erosivity(months, grid, form="fournier"),
        "Renard and Freimund, year": annual_rainfall_erosivity(year, grid),
        "Zhang and Fu, year": annual_rainfall_erosivity(year, grid, form="zhang_fu"),
    }


def erodibility(folder, soil, grid, correction):
    """K from the first layer of each soil, its stones left out."""
    lines = (folder / "soil_properties_lookup.csv").read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("SEQN"))
    names = lines[start].split(",")
    rows = [line.split(",") for line in lines[start + 1 :] if line.strip()]
    table = pd.DataFrame(rows, columns=names).set_index("SEQN")
    top = {
        name: table[name].str.split("-").str[0].astype(float)
        for name in ("SOL_SAND", "SOL_SILT", "SOL_CLAY", "SOL_OM")
    }
    fine = top["SOL_SAND"] + top["SOL_SILT"] + top["SOL_CLAY"]
    of_class = {
        name: (100 * values / fine if name != "SOL_OM" else values)
        for name, values in top.items()
    }
    layers = []
    for values in of_class.values():
        layer = np.zeros(soil.shape)
        for code, value in values.items():
            layer[soil == int(code)] = value
        layers.append(layer)
    found = soil_erodibility(*layers, grid, organic="matter", correction=correction)
    return found.factor


def measured(folder, daily):
    """Days with flow and sediment: t, and the rain that fell on them."""
    series = []
    for name in ("Q", "SED"):
        path = folder / f"observed_{name}.csv"
        table = pd.read_csv(path, comment="#", parse_dates=["DATETIME"])
        series.append(table.set_index("DATETIME")["VALUE"])
    flow, grams_per_litre = series
    # 1 g/l is 1 kg/m3.
    load = (flow * grams_per_litre).dropna() * SECONDS_A_DAY / KG_PER_T
    load = load[load.index.year.isin(YEARS)]
    days = load.groupby(load.index.year).agg(["count", "sum"])
    there = daily.index.isin(load.index)
    of_year = daily.groupby(daily.index.year).sum()
    on_days = daily[there].groupby(daily[there].index.year).sum()
    return pd.DataFrame(
        {
            "days": days["count"],
            "load_t": days["sum"],
            "rain_mm": of_year,
            "rain_share": on_days / of_year,
        }
    ).loc[list(YEARS)]


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def main(folder):
    elevation, layers, grid = land(folder)
    hectares = grid.valid_area / 1e4
    daily = rain(folder)
    print(f"Catchment: {hectares / 100:.2f} km²\n")

    days = measured(folder, daily)
    row("year", "days measured", "load (t)", "rain (mm)", "share of rain (percent)")
    row(*["---"] * 5)
    for year, item in days.iterrows():
        share = f"{100 * item.rain_share:.0f}"
        row(year, int(item.days), f"{item.load_t:,.0f}", f"{item.rain_mm:,.0f}", share)
    least = days["load_t"].mean()
    most = (days["load_t"] / days["rain_share"]).mean()
    print(
        f"\nMeasured: {least:,.0f} t/a on the days with samples,"
        f" {most:,.0f} t/a when scaled by rain:"
        f" {least / hectares:.2f} to {most / hectares:.2f} t/(ha a)\n"
    )

    rains = erosivities(daily, grid)
    soils = {
        "EPIC": erodibility(folder, layers["soiltype"], grid, "none"),
        "EPIC, China": erodibility(folder, layers["soiltype"], grid, "china"),
    }
    for name, factor in rains.items():
        print(f"R, {name}: {np.nanmean(factor):,.0f}")
    for name, factor in soils.items():
        print(f"K, {name}: {np.nanmean(factor):.4f}")
    print()

    def run(cover="red soil", soil="EPIC, China", water=None, **options):
        table = CLASSES.rename(columns={cover: "usle_c"})
        found = sediment_delivery(
            elevation,
            rains[USUAL] if water is None else water,
            soils[soil],
            layers["landuse"],
            table,
            grid,
            **{"threshold": 100, **options},
        )
        area = CELL**2 / 1e4
        lost = np.nansum(found.actual_loss, dtype=float) * area
        out = np.nansum(found.export, dtype=float) * area
        return lost, out

    row("run", "loss (t/a)", "export (t/a)", "export (t/(ha a))", "of measured")
    row(*["---"] * 5)
    runs = {
        "as set out": {},
        "C of the model's own table": {"cover": "model"},
        "C of sparse pine": {"cover": "sparse"},
        "K without the correction": {"soil": "EPIC"},
        "both": {"cover": "sparse", "soil": "EPIC"},
        **{f"R: {name}": {"water": rains[name]} for name in list(rains)[1:]},
        "threshold 30 cells": {"threshold": 30},
        "threshold 300 cells": {"threshold": 300},
        "D8": {"routing": "d8"},
        "k = 1": {"k": 1.0},
        "k = 3": {"k": 3.0},
        "IC0 = 0": {"ic_0": 0.0},
        "IC0 = 1": {"ic_0": 1.0},
    }
    for name, options in runs.items():
        lost, out = run(**options)
        ratio = f"{out / most:.2f} to {out / least:.2f}"
        row(name, f"{lost:,.0f}", f"{out:,.0f}", f"{out / hectares:.2f}", ratio)

    print()
    row("year", "R", "export (t/a)", "load measured (t)")
    row(*["---"] * 4)
    for year in YEARS:
        water = erosivities(daily, grid, [year])[USUAL]
        out = run(water=water)[1]
        load = days.loc[year, "load_t"]
        row(year, f"{np.nanmean(water):,.0f}", f"{out:,.0f}", f"{load:,.0f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
