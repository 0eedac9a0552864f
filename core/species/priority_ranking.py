"""A rank of every cell by what its loss would take from all species together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..refusal import Refusal
from ._cell_removal import cell_removal
from ._iterative_sorting import iterative_sorting
from ._marginal_loss import LARGEST, SQUARES, SUM
from .feature_matrix import Layer, feature_matrix, named_layers
from .performance_curves import coverage_of_top, performance_curves, reserve_coverage
from .ranking_options import (
    ALIASES,
    check_choices,
    check_names,
    check_numbers,
    checked_dispersal,
    checked_exponents,
    checked_weights,
)

COMBINED = {"CAZ1": SUM, "CAZ2": SQUARES, "CAZMAX": LARGEST, "ABF": SUM}
TOP_SHARES = (0.1, 0.17, 0.3)


@dataclass(frozen=True)
class PriorityRanking:
    """The rank of each cell and what it does for each feature.

    Attributes
    ----------
    rank : float32 array
        k / n for the k-th of n cells to be lost: near 0 what is missed least, 1 the
        last cell; the best 10 percent of the cells are above 0.9. NaN where missing.
    curves : DataFrame
        As :func:`~ecorestore.core.species.performance_curves.performance_curves`: what
        is left at each rank, in the mean, at worst, and of each feature.
    features : DataFrame
        A row for each: ``feature``, ``weight``, ``exponent``, ``dispersal``, ``cells``
        (where it is above 0), ``total`` (sum as given), ``start`` (fraction of it after
        the condition), ``top_10``, ``top_17``, ``top_30`` (fraction in the best 10, 17
        and 30 percent of the cells).
    reserves : DataFrame or None
        As :func:`~ecorestore.core.species.performance_curves.reserve_coverage`.
    iterations : int
        Of the sorting; 0 for a removal.
    rank_change : float
        Mean change of rank in the last iteration, 0 to 1; NaN for a removal.
    converged : bool
        Whether that is at or below the threshold.
    cells : int
        Number of cells ranked.
    reserved_share : float
        Part of them in reserves; NaN where none were given.
    """

    rank: np.ndarray
    curves: pd.DataFrame
    features: pd.DataFrame
    reserves: pd.DataFrame | None
    iterations: int
    rank_change: float
    converged: bool
    cells: int
    reserved_share: float


def priority_ranking(
    layers: Mapping[str, Layer] | Sequence[Layer],
    grid: Grid | None = None,
    *,
    rule: str = "CAZ2",
    method: str = "sorting",
    weights: Mapping[str, float] | Sequence[float] | float = 1.0,
    exponents: Mapping[str, float] | Sequence[float] | float = 0.25,
    dispersal: Mapping[str, float] | Sequence[float] | float = 0.0,
    condition: Mapping[str, np.ndarray] | np.ndarray | None = None,
    cost: np.ndarray | None = None,
    hierarchy: np.ndarray | None = None,
    reserves: np.ndarray | None = None,
    load: np.ndarray | None = None,
    max_iterations: int = 200,
    rank_change: float = 1e-4,
    memory: float = 0.0,
    edge_removal: bool = True,
    warp: int = 100,
    boundary_penalty: float = 0.0,
    storage: str | None = None,
    curve_steps: int = 5000,
    seed: int = 0,
    threads: int | None = None,
    progress: Progress = None,
) -> PriorityRanking:
    """Rank cells by the loss that each would be, given what the better cells hold.

    Each layer is divided by its sum: q is the part of a feature in a cell. Q is what is
    left of the feature in the cells that are not yet lost, x = w q / Q. The loss of a
    cell is by rule

    - ``"CAZ1"``: sum of x; favours the mean coverage of features,
    - ``"CAZ2"``: root of the sum of x²; between the two,
    - ``"CAZMAX"`` (``"CAZ"``): the largest x; favours the feature that is left least,
    - ``"ABF"``: sum of w z Q^(z - 1) q, the slope of the benefit Q^z,
    - ``"LOAD"``: the value in ``load``; ``"RAND"``: random.

    Negative weights: their x takes from the sum; in CAZMAX the smallest x is added to the
    largest; in CAZ2 its square takes from the sum of squares. Features of weight 0 are
    carried along in the curves only. Losses are divided by the cost. Cells with nothing
    of any feature come first, at random; equal losses are decided at random by ``seed``.

    ``"sorting"`` is the way of Zonation 5 (Moilanen et al., 2022, Methods in Ecology and
    Evolution 13:1062-1072): sort by loss, recompute what is left at each place of the
    order, and again until ranks stay. Losses are renewed whenever 1/4096 of the cells
    left is gone, so that up to 4096 cells and among the best 4096 all are exact.
    ``"removal"`` is that of Zonation 4 (Moilanen et al., 2005, Proceedings of the Royal
    Society B 272:1885-1891; Moilanen, 2007, Biological Conservation 134:571-579): the
    cell of the smallest loss goes, and what is left is computed anew.

    Takes 4 bytes per cell and feature, 2 with ``"uint16"``, and beside them 120 bytes
    per cell; with smoothing 120 more.

    Parameters
    ----------
    layers : mapping of name to 2-D array, or sequence of 2-D arrays
        Features: at least 0, NaN where missing. An array may be given as a function of
        no arguments that returns it, so that no two are in memory at once. Features of a
        sequence are called "1", "2" and so on.
    grid : Grid, optional
        Its mask says which cells are ranked. Default: cells of 1 m; those with a value
        in any layer.
    rule, method : str
    weights, exponents, dispersal : number for all, mapping by name, or sequence
        Weight, ABF's exponent z (above 0; 0.25 as Zonation's default, 1 counts every
        part alike), and mean dispersal distance in metres (0: no smoothing; kernel
        exp(-2 d / distance)). Features that a mapping lacks have the default.
    condition : 2-D array, or mapping of name to 2-D array, optional
        0 to 1: what is left of each cell's value; the features then start below 1.
    cost : 2-D array, optional
        Above 0 in every cell.
    hierarchy : 2-D array, optional
        Cells of the lowest value are lost first, then those of the next: 1 in reserves
        and 0 elsewhere ranks reserves above all else. NaN counts as lowest.
    reserves : 2-D bool array, optional
        For the table that compares what they hold with the best cells of their area.
    load : 2-D array, optional
        For the rule LOAD: low values are lost first; NaN first of all.
    max_iterations : int
    rank_change : float
        The sorting ends when the mean change of rank is at most this, 0 to 1.
    memory : float
        Share of the rank before that is kept in each iteration, 0 to 0.99. It rises by
        itself where ranks swing, as weights far below 0 make them.
    edge_removal : bool
        Of a removal: only cells beside one that is missing or gone (8 neighbours) go.
    warp : int
        Of a removal: cells that go at once, at most 1/100 of the candidates.
    boundary_penalty : float
        Of a removal: added to the loss for each unit that the length of the boundary
        per cell left (in cell sides) grows.
    storage : {"float32", "uint16"}, optional
        With 16 bits a value is off by at most 1/131070 of the layer's highest. Default:
        by the size, 16 bits above 2**30 numbers.
    curve_steps : int
        The curves have a row for each cell, or so many where there are more.
    seed : int
    threads : int, optional
        Of the sorting; the result does not depend on it.

    Returns
    -------
    PriorityRanking

    Raises
    ------
    Refusal
        No layer; a layer that is empty or negative; an unknown rule, method or name; a
        weight, exponent, distance or option out of range; a condition beyond 0 to 1; a
        cost that is missing or not above 0.

    Examples
    --------
    A cell that holds all of one species goes last; weights change what that is worth.

    >>> layers = {"lynx": np.array([[1.0, 1.0, 1.0]]), "moss": np.array([[0, 0, 5.0]])}
    >>> priority_ranking(layers).rank[0, 2]
    1.0
    >>> priority_ranking(layers, weights={"moss": -2.0}).rank[0, 2].round(2)
    0.33
    """
    rule = ALIASES.get(rule, rule)
    check_choices(rule, method)
    check_numbers(max_iterations, rank_change, memory, warp)
    named = named_layers(layers)
    check_names(named)
    weights = checked_weights(weights, named)
    exponents = checked_exponents(exponents, named)
    dispersal = checked_dispersal(dispersal, named)
    matrix, grid = feature_matrix(
        named,
        grid,
        condition=condition,
        dispersal=dispersal,
        storage=storage,
        progress=part(progress, 0.0, 0.3),
    )
    cost = _checked_cost(cost, grid)
    level = _levels(hierarchy, grid, matrix.cells)
    tie = np.random.default_rng(seed).permutation(len(matrix.cells))
    worth = (COMBINED.get(rule, SUM), weights, exponents, rule == "ABF")
    changes = [np.nan]
    working = part(progress, 0.3, 0.95)
    if rule in ("LOAD", "RAND"):
        order = _by_values(_load(load, rule, grid, matrix.cells), level, tie)
        iterations, converged = 0, True
    elif method == "sorting":
        before = _with_empty_first(level, matrix.empty())
        matrix, order, changes = iterative_sorting(
            matrix,
            before,
            _at(cost, matrix),
            tie,
            worth=worth,
            max_iterations=max_iterations,
            rank_change=rank_change,
            memory=memory,
            threads=threads,
            progress=working,
        )
        iterations, converged = len(changes), bool(changes[-1] <= rank_change)
    else:
        rising = (weights >= 0).all() and (rule != "ABF" or (exponents <= 1).all())
        order = cell_removal(
            matrix,
            grid,
            level,
            _at(cost, matrix),
            tie,
            worth=worth,
            edge_removal=edge_removal,
            warp=warp,
            boundary_penalty=float(boundary_penalty),
            lazy=bool(rising and boundary_penalty == 0),
            progress=working,
        )
        iterations, converged = 0, True
    rank = np.full(grid.shape, np.nan, np.float32)
    rank.flat[matrix.cells[order]] = np.arange(1, len(order) + 1) / len(order)
    curves = performance_curves(
        matrix,
        order,
        weights,
        _at(cost, matrix),
        most_steps=curve_steps,
        threads=threads,
        progress=part(progress, 0.95, 1.0),
    )
    held, share = None, np.nan
    if reserves is not None:
        reserved = grid.check(reserves, "The reserves").astype(bool)
        reserved = _at(reserved, matrix)
        held, share = reserve_coverage(matrix, order, reserved), reserved.mean()
    features = _feature_table(matrix, weights, exponents, dispersal, curves)
    return PriorityRanking(
        rank,
        curves,
        features,
        held,
        iterations,
        float(changes[-1]),
        converged,
        len(order),
        float(share),
    )


def _at(raster, matrix):
    """The values of a raster in the rows of a matrix."""
    return None if raster is None else raster.ravel()[matrix.cells]


def _checked_cost(cost, grid):
    if cost is None:
        return None
    cost = grid.check(cost, "The cost").astype(np.float64)
    with np.errstate(invalid="ignore"):
        wrong = grid.valid & ~(np.isfinite(cost) & (cost > 0))
    if wrong.any():
        raise Refusal(
            "The cost is missing or not above 0 in {cells} cells, for example"
            " {value:g}. Give every cell that is ranked a cost above 0.",
            parameter="cost",
            cells=int(wrong.sum()),
            value=cost[wrong][0],
        )
    return cost


def _levels(hierarchy, grid, cells):
    """The place of each cell's value among those that occur."""
    if hierarchy is None:
        return None
    values = grid.check(hierarchy, "The hierarchy").ravel()[cells].astype(np.float64)
    values[np.isnan(values)] = -np.inf
    return np.unique(values, return_inverse=True)[1].reshape(-1)


def _with_empty_first(level, empty):
    if not empty.any():
        return level
    levels = ~empty if level is None else 2 * level + ~empty
    # Small integers are sorted fast.
    return levels.astype(np.min_scalar_type(int(levels.max())))


def _load(load, rule, grid, cells):
    if rule == "RAND":
        return np.zeros(len(cells))
    if load is None:
        raise Refusal(
            "The rule LOAD needs a raster to rank by. Give it, or choose another rule.",
            parameter="load",
        )
    values = grid.check(load, "The raster to rank by").ravel()[cells].astype(float)
    return np.where(np.isnan(values), -np.inf, values)


def _by_values(values, level, tie):
    order = tie[np.argsort(values[tie], kind="stable")]
    if level is not None:
        order = order[np.argsort(level[order], kind="stable")]
    return order


def _feature_table(matrix, weights, exponents, dispersal, curves):
    table = pd.DataFrame(
        {
            "feature": matrix.names,
            "weight": weights,
            "exponent": exponents,
            "dispersal": dispersal,
            "cells": matrix.occupied,
            "total": matrix.total,
            "start": matrix.start,
        }
    )
    for share in TOP_SHARES:
        table[f"top_{100 * share:g}"] = coverage_of_top(curves, share).to_numpy()
    return table
