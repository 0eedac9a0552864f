"""Barriers: the search in windows beside scipy's minimum filter, and the whole tool.

``python benchmarks/barriers.py [rows]`` prints two markdown tables. The first takes one
link between opposite corners, whose two cost surfaces are given, and searches in disks
of 1 to 10 cells, the filter in some of them, since it takes long; ours skips land that
costs more than the link. The second takes 30 cores and finds links, cost surfaces and
barriers of all radii. The peak is above the input and includes the result.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import run_here, taken
from landscapes import fractal_surface

CELL = 30.0
RADII = tuple(CELL * cells for cells in range(1, 11))
BESIDE_SCIPY = (RADII[0], RADII[4], RADII[9])
CORES = 30


def resistance(size):
    """A fractal surface whose values lie evenly between 1 and 100."""
    surface = fractal_surface(size, seed=1).ravel()
    values = np.empty(surface.size, np.float32)
    values[np.argsort(surface)] = np.linspace(1, 100, surface.size)
    return values.reshape(size, size)


def link(size):
    """Costs from two opposite corners, and the least cost between them."""
    from ecorestore.core.grid import Grid
    from ecorestore.core.raster.cost_distance import cost_distance

    surface = resistance(size)
    costs = []
    for corner in (0, size - 1):
        source = np.zeros(surface.shape, np.uint8)
        source[corner, corner] = 1
        costs.append(cost_distance(surface, source, Grid(surface.shape, CELL)).cost)
    return costs[0], costs[1], costs[0][-1, -1]


def ours(one, other, least_cost, *radii):
    from ecorestore.core.grid import Grid
    from ecorestore.core.network.barrier_scores import BarrierScores
    from ecorestore.core.raster.least_cost import CostWindow
    from ecorestore.core.raster.round_windows import disks

    grid = Grid(one.shape, CELL)
    scores = BarrierScores(grid.shape, radii, "maximum", 1.0)
    windows = [CostWindow(0, 0, cost) for cost in (one, other)]
    scores.enter(disks(radii, grid), *windows, least_cost, np.zeros(2))
    return [np.nansum(scores.result()[0], dtype=float)]


def scipy(one, other, least_cost, *radii):
    from scipy.ndimage import minimum_filter

    best = np.full(one.shape, np.nan, np.float32)
    for radius in radii:
        reach = np.arange(-int(radius / CELL), int(radius / CELL) + 1)
        disk = np.hypot(reach[:, None], reach) * CELL <= radius
        gain = np.full(one.shape, least_cost)
        for cost in (one, other):
            gain -= minimum_filter(cost, footprint=disk, mode="constant", cval=np.inf)
        score = (gain - 2 * radius) / (2 * radius)
        score[score < 0] = np.nan
        np.fmax(best, score, out=best)
    return [np.nansum(best, dtype=float)]


def whole(surface, cores, *radii):
    from ecorestore.core.grid import Grid
    from ecorestore.core.network.barriers import barriers

    found = barriers(surface, cores, Grid(surface.shape, CELL), radii=radii)
    return [np.nansum(found.improvement, dtype=float), len(found.links)]


def landscape(size, count):
    """Resistance and square cores."""
    cores = np.zeros((size, size), np.int32)
    rng = np.random.default_rng(2)
    for core in range(1, count + 1):
        row, column = rng.integers(0, size - 10, 2)
        cores[row : row + 10, column : column + 10] = core
    return resistance(size), cores


CALLS = {"ours": ours, "scipy": scipy, "whole": whole}


def main(size=2000):
    print("| cells, one link, radius in cells | who | CPU s | ratio | peak B/cell |")
    print("|---|---|---|---|---|")
    for radii in [*((radius,) for radius in RADII), RADII]:
        expected = None
        alone = len(radii) == 1 and radii[0] not in BESIDE_SCIPY
        for name in ("ours",) if alone else ("ours", "scipy"):
            seconds, peak, total = taken(__file__, name, size, *radii)
            if expected is None:
                expected, our_seconds = total, seconds
            if not np.allclose(total, expected, rtol=1e-4):
                raise SystemExit(f"{name} finds other scores than ours.")
            shown = f"{radii[0] / CELL:g}" if len(radii) == 1 else "1, 2 … 10"
            print(
                f"| {size}², {shown} | {name} | {seconds:.2f} "
                f"| {seconds / our_seconds:.1f} | {peak / size**2:.0f} |",
                flush=True,
            )
    print()
    print("| cells, cores, links, radii in cells | CPU s | peak B/cell |")
    print("|---|---|---|")
    for radii in ((RADII[0],), RADII):
        seconds, peak, (_, links) = taken(__file__, "whole", size, *radii)
        shown = "1" if len(radii) == 1 else "1, 2 … 10"
        print(
            f"| {size}², {CORES}, {links:g}, {shown} "
            f"| {seconds:.2f} | {peak / size**2:.0f} |"
        )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        name, size, *radii = sys.argv[1:]
        radii = [float(radius) for radius in radii]
        make = (
            (lambda n: landscape(n, 3 if n == 64 else CORES))
            if name == "whole"
            else link
        )
        run_here(CALLS[name], (*make(64), *radii), (*make(int(size)), *radii))
    else:
        main(*map(int, sys.argv[1:]))
