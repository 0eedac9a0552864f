"""Streams from an elevation model: a valley counted by hand, scaling, refusals."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.flow import fill_depressions
from ecorestore.core.raster.streams import stream_network
from ecorestore.core.refusal import Refusal

VALLEY = np.array([[9.0, 8.0, 7.0], [3.0, 2.0, 1.0], [9.0, 8.0, 7.0]])
GRID = Grid(VALLEY.shape, 100.0)
CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
ROUGH = np.random.default_rng(3).normal(300, 40, (40, 50)).astype(np.float32)


def test_valley_collects_its_slopes():
    found = stream_network(VALLEY, GRID, minimum_area=60_000)
    assert found.accumulation.tolist() == [[1, 1, 1], [3, 6, 9], [1, 1, 1]]
    assert found.streams.tolist() == [[False] * 3, [False, True, True], [False] * 3]


def test_area_of_exactly_some_cells_counts():
    grid = Grid(VALLEY.shape, 0.1)
    area = 6 * grid.cell_area * (1 + 1e-12)
    assert stream_network(VALLEY, grid, minimum_area=area).streams[1, 1]


def test_filled_elevation_is_level_in_depressions():
    grid = Grid(ROUGH.shape, 30.0)
    filled = stream_network(ROUGH, grid, minimum_area=9000).filled
    np.testing.assert_array_equal(filled, fill_depressions(ROUGH, grid))


def test_every_cell_drains_out():
    found = stream_network(ROUGH, Grid(ROUGH.shape, 30.0), minimum_area=9000)
    edge = np.ones(ROUGH.shape, bool)
    edge[1:-1, 1:-1] = False
    assert not (found.accumulation > found.accumulation[edge].max()).any()
    assert found.streams[edge].any()


@pytest.mark.parametrize(("receivers", "file"), [("one", "d8"), ("several", "mfd")])
def test_streams_as_invest(receivers, file):
    with np.load(CASE / "inputs.npz") as inputs:
        grid = Grid((120, 150), 30.0, mask=inputs["watersheds"] > 0)
        found = stream_network(
            inputs["dem"],
            grid,
            minimum_area=200 * 900,
            receivers=receivers,
            rule="invest",
        )
    with np.load(CASE / f"sdr_{file}.npz") as expected:
        np.testing.assert_array_equal(found.streams, expected["stream"] == 1)


def test_divided_water_by_the_threshold():
    options = {"minimum_area": 60_000, "receivers": "several"}
    found = stream_network(VALLEY, GRID, **options)
    assert (found.streams == (found.accumulation >= 6)).all()


def test_invest_wants_more_than_the_threshold():
    found = stream_network(VALLEY, GRID, minimum_area=60_000, rule="invest")
    assert found.streams.tolist() == [[False] * 3, [False, False, True], [False] * 3]
    with pytest.raises(Refusal, match="No cell drains 0.09 km²"):
        stream_network(VALLEY, GRID, minimum_area=90_000, rule="invest")


def test_missing_cells_have_no_stream():
    mask = np.ones(ROUGH.shape, bool)
    mask[10:14, 20:25] = False
    found = stream_network(
        np.where(mask, ROUGH, -9999), Grid(ROUGH.shape, 30.0, mask=mask), minimum_area=1
    )
    assert (found.streams == mask).all()
    assert (np.isnan(found.filled) == ~mask).all()
    assert (found.accumulation[~mask] == 0).all()


@pytest.mark.parametrize("area", [0, -1, np.nan, np.inf])
def test_impossible_area_is_refused(area):
    with pytest.raises(Refusal, match="smallest catchment of .* km² is not possible"):
        stream_network(VALLEY, GRID, minimum_area=area)


def test_area_that_no_catchment_reaches_is_refused():
    with pytest.raises(Refusal, match="No cell drains 1 km²; .* has 0.09 km². Lower"):
        stream_network(VALLEY, GRID, minimum_area=1e6)


def test_cancel():
    with pytest.raises(Cancelled):
        stream_network(VALLEY, GRID, minimum_area=1, progress=lambda _: False)
