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

from . import karst_palettes
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

    ``around_0`` puts 0 in the middle of the colours; ``by_ratio`` gives equal ratios,
    not differences, equal steps of colour; ``ends`` are the values of the first and
    the last colour, where they are not those that occur.
    """

    colours: tuple[str, ...]
    around_0: bool = False
    by_ratio: bool = False
    ends: tuple[float, float] | None = None


@dataclass(frozen=True)
class Steps:
    """A continuous raster in classes: upper limit, colour, label, from the lowest."""

    entries: Callable[[], list[tuple[float, str, str]]]


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
class Kinds:
    """Polygons by the different values of a field, in their order."""

    field: str
    colours: tuple[str, ...]


@dataclass(frozen=True)
class Sizes:
    """Features by natural breaks of a number: colours from the lowest to the highest.

    Without a ``field``: the first one of decimal numbers.
    """

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
KINDS = (
    "#4e79a7",
    "#59a14f",
    "#edc948",
    "#e15759",
    "#76b7b2",
    "#f28e2b",
    "#b07aa1",
    "#9c755f",
    "#ff9da7",
    "#bab0ac",
)
CLASSES = ("#2c7bb6", "#abd9e9", "#ffffbf", "#fdae61", "#d7191c")
DIVERGING = ("#2166ac", "#92c5de", "#f7f7f7", "#f4a582", "#b2182b")
MONEY = ("#ffffe5", "#fee391", "#fe9929", "#cc4c02", "#662506")
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


def _hot_spots():
    hot = tr("Hot spot, {percent} percent confidence")
    cold = tr("Cold spot, {percent} percent confidence")
    return [
        (3, "#b2182b", hot.format(percent=99)),
        (2, "#ef8a62", hot.format(percent=95)),
        (1, "#fddbc7", hot.format(percent=90)),
        (0, "#eeeeee", tr("Not significant")),
        (-1, "#d1e5f0", cold.format(percent=90)),
        (-2, "#67a9cf", cold.format(percent=95)),
        (-3, "#2166ac", cold.format(percent=99)),
    ]


def _clusters():
    return [
        (1, "#d7191c", tr("High among high")),
        (4, "#fdae61", tr("High among low")),
        (2, "#abd9e9", tr("Low among high")),
        (3, "#2c7bb6", tr("Low among low")),
        (0, "#eeeeee", tr("Not significant")),
    ]


def _priority_classes():
    return [
        (1, "#7b3294", tr("Services and biodiversity")),
        (2, "#1a9641", tr("Biodiversity only")),
        (3, "#2c7bb6", tr("Services only")),
        (4, "#fdae61", tr("Flagship species")),
        (0, "#eeeeee", tr("No priority")),
    ]


def _priority_cores():
    return [
        (1, "#7b3294", tr("Core of services and biodiversity")),
        (2, "#1a9641", tr("Core of biodiversity")),
        (3, "#2c7bb6", tr("Core of services")),
        (0, "#eeeeee", tr("No core")),
    ]


def _protection():
    return [
        (1, "#d7191c", tr("Gap: priority, not protected")),
        (2, "#1a9641", tr("Match: priority, protected")),
        (3, "#fdae61", tr("Mismatch: protected, low value")),
        (4, "#d9f0a3", tr("Protected, no priority")),
        (0, "#eeeeee", tr("Neither")),
    ]


def _streams():
    return [(1, "#2c7fb8", tr("Stream"))]


def _directions():
    return [
        (1, "#e41a1c", tr("East")),
        (2, "#ff7f00", tr("South-east")),
        (4, "#ffdf33", tr("South")),
        (8, "#a6d96a", tr("South-west")),
        (16, "#1a9850", tr("West")),
        (32, "#41b6c4", tr("North-west")),
        (64, "#225ea8", tr("North")),
        (128, "#984ea3", tr("North-east")),
        (0, "#000000", tr("No lower neighbour")),
    ]


def _erosion_grades():
    return [
        (1, "#1a9850", tr("Slight erosion")),
        (2, "#a6d96a", tr("Light erosion")),
        (3, "#ffffbf", tr("Moderate erosion")),
        (4, "#fdae61", tr("Intense erosion")),
        (5, "#d73027", tr("Very intense erosion")),
        (6, "#7a0177", tr("Severe erosion")),
    ]


def _health_classes():
    return [
        (1, "#d73027", tr("Weak")),
        (2, "#fdae61", tr("Relatively weak")),
        (3, "#ffffbf", tr("Ordinary")),
        (4, "#a6d96a", tr("Relatively strong")),
        (5, "#1a9850", tr("Strong")),
    ]


def _health_transitions():
    """Better in greens, worse in reds, by how many classes."""
    better = ("#d9f0d3", "#a6dba0", "#5aae61", "#1b7837", "#00441b")
    worse = ("#fddbc7", "#f4a582", "#d6604d", "#b2182b", "#67001f")
    entries = []
    for before in range(1, 10):
        for after in range(1, 10):
            steps = min(abs(after - before), len(better)) - 1
            colour = (better if after > before else worse)[steps]
            if after == before:
                colour = "#eeeeee"
            entries.append((10 * before + after, colour, f"{before} → {after}"))
    return entries


def _restoration_zones():
    return [
        (1, "#2c7bb6", tr("Corridor connectivity")),
        (2, "#d7191c", tr("Artificial restoration")),
        (3, "#fdae61", tr("Ecological recovery")),
        (4, "#1a9641", tr("Ecological enhancement")),
        *(
            (number, KINDS[number % len(KINDS)], tr("Zone {number}", number=number))
            for number in range(5, 15)
        ),
        (100, "#969696", tr("Without a zone")),
        (0, "#f7f7f7", tr("Other land")),
    ]


def _rank_classes():
    best = tr("Best {percent} percent")
    between = tr("Best {low} to {high} percent")
    return [
        (0.2, "#1a1a1a", tr("Lowest 20 percent")),
        (0.5, "#08519c", between.format(low=50, high=80)),
        (0.75, "#6baed6", between.format(low=25, high=50)),
        (0.9, "#ffeda0", between.format(low=10, high=25)),
        (0.95, "#fd8d3c", between.format(low=5, high=10)),
        (0.98, "#c51b8a", between.format(low=2, high=5)),
        (1.0, "#e31a1c", best.format(percent=2)),
    ]


EARTH = ("#fff7ec", "#fdd49e", "#d7a15c", "#8c510a", "#3d1f00")
SOIL = ("#ffffcc", "#fed976", "#fd8d3c", "#e31a1c", "#800026")

STYLES = {
    "mspa": Palette(_mspa_codes),
    "mspa_simple": Palette(_mspa_simple),
    "classes": Grades(CLASSES),
    "streams": Palette(_streams),
    "hot_spots": Palette(_hot_spots),
    "hot_spot_areas": Categories("bin", _hot_spots),
    "clusters": Palette(_clusters),
    "cluster_areas": Categories("cluster", _clusters),
    "probability": Ramp(("#67001f", "#f4a582", "#f7f7f7")),
    "priority_classes": Palette(_priority_classes),
    "priority_rank": Steps(_rank_classes),
    "priority_cores": Palette(_priority_cores),
    "priority_areas": Categories("class", _priority_classes),
    "protection": Palette(_protection),
    "reserves": Sizes("priority_percent", GREENS),
    "protection_areas": Categories("status", _protection),
    "directions": Palette(_directions),
    "accumulation": Ramp(("#f7fbff", "#9ecae1", "#3182bd", "#08306b"), by_ratio=True),
    "depth": Ramp(("#ffffff", "#9ecae1", "#3182bd", "#08306b"), by_ratio=True),
    "water": Ramp(("#f7fcf0", "#a8ddb5", "#4eb3d3", "#08589e")),
    "evaporation": Ramp(("#ffffe5", "#fed98e", "#fe9929", "#993404")),
    "watersheds": Single("#9ecae1"),
    "watersheds_water": Sizes(
        "water_yield_mm", ("#f7fcf0", "#a8ddb5", "#4eb3d3", "#08589e")
    ),
    "watersheds_conservation": Sizes("conservation_mm", GREENS),
    "outlets": Single("#d7191c"),
    "records": Single("#d95f0e"),
    "soil_loss": Ramp(SOIL, by_ratio=True),
    "sediment": Ramp(EARTH, by_ratio=True),
    "deposition": Ramp(EARTH),
    "erosion_grades": Palette(_erosion_grades),
    "erosion_risk": Palette(karst_palettes.erosion_risk),
    "risk_ratio": Ramp(SOIL, by_ratio=True),
    "neglected": Palette(karst_palettes.neglected),
    "slope_classes": Palette(karst_palettes.slope_classes),
    "retirement": Ramp(tuple(reversed(SOIL))),
    "retirement_districts": Sizes("retired_km2", SOIL),
    "depressions": Sizes("volume_m3", ("#deebf7", "#9ecae1", "#3182bd", "#08306b")),
    "catchments": Single("#c7e9c0"),
    "groundwater_vulnerability": Palette(karst_palettes.vulnerability),
    "vulnerability_factor": Ramp(("#a50026", "#f46d43", "#fee08b", "#1a9850")),
    "infiltration": Palette(karst_palettes.infiltration),
    "trend_classes": Palette(karst_palettes.trend_classes),
    "significance": Ramp(("#7a0177", "#f768a1", "#f7f7f7"), ends=(0.0, 0.1)),
    "trend_scenarios": Palette(karst_palettes.trend_scenarios),
    "share": Ramp(("#d7191c", "#ffffbf", "#2c7bb6"), ends=(0.0, 100.0)),
    "limiting_factor": Palette(karst_palettes.limits),
    "landforms": Palette(karst_palettes.landforms),
    "landform_zones": Categories("landform", karst_palettes.landform_names),
    "drought_warning": Palette(karst_palettes.drought),
    "drought_index": Ramp(
        ("#67000d", "#f46d43", "#f7f7f7", "#74add1", "#313695"), ends=(-2.0, 2.0)
    ),
    "percentile": Ramp(
        ("#67000d", "#f46d43", "#f7f7f7", "#74add1", "#313695"), ends=(0.0, 100.0)
    ),
    "cooling": Palette(karst_palettes.cooling),
    "rocky_desertification": Palette(karst_palettes.rocky_desertification),
    "vulnerability_score": Ramp(("#1a9850", "#fee08b", "#d73027", "#67001f")),
    "restoration_outcome": Palette(karst_palettes.restoration_outcome),
    "effectiveness": Ramp(("#d7191c", "#ffffbf", "#1a9641"), ends=(0.0, 1.0)),
    "carbon_sink": Ramp(GREENS),
    "gain_loss": Ramp(
        ("#8c510a", "#dfc27d", "#f7f7f7", "#80cdc1", "#01665e"), around_0=True
    ),
    "leakage_ways": Sizes(
        "susceptibility", ("#fee08b", "#fdae61", "#f46d43", "#a50026")
    ),
    "health": Ramp(
        ("#a50026", "#f46d43", "#ffffbf", "#66bd63", "#006837"), ends=(0.0, 1.0)
    ),
    "health_classes": Palette(_health_classes),
    "health_grades": Grades(("#a50026", "#f46d43", "#ffffbf", "#66bd63", "#006837")),
    "health_transitions": Palette(_health_transitions),
    "health_zones": Sizes("", ("#a50026", "#f46d43", "#ffffbf", "#66bd63", "#006837")),
    "restoration_zones": Palette(_restoration_zones),
    "restoration_parts": Categories("zone", _restoration_zones),
    "delivery_ratio": Ramp(("#f7f4f9", "#c994c7", "#dd1c77", "#67001f"), by_ratio=True),
    "erosion_factor": Ramp(SOIL),
    "watersheds_sediment": Sizes("sed_export", SOIL),
    "resistance": Ramp(RESISTANCE),
    "cost": Ramp(COST),
    "corridor": Ramp(tuple(reversed(COST))),
    "distance": Ramp(COST),
    "terrain": Ramp(TERRAIN),
    "slope": Ramp(("#ffffff", "#fed976", "#fd8d3c", "#bd0026", "#4d0013")),
    "wetness": Ramp(("#f6e8c3", "#c7eae5", "#5ab4ac", "#01665e")),
    "diverging": Ramp(DIVERGING, around_0=True),
    "quantity": Ramp(GREENS),
    "habitat_quality": Ramp(("#a50026", "#fdae61", "#ffffbf", "#66bd63", "#00441b")),
    "degradation": Ramp(("#f7f7f7", "#fddbc7", "#f4a582", "#b2182b", "#67001f")),
    "rarity": Ramp(("#f7fcfd", "#bfd3e6", "#8c96c6", "#88419d", "#4d004b")),
    "service_sum": Ramp(("#fff7ec", "#fdd49e", "#78c679", "#238443", "#004529")),
    "service_zones": Sizes("sum_of_services_mean", GREENS),
    "gain": Ramp(tuple(reversed(DIVERGING)), around_0=True),
    "money": Ramp(MONEY),
    "district_value": Sizes("total", MONEY),
    "labels": Ramp(("#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#edc948")),
    "patches": Single("#41ab5d"),
    "patch_classes": Kinds("CLASS", KINDS),
    "metric": Sizes("", GREENS),
    "changes": Grades(("#eeeeee", *KINDS)),
    "sources": Categories("level", _levels),
    "importance": Sizes("dPC", GREENS),
    "node_betweenness": Sizes("betweenness", GREENS),
    "link_betweenness": Sizes(
        "betweenness", ("#fdae61", "#f46d43", "#d73027", "#a50026")
    ),
    "corridors": Single("#d7191c", 0.9),
    "corridor_levels": Categories("level", _corridor_levels),
    "corridor_area": Single("#fee8c8"),
    "suitability": Ramp(
        ("#313695", "#74add1", "#ffffbf", "#f46d43", "#a50026"), ends=(0.0, 1.0)
    ),
    "suitability_sd": Ramp(("#fcfbfd", "#bcbddc", "#807dba", "#3f007d")),
    "species_richness": Ramp(("#ffffd9", "#c7e9b4", "#41b6c4", "#225ea8", "#081d58")),
    "clamping": Ramp(("#f7f7f7", "#fdbb84", "#e34a33", "#7f0000")),
    "improvement": Ramp(("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")),
    "barriers": Single("#2c7fb8"),
    "current": Ramp(CLASSES),
    "normalised_current": Ramp(CLASSES),
    "voltage": Ramp(COST),
    "pinch_points": Single("#e7298a"),
    "agreement": Ramp(("#f0f0f0", "#bcbddc", "#807dba", "#54278f"), ends=(0.0, 1.0)),
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


def _stretch_by_ratio(path):
    """Above 0: the lowest value, or a ten-thousandth of the highest; and the highest."""
    values = sample(path)
    high = float(values.max(initial=0.0))
    if high <= 0:
        return 1.0, 10.0
    low = max(float(values.min()), high / 1e4)
    return (low, high) if low < high else (high / 10, high)


def _ramped(layer, style):
    if style.ends:
        low, high = style.ends
    elif style.by_ratio:
        low, high = _stretch_by_ratio(layer.source())
    else:
        low, high = _stretch(layer.source())
    if style.around_0:
        high = max(abs(low), abs(high))
        low = -high
    places = np.geomspace if style.by_ratio else np.linspace
    colouring = QgsColorRampShader(
        low,
        high,
        _gradient(style.colours),
        QgsColorRampShader.Type.Interpolated,
    )
    colouring.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:.4g}")
            for value, colour in zip(
                places(low, high, len(style.colours)).tolist(), style.colours
            )
        ]
    )
    _shade(layer, colouring, low, high)


def _stepped(layer, style):
    entries = style.entries()
    colouring = QgsColorRampShader(
        0.0, entries[-1][0], None, QgsColorRampShader.Type.Discrete
    )
    colouring.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(limit, QColor(colour), label)
            for limit, colour, label in entries
        ]
    )
    _shade(layer, colouring, 0.0, entries[-1][0])


def _shade(layer, colouring, low, high):
    # A legend of single colours with round numbers, instead of a bar with raw ones.
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(False)
    colouring.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(colouring)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
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


def _by_kind(layer, style):
    found = sorted(layer.uniqueValues(layer.fields().indexOf(style.field)))
    colours = style.colours
    if len(found) > len(colours):
        ramp, last = _gradient(colours), len(found) - 1
        colours = [ramp.color(place / last).name() for place in range(len(found))]
    categories = []
    for value, colour in zip(found, colours):
        # Without outlines, which would cover small patches.
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
        label = tr("Class {value:g}", value=value)
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer(style.field, categories))


def _first_decimal(layer):
    """The first field of decimal numbers, or the last field."""
    fields = list(layer.fields())
    decimal = [field.name() for field in fields if field.typeName() == "Real"]
    return decimal[0] if decimal else fields[-1].name()


def _sized(layer, style):
    from ..core.raster.natural_breaks import natural_breaks

    field = style.field or _first_decimal(layer)
    values = [feature[field] for feature in layer.getFeatures()]
    values = np.array([np.nan if value == NULL else value for value in values], float)
    if np.isnan(values).all():
        _single(layer, Single(style.colours[0], style.width))
        return
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
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))


_RENDERERS = {
    Palette: _paletted,
    Ramp: _ramped,
    Steps: _stepped,
    Grades: _graded,
    Single: _single,
    Categories: _categorised,
    Kinds: _by_kind,
    Sizes: _sized,
}
