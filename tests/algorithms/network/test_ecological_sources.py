"""Ecological sources, through QGIS."""

import numpy as np
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

CELL = 100.0  # a cell is 1 ha


@pytest.fixture
def pattern(tmp_path):
    """Cores of 12, 4, 2 and 1 cells in a study area of 60; one cell is missing."""
    values = np.zeros((5, 12), np.uint8)
    values[0:4, 0:3] = 1
    values[0:2, 5:7] = 1
    values[4, 5:7] = 1
    values[2, 11] = 1
    values[4, 0] = 6
    values[0, 11] = 255
    return write_raster(tmp_path / "mspa.tif", values, cell=CELL, nodata=255)


@pytest.fixture
def sources(run, pattern, tmp_path):
    """Choose sources, with any parameter replaced."""

    def choose(**more):
        given = {
            "INPUT": pattern,
            "MINIMUM_AREA": 2,
            "THRESHOLD": 500,
            "SOURCES": str(tmp_path / "sources.gpkg"),
            "LABELS": str(tmp_path / "labels.tif"),
        }
        return run("ecologicalsources", {**given, **more})

    return choose


def test_patches_become_graded_sources(sources, tmp_path):
    result = sources(LEVELS=2)
    table = read_layer(result["SOURCES"])
    assert table["source"].tolist() == [1, 2, 3]
    assert table["area_km2"].tolist() == [0.12, 0.04, 0.02]
    assert table["level"].tolist() == [1, 2, 2]
    assert {"dPC", "dPCintra", "dPCflux", "dPCconnector", "dIIC"} <= set(table)
    assert (result["COUNT"], result["AREA_KM2"]) == (3, pytest.approx(0.18))
    labels, nodata = read_raster(result["LABELS"])
    assert np.bincount(labels.ravel()).tolist() == [42, 12, 4, 2]
    assert nodata == 0
    assert (tmp_path / "sources.qml").exists()
    assert result["log"].lines[-2:] == [
        "Dropped: 1 below the minimum area.",
        "3 sources, 0.18 km² (30.5 percent of the study area); dropped 1 patches.",
    ]


def test_polygons_have_the_area_of_their_cells(sources):
    table = read_layer(sources()["SOURCES"])
    assert [shape.area() for shape in table["geometry"]] == [120e3, 40e3, 20e3]


def test_patches_of_low_importance_are_dropped(sources):
    result = sources(MINIMUM_DPC=40)
    assert result["COUNT"] == 1
    assert "Dropped: 2 with a low dPC." in result["log"].lines


def test_no_minimum_keeps_all(sources):
    assert sources(MINIMUM_AREA=None, MINIMUM_DPC=None)["COUNT"] == 4


def test_only_the_largest(sources):
    result = sources(LARGEST=2)
    assert result["COUNT"] == 2
    assert "Dropped: 1 that are not among the largest." in result["log"].lines


@pytest.fixture
def reserve(tmp_path):
    """A reserve on the cells of row 3, columns 5 to 9, beside no other core."""
    return write_vector(
        tmp_path / "reserve.gpkg", [box(500500, 2999600, 501000, 2999700)]
    )


def test_reserve_is_united(sources, reserve):
    """The reserve joins the core of 2 cells below it."""
    result = sources(OVERLAY=reserve)
    assert read_layer(result["SOURCES"])["area_km2"].tolist() == [0.12, 0.07, 0.04]


def test_reserve_keeps_what_it_touches(sources, reserve):
    result = sources(OVERLAY=reserve, OVERLAY_RULE=1)
    assert read_layer(result["SOURCES"])["area_km2"].tolist() == [0.02]
    assert result["log"].lines[-2] == (
        "Dropped: 3 that do not touch the red line or reserves."
    )


def test_full_codes(run, tmp_path):
    values = np.array([[17, 0, 117, 65]], np.uint8)
    pattern = write_raster(tmp_path / "codes.tif", values, cell=CELL, nodata=129)
    given = {"INPUT": pattern, "MINIMUM_AREA": None, "SOURCES": "TEMPORARY_OUTPUT"}
    assert run("ecologicalsources", {**given, "CORE_CLASSES": "17,117"})["COUNT"] == 2


def test_core_class_that_is_not_there(sources):
    with pytest.raises(
        QgsProcessingException,
        match=r"No cell of mspa has a core class \(17; it has: 0, 1, 6\)",
    ):
        sources(CORE_CLASSES="17")


def test_minimum_area_that_no_patch_reaches(sources):
    with pytest.raises(
        QgsProcessingException,
        match="No core area reaches 1 km².*the largest has 0.12 km²",
    ):
        sources(MINIMUM_AREA=100)


def test_minimum_dpc_that_no_source_reaches(sources):
    with pytest.raises(QgsProcessingException, match="No source has a dPC above 99"):
        sources(MINIMUM_DPC=99)


def test_reserve_elsewhere(sources, tmp_path):
    far = write_vector(tmp_path / "far.gpkg", [box(600000, 2000000, 600500, 2000500)])
    with pytest.raises(QgsProcessingException, match="No feature of far lies on mspa"):
        sources(OVERLAY=far)
