"""Barriers, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

LINE = "LINESTRING(500015 2999955,500195 2999955)"


@pytest.fixture
def given(tmp_path):
    """Two sources of 10 m cells, and a wall of resistance 50 between them."""
    resistance = np.array([[1, 1, 1, 50, 1, 1, 1]], np.float32)
    sources = np.array([[1, 0, 0, 0, 0, 0, 2]], np.uint8)
    cover = np.array([[4, 4, 4, 8, 4, 4, 4]], np.uint8)
    return {
        "RESISTANCE": write_raster(tmp_path / "resistance.tif", resistance, cell=10.0),
        "SOURCES": write_raster(tmp_path / "sources.tif", sources, cell=10.0),
        "LAND_COVER": write_raster(tmp_path / "cover.tif", cover, cell=10.0),
        "MINIMUM_RADIUS": 10,
        "MAXIMUM_RADIUS": 20,
        "RADIUS_STEP": 10,
        "IMPROVEMENT": str(tmp_path / "improvement.tif"),
        "AREAS": str(tmp_path / "areas.gpkg"),
    }


def test_the_wall_is_the_barrier(run, given, tmp_path):
    result = run("barriers", given)
    score, _ = read_raster(result["IMPROVEMENT"])
    # Of the cost of 550 a window 20 m wide on the wall saves 490; one 40 m wide two
    # cells aside reaches from the source to the wall and saves 235.
    assert score[0, 1:6].tolist() == [5.875, 12.25, 24.5, 12.25, 5.875]
    areas = read_layer(result["AREAS"])
    assert areas[["area", "cells", "maximum", "land_cover"]].values.tolist() == [
        [1, 1, 24.5, 8]
    ]
    assert areas["geometry"][0].area() == 100.0
    assert (result["COUNT"], result["AREA_KM2"]) == (1, 0.0001)
    assert result["log"].lines[-1] == "1 barrier areas, 0.00 km²"
    for name in ("improvement", "areas"):
        assert (tmp_path / f"{name}.qml").exists()


def test_areas_name_their_district(run, given, tmp_path):
    halves = [
        box(500000, 2999990, 500030, 3000000),
        box(500030, 2999990, 500070, 3000000),
    ]
    given["DISTRICTS"] = write_vector(
        tmp_path / "d.gpkg", halves, name=["Shuicheng", "Liuzhi"]
    )
    areas = read_layer(run("barriers", given)["AREAS"])
    assert areas[["district", "district_name"]].values.tolist() == [[2, "Liuzhi"]]


def test_cells_without_a_score_are_nodata(run, given):
    given["MAXIMUM_RADIUS"] = 10
    score, nodata = read_raster(run("barriers", given)["IMPROVEMENT"])
    assert score[0].tolist() == [nodata, 0, 12.25, 24.5, 12.25, 0, nodata]


def test_percent_and_table(run, given, tmp_path):
    result = run(
        "barriers",
        {
            **given,
            "PERCENT": str(tmp_path / "percent.tif"),
            "TABLE": str(tmp_path / "links.csv"),
        },
    )
    percent, _ = read_raster(result["PERCENT"])
    links = pd.read_csv(tmp_path / "links.csv")
    assert links[
        ["core1", "core2", "improvement", "row", "column"]
    ].values.tolist() == [[1, 2, 24.5, 0, 3]]
    assert percent[0, 3] == pytest.approx(100 * 24.5 / 550)
    assert links["percent"][0] == pytest.approx(percent[0, 3])
    assert (tmp_path / "percent.qml").exists()


def test_corridors_say_which_sources_are_linked(run, given, tmp_path):
    links = str(tmp_path / "corridors.gpkg")
    network = {key: given[key] for key in ("RESISTANCE", "SOURCES")}
    run("corridors", {**network, "LINES": links})
    again = {**given, "CORRIDORS": links, "AREAS": str(tmp_path / "again.gpkg")}
    found, alone = (
        read_layer(run("barriers", item)["AREAS"]) for item in (again, given)
    )
    assert found.drop(columns=["fid", "geometry"], errors="ignore").equals(
        alone.drop(columns=["fid", "geometry"], errors="ignore")
    )


@pytest.mark.parametrize(
    ("options", "highest"),
    [
        ({"COMBINE": 1}, 24.5),
        ({"RESTORED_RESISTANCE": 2}, 23.5),
    ],
)
def test_options(run, given, options, highest):
    given["CLASSES"] = 2
    areas = read_layer(run("barriers", {**given, **options})["AREAS"])
    assert areas["maximum"].max() == highest


def test_a_ring_does_not_reach_the_source_beside_it(run, given):
    score, _ = read_raster(run("barriers", {**given, "WINDOW": 1})["IMPROVEMENT"])
    assert score[0, 1:6].tolist() == [0, 12.25, 24.5, 12.25, 0]


def test_open_land_has_no_barrier(run, given, tmp_path):
    given["RESISTANCE"] = write_raster(
        tmp_path / "open.tif", np.ones((1, 7), np.float32), cell=10.0
    )
    with pytest.raises(QgsProcessingException, match="No cell has a value above 0"):
        run("barriers", given)
    assert not (tmp_path / "improvement.tif").exists()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"MINIMUM_RADIUS": 5}, "radius 5 m is smaller than a cell .10 m.. Give"),
        ({"MINIMUM_RADIUS": 30}, r"largest search radius \(20.0 m\) must not be below"),
        ({"MINIMUM_RADIUS": 0}, "smallest search radius is 0.0; it must be above 0 m"),
        ({"RADIUS_STEP": 0}, "step is 0.0; it must be above 0 m"),
        ({"RADIUS_STEP": 5, "WINDOW": 1}, "No cell centre lies between 14 and 15 m"),
        ({"RESTORED_RESISTANCE": 0}, "restored land is 0. It must be above 0: give"),
    ],
)
def test_bad_numbers(run, given, options, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("barriers", {**given, **options})


def test_resistance_that_is_not_above_0(run, given, tmp_path):
    low = write_raster(tmp_path / "low.tif", np.zeros((1, 7), np.float32), cell=10.0)
    with pytest.raises(QgsProcessingException, match="low holds the resistance 0. Ev"):
        run("barriers", {**given, "RESISTANCE": low})


@pytest.mark.parametrize(
    ("ends", "sentence"),
    [
        ((1, 1), "A link leads from core 1 to itself"),
        ((1, 8), "The links name core 8, which has no valid cell"),
    ],
)
def test_corridors_of_other_sources(run, given, tmp_path, ends, sentence):
    path = tmp_path / "other.gpkg"
    other = write_vector(path, [LINE], core1=[ends[0]], core2=[ends[1]], cw_dist=[9.0])
    with pytest.raises(QgsProcessingException, match=sentence):
        run("barriers", {**given, "CORRIDORS": other})
