"""Every tool's dialog opens and accepts where its results go."""

import pytest
from ecorestore.algorithms.studies import MODELS
from ecorestore.algorithms.tools import TOOLS
from qgis.core import QgsApplication, QgsProcessingContext

ENDINGS = {
    "raster_out": "tif",
    "vector_out": "gpkg",
    "table_out": "csv",
    "html_out": "html",
}
IDS = [f"ecorestore:{tool.__name__.lower()}" for tool in TOOLS]
STUDIES = sorted(path.stem for path in MODELS.glob("*.model3"))
STUDY_IDS = [f"ecorestore:{name.replace('_', '')}" for name in STUDIES]


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(name).create()


@pytest.mark.parametrize("name", IDS + STUDY_IDS)
def test_dialog_opens(name):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(algorithm(name), False, None)
    picture = dialog.grab()
    assert picture.width() > 300
    assert dialog.windowTitle().lower() == algorithm(name).displayName().lower()


@pytest.mark.parametrize("name", IDS)
def test_dialog_accepts_the_files_that_the_tool_writes(name):
    tool = algorithm(name)
    for declared in tool.declared.values():
        if declared.kind in ENDINGS:
            value = f"/tmp/result.{ENDINGS[declared.kind]}"
            accepted, reason = declared.definition.isSupportedOutputValue(
                value, QgsProcessingContext()
            )
            assert accepted, reason


@pytest.mark.parametrize("name", STUDIES)
def test_study_opens_in_the_modeler(name):
    from processing.modeler.ModelerDialog import ModelerDialog

    modeler = ModelerDialog()
    modeler.loadModel(str(MODELS / f"{name}.model3"))
    steps = modeler.model().childAlgorithms()
    assert "report" in steps
    assert modeler.model().validate()[0]
    assert modeler.grab().width() > 300
