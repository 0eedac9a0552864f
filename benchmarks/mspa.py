"""MSPA beside the C engine in the package pyguidos.

``python benchmarks/mspa.py`` prints a markdown table: CPU seconds and peak memory of
each in a process of its own, and the number of cells in which the codes differ. The
last row shows that a map of 100 million cells fits a small machine.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import installed, run_here, taken
from landscapes import checkerboard, fractal, percolation

MAPS = {
    "fractal": lambda size: fractal(size, 1),
    "percolation 60 %": lambda size: percolation(size, 1, 0.6),
    "percolation 90 %": lambda size: percolation(size, 1, 0.9),
    "checkerboard": checkerboard,
}
TASKS = (
    ("fractal", 2000, 1),
    ("fractal", 2000, 3),
    ("fractal", 5000, 1),
    ("fractal", 5000, 3),
    ("percolation 60 %", 3000, 1),
    ("percolation 90 %", 3000, 3),
    ("checkerboard", 3000, 1),
)
LARGEST = ("fractal", 10000, 1)


def ours(image, edge_width):
    from ecorestore.core.landscape.mspa import mspa

    return _fingerprint(mspa(image, edge_width))


def pyguidos(image, edge_width):
    from pyguidos._mspa import _mspa

    codes = _mspa.mspa(image, edge_width, 8, 1, 1)
    return _fingerprint(codes[0] if isinstance(codes, tuple) else codes)


def _fingerprint(codes):
    """How often each code occurs, to compare results of two processes."""
    return np.bincount(codes.ravel(), minlength=256)


CALLS = {"ours": ours, "pyguidos": pyguidos}


def main():
    peer = installed("pyguidos")
    if not peer:
        print("pyguidos: not installed\n")
    print(
        "| map | side | edge width | ours CPU s | pyguidos CPU s | ratio |"
        " ours B/cell | pyguidos B/cell | counts of codes differ by |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for name, side, edge_width in (*TASKS, LARGEST):
        given = (name, side, edge_width)
        seconds, peak, counts = taken(__file__, "ours", *given)
        row = [name, side, edge_width, f"{seconds:.2f}"]
        if peer and given != LARGEST:
            theirs, their_peak, their_counts = taken(__file__, "pyguidos", *given)
            differ = int(np.abs(np.subtract(counts, their_counts)).sum() / 2)
            row += [f"{theirs:.1f}", f"{theirs / seconds:.1f}", f"{peak / side**2:.1f}"]
            row += [f"{their_peak / side**2:.1f}", differ]
        else:
            row += ["-", "-", f"{peak / side**2:.1f}", "-", "-"]
        print(f"| {' | '.join(map(str, row))} |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        who, name, side, edge_width = sys.argv[1:]
        small = fractal(700, 1)
        run_here(
            CALLS[who],
            (small, int(edge_width)),
            (MAPS[name](int(side)), int(edge_width)),
        )
    else:
        main()
