"""Writing GeoTIFF, whole or not at all, for all tools."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from osgeo import gdal, gdal_array

from .gdal_errors import gdal_errors
from .grids import Reference
from .safe_write import not_written, whole

BLOCK = 512  # cells of a tile's side, and rows written at once
FLOAT_NODATA = float(np.finfo(np.float32).min)


def write_geotiff(
    path,
    values: np.ndarray,
    reference: Reference,
    *,
    mask=None,
    nodata=None,
    colours=None,
    metadata=None,
    progress: Callable[[float], object] = lambda _: None,
):
    """Write one band, tiled and compressed, whole or not at all.

    Parameters
    ----------
    values : 2-D array
        float64 becomes float32, bool becomes uint8.
    mask : bool array, optional
        False where nodata is written.
    nodata : float, optional
        Default: the smallest float32 for floats, 0 for integers.
    colours : dict of int to (red, green, blue), optional
        A colour table for 8-bit classes, with labels kept elsewhere.
    metadata : dict of str, optional
        Kept in the file under the domain ECORESTORE.
    """
    values = np.asarray(values)
    if values.dtype == bool:
        values = values.astype(np.uint8)
    elif values.dtype == np.int64:
        values = values.astype(np.int32)
    floating = values.dtype.kind == "f"
    if nodata is None:
        nodata = FLOAT_NODATA if floating else 0
    dtype = np.dtype(np.float32) if floating else values.dtype
    rows, columns = values.shape

    def block_of(start, height):
        block = values[start : start + height].astype(dtype)
        if floating:
            block[np.isnan(block)] = nodata
        if mask is not None:
            block[~mask[start : start + height]] = nodata
        return block

    with whole(path) as hidden, gdal_errors() as failures:
        dataset = gdal.GetDriverByName("GTiff").Create(
            hidden,
            columns,
            rows,
            1,
            gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type),
            options=[
                "TILED=YES",
                f"BLOCKXSIZE={BLOCK}",
                f"BLOCKYSIZE={BLOCK}",
                "COMPRESS=DEFLATE",
                "ZLEVEL=1",
                f"PREDICTOR={3 if floating else 2}",
                "BIGTIFF=IF_SAFER",
                "NUM_THREADS=2",
            ],
        )
        if dataset is None:
            raise not_written(path, failures)
        dataset.SetGeoTransform(reference.geotransform)
        if reference.crs.isValid():
            dataset.SetProjection(reference.wkt)
        if metadata:
            dataset.SetMetadata(metadata, "ECORESTORE")
        band = dataset.GetRasterBand(1)
        band.SetNoDataValue(nodata)
        if colours and dtype == np.uint8:
            band.SetColorTable(_colour_table(colours))
        for start in range(0, rows, BLOCK):
            height = min(BLOCK, rows - start)
            band.WriteArray(block_of(start, height), 0, start)
            band.FlushCache()  # or GDAL keeps the raster a second time
            progress(0.8 * (start + height) / rows)
        dataset.FlushCache()
        band = dataset = None
        if failures:
            raise not_written(path, failures)
        # A full disk can leave a file that opens without an error.
        dataset = gdal.Open(hidden)
        band = dataset and dataset.GetRasterBand(1)
        for start in range(0, rows, BLOCK):
            height = min(BLOCK, rows - start)
            back = band and band.ReadAsArray(0, start, columns, height)
            if back is None or not np.array_equal(back, block_of(start, height)):
                band = dataset = None
                raise not_written(path, failures)
            band.FlushCache()
            progress(0.8 + 0.2 * (start + height) / rows)
        band = dataset = None


def _colour_table(colours):
    table = gdal.ColorTable()
    for value, colour in colours.items():
        table.SetColorEntry(int(value), (*colour, 255))
    return table
