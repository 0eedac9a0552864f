"""Weighted accumulation and that over several receivers."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import fill_depressions
from ecorestore.core.raster.flow_accumulation import (
    accumulated,
    downstream_order,
    flow_accumulation,
)
from ecorestore.core.raster.flow_directions import (
    as_shares,
    d8_directions,
    mfd_directions,
)
from ecorestore.core.refusal import Refusal

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
ROUGH = np.random.default_rng(8).normal(300, 40, (60, 50)).astype(np.float32)
MASK = np.random.default_rng(9).random(ROUGH.shape) < 0.9
GRID = Grid(ROUGH.shape, 30.0, mask=MASK)
FILLED = fill_depressions(ROUGH, GRID)
SINGLE = d8_directions(FILLED, GRID, flats=True)
SEVERAL = mfd_directions(FILLED, GRID)


@pytest.mark.parametrize("name", ["sdr_mfd", "sdr_d8"])
def test_as_invest(name):
    with np.load(CASE / "inputs.npz") as inputs, np.load(CASE / f"{name}.npz") as sdr:
        grid = Grid((120, 150), 30.0, mask=inputs["watersheds"] > 0)
        directions = sdr["flow_direction"]
        if name == "sdr_d8":
            codes = np.array([1, 128, 64, 32, 16, 8, 4, 2], np.uint8)
            directions = codes[np.where(grid.mask, directions, 0)]
        found = flow_accumulation(directions, grid)
        expected = sdr["flow_accumulation"]
    np.testing.assert_allclose(found[grid.mask], expected[grid.mask], rtol=1.6e-5)
    assert (found[~grid.mask] == 0).all()


@pytest.mark.parametrize("directions", [SINGLE, SEVERAL])
def test_weights_add_up(directions):
    cells = flow_accumulation(directions, GRID)
    weights = np.where(MASK, 1.0, np.nan)
    np.testing.assert_allclose(
        flow_accumulation(directions, GRID, weights=weights), cells, rtol=1e-12
    )
    some = np.random.default_rng(1).random(ROUGH.shape)
    split = flow_accumulation(directions, GRID, weights=some) + flow_accumulation(
        directions, GRID, weights=1 - some
    )
    np.testing.assert_allclose(split, cells, rtol=1e-12)


def test_one_receiver_is_a_case_of_several():
    shares = as_shares(SINGLE, GRID)
    np.testing.assert_array_equal(
        flow_accumulation(shares.view(np.int32), GRID), flow_accumulation(SINGLE, GRID)
    )


def test_order_runs_downstream():
    shares = as_shares(SEVERAL, GRID)
    order = downstream_order(shares, GRID)
    assert sorted(order.tolist()) == np.flatnonzero(MASK).tolist()
    place = np.full(ROUGH.size, -1)
    place[order] = np.arange(order.size)
    downs = [0, -1, -1, -1, 0, 1, 1, 1]
    rights = [1, 1, 0, -1, -1, -1, 0, 1]
    for cell in order.tolist():
        row, column = divmod(cell, ROUGH.shape[1])
        for k in range(8):
            y, x = row + downs[k], column + rights[k]
            given = (int(shares[row, column]) >> (4 * k)) & 15
            if (
                given
                and 0 <= y < ROUGH.shape[0]
                and 0 <= x < ROUGH.shape[1]
                and MASK[y, x]
            ):
                assert place[y * ROUGH.shape[1] + x] > place[cell]


def test_weights_are_kept_whole():
    weights = np.ones(ROUGH.shape)
    order = downstream_order(as_shares(SEVERAL, GRID), GRID)
    accumulated(as_shares(SEVERAL, GRID), order, weights, GRID)
    assert (weights == 1).all()


def test_circle_is_refused():
    # East and west face each other.
    facing = np.array([[15, 15 << 16]], np.uint32).view(np.int32)
    with pytest.raises(Refusal, match="in a circle through row 0, column 0"):
        flow_accumulation(facing, Grid((1, 2), 10.0))


def test_weight_that_is_no_number_is_refused():
    weights = np.where(np.arange(ROUGH.size).reshape(ROUGH.shape) % 7 == 0, np.nan, 1.0)
    with pytest.raises(Refusal, match="The raster of weights holds NaN in"):
        flow_accumulation(SINGLE, GRID, weights=weights)


def test_cancel():
    with pytest.raises(Cancelled):
        flow_accumulation(SEVERAL, GRID, progress=lambda _: False)
    with pytest.raises(Cancelled):
        flow_accumulation(SEVERAL, GRID, progress=lambda done: done < 0.7)
