"""Make the inputs of the study Karst accounts of a district; see karst/SOURCES.md.

Usage: python3 make_karst.py FOLDER_WITH_THE_ORIGINAL_MARBLE_MOUNTAINS_FILES

Rock and elevation are real; what is derived and what is made up is said in SOURCES.md.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal, ogr

HERE = Path(__file__).resolve().parent
KARST = HERE / "karst"
sys.path.insert(0, str(HERE.parent.parent / "build" / "plugins"))

from ecorestore.core.grid import Grid  # noqa: E402
from ecorestore.core.raster.fill import fill_depressions  # noqa: E402
from ecorestore.core.raster.flow_accumulation import flow_accumulation  # noqa: E402
from ecorestore.core.raster.flow_directions import d8_directions  # noqa: E402
from ecorestore.core.raster.terrain_factors import slope  # noqa: E402
from ecorestore.core.services.slope_length import slope_length  # noqa: E402

CELL = 30
BLOCK = 4  # cells of a side of the coarser layers
MONTH_BLOCK = 20
ROCK_NAMES = {"mbl": "marble", "Qal": "alluvium"}
YEARS = range(2001, 2013)
MONTH_YEARS = range(2001, 2013)
MONTHS = np.arange(12)
SPRING = 1720.0, 5.7  # elevation (m) and water of the spring (degrees)
LAPSE = 0.0065  # degrees per m
EROSIVITY, ERODIBILITY = 1000.0, 0.03
CROPLAND, FOREST, GRASS, BARE = 1, 2, 4, 7  # codes of CLCD


def main(folder):
    source = gdal.Open(str(folder / "dem_30m.tif"))
    elevation = source.ReadAsArray().astype(float)
    grid = Grid(elevation.shape, CELL)
    marble, alluvium = _write_rocks(folder / "marble_vectors.gpkg", source)
    _write_districts(source)
    chance = np.random.default_rng(10)

    degrees = slope(elevation, grid, unit="degrees")
    warmth = SPRING[1] - LAPSE * (elevation - SPRING[0])
    rain = 1400 + 0.4 * (elevation - elevation.min())
    gas = pd.read_csv(folder / "soilCO2_97.csv")["CO2pct"].median() / 100

    farmland = alluvium & (degrees < 20) & (elevation < 1700)
    heights = marble & (elevation > 1850)
    grass = ~heights & (elevation > 1900)
    cover = np.where(farmland, CROPLAND, np.where(grass, GRASS, FOREST))
    cover[heights] = BARE
    earlier = cover.copy()
    earlier[marble & (elevation > 1750)] = BARE
    factor = np.select([farmland, heights, grass], [0.2, 0.08, 0.03], 0.003)
    bare = np.where(marble, 25 + 55 * _ramp(elevation, 1600, 2100), 5.0)
    bare = bare + np.minimum(degrees, 20)
    plants = np.clip(95 - 0.8 * bare, 5, 95)
    rows = {
        "elevation": (elevation, gdal.GDT_Int16, 0),
        "slope": (degrees, gdal.GDT_Float32, 1),
        "soil_loss": (
            EROSIVITY * ERODIBILITY * _length(elevation, degrees, grid) * factor,
            gdal.GDT_Float32,
            2,
        ),
        "temperature": (warmth, gdal.GDT_Float32, 1),
        "precipitation": (rain, gdal.GDT_Int16, 0),
        "evapotranspiration": (np.full_like(rain, 450), gdal.GDT_Int16, 0),
        "soil_carbon_dioxide": (np.full_like(rain, gas), gdal.GDT_Float32, 4),
        "land_cover": (cover, gdal.GDT_Byte, 0),
        "land_cover_before": (earlier, gdal.GDT_Byte, 0),
        "bare_rock_percent": (bare, gdal.GDT_Byte, 0),
        "vegetation_cover": (plants, gdal.GDT_Byte, 0),
        "soil_thickness": (np.clip(80 - bare, 2, 80), gdal.GDT_Byte, 0),
        "vegetation_type": (
            np.select([farmland, heights, grass], [4, 5, 3], 1),
            gdal.GDT_Byte,
            0,
        ),
    }
    for name, (values, kind, digits) in rows.items():
        _write(KARST / f"{name}.tif", [values], source, kind, digits)
    _write_series(source, elevation, warmth, rain, marble, chance)
    _write_indicators(source, elevation, marble, plants, rows["soil_loss"][0])


def _ramp(values, low, high):
    return np.clip((values - low) / (high - low), 0, 1)


def _length(elevation, degrees, grid):
    directions = d8_directions(fill_depressions(elevation, grid), grid)
    above = flow_accumulation(directions, grid)
    percent = 100 * np.tan(np.radians(degrees))
    return slope_length(percent, above, grid).factor


def _coarse(values, block=BLOCK):
    """Means of blocks of cells; what does not fill a block is left out."""
    rows, columns = (length // block for length in values.shape)
    cut = values[: rows * block, : columns * block].astype(float)
    return cut.reshape(rows, block, columns, block).mean(axis=(1, 3))


def _write_series(source, elevation, warmth, rain, marble, chance):
    """Years and months, made up: weather by chance, and trends by rock and height."""
    share, height = _coarse(marble), _coarse(_ramp(elevation, 1400, 2200))
    heat, fall = _coarse(warmth), _coarse(rain)
    stacks = {name: [] for name in ("vegetation", "soil_water", "surface_temperature")}
    stacks.update(temperature=[], precipitation=[])
    for place, _ in enumerate(YEARS):
        wet, hot = chance.standard_normal(2)
        noise = chance.standard_normal((4, *share.shape))
        air = heat + 0.02 * place + 0.5 * hot + 0.05 * noise[0]
        drops = fall * (1 + 0.15 * wet) + 10 * noise[1]
        water = 0.32 - 0.10 * share + 0.006 * wet + 0.004 * noise[2]
        water = water + place * (0.001 - 0.003 * share)
        green = 0.75 - 0.35 * share - 0.2 * height + 0.02 * wet + 0.01 * hot
        green = green + place * (0.006 - 0.008 * height) + 0.01 * noise[3]
        ground = air + 14 - (12 - 0.4 * place) * green + 0.2 * noise[0]
        for name, layer in zip(stacks, (green, water, ground, air, drops)):
            stacks[name].append(layer)
    for name, layers in stacks.items():
        digits = 0 if name == "precipitation" else 3
        _write(
            KARST / f"{name}_by_year.tif", layers, source, None, digits, BLOCK, YEARS
        )
    season = -np.cos(2 * np.pi * (MONTHS - 0.5) / 12)
    months = [heat + 9 * month for month in season]
    wet_season = (1 - 0.9 * season) / 12
    drops = [fall * share_of_year for share_of_year in wet_season]
    names = [f"{month + 1:02d}" for month in MONTHS]
    for name, layers in (("temperature", months), ("precipitation", drops)):
        path = KARST / f"{name}_of_months.tif"
        _write(path, layers, source, None, 1, BLOCK, names)
    _write(
        KARST / "npp.tif", [900 - 500 * share - 250 * height], source, None, 0, BLOCK
    )
    wide = _coarse(rain, MONTH_BLOCK)
    dates, layers = [], []
    for year in MONTH_YEARS:
        for month in MONTHS:
            dates.append(f"{year}-{month + 1:02d}")
            mean = wide * wet_season[month]
            layers.append(
                mean * chance.gamma(4, 0.25) * chance.gamma(50, 0.02, mean.shape)
            )
    path = KARST / "precipitation_by_month.tif"
    _write(path, layers, source, None, 0, MONTH_BLOCK, dates)


def _write_indicators(source, elevation, marble, plants, loss):
    """Two dates of four indicators, made up: greener, but drier on marble."""
    share, height = _coarse(marble), _coarse(_ramp(elevation, 1400, 2200))
    cover = _coarse(plants)
    later = {
        "npp": 900 - 500 * share - 250 * height,
        "soil_loss": _coarse(loss),
        "soil_moisture": 0.32 - 0.12 * share,
        "species_richness": 40 - 15 * height + 10 * share,
    }
    change = {
        "npp": -60 + 30 * share,
        "soil_loss": later["soil_loss"] * (0.4 - 0.5 * share),
        "soil_moisture": 0.04 * share - 0.01,
        "species_richness": 4 * share - 2,
    }
    for name, layer in later.items():
        for date, values in (("after", layer), ("before", layer + change[name])):
            folder = KARST / f"indicators_{date}"
            folder.mkdir(exist_ok=True)
            _write(folder / f"{name}.tif", [values], source, None, 3, BLOCK)
    path = KARST / "vegetation_cover_before.tif"
    _write(path, [cover - 6], source, None, 0, BLOCK)


def _write(path, layers, source, kind, digits, block=1, names=()):
    layers = [np.round(layer, digits) for layer in layers]
    kind = kind or (gdal.GDT_Float32 if digits else gdal.GDT_Int16)
    rows, columns = layers[0].shape
    file = gdal.GetDriverByName("GTiff").Create(
        str(path),
        columns,
        rows,
        len(layers),
        kind,
        ["COMPRESS=DEFLATE", "ZLEVEL=9", "PREDICTOR=" + ("3" if digits else "2")],
    )
    west, _, _, north, _, _ = source.GetGeoTransform()
    file.SetGeoTransform((west, CELL * block, 0, north, 0, -CELL * block))
    file.SetProjection(source.GetProjection())
    for number, layer in enumerate(layers, 1):
        band = file.GetRasterBand(number)
        band.WriteArray(layer)
        if names:
            band.SetDescription(str(list(names)[number - 1]))
    del file


def _layer(name, crs, kind):
    path = KARST / f"{name}.gpkg"
    path.unlink(missing_ok=True)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    return file, file.CreateLayer(name, crs, kind)


def _write_rocks(path, source):
    """The geology with names of rocks, and where marble and alluvium are."""
    vectors = ogr.Open(str(path))
    geology = vectors.GetLayerByName("geology")
    file, layer = _layer("rock", geology.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("rock", ogr.OFTString))
    for old in geology:
        code = old.GetField("CLASS")
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("rock", ROCK_NAMES.get(code, code))
        feature.SetGeometry(old.GetGeometryRef())
        layer.CreateFeature(feature)
    layer.SyncToDisk()
    marble, alluvium = (_cells_of(layer, rock, source) for rock in ROCK_NAMES.values())
    del layer, file
    return marble, alluvium


def _cells_of(layer, rock, source):
    memory = gdal.GetDriverByName("MEM")
    cells = memory.Create("", source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte)
    cells.SetGeoTransform(source.GetGeoTransform())
    cells.SetProjection(source.GetProjection())
    layer.SetAttributeFilter(f"rock = '{rock}'")
    gdal.RasterizeLayer(cells, [1], layer, burn_values=[1])
    return cells.ReadAsArray() == 1


def _write_districts(source):
    """Three parts of the same width."""
    west, _, _, north, _, _ = source.GetGeoTransform()
    width, height = source.RasterXSize * CELL / 3, source.RasterYSize * CELL
    crs = source.GetSpatialRef()
    file, layer = _layer("districts", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for place, name in enumerate(("West", "Middle", "East")):
        left, right = west + width * place, west + width * (place + 1)
        ring = ((left, north), (right, north), (right, north - height))
        ring = (*ring, (left, north - height), (left, north))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        corners = ",".join(f"{x} {y}" for x, y in ring)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
        layer.CreateFeature(feature)
    del layer, file


if __name__ == "__main__":
    main(Path(sys.argv[1]))
