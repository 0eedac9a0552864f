"""Styles of all results, declared here and saved beside each file as QML.

A style is data: the classes with their colours and labels, or a colour ramp. Class
names are translated when the style is saved.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from .grids import RasterSource
from .rasters import sample, scan
from .safe_write import whole
from .texts import tr


@dataclass(frozen=True)
class Palette:
    """Raster classes: value, colour, label."""

    entries: Callable[[], list[tuple[int, str, str]]]


@dataclass(frozen=True)
class Ramp:
    """A continuous raster: colours from the lowest to the highest value.

    ``around_0`` puts 0 in the middle of the colours.
    """

    colours: tuple[str, ...]
    around_0: bool = False


@dataclass(frozen=True)
class Grades:
    """Raster classes in order: colours from the lowest that occurs to the highest."""

    colours: tuple[str, ...]


@dataclass(frozen=True)
class Categories:
    """Features by a field: value, colour, label; lines have a width in mm."""

    field: str
    entries: Callable[[], list[tuple[object, str, str]]]
    width: float = 0.9
    label: Callable[[], str] | None = None


@dataclass(frozen=True)
class Sizes:
    """Features by natural breaks of a number: colours from the lowest to the highest."""

    field: str
    colours: tuple[str, ...]
    width: float = 0.9


@dataclass(frozen=True)
class Single:
    """All features alike; ``label`` names the layer."""

    colour: str
    width: float = 0.6
    label: Callable[[], str] | None = None


GREENS = ("#edf8e9", "#a1d99b", "#41ab5d", "#005a32")
RESISTANCE = ("#1a9641", "#a6d96a", "#ffffbf", "#fdae61", "#d7191c")
COST = ("#ffffd9", "#7fcdbb", "#2c7fb8", "#081d58")
TERRAIN = ("#006837", "#78c679", "#ffffcc", "#d9a35c", "#8c510a")
CLASSES = ("#2c7bb6", "#abd9e9", "#ffffbf", "#fdae61", "#d7191c")
DIVERGING = ("#2166ac", "#92c5de", "#f7f7f7", "#f4a582", "#b2182b")
LEVELS = ("#00441b", "#238b45", "#74c476", "#bae4b3", "#edf8e9")


def _mspa_simple():
    return [
        (1, "#00c800", tr("Core")),
        (2, "#a03c00", tr("Islet")),
        (3, "#0000ff", tr("Perforation")),
        (4, "#000000", tr("Edge")),
        (5, "#ffff00", tr("Loop")),
        (6, "#ff0000", tr("Bridge")),
        (7, "#ff8c00", tr("Branch")),
        (0, "#dcdcdc", tr("Background")),
    ]


def _mspa_codes():
    inside = tr("{name}, inside an opening")
    named = [
        (17, "#00c800", tr("Core")),
        (9, "#a03c00", tr("Islet")),
        (5, "#0000ff", tr("Perforation")),
        (3, "#000000", tr("Edge")),
        (65, "#ffff00", tr("Loop")),
        (67, "#ffff00", tr("Loop in edge")),
        (69, "#ffff00", tr("Loop in perforation")),
        (33, "#ff0000", tr("Bridge")),
        (35, "#ff0000", tr("Bridge in edge")),
        (37, "#ff0000", tr("Bridge in perforation")),
        (1, "#ff8c00", tr("Branch")),
    ]
    within = [
        (code + 100, colour, inside.format(name=name)) for code, colour, name in named
    ]
    return [
        *named,
        *within,
        (0, "#dcdcdc", tr("Background")),
        (100, "#888888", tr("Core-opening")),
        (220, "#c2c2c2", tr("Border-opening")),
    ]


def _levels():
    return [
        (level, colour, tr("Level {level}", level=level))
        for level, colour in enumerate(LEVELS, 1)
    ]


def _corridor_levels():
    return [
        ("important", "#d7191c", tr("Important")),
        ("general", "#fdae61", tr("General")),
    ]


def _centrality_levels():
    return [
        ("extremely important", "#a50026", tr("Extremely important")),
        ("important", "#f46d43", tr("Important")),
        ("general", "#fee08b", tr("General")),
    ]


def _control_zones():
    return [
        (False, "#e7298a", tr("Pinch point")),
        (True, "#67001f", tr("Pinch point on a barrier")),
    ]


def _restoration_areas():
    return [
        (False, "#2c7fb8", tr("Barrier")),
        (True, "#081d58", tr("Barrier on a pinch point")),
    ]


def _streams():
    return [(1, "#2c7fb8", tr("Stream"))]


STYLES = {
    "mspa": Palette(_mspa_codes),
    "mspa_simple": Palette(_mspa_simple),
    "classes": Grades(CLASSES),
    "streams": Palette(_streams),
    "resistance": Ramp(RESISTANCE),
    "cost": Ramp(COST),
    "corridor": Ramp(tuple(reversed(COST))),
    "distance": Ramp(COST),
    "terrain": Ramp(TERRAIN),
    "slope": Ramp(("#ffffff", "#fed976", "#fd8d3c", "#bd0026", "#4d0013")),
    "wetness": Ramp(("#f6e8c3", "#c7eae5", "#5ab4ac", "#01665e")),
    "diverging": Ramp(DIVERGING, around_0=True),
    "quantity": Ramp(GREENS),
    "labels": Ramp(("#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#edc948")),
    "patches": Single("#41ab5d"),
    "sources": Categories("level", _levels),
    "importance": Sizes("dPC", GREENS),
    "node_betweenness": Sizes("betweenness", GREENS),
    "link_betweenness": Sizes(
        "betweenness", ("#fdae61", "#f46d43", "#d73027", "#a50026")
    ),
    "corridors": Single("#d7191c", 0.9),
    "corridor_levels": Categories("level", _corridor_levels),
    "corridor_area": Single("#fee8c8"),
    "improvement": Ramp(("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")),
    "barriers": Single("#2c7fb8"),
    "current": Ramp(CLASSES),
    "pinch_points": Single("#e7298a"),
    "centrality": Categories("centrality_level", _centrality_levels),
    "areas_conservation": Single("#238b45", label=lambda: tr("Conservation zones")),
    "corridors_conservation": Single(
        "#d7191c", 0.9, label=lambda: tr("Conservation corridors")
    ),
    "corridors_restoration": Single(
        "#fdae61", 0.7, label=lambda: tr("Restoration corridors")
    ),
    "areas_control": Categories(
        "overlaps", _control_zones, label=lambda: tr("Control zones")
    ),
    "areas_restoration": Categories(
        "overlaps", _restoration_areas, label=lambda: tr("Restoration areas")
    ),
}


def label(style) -> str:
    """What a layer of a style is called, or an empty text."""
    named = getattr(STYLES[style], "label", None)
    return named() if named else ""


def beside(path) -> Path:
    """The style file that QGIS reads with a layer's file."""
    return Path(path).with_suffix(".qml")


