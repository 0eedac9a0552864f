"""Trend of each cell, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_raster, write_bands, write_raster, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 1000.0
YEARS = [2000, 2001, 2002, 2003, 2005, 2006]


def stack(years=YEARS):
    """A cell that falls, one that rises, one that stays, and one without values."""
    time = np.array(years, np.float32) - 2000
    return [np.array([[19 - 2 * t, t, 5, -1]], np.float32) for t in time]


@pytest.fixture
def given(tmp_path):
    return {
        "STACK": [
            write_raster(tmp_path / f"soil_{year}.tif", layer, cell=CELL, nodata=-1)
            for year, layer in zip(YEARS, stack())
        ],
        "SLOPE": str(tmp_path / "slope.tif"),
        "CLASSES": str(tmp_path / "classes.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("pixeltrend", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_years_of_files_with_a_gap(run, given, tmp_path):
    shapes = [box(X, Y - CELL, X + CELL, Y), box(X + CELL, Y - CELL, X + 4 * CELL, Y)]
    result = run(
        "pixeltrend",
        {
            **given,
            "STACK": given["STACK"][::-1],
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", shapes, name=["Puding", "Anshun"]
            ),
            "P_VALUE": str(tmp_path / "p.tif"),
            "TAU": str(tmp_path / "tau.tif"),
            "COUNT": str(tmp_path / "n.tif"),
            "DISTRICT_TABLE": str(tmp_path / "t.csv"),
            "CHART": str(tmp_path / "c.html"),
        },
    )
    slope = read_raster(result["SLOPE"])[0]
    assert slope[0, :3].tolist() == [-2, 1, 0]
    assert read_raster(result["CLASSES"])[0].tolist() == [[1, 5, 3, 0]]
    assert read_raster(result["TAU"])[0][0, :3].tolist() == [-1, 1, 0]
    assert read_raster(result["COUNT"])[0].tolist() == [[6, 6, 6, 0]]
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["name"].tolist()[:2] == ["Puding", "Anshun"]
    assert table["mean_slope"].tolist() == pytest.approx([-2, 0.5, -1 / 3])
    assert table["ratio_to_all"][0] == pytest.approx(6)
    assert table["significant_decrease"].tolist() == pytest.approx([100, 0, 100 / 3])
    for name in ("slope", "classes", "p", "tau"):
        assert (tmp_path / f"{name}.qml").exists()
    assert "<svg" in (tmp_path / "c.html").read_text("utf-8")
    log = result["log"]
    assert "No raster of 2004: the true time between the others counts." in log.lines
    assert any("1 cells of the districts (25.0 percent)" in w for w in log.warnings)
    assert log.lines[-2] == (
        "The lowest mean slope has district Puding: -2 per year, 6.00 times that of the"
        " whole."
    )
    assert log.lines[-1] == (
        "6 years, 2000 to 2006, 3.00 km²: 33.3 percent fall (33.3 significantly), 33.3"
        " percent rise (33.3 significantly); mean slope -0.3333 per year."
    )
    assert result["DECREASING_PERCENT"] == pytest.approx(100 / 3)


def test_bands_and_written_years(run, given, tmp_path):
    names = [f"swvl_{year}-07" for year in YEARS]
    file = write_bands(tmp_path / "all.tif", stack(), names, cell=CELL, nodata=-1)
    result = run("pixeltrend", {**given, "STACK": [file]})
    assert read_raster(result["SLOPE"])[0][0, :3].tolist() == [-2, 1, 0]
    years = range(2000, 2006)
    file = write_bands(
        tmp_path / "unnamed.tif", stack(years), [""] * 6, cell=CELL, nodata=-1
    )
    refused(
        run,
        {**given, "STACK": [file]},
        "No single year can be read from unnamed, band 1, given for “Rasters of four"
        " years or more”. Write the dates into the field for them, or name the file or"
        " band by its year.",
    )
    result = run("pixeltrend", {**given, "STACK": [file], "YEARS": "2000-2005"})
    assert read_raster(result["SLOPE"])[0][0, :3].tolist() == [-2, 1, 0]
    refused(
        run,
        {**given, "STACK": [file], "YEARS": "2000-2003"},
        "“Rasters of four years or more” has 6 rasters, and “Years of the rasters” gives"
        " 4. Give a year for each raster.",
    )
    refused(
        run,
        {**given, "STACK": [file], "YEARS": "from 2000"},
        "“Years of the rasters” holds from, which is no year. Write years such as"
        " 2000-2022 or 2000, 2003, 2005.",
    )


def test_too_few_years_and_years_given_twice(run, given, tmp_path):
    refused(
        run,
        {**given, "STACK": given["STACK"][:3]},
        "“Rasters of four years or more” has rasters of 3 years; at least 4 are needed."
        " Add years.",
    )
    refused(
        run,
        {**given, "YEARS": "2000-2004, 2004"},
        "“Rasters of four years or more” has more than one raster of 2004. Give one for"
        " each year, such as its sum or mean.",
    )
    assert not (tmp_path / "slope.tif").exists()


def test_gaps_in_cells(run, given, tmp_path):
    layers = stack()
    for layer in layers[:3]:
        layer[0, 0] = -1
    given["STACK"] = [
        write_raster(tmp_path / f"gap{year}.tif", layer, cell=CELL, nodata=-1)
        for year, layer in zip(YEARS, layers)
    ]
    result = run("pixeltrend", given)
    assert read_raster(result["CLASSES"])[0].tolist() == [[0, 5, 3, 0]]


def test_the_stack_counts_in_the_estimate_of_memory(run, given, monkeypatch):
    monkeypatch.setattr("ecorestore.algorithms.job.LARGE_BYTES", 0)
    lines = run("pixeltrend", given)["log"].lines
    assert any("at 96 bytes per cell" in line for line in lines)
