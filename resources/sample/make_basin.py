"""Make the inputs of the study Services of a basin; see basin/SOURCES.md.

Usage: python3 make_basin.py FOLDER_WITH_THE_ORIGINAL_SAGEHEN_FILES

The tables beside the rasters are written by hand: they are assumptions.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

HERE = Path(__file__).resolve().parent
BASIN = HERE / "basin"
sys.path.insert(0, str(HERE.parent.parent / "build" / "plugins"))

from ecorestore.algorithms.geotiff import write_geotiff  # noqa: E402
from ecorestore.algorithms.grids import RasterSource, reference_of  # noqa: E402
from ecorestore.algorithms.vectors import write_geopackage  # noqa: E402
from ecorestore.core.grid import Grid  # noqa: E402
from ecorestore.core.raster.fill import fill_depressions  # noqa: E402
from ecorestore.core.raster.flow_accumulation import flow_accumulation  # noqa: E402
from ecorestore.core.raster.flow_directions import d8_directions  # noqa: E402
from ecorestore.core.raster.watersheds import watersheds  # noqa: E402
from ecorestore.core.services.evapotranspiration import (  # noqa: E402
    modified_hargreaves,
)
from ecorestore.core.services.rainfall_erosivity import (  # noqa: E402
    rainfall_erosivity,
)
from ecorestore.core.services.soil_erodibility import soil_erodibility  # noqa: E402

CELL = 30
NODATA = -9999
KINDS = {
    1: ("Mixed conifer forest", "#1b7837", (3027, 3028, 3029, 3034)),
    2: ("Jeffrey pine woodland", "#7fbf7b", (3017, 3031)),
    3: ("Red fir and subalpine forest", "#00441b", (3032, 3033, 3044, 3058)),
    4: ("Riparian and broadleaved forest", "#66c2a5", (3011, 3152, 3154, 3231)),
    5: ("Shrub", "#c2a14d", (3071, 3080, 3098, 3103, 3126, 3220, 3255)),
    6: ("Grassland and meadow", "#d9ef8b", (3135, 3138, 3181)),
    7: ("Sparse vegetation and rock", "#cfbda3", (3001, 3002, 3219, 3221, 3294)),
    8: ("Water", "#1e69b4", (3292,)),
    9: ("Roads and built land", "#e24290", (3901, 3923, 3924)),
}
ROAD = 9
SEALED = 1, 20  # percent of the cell from which it is a road, and built
SOIL_DEPTH = 1000.0  # mm
ORGANIC_CARBON = 2.0  # percent
LATITUDE = 39.43
MICROMETRES_A_SECOND = 86.4  # mm a day
LEAST_BASIN = 3.0  # km²


def main(folder):
    application = QgsApplication([], False)
    application.initQgis()
    extent = gdal.Open(str(folder / "dem_10m.tif"))
    west, _, _, north, _, _ = extent.GetGeoTransform()
    columns, rows = extent.RasterXSize // 3, extent.RasterYSize // 3
    window = [west, north - CELL * rows, west + CELL * columns, north]

    def read(name, by="bilinear", window=window):
        options = {"resampleAlg": by, "xRes": CELL, "yRes": CELL}
        options.update(format="MEM", outputBounds=window, outputType=gdal.GDT_Float32)
        return gdal.Warp("", str(folder / f"{name}.tif"), **options).ReadAsArray()

    elevation = read("dem_10m", "average")
    mask = np.isfinite(elevation) & (elevation > 0)
    grid = Grid(elevation.shape, CELL, mask=mask)
    reference = _reference(window, columns, rows)

    sealed = read("impervious_nlcd2011_30m", "near")
    codes = read("landcover_landfire_evt_30m", "near").astype(int)
    cover = np.zeros(codes.shape, np.uint8)
    for kind, (_, _, members) in KINDS.items():
        cover[np.isin(codes, members)] = kind
    cover[(sealed >= SEALED[0]) & (sealed <= 100)] = ROAD
    if (cover == 0).any():
        sys.exit(f"Classes without a kind: {np.unique(codes[cover == 0])}")

    rain = read("prism_ppt_monthly_12band_800m")
    coldest, warmest = (
        read(f"prism_{name}_monthly_12band_800m") for name in ("tmin", "tmax")
    )
    sand, clay = read("soil_sand_30m"), read("soil_clay_30m")
    carbon = np.full(sand.shape, ORGANIC_CARBON, np.float32)
    known = (sand != NODATA) & (clay != NODATA)
    soils = Grid(sand.shape, CELL, mask=known)
    layers = {
        "elevation": elevation,
        "precipitation": rain.sum(axis=0),
        "reference_evapotranspiration": modified_hargreaves(
            list(coldest), list(warmest), list(rain), LATITUDE, grid
        ).annual,
        "soil_depth": np.full(elevation.shape, SOIL_DEPTH),
        "available_water": read("soil_awc_30m"),
        "conductivity": read("soil_ksat_30m") * MICROMETRES_A_SECOND,
        "erosivity": rainfall_erosivity(rain, grid, form="fournier"),
        "erodibility": soil_erodibility(
            sand, 100 - sand - clay, clay, carbon, soils
        ).factor,
    }
    of_soil = ("available_water", "conductivity", "erodibility")
    digits = {"elevation": 1, "available_water": 3, "erodibility": 5}
    for name, values in layers.items():
        rounded = np.round(values, digits.get(name, 0)).astype(np.float32)
        _write(name, rounded, reference, known if name in of_soil else mask)
    write_geotiff(BASIN / "land_cover.tif", cover, reference, mask=mask, nodata=255)
    _name_kinds(BASIN / "land_cover.tif")
    for name, least in zip(("road", "built"), SEALED):
        found = (sealed >= least) & (sealed <= 100)
        write_geotiff(BASIN / f"threat_{name}.tif", found.astype(np.uint8), reference)

    _write_basins(folder / "sagehen_vectors.gpkg", elevation, grid, reference)
    for file in BASIN.glob("*.aux.xml"):
        file.unlink()


def _reference(window, columns, rows):
    west, south, east, north = window
    path = "/vsimem/grid.tif"
    file = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, gdal.GDT_Byte)
    file.SetGeoTransform((west, CELL, 0, north, 0, -CELL))
    crs = QgsCoordinateReferenceSystem("EPSG:26911")
    file.SetProjection(crs.toWkt())
    del file
    return reference_of(RasterSource(path, "grid", crs))


def _name_kinds(path):
    """The style beside the land cover: its colours with the names of the kinds."""
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    kinds = [
        QgsPalettedRasterRenderer.Class(kind, QColor(colour), name)
        for kind, (name, colour, _) in KINDS.items()
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, kinds))
    layer.saveNamedStyle(str(path.with_suffix(".qml")))


def _write(name, values, reference, mask):
    path = BASIN / f"{name}.tif"
    write_geotiff(path, values, reference, mask=mask, nodata=NODATA)


def _write_basins(path, elevation, grid, reference):
    """The basin, and the parts of it above confluences as districts."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("watershed")
    shapes = [ogr.ForceToMultiPolygon(item.GetGeometryRef().Clone()) for item in layer]
    basin = shapes[0]
    table = pd.DataFrame({"ws_id": [1], "name": ["Sagehen Creek"]})
    crs = reference.crs
    layers = [("watersheds", "polygon", table, shapes)]
    write_geopackage(BASIN / "watersheds.gpkg", layers, crs)

    directions = d8_directions(fill_depressions(elevation, grid), grid)
    area = flow_accumulation(directions, grid) * grid.cell_area / 1e6
    outlets = _outlets(area, basin, reference)
    parts = watersheds(directions, outlets, grid).ids
    inside = _rasterised(basin, reference)
    shapes, names = [], []
    for number in range(1, int(outlets.max()) + 1):
        shape = _polygon(inside & (parts == number), reference).Intersection(basin)
        shapes.append(ogr.ForceToMultiPolygon(shape))
        names.append(f"Part {number}")
    table = pd.DataFrame({"zone": range(1, len(names) + 1), "name": names})
    layers = [("districts", "polygon", table, shapes)]
    write_geopackage(BASIN / "districts.gpkg", layers, crs)


