"""Streams, through QGIS."""

from pathlib import Path

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
# A valley that falls to the east, with a depression in it; cells of 1 km.
VALLEY = np.array([[9, 8, 7, -1], [3, 1, 2, -1], [9, 8, 7, -1]], np.float32)


@pytest.fixture
def streams(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", VALLEY, cell=1000.0, nodata=-1)

    def run_it(area, **more):
        given = {"INPUT": elevation, "MINIMUM_AREA": area}
        return run("streams", {**given, "STREAMS": str(tmp_path / "s.tif"), **more})

    return run_it


def test_streams_and_what_they_come_from(streams, tmp_path):
    result = streams(
        6,
        CATCHMENT=str(tmp_path / "catchment.tif"),
        FILLED=str(tmp_path / "filled.tif"),
    )
    values, nodata = read_raster(result["STREAMS"])
    assert nodata == 255
    assert values.tolist() == [[0, 0, 0, 255], [0, 1, 1, 255], [0, 0, 0, 255]]
    catchment, _ = read_raster(result["CATCHMENT"])
    assert catchment[1, :3].tolist() == [3, 6, 9]
    filled, _ = read_raster(result["FILLED"])
    assert filled[1, :3].tolist() == [3, 2, 2]
    assert result["STREAM_CELLS"] == 2
    assert result["log"].lines[-1] == (
        "2 cells in streams, 22.22 percent of the land; the largest catchment has"
        " 9.00 km²."
    )
    for name in ("s", "catchment", "filled"):
        assert (tmp_path / f"{name}.qml").exists()


@pytest.mark.parametrize(("receivers", "file"), [(0, "d8"), (1, "mfd")])
def test_rule_of_invest(run, tmp_path, receivers, file):
    with np.load(CASE / "inputs.npz") as inputs:
        inside = inputs["watersheds"] > 0
        land = np.where(inside, inputs["dem"], -9999)
    result = run(
        "streams",
        {
            "INPUT": write_raster(tmp_path / "dem.tif", land, nodata=-9999),
            "MINIMUM_AREA": 0.18,
            "RECEIVERS": receivers,
            "RULE": 1,
            "STREAMS": str(tmp_path / "s.tif"),
        },
    )
    assert "Threshold of InVEST: 200 cells." in result["log"].lines
    with np.load(CASE / f"sdr_{file}.npz") as expected:
        found, _ = read_raster(result["STREAMS"])
        assert (found[inside] == expected["stream"][inside]).all()


def test_area_of_0_is_refused(streams, tmp_path):
    with pytest.raises(QgsProcessingException, match="catchment of 0 km² is not poss"):
        streams(0)
    assert not (tmp_path / "s.tif").exists()


def test_area_that_is_not_reached_is_refused(streams, tmp_path):
    with pytest.raises(QgsProcessingException, match="No cell drains 10 km²"):
        streams(10)
    assert not (tmp_path / "s.tif").exists()
