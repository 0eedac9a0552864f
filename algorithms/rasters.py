"""Reading rasters onto one grid and writing GeoTIFF, for all tools."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from .safe_write import WriteError, whole
from .texts import tr

BLOCK = 512
FLOAT_NODATA = float(np.finfo(np.float32).min)
GRID_TOLERANCE = 1e-3  # of a cell
CLASS_LIMIT = 4096
FEW_CLASSES = 100


class ReadError(Exception):
    """A layer cannot be used; the text says which, why, and what to do."""


@dataclass(frozen=True)
class RasterSource:
    """A raster named by the user: where it is and what QGIS knows of it."""

    path: str
    name: str
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Description:
    """What a raster file declares of itself; nothing is read for it."""

    shape: tuple[int, int]
    geotransform: tuple[float, ...]
    dtype: np.dtype
    bands: int
    nodata: float | None
    scale: float
    offset: float

    @property
    def cells(self):
        return self.shape[0] * self.shape[1]

    @property
    def is_rotated(self):
        return self.geotransform[2] != 0 or self.geotransform[4] != 0


@dataclass(frozen=True)
class Reference:
    """The grid that all layers of one run share; row 0 is north."""

    name: str
    shape: tuple[int, int]
    geotransform: tuple[float, ...]
    crs: QgsCoordinateReferenceSystem

    @property
    def wkt(self):
        return self.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)

    @property
    def knows_metres(self):
        """Whether the size of a cell in metres is known."""
        return self.crs.isValid() and not self.crs.isGeographic()

    @property
    def metres_per_unit(self):
        if not self.knows_metres:
            return 1.0
        return QgsUnitTypes.fromUnitToUnitFactor(
            self.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters
        )

    @property
    def cell_size(self):
        """Cell width and height in metres (in degrees for a geographic CRS)."""
        _, width, _, _, _, height = self.geotransform
        return width * self.metres_per_unit, -height * self.metres_per_unit

    @property
    def bounds(self):
        west, width, _, north, _, height = self.geotransform
        return (
            west,
            north + self.shape[0] * height,
            west + self.shape[1] * width,
            north,
        )

    def grid(self, mask=None):
        from ..core.grid import Grid

        return Grid(self.shape, *self.cell_size, mask)

    def centres(self, rows, columns):
        """Map coordinates of cell centres."""
        west, width, _, north, _, height = self.geotransform
        return (
            west + (np.asarray(columns) + 0.5) * width,
            north + (np.asarray(rows) + 0.5) * height,
        )


@dataclass(frozen=True)
class Raster:
    """Values on the run's grid; where ``mask`` is False they mean nothing."""

    values: np.ndarray
    mask: np.ndarray
    reference: Reference
    name: str

    @property
    def grid(self):
        return self.reference.grid(self.mask)

    def cells_of(self, classes):
        """True where the raster has one of ``classes``."""
        return self.mask & np.isin(self.values, list(classes))


@dataclass(frozen=True)
class Scan:
    """What one pass over a raster finds."""

    valid: int
    minimum: float
    maximum: float
    infinite: int
    undeclared_nan: int
    classes: tuple[float, ...] | None


@contextmanager
def gdal_errors():
    """Collect what GDAL reports as failed, without changing how GDAL behaves."""
    failures = []

    def collect(severity, _number, message):
        if severity >= gdal.CE_Failure:
            failures.append(message)

    gdal.PushErrorHandler(collect)
    try:
        yield failures
    finally:
        gdal.PopErrorHandler()


def _open(path):
    with gdal_errors() as failures:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        raise ReadError(
            tr(
                "The raster {path} cannot be opened: {reason}",
                path=path,
                reason=failures[0] if failures else tr("unknown format"),
            )
        )
    return dataset


def describe(path) -> Description:
    """Describe band 1 of a raster without reading it."""
    dataset = _open(path)
    band = dataset.GetRasterBand(1)
    if band is None:
        raise ReadError(tr("The raster {path} has no band.", path=path))
    code = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    return Description(
        (dataset.RasterYSize, dataset.RasterXSize),
        tuple(dataset.GetGeoTransform()),
        np.dtype(code if code is not None else complex),
        dataset.RasterCount,
        band.GetNoDataValue(),
        band.GetScale() or 1.0,
        band.GetOffset() or 0.0,
    )


def reference_of(source: RasterSource) -> Reference:
    """The grid of a raster, north up."""
    description = describe(source.path)
    west, width, _, north, _, height = description.geotransform
    if height > 0:
        north, height = north + description.shape[0] * height, -height
    return Reference(
        source.name,
        description.shape,
        (west, width, 0.0, north, 0.0, height),
        source.crs,
    )


