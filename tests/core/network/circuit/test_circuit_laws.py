"""What holds for any circuit: Kirchhoff, reciprocity, and more ways, less resistance."""

import numpy as np
import pytest
from circuits_by_matrix import net_outflow, solve
from ecorestore.core.network.circuit import advanced_flow, current_flow, log_current
from hypothesis import given, settings
from hypothesis import strategies as st

SEEDS = st.integers(0, 10_000)
OPTIONS = st.fixed_dictionaries(
    {
        "surface_is": st.sampled_from(["resistance", "conductance"]),
        "connection": st.sampled_from(["average_resistance", "average_conductance"]),
        "neighbours": st.sampled_from([4, 8]),
    }
)
few = settings(max_examples=15)


def landscape(seed, shape=(7, 9), gaps=0.15, ratio=100.0):
    """A surface with missing cells, and three nodes on valid, connected ones."""
    rng = np.random.default_rng(seed)
    surface = ratio ** rng.random(shape)
    surface[rng.random(shape) < gaps] = np.nan
    surface[0], surface[:, 0] = 2.0, 3.0
    focal = np.zeros(shape, int)
    focal[0, -1], focal[-1, 0], focal[0, 2] = 3, 5, 8
    return surface, focal


def region(focal, seed):
    """The same nodes, two of them with more cells; some may be missing ones."""
    rng = np.random.default_rng(seed)
    rows, columns = rng.integers(1, focal.shape[0] - 1), rng.integers(3, 6)
    focal = focal.copy()
    focal[rows : rows + 2, columns : columns + 2] = 3
    focal[-2:, 0] = 5
    return focal


@few
@given(SEEDS, OPTIONS)
def test_current_is_conserved_in_every_cell_but_the_nodes(seed, options):
    surface, focal = landscape(seed)
    flow = current_flow(surface, focal, keep_pairs=True, **options)
    for (low, high), voltages in flow.voltages.items():
        expected = (focal == high) * 1.0 - (focal == low)
        net = net_outflow(voltages, surface, **options)
        np.testing.assert_allclose(net, expected, atol=1e-7)


@few
@given(SEEDS, OPTIONS)
def test_pairs_of_points_and_regions_as_by_matrix(seed, options):
    surface, focal = landscape(seed)
    for nodes in (focal, region(focal, seed)):
        flow = current_flow(surface, nodes, keep_pairs=True, **options)
        total = np.zeros(surface.shape)
        for low, high in flow.currents:
            ends = [np.flatnonzero(nodes == node).tolist() for node in (low, high)]
            given = {ends[1][0]: 1.0, ends[0][0]: -1.0}
            voltages, passing = solve(surface, ends, given, **options)
            voltages = voltages - voltages.flat[ends[0][0]]
            index = [flow.ids.tolist().index(node) for node in (low, high)]
            resistance = voltages.flat[ends[1][0]]
            assert flow.resistances[tuple(index)] == pytest.approx(resistance, rel=1e-6)
            np.testing.assert_allclose(flow.currents[low, high], passing, atol=1e-6)
            total += passing
        np.testing.assert_allclose(flow.cumulative, total, atol=3e-6)


@few
@given(SEEDS, OPTIONS)
def test_one_to_all_and_all_to_one_as_by_matrix(seed, options):
    surface, focal = landscape(seed)
    focal = region(focal, seed)
    strengths = {3: 2.0, 5: 0.5}
    cells = {node: np.flatnonzero(focal == node).tolist() for node in (3, 5, 8)}
    call = {"strengths": strengths, "keep_pairs": True, **options}
    to_all = current_flow(surface, focal, mode="one_to_all", **call)
    from_all = current_flow(surface, focal, mode="all_to_one", **call)
    for at, node in enumerate((3, 5, 8)):
        sent = strengths.get(node, 1.0)
        others = [cells[other][0] for other in cells if other != node]
        ties = list(cells.values())
        given = {cells[node][0]: sent}
        voltages, passing = solve(surface, ties, given, others, **options)
        np.testing.assert_allclose(to_all.currents[node], passing, atol=1e-6)
        resistance = voltages.flat[cells[node][0]] / sent
        assert to_all.resistances[at] == pytest.approx(resistance, rel=1e-6)
        given = {cells[o][0]: strengths.get(o, 1.0) for o in cells if o != node}
        voltages, passing = solve(surface, ties, given, cells[node], **options)
        np.testing.assert_allclose(from_all.currents[node], passing, atol=1e-6)
        np.testing.assert_allclose(from_all.voltages[node], voltages, atol=1e-5)
    assert from_all.resistances.tolist() == [0, 0, 0]