def colour_table(style):
    """Class value to (red, green, blue) for 8-bit rasters, or None."""
    declared = STYLES.get(style)
    if not isinstance(declared, Palette):
        return None
    return {
        value: QColor(colour).getRgb()[:3] for value, colour, _ in declared.entries()
    }


def save(path, style, labels=None):
    """Save the style beside a layer's file, whole or not at all."""
    layer = _layer(path)
    apply(layer, style, labels)
    target = beside(path)
    with whole(target) as hidden:
        _, saved = layer.saveNamedStyle(hidden)
        if not saved or not os.path.exists(hidden):
            raise OSError(f"style {style}")


def store(path, name, style):
    """Store the style of one layer inside its GeoPackage, as the layer's default."""
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    apply(layer, style)
    failure = layer.saveStyleToDatabase(style, "", True, "")
    if failure:
        raise OSError(f"style {style}: {failure}")


def apply(layer, style, labels=None):
    """Give an open layer a style.

    Parameters
    ----------
    labels : dict of str, optional
        Class value as text to its label, for rasters of classes.
    """
    _RENDERERS[type(STYLES[style])](layer, STYLES[style])
    if labels:
        classes = layer.renderer().classes()
        for item in classes:
            item.label = labels.get(f"{item.value:g}", item.label)
        _set_classes(layer, classes)


def _layer(path):
    if str(path).lower().endswith((".tif", ".tiff")):
        return QgsRasterLayer(str(path), "styled", "gdal")
    return QgsVectorLayer(str(path), "styled", "ogr")


