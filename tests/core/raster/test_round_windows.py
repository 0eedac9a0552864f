"""Round windows: their cells counted out, and their extremes against brute force."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.round_windows import disks, raise_to_maximum, rings
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

LARGE = (99, 99)


def cells(windows, window=0):
    """Rows and columns of a window's cells, from its centre."""
    found = set()
    for row, level, one, other in windows.spans[
        windows.first[window] : windows.first[window + 1]
    ]:
        for start in (one, other):
            found |= {(int(row), int(start) + step) for step in range(2**level)}
    return found


def within(inner, outer, width, height):
    return {
        (row, column)
        for row in range(-60, 61)
        for column in range(-60, 61)
        if inner <= np.hypot(row * height, column * width) <= outer
    }


@given(st.integers(10, 300), st.integers(5, 10), st.integers(5, 10))
def test_a_disk_holds_the_centres_within_its_radius(radius, width, height):
    windows = disks([radius], Grid((999, 999), width, height))
    assert cells(windows) == within(0, radius, width, height)


def test_a_radius_that_is_a_multiple_of_the_cell_reaches_its_centre():
    assert (0, 3) in cells(disks([0.3], Grid(LARGE, 0.1)))
    assert (0, 3) in cells(rings([0.3], Grid(LARGE, 0.1)))


def test_a_ring_is_one_metre_wide():
    axes = {(0, 3), (3, 0), (0, -3), (-3, 0)}
    assert cells(rings([90], Grid(LARGE, 30))) == axes
    assert cells(rings([12], Grid(LARGE, 2))) == within(11, 12, 2, 2)


def test_windows_of_several_radii():
    windows = disks([20, 50], Grid(LARGE, 10))
    assert cells(windows, 0) == within(0, 20, 10, 10)
    assert cells(windows, 1) == within(0, 50, 10, 10)
    assert windows.reach.tolist() == [5, 5]


@given(
    st.integers(0, 10**6),
    st.integers(1, 12),
    st.integers(1, 12),
    st.floats(1, 20),
    st.sampled_from([1.0, 2.0]),
)
def test_the_greatest_value_in_each_window(seed, rows, columns, radius, height):
    values = np.random.default_rng(seed).normal(size=(rows, columns))
    values[values > 1] = np.nan
    grid = Grid(values.shape, 1, height)
    result = np.full(values.shape, np.nan)
    raise_to_maximum(values, disks([radius], grid), result)
    at = np.indices(values.shape).reshape(2, -1).T
    apart = np.hypot(*((at[:, None] - at[None]) * [height, 1]).T)
    near = np.where(apart <= radius, values.reshape(-1), -np.inf)
    near[np.isnan(near)] = -np.inf
    expected = near.max(axis=1).reshape(values.shape)
    expected[expected == -np.inf] = np.nan
    np.testing.assert_array_equal(result, expected)


def test_strips_of_columns_leave_no_seam():
    values = np.random.default_rng(0).random((5, 1100)).astype(np.float32)
    result = np.full(values.shape, np.nan, np.float32)
    raise_to_maximum(values, disks([2.0], Grid(values.shape, 1)), result)
    for west in (0, 500, 1010, 1080):
        part = np.full((5, 20), np.nan, np.float32)
        raise_to_maximum(
            values[:, west : west + 20].copy(), disks([2.0], Grid((5, 20), 1)), part
        )
        np.testing.assert_array_equal(result[:, west + 2 : west + 18], part[:, 2:18])


def test_what_is_larger_already_stays():
    result = np.array([[9.0, np.nan, 0.0]])
    raise_to_maximum(np.array([[1.0, 2.0, 3.0]]), disks([1], Grid((1, 3), 1)), result)
    assert result.tolist() == [[9, 3, 3]]


@pytest.mark.parametrize(
    ("radii", "sentence"),
    [
        ([], "Give at least one search radius."),
        ([29], "The search radius 29 m is smaller than a cell (30 m). Give at least"),
        ([np.nan], "The search radius nan is no length. Give metres."),
        ([60, 90, 60], "The search radius 60 m is given twice. Give each once."),
    ],
)
@pytest.mark.parametrize("shape", [disks, rings])
def test_radii_that_are_refused(shape, radii, sentence):
    with pytest.raises(Refusal) as refused:
        shape(radii, Grid(LARGE, 30))
    assert str(refused.value).startswith(sentence)


def test_a_ring_between_cells_is_refused():
    with pytest.raises(Refusal, match="No cell centre lies between 74 and 75 m"):
        rings([75], Grid(LARGE, 30))


def test_cancel():
    calls = iter([True])
    values = np.random.default_rng(0).random((3000, 3000))
    with pytest.raises(Cancelled):
        raise_to_maximum(
            values,
            disks([40.0], Grid(values.shape, 1)),
            np.zeros(values.shape),
            progress=lambda _: next(calls, False),
        )
