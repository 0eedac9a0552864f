"""Weights, consistency and checks of pairwise judgements."""

import json
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.network.ahp import (
    RANDOM_INDEX,
    ahp_weights,
    check_pairwise,
    group_judgements,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

CASES = Path(__file__).resolve().parents[2] / "data" / "stats"
METHODS = ["eigenvector", "geometric", "column_normalised"]


def reciprocal(upper, n):
    matrix = np.ones((n, n))
    rows, columns = np.triu_indices(n, 1)
    matrix[rows, columns] = upper
    matrix[columns, rows] = 1 / np.asarray(upper)
    return matrix


judgements = st.integers(1, 9).flatmap(
    lambda n: st.lists(
        st.sampled_from([1, 2, 3, 5, 7, 9, 1 / 2, 1 / 3, 1 / 5, 1 / 7, 1 / 9]),
        min_size=n * (n - 1) // 2,
        max_size=n * (n - 1) // 2,
    ).map(lambda upper: reciprocal(upper, n))
)


@pytest.mark.parametrize("name", ["a3", "a4"])
def test_cases(name):
    matrix = np.load(CASES / "s40_ahp.npz")[name]
    about = json.loads((CASES / "s40_ahp.json").read_text())[name]
    eigen = ahp_weights(matrix)
    close = {"rel": 0, "abs": 1e-12}
    assert eigen.weights == pytest.approx(about["w"], **close)
    assert eigen.lambda_max == pytest.approx(about["lambda_max"], **close)
    assert eigen.consistency_index == pytest.approx(about["CI"], **close)
    assert eigen.consistency_ratio == pytest.approx(about["CR"], **close)
    later = ahp_weights(matrix, random_index="later")
    assert later.consistency_ratio == pytest.approx(about["CR_RI_alt"], **close)
    geometric = ahp_weights(matrix, method="geometric")
    assert geometric.weights == pytest.approx(about["w_geometric"], **close)
    assert geometric.lambda_max == pytest.approx(about["lambda_geometric"], **close)
    assert geometric.consistency_ratio == pytest.approx(about["CR_geometric"], **close)
    columns = ahp_weights(matrix, method="column_normalised")
    assert columns.weights == pytest.approx(about["w_colnorm"], **close)
    assert columns.lambda_max == pytest.approx(about["lambda_colnorm"], **close)


def test_random_index():
    about = json.loads((CASES / "s40_ahp.json").read_text())
    assert list(RANDOM_INDEX["saaty1980"]) == list(about["RI_table"].values())
    assert list(RANDOM_INDEX["later"]) == list(about["RI_table_alt"].values())


@given(judgements, st.sampled_from(METHODS))
def test_laws(matrix, method):
    result = ahp_weights(matrix, method=method)
    assert result.weights.sum() == pytest.approx(1)
    assert (result.weights > 0).all()
    assert result.lambda_max >= len(matrix) - 1e-9
    order = np.arange(len(matrix))[::-1]
    other = ahp_weights(matrix[np.ix_(order, order)], method=method)
    assert other.weights[order] == pytest.approx(result.weights, rel=1e-9)
    assert other.consistency_ratio == pytest.approx(result.consistency_ratio, abs=1e-9)
    if method == "geometric":
        reversed_ = ahp_weights(matrix.T, method=method).weights
        inverse = 1 / result.weights
        assert reversed_ == pytest.approx(inverse / inverse.sum())


@given(st.lists(st.floats(0.02, 50), min_size=1, max_size=15), st.sampled_from(METHODS))
def test_consistent_judgements_give_their_weights(weights, method):
    weights = np.array(weights) / np.sum(weights)
    result = ahp_weights(weights[:, None] / weights, method=method)
    assert result.weights == pytest.approx(weights, rel=1e-8)
    assert result.consistency_ratio == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("method", METHODS)
def test_two_factors_are_always_consistent(method):
    result = ahp_weights([[1, 3], [0.33, 1]], method=method)
    assert result.consistency_ratio == result.consistency_index == 0
    assert result.worst is None
    assert ahp_weights([[1.0]], method=method).weights.tolist() == [1]


def test_worst_judgement():
    weights = np.array([0.5, 0.25, 0.15, 0.1])
    matrix = weights[:, None] / weights
    matrix[1, 3], matrix[3, 1] = 1 / 3, 3
    result = ahp_weights(matrix)
    assert (result.worst.row, result.worst.column) == (1, 3)
    assert result.worst.given == pytest.approx(1 / 3)
    assert result.worst.consistent == pytest.approx(
        result.weights[1] / result.weights[3]
    )


def test_group_is_reciprocal_and_ignores_order():
    rng = np.random.default_rng(1)
    experts = [reciprocal(rng.choice([1, 3, 5, 1 / 3], 6), 4) for _ in range(3)]
    group = group_judgements(experts)
    assert group * group.T == pytest.approx(np.ones((4, 4)))
    assert group == pytest.approx(group_judgements(experts[::-1]))
    assert group_judgements(experts[:1]) == pytest.approx(experts[0])


def test_printed_reciprocals_pass():
    for whole in range(2, 10):
        assert check_pairwise([[1, whole], [round(1 / whole, 2), 1]]) == []


@pytest.mark.parametrize(
    "matrix, sentences",
    [
        ([[1, 2]], ["The matrix has shape (1, 2); it needs as many rows as columns."]),
        ([], ["The matrix has shape (0,); it needs as many rows as columns."]),
        ([["a"]], ["The matrix must hold one number per pair of factors."]),
        (
            np.ones((16, 16)),
            [
                "The matrix has 16 factors; the random index ends at 15. Group the "
                "factors and judge the groups first."
            ],
        ),
        (
            [[1, 0], [2, 1]],
            ["The judgement of slope over roads is 0.0; it must be above 0."],
        ),
        (
            [[1, np.nan], [2, 1]],
            ["The judgement of slope over roads is nan; it must be above 0."],
        ),
        (
            [[1, 2], [0.5, 2]],
            ["The judgement of roads over itself is 2.0; it must be 1."],
        ),
        (
            [[1, 3], [3, 1]],
            [
                "The judgement of slope over roads is 3, but of roads over slope it is "
                "3; one must be the reciprocal of the other."
            ],
        ),
        (
            [[3, 5], [0.3, 1]],
            [
                "The judgement of slope over itself is 3.0; it must be 1.",
                "The judgement of slope over roads is 5, but of roads over slope it is "
                "0.3; one must be the reciprocal of the other.",
            ],
        ),
    ],
)
def test_refusals(matrix, sentences):
    found = check_pairwise(matrix, names=["slope", "roads"])
    assert [str(refusal) for refusal in found] == sentences
    with pytest.raises(Refusal):
        ahp_weights(matrix)


def test_unknown_options():
    with pytest.raises(Refusal, match="There is no method 'mean'; choose one of eig"):
        ahp_weights([[1.0]], method="mean")
    with pytest.raises(Refusal, match="There is no random index 'x'; choose one of sa"):
        ahp_weights([[1.0]], random_index="x")


def test_group_refusals():
    with pytest.raises(Refusal, match="Give at least one matrix."):
        group_judgements([])
    with pytest.raises(Refusal, match="Matrix 2: The judgement of 1 over 2 is 3, but"):
        group_judgements([np.ones((2, 2)), [[1, 3], [3, 1]]])
    with pytest.raises(Refusal, match="Matrix 2 has 3 factors, matrix 1 has 2; all"):
        group_judgements([np.ones((2, 2)), np.ones((3, 3))])


def test_example():
    matrix = [[1, 3, 5], [1 / 3, 1, 4], [1 / 5, 1 / 4, 1]]
    columns = ahp_weights(matrix, method="column_normalised")
    assert ahp_weights(matrix).weights.round(3).tolist() == [0.627, 0.28, 0.094]
    assert columns.weights.round(3).tolist() == [0.619, 0.284, 0.096]
