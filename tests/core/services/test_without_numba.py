"""The kernels of flow, sediment and windows give the same as plain Python."""

import os
import subprocess
import sys

CODE = """
import sys
PLAIN = sys.argv[1] == "plain"
if PLAIN:
    sys.modules["numba"] = None
import numpy as np
from ecorestore.core._numba import COMPILED
from ecorestore.core.grid import Grid
from ecorestore.core.raster.flow_directions import d8_directions
from ecorestore.core.raster.watersheds import watersheds
from ecorestore.core.services.sediment_delivery import sediment_delivery
from ecorestore.core.services.window_correlation import window_correlation
assert COMPILED != PLAIN
rng = np.random.default_rng(0)
shape = (16, 13)
height = (np.round(rng.random(shape) * 3) + np.arange(16)[::-1, None] // 3) * 20
mask = rng.random(shape) < 0.95
grid = Grid(shape, 30.0, mask=mask)
factors = [rng.random(shape) for _ in range(4)]
for routing in ("mfd", "d8"):
    found = sediment_delivery(
        height, *factors[:2], None, None, grid, threshold=6, routing=routing,
        cover=factors[2], practice=factors[3], steps=True,
    )
    for layer in (*vars(found.steps).values(), found.deposition, found.streams):
        print(layer.dtype, np.nan_to_num(layer, nan=-1).tobytes().hex())
outlets = np.zeros(shape, np.uint8)
outlets[-1] = 1
directions = d8_directions(found.steps.filled, grid, flats=True)
print(watersheds(directions, outlets, grid).ids.tobytes().hex())
around = window_correlation(height, factors[0], grid, radius=60.0)
print(np.nan_to_num(around.coefficient, nan=-9).tobytes().hex())
"""


def run(how):
    done = subprocess.run(
        [sys.executable, "-c", CODE, how],
        capture_output=True,
        text=True,
        env=os.environ,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_numba_the_result_is_the_same():
    assert run("plain") == run("compiled")
