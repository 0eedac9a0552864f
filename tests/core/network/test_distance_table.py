"""Distances listed pair by pair become the matrix of the patches."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.network.distance_table import distance_matrix
from ecorestore.core.refusal import Refusal


def table(*rows):
    return pd.DataFrame(rows, columns=["from", "to", "distance"])


def test_pairs_in_either_direction_or_both():
    listed = table((9, 4, 100.0), (4, 7, 50.0), (4, 9, 100.0), (4, 4, 3.0))
    inf = np.inf
    assert distance_matrix(listed, [4, 7, 9]).tolist() == [
        [0, 50, 100],
        [50, 0, inf],
        [100, inf, 0],
    ]


def test_table_of_every_pair_gives_the_matrix_back():
    distance = np.random.default_rng(1).random((6, 6))
    distance = np.triu(distance, 1) + np.triu(distance, 1).T
    patches = [3, 1, 4, 15, 9, 2]
    rows, columns = np.triu_indices(6, 1)
    listed = table(
        *((patches[j], patches[i], distance[i, j]) for i, j in zip(rows, columns))
    )
    np.testing.assert_array_equal(distance_matrix(listed, patches), distance)


def test_unknown_patch():
    with pytest.raises(Refusal, match="Row 2 of the distances names patch 8, which"):
        distance_matrix(table((1, 2, 5.0), (2, 8, 5.0)), [1, 2])


def test_two_distances_for_one_pair():
    with pytest.raises(
        Refusal, match="Row 2 of the distances has 6 from patch 2 to patch 1; .* has 5"
    ):
        distance_matrix(table((1, 2, 5.0), (2, 1, 6.0)), [1, 2])
