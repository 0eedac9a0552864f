"""Pinch points by corridor width, through QGIS."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

NODATA = -1


@pytest.fixture
def given(tmp_path):
    """Two sources, and a wall between them with a gap of one cell and a far one."""
    resistance = np.ones((5, 9), np.float32)
    resistance[[0, 1, 3], 4] = NODATA
    sources = np.zeros((5, 9), np.uint8)
    sources[2, 0], sources[2, 8] = 1, 2
    return {
        "RESISTANCE": write_raster(
            tmp_path / "resistance.tif", resistance, cell=10.0, nodata=NODATA
        ),
        "SOURCES": write_raster(tmp_path / "sources.tif", sources, cell=10.0),
        "WIDTHS": "100, 10",
        "CLASSES": 2,
        "TABLE": str(tmp_path / "table.csv"),
        "CHART": str(tmp_path / "curve.html"),
        "SHARE": str(tmp_path / "share.tif"),
    }


def test_a_wider_corridor_has_more_ways(run, given, tmp_path):
    result = run("corridorwidthsweep", given)
    table = pd.read_csv(result["TABLE"])
    assert table["width"].tolist() == [10, 100]
    narrow, wide = table.to_dict("records")
    assert narrow["corridor_km2"] < wide["corridor_km2"]
    # All flows through the near gap, until the corridor holds the far one too.
    assert narrow["maximum_current"] == pytest.approx(1.0)
    assert wide["maximum_current"] < 1.0
    assert np.isnan(narrow["overlap"])
    share, nodata = read_raster(result["SHARE"])
    assert share[2, 4] == 1.0
    assert (share[[0, 1, 3], 4] == nodata).all()
    assert set(np.unique(share[share != nodata])) <= {0.0, 0.5, 1.0}
    assert result["ALWAYS_KM2"] == pytest.approx((share == 1).sum() * 100 / 1e6)
    assert (
        result["log"]
        .lines[-1]
        .startswith(
            "2 corridor widths from 10 to 100: the area of the pinch points goes from"
        )
    )
    assert (tmp_path / "share.qml").exists()


def test_curve_is_a_page_without_scripts(run, given):
    page = Path(run("corridorwidthsweep", given)["CHART"]).read_text(encoding="utf-8")
    assert "<svg" in page and "<script" not in page
    assert "Pinch points by corridor width" in page


def test_corridors_say_which_sources_are_linked(run, given, tmp_path):
    links = str(tmp_path / "corridors.gpkg")
    network = {key: given[key] for key in ("RESISTANCE", "SOURCES")}
    run("corridors", {**network, "LINES": links})
    alone = pd.read_csv(run("corridorwidthsweep", given)["TABLE"])
    again = run("corridorwidthsweep", {**given, "CORRIDORS": links})
    pd.testing.assert_frame_equal(pd.read_csv(again["TABLE"]), alone)


def test_other_ways_to_send_current(run, given):
    for more in ({"MODE": 1}, {"MODE": 2}, {"SQUARED": True}, {"OVERLAY": True}):
        assert Path(run("corridorwidthsweep", {**given, **more})["TABLE"]).exists()


@pytest.mark.parametrize(
    ("widths", "sentence"),
    [
        ("", "Give at least one corridor width."),
        ("100, 100", "The corridor width 100 is given twice; give each once."),
        ("0, 10", "width of 0 cuts off every corridor. Give metres times"),
        ("wide", "must be numbers with commas between them"),
    ],
)
def test_refused_widths(run, given, widths, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("corridorwidthsweep", {**given, "WIDTHS": widths})


def test_resistance_that_is_not_above_0(run, given, tmp_path):
    low = write_raster(tmp_path / "low.tif", np.zeros((5, 9), np.float32), cell=10.0)
    with pytest.raises(QgsProcessingException, match="low holds the resistance 0. Ev"):
        run("corridorwidthsweep", {**given, "RESISTANCE": low})
