"""Gi* of every cell beside esda with its best weights.

``python benchmarks/hot_spots.py [cells a side] [cells a side of ours alone]`` prints a
markdown table. The weights of the peer are a sparse array, made by index arithmetic
outside the measure; it adds each cell itself. Its p is from the normal distribution,
without permutations.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import installed, run_here, taken
from landscapes import fractal_surface

SIZE = 1000
ALONE = 10_000
RADIUS = 5


def queen(values, _weights):
    from ecorestore.core.priority.hot_spots import getis_ord

    found = getis_ord(values)
    return [found.z[0, 0], found.z.sum(), np.count_nonzero(found.bins)]


def queen_with_p(values, _weights):
    from ecorestore.core.priority.hot_spots import getis_ord

    found = getis_ord(values)
    return [found.z[0, 0], found.z.sum(), np.count_nonzero(found.p <= 0.1)]


def band(values, _weights):
    from ecorestore.core.priority.hot_spots import getis_ord

    found = getis_ord(values, neighbourhood="band", radius=RADIUS)
    return [found.z[0, 0], found.z.sum(), np.count_nonzero(found.bins)]


def esda(values, weights):
    from esda import G_Local

    found = G_Local(values.ravel(), weights, transform="B", permutations=0, star=True)
    return [found.Zs[0], found.Zs.sum(), np.count_nonzero(found.p_norm <= 0.05)]


CALLS = {
    "queen": queen,
    "queen, with p": queen_with_p,
    "band": band,
    "esda queen": esda,
}


def made_up(size, name):
    values = fractal_surface(size, 1).astype(np.float64)
    values += 1 - values.min()  # the peer divides by the sum of all values
    return values, _weights(values.shape) if name.startswith("esda") else None


def _weights(shape):
    from libpysal.graph import Graph
    from scipy.sparse import coo_array

    place = np.arange(shape[0] * shape[1]).reshape(shape)
    focal, neighbour = [], []
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            if down == right == 0:
                continue
            here, there = (
                place[
                    max(sign * down, 0) : shape[0] + min(sign * down, 0),
                    max(sign * right, 0) : shape[1] + min(sign * right, 0),
                ].ravel()
                for sign in (-1, 1)
            )
            focal.append(here)
            neighbour.append(there)
    focal, neighbour = np.concatenate(focal), np.concatenate(neighbour)
    ones = np.ones(len(focal))
    return Graph.from_sparse(coo_array((ones, (focal, neighbour))).tocsr())


def main(size=SIZE, alone=ALONE):
    peer = installed("esda")
    if not peer:
        print("esda: not installed\n")
    print(
        "| cells | window | ours CPU s | esda CPU s | ratio | ours peak B/cell | esda |"
    )
    print("|---|---|---|---|---|---|---|")
    rows = [(size, "queen"), (size, "queen, with p"), (size, "band"), (alone, "queen")]
    for side, window in rows:
        seconds, peak, found = taken(__file__, window, side)
        row = f"| {side:,}² | {window} | {seconds:.3f} |"
        ours = f"{peak / side**2:.1f}"
        if peer and side == size and window == "queen":
            theirs, their_peak, same = taken(__file__, f"esda {window}", side)
            if not np.allclose(found, same, rtol=1e-6):
                raise SystemExit(f"esda finds {same}, not {found}.")
            row += f" {theirs:.2f} | {theirs / seconds:,.0f} | {ours} |"
            row += f" {their_peak / side**2:,.0f} |"
        else:
            row += f" | | {ours} | |"
        print(row)


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] in CALLS:
        name, side = sys.argv[1], int(sys.argv[2])
        run_here(CALLS[name], made_up(60, name), made_up(side, name))
    else:
        main(*map(int, sys.argv[1:]))
