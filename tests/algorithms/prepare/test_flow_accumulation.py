"""Flow accumulation, through QGIS, of its own directions and of others'."""

from pathlib import Path

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
EAST = np.array([[1, 1, 1, 255]], np.uint8)


@pytest.fixture
def accumulation(run, tmp_path):
    def run_it(codes, nodata=255, **more):
        directions = write_raster(tmp_path / "directions.tif", codes, nodata=nodata)
        output = str(tmp_path / "out.tif")
        return run(
            "flowaccumulation", {"DIRECTIONS": directions, "OUTPUT": output, **more}
        )

    return run_it


def test_cells_are_counted(accumulation, tmp_path):
    result = accumulation(EAST)
    cells, nodata = read_raster(result["OUTPUT"])
    assert cells.tolist() == [[1, 2, 3, nodata]]
    assert result["LARGEST"] == 3
    assert result["log"].lines[-1] == "D8: 3 cells; the largest accumulation is 3."
    assert (tmp_path / "out.qml").exists()


def test_weights_add_up(accumulation, tmp_path):
    weights = np.array([[0.5, -9, 2.0, 4.0]], np.float32)
    result = accumulation(
        EAST, WEIGHTS=write_raster(tmp_path / "w.tif", weights, nodata=-9)
    )
    assert read_raster(result["OUTPUT"])[0][0, :3].tolist() == [0.5, 0.5, 2.5]
    assert any("no value in 1 cells" in line for line in result["log"].warnings)


def test_several_receivers_as_invest(run, tmp_path):
    with np.load(CASE / "inputs.npz") as inputs:
        inside = inputs["watersheds"] > 0
        land = np.where(inside, inputs["dem"], -9999)
    elevation = write_raster(tmp_path / "dem.tif", land, nodata=-9999)
    directions = run(
        "flowdirections",
        {"INPUT": elevation, "RECEIVERS": 1, "OUTPUT": str(tmp_path / "d.tif")},
    )["OUTPUT"]
    with np.load(CASE / "sdr_mfd.npz") as expected:
        assert (read_raster(directions)[0] == expected["flow_direction"])[inside].all()
        result = run(
            "flowaccumulation",
            {"DIRECTIONS": directions, "OUTPUT": str(tmp_path / "a.tif")},
        )
        np.testing.assert_allclose(
            read_raster(result["OUTPUT"])[0][inside],
            expected["flow_accumulation"][inside],
            rtol=1e-4,
        )
    assert result["log"].lines[-1].startswith("MFD:")


def test_codes_of_other_kinds_are_refused(accumulation, tmp_path):
    with pytest.raises(QgsProcessingException, match="direction 3 in row 0, column 1"):
        accumulation(np.array([[1, 3, 1]], np.uint8))
    with pytest.raises(QgsProcessingException, match="holds no whole numbers"):
        accumulation(np.array([[1.5, 3.0]], np.float32))
    with pytest.raises(QgsProcessingException, match="run in a circle"):
        accumulation(np.array([[1, 16]], np.uint8))
    assert not (tmp_path / "out.tif").exists()
