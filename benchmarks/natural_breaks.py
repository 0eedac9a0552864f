"""Natural breaks beside mapclassify and jenkspy.

``python benchmarks/natural_breaks.py [most values for peers]`` prints a markdown table.
The excess is the sum of squared deviations above ours. The peers take time with the
square of the values; larger sets are given to ours alone.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import installed, run_here, taken

CLASSES = 5
MOST_FOR_PEERS = 100_000
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)


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


def squared_deviations(values, limits):
    classes = np.searchsorted(limits, values)
    return sum(
        ((inside - inside.mean()) ** 2).sum()
        for inside in (values[classes == number] for number in np.unique(classes))
    )


def main(most_for_peers=MOST_FOR_PEERS):
    peers = [name for name in CALLS if name != "ours"]
    for name in peers:
        if not installed(name):
            print(f"{name}: not installed")
    peers = [name for name in peers if installed(name)]
    print("| values | who | CPU s | ratio to ours | peak B/value | excess |")
    print("|---|---|---|---|---|---|")
    for size in SIZES:
        least = None
        for name in ["ours", *(peers if size <= most_for_peers else [])]:
            seconds, peak, limits = taken(__file__, name, size)
            squares = squared_deviations(made_up(size), limits)
            if least is None:
                least, our_seconds = squares, seconds
            excess = squares / least - 1
            if excess < -1e-9:
                raise SystemExit(f"{name} finds better limits than ours.")
            ratio = seconds / our_seconds
            print(
                f"| {size:,} | {name} | {seconds:.3f} | {ratio:,.0f} "
                f"| {peak / size:.0f} | {max(excess, 0):.0e} |"
            )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        run_here(CALLS[sys.argv[1]], (made_up(100),), (made_up(int(sys.argv[2])),))
    else:
        main(*map(int, sys.argv[1:]))
