"""From elevation to directions and accumulation in one step."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.drainage import drainage, upslope_cells
from ecorestore.core.raster.flow import d8_directions, fill_depressions
from ecorestore.core.refusal import Refusal

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
ROUGH = np.random.default_rng(3).normal(300, 40, (30, 40)).astype(np.float32)
BOWL = np.array([[9.0, 9, 9, 9], [9, 1, 4, 3], [9, 9, 9, 9]], np.float32)


@pytest.mark.parametrize(("receivers", "file"), [("one", "d8"), ("several", "mfd")])
def test_accumulation_as_invest(receivers, file):
    with np.load(CASE / "inputs.npz") as inputs:
        grid = Grid((120, 150), 30.0, mask=inputs["watersheds"] > 0)
        found = upslope_cells(inputs["dem"], grid, receivers=receivers)
    with np.load(CASE / f"sdr_{file}.npz") as expected:
        np.testing.assert_allclose(
            found[grid.mask], expected["flow_accumulation"][grid.mask], rtol=1e-4
        )


def test_a_bowl_runs_over_or_keeps_its_water():
    grid = Grid(BOWL.shape, 10.0)
    over = drainage(BOWL, grid)
    assert over.filled[1].tolist() == [9, 4, 4, 3]
    assert over.directions[1].tolist() == [1, 1, 1, 1]
    kept = drainage(BOWL, grid, fill=False)
    assert kept.filled is BOWL
    assert kept.directions[1].tolist() == [1, 0, 16, 1]


def test_long_cells_rise_away_from_the_outlet():
    grid = Grid(ROUGH.shape, 10.0, 20.0)
    expected = d8_directions(fill_depressions(ROUGH, grid, epsilon=True), grid)
    assert (drainage(ROUGH, grid).directions == expected).all()
    with pytest.raises(Refusal, match="needs square ones"):
        drainage(ROUGH, grid, receivers="several")


def test_cancel():
    with pytest.raises(Cancelled):
        drainage(ROUGH, Grid(ROUGH.shape, 10.0), progress=lambda _: False)
