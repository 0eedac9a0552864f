"""Classes of health, and how cells move between them."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.health.health_change import (
    class_transitions,
    risen_and_fallen,
    transition_table,
)
from ecorestore.core.health.health_classes import (
    class_table,
    natural_classes,
    table_classes,
)
from ecorestore.core.refusal import Refusal

TABLE = pd.DataFrame(
    {
        "index": ["EHI"] * 3 + ["EV"] * 2,
        "class": ["weak", "very_good", "ordinary", "low", "high"],
        "low": [0.0, 0.5, 0.2, 0.0, 0.1],
        "high": [0.2, 1.0, 0.5, 0.1, 1.0],
    }
)
GRID = Grid((1, 5), 1000.0)


def test_a_break_belongs_to_the_class_below_and_rows_may_stand_in_any_order():
    kinds = table_classes(TABLE, ["EHI", "EV"])
    values = np.array([[0.0, 0.2, 0.21, 1.0, np.nan]], np.float32)
    assert kinds["EHI"].apply(values).tolist() == [[1, 1, 2, 3, 0]]
    assert kinds["EHI"].names == ["weak", "ordinary", "very good"]
    assert kinds["EV"].apply(values).tolist() == [[1, 2, 2, 2, 0]]


def test_natural_breaks_are_those_of_all_years():
    first = np.array([[0.1, 0.11, 0.5, 0.52, np.nan]])
    last = np.array([[0.9, 0.91, 0.1, 0.3, 0.7]])
    kinds = natural_classes({"EHI": [first, last]})["EHI"]
    assert kinds.apply(first).tolist() == [[1, 1, 3, 3, 0]]
    assert kinds.apply(last).tolist() == [[5, 5, 1, 2, 4]]
    assert kinds.names[0] == "weak"
    assert natural_classes({"EHI": [first]}, 2)["EHI"].names == ["1", "2"]


def test_areas_and_transitions():
    kinds = table_classes(TABLE, ["EHI"])
    layers = [
        np.array([[1, 1, 2, 3, 0]], np.uint8),
        np.array([[1, 2, 2, 2, 0]], np.uint8),
        np.array([[3, 2, 2, 1, 0]], np.uint8),
    ]
    table = class_table({"EHI": layers}, kinds, [2000, 2010, 2020], GRID)
    assert table["cells"].tolist() == [2, 1, 1, 1, 3, 0, 1, 2, 1]
    assert table["area_km2"].tolist() == table["cells"].tolist()
    assert table["percent"].tolist()[:3] == [50, 25, 25]
    assert table["high"].tolist()[:3] == [0.2, 0.5, 1.0]
    moves = transition_table(layers, kinds["EHI"].names, [2000, 2010, 2020], GRID)
    whole = moves[(moves["from_year"] == 2000) & (moves["to_year"] == 2020)]
    assert whole[["from_class", "to_class", "cells"]].to_numpy().tolist() == [
        [1, 2, 1],
        [1, 3, 1],
        [2, 2, 1],
        [3, 1, 1],
    ]
    assert whole["percent_of_from"].tolist() == [50, 50, 100, 100]
    assert set(moves["from_name"]) == {"weak", "ordinary", "very good"}
    assert risen_and_fallen(moves) == (50.0, 25.0)
    codes = class_transitions(layers[0], layers[2])
    assert codes.tolist() == [[13, 12, 22, 31, 0]]


def test_two_years_have_one_period():
    layers = [np.array([[1, 2]], np.uint8), np.array([[2, 2]], np.uint8)]
    moves = transition_table(layers, ["a", "b"], [1, 2], Grid((1, 2), 1000.0))
    assert len(moves) == 2


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (
            TABLE.drop(columns="low"),
            "The table of health classes has no column low. Add it.",
        ),
        (
            TABLE[TABLE["index"] == "EV"],
            "The table of health classes has no row for EHI. Add its classes.",
        ),
        (
            TABLE.assign(high=[0.2, 1.0, 0.4, 0.1, 1.0]),
            "In the classes of EHI, nothing covers the values from 0.4 to 0.5, between"
            " rows ordinary and very_good. Let one end where the next begins, or add a"
            " row.",
        ),
    ],
)
def test_faulty_tables_are_refused(table, sentence):
    with pytest.raises(Refusal) as caught:
        table_classes(table, ["EHI"])
    assert str(caught.value) == sentence


def test_a_map_of_transitions_has_room_for_nine_classes():
    with pytest.raises(Refusal, match="10 classes of health; a map of transitions"):
        class_transitions(np.array([[10]]), np.array([[1]]))