def _outlets(area, basin, reference):
    """The basin's outlet, and where its river has gained enough land since the last."""
    inside = _rasterised(basin, reference)
    held = np.where(inside, area, 0.0)
    outlets = np.zeros(area.shape, np.int32)
    row, column = np.unravel_index(np.argmax(held), held.shape)
    outlets[row, column] = 1
    last, count = held[row, column], 1
    while True:
        around = np.zeros_like(held)
        near = slice(max(row - 1, 0), row + 2), slice(max(column - 1, 0), column + 2)
        around[near] = held[near]
        around[around >= held[row, column]] = 0
        row, column = np.unravel_index(np.argmax(around), held.shape)
        if around[row, column] < LEAST_BASIN:
            return outlets
        if last - held[row, column] >= LEAST_BASIN:
            count += 1
            outlets[row, column] = count
            last = held[row, column]


def _target(reference, count=1):
    rows, columns = reference.shape
    file = gdal.GetDriverByName("MEM").Create("", columns, rows, count, gdal.GDT_Byte)
    file.SetGeoTransform(gdal.Open("/vsimem/grid.tif").GetGeoTransform())
    return file


def _rasterised(shape, reference):
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("one")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    file = _target(reference)
    gdal.RasterizeLayer(file, [1], layer, burn_values=[1])
    return file.ReadAsArray() == 1


def _polygon(cells, reference):
    file = _target(reference)
    file.GetRasterBand(1).WriteArray(cells.astype(np.uint8))
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("one", geom_type=ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    band = file.GetRasterBand(1)
    gdal.Polygonize(band, band, layer, 0)
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in layer:
        union.AddGeometry(feature.GetGeometryRef())
    return union.UnionCascaded()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
