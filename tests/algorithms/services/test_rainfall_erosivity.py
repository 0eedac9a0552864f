"""Rainfall erosivity, through QGIS."""

import numpy as np
import pytest
from ecorestore.algorithms.provenance import record_of
from layers import write_raster
from osgeo import gdal
from qgis.core import QgsProcessingException
from service_case import found

YEAR = [25, 30, 45, 100, 180, 220, 190, 140, 100, 90, 50, 30]


@pytest.fixture
def months(tmp_path):
    return [
        write_raster(
            tmp_path / f"p{month:02}.tif",
            np.array([[rain, -1]], np.float32),
            nodata=-1,
        )
        for month, rain in enumerate(YEAR, 1)
    ]


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("rainfallerosivity", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_months(run, months, tmp_path):
    output = str(tmp_path / "r.tif")
    result = run("rainfallerosivity", {"RAIN": months, "OUTPUT": output})
    values = found(output)
    assert values[0, 0] == pytest.approx(3137, abs=0.5)
    assert np.isnan(values[0, 1])
    assert result["MEAN"] == pytest.approx(3137, abs=0.5)
    assert (tmp_path / "r.qml").exists()
    assert result["log"].lines[-1] == (
        "Rainfall erosivity from 3,137 to 3,137, on average 3,137 MJ mm/(ha h a)."
    )
    run("rainfallerosivity", {"RAIN": months, "FORM": 1, "OUTPUT": output})
    assert found(output)[0, 0] == pytest.approx(4416, abs=0.5)
    run("rainfallerosivity", {"RAIN": months, "FACTOR": 1.702, "OUTPUT": output})
    assert found(output)[0, 0] == pytest.approx(313.7, abs=0.05)


def test_twelve_bands_are_twelve_months(run, months, tmp_path):
    path, output = str(tmp_path / "all.tif"), str(tmp_path / "r.tif")
    stack = gdal.BuildVRT("", months, separate=True)
    gdal.Translate(path, stack)
    run("rainfallerosivity", {"RAIN": [path], "OUTPUT": output})
    assert found(output)[0, 0] == pytest.approx(3137, abs=0.5)
    inputs = record_of(output)["inputs"]
    assert [item["name"] for item in inputs][::11] == ["all, band 1", "all, band 12"]
    assert {item["file"] for item in inputs} == {"all.tif"}
    assert all(len(item["sha256"]) == 64 for item in inputs)


@pytest.mark.parametrize(("form", "erosivity"), [(2, 5036), (3, 6652)])
def test_year(run, tmp_path, form, erosivity):
    rain = write_raster(tmp_path / "year.tif", np.array([[1200.0]], np.float32))
    output = str(tmp_path / "r.tif")
    run("rainfallerosivity", {"RAIN": [rain], "FORM": form, "OUTPUT": output})
    assert found(output)[0, 0] == pytest.approx(erosivity, abs=0.5)


def test_number_of_rasters(run, months, tmp_path):
    refused(
        run,
        {"RAIN": months[:11], "OUTPUT": str(tmp_path / "r.tif")},
        "The equation “months: Wischmeier and Smith (usual in China)” needs 12 rasters"
        " of rain, but 11 are given. Give January to December for the equations of"
        " months, and one raster for those of the year.",
    )
    refused(
        run,
        {"RAIN": months, "FORM": 2, "OUTPUT": str(tmp_path / "r.tif")},
        "The equation “year: Renard and Freimund” needs 1 rasters of rain, but 12 are"
        " given. Give January to December for the equations of months, and one raster"
        " for those of the year.",
    )


def test_tenths_and_negative_rain(run, months, tmp_path):
    for value, sentence in (
        (25_000, "holds values from 25000 to 25000; only 0 to 10000 are possible."),
        (-5, "holds values from -5 to -5; only 0 to 10000 are possible."),
    ):
        wrong = write_raster(tmp_path / "w.tif", np.full((1, 2), value, np.float32))
        refused(
            run,
            {"RAIN": [wrong, *months[1:]], "OUTPUT": str(tmp_path / "r.tif")},
            "w, given for “Rain: twelve months, or one raster of the year (mm)”, "
            f"{sentence} Check its unit and its nodata value.",
        )
