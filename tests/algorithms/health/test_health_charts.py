"""Charts of ecosystem health and restoration zones."""

import pandas as pd
from ecorestore.algorithms.report.charts import chart_of

MEANS = pd.DataFrame(
    {
        "year": [2003, 2013, 2023],
        "EHI": [0.34, 0.28, 0.36],
        "EV": [0.1, 0.1, 0.2],
        "EO": [0.5, 0.4, 0.5],
        "ER": [0.6, 0.5, 0.6],
        "CESI": [0.1, 0.1, 0.1],
    }
)


def test_means_are_drawn_at_the_years_that_were_looked_at():
    chart = chart_of(MEANS)
    for text in ("2003", "2013", "2023", "Ecosystem health", "Resilience"):
        assert f"<!-- {text} -->" in chart
    assert "<!-- 2005 -->" not in chart
    assert "#b2182b" in chart


def test_classes_of_each_year_have_the_colours_of_their_map():
    table = pd.DataFrame(
        {
            "year": [2003, 2003, 2023, 2023],
            "health_class": ["weak", "strong"] * 2,
            "percent": [60.0, 40.0, 50.0, 50.0],
        }
    )
    chart = chart_of(table)
    for text in ("2003", "2023", "Weak", "Strong"):
        assert f"<!-- {text} -->" in chart
    assert "#d73027" in chart
    assert "#1a9850" in chart


def test_zones_have_the_colours_of_their_map_and_the_total_has_no_bar():
    table = pd.DataFrame(
        {
            "zone": ["corridor connectivity", "pasture", "without a zone", "total"],
            "total_km2": [3.0, 2.0, 1.0, 6.0],
        }
    )
    chart = chart_of(table)
    for text in ("Corridor connectivity", "pasture", "Without a zone"):
        assert f"<!-- {text} -->" in chart
    assert "<!-- total -->" not in chart
    assert "#2c7bb6" in chart
