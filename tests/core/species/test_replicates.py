"""Splits of records: complete, repeatable, and apart in space where asked."""

import numpy as np
import pytest
from ecorestore.core.refusal import Refusal
from ecorestore.core.species.replicates import seed_of, spatial_blocks, splits
from hypothesis import given
from hypothesis import strategies as st


@given(
    st.integers(2, 60),
    st.sampled_from(["split", "crossvalidate", "bootstrap"]),
    st.integers(1, 8),
    st.integers(0, 99),
)
def test_training_and_test_share_no_record(count, method, replicates, seed):
    if method == "crossvalidate":
        replicates = max(replicates, 2)
    found = splits(count, method, replicates=replicates, seed=seed)
    again = splits(count, method, replicates=replicates, seed=seed)
    for one, other in zip(found, again):
        assert np.array_equal(one.training, other.training)
        assert one.training.size and one.test.size
        assert np.intersect1d(one.training, one.test).size == 0
        everyone = np.union1d(one.training, one.test)
        assert np.array_equal(everyone, np.arange(count))


def test_split_takes_a_quarter_and_folds_test_everyone_once():
    assert [s.test.size for s in splits(116, "split")] == [29] * 4
    folds = splits(10, "crossvalidate", replicates=4)
    assert sorted(np.concatenate([fold.test for fold in folds])) == list(range(10))
    assert len(splits(3, "crossvalidate", replicates=10)) == 3


def test_blocks_are_never_cut():
    random = np.random.default_rng(0)
    x, y = random.uniform(0, 100, (2, 80))
    blocks = spatial_blocks(x, y, 25)
    assert np.unique(blocks).size == 16
    for fold in splits(80, "blocks", replicates=4, blocks=blocks):
        assert not set(blocks[fold.training]) & set(blocks[fold.test])
        assert 10 <= fold.test.size <= 30


def test_a_species_has_its_own_seed():
    one, other = (splits(20, "split", seed=seed_of(1, name)) for name in ("a", "b"))
    assert not np.array_equal(one[0].test, other[0].test)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ((1, "split", {}), "1 record cannot be parted"),
        ((9, "halves", {}), "The replicates halves are not known"),
        ((9, "split", {"test_share": 1.5}), "share of test records is 1.5"),
        ((9, "blocks", {"blocks": np.zeros(9)}), "All records lie in one block"),
    ],
)
def test_refusals(given, sentence):
    count, method, options = given
    with pytest.raises(Refusal, match=sentence):
        splits(count, method, **options)


def test_blocks_need_a_side():
    with pytest.raises(Refusal, match="side of the blocks is 0"):
        spatial_blocks(np.zeros(2), np.zeros(2), 0)
