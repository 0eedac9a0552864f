"""What the user gave to one run, resolved once and checked before any work."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingOutputLayerDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .gdal_errors import ReadError
from .grids import RasterSource, Reference, bands_of, describe, reference_of
from .parameters import OPTIONAL, RASTER_KINDS
from .rasters import scan
from .tables import read_table
from .texts import tr
from .vectors import VectorSource, ids_of

COMMAS = re.compile("[,;，；、]")  # as typed on Chinese keyboards too
SEPARATORS = re.compile(r"[,;，；、\s]+")

# Files that a table may name.
VECTOR_FILES = (".gpkg", ".shp", ".geojson")
RASTER_DRIVERS = ["GTiff", "AAIGrid", "HFA"]

# Above this a look at every cell would freeze the dialog; the run looks first instead.
SCAN_AT_ONCE_CELLS = 50_000_000


class Given:
    """The values of a tool's parameters.

    Layers are resolved to sources in the main thread; a run reads them in its own.
    """

    def __init__(self, tool, parameters, context):
        self.tool = tool
        self.thorough = False
        self.values = {}
        self._asked_for = set()
        for key, declared in tool.declared.items():
            if not declared.definition.isDestination():
                self.values[key] = _resolve(tool, declared, parameters, context)
            elif destination(parameters, key):
                self._asked_for.add(key)
        self._table = lru_cache(maxsize=None)(self._read_table)

    def has(self, key):
        """Whether an optional input was given."""
        value = self.values.get(key)
        return value is not None and value != [] and value != ""

    def wants(self, key):
        """Whether an output was asked for."""
        return key in self._asked_for

    def value(self, key):
        """A number, text, tick, list of numbers, or the word or words of a choice."""
        return self.values[key]

    def words(self, key):
        """A text as the words between its commas; none where it is empty."""
        words = COMMAS.split(self.values[key] or "")
        return [word.strip() for word in words if word.strip()]

    def label(self, key):
        """The parameter's label, for sentences."""
        return self.tool.declared[key].definition.description()

    def chosen(self, key):
        """The label of what was chosen, for sentences."""
        declared = self.tool.declared[key]
        return declared.definition.options()[declared.words.index(self.values[key])]

    def source(self, key):
        """The raster or vector source of a layer parameter."""
        return self.values[key]

    def table(self, key):
        """A table parameter as a DataFrame."""
        return self._table(key)

    def _read_table(self, key):
        return read_table(self.values[key], self.tool.declared[key].columns)

    def ids(self, key) -> list[int]:
        """The ids of the features of a layer, those that their cells get."""
        return ids_of(self.values[key])

    def zone_ids(self, key) -> list[int] | None:
        """The numbers of zones: of polygons, or those above 0 of a raster; or None."""
        if isinstance(self.values[key], VectorSource):
            return self.ids(key)
        found = self.class_counts(key)
        return None if found is None else [int(zone) for zone in found if zone > 0]

    def vector_crs(self):
        """The CRS of the first vector layer that has one, or None."""
        for value in self.values.values():
            if isinstance(value, VectorSource) and value.crs.isValid():
                return value.crs
        return None

    def tables(self, key):
        """A list of tables as DataFrames."""
        return [read_table(source, ()) for source in self.values[key]]

    def scan(self, key):
        """What a look at every cell of a raster finds; None where that takes long.

        In the dialog rasters of many cells are not looked at; the run does so first.
        """
        return self.scan_source(self.values[key], self.tool.declared[key].kind)

    def scan_source(self, source, kind):
        """As ``scan``, for one raster of a list."""
        if describe(source.path).cells > SCAN_AT_ONCE_CELLS and not self.thorough:
            return None
        return scan(source, kind == "classes")

    def classes(self, key):
        """A row of the different values of a raster of classes, or None as ``scan``."""
        found = self.scan_source(self.values[key], "classes")
        if found is None or found.classes is None:
            return None
        return np.array([found.classes])

    def class_counts(self, key):
        """Class to its cells in a raster of classes, or None as ``scan``."""
        found = self.scan_source(self.values[key], "classes")
        if found is None or found.classes is None:
            return None
        return dict(zip(found.classes, found.counts))

    def raster_sources(self):
        """All rasters given, in the order of the parameters: (key, kind, source)."""
        for declared in self.tool.declared.values():
            value = self.values.get(declared.key)
            if isinstance(value, RasterSource):
                yield declared.key, declared.kind, value
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, RasterSource):
                        yield declared.key, declared.kind, item

    def reference(self) -> Reference | None:
        """The grid of the first raster named."""
        for _, _, source in self.raster_sources():
            return reference_of(source)
        return None


def names_of(source) -> tuple[str, ...]:
    """What a layer may be meant by: its name, its file's, and its name in the file."""
    inside = re.search(r"\|layername=([^|]+)", getattr(source, "uri", ""))
    names = [source.name, Path(source.path).stem, inside.group(1) if inside else ""]
    return tuple(dict.fromkeys(name for name in names if name))


