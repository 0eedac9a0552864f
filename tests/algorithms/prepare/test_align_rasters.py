"""Align rasters, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

CLASSES = np.array([[1, 2], [3, 4]], np.uint8)


@pytest.fixture
def align(run, tmp_path):
    reference = write_raster(tmp_path / "fine.tif", np.ones((4, 4)), cell=15.0)

    def run_it(*rasters, **more):
        given = {"REFERENCE": reference, "RASTERS": list(rasters)}
        return run(
            "alignrasters", {**given, "OUTPUT": str(tmp_path / "aligned"), **more}
        )

    return run_it


@pytest.fixture
def coarse(tmp_path):
    return write_raster(tmp_path / "coarse.tif", CLASSES, cell=30.0, nodata=0)


def test_classes_are_repeated_on_finer_cells(align, coarse, tmp_path):
    result = align(coarse)
    assert result["LAYERS"] == [str(tmp_path / "aligned" / "coarse.tif")]
    values, nodata = read_raster(result["LAYERS"][0])
    assert nodata == 0
    assert values.dtype == np.uint8
    assert values.tolist() == CLASSES.repeat(2, axis=0).repeat(2, axis=1).tolist()
    assert result["log"].lines[-1] == "1 rasters on 4 x 4 cells."
    assert any("warped to the grid of fine (nearest" in s for s in result["log"].lines)


def test_quantities_are_interpolated(align, coarse):
    values, _ = read_raster(align(coarse, KIND=2)["LAYERS"][0])
    assert values.dtype == np.float32
    assert values[0, 1] == pytest.approx(1.25)


def test_reference_is_reprojected_too(align, coarse):
    crs = QgsCoordinateReferenceSystem("EPSG:32649")
    result = align(coarse, CRS=crs, CELL_SIZE=20)
    assert [path.split("/")[-1] for path in result["LAYERS"]] == [
        "fine.tif",
        "coarse.tif",
    ]
    shapes = set()
    for path in result["LAYERS"]:
        dataset = gdal.Open(path)
        assert dataset.GetGeoTransform()[1::4] == (20.0, -20.0)
        assert "zone 49N" in dataset.GetProjection()
        shapes.add((dataset.RasterYSize, dataset.RasterXSize))
    assert len(shapes) == 1


def test_two_rasters_of_one_name_are_refused(align, coarse, tmp_path):
    (tmp_path / "other").mkdir()
    twin = write_raster(tmp_path / "other" / "coarse.tif", CLASSES)
    with pytest.raises(QgsProcessingException, match="Two rasters are called coarse"):
        align(coarse, twin)
    assert not (tmp_path / "aligned").exists()
