"""Cooling by vegetation, and whether it lasts."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.cooling_effect import COOLING, cooling_effect, season_means
from ecorestore.core.refusal import Refusal

YEARS = np.arange(2001, 2021)
SHAPE = (2, 5)
GRID = Grid(SHAPE, 1000.0)
# Sensitivity in the middle of the years, and its change each year, by column.
ANSWER = np.array([-8.0, -8.0, -8.0, 0.0, 6.0])
CHANGE = np.array([0.0, 0.6, -0.6, 0.0, 0.0])


def series(noise=0.05, seed=0):
    rng = np.random.default_rng(seed)
    green = 0.5 + 0.1 * rng.normal(size=(20, *SHAPE))
    apart = green - green.mean(axis=0)
    time = (YEARS - YEARS.mean())[:, None, None]
    hot = 300 + 0.05 * time + (ANSWER + CHANGE * time) * apart
    return hot + noise * rng.normal(size=hot.shape), green


def test_known_answers_are_found():
    hot, green = series(noise=1e-6)
    found = cooling_effect(hot, green, YEARS, GRID)
    for row in range(2):
        assert found.sensitivity[row] == pytest.approx(ANSWER, abs=1e-3)
        assert found.change[row] == pytest.approx(CHANGE, abs=1e-3)
        assert found.first[row] == pytest.approx(ANSWER - 9.5 * CHANGE, abs=1e-2)
        assert found.last[row] == pytest.approx(ANSWER + 9.5 * CHANGE, abs=1e-2)


def test_classes():
    hot, green = series()
    found = cooling_effect(hot, green, YEARS, GRID, significance=0.001)
    names = [COOLING[code] for code in found.cooling[0]]
    assert names == [
        "lasting cooling",
        "weakening cooling",
        "strengthening cooling",
        "no significant effect",
        "warming",
    ]
    assert found.areas["area_km2"].sum() == 10
    assert found.areas["percent"].sum() == pytest.approx(100)


def test_a_control_takes_what_is_its_own():
    hot, green = series(noise=1e-6)
    air = 10 * np.random.default_rng(5).normal(size=(20, *SHAPE))
    found = cooling_effect(hot + 0.7 * air, green, YEARS, GRID, controls={"air": air})
    assert found.sensitivity[0] == pytest.approx(ANSWER, abs=1e-3)


def test_order_of_years_does_not_matter_and_masked_cells_are_not_read():
    hot, green = series()
    mask = np.ones(SHAPE, bool)
    mask[0, 0] = False
    hot[:, 0, 0] = np.inf
    grid = Grid(SHAPE, 1000.0, mask=mask)
    found = cooling_effect(hot, green, YEARS, grid)
    other = cooling_effect(hot[::-1], green[::-1], YEARS[::-1], grid)
    np.testing.assert_array_equal(found.sensitivity, other.sensitivity)
    assert found.cooling[0, 0] == 0 and (found.cooling[mask] > 0).all()


def test_constant_vegetation_tells_nothing():
    hot, green = series()
    green[:, 0, 0] = 0.4
    found = cooling_effect(hot, green, YEARS, GRID)
    assert COOLING[found.cooling[0, 0]] == "no significant effect"
    assert found.sensitivity[0, 0] == 0


def test_seasons():
    dates = [(2001 + k // 12, k % 12 + 1) for k in range(24)]
    layers = [np.array([[float(month), np.nan]]) for _, month in dates]
    means, years = season_means(layers, dates, "summer")
    assert years == [2001, 2002]
    assert means[0][0, 0] == 7 and np.isnan(means[0][0, 1])
    assert season_means(layers, dates, "winter")[1] == [2001, 2002, 2003]
    with pytest.raises(Refusal, match="No layer lies in the season summer"):
        season_means(layers[:3], dates[:3], "summer")


@pytest.mark.parametrize(
    ("years", "change", "sentence"),
    [
        (YEARS[:7], {}, "There are 7 years"),
        (YEARS, {"significance": 0.0}, "The significance is 0"),
        (YEARS, {"vegetation": np.full((20, *SHAPE), np.nan)}, "has no value in any"),
    ],
)
def test_refusals(years, change, sentence):
    hot, green = series()
    given = {"temperature": hot[: len(years)], "vegetation": green[: len(years)]}
    with pytest.raises(Refusal, match=sentence):
        cooling_effect(years=years, grid=GRID, **{**given, **change})
