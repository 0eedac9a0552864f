"""Water of watersheds, scarcity and hydropower: InVEST 3.20.2's tables."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.water_yield import water_yield
from ecorestore.core.services.watershed_water import (
    check_stations,
    hydropower,
    poorly_covered,
    water_scarcity,
    watershed_conservation,
    watershed_water,
)

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
PARAMETERS = json.loads((CASE / "params.json").read_text(encoding="utf-8"))
EXPECTED = pd.DataFrame(
    json.loads((CASE / "tables.json").read_text(encoding="utf-8"))["awy_watersheds"]
).set_index("ws_id")
TABLE = pd.DataFrame(PARAMETERS["biophysical"]).rename(
    columns={"root_depth_mm": "root_depth", "demand_m3_px_yr": "demand"}
)
STATIONS = pd.DataFrame(
    {
        "ws_id": [1, 2, 3, 4],
        "efficiency": 0.8,
        "fraction": 0.6,
        "height": 25,
        "kw_price": 0.07,
        "cost": 1000,
        "time_span": 20,
        "discount": 5,
    }
)
GRID = Grid((120, 150), 30.0)


@pytest.fixture(scope="module")
def case():
    with np.load(CASE / "inputs.npz") as inputs:
        case = dict(inputs)
    layers = (case[name] for name in ("lulc", "precip", "eto", "soil_depth", "pawc"))
    case["result"] = water_yield(*layers, TABLE, GRID, seasonality=8)
    return case


@pytest.fixture(scope="module")
def water(case):
    return watershed_water(case["result"], case["precip"], case["watersheds"], GRID)


@pytest.fixture(scope="module")
def scarcity(case, water):
    return water_scarcity(water, case["lulc"], TABLE, case["watersheds"], GRID)


def agree(found, expected):
    np.testing.assert_allclose(found, expected, rtol=1e-4)


def test_watersheds_of_the_case(water):
    assert water.index.tolist() == [1, 2, 3, 4]
    agree(water["precipitation_mm"], EXPECTED["precip_mn"])
    agree(water["potential_evapotranspiration_mm"], EXPECTED["PET_mn"])
    agree(water["actual_evapotranspiration_mm"], EXPECTED["AET_mn"])
    agree(water["water_yield_mm"], EXPECTED["wyield_mn"])
    agree(water["water_yield_m3"], EXPECTED["wyield_vol"])


def test_scarcity_of_the_case(scarcity):
    agree(scarcity["consumption_m3"], EXPECTED["consum_vol"])
    agree(scarcity["consumption_m3_per_cell"], EXPECTED["consum_mn"])
    agree(scarcity["supply_m3"], EXPECTED["rsupply_vl"])
    # InVEST takes m3 per cell from mm; the difference of both columns shows it.
    agree(
        scarcity["water_yield_mm"] - scarcity["consumption_m3_per_cell"],
        EXPECTED["rsupply_mn"],
    )
    agree(scarcity["supply_mm"] * scarcity["area_m2"] / 1000, scarcity["supply_m3"])


def test_hydropower_of_the_case(scarcity):
    power = hydropower(scarcity, STATIONS)
    agree(power["energy_kwh"], EXPECTED["hp_energy"])
    agree(power["value"], EXPECTED["hp_val"])


def test_without_discount_the_value_is_that_of_all_years(scarcity):
    power = hydropower(scarcity, STATIONS.assign(discount=0))
    yearly = 0.07 * power["energy_kwh"] - 1000
    np.testing.assert_allclose(power["value"], 20 * yearly)
    nearly = hydropower(scarcity, STATIONS.assign(discount=1e-9))
    np.testing.assert_allclose(power["value"], nearly["value"])


def test_demand_by_hectare(case, water):
    per_hectare = TABLE.assign(demand=TABLE["demand"] / 0.09)
    found = water_scarcity(
        water, case["lulc"], per_hectare, case["watersheds"], GRID, per="hectare"
    )
    agree(found["consumption_m3"], EXPECTED["consum_vol"])


def test_bands_of_rows_add_up(case, water, scarcity, monkeypatch):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 1000})
    again = watershed_water(case["result"], case["precip"], case["watersheds"], GRID)
    pd.testing.assert_frame_equal(again, water)
    again = water_scarcity(water, case["lulc"], TABLE, case["watersheds"], GRID)
    pd.testing.assert_frame_equal(again, scarcity)


def test_cells_without_a_value_count_with_the_mean(case):
    mask = np.random.default_rng(5).random(GRID.shape) < 0.5
    found = watershed_water(
        case["result"],
        case["precip"],
        case["watersheds"],
        Grid(GRID.shape, 30.0, mask=mask),
    )
    inside = mask & (case["watersheds"] == 2)
    mean = case["result"].water_yield[inside].mean(dtype=float)
    assert found.loc[2, "water_yield_mm"] == pytest.approx(mean)
    assert found.loc[2, "cells"] == np.count_nonzero(inside)
    assert found.loc[2, "area_m2"] == 2935 * 900
    assert found.loc[2, "water_yield_m3"] == pytest.approx(mean * 2935 * 0.9)


def test_given_areas(case, water):
    areas = {zone: 2.0 * area for zone, area in water["area_m2"].items()}
    found = watershed_water(
        case["result"], case["precip"], case["watersheds"], GRID, areas=areas
    )
    np.testing.assert_allclose(found["water_yield_m3"], 2 * water["water_yield_m3"])
    with pytest.raises(Refusal) as refused:
        watershed_water(
            case["result"], case["precip"], case["watersheds"], GRID, areas={1: 1.0}
        )
    assert str(refused.value) == (
        "No area is given for the watershed 2, 3, 4. Add it, or give no areas."
    )


def test_no_watershed(case):
    with pytest.raises(
        Refusal, match="No cell with a value lies in a zone. Check that"
    ):
        watershed_water(case["result"], case["precip"], case["watersheds"] * 0, GRID)


def test_watershed_without_a_station(scarcity):
    power = hydropower(scarcity, STATIONS[1:3])
    assert power["energy_kwh"].isna().tolist() == [True, False, False, True]


@pytest.mark.parametrize(
    ("stations", "sentence"),
    [
        (
            STATIONS.drop(columns="height"),
            "The table of stations has no column height. Add it.",
        ),
        (
            STATIONS.assign(ws_id=[1, 2, 3, 9]),
            "The table of stations names the watershed 9, which does not exist"
            " (watersheds: 1, 2, 3, 4). Correct it.",
        ),
        (
            STATIONS.assign(ws_id=[1, 2, 3, 3]),
            "A watershed has several rows in the table of stations. Keep one for each.",
        ),
        (
            STATIONS.assign(efficiency=[0.8, 80, 0.8, 0.8]),
            "In the table of stations, row 2 has 80 in the column efficiency. Give a"
            " number from 0 to 1.",
        ),
    ],
)
def test_faulty_stations(scarcity, stations, sentence):
    with pytest.raises(Refusal) as refused:
        hydropower(scarcity, stations)
    assert str(refused.value) == sentence


def test_watersheds_beyond_the_rasters_are_found(water):
    assert poorly_covered(water, GRID).empty
    twice = water.assign(area_m2=water["area_m2"] * [1, 2, 1, 1])
    assert poorly_covered(twice, GRID).to_dict() == {2: pytest.approx(0.5, rel=1e-3)}


def test_stations_are_checked_before_the_run():
    station = {"ws_id": [1], "efficiency": [0.8], "fraction": [0.6], "height": [25]}
    money = {"kw_price": [0.07], "cost": [1000], "time_span": [20], "discount": [5]}
    check_stations(pd.DataFrame({**station, **money}), [1, 2])
    with pytest.raises(Refusal, match="has no column kw_price"):
        check_stations(pd.DataFrame(station), [1, 2])
    with pytest.raises(Refusal, match="names the watershed 1, which does not"):
        check_stations(pd.DataFrame({**station, **money}), [2, 3])


def test_conservation_of_watersheds():
    held = np.array([[100.0, 300.0, np.nan], [50.0, 5.0, 7.0]])
    basins = np.array([[4, 4, 4], [2, 0, 2]])
    mask = np.array([[True] * 3, [True, True, False]])
    table = watershed_conservation(held, basins, Grid((2, 3), 100.0, mask=mask))
    assert table.to_dict("index") == {
        2: {
            "conservation_mm": 50,
            "conservation_m3": 500,
            "cells": 1,
            "area_km2": 0.01,
        },
        4: {
            "conservation_mm": 200,
            "conservation_m3": 4000,
            "cells": 2,
            "area_km2": 0.02,
        },
    }
    with pytest.raises(Refusal, match="No cell with a value lies in a zone"):
        watershed_conservation(held, basins * 0, Grid((2, 3), 100.0))