def regridded(source: RasterSource, crs, cell_size) -> Reference:
    """The extent of a raster as a north-up grid in another CRS or cell size.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem or None
        None keeps the raster's own.
    cell_size : float or None
        In units of the CRS; None keeps the raster's resolution.
    """
    crs = crs or source.crs
    dataset = _open(source.path)
    with gdal_errors() as failures:
        warped = gdal.AutoCreateWarpedVRT(dataset, source.crs.toWkt(), crs.toWkt())
    if warped is None:
        raise ReadError(
            tr(
                "{name} cannot be warped to {crs}: {reason}",
                name=source.name,
                crs=crs.authid(),
                reason=failures[0] if failures else "",
            )
        )
    west, width, _, north, _, height = warped.GetGeoTransform()
    size = cell_size or width
    rows = max(1, round(warped.RasterYSize * -height / size))
    columns = max(1, round(warped.RasterXSize * width / size))
    return Reference(
        source.name, (rows, columns), (west, size, 0.0, north, 0.0, -size), crs
    )


def on_same_grid(description: Description, crs, reference: Reference) -> bool:
    """Whether cells coincide, so that nothing needs to be warped."""
    if description.shape != reference.shape or description.is_rotated:
        return False
    if crs.isValid() and reference.crs.isValid() and crs != reference.crs:
        return False
    _, width, _, _, _, height = reference.geotransform
    here, there = description.geotransform, reference.geotransform
    near = GRID_TOLERANCE * min(abs(width), abs(height))
    far = max(reference.shape)
    return (
        abs(here[0] - there[0]) <= near
        and abs(here[3] - there[3]) <= near
        and abs(here[1] - there[1]) * far <= near
        and abs(here[5] - there[5]) * far <= near
    )


def overlaps(source: RasterSource, reference: Reference) -> bool:
    """Whether a raster shares any ground with the grid."""
    from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle

    other = reference_of(source)
    here = QgsRectangle(*other.bounds)
    if source.crs.isValid() and reference.crs.isValid() and source.crs != reference.crs:
        transform = QgsCoordinateTransform(
            source.crs, reference.crs, QgsProject.instance().transformContext()
        )
        here = transform.transformBoundingBox(here)
    return here.intersects(QgsRectangle(*reference.bounds))


def read(
    source: RasterSource,
    reference: Reference,
    kind: str,
    progress: Callable[[float], object] | None = None,
) -> Raster:
    """Read band 1 onto the reference grid.

    Parameters
    ----------
    kind : "classes" or "quantity"
        Warped by nearest neighbour, or bilinearly.
    """
    dataset = _open(source.path)
    description = describe(source.path)
    keep = [dataset]  # the band of a closed dataset is invalid memory
    if not on_same_grid(description, source.crs, reference):
        dataset = _warped(dataset, source, reference, kind, description)
        keep.append(dataset)
    band = dataset.GetRasterBand(1)
    rows, columns = reference.shape
    dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
    stored = dtype
    if description.scale != 1.0 or description.offset != 0.0:
        dtype = np.dtype(np.float32)
    values = np.empty(reference.shape, dtype)
    mask = np.empty(reference.shape, bool)
    for start, block, valid in _blocks(dataset, source.name):
        if dtype is not stored:
            block = block * description.scale + description.offset
        values[start : start + len(block)] = block
        mask[start : start + len(block)] = valid
        _tell(progress, (start + len(block)) / reference.shape[0])
    return Raster(values, mask, reference, source.name)


def _blocks(dataset, name):
    """Rows of band 1 and where they have a value: (first row, values, mask)."""
    band = dataset.GetRasterBand(1)
    mask_band = _mask_band(dataset, band)
    for start in range(0, dataset.RasterYSize, BLOCK):
        height = min(BLOCK, dataset.RasterYSize - start)
        with gdal_errors() as failures:
            block = band.ReadAsArray(0, start, dataset.RasterXSize, height)
        if block is None or failures:
            raise ReadError(
                tr(
                    "The raster {name} cannot be read at row {row}: {reason}."
                    " The file may be damaged; make it anew.",
                    name=name,
                    row=start + 1,
                    reason=failures[0] if failures else "",
                )
            )
        valid = _holds_value(band.GetNoDataValue(), block)
        if mask_band is not None:
            valid &= mask_band.ReadAsArray(0, start, dataset.RasterXSize, height) > 0
        yield start, block, valid


def _mask_band(dataset, band):
    last = dataset.GetRasterBand(dataset.RasterCount)
    if dataset.RasterCount > 1 and last.GetColorInterpretation() == gdal.GCI_AlphaBand:
        return last
    return band.GetMaskBand() if band.GetMaskFlags() & gdal.GMF_PER_DATASET else None


def _holds_value(nodata, block):
    valid = np.ones(block.shape, bool)
    if nodata is not None and not np.isnan(nodata):
        # As GDAL compares: in the type of the band. A nodata value outside the type
        # of the band never matches.
        in_type = np.array(nodata).astype(block.dtype)
        if block.dtype.kind == "f" or float(in_type) == nodata:
            valid &= block != in_type
    if block.dtype.kind == "f":
        valid &= ~np.isnan(block)
    return valid


