"""Connectivity indices, through QGIS."""

import math

import numpy as np
import pytest
from layers import box, read_layer, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

KM = 1000.0  # a cell is 1 km²


@pytest.fixture
def study_area(tmp_path):
    """A strip of 10 cells, the last of them missing."""
    values = np.ones((1, 10), np.uint8)
    values[0, 9] = 0
    return write_raster(tmp_path / "area.tif", values, cell=KM, nodata=0)


@pytest.fixture
def patches(tmp_path):
    """Patches 7 (2 km²) and 3 (1 km²), 2 km apart, and 5 (1 km²) 2 km farther."""
    north = 3000000.0
    boxes = [
        box(500000.0, north - KM, 502000.0, north),
        box(504000.0, north - KM, 505000.0, north),
        box(507000.0, north - KM, 508000.0, north),
    ]
    return write_vector(tmp_path / "patches.gpkg", boxes, patch=[7, 3, 5])


@pytest.fixture
def connect(run, patches, study_area, tmp_path):
    """Compute the indices, with any parameter replaced."""

    def run_it(**more):
        given = {
            "PATCHES": patches,
            "REFERENCE": study_area,
            "THRESHOLD": 2000,
            "IMPORTANCE": str(tmp_path / "importance.gpkg"),
            "OVERALL": str(tmp_path / "overall.csv"),
        }
        return run("connectivity", {**given, **more})

    return run_it


def overall_of(result):
    table = read_layer(result["OVERALL"])
    return dict(zip(table["index"], table["value"].astype(float)))


def test_indices_of_three_patches_in_a_row(connect, tmp_path):
    """2 km is one half: 7-3 and 3-5 have 1/2, and 7-5 through 3 has 1/4."""
    result = connect()
    numerator = 4 + 1 + 1 + 2 * (2 * 0.5 + 1 * 0.5 + 2 * 0.25)
    assert result["PC"] == pytest.approx(numerator / 81)
    assert result["EC_PC"] == pytest.approx(math.sqrt(numerator))
    assert result["IIC"] == pytest.approx((6 + 2 * (2 / 2 + 1 / 2 + 2 / 3)) / 81)
    overall = overall_of(result)
    assert overall["PCnum"] == pytest.approx(numerator)
    assert (overall["NC"], overall["NL"]) == (1, 2)
    table = read_layer(result["IMPORTANCE"]).set_index("patch")
    assert table["area_km2"].to_dict() == {3: 1, 5: 1, 7: 2}
    without_3 = 2 ** (-5 / 2)  # 5 km from 7 to 5
    assert table["dPCconnector"].to_dict() == {
        3: pytest.approx(100 * 2 * 2 * (0.25 - without_3) / numerator),
        5: pytest.approx(0),
        7: pytest.approx(0),
    }
    assert table.loc[7, "dPC"] == pytest.approx(100 * (numerator - 3) / numerator)
    assert [shape.area() / KM**2 for shape in table["geometry"]] == [1, 1, 2]
    assert (tmp_path / "importance.qml").exists()
    assert result["log"].lines[-2:] == [
        "The landscape is the 9.00 km² of area.",
        "3 patches, 1 components: PC 0.1235, IIC 0.1276, EC(PC) 3.16 km²; patch 7"
        " matters most (dPC 70.00 percent).",
    ]


def test_centre_to_centre_is_farther(connect):
    assert overall_of(connect(DISTANCE=1))["NC"] == 3
    assert overall_of(connect(DISTANCE=1, THRESHOLD=3000))["NC"] == 1


def test_table_of_distances(connect, tmp_path):
    """Pairs that are not listed have no link."""
    listed = write_text(tmp_path / "d.csv", "from,to,distance\n7,5,2000\n")
    result = connect(DISTANCE=3, DISTANCES=listed)
    assert overall_of(result)["PCnum"] == pytest.approx(6 + 2 * 2 * 0.5)
    assert overall_of(result)["NC"] == 2


