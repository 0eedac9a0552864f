"""What every tool of the toolbox has, whatever it does."""

import re
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest
from ecorestore.algorithms.base import group_titles
from ecorestore.algorithms.parameters import ADVANCED, OPTIONAL, RASTER_KINDS
from ecorestore.algorithms.studies import MODELS, shipped_studies
from ecorestore.algorithms.texts import I18N
from ecorestore.algorithms.tools import TOOLS
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

TESTS = Path(__file__).resolve().parent
MOST_VISIBLE = 7
KEY = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
FLAG = QgsProcessingAlgorithm.Flag


def registered():
    return QgsApplication.processingRegistry().providerById("ecorestore").algorithms()


@pytest.fixture(params=TOOLS, ids=lambda tool: tool.__name__)
def tool(request):
    return request.param().create()


def described(algorithm):
    return [
        (item.name(), type(item), item.description(), item.flags())
        for item in algorithm.parameterDefinitions()
    ]


def test_registered_tools_are_the_listed_ones():
    listed = {tool.__name__.lower() for tool in TOOLS}
    studies = {study.name() for study in shipped_studies()}
    assert {tool.name() for tool in registered()} == listed | studies
    assert len(listed) == len(TOOLS)


def test_titles_are_unique():
    titles = [tool.displayName() for tool in registered()]
    assert sorted(titles) == sorted(set(titles))


def test_one_name_everywhere(tool):
    name = type(tool).__name__
    file = type(tool).__module__.split(".")[-1]
    assert tool.name() == name.lower() == file.replace("_", "")
    assert re.fullmatch(r"[a-z]+", tool.name())
    assert type(tool).__doc__


def test_group_and_icon(tool):
    folder = type(tool).__module__.split(".")[-2]
    assert tool.groupId() == folder
    assert tool.group() == group_titles()[folder]
    assert not tool.icon().isNull()
    assert tool.icon().availableSizes() or tool.icon().pixmap(24, 24).width() == 24


def test_title_and_search_words(tool):
    title = tool.displayName()
    assert title == title.strip()
    assert title[0].isupper()
    assert not title.istitle() or len(title.split()) == 1
    assert tool.tags()
    assert all(word.strip() for word in tool.tags())


def test_help(tool):
    text = tool.shortHelpString()
    for part in (tool.purpose(), tool.method()):
        assert len(part.split()) >= 5
        assert part.endswith(".")
    assert "<h3>Method</h3>" in text
    inputs = [item for item in tool.parameterDefinitions() if not item.isDestination()]
    assert ("<h3>Inputs</h3>" in text) or not inputs


def test_keys_and_labels(tool):
    items = [*tool.parameterDefinitions(), *tool.outputDefinitions()]
    assert items
    for item in items:
        assert KEY.fullmatch(item.name())
        assert getattr(type(tool), item.name()) == item.name()
        assert item.description().strip()
        assert item.description()[0].isupper()


def test_labels_are_unique(tool):
    labels = [item.description() for item in tool.parameterDefinitions()]
    assert sorted(labels) == sorted(set(labels))


def test_create_gives_a_new_tool_of_its_kind(tool):
    other = tool.create()
    assert other is not tool
    assert type(other) is type(tool)
    assert described(other) == described(tool)


def test_optional_outputs_are_not_made_unasked(tool):
    for item in tool.parameterDefinitions():
        if item.isDestination():
            assert item.createByDefault() is not bool(item.flags() & OPTIONAL)


def test_few_inputs_at_first_sight(tool):
    visible = [
        item.name()
        for item in tool.parameterDefinitions()
        if not item.isDestination() and not item.flags() & ADVANCED
    ]
    assert len(visible) <= MOST_VISIBLE


def test_advanced_inputs_need_no_answer(tool):
    for item in tool.parameterDefinitions():
        if item.flags() & ADVANCED:
            given = item.defaultValue() not in (None, "")
            assert given or item.flags() & OPTIONAL, item.name()


def test_defaults_lie_within_their_limits(tool):
    for item in tool.parameterDefinitions():
        default = item.defaultValue()
        if isinstance(item, QgsProcessingParameterNumber) and default is not None:
            assert item.minimum() <= default <= item.maximum(), item.name()
        if isinstance(item, QgsProcessingParameterEnum):
            for place in default if item.allowMultiple() else [default]:
                assert 0 <= place < len(item.options()), item.name()
            assert len(set(item.options())) == len(item.options()), item.name()


def test_flags(tool):
    assert tool.flags() & FLAG.FlagCanCancel
    assert not tool.flags() & (
        FLAG.FlagHideFromToolbox | FLAG.FlagHideFromModeler | FLAG.FlagDeprecated
    )
    # Maps are drawn in the main thread; everything else has a thread of its own.
    drawn = tool.groupId() == "report"
    assert bool(tool.flags() & FLAG.FlagNoThreading) is drawn


def test_memory_is_estimated_where_rasters_are_read(tool):
    kinds = {item.kind for item in tool.declared.values()}
    if kinds & set(RASTER_KINDS) and tool.groupId() != "report":
        assert tool.bytes_per_cell > 0


def test_each_tool_has_its_test(tool):
    file = type(tool).__module__.split(".")[-1]
    assert (TESTS / tool.groupId() / f"test_{file}.py").exists()


def test_every_model_is_shipped_as_a_study():
    shipped = {study.name() for study in shipped_studies()}
    files = {path.stem.replace("_", "") for path in MODELS.glob("*.model3")}
    assert shipped == files


@pytest.fixture(scope="module")
def chinese():
    """English text to Chinese."""
    messages = Tree.parse(I18N / "ecorestore_zh_CN.ts").iter("message")
    return {item.findtext("source"): item.findtext("translation") for item in messages}


def test_studies_validate_and_are_translated(chinese):
    for study in shipped_studies():
        valid, faults = study.validate()
        assert valid, faults
        assert study.groupId() == "studies"
        assert study.group() == group_titles()["studies"]
        assert study.shortHelpString()
        assert not study.icon().isNull()
        for text in (study.displayName(), study.shortHelpString()):
            assert chinese.get(text), text
        assert type(study.create()) is type(study)
