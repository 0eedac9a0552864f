"""Flow directions, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from osgeo import gdal
from qgis.core import QgsProcessingException

BOWL = np.array([[9, 9, 9, 9], [9, 1, 4, 3], [9, 9, 9, -1]], np.float32)


@pytest.fixture
def directions(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", BOWL, nodata=-1)

    def run_it(**more):
        given = {"INPUT": elevation, "OUTPUT": str(tmp_path / "out.tif"), **more}
        return run("flowdirections", given)

    return run_it


def test_one_receiver(directions, tmp_path):
    result = directions()
    codes, nodata = read_raster(result["OUTPUT"])
    assert codes.dtype == np.uint8
    assert nodata == 255
    assert codes[1].tolist() == [1, 1, 1, 1]
    assert codes[2, 3] == 255
    assert result["log"].lines[-1] == (
        "Directions of 11 cells; water ends in 0 of them."
    )
    assert (tmp_path / "out.qml").exists()


def test_water_may_end_in_a_depression(directions):
    result = directions(FILL=False)
    assert read_raster(result["OUTPUT"])[0][1, 1] == 0
    assert result["log"].lines[-1].endswith("water ends in 1 of them.")


def test_several_receivers(directions, tmp_path):
    result = directions(RECEIVERS=1)
    shares, nodata = read_raster(result["OUTPUT"])
    assert shares.dtype == np.int32
    assert nodata == 0
    # East alone: all fifteen fifteenths in the lowest four bits.
    assert shares[1, 2] == 15
    assert shares[2, 3] == 0
    assert (tmp_path / "out.qml").exists()


def test_long_cells_are_refused_for_several(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", BOWL)
    dataset = gdal.Open(elevation, gdal.GA_Update)
    dataset.SetGeoTransform((500000, 30, 0, 3000000, 0, -60))
    dataset = None
    output = tmp_path / "out.tif"
    given = {"INPUT": elevation, "RECEIVERS": 1, "OUTPUT": str(output)}
    with pytest.raises(QgsProcessingException, match="30 m wide and 60 m high"):
        run("flowdirections", given)
    assert not output.exists()


def test_degrees_are_refused(run, tmp_path):
    elevation = write_raster(
        tmp_path / "dem.tif", BOWL, epsg=4326, cell=0.01, origin=(104, 30)
    )
    with pytest.raises(QgsProcessingException, match="is in degrees"):
        run(
            "flowdirections",
            {"INPUT": elevation, "OUTPUT": str(tmp_path / "out.tif")},
        )
