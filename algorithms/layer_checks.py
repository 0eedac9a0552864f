"""What is wrong with layers, whatever the tool: found before any work."""

from __future__ import annotations

import re
from contextlib import contextmanager

from .gdal_errors import ReadError
from .grids import describe, overlaps
from .inputs import Given
from .memory import available_memory
from .rasters import CLASS_LIMIT
from .texts import refusal_text, tr
from .vectors import VectorSource, shares_beyond

MONTHS = 12


def layer_refusals(given: Given):
    """Yield (parameter key, sentence); the first one is what the user reads."""
    reference = given.reference()
    if reference is not None:
        yield from _reference_refusals(given, reference)
    for key, kind, source in given.raster_sources():
        yield from raster_refusals(given, key, kind, source)
    for key, value in given.values.items():
        if isinstance(value, VectorSource):
            yield from _vector_refusals(key, value, given, reference)
            declared = given.tool.declared[key]
            if declared.kind == "table" or declared.columns:
                given.table(key)


def raster_refusals(given: Given, key, kind, source):
    """What is wrong with a raster beside the run's first one."""
    yield from _raster_refusals(key, source, given.reference())
    yield from _cell_refusals(key, kind, source, given)


def _reference_refusals(given, reference):
    key, _, source = next(given.raster_sources())
    description = describe(source.path)
    name = source.name
    if description.dtype.kind == "c":
        yield (
            key,
            tr(
                "{name} holds complex numbers. Choose a raster of real numbers.",
                name=name,
            ),
        )
    if description.is_rotated:
        yield (
            key,
            tr(
                "{name} has a rotated grid. Warp it to a north-up grid first"
                " (Raster > Projections > Warp).",
                name=name,
            ),
        )
    if given.tool.measures and not reference.crs.isValid():
        yield (
            key,
            tr(
                "{name} has no coordinate reference system, so distances and areas are"
                " unknown. Assign one (Raster > Projections > Assign projection).",
                name=name,
            ),
        )
    if given.tool.measures and reference.crs.isGeographic():
        yield (
            key,
            tr(
                "{name} is in degrees ({crs}), and this tool measures metres. Reproject"
                " it first (EcoRestore > Prepare > Align rasters, or Raster >"
                " Projections > Warp).",
                name=name,
                crs=reference.crs.authid() or tr("a geographic CRS"),
            ),
        )


def _raster_refusals(key, source, reference):
    description = describe(source.path)
    free = available_memory()
    need = description.cells * (description.dtype.itemsize + 1)
    if free is not None and need > free:
        yield (
            key,
            tr(
                "{name} has {cells:,} cells and needs {need:.1f} GB of memory, of which"
                " {free:.1f} GB are free. Cut it to the study area or use larger"
                " cells.",
                name=source.name,
                cells=description.cells,
                need=need / 1e9,
                free=free / 1e9,
            ),
        )
    if reference.crs.isValid() and not source.crs.isValid():
        yield key, _no_crs(source, reference)
    if not overlaps(source, reference):
        yield (
            key,
            tr(
                "{name} and {reference} share no ground. Check their coordinate"
                " reference systems and extents.",
                name=source.name,
                reference=reference.name,
            ),
        )


def _cell_refusals(key, kind, source, given):
    found = given.scan_source(source, kind)
    if found is None:
        return
    if found.infinite:
        yield (
            key,
            tr(
                "{name} has {count:,} infinite cells. Set them to nodata or to a number.",
                name=source.name,
                count=found.infinite,
            ),
        )
    elif found.valid == 0:
        yield (
            key,
            tr(
                "{name} has no cell with a value: all are nodata. Check its nodata"
                " value.",
                name=source.name,
            ),
        )
    if kind == "classes" and found.classes is None:
        yield (
            key,
            tr(
                "{name} has more than {limit:,} different values, so it is no raster of"
                " classes. Classify it first.",
                name=source.name,
                limit=CLASS_LIMIT,
            ),
        )


def _vector_refusals(key, source, given, reference):
    if source.count == 0:
        yield (
            key,
            tr(
                "{name}, given for “{label}”, has no feature.",
                name=source.name,
                label=given.label(key),
            ),
        )
    kind = given.tool.declared[key].kind
    if kind == "lines" and not source.is_line:
        yield (
            key,
            tr(
                "{name}, given for “{label}”, holds no lines. Choose a layer of lines.",
                name=source.name,
                label=given.label(key),
            ),
        )
    spatial = kind in ("zones", "features", "lines")
    known = reference is not None and reference.crs.isValid()
    if spatial and known and not source.crs.isValid():
        yield key, _no_crs(source, reference)


def _no_crs(source, reference):
    return tr(
        "{name} has no coordinate reference system, while {reference} has {crs}."
        " Assign the right one to {name}.",
        name=source.name,
        reference=reference.name,
        crs=reference.crs.authid(),
    )


def resistance_refusals(given, key):
    """What is wrong with a raster of resistances: yields (parameter key, sentence)."""
    found = given.scan(key)
    if found is not None and found.minimum <= 0:
        yield (
            key,
            tr(
                "{name} holds the resistance {value:g}. Every resistance must be above"
                " 0: give such cells a resistance, or set them to nodata if nothing can"
                " cross them.",
                name=given.source(key).name,
                value=found.minimum,
            ),
        )


