"""Landscape metrics in moving windows beside cutting out and labelling each window.

``python benchmarks/window_metrics.py [rows]`` prints a markdown table. The peer cuts each
window out of the map, counts its cells and sides with numpy, and for the metrics of
patches labels each of its classes with scipy and sums areas and perimeters; it is
measured on some hundred windows and scaled to the map. Hard maps (noise) are measured
on fewer rows and scaled too. The worst relative difference is over the peer's windows.
One thread.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import run_here, taken
from landscape_metrics import MAPS

CELL = 30.0
PEER_WINDOWS = 150
TASKS = {
    "SHDI": ["SHDI"],
    "counts": ["SHDI", "SIDI", "PR", "ED", "CONTAG", "IJI", "AI", "LSI"],
    "patches": ["NP", "MESH", "COHESION", "FRAC_AM"],
    "cores": ["TCA", "NDCA"],
}
COMPARED = {"counts": ["SHDI", "ED", "CONTAG"], "patches": TASKS["patches"]}


def ours(classes, shape, radius, task, rows):
    from ecorestore.core.grid import Grid
    from ecorestore.core.landscape.windows import window_metrics

    classes = classes[:rows]
    found = window_metrics(
        classes,
        Grid(classes.shape, CELL),
        radius=radius,
        shape=shape,
        metrics=TASKS[task],
        threads=1,
    )
    names = COMPARED.get(task, TASKS[task])
    return [found[name][row, column] for row, column in chosen(rows) for name in names]


def chosen(rows):
    """The windows of the peer."""
    rng = np.random.default_rng(3)
    return rng.integers(0, rows, (PEER_WINDOWS, 2))


def peer(classes, shape, radius, task, rows):
    classes = classes[:rows]
    measure = {"counts": counts_of, "patches": patches_of}[task]
    found = []
    for row, column in chosen(rows):
        top, left = max(row - radius, 0), max(column - radius, 0)
        window = classes[top : row + radius + 1, left : column + radius + 1].copy()
        if shape == "circle":
            down, right = np.ogrid[: window.shape[0], : window.shape[1]]
            far = (down + top - row) ** 2 + (right + left - column) ** 2 > radius**2
            window[far] = 0
        found += measure(window)
    return found


def counts_of(window):
    cells = np.bincount(window.ravel(), minlength=9)[1:]
    many = int((cells > 0).sum())
    share = cells[cells > 0] / cells.sum()
    pairs = np.concatenate(
        [
            (9 * window[:, 1:] + window[:, :-1]).ravel(),
            (9 * window[1:] + window[:-1]).ravel(),
        ]
    )
    sides = np.bincount(pairs, minlength=81).reshape(9, 9)
    sides = (sides + sides.T)[1:, 1:][cells > 0][:, cells > 0]
    edge = (sides.sum() - np.trace(sides)) / 2 * CELL
    joint = share[:, None] * sides / sides.sum(axis=1, keepdims=True)
    joint = joint[joint > 0]
    contagion = np.nan
    if many > 1:
        contagion = 100 * (1 + (joint * np.log(joint)).sum() / (2 * np.log(many)))
    diversity = -(share * np.log(share)).sum()
    return [diversity, edge / (cells.sum() * CELL**2) * 1e4, contagion]


def patches_of(window):
    from scipy.ndimage import label

    areas, perimeters = [], []
    for value in np.unique(window[window > 0]):
        labels, many = label(window == value, np.ones((3, 3)))
        padded = np.pad(labels, 1)
        area = np.bincount(labels.ravel(), minlength=many + 1)[1:]
        like = np.zeros(many + 1)
        for one, other in (
            (padded[:, 1:], padded[:, :-1]),
            (padded[1:], padded[:-1]),
        ):
            like += np.bincount(one[one == other], minlength=many + 1)
        areas.append(area)
        perimeters.append(4 * area - 2 * like[1:])
    area, sides = np.concatenate(areas).astype(float), np.concatenate(perimeters)
    total = area.sum()
    weighted = (sides * np.sqrt(area)).sum()
    cohesion = 100 * (1 - sides.sum() / weighted) / (1 - 1 / np.sqrt(total))
    fractal = np.ones_like(area)
    large = area > 1
    fractal[large] = 2 * np.log(0.25 * sides[large] * CELL)
    fractal[large] /= np.log(area[large] * CELL**2)
    mesh = (area**2).sum() / total * CELL**2 / 1e4
    return [len(area), mesh, cohesion, (area * fractal).sum() / total]


CALLS = {"ours": ours, "peer": peer}
CASES = [
    ("patchy", "circle", 10, "SHDI", 1.0),
    ("patchy", "circle", 10, "counts", 1.0),
    ("patchy", "circle", 30, "counts", 1.0),
    ("patchy", "square", 10, "counts", 1.0),
    ("patchy", "square", 30, "counts", 1.0),
    ("patchy", "square", 100, "counts", 1.0),
    ("patchy", "circle", 10, "patches", 1.0),
    ("patchy", "circle", 30, "patches", 0.25),
    ("patchy", "square", 10, "patches", 1.0),
    ("patchy", "square", 30, "patches", 1.0),
    ("patchy", "circle", 10, "cores", 1.0),
    ("patchy", "square", 30, "cores", 1.0),
    ("noise", "circle", 30, "counts", 1.0),
    ("noise", "square", 30, "counts", 1.0),
    ("noise", "circle", 10, "patches", 0.1),
    ("noise", "circle", 30, "patches", 0.05),
    ("noise", "square", 10, "patches", 0.1),
    ("noise", "square", 30, "patches", 0.05),
]


def main(size=2000):
    print(
        f"| map of {size} x {size}, window, metrics | ours CPU s | peer CPU s | ratio "
        "| ours us per window | ours peak B/cell | differs by |"
    )
    print("|---|---|---|---|---|---|---|")
    for name, shape, radius, task, part in CASES:
        rows = max(int(size * part), 2 * radius + 1)
        given = (name, size, shape, radius, task, rows)
        seconds, peak, values = taken(__file__, "ours", *given)
        seconds *= size / rows
        theirs, ratio, worst = "", "", ""
        if task in COMPARED:
            taken_by_peer, _, expected = taken(__file__, "peer", *given)
            taken_by_peer *= size**2 / PEER_WINDOWS
            theirs, ratio = f"{taken_by_peer:.0f}", f"{taken_by_peer / seconds:.0f}"
            apart = np.abs(np.subtract(values, expected))
            scale = np.maximum(np.abs(expected), 1e-3)
            worst = f"{np.nanmax(apart / scale):.0e}"
        measured = "" if rows == size else f", {rows} rows scaled"
        print(
            f"| {name}, {shape} {radius}, {task}{measured} | {seconds:.2f} | {theirs} "
            f"| {ratio} | {seconds / size**2 * 1e6:.2f} | {peak / (rows * size):.0f} "
            f"| {worst} |",
            flush=True,
        )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        who, name, side, shape, radius, task, rows = sys.argv[1:]
        small = (MAPS[name](70), shape, 3, task, 70)
        given = (MAPS[name](int(side)), shape, int(radius), task, int(rows))
        run_here(CALLS[who], small, given)
    else:
        main(*map(int, sys.argv[1:]))
