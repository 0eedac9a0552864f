"""How a tool declares what it takes and gives: one short call for each.

Each call returns a ``Declared``: the QGIS parameter, and the kind by which the doorway
reads or writes it (``inputs.py``, ``job.py``).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from .texts import tr

SOURCE = QgsProcessing.SourceType
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

RASTER_KINDS = ("classes", "quantity")
DESTINATION_KINDS = ("raster_out", "vector_out", "table_out", "html_out", "folder_out")


@dataclass(frozen=True)
class Column:
    """A column that a table must have: its name and what it holds."""

    name: str
    numeric: bool = True
    required: bool = True
    empty_allowed: bool = False


@dataclass(frozen=True)
class Declared:
    """One parameter with the way in which the doorway treats it."""

    definition: QgsProcessingParameterDefinition
    kind: str
    words: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    by_band: bool = False
    style: str = field(default="")

    @property
    def key(self):
        return self.definition.name()


def _finish(definition, help_text, optional=False, advanced=False):
    if help_text:
        definition.setHelp(help_text)
    flags = definition.flags()
    if optional:
        flags |= OPTIONAL
    if advanced:
        flags |= ADVANCED
    definition.setFlags(flags)
    return definition


def raster(key, label, kind, *, help="", optional=False, advanced=False):  # noqa: A002
    """A raster of ``kind`` "classes" (warped by nearest) or "quantity" (bilinear)."""
    definition = QgsProcessingParameterRasterLayer(key, label, optional=optional)
    return Declared(_finish(definition, help, optional, advanced), kind)


def rasters(
    key,
    label,
    *,
    by_band=False,
    help="",  # noqa: A002
    optional=False,
    advanced=False,
):
    """Any number of rasters; with ``by_band`` each band counts as one."""
    definition = QgsProcessingParameterMultipleLayers(
        key, label, SOURCE.TypeRaster, optional=optional
    )
    return Declared(
        _finish(definition, help, optional, advanced), "rasters", by_band=by_band
    )


def layers(key, label, *, help="", optional=False, advanced=False):  # noqa: A002
    """Any number of map layers."""
    definition = QgsProcessingParameterMultipleLayers(
        key, label, SOURCE.TypeMapLayer, optional=optional
    )
    return Declared(_finish(definition, help, optional, advanced), "layers")


def tables(key, label, *, help="", optional=False, advanced=False):  # noqa: A002
    """Any number of tables."""
    definition = QgsProcessingParameterMultipleLayers(
        key, label, SOURCE.TypeVector, optional=optional
    )
    return Declared(_finish(definition, help, optional, advanced), "layers")


def zones(key, label, *, help="", optional=False, advanced=False):  # noqa: A002
    """Polygons, or a raster of ids (0 and nodata: none)."""
    definition = QgsProcessingParameterMapLayer(
        key,
        label,
        optional=optional,
        types=[SOURCE.TypeRaster, SOURCE.TypeVectorPolygon],
    )
    return Declared(_finish(definition, help, optional, advanced), "zones")


def features(key, label, *, help="", optional=False, advanced=False):  # noqa: A002
    """Points, lines or polygons, or a raster of classes."""
    definition = QgsProcessingParameterMapLayer(
        key,
        label,
        optional=optional,
        types=[SOURCE.TypeRaster, SOURCE.TypeVectorAnyGeometry],
    )
    return Declared(_finish(definition, help, optional, advanced), "features")


def table(key, label, columns=(), *, help="", optional=False, advanced=False):  # noqa: A002
    """A CSV file or any table layer with the named columns."""
    definition = QgsProcessingParameterFeatureSource(
        key, label, [SOURCE.TypeVector], optional=optional
    )
    return Declared(
        _finish(definition, _with_columns(help, columns), optional, advanced),
        "table",
        columns=tuple(columns),
    )


def lines(key, label, columns=(), *, help="", optional=False, advanced=False):  # noqa: A002
    """Lines with the named columns."""
    definition = QgsProcessingParameterVectorLayer(
        key, label, [SOURCE.TypeVectorLine], optional=optional
    )
    return Declared(
        _finish(definition, _with_columns(help, columns), optional, advanced),
        "lines",
        columns=tuple(columns),
    )


def _with_columns(help_text, columns):
    names = ", ".join(
        column.name if column.required else f"[{column.name}]" for column in columns
    )
    if not names:
        return help_text
    return f"{help_text} {tr('Columns: {names}.', names=names)}".strip()


def number(
    key,
    label,
    default=None,
    *,
    least=None,
    most=None,
    integer=False,
    help="",  # noqa: A002
    optional=False,
    advanced=False,
):
    """A number; its unit stands in the label."""
    types = QgsProcessingParameterNumber.Type
    definition = QgsProcessingParameterNumber(
        key, label, types.Integer if integer else types.Double, default, optional
    )
    if least is not None:
        definition.setMinimum(least)
    if most is not None:
        definition.setMaximum(most)
    return Declared(
        _finish(definition, help, optional, advanced),
        "integer" if integer else "number",
    )


def crs(key, label, *, help="", optional=True, advanced=False):  # noqa: A002
    """A coordinate reference system."""
    definition = QgsProcessingParameterCrs(key, label, None, optional)
    return Declared(_finish(definition, help, optional, advanced), "crs")


def yes_no(key, label, default, *, help="", advanced=False):  # noqa: A002
    """A tick box."""
    definition = QgsProcessingParameterBoolean(key, label, default)
    return Declared(_finish(definition, help, advanced=advanced), "yes_no")


def text(key, label, default="", *, help="", optional=False, advanced=False):  # noqa: A002
    """A line of text."""
    definition = QgsProcessingParameterString(key, label, default, optional=optional)
    return Declared(_finish(definition, help, optional, advanced), "text")


def numbers(key, label, default="", *, help="", optional=False, advanced=False):  # noqa: A002
    """A list of numbers, written with commas."""
    definition = QgsProcessingParameterString(key, label, default, optional=optional)
    return Declared(_finish(definition, help, optional, advanced), "numbers")


def choice(key, label, options, default=0, *, help="", advanced=False):  # noqa: A002
    """One of ``options``: pairs of the core's word and the label shown.

    Scripts give the position; the help lists it with the word.
    """
    definition = QgsProcessingParameterEnum(
        key, label, [shown for _, shown in options], False, default
    )
    words = tuple(word for word, _ in options)
    meaning = ", ".join(f"{index} = {word}" for index, word in enumerate(words))
    return Declared(
        _finish(definition, f"{help} ({meaning})".strip(), advanced=advanced),
        "choice",
        words=words,
    )


def choices(key, label, options, default=(), *, help="", advanced=False):  # noqa: A002
    """Any of ``options``, as for ``choice``; ``default`` holds the core's words."""
    words = tuple(word for word, _ in options)
    definition = QgsProcessingParameterEnum(
        key,
        label,
        [shown for _, shown in options],
        True,
        [words.index(word) for word in default],
    )
    meaning = ", ".join(f"{index} = {word}" for index, word in enumerate(words))
    return Declared(
        _finish(definition, f"{help} ({meaning})".strip(), advanced=advanced),
        "choices",
        words=words,
    )


