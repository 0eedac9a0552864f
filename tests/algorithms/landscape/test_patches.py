"""Patches, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from osgeo import ogr
from qgis.core import QgsProcessingException

# One hectare a cell: a ring of 8 with a hole, a pair and a single cell of class 2.
CLASSES = np.array(
    [
        [2, 2, 2, 1, 3, 3],
        [2, 1, 2, 1, 1, 1],
        [2, 2, 2, 1, 1, 2],
        [1, 1, 1, 1, 1, 1],
    ],
    np.uint8,
)


@pytest.fixture
def patches(run, tmp_path):
    classes = write_raster(tmp_path / "land.tif", CLASSES, cell=100.0, nodata=0)

    def run_it(values, **more):
        output = {"PATCHES": str(tmp_path / "patches.gpkg")}
        return run("patches", {"INPUT": classes, "VALUES": values, **output, **more})

    return run_it


def rows(path):
    """Fields and area of each feature of a GeoPackage."""
    dataset = ogr.Open(path)
    layer = dataset.GetLayer(0)
    return [
        (item["patch"], item["class"], item["area_ha"], item.GetGeometryRef().Area())
        for item in layer
    ]


def test_patches_are_numbered_by_area(patches, tmp_path):
    result = patches("2, 3", LABELS=str(tmp_path / "labels.tif"))
    assert rows(result["PATCHES"]) == [
        (1, 2, 8.0, 80_000.0),
        (2, 3, 2.0, 20_000.0),
        (3, 2, 1.0, 10_000.0),
    ]
    labels, nodata = read_raster(result["LABELS"])
    assert nodata == 0
    assert labels[0].tolist() == [1, 1, 1, 0, 2, 2]
    assert result["COUNT"] == 3
    assert result["AREA_HA"] == 11.0
    assert result["log"].lines[-1] == ("3 patches, 11.00 ha; the largest has 8.00 ha.")
    assert (tmp_path / "patches.qml").exists()
    assert (tmp_path / "labels.qml").exists()


def test_holes_are_filled_and_small_patches_dropped(patches, tmp_path):
    table = tmp_path / "table.csv"
    result = patches("2,3", FILL_HOLES=1, MINIMUM_AREA=2, TABLE=str(table))
    assert rows(result["PATCHES"]) == [(1, 2, 9.0, 90_000.0), (2, 3, 2.0, 20_000.0)]
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    assert lines == [
        "patch,class,cells,area_m2,area_ha",
        "1,2,9,90000.0,9.0",
        "2,3,2,20000.0,2.0",
    ]


def test_corners_connect_or_not(patches):
    assert patches("1", CONNECTIVITY=0)["COUNT"] == 2
    assert patches("1,3", CONNECTIVITY=1)["COUNT"] == 2
    assert patches("2,1", CONNECTIVITY=1)["COUNT"] == 1


def test_class_that_does_not_occur_is_refused(patches, tmp_path):
    with pytest.raises(QgsProcessingException, match="Foreground class 7 does not occ"):
        patches("2, 7")
    assert not (tmp_path / "patches.gpkg").exists()


def test_no_class_is_refused(patches):
    with pytest.raises(QgsProcessingException, match="VALUES|No foreground class"):
        patches("")


def test_minimum_that_no_patch_reaches_is_refused(patches):
    with pytest.raises(QgsProcessingException, match="No patch reaches 100000 m²"):
        patches("2", MINIMUM_AREA=10)
