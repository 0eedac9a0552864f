"""Tables of corrections and of weights are checked before they are used."""

from pathlib import Path

import pandas as pd
import pytest
from ecorestore.core.network.resistance_table import (
    check_correction_table,
    weights_by_factor,
)
from ecorestore.core.refusal import Refusal

PRESETS = Path(__file__).resolve().parents[3] / "resources" / "presets"


def test_the_preset_is_good():
    assert check_correction_table(pd.read_csv(PRESETS / "liuzhi_corrections.csv")) == []


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ({"coefficient": [1.0]}, "has no column correction"),
        ({"correction": ["hazard"]}, "has no column coefficient"),
        (
            {"correction": ["hazard"], "class": [3], "coefficient": [0]},
            "In hazard, row 3 has the coefficient 0. Give a number above 0",
        ),
        (
            {"correction": ["hazard"], "class": ["high"], "coefficient": [1.5]},
            "In hazard, no number says what the raster holds for: high",
        ),
        (
            {
                "correction": ["hazard"] * 2,
                "low": [0, 8],
                "high": [10, 20],
                "coefficient": [1.5, 1],
            },
            "In hazard, rows 0-10 and 8-20 overlap",
        ),
    ],
)
def test_faults(table, sentence):
    faults = check_correction_table(pd.DataFrame(table))
    assert sentence in str(faults[0])


def test_weights():
    table = pd.DataFrame({"factor": ["slope", "cover"], "weight": [0.25, 0.75]})
    assert weights_by_factor(table) == {"slope": 0.25, "cover": 0.75}


def test_weight_given_twice_is_refused():
    table = pd.DataFrame({"factor": ["slope", "slope"], "weight": [0.25, 0.75]})
    with pytest.raises(Refusal, match="slope stands in several rows"):
        weights_by_factor(table)
