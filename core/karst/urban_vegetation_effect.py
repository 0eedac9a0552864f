"""What towns do to vegetation: what they take, and what they give back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..raster.terrain_windows import window_means, window_widths
from ..refusal import Refusal
from ..services.value_ranges import number, quantity


@dataclass(frozen=True)
class UrbanVegetationEffect:
    """Effects of sealed ground; float32, NaN where missing or not defined.

    Attributes
    ----------
    background : array
        Vegetation of the unsealed land around.
    expected : array
        Vegetation if only the sealed part were lost.
    direct : array
        Expected less background, over background: -1 (all is lost) to 0; percent of it
        are what the sealed ground takes.
    indirect : array
        Observed less expected, over expected: above 0 where the rest of the cell grows
        better than the land around.
    offset : array
        Share of the direct loss that the indirect effect gives back: 1 for all, below 0
        where it adds to the loss. Not defined without sealed ground, or where sealed
        and unsealed land are equally green.
    gradient : DataFrame
        A row for each bin of the sealed share: ``from_share``, ``to_share``, ``cells``,
        ``mean_share``, ``observed``, ``expected``, ``indirect`` (means), ``offset``
        (observed less expected over background less expected, of the means).
    offset_of_all : float
        The same of all cells with sealed ground.
    """

    background: np.ndarray
    expected: np.ndarray
    direct: np.ndarray
    indirect: np.ndarray
    offset: np.ndarray
    gradient: pd.DataFrame
    offset_of_all: float


def urban_vegetation_effect(
    vegetation: np.ndarray,
    impervious: np.ndarray,
    grid: Grid,
    *,
    radius: float | None = None,
    zones: np.ndarray | None = None,
    impervious_vegetation: float = 0.05,
    unsealed_share: float = 0.0,
    bins: int = 10,
    progress: Progress = None,
) -> UrbanVegetationEffect:
    """Direct and indirect effect of sealed ground on vegetation (Zhao et al. 2016).

    Expected vegetation V_e = (1 - b) V_nv + b V_iv, with the sealed share b, the
    vegetation V_nv of the unsealed land around and V_iv of sealed ground; direct effect
    (V_e - V_nv) / V_nv, indirect effect (V - V_e) / V_e, offset (V - V_e) /
    (V_nv - V_e) (Jia et al. 2018). Takes 20 bytes per cell above the inputs, and a band
    of rows as high as the window.

    Parameters
    ----------
    vegetation : 2-D array
        An index that grows with vegetation, such as EVI or NDVI.
    impervious : 2-D array
        Share of sealed ground, 0 to 1.
    grid : Grid
        Its mask says where both have a value.
    radius : float, optional
        Metres around a cell in which unsealed land is its background.
    zones : 2-D array of whole numbers, optional
        In place of a radius: the unsealed land of the cell's zone is its background; 0
        or less: no zone. With neither, all unsealed land is.
    impervious_vegetation : float
        The index of fully sealed ground.
    unsealed_share : float
        Cells up to this sealed share count as unsealed, 0 to below 1.
    bins : int
        Number of bins of the gradient, at least 2.

    Returns
    -------
    UrbanVegetationEffect

    Raises
    ------
    Refusal
        A share lies outside 0 to 1, no cell is unsealed, none is sealed, both a radius
        and zones are given, a parameter is out of range, or no cell has a value.

    References
    ----------
    Zhao, S., Liu, S., Zhou, D. (2016): Prevalent vegetation growth enhancement in urban
    environment. PNAS 113, 6313-6318. Jia, W., Zhao, S., Liu, S. (2018): Vegetation
    growth enhancement in urban environments of the Conterminous United States. Global
    Change Biology 24, 4084-4094.

    Examples
    --------
    >>> green, sealed = np.array([[0.6, 0.4]]), np.array([[0.0, 0.5]])
    >>> found = urban_vegetation_effect(
    ...     green, sealed, Grid((1, 2), 250.0), impervious_vegetation=0.0)
    >>> [round(float(x[0, 1]), 3) for x in (found.direct, found.indirect, found.offset)]
    [-0.5, 0.333, 0.333]
    """
    impervious = quantity(
        impervious,
        grid,
        "The share of sealed ground",
        high=1.0,
        parameter="impervious",
    )
    vegetation = quantity(
        vegetation, grid, "The vegetation", low=-np.inf, parameter="vegetation"
    )
    unsealed_share = number(
        unsealed_share,
        "The share up to which land is unsealed",
        high=0.99,
        parameter="unsealed_share",
    )
    bins = int(number(bins, "The number of bins", low=2, high=1000, parameter="bins"))
    if radius is not None and zones is not None:
        raise Refusal(
            "A radius and zones are given. Choose one of them for the background.",
            parameter="zones",
        )
    valid = grid.valid
    unsealed = valid & (impervious <= unsealed_share)
    if not unsealed.any():
        raise Refusal(
            "No cell is free of sealed ground, so there is no background. Give a larger"
            " study area, or a share above {share:g} up to which land counts as"
            " unsealed.",
            parameter="unsealed_share",
            share=unsealed_share,
        )
    sealed = valid & ~unsealed
    if not sealed.any():
        raise Refusal(
            "No cell has sealed ground. Check the unit of the sealed share: it runs from"
            " 0 to 1.",
            parameter="impervious",
        )
    background = _background(
        vegetation, unsealed, grid, radius, zones, part(progress, 0.0, 0.8)
    )
    share = impervious.astype(np.float32)
    expected = (1 - share) * background + share * np.float32(impervious_vegetation)
    expected[~valid] = np.nan
    seen = np.where(valid, vegetation, np.nan).astype(np.float32)
    with np.errstate(divide="ignore", invalid="ignore"):
        direct = _finite((expected - background) / background)
        indirect = _finite((seen - expected) / expected)
        offset = _finite((seen - expected) / (background - expected))
    offset[~sealed] = np.nan
    there = sealed & ~np.isnan(expected)
    gradient = _gradient(
        impervious[there], seen[there], expected[there], background[there], bins
    )
    return UrbanVegetationEffect(
        background,
        expected,
        direct,
        indirect,
        offset,
        gradient,
        _offset(seen[there], expected[there], background[there]),
    )


def _background(vegetation, unsealed, grid, radius, zones, progress):
    if radius is not None:
        widths = window_widths(grid, radius)
        return window_means(vegetation, unsealed, widths, grid.valid, progress=progress)
    where = np.ones(grid.shape, int) if zones is None else grid.check(zones, "zones")
    inside = grid.valid & (where > 0)
    names, place = np.unique(where[inside], return_inverse=True)
    pure = unsealed[inside]
    sums = np.bincount(place[pure], vegetation[inside][pure], len(names))
    with np.errstate(invalid="ignore"):
        means = sums / np.bincount(place[pure], minlength=len(names))
    background = np.full(grid.shape, np.nan, np.float32)
    background[inside] = means[place]
    return background


def _finite(values):
    values[~np.isfinite(values)] = np.nan
    return values


def _offset(seen, expected, background):
    lost = (background - expected).sum(dtype=float)
    return float((seen - expected).sum(dtype=float) / lost) if lost else np.nan


def _gradient(share, seen, expected, background, bins):
    edges = np.linspace(0, 1, bins + 1)
    place = np.clip(np.ceil(share * bins).astype(int) - 1, 0, bins - 1)
    rows = []
    for number_, (low, high) in enumerate(zip(edges, edges[1:])):
        here = place == number_
        count = int(here.sum())
        given = {
            "from_share": low,
            "to_share": high,
            "cells": count,
            "mean_share": np.nan,
            "observed": np.nan,
            "expected": np.nan,
            "indirect": np.nan,
            "offset": np.nan,
        }
        if count:
            means = [
                values[here].mean(dtype=float) for values in (share, seen, expected)
            ]
            given["mean_share"], given["observed"], given["expected"] = means
            given["indirect"] = (means[1] - means[2]) / means[2] if means[2] else np.nan
            given["offset"] = _offset(seen[here], expected[here], background[here])
        rows.append(given)
    return pd.DataFrame(rows)
