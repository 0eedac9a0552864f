"""SPI, SPEI, soil percentiles and warnings."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.drought_warning import (
    WARNINGS,
    drought_warning,
    standardised_index,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

SHAPE = (2, 3)
GRID = Grid(SHAPE, 1000.0)


def months(years=30, seed=0):
    rng = np.random.default_rng(seed)
    season = 60 + 50 * np.sin(np.arange(12 * years) * np.pi / 6)[:, None, None]
    return rng.gamma(2.0, season / 2, (12 * years, *SHAPE))


def test_spi_is_the_gamma_distribution_as_a_normal_one():
    rain = np.random.default_rng(1).gamma(3.0, 40.0, (400, 1))
    found = standardised_index(rain)[:, 0]
    shape, _, scale = stats.gamma.fit(rain[:, 0], floc=0)
    expected = stats.norm.ppf(stats.gamma.cdf(rain[:, 0], shape, scale=scale))
    np.testing.assert_allclose(found, np.clip(expected, -3.09, 3.09), atol=0.02)
    assert found.mean() == pytest.approx(0, abs=0.02)
    assert found.std() == pytest.approx(1, abs=0.03)


def test_years_without_rain_have_their_share():
    rain = np.random.default_rng(2).gamma(2.0, 10.0, (40, 1))
    rain[:10] = 0
    found = standardised_index(rain)[:, 0]
    assert found[:10] == pytest.approx([stats.norm.ppf(0.25)] * 10)
    assert (found[10:] > found[0]).all()


def test_spei_is_the_log_logistic_distribution_as_a_normal_one():
    rng = np.random.default_rng(3)
    water = stats.fisk.rvs(4.0, loc=-80, scale=120, size=(400_000, 1), random_state=rng)
    found = standardised_index(water, kind="spei")[:, 0]
    expected = stats.norm.ppf(stats.fisk.cdf(water[:, 0], 4.0, loc=-80, scale=120))
    np.testing.assert_allclose(found, np.clip(expected, -3.09, 3.09), atol=0.03)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["spi", "spei"]))
def test_laws(seed, kind):
    rain = np.random.default_rng(seed).gamma(2.0, 10.0, (25, 3))
    found = standardised_index(rain, kind=kind)
    order = np.argsort(rain, axis=0)
    assert (np.diff(np.take_along_axis(found, order, axis=0), axis=0) >= 0).all()
    np.testing.assert_allclose(
        standardised_index(7 * rain, kind=kind), found, rtol=1e-6, atol=1e-9
    )
    gap = np.vstack([rain[:5], np.full((1, 3), np.nan), rain[5:]])
    np.testing.assert_allclose(
        np.delete(standardised_index(gap, kind=kind), 5, axis=0), found, atol=1e-9
    )
    if kind == "spei":
        shifted = standardised_index(rain - 500, kind=kind)
        np.testing.assert_allclose(shifted, found, atol=1e-6)


def test_constant_and_dry_cells_have_no_index():
    rain = np.column_stack([np.full(20, 5.0), np.zeros(20)])
    assert np.isnan(standardised_index(rain)).all()
    assert np.isnan(standardised_index(rain[:, :1], kind="spei")).all()


def test_a_scale_adds_up_the_months_before():
    rain = months()
    found = drought_warning(GRID, (2010, 2), (1990, 1), precipitation=rain, scale=3)
    ends = np.arange(1, len(rain), 12)
    sums = np.array([rain[end - 2 : end + 1].sum(axis=0) for end in ends[1:]])
    expected = standardised_index(sums.reshape(len(sums), -1))[19].reshape(SHAPE)
    np.testing.assert_allclose(found.standardised, expected, rtol=1e-5)
    # The winter before the first layer is not known.
    assert np.isnan(found.history.loc[0, "none"])


def test_evapotranspiration_makes_it_spei():
    rain, water = months(), months(seed=5) * 0.8
    found = drought_warning(
        GRID,
        (2000, 7),
        (1990, 1),
        precipitation=rain,
        evapotranspiration=water,
        scale=1,
    )
    sums = (rain - water)[6::12].reshape(30, -1)
    expected = standardised_index(sums, kind="spei")[10].reshape(SHAPE)
    np.testing.assert_allclose(found.standardised, expected, rtol=1e-5)


def test_the_drier_of_rain_and_soil_warns():
    rain = months()
    soil = np.arange(360.0)[:, None, None] * np.ones(SHAPE)
    dry_soil = drought_warning(
        GRID, (1990, 6), (1990, 1), precipitation=rain, soil_water=soil, scale=1
    )
    assert (dry_soil.soil_percentile == 0).all()
    assert {WARNINGS[code] for code in np.unique(dry_soil.warning)} == {
        "extreme drought"
    }
    wet_soil = drought_warning(
        GRID, (2019, 6), (1990, 1), precipitation=rain, soil_water=soil, scale=1
    )
    assert (wet_soil.soil_percentile == 100).all()
    only_rain = drought_warning(GRID, (2019, 6), (1990, 1), precipitation=rain, scale=1)
    np.testing.assert_array_equal(wet_soil.warning, only_rain.warning)


def test_history_sums_to_all_cells():
    history = drought_warning(
        GRID, (2019, 12), (1990, 1), precipitation=months(), scale=6
    ).history
    assert history["year"].tolist() == list(range(1990, 2020))
    total = history.drop(columns="year").sum(axis=1)
    assert total.tolist() == pytest.approx([100.0] * 30)


def test_missing_cells_are_not_read():
    rain = months()
    rain[:, 0, 0] = np.inf
    mask = np.ones(SHAPE, bool)
    mask[0, 0] = False
    found = drought_warning(
        Grid(SHAPE, 1.0, mask=mask), (2019, 6), (1990, 1), precipitation=rain
    )
    assert np.isnan(found.standardised[0, 0]) and found.warning[0, 0] == 0
    assert (found.warning[mask] > 0).all()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"precipitation": None}, "Neither rain nor soil water is given"),
        (
            {"date": (2025, 1)},
            "The date 2025-01 lies outside the layers, which run from",
        ),
        (
            {"precipitation": months(8), "date": (1991, 3)},
            "Only 8 years have this month",
        ),
        (
            {"evapotranspiration": months(29)},
            "There are 348 months of evapotranspiration",
        ),
        ({"index_limits": (-1, -0.5, -2, -3)}, "do not fall from light to extreme"),
        ({"scale": 0}, "The number of months is 0"),
        ({"precipitation": months() * np.inf}, "A month holds infinite values"),
        ({"precipitation": months() * np.nan}, "No cell has 10 years"),
        (
            {
                "precipitation": None,
                "evapotranspiration": months(),
                "soil_water": months(),
            },
            "Evapotranspiration is given without rain",
        ),
    ],
)
def test_refusals(change, sentence):
    given_ = {
        "date": (2010, 6),
        "first": (1990, 1),
        "precipitation": months(),
        **change,
    }
    with pytest.raises(Refusal, match=sentence):
        drought_warning(GRID, **given_)
