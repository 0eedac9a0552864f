"""Grades of rocky desertification by hand."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.rocky_desertification import (
    FACTORS,
    GRADES,
    rocky_desertification,
)
from ecorestore.core.refusal import Refusal

PRESETS = Path(__file__).resolve().parents[3] / "resources" / "presets"
TABLE = pd.read_csv(PRESETS / "rocky_desertification_scores.csv")


def graded(scheme, rows, **options):
    names = FACTORS[scheme]
    arrays = {name: np.array([column]) for name, column in zip(names, zip(*rows))}
    return rocky_desertification(
        arrays, TABLE, Grid((1, len(rows)), 1000.0), scheme=scheme, **options
    )


def test_national_score():
    found = graded(
        "national_score",
        [
            (29.9, 5, 0, 0),  # too little rock
            (30, 1, 50, 3),  # trees enough
            (80, 3, 69.9, 50),  # 44 + 12 + 5 + 1 = 62
            (80, 3, 70, 50),  # grass enough
            (100, 5, 0, 0),  # all four at their highest
            (30, 2, 49.9, 40),  # 20 + 8 + 8 + 1 = 37
            (40, 4, 5, 15),  # 26 + 16 + 8 (farmland) + 6 = 56
        ],
    )
    assert found.score.tolist() == [[0, 0, 62, 0, 100, 37, 56]]
    assert found.grade.tolist() == [[1, 2, 5, 2, 6, 3, 4]]


def test_a_sum_at_a_limit_belongs_to_the_lower_grade():
    # 26 + 5 + 8 + 6 = 45
    found = graded("national_score", [(40, 1, 30, 10)])
    assert found.score[0, 0] == 45
    assert GRADES[found.grade[0, 0]] == "light"


def test_xiong():
    rows = [(30, 10, 80, 30), (95, 40, 5, 1), (65, 16, 40, 12), (40, 14, 71, 21)]
    found = graded("xiong_2002", rows)
    assert found.score.tolist() == [[0, 5, 1.75, 0.25]]
    assert found.grade.tolist() == [[1, 6, 3, 1]]
    worst = graded("xiong_2002", rows, combine="worst")
    assert worst.grade.tolist() == [[1, 6, 3, 2]]


def test_areas_sum_to_all():
    rng = np.random.default_rng(0)
    rows = np.column_stack(
        [rng.random(500) * 100, rng.integers(1, 6, 500), *(rng.random((2, 500)) * 90)]
    )
    areas = graded("national_score", rows).areas
    assert areas["area_km2"].sum() == 500
    assert areas["percent"].sum() == pytest.approx(100)


def test_missing_cells_are_not_read():
    names = FACTORS["xiong_2002"]
    arrays = {name: np.array([[50.0, np.nan]]) for name in names}
    grid = Grid((1, 2), 30.0, mask=np.array([[True, False]]))
    found = rocky_desertification(arrays, TABLE, grid, scheme="xiong_2002")
    assert found.grade[0, 1] == 0 and found.grade[0, 0] > 0


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([(130, 1, 50, 3)], "The factor bedrock_exposure_pct holds values outside"),
        ([(30, 9, 50, 3)], "The vegetation type 9 is not known"),
    ],
)
def test_refusals(rows, sentence):
    with pytest.raises(Refusal, match=sentence):
        graded("national_score", rows)


def test_refusals_of_the_table():
    one = {name: np.ones((1, 1)) for name in FACTORS["xiong_2002"]}
    grid = Grid((1, 1), 30.0)
    xiong = TABLE[TABLE["scheme"] == "xiong_2002"]
    with pytest.raises(Refusal, match="leave a gap or overlap"):
        rocky_desertification(
            one, xiong.drop(index=xiong.index[1]), grid, scheme="xiong_2002"
        )
    with pytest.raises(Refusal, match="has no row for slope_deg"):
        rocky_desertification(
            one, xiong[xiong["factor"] != "slope_deg"], grid, scheme="xiong_2002"
        )
    with pytest.raises(Refusal, match="needs the factor soil_thickness_cm"):
        rocky_desertification(
            {name: one[name] for name in FACTORS["xiong_2002"][:3]},
            xiong,
            grid,
            scheme="xiong_2002",
        )
