"""Selection of predictors by correlation and inflation."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.priority.correlation import correlation, variance_inflation
from ecorestore.core.refusal import Refusal
from ecorestore.core.species.select_predictors import (
    select_predictors,
    univariate_contribution,
)
from hypothesis import given, settings
from hypothesis import strategies as st


def predictors(seed=0, rows=200):
    rng = np.random.default_rng(seed)
    base = rng.normal(size=(rows, 3))
    near = base + 0.1 * rng.normal(size=base.shape)
    table = pd.DataFrame(np.hstack([base, near]), columns=list("abcdef"))
    table["sum"] = base.sum(axis=1) + 0.01 * rng.normal(size=rows)
    return table


def test_the_one_that_says_less_goes():
    worth = {"a": 1, "b": 5, "c": 1, "d": 2, "e": 4, "f": 0, "sum": 9}
    found = select_predictors(predictors(), contribution=worth)
    assert found.kept == ["b", "c", "d", "sum"]
    assert set(found.steps["predictor"]) == {"a", "e", "f"}
    assert (found.steps["because"] == "correlation").all()


def test_without_contributions_the_later_one_goes():
    assert select_predictors(predictors()).kept == ["a", "b", "c", "sum"]


def test_inflation():
    found = select_predictors(predictors(), greatest_inflation=5.0)
    assert len(found.kept) == 3
    assert found.steps["because"].iloc[-1] == "inflation"
    assert found.inflation.max() <= 5


def test_some_always_stay():
    found = select_predictors(predictors(), always=["d"], greatest_inflation=5.0)
    assert "d" in found.kept and "a" not in found.kept
    with pytest.raises(Refusal, match="a and d are both to stay"):
        select_predictors(predictors(), always=["a", "d"])


def test_constants_go_first():
    table = predictors().assign(level=3.0)
    steps = select_predictors(table).steps
    assert steps.iloc[0][["predictor", "because"]].tolist() == ["level", "constant"]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.3, 0.95))
def test_laws(seed, limit):
    rng = np.random.default_rng(seed)
    mixed = rng.normal(size=(80, 4)) @ rng.normal(size=(4, 7))
    table = pd.DataFrame(
        mixed + rng.normal(size=(80, 7)) * 0.3, columns=list("abcdefg")
    )
    worth = pd.Series(rng.random(7), table.columns)
    found = select_predictors(
        table, greatest_correlation=limit, greatest_inflation=8.0, contribution=worth
    )
    assert set(found.kept) | set(found.steps["predictor"]) == set(table)
    if len(found.kept) > 1:
        left = correlation(table[found.kept]).coefficient.to_numpy()
        assert (np.abs(left[np.triu_indices(len(left), 1)]) < limit).all()
        assert variance_inflation(table[found.kept]).max() <= 8
    # With contributions the order of columns does not matter, nor do units.
    other = select_predictors(
        table[table.columns[::-1]] * 7 - 3,
        greatest_correlation=limit,
        greatest_inflation=8.0,
        contribution=worth,
    )
    assert set(other.kept) == set(found.kept)


def test_contribution_tells_signal_from_noise():
    rng = np.random.default_rng(0)
    background = pd.DataFrame(rng.random((5000, 2)), columns=["signal", "noise"])
    presences = pd.DataFrame(
        {"signal": rng.normal(0.5, 0.05, 100), "noise": rng.random(100)}
    )
    found = univariate_contribution(presences, background)
    assert found["signal"] > 10 * found["noise"]
    # A species of the middle has no straight relation, and is found all the same.
    assert found["signal"] > 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"greatest_correlation": 0.0}, "The greatest correlation is 0"),
        ({"greatest_inflation": 0.5}, "The greatest variance inflation is 0.5"),
        ({"always": ["x"]}, "x is to stay, and is not among"),
        ({"table": predictors().assign(a=np.nan)}, "Only 0 places have a value"),
        ({"table": predictors()[["a"]]}, "Only 1 predictors vary"),
    ],
)
def test_refusals(change, sentence):
    given_ = {"table": predictors(), **change}
    with pytest.raises(Refusal, match=sentence):
        select_predictors(**given_)


def test_contribution_needs_classes():
    with pytest.raises(Refusal, match="The number of classes is 1"):
        univariate_contribution(predictors(), predictors(), bins=1)
