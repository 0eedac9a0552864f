"""Erosion risk by rock, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 1000.0


@pytest.fixture
def given(tmp_path):
    """Losses of 10, 19.5, 90 and 300 t/(km2 a) on rocks 1, 1, 3 and 4; one cell without."""

    def write(name, values, **options):
        return write_raster(tmp_path / f"{name}.tif", values, cell=CELL, **options)

    loss = np.array([[0.1, 0.195, 0.9, 3.0, -1]], np.float32)
    return {
        "SOIL_LOSS": write("loss", loss, nodata=-1),
        "ROCK": write("rock", np.array([[1, 1, 3, 1, 4]], np.uint8)),
        "RISK": str(tmp_path / "risk.tif"),
        "BY_ROCK": str(tmp_path / "rocks.csv"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("erosionrisk", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_risk_by_rock_and_district(run, given, tmp_path):
    districts = [
        box(X, Y - CELL, X + 2 * CELL, Y),
        box(X + 2 * CELL, Y - CELL, X + 5 * CELL, Y),
    ]
    result = run(
        "erosionrisk",
        {
            **given,
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", districts, name=["Puding", "Qixingguan"]
            ),
            "RATIO": str(tmp_path / "ratio.tif"),
            "EROSION": str(tmp_path / "erosion.tif"),
            "NEGLECTED": str(tmp_path / "neglected.tif"),
            "DISTRICT_TABLE": str(tmp_path / "districts.csv"),
            "MEANS": str(tmp_path / "means.csv"),
            "CHART": str(tmp_path / "chart.html"),
        },
    )
    assert read_raster(result["RISK"])[0].tolist() == [[1, 2, 1, 3, 0]]
    assert read_raster(result["RATIO"])[0][0, :4] == pytest.approx(
        [0.5, 0.975, 0.9, 15]
    )
    assert read_raster(result["NEGLECTED"])[0].tolist() == [[0, 0, 0, 1, 255]]
    rocks = pd.read_csv(result["BY_ROCK"])
    assert rocks["rock"].tolist() == [
        "homogeneous carbonate",
        "carbonate-clastic alternation",
        "all",
    ]
    assert rocks["neglected_500_km2"].tolist() == [1, 0, 1]
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["name"].tolist()[:6] == ["Puding"] * 3 + ["Qixingguan"] * 3
    assert table["percent"].tolist() == [50, 50, 0, 50, 0, 50, 50, 25, 25]
    means = pd.read_csv(result["MEANS"])
    assert means["mean"].tolist()[:3] == pytest.approx([14.75, 0, 0])
    page = (tmp_path / "chart.html").read_text("utf-8")
    assert "<svg" in page
    for name in ("risk", "ratio", "erosion", "neglected"):
        assert (tmp_path / f"{name}.qml").exists()
    assert "Dangerous" in (tmp_path / "risk.qml").read_text("utf-8")
    assert result["DANGEROUS_PERCENT"] == 25
    assert result["NEGLECTED_KM2"] == 1
    assert result["log"].lines[-1] == (
        "25.0 percent of 4.00 km² lose more soil than the rock forms, at 104.9 t/(km²·a)"
        " on average; the standard of 500 t/(km²·a) calls 1.00 km² of this land safe, and"
        " that of 50 t/(km²·a) 0.00 km²."
    )
    assert any(
        "1 cells of the districts (20.0 percent) have no value in the rasters and do not"
        " count: districts 2." in line
        for line in result["log"].warnings
    )


def test_polygons_own_table_and_bare_rock(run, given, tmp_path):
    shapes = [
        box(X, Y - CELL, X + 3 * CELL, Y),
        box(X + 3 * CELL, Y - CELL, X + 5 * CELL, Y),
    ]
    given["ROCK"] = write_vector(
        tmp_path / "geology.gpkg", shapes, CLASS=["mbl", "sch"]
    )
    given["ROCK_COLUMN"] = "CLASS"
    given["TABLE"] = write_text(tmp_path / "t.csv", "rock,tolerance\nSch,100\nMbl,20\n")
    bare = np.array([[0, 0, 0.9, 0, 0]], np.float32)
    given["BEDROCK"] = write_raster(tmp_path / "bare.tif", bare, cell=CELL)
    result = run("erosionrisk", given)
    assert read_raster(result["RISK"])[0].tolist() == [[1, 2, 1, 3, 0]]
    assert pd.read_csv(result["BY_ROCK"])["rock"].tolist() == ["Mbl", "Sch", "all"]
    given["ROCK_COLUMN"] = "rock"
    refused(
        run,
        given,
        "geology has no column rock (it has: fid, CLASS). Name the column with the rock"
        " of each polygon.",
    )


def test_rock_codes_missing_in_the_table(run, given, tmp_path):
    given["TABLE"] = write_text(tmp_path / "t.csv", "code,tolerance\n1,20\n3,100\n")
    refused(
        run,
        given,
        "The map of rocks holds 4, for which the table of rocks has no row (rows: 1, 3)."
        " Add one.",
    )
    assert not (tmp_path / "risk.tif").exists()


def test_bare_rock_in_percent_is_refused(run, given, tmp_path):
    bare = np.full((1, 5), 90, np.float32)
    given["BEDROCK"] = write_raster(tmp_path / "bare.tif", bare, cell=CELL)
    refused(
        run,
        given,
        "90 to 90; only 0 to 1 are possible. Check its unit and its nodata value.",
    )
