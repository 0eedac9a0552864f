"""Farmland by slope, and the order of its retirement."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.slope_farmland import slope_farmland
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

SLOPE = np.array([[2.0, 6.0, 6.1, 15.0, 25.0, 25.1]])
GRID = Grid((1, 6), 1000.0)
ALL = np.ones((1, 6), bool)


def test_the_upper_limit_belongs_to_the_class():
    found = slope_farmland(SLOPE, ALL, GRID)
    assert found.slope_class.tolist() == [[1, 2, 3, 3, 4, 5]]
    table = found.districts.iloc[0]
    assert table["district"] == "all"
    assert [table[f"class_{k}_km2"] for k in range(1, 6)] == [1, 1, 2, 1, 1]
    assert table["reclamation_percent"] == 100


def test_steep_first_then_by_risk_then_inside_the_network():
    slope = np.array([[30.0, 40.0, 20.0, 20.0, 20.0, 3.0]])
    risk = np.array([[5.0, 2.0, 9.0, 1.0, 1.0, 99.0]])
    network = np.array([[False, False, False, False, True, True]])
    found = slope_farmland(slope, ALL, GRID, risk_ratio=risk, network=network)
    assert found.order.tolist() == [[1, 2, 3, 5, 4, 0]]


def test_it_stops_at_the_target_of_each_district():
    districts = np.array([[7, 7, 7, 9, 9, 0]])
    slope = np.full((1, 6), 30.0)
    slope[0, 1] = 31
    found = slope_farmland(
        slope, ALL, GRID, districts=districts, retention_percent={7: 50.0, 9: 0.0}
    )
    # Of three cells in district 7, 1.5 have to stay: one goes.
    assert found.order.tolist() == [[0, 1, 0, 1, 2, 0]]
    table = found.districts.set_index("district")
    assert table["retired_km2"].to_dict() == {7: 1.0, 9: 2.0}
    assert table.loc[7, "left_percent"] == pytest.approx(200 / 3)


def test_a_district_that_is_not_named_keeps_all():
    districts = np.array([[1, 1, 1, 2, 2, 2]])
    found = slope_farmland(
        np.full((1, 6), 30.0),
        ALL,
        GRID,
        districts=districts,
        retention_percent={1: 0.0},
    )
    assert found.order.tolist() == [[1, 2, 3, 0, 0, 0]]


def test_a_district_short_of_its_target_is_told():
    farmland = np.array([[True, False, False, True, True, True]])
    districts = np.array([[1, 1, 1, 2, 2, 2]])
    found = slope_farmland(
        np.full((1, 6), 30.0),
        farmland,
        GRID,
        districts=districts,
        retention_percent=50.0,
    )
    assert found.districts["short_of_target"].tolist() == [True, False]
    assert found.order.tolist() == [[0, 0, 0, 1, 0, 0]]


@given(st.integers(0, 10**6), st.floats(0, 100))
def test_laws(seed, percent):
    rng = np.random.default_rng(seed)
    shape = (8, 9)
    mask = rng.random(shape) > 0.2
    slope = np.where(mask, rng.random(shape) * 45, np.nan)
    farmland = rng.random(shape) > 0.4
    districts = rng.integers(0, 4, shape)
    grid = Grid(shape, 500.0, mask=mask)
    try:
        found = slope_farmland(
            slope, farmland, grid, districts=districts, retention_percent=percent
        )
    except Refusal:
        return
    table = found.districts
    left = table["farmland_km2"] - table["retired_km2"]
    assert ((left >= table["target_km2"] - 1e-9) | table["short_of_target"]).all()
    kept = (found.order == 0) & farmland & mask & (districts > 0) & (slope > 25)
    for district, short in zip(table["district"], table["short_of_target"]):
        here = districts == district
        ranks = np.sort(found.order[here & (found.order > 0)])
        assert ranks.tolist() == list(range(1, len(ranks) + 1))
        gentler = here & (found.order > 0) & (slope <= 25)
        # Nothing gentler goes while something steep stays.
        assert short or not (gentler.any() and (kept & here).any())
    shares = table[[f"class_{k}_percent" for k in range(1, 6)]].sum(axis=1)
    assert shares[table["farmland_km2"] > 0].tolist() == pytest.approx(
        [100.0] * int((table["farmland_km2"] > 0).sum())
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"farmland": ~ALL}, "No cell is farmland"),
        ({"slope": SLOPE * 10}, "The slope holds values outside 0 to 90"),
        ({"retention_percent": 120.0}, "has to keep 120 percent"),
        (
            {"farmland": np.arange(6)[None] < 2, "retention_percent": 50.0},
            "No district has as much farmland as has to stay: all has 33.33",
        ),
        ({"gentle": 30.0}, "The slope up to which farmland stays is 30"),
        ({"districts": np.zeros((1, 6), int)}, "No cell lies in a district"),
    ],
)
def test_refusals(change, sentence):
    given_ = {"slope": SLOPE, "farmland": ALL, "grid": GRID, **change}
    with pytest.raises(Refusal, match=sentence):
        slope_farmland(**given_)
