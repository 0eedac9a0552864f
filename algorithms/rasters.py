"""Reading rasters onto one grid, for all tools."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from osgeo import gdal, gdal_array

from .gdal_errors import ReadError, gdal_errors
from .grids import RasterSource, Reference, changed, describe, on_same_grid, open_raster
from .texts import tr

BLOCK = 512  # rows read at once
CLASS_LIMIT = 4096
FEW_CLASSES = 100


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

    def with_nan(self):
        """The values as numbers with a fraction, NaN where missing."""
        if self.values.dtype.kind == "f":
            values = self.values
        else:
            small = self.values.dtype.itemsize <= 2
            values = self.values.astype(np.float32 if small else np.float64)
        values[~self.mask] = np.nan
        return values

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
    counts: tuple[int, ...] | None = None  # cells of each class


def read(
    source: RasterSource,
    reference: Reference,
    kind: str,
    progress: Callable[[float], object] = lambda _: None,
) -> Raster:
    """Read band 1 onto the reference grid.

    Parameters
    ----------
    kind : "classes" or "quantity"
        Warped by nearest neighbour, or bilinearly.
    """
    dataset = open_raster(source.path)
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
        progress((start + len(block)) / reference.shape[0])
    return Raster(values, mask, reference, source.name)


class RowReader:
    """Reads band 1 of a raster on a grid some rows at a time, so that it is never whole.

    Not to be shared by threads, as its dataset is not.
    """

    def __init__(self, source: RasterSource, reference: Reference, kind: str):
        self.source = source
        self._description = describe(source.path)
        self._dataset = self._opened = open_raster(source.path)
        if not on_same_grid(self._description, source.crs, reference):
            self._dataset = _warped(
                self._opened, source, reference, kind, self._description
            )

    def read(self, rows: slice) -> tuple[np.ndarray, np.ndarray]:
        """Values as float64, and where there is one."""
        band = self._dataset.GetRasterBand(1)
        mask_band = _mask_band(self._dataset, band)
        _, values, valid = _read_rows(
            self._dataset, band, mask_band, rows.start, rows.stop, self.source.name
        )
        values = values.astype(np.float64)
        scale, offset = self._description.scale, self._description.offset
        if scale != 1.0 or offset != 0.0:
            values = values * scale + offset
        return values, valid & np.isfinite(values)


def _blocks(dataset, name):
    """Rows of band 1 and where they have a value: (first row, values, mask)."""
    band = dataset.GetRasterBand(1)
    mask_band = _mask_band(dataset, band)
    kept = [each for each in (band, mask_band) if each is not None]
    read_once = all(BLOCK % each.GetBlockSize()[1] == 0 for each in kept)
    for start in range(0, dataset.RasterYSize, BLOCK):
        end = min(start + BLOCK, dataset.RasterYSize)
        yield _read_rows(dataset, band, mask_band, start, end, name)
        if read_once:  # or GDAL keeps the raster a second time
            for each in kept:
                each.FlushCache()


def _read_rows(dataset, band, mask_band, start, end, name):
    """Some rows: the first one's number, values, and where there is one."""
    place = (0, start, dataset.RasterXSize, end - start)
    with gdal_errors() as failures:
        block = band.ReadAsArray(*place)
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
        valid &= mask_band.ReadAsArray(*place) > 0
    return start, block, valid


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
    return _scan(source.path, source.name, classes, changed(source.path))


@lru_cache(maxsize=1024)
def _scan(path, name, classes, _changed):
    dataset = open_raster(path)
    band = dataset.GetRasterBand(1)
    scale, offset = band.GetScale() or 1.0, band.GetOffset() or 0.0
    nodata = band.GetNoDataValue()
    valid = infinite = undeclared = 0
    low, high = np.inf, -np.inf
    found = Counter() if classes else None
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
                different, cells = np.unique(here, return_counts=True)
                found.update(dict(zip(different.tolist(), cells.tolist())))
                if len(found) > CLASS_LIMIT:
                    found = None
    return Scan(
        valid,
        low,
        high,
        infinite,
        undeclared,
        None if found is None else tuple(sorted(found)),
        None if found is None else tuple(found[code] for code in sorted(found)),
    )


def sample(path, most=1000) -> np.ndarray:
    """Values of cells spread evenly over at most ``most`` rows and columns."""
    dataset = open_raster(path)
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


def holds_classes(source: RasterSource) -> bool:
    """Whether a raster looks like classes: few different whole numbers."""
    if describe(source.path).dtype.kind not in "iu":
        return False
    classes = scan(source, classes=True).classes
    return classes is not None and len(classes) <= FEW_CLASSES
