"""Reclassify by table, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster, write_text
from qgis.core import QgsProcessingException


@pytest.fixture
def slope(tmp_path):
    values = np.array([[0, 5, 10], [18, 25, -1]], np.float32)
    return write_raster(tmp_path / "slope.tif", values, nodata=-1)


def test_ranges_become_values(run, slope, tmp_path):
    table = write_text(tmp_path / "t.csv", "low,high,value\n0,10,1\n10,18,2\n18,,3\n")
    result = run(
        "reclassify",
        {"INPUT": slope, "TABLE": table, "OUTPUT": str(tmp_path / "out.tif")},
    )
    values, nodata = read_raster(result["OUTPUT"])
    assert values.tolist() == [[1, 1, 2], [3, 3, nodata]]
    assert result["log"].lines[-1].startswith("5 cells reclassified by 3 rows")
    assert (tmp_path / "out.qml").exists()


def test_gap_is_refused_before_work(run, slope, tmp_path):
    table = write_text(tmp_path / "t.csv", "low,high,value\n0,10,1\n12,,2\n")
    with pytest.raises(QgsProcessingException, match="gap|between"):
        run(
            "reclassify",
            {"INPUT": slope, "TABLE": table, "OUTPUT": str(tmp_path / "out.tif")},
        )
    assert not (tmp_path / "out.tif").exists()


def test_column_that_is_missing_is_named(run, slope, tmp_path):
    table = write_text(tmp_path / "t.csv", "low,high,score\n0,10,1\n10,,2\n")
    with pytest.raises(QgsProcessingException, match="has no column value"):
        run(
            "reclassify",
            {"INPUT": slope, "TABLE": table, "OUTPUT": str(tmp_path / "out.tif")},
        )
