"""Landscape metrics by moving window, through QGIS."""

import numpy as np
import pytest
from ecorestore.algorithms.landscape.window_metrics import class_names, landscape_names
from ecorestore.core.landscape.window_formulas import WINDOW_METRICS
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

CLASSES = np.array(
    [
        [2, 2, 3, 3, 0],
        [2, 1, 3, 3, 3],
        [1, 1, 2, 3, 2],
    ],
    np.uint8,
)
NAMES = [name for name, _ in landscape_names()]
CLASS_NAMES = [name for name, _ in class_names()]


@pytest.fixture
def measure(run, tmp_path):
    land = write_raster(tmp_path / "land.tif", CLASSES, cell=100.0, nodata=0)

    def run_it(radius, *metrics, **more):
        given = {
            "INPUT": land,
            "RADIUS": radius,
            "METRICS": [NAMES.index(name) for name in metrics],
            "FOLDER": str(tmp_path / "rasters"),
        }
        return run("windowmetrics", {**given, **more})

    return run_it


def layer(folder, name):
    values, nodata = read_raster(folder / "rasters" / f"{name}.tif")
    return np.where(values == nodata, np.nan, values)


def test_the_dialog_has_all_that_windows_have():
    assert set(NAMES) == set(WINDOW_METRICS["landscape"])
    assert set(CLASS_NAMES) == set(WINDOW_METRICS["class"])


def test_rasters_of_metrics(measure, tmp_path):
    result = measure(100, "PR", "TA", "CONTAG", OUTPUT=str(tmp_path / "first.tif"))
    assert layer(tmp_path, "PR")[1].tolist() == [2, 3, 3, 1, 2]
    assert layer(tmp_path, "TA")[1].tolist() == [4, 5, 5, 5, 3]
    assert np.isnan(layer(tmp_path, "TA")[0, 4])
    assert np.isnan(layer(tmp_path, "CONTAG")[1, 3])
    first, _ = read_raster(tmp_path / "first.tif")
    assert first[1].tolist() == [2, 3, 3, 1, 2]
    names = [path.split("/")[-1] for path in result["LAYERS"]]
    assert names == ["PR.tif", "TA.tif", "CONTAG.tif"]
    assert result["WINDOW_CELLS"] == 5
    assert result["MEAN"] == pytest.approx(np.nanmean(layer(tmp_path, "PR")))
    assert result["log"].lines[-1] == "3 metrics of windows of 5 cells (5 ha)."
    assert result["log"].lines[-2].endswith("undefined in 3 cells.")
    assert (tmp_path / "rasters" / "PR.qml").exists()
    assert (tmp_path / "first.qml").exists()


def test_squares_and_full_windows(measure, tmp_path):
    measure(100, "TA", SHAPE=1, FULL_WINDOWS_ONLY=True)
    areas = layer(tmp_path, "TA")
    assert areas[1, 1:3].tolist() == [9, 9]
    assert np.isfinite(areas).sum() == 2


def test_important_classes(measure, tmp_path):
    chosen = [CLASS_NAMES.index(name) for name in ("CA", "NP")]
    result = measure(
        100, "PR", CLASSES="2,3", CLASS_METRICS=chosen, SHAPE=1, CONNECTIVITY=1
    )
    names = [path.split("/")[-1][:-4] for path in result["LAYERS"]]
    assert names == ["PR", "CA_2", "NP_2", "CA_3", "NP_3"]
    assert layer(tmp_path, "CA_2")[1].tolist() == [3, 4, 2, 2, 1]
    assert layer(tmp_path, "NP_2")[1, 1] == 2


def test_refusals(measure):
    with pytest.raises(
        QgsProcessingException, match="radius of 50 m is less than a cell of 100 m"
    ):
        measure(50, "PR")
    with pytest.raises(
        QgsProcessingException, match="7 cells across is larger than the map"
    ):
        measure(300, "PR")
    with pytest.raises(QgsProcessingException, match="No metric is chosen"):
        measure(100)
    with pytest.raises(QgsProcessingException, match="class 9 does not occur"):
        measure(100, "PR", CLASSES="2,9")
    with pytest.raises(QgsProcessingException, match="edge depth of 20 m is less"):
        measure(100, "TCA", EDGE_DEPTH=20)
