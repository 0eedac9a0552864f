"""Fixtures of the tests that run tools through QGIS."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, "/usr/share/qgis/python/plugins")
TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS), str(TESTS / "algorithms")]

from qgis_environment import Log, start_qgis  # noqa: E402


@pytest.fixture(scope="session", autouse=True)
def qgis():
    """QGIS with EcoRestore's provider."""
    return start_qgis()


@pytest.fixture
def run():
    """Run a tool by its id; returns its results, with the log as ``log``."""
    import processing

    def run_tool(name, parameters):
        log = Log()
        results = processing.run(f"ecorestore:{name}", parameters, feedback=log)
        results["log"] = log
        return results

    return run_tool


@pytest.fixture
def load(tmp_path):
    """Run a tool as a dialog does; returns the layers that it loads by name."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    projects = []  # a layer lives as long as its project

    def run_and_load(name, parameters, **outputs):
        project, context = QgsProject(), QgsProcessingContext()
        projects.append(project)
        context.setProject(project)
        given = dict(parameters)
        for key, file in outputs.items():
            path = str(tmp_path / file)
            given[key] = QgsProcessingOutputLayerDefinition(path, project)
        registry = QgsApplication.processingRegistry()
        tool = registry.algorithmById(f"ecorestore:{name}")
        _, done = tool.create().run(given, context, log := Log())
        assert done, log.errors
        assert handleAlgorithmResults(tool, context, log, parameters=given)
        return {layer.name(): layer for layer in project.mapLayers().values()}

    return run_and_load
