"""Topographic index, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

RAMP = np.array([[90, 60, 30, 0]], np.float32)
SOIL = np.full(RAMP.shape, 500, np.int16)


@pytest.fixture
def index(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", RAMP)

    def run_it(soil=SOIL, **more):
        given = {"INPUT": elevation, "OUTPUT": str(tmp_path / "ti.tif"), **more}
        if soil is not None:
            given["SOIL_DEPTH"] = write_raster(tmp_path / "soil.tif", soil, nodata=-1)
        return run("topographicindex", given)

    return run_it


def test_index_of_water_conservation(index, tmp_path):
    result = index()
    # Two cells drain through the second; 0.5 m of soil, a slope of 1.
    values, nodata = read_raster(result["OUTPUT"])
    assert values[0, 1] == pytest.approx(np.log10(2 / 0.5))
    assert result["NEGATIVE_PERCENT"] == 0
    assert result["log"].lines[-1] == (
        "Topographic index from 0.35 to 0.88 in nine of ten cells; 0.0 percent of the"
        " cells are below 0."
    )
    assert (tmp_path / "ti.qml").exists()


def test_units_that_do_not_fit_are_named(index):
    result = index(DEPTH_UNIT=0, SLOPE_UNIT=0)
    assert result["NEGATIVE_PERCENT"] == 100
    assert any("below 0 in 100 percent" in line for line in result["log"].warnings)


def test_rock_has_no_index(index):
    soil = SOIL.copy()
    soil[0, 0] = 0
    result = index(soil)
    values, nodata = read_raster(result["OUTPUT"])
    assert values[0, 0] == nodata
    assert any("25.0 percent of the cells are level" in x for x in result["log"].lines)


def test_index_of_wetness(index):
    result = index(None, INDEX=1)
    values, _ = read_raster(result["OUTPUT"])
    assert values[0].tolist() == pytest.approx(np.log([30, 60, 90, 120]).tolist())


def test_refusals(index, tmp_path):
    with pytest.raises(QgsProcessingException, match="needs the soil depth. Give its"):
        index(None)
    with pytest.raises(QgsProcessingException, match="only 0 to 100000 are possible"):
        index(np.full(RAMP.shape, -9999, np.int16))
    assert not (tmp_path / "ti.tif").exists()
