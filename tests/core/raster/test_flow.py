"""Filling, directions, accumulation and streams."""

import heapq

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import depression_depth
from ecorestore.core.raster.flow import (
    DOWN,
    RIGHT,
    d8_directions,
    fill_depressions,
    flow_accumulation,
    streams,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

ELEVATION = npst.arrays(
    np.float32,
    npst.array_shapes(min_dims=2, max_dims=2, max_side=10),
    elements=st.integers(0, 6).map(float),
)
SEEDS = st.sampled_from([None, 1, 2, 3])


def masked_grid(shape, seed, cell_height=10.0):
    mask = None
    if seed is not None:
        mask = np.random.default_rng(seed).random(shape) < 0.8
        mask[0, 0] = True
    return Grid(shape, 10.0, cell_height, mask)


def neighbours(row, column, mask):
    """The eight neighbours; None for one that is missing or outside."""
    for down, right in zip(DOWN.tolist(), RIGHT.tolist()):
        y, x = row + down, column + right
        inside = 0 <= y < mask.shape[0] and 0 <= x < mask.shape[1] and mask[y, x]
        yield (y, x) if inside else None


def slow_fill(elevation, mask, step):
    """Lowest height from which each cell runs off, by a search in rising order."""
    best = {}
    queue = []
    for row, column in zip(*np.nonzero(mask)):
        if None in neighbours(row, column, mask):
            heapq.heappush(queue, (float(elevation[row, column]), row, column))
    while queue:
        height, row, column = heapq.heappop(queue)
        if (row, column) in best:
            continue
        best[row, column] = height
        for place in neighbours(row, column, mask):
            if place and place not in best:
                heapq.heappush(
                    queue, (max(float(elevation[place]), step(height)), *place)
                )
    return best


@given(ELEVATION, SEEDS, st.booleans())
def test_fill_is_the_lowest_surface_without_depressions(elevation, seed, epsilon):
    grid = masked_grid(elevation.shape, seed)
    filled = fill_depressions(elevation, grid, epsilon=epsilon)
    expected = slow_fill(
        elevation,
        grid.valid,
        (lambda h: max(np.nextafter(h, np.inf), h + 2**-52))
        if epsilon
        else (lambda h: h),
    )
    assert filled.dtype == (np.float64 if epsilon else np.float32)
    assert np.isnan(filled[~grid.valid]).all()
    for place, height in expected.items():
        assert filled[place] == height


@given(ELEVATION, SEEDS)
def test_filling_twice_is_filling_once(elevation, seed):
    grid = masked_grid(elevation.shape, seed)
    once = fill_depressions(elevation, grid)
    np.testing.assert_array_equal(fill_depressions(once, grid), once)
    raised = once[grid.valid] - elevation[grid.valid]
    assert (raised >= 0).all()


def test_a_pit_in_a_pit_fills_to_the_lowest_way_out():
    elevation = np.full((5, 7), 9.0)
    elevation[1:4, 1:6] = 4.0
    elevation[2, 1:3] = 1.0
    elevation[2, 6] = 6.0
    filled = fill_depressions(elevation, Grid((5, 7), 10.0))
    assert (filled[1:4, 1:6] == 6.0).all()
    assert (filled[0] == 9.0).all()


def test_long_flats_grow_the_queues():
    elevation = np.zeros((150, 150))
    elevation[0] = elevation[-1] = 5.0
    elevation[:, 0] = elevation[:, -1] = 5.0
    filled = fill_depressions(elevation, Grid((150, 150), 10.0), epsilon=True)
    inner = filled[1:-1, 1:-1]
    assert (inner > 5.0).all()
    assert inner.max() < 5.0 + 1e-9
    directions = d8_directions(filled, Grid((150, 150), 10.0))
    assert (directions[1:-1, 1:-1] != 0).all()


def test_depth_of_a_depression():
    bowl = np.array([[5, 5, 5], [5, 1, 4], [5, 5, 5]], np.uint8)
    depth = depression_depth(fill_depressions(bowl, Grid(bowl.shape, 10.0)), bowl)
    assert depth.dtype == np.float32
    assert depth.tolist() == [[0, 0, 0], [0, 3, 0], [0, 0, 0]]


@pytest.mark.parametrize(
    ("dtype", "result"),
    [
        (np.int16, np.float32),
        (np.float32, np.float32),
        (np.int32, np.float64),
        (np.float64, np.float64),
    ],
)
def test_type_of_the_filled_elevation(dtype, result):
    assert fill_depressions(np.ones((3, 3), dtype), Grid((3, 3), 1.0)).dtype == result


def test_direction_is_the_steepest_per_metre():
    # East falls 2 in 10 m; south-east falls 3 in 14.1 m, south 2 in 20 m.
    elevation = np.array([[10.0, 8.0], [8.0, 7.0]])
    directions = d8_directions(elevation, Grid((2, 2), 10.0))
    assert directions[0, 0] == 2
    # With cells of 10 m x 20 m the diagonal is 22.4 m long.
    directions = d8_directions(elevation, Grid((2, 2), 10.0, 20.0))
    assert directions[0, 0] == 1


@pytest.mark.parametrize("code", range(8))
def test_each_direction_has_its_code(code):
    elevation = np.full((3, 3), 5.0)
    elevation[1 + DOWN[code], 1 + RIGHT[code]] = 0.0
    directions = d8_directions(elevation, Grid((3, 3), 10.0))
    assert directions[1, 1] == 2**code


def test_ties_go_to_the_first_direction():
    elevation = np.zeros((3, 3))
    elevation[1, 1] = 1.0
    assert d8_directions(elevation, Grid((3, 3), 10.0))[1, 1] == 1
    elevation[:, 2] = 1.0
    assert d8_directions(elevation, Grid((3, 3), 10.0))[1, 1] == 4


def test_missing_cells_have_no_direction_and_take_no_water():
    mask = np.array([[True, False, True]])
    elevation = np.array([[5.0, -99.0, 1.0]])
    grid = Grid((1, 3), 10.0, mask=mask)
    directions = d8_directions(elevation, grid)
    assert directions.tolist() == [[0, 255, 0]]
    assert flow_accumulation(directions, grid).tolist() == [[1, 0, 1]]


def test_accumulation_by_hand():
    directions = np.array([[2, 4, 8], [1, 4, 16], [1, 0, 16]], np.uint8)
    assert flow_accumulation(directions, Grid((3, 3), 10.0)).tolist() == [
        [1, 1, 1],
        [1, 6, 1],
        [1, 9, 1],
    ]


@given(ELEVATION, SEEDS, st.sampled_from([10.0, 17.0]))
def test_all_water_leaves_after_filling(elevation, seed, height):
    grid = masked_grid(elevation.shape, seed, height)
    filled = fill_depressions(elevation, grid, epsilon=True)
    directions = d8_directions(filled, grid)
    accumulation = flow_accumulation(directions, grid)
    outlets = directions == 0
    assert accumulation[outlets].sum() == grid.valid_count
    for row, column in zip(*np.nonzero(outlets)):
        assert None in neighbours(row, column, grid.valid)
    # Each cell holds itself and what its givers hold.
    for row, column in zip(*np.nonzero(grid.valid)):
        given_here = 1
        for k, place in enumerate(neighbours(row, column, grid.valid)):
            if place and directions[place] == 2 ** ((k + 4) % 8):
                given_here += accumulation[place]
        assert accumulation[row, column] == given_here


def test_streams_start_at_the_threshold():
    accumulation = np.array([[1, 5, 6, 0]])
    assert streams(accumulation, 5).tolist() == [[False, True, True, False]]


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: streams(np.array([[1, 5]]), 0),
            "A stream threshold of 0 cells is not possible. Give a number above 0.",
        ),
        (
            lambda: streams(np.array([[1, 5]]), 9),
            "No cell reaches the stream threshold of 9 cells; the largest accumulation "
            "is 5. Lower the threshold.",
        ),
        (
            lambda: flow_accumulation(np.array([[1, 3]], np.uint8), Grid((1, 2), 10.0)),
            "The flow direction 3 in row 0, column 1 is none of 0, 1, 2, 4 .. 128. "
            "Compute the directions with this toolbox.",
        ),
        (
            lambda: flow_accumulation(
                np.array([[1, 16]], np.uint8), Grid((1, 2), 10.0)
            ),
            "The flow directions run in a circle through row 0, column 0. Compute them "
            "on an elevation with its depressions filled.",
        ),
        (
            lambda: fill_depressions(np.array([[np.inf]]), Grid((1, 1), 10.0)),
            "The elevation raster holds infinity in 1 cells. Set these cells to nodata "
            "or give them a value.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


def test_cancel():
    elevation = np.random.default_rng(1).random((400, 400))
    grid = Grid(elevation.shape, 10.0)
    directions = d8_directions(elevation, grid)
    for call in (
        lambda progress: fill_depressions(elevation, grid, progress=progress),
        lambda progress: d8_directions(elevation, grid, progress=progress),
        lambda progress: flow_accumulation(directions, grid, progress=progress),
    ):
        with pytest.raises(Cancelled):
            call(lambda _: False)
