"""The factor R: the published forms by hand, and what they have in common."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.rainfall_erosivity import (
    annual_rainfall_erosivity,
    rainfall_erosivity,
)
from hypothesis import given
from hypothesis import strategies as st

MONSOON = [25, 30, 45, 100, 180, 220, 190, 140, 100, 90, 50, 30]
ONE = Grid((1, 1), 1000.0)


def of_months(months, **options):
    return rainfall_erosivity(
        [np.full((1, 1), rain, float) for rain in months], ONE, **options
    ).item()


def of_year(rain, **options):
    return annual_rainfall_erosivity(np.array([[rain]], float), ONE, **options).item()


def test_a_monsoon_year():
    assert of_months(MONSOON) == pytest.approx(3137, abs=0.5)
    assert of_months(MONSOON, form="fournier") == pytest.approx(4416, abs=0.5)


def test_arnoldus_constant():
    # Even rain: Fournier's index is P / 12, and R about 0.264 F^1.5 in metric units.
    even = of_months([100] * 12, form="fournier", factor=1)
    assert even == pytest.approx(0.264 * 100**1.5, rel=5e-3)


def test_dry_months_and_years_add_nothing():
    assert of_months([0] * 12) == of_months([0] * 12, form="fournier") == 0
    one_month = of_months([600] + [0] * 11)
    assert one_month == pytest.approx(17.02 * 1.735 * 10**-0.8188 * 600**1.5)


@given(st.lists(st.floats(0, 1000), min_size=12, max_size=12), st.sampled_from([0, 1]))
def test_order_of_months_does_not_count(months, form):
    form = ["monthly", "fournier"][form]
    found = of_months(months, form=form)
    assert found == pytest.approx(of_months(months[::-1], form=form), rel=1e-6)
    # The sum inside the power is the larger one.
    assert of_months(months, factor=1) <= of_months(
        months, form="fournier", factor=1
    ) * (1 + 1e-6)


def test_from_the_rain_of_a_year():
    assert of_year(500) == pytest.approx(0.0483 * 500**1.61)
    assert of_year(850) == pytest.approx(0.0483 * 850**1.61)
    assert of_year(1200) == pytest.approx(587.8 - 1.219 * 1200 + 0.004105 * 1200**2)
    assert of_year(1200, form="zhang_fu") == pytest.approx(0.0534 * 1200**1.6548)
    assert of_year(0) == of_year(0, form="zhang_fu") == 0


def test_missing_cells_are_not_read(monkeypatch):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 2})
    rng = np.random.default_rng(4)
    rain = rng.uniform(0, 300, (12, 5, 4))
    mask = rng.random((5, 4)) < 0.6
    spoilt = np.where(mask, rain, np.nan)
    grid = Grid((5, 4), 1000.0, mask=mask)
    for form in ("monthly", "fournier"):
        whole = rainfall_erosivity(rain, Grid((5, 4), 1000.0), form=form)
        found = rainfall_erosivity(spoilt, grid, form=form)
        np.testing.assert_array_equal(found, np.where(mask, whole, np.nan))
    found = annual_rainfall_erosivity(spoilt.sum(axis=0), grid)
    assert (np.isnan(found) == ~mask).all()


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: of_months([100] * 11),
            "There are 11 layers of monthly rain. Give twelve, January to December.",
        ),
        (
            lambda: of_months([10, 10, -5] + [10] * 9),
            "The rain of month 3 holds values outside 0 to 10000 mm in 1 cells, the"
            " farthest -5. Check its unit and its nodata value.",
        ),
        (
            lambda: of_months(MONSOON, factor=0),
            "The factor of the erosivity is 0; give a number above 0.",
        ),
        (
            lambda: of_year(65535),
            "The rain of the year holds values outside 0 to 30000 mm in 1 cells, the"
            " farthest 65535. Check its unit and its nodata value.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


def test_unknown_form():
    with pytest.raises(ValueError, match="form is one of"):
        of_months(MONSOON, form="annual")
    with pytest.raises(ValueError, match="form is one of"):
        of_year(900, form="monthly")


def test_cancel():
    with pytest.raises(Cancelled):
        of_months(MONSOON, progress=lambda _: False)
    with pytest.raises(Cancelled):
        of_year(900, progress=lambda _: False)
