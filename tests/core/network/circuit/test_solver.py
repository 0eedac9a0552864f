"""The solver: hard lands against a direct solution, few iterations, no silent failure."""

import numpy as np
import pytest
from circuits_by_matrix import edges, net_outflow
from ecorestore.core.network.circuit import (
    NotConverged,
    advanced_flow,
    current_flow,
    multigrid,
    solver,
)
from ecorestore.core.network.circuit.bounds import Bounds
from ecorestore.core.network.circuit.land import Land, tied
from ecorestore.core.network.circuit.multigrid import Multigrid
from ecorestore.core.network.circuit.node_pairs import between
from ecorestore.core.network.circuit.resistor_grid import build_grid
from ecorestore.core.network.circuit.solver import Circuit
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import coo_matrix, diags
from scipy.sparse.linalg import spsolve


def noise(size, seed=1, ratio=100.0):
    """Resistances from 1 to ``ratio``, each cell for itself."""
    return ratio ** np.random.default_rng(seed).random((size, size))


def walls(size, factor, seed=2):
    """Wandering barriers, one cell thin, that no diagonal step gets through."""
    rng = np.random.default_rng(seed)
    surface = noise(size, seed, 20.0)
    wall = np.zeros((size, size), bool)
    for number in range(size // 20):
        at = int(rng.integers(size))
        for along in range(size):
            to = int(np.clip(at + rng.integers(-1, 2), 0, size - 1))
            crossed = slice(min(at, to), max(at, to) + 1)
            wall[(crossed, along) if number % 2 else (along, crossed)] = True
            at = to
    return np.where(wall, factor * surface, surface)


def maze(size, seed=3):
    """Ways one cell wide with one way between any two places."""
    rng = np.random.default_rng(seed)
    surface = np.full((size, size), np.nan)
    stack = [(0, 0)]
    surface[0, 0] = 1.0
    while stack:
        row, column = stack[-1]
        steps = [
            (down, right)
            for down, right in ((0, 2), (2, 0), (0, -2), (-2, 0))
            if 0 <= row + down < size
            and 0 <= column + right < size
            and np.isnan(surface[row + down, column + right])
        ]
        if not steps:
            stack.pop()
            continue
        down, right = steps[rng.integers(len(steps))]
        surface[row + down // 2, column + right // 2] = 1.0
        surface[row + down, column + right] = 1.0
        stack.append((row + down, column + right))
    return surface


def holes(size, share, seed=4):
    """Missing cells, each for itself."""
    surface = noise(size, seed)
    surface[np.random.default_rng(seed).random((size, size)) < share] = np.nan
    return surface


LANDS = {
    "even": np.ones((150, 170)),
    "noise to 10^2": noise(160),
    "noise to 10^4": noise(160, ratio=1e4),
    "noise to 10^6": noise(160, ratio=1e6),
    "barriers x 1000": walls(180, 1e3),
    "barriers x 10^6": walls(180, 1e6),
    "thin ways / 1000": walls(180, 1e-3),
    "30 % holes": holes(180, 0.3),
    "40 % holes": holes(180, 0.4),
    "maze": maze(201),
    "long and narrow": noise(160)[:, :3].repeat(50, axis=0),
}


PLAIN = {
    "surface_is": "resistance",
    "connection": "average_resistance",
    "neighbours": 8,
}


def largest_part(surface):
    land = Land(surface, None, **PLAIN)
    parts = land.parts(land.place([]))
    return land, parts, int(np.bincount(parts[parts > 0]).argmax())


def two_cells(parts, number):
    cells = np.flatnonzero(parts == number)
    return cells[len(cells) // 9], cells[-len(cells) // 7]


def by_matrix(surface, low, high):
    """Effective resistance and voltages above ``low`` by sparse LU, on one part."""
    one, other, values = edges(surface, **PLAIN)
    matrix = coo_matrix((values, (one, other)), (surface.size, surface.size))
    matrix = (matrix + matrix.T).tocsr()
    total = np.asarray(matrix.sum(axis=1)).ravel()
    part = np.flatnonzero(total > 0)
    part = part[part != low]
    laplacian = (diags(total) - matrix)[part][:, part]
    voltages = np.zeros(surface.size)
    right = np.zeros(surface.size)
    right[high] = 1.0
    voltages[part] = spsolve(laplacian.tocsc(), right[part])
    return voltages[high], voltages


@pytest.mark.parametrize("name", LANDS)
@pytest.mark.parametrize("by_pairs", [None, True])
def test_hard_lands_as_by_direct_solution(name, by_pairs):
    surface = LANDS[name]
    land, parts, number = largest_part(surface)
    low, high = two_cells(parts, number)
    grid = land.grid(parts, {number})
    circuit = Circuit(grid, Bounds(), by_pairs=by_pairs)
    solution = circuit.solve(*between(*grid.positions(np.array([[low], [high]]))))
    assert solution.iterations <= 60
    assert solution.residual < 1e-7
    found = grid.on_raster(solution.voltages, surface.shape).ravel()
    resistance, expected = by_matrix(
        np.where(parts == number, surface, np.nan), low, high
    )
    assert found[high] - found[low] == pytest.approx(resistance, rel=1e-6)
    inside = parts.ravel() == number
    difference = (found - found[low] - expected)[inside]
    assert np.abs(difference).max() < 1e-6 * resistance


def test_iterations_hardly_grow_with_the_grid():
    for make, most in ((noise, 26), (lambda size: walls(size, 1e4), 30)):
        counts = []
        for size in (120, 240, 480):
            land, parts, number = largest_part(make(size))
            grid = land.grid(parts, {number})
            cells = grid.positions(np.array([two_cells(parts, number)]).T)
            counts.append(Circuit(grid, Bounds()).solve(*between(*cells)).iterations)
        assert max(counts) <= most, counts


def test_a_maze_too_large_for_a_direct_solution_is_left_to_pairs():
    surface = maze(461)
    land, parts, number = largest_part(surface)
    grid = land.grid(parts, {number})
    low, high = two_cells(parts, number)
    cells = grid.positions(np.array([[low], [high]]))
    circuit = Circuit(grid, Bounds())
    assert circuit.by_pairs
    solution = circuit.solve(*between(*cells))
    assert solution.iterations <= 30
    found = grid.on_raster(solution.voltages, surface.shape).ravel()
    resistance, _ = by_matrix(surface, low, high)
    assert found[high] - found[low] == pytest.approx(resistance, rel=1e-6)


def test_barriers_call_for_pairs_and_open_land_does_not():
    for surface, expected in ((LANDS["even"], False), (LANDS["barriers x 1000"], True)):
        land, parts, number = largest_part(surface)
        found = Multigrid(land.grid(parts, {number}), Bounds())
        assert found.by_pairs == expected


@settings(max_examples=10)
@given(st.integers(0, 1000), st.booleans(), st.sampled_from([4, 8]), st.booleans())
def test_all_levels_on_small_grids(seed, by_pairs, neighbours, conducts):
    """With a small last level, grids and pairs do on small land what they do on large."""
    rng = np.random.default_rng(seed)
    shape = tuple(rng.integers(9, 24, 2))
    surface = 30 ** rng.random(shape)
    nodes = rng.random(shape) > 0.2
    nodes[0] = nodes[:, 0] = True
    connection = "average_conductance" if conducts else "average_resistance"
    options = {"surface_is": "resistance", "connection": connection}
    options["neighbours"] = neighbours
    smallest, multigrid.SMALLEST = multigrid.SMALLEST, 6
    try:
        land = Land(surface, nodes, **options)
        placed = land.place([])
        parts = land.parts(placed)
        grid = land.grid(parts, {int(parts[0, 0])})
        circuit = Circuit(grid, Bounds(), by_pairs=by_pairs)
        last = int(np.flatnonzero(parts == parts[0, 0])[-1])
        cells = grid.positions(np.array([[0], [last]]))
        solution = circuit.solve(*between(*cells))
    finally:
        multigrid.SMALLEST = smallest
    assert solution.iterations < 60
    voltages = grid.on_raster(solution.voltages, shape)
    net = net_outflow(voltages, np.where(nodes, surface, np.nan), **options)
    expected = np.zeros(shape)
    expected.flat[0], expected.flat[last] = -1.0, 1.0
    np.testing.assert_allclose(net, expected, atol=1e-6)


@pytest.mark.parametrize("name", ["noise to 10^2", "barriers x 1000"])
def test_regions_on_large_land(name):
    surface = LANDS[name]
    rows, columns = np.ogrid[: surface.shape[0], : surface.shape[1]]
    focal = np.zeros(surface.shape, int)
    focal[(rows - 40) ** 2 + (columns - 40) ** 2 < 90] = 1
    focal[(rows - 120) ** 2 + (columns - 110) ** 2 < 200] = 2
    flow = current_flow(surface, focal, keep_pairs=True)
    assert flow.iterations < 40
    voltages = flow.voltages[1, 2]
    assert np.ptp(voltages[focal == 1]) == np.ptp(voltages[focal == 2]) == 0
    net = net_outflow(voltages, surface, **PLAIN)
    assert net[focal == 2].sum() == pytest.approx(1.0, abs=1e-6)
    assert np.abs(net[focal == 0]).max() < 1e-6


def test_regions_in_many_pieces():
    surface = noise(160)
    rng = np.random.default_rng(0)
    focal = np.zeros(surface.shape, int)
    for number in range(40):
        row, column = rng.integers(2, 155, 2)
        focal[row : row + 3, column : column + 3] = 1 + number % 2
    flow = current_flow(surface, focal, keep_pairs=True)
    assert flow.iterations < 60
    voltages = flow.voltages[1, 2]
    assert np.ptp(voltages[focal == 1]) == np.ptp(voltages[focal == 2]) == 0
    assert flow.currents[1, 2][focal == 1].min() == pytest.approx(1.0)


def test_grounds_on_large_land():
    surface = LANDS["noise to 10^4"]
    rng = np.random.default_rng(0)
    sources = np.where(rng.random(surface.shape) < 0.01, 1.0, 0.0)
    grounds = np.full(surface.shape, np.nan)
    chosen = rng.random(surface.shape) < 0.002
    grounds[chosen] = 10.0 ** rng.uniform(-6, 6, chosen.sum())
    grounds[5, 5] = 0.0
    sources[5, 5] = 0.0
    flow = advanced_flow(surface, sources, grounds)
    assert flow.iterations < 60
    finite = grounds > 0
    into = (flow.voltage[finite] / grounds[finite]).sum() + flow.current[5, 5]
    assert into == pytest.approx(sources.sum(), rel=1e-6)


def test_cycle_is_symmetric_and_positive():
    """What conjugate gradients ask of it."""
    surface = LANDS["30 % holes"]
    land, parts, number = largest_part(surface)
    grid = land.grid(parts, {number})
    cycles = Multigrid(grid, Bounds(), by_pairs=False)
    rng = np.random.default_rng(0)
    inside = np.isfinite(grid.surface)

    def currents():
        found = np.where(inside, rng.standard_normal(inside.shape), 0.0)
        found[inside] -= found[inside].mean()
        return found

    one, other = currents(), currents()
    rough_one = cycles.cycle(one, cycles.workspace()).astype(float)
    rough_other = cycles.cycle(other, cycles.workspace()).astype(float)
    assert (one * rough_other).sum() == pytest.approx(
        (other * rough_one).sum(), rel=1e-3
    )
    assert (one * rough_one).sum() > 0 and (other * rough_other).sum() > 0


def test_residual_is_the_true_one():
    surface = LANDS["noise to 10^2"]
    focal = np.zeros(surface.shape, int)
    focal[3, 3], focal[150, 140] = 1, 2
    flow = current_flow(surface, focal, keep_pairs=True)
    net = net_outflow(flow.voltages[1, 2], surface, **PLAIN)
    net += 1.0 * (focal == 1) - (focal == 2)
    assert np.linalg.norm(net) / np.sqrt(2) == pytest.approx(flow.residual, rel=1e-3)
    assert 0 < flow.residual < 1e-7


def test_no_map_without_convergence(monkeypatch):
    monkeypatch.setattr(solver, "MOST_ITERATIONS", 1)
    monkeypatch.setattr(solver, "MOST_STARTS", 1)
    surface = LANDS["barriers x 1000"]
    focal = np.zeros(surface.shape, int)
    focal[3, 3], focal[150, 140] = 1, 2
    with pytest.raises(NotConverged, match="The currents do not balance: after 1 iter"):
        current_flow(surface, focal)
    assert issubclass(NotConverged, Refusal)


def test_window_is_only_as_large_as_the_land():
    surface = np.full((40, 50), np.nan)
    surface[10:20, 30:34] = 2.0
    grid = build_grid(surface, ~np.isnan(surface), **PLAIN)
    assert grid.shape == (10, 4)
    assert grid.on_raster(grid.surface, surface.shape)[10:20, 30:34].min() == 1.0


def test_a_tied_cell_without_neighbours_shows_its_node():
    surface = np.full((3, 7), np.nan)
    surface[1, :4] = surface[1, 6] = 1.0
    focal = np.zeros((3, 7), int)
    focal[1, 0], focal[1, 3], focal[1, 6] = 1, 2, 2
    land, _, _ = largest_part(surface)
    placed = land.place([np.flatnonzero(focal == node) for node in (1, 2)])
    parts = land.parts(placed)
    assert parts[1, 6] == parts[1, 3]
    grid = land.grid(parts, {int(parts[1, 3])})
    ends = [grid.positions(placed.cells(node)) for node in (0, 1)]
    solution = Circuit(grid, tied(grid, placed)).solve(*between(*ends))
    voltages = grid.on_raster(solution.voltages, surface.shape)
    assert voltages[1, 6] - voltages[1, 0] == pytest.approx(3.0)
    assert current_flow(surface, focal).cumulative[1, 6] == pytest.approx(1.0)


@pytest.mark.parametrize("island", [(1, 2), (2, 2), (3, 3)])
@pytest.mark.parametrize("mode", ["pairwise", "all_to_one"])
def test_a_region_with_an_island_that_nothing_reaches(island, mode):
    """The island shrinks to a cell without neighbours on the coarse grids."""
    surface = noise(150, ratio=6.0)
    ids = np.zeros(surface.shape, int)
    ids[10:20, 10:20], ids[120:130, 120:130], ids[70, 100] = 1, 2, 3
    mask = np.ones(surface.shape, bool)
    mask[68:78, 38:48] = False
    without = current_flow(surface, ids, mode=mode, mask=mask)
    rows, columns = slice(71, 71 + island[0]), slice(41, 41 + island[1])
    mask[rows, columns], ids[rows, columns] = True, 2
    with_island = current_flow(surface, ids, mode=mode, mask=mask)
    np.testing.assert_allclose(with_island.resistances, without.resistances)
    elsewhere = ids != 2
    np.testing.assert_allclose(
        with_island.cumulative[elsewhere], without.cumulative[elsewhere], atol=1e-6
    )
