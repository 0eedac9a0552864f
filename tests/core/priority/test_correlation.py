"""Correlation against the reference cases, known laws, and its refusals."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.priority.correlation import (
    correlation,
    correlation_by_zone,
    variance_inflation,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

CASES = Path(__file__).resolve().parents[2] / "data" / "stats"


@pytest.fixture(scope="module")
def case():
    return np.load(CASES / "s20_spearman_vif.npz")


def test_spearman_of_the_reference(case):
    found = correlation(case["X"])
    assert np.allclose(found.coefficient, case["rho"], rtol=1e-9, atol=1e-12)
    assert np.allclose(found.p, case["pvalue"], rtol=1e-9, atol=0)
    assert found.n == 200


def test_variance_inflation_of_the_reference(case):
    assert np.allclose(variance_inflation(case["X"]), case["vif"], rtol=1e-8)


@pytest.mark.parametrize("method", ["pearson", "kendall"])
def test_other_coefficients_are_those_of_scipy(case, method):
    from scipy import stats

    x, y = case["X"][:, 0], np.round(case["X"][:, 3], 1)
    found = correlation(np.column_stack([x, y]), method=method)
    expected = {"pearson": stats.pearsonr, "kendall": stats.kendalltau}[method](x, y)
    assert found.coefficient.iloc[0, 1] == pytest.approx(expected[0], rel=1e-12)
    assert found.p.iloc[0, 1] == pytest.approx(expected[1], rel=1e-9)


def test_kendall_by_hand():
    # Six pairs: five in the same order, one in the other.
    found = correlation({"a": [1, 2, 3, 4], "b": [1, 2, 4, 3]}, method="kendall")
    assert found.coefficient.loc["a", "b"] == pytest.approx(4 / 6)


def test_rows_with_a_gap_are_left_out():
    table = pd.DataFrame(
        {"a": [1, 2, 3, 4, 5.0], "b": [2, np.nan, 1, 5, 9], "c": [5, 1, 4, np.nan, 1]}
    )
    found = correlation(table)
    assert found.n == 3
    assert found.coefficient.equals(correlation(table.dropna()).coefficient)


def test_pairs_name_each_pair_once():
    pairs = correlation({"a": [1, 2, 3], "b": [3, 2, 1], "c": [1, 3, 2]}).pairs
    assert pairs[["first", "second"]].to_numpy().tolist() == [
        ["a", "b"],
        ["a", "c"],
        ["b", "c"],
    ]
    assert pairs["coefficient"].tolist() == pytest.approx([-1.0, 0.5, -0.5])
    assert list(pairs) == ["first", "second", "n", "coefficient", "p"]


columns = arrays(float, (12, 3), elements=st.integers(-5, 5).map(float))


@given(columns, st.permutations(range(12)))
def test_order_of_rows_does_not_matter(values, order):
    if np.ptp(values, axis=0).min() == 0:
        return
    found, shuffled = correlation(values), correlation(values[list(order)])
    assert np.allclose(found.coefficient, shuffled.coefficient, atol=1e-12)
    assert found.coefficient.abs().to_numpy().max() <= 1
    assert found.coefficient.equals(found.coefficient.T)


@given(columns)
def test_ranks_do_not_change_under_a_rising_function(values):
    if np.ptp(values, axis=0).min() == 0:
        return
    for method in ("spearman", "kendall"):
        found = correlation(values, method=method)
        bent = correlation(np.exp(values), method=method)
        assert np.allclose(found.coefficient, bent.coefficient, atol=1e-12)


@given(columns, st.floats(0.1, 100), st.floats(-100, 100))
def test_pearson_does_not_change_under_a_straight_line(values, slope, shift):
    if np.ptp(values, axis=0).min() == 0:
        return
    found = correlation(values, method="pearson").coefficient
    line = correlation(values * slope + shift, method="pearson").coefficient
    assert np.allclose(found, line, atol=1e-9)


def test_zones_have_their_own_coefficients():
    table = {"a": [1, 2, 3, 1, 2, 3, 7, 5], "b": [1, 2, 3, 3, 2, 1, 7, 5]}
    found = correlation_by_zone(table, np.array([4, 4, 4, 2, 2, 2, 9, 0]))
    assert found["zone"].tolist() == [2, 4, 9]
    assert found["n"].tolist() == [3, 3, 1]
    assert found["coefficient"].tolist()[:2] == pytest.approx([-1.0, 1.0])
    assert np.isnan(found["coefficient"].iloc[2])


def test_column_that_does_not_vary_in_a_zone_has_no_coefficient_there():
    table = {"a": [1, 2, 3, 4], "b": [4, 2, 3, 1], "c": [5, 5, 5, 6]}
    found = correlation_by_zone(table, np.array([1, 1, 1, 0]))
    assert found["coefficient"].isna().tolist() == [False, True, True]


def test_column_told_by_the_others_inflates_without_end():
    rng = np.random.default_rng(1)
    a, b = rng.normal(size=(2, 50))
    assert np.isinf(variance_inflation({"a": a, "b": b, "c": a + 2 * b})).all()


@pytest.mark.parametrize(
    ("table", "more", "sentence"),
    [
        ({"a": [1, 2, 3]}, {}, "There is only one layer or column to correlate."),
        (
            {"a": [1, 2, 3], "b": [7, 7, 7]},
            {},
            "b has the value 7 wherever all layers or columns have one",
        ),
        (
            {"a": [1, 2, np.nan], "b": [1, 2, 3]},
            {},
            "Only 2 rows or cells have a value in every layer or column",
        ),
        ({"a": [1, 2, np.inf], "b": [1, 2, 3]}, {}, "a is infinite in 1 rows or cells"),
        ({"a": [1, 2, 3], "b": [1, 3, 2]}, {"method": "phi"}, "no method 'phi'"),
        (
            {"a": [1, 2, 3], "b": [1, 3, 2]},
            {"method": "kendall", "points": np.eye(3, 2)},
            "The effective sample size is known for Spearman's and Pearson's",
        ),
    ],
)
def test_refusals(table, more, sentence):
    with pytest.raises(Refusal, match=sentence):
        correlation(table, **more)


def test_two_columns_of_one_name_are_refused():
    table = pd.DataFrame([[1, 2], [2, 1], [3, 3]], columns=["a", "a"])
    with pytest.raises(Refusal, match="Two layers or columns are called a"):
        correlation(table)


def test_no_row_in_a_zone_is_refused():
    with pytest.raises(Refusal, match="No cell with a value lies in a zone"):
        correlation_by_zone({"a": [1, 2, 3], "b": [1, 3, 2]}, np.zeros(3, int))


def test_too_few_rows_for_variance_inflation():
    with pytest.raises(Refusal, match="3 rows cannot tell 3 columns apart"):
        variance_inflation(np.array([[1, 2, 3], [2, 1, 1], [3, 3, 2]]))


@pytest.mark.parametrize("method", ["spearman", "kendall"])
def test_cancel(method):
    values = np.random.default_rng(0).normal(size=(100, 3))
    with pytest.raises(Cancelled):
        correlation(values, method=method, progress=lambda _fraction: False)
