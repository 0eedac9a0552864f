"""The resistance surface: weighted scores of factors, corrected where land is fragile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.class_table import numbers, row_names
from ..raster.reclassify import (
    Lookup,
    Reclassified,
    reclassify,
    unmatched_refusal,
)
from ..raster.valid_cells import check_finite
from ..refusal import Refusal
from .resistance_table import (
    by_factor,
    check_coefficients,
    check_resistance_table,
    factor_weights,
)


@dataclass(frozen=True)
class ResistanceSurface:
    """Resistance to movement, and what it is made of.

    Attributes
    ----------
    resistance : float32 array
        Above 0; NaN where a factor or correction is missing.
    mask : bool array
        True where there is a resistance.
    weights : dict
        Weight of each factor as used.
    factor_scores : DataFrame
        A row for each row of the table: ``factor``, ``class``, ``score``, ``cells``,
        ``area_km2`` and ``percent`` of the surface's cells.
    """

    resistance: np.ndarray
    mask: np.ndarray
    weights: dict[str, float]
    factor_scores: pd.DataFrame

    @property
    def factors(self) -> pd.DataFrame:
        """What each factor adds: ``factor``, ``weight``, ``mean_score``, ``percent``.

        ``percent`` is the share of weight times mean score in their sum, before
        corrections.
        """
        scores = self.factor_scores
        means = [
            np.average(rows["score"], weights=rows["cells"])
            for _, rows in scores.groupby("factor", sort=False)
        ]
        table = pd.DataFrame(
            {
                "factor": list(self.weights),
                "weight": list(self.weights.values()),
                "mean_score": means,
            }
        )
        parts = table["weight"] * table["mean_score"]
        return table.assign(percent=100 * parts / parts.sum())

    @property
    def mean(self) -> float:
        """Mean resistance."""
        return float(np.mean(self.resistance, dtype=float, where=self.mask))

    @property
    def minimum(self) -> float:
        """Lowest resistance."""
        return float(np.min(self.resistance, where=self.mask, initial=np.inf))

    @property
    def maximum(self) -> float:
        """Highest resistance."""
        return float(np.max(self.resistance, where=self.mask, initial=0.0))


def resistance_surface(
    factors: Mapping[str, np.ndarray],
    scores: pd.DataFrame,
    grid: Grid,
    *,
    weights: Mapping[str, float] | None = None,
    masks: Mapping[str, np.ndarray] | None = None,
    closed: str = "left",
    corrections: Mapping[str, np.ndarray] | None = None,
    rescale_weights: bool = False,
    progress: Progress = None,
) -> ResistanceSurface:
    """Weighted sum of factor scores, times correction coefficients.

    R = sum over factors of F * W (Qaidam paper, equation 4), with F the score of the
    cell's class and W the factor's weight; then R times each coefficient. The Liuzhi
    paper corrects its surface by rocky desertification, soil erosion and geological
    hazard and prints no formula: the product is ours.

    Takes 5 bytes per cell above the inputs, and 50 MB for a band of rows: no score
    raster is kept.

    Parameters
    ----------
    factors : mapping of name to 2-D array
        One raster for each factor of the table.
    scores : DataFrame
        Columns ``factor``, ``class`` (or ``code`` where ``class`` holds words) or
        ``low`` and ``high`` (empty = open-ended), ``score`` above 0 and, unless
        ``weights`` are given, ``weight`` (the same in each row of a factor).
    grid : Grid
        Cells outside its mask are missing in the result.
    weights : mapping of name to float, optional
        Weights above 0 that sum to 1 (within 0.005), such as those of AHP, instead of
        the column.
    masks : mapping of name to bool array, optional
        Where a factor or correction has a value, if not everywhere in the grid's mask.
        A cell that is missing in one of them is missing in the result.
    closed : "left" or "right"
        Which limit belongs to a range; the outermost finite end always does.
    corrections : mapping of name to 2-D float array, optional
        Coefficients above 0 (1 = no change), see :func:`correction_coefficient`.
    rescale_weights : bool
        Divide the weights by their sum instead of refusing another sum than 1.

    Returns
    -------
    ResistanceSurface
        Without corrections the resistance lies between the lowest and the highest
        score; higher is harder to cross.

    Raises
    ------
    Refusal
        The table is faulty (:func:`check_resistance_table`), a class of a raster has
        no row, a cell holds NaN or infinity, a coefficient is not above 0, or no cell
        has a value in every layer.

    Examples
    --------
    >>> import numpy as np, pandas as pd
    >>> from ecorestore.core.grid import Grid
    >>> table = pd.DataFrame(
    ...     {
    ...         "factor": ["cover", "cover", "slope", "slope"],
    ...         "class": [1, 2, None, None],
    ...         "low": [None, None, 0, 15],
    ...         "high": [None, None, 15, None],
    ...         "score": [1, 5, 1, 3],
    ...         "weight": [0.6, 0.6, 0.4, 0.4],
    ...     }
    ... )
    >>> factors = {"cover": np.array([[1, 2]]), "slope": np.array([[20.0, 3.0]])}
    >>> resistance_surface(factors, table, Grid((1, 2), 30.0)).resistance
    array([[1.8, 3.4]], dtype=float32)
    >>> hazard = {"hazard": np.array([[1.5, 1.0]])}
    >>> resistance_surface(
    ...     factors, table, Grid((1, 2), 30.0), corrections=hazard
    ... ).resistance
    array([[2.7, 3.4]], dtype=float32)
    """
    faults = check_resistance_table(
        scores, list(factors), weights=weights, rescale_weights=rescale_weights
    )
    for refusal in faults:
        raise refusal
    used = factor_weights(scores, weights)
    if rescale_weights:
        total = sum(used.values())
        used = {factor: weight / total for factor, weight in used.items()}
    factors = {name: grid.check(array, name) for name, array in factors.items()}
    corrections = {
        name: grid.check(array, name) for name, array in (corrections or {}).items()
    }
    mask = _common_mask(grid, masks or {}, [*factors, *corrections])
    for name, array in factors.items():
        check_finite(array, mask, name)
    for name, array in corrections.items():
        _check_coefficients(array, mask, name)

    tables = by_factor(scores)
    lookups = {
        name: Lookup(rows, factors[name].dtype, closed=closed)
        for name, rows in tables.items()
    }
    by_row = {name: numbers(rows["score"]) for name, rows in tables.items()}
    cells = {name: np.zeros(len(rows), np.int64) for name, rows in tables.items()}
    resistance = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        there = mask[rows]
        total = np.zeros(there.shape)
        for name, lookup in lookups.items():
            row = lookup.rows(factors[name][rows])
            found = row[there]
            if (found < 0).any():
                raise unmatched_refusal(factors[name], mask, lookup, name=name)
            cells[name] += np.bincount(found, minlength=len(cells[name]))
            total += used[name] * by_row[name][row]
        for coefficient in corrections.values():
            np.multiply(total, coefficient[rows], out=total, where=there)
        total[~there] = np.nan
        resistance[rows] = total
        report(progress, rows.stop / grid.shape[0])
    return ResistanceSurface(
        resistance, mask, used, _factor_scores(tables, by_row, cells, grid)
    )


def correction_coefficient(
    values: np.ndarray,
    table: pd.DataFrame,
    *,
    mask: np.ndarray | None = None,
    closed: str = "left",
    name: str = "",
    progress: Progress = None,
) -> Reclassified:
    """The factor by which a grade of degradation or hazard raises the resistance.

    Takes 5 bytes per cell above the input.

    Parameters
    ----------
    values : 2-D array
        Grade, or a quantity such as the distance to the nearest hazard site.
    table : DataFrame
        The rows of one correction: ``class`` (or ``code``) or ``low`` and ``high``,
        and ``coefficient`` above 0; 1 leaves the resistance as it is.
    mask : bool array, optional
        True where ``values`` holds a value.
    closed : "left" or "right"
        Which limit belongs to a range.
    name : str
        What to call the correction in messages.

    Returns
    -------
    Reclassified
        Float32 coefficients and their mask.

    Raises
    ------
    Refusal
        A coefficient is not above 0, or as :func:`.reclassify.reclassify`.
    """
    for refusal in check_coefficients(table, name=name):
        raise refusal
    result = reclassify(
        values,
        table.assign(value=table["coefficient"]),
        mask=mask,
        closed=closed,
        name=name,
        progress=progress,
    )
    return Reclassified(result.values.astype(np.float32, copy=False), result.mask)


def _common_mask(grid, masks, names):
    mask = grid.valid.copy()
    for name, there in masks.items():
        if name not in names:
            raise ValueError(f"masks names {name!r}, which is no factor or correction.")
        mask &= grid.check(there, name)
    if not mask.any():
        raise Refusal(
            "No cell has a value in every layer ({names}). Check that the layers "
            "overlap and their nodata values.",
            parameter="factors",
            names=", ".join(names),
        )
    return mask


def _check_coefficients(array, mask, name):
    check_finite(array, mask, name)
    for rows in row_blocks(array.shape):
        faulty = mask[rows] & ~(array[rows] > 0)
        if faulty.any():
            raise Refusal(
                "{name} holds the coefficient {coefficient}. Coefficients must be "
                "above 0; 1 leaves the resistance as it is.",
                parameter="corrections",
                name=name,
                coefficient=f"{array[rows][faulty].min():g}",
            )


def _factor_scores(tables, by_row, cells, grid):
    return pd.concat(
        [
            pd.DataFrame(
                {
                    "factor": name,
                    "class": row_names(rows),
                    "score": by_row[name],
                    "cells": cells[name],
                    "area_km2": cells[name] * grid.cell_area / 1e6,
                    "percent": 100 * cells[name] / cells[name].sum(),
                }
            )
            for name, rows in tables.items()
        ],
        ignore_index=True,
    )
