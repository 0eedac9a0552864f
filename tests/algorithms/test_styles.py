"""Styles show the land as it is."""

import numpy as np
import pytest
from ecorestore.algorithms.geotiff import write_geotiff
from ecorestore.algorithms.grids import Reference
from ecorestore.algorithms.rasters import sample
from ecorestore.algorithms.styles import apply
from layers import box, write_raster, write_vector
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsVectorLayer


def test_colours_stretch_over_the_whole_of_a_tiled_raster(tmp_path):
    path = str(tmp_path / "south.tif")
    values = np.repeat(np.arange(1600, dtype=np.float32), 1600).reshape(1600, 1600)
    crs = QgsCoordinateReferenceSystem("EPSG:32648")
    frame = (0, 30, 0, 0, 0, -30)
    write_geotiff(path, values, Reference("south", values.shape, frame, crs))
    layer = QgsRasterLayer(path, "south", "gdal")
    apply(layer, "cost")
    renderer = layer.renderer()
    assert renderer.classificationMin() == pytest.approx(32, abs=3)
    assert renderer.classificationMax() == pytest.approx(1567, abs=3)


def test_colours_by_ratio_begin_above_0(tmp_path):
    values = np.array([[0, 1, 10], [100, 1000, 10000]], np.float32)
    path = write_raster(tmp_path / "accumulation.tif", values)
    layer = QgsRasterLayer(path, "accumulation", "gdal")
    apply(layer, "accumulation")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    found = [item.value for item in items]
    assert found == pytest.approx([1, 10000 ** (1 / 3), 10000 ** (2 / 3), 10000])


def test_shares_go_from_0_to_1_whatever_occurs(tmp_path):
    path = write_raster(tmp_path / "share.tif", np.array([[0.2, 0.4]], np.float32))
    layer = QgsRasterLayer(path, "share", "gdal")
    apply(layer, "agreement")
    renderer = layer.renderer()
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)


def test_sample_leaves_out_nodata(tmp_path):
    path = write_raster(tmp_path / "s.tif", np.array([[1, 2], [-9, 4]]), nodata=-9)
    assert sample(path).tolist() == [1, 2, 4]


def test_raster_of_nodata_alone_can_be_styled(tmp_path):
    path = write_raster(tmp_path / "n.tif", np.zeros((2, 2), np.float32), nodata=0)
    layer = QgsRasterLayer(path, "none", "gdal")
    apply(layer, "cost")
    assert layer.renderer().type() == "singlebandpseudocolor"


def legend_of(path, style):
    layer = QgsVectorLayer(path, "styled", "ogr")
    apply(layer, style)
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def test_legend_has_the_categories_that_occur(tmp_path):
    shapes = [box(0, 0, 1, 1), box(2, 0, 3, 1)]
    path = write_vector(tmp_path / "s.gpkg", shapes, level=[3, 1])
    assert legend_of(path, "sources") == ["Level 1", "Level 3"]


@pytest.mark.parametrize(
    ("values", "legend"),
    [
        ([1.0, 2.0, 8.0, 9.0, 20.0, 30.0], ["1 – 2", "2 – 9", "9 – 20", "20 – 30"]),
        ([5.0, 5.0, 5.0], ["5 – 5"]),
        ([4.0], ["4 – 4"]),
    ],
)
def test_sizes_are_natural_breaks(tmp_path, values, legend):
    shapes = [box(at, 0, at + 1, 1) for at in range(len(values))]
    path = write_vector(tmp_path / "p.gpkg", shapes, dPC=values)
    assert legend_of(path, "importance") == legend


def test_metric_is_the_first_decimal_field(tmp_path):
    shapes = [box(at, 0, at + 1, 1) for at in range(3)]
    columns = {"ZONE": [1, 2, 3], "NP": [7, 8, 9], "SHDI": [0.5, 0.5, 1.0]}
    path = write_vector(tmp_path / "z.gpkg", shapes, **columns)
    assert legend_of(path, "metric") == ["0.5 – 0.5", "0.5 – 1"]
    unknown = write_vector(tmp_path / "n.gpkg", shapes, SHDI=[float("nan")] * 3)
    assert legend_of(unknown, "metric") == [""]


@pytest.mark.parametrize("count", [2, 14])
def test_kinds_have_colours_of_their_own(tmp_path, count):
    shapes = [box(at, 0, at + 1, 1) for at in range(count)]
    path = write_vector(tmp_path / "k.gpkg", shapes, CLASS=list(range(count)))
    layer = QgsVectorLayer(path, "styled", "ogr")
    apply(layer, "patch_classes")
    items = layer.renderer().categories()
    assert len({item.symbol().color().name() for item in items}) == count
    assert items[1].label() == "Class 1"
