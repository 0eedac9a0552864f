"""The security pattern: counts, lengths, areas, zones and land cover."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.security_pattern import security_pattern
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal

GRID = Grid((3, 6), 1000.0)
SOURCES = np.array([[1, 1, 0, 0, 0, 2], [1, 1, 0, 0, 0, 2], [0, 0, 0, 0, 0, 0]])
CORRIDORS = np.array([[0, 0, 1, 1, 1, 0], [0, 0, 0, 0, 0, 0], [0, 2, 2, 2, 2, 2]])
PINCH = np.array([[0, 0, 0, 1, 1, 0], [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 7, 0]])
BARRIERS = np.array([[0, 0, 0, 0, 3, 3], [0, 0, 0, 0, 3, 0], [0, 0, 0, 4, 4, 0]])
COVER = np.array([[2, 2, 4, 4, 8, 2], [2, 4, 4, 4, 8, 2], [1, 1, 1, 1, 8, 8]], np.uint8)
LINKS = pd.DataFrame(
    {
        "corridor": [1, 2, 3],
        "level": ["important", "general", "general"],
        "length_m": [3000.0, 5500.0, 0.0],
    }
)


def pattern(**options):
    given = {
        "corridors": CORRIDORS,
        "links": LINKS,
        "pinch_points": PINCH,
        "barriers": BARRIERS,
        "land_cover": COVER,
    }
    given.update(options)
    return security_pattern(SOURCES, GRID, **given)


def test_summary_by_hand():
    summary = pattern().summary.fillna(-1)
    assert summary.values.tolist() == [
        ["source", "conservation zone", 2, -1, 6.0],
        ["important corridor", "conservation corridor", 1, 3.0, 3.0],
        ["general corridor", "restoration corridor", 2, 5.5, 5.0],
        ["pinch point", "control zone", 2, -1, 3.0],
        ["barrier", "restoration area", 2, -1, 5.0],
        [
            "pinch point and barrier",
            "control zone and restoration area",
            2,
            -1,
            2.0,
        ],
    ]


def test_overlaps_name_the_pairs():
    assert pattern().overlaps.values.tolist() == [[1, 3, 1.0], [7, 4, 1.0]]


def test_areas_tell_how_much_of_each_overlaps():
    assert pattern().areas.values.tolist() == [
        ["source", 1, 4.0, 0.0],
        ["source", 2, 2.0, 0.0],
        ["pinch point", 1, 2.0, 1.0],
        ["pinch point", 7, 1.0, 1.0],
        ["barrier", 3, 3.0, 1.0],
        ["barrier", 4, 2.0, 1.0],
    ]


def test_composition_by_hand():
    composition = pattern().composition
    of = {
        element: rows[["class", "area_km2", "percent"]].values.tolist()
        for element, rows in composition.groupby("element", sort=False)
    }
    assert of["source"] == [
        [2, 5.0, pytest.approx(100 * 5 / 6)],
        [4, 1.0, pytest.approx(100 / 6)],
    ]
    assert of["important corridor"] == [
        [4, 2.0, pytest.approx(200 / 3)],
        [8, 1.0, pytest.approx(100 / 3)],
    ]
    assert of["general corridor"] == [[1, 3.0, 60.0], [8, 2.0, 40.0]]
    assert of["pinch point and barrier"] == [[8, 2.0, 100.0]]
    assert (
        composition.groupby("element")["percent"].sum().tolist()
        == [pytest.approx(100)] * 6
    )


def test_missing_cells_and_missing_land_cover():
    grid = Grid((3, 6), 1000.0, mask=np.arange(6) < 5 + np.zeros((3, 1)))
    covered = COVER == 2
    result = security_pattern(
        SOURCES, grid, land_cover=COVER, land_cover_mask=covered & grid.mask
    )
    assert result.summary["area_km2"].tolist() == [4.0]
    assert result.summary["count"].tolist() == [1]
    assert result.composition[["class", "area_km2", "percent"]].values.tolist() == [
        [2, 3.0, 100.0]
    ]


def test_sources_alone():
    result = security_pattern(SOURCES, GRID)
    assert result.summary["element"].tolist() == ["source"]
    assert len(result.composition) == 0
    assert len(result.overlaps) == 0


def test_names_of_classes():
    result = pattern(class_names={2: "Forest"})
    assert result.composition["name"].tolist()[:2] == ["Forest", ""]


def test_blocks_do_not_show(monkeypatch):
    whole = pattern()
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 1})
    parts = pattern()
    assert parts.summary.equals(whole.summary)
    assert parts.composition.equals(whole.composition)
    assert parts.overlaps.equals(whole.overlaps)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"links": None},
            "Corridors need both a raster and a table with their levels and lengths. "
            "Give both or neither.",
        ),
        (
            {"links": LINKS.drop(columns="level")},
            "The table of corridors has no column level. Add it.",
        ),
        (
            {"links": LINKS.assign(corridor=[1, 2, 2])},
            "Corridor 2 stands in several rows of the table of corridors. Keep one.",
        ),
        (
            {"links": LINKS.assign(level=["important", "minor", "general"])},
            'Corridor 2 has the level "minor". Levels are important and general: rename '
            "it.",
        ),
        (
            {"links": LINKS.assign(length_m=[3000.0, "long", 0.0])},
            "Corridor 2 has the length nan m. Give 0 or more.",
        ),
        (
            {"links": LINKS.assign(corridor=[1, 5, 6])},
            "Corridor 2 of the raster has no row in the table of corridors. Add it.",
        ),
    ],
)
def test_refusals(options, sentence):
    with pytest.raises(Refusal) as refused:
        pattern(**options)
    assert str(refused.value) == sentence


def test_no_source():
    with pytest.raises(Refusal) as refused:
        security_pattern(np.zeros((3, 6), int), GRID)
    assert str(refused.value) == (
        "The source raster holds no source. Choose the raster of numbered sources."
    )


def test_cancel():
    with pytest.raises(Cancelled):
        pattern(progress=lambda _: False)
