"""Terrain factors, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

# Rises by the width of a cell towards the west, so it faces east at 45 degrees.
RAMP = np.tile([30.0, 20.0, 10.0, 0.0, -99.0], (4, 1)).astype(np.float32)


@pytest.fixture
def terrain(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", RAMP, cell=10.0, nodata=-99)

    def run_it(*outputs, **more):
        files = {key: str(tmp_path / f"{key.lower()}.tif") for key in outputs}
        radii = {"RELIEF_RADIUS": 10, "POSITION_RADIUS": 10}
        return run("terrainfactors", {"INPUT": elevation, **radii, **files, **more})

    return run_it


def test_each_factor_of_a_ramp(terrain, tmp_path):
    outputs = ("SLOPE", "RELIEF", "NORTHNESS", "EASTNESS", "POSITION", "WETNESS")
    result = terrain(*outputs)
    inner = {key: read_raster(result[key])[0][1, :4] for key in outputs}
    np.testing.assert_allclose(inner["SLOPE"], 45, rtol=1e-6)
    assert inner["RELIEF"].tolist() == [10, 20, 20, 10]
    np.testing.assert_allclose(inner["NORTHNESS"], 0, atol=1e-6)
    np.testing.assert_allclose(inner["EASTNESS"], 1, rtol=1e-6)
    np.testing.assert_allclose(inner["POSITION"], [10 / 3, 0, 0, -10 / 3], rtol=1e-6)
    np.testing.assert_allclose(inner["WETNESS"], np.log([10, 20, 30, 40]), rtol=1e-6)
    values, nodata = read_raster(result["SLOPE"])
    assert (values[:, 4] == nodata).all()
    for key in outputs:
        assert (tmp_path / f"{key.lower()}.qml").exists()


def test_log_states_the_range_of_each_output(terrain):
    result = terrain("SLOPE", "RELIEF", UNIT=1)
    assert result["log"].lines[-1] == (
        "Slope (percent): 100 to 100; Relief amplitude (m): 10 to 20."
    )
    assert result["WETNESS"] is None


def test_only_what_is_asked_for_is_written(terrain, tmp_path):
    terrain("EASTNESS")
    assert {path.stem for path in tmp_path.glob("*.tif")} == {"dem", "eastness"}


def test_nothing_asked_for_is_refused(terrain):
    with pytest.raises(
        QgsProcessingException, match="No output is asked for, .* Slope .*, Relief"
    ):
        terrain()


def test_radius_below_a_cell_is_refused_before_work(terrain, tmp_path):
    with pytest.raises(QgsProcessingException, match="radius of 9 m reaches no neigh"):
        terrain("SLOPE", "RELIEF", RELIEF_RADIUS=9)
    assert not (tmp_path / "slope.tif").exists()


def test_radius_of_an_output_that_is_not_asked_for_does_not_matter(terrain):
    assert terrain("SLOPE", RELIEF_RADIUS=0, POSITION_RADIUS=0)["SLOPE"]


def test_ring_without_a_cell_is_refused(terrain):
    with pytest.raises(QgsProcessingException, match="No cell lies between the inner"):
        terrain("POSITION", INNER_RADIUS=10)
