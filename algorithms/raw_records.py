"""Occurrence records as they were collected, wrong ones included."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import ogr
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject

from .grids import Reference
from .tables import read_table
from .vectors import VectorSource, shapes_of

# Where coordinates go that no place on earth has; what lies beyond is impossible.
NOWHERE = 1e30
POSSIBLE = (-NOWHERE / 2, -NOWHERE / 2, NOWHERE / 2, NOWHERE / 2)


@dataclass(frozen=True)
class RawRecords:
    """Records as they stand in their layer, and as the core takes them.

    Attributes
    ----------
    table : DataFrame
        All columns of the layer.
    places : DataFrame
        ``species``, ``x``, ``y`` (metres on the grid; 0, 0 where they were 0, 0) and
        ``year``, a row for each of ``table``.
    """

    table: object
    places: object

    def points(self, rows, reference: Reference):
        """Shapes of some rows in the CRS of the grid."""
        shapes = []
        for x, y in self.places.loc[rows, ["x", "y"]].to_numpy(float):
            shape = ogr.Geometry(ogr.wkbPoint)
            per_unit = reference.metres_per_unit
            shape.AddPoint_2D(x / per_unit, y / per_unit)
            shapes.append(shape)
        return shapes


def read_raw_records(
    source: VectorSource, reference: Reference, species, x, y, year="", crs=None
) -> RawRecords:
    """Read points, or a table with coordinates.

    Parameters
    ----------
    species, x, y, year : str
        Columns; x and y are of a table without points; year may be empty.
    crs : QgsCoordinateReferenceSystem, optional
        Of x and y in a table; default that of the grid.
    """
    import pandas as pd

    from ..core.species.occurrences import parse_years

    if source.is_point:
        table, given = _points(source)
        crs = source.crs
    else:
        table = read_table(source, ())
        given = np.column_stack(
            [pd.to_numeric(table[name], errors="coerce") for name in (x, y)]
        ).astype(float)
    places = pd.DataFrame(
        _on_grid(given, crs, reference), columns=["x", "y"], index=table.index
    )
    places.insert(0, "species", table[species])
    if year:
        places["year"] = parse_years(table[year])
    return RawRecords(table, places)


def _points(source):
    """The rows of a layer, one for each point of it, and their coordinates."""
    import pandas as pd

    rows, places = [], []
    for feature in source.features():
        row = [None if _is_null(value) else value for value in feature.attributes()]
        found = [(np.nan, np.nan)]
        if feature.hasGeometry():
            found = [(at.x(), at.y()) for at in feature.geometry().vertices()] or found
        rows += [row] * len(found)
        places += found
    table = pd.DataFrame(rows, columns=source.fields).drop(columns=source.key_fields)
    return table, np.array(places, float).reshape(-1, 2)


def _is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _on_grid(given, crs, reference):
    """Coordinates in metres on the grid; NOWHERE for those that cannot be."""
    known = np.isfinite(given).all(axis=1)
    zero = known & (given == 0).all(axis=1)
    found = given.copy()
    geographic = crs.isGeographic() if crs is not None else False
    if geographic or (crs is None and reference.crs.isGeographic()):
        found[known & ((np.abs(given) > (180, 90)).any(axis=1))] = NOWHERE
    warped = crs is not None and crs.isValid() and reference.crs.isValid()
    if warped and crs != reference.crs:
        context = QgsProject.instance().transformContext()
        transform = QgsCoordinateTransform(crs, reference.crs, context)
        for row in np.flatnonzero(known & (found[:, 0] < NOWHERE)):
            try:
                place = transform.transform(QgsPointXY(*found[row]))
                found[row] = place.x(), place.y()
            except QgsCsException:
                found[row] = NOWHERE
        lost = known & ~np.isfinite(found).all(axis=1)
        found[lost] = NOWHERE
    found[known] *= reference.metres_per_unit
    found[zero] = 0.0
    return found


def centroids_of(source: VectorSource, reference: Reference) -> np.ndarray:
    """Centroids of shapes in metres on the grid: rows of x and y."""
    shapes = [shape for shape in shapes_of(source, reference.crs) if shape is not None]
    points = [shape.Centroid() for shape in shapes]
    places = np.array([(at.GetX(), at.GetY()) for at in points]).reshape(-1, 2)
    return places * reference.metres_per_unit
