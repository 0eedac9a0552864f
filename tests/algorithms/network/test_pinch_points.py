"""Pinch points, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster, write_raster
from qgis.core import QgsProcessingException

NODATA = -1


@pytest.fixture
def given(tmp_path):
    """Two sources on open land, and a gap of one cell in the wall between them."""
    resistance = np.ones((3, 5), np.float32)
    resistance[[0, 2], 2] = NODATA
    sources = np.zeros((3, 5), np.uint8)
    sources[:, 0], sources[:, 4] = 1, 2
    cover = np.full((3, 5), 4, np.uint8)
    cover[1, 2] = 8
    return {
        "RESISTANCE": write_raster(
            tmp_path / "resistance.tif", resistance, cell=10.0, nodata=NODATA
        ),
        "SOURCES": write_raster(tmp_path / "sources.tif", sources, cell=10.0),
        "LAND_COVER": write_raster(tmp_path / "cover.tif", cover, cell=10.0),
        "WIDTH": 100,
        "CLASSES": 2,
        "CURRENT": str(tmp_path / "current.tif"),
        "AREAS": str(tmp_path / "areas.gpkg"),
    }


def test_the_gap_is_the_pinch_point(run, given, tmp_path):
    result = run("pinchpoints", given)
    current, nodata = read_raster(result["CURRENT"])
    assert current[1, 2] == pytest.approx(1.0)
    assert (current[[0, 2], 2] == nodata).all()
    assert (current[:, [0, 4]] == nodata).all()
    assert 0 < current[0, 1] < current[1, 1] < 1
    areas = read_layer(result["AREAS"])
    assert areas[["area", "cells", "land_cover"]].values.tolist() == [[1, 1, 8]]
    assert (result["COUNT"], result["AREA_KM2"]) == (1, 0.0001)
    assert result["log"].lines[-1] == "1 pinch-point areas, 0.00 km²"
    for name in ("current", "areas"):
        assert (tmp_path / f"{name}.qml").exists()


@pytest.mark.parametrize("mode", [1, 2])
def test_other_modes(run, given, mode):
    run_alone = run("pinchpoints", {**given, "MODE": mode})
    current, nodata = read_raster(run_alone["CURRENT"])
    assert (current[:, [0, 4]] == nodata).all()
    # From each to the other is twice what flows between the two.
    assert current[1, 2] == pytest.approx(mode)
    assert run_alone["COUNT"] == 1


def test_normalised_current(run, given):
    result = run("pinchpoints", {**given, "MODE": 2, "NORMALISED": True})
    assert read_raster(result["CURRENT"])[0][1, 2] == pytest.approx(1.0)


def test_links_have_their_effective_resistance(run, given, tmp_path):
    run("pinchpoints", {**given, "LINKS": str(tmp_path / "links.csv")})
    links = pd.read_csv(tmp_path / "links.csv")
    assert links[["core1", "core2", "cw_dist"]].values.tolist() == [[1, 2, 40.0]]
    # On either side of the gap 2 - √2 ohm, in cells of 10 m.
    assert links["eff_resist"][0] == pytest.approx(20 * (2 - np.sqrt(2)))
    assert links["cwd_to_eff_resist"][0] == pytest.approx(40 / links["eff_resist"][0])


def test_links_under_the_names_of_linkage_mapper(run, given, tmp_path):
    run("pinchpoints", {**given, "NAMES": 1, "LINKS": str(tmp_path / "links.csv")})
    links = pd.read_csv(tmp_path / "links.csv")
    assert len(links.columns) == 16
    assert links["Eff_Resist"][0] == pytest.approx(20 * (2 - np.sqrt(2)))
    assert links["CF_Centrality"].tolist() == [-1]


def test_squared_resistance(run, given, tmp_path):
    squared = {**given, "SQUARED": True, "LINKS": str(tmp_path / "links.csv")}
    run("pinchpoints", squared)
    assert pd.read_csv(tmp_path / "links.csv")["cwd_to_eff_resist"].tolist() == [-1]


def test_resistance_can_weigh_the_current(run, given, tmp_path):
    resistance = np.ones((3, 5), np.float32)
    resistance[[0, 2], 2] = NODATA
    resistance[:, 1] = 5
    given["RESISTANCE"] = write_raster(
        tmp_path / "dear.tif", resistance, cell=10.0, nodata=NODATA
    )
    plain = read_layer(run("pinchpoints", given)["AREAS"])
    weighed = {**given, "OVERLAY": True, "AREAS": str(tmp_path / "weighed.gpkg")}
    assert plain["maximum"][0] == pytest.approx(1.0)
    areas = read_layer(run("pinchpoints", weighed)["AREAS"])
    assert areas["maximum"][0] < 1.0


def test_corridors_say_which_sources_are_linked(run, given, tmp_path):
    links = str(tmp_path / "corridors.gpkg")
    network = {key: given[key] for key in ("RESISTANCE", "SOURCES")}
    run("corridors", {**network, "LINES": links})
    result = run("pinchpoints", {**given, "CORRIDORS": links})
    assert read_raster(result["CURRENT"])[0][1, 2] == pytest.approx(1.0)


@pytest.mark.parametrize("width", [0, -10])
def test_a_width_that_cuts_off_every_corridor(run, given, width):
    sentence = f"width is {width}, which cuts off every corridor. Give metres"
    with pytest.raises(QgsProcessingException, match=sentence):
        run("pinchpoints", {**given, "WIDTH": width})


def test_resistance_that_is_not_above_0(run, given, tmp_path):
    low = write_raster(tmp_path / "low.tif", np.zeros((3, 5), np.float32), cell=10.0)
    with pytest.raises(QgsProcessingException, match="low holds the resistance 0. Ev"):
        run("pinchpoints", {**given, "RESISTANCE": low})


def test_one_source_is_not_enough(run, given, tmp_path):
    one = write_raster(tmp_path / "one.tif", np.eye(3, 5, dtype=np.uint8), cell=10.0)
    with pytest.raises(QgsProcessingException, match="at least two cores"):
        run("pinchpoints", {**given, "SOURCES": one})
