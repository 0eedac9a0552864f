"""Streams by InVEST's rules, and the rules in small."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import fill_depressions
from ecorestore.core.raster.flow import connected_streams, streams
from ecorestore.core.raster.flow_accumulation import flow_accumulation
from ecorestore.core.raster.flow_directions import d8_directions, mfd_directions
from ecorestore.core.refusal import Refusal

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
EAST, NORTH_EAST, WEST = (15 << (4 * k) for k in (0, 1, 4))
ROW = Grid((1, 6), 10.0)


def row_of(codes):
    return np.array([codes], np.uint32).view(np.int32)


@pytest.fixture(scope="module")
def case():
    with np.load(CASE / "inputs.npz") as inputs:
        grid = Grid((120, 150), 30.0, mask=inputs["watersheds"] > 0)
        filled = fill_depressions(inputs["dem"], grid)
    directions = mfd_directions(filled, grid)
    return filled, grid, directions, flow_accumulation(directions, grid)


def test_several_receivers_as_invest(case):
    _, grid, directions, cells = case
    found = connected_streams(directions, cells, grid, threshold=200)
    with np.load(CASE / "sdr_mfd.npz") as expected:
        np.testing.assert_array_equal(found, expected["stream"] == 1)
    assert (found != streams(cells, 200)).sum() == 31


def test_one_receiver_as_invest(case):
    filled, grid, _, _ = case
    cells = flow_accumulation(d8_directions(filled, grid, flats=True), grid)
    with np.load(CASE / "sdr_d8.npz") as expected:
        np.testing.assert_array_equal(
            streams(cells, 200, above=True), expected["stream"] == 1
        )


def test_a_gap_is_bridged_where_more_lies_above():
    directions = row_of([EAST] * 6)
    cells = np.array([[3.0, 10.0, 8.0, 12.0, 8.0, 11.0]])
    found = connected_streams(directions, cells, ROW, threshold=10)
    assert found.tolist() == [[False, True, True, True, True, True]]
    found = connected_streams(directions, cells, ROW, threshold=10, trace=0.9)
    assert found.tolist() == [[False] * 5 + [True]]
    # Nothing above the last gap reaches the threshold.
    found = connected_streams(directions, cells, ROW, threshold=11)
    assert found.tolist() == [[False, False, False, True, True, True]]


def test_streams_that_do_not_leave_are_none():
    directions = row_of([WEST, WEST, EAST, EAST, 0, WEST])
    cells = np.array([[5.0, 4.0, 6.0, 9.0, 20.0, 1.0]])
    found = connected_streams(directions, cells, ROW, threshold=4)
    assert found.tolist() == [[True, True, False, False, False, False]]


def test_nested_thresholds(case):
    _, grid, directions, cells = case
    found = [
        connected_streams(directions, cells, grid, threshold=t).sum()
        for t in (50, 200, 800)
    ]
    assert found == sorted(found, reverse=True)
    for threshold in (50, 800):
        linked = connected_streams(
            directions, cells, grid, threshold=threshold, trace=1
        )
        assert not (linked & ~streams(cells, threshold)).any()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"threshold": 0},
            "A stream threshold of 0 cells is not possible. Give a number above 0.",
        ),
        (
            {"threshold": np.inf},
            "A stream threshold of inf cells is not possible. Give a number above 0.",
        ),
        (
            {"threshold": 5, "trace": 1.5},
            "A share of 1.5 of the stream threshold is not possible. Give a number "
            "between 0 and 1.",
        ),
        (
            {"threshold": 50},
            "No stream of 50 cells or more reaches the edge of the land; the largest "
            "accumulation is 6. Lower the stream threshold.",
        ),
    ],
)
def test_refusals(options, sentence):
    cells = np.arange(1.0, 7.0)[None]
    with pytest.raises(Refusal) as refused:
        connected_streams(row_of([EAST] * 6), cells, ROW, **options)
    assert str(refused.value) == sentence


def test_cancel(case):
    _, grid, directions, cells = case
    with pytest.raises(Cancelled):
        connected_streams(
            directions, cells, grid, threshold=9, progress=lambda _: False
        )