@few
@given(SEEDS, OPTIONS)
def test_sources_and_grounds_as_by_matrix(seed, options):
    surface, _ = landscape(seed)
    rng = np.random.default_rng(seed)
    cells = rng.choice(np.flatnonzero(~np.isnan(surface)), 6, replace=False)
    sources, grounds = np.full((2, *surface.shape), np.nan)
    sources.flat[cells[:3]] = [1.0, 2.5, -0.5]
    grounds.flat[cells[3:]] = [0.0, 4.0, 0.5]
    flow = advanced_flow(surface, sources, grounds, **options)
    voltages, passing = solve(
        surface,
        [],
        dict(zip(cells[:3], [1.0, 2.5, -0.5])),
        [cells[3]],
        {cells[4]: 0.25, cells[5]: 2.0},
        **options,
    )
    reached = passing > 0
    np.testing.assert_allclose(flow.current, passing, atol=1e-6)
    np.testing.assert_allclose(flow.voltage[reached], voltages[reached], atol=1e-5)


@few
@given(SEEDS)
def test_short_circuits_as_by_matrix(seed):
    surface, focal = landscape(seed)
    regions = np.zeros(focal.shape, int)
    regions[2:4, 0:3] = 1
    regions[5, 0] = regions[0, 5] = 2
    flow = current_flow(surface, focal, short_circuits=regions, keep_pairs=True)
    ties = [np.flatnonzero(regions.ravel() == r).tolist() for r in (1, 2)]
    for low, high in flow.currents:
        ends = [np.flatnonzero(focal == node)[0] for node in (low, high)]
        voltages, passing = solve(surface, ties, {ends[1]: 1.0, ends[0]: -1.0})
        np.testing.assert_allclose(flow.currents[low, high], passing, atol=1e-6)


@few
@given(SEEDS, OPTIONS)
def test_resistance_is_the_same_both_ways_and_scales(seed, options):
    surface, focal = landscape(seed)
    found = current_flow(surface, focal, **options).resistances
    renamed = np.where(focal == 3, 11, focal)
    other = current_flow(surface, renamed, **options).resistances
    np.testing.assert_allclose(np.roll(other, 1, (0, 1)), found, rtol=1e-7)
    scaled = current_flow(7 * surface, focal, **options)
    factor = 7 if options["surface_is"] == "resistance" else 1 / 7
    np.testing.assert_allclose(scaled.resistances, factor * found, rtol=1e-7)


@few
@given(SEEDS, st.integers(0, 62), OPTIONS)
def test_a_cell_that_resists_less_never_raises_a_resistance(seed, cell, options):
    surface, focal = landscape(seed)
    before = current_flow(surface, focal, **options).resistances
    surface.flat[cell] *= 0.5 if options["surface_is"] == "resistance" else 2.0
    after = current_flow(surface, focal, **options).resistances
    assert (after <= before * (1 + 1e-7)).all()


@few
@given(SEEDS)
def test_resistance_is_a_distance(seed):
    surface, focal = landscape(seed)
    found = current_flow(surface, focal).resistances
    assert (np.diag(found) == 0).all()
    assert found[0, 1] <= (found[0, 2] + found[2, 1]) * (1 + 1e-7)


@few
@given(SEEDS, st.sampled_from(["pairwise", "one_to_all", "all_to_one"]))
def test_turning_the_map_turns_the_current(seed, mode):
    surface, focal = landscape(seed, shape=(8, 9))
    focal = region(focal, seed)
    flow = current_flow(surface, focal, mode=mode)
    for turn in (np.flipud, np.fliplr, np.transpose):
        turned = current_flow(turn(surface), turn(focal), mode=mode)
        np.testing.assert_allclose(
            turned.cumulative, turn(flow.cumulative), atol=2e-6, rtol=1e-6
        )
        np.testing.assert_allclose(turned.resistances, flow.resistances, rtol=1e-6)


@few
@given(SEEDS)
def test_values_under_the_mask_are_not_read(seed):
    surface, focal = landscape(seed)
    mask = ~np.isnan(surface)
    found = current_flow(surface, focal)
    for filler in (-9999.0, 0.0, np.inf, 5.0):
        masked = current_flow(np.where(mask, surface, filler), focal, mask=mask)
        np.testing.assert_array_equal(masked.cumulative, found.cumulative)


