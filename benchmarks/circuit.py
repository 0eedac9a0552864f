"""Circuit theory beside pyamg's algebraic multigrid and scipy's sparse LU.

``python benchmarks/circuit.py [rows [largest]]`` prints three markdown tables: CPU time
and memory beside the peers, iterations as the land grows, and the largest rasters. Each
call has a process of its own, and the least CPU time of its runs counts, without
compiling. Ours is the whole call, with checks and maps; the peers are given the matrix,
grounded at one node, and only solve. All go down to a relative residual of 1e-8. Peaks
are above the input, which for the peers is the matrix.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import installed, run_here, taken
from landscapes import fractal_surface

RUNS = 3
SIZES = (500, 1000, 2000, 4000)


def ranks(size, seed=1):
    """A fractal surface whose values lie evenly between 0 and 1."""
    surface = fractal_surface(size, seed).ravel()
    share = np.empty(surface.size)
    share[np.argsort(surface)] = np.linspace(0, 1, surface.size)
    return share.reshape(size, size)


def barriers(size, factor):
    """Wandering lines, one cell thin and tight on the diagonal, over land of 1 to 100."""
    rng = np.random.default_rng(2)
    lines = np.zeros((size, size), bool)
    for number in range(size // 20):
        along = np.arange(size)
        steps = np.append(rng.integers(size), rng.integers(-1, 2, size))
        at = np.clip(np.cumsum(steps), 0, size - 1)
        line = lines if number % 2 else lines.T
        line[at[:-1], along] = line[at[1:], along] = True
    return np.where(lines, factor, 1.0) * (1 + 99 * ranks(size))


def with_gaps(size, gaps):
    return np.where(gaps, np.nan, 1 + 99 * ranks(size))


def maze(size):
    """Ways one cell wide between walls one cell thick, one way between two places."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import minimum_spanning_tree

    side = (size + 1) // 2
    place = np.arange(side * side).reshape(side, side)
    one = np.concatenate([place[:, :-1].ravel(), place[:-1].ravel()])
    other = np.concatenate([place[:, 1:].ravel(), place[1:].ravel()])
    weight = 1 + np.random.default_rng(3).random(one.size)
    tree = minimum_spanning_tree(coo_matrix((weight, (one, other))).tocsr()).tocoo()
    land = np.full((2 * side, 2 * side), np.nan)
    land[::2, ::2] = 1.0
    rows = tree.row // side + tree.col // side
    land[rows, tree.row % side + tree.col % side] = 1.0
    return land[:size, :size]


LANDS = {
    "1 to 100": lambda size: 1 + 99 * ranks(size),
    "1 to 10⁴": lambda size: 10 ** (4 * ranks(size)),
    "1 to 10⁶": lambda size: 10 ** (6 * ranks(size)),
    "thin barriers × 1000": lambda size: barriers(size, 1e3),
    "thin barriers × 10⁶": lambda size: barriers(size, 1e6),
    "thin ways / 1000": lambda size: barriers(size, 1e-3),
    "30 % nodata in blobs": lambda size: with_gaps(size, ranks(size, 8) < 0.3),
    "30 % nodata, single cells": lambda size: with_gaps(
        size, np.random.default_rng(5).random((size, size)) < 0.3
    ),
    "maze": maze,
}
TASKS = [
    ("1 to 100", "one pair"),
    ("1 to 10⁴", "one pair"),
    ("thin barriers × 1000", "one pair"),
    ("30 % nodata in blobs", "one pair"),
    ("1 to 100", "ten pairs from one node"),
    ("1 to 100", "ten pairs of five nodes"),
    ("1 to 100", "45 pairs of regions"),
]


REGIONS = "45 pairs of regions"


