"""Pinch points: against reference cases, laws of circuits, and maps by hand."""

import json
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.corridors import corridor_network
from ecorestore.core.network.pinch_points import pinch_points
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

CASES = Path(__file__).parents[2] / "data" / "linkage"
MODES = {
    "adjacent": "exp_pinch_adjacent",
    "pairwise": "exp_pinch_allpairs",
    "all_to_one": "exp_pinch_alltoone",
}
WIDTHS = {
    case["name"]: case["options"]["cwd_cutoff"]
    for case in json.loads((CASES / "cases.json").read_text(encoding="utf-8"))
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("path", sorted(CASES.glob("*.npz")), ids=lambda p: p.stem)
def test_reference_pinch_points(path, mode):
    with np.load(path) as arrays:
        case = dict(arrays)
    resistance = case["resistance"]
    grid = Grid(resistance.shape, float(case["cellsize"]), mask=resistance != -9999)
    found = pinch_points(
        resistance, case["cores"], grid, cutoff_width=WIDTHS[path.stem], mode=mode
    )
    expected = case[MODES[mode]]
    greatest = np.nanmax(expected)
    np.testing.assert_allclose(found.current, expected, rtol=0, atol=1e-5 * greatest)
    if mode == "adjacent":
        for column in ("eff_resist", "cwd_to_eff_resist"):
            np.testing.assert_allclose(
                found.links[column], case[f"exp_link_{column}"], rtol=1e-6
            )


def landscape(seed, shape=(20, 26), cores=4, gaps=0.1, ratio=20.0):
    rng = np.random.default_rng(seed)
    resistance = ratio ** rng.random(shape)
    mask = rng.random(shape) >= gaps
    ids = np.zeros(shape, np.int32)
    for core in range(1, cores + 1):
        row, column = rng.integers(0, shape[0] - 2), rng.integers(0, shape[1] - 2)
        ids[row : row + 2, column : column + 2] = 10 * core
        mask[row : row + 2, column : column + 2] = True
    return resistance, ids, Grid(shape, 10, mask=mask)


@settings(max_examples=8)
@given(st.integers(0, 10**6), st.floats(1, 3000))
def test_laws_of_circuits(seed, width):
    given_map = landscape(seed)
    narrow = pinch_points(*given_map, cutoff_width=width)
    wide = pinch_points(*given_map, cutoff_width=2 * width)
    links = narrow.links[narrow.links["type"] > 0]
    assert np.nanmin(narrow.current) >= 0
    assert np.nanmax(narrow.current) <= 1 + 1e-6
    # More ways resist less, and the best way alone resists as much as it costs.
    assert (links["eff_resist"] > 0).all()
    assert (links["cwd_to_eff_resist"] >= 1 - 1e-6).all()
    wider = wide.links.loc[links.index, "eff_resist"]
    assert (wider <= links["eff_resist"] * (1 + 1e-6)).all()
    # Nothing flows outside the corridors of this width.
    detour = corridor_network(*given_map, maximum_width=width).normalised
    assert np.isnan(narrow.current[np.isnan(detour)]).all()


@settings(max_examples=5)
@given(
    st.integers(0, 10**6), st.floats(0.1, 10), st.sampled_from(["adjacent", "pairwise"])
)
def test_current_has_no_unit_of_resistance(seed, factor, mode):
    resistance, ids, grid = landscape(seed)
    one = pinch_points(resistance, ids, grid, cutoff_width=400, mode=mode)
    other = pinch_points(
        resistance * factor, ids, grid, cutoff_width=400 * factor, mode=mode
    )
    np.testing.assert_allclose(one.current, other.current, atol=1e-5)
    active = one.links["type"] > 0
    np.testing.assert_allclose(
        one.links.loc[active, "eff_resist"] * factor,
        other.links.loc[active, "eff_resist"],
        rtol=1e-6,
    )


@settings(max_examples=5)
@given(st.integers(0, 10**6), st.sampled_from(list(MODES)))
def test_the_map_may_be_turned(seed, mode):
    resistance, ids, grid = landscape(seed)
    found = pinch_points(resistance, ids, grid, cutoff_width=400, mode=mode)
    turned = Grid(grid.shape[::-1], 10, mask=np.rot90(grid.mask))
    other = pinch_points(
        np.rot90(resistance), np.rot90(ids), turned, cutoff_width=400, mode=mode
    )
    np.testing.assert_allclose(np.rot90(found.current), other.current, atol=1e-4)


@settings(max_examples=4)
@given(st.integers(0, 10**6), st.sampled_from(list(MODES)))
def test_neither_threads_nor_missing_cells_change_a_bit(seed, mode):
    resistance, ids, grid = landscape(seed)
    options = {"cutoff_width": 400, "mode": mode}
    one = pinch_points(resistance, ids, grid, threads=1, **options)
    unread = np.where(grid.mask, resistance, np.nan), np.where(grid.mask, ids, -4)
    other = pinch_points(*unread, grid, threads=3, **options)
    np.testing.assert_array_equal(one.current, other.current)
    assert_frame_equal(one.links, other.links)


def rooms(mask):
    """Two cores on land of resistance 1 and 10 m cells, drawn as text."""
    cells = np.array([list(row) for row in mask.split()])
    ids = np.where(np.isin(cells, ["1", "2", "3"]), cells, "0").astype(int)
    return np.ones(cells.shape), ids, Grid(cells.shape, 10, mask=cells != "#")


def test_a_single_way_carries_all():
    found = pinch_points(*rooms("1...2"), cutoff_width=1)
    np.testing.assert_allclose(found.current, [[np.nan, 1, 1, 1, np.nan]], rtol=1e-6)
    assert found.links["eff_resist"].tolist() == pytest.approx([40])
    assert found.links["cwd_to_eff_resist"].tolist() == pytest.approx([1])


def test_two_ways_carry_half_each_and_the_door_all():
    plan = """
        .....#.....
        1.###..###2
        .....#.....
    """
    found = pinch_points(*rooms(plan), cutoff_width=1000)
    assert found.current[1, 5] == pytest.approx(1, rel=1e-6)
    assert found.current[0, 2:5].tolist() == pytest.approx([0.5, 0.5, 0.5], abs=0.02)
    assert np.isnan(found.current[1, [0, 2, 10]]).all()


def test_a_width_keeps_to_the_better_of_two_ways():
    plan = """
        .....
        1###2
        .....
        .....
    """
    resistance, ids, grid = rooms(plan)
    resistance[2:] = 5
    both = pinch_points(resistance, ids, grid, cutoff_width=10000)
    better = pinch_points(resistance, ids, grid, cutoff_width=10)
    assert 0 < both.current[2, 2] < 0.5 < both.current[0, 2] < 1
    assert better.current[0, 2] == pytest.approx(1, rel=1e-6)
    assert np.isnan(better.current[2, 2])


def test_squared_resistances_favour_the_better_way():
    plan = """
        .....
        1###2
        .....
    """
    resistance, ids, grid = rooms(plan)
    resistance[2] = 5
    plain = pinch_points(resistance, ids, grid, cutoff_width=10000)
    squared = pinch_points(resistance, ids, grid, cutoff_width=10000, squared=True)
    assert squared.current[0, 2] > plain.current[0, 2] > 0.5
    assert squared.links["cwd_to_eff_resist"].tolist() == [-1]
    assert squared.links["eff_resist"][0] > 0


def test_all_cores_at_once():
    chain = rooms("1..2..3")
    pairs = pinch_points(*chain, cutoff_width=10, mode="pairwise")
    # 1 to 2, 1 to 3 and 2 to 3, the ends of a pair left out.
    np.testing.assert_allclose(pairs.current, [[0, 2, 2, 1, 2, 2, 0]], atol=1e-6)
    assert pairs.links["eff_resist"].tolist() == pytest.approx([30, 30])
    to_one = pinch_points(*chain, cutoff_width=10, mode="all_to_one")
    # 2 A to either end and 1 A from each to the middle; then sources and grounds.
    np.testing.assert_allclose(to_one.current, [[4, 4, 4, 6, 4, 4, 4]], atol=1e-5)
    assert (to_one.links["eff_resist"] == -1).all()


def test_normalised_current_is_the_share_of_all_that_was_sent():
    chain = rooms("1..2..3")
    options = {"cutoff_width": 10, "normalised": True}
    pairs = pinch_points(*chain, mode="pairwise", **options)
    np.testing.assert_allclose(
        pairs.current, np.array([[0, 2, 2, 1, 2, 2, 0]]) / 3, atol=1e-6
    )
    to_one = pinch_points(*chain, mode="all_to_one", **options)
    np.testing.assert_allclose(to_one.current[0, [1, 4]], 4 / 6, atol=1e-6)
    apart = rooms("1..2#1..2")
    one_pair = pinch_points(*apart, mode="pairwise", **options)
    assert np.nanmax(one_pair.current) <= 1
    adjacent = pinch_points(*chain, **options)
    np.testing.assert_allclose(adjacent.current[0, 1:3], 1, rtol=1e-6)


def test_networks_apart_count_for_themselves():
    plan = """
        1...2
        #####
        3...{}
    """
    options = {"cutoff_width": 10, "pairs": "all", "normalised": True}
    apart = rooms(plan.format("."))
    joined = rooms(plan.format("1"))
    pairs = {"mode": "pairwise", **options}
    all_to_one = {"mode": "all_to_one", **options}
    middle = ([0, 2], 2)
    np.testing.assert_allclose(
        pinch_points(*apart, **pairs).current[0, 2], 1, atol=1e-6
    )
    np.testing.assert_allclose(
        pinch_points(*apart, **all_to_one).current[0, 2], 1, atol=1e-6
    )
    # For a pair, core 1 is land like any other, so 2 and 3 do not meet.
    np.testing.assert_allclose(
        pinch_points(*joined, **pairs).current[middle], 1 / 2, atol=1e-6
    )
    # Where all cores are nodes, they meet through core 1, which lies in both parts.
    np.testing.assert_allclose(
        pinch_points(*joined, **all_to_one).current[middle], 2 / 3, atol=1e-6
    )


def test_links_that_are_not_active_have_no_corridor():
    given_map = landscape(3, gaps=0.0)
    links = corridor_network(*given_map, nearest=1).links
    found = pinch_points(*given_map, cutoff_width=100, links=links)
    sought = pinch_points(*given_map, cutoff_width=100, nearest=1)
    assert_frame_equal(found.links, sought.links)
    np.testing.assert_array_equal(found.current, sought.current)
    inactive = found.links[found.links["type"] < 0]
    assert len(inactive) > 0
    assert (inactive[["eff_resist", "cwd_to_eff_resist"]] == -1).all(axis=None)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"cutoff_width": 0}, "A corridor width of 0 cuts off every corridor. Give"),
        ({"cutoff_width": np.nan}, "A corridor width of nan cuts off every corridor."),
        ({"mode": "one_to_all"}, "mode cannot be 'one_to_all'; choose one of adjacent"),
    ],
)
def test_options_that_are_refused(options, sentence):
    with pytest.raises(Refusal) as refused:
        pinch_points(*rooms("1...2"), **{"cutoff_width": 10, **options})
    assert str(refused.value).startswith(sentence)