def source_beside(table: VectorSource, written: str):
    """The raster or vector layer that a table names by its file.

    A path is read from the folder of the table and must stay in it: a table from
    elsewhere reaches no other file.
    """
    folder = os.path.realpath(os.path.dirname(table.path))
    path = os.path.realpath(os.path.join(folder, str(written).strip()))
    named = {"table": table.name, "file": written, "folder": folder}
    inside = path.startswith(os.path.join(folder, ""))
    if not os.path.isfile(table.path) or not inside or not os.path.isfile(path):
        raise ReadError(
            tr(
                "The table {table} names the file {file}, which is not in the table's"
                " folder ({folder}). Put it there, or give the layer itself.",
                **named,
            )
        )
    name = Path(path).stem
    if Path(path).suffix.lower() in VECTOR_FILES:
        layer = QgsVectorLayer(path, name, "ogr")
        if layer.isValid():
            return VectorSource(layer)
    elif gdal.OpenEx(path, gdal.OF_RASTER, allowed_drivers=RASTER_DRIVERS) is not None:
        return RasterSource(path, name, QgsRasterLayer(path, name, "gdal").crs())
    raise ReadError(
        tr(
            "The file {file}, which the table {table} names, is neither a raster"
            " (GeoTIFF, ASCII grid, Imagine) nor a vector layer (GeoPackage, shapefile,"
            " GeoJSON).",
            **named,
        )
    )


def destination(parameters, key):
    """Where an output goes; empty when it was not asked for."""
    value = parameters.get(key)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue() or value.sink.expressionString()
    return value or ""


def _resolve(tool, declared, parameters, context):
    key, kind = declared.key, declared.kind
    given = parameters.get(key, declared.definition.defaultValue())
    if given is None and not declared.definition.flags() & OPTIONAL:
        given = declared.definition.defaultValue()
    if kind in ("rasters", "layers"):
        layers = tool.parameterAsLayerList(parameters, key, context)
        asked = given if isinstance(given, (list, tuple)) else [given] if given else []
        if len(layers) < len(asked):
            raise ReadError(
                tr(
                    "One of the layers given for “{label}” cannot be opened."
                    " Remove it or choose an existing file.",
                    label=declared.definition.description(),
                )
            )
        sources = [_source(layer, declared) for layer in layers]
        if declared.by_band:
            return [band for source in sources for band in bands_of(source)]
        return sources
    if kind in (*RASTER_KINDS, "zones", "features", "lines", "table"):
        if given is None or given == "":
            return None
        layer = tool.parameterAsLayer(parameters, key, context)
        if layer is None and kind == "table":
            layer = tool.parameterAsVectorLayer(parameters, key, context)
        if layer is None or not layer.isValid():
            raise ReadError(
                tr(
                    "The layer given for “{label}” cannot be opened ({value})."
                    " Choose an existing layer or file.",
                    label=declared.definition.description(),
                    value=given if isinstance(given, str) else type(given).__name__,
                )
            )
        return _source(layer, declared)
    if kind in ("number", "integer", "text", "numbers", "crs") and given is None:
        return None
    if kind == "number":
        return tool.parameterAsDouble(parameters, key, context)
    if kind == "integer":
        return tool.parameterAsInt(parameters, key, context)
    if kind == "yes_no":
        return tool.parameterAsBool(parameters, key, context)
    if kind == "choice":
        return declared.words[tool.parameterAsEnum(parameters, key, context)]
    if kind == "choices":
        places = tool.parameterAsEnums(parameters, key, context)
        return [declared.words[place] for place in places]
    if kind == "crs":
        crs = tool.parameterAsCrs(parameters, key, context)
        return crs if crs.isValid() else None
    if kind == "matrix":
        return _typed(tool.parameterAsMatrix(parameters, key, context))
    value = tool.parameterAsString(parameters, key, context)
    if kind == "raster_folder":
        return _rasters_in(value)
    return _number_list(value, declared) if kind == "numbers" else value


def _rasters_in(folder):
    """The GeoTIFFs of a folder, by name; none where there is no folder."""
    paths = sorted(Path(folder).glob("*.tif")) if folder else []
    layers = [QgsRasterLayer(str(path), path.stem, "gdal") for path in paths]
    return [
        RasterSource(layer.source(), layer.name(), layer.crs())
        for layer in layers
        if layer.isValid()
    ]


def _typed(cells):
    """The cells of a form; none when nobody typed into it: then all are 0."""
    cells = ["" if cell == NULL else cell for cell in cells]
    return cells if any(str(cell).strip() not in ("", "0") for cell in cells) else []


def _number_list(value, declared):
    try:
        return [float(item) for item in SEPARATORS.split(value) if item]
    except ValueError:
        raise ReadError(
            tr(
                "“{label}” must be numbers with commas between them, not {value}.",
                label=declared.definition.description(),
                value=value,
            )
        ) from None


def _source(layer: QgsMapLayer, declared):
    if isinstance(layer, QgsRasterLayer):
        if layer.providerType() != "gdal":
            raise ReadError(
                tr(
                    "{name} is a raster of {provider}, not a file. Export it as a"
                    " GeoTIFF first.",
                    name=layer.name(),
                    provider=layer.providerType(),
                )
            )
        return RasterSource(layer.source(), layer.name(), layer.crs())
    if isinstance(layer, QgsVectorLayer):
        return VectorSource(layer)
    raise ReadError(
        tr(
            "{name}, given for “{label}”, is neither a raster nor a vector layer.",
            name=layer.name(),
            label=declared.definition.description(),
        )
    )
