"""The factors C and P: by table, by raster, and from the vegetation's cover."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.cover_factor import cover_and_practice, cover_factor
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

COVER = np.array([[1, 4], [4, 8]], np.uint8)
GRID = Grid((2, 2), 30.0)
TABLE = pd.DataFrame(
    {"lucode": [1, 4, 8], "usle_c": [0.003, 0.25, 0.9], "usle_p": [1, 0.5, 1]}
)


def test_by_table():
    found = cover_and_practice(COVER, TABLE, GRID)
    assert found.cover.dtype == found.practice.dtype == np.float32
    assert found.cover.tolist() == np.float32([[0.003, 0.25], [0.25, 0.9]]).tolist()
    assert found.practice.tolist() == [[1, 0.5], [0.5, 1]]


def test_a_raster_replaces_its_column():
    given_cover = np.array([[0.1, 0.2], [0.3, 0.4]])
    found = cover_and_practice(
        COVER, TABLE[["lucode", "usle_p"]], GRID, cover=given_cover
    )
    np.testing.assert_allclose(found.cover, given_cover, rtol=1e-7)
    assert found.practice.tolist() == [[1, 0.5], [0.5, 1]]
    both = cover_and_practice(None, None, GRID, cover=given_cover, practice=given_cover)
    np.testing.assert_array_equal(both.practice, found.cover)


@pytest.mark.parametrize("cells", [1, 100])
def test_missing_cells_need_no_row(monkeypatch, cells):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": cells})
    grid = Grid((2, 2), 30.0, mask=COVER != 8)
    found = cover_and_practice(COVER, TABLE[:2], grid)
    assert np.isnan(found.cover).tolist() == [[False, False], [False, True]]
    assert np.isnan(found.practice[1, 1])


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: cover_and_practice(COVER, TABLE[:2], GRID),
            "The land cover holds class 8 in 1 cells, for which the biophysical table has"
            " no row (rows: 1, 4). Add one.",
        ),
        (
            lambda: cover_and_practice(COVER, TABLE.drop(columns="usle_p"), GRID),
            "In the biophysical table, the column usle_p is missing. Add it.",
        ),
        (
            lambda: cover_and_practice(COVER, TABLE.assign(usle_c=[0, 1.2, 1]), GRID),
            "In the biophysical table, row 4 has 1.2 in the column usle_c. Give a number"
            " from 0 to 1.",
        ),
        (
            lambda: cover_and_practice(COVER, TABLE, GRID, cover=COVER / 4),
            "The cover factor C holds values outside 0 to 1 in 1 cells, the farthest 2."
            " Check its unit and its nodata value.",
        ),
        (
            lambda: cover_and_practice(None, None, GRID, cover=COVER / 8),
            "Nothing says the factor P: give a land cover and a table with the column"
            " usle_p, or a raster of the factor.",
        ),
        (
            lambda: cover_factor(COVER * 10.0, GRID),
            "The vegetation cover holds values outside 0 to 1 in 4 cells, the farthest"
            " 80. Check its unit and its nodata value.",
        ),
        (
            lambda: cover_factor(np.full((2, 2), np.nan), GRID),
            "The vegetation cover holds NaN in 4 cells that are not nodata. Set NaN as its"
            " nodata value or fill these cells.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (0, 1),
        (0.0009, 1),
        (0.01, 0.6508),
        (0.1, 0.3072),
        (0.783, 1e-4),
        (0.79, 0),
        (1, 0),
    ],
)
def test_equation_of_cai(share, expected):
    found = cover_factor(np.array([[share]], float), Grid((1, 1), 30.0))
    assert found.item() == pytest.approx(expected, abs=2e-5)


@given(npst.arrays(np.float32, (3, 4), elements=st.floats(0, 1, width=32)))
def test_more_plants_never_raise_c(vegetation):
    found = cover_factor(vegetation, Grid((3, 4), 30.0)).ravel()
    assert ((found >= 0) & (found <= 1)).all()
    assert (np.diff(found[np.argsort(vegetation.ravel())]) <= 0).all()


def test_cancel():
    for call in (
        lambda: cover_and_practice(COVER, TABLE, GRID, progress=lambda _: False),
        lambda: cover_factor(COVER / 8, GRID, progress=lambda _: False),
    ):
        with pytest.raises(Cancelled):
            call()


def test_cover_in_percent():
    share = np.array([[0.0, 0.01, 0.3, 0.8]])
    grid = Grid(share.shape, 30.0)
    np.testing.assert_allclose(
        cover_factor(share * 100, grid, percent=True), cover_factor(share, grid)
    )
    with pytest.raises(Refusal, match="outside 0 to 100 percent in 1 cells"):
        cover_factor(np.array([[101.0]]), Grid((1, 1), 30.0), percent=True)
