"""Neighbours by distance."""

import numpy as np
import pytest
from ecorestore.core.priority.neighbour_areas import pairs_within
from ecorestore.core.refusal import Refusal


def test_equals_every_distance():
    points = np.random.default_rng(0).uniform(0, 10, (60, 2))
    points[7] = np.nan
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    expected = [[i, j] for i, j in zip(*np.nonzero(apart <= 1.5)) if i < j]
    assert pairs_within(points, 1.5).tolist() == expected


def test_distance_of_exactly_the_radius_counts():
    points = np.array([[0.0, 0.0], [0.3, 0.0]])
    assert len(pairs_within(points, 0.1 + 0.2)) == 1


def test_refusals():
    points = np.array([[0.0, 0.0], [0.0, 5.0]])
    with pytest.raises(Refusal, match="within 4 m of each other; the nearest are 5 m"):
        pairs_within(points, 4.0)
    with pytest.raises(Refusal, match="The distance band is 0 m"):
        pairs_within(points, 0.0)
