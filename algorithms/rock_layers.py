"""Maps of rocks: rasters of codes, or polygons with the rock in a column."""

from __future__ import annotations

import numpy as np

from .grids import RasterSource
from .parameters import text, zones
from .rasters import Raster
from .texts import listed, tr


def rock_inputs(key, column_key, label, help="", optional=False):  # noqa: A002
    """The map of rocks, and the column in which polygons have them."""
    return (
        zones(key, label, help=help, optional=optional),
        text(
            column_key,
            tr("Column with the rock of polygons"),
            "rock",
            help=tr("Names or numbers. Not read for a raster."),
            optional=True,
            advanced=True,
        ),
    )


def rock_column_refusals(given, key, column_key):
    """Yield a sentence where polygons have no such column."""
    source, column = given.source(key), given.value(column_key)
    if source is None or isinstance(source, RasterSource):
        return
    if column not in source.fields:
        yield (
            column_key,
            tr(
                "{name} has no column {column} (it has: {found}). Name the column with"
                " the rock of each polygon.",
                name=source.name,
                column=column or "-",
                found=listed(source.fields),
            ),
        )


def rock_names(given, key, column_key) -> dict[int, str] | None:
    """Code of each rock of polygons, from 1 by the alphabet; None for a raster."""
    if isinstance(given.source(key), RasterSource):
        return None
    words = sorted(set(_words(given, key, column_key)) - {""})
    return dict(enumerate(words, 1))


def rows_of_rocks(given, key, column_key, table):
    """The rows of a table for the rocks of the map, with their codes.

    Refuses a rock without a row; the codes of a raster are looked at as ``classes`` does.
    """
    from ..core.karst.rock_classes import check_rock_codes, rocks_in_table

    names = rock_names(given, key, column_key)
    if names is not None:
        return rocks_in_table(names, table)
    classes = given.classes(key)
    if classes is not None:
        check_rock_codes(classes[0], table)
    return table


def read_rocks(job, key, column_key) -> Raster:
    """The code of the rock of each cell; missing where no polygon has one."""
    source = job.given.source(key)
    if isinstance(source, RasterSource):
        return job.read_raster(source, "classes")
    names = rock_names(job.given, key, column_key)
    code_of = {word: code for code, word in names.items()}
    codes = [code_of.get(word, 0) for word in _words(job.given, key, column_key)]
    cells = job.cells_under(key, job.shapes(key), codes)
    kept = cells.astype(np.uint8 if len(names) < 256 else np.int32)
    return Raster(kept, kept > 0, job.reference, source.name)


def _words(given, key, column_key):
    column = given.table(key)[given.value(column_key)]
    return [_word(value) for value in column]


def _word(value):
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()
