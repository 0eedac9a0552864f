"""Landscape metrics by fishnet, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.algorithms.metric_choice import families
from layers import read_layer, read_raster, write_raster
from qgis.core import QgsProcessingException

CLASSES = np.array(
    [
        [2, 2, 3, 3, 0],
        [2, 1, 3, 3, 0],
        [1, 0, 2, 1, 2],
    ],
    np.uint8,
)
NAMES = [name for name, _ in families()]


@pytest.fixture
def measure(run, tmp_path):
    land = write_raster(tmp_path / "land.tif", CLASSES, cell=100.0, nodata=0)

    def run_it(side, *metrics, **more):
        given = {
            "INPUT": land,
            "SIDE": side,
            "METRICS": [NAMES.index(name) for name in metrics],
            "OUTPUT": str(tmp_path / "net.gpkg"),
        }
        return run("fishnetmetrics", {**given, **more})

    return run_it


def test_squares_and_rasters(measure, tmp_path):
    result = measure(200, "PR", "TA", RASTERS=str(tmp_path / "rasters"))
    squares = read_layer(result["OUTPUT"])
    assert squares["ZONE"].tolist() == [1, 2, 4, 5, 6]
    assert squares["PR"].tolist() == [2, 1, 1, 2, 1]
    assert squares["TA"].tolist() == [4, 4, 1, 2, 1]
    areas = [shape.area() / 1e4 for shape in squares["geometry"]]
    assert areas == [4, 4, 2, 2, 1]
    assert (result["COUNT"], result["EMPTY"]) == (5, 1)
    sentence = "5 squares of 200 m measured; 1 have no land cover."
    assert result["log"].lines[-1] == sentence
    assert (tmp_path / "net.qml").exists()
    assert [path.split("/")[-1] for path in result["LAYERS"]] == ["PR.tif", "TA.tif"]
    areas, nodata = read_raster(tmp_path / "rasters" / "TA.tif")
    areas = np.where(areas == nodata, np.nan, areas)
    assert areas[0].tolist()[:4] == [4, 4, 4, 4]
    assert np.isnan(areas[0, 4]) and np.isnan(areas[2, 1])
    assert areas[2].tolist()[2:] == [2, 2, 1]
    assert (tmp_path / "rasters" / "TA.qml").exists()


def test_classes_by_square(measure, tmp_path):
    table = str(tmp_path / "classes.csv")
    measure(200, "PR", "CA", CLASS_TABLE=table)
    rows = pd.read_csv(table)
    assert rows[rows["ZONE"] == 1].to_numpy().tolist() == [[1, 1, 1], [1, 2, 3]]


def test_refusals(measure):
    with pytest.raises(QgsProcessingException, match="smaller than a cell of 100 m"):
        measure(20, "PR")
    with pytest.raises(
        QgsProcessingException, match="larger than the map, which is 500"
    ):
        measure(5000, "PR")
    with pytest.raises(QgsProcessingException, match="chosen describes landscapes"):
        measure(200, "CA")
