"""The study of the Qaidam Basin as a model, on the shipped sample."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster


@pytest.fixture(scope="module")
def folder(run_study):
    """The folder of the study's results."""
    return run_study("restoration_areas")[0]


def test_maps_have_their_styles(folder):
    for name in (
        "mspa",
        "sources",
        "resistance",
        "cumulative_resistance",
        "least_cost_corridors",
        "corridors",
        "current",
        "pinch_points",
        "improvement",
        "barriers",
        "health",
        "health_classes",
        "health_change",
        "class_change",
        "restoration_zones",
        "zone_parts",
    ):
        assert (folder / f"{name}.qml").exists(), name


def test_a_few_large_and_connected_sources(folder):
    sources = read_layer(folder / "sources.gpkg")
    assert 2 <= len(sources) <= 9
    assert sources["dPC"].min() > 1.5


def test_resistance_lies_between_the_scores(folder):
    values, nodata = read_raster(folder / "resistance.tif")
    valid = values[values != nodata]
    assert 1.0 <= valid.min() < valid.max() <= 9.0
    factors = pd.read_csv(folder / "factors.csv")
    assert factors["weight"].sum() == pytest.approx(1.0)
    assert factors["factor"].tolist() == [
        *("land_use", "distance_road_m", "distance_water_m"),
        *("ndvi", "elevation_m", "slope_deg"),
    ]


def test_cumulative_resistance_is_0_in_sources_alone(folder):
    values, nodata = read_raster(folder / "cumulative_resistance.tif")
    area = read_layer(folder / "sources.gpkg")["area_km2"].sum()
    # Slope, and so resistance, has no value at the edge of the land.
    assert 0.95 * area < (values == 0).sum() * 900 / 1e6 <= area
    assert values[values != nodata].min() == 0


def test_each_two_sources_have_a_corridor_and_strong_ones_are_important(folder):
    corridors = read_layer(folder / "corridors.gpkg")
    count = len(read_layer(folder / "sources.gpkg"))
    assert len(corridors) == count * (count - 1) / 2
    strong = corridors["interaction"] > 400
    assert (corridors["level"] == np.where(strong, "important", "general")).all()
    assert set(corridors["level"]) == {"important", "general"}
    matrix = pd.read_csv(folder / "interaction.csv", index_col="source").to_numpy()
    np.testing.assert_array_equal(matrix, matrix.T)


def test_pinch_points_lie_in_corridors_and_barriers_gain(folder):
    width, nodata = read_raster(folder / "least_cost_corridors.tif")
    inside = width != nodata
    assert width[inside].max() <= 1500
    current, none = read_raster(folder / "current.tif")
    assert inside[current != none].all()
    improvement, none = read_raster(folder / "improvement.tif")
    assert improvement[improvement != none].min() >= 0
    for name in ("pinch_points", "barriers"):
        areas = read_layer(folder / f"{name}.gpkg")
        assert areas["area_km2"].sum() > 0
        assert areas["land_cover"].notna().all()


def test_the_pattern_has_all_elements(folder):
    summary = pd.read_csv(folder / "security_pattern.csv").set_index("element")
    for element in ("source", "important corridor", "pinch point", "barrier"):
        assert summary.loc[element, "count"] > 0
    cover = pd.read_csv(folder / "security_pattern_land_cover.csv")
    assert "Evergreen forest" in set(cover["name"])


def test_health_is_the_root_of_its_parts_in_both_years(folder):
    means = pd.read_csv(folder / "health_means.csv").set_index("year")
    assert means.index.tolist() == [1981, 2011]
    for year in means.index:
        parts = {}
        for name in means.columns:
            values, nodata = read_raster(
                folder / "health_of_years" / f"{name}_{year}.tif"
            )
            parts[name] = values[values != nodata].astype(float)
            assert 0 <= parts[name].min() <= parts[name].max() <= 1
            assert parts[name].mean() == pytest.approx(means.loc[year, name], rel=1e-5)
        pristine = np.cbrt(parts["EV"] * parts["EO"] * parts["ER"])
        np.testing.assert_allclose(
            parts["EHI"], np.sqrt(pristine * parts["CESI"]), atol=1e-6
        )
    areas = pd.read_csv(folder / "health_areas.csv")
    percent = areas.groupby(["index", "year"])["percent"].sum()
    assert percent.tolist() == pytest.approx([100] * 10)
    # Towns grew and bare land came about, so some land fell; trees spread, so some rose.
    moves = pd.read_csv(folder / "health_transitions.csv")
    assert (moves["to_class"] > moves["from_class"]).any()
    assert (moves["to_class"] < moves["from_class"]).any()


def test_zones_are_of_low_health_and_add_up(folder):
    zones, nodata = read_raster(folder / "restoration_zones.tif")
    assert set(np.unique(zones)) <= {0, 1, 2, 3, 4, 100, nodata}
    health, _ = read_raster(folder / "health.tif")
    zoned = (zones > 0) & (zones != nodata)
    # Small parts join what lies beside them, and all of it is of the worst classes.
    assert health[zoned].max() <= 0.35
    areas = pd.read_csv(folder / "restoration_areas.csv").set_index("zone")
    assert areas.loc["total", "total_km2"] == pytest.approx(zoned.sum() * 900 / 1e6)
    land = areas.drop(columns=["total_km2", "percent"])
    np.testing.assert_allclose(land.sum(axis=1), areas["total_km2"])
    np.testing.assert_allclose(areas.iloc[:-1].sum(), areas.loc["total"])
    parts = read_layer(folder / "zone_parts.gpkg")
    assert parts["area_km2"].min() >= 0.1
    assert parts["area_km2"].sum() == pytest.approx(areas.loc["total", "total_km2"])
    named = parts[parts["zone"] < 100]
    assert (named["measures_en"] != "").all()
    assert (named["measures_zh"] != "").all()
    connected = parts[parts["name"] == "corridor connectivity"]
    assert len(connected) > 0


def test_report_tells_the_whole_study(folder):
    html = (folder / "report.html").read_text(encoding="utf-8")
    assert html.count("<img") == 14
    assert html.count("<svg") == 7
    tools = ("costdistance", "gravity", "pinchpoints", "barriers")
    for tool in (*tools, "ecosystemhealth", "restorationzones"):
        assert f"ecorestore:{tool}" in html
