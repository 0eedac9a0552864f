"""Occurrence records of a point layer, or of a table with coordinates."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject

from .grids import Reference
from .parameters import Column, crs, text
from .tables import read_table
from .texts import tr


def coordinate_inputs(x_key, y_key, crs_key, crs_help):
    """Where a table of records has its coordinates."""
    return (
        text(x_key, tr("Column of x, in a table"), "x", advanced=True),
        text(y_key, tr("Column of y, in a table"), "y", advanced=True),
        crs(
            crs_key,
            tr("Coordinate reference system of x and y"),
            advanced=True,
            help=crs_help,
        ),
    )


def record_refusals(given, key, species, x, y):
    """Yield what is wrong with the columns of records."""
    source = given.source(key)
    needed = [species] if source.is_point else [species, x, y]
    for name in needed:
        if name not in source.fields:
            yield (
                key,
                tr(
                    "The table {table} has no column {column} (it has: {found})."
                    " Write the name of the right one, or give a layer of points.",
                    table=source.name,
                    column=name or "-",
                    found=", ".join(source.fields),
                ),
            )
            return


def read_records(source, reference: Reference, species, x, y, crs=None):
    """The records as columns ``species``, ``x`` and ``y`` in the CRS of the grid.

    Empty where no species is named, NaN where there is no coordinate.

    Parameters
    ----------
    species, x, y : str
        Columns; x and y are of a table without points.
    crs : QgsCoordinateReferenceSystem, optional
        Of x and y; default that of the grid.
    """
    import pandas as pd

    if source.is_point:
        rows = [
            (feature[species], vertex.x(), vertex.y())
            for feature in source.features(reference.crs)
            if feature.hasGeometry()
            for vertex in feature.geometry().vertices()
        ]
        frame = pd.DataFrame(rows, columns=["species", "x", "y"])
        frame["species"] = frame["species"].map(_name)
        return frame
    columns = (
        Column(species, numeric=False),
        Column(x, empty_allowed=True),
        Column(y, empty_allowed=True),
    )
    table = read_table(source, columns)
    frame = pd.DataFrame(
        {"species": table[species].map(_name), "x": table[x], "y": table[y]}
    )
    if crs is None or not reference.crs.isValid() or crs == reference.crs:
        return frame
    transform = QgsCoordinateTransform(
        crs, reference.crs, QgsProject.instance().transformContext()
    )
    known = frame["x"].notna() & frame["y"].notna()
    places = [
        transform.transform(QgsPointXY(x, y))
        for x, y in zip(frame.loc[known, "x"], frame.loc[known, "y"])
    ]
    frame.loc[known, "x"] = [place.x() for place in places]
    frame.loc[known, "y"] = [place.y() for place in places]
    return frame


def _name(value):
    """The name of a species as text; empty where there is none."""
    if value is None or value != value or (hasattr(value, "isNull") and value.isNull()):
        return ""
    return str(value).strip()
