"""Rasters and numbers within what their unit allows."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.value_ranges import number, quantity

GRID = Grid((2, 2), 30.0)


def test_limits_are_allowed():
    values = np.array([[0.0, 1.0], [0.5, 0.25]])
    assert quantity(values, GRID, "The share", high=1.0) is values
    quantity(np.array([[1, 2], [3, 4]], np.uint8), GRID, "The depth")


@pytest.mark.parametrize("cells", [1, 100])
def test_the_farthest_value_is_named(monkeypatch, cells):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": cells})
    with pytest.raises(Refusal) as refused:
        quantity(
            np.array([[15.0, 12.0], [-3.0, 40.0]]),
            GRID,
            "The available water",
            high=1.0,
            unit="mm",
            parameter="available_water",
        )
    assert str(refused.value) == (
        "The available water holds values outside 0 to 1 mm in 4 cells, the farthest 40."
        " Check its unit and its nodata value."
    )
    assert refused.value.parameter == "available_water"


def test_below_an_open_range():
    with pytest.raises(Refusal) as refused:
        quantity(np.array([[1.0, -9999.0], [0.0, 2.0]]), GRID, "The rain")
    assert str(refused.value) == (
        "The rain holds values below 0 in 1 cells, the farthest -9999. Check its nodata"
        " value."
    )


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (np.nan, "The rain holds NaN in 1 cells that are not nodata. Set NaN as its"),
        (np.inf, "The rain holds infinity in 1 cells. Set these cells to nodata or"),
    ],
)
def test_no_number(value, sentence):
    with pytest.raises(Refusal) as refused:
        quantity(np.array([[1.0, value], [0.0, 2.0]]), GRID, "The rain")
    assert str(refused.value).startswith(sentence)


def test_masked_cells_are_not_read():
    mask = np.array([[True, False], [True, False]])
    values = np.array([[1.0, np.nan], [0.0, -5.0]])
    quantity(values, Grid((2, 2), 30.0, mask=mask), "The rain")


@pytest.mark.parametrize(
    ("value", "limits", "sentence"),
    [
        (2, {"low": 0, "high": 1}, "The share is 2; give a number from 0 to 1."),
        (np.nan, {"low": 0, "high": 1}, "The share is nan; give a number from 0 to 1."),
        (0, {"above": 0}, "The share is 0; give a number above 0."),
        (np.inf, {"above": 0}, "The share is inf; give a number above 0."),
        (-1, {}, "The share is -1; give a number of at least 0."),
        (
            2,
            {"above": 0, "high": 1},
            "The share is 2; give a number above 0, at most 1.",
        ),
    ],
)
def test_numbers_out_of_range(value, limits, sentence):
    with pytest.raises(Refusal) as refused:
        number(value, "The share", **limits)
    assert str(refused.value) == sentence


def test_number_in_range():
    assert number("0.5", "The share", low=0, high=1) == 0.5


def test_a_raster_without_a_value_is_refused():
    grid = Grid((1, 1), 30.0, mask=np.zeros((1, 1), bool))
    with pytest.raises(Refusal, match="The rain holds no cell with a value"):
        quantity(np.ones((1, 1)), grid, "The rain")
