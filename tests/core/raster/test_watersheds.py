"""Watersheds of outlets: by hand, their sums, and outlets moved to streams."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import fill_depressions
from ecorestore.core.raster.flow_accumulation import flow_accumulation
from ecorestore.core.raster.flow_directions import d8_directions
from ecorestore.core.raster.watersheds import snap_outlets, watersheds
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

ROUGH = np.random.default_rng(12).normal(300, 40, (40, 50)).astype(np.float32)
MASK = np.random.default_rng(13).random(ROUGH.shape) < 0.95
GRID = Grid(ROUGH.shape, 100.0, mask=MASK)
DIRECTIONS = d8_directions(fill_depressions(ROUGH, GRID), GRID, flats=True)
CELLS = flow_accumulation(DIRECTIONS, GRID)
LINE = Grid((1, 7), 1000.0)
EAST = np.array([[1, 1, 1, 1, 1, 1, 1]], np.uint8)


def test_outlets_along_a_stream():
    outlets = np.array([[0, 0, 4, 0, 9, 0, 0]])
    found = watersheds(EAST, outlets, LINE)
    assert found.ids.tolist() == [[4, 4, 4, 9, 9, 0, 0]]
    assert found.table.to_dict("index") == {
        4: {
            "cells": 3,
            "area_km2": 3.0,
            "downstream": 9,
            "total_cells": 3,
            "total_area_km2": 3.0,
        },
        9: {
            "cells": 2,
            "area_km2": 2.0,
            "downstream": 0,
            "total_cells": 5,
            "total_area_km2": 5.0,
        },
    }


def test_a_lake_is_one_outlet():
    outlets = np.array([[0, 0, 4, 4, 0, 0, 1]], np.uint8)
    found = watersheds(EAST, outlets, LINE)
    assert found.ids.tolist() == [[4, 4, 4, 4, 1, 1, 1]]
    assert found.table.downstream.to_dict() == {1: 0, 4: 1}


@given(st.integers(0, 2**32 - 1))
def test_all_that_drains_to_an_outlet_is_its_watershed(seed):
    rng = np.random.default_rng(seed)
    outlets = np.zeros(ROUGH.shape, np.int32)
    places = rng.choice(np.flatnonzero(MASK), 6, replace=False)
    outlets.flat[places] = rng.choice(np.arange(1, 99), 6, replace=False)
    table = watersheds(DIRECTIONS, outlets, GRID).table
    total = dict(zip(outlets.flat[places].tolist(), CELLS.flat[places].tolist()))
    assert table.total_cells.to_dict() == total


def test_every_way_out_shares_the_land():
    outlets = np.zeros(ROUGH.shape, np.int32)
    edge = np.zeros(ROUGH.shape, bool)
    for code, (down, right) in {
        1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1),
        16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1),
    }.items():  # fmt: skip
        beyond = np.roll(np.pad(MASK, 1), (-down, -right), (0, 1))[1:-1, 1:-1]
        edge |= (code == DIRECTIONS) & ~beyond
    outlets[edge & MASK] = np.arange(1, (edge & MASK).sum() + 1)
    found = watersheds(DIRECTIONS, outlets, GRID)
    assert ((found.ids > 0) == MASK).all()
    assert found.table.cells.sum() == GRID.valid_count


def test_snapping_takes_the_largest_stream_within_reach():
    cells = np.array([[1, 3, 9, 9, 50]])
    outlets = np.array([[0, 6, 0, 0, 0]])
    grid = Grid((1, 5), 10.0)

    def moved(radius):
        return snap_outlets(outlets, cells, grid, radius=radius).tolist()

    assert moved(0) == [[0, 6, 0, 0, 0]]
    assert moved(10.0) == moved(29.0) == [[0, 0, 6, 0, 0]]
    assert moved(30.0) == [[0, 0, 0, 0, 6]]


def test_snapping_keeps_to_the_circle_and_the_land():
    cells = np.array([[9, 1, 9], [8, 1, 5], [9, 7, 9]])
    outlets = np.zeros((3, 3), np.uint8)
    outlets[1, 1] = 2
    mask = np.ones((3, 3), bool)
    assert snap_outlets(outlets, cells, Grid((3, 3), 10.0), radius=10.0)[1, 0] == 2
    mask[1, 0] = False
    grid = Grid((3, 3), 10.0, mask=mask)
    assert snap_outlets(outlets, cells, grid, radius=10.0)[2, 1] == 2


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: watersheds(EAST, np.zeros((1, 7), int), LINE),
            "No cell with a value is an outlet. Check that the outlets lie within the "
            "elevation raster.",
        ),
        (
            lambda: watersheds(
                np.array([[1, 16]], np.uint8), np.array([[0, 0]]), Grid((1, 2), 1.0)
            ),
            "No cell with a value is an outlet. Check that the outlets lie within the "
            "elevation raster.",
        ),
        (
            lambda: watersheds(
                np.array([[1, 16, 1]], np.uint8), np.array([[0, 0, 3]]), Grid((1, 3), 1)
            ),
            "The flow directions run in a circle through row 0, column 0. Compute them "
            "on an elevation with its depressions filled.",
        ),
        (
            lambda: snap_outlets(np.ones((1, 7), int), EAST, LINE, radius=-1),
            "A search radius of -1 m is not possible. Give 0 or more.",
        ),
        (
            lambda: snap_outlets(
                np.array([[3, 0, 5]]),
                np.array([[1, 9, 1]]),
                Grid((1, 3), 10.0),
                radius=10,
            ),
            "Outlets 3 and 5 move to the same cell within 10 m. Give a smaller search "
            "radius, or leave one out.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


def test_several_receivers_have_no_watershed():
    with pytest.raises(ValueError, match="one receiver"):
        watersheds(DIRECTIONS.astype(np.int32), CELLS, GRID)


def test_cancel():
    outlets = (CELLS.max() == CELLS).astype(np.uint8)
    with pytest.raises(Cancelled):
        watersheds(DIRECTIONS, outlets, GRID, progress=lambda _: False)
