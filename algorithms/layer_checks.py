"""What is wrong with layers, whatever the tool: found before any work."""

from __future__ import annotations

from .grids import describe, overlaps
from .inputs import Given
from .memory import available_memory
from .rasters import CLASS_LIMIT
from .texts import tr
from .vectors import VectorSource


def layer_refusals(given: Given):
    """Yield (parameter key, sentence); the first one is what the user reads."""
    reference = given.reference()
    if reference is not None:
        yield from _reference_refusals(given, reference)
    for key, kind, source in given.raster_sources():
        yield from _raster_refusals(key, source, reference)
        yield from _cell_refusals(key, kind, source, given)
    for key, value in given.values.items():
        if isinstance(value, VectorSource):
            yield from _vector_refusals(key, value, given, reference)
            declared = given.tool.declared[key]
            if declared.kind == "table" or declared.columns:
                given.table(key)


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
