"""Flow over level ground and to several receivers: InVEST's directions, its rules."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import fill_depressions
from ecorestore.core.raster.flow import (
    MISSING_DIRECTION,
    d8_directions,
    flow_accumulation,
    mfd_directions,
)
from ecorestore.core.raster.flow_directions import as_shares, recognised_directions
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
# From east counter-clockwise.
STEPS = [(0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1), (1, 0), (1, 1)]
CODES = [1, 128, 64, 32, 16, 8, 4, 2]
LEVELS = npst.arrays(
    np.float32,
    npst.array_shapes(min_dims=2, max_dims=2, max_side=9),
    elements=st.integers(0, 3).map(float),
)
SEEDS = st.sampled_from([None, 1, 2, 3])


@pytest.fixture(scope="module")
def land():
    with np.load(CASE / "inputs.npz") as inputs:
        grid = Grid((120, 150), 30.0, mask=inputs["watersheds"] > 0)
        return fill_depressions(inputs["dem"], grid), grid


def filled_grid(elevation, seed):
    mask = None
    if seed is not None:
        mask = np.random.default_rng(seed).random(elevation.shape) < 0.8
        mask[0, 0] = True
    grid = Grid(elevation.shape, 10.0, mask=mask)
    return fill_depressions(elevation, grid), grid


def unpacked(code):
    return [(int(code) >> (4 * k)) & 15 for k in range(8)]


def packed(weights):
    total = sum(weights)
    return sum(int(0.5 + w / total * 15) << (4 * k) for k, w in enumerate(weights))


def slow_mfd(elevation, mask):
    """The rules in words, cell by cell, with the distances relaxed until they rest."""
    land = {tuple(cell) for cell in np.argwhere(mask).tolist()}
    height = {cell: float(elevation[cell]) for cell in land}
    worth = [1.0, 0.5**0.5] * 4

    def around(cell):
        return [(cell[0] + down, cell[1] + right) for down, right in STEPS]

    def downhill(cell):
        return [
            max(height[cell] - height.get(n, np.inf), 0.0) * w
            for n, w in zip(around(cell), worth)
        ]

    codes = {cell: packed(downhill(cell)) for cell in land if any(downhill(cell))}
    while len(codes) < len(land):
        area = [next(iter(land - codes.keys()))]
        for cell in area:
            for n in around(cell):
                if n in land and height[n] == height[cell] and n not in area:
                    area.append(n)
        drains = [cell for cell in area if cell in codes]
        if not drains:
            for cell in area:
                out = [w * (n not in land) for n, w in zip(around(cell), worth)]
                if any(out):
                    codes[cell] = packed(out)
                    drains.append(cell)
        away = dict.fromkeys(area, np.inf)
        away.update(dict.fromkeys(drains, 0.0))
        for _ in area:
            for cell in area:
                for k, n in enumerate(around(cell)):
                    if n in away:
                        away[cell] = min(away[cell], away[n] + [1, 2**0.5][k % 2])
        for cell in set(area) - set(drains):
            nearer = [
                w * (away.get(n, np.inf) < away[cell])
                for n, w in zip(around(cell), worth)
            ]
            codes[cell] = packed(nearer)
    return codes


def test_several_receivers_as_invest(land):
    with np.load(CASE / "sdr_mfd.npz") as expected:
        np.testing.assert_array_equal(mfd_directions(*land), expected["flow_direction"])


def test_one_receiver_as_invest(land):
    found = d8_directions(*land, flats=True)
    numbered = np.full(256, 128, np.uint8)
    numbered[CODES] = np.arange(8)
    with np.load(CASE / "sdr_d8.npz") as expected:
        np.testing.assert_array_equal(numbered[found], expected["flow_direction"])


@given(LEVELS, SEEDS)
def test_several_receivers_by_the_rules(elevation, seed):
    filled, grid = filled_grid(elevation, seed)
    found = mfd_directions(filled, grid)
    assert found.dtype == np.int32
    expected = slow_mfd(filled, grid.valid)
    for cell in np.argwhere(grid.valid).tolist():
        assert unpacked(found[tuple(cell)]) == unpacked(expected[tuple(cell)])
    assert (found[~grid.valid] == 0).all()


@given(LEVELS, SEEDS)
def test_all_level_ground_drains(elevation, seed):
    filled, grid = filled_grid(elevation, seed)
    single = d8_directions(filled, grid, flats=True)
    assert np.isin(single[grid.valid], CODES).all()
    assert (single[~grid.valid] == MISSING_DIRECTION).all()
    several = mfd_directions(filled, grid)
    for directions in (single, several):
        cells = flow_accumulation(directions, grid)
        shares = as_shares(directions, grid)
        left = 0.0
        for row, column in np.argwhere(grid.valid):
            weights = unpacked(shares[row, column])
            for weight, (down, right) in zip(weights, STEPS):
                y, x = row + down, column + right
                inside = 0 <= y < grid.shape[0] and 0 <= x < grid.shape[1]
                if not (inside and grid.valid[y, x]):
                    left += cells[row, column] * weight / sum(weights)
        assert left == pytest.approx(grid.valid_count)


@given(LEVELS, SEEDS)
def test_steep_cells_do_as_without_level_ground(elevation, seed):
    filled, grid = filled_grid(elevation, seed)
    plain = d8_directions(filled, grid)
    with_flats = d8_directions(filled, grid, flats=True)
    steep = (plain != 0) & grid.valid
    for row, column in np.argwhere(steep):
        falls = []
        for code in (plain[row, column], with_flats[row, column]):
            down, right = STEPS[CODES.index(code)]
            fall = filled[row, column] - filled[row + down, column + right]
            falls.append(fall / np.hypot(down, right))
        assert falls[0] == pytest.approx(falls[1])


@given(LEVELS)
def test_mirrored_land_has_mirrored_shares(elevation):
    filled, grid = filled_grid(elevation, None)
    found = mfd_directions(filled, grid)
    mirrored = mfd_directions(filled[:, ::-1], grid)[:, ::-1]
    for row, column in np.ndindex(grid.shape):
        weights = unpacked(found[row, column])
        assert unpacked(mirrored[row, column]) == [
            weights[(4 - k) % 8] for k in range(8)
        ]


def test_shares_by_hand():
    # East falls 3, south 1 and south-east 4 over a diagonal.
    elevation = np.array([[9.0, 6.0], [8.0, 5.0]])
    slopes = {0: 3, 7: 4 / 2**0.5, 6: 1}
    expected = [0] * 8
    for k, fall in slopes.items():
        expected[k] = int(0.5 + 15 * fall / sum(slopes.values()))
    grid = Grid((2, 2), 10.0)
    assert unpacked(mfd_directions(elevation, grid)[0, 0]) == expected


def test_a_plain_drains_over_its_edge():
    directions = d8_directions(np.zeros((5, 5)), Grid((5, 5), 10.0), flats=True)
    # At the corners the first straight way out counter-clockwise from east.
    assert directions[0].tolist() == [64, 64, 64, 64, 1]
    # The middle is as far from all sides; the north is first in the queue.
    assert directions[2].tolist() == [16, 16, 64, 1, 1]
    assert flow_accumulation(directions, Grid((5, 5), 10.0)).max() < 5


def test_a_pit_keeps_its_water():
    bowl = np.full((3, 3), 5.0)
    bowl[1, 1] = 0.0
    grid = Grid((3, 3), 10.0)
    assert d8_directions(bowl, grid, flats=True)[1, 1] == 0
    assert mfd_directions(bowl, grid)[1, 1] == 0
    assert flow_accumulation(mfd_directions(bowl, grid), grid)[1, 1] == 9


def test_values_of_missing_cells_are_not_read(land):
    filled, grid = land
    noise = np.random.default_rng(5).random(grid.shape) * 900
    other = np.where(grid.valid, filled, noise).astype(np.float32)
    for route in (mfd_directions, lambda *given: d8_directions(*given, flats=True)):
        np.testing.assert_array_equal(route(other, grid), route(filled, grid))


def test_wide_flats_grow_the_queues():
    elevation = np.zeros((90, 90), np.int16)
    elevation[:, 1:] = 3
    grid = Grid(elevation.shape, 10.0)
    directions = d8_directions(elevation, grid, flats=True)
    assert (directions[:, 1:] == 16).all()
    shares = mfd_directions(elevation, grid)
    # Straight towards the low ground, and to both sides of it.
    assert unpacked(shares[40, 60]) == [0, 0, 0, 4, 6, 4, 0, 0]


@pytest.mark.parametrize(
    "route", [mfd_directions, lambda *g: d8_directions(*g, flats=True)]
)
def test_long_cells_are_refused(route):
    with pytest.raises(Refusal) as refused:
        route(np.zeros((2, 2)), Grid((2, 2), 30.0, 20.0))
    assert str(refused.value) == (
        "The cells are 30 m wide and 20 m high, and this way of routing water needs "
        "square ones. Resample the elevation raster to square cells."
    )


def test_wrong_codes_are_refused():
    with pytest.raises(Refusal, match="flow direction 3 in row 0, column 1 is none of"):
        as_shares(np.array([[1, 3]], np.uint8), Grid((1, 2), 10.0))
    with pytest.raises(ValueError, match="whole numbers"):
        as_shares(np.zeros((1, 2)), Grid((1, 2), 10.0))
    masked = Grid((1, 2), 10.0, mask=np.array([[True, False]]))
    assert as_shares(np.array([[1, 3]], np.uint8), masked).tolist() == [[15, 0]]


def test_cancel(land):
    for route in (mfd_directions, d8_directions):
        with pytest.raises(Cancelled):
            route(*land, progress=lambda _: False)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.int64])
def test_codes_of_one_receiver_are_recognised(dtype):
    codes = np.array([[0, 1, 2, 4, 8, 16, 32, 64, 128]])
    given = codes.astype(dtype)
    given[0, 8] = 77
    mask = codes != 128
    found = recognised_directions(given, Grid(codes.shape, 10.0, mask=mask))
    assert found.dtype == np.uint8
    assert found[0, :8].tolist() == codes[0, :8].tolist()
    assert found[0, 8] == 255


@given(LEVELS, st.sampled_from([np.int32, np.uint32, np.int64]))
def test_shares_are_recognised(elevation, dtype):
    grid = Grid(elevation.shape, 10.0)
    shares = mfd_directions(elevation, grid)
    given = shares.view(dtype) if dtype == np.uint32 else shares.astype(dtype)
    found = recognised_directions(given, grid)
    assert found.dtype == np.int32
    assert (found == shares).all()


def test_other_codes_are_not_recognised():
    grid = Grid((1, 2), 10.0)
    with pytest.raises(Refusal, match="direction 7 in row 0, column 1 is none of"):
        recognised_directions(np.array([[1, 7]], np.uint8), grid)
    with pytest.raises(Refusal, match="are no whole numbers"):
        recognised_directions(np.array([[1.0, 2.0]]), grid)
