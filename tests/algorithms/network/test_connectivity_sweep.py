"""Connectivity by dispersal distance, through QGIS."""

from pathlib import Path

import numpy as np
import pytest
from layers import read_layer, write_raster
from qgis.core import QgsProcessingException


@pytest.fixture
def sweep(run, tmp_path):
    """Sweep over three cells of 1 km², with 2 km and 3 km between them."""
    values = np.array([[1, 0, 0, 2, 0, 0, 0, 3, 0, 0]], np.uint8)
    patches = write_raster(tmp_path / "patches.tif", values, cell=1000.0, nodata=0)

    def run_it(**more):
        given = {
            "PATCHES": patches,
            "START": 1000,
            "END": 4000,
            "STEP": 1000,
            "OVERALL": str(tmp_path / "overall.csv"),
            "IMPORTANCE": str(tmp_path / "importance.csv"),
            "CHART": str(tmp_path / "curve.html"),
        }
        return run("connectivitysweep", {**given, **more})

    return run_it


def test_components_fall_with_distance(sweep):
    result = sweep()
    overall = read_layer(result["OVERALL"]).astype({"threshold": float, "NC": int})
    assert overall["threshold"].tolist() == [1000, 2000, 3000, 4000]
    assert overall["NC"].tolist() == [3, 2, 1, 1]
    assert {"PC", "IIC", "EC_PC", "EC_IIC", "NL", "LCP"} <= set(overall)
    importance = read_layer(result["IMPORTANCE"])
    assert list(importance)[:4] == ["threshold", "patch", "dPC", "dIIC"]
    assert len(importance) == 12
    assert result["log"].lines[-1] == (
        "4 dispersal distances from 1,000 to 4,000: EC(PC) goes from 1.95 to 2.54 km²;"
        " all patches are one component from 3,000 on."
    )


def test_curve_is_a_page_without_scripts(sweep):
    page = Path(sweep()["CHART"]).read_text(encoding="utf-8")
    assert "<svg" in page and "<script" not in page
    assert "Connectivity by dispersal distance" in page


def test_list_of_distances_in_any_order(sweep):
    result = sweep(THRESHOLDS="2500, 500")
    overall = read_layer(result["OVERALL"])
    assert overall["threshold"].astype(float).tolist() == [500, 2500]
    assert (
        "no distance joins all patches, 2 components are left"
        in (result["log"].lines[-1])
    )


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"END": 500}, "The thresholds go from 1000 to 500. Give an end that is not"),
        ({"STEP": 0.001}, "at most 1000 are possible. Give a larger step"),
        ({"THRESHOLDS": "500,500"}, "The distance threshold 500.0 is given twice"),
        ({"THRESHOLDS": "near"}, "must be numbers with commas between them"),
    ],
)
def test_refusals(sweep, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        sweep(**more)
