"""Carbon sinks of rock and plants, and their accounts."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.sink_accounts import sink_accounts
from ecorestore.core.karst.vegetation_carbon_sink import vegetation_carbon_sink
from ecorestore.core.karst.weathering_carbon_sink import weathering_carbon_sink
from ecorestore.core.refusal import Refusal

ROCKS = pd.DataFrame(
    {
        "code": [1, 2, 3, 4],
        "calcite_share": [1.0, 0.0, 0.5, np.nan],
        "dolomite_share": [0.0, 1.0, 0.0, np.nan],
        "co2_mmol_per_litre": [0.0, 0.0, 0.152, 1.586],
    }
)
ROCK = np.array([[1, 2, 3, 4]])


def same(value):
    return np.full(ROCK.shape, value)


def weathered(rock=ROCK, table=ROCKS, rain=1300.0, water=500.0, warmth=15.0, **options):
    grid = options.pop("grid", Grid(ROCK.shape, 30.0))
    options.setdefault("carbon_dioxide", same(0.01))
    return weathering_carbon_sink(
        rock, table, same(rain), same(water), same(warmth), grid, **options
    )


def test_each_rock_by_hand():
    found = weathered()
    calcite = 12 * 1.9094e-3 * 800
    dolomite = 24 * 1.231e-3 * 800
    half = calcite / 2 + 12 * 0.152 / 2 / 1000 * 800
    gem = 12 * 1.586 / 1000 * 800
    expected = [calcite, dolomite, half, gem]
    assert found.sink[0] == pytest.approx(expected, rel=2e-3)
    assert found.negative_runoff_cells == 0


def test_negative_runoff_is_counted_and_set_to_zero():
    found = weathered(rain=400.0)
    assert found.negative_runoff_cells == 4
    assert found.sink.tolist() == [[0.0] * 4]


def test_soil_air_follows_evapotranspiration():
    given = weathered(carbon_dioxide=same(10**-2.2644)).sink
    assert weathered(water=500.0, carbon_dioxide=None).sink == pytest.approx(
        given, rel=1e-3
    )


def test_missing_cells_are_not_read():
    mask = np.array([[True, False, True, True]])
    rock = np.array([[1, 99, 3, 4]])
    found = weathered(rock=rock, grid=Grid(ROCK.shape, 30.0, mask=mask))
    assert np.isnan(found.sink[0, 1])
    assert (found.sink[0, [0, 2, 3]] == weathered().sink[0, [0, 2, 3]]).all()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"rock": np.array([[1, 2, 3, 9]])}, "holds class 9 in 1 cells"),
        ({"table": ROCKS[["code"]]}, "has none of the columns calcite_share"),
        ({"table": ROCKS.assign(dolomite_share=0.8)}, "sum to 1.8. Give at most 1"),
        ({"rain": -1.0}, "The precipitation holds values outside"),
        ({"warmth": 288.0}, "The temperature holds values outside"),
        ({"carbon_dioxide": same(400.0)}, "The pressure of carbon dioxide holds"),
    ],
)
def test_refusals_of_weathering(change, sentence):
    with pytest.raises(Refusal, match=sentence):
        weathered(**change)


def months(value):
    return [np.full((1, 2), value)] * 12


def test_net_ecosystem_production():
    production = np.array([[600.0, 100.0]])
    found = vegetation_carbon_sink(
        production, months(15.0), months(100.0), Grid((1, 2), 30.0)
    )
    assert found.respiration[0] / 12 == pytest.approx([22.7, 22.7], abs=0.05)
    np.testing.assert_allclose(found.sink + found.respiration, production, rtol=1e-6)
    assert found.sink[0, 1] < 0


@pytest.mark.parametrize(
    ("production", "warmth", "rain", "sentence"),
    [
        (600.0, months(15.0)[:11], months(9.0), "There are 11 layers of monthly"),
        (600.0, months(288.0), months(9.0), "The temperature of month 1 holds"),
        (600.0, months(15.0), months(-1.0), "The rain of month 1 holds"),
        (99999.0, months(15.0), months(9.0), "The net primary production holds"),
    ],
)
def test_refusals_of_plants(production, warmth, rain, sentence):
    with pytest.raises(Refusal, match=sentence):
        vegetation_carbon_sink(
            np.full((1, 2), production), warmth, rain, Grid((1, 2), 30.0)
        )


def test_accounts_add_up():
    rng = np.random.default_rng(0)
    sinks = {name: rng.random((20, 30)) * 40 for name in ("rock", "plants")}
    sinks["plants"][3] = np.nan
    zones = rng.integers(0, 4, (20, 30))
    grid = Grid((20, 30), 100.0, mask=rng.random((20, 30)) > 0.2)
    table = sink_accounts(sinks, grid, zones=zones, price=60)
    parts = table[table["zone"] != "all"].groupby("sink")[["co2_t", "area_km2"]].sum()
    whole = table[table["zone"] == "all"].set_index("sink")
    for name, sink in sinks.items():
        assert parts.loc[name].tolist() == pytest.approx(
            whole.loc[name, ["co2_t", "area_km2"]].tolist()
        )
        inside = grid.mask & (zones > 0)
        carbon = np.nansum(sink[inside]) * 1e4 / 1e6
        assert whole.loc[name, "co2_t"] == pytest.approx(carbon * 44 / 12)
    np.testing.assert_allclose(table["value"], table["co2_t"] * 60)


def test_a_price_below_zero_is_refused():
    with pytest.raises(Refusal, match="The price of a tonne"):
        sink_accounts({"rock": np.ones((2, 2))}, Grid((2, 2), 30.0), price=-1)
