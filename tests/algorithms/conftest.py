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
