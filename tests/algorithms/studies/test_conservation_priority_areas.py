"""The study Conservation priority areas as a model, on the shipped sample."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster


@pytest.fixture(scope="module")
def folder(run_study):
    """The folder of the study's results."""
    return run_study("conservation_priority_areas")[0]


def test_services_run_from_0_to_1_and_are_summed(folder):
    values, nodata = read_raster(folder / "services.tif")
    there = values != nodata
    assert values[there].min() >= 0 and 2 < values[there].max() <= 3
    table = pd.read_csv(folder / "services_table.csv")
    assert table["name"].dropna().tolist() == ["north", "middle", "south"]
    by_reach = pd.read_csv(folder / "services_by_reach.csv")
    assert set(by_reach["service"]) >= {
        "carbon",
        "soil_conservation",
        "habitat_quality",
    }


def test_all_layers_are_correlated_in_pairs(folder):
    pairs = pd.read_csv(folder / "correlations.csv")
    assert len(pairs) == 10
    assert pairs["coefficient"].between(-1, 1).all() and (pairs["p"] <= 1).all()
    # What cannot be told from chance has few independent cells.
    assert (pairs["effective_n"] < pairs["n"]).all()


def test_classes_are_disjoint_and_sum_to_the_total(folder):
    classes, nodata = read_raster(folder / "priority_areas.tif")
    summary = pd.read_csv(folder / "priority_classes.csv")
    cell = 150.0**2 / 1e6
    priority = (classes != nodata) & (classes > 0)
    areas_of = summary.set_index("priority")["area_km2"]
    total = areas_of["all"]
    assert np.count_nonzero(priority) * cell == pytest.approx(total)
    parts = areas_of[["joint", "biodiversity", "services", "flagship"]]
    assert parts.sum() == pytest.approx(total)
    assert total + areas_of["none"] == pytest.approx(areas_of["study area"])
    areas = read_layer(folder / "priority_areas.gpkg")
    assert areas["area_km2"].sum() == pytest.approx(total)


def test_fewer_cores_as_larger_ones_are_asked_for(folder):
    sweep = pd.read_csv(folder / "areas_by_smallest_area.csv")
    assert sweep["threshold_ha"].tolist() == list(range(100, 5001, 100))
    assert (np.diff(sweep["cores"]) <= 0).all()
    assert (np.diff(sweep["area_percent"]) <= 0).all()


def test_coverage_by_the_park(folder):
    coverage = pd.read_csv(folder / "coverage.csv")
    assert coverage["covered_percent"].dropna().between(0, 100).all()
    reserves = read_layer(folder / "reserves.gpkg")
    assert len(reserves) == 1
    status, nodata = read_raster(folder / "gaps.tif")
    assert set(np.unique(status[status != nodata])) >= {1, 2}
    curve = pd.read_csv(folder / "gain.csv")
    assert (np.diff(curve["spent_percent"]) >= 0).all()
    assert (np.diff(curve["priority_percent"]) >= -1e-9).all()


def test_report_tells_the_whole_study(folder):
    html = (folder / "report.html").read_text(encoding="utf-8")
    assert html.count("<img") == 7
    for tool in (
        "combineservices",
        "correlationmatrix",
        "priorityareas",
        "gapanalysis",
    ):
        assert f"ecorestore:{tool}" in html
