"""Grades of erosion, by hand and by the shipped table."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.erosion_grades import erosion_grades
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[3]
TABLE = pd.read_csv(ROOT / "resources" / "presets" / "erosion_intensity.csv")
GRID = Grid((2, 4), 100.0)


def refused(table, loss=((1.0,),)):
    loss = np.array(loss)
    with pytest.raises(Refusal) as refusal:
        erosion_grades(loss, table, Grid(loss.shape, 100.0))
    return str(refusal.value)


def test_limits_of_the_standard():
    loss = np.array([[0, 4.999, 5, 24.9], [50, 80, 149.9, 150]])
    found = erosion_grades(loss, TABLE, GRID)
    assert found.grade.tolist() == [[1, 1, 2, 2], [4, 5, 5, 6]]
    summary = found.summary.set_index("code")
    assert summary["cells"].tolist() == [2, 2, 0, 1, 2, 1]
    assert summary["percent"].sum() == pytest.approx(100)
    assert summary.loc[4, "loss_t"] == pytest.approx(50)
    assert summary["loss_t"].sum() == pytest.approx(loss.sum())
    assert summary["grade"].iloc[0] == "slight"
    assert summary["area_km2"].sum() == pytest.approx(0.08)


def test_missing_cells_and_streams_have_no_grade(monkeypatch):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 4})
    loss = np.array([[1.0, np.nan, 9, 9], [1, -7, 9, 9]])
    mask = np.ones((2, 4), bool)
    mask[1, 1] = False
    found = erosion_grades(loss, TABLE, Grid((2, 4), 100.0, mask=mask))
    assert found.grade.tolist() == [[1, 0, 2, 2], [1, 0, 2, 2]]
    assert found.summary["cells"].sum() == 6


@given(st.lists(st.floats(0, 1e4), min_size=1, max_size=20))
def test_more_loss_is_no_lower_grade(losses):
    loss = np.sort(np.array([losses]))
    found = erosion_grades(loss, TABLE, Grid(loss.shape, 100.0))
    assert (np.diff(found.grade.astype(int)) >= 0).all()
    assert found.summary["loss_t"].sum() == pytest.approx(loss.sum())


def test_refusals():
    assert refused(TABLE.drop(columns="code")) == (
        "The table of grades has no column code. Add it."
    )
    assert refused(TABLE.assign(code=0.5)) == (
        "The table of grades has the code 0.5. Give whole numbers from 1 to 255."
    )
    assert "nothing covers the values from 500 to 2500" in refused(TABLE.drop(index=1))
    assert refused(TABLE[1:]) == (
        "The table of grades has no row for a soil loss of 100 t/(km2 a). Let the grades"
        " begin at 0, and leave the last one open."
    )
    assert refused(TABLE, [[-1.0]]) == (
        "The soil loss holds values below 0 t/(ha a) in 1 cells, the farthest -1. Check"
        " its nodata value."
    )


def test_cancel():
    with pytest.raises(Cancelled):
        erosion_grades(np.ones((2, 4)), TABLE, GRID, progress=lambda _: False)
