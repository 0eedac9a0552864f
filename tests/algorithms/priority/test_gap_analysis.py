"""Priority areas against reserves, through QGIS."""

from pathlib import Path

import numpy as np
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

WEST, NORTH = 500000, 3000000


def cells(left, top, right, bottom):
    """A box around cells of 1 km."""
    return box(
        WEST + 1000 * left,
        NORTH - 1000 * bottom,
        WEST + 1000 * right,
        NORTH - 1000 * top,
    )


@pytest.fixture
def land(tmp_path):
    """A joint area of 4 x 4 km, biodiversity of 2 x 5 km, and reserves over both."""
    classes = np.zeros((10, 12), np.uint8)
    classes[1:5, 1:5] = 1
    classes[5:10, 8:10] = 2
    classes[0, 11] = 255
    reserves = write_vector(
        tmp_path / "reserves.gpkg",
        [cells(1, 1, 3, 5), cells(2, 4, 4, 7), cells(50, 50, 52, 52)],
        id=[5, 7, 9],
        name=["Fanjing", "Mayang", "Away"],
    )
    value = np.tile(np.arange(12, dtype=np.float32), (10, 1))
    outputs = {
        "STATUS": "status.tif",
        "AREAS": "areas.gpkg",
        "COVERAGE": "coverage.csv",
        "RESERVE_TABLE": "table.gpkg",
        "OVERLAPS": "overlaps.csv",
        "CURVE": "curve.csv",
        "COVERAGE_CHART": "coverage.html",
        "CURVE_CHART": "curve.html",
    }
    return {
        "PRIORITY": write_raster(
            tmp_path / "classes.tif", classes, nodata=255, cell=1000.0
        ),
        "RESERVES": reserves,
        "BIODIVERSITY": write_raster(tmp_path / "value.tif", value, cell=1000.0),
        **{key: str(tmp_path / name) for key, name in outputs.items()},
    }


def test_coverage_and_gaps(run, land, tmp_path):
    result = run("gapanalysis", land)
    status, nodata = read_raster(result["STATUS"])
    counts = dict(zip(*np.unique(status, return_counts=True)))
    assert counts == {0: 119 - 30, 1: 17, 2: 9, 3: 4, 255: 1} and nodata == 255
    coverage = read_layer(result["COVERAGE"]).set_index("priority")
    assert float(coverage.loc["joint", "covered_percent"]) == 100 * 9 / 16
    assert float(coverage.loc["all", "protected_km2"]) == 9
    assert coverage.loc["services", "covered_percent"] in ("", None)
    areas = read_layer(result["AREAS"])
    assert areas["kind"].tolist() == ["gap", "gap", "match", "mismatch"]
    assert areas["area_km2"].tolist() == [10, 7, 9, 4]
    assert areas["priority"].tolist() == ["biodiversity", "joint", "joint", "none"]
    assert [shape.area() / 1e6 for shape in areas["geometry"]] == [10, 7, 9, 4]
    table = read_layer(result["RESERVE_TABLE"]).set_index("reserve")
    assert table["area_km2"].tolist() == [8, 6, 0]
    assert table["outside_km2"].tolist() == [0, 0, 4]
    assert table["shared_km2"].tolist() == [1, 1, 0]
    assert table["name"].tolist() == ["Fanjing", "Mayang", "Away"]
    assert len(read_layer(result["OVERLAPS"])) == 1
    curve = read_layer(result["CURVE"])
    assert curve["priority_percent"].astype(float).tolist() == pytest.approx(
        [900 / 26, 1900 / 26, 100]
    )
    assert result["GAP_KM2"] == 17
    log = result["log"]
    said = log.lines + log.warnings
    assert any("1 pairs of reserves overlap, 1.00 km² in all" in line for line in said)
    assert (
        "Reserves with the smallest share of priority areas: Mayang (33.3 %), Fanjing"
        " (100.0 %)." in said
    )
    assert "Outside the study area, where they protect nothing: 9." in said
    assert (
        "To protect 30 percent of the priority areas takes 0.00 percent more of the"
        " land."
    ) in said
    assert log.lines[-2] == (
        "Adding gaps by rank up to 1 percent of the study area raises the coverage of"
        " the priority areas from 34.6 to 39.2 percent."
    )
    assert log.lines[-1] == (
        "Reserves protect 34.62 percent of the priority areas and 10.92 percent of the"
        " study area; 2 gaps, 17.00 km², and 1 mismatches, 4.00 km²."
    )
    for chart in ("COVERAGE_CHART", "CURVE_CHART"):
        page = Path(result[chart]).read_text(encoding="utf-8")
        assert "<svg" in page and "<script" not in page
    for name in ("status", "areas", "table"):
        assert (tmp_path / f"{name}.qml").exists()


def test_zones_have_names(run, land, tmp_path):
    reaches = write_vector(
        tmp_path / "reaches.gpkg",
        [cells(0, 0, 6, 10), cells(6, 0, 12, 10)],
        id=[1, 2],
        name=["upstream", "downstream"],
    )
    result = run(
        "gapanalysis", {**land, "ZONES": reaches, "BY_ZONE": str(tmp_path / "z.csv")}
    )
    table = read_layer(result["BY_ZONE"])
    whole = table[table["priority"] == "all"]
    assert whole["zone_name"].tolist() == ["upstream", "downstream"]
    assert whole["covered_percent"].astype(float).tolist() == [56.25, 0]


def test_reserves_of_a_raster(run, land, tmp_path):
    ids = np.zeros((10, 12), np.uint8)
    ids[1:5, 1:3], ids[9, 9] = 3, 8
    land["RESERVES"] = write_raster(tmp_path / "ids.tif", ids, nodata=0, cell=1000.0)
    result = run("gapanalysis", land)
    assert read_layer(result["RESERVE_TABLE"])["priority_km2"].tolist() == [8, 1]
    assert result["COVERED_PERCENT"] == pytest.approx(900 / 26)


def test_reserve_smaller_than_a_cell_counts_as_one(run, land, tmp_path):
    land["RESERVES"] = write_vector(
        tmp_path / "small.gpkg", [cells(1.1, 1.1, 1.3, 1.3)], id=[1]
    )
    result = run("gapanalysis", land)
    assert result["COVERED_PERCENT"] == pytest.approx(100 / 26)


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("gapanalysis", given)
    assert not Path(given["STATUS"]).exists()


def test_refusals(run, land, tmp_path):
    away = write_vector(tmp_path / "away.gpkg", [cells(50, 50, 52, 52)], id=[1])
    refused(run, {**land, "RESERVES": away}, "None of the 1 reserves lies in the study")
    refused(
        run,
        {**land, "BY_ZONE": str(tmp_path / "z.csv")},
        "The coverage by zone needs zones",
    )
    bins = write_raster(tmp_path / "bins.tif", np.full((9, 9), -3, np.int16))
    refused(run, {**land, "PRIORITY": bins}, "The classes of priority hold -3")
    none = write_raster(
        tmp_path / "none.tif", np.zeros((9, 9), np.uint8), nodata=255, cell=1000.0
    )
    refused(run, {**land, "PRIORITY": none}, "No cell has a priority")
    elsewhere = write_raster(
        tmp_path / "x.tif", np.ones((9, 9), np.float32), origin=(900000.0, 3000000.0)
    )
    refused(run, {**land, "BIODIVERSITY": elsewhere}, "share no ground")
