"""Slope farmland, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 1000.0


@pytest.fixture
def given(tmp_path):
    """Two districts of four cells; fields of 3, 30, 10, 26 and of 8, 40 degrees."""

    def write(name, values, **options):
        return write_raster(tmp_path / f"{name}.tif", values, cell=CELL, **options)

    slope = np.array([[3, 30, 10, 26], [8, 40, 5, 50]], np.float32)
    cover = np.array([[1, 1, 1, 1], [1, 1, 2, 2]], np.uint8)
    rows = [
        box(X, Y - CELL, X + 4 * CELL, Y),
        box(X, Y - 2 * CELL, X + 4 * CELL, Y - CELL),
    ]
    return {
        "LAND_COVER": write("cover", cover),
        "SLOPE": write("slope", slope),
        "DISTRICTS": write_vector(
            tmp_path / "d.gpkg", rows, name=["Puding", "Guanling"], keep=[25.0, 25.0]
        ),
        "RETENTION": 25,
        "ORDER": str(tmp_path / "order.tif"),
        "SLOPE_CLASS": str(tmp_path / "classes.tif"),
        "DISTRICT_TABLE": str(tmp_path / "districts.csv"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("slopefarmland", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_order_and_tables(run, given, tmp_path):
    given["DISTRICT_MAP"] = str(tmp_path / "map.gpkg")
    given["CHART"] = str(tmp_path / "chart.html")
    result = run("slopefarmland", given)
    assert read_raster(result["ORDER"])[0].tolist() == [[0, 1, 3, 2], [0, 1, 0, 0]]
    assert read_raster(result["SLOPE_CLASS"])[0].tolist() == [
        [2, 5, 3, 5],
        [3, 5, 0, 0],
    ]
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["name"].tolist() == ["Puding", "Guanling"]
    assert table["retired_km2"].tolist() == [3, 1]
    assert table["reclamation_percent"].tolist() == [100, 50]
    assert table["left_percent"].tolist() == [25, 25]
    polygons = read_layer(result["DISTRICT_MAP"])
    assert polygons["retired_steep_km2"].tolist() == [2, 1]
    for name in ("order", "classes", "map"):
        assert (tmp_path / f"{name}.qml").exists()
    assert "2° to 6°" in (tmp_path / "classes.qml").read_text("utf-8")
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    assert result["RETIRED_KM2"] == 4
    assert result["STEEP_PERCENT"] == pytest.approx(50)
    assert result["log"].lines[-1] == (
        "6.00 km² of farmland, 75.0 percent of the land; 100.0 percent of it lies above"
        " 2° and 50.0 percent above 25°. 4.00 km² can be retired, of these 3.00 km² of"
        " the steepest."
    )


def test_risk_network_and_elevation(run, given, tmp_path):
    risk = np.array([[0, 1, 0, 9], [1, 1, 0, 0]], np.float32)
    given["RISK_RATIO"] = write_raster(tmp_path / "risk.tif", risk, cell=CELL)
    result = run("slopefarmland", given)
    assert read_raster(result["ORDER"])[0].tolist() == [[0, 2, 3, 1], [0, 1, 0, 0]]
    risk[0] = 1
    given["RISK_RATIO"] = write_raster(tmp_path / "same.tif", risk, cell=CELL)
    corridor = box(X + 3 * CELL, Y - CELL, X + 4 * CELL, Y)
    given["NETWORK"] = write_vector(tmp_path / "network.gpkg", [corridor], id=[1])
    result = run("slopefarmland", given)
    assert read_raster(result["ORDER"])[0][0].tolist() == [0, 2, 3, 1]
    plane = np.arange(4, dtype=np.float32) * 1000 + np.zeros((2, 4), np.float32)
    given["ELEVATION"] = write_raster(tmp_path / "dem.tif", plane, cell=CELL)
    refused(
        run,
        given,
        "Give either “Slope (degrees)” or “Elevation, in place of the slope (m)”, one of"
        " them.",
    )
    result = run("slopefarmland", {**given, "SLOPE": None})
    assert read_raster(result["SLOPE_CLASS"])[0].tolist() == [[5] * 4, [5, 5, 0, 0]]


def test_targets_of_districts(run, given, tmp_path):
    rows = [
        box(X, Y - CELL, X + 4 * CELL, Y),
        box(X, Y - 2 * CELL, X + 4 * CELL, Y - CELL),
    ]
    given["DISTRICTS"] = write_vector(tmp_path / "k.gpkg", rows, keep=[50.0, 75.0])
    given["RETENTION_COLUMN"] = "keep"
    result = run("slopefarmland", given)
    assert read_raster(result["ORDER"])[0].tolist() == [[0, 1, 0, 2], [0, 0, 0, 0]]
    assert (
        "Less farmland than has to stay, so nothing is retired: districts 2."
        in result["log"].warnings
    )
    given["RETENTION_COLUMN"] = "wanted"
    refused(
        run,
        given,
        "The table k has no column wanted (it has: keep). Add or rename the column.",
    )
    given["DISTRICTS"] = None
    refused(
        run,
        given,
        "“Column of the districts with the percentage that has to stay” is a column of"
        " polygons, and “Districts” are none. Give polygons, or leave it empty.",
    )


def test_districts_of_a_raster(run, given, tmp_path):
    ids = np.array([[4, 4, 4, 4], [9, 9, 0, 0]], np.uint8)
    given["DISTRICTS"] = write_raster(tmp_path / "ids.tif", ids, cell=CELL)
    given["DISTRICT_MAP"] = str(tmp_path / "map.gpkg")
    result = run("slopefarmland", given)
    polygons = read_layer(result["DISTRICT_MAP"])
    assert polygons["district"].tolist() == [4, 9]
    assert polygons["retired_km2"].tolist() == [3, 1]
    assert [shape.area() for shape in polygons["geometry"]] == [4e6, 2e6]


def test_target_above_the_present_farmland(run, given, tmp_path):
    given["DISTRICTS"] = None
    given["RETENTION"] = 80
    refused(
        run,
        given,
        "No district has as much farmland as has to stay: all has 75.00 percent of its"
        " land and should keep 80.00. Lower the target.",
    )
    assert not (tmp_path / "order.tif").exists()


def test_no_farmland(run, given):
    given["FARMLAND"] = "7"
    refused(
        run,
        given,
        "No cell is farmland. Check the land cover and the classes of farmland.",
    )