def range_refusals(given, ranges):
    """Yield a sentence for each raster with values that its unit does not allow.

    Parameters
    ----------
    ranges : dict of parameter key to (low, high)
        The possible values; rasters that were not given are passed over.
    """
    for key, (low, high) in ranges.items():
        given_here = given.source(key) if given.has(key) else []
        kind = given.tool.declared[key].kind
        for source in given_here if isinstance(given_here, list) else [given_here]:
            found = given.scan_source(source, kind)
            if found is None or not found.valid:
                continue
            if not low <= found.minimum or not found.maximum <= high:
                label = given.label(key)
                yield key, _out_of_range(source.name, label, found, low, high)


def _out_of_range(name, label, found, low, high):
    named = {
        "name": name,
        "label": label,
        "least": found.minimum,
        "most": found.maximum,
        "low": low,
        "high": high,
    }
    if high == float("inf"):
        return tr(
            "{name}, given for “{label}”, holds values from {least:g} to {most:g};"
            " those below {low:g} are not possible. Check its unit and its nodata"
            " value.",
            **named,
        )
    return tr(
        "{name}, given for “{label}”, holds values from {least:g} to {most:g}; only"
        " {low:g} to {high:g} are possible. Check its unit and its nodata value.",
        **named,
    )


def beyond_raster_refusals(given, key, tolerated=0.01):
    """Yield a sentence for the polygon that lies farthest beyond the first raster.

    Parameters
    ----------
    tolerated : float
        Share of a polygon's area that may lie beyond.
    """
    source = given.source(key)
    if not isinstance(source, VectorSource):
        return
    reference = given.reference()
    beyond = shares_beyond(source, reference)
    if beyond and max(beyond.values()) > tolerated:
        worst = max(beyond, key=beyond.get)
        yield (
            key,
            tr(
                "{percent:.0f} percent of polygon {number} of {name} lies beyond"
                " {reference}. Take a raster that covers the whole of it.",
                percent=max(100 * beyond[worst], 1),
                number=worst,
                name=source.name,
                reference=reference.name,
            ),
        )


@contextmanager
def naming(source, several=True):
    """Put a layer's name before a refusal, where ``several`` could be meant."""
    from ..core.refusal import Refusal

    try:
        yield
    except Refusal as refusal:
        if not several:
            raise
        raise ReadError(
            tr("{name}: {sentence}", name=source.name, sentence=refusal_text(refusal))
        ) from refusal


def same_name_refusals(given, key, names_key=None):
    """Yield a sentence where two layers of a list bear one name.

    With ``names_key``, a text parameter may give the names in place of the layers.
    """
    names = names_in_list(given, key, names_key)
    count = len(given.source(key))
    if len(names) != count:
        yield (
            names_key,
            tr(
                "There are {names} names and {count} layers for “{label}”. Give one"
                " name for each, or none.",
                names=len(names),
                count=count,
                label=given.label(key),
            ),
        )
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            yield (
                key,
                tr(
                    "Two layers given for “{label}” are called {name}. Rename one.",
                    label=given.label(key),
                    name=name,
                ),
            )


def names_in_list(given, key, names_key=None):
    """What the layers of a list are called: as a text says, or like their layers."""
    named = given.words(names_key) if names_key else []
    return named or [source.name for source in given.source(key)]


def order_refusals(given, key):
    """Yield a sentence where the names of a list end in numbers that are not in order.

    A list sorted by name has 10, 11 and 12 before 2.
    """
    names = [source.name for source in given.source(key)]
    found = [re.search(r"(\d+)\D*$", name) for name in names]
    if not all(found):
        return
    numbers = [int(match.group(1)) for match in found]
    if numbers != sorted(numbers) and sorted(numbers) == list(
        range(min(numbers), min(numbers) + len(numbers))
    ):
        yield (
            key,
            tr(
                "The rasters given for “{label}” are not in order: {names}. Drag them"
                " into the order of their numbers.",
                label=given.label(key),
                names=", ".join(names),
            ),
        )


def month_refusals(given, key):
    """Yield a sentence where a list does not hold the twelve months in their order."""
    count = len(given.source(key))
    if count != MONTHS:
        yield (
            key,
            tr(
                "{count} rasters or bands are given for “{label}”. Give 12, one for each"
                " month, January first.",
                count=count,
                label=given.label(key),
            ),
        )
    yield from order_refusals(given, key)


def unit_remarks(given, usual):
    """Yield a sentence for each raster whose values look like those of another unit.

    Parameters
    ----------
    usual : dict of parameter key to (float, str, str)
        What the highest value is expected to reach, the unit that the raster must be
        in, and the one that it looks like below that.
    """
    for key, (least, unit, other) in usual.items():
        found = given.scan(key) if given.has(key) else None
        if found is not None and 0 < found.maximum < least:
            yield tr(
                "“{label}” goes up to {value:g} only: it must be in {unit}, and looks"
                " like {other}.",
                label=given.label(key),
                value=found.maximum,
                unit=unit,
                other=other,
            )


def needed_refusals(given, key, outputs):
    """Yield a sentence for an output that is asked for without the input it needs."""
    for output in outputs:
        if given.wants(output) and not given.has(key):
            yield (
                key,
                tr(
                    "“{output}” needs “{input}”. Give it, or do without this output.",
                    output=given.label(output),
                    input=given.label(key),
                ),
            )