def test_least_cost_through_resistance(connect, tmp_path):
    """7 to 3 crosses two cells of resistance 3: 2000 + 3000 + 2000 from the centres."""
    values = np.array([[1, 1, 3, 3, 1, 1, 1, 1, 1, 1]], np.float32)
    resistance = write_raster(tmp_path / "r.tif", values, cell=KM)
    given = {"DISTANCE": 2, "RESISTANCE": resistance}
    assert overall_of(connect(**given, THRESHOLD=6999))["NL"] == 1
    assert overall_of(connect(**given, THRESHOLD=7001))["NL"] == 2


def test_patch_without_a_resistance_is_told(connect, tmp_path):
    values = np.array([[1, 1, 1, 1, 1, 1, 1, -1, 1, 1]], np.float32)
    resistance = write_raster(tmp_path / "r.tif", values, cell=KM, nodata=-1)
    result = connect(DISTANCE=2, RESISTANCE=resistance)
    assert read_layer(result["IMPORTANCE"])["patch"].tolist() == [3, 7]
    assert "On nodata of r, and left out: 5." in result["log"].warnings


def test_resistance_of_0(connect, tmp_path):
    resistance = write_raster(tmp_path / "r.tif", np.zeros((1, 10)), cell=KM)
    with pytest.raises(QgsProcessingException, match="r holds the resistance 0. Every"):
        connect(DISTANCE=2, RESISTANCE=resistance)


def test_raster_of_patch_numbers_is_its_own_study_area(connect, tmp_path):
    values = np.array([[1, 1, 0, 0, 2, 0, 0, 3, 0, 0]], np.uint8)
    raster = write_raster(tmp_path / "labels.tif", values, cell=KM, nodata=0)
    result = connect(PATCHES=raster, REFERENCE=None)
    assert result["PC"] == pytest.approx(10 / 100)
    assert "The landscape is the 10.00 km² of labels." in result["log"].lines


def test_area_of_the_landscape(connect):
    assert connect(LANDSCAPE_AREA=100)["PC"] == pytest.approx(10 / 100**2)


def test_improbable_paths_may_be_left_out(connect):
    result = connect(MINIMUM_PROBABILITY=0.3)
    assert result["PC"] == pytest.approx(9 / 81)
    assert any("percent too low" in line for line in result["log"].lines)


def test_patch_outside_the_study_area_is_told(connect, tmp_path):
    north = 3000000.0
    boxes = [
        box(500000.0, north - KM, 502000.0, north),
        box(509000.0, north - KM, 510000.0, north),
    ]
    result = connect(PATCHES=write_vector(tmp_path / "p.gpkg", boxes, id=[1, 2]))
    assert read_layer(result["IMPORTANCE"])["patch"].tolist() == [1]
    assert "On nodata of area, and left out: 2." in result["log"].warnings


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"REFERENCE": None}, "The patches are polygons. Give a raster of the study"),
        ({"DISTANCE": 2}, "needs the input “Resistance, for least cost”"),
        ({"DISTANCE": 3}, "needs the input “Table of distances”"),
        ({"LANDSCAPE_AREA": 1}, "The landscape area is 1.0, less than the sum of the"),
    ],
)
def test_refusals(connect, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        connect(**more)


def test_table_that_names_an_unknown_patch(connect, tmp_path):
    listed = write_text(tmp_path / "d.csv", "from,to,distance\n7,9,2000\n")
    with pytest.raises(
        QgsProcessingException, match="Row 1 of the distances names patch 9"
    ):
        connect(DISTANCE=3, DISTANCES=listed)


def test_too_many_patches(connect, monkeypatch):
    from ecorestore.core.network import patch_network

    monkeypatch.setattr(patch_network, "MOST_COMPARED", 2)
    with pytest.raises(
        QgsProcessingException, match="3 patches are too many to compare in pairs"
    ):
        connect()
