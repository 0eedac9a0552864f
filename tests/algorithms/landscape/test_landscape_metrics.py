"""Landscape metrics, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.algorithms.metric_choice import families, statistics
from ecorestore.core.landscape._statistics import STATISTICS
from ecorestore.core.landscape.metric_names import METRICS
from ecorestore.core.landscape.shared_metrics import DISTRIBUTIONS
from layers import read_layer, write_raster
from qgis.core import QgsProcessingException, QgsVectorLayer

# One hectare a cell.
CLASSES = np.array(
    [
        [2, 2, 3, 3, 3],
        [2, 0, 3, 1, 3],
        [3, 3, 3, 3, 3],
        [3, 3, 3, 2, 2],
    ],
    np.uint8,
)
NAMES = [name for name, _ in families()]


def places(*names):
    return [NAMES.index(name) for name in names]


@pytest.fixture
def measure(run, tmp_path):
    land = write_raster(tmp_path / "land.tif", CLASSES, cell=100.0, nodata=0)

    def run_it(*metrics, outputs=("CLASS_TABLE",), **more):
        ending = {"PATCHES": "gpkg"}
        outputs = {"LANDSCAPE", *outputs}
        files = {
            key: str(tmp_path / f"{key.lower()}.{ending.get(key, 'csv')}")
            for key in outputs
        }
        given = {"INPUT": land, "METRICS": places(*metrics), **files, **more}
        return run("landscapemetrics", given)

    return run_it


def test_every_metric_of_the_core_is_offered():
    known = set().union(*METRICS.values()) - {"CLASS"}
    offered = {
        f"{name}_{which}" for name in DISTRIBUTIONS for which in STATISTICS
    } | set(NAMES)
    assert offered >= known
    assert set(NAMES) <= known | set(DISTRIBUTIONS)
    assert [which for which, _ in statistics()] == list(STATISTICS)


def test_tables_of_landscape_and_classes(measure):
    result = measure("PR", "TA", "NP", "CA", "AREA", STATISTICS=[0])
    landscape = pd.read_csv(result["LANDSCAPE"])
    assert landscape.columns.tolist() == ["PR", "TA", "NP", "AREA_MN"]
    assert landscape.iloc[0].tolist() == [3, 19, 4, 19 / 4]
    classes = pd.read_csv(result["CLASS_TABLE"])
    assert classes.to_numpy().tolist() == [[1, 1, 1, 1], [2, 2, 5, 2.5], [3, 1, 13, 13]]
    assert (result["PATCH_COUNT"], result["AREA_HA"]) == (4, 19.0)
    assert result["log"].lines[-1] == "4 patches of 3 classes on 19.00 ha."


def test_patches_carry_their_metrics(measure, tmp_path):
    outputs = ("PATCHES", "PATCH_TABLE")
    result = measure("AREA", "ENN", outputs=outputs, CLASSES="2, 1")
    patches = read_layer(result["PATCHES"])
    assert patches["CLASS"].tolist() == [2, 1, 2]
    assert patches["AREA"].tolist() == [3.0, 1.0, 2.0]
    areas = [shape.area() / 1e4 for shape in patches["geometry"]]
    assert areas == pytest.approx([3.0, 1.0, 2.0])
    table = pd.read_csv(result["PATCH_TABLE"])
    assert table.columns.tolist() == ["PATCH", "CLASS", "AREA", "ENN"]
    near = pytest.approx(100 * np.hypot(3, 2), rel=1e-12)
    assert table["ENN"].tolist() == [near, pytest.approx(np.nan, nan_ok=True), near]
    assert (tmp_path / "patches.qml").exists()
    layer = QgsVectorLayer(result["PATCHES"], "patches", "ogr")
    layer.loadNamedStyle(str(tmp_path / "patches.qml"))
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert legend == ["Class 1", "Class 2"]


def test_enclosed_nodata_may_be_background(measure):
    result = measure("PLAND", outputs=["CLASS_TABLE"], MISSING=1)
    assert pd.read_csv(result["CLASS_TABLE"])["PLAND"].tolist() == [5, 25, 65]
    assert result["AREA_HA"] == 20.0


def test_edge_depth_and_corners(measure):
    deep = measure("TCA", "NP", outputs=[], EDGE_DEPTH=100, CONNECTIVITY=1)
    assert pd.read_csv(deep["LANDSCAPE"]).loc[0, ["TCA", "NP"]].tolist() == [1, 4]


def test_proximity_within_a_radius(measure):
    near = measure("PROX", outputs=["PATCH_TABLE"], SEARCH_RADIUS=400, CLASSES="2")
    # 13 squared cells apart, of 2 and 3 cells.
    found = pd.read_csv(near["PATCH_TABLE"])["PROX"].tolist()
    assert found == pytest.approx([2 / 13, 3 / 13])
    far = measure("PROX", outputs=["PATCH_TABLE"], SEARCH_RADIUS=300, CLASSES="2")
    assert pd.read_csv(far["PATCH_TABLE"])["PROX"].tolist() == [0, 0]


def test_refusals(measure, tmp_path):
    with pytest.raises(QgsProcessingException, match="Class 7 does not occur"):
        measure("PLAND", CLASSES="7")
    with pytest.raises(QgsProcessingException, match="chosen describes classes"):
        measure("SHDI")
    with pytest.raises(QgsProcessingException, match="chosen describes patches"):
        measure("SHDI", outputs=["PATCH_TABLE"])
    with pytest.raises(
        QgsProcessingException, match="depth of 30 m is less than a cell"
    ):
        measure("NP", EDGE_DEPTH=30)
    assert not list(tmp_path.glob("*.csv"))


def test_overall_numbers_are_in_the_table_in_any_case(measure):
    table = pd.read_csv(measure("CA")["LANDSCAPE"])
    assert table.iloc[0].to_dict() == {"TA": 19, "NP": 4, "PR": 3}
