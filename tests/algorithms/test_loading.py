"""What a dialog of QGIS does with a run's results: they load with their style."""

import numpy as np
import pytest
from layers import write_raster
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)


@pytest.fixture
def load():
    """Run a tool as a dialog does; returns the layers that it loads by name."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    projects = []

    def run_and_load(name, parameters, outputs):
        project, context = QgsProject(), QgsProcessingContext()
        projects.append(project)
        context.setProject(project)
        feedback = QgsProcessingFeedback()
        registry = QgsApplication.processingRegistry()
        tool = registry.algorithmById(f"ecorestore:{name}")
        given = {
            **parameters,
            **{
                key: QgsProcessingOutputLayerDefinition(path, project)
                for key, path in outputs.items()
            },
        }
        _, done = tool.create().run(given, context, feedback)
        assert done
        assert handleAlgorithmResults(tool, context, feedback, parameters=given)
        return {layer.name(): layer for layer in project.mapLayers().values()}

    return run_and_load


@pytest.mark.parametrize("time", ["first", "second"])
def test_results_load_styled_each_time(load, tmp_path, time):
    """Each run ends with its context, which deletes what styled its layers."""
    image = write_raster(tmp_path / f"{time}.tif", np.eye(5, dtype=np.uint8))
    layers = load(
        "mspa",
        {"INPUT": image, "FOREGROUND": "1"},
        {"SIMPLE": str(tmp_path / "s.tif"), "CODES": str(tmp_path / "c.tif")},
    )
    assert sorted(layers) == ["MSPA codes", "Seven classes"]
    for layer in layers.values():
        assert layer.renderer().type() == "paletted"
