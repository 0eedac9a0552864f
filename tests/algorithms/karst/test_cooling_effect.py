"""Cooling by vegetation, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from dated_stacks import CELL, NODATA, YEARS, write_stack
from layers import box, read_raster, write_bands, write_vector
from qgis.core import QgsProcessingException

X, Y = 500000.0, 3000000.0


def series():
    """Temperatures of three cells: cooled lastingly, cooled less and less, untouched."""
    chance = np.random.default_rng(5)
    time = np.arange(len(YEARS)) - 5.5
    green = chance.uniform(0.2, 0.8, len(YEARS))
    noise = 0.01 * chance.standard_normal((3, len(YEARS)))
    mean = green.mean()
    hot = [
        300 - 5 * green,
        300 - 5 * green + 0.5 * (green - mean) * time,
        300 + 0 * green,
    ]
    return [*(np.array(hot) + noise), [NODATA] * len(YEARS)], [green] * 4


@pytest.fixture
def given(tmp_path):
    hot, green = series()
    return {
        "TEMPERATURE": write_stack(tmp_path, "lst", hot),
        "VEGETATION": write_stack(tmp_path, "ndvi", green),
        "COOLING": str(tmp_path / "cooling.tif"),
        "SENSITIVITY": str(tmp_path / "sensitivity.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("coolingeffect", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_yearly_rasters(run, given, tmp_path):
    result = run(
        "coolingeffect",
        {
            **given,
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", [box(X, Y - CELL, X + 2 * CELL, Y)], name=["Pu"]
            ),
            "CHANGE": str(tmp_path / "change.tif"),
            "SENSITIVITY_P": str(tmp_path / "p.tif"),
            "DISTRICT_TABLE": str(tmp_path / "t.csv"),
            "CHART": str(tmp_path / "c.html"),
        },
    )
    cooling = read_raster(result["COOLING"])[0][0]
    assert cooling.tolist()[1:] == [2, 4, 0]
    assert cooling[0] in (1, 2, 3)
    assert read_raster(result["SENSITIVITY"])[0][0, 0] == pytest.approx(-5, abs=0.1)
    assert read_raster(result["CHANGE"])[0][0, 1] == pytest.approx(0.5, abs=0.05)
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["name"][0] == "Pu"
    assert table.groupby("zone")["percent"].sum().tolist() == pytest.approx([100, 100])
    for name in ("cooling", "sensitivity", "change", "p"):
        assert (tmp_path / f"{name}.qml").exists()
    assert "<svg" in (tmp_path / "c.html").read_text("utf-8")
    assert result["COOLING_PERCENT"] == pytest.approx(200 / 3)
    assert (
        result["log"]
        .lines[-1]
        .startswith(
            "the whole year, 12 years, 2001 to 2012, 3.00 km²: vegetation cools 66.7 percent"
            " of the land significantly"
        )
    )


def test_a_season_of_monthly_bands(run, given, tmp_path):
    hot, green = (np.array(rows, np.float32).T[:, None, :] for rows in series())
    names, stacks = [], ([], [])
    for place, year in enumerate(YEARS):
        for month in (1, 6, 7):
            names.append(f"{year}-{month:02d}")
            for stack, layers in zip(stacks, (hot, green)):
                stack.append(layers[place] if month > 1 else np.full((1, 4), 1e3, "f4"))
    for key, stack in zip(("TEMPERATURE", "VEGETATION"), stacks):
        file = write_bands(
            tmp_path / f"{key}.tif", stack, names, cell=CELL, nodata=NODATA
        )
        given[key] = [file]
    result = run("coolingeffect", {**given, "SEASON": 2})
    assert read_raster(result["SENSITIVITY"])[0][0, 0] == pytest.approx(-5, abs=0.1)
    assert result["log"].lines[-1].startswith("summer, June to August, 12 years")
    refused(
        run,
        {**given, "SEASON": 1},
        "“Surface temperature (K or °C)” has rasters of 0 years; at least 8 are needed."
        " Add years.",
    )


def test_refused_stacks(run, given):
    refused(
        run,
        {**given, "SEASON": 2},
        "“Surface temperature (K or °C)” has rasters of years, and “summer, June to"
        " August” needs months. Choose “the whole year”, or give rasters of months.",
    )
    refused(
        run,
        {**given, "VEGETATION": given["VEGETATION"][1:]},
        "“Surface temperature (K or °C)” has 2001, “Vegetation index (NDVI, EVI or LAI)”"
        " has not. Give both the same years.",
    )
    few = {key: given[key][:7] for key in ("TEMPERATURE", "VEGETATION")}
    refused(
        run,
        given | few,
        "“Surface temperature (K or °C)” has rasters of 7 years; at least 8 are needed."
        " Add years.",
    )
