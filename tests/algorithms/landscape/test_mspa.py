"""Morphological spatial pattern analysis, through QGIS."""

import csv

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException, QgsRasterLayer

# Two blocks of 5 x 5 joined by a bar of single cells, a block with an opening in it,
# and a single cell; foreground is class 4, class 9 is other land, 0 is nodata.
FOREST, OTHER = 4, 9


def landscape():
    land = np.full((22, 20), OTHER, np.uint8)
    land[2:7, 2:7] = FOREST
    land[2:7, 12:17] = FOREST
    land[4, 7:12] = FOREST
    land[10:19, 3:12] = FOREST
    land[14, 7] = OTHER
    land[14, 16] = FOREST
    land[20:, 18:] = 0
    return land


CORE, ISLET, PERFORATION, EDGE, BRIDGE = 1, 2, 3, 4, 6


@pytest.fixture
def mspa(run, tmp_path):
    land = write_raster(tmp_path / "land.tif", landscape(), cell=100.0, nodata=0)

    def run_it(**more):
        given = {"INPUT": land, "FOREGROUND": str(FOREST)}
        return run("mspa", {**given, "SIMPLE": str(tmp_path / "simple.tif"), **more})

    return run_it


def test_seven_classes(mspa, tmp_path):
    result = mspa()
    simple, nodata = read_raster(result["SIMPLE"])
    assert nodata == 255
    assert (simple[20:, 18:] == 255).all()
    assert simple[4, 4] == CORE
    assert (simple[2, 2:7] == EDGE).all()
    assert (simple[4, 7:12] == BRIDGE).all()
    assert simple[14, 16] == ISLET
    assert simple[13, 7] == PERFORATION
    assert simple[14, 7] == 0
    core = 9 + 9 + 49 - 9
    habitat = 25 + 25 + 5 + 80 + 1
    assert result["CORE_AREA_KM2"] == pytest.approx(core * 0.01)
    assert result["log"].lines[-1] == (
        f"Core: {core / 100:.2f} km², {100 * core / habitat:.2f} percent of the"
        " habitat."
    )
    assert (tmp_path / "simple.qml").exists()


def test_codes_and_statistics(mspa, tmp_path):
    table = tmp_path / "statistics.csv"
    result = mspa(CODES=str(tmp_path / "codes.tif"), STATISTICS=str(table))
    codes, nodata = read_raster(result["CODES"])
    assert nodata == 129
    assert codes[4, 4] == 17
    assert codes[13, 7] == 105
    assert codes[14, 7] == 100
    with open(table, encoding="utf-8-sig") as lines:
        rows = {row["class"]: row for row in csv.DictReader(lines)}
    assert rows["core"]["cells"] == "58"
    assert float(rows["core"]["area_km2"]) == pytest.approx(0.58)
    assert rows["core"]["objects"] == "3"
    assert rows["missing"]["cells"] == "4"
    assert (tmp_path / "codes.qml").exists()


def test_legend_has_the_classes_that_occur(mspa):
    layer = QgsRasterLayer(mspa()["SIMPLE"], "classes")
    assert [item.label for item in layer.renderer().classes()] == [
        "Core",
        "Islet",
        "Perforation",
        "Edge",
        "Bridge",
        "Background",
    ]


def test_bridge_in_an_edge_is_shown_as_edge_without_transition(mspa):
    with_it, _ = read_raster(mspa()["SIMPLE"])
    without, _ = read_raster(mspa(TRANSITION=False)["SIMPLE"])
    changed = with_it != without
    assert changed.any()
    assert (with_it[changed] == BRIDGE).all()
    assert (without[changed] == EDGE).all()


def test_wider_edge_in_cells_and_in_metres(mspa):
    in_cells = mspa(EDGE_WIDTH=2)
    in_metres = mspa(EDGE_WIDTH_M=180)
    assert (
        read_raster(in_cells["SIMPLE"])[0] == read_raster(in_metres["SIMPLE"])[0]
    ).all()
    assert (
        in_metres["log"].lines[0]
        == "An edge width of 180 m is taken as 2 cells (200 m)."
    )
    assert in_cells["CORE_AREA_KM2"] < 0.58


def test_foreground_that_does_not_occur_is_refused(mspa, tmp_path):
    with pytest.raises(QgsProcessingException, match="Foreground class 7 does not occ"):
        mspa(FOREGROUND="7")
    assert not (tmp_path / "simple.tif").exists()


def test_edge_below_half_a_cell_is_refused(mspa, tmp_path):
    with pytest.raises(QgsProcessingException, match="less than half a cell of 100 m"):
        mspa(EDGE_WIDTH_M=30)
    assert not (tmp_path / "simple.tif").exists()
