"""Zones of restoration: the base, the rules, small parts, and the tables."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.health.restoration_zones import (
    restoration_base,
    restoration_zones,
)
from ecorestore.core.health.zone_fragments import fragments, merge_small
from ecorestore.core.health.zone_rules import NO_ZONE, ZONES, zone_rules
from ecorestore.core.health.zone_tables import part_table, with_measures, zone_areas
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

RULES = pd.DataFrame(
    {
        "zone": list(ZONES.values())[:2] + ["pasture"],
        "corridor": ["1", "", ""],
        "distance_m": ["", "<= 100", "100 to 300"],
        "slope_deg": ["", "", "< 10"],
        "note": ["why", "", ""],
    }
)
ROW = Grid((1, 6), 100.0)


def factors():
    return {
        "corridor": np.array([[1, 0, 0, 0, 0, 1]]),
        "distance_m": np.array([[50.0, 100, 200, 300, 400, np.nan]]),
        "slope_deg": np.array([[0.0, 0, 0, 10, 0, 0]]),
    }


def test_the_first_rule_that_holds_gives_the_zone():
    base = np.array([[True, True, True, True, True, False]])
    found = restoration_zones(base, factors(), ROW, rules=RULES)
    assert found.zones.tolist() == [[1, 2, 5, NO_ZONE, NO_ZONE, 0]]
    assert found.names == {1: ZONES[1], 2: ZONES[2], 5: "pasture"}
    assert found.without_zone == 2
    turned = restoration_zones(base, factors(), ROW, rules=RULES[::-1])
    assert turned.zones.tolist() == [[2, 5, 5, NO_ZONE, NO_ZONE, 0]]


def test_nothing_is_known_of_missing_cells():
    grid = Grid((1, 6), 100.0, mask=np.array([[True] * 3 + [False] * 3]))
    found = restoration_zones(np.ones((1, 6), bool), factors(), grid, rules=RULES)
    assert found.zones.tolist() == [[1, 2, 5, 0, 0, 0]]
    # A condition on a value that is not known does not hold.
    no_distance = {**factors(), "distance_m": np.full((1, 6), np.nan)}
    found = restoration_zones(np.ones((1, 6), bool), no_distance, ROW, rules=RULES)
    assert found.zones.tolist() == [[1, 100, 100, 100, 100, 1]]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<= 1000", [("<=", 1000.0)]),
        ("≥25", [("≥", 25.0)]),
        (">-0.5", [(">", -0.5)]),
        (1.0, [("=", 1.0)]),
        ("1000 to 2000", [(">=", 1000.0), ("<=", 2000.0)]),
        ("-1 至 1e3", [(">=", -1.0), ("<=", 1000.0)]),
    ],
)
def test_conditions_are_written_as_in_spreadsheets(written, read):
    table = pd.DataFrame({"zone": ["a"], "x": [written]})
    assert zone_rules(table, ["x"])[0].conditions == {"x": read}


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (
            pd.DataFrame({"name": ["a"]}),
            "The table of rules has no column zone. Add it.",
        ),
        (
            pd.DataFrame({"zone": ["a", None]}),
            "Row 2 of the table of rules names no zone. Fill it in.",
        ),
        (
            pd.DataFrame({"zone": ["a"], "x": ["about 5"]}),
            "Row 1 of the table of rules has the condition about 5 for x, which cannot"
            " be read. Write it as <= 1000, > 25, 1, or 1000 to 2000.",
        ),
        (
            pd.DataFrame({"zone": ["a"], "grazing": ["> 5"]}),
            "Row 1 of the table of rules asks for grazing, which is not known (known: x,"
            " y). Give the layer behind it, or remove the condition.",
        ),
    ],
)
def test_faulty_rules_are_refused(table, sentence):
    with pytest.raises(Refusal) as caught:
        zone_rules(table, ["x", "y"])
    assert str(caught.value) == sentence


def test_base_is_the_worst_classes_divided_again():
    health = np.array([[0.02, 0.05, 0.15, 0.22, 0.33, 0.9]])
    classes = np.array([[1, 1, 1, 2, 2, 5]])
    plain = restoration_base(health, classes, ROW, divide_again=False)
    assert plain.cells.tolist() == [[True] * 5 + [False]]
    assert plain.highest == 0.33
    again = restoration_base(health, classes, ROW, number=3, kept=1)
    assert again.cells.tolist() == [[True, True, False, False, False, False]]
    assert again.highest == 0.05
    health[0, 0] = np.nan
    assert not restoration_base(health, classes, ROW).cells[0, 0]
    with pytest.raises(Refusal) as caught:
        restoration_base(health, classes + 2, ROW)
    assert str(caught.value) == (
        "No cell is in the 2 worst classes of health, so nothing needs restoration."
        " Raise the number of classes, or check the classes."
    )


def test_small_parts_join_the_neighbour_with_the_longest_border():
    zones = np.array(
        [
            [1, 1, 1, 2, 2],
            [1, 3, 3, 2, 2],
            [1, 1, 1, 2, 2],
            [0, 0, 0, 0, 0],
            [4, 4, 0, 3, 0],
        ],
        np.uint8,
    )
    grid = Grid(zones.shape, 10.0)
    found = merge_small(zones, grid, minimum_area=300.0)
    assert found.zones.tolist() == [
        [1, 1, 1, 2, 2],
        [1, 1, 1, 2, 2],
        [1, 1, 1, 2, 2],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
    ]
    assert (found.joined, found.dropped, found.dropped_cells) == (1, 2, 3)
    kept = merge_small(zones, grid, minimum_area=300.0, drop_isolated=False)
    assert_array_equal(kept.zones[4], zones[4])
    assert merge_small(zones, grid, minimum_area=200.0).joined == 0


def test_a_part_that_joins_brings_parts_of_a_zone_together():
    """Parts of 1 are small until the 2 between them becomes 1."""
    zones = np.array([[1, 1, 2, 1, 1, 3, 3, 3, 3, 3]], np.uint8)
    grid = Grid(zones.shape, 1.0)
    assert merge_small(zones, grid, minimum_area=5.0).zones.tolist() == [
        [1, 1, 1, 1, 1, 3, 3, 3, 3, 3]
    ]


@given(st.integers(0, 2**32 - 1), st.integers(2, 12))
def test_no_small_part_with_a_neighbour_is_left(seed, least):
    rng = np.random.default_rng(seed)
    zones = rng.choice(
        np.array([0, 1, 2, 100], np.uint8), (9, 11), p=[0.4, 0.2, 0.2, 0.2]
    )
    grid = Grid(zones.shape, 10.0)
    found = merge_small(zones, grid, minimum_area=least * 100.0, drop_isolated=False)
    assert_array_equal(found.zones == 0, zones == 0)
    parts = fragments(found.zones)
    for label in np.flatnonzero(parts.cells < least)[1:]:
        cells = np.pad(parts.labels == label, 1)
        around = np.zeros_like(cells)
        for shift, axis in ((1, 0), (-1, 0), (1, 1), (-1, 1)):
            around |= np.roll(cells, shift, axis)
        assert not (np.pad(found.zones, 1)[around & ~cells] > 0).any()
    dropped = merge_small(zones, grid, minimum_area=least * 100.0)
    assert (fragments(dropped.zones).cells[1:] >= least).all()
    lost = np.count_nonzero(zones) - np.count_nonzero(dropped.zones)
    assert lost == dropped.dropped_cells


COVER = np.array([[4, 4, 7, 7, 7, 7]])
TWO = np.array([[1, 1, 1, 0, 2, NO_ZONE]], np.uint8)


def test_each_part_knows_its_land():
    table = part_table(
        fragments(TWO),
        {1: "one", 2: "two"},
        ROW,
        health=np.array([[0.1, 0.2, 0.3, 0.9, 0.4, 0.5]]),
        land_cover=COVER,
        source_distance=np.array([[900.0, 500.0, 700.0, 0.0, 300.0, 200.0]]),
        class_names={4: "Grass"},
    )
    assert table["name"].tolist() == ["one", "two", "without a zone"]
    assert table["area_km2"].tolist() == [0.03, 0.01, 0.01]
    assert table["health_mean"].tolist() == pytest.approx([0.2, 0.4, 0.5])
    assert table["land_cover_name"].tolist() == ["Grass", "7", "7"]
    assert table["land_cover_percent"].round(1).tolist() == [66.7, 100, 100]
    assert table["source_distance_m"].tolist() == [500, 300, 200]
    measures = pd.DataFrame(
        {
            "zone": ["one", "one", "two"],
            "land_cover": [None, "grassland", None],
            "measures_en": ["Plant.", "Fence.", "Wait."],
            "measures_zh": ["种植。", "围栏。", "等待。"],
        }
    )
    found = with_measures(table, measures, {4: "grassland", 7: "bare_land"})
    assert found["measures_en"].tolist() == ["Fence.", "Wait.", ""]
    assert found["measures_zh"].tolist() == ["围栏。", "等待。", ""]
    with pytest.raises(Refusal, match="has no column measures_zh. Add it."):
        with_measures(table, measures.drop(columns="measures_zh"), {})


def test_areas_add_up_as_in_table_4():
    table = zone_areas(TWO, COVER, {1: "one", 2: "two", 3: "three"}, ROW)
    assert table["zone"].tolist() == ["one", "two", "three", "without a zone", "total"]
    assert table["class_4"].round(9).tolist() == [0.02, 0, 0, 0, 0.02]
    assert table["class_7"].round(9).tolist() == [0.01, 0.01, 0, 0.01, 0.03]
    assert table["total_km2"].round(9).tolist() == [0.03, 0.01, 0, 0.01, 0.05]
    assert table["percent"].tolist() == pytest.approx([60, 20, 0, 20, 100])


def test_the_published_areas_add_up():
    """Table 4 of the Qaidam study, as shipped."""
    shipped = Path(__file__).resolve().parents[3] / "resources" / "presets"
    table = pd.read_csv(shipped / "qaidam_zone_areas_table4.csv")
    land = table.drop(columns=["zone", "total_km2", "source"])
    assert land.sum(axis=1).round(1).tolist() == table["total_km2"].tolist()
    assert table["total_km2"].iloc[:4].sum().round(1) == 6034.7


def test_refused_area_and_cancel():
    base = np.ones((1, 6), bool)
    with pytest.raises(Refusal, match="A minimum area of -1 m² is not possible"):
        restoration_zones(base, factors(), ROW, rules=RULES, minimum_area=-1)
    with pytest.raises(Cancelled):
        restoration_zones(base, factors(), ROW, rules=RULES, progress=lambda _: False)