def test_links_that_cost_less_than_any_way_are_refused():
    links = corridor_network(*rooms("1...2")).links.assign(cw_dist=20.0)
    with pytest.raises(Refusal, match="width of 10 cuts off every corridor: no way"):
        pinch_points(*rooms("1...2"), cutoff_width=10, links=links)


def test_oblong_cells_are_refused():
    resistance, ids, _ = rooms("1...2")
    with pytest.raises(Refusal, match="Cells are 10 m wide and 15 m high. Current"):
        pinch_points(resistance, ids, Grid(ids.shape, 10, 15), cutoff_width=10)


@pytest.mark.parametrize("mode", MODES)
def test_cancel_at_any_time(mode):
    given_map = landscape(1)
    options = {"cutoff_width": 100, "mode": mode}
    told = []
    pinch_points(*given_map, **options, progress=lambda f: told.append(f) or True)
    assert told == sorted(told)
    assert told[-1] == 1.0
    for last in range(len(told)):
        calls = iter(range(last))
        with pytest.raises(Cancelled):
            pinch_points(
                *given_map,
                **options,
                progress=lambda _, c=calls: next(c, None) is not None,
            )


def test_an_error_of_the_progress_is_not_taken_for_cancel():
    def progress(fraction):
        if fraction > 0.3:
            raise OSError("gone")
        return True

    with pytest.raises(OSError, match="gone"):
        pinch_points(*landscape(1), cutoff_width=100, progress=progress)
