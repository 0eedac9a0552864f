"""Make the sample's layers from the original Zion files; see SOURCES.md beside this.

Usage: python3 make_sample.py FOLDER_WITH_THE_ORIGINAL_FILES

Roads, water, NDVI, rock desertification, soil erosion and geological hazard are derived
from land cover and elevation by the plain rules below; mines and the land cover of 1981
are synthetic. They serve to show the tools, not to describe Zion.
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
from scipy import ndimage

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "build" / "plugins"))

from ecorestore.algorithms.geotiff import write_geotiff  # noqa: E402
from ecorestore.algorithms.grids import RasterSource, reference_of  # noqa: E402
from ecorestore.algorithms.rasters import read  # noqa: E402
from ecorestore.algorithms.vectors import write_geopackage  # noqa: E402
from ecorestore.core.raster.streams import stream_network  # noqa: E402
from ecorestore.core.raster.terrain_factors import relief_amplitude, slope  # noqa: E402

DEVELOPED = (21, 22, 23)
OPEN_WATER = 11
BARREN = 31
TOWNS = (22, 23)
EVERGREEN, SHRUB = 42, 52
STREAM_M2 = 20e6  # smallest catchment
NDVI = {
    11: 0.05,
    21: 0.3,
    22: 0.25,
    23: 0.2,
    31: 0.1,
    41: 0.7,
    42: 0.6,
    43: 0.65,
    52: 0.35,
    71: 0.3,
    81: 0.6,
    82: 0.6,
    90: 0.7,
    95: 0.6,
}
OPEN_COVER = (31, 52, 81, 82)
MINES = 9
SEED = 20261121


def main(folder):
    application = QgsApplication([], False)
    application.initQgis()
    land_cover = _read(folder / "landcover_nlcd2011_30m.tif", "classes")
    elevation = _read(folder / "dem_srtm_30mgrid.tif", "quantity")
    reference, classes = land_cover.reference, land_cover.values
    grid = elevation.grid
    steepness = slope(elevation.values, grid)

    colours = _colours(folder / "landcover_nlcd2011_30m.tif")
    _write("land_cover", classes, reference, land_cover.mask, 255, colours)
    _name_classes(HERE / "land_cover.tif", colours)
    _write("dem", elevation.values.astype(np.int16), reference, elevation.mask, -32768)
    _write("roads", np.isin(classes, DEVELOPED), reference)

    streams = stream_network(elevation.values, grid, minimum_area=STREAM_M2).streams
    _write("water", streams | (classes == OPEN_WATER), reference)

    typical = np.zeros(256, np.float32)
    typical[list(NDVI)] = list(NDVI.values())
    around = ndimage.uniform_filter(typical[classes], 11)
    ndvi = (np.round(around * 10) / 10).astype(np.float32)
    _write("ndvi", ndvi, reference, land_cover.mask, -9999)
    before = _thirty_years_before(classes, elevation.values)
    _write("land_cover_1981", before, reference, land_cover.mask, 255, colours)
    around = ndimage.uniform_filter(typical[before], 11)
    tenths = np.round(around * 10).astype(np.uint8)
    _write("ndvi_1981", tenths, reference, land_cover.mask, 255)
    _say_tenths(HERE / "ndvi_1981.tif")

    bare = ndimage.uniform_filter((classes == BARREN).astype(np.float32), 11)
    grades = np.digitize(bare, (0.05, 0.2, 0.35, 0.5, 0.7)).astype(np.uint8)
    _write("rock_desertification", grades, reference, land_cover.mask, 255)

    cover = np.where(np.isin(classes, OPEN_COVER), 1.0, 0.4)
    grades = 1 + np.digitize(steepness * cover, (5, 8, 15, 25, 35))
    _write("soil_erosion", grades.astype(np.uint8), reference, elevation.mask, 255)

    relief = relief_amplitude(elevation.values, grid, radius=300.0)
    grades = np.digitize(relief, (100, 180, 260, 340)).astype(np.uint8)
    _write("geological_hazard", grades, reference, elevation.mask, 255)

    _write_reserve(folder / "zion_vectors.gpkg", reference.crs)
    _write_mines(classes, steepness, reference)


def _thirty_years_before(classes, elevation):
    """Made up by plain rules: towns were open land, trees had not spread into shrub yet,
    and land beside roads was not bare yet."""
    before = classes.copy()

    def near(which, cells):
        return ndimage.binary_dilation(np.isin(classes, which), iterations=cells)

    before[np.isin(classes, TOWNS)] = SHRUB
    spread = (classes == EVERGREEN) & near(SHRUB, 2) & (elevation < 1900)
    before[spread] = SHRUB
    before[(classes == BARREN) & near(DEVELOPED, 10)] = SHRUB
    return before


def _read(path, kind):
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    source = RasterSource(str(path), path.stem, layer.crs())
    return read(source, reference_of(source), kind)


def _colours(path):
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetColorTable()
    return {value: table.GetColorEntry(value)[:3] for value in range(96)}


def _write(name, values, reference, mask=None, nodata=None, colours=None):
    path = HERE / f"{name}.tif"
    write_geotiff(path, values, reference, mask=mask, nodata=nodata, colours=colours)


def _say_tenths(path):
    """Whole tenths take a third of the space."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.1)


def _name_classes(path, colours):
    """The style beside the land cover: its colours with the names of the classes."""
    names = pd.read_csv(HERE / "class_names.csv")
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    classes = [
        QgsPalettedRasterRenderer.Class(int(value), QColor(*colours[value]), name)
        for value, name in zip(names["class"], names["name"])
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.saveNamedStyle(str(path.with_suffix(".qml")))


def _write_reserve(path, crs):
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("protected_area_zion_np")
    shapes = [ogr.ForceToMultiPolygon(item.GetGeometryRef().Clone()) for item in layer]
    table = pd.DataFrame({"name": ["Zion National Park"] * len(shapes)})
    write_geopackage(
        HERE / "reserve.gpkg", [("reserve", "polygon", table, shapes)], crs
    )


def _write_mines(classes, steepness, reference):
    """Points on gentle open land, drawn at random: no such mines exist."""
    fit = np.flatnonzero((np.isin(classes, (BARREN, 52)) & (steepness < 12)).ravel())
    drawn = np.random.default_rng(SEED).choice(fit, MINES, replace=False)
    points = []
    for x, y in zip(*reference.centres(*np.unravel_index(drawn, classes.shape))):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(float(x), float(y))
        points.append(point)
    table = pd.DataFrame({"name": [f"Synthetic mine {n}" for n in range(1, MINES + 1)]})
    crs = QgsCoordinateReferenceSystem(reference.crs)
    write_geopackage(HERE / "mines.gpkg", [("mines", "point", table, points)], crs)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
