"""Grades of rocky desertification, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_raster, write_text
from qgis.core import QgsProcessingException


@pytest.fixture
def given(tmp_path):
    def write(name, values, dtype=np.float32):
        array = np.array([values], dtype)
        return write_raster(tmp_path / f"{name}.tif", array, cell=1000.0)

    return {
        "BEDROCK": write("rock", [20, 30, 80, 100, 30]),
        "VEGETATION_TYPE": write("type", [5, 1, 3, 5, 2], np.uint8),
        "VEGETATION_COVER": write("cover", [0, 50, 69, 0, 49]),
        "SOIL_THICKNESS": write("soil", [0, 3, 50, 0, 40]),
        "SLOPE": write("slope", [10, 40, 16, 35, 5]),
        "GRADE": str(tmp_path / "grade.tif"),
    }


def test_national_score(run, given, tmp_path):
    more = {
        "SCORE": str(tmp_path / "score.tif"),
        "DISTRICT_TABLE": str(tmp_path / "table.csv"),
        "CHART": str(tmp_path / "chart.html"),
    }
    result = run("rockydesertification", {**given, **more})
    assert read_raster(result["GRADE"])[0].tolist() == [[1, 2, 5, 6, 3]]
    assert read_raster(result["SCORE"])[0].tolist() == [[0, 0, 62, 100, 37]]
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["percent"].tolist() == [20, 20, 20, 0, 20, 20]
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    assert "Potential" in (tmp_path / "grade.qml").read_text("utf-8")
    assert result["DESERTIFIED_KM2"] == 3
    assert result["log"].lines[-1] == (
        "3.00 km² (60.0 percent) are light to extremely severe: 1.00, 0.00, 1.00 and 1.00"
        " km²."
    )


def test_xiong(run, given):
    result = run("rockydesertification", {**given, "SCHEME": 1})
    assert read_raster(result["GRADE"])[0].tolist() == [[4, 4, 3, 6, 2]]
    result = run("rockydesertification", {**given, "SCHEME": 1, "COMBINE": 1})
    assert read_raster(result["GRADE"])[0].tolist() == [[6, 6, 5, 6, 3]]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"VEGETATION_TYPE": None},
            "national monitoring score” needs “Vegetation type",
        ),
        ({"SCHEME": 1, "SLOPE": None}, "Xiong et al. 2002” needs “Slope"),
        ({"BEDROCK": np.full((1, 5), 130.0)}, "only 0 to 100 are possible"),
        ({"VEGETATION_TYPE": np.full((1, 5), 9, "u1")}, "The vegetation type 9 is not"),
        ({"TABLE": "scheme,factor\nx,y\n"}, "has no column"),
    ],
)
def test_refusals(run, given, tmp_path, change, sentence):
    for key, value in change.items():
        if isinstance(value, np.ndarray):
            value = write_raster(tmp_path / "x.tif", value, cell=1000.0)
        elif isinstance(value, str):
            value = write_text(tmp_path / "scores.csv", value)
        given[key] = value
    with pytest.raises(QgsProcessingException, match=sentence):
        run("rockydesertification", given)
