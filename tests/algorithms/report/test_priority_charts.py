"""Charts of correlation, thresholds and coverage."""

import re

import numpy as np
import pandas as pd
from ecorestore.algorithms.report.charts import chart_of

PAIRS = pd.DataFrame(
    {
        "first": ["water", "water", "carbon"],
        "second": ["carbon", "soil", "soil"],
        "coefficient": [0.61, -0.27, np.nan],
    }
)


def texts(svg):
    """What is written in a chart: each text stands in a comment before its glyphs."""
    return re.findall(r"<!-- (.*?) -->", svg)


def test_heat_map_names_rows_columns_and_coefficients():
    found = texts(chart_of(PAIRS))
    for name in ("water", "carbon", "soil"):
        assert found.count(name) == 2
    assert found.count("0.61") == 2 and found.count("−0.27") + found.count("-0.27") == 2


def test_heat_map_by_zone_has_a_row_for_each_pair():
    zones = pd.concat([PAIRS.assign(zone=1), PAIRS.assign(zone=2)])
    found = texts(chart_of(zones))
    assert {"water–carbon", "water–soil", "carbon–soil", "1", "2"} <= set(found)
    assert found.count("0.61") == 2


def test_coverage_is_drawn_with_its_targets():
    coverage = pd.DataFrame(
        {"priority": ["joint", "services"], "covered_percent": [18.3, 42.0]}
    )
    found = texts(chart_of(coverage))
    assert {"joint", "services", "17", "30", "Percent under protection"} <= set(found)


def test_gain_has_a_curve_for_each_column_that_it_has():
    gain = pd.DataFrame(
        {
            "spent_percent": [0, 2.0],
            "priority_percent": [20, 60.0],
            "protected_percent": [10, 12.0],
            "services_percent": [15, 25.0],
        }
    )
    found = texts(chart_of(gain))
    assert {"Priority areas", "Study area", "Services", "17", "30"} <= set(found)
    assert "Biodiversity" not in found


def test_sweep_has_areas_and_the_number_of_cores():
    sweep = pd.DataFrame(
        {
            "threshold_ha": [10.0, 100.0],
            "cores": [9, 2],
            "area_percent": [12.0, 8.0],
            "biodiversity_percent": [20.0, 16.0],
        }
    )
    found = texts(chart_of(sweep))
    assert {"Smallest area of a core (ha)", "Number of cores", "Biodiversity"} <= set(
        found
    )
