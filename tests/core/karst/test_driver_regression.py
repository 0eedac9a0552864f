"""Regression on drivers: the limiting factor and the parts of a trend."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.driver_regression import (
    COLLINEAR,
    CONSTANT,
    SOLVED,
    TOO_FEW_YEARS,
    driver_regression,
)
from ecorestore.core.karst.limiting_factor import limiting_factor
from ecorestore.core.karst.vegetation_attribution import (
    SCENARIOS,
    attribution_by_zone,
    vegetation_attribution,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import linregress, t

YEARS = np.arange(2001, 2013)


def random_stacks(seed, shape=(3, 4)):
    rng, years = np.random.default_rng(seed), len(YEARS)
    names = ("temperature", "precipitation", "radiation")
    drivers = {name: rng.normal(size=(years, *shape)) for name in names}
    parts = sum(k * drivers[name] for k, name in enumerate(names, start=-1))
    trend = rng.normal(size=shape) * np.arange(years)[:, None, None] * 0.3
    return parts + trend + rng.normal(size=(years, *shape)), drivers


def test_coefficients_as_by_least_squares():
    quantity, drivers = random_stacks(3)
    found = driver_regression(quantity, drivers, YEARS)
    assert (found.outcome == SOLVED).all()
    for i, j in np.ndindex(quantity.shape[1:]):
        x = np.column_stack(
            [np.ones(len(YEARS)), *(layers[:, i, j] for layers in drivers.values())]
        )
        y = quantity[:, i, j]
        expected = np.linalg.lstsq(x, y, rcond=None)[0][1:]
        assert found.coefficients[:, i, j] == pytest.approx(expected, rel=1e-5)
        standard = expected * x[:, 1:].std(axis=0) / y.std()
        assert found.standardised[:, i, j] == pytest.approx(standard, rel=1e-5)
        left = y - x @ np.linalg.lstsq(x, y, rcond=None)[0]
        free = len(y) - x.shape[1]
        error = np.sqrt(np.diag(np.linalg.inv(x.T @ x)) * (left @ left) / free)[1:]
        chance = 2 * t.sf(np.abs(expected) / error, free)
        assert found.coefficient_p[:, i, j] == pytest.approx(chance, rel=1e-4)
        line = linregress(YEARS, y)
        assert found.trend[i, j] == pytest.approx(line.slope, rel=1e-5)
        assert found.trend_p[i, j] == pytest.approx(line.pvalue, rel=1e-4)


def test_cells_that_cannot_be_solved():
    quantity, drivers = random_stacks(4, (1, 4))
    quantity[4:, 0, 0] = np.nan
    drivers["radiation"][:, 0, 1] = 2 * drivers["temperature"][:, 0, 1] + 1
    quantity[:, 0, 2] = 0.1
    found = driver_regression(quantity, drivers, YEARS)
    assert found.outcome.tolist() == [[TOO_FEW_YEARS, COLLINEAR, CONSTANT, SOLVED]]
    assert found.years.tolist() == [[4, 12, 12, 12]]
    assert np.isnan(found.coefficients[:, 0, :3]).all()


def test_a_driver_that_does_not_change_explains_nothing():
    quantity, drivers = random_stacks(5)
    drivers["radiation"][:] = 200.1
    found = driver_regression(quantity, drivers, YEARS)
    two = {name: drivers[name] for name in ("temperature", "precipitation")}
    assert (found.outcome == SOLVED).all()
    assert (found.coefficients[2] == 0).all()
    np.testing.assert_allclose(
        found.coefficients[:2], driver_regression(quantity, two, YEARS).coefficients
    )


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_units_order_and_threads_do_not_matter(seed):
    quantity, drivers = random_stacks(seed)
    found = limiting_factor(quantity, drivers, YEARS, threads=1)
    again = limiting_factor(quantity, drivers, YEARS, threads=3)
    np.testing.assert_array_equal(found.factor, again.factor)
    np.testing.assert_array_equal(found.coefficient, again.coefficient)
    other = {name: layers * 60 + 273 for name, layers in drivers.items()}
    order = np.random.default_rng(seed).permutation(len(YEARS))
    scaled = limiting_factor(
        5 * quantity[order] - 7,
        {name: layers[order] for name, layers in other.items()},
        YEARS[order],
    )
    np.testing.assert_array_equal(found.factor, scaled.factor)
    np.testing.assert_allclose(found.coefficient, scaled.coefficient, rtol=1e-4)


def test_the_limit_is_the_largest_of_either_sign():
    rng = np.random.default_rng(1)
    drivers = {
        "rain": rng.normal(size=(12, 1, 2)),
        "dryness": rng.normal(size=(12, 1, 2)),
    }
    green = 0.5 * drivers["rain"] - np.array([[[0.0, 3.0]]]) * drivers["dryness"]
    found = limiting_factor(green, drivers, YEARS)
    assert found.factor.tolist() == [[1, 2]]
    assert found.coefficient[0, 0] == pytest.approx(1.0)
    assert found.coefficient[0, 1] < 0


def hand_made():
    """Cells whose climate and human parts are known: one for each scenario."""
    years = np.arange(12.0)
    wiggle = np.where(np.arange(12) % 3 == 0, 1.0, -0.5)
    # The driver rises by 1 a year; vegetation answers by `answer`, people add `people`.
    driver = years + wiggle
    part = years + 3 * wiggle
    answers = np.array([1.0, 2.0, -1.0, -1.0, -2.0, 1.0])
    people = np.array([1.0, -1.0, 2.0, -1.0, 1.0, -2.0])
    vegetation = answers * driver[:, None] + people * part[:, None]
    return (
        vegetation[:, None, :],
        {"rain": np.repeat(driver, 6).reshape(12, 1, 6)},
        years,
    )


def test_each_scenario_by_signs():
    vegetation, drivers, years = hand_made()
    found = vegetation_attribution(vegetation, drivers, years, significance=1.0)
    total, climate, human = found.regression.trend, found.climate, found.human
    expected = np.where(
        total > 0,
        np.where((climate > 0) & (human > 0), 1, np.where(climate > 0, 2, 3)),
        np.where((climate < 0) & (human < 0), 4, np.where(climate < 0, 5, 6)),
    )
    np.testing.assert_array_equal(found.scenario, expected)
    np.testing.assert_allclose(climate + human, total, rtol=1e-6)


def test_climate_alone_takes_all():
    rng = np.random.default_rng(2)
    rain = (np.arange(12) + rng.normal(size=12)).reshape(12, 1, 1)
    found = vegetation_attribution(3 * rain, {"rain": rain}, YEARS)
    assert found.climate[0, 0] == pytest.approx(found.regression.trend[0, 0], rel=1e-5)
    assert found.climate_share[0, 0] == pytest.approx(100, abs=1e-3)


def test_people_alone_take_all():
    wiggle = np.tile([1.0, -1.0, -1.0, 1.0], 3).reshape(12, 1, 1)
    growth = np.arange(12.0).reshape(12, 1, 1)
    found = vegetation_attribution(growth + wiggle, {"rain": wiggle}, YEARS)
    assert found.scenario[0, 0] in (1, 3)
    assert found.human_share[0, 0] > 95


def test_masks_and_no_trend():
    quantity, drivers = random_stacks(6, (1, 3))
    quantity[:, 0, 0] = 7.0
    quantity[6:, 0, 1] = np.nan
    drivers["rain"] = drivers.pop("radiation")
    mask = np.array([[True, True, False]])
    few = {"a": drivers["temperature"], "b": drivers["rain"]}
    found = vegetation_attribution(quantity, few, YEARS, mask=mask)
    assert found.scenario[0, 0] == 7
    assert found.scenario[0, 2] == 0
    quantity[2:, 0, 1] = np.nan
    assert vegetation_attribution(quantity, few, YEARS, mask=mask).scenario[0, 1] == 8


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_shares_sum_to_one_hundred(seed):
    quantity, drivers = random_stacks(seed, (6, 7))
    found = vegetation_attribution(quantity, drivers, YEARS)
    grid = Grid((6, 7), 1000.0)
    zones = np.random.default_rng(seed).integers(0, 3, (6, 7))
    table = attribution_by_zone(found, grid, zones=zones)
    assert set(table["scenario"]) == set(SCENARIOS.values())
    for _, group in table.groupby("zone", sort=False):
        assert group["percent"].sum() == pytest.approx(100)
    together = table[table["zone"] == "all"]["area_km2"].sum()
    assert together == pytest.approx((zones > 0).sum())
    parted = ~np.isnan(found.climate_share)
    total = (found.climate_share + found.human_share)[parted]
    np.testing.assert_allclose(total, 100)
    np.testing.assert_allclose(
        (found.climate + found.human)[parted], found.regression.trend[parted], rtol=1e-4
    )
    assert np.isnan(found.offset_share) or 0 <= found.offset_share <= 100


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"drivers": {}}, "No driver is given"),
        ({"largest_inflation": 0.5}, "The largest variance inflation is 0.5"),
        ({"times": [*YEARS[:-1], YEARS[0]]}, "is given twice"),
    ],
)
def test_refusals(change, sentence):
    quantity, drivers = random_stacks(0)
    given_ = {"drivers": drivers, "times": YEARS, **change}
    with pytest.raises(Refusal, match=sentence):
        driver_regression(quantity, **given_)


def test_refusals_of_stacks():
    quantity, drivers = random_stacks(0)
    with pytest.raises(Refusal, match="a trend needs at least 5"):
        driver_regression(
            quantity[:4], {n: x[:4] for n, x in drivers.items()}, YEARS[:4]
        )
    with pytest.raises(Refusal, match="The driver rain lies on another grid"):
        driver_regression(quantity, {"rain": np.zeros((12, 5, 5))}, YEARS)


def test_cancel():
    quantity, drivers = random_stacks(0, (300, 300))
    with pytest.raises(Cancelled):
        driver_regression(quantity, drivers, YEARS, progress=lambda _: False)
