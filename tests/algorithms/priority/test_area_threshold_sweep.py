"""Priority areas by smallest area, through QGIS."""

from pathlib import Path

import numpy as np
import pytest
from layers import read_layer, write_raster
from qgis.core import QgsProcessingException


@pytest.fixture
def land(tmp_path):
    """Cores of 100, 25, 9 and 9 ha, the last one of services."""
    hot = np.zeros((2, 16, 40), np.int16)
    hot[0, 2:14, 2:14] = hot[0, 2:9, 16:23] = hot[0, 2:7, 25:30] = 1
    hot[1, 2:7, 32:37] = 1
    return {
        "BIODIVERSITY": write_raster(tmp_path / "b.tif", hot[0], nodata=-9, cell=100.0),
        "SERVICES": write_raster(tmp_path / "s.tif", hot[1], nodata=-9, cell=100.0),
        "EDGE_WIDTH": 1,
        "TABLE": str(tmp_path / "sweep.csv"),
        "CHART": str(tmp_path / "curve.html"),
    }


def test_cores_fall_as_larger_ones_are_asked_for(run, land):
    result = run("areathresholdsweep", {**land, "START": 5, "END": 105, "STEP": 20})
    table = read_layer(result["TABLE"]).drop(columns="geometry").astype(float)
    assert table["threshold_ha"].tolist() == [5, 25, 45, 65, 85, 105]
    assert table["cores"].tolist() == [4, 2, 1, 1, 1, 0]
    assert table["area_km2"].tolist() == pytest.approx([1.43, 1.25, 1, 1, 1, 0])
    assert result["KNEE"] == 85
    assert result["log"].lines[-1] == (
        "From 5 to 105 ha the cores fall from 4 to 0 and their area from 1.43 to 0.00"
        " km²; the curve bends at 85 ha (strength 0.50 of 1)."
    )
    page = Path(result["CHART"]).read_text(encoding="utf-8")
    assert "<svg" in page and "<script" not in page


def test_straight_curve_has_no_bend(run, land):
    result = run("areathresholdsweep", {**land, "THRESHOLDS": "5, 6"})
    assert result["KNEE"] is None
    assert result["log"].lines[-1].endswith("the curve has no clear bend.")


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"THRESHOLDS": "5, 5"}, "The smallest area 5 ha is given twice"),
        ({"END": 50}, "The thresholds go from 100 to 50"),
        ({"CONFIDENCE": 1}, "Biodiversity has no hot spot"),
    ],
)
def test_refusals(run, land, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("areathresholdsweep", {**land, **more})
