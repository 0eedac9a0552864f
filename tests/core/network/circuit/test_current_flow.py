"""What current flow refuses, in words, and how it reads nodes, pairs and strengths."""

import numpy as np
import pytest
from ecorestore.core.network.circuit import (
    advanced_flow,
    current_flow,
    focal_nodes,
    memory,
)
from ecorestore.core.network.circuit.focal_nodes import read_focal, unite
from ecorestore.core.network.circuit.pair_plan import plan_batches
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

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


CUT = with_cell(np.nan, np.s_[:, 3])

REFUSED = {
    "resistance 0": (
        (with_cell(0.0), TWO),
        {},
        "The resistance at row 1, column 2 is 0. Resistances must be above 0; give "
        "open land a small value such as 1, and set cells that cannot be crossed to "
        "nodata.",
    ),
    "resistance negative": (
        (with_cell(-9999), TWO),
        {},
        "The resistance at row 1, column 2 is -9999. Resistances must be above 0; give "
        "open land a small value such as 1, and set cells that cannot be crossed to "
        "nodata.",
    ),
    "resistance infinite": (
        (with_cell(np.inf), TWO),
        {},
        "The resistance at row 1, column 2 is infinite. Set such cells to nodata or "
        "give them a finite value.",
    ),
    "conductance negative": (
        (with_cell(-2.5), TWO),
        {"surface_is": "conductance"},
        "The conductance at row 1, column 2 is -2.5. Conductances must not be negative; "
        "0 or nodata closes a cell.",
    ),
    "nothing conducts": (
        (np.full(ONES.shape, np.nan), TWO),
        {},
        "The resistance raster holds no cell that conducts. Check its extent and its "
        "nodata value.",
    ),
    "node on missing cells": (
        (with_cell(np.nan, (3, 5)), TWO),
        {},
        "Focal node 2 at row 3, column 5 lies on missing cells of the surface. Move it, "
        "or give its cells a value.",
    ),
    "node on masked cells": (
        (ONES, TWO),
        {"mask": with_cell(False, (0, 0), ONES > 0)},
        "Focal node 1 at row 0, column 0 lies on missing cells of the surface. Move it, "
        "or give its cells a value.",
    ),
    "two nodes in one cell": (
        (ONES, [(7, 1, 1), (4, 0, 0), (9, 1, 1)]),
        {},
        "Focal nodes 7 and 9 lie in one cell, at row 1, column 1. Give them one id, "
        "move one of them, or use a finer raster.",
    ),
    "node outside": (
        (ONES, [(7, 1, 1), (4, 0, 6)]),
        {},
        "Focal node 4 at row 0, column 6 lies outside the raster of 4 rows and 6 "
        "columns. Move or remove it.",
    ),
    "a single node": (
        (ONES, nodes(n3=np.s_[:, 2])),
        {},
        "There is 1 focal node; current needs at least two. Add nodes with ids of their "
        "own, above 0.",
    ),
    "no node": (
        (ONES, np.full(ONES.shape, -1)),
        {},
        "There is 0 focal node; current needs at least two. Add nodes with ids of their "
        "own, above 0.",
    ),
    "all pairs disconnected": (
        (CUT, TWO),
        {},
        "Nothing connects any two of the focal nodes that are asked for. Check whether "
        "missing cells cut them off from each other.",
    ),
    "all disconnected from one": (
        (CUT, TWO),
        {"mode": "one_to_all"},
        "Nothing connects any two of the focal nodes that are asked for. Check whether "
        "missing cells cut them off from each other.",
    ),
    "no pair wanted": (
        (ONES, TWO),
        {"exclude_pairs": [(1, 2)]},
        "Nothing connects any two of the focal nodes that are asked for. Check whether "
        "missing cells cut them off from each other.",
    ),
    "both lists": (
        (ONES, TWO),
        {"include_pairs": [(1, 2)], "exclude_pairs": [(1, 2)]},
        "Pairs are given both to include and to exclude. Give one of the two.",
    ),
    "strength": (
        (ONES, TWO),
        {"mode": "all_to_one", "strengths": {2: -3.0}},
        "Node 2 has the source strength -3. Strengths must be finite and not negative.",
    ),
    "mode": (
        (ONES, TWO),
        {"mode": "some_to_all"},
        "mode is some_to_all; it must be one of pairwise, one_to_all, all_to_one.",
    ),
    "neighbours": (
        (ONES, TWO),
        {"neighbours": 6},
        "neighbours is 6; it must be one of 4, 8.",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name):
    arguments, options, sentence = REFUSED[name]
    with pytest.raises(Refusal) as refusal:
        current_flow(*arguments, **options)
    assert str(refusal.value) == sentence


SOURCE = with_cell(1.0, (0, 0), 0 * ONES)
GROUND = with_cell(2.0, (3, 5), np.nan * ONES)

REFUSED_SOURCES = {
    "no source": (
        (ONES, 0 * ONES, GROUND),
        "There is no source of current. Give at least one cell a current.",
    ),
    "source infinite": (
        (ONES, with_cell(np.inf, (2, 1), SOURCE), GROUND),
        "The raster of sources holds inf at row 2, column 1. Sources must be finite, "
        "grounds must not be negative, and nodata means none.",
    ),
    "ground negative": (
        (ONES, SOURCE, with_cell(-1.0, (2, 1), GROUND)),
        "The raster of grounds holds -1 at row 2, column 1. Sources must be finite, "
        "grounds must not be negative, and nodata means none.",
    ),
    "no ground": (
        (ONES, SOURCE, np.nan * ONES),
        "No source has a way to a ground. Put a ground into the land that is connected "
        "with a source, and see that sources lie on valid cells.",
    ),
    "ground elsewhere": (
        (CUT, SOURCE, GROUND),
        "No source has a way to a ground. Put a ground into the land that is connected "
        "with a source, and see that sources lie on valid cells.",
    ),
    "source on missing cells": (
        (with_cell(np.nan, (0, 0)), SOURCE, GROUND),
        "No source has a way to a ground. Put a ground into the land that is connected "
        "with a source, and see that sources lie on valid cells.",
    ),
}


@pytest.mark.parametrize("name", REFUSED_SOURCES)
def test_refused_of_sources_and_grounds(name):
    arguments, sentence = REFUSED_SOURCES[name]
    with pytest.raises(Refusal) as refusal:
        advanced_flow(*arguments)
    assert str(refusal.value) == sentence


def test_too_many_nodes_are_another_layer(monkeypatch):
    monkeypatch.setattr(focal_nodes, "MOST_NODES", 20)
    with pytest.raises(Refusal, match="There are 24 focal nodes. Choose a layer"):
        current_flow(ONES, np.arange(1, 25).reshape(ONES.shape))


def test_wrong_shapes():
    for options in (
        {"mask": np.ones((2, 2), bool)},
        {"short_circuits": np.ones((2, 2))},
    ):
        with pytest.raises(ValueError, match="shape"):
            current_flow(ONES, TWO, **options)
    with pytest.raises(ValueError, match="dimensions"):
        current_flow(np.ones(4), TWO)
    with pytest.raises(ValueError, match="a list of ids"):
        current_flow(ONES, np.ones((4, 4)))
    with pytest.raises(ValueError, match="shape"):
        advanced_flow(ONES, np.ones((2, 2)), GROUND)


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


def test_a_conductance_of_zero_closes_a_cell():
    surface = with_cell(0.0, np.s_[:3, 3])
    flow = current_flow(surface, TWO, surface_is="conductance", neighbours=4)
    assert (flow.cumulative[:3, 3] == 0).all()
    assert flow.cumulative[3, 3] == pytest.approx(1.0)


def test_integer_surfaces():
    for kind in (np.uint8, np.int32, np.float32):
        found = current_flow(np.full(ONES.shape, 3, kind), TWO)
        np.testing.assert_allclose(
            found.resistances, 3 * current_flow(ONES, TWO).resistances
        )


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


@given(
    st.integers(2, 14).flatmap(
        lambda count: st.lists(
            st.tuples(st.integers(0, count - 2), st.integers(1, count - 1)).filter(
                lambda pair: pair[0] < pair[1]
            ),
            min_size=1,
            unique=True,
        )
    ),
    st.integers(2, 8),
)
def test_batches_make_up_every_pair_once(pairs, most):
    made = []
    for batch in plan_batches(pairs, most):
        kept = set()
        for at, completed in enumerate(batch.completed()):
            kept.add(at)
            assert len(kept) <= most
            for pair, done_with in completed:
                assert set(batch.made_of[pair]) - {None} <= kept
                kept -= set(done_with)
        assert not kept
        for (one, other), (plus, minus) in batch.made_of.items():
            made.append((one, other))
            rise = dict.fromkeys([one, other], 0)
            for at, sign in ((plus, 1), (minus, -1)):
                if at is not None:
                    low, high = batch.solutions[at]
                    rise[high] = rise.get(high, 0) + sign
                    rise[low] = rise.get(low, 0) - sign
            assert {node: amperes for node, amperes in rise.items() if amperes} == {
                other: 1,
                one: -1,
            }
    assert sorted(made) == sorted(pairs)


def test_few_voltages_kept_change_nothing(monkeypatch):
    rng = np.random.default_rng(0)
    surface = rng.random((20, 20)) + 0.1
    focal = np.zeros(surface.shape, int)
    focal.flat[rng.choice(400, 9, replace=False)] = np.arange(1, 10)
    found = current_flow(surface, focal)
    monkeypatch.setattr(memory, "KEPT", 1)
    monkeypatch.setattr(memory, "UNDER_WAY", 1)
    lean = current_flow(surface, focal)
    np.testing.assert_allclose(lean.cumulative, found.cumulative, atol=1e-7)
    np.testing.assert_allclose(lean.resistances, found.resistances, rtol=1e-7)
