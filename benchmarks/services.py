"""Ecosystem services beside InVEST, where natcap.invest is installed.

``python benchmarks/services.py [rows ...]`` prints a markdown table: annual water yield,
carbon of two dates with its value, habitat quality of three threats with rarity and
access, and sediment delivery by both routings. Both sides read the same GeoTIFFs from
disk and write theirs; both are warm: imports and compile are not counted. The best of
two runs counts, since other work on the machine slows either. The peak is that of the
whole process with its libraries. What they find is compared.

InVEST installs from source only (GDAL with headers, Cython 3.0). Where it is missing,
the figures of natcap.invest 3.20.2 stand in for it, that were measured once on 2000²
cells and two busy processors; their CPU seconds include 3 s of imports.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import logging
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd
from fresh_process import environment, installed, measured
from landscapes import fractal_surface

SIZES = (2000,)
RUNS = 2
CELL = 30.0
WEST, NORTH = 500000.0, 4000000.0
CLASSES = 6
CODES = range(1, CLASSES + 1)
BIOPHYSICAL = pd.DataFrame(
    {
        "lucode": CODES,
        "lulc_veg": [1, 1, 1, 1, 0, 0],
        "root_depth": [3000, 2000, 1000, 500, 100, 1],
        "kc": [1.0, 0.9, 0.8, 0.7, 0.4, 0.3],
        "usle_c": [0.003, 0.01, 0.03, 0.2, 0.4, 0.1],
        "usle_p": [1.0, 1.0, 1.0, 0.6, 1.0, 1.0],
    }
)
POOLS = pd.DataFrame(
    {
        "lucode": CODES,
        "c_above": [120.0, 60.0, 12.0, 4.0, 1.0, 0.5],
        "c_below": [30.0, 15.0, 6.0, 2.0, 0.5, 0.0],
        "c_soil": [90.0, 80.0, 60.0, 40.0, 20.0, 5.25],
        "c_dead": [20.0, 10.0, 2.0, 0.5, 0.0, 0.0],
    }
)
THREATS = pd.DataFrame(
    {
        "threat": ["town", "field", "road"],
        "max_dist": [1250.0, 500.0, 250.0],
        "weight": [1.0, 0.6, 0.8],
        "decay": ["exponential", "linear", "exponential"],
    }
)
SENSITIVITY = pd.DataFrame(
    {
        "lucode": CODES,
        "habitat": [1.0, 0.8, 0.6, 0.3, 0.1, 0.0],
        "town": [0.8, 0.6, 0.5, 0.3, 0.1, 0.0],
        "field": [0.6, 0.5, 0.4, 0.0, 0.1, 0.0],
        "road": [0.7, 0.6, 0.4, 0.2, 0.1, 0.0],
    }
)
PROTECTED = 0.2
SEASONALITY = 5.0
THRESHOLD = 1000
HALF_SATURATION = 0.05
YEARS, PRICE, DISCOUNT, DECLINE = (2020, 2030), 43.0, 7.0, 1.0
AS_INVEST = ("TILED=YES", "COMPRESS=LZW")
AS_TOOLS = ("TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=3", "NUM_THREADS=2")
BAND = 512  # rows read and written at once, as the tools do
NODATA = {"uint8": 255, "float32": -9999.0}

# Of methods measured apart: CPU s, best wall s, MB at the peak.
MEASURED_APART = {
    "water yield": (8.7, 9.1, 441),
    "carbon": (6.7, 7.7, 383),
    "habitat quality": (10.4, 11.9, 308),
    "sediment, MFD": (34.0, 64.0, 807),
    "sediment, D8": (30.0, 58.0, 560),
}
APART_SIZE = 2000


in_files = [0.0]  # CPU seconds of ours


def counted(function):
    """Add the CPU seconds of reading or writing to the count."""

    @functools.wraps(function)
    def call(*arguments):
        start = time.process_time()
        result = function(*arguments)
        in_files[0] += time.process_time() - start
        return result

    return call


# The inputs, made once for both sides


def make_inputs(folder, size):
    """Land of rounded hills; six classes, the highest one towns."""
    surface = fractal_surface(size, 1)
    limits = np.quantile(surface, np.linspace(0, 1, CLASSES + 1)[1:-1])
    cover = (np.digitize(surface, limits) + 1).astype(np.uint8)
    road = np.zeros(cover.shape, np.uint8)
    road[:: max(size // 20, 1)] = 1
    heights = fractal_surface(size, 2, hurst=1.2)
    span = np.ptp(heights)
    slope = np.linspace(0, 1, size, dtype=np.float32)[:, None]
    rain = 1000 + 300 * fractal_surface(size, 3, hurst=1.0) / span
    layers = {
        "cover": cover,
        "later": np.where(cover == CLASSES - 1, CLASSES, cover),
        "baseline": np.where(cover == CLASSES, 1, cover),
        "town": cover == CLASSES,
        "field": cover == CLASSES - 1,
        "road": road,
        "elevation": 500 + 800 * heights / span + 400 * slope,
        "precipitation": np.clip(rain, 600, 1500),
        "evapotranspiration": 1100 - 0.2 * np.clip(rain, 600, 1500),
        "soil_depth": 300 + 2000 * slope + 0 * heights,
        "available_water": 0.1 + 0.1 * slope + 0 * heights,
        "erosivity": 2000 + 1000 * slope + 0 * heights,
        "erodibility": 0.02 + 0.02 * slope + 0 * heights,
    }
    for name, values in layers.items():
        kind = "uint8" if values.dtype.kind in "ub" else "float32"
        write(folder / f"{name}.tif", values.astype(kind), AS_INVEST)
    BIOPHYSICAL.to_csv(folder / "biophysical.csv", index=False)
    POOLS.to_csv(folder / "pools.csv", index=False)
    SENSITIVITY.to_csv(folder / "sensitivity.csv", index=False)
    files = [f"{name}.tif" for name in THREATS["threat"]]
    THREATS.assign(cur_path=files, base_path="").to_csv(
        folder / "threats.csv", index=False
    )
    write_area(folder / "basin.gpkg", size, "ws_id", 1, size)
    write_area(folder / "access.gpkg", size, "access", PROTECTED, size // 2)


@counted
def write(path, values, options=AS_TOOLS):
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32650)
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    rows, columns = values.shape
    driver = gdal.GetDriverByName("GTiff")
    file = driver.Create(str(path), columns, rows, 1, kind, list(options))
    file.SetGeoTransform((WEST, CELL, 0, NORTH, 0, -CELL))
    file.SetProjection(reference.ExportToWkt())
    band = file.GetRasterBand(1)
    band.SetNoDataValue(NODATA[values.dtype.name])
    for start in range(0, rows, BAND):
        band.WriteArray(values[start : start + BAND], 0, start)
        band.FlushCache()


def write_area(path, size, column, value, rows):
    """A polygon over the first rows of the raster."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32650)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("area", reference, ogr.wkbPolygon)
    kind = ogr.OFTInteger if isinstance(value, int) else ogr.OFTReal
    layer.CreateField(ogr.FieldDefn(column, kind))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField(column, value)
    east, south = WEST + size * CELL, NORTH - rows * CELL
    corners = (WEST, south), (east, south), (east, NORTH), (WEST, NORTH), (WEST, south)
    ring = ",".join(f"{x} {y}" for x, y in corners)
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    layer.CreateFeature(feature)


