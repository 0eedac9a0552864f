"""Slope as InVEST takes it: exact against 3.20.2, Horn's inside, its edges by hand."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import fill_depressions
from ecorestore.core.raster.terrain_factors import slope
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.slope_percent import slope_percent

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
ROUGH = np.random.default_rng(3).normal(300, 40, (12, 9))


def test_as_invest():
    with np.load(CASE / "inputs.npz") as inputs, np.load(CASE / "sdr_mfd.npz") as sdr:
        grid = Grid((120, 150), 30.0, mask=inputs["watersheds"] > 0)
        found = slope_percent(fill_depressions(inputs["dem"], grid), grid)
        np.testing.assert_allclose(found, sdr["slope"], rtol=1.6e-5)


def test_away_from_edges_it_is_horns():
    grid = Grid(ROUGH.shape, 30.0, 25.0)
    ours, horn = slope_percent(ROUGH, grid), slope(ROUGH, grid, unit="percent")
    np.testing.assert_allclose(ours[1:-1, 1:-1], horn[1:-1, 1:-1], rtol=1e-6)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # Nothing beside it.
        ([[5.0]], 0.0),
        # The middle row alone: half the difference to one side.
        ([[0.0, 10.0]], 100.0),
        # A corner alone, to the centre over a diagonal, in both directions.
        ([[0.0, np.nan], [np.nan, 5.0]], 100.0),
        # Two rows: the upper has both cells of its half, the corner's is as steep.
        ([[0.0, 10.0], [0.0, 10.0]], 100.0),
    ],
)
def test_edges_by_hand(rows, expected):
    elevation = np.array(rows)
    grid = Grid(elevation.shape, 10.0, mask=~np.isnan(elevation))
    assert slope_percent(elevation, grid)[0, 0] == pytest.approx(expected)


def test_missing_cells_are_not_read():
    mask = np.random.default_rng(1).random(ROUGH.shape) < 0.7
    grid = Grid(ROUGH.shape, 30.0, mask=mask)
    found = slope_percent(np.where(mask, ROUGH, -9999), grid)
    np.testing.assert_array_equal(found, slope_percent(ROUGH, grid))
    assert (np.isnan(found) == ~mask).all()


def test_refusal_and_cancel():
    with pytest.raises(Refusal, match="The elevation raster holds NaN in 1 cells"):
        slope_percent(np.array([[1.0, np.nan]]), Grid((1, 2), 1.0))
    with pytest.raises(Cancelled):
        slope_percent(ROUGH, Grid(ROUGH.shape, 30.0), progress=lambda _: False)
