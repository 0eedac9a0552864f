"""Circuit theory on growing land: iterations of one pair, CPU time and memory.

``python benchmarks/circuit_growth.py [largest]`` prints two markdown tables: iterations
and CPU seconds by land and size, and the largest rasters. Each call has a process of
its own; compiling does not count. The relative residual is 1e-8; the peak is above the
input.
"""

from __future__ import annotations

import sys

from circuit_inputs import LANDS, ONE_PAIR, compile_all, nodes_of, ours
from fresh_process import run_here, taken

SIZES = (500, 1000, 2000, 4000)
LARGE = (4000, 5000)


def growing(largest):
    sizes = [size for size in SIZES if size <= largest]
    shown = " | ".join(f"{size}²" for size in sizes)
    print(f"| iterations (CPU s), one pair | {shown} | residual up to | B/cell up to |")
    print("|---" * (len(sizes) + 3) + "|")
    for land in LANDS:
        runs = [taken(__file__, land, size) for size in sizes]
        counts = " | ".join(f"{run[2][1]:.0f} ({run[0]:.2f})" for run in runs)
        residual = max(run[2][2] for run in runs)
        peaks = [run[1] / size**2 for run, size in zip(runs, sizes) if size >= 1000]
        print(f"| {land} | {counts} | {residual:.0e} | {max(peaks):.0f} |", flush=True)


def large(largest):
    print("\n| one pair, 1 to 100 | cells, million | CPU s | peak, GB | B/cell |")
    print("|---|---|---|---|---|")
    for size in LARGE:
        if size <= largest:
            seconds, peak, _ = taken(__file__, "1 to 100", size)
            print(
                f"| {size}² | {size**2 / 1e6:.0f} | {seconds:.1f} "
                f"| {peak / 1e9:.2f} | {peak / size**2:.0f} |"
            )


def main(largest=5000):
    growing(largest)
    large(largest)


def inputs(land, size):
    surface = LANDS[land](size)
    return surface, *nodes_of(surface, ONE_PAIR)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        land, size = sys.argv[1:]
        compile_all()
        run_here(ours, inputs("1 to 100", 150), inputs(land, int(size)))
    else:
        main(*map(int, sys.argv[1:]))