def nodes_of(surface, task):
    """Ids of focal nodes spread over the largest connected part, and pairs of them."""
    from scipy.ndimage import label

    parts = label(~np.isnan(surface), np.ones((3, 3)))[0].ravel()
    part = np.flatnonzero(parts == np.bincount(parts[parts > 0]).argmax())
    count = {"one pair": 2, "ten pairs of five nodes": 5, REGIONS: 10}.get(task, 11)
    share = (np.random.default_rng(7).permutation(count) + 0.5) / count
    rows, columns = np.divmod(part[(part.size * share).astype(int)], surface.shape[1])
    columns = (columns + np.arange(count) * surface.shape[1] // count) % surface.shape[
        1
    ]
    reach = 5 if task == REGIONS else 0
    focal = np.zeros(surface.shape, np.int32)
    inside = (parts == parts[part[0]]).reshape(surface.shape)
    for node, (row, column) in enumerate(zip(rows, columns)):
        if not inside[row, column]:
            at = np.flatnonzero(inside[row])
            column = at[np.abs(at - column).argmin()]
        near = np.s_[max(row - reach, 0) : row + reach + 1]
        near = near, np.s_[max(column - reach, 0) : column + reach + 1]
        focal[near] = node + 1
    one, other = np.triu_indices(count, 1)
    if task == "ten pairs from one node":
        other, one = other[one == 0], one[one == 0]
    return focal, np.column_stack([one, other]) + 1


def ours(surface, focal, pairs):
    from ecorestore.core.network.circuit import current_flow

    flow = current_flow(surface, focal, include_pairs=pairs)
    return [flow.table["resistance"][lambda r: r > 0].sum(), flow.iterations]


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


CALLS = {"ours": ours, "pyamg": pyamg, "sparse LU": sparse_lu}


def inputs(who, land, size, task):
    """What a call is given."""
    surface = LANDS[land](size)
    focal, pairs = nodes_of(surface, task)
    if who == "ours":
        return surface, focal, pairs
    return grounded(laplacian(surface), focal, pairs)


def beside_peers(rows):
    peers = [name for name in CALLS if name != "pyamg" or installed("pyamg")]
    if "pyamg" not in peers:
        print("pyamg: not installed\n")
    print(
        "| cells, land, task | who | CPU s | ratio to ours | iterations | peak B/cell |"
    )
    print("|---|---|---|---|---|---|")
    for land, task in TASKS:
        size = 3 * rows // 10 if task == REGIONS else rows
        names = ["ours"] if task == REGIONS else peers
        results = {name: [] for name in names}
        for _ in range(RUNS):
            for name in names:
                if name == "ours" or not results[name]:
                    results[name].append(taken(__file__, name, land, size, task))
        for name, runs in results.items():
            seconds = min(run[0] for run in runs)
            total, iterations = runs[0][2]
            if not np.isclose(total, results["ours"][0][2][0], rtol=1e-6):
                raise SystemExit(f"{name} finds other resistances than ours.")
            ratio = seconds / min(run[0] for run in results["ours"])
            peak = max(run[1] for run in runs) / size**2
            print(
                f"| {size}², {land}, {task} | {name} | {seconds:.2f} | {ratio:.1f} "
                f"| {iterations:.0f} | {peak:.0f} |",
                flush=True,
            )


def growing(largest):
    sizes = [size for size in SIZES if size <= largest]
    print(
        "\n| iterations (CPU s), one pair | "
        + " | ".join(f"{n}²" for n in sizes)
        + " |"
    )
    print("|---" * (len(sizes) + 1) + "|")
    for land in LANDS:
        cells = []
        for size in sizes:
            seconds, _, found = taken(__file__, "ours", land, size, "one pair")
            cells.append(f"{found[1]:.0f} ({seconds:.2f})")
        print(f"| {land} | " + " | ".join(cells) + " |", flush=True)


def large(largest):
    print("\n| one pair, 1 to 100 | cells, million | CPU s | peak, GB |")
    print("|---|---|---|---|")
    for size in (4000, 5000):
        if size <= largest:
            seconds, peak, _ = taken(__file__, "ours", "1 to 100", size, "one pair")
            print(
                f"| {size}² | {size**2 / 1e6:.0f} | {seconds:.1f} | {peak / 1e9:.2f} |"
            )


def main(rows=1000, largest=5000):
    beside_peers(rows)
    growing(largest)
    large(largest)


if __name__ == "__main__":
    if len(sys.argv) == 5:
        name, land, size, task = sys.argv[1:]
        if name == "ours":
            # Land that takes all ways of the solver, so that all is compiled.
            for small in ("1 to 100", "thin barriers × 1000"):
                ours(*inputs(name, small, 200, "ten pairs of five nodes"))
        small = inputs(name, "1 to 100", 150, task)
        run_here(CALLS[name], small, inputs(name, land, int(size), task))
    else:
        main(*map(int, sys.argv[1:]))
