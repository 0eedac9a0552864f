"""Charts of tables that are known by their columns."""

import warnings

import pandas as pd
from ecorestore.algorithms.report.charts import chart_of
from ecorestore.algorithms.texts import speaking

SWEEP = pd.DataFrame({"threshold": [1000, 2000], "EC_PC": [5.0, 8.0], "NC": [9, 4]})


def test_unknown_table_has_no_chart():
    assert chart_of(pd.DataFrame({"a": [1]})) == ""


def test_chart_is_one_svg_element():
    svg = chart_of(SWEEP)
    assert svg.startswith("<svg")
    assert "<script" not in svg


def test_chinese_labels_have_glyphs():
    with speaking("zh_CN"), warnings.catch_warnings():
        warnings.simplefilter("error")  # matplotlib warns of each missing glyph
        assert chart_of(SWEEP).startswith("<svg")


def test_shares_of_classes_by_district():
    table = pd.DataFrame(
        {
            "zone": [1, 1, 2, 2, 3, 3, "all", "all"],
            "name": [
                "Puding",
                "Puding",
                "marble",
                "marble",
                "marble",
                "marble",
                "",
                "",
            ],
            "risk": ["safe", "dangerous"] * 4,
            "area_km2": [1.0] * 8,
            "percent": [50.0] * 8,
        }
    )
    svg = chart_of(table)
    # As the map has them: the first and the last class.
    assert "#1a9850" in svg
    assert "#d73027" in svg
    assert "#fee08b" not in svg
    for name in ("Puding", "marble (2)", "marble (3)", "all together"):
        assert f"<!-- {name} -->" in svg


def test_bars_of_several_dates_show_the_last_one():
    table = pd.DataFrame(
        {
            "date": ["2000", "2000", "2020", "2020"],
            "service": ["water", "soil", "water", "soil"],
            "value": [1.0, 2.0, 3.0, 4.0],
            "percent": [33.0, 67.0, 43.0, 57.0],
        }
    )
    last = chart_of(table[table["date"] == "2020"])
    assert chart_of(table).count("<path") == last.count("<path")
