"""Synergies and trade-offs, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

WEST, NORTH = 500000.0, 3000000.0
SIZE = 12


@pytest.fixture
def given(tmp_path):
    """Crops fall as water rises; soil goes with water in the west alone."""
    noise = np.random.default_rng(0).random((2, SIZE, SIZE)).astype(np.float32)
    water, soil = noise[0], noise[0].copy()
    soil[:, SIZE // 2 :] *= -1
    water[0, 0] = -9
    layers = {"water": water, "crops": 5 - 2 * noise[0], "soil": soil}
    return {
        "SERVICES": [
            write_raster(tmp_path / f"{name}.tif", layer, nodata=-9)
            for name, layer in layers.items()
        ],
        "PAIRS": str(tmp_path / "pairs.csv"),
    }


def test_whole_area(run, given, tmp_path):
    result = run(
        "servicetradeoffs",
        {**given, "CHART": str(tmp_path / "chart.html"), "METHOD": 1},
    )
    pairs = pd.read_csv(result["PAIRS"])
    assert pairs["zone"].tolist() == ["all"] * 3
    assert pairs["n"].tolist() == [SIZE * SIZE - 1] * 3
    assert pairs["coefficient"][0] == pytest.approx(-1, abs=1e-6)
    assert pairs["relation"][0] == "trade-off"
    assert "effective_p" in pairs
    assert result["TRADEOFFS"] >= 1
    assert result["log"].lines[-1].startswith("3 pairs over 143 cells: ")
    assert (
        result["log"]
        .lines[-1]
        .endswith("the strongest relation is of water and crops (-1.000).")
    )
    assert "<svg" in (tmp_path / "chart.html").read_text(encoding="utf-8")


def test_zones(run, given, tmp_path):
    half, whole = WEST + 15 * SIZE, WEST + 30 * SIZE
    given["ZONES"] = write_vector(
        tmp_path / "zones.gpkg",
        [
            box(WEST, NORTH - 30 * SIZE, half, NORTH),
            box(half, NORTH - 30 * SIZE, whole, NORTH),
        ],
        name=["west", "east"],
    )
    chart = tmp_path / "chart.html"
    result = run("servicetradeoffs", {**given, "EFFECTIVE": False, "CHART": str(chart)})
    assert "<!-- west -->" in chart.read_text(encoding="utf-8")
    pairs = pd.read_csv(result["PAIRS"]).query("first == 'water' and second == 'soil'")
    assert pairs["name"].tolist()[:2] == ["west", "east"]
    assert pairs["coefficient"].tolist()[:2] == pytest.approx([1, -1], abs=1e-6)
    assert pairs["relation"].tolist()[:2] == ["synergy", "trade-off"]
    assert "effective_p" not in pairs


def test_windows(run, given, tmp_path):
    folder = tmp_path / "windows"
    result = run(
        "servicetradeoffs",
        {**given, "WINDOWS": str(folder), "RADIUS": 30, "SHAPE": 1, "LEAST_CELLS": 6},
    )
    assert sorted(path.stem for path in folder.glob("*.tif")) == [
        "crops_soil",
        "water_crops",
        "water_soil",
    ]
    values, nodata = read_raster(folder / "water_soil.tif")
    west, east = values[:, : SIZE // 2 - 1], values[:, SIZE // 2 + 1 :]
    # The cell without water, and corners with windows of four cells.
    assert values[0, 0] == values[11, 0] == values[0, 11] == nodata
    assert west[2:-1].ravel().tolist() == pytest.approx([1] * west[2:-1].size, abs=1e-5)
    assert east[1:-1].ravel().tolist() == pytest.approx(
        [-1] * east[1:-1].size, abs=1e-5
    )
    assert (folder / "water_soil.qml").exists()
    lines = [line for line in result["log"].lines if "rise together" in line]
    assert lines[0].startswith("water and crops rise together around 0.0 percent of ")


def test_windows_where_nothing_varies(run, given, tmp_path):
    flat = write_raster(tmp_path / "flat.tif", np.zeros((SIZE, SIZE), np.uint8))
    given["SERVICES"] = [given["SERVICES"][0], flat]
    result = run(
        "servicetradeoffs", {**given, "WINDOWS": str(tmp_path / "w"), "RADIUS": 60}
    )
    assert result["log"].warnings == [
        "water and flat do not both vary in any window. Take a larger radius."
    ]
    assert result["log"].lines[-1] == (
        "1 pairs over 143 cells, none of which vary together."
    )
    assert pd.read_csv(result["PAIRS"])["relation"].tolist() == ["unknown"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"RADIUS": 10},
            "A radius of 10 m reaches no neighbouring cell (cells are 30 m). Give 30 m or"
            " more.",
        ),
        (
            {"SERVICES": 1},
            "There is only one layer or column to correlate. Give at least two.",
        ),
        (
            {"SERVICES": 4},
            "Two layers given for “Services, each in its own unit” are called water."
            " Rename one.",
        ),
    ],
)
def test_refusals(run, given, tmp_path, change, sentence):
    if "SERVICES" in change:
        change = {"SERVICES": (given["SERVICES"] * 2)[: change["SERVICES"]]}
    with pytest.raises(QgsProcessingException) as caught:
        run("servicetradeoffs", {**given, "WINDOWS": str(tmp_path / "w"), **change})
    assert str(caught.value).endswith(sentence)
    assert not (tmp_path / "pairs.csv").exists()


def test_names_in_place_of_layers(run, given):
    run("servicetradeoffs", {**given, "NAMES": "rain,harvest,ground"})
    pairs = pd.read_csv(given["PAIRS"])
    assert pairs["first"].tolist() == ["rain", "rain", "harvest"]
    assert pairs["second"].tolist() == ["harvest", "ground", "ground"]
