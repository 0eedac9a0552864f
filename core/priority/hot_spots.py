"""Hot spots and cold spots: where high or low values lie together."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..progress import Progress, end_if_asked, part, watched
from ..refusal import Refusal
from ._local_sums import GI_STAR, gi_star, local_scores, row_squares, row_sums
from .false_discovery import graded, p_of
from .neighbourhood import neighbourhood as window_of


@dataclass(frozen=True)
class HotSpots:
    """The statistic of each cell or area.

    Attributes
    ----------
    z : float64 array
        Gi* as a standard score: far above 0 in hot spots, far below in cold spots; NaN
        where missing.
    bins : int8 array
        3, 2, 1: a hot spot at 99, 95, 90 percent confidence; -3, -2, -1 a cold spot;
        0 neither, or missing.
    bins_fdr : int8 array
        The same with control of the false discovery rate, as so many cells are tested
        at once.
    fdr_limits : float64 array
        The largest p that counts at 90, 95 and 99 percent with that control.
    n : int
        Cells or areas with a value.
    p : float64 array
        Two-sided probability of such a score by chance, NaN where missing; computed
        when it is first asked for.
    """

    z: np.ndarray
    bins: np.ndarray
    bins_fdr: np.ndarray
    fdr_limits: np.ndarray
    n: int

    @cached_property
    def p(self) -> np.ndarray:
        return p_of(self.z)


@dataclass(frozen=True)
class Moments:
    """Mean, standard deviation (divisor n) and number of values."""

    mean: float
    deviation: float
    n: int


def getis_ord(
    values: np.ndarray,
    mask: np.ndarray | None = None,
    *,
    neighbourhood: str | np.ndarray = "queen",
    radius: float | None = None,
    aspect: float = 1.0,
    power: float = 1.0,
    progress: Progress = None,
) -> HotSpots:
    """Getis-Ord Gi* of every cell.

    With weights w of the cells around a cell, itself included, the mean and the
    standard deviation S of all n cells, and W the sum of the weights,
    z = (sum(w x) - mean W) / (S sqrt((n sum(w²) - W²) / (n - 1)))
    (Ord and Getis, 1995, Geographical Analysis 27:286-306, equation 14.3). At the edge
    and beside missing cells the weights of the cells that are there count.

    Takes 10 bytes per cell above the input, the result included, 18 once p is asked
    for; a raster of whole numbers 4 or 8 more.

    Parameters
    ----------
    values : 2-D array
        NaN is missing.
    mask : bool array of the same shape, optional
        True where there is a value; others are not read.
    neighbourhood : {"queen", "rook", "band", "inverse_distance", "gaussian"} or array
        As for :func:`~ecorestore.core.priority.neighbourhood.neighbourhood`; an array
        holds the weight of each cell of any window.
    radius : float, optional
        Widths of a cell; "queen" and "rook" have 1 where none is given.
    aspect : float
        Height of a cell divided by its width.
    power : float
        Of the distance, for "inverse_distance".

    Returns
    -------
    HotSpots
        Where a window holds all cells there are, the score is not defined, and missing.

    Raises
    ------
    Refusal
        No value or an infinite one; all values are equal; fewer than 2 cells; a window
        without neighbours, or one that holds all cells everywhere.

    Examples
    --------
    >>> values = np.zeros((6, 6))
    >>> values[:2, :2] = 1
    >>> getis_ord(values).bins[:4, :4].tolist()
    [[3, 3, 1, 0], [3, 3, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]
    >>> getis_ord(values, neighbourhood="rook").bins[:4, :4].tolist()
    [[3, 3, 0, 0], [3, 3, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]
    """
    window = window_of(neighbourhood, radius, aspect=aspect, power=power)
    values, mask, has_mask = as_kernels_take(values, mask)
    found = moments(values, mask, has_mask, part(progress, 0.0, 0.1))
    z = np.empty(values.shape)
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
            GI_STAR,
            z,
            z,
            state,
        )
        end_if_asked(state)
        return HotSpots(z, *graded(z, state), found.n)


def getis_ord_areas(
    values, pairs, weights=None, *, progress: Progress = None
) -> HotSpots:
    """Getis-Ord Gi* of areas, such as districts, by which are neighbours.

    Parameters
    ----------
    values : 1-D array
        One for each area; NaN is missing.
    pairs : integer array (k, 2)
        Places of two areas that are neighbours, each pair once.
    weights : array (k,), optional
        Weight of each pair, above 0; an area itself weighs 1. Default 1.

    Returns
    -------
    HotSpots
        Arrays in the order of the areas.

    Raises
    ------
    Refusal
        As :func:`getis_ord`, and where no two areas are neighbours.

    Examples
    --------
    >>> found = getis_ord_areas([9, 8, 1, 2, 1], [[0, 1], [1, 2], [2, 3], [3, 4]])
    >>> found.bins.tolist()
    [2, 0, 0, -2, 0]
    """
    sums, found = area_sums(values, pairs, weights, itself=1.0)
    z = np.empty(len(sums.own))
    gi_star(
        sums.lag, sums.total, sums.squares, sums.own, float(found.n), found.deviation, z
    )
    with watched(progress) as state:
        return HotSpots(z, *graded(z, state), found.n)


@dataclass(frozen=True)
class AreaSums:
    """Of each area: sums over its neighbours, and its own deviation from the mean."""

    lag: np.ndarray
    total: np.ndarray
    squares: np.ndarray
    own: np.ndarray


def area_sums(values, pairs, weights, *, itself: float) -> tuple[AreaSums, Moments]:
    """Sums of deviations, weights and squared weights around each area."""
    values = np.asarray(values, dtype=float)
    column, no_mask, _ = as_kernels_take(values[:, None], None)
    found = moments(column, no_mask, False, None)
    own = values - found.mean
    pairs = np.asarray(pairs, dtype=np.intp).reshape(-1, 2)
    weights = np.ones(len(pairs)) if weights is None else np.asarray(weights, float)
    there = ~np.isnan(own[pairs]).any(axis=1)
    pairs, weights = pairs[there], weights[there]
    if len(pairs) == 0:
        raise Refusal(
            "No two areas with a value are neighbours. Give a larger distance, or "
            "areas that touch.",
            parameter="pairs",
        )
    here, other = pairs[:, 0], pairs[:, 1]
    count = len(own)

    def around(of_pair, of_other):
        return np.bincount(here, of_pair * of_other[other], count) + np.bincount(
            other, of_pair * of_other[here], count
        )

    ones = np.ones(count)
    lag = around(weights, own) + itself * own
    total = around(weights, ones) + itself
    squares = around(weights**2, ones) + itself**2
    return AreaSums(lag, total, squares, own), found


def as_kernels_take(values, mask):
    """Float values, a mask, and whether the mask says anything."""
    values = np.asarray(values)
    if values.dtype.kind != "f":
        narrow = values.dtype.itemsize <= 2
        values = values.astype(np.float32 if narrow else np.float64)
    elif values.dtype.itemsize < 4:
        values = values.astype(np.float32)
    if mask is None:
        return values, np.empty((1, 1), bool), False
    mask = np.asarray(mask)
    if mask.shape != values.shape or mask.dtype != bool:
        raise ValueError(f"The mask must be a boolean array of shape {values.shape}.")
    return values, mask, True


def moments(values, mask, has_mask, progress: Progress) -> Moments:
    """Mean and standard deviation of the cells that have a value.

    Raises
    ------
    Refusal
        No value, only one, an infinite one, or all are equal.
    """
    rows = len(values)
    sums, counts = np.zeros(rows), np.zeros(rows, np.int64)
    squares, ends = np.zeros(rows), np.zeros(2)
    with watched(progress) as state:
        row_sums(values, mask, has_mask, sums, counts, ends, state)
        end_if_asked(state)
        n = int(counts.sum())
        check_ends(n, *ends.tolist())
        mean = math.fsum(sums) / n
        row_squares(values, mask, has_mask, mean, squares, state)
        end_if_asked(state)
    return Moments(mean, math.sqrt(math.fsum(squares) / n), n)


def check_ends(n: int, low: float, high: float) -> None:
    """Refuse values among which none can be hot: too few, infinite or all equal."""
    if n < 3:
        raise Refusal(
            "Only {count} cells or areas have a value; hot spots need at least 3. "
            "Choose another layer, or check its nodata value.",
            parameter="values",
            count=n,
        )
    if not (math.isfinite(low) and math.isfinite(high)):
        raise Refusal(
            "Some values are infinite. Set them to nodata or to a number.",
            parameter="values",
        )
    if low == high:
        raise Refusal(
            "All {count} cells or areas have the value {value:g}: where nothing "
            "differs there are no hot spots. Choose a layer that varies.",
            parameter="values",
            count=n,
            value=low,
        )
