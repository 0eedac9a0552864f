"""Circuit theory beside pyamg's algebraic multigrid and scipy's sparse LU.

``python benchmarks/circuit.py [rows]`` prints two markdown tables: CPU time and memory
beside the peers, and what a second thread gains. Each call has a process of its own,
and the least CPU time of its runs counts, without compiling. Ours is the whole call,
with checks and maps; the peers are given the matrix, grounded at one node, and only
solve. All go down to a relative residual of 1e-8. Peaks are above the input, which for
the peers is the matrix. Sparse LU takes long, and therefore only two of the rows.
"""

from __future__ import annotations

import sys

import numpy as np
from circuit_inputs import (
    FROM_ONE,
    LANDS,
    OF_FIVE,
    ONE_PAIR,
    REGIONS,
    compile_all,
    nodes_of,
    ours,
)
from fresh_process import installed, run_here, taken

RUNS = 2
TASKS = [
    ("1 to 100", ONE_PAIR, ("pyamg", "sparse LU")),
    ("1 to 10⁴", ONE_PAIR, ("pyamg",)),
    ("thin barriers × 1000", ONE_PAIR, ("pyamg",)),
    ("30 % nodata in blobs", ONE_PAIR, ("pyamg",)),
    ("1 to 100", FROM_ONE, ("pyamg", "sparse LU")),
    ("1 to 100", OF_FIVE, ()),
    ("1 to 100", REGIONS, ()),
]


def laplacian(surface):
    """The matrix of all cells; its diagonal is 0 where nothing conducts."""
    from scipy.sparse import coo_matrix, diags

    place = np.arange(surface.size).reshape(surface.shape)
    ends, values = [], []
    for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
        height, width = surface.shape[0] - down, surface.shape[1] - abs(right)
        here = np.s_[:height, max(0, -right) : max(0, -right) + width]
        there = np.s_[down:, max(0, right) : max(0, right) + width]
        value = 2 / (surface[here] + surface[there]) / np.hypot(down, right)
        known = ~np.isnan(value)
        ends.append([place[here][known], place[there][known]])
        values.append(value[known])
    one, other = np.concatenate(ends, axis=1)
    matrix = coo_matrix((np.concatenate(values), (one, other)), (surface.size,) * 2)
    matrix = (matrix + matrix.T).tocsr()
    return (diags(np.asarray(matrix.sum(axis=1)).ravel()) - matrix).tocsr()


def grounded(matrix, focal, pairs):
    """The equations of the land that holds the nodes, the first being at 0 volts."""
    from scipy.sparse.csgraph import connected_components

    cells = [
        np.flatnonzero(focal.ravel() == node)[0] for node in range(1, focal.max() + 1)
    ]
    part = connected_components(matrix, directed=False)[1]
    free = np.flatnonzero(part == part[cells[0]])
    free = free[free != cells[0]]
    places = np.searchsorted(free, cells)
    return matrix[free][:, free], places, pairs


def solve_pairs(solve, size, places, pairs):
    """The sum of all effective resistances, one right side for each pair."""
    total = 0.0
    for one, other in pairs - 1:
        right = np.zeros(size)
        right[places[other]] = 1.0
        if one > 0:
            right[places[one]] = -1.0
        voltages = solve(right)
        total += right @ voltages
    return total


def pyamg(matrix, places, pairs):
    import pyamg

    sweep = ("gauss_seidel", {"sweep": "symmetric"})
    levels = pyamg.smoothed_aggregation_solver(
        matrix,
        strength=("symmetric", {"theta": 0}),
        presmoother=sweep,
        postsmoother=sweep,
    )
    counts = []

    def solve(right):
        residuals = []
        found = levels.solve(
            right, tol=1e-8, accel="cg", residuals=residuals, maxiter=400
        )
        counts.append(len(residuals) - 1)
        return found

    return [solve_pairs(solve, matrix.shape[0], places, pairs), max(counts)]


def sparse_lu(matrix, places, pairs):
    from scipy.sparse.linalg import splu

    factors = splu(
        matrix.tocsc(),
        permc_spec="MMD_AT_PLUS_A",
        diag_pivot_thresh=0.0,
        options={"SymmetricMode": True},
    )
    return [solve_pairs(factors.solve, matrix.shape[0], places, pairs), 0]


def by_one(surface, focal, pairs):
    return ours(surface, focal, pairs, threads=1)


def by_two(surface, focal, pairs):
    return ours(surface, focal, pairs, threads=2)


CALLS = {
    "ours": ours,
    "pyamg": pyamg,
    "sparse LU": sparse_lu,
    "one thread": by_one,
    "two threads": by_two,
}


def inputs(who, land, size, task):
    """What a call is given."""
    surface = LANDS[land](size)
    focal, pairs = nodes_of(surface, task)
    if who in ("pyamg", "sparse LU"):
        return grounded(laplacian(surface), focal, pairs)
    return surface, focal, pairs


def size_of(task, rows):
    return 3 * rows // 10 if task == REGIONS else rows


def beside_peers(rows):
    if not installed("pyamg"):
        print("pyamg: not installed\n")
    print(
        "| cells, land, task | who | CPU s | ratio to ours | iterations | peak B/cell |"
    )
    print("|---|---|---|---|---|---|")
    for land, task, peers in TASKS:
        size = size_of(task, rows)
        runs = [taken(__file__, "ours", land, size, task) for _ in range(RUNS)]
        results = {"ours": runs}
        for name in peers:
            if name != "pyamg" or installed("pyamg"):
                results[name] = [taken(__file__, name, land, size, task)]
        for name, runs in results.items():
            seconds = min(run[0] for run in runs)
            total, iterations = runs[0][2][:2]
            if not np.isclose(total, results["ours"][0][2][0], rtol=1e-6):
                raise SystemExit(f"{name} finds other resistances than ours.")
            ratio = seconds / min(run[0] for run in results["ours"])
            peak = max(run[1] for run in runs) / size**2
            print(
                f"| {size}², {land}, {task} | {name} | {seconds:.2f} | {ratio:.1f} "
                f"| {iterations:.0f} | {peak:.0f} |",
                flush=True,
            )


def by_threads(rows):
    print("\n| 1 to 100, threads | CPU s | wall s | gain of wall | peak B/cell |")
    print("|---|---|---|---|---|")
    for task in (FROM_ONE, OF_FIVE, REGIONS):
        size, before = size_of(task, rows), None
        for name in ("one thread", "two threads"):
            runs = [taken(__file__, name, "1 to 100", size, task) for _ in range(RUNS)]
            wall = min(run[2][3] for run in runs)
            seconds = min(run[0] for run in runs)
            peak = max(run[1] for run in runs) / size**2
            before = wall if before is None else before
            print(
                f"| {size}², {task}, {name} | {seconds:.2f} | {wall:.2f} "
                f"| {before / wall:.1f} | {peak:.0f} |",
                flush=True,
            )


def main(rows=1000):
    beside_peers(rows)
    by_threads(rows)


if __name__ == "__main__":
    if len(sys.argv) == 5:
        name, land, size, task = sys.argv[1:]
        if name not in ("pyamg", "sparse LU"):
            compile_all(task)
        small = inputs(name, "1 to 100", 150, task)
        run_here(CALLS[name], small, inputs(name, land, int(size), task))
    else:
        main(*map(int, sys.argv[1:]))
