"""Cost distance: against reference cases, scipy's Dijkstra, and its own symmetries."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import least_cost
from ecorestore.core.raster.cost_distance import cost_distance, least_cost_path
from ecorestore.core.raster.least_cost import Surface
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

CASES = Path(__file__).parents[2] / "data" / "linkage"
STEPS = [(0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1)]


@pytest.fixture(
    scope="module", params=sorted(CASES.glob("*.npz")), ids=lambda p: p.stem
)
def case(request):
    with np.load(request.param) as arrays:
        return dict(arrays)


def case_grid(case):
    resistance = case["resistance"]
    return Grid(resistance.shape, float(case["cellsize"]), mask=resistance != -9999)


def test_reference_cost_to_the_nearest_core(case):
    found = cost_distance(case["resistance"], case["cores"], case_grid(case))
    np.testing.assert_allclose(found.cost, case["exp_cwd_alloc_dist"], rtol=1e-6)


def test_reference_cost_from_the_first_core(case):
    first = case["cores"] == case["cores"][case["cores"] > 0].min()
    found = cost_distance(case["resistance"], first, case_grid(case))
    np.testing.assert_allclose(found.cost, case["exp_cwd_first_core"], rtol=1e-6)


def landscape(seed, shape=(17, 23), *, ratio=100.0, gaps=0.2, sources=5, decimals=None):
    """Resistance from 1 to ``ratio``, ids, and the valid cells."""
    rng = np.random.default_rng(seed)
    resistance = ratio ** rng.random(shape)
    if decimals is not None:
        resistance = np.round(resistance, decimals)
    ids = np.zeros(shape, np.int32)
    cells = rng.choice(ids.size, min(sources, ids.size), replace=False)
    ids.ravel()[cells] = rng.permutation(cells.size) + 1
    mask = rng.random(shape) >= gaps
    mask.ravel()[cells[0]] = True
    return resistance, ids, mask


def edges(resistance, mask, width, height):
    """All steps between valid neighbours: from, to, cost."""
    rows, columns = resistance.shape
    cell = np.arange(resistance.size).reshape(resistance.shape)
    for down, right in STEPS:
        here = (
            slice(max(0, -down), rows - max(0, down)),
            slice(max(0, -right), columns - max(0, right)),
        )
        there = (
            slice(max(0, down), rows + min(0, down)),
            slice(max(0, right), columns + min(0, right)),
        )
        both = mask[here] & mask[there]
        half = np.hypot(down * height, right * width) / 2
        cost = (resistance[here] + resistance[there]) * half
        yield cell[here][both], cell[there][both], cost[both]


def by_scipy(resistance, sources, mask, width, height):
    steps = [
        np.concatenate(part) for part in zip(*edges(resistance, mask, width, height))
    ]
    graph = coo_matrix((steps[2], steps[:2]), (resistance.size, resistance.size))
    starts = np.flatnonzero((sources > 0) & mask)
    cost = dijkstra(graph.tocsr(), indices=starts, min_only=True)
    return np.where(np.isfinite(cost), cost, np.nan).reshape(resistance.shape)


def assert_allocation(found, resistance, sources, mask, width, height):
    """Each cell has the smallest id of the neighbours that explain its cost."""
    cost = found.cost.ravel()
    expected = np.where((sources > 0) & mask, sources, 0).ravel()
    origin = expected > 0
    smallest = np.full(cost.size, np.iinfo(np.int32).max)
    for start, end, step in edges(resistance, mask, width, height):
        tight = cost[start] + step == cost[end]
        np.minimum.at(smallest, end[tight], found.allocation.ravel()[start[tight]])
    reached = ~origin & np.isfinite(cost)
    expected[reached] = smallest[reached]
    np.testing.assert_array_equal(found.allocation.ravel(), expected)


@given(
    st.integers(0, 10**6),
    st.tuples(st.integers(1, 20), st.integers(1, 20)),
    st.sampled_from([1.0, 3.0, 100.0, 1e4, 1e6, 1e9]),
    st.sampled_from([0.0, 0.3]),
    st.sampled_from([None, 0]),
    st.sampled_from([(1.0, 1.0), (30.0, 30.0), (10.0, 25.5)]),
)
def test_cost_and_allocation_are_those_of_dijkstra(
    seed, shape, ratio, gaps, decimals, cell
):
    options = {"ratio": ratio, "gaps": gaps, "decimals": decimals}
    resistance, ids, mask = landscape(seed, shape, **options)
    found = cost_distance(resistance, ids, Grid(shape, *cell, mask=mask))
    np.testing.assert_array_equal(found.cost, by_scipy(resistance, ids, mask, *cell))
    assert_allocation(found, resistance, ids, mask, *cell)


@pytest.mark.parametrize("span", [1, 2, 16, 300])
@pytest.mark.parametrize("decimals", [None, 0])
def test_width_of_buckets_and_a_heap_change_no_bit(monkeypatch, span, decimals):
    options = {"ratio": 1e4, "sources": 30, "decimals": decimals}
    resistance, ids, mask = landscape(4, (150, 120), **options)
    grid = Grid(ids.shape, 30.0, mask=mask)
    usual = cost_distance(resistance, ids, grid, backlinks=True)
    monkeypatch.setattr(least_cost, "BUCKET_SPAN", span)
    other = cost_distance(resistance, ids, grid, backlinks=True)
    monkeypatch.setattr(least_cost, "MOST_BUCKETS", 0)
    heap = cost_distance(resistance, ids, grid, backlinks=True)
    for name in ("cost", "allocation", "backlinks"):
        expected = getattr(usual, name)
        np.testing.assert_array_equal(getattr(other, name), expected)
        np.testing.assert_array_equal(getattr(heap, name), expected)


def test_a_run_that_meets_mostly_empty_buckets_goes_on_with_a_heap(monkeypatch):
    resistance = np.full((3, 400), 1e5)
    resistance[1, 399] = 1.0
    ids = np.zeros((3, 400), np.int32)
    ids[1, [0, 300]] = 4, 2
    grid = Grid(ids.shape, 10.0)
    found = cost_distance(resistance, ids, grid)
    monkeypatch.setattr(least_cost, "MOST_BUCKETS", 0)
    heap = cost_distance(resistance, ids, grid)
    np.testing.assert_array_equal(found.cost, heap.cost)
    np.testing.assert_array_equal(found.allocation, heap.allocation)
    assert found.cost[1, 150] == 150 * 1e6
    assert found.allocation[1, 149:152].tolist() == [4, 2, 2]


@given(st.integers(0, 10**6), st.floats(1e-3, 1e3))
def test_cost_scales_with_resistance_and_with_cells(seed, factor):
    resistance, ids, mask = landscape(seed)
    cost = cost_distance(resistance, ids, Grid(ids.shape, 10, mask=mask)).cost
    dearer = cost_distance(
        resistance * factor, ids, Grid(ids.shape, 10, mask=mask)
    ).cost
    larger = cost_distance(
        resistance, ids, Grid(ids.shape, 10 * factor, mask=mask)
    ).cost
    np.testing.assert_allclose(dearer, cost * factor, rtol=1e-12)
    np.testing.assert_allclose(larger, cost * factor, rtol=1e-12)


@given(st.integers(0, 10**6))
def test_flips_and_turns_turn_the_result(seed):
    resistance, ids, mask = landscape(seed, decimals=0)
    found = cost_distance(resistance, ids, Grid(ids.shape, 10, 15, mask=mask))
    for turn in (np.flipud, np.fliplr, np.transpose):
        cell = (15, 10) if turn is np.transpose else (10, 15)
        grid = Grid(turn(ids).shape, *cell, mask=turn(mask).copy())
        turned = cost_distance(turn(resistance), turn(ids), grid)
        np.testing.assert_array_equal(turned.cost, turn(found.cost))
        np.testing.assert_array_equal(turned.allocation, turn(found.allocation))


@given(st.integers(0, 10**6), st.sampled_from([np.nan, np.inf, -9999.0, 0.0]))
def test_missing_cells_are_never_read(seed, value):
    resistance, ids, mask = landscape(seed, gaps=0.4)
    grid = Grid(ids.shape, 10, mask=mask)
    found = cost_distance(resistance, ids, grid, backlinks=True)
    other = cost_distance(
        np.where(mask, resistance, value), np.where(mask, ids, -7), grid, backlinks=True
    )
    for name in ("cost", "allocation", "backlinks"):
        np.testing.assert_array_equal(getattr(found, name), getattr(other, name))
    assert np.isnan(found.cost[~mask]).all()
    assert (found.allocation[~mask] == 0).all()
    assert (found.backlinks[~mask] == 255).all()


@given(st.integers(0, 10**6))
def test_backlinks_lead_home_at_the_stated_cost(seed):
    resistance, ids, mask = landscape(seed)
    grid = Grid(ids.shape, 10, 15, mask=mask)
    found = cost_distance(resistance, ids, grid, backlinks=True)
    for row, column in np.argwhere(np.isfinite(found.cost))[::7]:
        path = least_cost_path(found.backlinks, row, column)
        assert path[0].tolist() == [row, column]
        down, right = np.diff(path, axis=0).T
        along = resistance[tuple(path.T)]
        cost = np.hypot(down * 15, right * 10) * (along[1:] + along[:-1]) / 2
        assert cost.sum() == pytest.approx(found.cost[row, column])
        assert ids[tuple(path[-1])] == found.allocation[row, column]
        assert (found.allocation[tuple(path.T)] == found.allocation[row, column]).all()


@given(st.integers(0, 10**6), st.floats(1, 500))
def test_a_maximum_only_hides_what_costs_more(seed, maximum):
    resistance, ids, mask = landscape(seed)
    grid = Grid(ids.shape, 10, mask=mask)
    every = cost_distance(resistance, ids, grid)
    near = cost_distance(resistance, ids, grid, maximum=maximum)
    with np.errstate(invalid="ignore"):
        kept = every.cost <= maximum
    np.testing.assert_array_equal(near.cost, np.where(kept, every.cost, np.nan))
    np.testing.assert_array_equal(near.allocation, np.where(kept, every.allocation, 0))


def test_equal_costs_go_to_the_smaller_id():
    sources = np.zeros((1, 5), np.int32)
    for left, right in ((9, 2), (2, 9)):
        sources[0, [0, 4]] = left, right
        found = cost_distance(np.ones((1, 5)), sources, Grid((1, 5), 30))
        assert found.cost.tolist() == [[0, 30, 60, 30, 0]]
        assert found.allocation.tolist() == [[left, left, 2, right, right]]


@pytest.mark.parametrize("shape", [(1, 300), (300, 1), (1, 1)])
def test_a_single_row_column_or_cell(shape):
    sources = np.zeros(shape, np.uint8)
    sources[0, 0] = 3
    found = cost_distance(np.full(shape, 2, np.uint8), sources, Grid(shape, 10.0))
    assert found.cost.ravel().tolist() == (20.0 * np.arange(sources.size)).tolist()
    assert (found.allocation == 3).all()


def test_behind_a_barrier_nothing_is_reached():
    mask = np.ones((5, 5), bool)
    mask[:, 2] = False
    sources = np.zeros((5, 5), bool)
    sources[2, 0] = True
    grid = Grid((5, 5), 10, mask=mask)
    found = cost_distance(np.ones((5, 5)), sources, grid, backlinks=True)
    assert np.isfinite(found.cost).sum() == 10
    assert (found.allocation[:, :2] == 1).all()
    assert (found.allocation[:, 2:] == 0).all()
    assert (found.backlinks[:, 2:] == 255).all()
    sentence = "No source is reached from row 0, column 4."
    with pytest.raises(Refusal, match=sentence):
        least_cost_path(found.backlinks, 0, 4)
    with pytest.raises(Refusal, match="Row 5, column 0 lies outside the raster"):
        least_cost_path(found.backlinks, 5, 0)


def test_resistances_from_the_smallest_to_the_largest_number():
    resistance = np.array([[5e-324, 1e300, 1.0, 1e-300]])
    found = cost_distance(resistance, np.array([[1, 0, 0, 0]]), Grid((1, 4), 1.0))
    assert found.cost.tolist() == [[0, 5e299, 1e300, 1e300]]


def test_a_raster_of_sources_only():
    found = cost_distance(np.ones((3, 3)), np.full((3, 3), 4), Grid((3, 3), 1))
    assert (found.cost == 0).all()
    assert (found.allocation == 4).all()


@pytest.mark.parametrize("kind", ["u1", "i2", "i8", "f2", "f4", "f8", ">f4", ">i2"])
def test_any_number_type_gives_the_same(kind):
    resistance, ids, _ = landscape(8, decimals=0)
    expected = cost_distance(resistance, ids, Grid(ids.shape, 30))
    found = cost_distance(resistance.astype(kind), ids, Grid(ids.shape, 30))
    np.testing.assert_array_equal(found.cost, expected.cost)


@pytest.mark.parametrize("kind", ["u1", "i2", "i8", "u8", ">i4"])
def test_any_type_of_ids_gives_the_same(kind):
    resistance, ids, _ = landscape(8)
    expected = cost_distance(resistance, ids, Grid(ids.shape, 30))
    found = cost_distance(resistance, ids.astype(kind), Grid(ids.shape, 30))
    np.testing.assert_array_equal(found.allocation, expected.allocation)


def refusal(resistance, sources, **options):
    resistance = np.array(resistance)
    with pytest.raises(Refusal) as caught:
        cost_distance(
            resistance, np.array(sources), Grid(resistance.shape, 1), **options
        )
    return str(caught.value)


def test_bad_input_is_refused_in_words():
    assert refusal([[1.0, 0, -2]], [[1, 0, 0]]) == (
        "Resistance is 0 or negative in 2 cells; the smallest value is -2. Every"
        " resistance must be above 0."
    )
    assert refusal([[1.0, np.nan, np.inf]], [[1, 0, 0]]) == (
        "Resistance is not a finite number in 2 cells. Give these cells a value or mark"
        " them as missing."
    )
    assert refusal([["a", "b"]], [[1, 0]]) == "Resistance must be numbers."
    assert refusal([[1.0, 2]], [[0, 0]]) == (
        "No source lies on a cell that has a resistance."
    )
    assert refusal([[1.0, 2]], [[-3, 0]]) == (
        "The ids of sources must lie between 1 and 2147483647, with 0 for none; -3 does"
        " not."
    )
    assert refusal([[1.0, 2]], [[1.5, 0]]) == (
        "The ids of sources must be whole numbers, not float64."
    )
    assert refusal([[1.0, 2]], [[1, 0]], maximum=0) == (
        "The maximum cost must be above 0, not 0."
    )
    with pytest.raises(Refusal, match="No cell has a resistance."):
        cost_distance(
            np.ones((1, 2)),
            np.ones((1, 2), int),
            Grid((1, 2), 1, mask=np.zeros((1, 2), bool)),
        )


@pytest.mark.parametrize("buckets", [least_cost.MOST_BUCKETS, 0])
def test_a_run_ends_soon_after_it_is_asked_to(monkeypatch, buckets):
    monkeypatch.setattr(least_cost, "MOST_BUCKETS", buckets)
    surface = Surface(np.ones((500, 500)), Grid((500, 500), 1))
    cells = surface.records()
    surface.run(cells, surface.index(np.array([0])), np.array([0.0, 1.0]))
    reached = np.isfinite(cells["cost"]).sum()
    assert reached < 50_000


def test_cancel():
    with pytest.raises(Cancelled):
        cost_distance(
            np.ones((4, 4)),
            np.eye(4, dtype=int),
            Grid((4, 4), 1),
            progress=lambda _: False,
        )


def test_progress_never_falls_and_ends_at_one():
    told = []
    cost_distance(
        np.ones((9, 9)),
        np.eye(9, dtype=int),
        Grid((9, 9), 1),
        progress=lambda fraction: told.append(fraction) or True,
    )
    assert told == sorted(told)
    assert told[-1] == 1.0


PLAIN = """
import sys
import numpy as np
from ecorestore.core._numba import COMPILED
from ecorestore.core.grid import Grid
from ecorestore.core.raster import least_cost
from ecorestore.core.raster.cost_distance import cost_distance
rng = np.random.default_rng(0)
resistance = rng.uniform(1, 50, (12, 9))
ids = rng.integers(0, 30, (12, 9)) // 28
print(COMPILED, file=sys.stderr)
for least_cost.MOST_BUCKETS in (2**20, 0):
    found = cost_distance(resistance, ids, Grid(ids.shape, 30.0), backlinks=True)
    for array in (found.cost, found.allocation, found.backlinks):
        print(array.tobytes().hex())
"""


def test_without_compiling_the_result_is_the_same():
    outputs = []
    for disabled in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-W", "error::RuntimeWarning", "-c", PLAIN],
            capture_output=True,
            text=True,
            env={**os.environ, "NUMBA_DISABLE_JIT": disabled},
        )
        assert done.stderr.strip() == str(disabled == "0"), done.stderr
        outputs.append(done.stdout)
    assert outputs[0] == outputs[1]
