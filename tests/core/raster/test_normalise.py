"""Layers on one scale."""

import numpy as np
import pytest
from ecorestore.core.raster.normalise import METHODS, normalise
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

layers = st.lists(st.integers(-100, 100), min_size=2, max_size=60).map(np.array)


def test_percentiles():
    result = normalise(np.arange(101.0))
    assert (result.lower, result.upper, result.constant) == (5, 95, False)
    assert result.values.dtype == np.float32
    assert result.values[:6].tolist() == [0] * 6
    assert result.values[-6:].tolist() == [1] * 6
    assert result.values[50] == 0.5
    narrow = normalise(np.arange(101.0), low=0, high=50)
    assert (narrow.lower, narrow.upper) == (0, 50)


def test_minmax():
    result = normalise([10, 15, 30], method="minmax")
    assert result.values.tolist() == [0, 0.25, 1]
    assert (result.lower, result.upper) == (10, 30)


def test_z():
    result = normalise([1, 3, 5, 7], method="z")
    assert result.lower == 4 and result.upper == pytest.approx(4 + np.sqrt(5))
    assert result.values.mean() == pytest.approx(0, abs=1e-7)
    assert result.values.std() == pytest.approx(1)


def test_ranks_of_equal_values():
    result = normalise([3, 1, 3, 9], method="rank")
    assert result.values.tolist() == [0.5, 0, 0.5, 1]


@pytest.mark.parametrize("method", METHODS)
def test_constant_layer_is_zero_and_flagged(method):
    for inverse in (False, True):
        result = normalise(np.full((2, 3), 7), method=method, inverse=inverse)
        assert result.constant and result.lower == result.upper == 7
        assert result.values.tolist() == [[0] * 3] * 2


def test_layer_that_is_constant_between_the_percentiles():
    layer = np.r_[np.zeros(98), 1, 2]
    assert normalise(layer).constant
    assert not normalise(layer, method="minmax").constant


@given(layers, st.sampled_from(METHODS), st.booleans())
def test_laws(layer, method, inverse):
    result = normalise(layer, method=method, inverse=inverse)
    if result.constant:
        assert (result.values == 0).all()
        return
    order = np.argsort(layer)
    steps = np.diff(result.values[order])
    assert ((steps <= 0) if inverse else (steps >= 0)).all()
    if method != "z":
        assert result.values.min() == 0 and result.values.max() == 1
        plain = normalise(layer, method=method)
        turned = normalise(layer, method=method, inverse=True)
        np.testing.assert_allclose(plain.values + turned.values, 1, atol=1e-6)
    scaled = normalise(layer * 3.0 - 7, method=method, inverse=inverse)
    np.testing.assert_allclose(scaled.values, result.values, atol=1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_missing_cells_are_not_read(method):
    rng = np.random.default_rng(1)
    layer = rng.normal(size=(15, 20))
    mask = rng.random(layer.shape) < 0.6
    expected = normalise(layer[mask], method=method)
    for hidden in (np.nan, np.inf, -1e30):
        spoilt = np.where(mask, layer, hidden)
        result = normalise(spoilt, method=method, mask=mask)
        assert np.isnan(result.values[~mask]).all()
        assert result.values[mask].tolist() == expected.values.tolist()
        assert (result.lower, result.upper) == (expected.lower, expected.upper)
    result = normalise(np.where(mask, layer, np.nan), method=method)
    assert result.values[mask].tolist() == expected.values.tolist()


@pytest.mark.parametrize(
    "values, options, sentence",
    [
        ([np.nan], {}, "There is no value: all cells are missing. Choose another"),
        ([1, np.inf], {}, "1 values are infinite. Set these cells to nodata or give"),
        ([1, 2], {"method": "log"}, "There is no method 'log'; choose one of percent"),
        (
            [1, 2],
            {"low": 95, "high": 5},
            "The percentiles are 95 and 5; the lower must be below the upper, both",
        ),
        ([1, 2], {"low": -1}, "The percentiles are -1 and 95; the lower must be below"),
    ],
)
def test_refusals(values, options, sentence):
    with pytest.raises(Refusal) as refused:
        normalise(values, **options)
    assert str(refused.value).startswith(sentence)
