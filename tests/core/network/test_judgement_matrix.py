"""Judgements as people write them become the matrix that was meant."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.network.judgement_matrix import (
    Judgements,
    same_factors,
    tabled_judgements,
    typed_judgements,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

THREE = [[1, 3, 5], [1 / 3, 1, 4], [1 / 5, 1 / 4, 1]]


@pytest.mark.parametrize(
    "cells",
    [
        [1, 3, 5, 1 / 3, 1, 4, 0.2, 0.25, 1],
        ["1", "3", "5", "1/3", "1", " 4 ", "1/5", "1/4", "1"],
        [1, 3, 5, 0, 1, 4, 0, 0, 1],
        ["", "3", "5", "", None, "4", "", "", float("nan")],
        ["", "", "", "1/3", "", "", "0.2", ".25", ""],
    ],
    ids=["numbers", "fractions", "upper half", "empty cells", "lower half"],
)
def test_ways_to_write_the_same(cells):
    typed = typed_judgements(cells)
    np.testing.assert_allclose(typed.matrix, THREE, rtol=1e-15)
    assert typed.names == ["1", "2", "3"]


@given(
    count=st.integers(1, 9),
    form=st.integers(9, 12),
    judgements=st.lists(st.integers(1, 9), min_size=36, max_size=36),
)
def test_form_that_is_wider_than_the_matrix(count, form, judgements):
    """The same matrix, whether it comes alone or in the left of a form."""
    matrix = np.eye(count)
    rows, columns = np.triu_indices(count, 1)
    matrix[rows, columns] = judgements[: len(rows)]
    matrix[columns, rows] = 1 / matrix[rows, columns]
    wide = np.zeros((count, form))
    wide[:, :count] = matrix
    alone = typed_judgements(matrix.ravel(), form_columns=form)
    typed = typed_judgements(wide.ravel(), form_columns=form)
    np.testing.assert_array_equal(alone.matrix, matrix)
    np.testing.assert_array_equal(typed.matrix, matrix)


def test_full_square_is_not_taken_for_a_form():
    """36 numbers are 6 x 6, not 4 rows of a form of 9."""
    six = typed_judgements([1] * 36, form_columns=9)
    assert six.matrix.shape == (6, 6)


def test_table_whose_columns_stand_in_another_order():
    table = pd.DataFrame(
        {"factor": ["slope", "road"], "road": ["4", 1.0], " slope": [1, np.nan]}
    )
    judged = tabled_judgements(table)
    assert judged.names == ["slope", "road"]
    assert judged.matrix.tolist() == [[1, 4], [0.25, 1]]


def test_table_with_columns_of_other_names_goes_by_position():
    table = pd.DataFrame({"factor": ["a", "b"], "c1": [1, 0.5], "c2": [2, 1]})
    assert tabled_judgements(table).matrix.tolist() == [[1, 2], [0.5, 1]]


def test_experts_in_another_order():
    one = Judgements(["a", "b"], np.array([[1, 2], [0.5, 1]]))
    other = Judgements(["b", "a"], np.array([[1, 4], [0.25, 1]]))
    ordered = same_factors([one, other])
    assert [item.names for item in ordered] == [["a", "b"]] * 2
    assert ordered[1].matrix.tolist() == [[1, 0.25], [4, 1]]


@pytest.mark.parametrize(
    ("cells", "names", "sentence"),
    [
        ([1, 2, 3], (), "The matrix has 3 numbers, which form no square"),
        ([], (), "The matrix has 0 numbers"),
        ([1, "often", 1, 1], (), "The judgement of 1 over 2 is often. Write a number"),
        ([1, "1/0", 1, 1], (), "The judgement of 1 over 2 is 1/0"),
        ([1, 0, 0, 1], ("slope", "road"), "Nothing tells how slope compares with road"),
        ([1, 2, 0, 1], ("slope",), "There are 1 names for 2 factors"),
    ],
)
def test_cells_that_are_no_matrix(cells, names, sentence):
    with pytest.raises(Refusal, match=sentence):
        typed_judgements(cells, names=names)


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({"f": ["a", "b"], "a": [1, 1]}, "has 2 factors and 1 columns of judgements"),
        ({"f": ["a", "a"], "x": [1, 1], "y": [1, 1]}, "factor a stands in two rows"),
    ],
)
def test_tables_that_are_no_matrix(columns, sentence):
    with pytest.raises(Refusal, match=sentence):
        tabled_judgements(pd.DataFrame(columns))


def test_experts_that_judge_other_factors():
    one = Judgements(["a", "b"], np.ones((2, 2)))
    with pytest.raises(Refusal, match="Matrix 2 has the factors a, c, matrix 1 has"):
        same_factors([one, Judgements(["a", "c"], np.ones((2, 2)))])
