"""Plant-available water from texture."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.available_water import available_water

ONE = Grid((1, 1), 250.0)


def soil(sand, silt, clay, organic, **options):
    cells = (
        None if value is None else np.full((1, 1), value)
        for value in (sand, silt, clay, organic)
    )
    return available_water(*cells, ONE, **options)


def test_by_hand():
    # 54.509 - 5.28 - 4.8 - 2.2 - 9.6 - 14.76 + 2.8 - 5.376 + 2.004
    assert soil(40, 40, 20, 2).fraction.item() == pytest.approx(0.17297)
    assert soil(40, 40, 20, 2).clipped == 0


def test_silt_is_what_is_left():
    assert soil(40, None, 20, 2).fraction == soil(40, 40, 20, 2).fraction
    assert soil(80, None, 22, 2).fraction == soil(80, 0, 22, 2).fraction
    with pytest.raises(Refusal, match="make 100 % in 1 cells .the farthest 120"):
        soil(80, None, 40, 2)


def test_organic_carbon():
    carbon = soil(40, 40, 20, 1, organic_is="carbon")
    assert carbon.fraction == soil(40, 40, 20, 1.724).fraction


def test_beyond_the_equation():
    peat = soil(40, 40, 20, 40)
    assert (peat.fraction.item(), peat.clipped) == (1, 1)


def test_missing_cells_are_not_read(monkeypatch):
    rng = np.random.default_rng(2)
    shape = (9, 6)
    sand, silt = rng.uniform(0, 50, (2, *shape))
    layers = sand, silt, 100 - sand - silt, rng.uniform(0, 60, shape)
    whole = available_water(*layers, Grid(shape, 1.0))
    mask = rng.random(shape) < 0.6
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 10})
    hidden = (np.where(mask, layer, np.inf) for layer in layers)
    found = available_water(*hidden, Grid(shape, 1.0, mask=mask))
    assert (found.fraction[mask] == whole.fraction[mask]).all()
    assert np.isnan(found.fraction[~mask]).all()
    assert 0 < found.clipped <= whole.clipped


@pytest.mark.parametrize(
    ("percent", "sentence"),
    [
        (
            (0.4, 0.4, 0.2, 0.02),
            "Sand, silt and clay do not make 100 % in 1 cells (the farthest 1). Give"
            " percent by weight, and set rock, water and ice to nodata.",
        ),
        (
            (400, 400, 200, 20),
            "The sand holds values outside 0 to 105 % in 1 cells, the farthest 400."
            " Check its unit and its nodata value.",
        ),
        (
            (40, 40, 20, -1),
            "The organic matter holds values outside 0 to 105 % in 1 cells, the farthest"
            " -1. Check its unit and its nodata value.",
        ),
    ],
)
def test_faulty_soils(percent, sentence):
    with pytest.raises(Refusal) as refused:
        soil(*percent)
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        soil(40, 40, 20, 2, progress=lambda _: False)
