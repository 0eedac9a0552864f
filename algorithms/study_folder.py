"""A study whose layers lie in one folder, each in the file that bears its input's name.

A step runs when all its layers are there; the others are left out, with a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from .parameters import OPTIONAL
from .texts import listed, tr

ENDINGS = {
    QgsProcessingParameterRasterLayer: (".tif", ".tiff"),
    QgsProcessingParameterMapLayer: (".gpkg", ".shp", ".geojson", ".tif", ".tiff"),
    QgsProcessingParameterFeatureSource: (".csv", ".gpkg"),
}
SOURCE = QgsProcessingModelChildParameterSource.Source
FEWEST_IN_LIST = 2  # layers to compare or to add
BY_TABLE = "threat_"  # files that a table in the folder names


@dataclass
class Plan:
    """The steps to leave out, each with the inputs it lacks; and the shortened lists.

    ``sources`` maps a step and parameter to what is left of its list.
    """

    lacking: dict
    sources: dict


def layer_inputs(model):
    """The inputs of a study that may lie in its folder, by name; none without one."""
    definitions = model.parameterDefinitions()
    if not any(isinstance(item, QgsProcessingParameterFile) for item in definitions):
        return {}
    return {item.name(): item for item in definitions if type(item) in ENDINGS}


def file_names(definition):
    """The files in which an input may lie, the usual one first."""
    return [definition.name() + ending for ending in ENDINGS[type(definition)]]


def with_folder(model, parameters):
    """The parameters, with the folder's file for each layer that was not given."""
    folder = _folder(model, parameters)
    if not folder:
        return parameters
    found = dict(parameters)
    for name, definition in layer_inputs(model).items():
        if not found.get(name):
            files = (Path(folder) / file for file in file_names(definition))
            found[name] = next((str(file) for file in files if file.is_file()), None)
    return found


def folder_refusal(model, parameters, context):
    """A sentence where nothing can be run or a step refuses its layers, or an empty text.

    A step that builds on others can judge its input only when its turn comes.
    """
    folder = _folder(model, parameters)
    if folder and not Path(folder).is_dir():
        return tr("There is no folder {folder}. Choose an existing one.", folder=folder)
    inputs = layer_inputs(model)
    if not inputs:
        return ""
    given = with_folder(model, parameters)
    plan = plan_of(model, given)
    steps = model.childAlgorithms()
    steps = [step for name, step in steps.items() if name not in plan.lacking]
    if not any(step.modelOutputs() for step in steps):
        return tr(
            "No step of the study has all its layers. Choose a folder with such files as"
            " {files}, or give the layers.",
            files=listed([file_names(item)[0] for item in inputs.values()]),
        )
    taken = {
        (source.outputChildId(), source.outputName())
        for step in steps
        for sources in step.parameterSources().values()
        for source in sources
        if source.source() == SOURCE.ChildOutput
    }
    for step in steps:
        sentence = _refusal_of(step, given, taken, context)
        if sentence:
            name = step.algorithm().displayName()
            return tr("{step}: {sentence}", step=name, sentence=sentence)
    return ""


def _refusal_of(step, given, taken, context):
    """What a step says to its parameters, if it takes nothing of other steps."""
    kept = {output.childOutputName() for output in step.modelOutputs().values()}
    values = {
        item.name(): "TEMPORARY_OUTPUT"
        for item in step.algorithm().destinationParameterDefinitions()
        if item.name() in kept
        or (step.childId(), item.name()) in taken
        or not item.flags() & OPTIONAL
    }
    for key, sources in step.parameterSources().items():
        if any(source.source() == SOURCE.ChildOutput for source in sources):
            return ""
        found = [
            given.get(source.parameterName())
            if source.source() == SOURCE.ModelParameter
            else source.staticValue()
            for source in sources
        ]
        values[key] = found[0] if len(found) == 1 else found
    sound, sentence = step.algorithm().create().checkParameterValues(values, context)
    return "" if sound else sentence


