"""Places that stand for the study area beside the records of a species."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.spatial import cKDTree

from ..raster.blocks import row_blocks
from ..refusal import Refusal


def draw_background(
    mask: np.ndarray,
    size: int,
    *,
    bias: Callable[[slice], np.ndarray] | None = None,
    seed: int | np.random.SeedSequence = 0,
) -> np.ndarray:
    """Draw cells at random, each at most once, in the order in which they are drawn.

    With a bias a cell is drawn the likelier the larger its value is, as where the land
    was searched more: then the background is as uneven as the records, and what the
    model tells is the species and not the search (Phillips et al. 2009). The first
    cells of a longer draw are those of a shorter one. Takes 40 MB above the mask.

    Parameters
    ----------
    mask : bool array (row, column)
        True where a cell may be drawn.
    size : int
        How many; all, if there are fewer.
    bias : callable, optional
        Of a slice of rows: their bias. Cells of 0, below or NaN are not drawn.
    seed : int or SeedSequence

    Returns
    -------
    int64 array
        Places in the flattened raster.

    Raises
    ------
    Refusal
        No cell may be drawn.
    """
    random = np.random.default_rng(seed)
    # Each cell waits an exponential time of rate bias; the first ones are drawn.
    cells, times = np.empty(0, np.int64), np.empty(0)
    for rows in row_blocks(mask.shape):
        inside = mask[rows].ravel()
        waiting = random.exponential(size=inside.size)
        if bias is not None:
            rate = np.asarray(bias(rows), np.float64).ravel()
            inside = inside & (rate > 0) & np.isfinite(rate)
            waiting = waiting / np.where(inside, rate, 1.0)
        here = np.flatnonzero(inside)
        cells = np.concatenate([cells, here + rows.start * mask.shape[1]])
        times = np.concatenate([times, waiting[here]])
        if times.size > size:
            first = np.argpartition(times, size)[:size]
            cells, times = cells[first], times[first]
    if not cells.size:
        raise Refusal(
            "No cell can be drawn as background: no cell has a value in every "
            "predictor, or the bias is 0 everywhere.",
            parameter="background",
        )
    return cells[np.argsort(times, kind="stable")]


def within_distance(
    points: np.ndarray, records: np.ndarray, distance: float
) -> np.ndarray:
    """True for points within a distance of any record.

    Parameters
    ----------
    points, records : float arrays (n, 2)
        Map coordinates.
    distance : float
        In the same unit.
    """
    nearest, _ = cKDTree(records).query(points, distance_upper_bound=distance)
    return np.isfinite(nearest)
