"""Depressions, their tree, their catchments and loads."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.closed_depressions import (
    cell_loads,
    closed_depressions,
    depressions_by_district,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.fill import fill_depressions
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import label

EIGHT = np.ones((3, 3), int)


def two_in_one():
    """Two pits that join at 5 and spill together at 6."""
    land = np.full((5, 7), 9.0)
    land[2] = [9, 3, 3, 5, 1, 6, 6]
    return land, Grid(land.shape, 10.0)


def test_a_tree_by_hand():
    land, grid = two_in_one()
    found = closed_depressions(land, grid, least_depth=0)
    table = found.table
    assert table["depression"].tolist() == [1, 2, 3]
    assert table["parent"].tolist() == [0, 1, 1]
    assert table["nesting"].tolist() == [1, 2, 2]
    assert table["depth_m"].tolist() == [5, 4, 2]
    assert table["spill_m"].tolist() == [6, 5, 5]
    assert table["area_m2"].tolist() == [400, 100, 200]
    assert table["volume_m3"].tolist() == [1200, 400, 400]
    assert found.ids[2].tolist() == [0, 3, 3, 1, 2, 0, 0]
    assert found.at_nesting(1)[2].tolist() == [0, 1, 1, 1, 1, 0, 0]
    assert found.at_nesting(2)[2].tolist() == [0, 3, 3, 0, 2, 0, 0]
    assert found.fill_depth[2].tolist() == [0, 3, 3, 1, 5, 0, 0]


def test_shallow_ones_within_are_left_out():
    land, grid = two_in_one()
    found = closed_depressions(land, grid, least_depth=3)
    assert found.table["parent"].tolist() == [0, 1]
    assert found.ids[2].tolist() == [0, 1, 1, 1, 2, 0, 0]
    found = closed_depressions(land, grid, least_depth=0, least_area=150)
    assert found.table["area_m2"].tolist() == [400, 200]


def test_three_that_meet_at_one_level_are_brothers():
    land = np.full((5, 9), 9.0)
    land[2] = [9, 1, 5, 2, 5, 3, 7, 9, 9]
    land[2, 6] = 7
    land[2, 7:] = 7
    found = closed_depressions(land, Grid(land.shape, 1.0), least_depth=0)
    assert found.table["parent"].tolist() == [0, 1, 1, 1]
    assert sorted(found.table["depth_m"]) == [2, 3, 4, 6]


def test_a_level_floor_is_one_depression():
    land = np.full((6, 6), 4.0)
    land[1:5, 1:5] = 1.0
    found = closed_depressions(land, Grid(land.shape, 1.0), least_depth=1)
    assert found.table[["area_m2", "volume_m3"]].to_numpy().tolist() == [[16, 48]]


def test_catchments_and_loads():
    # A ridge parts the land; the pit on the left takes its side.
    land = np.array([[9, 8, 7, 9, 10, 9, 8, 7]] * 3, float)
    land[1, 2] = 2.0
    land[:, 0] = 11.0
    grid = Grid(land.shape, 1.0)
    land[0, :5] += 3
    land[2, :5] += 3
    found = closed_depressions(land, grid, least_depth=1, load=np.ones(land.shape))
    inside = found.catchments == 1
    assert inside[1, 1:4].all()
    assert not inside[:, 6:].any()
    assert found.table["catchment_m2"].tolist() == [float(inside.sum())]
    assert found.load_underground == inside.sum()
    assert found.load_total == 24


def random_land(seed, shape=(14, 15), levels=9):
    rng = np.random.default_rng(seed)
    return rng.integers(0, levels, shape).astype(float), rng.random(shape) > 0.1


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([3, 9, 1000]))
def test_each_depression_holds_the_water_it_should(seed, levels):
    land, mask = random_land(seed, levels=levels)
    grid = Grid(land.shape, 2.0, mask=mask)
    try:
        found = closed_depressions(
            np.where(mask, land, np.nan), grid, least_depth=0, load=np.ones(land.shape)
        )
    except Refusal:
        assert not (fill_depressions(land, grid) - land > 0)[mask].any()
        return
    table = found.table.set_index("depression")
    filled = fill_depressions(land, grid)
    outer = found.at_nesting(1)
    np.testing.assert_array_equal(outer > 0, (filled > land) & mask)
    # Outermost depressions are the connected parts under water.
    parts, count = label(outer > 0, EIGHT)
    assert count == (table["parent"] == 0).sum()
    for depression, row in table.iterrows():
        cells = found.at_nesting(row["nesting"]) == depression
        assert cells.sum() * 4 == row["area_m2"]
        water = (row["spill_m"] - land[cells]).sum() * 4
        assert water == pytest.approx(row["volume_m3"])
        assert row["depth_m"] == row["spill_m"] - land[cells].min()
        assert label(cells, EIGHT)[1] == 1
        # Below its spill no other cell touches it.
        around = np.zeros(land.shape, bool)
        for i, j in np.argwhere(cells):
            around[max(i - 1, 0) : i + 2, max(j - 1, 0) : j + 2] = True
        rim = around & ~cells & mask
        assert (land[rim] >= row["spill_m"]).all()
        if row["parent"]:
            holder = found.at_nesting(row["nesting"] - 1) == row["parent"]
            assert (holder & cells).sum() == cells.sum()
    assert found.load_underground == (found.catchments > 0).sum()
    assert table["catchment_m2"].sum() == (found.catchments > 0).sum() * 4


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_turning_the_land_turns_the_depressions(seed):
    land, _ = random_land(seed, levels=10**6)
    grid = Grid(land.shape, 2.0)
    turned = Grid(land.shape[::-1], 2.0)
    try:
        found = closed_depressions(land, grid, least_depth=0)
    except Refusal:
        return
    other = closed_depressions(np.rot90(land), turned, least_depth=0)
    np.testing.assert_array_equal(np.rot90(found.ids), other.ids)
    numbers = ["parent", "depth_m", "area_m2"]
    np.testing.assert_array_equal(found.table[numbers], other.table[numbers])


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"elevation": np.arange(20.0).reshape(4, 5)},
            "No depression is as deep as 2 m",
        ),
        ({"least_depth": 99.0}, "the deepest has 5.00 m"),
        ({"least_depth": -1.0}, "The smallest depth"),
        ({"load": np.full((5, 7), -1.0)}, "The load holds values below 0"),
        ({"elevation": np.full((5, 7), np.nan)}, "holds NaN in 35 cells"),
    ],
)
def test_refusals(change, sentence):
    land, grid = two_in_one()
    given_ = {"elevation": land, **change}
    with pytest.raises(Refusal, match=sentence):
        closed_depressions(
            grid=Grid(given_["elevation"].shape, grid.cell_width), **given_
        )


def test_cancel():
    land, _ = random_land(0, (300, 300), 10**6)
    calls = []

    def progress(fraction):
        calls.append(fraction)
        return fraction < 0.35

    with pytest.raises(Cancelled):
        closed_depressions(land, Grid(land.shape, 1.0), progress=progress)


def test_loads_of_land_cover_and_districts():
    land, grid = two_in_one()
    cover = np.ones(land.shape, int)
    cover[:, :3] = 2
    table = pd.DataFrame({"lucode": [1, 2], "load": [20.0, 100.0]})
    load = cell_loads(grid, land_cover=cover, table=table)
    assert load[0].tolist() == pytest.approx([1, 1, 1, 0.2, 0.2, 0.2, 0.2])
    same = cell_loads(grid, load=np.where(cover == 2, 100.0, 20.0))
    assert np.array_equal(load, same)
    found = closed_depressions(land, grid, least_depth=0, load=load)
    districts = np.where(cover == 2, 7, 0)
    row = depressions_by_district(found, districts, grid, load=load).iloc[0]
    assert row["zone"] == 7
    assert row["land_km2"] == pytest.approx(15 * 1e-4)
    assert row["depressions_km2"] == pytest.approx(2e-4)
    inside = (found.catchments > 0) & (districts == 7)
    assert row["drained_percent"] == pytest.approx(100 * inside.sum() / 15)
    assert row["load_underground"] == pytest.approx(inside.sum())
    assert row["underground_percent"] == pytest.approx(100 * inside.sum() / 15)
    with pytest.raises(Refusal, match="No cell with a value lies in a zone"):
        depressions_by_district(found, np.zeros(land.shape, int), grid)
