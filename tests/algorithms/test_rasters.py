"""Rasters read and written by bands of rows, however their files are laid out."""

import numpy as np
import pytest
from ecorestore.algorithms.geotiff import write_geotiff
from ecorestore.algorithms.grids import RasterSource, Reference, reference_of
from ecorestore.algorithms.rasters import read, scan
from layers import UTM, read_raster
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem

SHAPE = (1300, 70)
VALUES = np.arange(SHAPE[0] * SHAPE[1], dtype=np.float32).reshape(SHAPE)
HERE = np.random.default_rng(0).random(SHAPE) < 0.8

LAYOUTS = {
    "one strip": ["BLOCKYSIZE=1300"],
    "strips that do not divide a band": ["BLOCKYSIZE=100"],
    "tiles": ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=256"],
    "compressed": ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3"],
}


def made(path, options, mask=None):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(UTM)
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), SHAPE[1], SHAPE[0], 1, gdal.GDT_Float32, options
    )
    dataset.SetGeoTransform((500000, 30, 0, 3000000, 0, -30))
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(VALUES)
    if mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype(np.uint8) * 255)
    dataset = None
    return RasterSource(str(path), "made", QgsCoordinateReferenceSystem(f"EPSG:{UTM}"))


@pytest.mark.parametrize("mask", [None, HERE], ids=["whole", "masked"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_read_alike(tmp_path, layout, mask):
    source = made(tmp_path / "made.tif", LAYOUTS[layout], mask)
    raster = read(source, reference_of(source), "quantity")
    np.testing.assert_array_equal(raster.values, VALUES)
    np.testing.assert_array_equal(raster.mask, True if mask is None else mask)
    assert scan(source).valid == (VALUES.size if mask is None else HERE.sum())


def test_a_raster_beside_the_grid_is_missing_where_it_ends(tmp_path):
    source = made(tmp_path / "made.tif", LAYOUTS["tiles"])
    grid = reference_of(source)
    north = Reference("north", SHAPE, (500000, 30, 0, 3003000, 0, -30), grid.crs)
    raster = read(source, north, "classes")
    np.testing.assert_array_equal(raster.values[100:], VALUES[:-100])
    assert not raster.mask[:100].any()
    assert raster.mask[100:].all()


def test_what_is_written_is_read_back(tmp_path):
    source = made(tmp_path / "made.tif", LAYOUTS["tiles"])
    values = np.where(VALUES % 7 == 0, np.nan, VALUES)
    write_geotiff(tmp_path / "out.tif", values, reference_of(source), mask=HERE)
    found, nodata = read_raster(tmp_path / "out.tif")
    np.testing.assert_array_equal(found == nodata, np.isnan(values) | ~HERE)
    there = found != nodata
    np.testing.assert_array_equal(found[there], values[there])
