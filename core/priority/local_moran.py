"""Clusters and outliers: local Moran's I."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..progress import Progress, end_if_asked, part, watched
from ..raster.blocks import row_blocks
from ._local_sums import MORAN, local_scores
from ._local_sums import moran as moran_of_sums
from .false_discovery import LEVELS, graded, p_of
from .hot_spots import area_sums, as_kernels_take, moments
from .neighbourhood import neighbourhood as window_of

NOT_SIGNIFICANT, HIGH_HIGH, LOW_HIGH, LOW_LOW, HIGH_LOW = range(5)


@dataclass(frozen=True)
class LocalMoran:
    """The statistic of each cell or area.

    Attributes
    ----------
    index : float64 array
        Moran's I: above 0 among neighbours alike, below 0 for an outlier; NaN where
        missing or without neighbours.
    z : float64 array
        The index as a standard score.
    clusters : uint8 array
        1 high among high, 2 low among high, 3 low among low, 4 high among low; 0 not
        significant, or missing.
    clusters_fdr : uint8 array
        The same with control of the false discovery rate.
    fdr_limit : float
        The largest p that counts with that control.
    n : int
        Cells or areas with a value.
    p : float64 array
        Two-sided probability of such a score by chance, NaN where missing; computed
        when it is first asked for.
    """

    index: np.ndarray
    z: np.ndarray
    clusters: np.ndarray
    clusters_fdr: np.ndarray
    fdr_limit: float
    n: int

    @cached_property
    def p(self) -> np.ndarray:
        return p_of(self.z)


def local_moran(
    values: np.ndarray,
    mask: np.ndarray | None = None,
    *,
    neighbourhood: str | np.ndarray = "queen",
    radius: float | None = None,
    aspect: float = 1.0,
    power: float = 1.0,
    level: float = 0.05,
    progress: Progress = None,
) -> LocalMoran:
    """Local Moran's I of every cell.

    I = d sum(w d_j) / (W m2) with the deviations d from the mean, the weights w of the
    neighbours and their sum W, and m2 the mean of d² (Anselin, 1995, Geographical
    Analysis 27:93-115, equation 12, weights of each row summing to 1). Its standard
    score is exact for the mean and the variance where the cell keeps its value and the
    others are dealt out at random (Sokal et al., 1998, Geographical Analysis
    30:331-354); no permutation is drawn, so that the result does not depend on chance.

    Takes 23 bytes per cell above the input, the result included, 31 once p is asked
    for; a raster of whole numbers 4 or 8 more.

    Parameters
    ----------
    values, mask, neighbourhood, radius, aspect, power
        As for :func:`~ecorestore.core.priority.hot_spots.getis_ord`; the cell itself is
        no neighbour of its own.
    level : {0.1, 0.05, 0.01}
        Largest p of a cluster.

    Returns
    -------
    LocalMoran

    Raises
    ------
    Refusal
        As ``getis_ord``.

    Examples
    --------
    >>> values = np.zeros((6, 6))
    >>> values[:2, :2] = 1
    >>> local_moran(values).clusters[:3, :3].tolist()
    [[1, 1, 2], [1, 1, 0], [2, 0, 0]]
    """
    _place_of(level)
    window = window_of(neighbourhood, radius, aspect=aspect, power=power)
    values, mask, has_mask = as_kernels_take(values, mask)
    found = moments(values, mask, has_mask, part(progress, 0.0, 0.1))
    z, index = np.empty(values.shape), np.empty(values.shape)
    with watched(part(progress, 0.1, 1.0)) as state:
        local_scores(
            values,
            mask,
            has_mask,
            found.mean,
            found.deviation,
            float(found.n),
            window.weights,
            window.spans,
            MORAN,
            z,
            index,
            state,
        )
        end_if_asked(state)
        return _classed(z, index, values, found, level, state)


def local_moran_areas(
    values, pairs, weights=None, *, level: float = 0.05, progress: Progress = None
) -> LocalMoran:
    """Local Moran's I of areas, such as districts, by which are neighbours.

    Parameters
    ----------
    values, pairs, weights
        As for :func:`~ecorestore.core.priority.hot_spots.getis_ord_areas`.
    level
        As for :func:`local_moran`.

    Returns
    -------
    LocalMoran
        Arrays in the order of the areas.

    Raises
    ------
    Refusal
        As ``getis_ord_areas``.

    Examples
    --------
    >>> pairs = [[0, 1], [1, 2], [2, 3], [3, 4]]
    >>> local_moran_areas([9, 8, 1, 2, 1], pairs).index.round(2).tolist()
    [1.45, 0.24, -0.2, 0.56, 0.56]
    """
    _place_of(level)
    sums, found = area_sums(values, pairs, weights, itself=0.0)
    z, index = np.empty(len(sums.own)), np.empty(len(sums.own))
    moran_of_sums(
        sums.lag,
        sums.total,
        sums.squares,
        sums.own,
        float(found.n),
        found.deviation,
        z,
        index,
    )
    with watched(progress) as state:
        values = np.asarray(values, dtype=float)
        return _classed(z, index, values, found, level, state)


def _place_of(level):
    if level not in LEVELS:
        raise ValueError(f"level is one of {LEVELS}, not {level!r}.")
    return LEVELS.index(level)


def _classed(z, index, values, found, level, state):
    bins, bins_fdr, limits = graded(z, state)
    place = _place_of(level)
    clusters = [np.zeros(z.shape, np.uint8) for _ in range(2)]
    for rows in row_blocks(z.shape if z.ndim == 2 else (len(z), 1)):
        high = values[rows] > found.mean
        alike = np.where(high, HIGH_HIGH, LOW_LOW)
        unlike = np.where(high, HIGH_LOW, LOW_HIGH)
        for classes, graded_by in zip(clusters, (bins, bins_fdr)):
            block = graded_by[rows]
            classes[rows][block > place] = alike[block > place]
            classes[rows][block < -place] = unlike[block < -place]
    return LocalMoran(index, z, *clusters, float(limits[place]), found.n)
