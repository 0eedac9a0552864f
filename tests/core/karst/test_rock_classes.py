"""Rocks of maps and of tables."""

import pandas as pd
import pytest
from ecorestore.core.karst.rock_classes import (
    check_rock_codes,
    rocks_in_table,
    soil_formation_table,
)
from ecorestore.core.refusal import Refusal

PRESET = pd.DataFrame(
    {
        "set": ["li_2017", "bai_2011", "li_2017"],
        "rock": ["homogeneous carbonate", "purest carbonate", "other rock"],
        "value_t_km2_a": [20, 20, 500],
    }
)
TABLE = pd.DataFrame({"Rock": ["Marble", "Schist"], "lucode": [7, 8]})


def test_sets_end_with_other_rock():
    assert soil_formation_table(PRESET, "bai_2011").to_dict("list") == {
        "code": [1, 2],
        "rock": ["purest carbonate", "other rock"],
        "tolerance": [20.0, 500.0],
    }
    assert len(soil_formation_table(PRESET, "li_2017")) == 2


def test_names_and_numbers_of_polygons():
    found = rocks_in_table({1: " marble", 2: "8"}, TABLE)
    assert found.to_dict("list") == {"rock": ["Marble", "Schist"], "code": [1, 2]}


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: rocks_in_table({1: "gneiss"}, TABLE),
            "The map of rocks holds gneiss, for which the table of rocks has no row"
            " (rows: Marble, Schist). Add one.",
        ),
        (
            lambda: check_rock_codes([7.0, 9.0, 12.0], TABLE),
            "The map of rocks holds 9, 12, for which the table of rocks has no row (rows:"
            " Marble, Schist). Add one.",
        ),
        (
            lambda: rocks_in_table({1: "a"}, pd.DataFrame({"name": ["a"]})),
            "The table of rocks has neither a column rock nor a column code. Add one.",
        ),
        (
            lambda: rocks_in_table({1: "a"}, pd.DataFrame({"rock": ["a", "A"]})),
            "The table of rocks has two rows for A. Take one out.",
        ),
        (
            lambda: check_rock_codes([1.0], pd.DataFrame({"rock": ["a"]})),
            "The table of rocks has no column code, and the raster of rocks holds codes."
            " Add it.",
        ),
    ],
)
def test_refused(call, sentence):
    with pytest.raises(Refusal) as caught:
        call()
    assert str(caught.value) == sentence
