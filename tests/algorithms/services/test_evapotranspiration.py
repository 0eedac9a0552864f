"""Reference evapotranspiration, through QGIS."""

import numpy as np
import pytest
from ecorestore.algorithms.grids import Reference
from ecorestore.core.grid import Grid
from ecorestore.core.services.evapotranspiration import modified_hargreaves
from layers import read_raster, write_raster
from osgeo import gdal, gdal_array, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
)

WARM = [14.8 + month for month in range(12)]


@pytest.fixture
def months(tmp_path):
    """Twelve rasters of one row, or one of twelve bands."""

    def write(name, values, *, bands=False, **options):
        layers = [np.full((1, 3), value, np.float32) for value in values]
        if not bands:
            return [
                write_raster(tmp_path / f"{name}{n}.tif", layer, **options)
                for n, layer in enumerate(layers, 1)
            ]
        path = str(tmp_path / f"{name}.tif")
        code = gdal_array.NumericTypeCodeToGDALTypeCode(np.float32)
        dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 1, len(layers), code)
        dataset.SetGeoTransform((104.0, 0.5, 0, 30.25, 0, -0.5))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        dataset.SetProjection(crs.ExportToWkt())
        for band, layer in enumerate(layers, 1):
            dataset.GetRasterBand(band).WriteArray(layer)
        dataset = None
        return [path]

    return write


def test_bands_of_a_raster_in_degrees(run, months, tmp_path):
    rain = [10.0 * month for month in range(12)]
    result = run(
        "evapotranspiration",
        {
            "MINIMUM": months("low", WARM, bands=True),
            "MAXIMUM": months("high", [value + 12 for value in WARM], bands=True),
            "PRECIPITATION": months("rain", rain, bands=True),
            "ANNUAL": str(tmp_path / "et0.tif"),
            "MONTHLY": str(tmp_path / "monthly"),
        },
    )
    low, high, fallen = (
        [np.full((1, 3), value) for value in values]
        for values in (WARM, np.add(WARM, 12), rain)
    )
    expected = modified_hargreaves(
        low, high, fallen, 30.0, Grid((1, 3), 1.0), keep_months=True
    )
    values, _ = read_raster(result["ANNUAL"])
    np.testing.assert_allclose(values, expected.annual, rtol=1e-5)
    for month in (1, 12):
        values, _ = read_raster(tmp_path / "monthly" / f"et0_{month:02d}.tif")
        np.testing.assert_allclose(values, expected.monthly[month - 1], rtol=1e-5)
    assert result["MEAN_ANNUAL"] == pytest.approx(float(expected.annual[0, 0]))
    log = result["log"].lines
    assert any(
        line.startswith("Monthly precipitation (mm), January to") for line in log
    )
    assert log[-1].startswith("Reference evapotranspiration of 3 cells, on average")
    assert (tmp_path / "et0.qml").exists()


def test_thornthwaite_needs_the_mean_alone(run, months, tmp_path):
    given = {"METHOD": 2, "ANNUAL": str(tmp_path / "et0.tif")}
    result = run("evapotranspiration", {**given, "MEAN": months("mean", WARM)})
    assert 800 < result["MEAN_ANNUAL"] < 1300
    with pytest.raises(QgsProcessingException, match="needs “Monthly mean temperature"):
        run("evapotranspiration", {**given, "MINIMUM": months("low", WARM)})


@pytest.mark.parametrize(
    ("values", "options", "sentence"),
    [
        (WARM[:11], {}, "11 rasters or bands are given for “Monthly mean temp"),
        ([value + 273 for value in WARM], {}, "only -90 to 60 are possible"),
        (WARM, {"epsg": None}, "so its latitude is unknown"),
    ],
)
def test_refusals(run, months, tmp_path, values, options, sentence):
    output = tmp_path / "et0.tif"
    given = {"METHOD": 2, "MEAN": months("mean", values, **options)}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("evapotranspiration", {**given, "ANNUAL": str(output)})
    assert not output.exists()


def test_months_sorted_by_name_are_refused(run, months, tmp_path):
    files = sorted(months("mean", WARM))
    given = {"METHOD": 2, "MEAN": files, "ANNUAL": str(tmp_path / "et0.tif")}
    with pytest.raises(QgsProcessingException, match="not in order: mean1, mean10, me"):
        run("evapotranspiration", given)


def test_exchanged_temperatures_are_refused(run, months, tmp_path):
    given = {
        "METHOD": 1,
        "MINIMUM": months("high", [value + 12 for value in WARM]),
        "MAXIMUM": months("low", WARM),
        "ANNUAL": str(tmp_path / "et0.tif"),
    }
    with pytest.raises(QgsProcessingException, match="In month 1 the maximum"):
        run("evapotranspiration", given)


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (400, 300)])
def test_latitudes_of_a_projected_grid(shape):
    crs = QgsCoordinateReferenceSystem("EPSG:32648")
    cell = 300_000 / max(shape)
    grid = Reference("utm", shape, (300_000, cell, 0, 3e6, 0, -cell), crs)
    found = np.broadcast_to(grid.latitudes(), shape)
    back = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    rng = np.random.default_rng(1)
    for row, column in rng.integers(0, shape, (20, 2)).tolist():
        exact = back.transform(*map(float, grid.centres(row, column))).y()
        assert found[row, column] == pytest.approx(exact, abs=1e-5)
