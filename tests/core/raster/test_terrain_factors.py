"""Slope, aspect, relief, position and wetness: hand-checked numbers and invariants."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.terrain_factors import (
    aspect_components,
    relief_amplitude,
    slope,
    topographic_index,
    topographic_position_index,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

SURFACE = npst.arrays(
    np.float64,
    npst.array_shapes(min_dims=2, max_dims=2, min_side=2, max_side=9),
    elements=st.integers(0, 500).map(float),
)
ROUGH = np.random.default_rng(7).integers(0, 300, (12, 15)).astype(float)


def horn(elevation, width, height):
    """Horn's gradient of the inner cells, written out term by term."""
    z = elevation
    east = (
        (z[:-2, 2:] + 2 * z[1:-1, 2:] + z[2:, 2:])
        - (z[:-2, :-2] + 2 * z[1:-1, :-2] + z[2:, :-2])
    ) / (8 * width)
    south = (
        (z[2:, :-2] + 2 * z[2:, 1:-1] + z[2:, 2:])
        - (z[:-2, :-2] + 2 * z[:-2, 1:-1] + z[:-2, 2:])
    ) / (8 * height)
    return east, south


def plane(shape, east, south, width=30.0, height=30.0):
    rows, columns = np.indices(shape)
    return 500 + east * columns * width + south * rows * height


# One neighbourhood worked out by hand, cells of 5 m: dz/dx = ((50 + 60 + 10) -
# (50 + 60 + 8)) / 40 = 0.05, dz/dy = ((8 + 20 + 10) - (50 + 90 + 50)) / 40 = -3.8,
# so the rise is sqrt(0.05^2 + 3.8^2) = 3.80033 and the slope 75.25766 degrees.
WORKED = np.array([[50.0, 45.0, 50.0], [30.0, 30.0, 30.0], [8.0, 10.0, 10.0]])


def test_slope_worked_out_by_hand():
    grid = Grid((3, 3), 5.0)
    assert slope(WORKED, grid)[1, 1] == pytest.approx(75.25766, abs=1e-5)
    percent = slope(WORKED, grid, unit="percent")[1, 1]
    assert percent == pytest.approx(380.03289, abs=1e-4)
    aspect = aspect_components(WORKED, grid)
    assert aspect.northness[1, 1] == pytest.approx(-3.8 / 3.8003289, abs=1e-6)
    assert aspect.eastness[1, 1] == pytest.approx(-0.05 / 3.8003289, abs=1e-6)


def test_slope_of_inner_cells_is_horns():
    grid = Grid(ROUGH.shape, 30.0, 20.0)
    east, south = horn(ROUGH, 30.0, 20.0)
    rise = np.hypot(east, south)
    inner = np.s_[1:-1, 1:-1]
    np.testing.assert_allclose(
        slope(ROUGH, grid)[inner], np.degrees(np.arctan(rise)), rtol=1e-6
    )
    aspect = aspect_components(ROUGH, grid)
    np.testing.assert_allclose(aspect.eastness[inner], -east / rise, rtol=1e-6)
    np.testing.assert_allclose(aspect.northness[inner], south / rise, rtol=1e-6)
    weighted = aspect_components(ROUGH, grid, weight_by_slope=True)
    sine = np.sin(np.arctan(rise))
    np.testing.assert_allclose(weighted.eastness[inner], -east / rise * sine, rtol=1e-6)


@given(
    st.floats(-2, 2),
    st.floats(-2, 2),
    npst.arrays(bool, (5, 6), elements=st.booleans()),
)
def test_a_plane_keeps_its_slope_beside_edges_and_gaps(east, south, holes):
    elevation = plane((5, 6), east, south, 30.0, 10.0)
    mask = ~holes
    mask[1:4, 1:4] = True
    grid = Grid((5, 6), 30.0, 10.0, mask)
    result = slope(elevation, grid, unit="percent")
    # Around the whole block every gap has a neighbour on its other side.
    block = result[1:4, 1:4]
    np.testing.assert_allclose(block, 100 * np.hypot(east, south), atol=1e-3)
    assert np.isnan(result[~mask]).all()
    assert not np.isnan(result[mask]).any()


def test_a_plane_keeps_its_slope_in_the_corners():
    elevation = plane((4, 5), 0.3, -0.4)
    result = slope(elevation, Grid((4, 5), 30.0), unit="percent")
    np.testing.assert_allclose(result, 50.0, rtol=1e-6)


