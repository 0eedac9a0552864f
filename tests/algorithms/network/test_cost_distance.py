"""Cost distance, through QGIS."""

import numpy as np
import pytest
from layers import box, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

WEST, NORTH = 500000.0, 3000000.0


@pytest.fixture
def given(tmp_path):
    """A row of cells with a source at each end, and nodata in a corner."""
    resistance = np.array([[1, 1, 3, 1, 1], [9, 9, 9, 9, -1]], np.float32)
    sources = np.array([[4, 0, 0, 0, 2], [0, 0, 0, 0, 0]], np.uint8)
    return {
        "RESISTANCE": write_raster(
            tmp_path / "resistance.tif", resistance, cell=10.0, nodata=-1
        ),
        "SOURCES": write_raster(tmp_path / "sources.tif", sources, cell=10.0),
        "COST": str(tmp_path / "cost.tif"),
        "ALLOCATION": str(tmp_path / "allocation.tif"),
    }


def test_costs_and_sources(run, given, tmp_path):
    result = run("costdistance", given)
    cost, nodata = read_raster(result["COST"])
    assert cost[0].tolist() == [0, 10, 30, 10, 0]
    assert cost[1, 0] == 50
    assert cost[1, 4] == nodata
    allocation, _ = read_raster(result["ALLOCATION"])
    assert allocation[0].tolist() == [4, 4, 2, 2, 2]
    assert allocation[1, 4] == 0
    assert result["REACHED_KM2"] == pytest.approx(9 * 100 / 1e6)
    assert result["HIGHEST_COST"] == pytest.approx(10 + 10 * np.sqrt(2) * 5)
    assert result["log"].lines[-1] == (
        "0.00 km² are reached, at a cost of up to 81; 0 cells of the resistance are not."
    )
    assert (tmp_path / "cost.qml").exists()


def test_maximum(run, given):
    result = run("costdistance", {**given, "MAXIMUM": 15})
    cost, nodata = read_raster(result["COST"])
    assert cost[0].tolist() == [0, 10, nodata, 10, 0]
    assert result["log"].lines[-1].endswith("; 5 cells of the resistance are not.")


def test_polygons_as_sources(run, given, tmp_path):
    given["SOURCES"] = write_vector(
        tmp_path / "parks.gpkg", [box(WEST, NORTH - 10, WEST + 10, NORTH)], id=[7]
    )
    values, _ = read_raster(run("costdistance", given)["ALLOCATION"])
    assert values[0].tolist() == [7] * 5


def test_source_on_nodata_is_named(run, given, tmp_path):
    sources = np.array([[4, 0, 0, 0, 0], [0, 0, 0, 0, 2]], np.uint8)
    given["SOURCES"] = write_raster(tmp_path / "s.tif", sources, cell=10.0)
    assert run("costdistance", given)["log"].warnings == [
        "On nodata of resistance, and left out: 2."
    ]


def test_resistance_that_is_not_above_0(run, given, tmp_path):
    flat = np.array([[1, 0, 3, 1, 1]], np.float32)
    given["RESISTANCE"] = write_raster(tmp_path / "flat.tif", flat, cell=10.0)
    with pytest.raises(QgsProcessingException, match="flat holds the resistance 0. Ev"):
        run("costdistance", given)


def test_no_source(run, given, tmp_path):
    none = np.array([[0, 0, 0, 0, 0], [0, 0, 0, 0, 5]], np.uint8)
    given["SOURCES"] = write_raster(tmp_path / "none.tif", none, cell=10.0)
    with pytest.raises(QgsProcessingException, match="No source lies on a cell"):
        run("costdistance", given)
