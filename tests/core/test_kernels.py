"""Kernels: compiled, cached on disk, and the same as plain Python without numba."""

import os
import subprocess
import sys

PLAIN = """
import sys
sys.modules["numba"] = None
import numpy as np
from ecorestore.core._numba import COMPILED
from ecorestore.core.grid import Grid
from ecorestore.core.raster.terrain_factors import slope
assert not COMPILED
elevation = np.random.default_rng(0).random((12, 9)) * 100
print(slope(elevation, Grid(elevation.shape, 30.0)).tobytes().hex())
"""

COMPILED = PLAIN.replace('sys.modules["numba"] = None\n', "").replace(
    "assert not", "assert"
)


def _run(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_numba_the_result_is_the_same():
    assert _run(PLAIN) == _run(COMPILED)


def test_kernels_are_cached_where_the_user_may_write(tmp_path):
    _run(COMPILED, NUMBA_CACHE_DIR=str(tmp_path))
    assert list(tmp_path.rglob("*.nbi"))
