"""Which records train a model and which ones test it, again and again."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np

from ..refusal import Refusal

METHODS = ("split", "crossvalidate", "blocks", "bootstrap")


@dataclass(frozen=True)
class Split:
    """Places of the records in each part; a bootstrap draws some more than once."""

    training: np.ndarray
    test: np.ndarray


def seed_of(seed: int, name: str) -> np.random.SeedSequence:
    """The seed of a species, which does not depend on the others in a run."""
    return np.random.SeedSequence([seed, zlib.crc32(name.encode())])


def splits(
    count: int,
    method: str,
    *,
    replicates: int = 4,
    test_share: float = 0.25,
    blocks: np.ndarray | None = None,
    seed: int | np.random.SeedSequence = 0,
) -> list[Split]:
    """Ways to part ``count`` records.

    Parameters
    ----------
    count : int
    method : str
        "split": a random ``test_share`` tests, drawn anew each time. "crossvalidate":
        as many folds as replicates, each tests once. "blocks": the same with whole
        blocks of land, so that tests are far from training. "bootstrap": as many
        records as there are, drawn with replacement; what is not drawn tests.
    replicates : int
    test_share : float
        Above 0 and below 1, for "split".
    blocks : int array (count,), optional
        Block of each record; see :func:`spatial_blocks`.
    seed : int or SeedSequence
        The same seed draws the same records.

    Returns
    -------
    list of Split
        Fewer than asked for where there are fewer records or blocks than folds.

    Raises
    ------
    Refusal
        Fewer than 2 records, or all in one block; an unknown method or a share that is
        not within 0 and 1.
    """
    if method not in METHODS:
        raise Refusal(
            "The replicates {method} are not known. Choose one of: {known}.",
            parameter="method",
            method=method,
            known=", ".join(METHODS),
        )
    if count < 2:
        raise Refusal(
            "{count} record cannot be parted into training and test. Give 2 or more.",
            parameter="count",
            count=count,
        )
    if not 0.0 < test_share < 1.0:
        raise Refusal(
            "The share of test records is {share}. It must be above 0 and below 1.",
            parameter="test_share",
            share=test_share,
        )
    random = np.random.default_rng(seed)
    everyone = np.arange(count)
    if method == "split":
        tested = min(max(int(round(test_share * count)), 1), count - 1)
        orders = [random.permutation(count) for _ in range(replicates)]
        return [Split(np.sort(o[tested:]), np.sort(o[:tested])) for o in orders]
    if method == "bootstrap":
        return [_drawn(random, count) for _ in range(replicates)]
    if method == "crossvalidate":
        fold = random.permutation(count) % min(replicates, count)
    else:
        fold = _folds_of_blocks(np.asarray(blocks), replicates, random)
    return [
        Split(everyone[fold != number], everyone[fold == number])
        for number in range(fold.max() + 1)
    ]


def _drawn(random, count):
    everyone = np.arange(count)
    while True:
        training = np.sort(random.integers(0, count, count))
        test = np.setdiff1d(everyone, training)
        if test.size:
            return Split(training, test)


def _folds_of_blocks(blocks, replicates, random):
    """Give each block to the fold with the fewest records, large blocks first."""
    numbers, members, sizes = np.unique(blocks, return_inverse=True, return_counts=True)
    if numbers.size < 2:
        raise Refusal(
            "All records lie in one block, so that none is left to test with. Take "
            "smaller blocks, or part the records at random.",
            parameter="blocks",
        )
    order = random.permutation(numbers.size)
    order = order[np.argsort(-sizes[order], kind="stable")]
    held = np.zeros(min(replicates, numbers.size), np.int64)
    fold = np.empty(numbers.size, np.int64)
    for block in order:
        fold[block] = np.argmin(held)
        held[fold[block]] += sizes[block]
    return fold[members]


def spatial_blocks(x: np.ndarray, y: np.ndarray, size: float) -> np.ndarray:
    """The square block of land in which each record lies (Roberts et al. 2017).

    Parameters
    ----------
    x, y : float arrays
        Map coordinates.
    size : float
        Side of a block in the same unit.
    """
    if not size > 0:
        raise Refusal(
            "The side of the blocks is {size}. It must be above 0.",
            parameter="block_size",
            size=size,
        )
    column = np.floor(np.asarray(x) / size)
    row = np.floor(np.asarray(y) / size)
    return np.unique(np.column_stack([row, column]), axis=0, return_inverse=True)[
        1
    ].ravel()
