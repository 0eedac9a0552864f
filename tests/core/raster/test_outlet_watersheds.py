"""Watersheds from elevation and outlets."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.outlet_watersheds import outlet_watersheds
from ecorestore.core.refusal import Refusal

# Two valleys in a frame of high land; they meet at the east edge.
LAND = np.array(
    [
        [9, 9, 9, 9, 9, 9],
        [9, 6, 5, 4, 3, 9],
        [9, 8, 8, 8, 2, 1],
        [9, 6, 5, 4, 3, 9],
        [9, 9, 9, 9, 9, 9],
    ],
    float,
)
GRID = Grid(LAND.shape, 100.0)


def outlets(*places):
    ids = np.zeros(LAND.shape, np.int32)
    for number, place in enumerate(places, 1):
        ids[place] = number
    return ids


def test_outlet_moves_to_the_stream():
    found = outlet_watersheds(LAND, outlets((1, 5)), GRID, radius=100.0)
    assert np.argwhere(found.outlets == 1).tolist() == [[2, 5]]
    assert found.watersheds.table.loc[1, "cells"] == found.accumulation[2, 5]
    assert found.watersheds.table.loc[1, "area_km2"] == pytest.approx(
        found.accumulation[2, 5] * 0.01
    )


def test_land_that_may_go_on_beyond_the_raster_is_named():
    assert outlet_watersheds(LAND, outlets((2, 4)), GRID).reaches_edge == {1}
    # The saddle between the valleys has no land above it.
    lone = outlet_watersheds(LAND, outlets((2, 3)), GRID)
    assert lone.watersheds.table.loc[1, "cells"] == 1
    assert lone.reaches_edge == frozenset()


def test_a_lake_of_karst_keeps_its_water():
    pit = LAND.copy()
    pit[1, 2] = 0
    kept = outlet_watersheds(pit, outlets((2, 5)), GRID, fill=False)
    full = outlet_watersheds(pit, outlets((2, 5)), GRID)
    assert kept.watersheds.table.cells[1] < full.watersheds.table.cells[1]


def test_outlets_that_meet_are_refused():
    with pytest.raises(Refusal, match="Outlets 1 and 2 move to the same cell"):
        outlet_watersheds(LAND, outlets((1, 4), (3, 4)), GRID, radius=200.0)


def test_cancel():
    with pytest.raises(Cancelled):
        outlet_watersheds(LAND, outlets((2, 5)), GRID, progress=lambda _: False)
