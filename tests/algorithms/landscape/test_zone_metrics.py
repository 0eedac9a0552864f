"""Landscape metrics by zone, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.algorithms.metric_choice import families
from layers import box, read_layer, write_raster, write_vector
from qgis.core import QgsProcessingException

CLASSES = np.array(
    [
        [2, 2, 3, 3, 0, 0],
        [2, 1, 3, 3, 0, 0],
    ],
    np.uint8,
)
NAMES = [name for name, _ in families()]
WEST, NORTH = 500000.0, 3000000.0


def square(first, last):
    """A zone over columns of the map."""
    return box(WEST + first * 100, NORTH - 200, WEST + (last + 1) * 100, NORTH)


@pytest.fixture
def measure(run, tmp_path):
    land = write_raster(tmp_path / "land.tif", CLASSES, cell=100.0, nodata=0)
    shapes = [square(0, 1), square(2, 3), square(4, 5)]
    zones = write_vector(tmp_path / "zones.gpkg", shapes, id=[5, 9, 4])

    def run_it(*metrics, zones=zones, **more):
        given = {
            "INPUT": land,
            "ZONES": zones,
            "METRICS": [NAMES.index(name) for name in metrics],
            "OUTPUT": str(tmp_path / "out.gpkg"),
        }
        return run("zonemetrics", {**given, **more})

    return run_it


def test_zones_carry_their_metrics(measure, tmp_path):
    result = measure("SHDI", "PR", "NP")
    zones = read_layer(result["OUTPUT"]).sort_values("ZONE")
    assert zones["ZONE"].tolist() == [4, 5, 9]
    assert zones["PR"].tolist()[1:] == [2, 1]
    shares = np.array([0.25, 0.75])
    shannon = -(shares * np.log(shares)).sum()
    assert zones["SHDI"].tolist()[1:] == pytest.approx([shannon, 0])
    assert [shape.area() for shape in zones["geometry"]] == [40000.0] * 3
    assert (result["COUNT"], result["EMPTY"]) == (2, 1)
    log = result["log"]
    assert log.lines[-1] == "2 zones measured; 1 have no land cover."
    assert "Without a cell of land cover, and so without metrics: 4." in log.warnings
    assert (tmp_path / "out.qml").exists()


def test_classes_become_attributes(measure, tmp_path):
    table = str(tmp_path / "classes.csv")
    result = measure("PR", "PLAND", CLASSES="3, 1", CLASS_TABLE=table)
    zones = read_layer(result["OUTPUT"]).set_index("ZONE")
    assert zones.loc[[5, 9], "PLAND_3"].tolist() == [0, 100]
    assert zones.loc[[5, 9], "PLAND_1"].tolist() == [25, 0]
    rows = pd.read_csv(table)
    assert rows.to_numpy().tolist() == [[5, 1, 25], [9, 3, 100]]


def test_zones_may_be_a_raster(measure, tmp_path):
    ids = np.array([[7, 7, 0, 8, 8, 0]] * 2, np.uint8)
    zones = write_raster(tmp_path / "ids.tif", ids, cell=100.0, nodata=0)
    result = measure("TA", zones=zones)
    assert read_layer(result["OUTPUT"])["TA"].tolist() == [4, 2]


def test_refusals(measure, tmp_path):
    away = write_vector(tmp_path / "away.gpkg", [square(40, 41)], id=[1])
    with pytest.raises(QgsProcessingException, match="No feature of away lies on land"):
        measure("PR", zones=away)
    bare = write_vector(tmp_path / "bare.gpkg", [square(4, 5)], id=[1])
    with pytest.raises(QgsProcessingException, match="No cell with a class lies in a"):
        measure("PR", zones=bare)
    with pytest.raises(QgsProcessingException, match="Class 8 does not occur"):
        measure("PR", "CA", CLASSES="8")
    with pytest.raises(QgsProcessingException, match="chosen describes classes"):
        measure("PR", CLASSES="3")
    with pytest.raises(QgsProcessingException, match="chosen describes landscapes"):
        measure("CA")
