"""Leakage of reservoirs, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, write_raster, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 100.0
SHAPE = (11, 41)


def at(column):
    return X + CELL * column


@pytest.fixture
def given(tmp_path):
    """A reservoir at 500 m; lower valleys in the west and, through limestone, in the east."""
    land = np.full(SHAPE, 600, np.float32)
    fall = np.arange(11) * 0.1
    land[:, 20], land[:, 5], land[:, 30] = 500 - fall, 440 - fall, 470 - fall
    land[4:7, 20] = 499.5
    streams = np.zeros(SHAPE, np.uint8)
    streams[:, [5, 20, 30]] = 1
    south, north = Y - 11 * CELL, Y
    shapes = [box(X, south, at(21), north), box(at(21), south, at(41), north)]
    lake = box(at(20), Y - 7 * CELL, at(21), Y - 4 * CELL)
    return {
        "ELEVATION": write_raster(tmp_path / "dem.tif", land, cell=CELL),
        "RESERVOIRS": write_vector(
            tmp_path / "lake.gpkg", [lake], id=[7], level=[510.0]
        ),
        "ROCK": write_vector(
            tmp_path / "geology.gpkg", shapes, rock=["Shale", "Limestone"]
        ),
        "CARBONATE_ROCKS": "limestone",
        "STREAMS": write_raster(tmp_path / "streams.tif", streams, cell=CELL),
        "WAYS": str(tmp_path / "ways.gpkg"),
        "TABLE": str(tmp_path / "table.csv"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("reservoirleakage", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_ways_through_limestone_and_faults(run, given, tmp_path):
    line = f"LINESTRING({at(25.5)} {Y - 50}, {at(25.5)} {Y - 1050})"
    given["FAULTS"] = write_vector(tmp_path / "faults.gpkg", [line], id=[1])
    given["CHART"] = str(tmp_path / "c.html")
    result = run("reservoirleakage", given)
    row = pd.read_csv(result["TABLE"]).iloc[0]
    assert row["reservoir"] == 7
    assert row["distance_m"] == 1000
    assert row["carbonate_percent"] == 100
    assert row["faults"] == 1
    assert row["susceptibility"] == pytest.approx(1.25 * row["gradient"])
    ways = read_layer(result["WAYS"])
    assert ways["geometry"][0].length() == pytest.approx(1000)
    assert (tmp_path / "ways.qml").exists()
    assert "<svg" in (tmp_path / "c.html").read_text("utf-8")
    assert result["SUSCEPTIBLE"] == 1
    assert result["log"].lines[-1] == (
        "1 of 1 reservoirs have a way to a lower valley through carbonate rock. First"
        " comes reservoir 7: 30 m down over 1,000 m, 100 percent carbonate, 1 faults."
    )


def test_levels_derived_streams_and_no_way(run, given):
    given["LEVEL_COLUMN"] = "level"
    result = run("reservoirleakage", given)
    assert pd.read_csv(result["TABLE"])["water_level_m"][0] == 510
    given |= {"STREAMS": None, "MINIMUM_AREA": 0.1}
    assert run("reservoirleakage", given)["SUSCEPTIBLE"] == 1
    given["GREATEST_DISTANCE"] = 300
    result = run("reservoirleakage", given)
    assert result["SUSCEPTIBLE"] == 0
    assert len(read_layer(result["WAYS"])) == 0
    assert result["log"].lines[-1] == (
        "None of 1 reservoirs has a lower valley within reach through carbonate rock."
    )


def test_share_in_place_of_rocks(run, given, tmp_path):
    share = np.zeros(SHAPE, np.float32)
    share[:, :21] = 0.5
    given["CARBONATE_SHARE"] = write_raster(tmp_path / "share.tif", share, cell=CELL)
    refused(
        run,
        given,
        "Give either “Rock” or “Share of carbonate rock, in place of the map of rocks (0"
        " to 1)”, one of them.",
    )
    given["ROCK"] = None
    row = pd.read_csv(run("reservoirleakage", given)["TABLE"]).iloc[0]
    assert row["distance_m"] == 1500
    assert row["carbonate_percent"] == pytest.approx(50)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"CARBONATE_ROCKS": "marble"},
            "marble is none of the rocks of geology (limestone, shale). Correct it.",
        ),
        (
            {"CARBONATE_ROCKS": ""},
            "“Rocks that are carbonate, with commas” is empty. Name the rocks that water"
            " dissolves.",
        ),
        (
            {"ROCK_COLUMN": "class"},
            "geology has no column class (it has: fid, rock). Name the column with the"
            " rock of each polygon.",
        ),
        (
            {"LEVEL_COLUMN": "metres"},
            "The table lake has no column metres (it has: id, level). Add or rename the"
            " column.",
        ),
    ],
)
def test_refused(run, given, change, sentence):
    refused(run, given | change, sentence)
