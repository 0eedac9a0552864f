"""LS straight from the elevation: as InVEST 3.20.2 and as its own steps."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import fill_depressions
from ecorestore.core.raster.flow_accumulation import flow_accumulation
from ecorestore.core.raster.flow_directions import mfd_directions
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.slope_length import slope_length
from ecorestore.core.services.slope_length_from_elevation import (
    slope_length_from_elevation,
)
from ecorestore.core.services.slope_percent import slope_percent

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"


@pytest.fixture(scope="module")
def land():
    with np.load(CASE / "inputs.npz") as inputs:
        mask = inputs["watersheds"] > 0
        return inputs["dem"], Grid(mask.shape, 30.0, mask=mask)


@pytest.mark.parametrize("routing", ["mfd", "d8"])
def test_as_invest(land, routing):
    found = slope_length_from_elevation(*land, routing=routing)
    with np.load(CASE / f"sdr_{routing}.npz") as sdr:
        np.testing.assert_allclose(found.factor, sdr["ls"], rtol=2e-4)


def test_options_reach_the_factor(land):
    elevation, grid = land
    filled = fill_depressions(elevation, grid)
    slope, directions = slope_percent(filled, grid), mfd_directions(filled, grid)
    cells = flow_accumulation(directions, grid)
    options = {"length": "invest_before_3_14", "steepness": "liu", "l_max": 3.0}
    expected = slope_length(slope, cells, grid, directions=directions, **options)
    found = slope_length_from_elevation(elevation, grid, **options)
    np.testing.assert_array_equal(found.factor, expected.factor)
    assert found.capped_cells == expected.capped_cells > 0


def test_a_slope_that_looks_like_degrees_is_noticed(land):
    elevation, grid = land
    slope = np.full(grid.shape, 35.0)
    slope[60:] = 70.0
    found = slope_length_from_elevation(elevation, grid, slope=slope)
    assert found.may_be_degrees
    assert not slope_length_from_elevation(
        elevation, grid, slope=slope * 2
    ).may_be_degrees


def test_refusals(land):
    elevation, grid = land
    spoilt = elevation.copy()
    spoilt[tuple(np.argwhere(grid.mask)[0])] = -9999
    with pytest.raises(Refusal, match="outside -500 to 9000 m in 1 cells"):
        slope_length_from_elevation(spoilt, grid)
    with pytest.raises(Refusal, match="30 m wide and 20 m high"):
        slope_length_from_elevation(elevation, Grid(grid.shape, 30.0, 20.0))
    with pytest.raises(ValueError, match="routing is one of"):
        slope_length_from_elevation(elevation, grid, routing="dinf")


@pytest.mark.parametrize("end", [0.0, 0.3, 0.6, 0.8, 0.95])
def test_cancel(land, end):
    with pytest.raises(Cancelled):
        slope_length_from_elevation(*land, progress=lambda done: done < end)
