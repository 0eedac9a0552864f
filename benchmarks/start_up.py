"""What the plugin adds to the start of QGIS, and to the second start of a tool.

Wall seconds, the fastest of five processes: QGIS with Processing, the same with the
plugin, the same with two runs of a tool whose kernels an earlier process has cached.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QGIS_PYTHON = "/usr/bin/python3"
RUNS = 5

QGIS = """
import sys
sys.path.insert(0, "/usr/share/qgis/python/plugins")
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
"""
PLUGIN = """
from ecorestore import classFactory
plugin = classFactory(None)
plugin.initProcessing()
"""
TOOL = """
import processing, tempfile, time
for run in range(2):
    start = time.perf_counter()
    processing.run("ecorestore:mspa", {
        "INPUT": "resources/sample/land_cover.tif", "FOREGROUND": "41,42,43",
        "SIMPLE": tempfile.mkdtemp() + "/mspa.tif",
    })
    print(time.perf_counter() - start)
"""


def fastest(code):
    """Wall seconds of the fastest of several processes, and what it printed."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "build" / "plugins"),
    }
    runs = []
    for _ in range(RUNS):
        start = time.perf_counter()
        done = subprocess.run(
            [QGIS_PYTHON, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=environment,
        )
        runs.append((time.perf_counter() - start, done.stdout.split()))
    return min(runs)


def main():
    bare, _ = fastest(QGIS)
    with_plugin, _ = fastest(QGIS + PLUGIN)
    _, (first, second) = fastest(QGIS + PLUGIN + TOOL)
    plugin = with_plugin - bare
    tool = float(first) - float(second)
    print("| what | wall s |")
    print("|---|---|")
    print(f"| QGIS with Processing | {bare:.2f} |")
    print(f"| the plugin adds | {plugin:.2f} |")
    print(f"| the first run of MSPA adds to the second | {tool:.2f} |")
    print(f"| in all above QGIS's own | {plugin + tool:.2f} |")
    print(f"| MSPA of the sample itself, 1.6 million cells | {float(second):.2f} |")


if __name__ == "__main__":
    main()
