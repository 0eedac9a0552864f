"""Carbon sink of vegetation, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

MONTH = 0.22 * (np.exp(0.0912 * 15) + np.log(0.3145 * 100 + 1)) * 30 * 0.465


@pytest.fixture
def given(tmp_path):
    def write(name, values):
        array = np.array([values], np.float32)
        return write_raster(tmp_path / f"{name}.tif", array, cell=1000.0, nodata=-9999)

    return {
        "PRODUCTION": write("npp", [600, 100, -9999]),
        "TEMPERATURE": [
            write(f"t_{month:02d}", [15, 15, 15]) for month in range(1, 13)
        ],
        "PRECIPITATION": [write(f"p_{month:02d}", [100] * 3) for month in range(1, 13)],
        "SINK": str(tmp_path / "sink.tif"),
    }


def test_balance(run, given, tmp_path):
    result = run(
        "vegetationcarbonsink",
        {
            **given,
            "RESPIRATION": str(tmp_path / "rh.tif"),
            "DISTRICT_TABLE": str(tmp_path / "table.csv"),
        },
    )
    sink, nodata = read_raster(result["SINK"])
    assert sink[0, :2] == pytest.approx([600 - 12 * MONTH, 100 - 12 * MONTH], rel=1e-5)
    assert sink[0, 2] == nodata
    assert read_raster(result["RESPIRATION"])[0][0, 0] == pytest.approx(12 * MONTH)
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["area_km2"].tolist() == [2.0]
    total = (700 - 24 * MONTH) * 44 / 12
    assert table["co2_t"].tolist() == pytest.approx([total])
    assert result["log"].lines[-1] == (
        f"Plants and soil keep {350 - 12 * MONTH:.1f} g C/(m²·a) on average: {total:,.0f} t"
        " of carbon dioxide a year on 2.00 km²; 50.0 percent of the land are sources."
    )


def test_eleven_months(run, given):
    given["TEMPERATURE"] = given["TEMPERATURE"][:11]
    with pytest.raises(
        QgsProcessingException, match="11 rasters or bands are given for"
    ):
        run("vegetationcarbonsink", given)


def test_kelvin(run, given, tmp_path):
    hot = write_raster(
        tmp_path / "k.tif", np.full((1, 3), 288, np.float32), cell=1000.0
    )
    given["TEMPERATURE"] = [hot] * 12
    with pytest.raises(QgsProcessingException, match="only -60 to 60 are possible"):
        run("vegetationcarbonsink", given)


def test_a_coefficient_of_zero(run, given):
    with pytest.raises(
        QgsProcessingException, match="The coefficient of temperature is 0"
    ):
        run("vegetationcarbonsink", {**given, "TEMPERATURE_COEFFICIENT": 0})
