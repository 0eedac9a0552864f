"""Carbon fixation, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import write_raster
from qgis.core import QgsProcessingException
from service_case import found


@pytest.fixture
def given(tmp_path):
    values = np.array([[900, 450, -9999]], np.float32)
    return {
        "INPUT": write_raster(tmp_path / "npp.tif", values, cell=100.0, nodata=-9999),
        "CARBON_DIOXIDE": str(tmp_path / "co2.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("carbonfixation", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_gases_and_their_value(run, given, tmp_path):
    zones = np.array([[1, 2, 0]], np.uint8)
    result = run(
        "carbonfixation",
        {
            **given,
            "CARBON_DIOXIDE_PRICE": 100,
            "OXYGEN_PRICE": 1000,
            "ZONES": write_raster(tmp_path / "zones.tif", zones, cell=100.0),
            "OXYGEN": str(tmp_path / "o2.tif"),
            "VALUE": str(tmp_path / "value.tif"),
            "ZONE_TABLE": str(tmp_path / "zones.csv"),
        },
    )
    dioxide = found(result["CARBON_DIOXIDE"])[0]
    assert dioxide[:2] == pytest.approx([32.6, 16.3])
    assert np.isnan(dioxide[2])
    assert found(result["OXYGEN"])[0, :2] == pytest.approx([24, 12])
    assert found(result["VALUE"])[0, 0] == pytest.approx(27260)
    assert result["CARBON_DIOXIDE_TOTAL"] == pytest.approx(48.9)
    assert result["VALUE_TOTAL"] == pytest.approx(40890)
    assert (tmp_path / "value.qml").exists()
    assert result["log"].lines[-1] == (
        "49 t of carbon dioxide are fixed and 36 t of oxygen released in a year, worth"
        " 40,890 at the prices given."
    )
    table = pd.read_csv(result["ZONE_TABLE"])
    oxygen = table[table["service"] == "oxygen"]
    assert oxygen["total"].tolist() == pytest.approx([24, 12, 36])


def test_modis(run, given, tmp_path):
    values = np.array([[9000, 32767]], np.int16)
    path = write_raster(tmp_path / "m.tif", values, cell=100.0, nodata=32767)
    result = run("carbonfixation", {**given, "INPUT": path, "PRODUCTION_UNIT": 2})
    assert found(result["CARBON_DIOXIDE"])[0, 0] == pytest.approx(32.6)


def test_refusals(run, given):
    refused(
        run,
        {**given, "PRODUCTION_UNIT": 1},
        "npp, given for “Net primary production (carbon in a year)”, holds values from"
        " 450 to 900; only -20 to 20 are possible. Check its unit and its nodata value.",
    )
    refused(
        run,
        {**given, "CARBON_SHARE": 0},
        "The share of carbon is 0; give a number above 0, at most 1.",
    )
    refused(
        run,
        {**given, "OXYGEN_PRICE": -2},
        "The price of oxygen is -2; give a number of at least 0.",
    )
