"""Water conservation by balance, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster, write_raster
from qgis.core import QgsProcessingException

TABLE = "lucode,runoff\n1,0.05\n2,0.5\n"


@pytest.fixture
def balance(run, tmp_path):
    def run_it(table=TABLE, evaporated=(600, 500, -1), cover=(1, 1, 2), **more):
        layers = {
            "LAND_COVER": np.array([cover], np.uint8),
            "PRECIPITATION": np.array([[1000, 400, 800]], np.float32),
            "EVAPOTRANSPIRATION": np.array([evaporated], np.float32),
        }
        given = {
            key: write_raster(
                tmp_path / f"{key}.tif",
                values,
                cell=1000.0,
                nodata=None if key == "LAND_COVER" else -1,
            )
            for key, values in layers.items()
        }
        (tmp_path / "t.csv").write_text(table, encoding="utf-8")
        output = {
            "TABLE": str(tmp_path / "t.csv"),
            "CONSERVATION": str(tmp_path / "c.tif"),
        }
        return run("waterbalance", {**given, **output, **more})

    return run_it


def test_balance(balance, tmp_path):
    result = balance()
    values, nodata = read_raster(result["CONSERVATION"])
    assert values[0].tolist() == [350, 0, nodata]
    assert result["MEAN_CONSERVATION"] == 175
    assert result["VOLUME"] == 350_000
    assert result["NEGATIVE_PERCENT"] == 50
    assert result["log"].lines[-1] == (
        "2.0 km² conserve 175.0 mm a year on average, 350,000 m³."
    )
    assert any("In 50 percent of the cells more" in x for x in result["log"].warnings)
    assert any("1 cells of LAND_COVER have no value" in x for x in result["log"].lines)
    assert (tmp_path / "c.qml").exists()


def test_below_0_as_it_is(balance):
    assert read_raster(balance(CLAMP=False)["CONSERVATION"])[0][0, 1] == -120


def test_watersheds(balance, tmp_path):
    basins = write_raster(
        tmp_path / "ws.tif", np.array([[3, 0, 3]], np.uint8), cell=1000.0
    )
    result = balance(
        WATERSHEDS=basins,
        WATERSHED_MAP=str(tmp_path / "map.gpkg"),
        WATERSHED_TABLE=str(tmp_path / "table.csv"),
    )
    table = pd.read_csv(result["WATERSHED_TABLE"])
    assert table.to_dict("records") == [
        {
            "ws_id": 3,
            "conservation_mm": 350,
            "conservation_m3": 350_000,
            "cells": 1,
            "area_km2": 1,
        }
    ]
    assert read_layer(result["WATERSHED_MAP"])["ws_id"].tolist() == [3]
    assert (tmp_path / "map.qml").exists()


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"cover": (1, 1, 9)}, "holds class 9 in 1 cells, for which the table of run"),
        ({"table": "lucode,runoff\n1,5\n2,50\n"}, "row 1 has 5 in the column runoff"),
        ({"evaporated": (600, -500, 3)}, "only 0 to 30000 are possible"),
        ({"evaporated": (np.inf, 500, 3)}, "has 1 infinite cells"),
    ],
)
def test_refusals(balance, tmp_path, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        balance(**more)
    assert not (tmp_path / "c.tif").exists()
