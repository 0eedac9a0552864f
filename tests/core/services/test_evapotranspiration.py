"""Reference evapotranspiration: FAO 56's examples, and formulae written out."""

import math

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.services import evapotranspiration
from ecorestore.core.services.evapotranspiration import (
    daylight_hours,
    extraterrestrial_radiation,
    hargreaves,
    modified_hargreaves,
    thornthwaite,
)
from hypothesis import given
from hypothesis import strategies as st

ONE = Grid((1, 1), 1000.0)
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def months(values, shape=(1, 1)):
    return [np.full(shape, value, np.float32) for value in values]


def test_radiation_of_fao_56():
    # Example 8, and the row of the equator in Table 2.6.
    assert extraterrestrial_radiation(math.radians(-20), 246) == pytest.approx(
        32.2, abs=0.05
    )
    row = [36.2, 37.5, 37.9, 36.8, 34.8, 33.4, 33.9, 35.7, 37.2, 37.4, 36.3, 35.6]
    found = [extraterrestrial_radiation(0.0, day) for day in evapotranspiration.MIDDLE]
    np.testing.assert_allclose(found, row, atol=0.2)


def test_length_of_the_day_of_fao_56():
    assert daylight_hours(math.radians(-20), 246) == pytest.approx(11.7, abs=0.05)
    assert daylight_hours(0.0, 100) == pytest.approx(12)
    assert daylight_hours(math.radians(80), 172) == 24
    assert daylight_hours(math.radians(-80), 172) == 0
    assert extraterrestrial_radiation(math.radians(-80), 172) == 0


def test_hargreaves_of_fao_56():
    # Example 20: Lyon in July, 26.6 and 14.8 degrees.
    found = hargreaves(
        months([14.8] * 12), months([26.6] * 12), 45 + 43 / 60, ONE, keep_months=True
    )
    assert found.monthly[6].item() / 31 == pytest.approx(5.0, abs=0.05)
    assert found.annual.item() == pytest.approx(found.monthly.sum(), rel=1e-6)
    assert hargreaves(months([14.8] * 12), months([26.6] * 12), 45, ONE).monthly is None


def test_modified_hargreaves_written_out():
    low = [-5, -2, 3, 9, 14, 18, 21, 20, 16, 10, 4, -3]
    high = [8, 11, 16, 22, 26, 29, 31, 31, 27, 21, 15, 9]
    rain = [20, 25, 40, 80, 140, 200, 2000, 130, 90, 70, 40, 20]
    total = 0.0
    for month in range(12):
        day = int(30.4 * (month + 1) - 15)
        radiation = extraterrestrial_radiation(math.radians(27.5), day)
        span = max(high[month] - low[month] - 0.0123 * rain[month], 0)
        warmth = (high[month] + low[month]) / 2 + 17
        total += 0.0013 * 0.408 * radiation * warmth * span**0.76 * DAYS[month]
    found = modified_hargreaves(months(low), months(high), months(rain), 27.5, ONE)
    assert found.annual.item() == pytest.approx(total, rel=1e-6)


def test_thornthwaite_written_out():
    mean = [-8, -2, 5, 12, 18, 24, 27.5, 26.5, 20, 13, 4, -4]
    heat = sum((t / 5) ** 1.514 for t in mean if t > 0)
    power = 6.75e-7 * heat**3 - 7.71e-5 * heat**2 + 1.792e-2 * heat + 0.49239
    total = 0.0
    for month, t in enumerate(mean):
        hours = daylight_hours(math.radians(35), int(30.4 * (month + 1) - 15))
        if t <= 0:
            evaporated = 0.0
        elif t < 26.5:
            evaporated = 16 * (10 * t / heat) ** power
        else:
            evaporated = -415.85 + 32.24 * t - 0.43 * t**2
        total += evaporated * hours / 12 * DAYS[month] / 30
    found = thornthwaite(months(mean), 35.0, ONE)
    assert found.annual.item() == pytest.approx(total, rel=1e-6)


def test_little_evaporates_where_hardly_a_month_thaws():
    found = thornthwaite(months([-5.0] * 11 + [1e-9]), 35.0, ONE, keep_months=True)
    assert 0 < found.monthly[11].item() < 137


def test_nothing_evaporates_in_the_cold():
    assert thornthwaite(months([-3.0] * 12), 40.0, ONE).annual.item() == 0
    cold = hargreaves(months([-40.0] * 12), months([-30.0] * 12), 40.0, ONE)
    assert cold.annual.item() == 0


