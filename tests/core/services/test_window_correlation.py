"""Correlation in a moving window: equal to the window written out."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.services import window_correlation as module
from ecorestore.core.services.window_correlation import window_correlation
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst


def slow(first, second, valid, grid, radius, shape, least):
    """Each window by itself."""
    rows, columns = np.indices(grid.shape)
    result = np.full(grid.shape, np.nan)
    for row, column in np.argwhere(valid):
        south = (rows - row) * grid.cell_height
        east = (columns - column) * grid.cell_width
        if shape == "circle":
            near = np.hypot(south, east) <= radius * (1 + 1e-9)
        else:
            near = np.maximum(abs(south), abs(east)) <= radius * (1 + 1e-9)
        x, y = first[near & valid].astype(float), second[near & valid].astype(float)
        if len(x) < least or len(set(x)) == 1 or len(set(y)) == 1:
            continue
        x, y = x - x.mean(), y - y.mean()
        x, y = x / np.abs(x).max(), y / np.abs(y).max()
        result[row, column] = (x * y).sum() / np.sqrt((x**2).sum() * (y**2).sum())
    return result


@st.composite
def layers(draw):
    shape = draw(st.tuples(st.integers(1, 9), st.integers(1, 14)))
    # Level land, land of few values and of many, far from 0 or not.
    few = st.sampled_from([0.0, 1.0, 1.0, 1.0, 5.0])
    many = st.floats(-1, 1, width=32)
    first, second = (
        draw(
            npst.arrays(np.float64, shape, elements=draw(st.sampled_from([few, many])))
        )
        for _ in range(2)
    )
    first = first + draw(st.sampled_from([0.0, 1000.0]))
    mask = draw(npst.arrays(bool, shape))
    return first, second, mask


@given(
    layers(),
    st.sampled_from([30.0, 45.0, 64.0, 100.0]),
    st.sampled_from(["circle", "square"]),
    st.sampled_from([3, 6]),
)
@settings(max_examples=150)
def test_equal_to_the_window_written_out(given_layers, radius, shape, least):
    first, second, mask = given_layers
    grid = Grid(first.shape, 30.0, 20.0, mask=mask)
    hidden = np.where(mask, first, np.nan)
    found = window_correlation(
        hidden, second, grid, radius=radius, shape=shape, least_cells=least
    ).coefficient
    expected = slow(first, second, mask, grid, radius, shape, least)
    assert (np.isnan(found) == np.isnan(expected)).all()
    np.testing.assert_allclose(found, expected, atol=1e-9)


def test_level_land_between_hills(monkeypatch):
    """Sums that held high land do not leave their rounding on level land."""
    rng = np.random.default_rng(2)
    first, second = rng.random((2, 12, 400)) * 1e6
    first[:, 150:250] = 0.1
    second[:, 160:240] += 1e9
    first[:, 300:] = 7 + first[:, 300:] * 1e-12
    grid = Grid(first.shape, 10.0)
    found = window_correlation(first, second, grid, radius=40.0).coefficient
    assert np.isnan(found[:, 154:246]).all()
    valid = np.ones(first.shape, bool)
    expected = slow(first, second, valid, grid, 40.0, "circle", 3)
    np.testing.assert_allclose(found, expected, atol=1e-7)
    # The same whatever the threads and the rows of a job.
    monkeypatch.setattr(module, "CELLS_PER_JOB", 500)
    again = window_correlation(first, second, grid, radius=40.0, threads=3).coefficient
    np.testing.assert_array_equal(again, found)


def test_synergy_and_trade_off():
    rng = np.random.default_rng(0)
    layer = rng.random((20, 20))
    grid = Grid(layer.shape, 30.0)
    both = window_correlation(layer, 3 * layer + 1, grid, radius=60.0)
    np.testing.assert_allclose(both.coefficient, 1, atol=1e-12)
    assert (both.cells, both.synergy_percent) == (400, 100)
    one = window_correlation(layer.astype(np.float32), -layer, grid, radius=60.0)
    np.testing.assert_allclose(one.coefficient, -1, atol=1e-6)
    assert one.synergy_percent == 0
    turned = window_correlation(np.rot90(layer), np.rot90(layer**2), grid, radius=60.0)
    straight = window_correlation(layer, layer**2, grid, radius=60.0)
    np.testing.assert_allclose(
        np.rot90(turned.coefficient, -1), straight.coefficient, atol=1e-12
    )


def test_nothing_varies():
    found = window_correlation(
        np.ones((3, 3), np.uint8), np.eye(3), Grid((3, 3), 30.0), radius=30.0
    )
    assert np.isnan(found.coefficient).all()
    assert found.cells == 0 and np.isnan(found.synergy_percent)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"radius": 20.0},
            "A radius of 20 m reaches no neighbouring cell (cells are 30 m). Give 30 m or"
            " more.",
        ),
        (
            {"radius": 30.0, "least_cells": 2},
            "A coefficient of 2 cells says nothing; ask for 3 cells at least.",
        ),
        (
            {"radius": 30.0, "second": np.full((3, 3), np.inf)},
            "The second layer holds infinity in 9 cells. Set these cells to nodata or"
            " give them a value.",
        ),
    ],
)
def test_refusals(options, sentence):
    with pytest.raises(Refusal) as refused:
        window_correlation(
            **{"first": np.eye(3), "second": np.eye(3), "grid": Grid((3, 3), 30.0)}
            | options
        )
    assert str(refused.value) == sentence


def test_cancel():
    layer = np.random.default_rng(0).random((50, 50))
    with pytest.raises(Cancelled):
        window_correlation(
            layer, layer, Grid((50, 50), 30.0), radius=60.0, progress=lambda _: False
        )