def keep_present(layer):
    """Keep the classes of a paletted raster that occur in it, for a short legend."""
    found = scan(RasterSource(layer.source(), layer.name(), layer.crs()), True)
    present = [
        item for item in layer.renderer().classes() if item.value in found.classes
    ]
    _set_classes(layer, present)


def _paletted(layer, style):
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(colour), label)
        for value, colour, label in style.entries()
    ]
    _set_classes(layer, classes)
    keep_present(layer)


def _graded(layer, style):
    found = scan(RasterSource(layer.source(), layer.name(), layer.crs()), True)
    if found.classes is None:
        _ramped(layer, Ramp(style.colours))
        return
    ramp = _gradient(style.colours)
    last = max(len(found.classes) - 1, 1)
    _set_classes(
        layer,
        [
            QgsPalettedRasterRenderer.Class(
                value, ramp.color(place / last), tr("Class {value:g}", value=value)
            )
            for place, value in enumerate(found.classes)
        ],
    )


def _set_classes(layer, classes):
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _gradient(colours):
    last = len(colours) - 1
    return QgsGradientColorRamp(
        QColor(colours[0]),
        QColor(colours[-1]),
        False,
        [
            QgsGradientStop(index / last, QColor(colours[index]))
            for index in range(1, last)
        ],
    )


def _stretch(path):
    """The values between which colours run: nearly the lowest and the highest.

    QGIS's own cut looks at few tiles of a tiled file, and so at a part of the land.
    """
    values = sample(path)
    if values.size == 0:
        return 0.0, 1.0
    least, low, high, most = np.percentile(values, (0, 2, 98, 100)).tolist()
    return (low, high) if low < high else (least, most)


def _ramped(layer, style):
    provider = layer.dataProvider()
    low, high = _stretch(layer.source())
    if style.around_0:
        high = max(abs(low), abs(high))
        low = -high
    last = len(style.colours) - 1
    colouring = QgsColorRampShader(
        low,
        high,
        _gradient(style.colours),
        QgsColorRampShader.Type.Interpolated,
    )
    colouring.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.4g}")
            for value, colour in (
                (low + (high - low) * index / last, colour)
                for index, colour in enumerate(style.colours)
            )
        ]
    )
    # A legend of single colours with round numbers, instead of a bar with raw ones.
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(False)
    colouring.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(colouring)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def _symbol(layer, colour, width):
    kinds = QgsWkbTypes.GeometryType
    if layer.geometryType() == kinds.LineGeometry:
        return QgsLineSymbol.createSimple(
            {"color": colour, "width": str(width), "capstyle": "round"}
        )
    if layer.geometryType() == kinds.PointGeometry:
        return QgsMarkerSymbol.createSimple({"color": colour, "size": "2.2"})
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": "#333333", "outline_width": "0.12"}
    )


def _single(layer, style):
    layer.setRenderer(
        QgsSingleSymbolRenderer(_symbol(layer, style.colour, style.width))
    )


def _categorised(layer, style):
    present = layer.uniqueValues(layer.fields().indexOf(style.field))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            style.field,
            [
                QgsRendererCategory(value, _symbol(layer, colour, style.width), label)
                for value, colour, label in style.entries()
                if value in present
            ],
        )
    )


def _sized(layer, style):
    from ..core.raster.natural_breaks import natural_breaks

    values = [feature[style.field] for feature in layer.getFeatures()]
    values = np.array([np.nan if value == NULL else value for value in values], float)
    limits = natural_breaks(values, len(style.colours))
    ramp = _gradient(style.colours)
    ranges = []
    low = np.nanmin(values)
    for place, high in enumerate(limits):
        colour = ramp.color(place / max(len(limits) - 1, 1)).name()
        symbol = _symbol(layer, colour, style.width)
        label = f"{low:.4g} – {high:.4g}"
        ranges.append(QgsRendererRange(low, high, symbol, label))
        low = high
    layer.setRenderer(QgsGraduatedSymbolRenderer(style.field, ranges))


_RENDERERS = {
    Palette: _paletted,
    Ramp: _ramped,
    Grades: _graded,
    Single: _single,
    Categories: _categorised,
    Sizes: _sized,
}
