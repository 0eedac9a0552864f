"""Uncertainty of the network, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster, write_raster, write_text
from qgis.core import QgsProcessingException

SCORES = """factor,class,score,weight
cover,1,1,0.6
cover,2,10,0.6
slope,1,1,0.4
slope,2,5,0.4
"""
NODATA = 0


@pytest.fixture
def given(tmp_path):
    """Two sources, and between them a strip of dear land with one cheap cell."""
    cover = np.ones((9, 15), np.uint8)
    cover[:, 6:9] = 2
    cover[4, 7] = 1
    cover[8, 14] = NODATA
    sources = np.zeros((9, 15), np.uint8)
    sources[3:6, 0], sources[3:6, 14] = 1, 2
    slope = np.ones((9, 15), np.uint8)
    slope[:4] = 2
    return {
        "FACTORS": [
            write_raster(tmp_path / "cover.tif", cover, nodata=NODATA),
            write_raster(tmp_path / "slope.tif", slope),
        ],
        "SCORES": write_text(tmp_path / "scores.csv", SCORES),
        "SOURCES": write_raster(tmp_path / "sources.tif", sources),
        "RUNS": 4,
        "WIDTH": 300,
        "RADII": "30, 60",
        "CLASSES": 3,
        "TABLE": str(tmp_path / "links.csv"),
        "AREAS": str(tmp_path / "areas.csv"),
        "CORRIDORS": str(tmp_path / "corridors.tif"),
        "PINCH_POINTS": str(tmp_path / "pinch_points.tif"),
        "BARRIERS": str(tmp_path / "barriers.tif"),
    }


def test_shares_and_links(run, given, tmp_path):
    result = run("networkuncertainty", given)
    links = pd.read_csv(result["TABLE"])
    assert links[["core1", "core2", "share"]].values.tolist() == [[1, 2, 1.0]]
    assert links["mean"][0] > 14 * 30
    assert links["sd"][0] > 0
    areas = read_layer(result["AREAS"])
    assert areas["element"].tolist() == ["corridors", "pinch_points", "barriers"]
    for name in ("CORRIDORS", "PINCH_POINTS", "BARRIERS"):
        share, nodata = read_raster(result[name])
        assert share[8, 14] == nodata
        valid = share[share != nodata]
        assert set(np.unique(valid * 4)) <= {0, 1, 2, 3, 4}
        assert valid.max() == 1.0
        assert (share[3:6, [0, 14]] == 0).all()
        assert (tmp_path / f"{name.lower()}.qml").exists()
    corridors, _ = read_raster(result["CORRIDORS"])
    # Along the row of the cheap cell all runs agree.
    assert (corridors[4, 1:14] == 1).all()
    assert result["AGREED_LINKS"] == 1
    assert result["AGREED_KM2"] == pytest.approx((corridors == 1).sum() * 900 / 1e6)
    assert (
        result["log"]
        .lines[-1]
        .startswith("4 runs: 1 of 1 links in all of them; corridors 0.")
    )


def test_without_spread_the_runs_agree(run, given):
    result = run("networkuncertainty", {**given, "SCORE_SPREAD": 0, "WEIGHT_SPREAD": 0})
    for name in ("CORRIDORS", "PINCH_POINTS", "BARRIERS"):
        share, nodata = read_raster(result[name])
        assert set(np.unique(share[share != nodata])) == {0.0, 1.0}
    assert pd.read_csv(result["TABLE"])["sd"][0] == pytest.approx(0, abs=1e-9)


def test_the_seed_decides(run, given):
    means = [
        pd.read_csv(run("networkuncertainty", {**given, "SEED": seed})["TABLE"])["mean"]
        for seed in (0, 0, 1)
    ]
    assert means[0][0] == means[1][0]
    assert means[0][0] != means[2][0]


def test_links_of_all_pairs(run, given, tmp_path):
    sources = np.zeros((9, 15), np.uint8)
    sources[4, [0, 4, 14]] = 1, 2, 3
    given["SOURCES"] = write_raster(tmp_path / "three.tif", sources)
    options = {"PAIRS": 1, "DROP_INTERMEDIATE": False}
    links = pd.read_csv(run("networkuncertainty", {**given, **options})["TABLE"])
    assert links["share"].tolist() == [1, 1, 1]


def test_only_what_is_asked_for(run, given):
    for key in ("PINCH_POINTS", "BARRIERS", "AREAS"):
        del given[key]
    result = run("networkuncertainty", {**given, "RADII": "1"})
    assert result["PINCH_POINTS"] is result["BARRIERS"] is None
    assert "pinch" not in result["log"].lines[-1]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"WIDTH": 0}, "width is 0, which cuts off every corridor. Give metres"),
        ({"RADII": "1"}, "radius"),
        ({"RADII": ""}, "radius"),
    ],
)
def test_refusals(run, given, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("networkuncertainty", {**given, **more})


def test_faulty_scores(run, given, tmp_path):
    table = write_text(tmp_path / "faulty.csv", SCORES.replace("2,10", "2,0"))
    with pytest.raises(QgsProcessingException, match="row 2 has the score 0"):
        run("networkuncertainty", {**given, "SCORES": table})
    table = write_text(tmp_path / "w.csv", SCORES.replace("0.4", "0.45"))
    with pytest.raises(QgsProcessingException, match="The weights sum to 1.05, not 1"):
        run("networkuncertainty", {**given, "SCORES": table})


def test_a_source_on_nodata_is_named(run, given, tmp_path):
    sources = np.zeros((9, 15), np.uint8)
    sources[3:6, 0], sources[3:6, 14], sources[8, 14] = 1, 2, 3
    given["SOURCES"] = write_raster(tmp_path / "three.tif", sources)
    warnings = run("networkuncertainty", given)["log"].warnings
    assert warnings == ["On nodata of the resistance, and left out: 3."]
