"""Local Moran's I against its definition and against all permutations."""

from itertools import permutations

import numpy as np
import pytest
from ecorestore.core.priority.local_moran import local_moran, local_moran_areas
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

from .brute import benjamini_hochberg, weights_between

WINDOWS = [
    {"neighbourhood": "queen"},
    {"neighbourhood": "rook"},
    {"neighbourhood": "band", "radius": 2},
    {"neighbourhood": "inverse_distance", "radius": 2},
]


def index_of(values, weights):
    """Moran's I of each of some values, by its definition."""
    apart = values - values.mean()
    weights = weights - np.diag(np.diag(weights))
    lag = weights @ apart / weights.sum(axis=1)
    return apart * lag / (apart**2).mean()


@given(st.integers(0, 2**31), st.sampled_from(WINDOWS))
def test_index_equals_the_definition(seed, window):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(6, 7))
    values[rng.random(values.shape) < 0.2] = np.nan
    there = ~np.isnan(values.ravel())
    kind, radius = window["neighbourhood"], window.get("radius")
    weights = weights_between(values.shape, kind, radius)[np.ix_(there, there)]
    alone = weights.sum(axis=1) == np.diag(weights)
    found = local_moran(values, **window).index.ravel()
    with np.errstate(invalid="ignore"):
        expected = np.where(alone, np.nan, index_of(values.ravel()[there], weights))
    assert np.allclose(found[there], expected, equal_nan=True)
    assert np.isnan(found[~there]).all()


def test_score_equals_that_of_all_permutations():
    values = np.array([3.0, 1.0, 4.0, 1.5, 9.0, 2.6])
    pairs = np.array([[0, 1], [0, 2], [1, 3], [2, 4], [3, 5], [0, 4]])
    weights = np.zeros((6, 6))
    for pair, weight in zip(pairs, (1, 2, 0.5, 1, 1, 3)):
        weights[tuple(pair)] = weights[tuple(pair[::-1])] = weight
    found = local_moran_areas(values, pairs, [1, 2, 0.5, 1, 1, 3])
    for cell in range(6):
        others = np.delete(np.arange(6), cell)
        drawn = []
        for order in permutations(others):
            dealt = values.copy()
            dealt[others] = values[list(order)]
            drawn.append(index_of(dealt, weights)[cell])
        expected = (found.index[cell] - np.mean(drawn)) / np.std(drawn)
        assert found.z[cell] == pytest.approx(expected, rel=1e-9)


def test_clusters_and_outliers():
    values = np.zeros((20, 20))
    values[2:7, 2:7] = 10.0
    values[4, 4] = -10.0
    values[12:17, 12:17] = -5.0
    clusters = local_moran(values).clusters
    assert [clusters[at] for at in ((5, 5), (4, 4), (14, 14), (10, 0))] == [1, 2, 3, 0]
    clusters = local_moran(-values).clusters
    assert [clusters[at] for at in ((5, 5), (4, 4), (14, 14), (10, 0))] == [3, 4, 1, 0]


@given(st.integers(0, 2**31), st.sampled_from([0.1, 0.05, 0.01]))
def test_classes_follow_from_p_and_signs(seed, level):
    values = np.random.default_rng(seed).normal(size=(7, 8)).cumsum(axis=0)
    found = local_moran(values, level=level)
    high, alike = values > values.mean(), found.z > 0
    quadrant = np.where(high, np.where(alike, 1, 4), np.where(alike, 3, 2))
    assert (found.clusters == np.where(found.p <= level, quadrant, 0)).all()
    passed = benjamini_hochberg(found.p, level)
    assert (found.clusters_fdr == np.where(passed, quadrant, 0)).all()


def test_turned_map_and_scale():
    values = np.random.default_rng(2).normal(size=(9, 6))
    found = local_moran(values)
    assert np.allclose(local_moran(values.T).z.T, found.z)
    assert np.allclose(local_moran(3 + 2 * values).index, found.index)
    assert np.allclose(local_moran(-values).z, found.z)


def test_areas_are_scored_as_the_cells_that_they_are():
    values = np.random.default_rng(2).normal(size=(5, 6))
    place = np.arange(30).reshape(5, 6)
    beside = np.stack([place[:, :-1].ravel(), place[:, 1:].ravel()], 1)
    below = np.stack([place[:-1].ravel(), place[1:].ravel()], 1)
    found = local_moran_areas(values.ravel(), np.concatenate([beside, below]))
    cells = local_moran(values, neighbourhood="rook")
    assert np.allclose(found.z, cells.z.ravel())
    assert (found.clusters == cells.clusters.ravel()).all()


def test_cell_without_neighbours_is_missing():
    values = np.random.default_rng(2).normal(size=(6, 6))
    values[:3, :3] = np.nan
    values[0, 0] = 1.0
    found = local_moran(values)
    assert np.isnan(found.z[0, 0]) and found.clusters[0, 0] == 0


def test_refusals_and_cancel():
    with pytest.raises(Refusal, match="All 9 cells or areas have the value 2"):
        local_moran(np.full((3, 3), 2))
    with pytest.raises(ValueError, match="level is one of"):
        local_moran(np.eye(3), level=0.2)
    with pytest.raises(Cancelled):
        local_moran(np.eye(9), progress=lambda _fraction: False)
