"""Soil conservation, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_raster, write_text
from qgis.core import QgsProcessingException
from service_case import found

TABLE = "lucode,usle_c,usle_p\n1,0.01,1\n4,0.5,0.5\n"
OWN_GRADES = "code,grade,low_t_km2_a,high_t_km2_a\n1,low,0,1000\n2,high,1000,\n"


@pytest.fixture
def given(tmp_path):
    """R K LS = 200 t/(ha a): forest, two fields, and a cell without LS."""

    def write(name, values, **options):
        return write_raster(tmp_path / f"{name}.tif", values, cell=100.0, **options)

    length = np.array([[5, 5, 10, -1]], np.float32)
    return {
        "SLOPE_LENGTH": write("ls", length, nodata=-1),
        "EROSIVITY": write("r", np.full((1, 4), 1000, np.float32)),
        "ERODIBILITY": write("k", np.full((1, 4), 0.04, np.float32)),
        "LAND_COVER": write("cover", np.array([[1, 4, 4, 9]], np.uint8)),
        "TABLE": write_text(tmp_path / "table.csv", TABLE),
        "CONSERVATION": str(tmp_path / "kept.tif"),
        "ACTUAL_LOSS": str(tmp_path / "lost.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("soilconservation", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_losses_grades_and_tables(run, given, tmp_path):
    zones = np.array([[1, 1, 2, 2]], np.uint8)
    result = run(
        "soilconservation",
        {
            **given,
            "ZONES": write_raster(tmp_path / "zones.tif", zones, cell=100.0),
            "POTENTIAL_LOSS": str(tmp_path / "potential.tif"),
            "GRADES": str(tmp_path / "grades.tif"),
            "GRADE_SUMMARY": str(tmp_path / "grades.csv"),
            "ZONE_TABLE": str(tmp_path / "zones.csv"),
        },
    )
    assert found(result["POTENTIAL_LOSS"])[0, :3] == pytest.approx([200, 200, 400])
    assert found(result["ACTUAL_LOSS"])[0, :3] == pytest.approx([2, 50, 100])
    kept = found(result["CONSERVATION"])
    assert kept[0, :3] == pytest.approx([198, 150, 300])
    assert np.isnan(kept[0, 3])
    assert read_raster(result["GRADES"])[0].tolist() == [[1, 4, 5, 0]]
    for name in ("kept", "lost", "potential", "grades"):
        assert (tmp_path / f"{name}.qml").exists()
    assert "Very intense erosion" in (tmp_path / "grades.qml").read_text("utf-8")
    summary = pd.read_csv(result["GRADE_SUMMARY"]).set_index("code")
    assert summary["cells"].tolist() == [1, 0, 0, 1, 1, 0]
    assert summary["loss_t"].sum() == pytest.approx(152)
    zones = pd.read_csv(result["ZONE_TABLE"])
    lost = zones[zones["service"] == "actual_loss"]
    assert lost["total"].tolist() == pytest.approx([52, 100, 152])
    assert result["LOSS_TOTAL"] == pytest.approx(152)
    assert result["MEAN_LOSS"] == pytest.approx(152 / 3)
    assert result["CONSERVATION_TOTAL"] == pytest.approx(648)
    assert result["log"].lines[-1] == (
        "152 t of soil are lost in a year, on average 50.67 t/(ha·a); 648 t, 81.0"
        " percent of the potential loss, are conserved."
    )


def test_own_grades(run, given, tmp_path):
    given["GRADE_TABLE"] = write_text(tmp_path / "own.csv", OWN_GRADES)
    given["GRADES"] = str(tmp_path / "grades.tif")
    result = run("soilconservation", given)
    assert read_raster(result["GRADES"])[0].tolist() == [[1, 2, 2, 0]]
    assert 'label="high"' in (tmp_path / "grades.qml").read_text("utf-8")


def test_rasters_in_place_of_the_table(run, given, tmp_path):
    def factor(name, value):
        values = np.full((1, 4), value, np.float32)
        return write_raster(tmp_path / f"{name}.tif", values, cell=100.0)

    result = run("soilconservation", {**given, "COVER": factor("c", 0.1)})
    assert found(result["ACTUAL_LOSS"])[0, :3] == pytest.approx([20, 10, 20])
    both = {"LAND_COVER": None, "TABLE": None, "PRACTICE": factor("p", 0.5)}
    result = run("soilconservation", {**given, **both, "VEGETATION": factor("v", 0.3)})
    cover = 0.6508 - 0.3436 * np.log10(30)
    expected = np.array([200, 200, 400]) * cover * 0.5
    assert found(result["ACTUAL_LOSS"])[0, :3] == pytest.approx(expected, rel=1e-5)
    refused(
        run,
        {**given, "VEGETATION": factor("v", 0.3), "COVER": factor("c", 0.1)},
        "Both “Cover factor C, in place of the table's (0 to 1)” and “Vegetation cover"
        " that gives C, in place of the table's (0 to 1)” are given. Give one of them.",
    )


def test_nothing_says_a_factor(run, given, tmp_path):
    refused(
        run,
        {**given, "LAND_COVER": None},
        "Nothing says the factor C: give a land cover and a table with the column"
        " usle_c, or a raster of the factor.",
    )
    cover = write_raster(
        tmp_path / "c.tif", np.full((1, 4), 0.1, np.float32), cell=100.0
    )
    refused(
        run,
        {**given, "TABLE": None, "COVER": cover},
        "Nothing says the factor P: give a land cover and a table with the column"
        " usle_p, or a raster of the factor.",
    )


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "4,0.5,0.5",
            "4,1.5,0.5",
            "In the biophysical table, row 4 has 1.5 in the column usle_c. Give a number"
            " from 0 to 1.",
        ),
        (
            "4,0.5,0.5",
            "4,0.5,2",
            "In the biophysical table, row 4 has 2 in the column usle_p. Give a number"
            " from 0 to 1.",
        ),
        (
            "4,0.5,0.5",
            "3,0.5,0.5",
            "The land cover holds class 4 in 2 cells, for which the biophysical table"
            " has no row (rows: 1, 3). Add one.",
        ),
        (
            "usle_p",
            "p",
            "In the biophysical table, the column usle_p is missing. Add it.",
        ),
    ],
)
def test_refused_tables(run, given, tmp_path, old, new, sentence):
    given["TABLE"] = write_text(tmp_path / "bad.csv", TABLE.replace(old, new))
    refused(run, given, sentence)
    assert not (tmp_path / "kept.tif").exists()


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("COVER", 1.5, "1.5 to 1.5; only 0 to 1 are possible."),
        ("PRACTICE", 100, "100 to 100; only 0 to 1 are possible."),
        ("ERODIBILITY", 4, "4 to 4; only 0 to 1 are possible."),
        ("EROSIVITY", -9999, "-9999 to -9999; those below 0 are not possible."),
        ("SLOPE_LENGTH", -1, "-1 to -1; those below 0 are not possible."),
    ],
)
def test_refused_rasters(run, given, tmp_path, key, value, sentence):
    values = np.full((1, 4), value, np.float32)
    given[key] = write_raster(tmp_path / "wrong.tif", values, cell=100.0)
    refused(run, given, f"{sentence} Check its unit and its nodata value.")


def test_nan_counts_as_missing_and_infinity_is_refused(run, given, tmp_path):
    values = np.full((1, 4), 1000, np.float32)
    values[0, 0] = np.nan
    given["EROSIVITY"] = write_raster(tmp_path / "nan.tif", values, cell=100.0)
    result = run("soilconservation", given)
    assert np.isnan(found(result["ACTUAL_LOSS"])[0, 0])
    assert any("not a number (NaN)" in line for line in result["log"].warnings)
    values[0, 0] = np.inf
    given["EROSIVITY"] = write_raster(tmp_path / "inf.tif", values, cell=100.0)
    with pytest.raises(QgsProcessingException, match="1 infinite cells"):
        run("soilconservation", given)


def test_grades_with_a_gap(run, given, tmp_path):
    gap = OWN_GRADES.replace("2,high,1000", "2,high,2000")
    given["GRADE_TABLE"] = write_text(tmp_path / "own.csv", gap)
    with pytest.raises(QgsProcessingException, match="from 1000 to 2000"):
        run("soilconservation", given)
