"""Effectiveness of restoration, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_raster, write_text
from qgis.core import QgsProcessingException

TABLE = "indicator,dimension,direction,weight\nrichness,biodiversity,more,0.75\n"
TABLE += "erosion,soil,less,0.25\n"


@pytest.fixture
def given(tmp_path):
    def write(name, values):
        array = np.array([values], np.float32)
        return write_raster(tmp_path / f"{name}.tif", array, cell=1000.0)

    return {
        "BEFORE": [write("richness", [0, 5, 10]), write("erosion", [40, 20, 0])],
        "AFTER": [write("richness_2", [5, 5, 0]), write("erosion_2", [20, 40, 40])],
        "COVER_BEFORE": write("cover", [20, 20, 20]),
        "COVER_AFTER": write("cover_2", [30, 10, 90]),
        "TABLE": write_text(tmp_path / "table.csv", TABLE),
        "WEIGHTING": 1,
        "CHANGE": str(tmp_path / "change.tif"),
        "OUTCOME": str(tmp_path / "outcome.tif"),
        "INDICATORS": str(tmp_path / "indicators.csv"),
    }


def test_index_and_outcome(run, given, tmp_path):
    more = {
        "INDEX_BEFORE": str(tmp_path / "before.tif"),
        "DIMENSIONS": str(tmp_path / "dimensions.csv"),
        "CHART": str(tmp_path / "chart.html"),
    }
    result = run("restorationeffectiveness", {**given, **more})
    assert read_raster(result["INDEX_BEFORE"])[0].tolist() == [[0, 0.5, 1]]
    assert read_raster(result["OUTCOME"])[0].tolist() == [[1, 3, 4]]
    assert pd.read_csv(result["INDICATORS"])["weight"].tolist() == [0.75, 0.25]
    dimensions = pd.read_csv(result["DIMENSIONS"])
    assert dimensions["dimension"].tolist() == ["biodiversity", "soil"]
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    assert result["GREENER_BUT_WORSE_KM2"] == 1
    assert (
        result["log"]
        .lines[-1]
        .endswith(
            "33.3 percent of the land became better, and 1.00 km² greener but worse."
        )
    )


def test_shipped_indicators_by_name(run, given):
    del given["TABLE"], given["OUTCOME"]
    given |= {"NAMES": "species_richness, soil_loss", "WEIGHTING": 2}
    result = run("restorationeffectiveness", given)
    table = pd.read_csv(result["INDICATORS"])
    assert table["dimension"].tolist() == ["biodiversity", "soil"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"AFTER": 1}, "There are 2 indicators of the earlier date and 1 of the later"),
        ({"NAMES": "richness, soil"}, "The table of indicators has no row for soil"),
        ({"COVER_AFTER": None}, "needs “Vegetation cover of the later date”"),
        ({"TABLE": TABLE.replace("0.25", "0.5")}, "sum to 1.25. Make them sum to 1"),
        ({"TABLE": TABLE.replace("less", "down")}, "has the direction down"),
    ],
)
def test_refusals(run, given, tmp_path, change, sentence):
    for key, value in change.items():
        if key == "AFTER":
            value = given[key][:value]
        if key == "TABLE":
            value = write_text(tmp_path / "other.csv", value)
        given[key] = value
    with pytest.raises(QgsProcessingException, match=sentence):
        run("restorationeffectiveness", given)
