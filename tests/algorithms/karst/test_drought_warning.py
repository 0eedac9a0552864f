"""Drought warning, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_raster, write_bands, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 1000.0
MONTHS = [(year, month) for year in range(2001, 2013) for month in range(1, 13)]
NAMES = [f"{year}-{month:02d}" for year, month in MONTHS]


def rain():
    """Two cells with rain by chance, and a third without a value; the last month dry."""
    chance = np.random.default_rng(3)
    layers = chance.gamma(4, 25, (len(MONTHS), 1, 3)).astype(np.float32)
    layers[-3:, 0, 0] = 1
    layers[:, 0, 2] = -1
    return layers


@pytest.fixture
def given(tmp_path):
    file = write_bands(tmp_path / "rain.tif", rain(), NAMES, cell=CELL, nodata=-1)
    return {"PRECIPITATION": [file], "WARNING": str(tmp_path / "warning.tif")}


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("droughtwarning", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_warning_of_the_last_month(run, given, tmp_path):
    soil = rain() / 500
    soil[:, 0, 2] = -1
    result = run(
        "droughtwarning",
        {
            **given,
            "SOIL_WATER": [
                write_bands(tmp_path / "soil.tif", soil, NAMES, cell=CELL, nodata=-1)
            ],
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", [box(X, Y - CELL, X + 3 * CELL, Y)], name=["Pu"]
            ),
            "INDEX": str(tmp_path / "index.tif"),
            "SOIL_PERCENTILE": str(tmp_path / "soil_percentile.tif"),
            "HISTORY": str(tmp_path / "history.csv"),
            "DISTRICT_TABLE": str(tmp_path / "t.csv"),
            "CHART": str(tmp_path / "c.html"),
            "HISTORY_CHART": str(tmp_path / "h.html"),
        },
    )
    warning = read_raster(result["WARNING"])[0][0]
    assert warning[0] == 5
    assert warning[2] == 0
    assert read_raster(result["INDEX"])[0][0, 0] < -2
    assert read_raster(result["SOIL_PERCENTILE"])[0][0, 0] == 0
    history = pd.read_csv(result["HISTORY"])
    assert history["year"].tolist() == list(range(2001, 2013))
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["percent"].sum() == pytest.approx(200)
    for name in ("warning", "index", "soil_percentile"):
        assert (tmp_path / f"{name}.qml").exists()
    for name in ("c.html", "h.html"):
        assert "<svg" in (tmp_path / name).read_text("utf-8")
    assert "Extreme drought" in (tmp_path / "warning.qml").read_text("utf-8")
    log = result["log"]
    assert any("1 cells of the districts (33.3 percent)" in w for w in log.warnings)
    assert log.lines[-1].startswith("2012-12, 2.00 km²: ")
    assert log.lines[-1].endswith(" percent severe or extreme.")
    assert result["SEVERE_PERCENT"] >= 50


def test_written_months_and_an_index_of_water_balance(run, given, tmp_path):
    layers = np.full((len(MONTHS), 1, 3), 50, np.float32)
    file = write_bands(tmp_path / "et.tif", layers, [""] * 144, cell=CELL)
    result = run(
        "droughtwarning",
        {
            **given,
            "EVAPOTRANSPIRATION": [file],
            "FIRST_MONTH": "2001-01",
            "MONTH": "2012-12",
        },
    )
    assert read_raster(result["WARNING"])[0][0, 0] >= 4
    refused(
        run,
        {**given, "SOIL_PERCENTILE": str(tmp_path / "soil.tif")},
        "“Percentile of soil water (percent)” needs “Soil water of each month (any"
        " unit)”. Give it, or do without this output.",
    )


def test_stacks_with_gaps_or_other_months(run, given, tmp_path):
    layers = rain()
    gap = [name for name in NAMES if name != "2005-06"]
    file = write_bands(tmp_path / "gap.tif", layers[:143], gap, cell=CELL, nodata=-1)
    refused(
        run,
        {**given, "PRECIPITATION": [file]},
        "“Precipitation of each month (mm)” has no raster of 2005-06. Give every month"
        " between the first and the last; one without values will do.",
    )
    short = write_bands(
        tmp_path / "short.tif", layers[1:], NAMES[1:], cell=CELL, nodata=-1
    )
    refused(
        run,
        {**given, "SOIL_WATER": [short]},
        "“Precipitation of each month (mm)” has 144 months from 2001-01 on, “Soil water"
        " of each month (any unit)” has 143 from 2001-02 on. Give the same months.",
    )
    years = write_bands(
        tmp_path / "years.tif", layers[:4], ["2001", "2002", "2003", "2004"], cell=CELL
    )
    refused(
        run,
        {**given, "PRECIPITATION": [years]},
        "years, band 1, given for “Precipitation of each month (mm)”, is called by the"
        " year 2001 alone. Name its month, or write the first month into “First month of"
        " the rasters, such as 1991-01”.",
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"PRECIPITATION": None},
            "Neither “Precipitation of each month (mm)” nor “Soil water of each month (any"
            " unit)” is given. Give the months of one of them.",
        ),
        (
            {"MONTH": "2013-01"},
            "The date 2013-01 lies outside the layers, which run from 2001-01 to 2012-12.",
        ),
        (
            {"MONTH": "August"},
            "“Month that is judged, such as 2022-08” is August, which is no month. Write"
            " it as 2001-07.",
        ),
        (
            {"INDEX_LIMITS": "-2, -1"},
            "The limits -2, -1 do not fall from light to extreme drought. Give four"
            " falling numbers.",
        ),
    ],
)
def test_refused(run, given, change, sentence):
    refused(run, given | change, sentence)


def test_too_few_years(run, given, tmp_path):
    file = write_bands(
        tmp_path / "few.tif", rain()[:60], NAMES[:60], cell=CELL, nodata=-1
    )
    refused(
        run,
        {**given, "PRECIPITATION": [file]},
        "Only 5 years have this month. Drought is told against at least 10; 30 are usual.",
    )
