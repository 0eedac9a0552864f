"""Priority ranking beside plain numpy sorting and published times of Zonation 4.

``python benchmarks/priority_ranking.py [cells of the largest] [its features]`` prints a
markdown table. Layers are made up of smooth surfaces cut at a quantile. Sorting is with
all processors, so wall seconds stand beside CPU seconds. Removal is from the edges, with
warp factor 100 unless named. Zonation 4 cannot be run here: its figures are of version
4.0.0, one thread, warp factor 100, on a raster of the same size, and marked.
"""

from __future__ import annotations

import sys
import time

import numpy as np
from fresh_process import run_here, taken
from landscapes import fractal_surface

SIDE = 475
FEATURES = 50
LARGEST = 1_000_000
FEATURES_OF_LARGEST = 100
# task: (seconds of Zonation 4, published)
ZONATION_4 = {"removal ABF": 91.0, "removal CAZ": 139.0}


def sorting(rule):
    def call(layers):
        from ecorestore.core.species.priority_ranking import priority_ranking

        start = time.perf_counter()
        found = priority_ranking(layers, rule=rule)
        return [time.perf_counter() - start, found.iterations]

    return call


def removal(rule, warp=100):
    def call(layers):
        from ecorestore.core.species.priority_ranking import priority_ranking

        start = time.perf_counter()
        priority_ranking(layers, rule=rule, method="removal", warp=warp)
        return [time.perf_counter() - start, 0]

    return call


def plain(rule, threshold=1e-4):
    """Iterative sorting as one would write it with numpy alone."""

    def call(layers):
        start = time.perf_counter()
        fractions = np.stack([layer.ravel() for layer in layers], 1).astype(float)
        fractions /= fractions.sum(axis=0)
        count = len(fractions)
        left = np.ones((1, len(layers)))
        rank, change, iterations = None, 1.0, 0
        while change > threshold:
            # Where nothing is left, nothing can be lost.
            known = np.where(left > 0, left, 1.0)
            if rule == "ABF":
                loss = (0.25 * known**-0.75 * fractions).sum(axis=1)
            else:
                loss = np.sqrt(((fractions / known) ** 2).sum(axis=1))
            order = np.argsort(loss, kind="stable")
            before, rank = rank, np.empty(count)
            rank[order] = np.arange(count)
            left = np.empty_like(fractions)
            left[order] = np.cumsum(fractions[order][::-1], axis=0)[::-1]
            if before is not None:
                change = np.abs(rank - before).mean() / count
                iterations += 1
        return [time.perf_counter() - start, iterations]

    return call


CALLS = {
    "sorting CAZ2": sorting("CAZ2"),
    "sorting ABF": sorting("ABF"),
    "sorting CAZMAX": sorting("CAZMAX"),
    "numpy sorting CAZ2": plain("CAZ2"),
    "numpy sorting ABF": plain("ABF"),
    "removal ABF": removal("ABF"),
    "removal CAZ": removal("CAZ"),
    "removal ABF, warp 1": removal("ABF", 1),
    "removal CAZ, warp 1": removal("CAZ", 1),
}


def made_up(side, features):
    """Distributions of species: some widespread, some rare."""
    rng = np.random.default_rng(1)
    layers = []
    for number in range(features):
        surface = fractal_surface(side, number, hurst=0.5)
        limit = np.quantile(surface, rng.uniform(0.1, 0.9))
        layers.append(np.maximum(surface - limit, 0).astype(np.float32))
    return (layers,)


def main(largest=LARGEST, features_of_largest=FEATURES_OF_LARGEST):
    print(
        "| cells x features | task | CPU s | wall s | iterations | ratio to ours (CPU)"
        " | peak B/cell/feature |"
    )
    print("|---|---|---|---|---|---|---|")
    ours = {}
    tasks = [(SIDE, FEATURES, name) for name in CALLS]
    tasks += [
        (side, features_of_largest, f"sorting {rule}")
        for side in (int((largest / 4) ** 0.5), int(largest**0.5))
        for rule in ("CAZ2", "ABF")
    ]
    for side, features, name in tasks:
        seconds, peak, (elapsed, iterations) = taken(__file__, name, side, features)
        size = side * side
        base = ours.setdefault((size, features, name.replace("numpy ", "")), seconds)
        ratio = f"{seconds / base:.1f}" if name.startswith("numpy") else ""
        print(
            f"| {size:,} x {features} | {name} | {seconds:.2f} | {elapsed:.2f} "
            f"| {iterations:.0f} | {ratio} | {peak / size / features:.1f} |",
            flush=True,
        )
        published = ZONATION_4.get(name) if size == SIDE**2 else None
        if published:
            print(
                f"| 225,000 x 50 | {name}, Zonation 4 (published) | {published:.0f} | "
                f"{published:.0f} | | {published / seconds:.0f} | |"
            )


if __name__ == "__main__":
    if len(sys.argv) == 4:
        name, side, features = sys.argv[1], *map(int, sys.argv[2:])
        run_here(CALLS[name], made_up(40, features), made_up(side, features))
    else:
        main(*map(int, sys.argv[1:]))
