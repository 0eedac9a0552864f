"""The index of water conservation: by hand, its units, what it cannot take."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.topographic_index import soil_topographic_index
from ecorestore.core.refusal import Refusal

RAMP = np.array([[30.0, 20.0, 10.0, 10.0, 10.0]])
SOIL = np.full(RAMP.shape, 500.0)
GRID = Grid(RAMP.shape, 10.0)


def index(elevation=RAMP, soil=SOIL, grid=GRID, **options):
    return soil_topographic_index(elevation, soil, grid, **options)


@pytest.mark.parametrize("receivers", ["one", "several"])
def test_by_hand(receivers):
    found = index(receivers=receivers)
    # Two cells drain through the second, which falls 10 m in 10 m.
    assert found.index[0, 1] == pytest.approx(np.log10(2 / (500 * 100)))
    # The last two cells are level.
    assert np.isnan(found.index[0, 3:]).all()
    assert found.infinite_share == 0.4
    assert found.negative_share == 0.6
    assert found.units_do_not_fit


def test_units():
    base = index().index[0, 1]
    for options, more in (
        ({"area_unit": "m2"}, 2),
        ({"depth_unit": "m"}, 3),
        ({"slope_unit": "fraction"}, 2),
    ):
        assert index(**options).index[0, 1] - base == pytest.approx(more, abs=1e-6)
    fitting = index(area_unit="m2", depth_unit="m", slope_unit="fraction")
    assert fitting.negative_share == 0
    assert not fitting.units_do_not_fit


def test_rock_and_unknown_soil():
    soil = np.array([[0.0, np.nan, 500.0, 500.0, 500.0]])
    found = index(soil=soil)
    assert np.isnan(found.index).tolist() == [[True, True, False, True, True]]
    assert found.infinite_share == 0.75
    # Water runs over rock and over land of unknown soil.
    assert found.index[0, 2] == index().index[0, 2]


def test_values_of_missing_cells_are_not_read():
    mask = np.array([[True, True, True, True, False]])
    soil = np.where(mask, SOIL, -9999.0)
    found = index(soil=soil, grid=Grid(RAMP.shape, 10.0, mask=mask))
    assert np.isnan(found.index[0, 4])
    assert found.negative_share == 0.75


def test_refusals():
    with pytest.raises(Refusal, match="soil depth is -9999 mm in a cell"):
        index(soil=np.where(RAMP == 30, -9999.0, SOIL))
    with pytest.raises(Refusal, match="soil depth is inf mm in a cell"):
        index(soil=np.where(RAMP == 30, np.inf, SOIL))
    with pytest.raises(Refusal, match="known in no cell of the elevation"):
        index(soil=np.full(RAMP.shape, np.nan))
    with pytest.raises(ValueError, match="area_unit is one of"):
        index(area_unit="km2")


def test_cancel():
    with pytest.raises(Cancelled):
        index(progress=lambda _: False)
