"""Which cells are a node: lists and rasters of ids, regions, missing cells."""

import numpy as np
import pytest
from ecorestore.core.network.circuit import advanced_flow, current_flow
from ecorestore.core.network.circuit.focal_nodes import read_focal, unite

ONES = np.ones((4, 6))


def nodes(**cells):
    """A raster of nodes: ``n1=(row, column)`` and so on."""
    focal = np.zeros(ONES.shape, int)
    for name, cell in cells.items():
        focal[cell] = int(name[1:])
    return focal


TWO = nodes(n1=(0, 0), n2=(3, 5))


def with_cell(value, cell=(1, 2), surface=ONES):
    surface = surface.copy()
    surface[cell] = value
    return surface


def test_nodes_as_a_list():
    surface = 1 + np.arange(24.0).reshape(ONES.shape)
    focal = nodes(n1=(0, 0), n2=np.s_[2:, 5], n7=(3, 1))
    rows, columns = np.nonzero(focal)
    listed = np.column_stack([focal[rows, columns], rows, columns])
    found = current_flow(surface, listed)
    np.testing.assert_array_equal(
        found.cumulative, current_flow(surface, focal).cumulative
    )


def test_missing_nodes_may_stay():
    surface = with_cell(np.nan, (3, 5))
    focal = nodes(n1=(0, 0), n2=(3, 5), n3=(2, 2))
    for mode in ("pairwise", "one_to_all", "all_to_one"):
        flow = current_flow(surface, focal, mode=mode, allow_missing=True)
        assert flow.ids.tolist() == [1, 2, 3]
        if mode == "pairwise":
            assert flow.resistances[1].tolist() == [-1, 0, -1]
        else:
            assert flow.resistances[1] == -1
    partly = nodes(n1=(0, 0), n2=np.s_[3, 4:])
    assert current_flow(surface, partly).resistances[0, 1] > 0


def test_a_missing_node_in_a_region_is_the_region():
    surface = with_cell(np.nan, (3, 5))
    region = nodes(n1=(3, 5), n2=(0, 0)) * 0
    region[3, 5] = region[1, 4] = 1
    found = current_flow(surface, TWO, short_circuits=region)
    moved = current_flow(surface, nodes(n1=(0, 0), n2=(1, 4)))
    np.testing.assert_allclose(found.resistances, moved.resistances)


def test_nodes_in_one_region_have_no_resistance_between():
    region = nodes(n1=np.s_[1:3, 1:4])
    focal = nodes(n1=(1, 1), n2=(2, 3), n3=(3, 5))
    flow = current_flow(ONES, focal, short_circuits=region, keep_pairs=True)
    assert flow.resistances[0, 1] == 0
    assert flow.resistances[0, 2] == flow.resistances[1, 2] > 0
    assert (flow.currents[1, 2] == 0).all()
    two_cells = nodes(n1=np.s_[1, :2], n2=(2, 3), n3=(3, 5))
    again = current_flow(ONES, two_cells, short_circuits=region)
    assert again.resistances[0, 1] == 0


def test_reading_a_list():
    found = read_focal([(5, 0, 1), (2, 3, 3), (5, 2, 2), (5, 0, 1), (0, 1, 1)], (4, 6))
    assert found.ids.tolist() == [2, 5]
    assert [cells.tolist() for cells in found.cells] == [[21], [1, 14]]


def test_unite():
    sets = [np.array(cells, int) for cells in ([1, 2], [5], [2, 3], [9, 8], [])]
    groups, which = unite(sets)
    assert [groups[at].tolist() for at in which] == [
        [1, 2, 3],
        [5],
        [1, 2, 3],
        [8, 9],
        [],
    ]


def test_missing_cells_of_a_region_show_its_node():
    surface = np.ones((1, 5))
    surface[0, 3:] = np.nan
    focal = np.array([[1, 0, 2, 2, 0]])
    flow = current_flow(surface, focal, keep_pairs=True)
    np.testing.assert_allclose(flow.cumulative, [[1, 1, 1, 1, 0]])
    np.testing.assert_allclose(flow.voltages[1, 2], [[0, 1, 2, 2, 0]], atol=1e-12)
    for region in ([0, 5, 0, 0, 5], [0, 5, 5, 0, 5]):
        points = focal * [1, 1, 1, 0, 0]
        flow = current_flow(surface, points, short_circuits=np.array([region]))
        np.testing.assert_allclose(flow.cumulative, [[1, 1, 1, 0, 1]])
    # Other regions than those of the pair are plain land.
    focal = np.array([[1, 2, 3, 3, 0]])
    flow = current_flow(surface, focal, keep_pairs=True)
    np.testing.assert_allclose(flow.currents[1, 2], [[1, 1, 0, 0, 0]], atol=1e-9)
    assert flow.voltages[1, 2][0, 3] == 0


def test_missing_cells_of_a_region_with_grounds():
    surface = np.array([[1.0, 1.0, 1.0, np.nan]])
    sources = np.array([[2.0, 0.0, 0.0, 0.0]])
    grounds = np.array([[np.nan, np.nan, 3.0, np.nan]])
    regions = np.array([[0, 0, 1, 1]])
    flow = advanced_flow(surface, sources, grounds, short_circuits=regions)
    np.testing.assert_allclose(flow.current, [[2, 2, 2, 2]])
    np.testing.assert_allclose(flow.voltage, [[10, 8, 6, 6]])


@pytest.mark.parametrize("mode", ["one_to_all", "all_to_one"])
def test_a_node_that_nothing_connects_has_empty_maps(mode):
    surface = np.array([[1.0, 1.0, np.nan, 1.0]])
    flow = current_flow(surface, np.array([[1, 2, 0, 3]]), mode=mode, keep_pairs=True)
    assert sorted(flow.currents) == sorted(flow.voltages) == [1, 2, 3]
    assert not flow.currents[3].any() and not flow.voltages[3].any()
    assert flow.resistances[2] == -1