def _warped(dataset, source, reference, kind, description):
    """A virtual raster on the reference grid; where nothing is known, alpha is 0."""
    west, south, east, north = reference.bounds
    options = {
        "format": "VRT",
        "outputBounds": (west, south, east, north),
        "width": reference.shape[1],
        "height": reference.shape[0],
        "resampleAlg": "near" if kind == "classes" else "bilinear",
        "dstAlpha": True,
    }
    if reference.crs.isValid() and source.crs.isValid():
        options["srcSRS"] = source.crs.toWkt()
        options["dstSRS"] = reference.wkt
    if kind == "quantity" and description.dtype.kind in "iu":
        options["outputType"] = gdal.GDT_Float32
    with gdal_errors() as failures:
        warped = gdal.Warp("", dataset, **options)
    if warped is None:
        raise ReadError(
            tr(
                "{name} cannot be warped to the grid of {reference}: {reason}",
                name=source.name,
                reference=reference.name,
                reason=failures[0] if failures else "",
            )
        )
    return warped


def scan(source: RasterSource, classes: bool = False) -> Scan:
    """Look at every cell once; a file that did not change is not looked at again."""
    try:
        stamp = os.stat(source.path).st_mtime_ns
    except OSError:
        stamp = 0
    return _scan(source.path, source.name, classes, stamp)


@lru_cache(maxsize=128)
def _scan(path, name, classes, _stamp):
    dataset = _open(path)
    band = dataset.GetRasterBand(1)
    scale, offset = band.GetScale() or 1.0, band.GetOffset() or 0.0
    nodata = band.GetNoDataValue()
    valid = infinite = undeclared = 0
    low, high = np.inf, -np.inf
    found = set() if classes else None
    for _, block, inside in _blocks(dataset, name):
        if block.dtype.kind == "f":
            infinite += int(np.isinf(block[inside]).sum())
            if nodata is None or not np.isnan(nodata):
                undeclared += int(np.isnan(block).sum())
            inside &= np.isfinite(block)
        here = block[inside]
        valid += here.size
        if here.size:
            low = min(low, float(here.min()) * scale + offset)
            high = max(high, float(here.max()) * scale + offset)
            if found is not None:
                found |= set(np.unique(here).tolist())
                if len(found) > CLASS_LIMIT:
                    found = None
    return Scan(
        valid,
        low,
        high,
        infinite,
        undeclared,
        None if found is None else tuple(sorted(found)),
    )


def sample(path, most=1000) -> np.ndarray:
    """Values of cells spread evenly over at most ``most`` rows and columns."""
    dataset = _open(path)
    band = dataset.GetRasterBand(1)
    size = {
        "buf_xsize": min(most, dataset.RasterXSize),
        "buf_ysize": min(most, dataset.RasterYSize),
    }
    values = band.ReadAsArray(**size)
    valid = _holds_value(band.GetNoDataValue(), values)
    mask_band = _mask_band(dataset, band)
    if mask_band is not None:
        valid &= mask_band.ReadAsArray(**size) > 0
    return values[valid] * (band.GetScale() or 1.0) + (band.GetOffset() or 0.0)


def _tell(progress, fraction):
    if progress is not None:
        progress(fraction)


def holds_classes(source: RasterSource) -> bool:
    """Whether a raster looks like classes: few different whole numbers."""
    if describe(source.path).dtype.kind not in "iu":
        return False
    classes = scan(source, classes=True).classes
    return classes is not None and len(classes) <= FEW_CLASSES


def write_geotiff(
    path,
    values: np.ndarray,
    reference: Reference,
    *,
    mask=None,
    nodata=None,
    colours=None,
    metadata=None,
    progress: Callable[[float], object] | None = None,
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
            raise WriteError(_write_failure(path, failures))
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
            _tell(progress, 0.8 * (start + height) / rows)
        band.FlushCache()
        dataset.FlushCache()
        band = dataset = None
        if failures:
            raise WriteError(_write_failure(path, failures))
        # A full disk can leave a file that opens without an error.
        dataset = gdal.Open(hidden)
        for start in range(0, rows, BLOCK):
            height = min(BLOCK, rows - start)
            back = dataset and dataset.GetRasterBand(1).ReadAsArray(
                0, start, columns, height
            )
            if back is None or not np.array_equal(back, block_of(start, height)):
                dataset = None
                raise WriteError(_write_failure(path, failures))
            _tell(progress, 0.8 + 0.2 * (start + height) / rows)
        dataset = None


def _write_failure(path, failures):
    return tr(
        "The result cannot be written to {path}: {reason}. Free the disk, close the"
        " layer where it is open, or choose another place.",
        path=path,
        reason=failures[0] if failures else tr("the file is not whole"),
    )


def _colour_table(colours):
    table = gdal.ColorTable()
    for value, colour in colours.items():
        table.SetColorEntry(int(value), (*colour, 255))
    return table
