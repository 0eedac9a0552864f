"""Landscape metrics beside pylandstats.

``python benchmarks/landscape_metrics.py [rows]`` prints a markdown table. Both compute
the metrics that pylandstats has at the level of the landscape, with and without the
distance to the nearest patch (ENN); pylandstats searches a tree for each patch and is
left to small maps there. The last rows are all metrics that ours has. The patchy map
has 8 classes, the highest of 8 smoothed fields; in the noise each cell is drawn alone.
The worst relative difference is over the metrics that both define alike.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import installed, run_here, taken

CELL = 30.0
CLASSES = 8
MOST_FOR_PEER_WITH_ENN = 500
FILL = 999.0  # instead of NaN, which JSON has not

# Name in pylandstats, and ours.
ALIKE = {
    "total_area": "TA",
    "number_of_patches": "NP",
    "patch_density": "PD",
    "largest_patch_index": "LPI",
    "total_edge": "TE",
    "edge_density": "ED",
    "landscape_shape_index": "LSI_MIN",
    "effective_mesh_size": "MESH",
    "area_mn": "AREA_MN",
    "area_am": "AREA_AM",
    "area_cv": "AREA_CV",
    "perimeter_area_ratio_mn": "PARA_MN",
    "shape_index_mn": "SHAPEMINP_MN",
    "fractal_dimension_am": "FRAC_AM",
    "contagion": "CONTAG_JOINT",
}
NEAREST = {"euclidean_nearest_neighbor_mn": "ENN_MN"}


def patchy(size):
    from scipy.ndimage import gaussian_filter

    rng = np.random.default_rng(1)
    classes = np.ones((size, size), np.uint8)
    highest = np.full((size, size), -np.inf, np.float32)
    for number in range(1, CLASSES + 1):
        field = gaussian_filter(rng.standard_normal((size, size), np.float32), 6)
        classes[field > highest] = number
        np.maximum(highest, field, out=highest)
    return classes


def noise(size):
    rng = np.random.default_rng(1)
    return rng.integers(1, CLASSES + 1, (size, size), dtype=np.uint8)


MAPS = {"patchy": patchy, "noise": noise}
TASKS = {
    "same metrics": list(ALIKE),
    "same metrics, ENN": list(ALIKE | NEAREST),
    "all metrics, ENN": None,
}


def ours(classes, task):
    from ecorestore.core.grid import Grid
    from ecorestore.core.landscape.metrics import landscape_metrics

    names = TASKS[task]
    if names is not None:
        names = [(ALIKE | NEAREST)[name] for name in names]
    grid = Grid(classes.shape, CELL)
    found = landscape_metrics(classes, grid, level="landscape", metrics=names)
    return np.nan_to_num(found.to_numpy(float)[0], nan=FILL)


def pylandstats(classes, task):
    from pylandstats import Landscape

    land = Landscape(classes, res=(CELL, CELL), nodata=0)
    found = land.compute_landscape_metrics_df(metrics=TASKS[task])
    return np.nan_to_num(found[TASKS[task]].to_numpy(float)[0], nan=FILL)


CALLS = {"ours": ours, "pylandstats": pylandstats}


def main(size=2000):
    if not installed("pylandstats"):
        print("pylandstats: not installed\n")
    print(
        "| map, side, task | who | CPU s | ratio to ours | peak B/cell | differs by |"
    )
    print("|---|---|---|---|---|---|")
    small = min(size, MOST_FOR_PEER_WITH_ENN)
    for name, side, task, peer in (
        ("patchy", size, "same metrics", True),
        ("noise", size, "same metrics", True),
        ("patchy", small, "same metrics, ENN", True),
        ("patchy", size, "same metrics, ENN", False),
        ("patchy", size, "all metrics, ENN", False),
        ("noise", size, "all metrics, ENN", False),
    ):
        seconds, peak, values = taken(__file__, "ours", name, side, task)
        rows = [("ours", seconds, peak, "")]
        if peer and installed("pylandstats"):
            theirs, their_peak, their_values = taken(
                __file__, "pylandstats", name, side, task
            )
            worst = np.abs(np.divide(their_values, values) - 1).max()
            rows.append(("pylandstats", theirs, their_peak, f"{worst:.0e}"))
        for who, taken_seconds, taken_peak, worst in rows:
            print(
                f"| {name}, {side}, {task} | {who} | {taken_seconds:.2f} "
                f"| {taken_seconds / seconds:.1f} | {taken_peak / side**2:.0f} "
                f"| {worst} |",
                flush=True,
            )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        who, name, side, task = sys.argv[1:]
        run_here(CALLS[who], (MAPS[name](100), task), (MAPS[name](int(side)), task))
    else:
        main(*map(int, sys.argv[1:]))
