"""Closed depressions, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 100.0


@pytest.fixture
def given(tmp_path):
    """Two pits of 4 m and 2 m that join within a depression of 5 m."""
    land = np.full((5, 7), 9, np.float32)
    land[2] = [9, 3, 3, 5, 1, 6, 6]
    return {
        "ELEVATION": write_raster(tmp_path / "dem.tif", land, cell=CELL),
        "LEAST_AREA": 0,
        "DEPRESSIONS": str(tmp_path / "depressions.gpkg"),
        "FILL_DEPTH": str(tmp_path / "depth.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("closeddepressions", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_nested_depressions_and_loads(run, given, tmp_path):
    cover = np.ones((5, 7), np.uint8)
    result = run(
        "closeddepressions",
        {
            **given,
            "LAND_COVER": write_raster(tmp_path / "cover.tif", cover, cell=CELL),
            "TABLE": write_text(tmp_path / "t.csv", "lucode,load\n1,20\n"),
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", [box(X, Y - 500, X + 700, Y)], name=["Puding"]
            ),
            "CATCHMENTS": str(tmp_path / "catchments.gpkg"),
            "DISTRICT_TABLE": str(tmp_path / "districts.csv"),
            "CHART": str(tmp_path / "chart.html"),
        },
    )
    polygons = read_layer(result["DEPRESSIONS"])
    assert polygons["parent"].tolist() == [0, 1, 1]
    assert polygons["depth_m"].tolist() == [5, 4, 2]
    areas = [shape.area() for shape in polygons["geometry"]]
    assert areas == polygons["area_m2"].tolist() == [4e4, 1e4, 2e4]
    depth, nodata = read_raster(result["FILL_DEPTH"])
    assert depth[2, 1:5].tolist() == [3, 3, 1, 5]
    sheds = read_layer(result["CATCHMENTS"])
    assert sheds["depression"].tolist() == [1]
    drained = sheds["catchment_m2"][0] / 1e4
    assert sheds["geometry"][0].area() == pytest.approx(drained * 1e4)
    row = pd.read_csv(result["DISTRICT_TABLE"]).iloc[0]
    assert row["name"] == "Puding"
    assert row["load"] == pytest.approx(35 * 20)
    assert row["load_underground"] == pytest.approx(drained * 20)
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    for name in ("depressions", "catchments", "depth"):
        assert (tmp_path / f"{name}.qml").exists()
    assert result["COUNT"] == 3
    assert result["LOAD_UNDERGROUND"] == pytest.approx(drained * 20)
    assert result["log"].lines[-1] == (
        f"3 closed depressions, 2 of them within others; {100 * drained / 35:.1f} percent"
        " of the land drains into them. The deepest has 5.0 m, the largest 120,000 m³."
    )


def test_load_raster(run, given, tmp_path):
    load = np.full((5, 7), 20, np.float32)
    given["LOAD"] = write_raster(tmp_path / "load.tif", load, cell=CELL)
    result = run("closeddepressions", given)
    assert any("of 700 kg/a go underground" in line for line in result["log"].lines)


def test_elevation_without_a_depression(run, given, tmp_path):
    plane = np.arange(35, dtype=np.float32).reshape(5, 7)
    given["ELEVATION"] = write_raster(tmp_path / "plane.tif", plane, cell=CELL)
    refused(
        run,
        given,
        "No depression is as deep as 2 m and as large as 0 m²; the deepest has 0.00 m."
        " Lower the limits, or look at an elevation that was not filled before.",
    )
    assert not (tmp_path / "depressions.gpkg").exists()


def test_half_of_a_load(run, given, tmp_path):
    given["TABLE"] = write_text(tmp_path / "t.csv", "lucode,load\n1,20\n")
    refused(
        run,
        given,
        "A load needs both “Land cover that exports (class codes)” and “Table of exports"
        " (kg/(ha·a))”. Give both, or none.",
    )
    cover = write_raster(
        tmp_path / "cover.tif", np.full((5, 7), 3, np.uint8), cell=CELL
    )
    refused(
        run,
        {**given, "LAND_COVER": cover},
        "The land cover holds class 3 in 35 cells, for which the table of exports has no"
        " row (rows: 1). Add one.",
    )