def matrix(key, label, headers, rows, default, *, help="", optional=False):  # noqa: A002
    """A small matrix typed into the dialog."""
    definition = QgsProcessingParameterMatrix(
        key, label, rows, False, headers, default, optional
    )
    return Declared(_finish(definition, help, optional), "matrix")


def folder(key, label, *, help="", optional=False, advanced=False):  # noqa: A002
    """A folder that exists."""
    definition = QgsProcessingParameterFile(
        key, label, QgsProcessingParameterFile.Behavior.Folder, optional=optional
    )
    return Declared(_finish(definition, help, optional, advanced), "folder")


def raster_folder(key, label, *, help="", optional=False, advanced=False):  # noqa: A002
    """A folder that exists: the GeoTIFFs in it, by name."""
    declared = folder(key, label, help=help, optional=optional, advanced=advanced)
    return replace(declared, kind="raster_folder")


def raster_out(key, label, *, help="", optional=False):  # noqa: A002
    """A GeoTIFF."""
    definition = QgsProcessingParameterRasterDestination(
        key, label, None, optional, not optional
    )
    return Declared(_finish(definition, help), "raster_out")


def vector_out(key, label, geometry, *, help="", optional=False):  # noqa: A002
    """A GeoPackage layer of ``geometry`` "polygon", "line" or "point"."""
    types = {
        "polygon": SOURCE.TypeVectorPolygon,
        "line": SOURCE.TypeVectorLine,
        "point": SOURCE.TypeVectorPoint,
        "any": SOURCE.TypeVectorAnyGeometry,
    }
    definition = QgsProcessingParameterVectorDestination(
        key, label, types[geometry], None, optional, not optional
    )
    return Declared(_finish(definition, help), "vector_out")


def table_out(key, label, *, help="", optional=False):  # noqa: A002
    """A table: CSV, or GeoPackage."""
    definition = QgsProcessingParameterVectorDestination(
        key, label, SOURCE.TypeVector, None, optional, not optional
    )
    return Declared(_finish(definition, help), "table_out")


def folder_out(key, label, *, help="", optional=False):  # noqa: A002
    """A folder for any number of files."""
    definition = QgsProcessingParameterFolderDestination(
        key, label, None, optional, not optional
    )
    return Declared(_finish(definition, help), "folder_out")


def layers_out(key, label):
    """The layers that were written, for models."""
    return QgsProcessingOutputMultipleLayers(key, label)


def html_out(key, label, *, help="", optional=False):  # noqa: A002
    """A self-contained HTML file."""
    definition = QgsProcessingParameterFileDestination(
        key, label, "HTML (*.html)", None, optional, not optional
    )
    return Declared(_finish(definition, help), "html_out")


def number_out(key, label):
    """A number that models can branch on."""
    return QgsProcessingOutputNumber(key, label)