@given(
    st.floats(-90, 90),
    st.lists(st.floats(-40, 45), min_size=12, max_size=12),
    st.floats(0, 15),
    st.floats(0, 1500),
)
def test_laws(latitude, mean, half_span, rain):
    low, high = (months([t + sign * half_span for t in mean]) for sign in (-1, 1))
    dry = modified_hargreaves(low, high, months([0] * 12), latitude, ONE).annual.item()
    wet = modified_hargreaves(
        low, high, months([rain] * 12), latitude, ONE
    ).annual.item()
    assert 0 <= wet <= dry < 5000
    assert 0 <= hargreaves(low, high, latitude, ONE).annual.item() < 6000
    assert 0 <= thornthwaite(months(mean), latitude, ONE).annual.item() < 5000


def test_latitude_of_rows_and_cells_and_missing_cells(monkeypatch):
    rng = np.random.default_rng(1)
    shape = (7, 5)
    low = list(rng.uniform(-5, 15, (12, *shape)))
    high = [layer + rng.uniform(1, 15, shape) for layer in low]
    rain = list(rng.uniform(0, 300, (12, *shape)))
    rows = np.linspace(25, 35, 7)[:, None]
    mask = rng.random(shape) < 0.6
    calls = (
        lambda grid, hide, lat: hargreaves(hide(low), hide(high), lat, grid),
        lambda grid, hide, lat: modified_hargreaves(
            hide(low), hide(high), hide(rain), lat, grid
        ),
        lambda grid, hide, lat: thornthwaite(hide(low), lat, grid),
    )
    for call in calls:
        monkeypatch.setattr(evapotranspiration, "CELLS_PER_BLOCK", 1 << 18)
        whole = call(Grid(shape, 1.0), lambda layers: layers, rows).annual
        monkeypatch.setattr(evapotranspiration, "CELLS_PER_BLOCK", 10)
        masked = call(
            Grid(shape, 1.0, mask=mask),
            lambda layers: [np.where(mask, layer, np.nan) for layer in layers],
            np.repeat(rows, 5, axis=1),
        ).annual
        assert (masked[mask] == whole[mask]).all()
        assert np.isnan(masked[~mask]).all()


def test_given_mean_counts():
    low, high = months([10.0] * 12), months([20.0] * 12)
    halfway = hargreaves(low, high, 30.0, ONE).annual
    assert hargreaves(low, high, 30.0, ONE, mean=months([15.0] * 12)).annual == halfway
    assert hargreaves(low, high, 30.0, ONE, mean=months([14.0] * 12)).annual < halfway


@pytest.mark.parametrize(
    ("low", "high", "sentence"),
    [
        (
            [10.0] * 11,
            [20.0] * 11,
            "The minimum temperature has 11 rasters; give 12, one for each month, January"
            " first.",
        ),
        (
            [283.0] * 12,
            [293.0] * 12,
            "The minimum temperature of month 1 holds values outside -90 to 60 °C in 1"
            " cells, the farthest 283. Check its unit and its nodata value.",
        ),
        (
            [10.0] * 12,
            [20.0] * 5 + [9.0] + [20.0] * 6,
            "In month 6 the maximum temperature lies below the minimum in 1 cells. Check"
            " that the two are not exchanged and that their months are in order.",
        ),
        (
            [10.0] * 12,
            [20.0] * 11 + [np.nan],
            "The maximum temperature of month 12 holds NaN in 1 cells that are not"
            " nodata. Set NaN as its nodata value or fill these cells.",
        ),
    ],
)
def test_faulty_temperatures(low, high, sentence):
    with pytest.raises(Refusal) as refused:
        hargreaves(months(low), months(high), 30.0, ONE)
    assert str(refused.value) == sentence


def test_latitude_in_metres():
    with pytest.raises(Refusal) as refused:
        thornthwaite(months([10.0] * 12), 3996400.0, ONE)
    assert str(refused.value) == (
        "The latitude goes up to 3.9964e+06; give degrees from -90 to 90."
    )
    with pytest.raises(ValueError, match="latitude has shape"):
        thornthwaite(months([10.0] * 12), np.zeros((2, 2)), ONE)


def test_cancel():
    low, high = months([10.0] * 12), months([20.0] * 12)
    with pytest.raises(Cancelled):
        hargreaves(low, high, 30.0, ONE, progress=lambda _: False)
    with pytest.raises(Cancelled):
        thornthwaite(low, 30.0, ONE, progress=lambda _: False)
