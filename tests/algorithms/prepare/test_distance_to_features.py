"""Distance to features, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster, write_text
from qgis.core import QgsProcessingException

ORIGIN = (500000.0, 3000000.0)


@pytest.fixture
def distance(run, tmp_path):
    land = np.array([[1, 1, 1, 1], [1, 1, 1, 0]], np.uint8)
    reference = write_raster(tmp_path / "land.tif", land, nodata=0, origin=ORIGIN)

    def run_it(features, **more):
        given = {"REFERENCE": reference, "FEATURES": features}
        return run(
            "distancetofeatures", {**given, "OUTPUT": str(tmp_path / "d.tif"), **more}
        )

    return run_it


@pytest.fixture
def classes(tmp_path):
    values = np.array([[3, 0, 0, 0], [0, 0, 0, 7]], np.uint8)
    return write_raster(tmp_path / "classes.tif", values, nodata=255, origin=ORIGIN)


def line(tmp_path, *points):
    """A line layer through points in cells from the north-west corner."""
    text = ", ".join(
        f"[{ORIGIN[0] + 30 * column}, {ORIGIN[1] - 30 * row}]" for row, column in points
    )
    return write_text(
        tmp_path / "road.geojson",
        '{"type": "FeatureCollection", "crs": {"type": "name", "properties":'
        ' {"name": "urn:ogc:def:crs:EPSG::32648"}}, "features": [{"type": "Feature",'
        ' "properties": {}, "geometry": {"type": "LineString", "coordinates":'
        f" [{text}]}}}}]}}",
    )


def test_distance_to_a_line(distance, tmp_path):
    result = distance(line(tmp_path, (0.2, 0.5), (1.8, 0.5)))
    values, nodata = read_raster(result["OUTPUT"])
    assert values.tolist() == [[0, 30, 60, 90], [0, 30, 60, nodata]]
    assert result["FARTHEST"] == 90
    assert result["log"].lines[-1] == (
        "The farthest cell is 90 m from the nearest feature, on average it is 39 m."
    )
    assert (tmp_path / "d.qml").exists()


def test_classes_of_a_raster(distance, classes):
    values, _ = read_raster(distance(classes, CLASSES="3")["OUTPUT"])
    assert values[0].tolist() == [0, 30, 60, 90]


def test_feature_on_a_nodata_cell_of_the_reference_is_seen(distance, classes):
    values, nodata = read_raster(distance(classes, CLASSES="7")["OUTPUT"])
    assert values[1].tolist() == [90, 60, 30, nodata]


def test_all_above_0_without_classes(distance, classes):
    values, _ = read_raster(distance(classes)["OUTPUT"])
    assert values[0].tolist() == [0, 30, pytest.approx(30 * np.sqrt(2)), 30]


def test_class_that_does_not_occur_is_refused(distance, classes, tmp_path):
    with pytest.raises(QgsProcessingException, match="class 9 does not occur"):
        distance(classes, CLASSES="9")
    assert not (tmp_path / "d.tif").exists()


def test_classes_of_a_vector_layer_are_refused(distance, tmp_path):
    road = line(tmp_path, (0, 0), (1, 1))
    with pytest.raises(QgsProcessingException, match="road is a vector layer and has"):
        distance(road, CLASSES="1")


def test_raster_without_a_feature_is_refused(distance, tmp_path):
    empty = write_raster(tmp_path / "none.tif", np.zeros((2, 4), np.uint8))
    with pytest.raises(QgsProcessingException, match="none has no cell above 0"):
        distance(empty)


def test_features_off_the_raster_are_refused(distance, tmp_path):
    with pytest.raises(QgsProcessingException, match="No feature of road lies on land"):
        distance(line(tmp_path, (50, 50), (60, 60)))
    assert not (tmp_path / "d.tif").exists()
