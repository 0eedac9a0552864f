"""Ranks without sorting, against scipy's."""

import numpy as np
import pytest
from ecorestore.core.priority import value_ranks as module
from ecorestore.core.priority.value_ranks import value_ranks
from ecorestore.core.progress import Cancelled
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata


def expected(values):
    there = ~np.isnan(values)
    ranks = np.full(values.shape, np.nan)
    if there.any():
        found = rankdata(values[there])
        ranks[there] = (found - found.min()) / (np.ptp(found) or 1.0)
    return ranks


kinds = st.sampled_from(["normal", "whole", "tiny", "huge", "same", "zeros"])


def made(kind, seed, shape=(12, 15)):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=shape)
    if kind == "whole":
        values = rng.integers(-3, 4, shape).astype(float)
    elif kind in ("tiny", "huge"):
        values *= 10.0 ** rng.integers(-40, -30, shape) if kind == "tiny" else 1e30
    elif kind == "same":
        values[:] = 5.0
    elif kind == "zeros":
        values = np.where(values > 0, 0.0, -0.0)
    values = values.astype(np.float32)
    values[rng.random(shape) < 0.2] = np.nan
    return values


@given(kinds, st.integers(0, 2**31))
def test_equals_the_ranks_of_sorted_values(kind, seed):
    values = made(kind, seed)
    assert np.allclose(value_ranks(values), expected(values), atol=1e-6, equal_nan=True)


def test_buckets_of_many_cells():
    rng = np.random.default_rng(0)
    values = 1 + rng.integers(0, 50_000, (300, 200)).astype(np.float32) * 1e-7
    assert np.unique(values.view(np.uint32) >> 16).size < values.size / module.FEW
    assert np.allclose(value_ranks(values), expected(values), atol=1e-6)


def test_masked_cells_are_not_read():
    values = made("normal", 1)
    mask = ~np.isnan(values)
    filled = np.where(mask, values, np.float32(99))
    assert np.array_equal(
        value_ranks(filled, mask), value_ranks(values), equal_nan=True
    )
    assert np.isnan(value_ranks(values, np.zeros(mask.shape, bool))).all()


def test_negative_values_have_the_ranks_turned_round():
    values = made("normal", 2)
    assert np.allclose(value_ranks(-values), 1 - value_ranks(values), equal_nan=True)


def test_whole_numbers():
    values = np.array([[3, 1], [2, 1]], np.int16)
    assert value_ranks(values).tolist() == pytest.approx(expected(values.astype(float)))


def test_cancel():
    with pytest.raises(Cancelled):
        value_ranks(made("normal", 3), progress=lambda _fraction: False)
