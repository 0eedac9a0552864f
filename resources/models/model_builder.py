"""How a study is declared, and how its model file is built from the declaration."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF

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


@dataclass(frozen=True)
class Study:
    """What a user gives, in the order of the dialog, and the tools that run."""

    inputs: tuple
    steps: tuple[Step, ...]


def folder(name, label):
    behaviour = QgsProcessingParameterFile.Behavior.Folder
    return QgsProcessingParameterFile(name, label, behaviour, optional=True)


def raster(name, label, optional=False):
    return QgsProcessingParameterRasterLayer(name, label, optional=optional)


def rasters(name, label, optional=False):
    return QgsProcessingParameterMultipleLayers(
        name, label, TYPES.TypeRaster, optional=optional
    )


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


def choice(name, label, options, default=0):
    return QgsProcessingParameterEnum(name, label, options, False, default)


def yes_no(name, label, default):
    return QgsProcessingParameterBoolean(name, label, default)


def text(name, label, default="", optional=False):
    return QgsProcessingParameterString(name, label, default, optional=optional)


def _source(value):
    make = QgsProcessingModelChildParameterSource
    if isinstance(value, Input):
        return make.fromModelParameter(value.name)
    if isinstance(value, Result):
        return make.fromChildOutput(value.step, value.output)
    return make.fromStaticValue(value)


def build(path, study):
    """Write one model file."""
    model = QgsProcessingModelAlgorithm(path.stem, "EcoRestore")
    for row, definition in enumerate(study.inputs):
        place = QgsProcessingModelParameter(definition.name())
        place.setPosition(QPointF(150, 60 * row + 40))
        model.addModelParameter(definition.clone(), place)
    model.setParameterOrder([definition.name() for definition in study.inputs])
    for row, step in enumerate(study.steps):
        child = _child(path.stem, step)
        child.setPosition(QPointF(500 + 250 * (row % 3), 70 * row + 40))
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    valid, faults = model.validate()
    if not valid:
        sys.exit(f"{path.stem}: {faults}")
    if not model.toFile(str(path)):
        sys.exit(f"{path} could not be written")


def _child(stem, step):
    child = QgsProcessingModelChildAlgorithm(f"ecorestore:{step.tool}")
    child.setChildId(step.name)
    if child.algorithm() is None:
        sys.exit(f"{stem}: there is no tool {step.tool}")
    child.setDescription(child.algorithm().displayName())
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
    return child
