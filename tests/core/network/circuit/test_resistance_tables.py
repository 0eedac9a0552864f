"""What was solved, as a matrix and as counts."""

import numpy as np
import pytest
from ecorestore.core.network.circuit import current_flow
from ecorestore.core.network.circuit.resistance_tables import (
    count_solved,
    resistance_matrix,
)

# Nodes 3, 7 and 9 in a row; 20 beyond missing land.
SURFACE = np.array([[1.0, 1.0, 1.0, np.nan, 1.0]])
FOCAL = np.array([[3, 7, 9, 0, 20]])


def test_matrix():
    matrix = resistance_matrix(current_flow(SURFACE, FOCAL))
    assert matrix.columns.tolist() == ["node", "3", "7", "9", "20"]
    np.testing.assert_allclose(
        matrix.to_numpy(),
        [[3, 0, 1, 2, -1], [7, 1, 0, 1, -1], [9, 2, 1, 0, -1], [20, -1, -1, -1, 0]],
    )


@pytest.mark.parametrize(
    ("mode", "count", "alone"), [("pairwise", 3, 3), ("one_to_all", 3, 1)]
)
def test_counts(mode, count, alone):
    solved = count_solved(current_flow(SURFACE, FOCAL, mode=mode))
    assert (solved.count, solved.disconnected) == (count, alone)


def test_pairs_that_are_not_asked_for_do_not_count():
    pairs = np.array([[3, 7], [7, 20]])
    flow = current_flow(SURFACE, FOCAL, include_pairs=pairs)
    solved = count_solved(flow, include_pairs=pairs)
    assert (solved.count, solved.disconnected) == (1, 1)
    flow = current_flow(SURFACE, FOCAL, exclude_pairs=pairs)
    solved = count_solved(flow, exclude_pairs=pairs)
    assert (solved.count, solved.disconnected) == (2, 2)
