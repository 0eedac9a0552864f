"""Erosion against the soil that forms."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.erosion_risk import erosion_risk
from ecorestore.core.refusal import Refusal

ROCKS = pd.DataFrame(
    {
        "code": [1, 2, 9],
        "class": ["limestone", "mixed", "shale"],
        "tolerance": [20, 100, 500],
    }
)
LOSS = np.array([[0.1, 0.19, 0.2, 0.21], [0.22, 4.9, 5.2, 6.0]])
ROCK = np.array([[1, 1, 1, 1], [1, 2, 1, 2]])
GRID = Grid((2, 4), 1000.0)


def test_risk_by_hand():
    found = erosion_risk(LOSS, ROCK, ROCKS, GRID)
    assert found.risk.tolist() == [[1, 2, 2, 2], [3, 3, 3, 3]]
    assert found.ratio[0] == pytest.approx([0.5, 0.95, 1.0, 1.05])
    assert found.erosion[1] == pytest.approx([22, 490, 520, 600])


def test_what_the_standards_call_safe():
    found = erosion_risk(LOSS, ROCK, ROCKS, GRID)
    assert np.argwhere(found.neglected[500.0]).tolist() == [[0, 3], [1, 0], [1, 1]]
    assert np.argwhere(found.neglected[50.0]).tolist() == [[0, 3], [1, 0]]


def test_table_by_rock():
    table = erosion_risk(LOSS, ROCK, ROCKS, GRID).by_rock.set_index("rock")
    assert list(table.index) == ["limestone", "mixed", "all"]
    assert table["area_km2"].tolist() == [6.0, 2.0, 8.0]
    assert table.loc["limestone", "mean_erosion"] == pytest.approx(612 / 6)
    assert table.loc["mixed", "dangerous"] == 100.0
    assert table[["safe", "critical", "dangerous"]].sum(axis=1).tolist() == [100.0] * 3
    assert table["neglected_500_km2"].tolist() == [2.0, 1.0, 3.0]


def test_bare_rock_loses_nothing():
    bare = np.zeros((2, 4))
    bare[0, 0], bare[1, 3] = 1.0, 0.5
    found = erosion_risk(LOSS, ROCK, ROCKS, GRID, bedrock=bare)
    assert found.erosion[0, 0] == 0
    assert found.erosion[1, 3] == pytest.approx(300)


def test_no_soil_forms():
    rocks = ROCKS.assign(tolerance=[0, 100, 500])
    loss = LOSS.copy()
    loss[0, 0] = 0.0
    found = erosion_risk(loss, ROCK, rocks, GRID)
    assert found.ratio[0, :2].tolist() == [0.0, np.inf]
    assert found.risk[0, :2].tolist() == [1, 3]


def test_missing_cells_are_not_read():
    mask = np.ones((2, 4), bool)
    mask[0, 0] = False
    rock, loss = ROCK.copy(), LOSS.copy()
    rock[0, 0], loss[0, 0] = 77, np.nan
    found = erosion_risk(loss, rock, ROCKS, Grid((2, 4), 1000.0, mask=mask))
    assert found.risk[0, 0] == 0 and np.isnan(found.ratio[0, 0])
    assert found.by_rock["area_km2"].iloc[-1] == 7.0


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"rock": ROCK + 6}, "holds class 7, 8 in 8 cells"),
        ({"soil_loss": -LOSS}, "The soil loss holds values below 0"),
        ({"bedrock": np.full((2, 4), 40.0)}, "The share of bare rock holds values"),
        ({"critical_percent": 100}, "The width of the critical range"),
        ({"table": ROCKS.drop(columns="tolerance")}, "tolerance"),
    ],
)
def test_refusals(change, sentence):
    given = {"soil_loss": LOSS, "rock": ROCK, "table": ROCKS, "grid": GRID, **change}
    with pytest.raises(Refusal, match=sentence):
        erosion_risk(**given)
