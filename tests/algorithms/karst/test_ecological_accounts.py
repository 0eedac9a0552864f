"""Ecological accounts of districts, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import write_raster, write_text
from qgis.core import QgsProcessingException

TABLE = """district,gdp,service_value,regulating_value,environmental_cost,ecological_damage
A,100,25,20,5,1
B,50,50,30,2,1
"""


@pytest.fixture
def given(tmp_path):
    def write(name, values):
        array = np.array([values], np.uint8)
        return write_raster(tmp_path / f"{name}.tif", array, cell=100.0, nodata=0)

    return {
        "TABLE": write_text(tmp_path / "districts.csv", TABLE),
        "COVER_BEFORE": write("before", [1, 1, 2, 0]),
        "COVER_AFTER": write("after", [1, 2, 2, 1]),
        "CLASS_VALUES": write_text(tmp_path / "v.csv", "code,value\n1,50\n2,10\n"),
        "ACCOUNTS": str(tmp_path / "accounts.csv"),
        "TRANSITIONS": str(tmp_path / "transitions.csv"),
    }


def test_accounts(run, given, tmp_path):
    result = run("ecologicalaccounts", {**given, "CHART": str(tmp_path / "chart.html")})
    accounts = pd.read_csv(result["ACCOUNTS"]).set_index("district")
    assert accounts["geep"].to_dict() == {"A": 114, "B": 77}
    assert accounts["priority_rank"].to_dict() == {"A": 2, "B": 1}
    transitions = pd.read_csv(result["TRANSITIONS"])
    assert transitions["change"].tolist() == [0, -40, 0]
    assert result["VALUE_CHANGE"] == -40
    assert result["GEEP_TO_GDP"] == pytest.approx(191 / 150)
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    assert result["log"].lines[-3:-1] == [
        "Changes of land cover won 0 and lost 40 a year.",
        "GEEP is 1.27 times GDP: 191.00 against 150.00.",
    ]
    assert (
        result["log"]
        .lines[-1]
        .startswith(
            "2 districts; first to be compensated: B; mean degree of coordination 0."
        )
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"TABLE": TABLE.replace("A,100", "A,0")},
            "District A has 0 in the column gdp",
        ),
        ({"TABLE": TABLE.replace("B,50", "A,50")}, "District A occurs twice"),
        ({"COVER_AFTER": None}, "needs “Land cover of the later date”"),
        (
            {"CLASS_VALUES": "code,value\n1,50\n"},
            "Class 2 of the land cover has no value",
        ),
    ],
)
def test_refusals(run, given, tmp_path, change, sentence):
    for key, value in change.items():
        if isinstance(value, str):
            value = write_text(tmp_path / "other.csv", value)
        given[key] = value
    with pytest.raises(QgsProcessingException, match=sentence):
        run("ecologicalaccounts", given)
    assert not (tmp_path / "transitions.csv").exists()
