"""Resistance tables: the printed ones, and each fault that a table can have."""

from pathlib import Path

import pandas as pd
import pytest
from ecorestore.core.network.resistance_table import (
    check_resistance_table,
    factor_weights,
    remarks,
)

PRESETS = Path(__file__).resolve().parents[3] / "resources" / "presets"


def preset(name):
    return pd.read_csv(PRESETS / f"{name}.csv")


def table(**columns):
    """Two factors of two classes, sound but for the columns given."""
    sound = {
        "factor": ["cover", "cover", "slope", "slope"],
        "class": [1, 2, "gentle", "steep"],
        "low": [None, None, 0, 15],
        "high": [None, None, 15, None],
        "score": [1, 5, 1, 3],
        "weight": [0.6, 0.6, 0.4, 0.4],
    }
    return pd.DataFrame({**sound, **columns})


def sentences(*args, **options):
    return [str(fault) for fault in check_resistance_table(*args, **options)]


def test_a_sound_table_has_no_fault():
    assert sentences(table(), ["slope", "cover"]) == []
    assert factor_weights(table()) == {"cover": 0.6, "slope": 0.4}


def test_the_liuzhi_table_as_printed():
    assert sentences(preset("liuzhi_resistance")) == [
        "In elevation_m, row 1043-1032: the low limit 1043 is not below the high limit "
        "1032. Correct one of the two.",
        "In elevation_m, rows 581-1043 and 1032-1447 overlap from 1032 to 1043. Let one "
        "end where the next begins.",
        "In distance_road_m, rows 0-888 and 30-500 overlap from 30 to 500. Let one end "
        "where the next begins.",
        "The weights sum to 1.05, not 1 (land_use 0.35, elevation_m 0.1, slope_deg 0.1, "
        "distance_road_m 0.25, distance_mining_m 0.25). Correct them or let the tool "
        "rescale them.",
    ]
    assert len(sentences(preset("liuzhi_resistance"), rescale_weights=True)) == 3


def test_the_qaidam_table_is_sound():
    assert sentences(preset("qaidam_resistance")) == []


def test_remarks_on_the_liuzhi_table():
    found = remarks(preset("liuzhi_resistance"))
    assert (
        "Whole table: printed weights sum to 1.05 (0.35 + 0.10 + 0.10 + 0.25 + 0.25)."
        in found
    )
    assert (
        "elevation_m 1043-1032: printed low above high: one of the two numbers is a "
        "misprint." in found
    )
    assert (
        "distance_road_m: score grows with distance from roads, against the text, which "
        "calls roads high resistance." in found
    )
    for factor in ("distance_road_m", "distance_mining_m"):
        assert (
            f"{factor}: the score grows with the distance, so the land next to the "
            "disturbance resists least. Reverse the scores if that is not meant."
            in found
        )
    assert len(found) == 10


def test_remarks_on_the_qaidam_table():
    # Scores fall with the distance from roads and grow with that from water.
    assert remarks(preset("qaidam_resistance")) == [
        "ndvi: cells below 0 (water, ice) fall in no printed class."
    ]


def test_other_tables_have_no_remark():
    assert remarks(table()) == []


@pytest.mark.parametrize(
    ("columns", "options", "sentence"),
    [
        (
            {"score": [1, 0, 1, 3]},
            {},
            "In cover, row 2 has the score 0. Resistance must be above 0: correct the "
            "score.",
        ),
        (
            {"score": [1, None, 1, 3]},
            {},
            "In cover, row 2 has no number in the column score. Fill it in.",
        ),
        (
            {"class": [1, 1, "gentle", "steep"]},
            {},
            "In cover, class 1 stands in 2 rows. Keep one.",
        ),
        (
            {"low": [None, None, 0, 20]},
            {},
            "In slope, nothing covers the values from 15 to 20, between rows gentle and "
            "steep. Let one end where the next begins, or add a row.",
        ),
        (
            {"weight": [0.6, 0.5, 0.4, 0.4]},
            {},
            "Factor cover has several weights (0.5, 0.6). Give the same in each of its "
            "rows.",
        ),
        (
            {"weight": [0.6, 0.6, 0.4, None]},
            {},
            "Factor slope has no weight. Give one.",
        ),
        (
            {"weight": [1.4, 1.4, -0.4, -0.4]},
            {},
            "Factor slope has the weight -0.4. Give a weight above 0, or remove the "
            "factor.",
        ),
        (
            {"weight": [0.6, 0.6, 0.394, 0.394]},
            {},
            "The weights sum to 0.994, not 1 (cover 0.6, slope 0.394). Correct them or "
            "let the tool rescale them.",
        ),
        (
            {},
            {"weights": {"cover": 0.7, "slope": 0.4}},
            "The weights sum to 1.1, not 1 (cover 0.7, slope 0.4). Correct them or let "
            "the tool rescale them.",
        ),
        (
            {},
            {"weights": {"cover": 1.0}},
            "Factor slope has no weight. Give one.",
        ),
        (
            {},
            {"weights": {"cover": 0.6, "slope": 0.4, "water": 0.1}},
            "The weights name water, which has no row in the resistance table. Add its "
            "rows or remove its weight.",
        ),
        (
            {},
            {"factor_names": ["cover"]},
            "Factor slope of the resistance table has no raster (rasters: cover). Give "
            "one, or remove its rows.",
        ),
        (
            {},
            {"factor_names": ["cover", "slope", "water"]},
            "The raster water has no row in the resistance table (factors: cover, "
            "slope). Add its rows, or leave the raster out.",
        ),
        (
            {"class": ["wood", 2, "gentle", "steep"]},
            {"factor_names": ["cover", "slope"]},
            "In cover, no number says what the raster holds for: wood. Add a column code "
            "with the raster's number for each row.",
        ),
        (
            {"factor": ["cover", None, "slope", "slope"]},
            {},
            "Row 2 of the resistance table names no factor. Fill it in.",
        ),
    ],
)
def test_each_fault_has_its_sentence(columns, options, sentence):
    assert sentences(table(**columns), **options) == [sentence]


def test_sums_within_the_tolerance_pass():
    assert sentences(table(weight=[0.6, 0.6, 0.395, 0.395])) == []


def test_missing_columns_and_rows():
    assert sentences(table().drop(columns="score")) == [
        "The resistance table has no column score. Add it."
    ]
    assert sentences(table().drop(columns="weight")) == [
        "The resistance table has no column weight and no weights are given. Add the "
        "column, or give a weight for each factor."
    ]
    assert sentences(table().iloc[:0]) == [
        "The resistance table has no row. Add one for each class of each factor."
    ]
