"""Headings and class names of the tables of the karst report."""

import pandas as pd
from ecorestore.algorithms.report.readable_tables import readable


def test_columns_get_names_with_units_and_classes_their_labels():
    table = pd.DataFrame(
        {
            "zone": ["1", "all"],
            "risk": ["safe", "dangerous"],
            "area_km2": [1.0, 2.0],
            "class_5_km2": [0.5, 0.5],
            "own_column": ["all", "x"],
        }
    )
    shown = readable(table)
    assert list(shown) == ["Number", "Risk", "Area (km²)", "> 25° (km²)", "own_column"]
    assert shown["Number"].tolist() == ["1", "all together"]
    assert shown["Risk"].tolist() == [
        "Safe: less is lost than forms",
        "Dangerous: more is lost than forms",
    ]
    assert list(table)[0] == "zone"


def test_services_have_names_in_cells_and_headings():
    table = pd.DataFrame({"service": ["water_supply"], "climate_regulation": [1.0]})
    shown = readable(table)
    assert list(shown) == ["Service", "Climate regulation"]
    assert shown["Service"][0] == "Water supply"
