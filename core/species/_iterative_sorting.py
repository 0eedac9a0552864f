"""Ranking by sorting again and again, until losses rise along the order."""

from __future__ import annotations

import math

import numpy as np

from .._numba import kernel
from ..parallel import in_order, processors
from ..progress import Progress, end_if_asked, watched
from ._marginal_loss import marginal_loss, renew_prices
from .feature_matrix import FeatureMatrix

# Prices are renewed whenever this part of the cells that are left is gone.
RENEWED = 4096
# Rows are brought into the order once they lie this part of them away, in the mean:
# a walk through memory in its order is several times as fast.
ASTRAY = 0.02
# Iterations without a calmer new rank after which half as much of it is taken.
PATIENCE = 5
POLLED = 1024  # rows between looks at whether the end was asked for
JOBS = 4  # for each thread


def iterative_sorting(
    matrix: FeatureMatrix,
    level,
    cost,
    tie,
    *,
    worth,
    max_iterations,
    rank_change,
    memory,
    threads=None,
    progress: Progress = None,
):
    """Order of removal, and the mean change of rank in each iteration.

    Parameters
    ----------
    matrix : FeatureMatrix
        Used up: its rows are moved.
    level : integer array (cells) or None
        Cells of a lower level come first.
    cost : float array (cells) or None
    tie : integer array (cells)
        The cells in the order that ties are broken by.
    worth : (rule, weights, exponents, benefit)
        As ``marginal_loss`` and ``renew_prices`` take them.

    Returns
    -------
    FeatureMatrix, integer array, list of float
        The matrix with its rows moved, and the order of these rows.
    """
    count = len(matrix.cells)
    first = renewals(count)
    loss = np.empty(count)
    changes, swings, turns = [], [], []
    step = 1.0 - memory
    with watched(progress) as state:
        block_of, order, place = np.zeros(count, np.int32), tie, None
        left = matrix.start[None]
        while True:
            price = np.empty_like(left)
            _run(
                _prices, len(left), threads, state, left, *worth[1:], matrix.unit, price
            )
            _run(
                _losses,
                count,
                threads,
                state,
                matrix.stored,
                block_of,
                price,
                worth[0],
                loss,
            )
            if cost is not None:
                loss /= cost
            order = _sorted(loss, level, order)
            position = _positions(order)
            if place is not None:
                swings.append(np.abs(position - place).mean() / count)
                step = _step(swings, step, turns)
                if step < 1:
                    mixed = (1 - step) * place + step * position
                    order = _sorted(mixed, level, order)
                    position = _positions(order)
                changes.append(np.abs(position - place).mean() / count)
                if changes[-1] <= rank_change or len(changes) == max_iterations:
                    break
                state[0] = _how_far(changes, rank_change)
            place = position
            rows = np.arange(count)
            if np.abs(position - rows).mean() > ASTRAY * count:
                matrix = matrix.rearranged(order, state)
                level = None if level is None else level[order]
                cost = None if cost is None else cost[order]
                order, place = rows, rows
            end_if_asked(state)
            block_of, left = _left_at(matrix, order, first, threads, state)
    return matrix, order, changes


def _step(swings, step, turns):
    """Share of the new rank that is taken: half of it when ranks only swing.

    They do when what the new rank would change has not fallen for some iterations since
    the last of ``turns``.
    """
    since = swings[turns[-1] if turns else 0 :]
    if len(since) - 1 - int(np.argmin(since)) < PATIENCE:
        return step
    turns.append(len(swings))
    return step / 2


def _positions(order):
    position = np.empty(len(order), np.int64)
    position[order] = np.arange(len(order))
    return position


def renewals(count: int) -> np.ndarray:
    """Where blocks of one price begin in the order, and its end.

    A block holds 1/4096 of the cells from its end to the end of the order, at least 1.
    """
    ends = [0]
    while ends[-1] < count:
        ends.append(ends[-1] + max(1, ends[-1] // RENEWED))
    ends[-1] = count
    return count - np.array(ends[::-1], np.int64)


def left_along(
    matrix: FeatureMatrix, order, first, *, threads=None, progress: Progress = None
):
    """Fraction of each feature that is left at the start of each block of an order."""
    with watched(progress) as state:
        return _left_at(matrix, order, first, threads, state)[1]


def _left_at(matrix, order, first, threads, state):
    """The block of each row, and what is left of each feature where blocks start."""
    block_of = np.empty(len(order), np.int32)
    block_of[order] = np.repeat(
        np.arange(len(first) - 1, dtype=np.int32), np.diff(first)
    )
    sums = np.zeros((len(first) - 1, len(matrix.names)))
    jobs = []
    for low, high in _parts(first, threads):
        rows = order[first[low] : first[high]]
        window = rows.min(), rows.max() + 1
        jobs.append((matrix.stored, block_of, sums, low, high, *window, state))
    _run_jobs(_block_sums, jobs, threads, state)
    _add_up(sums, matrix.unit)
    return block_of, sums


def _parts(first, threads):
    """Ranges of blocks with about as many cells each."""
    parts = JOBS * (processors() if threads is None else threads)
    cuts = np.searchsorted(first, np.linspace(0, first[-1], parts + 1))
    cuts = np.unique(np.append(cuts, [0, len(first) - 1]))
    return zip(cuts, cuts[1:])


def _run(kernel_of_range, count, threads, state, *arguments):
    """Run a kernel over parts of a range."""
    parts = _parts(np.arange(count + 1), threads)
    jobs = [(*arguments, low, high, state) for low, high in parts]
    _run_jobs(kernel_of_range, jobs, threads, state)


def _run_jobs(function, jobs, threads, state):
    for _ in in_order(function, jobs, total=len(jobs), threads=threads):
        pass
    end_if_asked(state)


def _sorted(loss, level, before):
    """Rows by level, then loss; those with the same as in the order before."""
    order = before[np.argsort(loss[before], kind="stable")]
    if level is not None:
        order = order[np.argsort(level[order], kind="stable")]
    return order


def _how_far(changes, target):
    """Share of the way down to the target on a scale of ratios."""
    if changes[-1] <= 0 or target <= 0:
        return 0.0
    way = math.log(max(changes[0], 0.5) / target)
    return min(max(1 - math.log(changes[-1] / target) / way, 0.0), 1.0)


# Rows are walked through as they lie, and their blocks looked up: rows lie apart, what
# blocks hold is little and stays near.


@kernel
def _block_sums(stored, block_of, sums, low, high, start, stop, state):
    """Add rows from start to stop to their blocks, if these are in low to high."""
    for row in range(start, stop):
        if row % POLLED == 0 and state[1] != 0:
            return
        block = block_of[row]
        if low <= block < high:
            for feature in range(stored.shape[1]):
                sums[block, feature] += stored[row, feature]


@kernel
def _add_up(sums, unit):
    """Sums of each block and those after it, as fractions."""
    for block in range(len(sums) - 2, -1, -1):
        for feature in range(len(unit)):
            sums[block, feature] += sums[block + 1, feature]
    for block in range(len(sums)):
        for feature in range(len(unit)):
            sums[block, feature] *= unit[feature]


@kernel
def _prices(left, weights, exponents, benefit, unit, price, low, high, state):
    for block in range(low, high):
        if state[1] != 0:
            return
        renew_prices(left[block], weights, exponents, benefit, unit, price[block])


@kernel
def _losses(stored, block_of, price, rule, loss, start, stop, state):
    for row in range(start, stop):
        if row % POLLED == 0 and state[1] != 0:
            return
        loss[row] = marginal_loss(stored, row, price[block_of[row]], rule)
