"""Limiting factor, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from dated_stacks import CELL, NODATA, YEARS, drivers, write_stack
from layers import box, read_raster, write_vector
from qgis.core import QgsProcessingException

X, Y = 500000.0, 3000000.0


@pytest.fixture
def given(tmp_path):
    """Vegetation follows rain, warmth and rain; a fourth cell has no value."""
    rain, warmth, _ = drivers()
    green = [rain + warmth, 300 * warmth - 0.1 * rain, 2 * rain, [NODATA] * len(YEARS)]
    return {
        "VEGETATION": write_stack(tmp_path, "npp", green),
        "PRECIPITATION": write_stack(tmp_path, "rain", [rain] * 4),
        "TEMPERATURE": write_stack(tmp_path, "t", [warmth] * 4),
        "FACTOR": str(tmp_path / "factor.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("limitingfactor", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_factor_and_table(run, given, tmp_path):
    result = run(
        "limitingfactor",
        {
            **given,
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", [box(X, Y - CELL, X + 3 * CELL, Y)], id=[3]
            ),
            "COEFFICIENT": str(tmp_path / "c.tif"),
            "COEFFICIENTS": str(tmp_path / "all"),
            "DISTRICT_TABLE": str(tmp_path / "t.csv"),
            "CHART": str(tmp_path / "chart.html"),
        },
    )
    assert read_raster(result["FACTOR"])[0].tolist() == [[2, 1, 2, 0]]
    first = read_raster(result["COEFFICIENT"])[0][0, :3]
    assert np.abs(first) == pytest.approx(1, abs=0.2)
    names = {path.name for path in (tmp_path / "all").glob("*.tif")}
    assert names == {"temperature.tif", "precipitation.tif"}
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["limiting_factor"].tolist() == ["temperature", "precipitation"] * 2
    assert table["percent"].tolist() == pytest.approx([100 / 3, 200 / 3] * 2)
    assert "Precipitation" in (tmp_path / "factor.qml").read_text("utf-8")
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    lines = result["log"].lines
    assert "12 years, 2001 to 2012; drivers: temperature, precipitation." in lines
    assert lines[-1] == "3.00 km² told; Precipitation limits the most, 66.7 percent."


def test_drivers_that_run_together(run, given, tmp_path):
    rain, _, _ = drivers()
    given["TEMPERATURE"] = None
    given["OTHER"] = write_stack(tmp_path, "soil", [2 * rain + 1] * 4)
    given["OTHER_NAME"] = "precipitation"
    refused(
        run,
        given,
        "The other driver is called precipitation, as one of the others is. Rename it.",
    )
    given["OTHER_NAME"] = "leaf water"
    refused(
        run,
        given,
        "Nothing can be told of any cell: 0 have too few years, in 3 the drivers run"
        " together. Give more years, or fewer drivers.",
    )


def test_refused_stacks(run, given):
    refused(
        run,
        {**given, "PRECIPITATION": None, "TEMPERATURE": None},
        "No driver is given. Give the years of one at least, such as “Precipitation of"
        " each year (mm)”.",
    )
    refused(
        run,
        {**given, "TEMPERATURE": given["TEMPERATURE"][:-2]},
        "“Vegetation of each year (NPP, NDVI or cover)” has 2011, 2012, “Temperature of"
        " each year (°C)” has not. Give both the same years.",
    )
    refused(
        run,
        {
            key: value[:3] if isinstance(value, list) else value
            for key, value in given.items()
        },
        "“Vegetation of each year (NPP, NDVI or cover)” has rasters of 3 years; at least"
        " 4 are needed. Add years.",
    )