@counted
def read(path):
    from osgeo import gdal

    file = gdal.Open(str(path))
    band = file.GetRasterBand(1)
    kind = np.uint8 if band.DataType == gdal.GDT_Byte else np.float32
    values = np.empty((file.RasterYSize, file.RasterXSize), kind)
    for start in range(0, len(values), BAND):
        part = values[start : start + BAND]
        band.ReadAsArray(0, start, part.shape[1], len(part), buf_obj=part)
        band.FlushCache()
    return values


def mean(path):
    """The mean of the cells with a value."""
    from osgeo import gdal

    file = gdal.Open(str(path))
    values, nodata = file.ReadAsArray(), file.GetRasterBand(1).GetNoDataValue()
    valid = np.isfinite(values) & ~np.isclose(values, nodata)
    return float(values[valid].mean(dtype=float))


# Ours


def read_all(folder, names):
    """The layers, and a grid of the cells that all have, as a tool takes them."""
    from ecorestore.core.grid import Grid

    layers = [read(folder / f"{name}.tif") for name in names.split()]
    mask = np.ones(layers[0].shape, bool)
    for layer in layers:
        mask &= layer != layer.dtype.type(NODATA[layer.dtype.name])
    return *layers, Grid(mask.shape, CELL, mask=mask)


def our_water_yield(folder, out):
    from ecorestore.core.services.water_yield import water_yield

    cover, rain, evaporation, depth, water, grid = read_all(
        folder, "cover precipitation evapotranspiration soil_depth available_water"
    )
    found = water_yield(
        cover, rain, evaporation, depth, water, BIOPHYSICAL, grid,
        seasonality=SEASONALITY,
    )  # fmt: skip
    write(out / "wyield.tif", found.water_yield)
    write(out / "aet.tif", found.actual_evapotranspiration)
    write(out / "fractp.tif", found.evaporated_fraction)


