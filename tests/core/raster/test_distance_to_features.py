"""Straight-line distance and allocation, against scipy and by hand."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.distance_to_features import (
    _nearest_ids,
    _steps_to_feature,
    distance_to_features,
    euclidean_allocation,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from scipy import ndimage

SHAPES = st.tuples(st.integers(1, 20), st.integers(1, 20))
CELLS = st.sampled_from([(1.0, 1.0), (30.0, 30.0), (30.0, 20.5), (3.0, 90.0)])


def some_features(shape):
    return npst.arrays(bool, shape, elements=st.sampled_from([False] * 6 + [True]))


features = SHAPES.flatmap(some_features).filter(np.any)


@given(features, CELLS)
def test_distance_is_that_of_scipy(features, cell):
    width, height = cell
    found = distance_to_features(features, Grid(features.shape, width, height))
    expected = ndimage.distance_transform_edt(~features, sampling=(height, width))
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, expected, rtol=1e-6)


@given(features)
def test_allocation_is_that_of_scipy_also_at_ties(features):
    ids = np.where(features, np.arange(1, features.size + 1).reshape(features.shape), 0)
    nearest = ndimage.distance_transform_edt(
        ~features, return_distances=False, return_indices=True
    )
    found = euclidean_allocation(ids, Grid(features.shape, 30))
    np.testing.assert_array_equal(found, ids[tuple(nearest)])


@given(features, CELLS)
def test_flips_and_turns_turn_the_distance(features, cell):
    found = distance_to_features(features, Grid(features.shape, *cell))
    flipped = distance_to_features(features[::-1, ::-1], Grid(features.shape, *cell))
    turned = distance_to_features(features.T, Grid(features.T.shape, *cell[::-1]))
    np.testing.assert_array_equal(flipped, found[::-1, ::-1])
    np.testing.assert_allclose(turned, found.T, rtol=1e-6)


@given(features, st.randoms())
def test_missing_cells_are_crossed_but_never_read(features, random):
    mask = np.array([[random.random() < 0.7 for _ in row] for row in features])
    first = np.argwhere(features)[0]
    mask[tuple(first)] = True
    grid = Grid(features.shape, 10, mask=mask)
    found = distance_to_features(features, grid)
    expected = distance_to_features(features & mask, Grid(features.shape, 10))
    np.testing.assert_array_equal(found, np.where(mask, expected, np.nan))
    ids = np.where(features, 5, 0)
    assert (euclidean_allocation(ids, grid) == 5).all()


def test_by_hand():
    features = np.zeros((2, 3), bool)
    features[0, 0] = True
    found = distance_to_features(features, Grid((2, 3), 30, 40))
    assert found.tolist() == [[0, 30, 60], [40, 50, pytest.approx(np.hypot(60, 40))]]


def test_no_feature_is_refused():
    sentence = (
        "No valid cell is a feature, so there is nothing to measure a distance to."
    )
    mask = np.array([[True, False]])
    for call in (distance_to_features, euclidean_allocation):
        with pytest.raises(Refusal) as caught:
            call(np.array([[0, 1]]), Grid((1, 2), 1, mask=mask))
        assert str(caught.value) == sentence


def test_kernels_end_soon_after_they_are_asked_to():
    ids = np.ones((4, 4), np.int32)
    steps = np.full((4, 4), 9, np.int32)
    asked = np.array([0.0, 1.0])
    _steps_to_feature(ids, ids > 0, steps, asked)
    _nearest_ids(ids, 1.0, 1.0, steps, asked)
    assert (steps == 9).all()
    with pytest.raises(Cancelled):
        distance_to_features(ids, Grid((4, 4), 1), progress=lambda _: False)
