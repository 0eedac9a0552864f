"""Build the shipped studies from the declarations below.

Run with the oldest supported QGIS: newer ones name a model's outputs differently, and
the names are what scripts use.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [
    str(ROOT / "build" / "plugins"),
    str(ROOT / "tests"),
    "/usr/share/qgis/python/plugins",
]

from qgis.core import (  # noqa: E402
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402
from qgis_environment import start_qgis  # noqa: E402

TYPES = QgsProcessing.SourceType
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@dataclass(frozen=True)
class Input:
    """An input of the study, by its name."""

    name: str


@dataclass(frozen=True)
class Result:
    """An output of an earlier step."""

    step: str
    output: str


@dataclass(frozen=True)
class Step:
    """One tool with what it takes, and the outputs that the study keeps."""

    name: str
    tool: str
    takes: dict
    keeps: dict = field(default_factory=dict)


def raster(name, label):
    return QgsProcessingParameterRasterLayer(name, label)


def shapes(name, label, optional=False):
    return QgsProcessingParameterMapLayer(
        name,
        label,
        optional=optional,
        types=[TYPES.TypeRaster, TYPES.TypeVectorAnyGeometry],
    )


def table(name, label, optional=False):
    return QgsProcessingParameterFeatureSource(
        name, label, [TYPES.TypeVector], optional=optional
    )


def number(name, label, default, integer=False):
    kinds = QgsProcessingParameterNumber.Type
    return QgsProcessingParameterNumber(
        name, label, kinds.Integer if integer else kinds.Double, default
    )


def choice(name, label, options):
    return QgsProcessingParameterEnum(name, label, options, False, 0)


def text(name, label, default="", optional=False):
    return QgsProcessingParameterString(name, label, default, optional=optional)


SAFETY_NETWORK_INPUTS = (
    raster("land_cover", "Land cover"),
    text("foreground", "Foreground classes (habitat)"),
    raster("elevation", "Elevation (m)"),
    shapes("reserves", "Red line and reserves"),
    choice(
        "overlay_rule",
        "Red line and reserves are",
        ["added to the cores", "touched by the cores that are kept"],
    ),
    shapes("roads", "Roads"),
    shapes("mines", "Mining areas"),
    table(
        "scores",
        "Resistance scores of land use, elevation, slope, distance from roads and"
        " from mines, in this order",
    ),
    table("judgements", "Pairwise judgements of the five factors (AHP)"),
    QgsProcessingParameterMultipleLayers(
        "corrections",
        "Rasters that correct the resistance, in the order of the correction table",
        TYPES.TypeRaster,
        optional=True,
    ),
    table("correction_table", "Correction coefficients", optional=True),
    table("class_names", "Names of the land-cover classes", optional=True),
    number("edge_width", "Edge width (cells)", 1, integer=True),
    number("minimum_area", "Minimum area of a source (ha)", 400.0),
    number("dispersal_distance", "Dispersal distance (m)", 5000.0),
    number("minimum_dpc", "Least dPC of a source (percent)", 1.0),
    number("corridor_width", "Width of the corridors (accumulated cost)", 2000.0),
    number("interaction", "Interaction above which a corridor is important", 400.0),
    text("title", "Title of the report", "Ecological safety network"),
    choice("language", "Language of the report", ["as QGIS", "English", "中文"]),
)

SAFETY_NETWORK_STEPS = (
    Step(
        "mspa",
        "mspa",
        {
            "INPUT": Input("land_cover"),
            "FOREGROUND": Input("foreground"),
            "EDGE_WIDTH": Input("edge_width"),
        },
        {"SIMPLE": "Classes", "STATISTICS": "Statistics"},
    ),
    Step(
        "sources",
        "ecologicalsources",
        {
            "INPUT": Result("mspa", "SIMPLE"),
            "OVERLAY": Input("reserves"),
            "OVERLAY_RULE": Input("overlay_rule"),
            "MINIMUM_AREA": Input("minimum_area"),
            "THRESHOLD": Input("dispersal_distance"),
            "MINIMUM_DPC": Input("minimum_dpc"),
        },
        {"SOURCES": "Ecological sources"},
    ),
    Step("terrain", "terrainfactors", {"INPUT": Input("elevation")}),
    Step(
        "road_distance",
        "distancetofeatures",
        {"REFERENCE": Input("land_cover"), "FEATURES": Input("roads")},
    ),
    Step(
        "mine_distance",
        "distancetofeatures",
        {"REFERENCE": Input("land_cover"), "FEATURES": Input("mines")},
    ),
    Step("weights", "ahp", {"TABLES": [Input("judgements")]}, {"OUTPUT": "Weights"}),
    Step(
        "resistance",
        "resistancesurface",
        {
            "FACTORS": [
                Input("land_cover"),
                Input("elevation"),
                Result("terrain", "SLOPE"),
                Result("road_distance", "OUTPUT"),
                Result("mine_distance", "OUTPUT"),
            ],
            "SCORES": Input("scores"),
            "WEIGHTS": Result("weights", "OUTPUT"),
            "CORRECTIONS": Input("corrections"),
            "CORRECTION_TABLE": Input("correction_table"),
        },
        {"RESISTANCE": "Resistance"},
    ),
    Step(
        "links",
        "corridors",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "WIDTH": Input("corridor_width"),
        },
        {"NORMALISED": "Least-cost corridors"},
    ),
    Step(
        "corridors",
        "gravity",
        {
            "SOURCES": Result("sources", "SOURCES"),
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "CORRIDORS": Result("links", "LINES"),
            "THRESHOLD": Input("interaction"),
        },
        {"LINES": "Corridors", "MATRIX": "Interaction"},
    ),
    Step(
        "pinch_points",
        "pinchpoints",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("links", "LINES"),
            "LAND_COVER": Input("land_cover"),
            "WIDTH": Input("corridor_width"),
        },
        {"CURRENT": "Current", "AREAS": "Pinch points"},
    ),
    Step(
        "barriers",
        "barriers",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("links", "LINES"),
            "LAND_COVER": Input("land_cover"),
        },
        {"IMPROVEMENT": "Improvement", "AREAS": "Barriers"},
    ),
    Step(
        "structure",
        "networkstructure",
        {
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("corridors", "LINES"),
        },
        {"INDICES": "Indices"},
    ),
    Step(
        "sweep",
        "connectivitysweep",
        {"PATCHES": Result("sources", "SOURCES"), "REFERENCE": Input("land_cover")},
        {"OVERALL": "Connectivity by distance"},
    ),
    Step(
        "pattern",
        "securitypattern",
        {
            "LAND_COVER": Input("land_cover"),
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("corridors", "LINES"),
            "PINCH_POINTS": Result("pinch_points", "AREAS"),
            "BARRIERS": Result("barriers", "AREAS"),
            "CLASS_NAMES": Input("class_names"),
        },
        {"PATTERN": "Security pattern", "SUMMARY": "Summary"},
    ),
    Step(
        "report",
        "report",
        {
            "TITLE": Input("title"),
            "LANGUAGE": Input("language"),
            "LAYERS": [
                Input("land_cover"),
                Result("mspa", "SIMPLE"),
                Result("sources", "SOURCES"),
                Result("resistance", "RESISTANCE"),
                Result("links", "NORMALISED"),
                Result("corridors", "LINES"),
                Result("pinch_points", "CURRENT"),
                Result("barriers", "IMPROVEMENT"),
                Result("pattern", "PATTERN"),
            ],
            "TABLES": [
                Result("mspa", "STATISTICS"),
                Result("sources", "SOURCES"),
                Result("weights", "OUTPUT"),
                Result("corridors", "LINES"),
                Result("sweep", "OVERALL"),
                Result("structure", "INDICES"),
                Result("pattern", "SUMMARY"),
            ],
            "BASE": Input("elevation"),
        },
        {"OUTPUT": "Report"},
    ),
)

STUDIES = {
    "ecological_safety_network": (SAFETY_NETWORK_INPUTS, SAFETY_NETWORK_STEPS),
}


def _source(value):
    make = QgsProcessingModelChildParameterSource
    if isinstance(value, Input):
        return make.fromModelParameter(value.name)
    if isinstance(value, Result):
        return make.fromChildOutput(value.step, value.output)
    return make.fromStaticValue(value)


def build(stem, inputs, steps):
    """Write one model file."""
    model = QgsProcessingModelAlgorithm(stem, "EcoRestore")
    for row, definition in enumerate(inputs):
        place = QgsProcessingModelParameter(definition.name())
        place.setPosition(QPointF(150, 60 * row + 40))
        model.addModelParameter(definition.clone(), place)
    model.setParameterOrder([definition.name() for definition in inputs])
    for row, step in enumerate(steps):
        child = QgsProcessingModelChildAlgorithm(f"ecorestore:{step.tool}")
        child.setChildId(step.name)
        if child.algorithm() is None:
            sys.exit(f"{stem}: there is no tool {step.tool}")
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(500 + 250 * (row % 3), 70 * row + 40))
        known = {item.name() for item in child.algorithm().parameterDefinitions()}
        known |= {item.name() for item in child.algorithm().outputDefinitions()}
        unknown = (set(step.takes) | set(step.keeps)) - known
        if unknown:
            sys.exit(f"{stem}, {step.name}: no parameter {sorted(unknown)}")
        for key, value in step.takes.items():
            values = value if isinstance(value, list) else [value]
            child.addParameterSources(key, [_source(item) for item in values])
        for definition in child.algorithm().parameterDefinitions():
            if definition.name() in step.takes or definition.isDestination():
                continue
            # A model does not know the default of a step's mandatory parameter.
            if not definition.flags() & OPTIONAL:
                default = definition.defaultValue()
                child.addParameterSources(definition.name(), [_source(default)])
        outputs = {}
        for key, label in step.keeps.items():
            output = QgsProcessingModelOutput(label, label)
            output.setChildId(step.name)
            output.setChildOutputName(key)
            outputs[label] = output
        child.setModelOutputs(outputs)
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    valid, faults = model.validate()
    if not valid:
        sys.exit(f"{stem}: {faults}")
    if not model.toFile(str(HERE / f"{stem}.model3")):
        sys.exit(f"{stem} could not be written")


def main():
    start_qgis()
    for stem, (inputs, steps) in STUDIES.items():
        build(stem, inputs, steps)
        print(f"{stem}: {len(inputs)} inputs, {len(steps)} steps")


if __name__ == "__main__":
    main()