def unread_files(model, parameters):
    """The layers in the folder that no input is named for: perhaps misspelt."""
    folder = _folder(model, parameters)
    if not folder or not layer_inputs(model):
        return []
    known = {file for item in layer_inputs(model).values() for file in file_names(item)}
    endings = {ending for endings in ENDINGS.values() for ending in endings}
    return sorted(
        file.name
        for file in Path(folder).iterdir()
        if file.suffix.lower() in endings
        and file.name not in known
        and not file.name.startswith(BY_TABLE)
    )


def plan_of(model, given):
    """Which steps lack a layer, after all that they build on."""
    absent = {name for name in layer_inputs(model) if not given.get(name)}
    plan = Plan({}, {})
    children = model.childAlgorithms()
    settled = False
    while not settled:
        settled = True
        for name, child in children.items():
            if name not in plan.lacking:
                lacks = _lacks(child, absent, plan)
                if lacks:
                    plan.lacking[name] = lacks
                    settled = False
    _add_idle(plan, children)
    return plan


def _add_idle(plan, children):
    """What nobody keeps and no remaining step takes need not run."""
    settled = False
    while not settled:
        settled = True
        taken = {
            source.outputChildId()
            for name, child in children.items()
            if name not in plan.lacking
            for sources in child.parameterSources().values()
            for source in sources
            if source.source() == SOURCE.ChildOutput
        }
        for name, child in children.items():
            idle = not child.modelOutputs() and name not in taken
            if idle and name not in plan.lacking:
                plan.lacking[name] = set()
                settled = False


def leave_out(model, plan):
    """Switch off the steps that lack a layer; yield a sentence for each."""
    inputs = layer_inputs(model)
    for name, child in model.childAlgorithms().items():
        for (step, key), sources in plan.sources.items():
            if step == name:
                child.addParameterSources(key, sources)
        if name in plan.lacking:
            child.setActive(False)
        model.setChildAlgorithm(child)
        if child.modelOutputs() and name in plan.lacking:
            missing = [
                item for key, item in inputs.items() if key in plan.lacking[name]
            ]
            yield tr(
                "{step} is left out: there is no {files}.",
                step=child.algorithm().displayName(),
                files=listed([file_names(item)[0] for item in missing]),
            )


def _folder(model, parameters):
    for item in model.parameterDefinitions():
        if isinstance(item, QgsProcessingParameterFile):
            return parameters.get(item.name()) or ""
    return ""


def _lacks(child, absent, plan):
    """The inputs for want of which a step cannot run."""
    lacks = set()
    for key, sources in child.parameterSources().items():
        missing = [_missing(source, absent, plan) for source in sources]
        if not any(missing):
            continue
        definition = child.algorithm().parameterDefinition(key)
        kept = [source for source, lost in zip(sources, missing) if not lost]
        of_many = isinstance(definition, QgsProcessingParameterMultipleLayers)
        optional = bool(definition.flags() & OPTIONAL)
        if of_many and (optional or len(kept) >= FEWEST_IN_LIST):
            plan.sources[child.childId(), key] = kept
            _shorten_texts(child, missing, plan)
        else:
            lacks.update(*missing)
    return lacks


def _missing(source, absent, plan):
    if source.source() == SOURCE.ModelParameter:
        return {source.parameterName()} & absent
    if source.source() == SOURCE.ChildOutput:
        return plan.lacking.get(source.outputChildId(), set())
    return set()


def _shorten_texts(child, missing, plan):
    """A text with a word for each item of a list, such as its units, loses them too."""
    for key, sources in child.parameterSources().items():
        value = sources[0].staticValue() if len(sources) == 1 else None
        words = value.split(",") if isinstance(value, str) else []
        if len(words) == len(missing) > 1:
            kept = [word for word, lost in zip(words, missing) if not lost]
            text = QgsProcessingModelChildParameterSource.fromStaticValue(
                ",".join(kept)
            )
            plan.sources[child.childId(), key] = [text]
