"""Natural breaks beside mapclassify and jenkspy.

``python benchmarks/natural_breaks.py`` prints a markdown table. All three find the
optimum, and the limits are compared. The peers take minutes per 100,000 values; larger
sets are given to ours alone.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import installed, run_here, taken

CLASSES = 5
MOST_FOR_PEERS = 50_000
SIZES = (10_000, 50_000, 100_000, 1_000_000, 10_000_000)


def ours(values):
    from ecorestore.core.raster.classify import natural_breaks

    return natural_breaks(values, CLASSES)


def mapclassify(values):
    from mapclassify import FisherJenks

    return FisherJenks(values, k=CLASSES).bins


def jenkspy(values):
    from jenkspy import jenks_breaks

    return jenks_breaks(values, n_classes=CLASSES)[1:]


CALLS = {"ours": ours, "mapclassify": mapclassify, "jenkspy": jenkspy}


def made_up(size):
    return np.random.default_rng(1).lognormal(size=size)


def main(most_for_peers=MOST_FOR_PEERS):
    peers = [name for name in CALLS if name != "ours"]
    for name in peers:
        if not installed(name):
            print(f"{name}: not installed")
    peers = [name for name in peers if installed(name)]
    print("| values | who | CPU s | ratio to ours | peak B/value |")
    print("|---|---|---|---|---|")
    for size in SIZES:
        expected = None
        for name in ["ours", *(peers if size <= most_for_peers else [])]:
            seconds, peak, limits = taken(__file__, name, size)
            if expected is None:
                expected, our_seconds = limits, seconds
            if not np.allclose(limits, expected):
                raise SystemExit(f"{name} finds other limits than ours.")
            ratio = seconds / our_seconds
            print(
                f"| {size:,} | {name} | {seconds:.3f} | {ratio:,.0f} | {peak / size:.0f} |"
            )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        run_here(CALLS[sys.argv[1]], (made_up(100),), (made_up(int(sys.argv[2])),))
    else:
        main(*map(int, sys.argv[1:]))
