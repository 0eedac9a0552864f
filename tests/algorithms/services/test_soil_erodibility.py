"""Soil erodibility, through QGIS."""

import numpy as np
import pytest
from layers import write_raster
from qgis.core import QgsProcessingException
from service_case import found

LOAM = {"SAND": 40, "SILT": 40, "CLAY": 20, "ORGANIC_CARBON": 1}


@pytest.fixture
def given(tmp_path):
    layers = {
        key: write_raster(
            tmp_path / f"{key.lower()}.tif",
            np.array([[value, -1]], np.float32),
            nodata=-1,
        )
        for key, value in LOAM.items()
    }
    return {**layers, "OUTPUT": str(tmp_path / "k.tif")}


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("soilerodibility", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_loam(run, given, tmp_path):
    result = run("soilerodibility", given)
    values = found(result["OUTPUT"])
    assert values[0, 0] == pytest.approx(0.0389, abs=5e-5)
    assert np.isnan(values[0, 1])
    assert result["MEAN"] == pytest.approx(values[0, 0])
    assert (tmp_path / "k.qml").exists()
    assert result["log"].lines[-1] == (
        "Soil erodibility from 0.0389 to 0.0389, on average 0.0389 t ha h/(ha MJ mm)."
    )


def test_correction_for_china(run, given):
    result = run("soilerodibility", {**given, "CORRECTION": 1})
    assert result["MEAN"] == pytest.approx(0.0182, abs=5e-5)


def test_organic_matter(run, given, tmp_path):
    matter = np.array([[1 / 0.58, -1]], np.float32)
    given["ORGANIC_CARBON"] = write_raster(tmp_path / "om.tif", matter, nodata=-1)
    result = run("soilerodibility", {**given, "ORGANIC": 1})
    assert result["MEAN"] == pytest.approx(0.0389, abs=5e-5)


def test_correction_below_0_is_told(run, given, tmp_path):
    for key, value in {"SAND": 100, "SILT": 0, "CLAY": 0}.items():
        values = np.array([[value, -1]], np.float32)
        given[key] = write_raster(tmp_path / f"{key}2.tif", values, nodata=-1)
    log = run("soilerodibility", {**given, "CORRECTION": 1})["log"]
    assert log.warnings[-1].startswith(
        "In 1 cells the correction for China falls below 0"
    )


def test_refusals(run, given, tmp_path):
    tenths = np.array([[400, -1]], np.float32)
    wrong = write_raster(tmp_path / "g.tif", tenths, nodata=-1)
    refused(
        run,
        {**given, "SAND": wrong},
        "g, given for “Sand (percent by weight)”, holds values from 400 to 400; only 0"
        " to 100 are possible. Check its unit and its nodata value.",
    )
    share = np.array([[4, -1]], np.float32)
    refused(
        run,
        {**given, "SAND": write_raster(tmp_path / "s.tif", share, nodata=-1)},
        "Sand, silt and clay do not sum to 100 percent in 1 cells, but for example to"
        " 64. Give all three in percent by weight.",
    )
