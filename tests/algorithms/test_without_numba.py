"""Without numba the tools work, and say how to get it."""

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent

CODE = """
import os, sys
sys.modules["numba"] = None
sys.path[:0] = [os.environ["TESTS"], os.environ["TESTS"] + "/algorithms",
                "/usr/share/qgis/python/plugins"]
import numpy as np
from qgis_environment import Log, start_qgis
kept = start_qgis()
import processing
from layers import read_raster, write_raster
values = np.ones((12, 12), np.uint8)
values[3:10, 3:10] = 2
log = Log()
processing.run("ecorestore:mspa", {
    "INPUT": write_raster("in.tif", values), "FOREGROUND": "2", "SIMPLE": "out.tif",
}, feedback=log)
print(int((read_raster("out.tif")[0] == 1).sum()))
print(log.warnings[0])
log = Log()
missing = processing.run("ecorestore:checkinstallation", {}, feedback=log)["MISSING"]
print(missing, log.warnings[0])
"""


def test_tools_work_and_tell(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "TESTS": str(TESTS)},
    )
    assert done.returncode == 0, done.stderr
    core_cells, warning, check = done.stdout.strip().splitlines()[-3:]
    assert core_cells == "25"
    assert "Without numba this tool works" in warning
    assert "numba" in warning
    assert "Install with: " in warning
    assert check.startswith("1 ")
    assert "Missing: numba." in check
