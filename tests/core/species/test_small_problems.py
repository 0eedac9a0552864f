"""The two inner parts of the solver against plain arithmetic."""

import numpy as np
import pytest
from ecorestore.core.species._feature_sums import _peaks, _second_moments
from ecorestore.core.species._penalised_quadratic import _least
from ecorestore.core.species.maxent_features import Features
from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(0, 10_000), st.integers(1, 12))
def test_least_meets_its_conditions(seed, size):
    random = np.random.default_rng(seed)
    root = random.normal(size=(size, max(size // 2, 1)))
    curvature = root @ root.T + 1e-9 * np.eye(size)
    slope, penalty = random.normal(size=size), random.uniform(0.1, 1, size)
    point = np.where(random.random(size) > 0.5, random.normal(size=size), 0.0)
    start = point.copy()
    slope = root @ random.normal(size=root.shape[1])
    gradient = slope.copy()
    _least(curvature, gradient, penalty, 1e-9, point)
    there = slope + curvature @ (point - start)
    assert np.allclose(there, gradient, atol=1e-6)
    used = point != 0
    assert np.allclose(there[used], -penalty[used] * np.sign(point[used]), atol=1e-6)
    assert (np.abs(there[~used]) <= penalty[~used] * (1 + 1e-6)).all()


@given(st.integers(0, 10_000), st.integers(1, 9), st.integers(1, 300))
def test_second_moments(seed, count, points):
    random = np.random.default_rng(seed)
    columns = random.random((count + 2, points))
    rows = random.permutation(count + 2)[:count]
    weights = random.random(points)
    found = np.empty((count, count))
    _second_moments(columns, rows, weights, found)
    chosen = columns[rows]
    assert np.allclose(found, (chosen * weights) @ chosen.T)


@given(st.integers(0, 10_000), st.sampled_from([0.0, 1e6]))
def test_sums_of_all_knots_are_those_of_their_columns(seed, offset):
    random = np.random.default_rng(seed)
    points = np.round(random.normal(size=(40, 2)), 1) + offset
    counts = (random.random(40) < 0.3).astype(float)
    counts[0] = 2
    bank = Features(points, counts, "LQPHT", (), 1.0)
    weights = random.random(40)
    found = bank.means(weights)
    for feature in np.flatnonzero(np.isfinite(bank.beta)):
        column = bank.column(feature)
        assert column.min() >= 0 and column.max() <= 1
        assert found[feature] == pytest.approx((column * weights).sum(), abs=1e-7)


def test_peaks_are_the_best_of_each_rise():
    scores = np.array([2.0, 3.0, 3.0, 1.5, 4.0, 0.0, 0.5, 0.9, 0.0])
    inside = np.zeros(9, np.uint8)
    found = np.empty(4, np.int64)
    count = _peaks(scores, np.array([0, 6, 9]), inside, 2, found)
    assert found[:count].tolist() == [4, 2]
    inside[4] = 1
    count = _peaks(scores, np.array([0, 6, 9]), inside, 1, found)
    assert found[:count].tolist() == [2]
