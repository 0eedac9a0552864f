"""Carbon storage, change and value: exact against InVEST 3.20.2."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.carbon_climate import ClimateCorrection
from ecorestore.core.services.carbon_storage import (
    POOLS,
    carbon_change,
    carbon_storage,
    carbon_value,
)
from hypothesis import given
from hypothesis import strategies as st

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
PARAMETERS = json.loads((CASE / "params.json").read_text(encoding="utf-8"))
TABLE = pd.DataFrame(PARAMETERS["biophysical"])
TOTALS = {
    row["Raster"]: float(row["Total"])
    for row in json.loads((CASE / "tables.json").read_text(encoding="utf-8"))[
        "carbon_summary"
    ]
}
GRID = Grid((120, 150), 30.0)
YEARS = {"year_before": 2020, "year_after": 2035}
HECTARE = Grid((1, 1), 100.0)


@pytest.fixture(scope="module")
def case():
    with np.load(CASE / "inputs.npz") as inputs, np.load(CASE / "carbon.npz") as carbon:
        return inputs["lulc"], inputs["lulc_alt"], dict(carbon)


def agree(found, expected):
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=1e-4)


def test_case(case):
    now, then, expected = case
    before = carbon_storage(now, TABLE, GRID, keep_pools=True)
    after = carbon_storage(then, TABLE, GRID)
    agree(before.storage, expected["c_storage_bas"])
    agree(after.storage, expected["c_storage_alt"])
    for pool in POOLS:
        agree(before.pools[pool], expected[f"{pool}_bas"])
    assert after.pools == {}
    assert before.total_t == pytest.approx(TOTALS["Baseline Carbon Storage"])
    assert after.total_t == pytest.approx(TOTALS["Alternate Carbon Storage"])

    change = carbon_change(before.storage, after.storage, GRID)
    agree(change.change, expected["c_change_bas_alt"])
    assert change.total_t == pytest.approx(TOTALS["Change in Carbon Storage"])
    assert change.sequestered_t > 0 and change.lost_t > 0
    assert change.total_co2_t == pytest.approx(change.total_t * 44 / 12)

    money = PARAMETERS["carbon"]
    value = carbon_value(
        change.change,
        GRID,
        year_before=money["lulc_bas_year"],
        year_after=money["lulc_alt_year"],
        price=money["price_per_metric_ton_of_c"],
        discount_percent=money["discount_rate_pct"],
        price_decline_percent=money["rate_change_pct"],
    )
    agree(value.value, expected["npv_alt"])
    assert value.total == pytest.approx(TOTALS["Net Present Value of Carbon Change"])


def test_table_by_class(case):
    found = carbon_storage(case[0], TABLE, GRID).by_class
    assert found["class"].tolist() == [str(code) for code in range(1, 10)]
    assert found["cells"].tolist() == np.bincount(case[0].ravel())[1:].tolist()
    forest = found.iloc[0]
    assert forest["mean_t_ha"] == pytest.approx(85.2 + 22.1 + 120.4 + 6.1)
    assert forest["total_t"] == pytest.approx(forest["area_ha"] * forest["mean_t_ha"])
    without = carbon_storage(np.full((1, 1), 1), TABLE, HECTARE).by_class
    assert np.isnan(without["mean_t_ha"][1]) and without["total_t"][1] == 0


def test_cells_stand_alone(case, monkeypatch):
    now, _, _ = case
    whole = carbon_storage(now, TABLE, GRID).storage
    mask = np.random.default_rng(4).random(GRID.shape) < 0.5
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 1000})
    found = carbon_storage(
        np.where(mask, now, 255), TABLE, Grid(GRID.shape, 30.0, mask=mask)
    )
    assert (found.storage[mask] == whole[mask]).all()
    assert np.isnan(found.storage[~mask]).all()
    assert found.total_t == pytest.approx(0.09 * whole[mask].sum(dtype=float), rel=1e-6)


def test_a_loss_of_exactly_1_counts():
    before, after = np.full((10, 10), 5.0), np.full((10, 10), 5.0)
    after[0, :4] = 4.0
    after[1, 0] = 4.1
    found = carbon_change(before, after, Grid((10, 10), 100.0))
    assert found.lost_t == pytest.approx(4.9)
    assert found.change[0, 0] == -1


@given(st.integers(1, 80), st.floats(0, 500), st.floats(-20, 20), st.floats(-20, 20))
def test_value(years, price, rate, decline):
    options = {
        "year_before": 2000,
        "year_after": 2000 + years,
        "price": price,
        "discount_percent": rate,
        "price_decline_percent": decline,
    }
    found = carbon_value(np.full((1, 1), 3.0), HECTARE, **options)
    ratio = (1 + rate / 100) * (1 + decline / 100)
    expected = 3 * price / years * sum(ratio**-year for year in range(years))
    assert found.total == pytest.approx(expected)
    assert found.value.item() == pytest.approx(expected, rel=1e-6)


def test_without_rates_the_value_is_the_price():
    found = carbon_value(np.full((1, 1), -2.0), HECTARE, price=43, **YEARS)
    assert (found.total, found.per_tonne) == (-86, pytest.approx(43))


def test_missing_cells_of_change_and_value():
    grid = Grid((1, 2), 100.0, mask=np.array([[True, False]]))
    before, after = np.array([[1.0, np.nan]]), np.array([[3.0, 9.0]])
    change = carbon_change(before, after, grid)
    assert change.total_t == 2
    value = carbon_value(change.change, grid, price=10, **YEARS)
    assert value.total == pytest.approx(20)
    assert np.isnan(change.change[0, 1]) and np.isnan(value.value[0, 1])


def refused(call):
    with pytest.raises(Refusal) as refusal:
        call()
    return str(refusal.value)


def test_years_out_of_order():
    names = json.loads((CASE.parent / "bad_inputs.json").read_text(encoding="utf-8"))
    assert "carbon_years" in [bad["case"] for bad in names]
    change = np.ones((1, 1))
    for after in (2030, 2040):
        assert refused(
            lambda after=after: carbon_value(
                change, HECTARE, year_before=2040, year_after=after, price=1
            )
        ) == (
            f"The second year ({after}) is not after the first (2040). Exchange the two"
            " maps, or correct the years."
        )
    assert refused(
        lambda: carbon_value(
            change, HECTARE, year_before=2020.5, year_after=2030, price=1
        )
    ) == ("The year 2020.5 is no whole number. Correct it.")


def test_refusals():
    cover = np.array([[1]])
    assert refused(
        lambda: carbon_storage(cover, TABLE.drop(columns="c_dead"), HECTARE)
    ) == ("In the table of carbon pools, the column c_dead is missing. Add it.")
    assert refused(lambda: carbon_storage(cover, TABLE.assign(c_soil=-1), HECTARE)) == (
        "In the table of carbon pools, row 1 has -1 in the column c_soil. Give a number"
        " from 0 to 100000."
    )
    assert refused(
        lambda: carbon_change(np.full((1, 1), np.nan), np.ones((1, 1)), HECTARE)
    ).startswith("The carbon before holds NaN in 1 cells that are not nodata.")
    assert refused(
        lambda: carbon_value(np.ones((1, 1)), HECTARE, price=-3, **YEARS)
    ) == ("The price of carbon is -3; give a number of at least 0.")
    assert refused(
        lambda: carbon_value(
            np.ones((1, 1)), HECTARE, price=3, discount_percent=-100, **YEARS
        )
    ) == ("The discount (percent) is -100; give a number above -100.")


def test_cancel():
    one, stop = np.ones((1, 1)), {"progress": lambda _: False}
    for call in (
        lambda: carbon_storage(one.astype(int), TABLE, HECTARE, **stop),
        lambda: carbon_change(one, one, HECTARE, **stop),
        lambda: carbon_value(one, HECTARE, price=3, **YEARS, **stop),
    ):
        with pytest.raises(Cancelled):
            call()


def test_pools_by_class(case):
    now, _, expected = case
    climate = ClimateCorrection(
        pd.DataFrame(
            {
                "pool": ["soil"],
                "climate": ["precipitation"],
                "form": ["linear"],
                "a": [1.0],
                "b": [0.0],
            }
        ),
        precipitation=np.full(GRID.shape, 1200.0),
        reference_precipitation=600.0,
    )
    plain = carbon_storage(now, TABLE, GRID).by_class
    twice = carbon_storage(now, TABLE, GRID, climate=climate).by_class
    for pool in POOLS:
        total = expected[f"{pool}_bas"].sum(dtype=float) * 0.09
        assert plain[f"{pool}_t"].sum() == pytest.approx(total, rel=1e-4)
        times = 2 if pool == "c_soil" else 1
        np.testing.assert_allclose(twice[f"{pool}_t"], plain[f"{pool}_t"] * times)
    columns = [f"{pool}_t" for pool in POOLS]
    np.testing.assert_allclose(twice[columns].sum(axis=1), twice["total_t"])
