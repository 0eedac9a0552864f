"""The grids of rasters: what a file declares, and the grid that one run shares."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from .gdal_errors import ReadError, gdal_errors
from .texts import tr

GRID_TOLERANCE = 1e-3  # of a cell


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
    """Describe band 1 of a raster without reading it."""
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
    from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle

    other = reference_of(source)
    here = QgsRectangle(*other.bounds)
    if source.crs.isValid() and reference.crs.isValid() and source.crs != reference.crs:
        transform = QgsCoordinateTransform(
            source.crs, reference.crs, QgsProject.instance().transformContext()
        )
        here = transform.transformBoundingBox(here)
    return here.intersects(QgsRectangle(*reference.bounds))
