"""Resistance surface, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_raster, write_text
from qgis.core import QgsProcessingException

SCORES = """factor,class,code,low,high,score,weight,note
cover,Woodland,1,,,1,0.6,
cover,Town,2,,,5,0.6,
slope,,,0,15,1,0.4,
slope,,,15,,3,0.4,
"""
HAZARD = "correction,class,coefficient\nhazard,0,1\nhazard,1,1.5\n"


@pytest.fixture
def given(tmp_path):
    """Two factors with their scores."""
    cover = np.array([[1, 2, 1, 0]], np.uint8)
    slope = np.array([[3, 3, 20, 3]], np.float32)
    return {
        "FACTORS": [
            write_raster(tmp_path / "cover.tif", cover, nodata=0),
            write_raster(tmp_path / "slope.tif", slope),
        ],
        "SCORES": write_text(tmp_path / "scores.csv", SCORES),
        "RESISTANCE": str(tmp_path / "resistance.tif"),
    }


def refused(run, given, match, **more):
    with pytest.raises(QgsProcessingException, match=match):
        run("resistancesurface", {**given, **more})


def test_weighted_sum_of_scores(run, given, tmp_path):
    result = run(
        "resistancesurface", {**given, "FACTOR_SUMMARY": str(tmp_path / "factors.csv")}
    )
    values, nodata = read_raster(result["RESISTANCE"])
    assert values[0, :3].tolist() == pytest.approx([1.0, 3.4, 1.8])
    assert values[0, 3] == nodata
    assert (result["MINIMUM"], result["MAXIMUM"]) == pytest.approx((1.0, 3.4))
    assert result["MEAN"] == pytest.approx((1.0 + 3.4 + 1.8) / 3)
    assert result["log"].lines[-1] == (
        "Resistance from 1.00 to 3.40, on average 2.07, of 2 factors and 0 corrections."
    )
    assert (tmp_path / "resistance.qml").exists()
    table = pd.read_csv(tmp_path / "factors.csv")
    assert table["weight"].tolist() == [0.6, 0.4]
    assert table["mean_score"].tolist() == pytest.approx([7 / 3, 5 / 3])


def test_the_log_says_which_raster_serves_which_factor(run, given):
    log = run("resistancesurface", given)["log"]
    assert "cover: raster cover." in log.lines
    assert "slope: raster slope." in log.lines


def test_names_decide_in_any_order(run, given):
    turned = {**given, "FACTORS": given["FACTORS"][::-1]}
    values, _ = read_raster(run("resistancesurface", turned)["RESISTANCE"])
    assert values[0, :3].tolist() == pytest.approx([1.0, 3.4, 1.8])


def test_order_decides_where_names_differ(run, given, tmp_path):
    other = write_raster(tmp_path / "nlcd.tif", np.array([[2, 1, 1, 1]], np.uint8))
    changed = {**given, "FACTORS": [other, given["FACTORS"][1]]}
    values, _ = read_raster(run("resistancesurface", changed)["RESISTANCE"])
    assert values.tolist() == [pytest.approx([3.4, 1.0, 1.8, 1.0])]


def test_weights_of_their_own(run, given, tmp_path):
    weights = write_text(tmp_path / "w.csv", "factor,weight\nslope,0.5\ncover,0.5\n")
    result = run("resistancesurface", {**given, "WEIGHTS": weights})
    assert result["MAXIMUM"] == pytest.approx(3.0)


def test_corrections_multiply(run, given, tmp_path):
    hazard = write_raster(tmp_path / "grade.tif", np.array([[1, 0, 0, 0]], np.uint8))
    result = run(
        "resistancesurface",
        {
            **given,
            "CORRECTIONS": [hazard],
            "CORRECTION_TABLE": write_text(tmp_path / "c.csv", HAZARD),
        },
    )
    values, _ = read_raster(result["RESISTANCE"])
    assert values[0, :3].tolist() == pytest.approx([1.5, 3.4, 1.8])
    assert "hazard: raster grade." in result["log"].lines
    assert result["log"].lines[-1].endswith("of 2 factors and 1 corrections.")


def test_closed_on_the_right(run, given, tmp_path):
    edge = write_raster(tmp_path / "slope.tif", np.full((1, 4), 15, np.float32))
    changed = {**given, "FACTORS": [given["FACTORS"][0], edge]}
    assert run("resistancesurface", changed)["MINIMUM"] == pytest.approx(1.8)
    changed["CLOSED"] = 1
    assert run("resistancesurface", changed)["MINIMUM"] == pytest.approx(1.0)


def test_what_a_table_prints_inconsistently_is_told(run, given, tmp_path):
    noted = SCORES.replace("cover,Town,2,,,5,0.6,", "cover,Town,2,,,5,0.6,misprint")
    noted = noted.replace("slope", "distance_road")
    table = write_text(tmp_path / "noted.csv", noted)
    warnings = run("resistancesurface", {**given, "SCORES": table})["log"].warnings
    assert warnings[0] == "cover Town: misprint."
    assert warnings[1].startswith("distance_road: the score grows with the distance")


def test_weights_that_do_not_sum_to_1(run, given, tmp_path):
    table = write_text(tmp_path / "w.csv", SCORES.replace("0.4", "0.45"))
    refused(
        run,
        given,
        r"The weights sum to 1.05, not 1 \(cover 0.6, slope 0.45\)",
        SCORES=table,
    )
    result = run(
        "resistancesurface", {**given, "SCORES": table, "RESCALE_WEIGHTS": True}
    )
    assert result["MAXIMUM"] == pytest.approx((0.6 * 5 + 0.45) / 1.05)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("slope,,,15,,3", "slope,,,18,,3", "nothing covers the values from 15 to 18"),
        ("slope,,,15,,3", "slope,,,12,,3", "rows 0-15 and >12 overlap from 12 to 15"),
        ("Town,2,,,5", "Town,2,,,0", "row Town has the score 0"),
        ("Town,2,,,5", "Town,,,,5", "no number says what the raster holds for: Town"),
        ("Town,2,,,5", "Town,3,,,5", "Class 2 occurs in cover but has no row"),
        ("cover,", ",", "Row 1 of the resistance table names no factor"),
    ],
)
def test_faulty_scores(run, given, tmp_path, old, new, sentence):
    table = write_text(tmp_path / "faulty.csv", SCORES.replace(old, new))
    refused(run, given, sentence, SCORES=table)
    assert not (tmp_path / "resistance.tif").exists()


def test_another_number_of_rasters(run, given):
    refused(
        run,
        given,
        r"names 2 factors \(cover, slope\), and 1 rasters are given \(cover\)",
        FACTORS=given["FACTORS"][:1],
    )


def test_corrections_without_their_table(run, given):
    refused(
        run,
        given,
        "Corrections need both rasters and a table",
        CORRECTIONS=given["FACTORS"][:1],
    )


def test_coefficient_that_is_not_above_0(run, given, tmp_path):
    refused(
        run,
        given,
        "In hazard, row 1 has the coefficient 0",
        CORRECTIONS=given["FACTORS"][:1],
        CORRECTION_TABLE=write_text(tmp_path / "c.csv", HAZARD.replace("1.5", "0")),
    )
