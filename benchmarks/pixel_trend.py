"""Trend and attribution of every cell beside a Python loop over cells.

``python benchmarks/pixel_trend.py [cells a side] [cells of the peers]`` prints a
markdown table. The peers take a sample of the cells, and their seconds are
multiplied up to all cells: pymannkendall's ``original_test`` for the trend, numpy's
``lstsq`` with scipy's ``linregress`` for the attribution. Results of the sample must
agree. Wall seconds are those of all processors; the ratio is of CPU seconds. Peaks are
above the input, which is 4 bytes for each cell, year and stack.
"""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
from fresh_process import environment, installed, measured

SIZE = 2000
SAMPLE = 400
YEARS = np.arange(2000, 2023)
DRIVERS = ("temperature", "precipitation", "radiation")
STACKS = {"trend": 1, "attribution": 1 + len(DRIVERS)}
LIBRARIES = {"trend": "pymannkendall", "attribution": "scipy"}
PEERS = {"trend": "pymannkendall", "attribution": "lstsq loop"}


def stacks(count, shape):
    """Stacks of numbers by chance with a trend, each (year, row, column)."""
    chance = np.random.default_rng(23)
    time = (YEARS - YEARS.mean()).astype(np.float32)[:, None, None] / 10
    made = []
    for _ in range(count):
        stack = chance.standard_normal((len(YEARS), *shape), dtype=np.float32)
        stack += time * chance.standard_normal(shape, dtype=np.float32)
        made.append(stack)
    return made


def trend(stack):
    from ecorestore.core.karst.trend import theil_sen_mann_kendall

    found = theil_sen_mann_kendall(stack, YEARS)
    return found.slope, found.p, found.s


def attribution(vegetation, *drivers):
    from ecorestore.core.karst.vegetation_attribution import vegetation_attribution

    found = vegetation_attribution(
        vegetation, dict(zip(DRIVERS, drivers)), YEARS, significance=1
    )
    return found.climate, found.human, found.regression.trend


def trend_of_peer(stack):
    from pymannkendall import original_test

    rows = [original_test(values) for values in _cells(stack)]
    return np.array([[row.slope, row.p, row.s] for row in rows]).T


def attribution_of_peer(vegetation, *drivers):
    from scipy.stats import linregress

    found = []
    for cell in zip(_cells(vegetation), *(_cells(driver) for driver in drivers)):
        design = np.column_stack([np.ones(len(YEARS)), *cell[1:]])
        coefficients = np.linalg.lstsq(design, cell[0], rcond=None)[0][1:]
        slopes = [linregress(YEARS, values).slope for values in cell]
        climate = float(np.dot(coefficients, slopes[1:]))
        found.append([climate, slopes[0] - climate, slopes[0]])
    return np.array(found).T


def _cells(stack):
    """The years of each cell."""
    return stack.reshape(len(YEARS), -1).T.astype(float)


CALLS = {
    "trend": trend,
    "attribution": attribution,
    "trend of peer": trend_of_peer,
    "attribution of peer": attribution_of_peer,
}


def run(task, shape):
    """Figures of one call in a fresh process: CPU s, wall s, peak, results of cells."""
    done = subprocess.run(
        [sys.executable, __file__, task, *map(str, shape)],
        stdout=subprocess.PIPE,
        check=True,
        env=environment(),
    )
    return json.loads(done.stdout)


def main(size=SIZE, sample=SAMPLE):
    print(
        "| task | ours CPU s | ours wall s | peer | peer CPU s, extrapolated from"
        f" {sample:,} of {size**2:,} cells | ratio | ours peak B/cell and year |"
    )
    print("|---|---|---|---|---|---|---|")
    for task, count in STACKS.items():
        seconds, elapsed, peak, _ = run(task, (size, size))
        per_cell_year = peak / size**2 / len(YEARS) / count
        ours = f"{per_cell_year:.1f} + 4 of input"
        row = f"| {task} | {seconds:.1f} | {elapsed:.1f} | {PEERS[task]} |"
        if not installed(LIBRARIES[task]):
            print(f"{row} not installed | | {ours} |")
            continue
        theirs, _, _, expected = run(f"{task} of peer", (1, sample))
        _, _, _, found = run(task, (1, sample))
        # Ours writes some results as float32.
        if not np.allclose(found, expected, rtol=1e-4, atol=1e-5):
            raise SystemExit(f"{task}: the peer finds other numbers.")
        theirs *= size**2 / sample
        print(f"{row} {theirs:,.0f} | {theirs / seconds:,.0f} | {ours} |")


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] in CALLS:
        task, shape = sys.argv[1], tuple(map(int, sys.argv[2:]))
        call, count = CALLS[task], STACKS[task.split()[0]]
        call(*stacks(count, (2, 5)))
        seconds, elapsed, peak, _, found = measured(call, tuple(stacks(count, shape)))
        found = np.array([layer.ravel() for layer in found]) if shape[0] == 1 else None
        kept = [] if found is None else found.tolist()
        print(json.dumps([seconds, elapsed, peak, kept]))
    else:
        main(*map(int, sys.argv[1:]))
