"""Focal nodes, and the sources and grounds of circuits, as cells of the run's grid."""

from __future__ import annotations

import numpy as np

from .gdal_errors import ReadError
from .grids import RasterSource
from .texts import listed, tr
from .vectors import ids_of, point_cells


def focal_ids(source, field):
    """The id of each feature, by a field if one is named, else by the rule of layers."""
    if not field:
        return ids_of(source)
    ids = []
    for row, value in enumerate(_values(source, field), 1):
        number = _number(value)
        if number is None or number <= 0 or number != int(number):
            raise ReadError(
                tr(
                    "Row {row} of {name} has {value} in the field {field}. Ids of focal"
                    " nodes are whole numbers above 0.",
                    row=row,
                    name=source.name,
                    value=_shown(value),
                    field=field,
                )
            )
        ids.append(int(number))
    return ids


def focal_refusals(given, key, field):
    """Yield what is wrong with the focal nodes that can be said before any work."""
    source, reference = given.source(key), given.reference()
    if isinstance(source, RasterSource):
        found = given.classes(key)
        if found is not None and np.count_nonzero(found > 0) < 2:
            yield key, _too_few(source)
        return
    ids = focal_ids(source, field)
    if source.is_point:
        points = point_cells(source, reference)
        yield from _outside(key, source, points, reference)
        yield from _in_one_cell(key, source, points, np.array(ids))
    if len(set(ids)) < 2:
        yield key, _too_few(source)


def unknown_id_refusals(given, columns, key, field):
    """Yield a sentence for each table that names ids that no focal node has.

    Parameters
    ----------
    columns : dict of parameter key to names
        The columns with ids of each table; tables that were not given are passed over.
    key, field : str
        Of the focal nodes.
    """
    source = given.source(key)
    if not isinstance(source, RasterSource):
        ids = set(focal_ids(source, field))
    else:
        found = given.classes(key)
        if found is None:
            return
        ids = set(found.ravel().tolist())
    for table, names in columns.items():
        if not given.has(table):
            continue
        named = set(given.table(table)[names].to_numpy().ravel().tolist())
        if named - ids:
            yield (
                table,
                tr(
                    "The table {table} names ids that no focal node has: {ids}."
                    " Correct them, or remove these rows.",
                    table=given.source(table).name,
                    ids=listed([f"{number:g}" for number in sorted(named - ids)]),
                ),
            )


def focal_nodes(job, key, field):
    """Ids of focal nodes on the run's grid, 0 for none."""
    source = job.given.source(key)
    if isinstance(source, RasterSource):
        return job.zones(key)
    ids = focal_ids(source, field)
    if not source.is_point:
        return job.cells_under(key, job.shapes(key), ids)
    points = point_cells(source, job.reference)
    cells = np.zeros(job.reference.shape, np.int32)
    cells[points.rows, points.columns] = np.array(ids)[points.features - 1]
    return cells


def value_refusals(given, key, field):
    """Yield what is wrong with a layer of sources or grounds."""
    source, reference = given.source(key), given.reference()
    if isinstance(source, RasterSource):
        return
    if not source.is_point:
        yield (
            key,
            tr(
                "{name}, given for “{label}”, holds no points. Choose points, or a"
                " raster.",
                name=source.name,
                label=given.label(key),
            ),
        )
        return
    yield from _outside(key, source, point_cells(source, reference), reference)
    point_values(source, field)


def point_values(source, field):
    """The number that each point has in a field."""
    found = []
    for row, value in enumerate(_values(source, field), 1):
        number = _number(value)
        if number is None:
            raise ReadError(
                tr(
                    "Row {row} of {name} has no number in the field {field} (it has:"
                    " {value}). Write a number.",
                    row=row,
                    name=source.name,
                    value=_shown(value),
                    field=field,
                )
            )
        found.append(number)
    return np.array(found)


def cell_values(job, key, field, on_cells):
    """A raster of sources or grounds, NaN for none; points by ``on_cells``."""
    source = job.given.source(key)
    if isinstance(source, RasterSource):
        raster = job.read_raster(source, "quantity")
        return np.where(raster.mask, raster.values, np.nan)
    points = point_cells(source, job.reference)
    values = point_values(source, field)[points.features - 1]
    return on_cells(job.reference.shape, points.rows, points.columns, values)


def _values(source, field):
    if field not in source.fields:
        raise ReadError(
            tr(
                "{name} has no field {field} (it has: {found}). Name one of these.",
                name=source.name,
                field=field or "-",
                found=", ".join(source.fields),
            )
        )
    return [feature[field] for feature in source.features()]


def _number(value):
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if np.isfinite(number) else None


def _shown(value):
    return "-" if value is None or hasattr(value, "isNull") else value


def _too_few(source):
    return tr(
        "{name} holds fewer than two focal nodes; current flows between at least two."
        " Add nodes with ids of their own, above 0.",
        name=source.name,
    )


def _outside(key, source, points, reference):
    outside = points.outside(reference)
    if outside.any():
        yield (
            key,
            tr(
                "Outside {reference} lie the points of rows {rows} of {name}. Move or"
                " remove them, or take a larger raster.",
                reference=reference.name,
                rows=listed(np.unique(points.features[outside]).tolist()),
                name=source.name,
            ),
        )


def _in_one_cell(key, source, points, ids):
    first = {}
    for feature, row, column in zip(points.features, points.rows, points.columns):
        other = first.setdefault((row, column), feature)
        if ids[other - 1] != ids[feature - 1]:
            yield (
                key,
                tr(
                    "Rows {one} and {other} of {name} lie in one cell. Move or remove"
                    " one of the two points, give both one id, or use smaller cells.",
                    one=int(other),
                    other=int(feature),
                    name=source.name,
                ),
            )