@pytest.mark.parametrize("mode", ["pairwise", "one_to_all", "all_to_one"])
@pytest.mark.parametrize("regions", [False, True])
def test_threads_do_not_change_a_bit(mode, regions):
    surface, _ = landscape(3, shape=(90, 130))
    rng = np.random.default_rng(3)
    surface = np.where(np.isnan(surface), 1.0, surface)
    focal = np.zeros(surface.shape, int)
    focal.flat[rng.choice(surface.size, 6, replace=False)] = np.arange(1, 7)
    if regions:
        focal[20:24, 30:40] = 2
    one = current_flow(surface, focal, mode=mode, threads=1)
    for threads in (2, 5):
        more = current_flow(surface, focal, mode=mode, threads=threads)
        assert more.cumulative.tobytes() == one.cumulative.tobytes()
        assert more.maximum.tobytes() == one.maximum.tobytes()
        assert more.resistances.tobytes() == one.resistances.tobytes()


def test_by_hand():
    # Two ways of 2 and 6 ohms between the ends: 1.5 ohms, and 3 to 1 of the current.
    surface = np.array([[1.0, 1.0, 1.0], [1.0, np.nan, 1.0], [2.0, 2.0, 2.0]])
    focal = np.array([[1, 0, 2], [0, 0, 0], [0, 0, 0]])
    flow = current_flow(surface, focal, neighbours=4, keep_pairs=True)
    long_way = 1.0 + 1.5 + 2.0 + 2.0 + 1.5 + 1.0
    expected = 1 / (1 / 2.0 + 1 / long_way)
    assert flow.resistances[0, 1] == pytest.approx(expected)
    assert flow.cumulative[0, 1] == pytest.approx(expected / 2.0)
    assert flow.cumulative[2, 1] == pytest.approx(expected / long_way)
    assert flow.cumulative[1, 1] == 0
    assert flow.voltages[1, 2][0].tolist() == pytest.approx([0, expected / 2, expected])
    assert flow.table.to_dict("list") == {
        "node1": [1],
        "node2": [2],
        "resistance": [pytest.approx(expected)],
    }


def test_a_thin_barrier_blocks_by_resistance_and_less_so_by_conductance():
    surface = np.ones((9, 9))
    surface[:, 4] = 1e4
    focal = np.zeros((9, 9), int)
    focal[4, 0], focal[4, 8] = 1, 2
    blocked = current_flow(surface, focal).resistances[0, 1]
    mean = current_flow(surface, focal, connection="average_conductance")
    assert blocked > 100 * mean.resistances[0, 1]


def test_currents_at_the_nodes_themselves_can_be_left_out():
    surface, focal = landscape(1)
    flow = current_flow(surface, focal, focal_currents_to_zero=True, keep_pairs=True)
    full = current_flow(surface, focal, keep_pairs=True)
    for (low, high), current in flow.currents.items():
        ends = (focal == low) | (focal == high)
        assert (current[ends] == 0).all()
        np.testing.assert_array_equal(current[~ends], full.currents[low, high][~ends])


def test_maps_add_up_and_are_kept_on_demand():
    surface, focal = landscape(2)
    flow = current_flow(surface, focal, keep_pairs=True)
    maps = list(flow.currents.values())
    assert sorted(flow.currents) == [(3, 5), (3, 8), (5, 8)]
    np.testing.assert_allclose(flow.cumulative, sum(maps))
    np.testing.assert_array_equal(flow.maximum, np.max(maps, axis=0))
    lean = current_flow(surface, focal)
    assert lean.currents == lean.voltages == {}
    np.testing.assert_array_equal(lean.cumulative, flow.cumulative)


def test_pairs_included_and_excluded():
    surface, focal = landscape(4)
    full = current_flow(surface, focal)
    listed = current_flow(surface, focal, include_pairs=[(8, 5), (5, 77)])
    assert listed.ids.tolist() == [5, 8]
    assert listed.resistances[0, 1] == pytest.approx(full.resistances[1, 2])
    others = current_flow(surface, focal, exclude_pairs=[(8, 5)])
    assert others.ids.tolist() == [3, 5, 8]
    assert others.resistances[1, 2] == -1
    assert others.resistances[0, 1] == pytest.approx(full.resistances[0, 1])