def test_level_ground_and_a_single_cell():
    grid = Grid((3, 4), 30.0)
    flat = np.full((3, 4), 812)
    assert (slope(flat, grid) == 0).all()
    aspect = aspect_components(flat, grid)
    assert (aspect.northness == 0).all()
    assert (aspect.eastness == 0).all()
    assert slope(np.array([[5.0]]), Grid((1, 1), 30.0)).tolist() == [[0.0]]


@pytest.mark.parametrize(
    ("east", "south", "northness", "eastness"),
    [(-1, 0, 0, 1), (1, 0, 0, -1), (0, 1, 1, 0), (0, -1, -1, 0)],
)
def test_aspect_is_the_direction_downhill(east, south, northness, eastness):
    elevation = plane((3, 3), east, south)
    aspect = aspect_components(elevation, Grid((3, 3), 30.0))
    assert aspect.northness[1, 1] == pytest.approx(northness, abs=1e-6)
    assert aspect.eastness[1, 1] == pytest.approx(eastness, abs=1e-6)


@given(SURFACE)
def test_turning_the_land_turns_the_aspect(elevation):
    ours = aspect_components(elevation, Grid(elevation.shape, 30.0))
    turned = np.rot90(elevation)  # east comes to the north
    aspect = aspect_components(turned, Grid(turned.shape, 30.0))
    np.testing.assert_allclose(aspect.northness, np.rot90(ours.eastness), atol=1e-6)
    np.testing.assert_allclose(aspect.eastness, -np.rot90(ours.northness), atol=1e-6)


def windowed(elevation, mask, grid, reach, inner, shape, function):
    """A slow window: ``function`` of the centre and the list of its window."""
    result = np.full(elevation.shape, np.nan)
    for row, column in np.ndindex(elevation.shape):
        if not mask[row, column]:
            continue
        inside = []
        for y, x in np.ndindex(elevation.shape):
            down = abs(y - row) * grid.cell_height
            right = abs(x - column) * grid.cell_width
            away = np.hypot(down, right) if shape == "circle" else max(down, right)
            if mask[y, x] and inner < away <= reach * (1 + 1e-9):
                inside.append(elevation[y, x])
        if inside:
            result[row, column] = function(elevation[row, column], inside)
    return result


@given(
    SURFACE,
    st.sampled_from([10.0, 20.0, 31.0, 45.0, 1000.0]),
    st.sampled_from(["circle", "square"]),
    st.sampled_from([None, 1, 2]),
    st.sampled_from([10.0, 7.0]),
)
def test_relief_and_position_equal_the_slow_window(
    elevation, radius, shape, seed, height
):
    mask = np.ones(elevation.shape, bool)
    if seed is not None:
        mask = np.random.default_rng(seed).random(elevation.shape) < 0.7
        mask[0, 0] = True
    grid = Grid(elevation.shape, 10.0, height, mask)
    spoilt = np.where(mask, elevation, 1e9)
    relief = relief_amplitude(spoilt, grid, radius=radius, shape=shape)
    expected = windowed(
        elevation, mask, grid, radius, -1, shape, lambda _, all_z: np.ptp(all_z)
    )
    np.testing.assert_array_equal(relief, expected.astype(np.float32))
    position = topographic_position_index(spoilt, grid, radius=radius, shape=shape)
    expected = windowed(
        elevation, mask, grid, radius, 0, shape, lambda z, all_z: z - np.mean(all_z)
    )
    np.testing.assert_allclose(position, expected, atol=1e-4)


def test_ring_leaves_out_what_is_near():
    grid = Grid(ROUGH.shape, 10.0)
    ring = topographic_position_index(ROUGH, grid, radius=40.0, inner_radius=20.0)
    mask = np.ones(ROUGH.shape, bool)
    expected = windowed(
        ROUGH, mask, grid, 40.0, 20.0, "circle", lambda z, all_z: z - np.mean(all_z)
    )
    np.testing.assert_allclose(ring, expected, atol=1e-4)


def test_position_by_hand():
    elevation = np.zeros((3, 3))
    elevation[1, 1] = 8.0
    grid = Grid((3, 3), 30.0)
    result = topographic_position_index(elevation, grid, radius=30.0)
    assert result[1, 1] == 8.0
    assert result[0, 1] == pytest.approx(-8 / 3)
    assert result[0, 0] == 0.0


def test_a_cell_without_neighbours_has_no_position():
    mask = np.array([[True, False, True]])
    result = topographic_position_index(
        np.zeros((1, 3)), Grid((1, 3), 30.0, mask=mask), radius=30.0
    )
    assert np.isnan(result).all()


