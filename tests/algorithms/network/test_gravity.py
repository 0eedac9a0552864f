"""Interaction of sources, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, write_raster, write_vector
from qgis.core import QgsProcessingException

WEST, NORTH = 500000.0, 3000000.0
LINES = [
    f"LINESTRING({WEST} {NORTH},{WEST + 3000} {NORTH})",
    f"MULTILINESTRING(({WEST} {NORTH},{WEST} {NORTH - 1000}))",
]
# ln(1 km²)² / (2 * 2) and ln(1 km²)² / (2 * 4), times (Lmax / L)²
NEAR = np.log(1e6) ** 2 / 4 * 4
FAR = np.log(1e6) ** 2 / 8


@pytest.fixture
def given(tmp_path):
    """Three sources of a cell of 1 km²; the cheap corridor is important."""
    resistance = write_raster(
        tmp_path / "resistance.tif", np.array([[2.0, 9, 2, 9, 4]]), cell=1000.0
    )
    sources = write_raster(
        tmp_path / "sources.tif", np.array([[1, 0, 2, 0, 3]], np.uint8), cell=1000.0
    )
    return {
        "RESISTANCE": resistance,
        "SOURCES": sources,
        "CORRIDORS": write_vector(
            tmp_path / "corridors.gpkg",
            LINES,
            core1=[1, 2],
            core2=[2, 3],
            cw_dist=[5000.0, 10000.0],
            note=["a", "b"],
        ),
        "THRESHOLD": 100,
        "LINES": str(tmp_path / "levels.gpkg"),
    }


def test_interaction_and_level(run, given, tmp_path):
    result = run("gravity", given)
    found = read_layer(result["LINES"])
    assert found["interaction"].tolist() == pytest.approx([NEAR, FAR])
    assert found["level"].tolist() == ["important", "general"]
    assert found["note"].tolist() == ["a", "b"]
    assert [shape.length() for shape in found["geometry"]] == [3000.0, 1000.0]
    assert (result["IMPORTANT_COUNT"], result["IMPORTANT_KM"]) == (1, 3.0)
    assert result["log"].lines[-1] == (
        "1 important corridors, 3.00 km, and 1 general ones, 1.00 km; interaction from"
        " 23.9 to 190.9."
    )
    assert (tmp_path / "levels.qml").exists()


def test_single_lines_stay_single(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(
        tmp_path / "single.gpkg", LINES[:1], core1=[1], core2=[2], cw_dist=[5.0]
    )
    shape = read_layer(run("gravity", given)["LINES"])["geometry"][0]
    assert not shape.isMultipart()


def test_matrix(run, given, tmp_path):
    run("gravity", {**given, "MATRIX": str(tmp_path / "matrix.csv")})
    matrix = pd.read_csv(tmp_path / "matrix.csv", index_col="source")
    assert matrix.loc[2, "1"] == pytest.approx(NEAR)
    assert matrix.loc[2, "3"] == pytest.approx(FAR)
    assert np.isnan(matrix.loc[1, "3"])


def test_natural_breaks_need_no_threshold(run, given):
    result = run("gravity", {**given, "IMPORTANT": 1, "THRESHOLD": 1e9})
    assert result["IMPORTANT_COUNT"] == 1


def test_links_that_are_not_active_are_left_out(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(
        tmp_path / "all.gpkg",
        LINES,
        core1=[1, 2],
        core2=[2, 3],
        cw_dist=[5000.0, 10000.0],
        type=[-15, 1],
    )
    found = read_layer(run("gravity", given)["LINES"])
    assert found["core2"].tolist() == [3]
    assert found["geometry"][0].length() == 1000.0


def test_result_can_be_given_again(run, given, tmp_path):
    levels = run("gravity", given)["LINES"]
    again = str(tmp_path / "again.gpkg")
    result = run("gravity", {**given, "CORRIDORS": levels, "LINES": again})
    assert read_layer(result["LINES"])["interaction"].tolist() == pytest.approx(
        [NEAR, FAR]
    )


def test_corridor_of_another_source(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(
        tmp_path / "c.gpkg", LINES[:1], core1=[1], core2=[8], cw_dist=[5.0]
    )
    with pytest.raises(QgsProcessingException, match="Core 8 has a link but no area"):
        run("gravity", given)


def test_corridor_without_cost(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(
        tmp_path / "c.gpkg", LINES[:1], core1=[1], core2=[2], cw_dist=[0.0]
    )
    with pytest.raises(QgsProcessingException, match="cores 1 and 2 is 0; it must be"):
        run("gravity", given)


def test_lines_that_are_no_corridors(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(tmp_path / "roads.gpkg", LINES[:1], name=["x"])
    with pytest.raises(QgsProcessingException, match="roads has no column core1"):
        run("gravity", given)
