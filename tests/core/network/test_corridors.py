"""Corridors: against reference cases, cost distance, and small maps by hand."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.cores import (
    delaunay_pairs,
    euclidean_distances,
    gabriel_pairs,
    read_cores,
    touching_zones,
)
from ecorestore.core.network.corridors import corridor_network
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.cost_distance import cost_distance
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal
from scipy.sparse.csgraph import minimum_spanning_tree

CASES = Path(__file__).parents[2] / "data" / "linkage"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.npz")), ids=lambda p: p.stem)
def test_reference_links_and_mosaic(path):
    with np.load(path) as arrays:
        case = dict(arrays)
    resistance = case["resistance"]
    grid = Grid(resistance.shape, float(case["cellsize"]), mask=resistance != -9999)
    found = corridor_network(resistance, case["cores"], grid)
    for column in found.links:
        expected = case.get(f"exp_link_{column}")
        if expected is not None:
            np.testing.assert_allclose(
                found.links[column], expected, rtol=1e-6, err_msg=column
            )
    np.testing.assert_allclose(
        found.normalised, case["exp_nlc_mosaic"], rtol=1e-5, atol=1e-8
    )


def landscape(seed, shape=(40, 50), cores=6, gaps=0.1, ratio=50.0):
    rng = np.random.default_rng(seed)
    resistance = ratio ** rng.random(shape)
    mask = rng.random(shape) >= gaps
    ids = np.zeros(shape, np.int32)
    for core in range(1, cores + 1):
        row, column = rng.integers(0, shape[0] - 2), rng.integers(0, shape[1] - 2)
        ids[row : row + 2, column : column + 3] = 10 * core
        mask[row : row + 2, column : column + 3] = True
    return resistance, ids, Grid(shape, 10, 15, mask=mask)


@settings(max_examples=15)
@given(st.integers(0, 10**6), st.sampled_from(["adjacent", "all"]))
def test_links_mosaic_and_paths_follow_from_cost_distance(seed, pairs):
    resistance, ids, grid = landscape(seed)
    found = corridor_network(resistance, ids, grid, pairs=pairs, threads=2)
    cost = {
        core: cost_distance(resistance, ids == core, grid).cost
        for core in np.unique(ids[grid.mask & (ids > 0)]).tolist()
    }
    mosaic = np.full(ids.shape, np.nan)
    for link in found.links.itertuples():
        one, other = cost[link.core1], cost[link.core2]
        least = np.nanmin(np.where((ids == link.core2) & grid.mask, one, np.nan))
        assert link.cw_dist == least
        path = found.paths[link.core1, link.core2]
        along = tuple(path.T)
        assert ids[along][0] == link.core1
        assert ids[along][-1] == link.core2
        lengths = np.hypot(*(np.diff(path, axis=0) * [15, 10]).T)
        means = (resistance[along][1:] + resistance[along][:-1]) / 2
        assert (lengths * means).sum() == pytest.approx(least)
        assert lengths.sum() == pytest.approx(link.lcp_length)
        assert resistance[along].mean() == pytest.approx(link.mean_resistance)
        assert link.cwd_to_path == pytest.approx(least / lengths.sum())
        assert link.cwd_to_euc == pytest.approx(least / link.euc_dist)
        through = set(ids[along].tolist()) - {0, link.core1, link.core2}
        assert link.type == (-15 if through else 1)
        if link.type > 0:
            np.fmin(mosaic, one + other - least, out=mosaic)
            assert (found.normalised[along] == 0).all()
    np.testing.assert_allclose(found.normalised, mosaic, atol=1e-9)


@settings(max_examples=10)
@given(st.integers(0, 10**6), st.floats(0, 2000))
def test_a_maximum_width_only_hides_what_is_wider(seed, width):
    resistance, ids, grid = landscape(seed)
    every = corridor_network(resistance, ids, grid)
    narrow = corridor_network(resistance, ids, grid, maximum_width=width)
    with np.errstate(invalid="ignore"):
        expected = np.where(every.normalised <= width, every.normalised, np.nan)
    np.testing.assert_array_equal(narrow.normalised, expected)
    assert_frame_equal(narrow.links, every.links)


@settings(max_examples=10)
@given(st.integers(0, 10**6))
def test_the_number_of_threads_changes_no_bit(seed):
    resistance, ids, grid = landscape(seed, cores=9)
    one = corridor_network(resistance, ids, grid, pairs="all", threads=1)
    for threads in (2, 7):
        other = corridor_network(resistance, ids, grid, pairs="all", threads=threads)
        assert_frame_equal(one.links, other.links)
        np.testing.assert_array_equal(one.normalised, other.normalised)
        assert one.paths.keys() == other.paths.keys()
        for pair, path in one.paths.items():
            np.testing.assert_array_equal(path, other.paths[pair])


@settings(max_examples=10)
@given(st.integers(0, 10**6))
def test_missing_cells_are_never_read(seed):
    resistance, ids, grid = landscape(seed)
    one = corridor_network(resistance, ids, grid)
    two = corridor_network(
        np.where(grid.mask, resistance, np.nan), np.where(grid.mask, ids, -4), grid
    )
    assert_frame_equal(one.links, two.links)
    np.testing.assert_array_equal(one.normalised, two.normalised)


@settings(max_examples=10)
@given(st.integers(0, 10**6))
def test_the_spanning_tree_is_that_of_all_pairs(seed):
    resistance, ids, grid = landscape(seed)
    tree = corridor_network(resistance, ids, grid, pairs="minimum_spanning_tree").links
    every = corridor_network(
        resistance, ids, grid, pairs="all", drop_intermediate=False
    ).links
    cores = np.unique(every[["core1", "core2"]])
    graph = np.zeros((cores.size, cores.size))
    rows = np.searchsorted(cores, every["core1"])
    graph[rows, np.searchsorted(cores, every["core2"])] = every["cw_dist"]
    best = minimum_spanning_tree(graph)
    assert len(tree) == cores.size - 1
    assert tree["cw_dist"].sum() == pytest.approx(best.sum())
    assert (tree["type"] == 1).all()


def in_a_row(text, **options):
    """Cores by digits in a row of resistance 1 and 10 m cells; "#" is missing."""
    ids = np.array([[int(cell) if cell.isdigit() else 0 for cell in text]])
    grid = Grid(ids.shape, 10, mask=np.array([[cell != "#" for cell in text]]))
    return corridor_network(np.ones(ids.shape), ids, grid, **options)


def types(network):
    links = network.links
    return {
        f"{one}-{other}": kind
        for one, other, kind in zip(links["core1"], links["core2"], links["type"])
    }


def test_two_cores_of_one_cell():
    network = in_a_row("1...2")
    assert types(network) == {"1-2": 1}
    assert network.links["cw_dist"].tolist() == [40]
    assert network.links["lcp_length"].tolist() == [40]
    assert network.paths[1, 2].tolist() == [[0, 0], [0, 1], [0, 2], [0, 3], [0, 4]]
    assert network.normalised.tolist() == [[0, 0, 0, 0, 0]]


def test_cores_that_touch_are_one_step_apart():
    links = in_a_row("1122").links
    assert links["euc_dist"].tolist() == [10]
    assert links["cw_dist"].tolist() == [10]
    assert links["lcp_length"].tolist() == [10]
    assert links["cwd_to_path"].tolist() == [1]


def test_a_third_core_between_two():
    assert types(in_a_row("1.2.3")) == {"1-2": 1, "2-3": 1}
    every = {"1-2": 1, "1-3": -15, "2-3": 1}
    assert types(in_a_row("1.2.3", pairs="all")) == every
    kept = in_a_row("1.2.3", pairs="all", drop_intermediate=False)
    assert types(kept) == {"1-2": 1, "1-3": 1, "2-3": 1}


def test_pairs_without_a_way_are_named():
    network = in_a_row("1.2.#..3")
    assert types(network) == {"1-2": 1, "2-3": -12}
    unreachable = network.links.iloc[1]
    assert unreachable["euc_adj"] == 1
    assert unreachable["cwd_adj"] == 0
    assert unreachable["euc_dist"] == 50
    measured = ["cw_dist", "lcp_length", "cwd_to_euc", "cwd_to_path", "mean_resistance"]
    assert (unreachable[measured] == -1).all()
    assert list(network.paths) == [(1, 2)]
    assert np.isnan(network.normalised[0, 4:]).all()


def test_a_core_in_two_parts_does_not_carry_over_a_gap():
    network = in_a_row("1.3#3.2", pairs="all")
    assert types(network) == {"1-2": -12, "1-3": 1, "2-3": 1}


def test_limits_drop_long_and_costly_links():
    assert types(in_a_row("1.2....3", maximum_euclidean=20)) == {"1-2": 1, "2-3": -11}
    costly = in_a_row("1.2....3", maximum_cost=20)
    assert types(costly) == {"1-2": 1, "2-3": -12}
    assert costly.links["cw_dist"].tolist() == [20, 50]


def test_limits_drop_short_and_cheap_links():
    assert types(in_a_row("1.2....3", minimum_euclidean=30)) == {"1-2": -13, "2-3": 1}
    cheap = in_a_row("1.2....3", minimum_cost=30)
    assert types(cheap) == {"1-2": -14, "2-3": 1}
    # What was measured of a link before it was dropped stays in the table.
    assert cheap.links["lcp_length"].tolist() == [20, 50]


def test_limits_that_leave_no_link_are_refused():
    assert refusal("1.2", minimum_euclidean=50, maximum_euclidean=20) == (
        "The shortest link by straight distance (50 m) is above the longest (20 m),"
        " which leaves none. Lower it, or raise the longest."
    )
    assert "by cost (5) is above" in refusal("1.2", minimum_cost=5, maximum_cost=2)
    assert "1 are shorter or cheaper" in refusal("1.2", minimum_cost=50)


def test_adjacency_by_either_distance():
    """Dear land between 1 and 3, which are neighbours in a straight line alone."""
    ids = np.zeros((5, 7), int)
    ids[2, [0, 6]], ids[0, 3] = (1, 3), 2
    resistance = np.ones(ids.shape)
    resistance[3:] = 50
    resistance[2, 1:6] = 50
    grid = Grid(ids.shape, 10)
    options = {"resistance": resistance, "cores": ids, "grid": grid}
    found = {
        how: corridor_network(**options, adjacency=how, drop_intermediate=False).links
        for how in ("either", "cost", "euclidean", "both")
    }
    pairs = {
        how: set(zip(links["core1"], links["core2"])) for how, links in found.items()
    }
    assert pairs["either"] == pairs["cost"] | pairs["euclidean"]
    assert pairs["both"] == pairs["cost"] & pairs["euclidean"]
    assert (found["cost"]["cwd_adj"] == 1).all()
    assert (found["euclidean"]["euc_adj"] == 1).all()
    assert pairs["both"] < pairs["either"]


def test_no_adjacent_pair_is_refused():
    assert refusal("1#2", adjacency="cost") == (
        "No two cores are adjacent: their zones do not touch. Close gaps of missing"
        " cells in the resistance between cores, or link other pairs."
    )
    assert refusal("1.2", adjacency="all") == (
        "adjacency cannot be 'all'; choose one of either, cost, euclidean, both."
    )


def test_links_and_clusters_are_numbered():
    links = in_a_row("1.2....3.4......5.6", nearest=1, connect_clusters=True).links
    assert links["link"].tolist() == [1, 2, 3, 4, 5]
    assert links["cluster1"].tolist() == [1, 1, 2, 2, 3]
    assert links["cluster2"].tolist() == [1, 2, 2, 3, 3]
    whole = in_a_row("3.2.1").links
    assert (whole[["cluster1", "cluster2"]] == 1).all(axis=None)


def test_each_corridor_by_itself():
    resistance, ids, grid = landscape(2)
    own = {}
    network = corridor_network(
        resistance,
        ids,
        grid,
        maximum_width=300,
        each_corridor=lambda one, other, values: own.update({(one, other): values}),
    )
    active = network.links[network.links["type"] > 0]
    assert sorted(own) == list(zip(active["core1"], active["core2"]))
    for pair, values in own.items():
        assert (values[tuple(network.paths[pair].T)] == 0).all()
    np.testing.assert_array_equal(
        np.fmin.reduce(list(own.values())), network.normalised
    )


def test_nearest_neighbours_and_clusters():
    text = "1.2....3.4......5.6"
    one = types(in_a_row(text, nearest=1))
    assert one == {"1-2": 10, "2-3": -1, "3-4": 10, "4-5": -1, "5-6": 10}
    joined = types(in_a_row(text, nearest=1, connect_clusters=True))
    assert joined == {"1-2": 10, "2-3": 20, "3-4": 10, "4-5": 20, "5-6": 10}
    assert set(types(in_a_row(text, nearest=2)).values()) == {10}


def test_only_the_shortest_links_join_clusters():
    ids = np.zeros((9, 30), int)
    ids[0, [0, 2]] = 1, 2
    ids[8, [0, 2]] = 3, 4
    ids[4, [20, 22]] = 5, 6
    network = corridor_network(
        np.ones(ids.shape), ids, Grid(ids.shape, 1), nearest=1, connect_clusters=True
    )
    links = network.links
    joins = links[links["type"] == 20]
    assert len(joins) == 2
    assert set(zip(joins["core1"], joins["core2"])) == {(1, 3), (2, 5)}
    assert (links["type"] == 10).sum() == 3


def test_what_is_near_depends_on_the_measure():
    resistance = np.array([[1.0, 20, 1, 1, 1, 1, 1]])
    ids = np.array([[1, 0, 2, 0, 0, 0, 3]])
    grid = Grid(ids.shape, 10)
    by_cost = corridor_network(resistance, ids, grid, nearest=1)
    assert types(by_cost) == {"1-2": 10, "2-3": 10}
    straight = corridor_network(
        resistance, ids, grid, nearest=1, nearest_by="euclidean", pairs="all"
    )
    assert types(straight) == {"1-2": 10, "1-3": -15, "2-3": 10}


def test_zones_that_touch():
    zones = np.array([[1, 1, 0, 2], [1, 3, 2, 2], [0, 0, 5, 5]])
    pairs = [[1, 2], [1, 3], [2, 3], [2, 5], [3, 5]]
    assert touching_zones(zones).tolist() == pairs


def test_neighbours_by_centroid():
    square = np.array([[0, 0], [0, 2], [2, 0], [2, 2]])
    sides = [[0, 1], [0, 2], [1, 3], [2, 3]]
    assert gabriel_pairs(square).tolist() == sides
    assert len(delaunay_pairs(square)) == 5
    line = np.array([[0, 0], [4, 4], [1, 1]])
    assert delaunay_pairs(line).tolist() == [[0, 2], [1, 2]]
    assert gabriel_pairs(line).tolist() == [[0, 2], [1, 2]]
    assert gabriel_pairs(line[:2]).tolist() == [[0, 1]]
    twins = np.array([[0, 0], [4, 4], [0, 0]])
    assert delaunay_pairs(twins).tolist() == [[0, 1], [0, 2]]
    assert gabriel_pairs(twins).tolist() == [[0, 1], [0, 2]]


@given(st.integers(0, 10**6), st.integers(2, 25))
def test_gabriel_pairs_have_an_empty_circle(seed, count):
    points = np.random.default_rng(seed).random((count, 2))
    expected = []
    for one in range(count):
        for other in range(one + 1, count):
            to_one = ((points - points[one]) ** 2).sum(axis=1)
            to_other = ((points - points[other]) ** 2).sum(axis=1)
            third = ~np.isin(np.arange(count), [one, other])
            if ((to_one + to_other)[third] > to_one[other]).all():
                expected.append([one, other])
    assert gabriel_pairs(points).tolist() == expected


@given(st.integers(0, 10**6))
def test_euclidean_distance_is_that_of_the_nearest_cells(seed):
    _, ids, grid = landscape(seed, shape=(12, 15), cores=3)
    cores = read_cores(ids, grid)
    pairs = np.column_stack(np.triu_indices(len(cores.ids), 1))
    for (one, other), found in zip(pairs, euclidean_distances(cores, pairs)):
        apart = cores.points(one)[:, None] - cores.points(other)[None]
        assert found == pytest.approx(np.hypot(*apart.T).min())


@pytest.mark.parametrize("pairs", ["gabriel", "delaunay"])
def test_pairs_by_centroid_make_a_network(pairs):
    resistance, ids, grid = landscape(3, gaps=0)
    links = corridor_network(resistance, ids, grid, pairs=pairs).links
    assert len(links) >= 5
    assert (links["core1"] < links["core2"]).all()


def refusal(text, **options):
    with pytest.raises(Refusal) as caught:
        in_a_row(text, **options)
    return str(caught.value)


def test_bad_input_is_refused_in_words():
    assert refusal("1..") == (
        "Corridors need at least two cores on valid cells; there is 1."
    )
    assert refusal("1#2") == (
        "No link is left of 1 pairs of cores: 1 cannot reach each other, 0 lie farther"
        " apart than the maximum distance, 0 cost more than the maximum, 0 are shorter"
        " or cheaper than the minimum, 0 lead through another core. Close gaps of"
        " missing cells in the resistance between cores, or change the limits."
    )
    assert "1 lie farther apart" in refusal("1..2", maximum_euclidean=20)
    assert "1 cost more" in refusal("1..2", maximum_cost=20)
    assert refusal("1.2", pairs="some") == (
        "pairs cannot be 'some'; choose one of adjacent, all, gabriel, delaunay,"
        " minimum_spanning_tree."
    )
    assert refusal("1.2", nearest_by="eye") == (
        "nearest_by cannot be 'eye'; choose one of cost, euclidean."
    )
    assert refusal("1.2", nearest=0) == (
        "The number of nearest neighbours is 0; it must be 1 or more."
    )
    with pytest.raises(Refusal, match="The ids of cores must be whole numbers"):
        corridor_network(np.ones((1, 2)), np.array([[1.0, 2.0]]), Grid((1, 2), 1))


def test_cancel_at_any_time():
    resistance, ids, grid = landscape(1)
    told = []
    corridor_network(
        resistance, ids, grid, progress=lambda fraction: told.append(fraction) or True
    )
    assert told == sorted(told)
    assert told[-1] == 1.0
    for last in range(len(told)):
        calls = iter(range(last))
        with pytest.raises(Cancelled):
            corridor_network(
                resistance,
                ids,
                grid,
                progress=lambda _, c=calls: next(c, None) is not None,
            )


def test_an_error_of_the_progress_is_not_taken_for_cancel():
    resistance, ids, grid = landscape(1)

    def progress(fraction):
        if fraction > 0.3:
            raise OSError("gone")
        return True

    with pytest.raises(OSError, match="gone"):
        corridor_network(resistance, ids, grid, progress=progress)


PLAIN = """
import sys
import numpy as np
from ecorestore.core._numba import COMPILED
from ecorestore.core.grid import Grid
from ecorestore.core.network.corridors import corridor_network
rng = np.random.default_rng(0)
resistance = rng.uniform(1, 50, (12, 15))
ids = np.zeros((12, 15), int)
ids[[0, 3, 9, 11], [2, 11, 1, 9]] = 1, 2, 3, 4
print(COMPILED, file=sys.stderr)
found = corridor_network(resistance, ids, Grid(ids.shape, 30.0), pairs="all")
print(found.links.to_csv(), found.paths, found.normalised.tobytes().hex())
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