@pytest.mark.parametrize(
    "function",
    [
        slope,
        lambda z, grid: aspect_components(z, grid).northness,
        lambda z, grid: relief_amplitude(z, grid, radius=60.0),
        lambda z, grid: topographic_position_index(z, grid, radius=60.0),
        topographic_index,
    ],
)
def test_a_margin_of_missing_cells_changes_nothing(function):
    mask = np.random.default_rng(3).random(ROUGH.shape) < 0.8
    ours = function(ROUGH, Grid(ROUGH.shape, 30.0, mask=mask))
    framed = function(
        np.pad(ROUGH, 3, constant_values=-9999.0),
        Grid((18, 21), 30.0, mask=np.pad(mask, 3)),
    )
    assert ours.dtype == np.float32
    np.testing.assert_array_equal(framed[3:-3, 3:-3], ours)
    assert np.isnan(framed[0]).all()


def test_types_of_elevation_give_the_same():
    grid = Grid(ROUGH.shape, 30.0)
    for dtype in (np.int16, np.int32, np.float32):
        for function in (
            slope,
            topographic_index,
            lambda z, g: relief_amplitude(z, g, radius=90.0),
        ):
            np.testing.assert_array_equal(
                function(ROUGH.astype(dtype), grid), function(ROUGH, grid)
            )


def test_wetness_by_hand():
    # A channel of 10 % runs east between two banks 5 m above it. A bank's steepest way
    # is straight into the channel: 5 m in 10 m beats 6 m in 14.1 m. So three cells of
    # each column arrive, and four columns have passed at the fourth.
    channel = np.array([6.0, 5.0, 4.0, 3.0, 2.0, 1.0])
    elevation = np.stack([channel + 5, channel, channel + 5])
    index = topographic_index(elevation, Grid(elevation.shape, 10.0))
    gathered = 4 * 3
    expected = np.log(gathered * 10.0 / 0.1)
    assert index[1, 3] == pytest.approx(expected, rel=1e-6)


def test_level_ground_counts_as_the_minimum_slope():
    flat = np.zeros((1, 1))
    index = topographic_index(flat, Grid((1, 1), 10.0), minimum_slope=0.01)
    assert index[0, 0] == pytest.approx(np.log(10 / 0.01), rel=1e-6)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda z, grid: relief_amplitude(z, grid, radius=20.0),
            "A radius of 20 m reaches no neighbouring cell (cells are 30 m). Give 30 m "
            "or more.",
        ),
        (
            lambda z, grid: relief_amplitude(z, grid, radius=float("nan")),
            "A radius of nan m reaches no neighbouring cell (cells are 30 m). Give 30 m "
            "or more.",
        ),
        (
            lambda z, grid: topographic_position_index(
                z, grid, radius=60.0, inner_radius=-1.0
            ),
            "An inner radius of -1.0 m is not possible. Give 0 or more.",
        ),
        (
            lambda z, grid: topographic_position_index(
                z, grid, radius=60.0, inner_radius=60.0
            ),
            "No cell lies between the inner radius of 60 m and the radius of 60 m. Make "
            "the ring wider.",
        ),
        (
            lambda z, grid: topographic_index(z, grid, minimum_slope=0),
            "A minimum slope of 0 is not possible. Give a value above 0, such as 0.001.",
        ),
        (
            lambda z, grid: slope(np.where(z == z[0, 0], np.nan, z), grid),
            "The elevation raster holds NaN in 1 cells that are not nodata. Set NaN as "
            "its nodata value or fill these cells.",
        ),
        (
            lambda z, _: slope(z, Grid(z.shape, 30.0, mask=np.zeros(z.shape, bool))),
            "The elevation raster holds no cell with a value. Choose another layer, or "
            "check its extent and its nodata value.",
        ),
    ],
)
def test_refusals(call, sentence):
    elevation = np.arange(12.0).reshape(3, 4)
    with pytest.raises(Refusal) as refused:
        call(elevation, Grid((3, 4), 30.0))
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "call",
    [
        slope,
        aspect_components,
        lambda z, grid, progress: relief_amplitude(
            z, grid, radius=60.0, progress=progress
        ),
        lambda z, grid, progress: topographic_position_index(
            z, grid, radius=60.0, progress=progress
        ),
        topographic_index,
    ],
)
def test_cancel(call):
    with pytest.raises(Cancelled):
        call(ROUGH, Grid(ROUGH.shape, 30.0), progress=lambda _: False)
