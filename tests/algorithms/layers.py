"""Small layers that the tests of the tools make."""

import numpy as np
from osgeo import gdal, gdal_array, osr

UTM = 32648


def write_raster(
    path, values, *, cell=30.0, nodata=None, epsg=UTM, origin=(500000.0, 3000000.0)
):
    """A north-up GeoTIFF; returns its path as text."""
    values = np.asarray(values)
    code = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, code)
    dataset.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    return str(path)


def read_raster(path):
    """Values and nodata of a raster."""
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetRasterBand(1).GetNoDataValue()


def write_text(path, text):
    """A text file, for tables; returns its path as text."""
    path.write_text(text, encoding="utf-8")
    return str(path)
