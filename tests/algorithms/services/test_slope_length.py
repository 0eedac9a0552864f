"""Slope length and steepness, through QGIS; a case of InVEST 3.20.2."""

import numpy as np
import pytest
from layers import write_raster
from qgis.core import QgsProcessingException
from service_case import FOLDER, PARAMETERS, expected, found


@pytest.fixture(scope="module")
def basin(tmp_path_factory):
    """The elevation of the case within its watersheds."""
    with np.load(FOLDER / "inputs.npz") as inputs:
        height = np.where(inputs["watersheds"] > 0, inputs["dem"], -9999)
    path = tmp_path_factory.mktemp("case") / "dem.tif"
    return write_raster(
        path, height.astype(np.float32), nodata=-9999, epsg=PARAMETERS["epsg"]
    )


@pytest.fixture
def ramp(tmp_path):
    height = np.tile(np.arange(5.0, 0.0, -1.0)[:, None], (1, 4)) * 9
    return write_raster(tmp_path / "ramp.tif", height.astype(np.float32))


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("slopelength", given)
    assert str(caught.value).endswith(sentence), caught.value


@pytest.mark.parametrize(("routing", "file"), [(0, "sdr_mfd"), (1, "sdr_d8")])
def test_as_invest(run, basin, tmp_path, routing, file):
    output = str(tmp_path / "ls.tif")
    result = run(
        "slopelength", {"ELEVATION": basin, "ROUTING": routing, "OUTPUT": output}
    )
    np.testing.assert_allclose(found(output), expected(file, "ls"), rtol=2e-4)
    assert (tmp_path / "ls.qml").exists()
    mean = np.nanmean(expected(file, "ls"))
    assert result["MEAN"] == pytest.approx(mean, rel=1e-4)
    assert result["log"].lines[-1].endswith(f"on average {mean:.2f}.")


def test_rules_differ_as_they_should(run, basin, tmp_path):
    means = [
        run(
            "slopelength", {"ELEVATION": basin, "OUTPUT": str(tmp_path / "o.tif"), **o}
        )["MEAN"]
        for o in ({}, {"LENGTH": 1}, {"STEEPNESS": 1})
    ]
    assert means[1] > 4 * means[0]
    assert means[2] > means[0]


def test_degrees_where_percent_is_meant_are_told(run, ramp, tmp_path):
    slope = write_raster(tmp_path / "s.tif", np.full((5, 4), 35, np.float32))
    given = {"ELEVATION": ramp, "SLOPE": slope, "OUTPUT": str(tmp_path / "o.tif")}
    log = run("slopelength", given)["log"]
    assert log.warnings[-1] == (
        "The steepest slope of s lies between 20 and 90, as degrees would. If it is in"
        " degrees, make it percent: 100 tan(slope)."
    )
    log = run("slopelength", {**given, "SLOPE": None})["log"]
    assert log.warnings == []


def test_cut_lengths_are_told(run, ramp, tmp_path):
    given = {"ELEVATION": ramp, "L_MAX": 0.5, "OUTPUT": str(tmp_path / "o.tif")}
    assert run("slopelength", given)["log"].lines[-2] == "L is cut to 0.5 in 20 cells."


def test_refusals(run, ramp, tmp_path):
    output = str(tmp_path / "o.tif")
    low = write_raster(tmp_path / "low.tif", np.full((3, 3), -9999, np.float32))
    refused(
        run,
        {"ELEVATION": low, "OUTPUT": output},
        "low, given for “Elevation (m)”, holds values from -9999 to -9999; only -500 to"
        " 9000 are possible. Check its unit and its nodata value.",
    )
    refused(
        run,
        {"ELEVATION": ramp, "L_MAX": 0, "OUTPUT": output},
        "The largest L is 0; give a number above 0.",
    )
    degrees = write_raster(
        tmp_path / "wgs.tif",
        np.ones((3, 3), np.float32),
        cell=0.001,
        epsg=4326,
        origin=(106.0, 27.0),
    )
    with pytest.raises(QgsProcessingException, match="is in degrees"):
        run("slopelength", {"ELEVATION": degrees, "OUTPUT": output})