def our_carbon(folder, out):
    from ecorestore.core.services.carbon_storage import (
        carbon_change,
        carbon_storage,
        carbon_value,
    )

    cover, later, grid = read_all(folder, "cover later")
    before = carbon_storage(cover, POOLS, grid).storage
    after = carbon_storage(later, POOLS, grid).storage
    change = carbon_change(before, after, grid).change
    value = carbon_value(
        change, grid, year_before=YEARS[0], year_after=YEARS[1], price=PRICE,
        discount_percent=DISCOUNT, price_decline_percent=DECLINE,
    )  # fmt: skip
    write(out / "c_storage_bas.tif", before)
    write(out / "c_storage_alt.tif", after)
    write(out / "c_change_bas_alt.tif", change)
    write(out / "npv_alt.tif", value.value)


def our_habitat_quality(folder, out):
    from ecorestore.core.services.habitat_quality import habitat_quality
    from ecorestore.core.services.habitat_rarity import habitat_rarity

    cover, baseline, *threats, grid = read_all(folder, "cover baseline town field road")
    access = np.ones(cover.shape, np.float32)
    access[: len(cover) // 2] = PROTECTED
    found = habitat_quality(
        cover, dict(zip(THREATS["threat"], threats)), THREATS, SENSITIVITY, grid,
        half_saturation=HALF_SATURATION, access=access,
    )  # fmt: skip
    write(out / "quality_c.tif", found.quality)
    write(out / "deg_sum_c.tif", found.degradation)
    write(out / "rarity_c.tif", habitat_rarity(cover, baseline, grid).rarity)


def our_sediment(folder, out, routing="mfd"):
    from ecorestore.core.services.sediment_delivery import sediment_delivery

    elevation, erosivity, erodibility, cover, grid = read_all(
        folder, "elevation erosivity erodibility cover"
    )
    found = sediment_delivery(
        elevation, erosivity, erodibility, cover, BIOPHYSICAL, grid,
        threshold=THRESHOLD, routing=routing,
    )  # fmt: skip
    write(out / "sed_export.tif", found.export)
    write(out / "sed_deposition.tif", found.deposition)
    write(out / "usle.tif", found.actual_loss)
    write(out / "rkls.tif", found.potential_loss)
    write(out / "avoided_export.tif", found.avoided_export)
    write(out / "avoided_erosion.tif", found.conservation)


# InVEST's


def their_water_yield(folder, out):
    from natcap.invest.annual_water_yield import execute

    execute(
        {
            "workspace_dir": str(out),
            "lulc_path": str(folder / "cover.tif"),
            "depth_to_root_rest_layer_path": str(folder / "soil_depth.tif"),
            "precipitation_path": str(folder / "precipitation.tif"),
            "pawc_path": str(folder / "available_water.tif"),
            "eto_path": str(folder / "evapotranspiration.tif"),
            "watersheds_path": str(folder / "basin.gpkg"),
            "biophysical_table_path": str(folder / "biophysical.csv"),
            "seasonality_constant": SEASONALITY,
            "n_workers": -1,
        }
    )


def their_carbon(folder, out):
    from natcap.invest.carbon import execute

    execute(
        {
            "workspace_dir": str(out),
            "lulc_bas_path": str(folder / "cover.tif"),
            "lulc_alt_path": str(folder / "later.tif"),
            "carbon_pools_path": str(folder / "pools.csv"),
            "calc_sequestration": True,
            "do_valuation": True,
            "lulc_bas_year": YEARS[0],
            "lulc_alt_year": YEARS[1],
            "price_per_metric_ton_of_c": PRICE,
            "discount_rate": DISCOUNT,
            "rate_change": DECLINE,
            "n_workers": -1,
        }
    )


def their_habitat_quality(folder, out):
    from natcap.invest.habitat_quality import execute

    execute(
        {
            "workspace_dir": str(out),
            "lulc_cur_path": str(folder / "cover.tif"),
            "lulc_bas_path": str(folder / "baseline.tif"),
            "threats_table_path": str(folder / "threats.csv"),
            "sensitivity_table_path": str(folder / "sensitivity.csv"),
            "access_vector_path": str(folder / "access.gpkg"),
            "half_saturation_constant": HALF_SATURATION,
            "n_workers": -1,
        }
    )


def their_sediment(folder, out, routing="mfd"):
    from natcap.invest.sdr.sdr import execute

    execute(
        {
            "workspace_dir": str(out),
            "dem_path": str(folder / "elevation.tif"),
            "erosivity_path": str(folder / "erosivity.tif"),
            "erodibility_path": str(folder / "erodibility.tif"),
            "lulc_path": str(folder / "cover.tif"),
            "watersheds_path": str(folder / "basin.gpkg"),
            "biophysical_table_path": str(folder / "biophysical.csv"),
            "threshold_flow_accumulation": THRESHOLD,
            "flow_dir_algorithm": routing,
            "k_param": 2,
            "ic_0_param": 0.5,
            "sdr_max": 0.8,
            "l_max": 122,
            "n_workers": -1,
        }
    )


TASKS = {
    "water yield": (our_water_yield, their_water_yield, {}, "wyield"),
    "carbon": (our_carbon, their_carbon, {}, "npv_alt"),
    "habitat quality": (our_habitat_quality, their_habitat_quality, {}, "quality_c"),
    "sediment, MFD": (our_sediment, their_sediment, {"routing": "mfd"}, "sed_export"),
    "sediment, D8": (our_sediment, their_sediment, {"routing": "d8"}, "sed_export"),
}
SIDES = ("ours", "natcap.invest")


def run_one(task, side, folder, small):
    """Compile and import on the small land, then measure the call on the large one."""
    call, options = TASKS[task][SIDES.index(side)], TASKS[task][2]
    logging.disable(logging.CRITICAL)
    folder, small = Path(folder), Path(small)
    with (
        tempfile.TemporaryDirectory() as out,
        contextlib.redirect_stdout(io.StringIO()),
    ):
        first, out = Path(out) / "small", Path(out) / "large"
        first.mkdir()
        out.mkdir()
        call(small, first, **options)
        in_files[0] = 0.0
        cpu, wall, _, peak, _ = measured(call, (folder, out), options)
        found = mean(next(out.rglob(f"{TASKS[task][3]}.tif")))
    print(json.dumps([cpu, in_files[0], wall, peak, found]))


def best(task, side, folder, small):
    """The least CPU, wall and peak of the runs, and what they found."""
    return np.min([taken(task, side, folder, small) for _ in range(RUNS)], axis=0)


def taken(task, side, folder, small):
    words = [sys.executable, __file__, "one", task, side, str(folder), str(small)]
    done = subprocess.run(words, capture_output=True, env=environment())
    if done.returncode:
        sys.exit(f"{task}, {side}: {done.stderr.decode()}")
    return json.loads(done.stdout.decode().splitlines()[-1])


def row(size, task, side, figures, ours):
    cpu, files, wall, peak = figures
    shown = f"{files:.1f}" if side == "ours" else ""
    print(
        f"| {size}² | {task} | {side} | {cpu:.1f} | {shown} | {cpu / ours[0]:.1f} "
        f"| {wall:.1f} | {wall / ours[2]:.1f} "
        f"| {peak / 1e6:.0f} | {peak / ours[3]:.1f} |",
        flush=True,
    )


def compare(size, folder, small):
    for task, (_, _, _, layer) in TASKS.items():
        *ours, expected = best(task, "ours", folder, small)
        row(size, task, "ours", ours, ours)
        if installed("natcap"):
            *theirs, found = best(task, "natcap.invest", folder, small)
            if not np.isclose(found, expected, rtol=1e-4):
                sys.exit(f"natcap.invest finds {layer} {found}, not {expected}.")
            row(size, task, "natcap.invest", theirs, ours)
        elif size == APART_SIZE:
            cpu, wall, peak = MEASURED_APART[task]
            side = "natcap.invest 3.20.2 (not installed; measured apart)"
            row(size, task, side, (cpu, 0.0, wall, peak * 1e6), ours)
        else:
            print(f"| {size}² | {task} | natcap.invest | not installed | | | | | | |")


def main(*sizes):
    print(
        "| cells | task | who | CPU s | of it for files | ratio to ours | wall s"
        " | ratio to ours | peak MB | ratio to ours |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    folder = Path(tempfile.mkdtemp())
    try:
        (small := folder / "small").mkdir()
        make_inputs(small, 200)
        for size in sizes or SIZES:
            (large := folder / str(size)).mkdir()
            make_inputs(large, size)
            compare(size, large, small)
            shutil.rmtree(large)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["one"]:
        run_one(*sys.argv[2:])
    else:
        main(*map(int, sys.argv[1:]))
