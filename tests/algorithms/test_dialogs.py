"""Every tool's dialog opens and accepts where its results go."""

import pytest
from ecorestore.algorithms.tools import TOOLS
from qgis.core import QgsApplication, QgsProcessingContext

ENDINGS = {
    "raster_out": "tif",
    "vector_out": "gpkg",
    "table_out": "csv",
    "html_out": "html",
}
IDS = [f"ecorestore:{tool.__name__.lower()}" for tool in TOOLS] + [
    "ecorestore:ecologicalsafetynetwork"
]


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(name).create()


@pytest.mark.parametrize("name", IDS)
def test_dialog_opens(name):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(algorithm(name), False, None)
    picture = dialog.grab()
    assert picture.width() > 300
    assert dialog.windowTitle().lower() == algorithm(name).displayName().lower()


@pytest.mark.parametrize("name", IDS[:-1])
def test_dialog_accepts_the_files_that_the_tool_writes(name):
    tool = algorithm(name)
    for declared in tool.declared.values():
        if declared.kind in ENDINGS:
            value = f"/tmp/result.{ENDINGS[declared.kind]}"
            accepted, reason = declared.definition.isSupportedOutputValue(
                value, QgsProcessingContext()
            )
            assert accepted, reason


def test_study_opens_in_the_modeler():
    from pathlib import Path

    from processing.modeler.ModelerDialog import ModelerDialog

    models = Path(__file__).resolve().parents[2] / "resources" / "models"
    modeler = ModelerDialog()
    modeler.loadModel(str(models / "ecological_safety_network.model3"))
    steps = modeler.model().childAlgorithms()
    assert {"mspa", "sources", "resistance", "corridors", "report"} <= set(steps)
    assert modeler.model().validate()[0]
    modeler.grab().save(str(models.parents[1] / "build" / "modeler.png"))
