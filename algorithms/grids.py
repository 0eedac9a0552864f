"""The grids of rasters: what a file declares, and the grid that one run shares."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)

from .gdal_errors import ReadError, gdal_errors
from .texts import tr

GRID_TOLERANCE = 1e-3  # of a cell
ONE_BAND = "vrt://"


def file_of(path):
    """The file of a raster, also where the path names one band of it."""
    if not path.startswith(ONE_BAND):
        return path
    return path[len(ONE_BAND) :].rpartition("?")[0]


def changed(path):
    """When the file of a raster was changed last, as a key of what is known of it."""
    try:
        return os.stat(file_of(path)).st_mtime_ns
    except OSError:
        return 0


@dataclass(frozen=True)
class RasterSource:
    """A raster named by the user: where it is and what QGIS knows of it."""

    path: str
    name: str
    crs: QgsCoordinateReferenceSystem

    @property
    def file(self):
        """The file, where the path names one band of it."""
        return file_of(self.path)


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
    band_name: str

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

    @property
    def corner(self):
        """The north-west corner in metres (in degrees for a geographic CRS)."""
        west, _, _, north, _, _ = self.geotransform
        return west * self.metres_per_unit, north * self.metres_per_unit

    def grid(self, mask=None):
        from ..core.grid import Grid

        return Grid(self.shape, *self.cell_size, mask)

    def grown(self, margin):
        """The grid with (north, south, west, east) more rows and columns."""
        north, south, west, east = margin
        left, width, _, top, _, height = self.geotransform
        return replace(
            self,
            shape=(self.shape[0] + north + south, self.shape[1] + west + east),
            geotransform=(
                left - west * width,
                width,
                0.0,
                top - north * height,
                0.0,
                height,
            ),
        )

    def cell_at(self, x, y):
        """Row and column of the cell under a place, also beyond the grid."""
        west, width, _, north, _, height = self.geotransform
        return int((y - north) // height), int((x - west) // width)

    def cells_under(self, x, y):
        """Rows and columns of the cells under places, also beyond the grid; -1 for NaN."""
        west, width, _, north, _, height = self.geotransform
        rows = np.floor((np.asarray(y, float) - north) / height)
        columns = np.floor((np.asarray(x, float) - west) / width)
        return tuple(
            np.where(np.isnan(place), -1, place).astype(np.int64)
            for place in (rows, columns)
        )

    def window(self, rows: slice, columns: slice) -> Reference:
        """A part of the grid."""
        west, width, _, north, _, height = self.geotransform
        corner = (west + columns.start * width, north + rows.start * height)
        return Reference(
            self.name,
            (rows.stop - rows.start, columns.stop - columns.start),
            (corner[0], width, 0.0, corner[1], 0.0, height),
            self.crs,
        )

    def centres(self, rows, columns):
        """Map coordinates of cell centres."""
        west, width, _, north, _, height = self.geotransform
        return (
            west + (np.asarray(columns) + 0.5) * width,
            north + (np.asarray(rows) + 0.5) * height,
        )

    def latitudes(self):
        """Latitude in degrees: of each row (rows x 1), or of each cell.

        Between a lattice of 65 x 65 cells it is interpolated, which misses less than a
        hundred-thousandth of a degree on a map of 1000 km.
        """
        rows, columns = (
            np.unique(np.linspace(0, size - 1, min(size, 65)).round().astype(int))
            for size in self.shape
        )
        every = np.arange(self.shape[0])
        if self.crs.isGeographic():
            return self.centres(every, 0)[1][:, None]
        transform = QgsCoordinateTransform(
            self.crs,
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsProject.instance().transformContext(),
        )
        lattice = np.array(
            [
                [
                    transform.transform(*map(float, self.centres(row, column))).y()
                    for column in columns
                ]
                for row in rows
            ]
        )
        across = np.array(
            [np.interp(np.arange(self.shape[1]), columns, line) for line in lattice]
        )
        place = np.interp(every, rows, np.arange(len(rows)))
        above = np.minimum(place.astype(int), max(len(rows) - 2, 0))
        below = np.minimum(above + 1, len(rows) - 1)
        share = (place - above)[:, None]
        return across[above] * (1 - share) + across[below] * share


def open_raster(path):
    """Open a raster for reading."""
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
    """Describe band 1 of a raster without reading it.

    What is known of a file that did not change is not asked again: to open one band of
    a file of many takes long.
    """
    return _describe(str(path), changed(str(path)))


@lru_cache(maxsize=4096)
def _describe(path, _changed) -> Description:
    dataset = open_raster(path)
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
        band.GetDescription(),
    )


def bands_of(source: RasterSource) -> list[RasterSource]:
    """Each band of a raster as a raster of its own."""
    bands = describe(source.path).bands
    if bands == 1:
        return [source]
    return [
        RasterSource(
            f"{ONE_BAND}{source.path}?bands={band}",
            tr("{name}, band {band}", name=source.name, band=band),
            source.crs,
        )
        for band in range(1, bands + 1)
    ]


def band_description(source: RasterSource) -> str:
    """What the file calls the band that is meant; empty where it does not say."""
    band = 1
    if source.path.startswith(ONE_BAND):
        band = int(source.path.rpartition("?bands=")[2])
    dataset = open_raster(source.file)  # a band without its dataset is invalid memory
    return dataset.GetRasterBand(band).GetDescription()


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
    dataset = open_raster(source.path)
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
    from qgis.core import QgsRectangle

    here = _extent_on(source, reference)
    return here.intersects(QgsRectangle(*reference.bounds))


def margin_towards(sources, reference: Reference, metres: float):
    """By how many cells layers lie beyond the grid, up to a distance.

    Returns
    -------
    (north, south, west, east)
    """
    west, south, east, north = reference.bounds
    _, width, _, _, _, height = reference.geotransform
    margin = [0, 0, 0, 0]
    for source in sources:
        extent = _extent_on(source, reference)
        if extent.isNull():
            continue
        beyond = (
            (extent.yMaximum() - north) / -height,
            (south - extent.yMinimum()) / -height,
            (west - extent.xMinimum()) / width,
            (extent.xMaximum() - east) / width,
        )
        margin = [
            max(cells, math.ceil(more - GRID_TOLERANCE))
            for cells, more in zip(margin, beyond)
        ]
    across, along = reference.cell_size
    most = [math.ceil(metres / size) for size in (along, along, across, across)]
    return tuple(min(cells, limit) for cells, limit in zip(margin, most))


def _extent_on(source, reference):
    """The extent of a raster or vector source in the CRS of the grid."""
    if isinstance(source, RasterSource):
        extent = QgsRectangle(*reference_of(source).bounds)
    else:
        extent = QgsRectangle(source.extent)
    known = source.crs.isValid() and reference.crs.isValid()
    if extent.isNull() or not known or source.crs == reference.crs:
        return extent
    transform = QgsCoordinateTransform(
        source.crs, reference.crs, QgsProject.instance().transformContext()
    )
    return transform.transformBoundingBox(extent)
