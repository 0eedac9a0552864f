"""What current flow refuses, in words."""

import numpy as np
import pytest
from ecorestore.core.network.circuit import (
    advanced_flow,
    current_flow,
    focal_nodes,
)
from ecorestore.core.refusal import Refusal

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
