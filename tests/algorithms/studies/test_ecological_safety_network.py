"""The study of Liuzhi as a model, on the shipped sample."""

import pandas as pd
import pytest
from layers import read_raster
from osgeo import ogr


@pytest.fixture(scope="module")
def study(run_study):
    """The folder of the study's results, and what was said."""
    return run_study("ecological_safety_network")


def rows(path):
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    return pd.DataFrame([dict(feature.items()) for feature in layer])


def test_results_have_their_styles(study):
    for name in ("mspa", "sources", "resistance", "corridors"):
        assert (study[0] / f"{name}.qml").exists(), name


def test_sources_carry_area_and_importance(study):
    sources = rows(study[0] / "sources.gpkg")
    assert len(sources) == 10
    assert sources["area_km2"].min() >= 1.0
    assert sources["dPC"].min() > 1.0
    assert set(sources["level"]) <= {1, 2, 3}


def test_corridors_link_the_sources(study):
    sources, corridors = (
        rows(study[0] / "sources.gpkg"),
        rows(study[0] / "corridors.gpkg"),
    )
    ends = set(corridors["core1"]) | set(corridors["core2"])
    assert ends == set(sources["source"])
    assert set(corridors["level"]) == {"important", "general"}
    assert (corridors["cw_dist"] > 0).all()


def test_weights_are_those_of_the_judgements(study):
    weights = pd.read_csv(study[0] / "weights.csv", encoding="utf-8-sig")
    assert weights["weight"].sum() == pytest.approx(1.0)
    assert weights["factor"].iloc[0] == "land_use"


def test_resistance_is_corrected_upwards(study):
    values, nodata = read_raster(study[0] / "resistance.tif")
    valid = values[values != nodata]
    assert valid.min() >= 1.0
    assert 5.0 < valid.max() <= 5 * 1.5**3


def test_report_tells_the_whole_study(study):
    html = (study[0] / "report.html").read_text(encoding="utf-8")
    assert html.count("<img") == 9
    for tool in ("mspa", "ecologicalsources", "resistancesurface", "corridors"):
        assert f"ecorestore:{tool}" in html


def test_log_speaks_of_each_step(study):
    said = "\n".join(study[1].lines)
    for words in ("sources", "corridors", "km²", "Core"):
        assert words in said
