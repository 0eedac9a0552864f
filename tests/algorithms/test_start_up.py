"""QGIS starts as fast with the plugin as without it."""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent

CODE = """
import sys
sys.path[:0] = [{tests!r}, "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
before = set(sys.modules)
from ecorestore import classFactory
plugin = classFactory(None)
plugin.initProcessing()
assert plugin.provider.algorithms()
print(sorted({{name.split(".")[0] for name in set(sys.modules) - before}}))
"""

HEAVY = {"numba", "scipy", "skimage", "pandas", "networkx", "matplotlib", "jinja2"}


def test_nothing_heavy_is_imported_when_qgis_starts():
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(tests=str(TESTS))],
        capture_output=True,
        text=True,
        check=True,
    )
    imported = set(eval_list(done.stdout.strip().splitlines()[-1]))
    assert "ecorestore" in imported
    assert not imported & HEAVY


def eval_list(text):
    """The names in a printed list."""
    return [item.strip(" '") for item in text.strip("[]").split(",")]