def test_nodes_on_islands_of_their_own():
    surface = np.ones((5, 9))
    surface[:, 4] = np.nan
    focal = np.zeros((5, 9), int)
    focal[0, 0], focal[4, 3], focal[2, 5], focal[2, 8] = 1, 2, 3, 4
    flow = current_flow(surface, focal, keep_pairs=True)
    connected = flow.resistances > 0
    assert np.argwhere(np.triu(connected)).tolist() == [[0, 1], [2, 3]]
    assert (flow.resistances[:2, 2:] == -1).all()
    assert sorted(flow.currents) == [(1, 2), (3, 4)]
    assert (flow.currents[1, 2][:, 4:] == 0).all()
    assert (flow.voltages[1, 2][:, 4:] == 0).all()
    to_all = current_flow(surface, np.where(focal == 4, 0, focal), mode="one_to_all")
    assert to_all.resistances[2] == -1
    bridge = np.zeros((5, 9), int)
    bridge[2, 3:6] = 1
    joined = current_flow(surface, focal, short_circuits=bridge)
    assert (joined.resistances[:2, 2:] > 0).all()


def test_a_node_of_several_pieces_bridges_what_lies_between():
    surface = np.ones((5, 9))
    surface[:, 4] = np.nan
    focal = np.zeros((5, 9), int)
    focal[0, 0], focal[:, 3], focal[:, 5], focal[2, 8] = 1, 2, 2, 3
    found = current_flow(surface, focal).resistances
    # Node 2 is one node in its own pairs only.
    assert found[0, 1] > 0 and found[1, 2] > 0 and found[0, 2] == -1


def test_a_source_held_at_zero_volts_is_freed():
    sources = np.array([[1.0, 0.0, 0.0, 0.0]])
    grounds = np.array([[0.0, np.nan, np.nan, 3.0]])
    flow = advanced_flow(np.ones((1, 4)), sources, grounds)
    np.testing.assert_allclose(flow.voltage, [[6, 5, 4, 3]])
    assert flow.idle_sources == 0


@pytest.mark.parametrize(
    ("conflict", "voltages"),
    [
        ("keep_all", [2 / 3, 1 / 3, 0]),
        ("remove_ground", [2, 1, 0]),
    ],
)
def test_source_and_ground_in_one_cell(conflict, voltages):
    sources = np.array([[1.0, np.nan, np.nan]])
    grounds = np.array([[1.0, -9999.0, 0.0]])
    flow = advanced_flow(np.ones((1, 3)), sources, grounds, conflict=conflict)
    np.testing.assert_allclose(flow.voltage, [voltages])


def test_unit_currents_and_direct_grounds():
    sources = np.array([[5.0, 0.0, 0.0, 2.0]])
    grounds = np.array([[np.nan, 0.1, np.nan, np.nan]])
    land = np.ones((1, 4))
    flow = advanced_flow(land, sources, grounds, grounds_are="conductance")
    np.testing.assert_allclose(flow.voltage, [[75, 70, 72, 74]])
    plain = advanced_flow(
        land, sources, grounds, unit_currents=True, direct_grounds=True
    )
    np.testing.assert_allclose(plain.voltage, [[1, 0, 1, 2]])
    np.testing.assert_allclose(plain.current, [[1, 2, 1, 1]])


def test_sources_without_a_way_to_a_ground_are_counted():
    land = np.array([[1.0, 1.0, np.nan, 1.0]])
    sources = np.array([[1.0, 0.0, 0.0, 1.0]])
    grounds = np.array([[np.nan, 0.0, np.nan, np.nan]])
    flow = advanced_flow(land, sources, grounds)
    assert flow.idle_sources == 1
    np.testing.assert_allclose(flow.current, [[1, 1, 0, 0]])


def test_logarithm_of_current():
    found = log_current(np.array([[0.0, 1.0], [0.001, 10.0]]))
    np.testing.assert_allclose(found, [[np.nan, 0], [-3, 1]], atol=1e-12)


def test_a_conductance_of_zero_closes_a_cell():
    surface = np.ones((4, 6))
    surface[:3, 3] = 0.0
    nodes = np.array([(1, 0, 0), (2, 3, 5)])
    flow = current_flow(surface, nodes, surface_is="conductance", neighbours=4)
    assert (flow.cumulative[:3, 3] == 0).all()
    assert flow.cumulative[3, 3] == pytest.approx(1.0)


def test_integer_surfaces():
    nodes = np.array([(1, 0, 0), (2, 3, 5)])
    ones = current_flow(np.ones((4, 6)), nodes).resistances
    for kind in (np.uint8, np.int32, np.float32):
        found = current_flow(np.full((4, 6), 3, kind), nodes)
        np.testing.assert_allclose(found.resistances, 3 * ones)
