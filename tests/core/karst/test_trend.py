"""Sen's slope and Mann and Kendall's test in each cell."""

from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.karst.trend import theil_sen_mann_kendall
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import kendalltau, theilslopes

DATA = Path(__file__).resolve().parents[2] / "data" / "stats"
NAMES = {"slope": "slope", "intercept": "intercept", "s": "s", "variance": "var_s"}
NAMES |= {name: name for name in ("z", "p", "tau", "n")}

stacks = arrays(
    float,
    st.tuples(st.integers(5, 9), st.just(2), st.just(3)),
    elements=st.integers(-5, 5).map(float) | st.just(np.nan),
)


@pytest.mark.parametrize("name", NAMES)
def test_published_statistics(name):
    case = np.load(DATA / "s30_sen_mk.npz")
    trend = theil_sen_mann_kendall(case["y"], np.arange(len(case["y"])))
    np.testing.assert_allclose(
        getattr(trend, name), case[NAMES[name]], rtol=1e-9, atol=1e-12
    )


def test_a_year_that_is_missing_counts_as_time():
    years = [2000, 2001, 2002, 2005]
    values = np.array([0.0, 1.0, 2.0, 5.0]).reshape(4, 1, 1)
    assert theil_sen_mann_kendall(values, years).slope[0, 0] == 1.0
    gap = np.insert(values, 3, np.nan, axis=0)
    trend = theil_sen_mann_kendall(gap, [2000, 2001, 2002, 2003, 2005])
    assert (trend.slope[0, 0], trend.n[0, 0]) == (1.0, 4)


def test_slope_and_tau_as_in_scipy():
    rng = np.random.default_rng(7)
    values, years = rng.normal(size=(24, 1, 4)), np.arange(24) * 1.5
    trend = theil_sen_mann_kendall(values, years)
    for column in range(4):
        series = values[:, 0, column]
        slope, intercept, *_ = theilslopes(series, years)
        assert trend.slope[0, column] == pytest.approx(slope, rel=1e-12)
        assert trend.intercept[0, column] == pytest.approx(intercept, rel=1e-12)
        assert trend.tau[0, column] == pytest.approx(kendalltau(series, years)[0])


def test_constant_values_have_no_trend():
    trend = theil_sen_mann_kendall(np.full((6, 1, 1), 3.0), range(6))
    found = [trend.slope, trend.intercept, trend.s, trend.z, trend.p]
    assert [float(value[0, 0]) for value in found] == [0, 3, 0, 0, 1]


@settings(max_examples=30, deadline=None)
@given(stacks, st.integers(0, 2**31))
def test_laws(values, seed):
    years = np.arange(len(values)) * 2.0
    trend = theil_sen_mann_kendall(values, years, threads=1)
    same = theil_sen_mann_kendall(values, years, threads=3)
    upside_down = theil_sen_mann_kendall(-values, years)
    backwards = theil_sen_mann_kendall(values[::-1], -years[::-1])
    order = np.random.default_rng(seed).permutation(len(values))
    shuffled = theil_sen_mann_kendall(values[order], years[order])
    for name in NAMES:
        found = getattr(trend, name)
        np.testing.assert_array_equal(found, getattr(same, name))
        np.testing.assert_array_equal(found, getattr(shuffled, name))
    for other in (upside_down, backwards):
        np.testing.assert_allclose(other.slope, -trend.slope)
        np.testing.assert_array_equal(other.s, -trend.s)
        np.testing.assert_array_equal(other.p, trend.p)
    few = trend.n < 4
    assert np.isnan(trend.p[few]).all()
    assert ((trend.p[~few] >= 0) & (trend.p[~few] <= 1)).all()


def test_masked_cells_are_not_read():
    values = np.arange(12.0).reshape(6, 1, 2)
    mask = np.array([[True, False]])
    values[:, 0, 1] = np.inf
    trend = theil_sen_mann_kendall(values, range(6), mask=mask)
    assert trend.slope[0, 0] == 2.0
    assert np.isnan(trend.slope[0, 1])
    assert trend.n.tolist() == [[6, 0]]


def test_a_higher_least_count():
    values = np.arange(5.0).reshape(5, 1, 1)
    assert np.isnan(theil_sen_mann_kendall(values, range(5), least_count=6).p[0, 0])


@pytest.mark.parametrize(
    ("values", "times", "sentence"),
    [
        (np.zeros((3, 1, 1)), range(3), "There are 3 dates, and a trend needs"),
        (np.zeros((5, 1, 1)), range(4), "There are 5 layers and 4 dates"),
        (np.zeros((5, 1, 1)), [1, 2, 2, 3, 4], "The date 2 is given twice"),
        (np.zeros((4, 1, 1)), [1, 2, np.nan, 3], "Date 3 is not a number"),
        (np.full((4, 1, 1), np.inf), range(4), "holds 4 infinite values"),
        ([np.zeros((1, 1))] * 3 + [np.zeros((2, 1))], range(4), "Align them first"),
    ],
)
def test_refusals(values, times, sentence):
    with pytest.raises(Refusal, match=sentence):
        theil_sen_mann_kendall(values, times)


def test_cancel():
    with pytest.raises(Cancelled):
        theil_sen_mann_kendall(
            np.random.default_rng(0).normal(size=(30, 400, 400)),
            range(30),
            progress=lambda _: False,
        )
