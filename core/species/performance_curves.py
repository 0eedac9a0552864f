"""How much of each feature the best cells hold, from all cells to none."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..refusal import Refusal
from ._iterative_sorting import left_along
from .feature_matrix import FeatureMatrix
from .ranking_options import SUMMARY

STEPS = 5000


def performance_curves(
    matrix: FeatureMatrix,
    order: np.ndarray,
    weights: np.ndarray,
    cost: np.ndarray | None = None,
    *,
    most_steps: int = STEPS,
    threads=None,
    progress=None,
) -> pd.DataFrame:
    """What is left of each feature when the cells up to a rank are lost.

    Parameters
    ----------
    matrix : FeatureMatrix
    order : integer array
        Rows of the matrix, the first one lost first.
    weights : array (features)
        The summary is of features with a weight above 0, or of all if there is none.
    cost : array (cells), optional
    most_steps : int

    Returns
    -------
    DataFrame
        Of equal steps, one for each cell up to ``most_steps``: ``rank`` (share of the
        cells that is lost, 0 to 1), ``cost`` (share of the cost of what is left; of the
        area without costs), ``mean``, ``minimum`` and ``weighted_mean`` of the features,
        and a column for each feature: the fraction of its total that is left.
    """
    count = len(order)
    steps = min(count, most_steps)
    first = np.arange(steps + 1) * count // steps
    left = left_along(matrix, order, first, threads=threads, progress=progress)
    left = np.vstack([left, np.zeros(len(matrix.names))])
    rank = first / count
    if cost is None:
        costs = 1 - rank
    else:
        spent = np.append(0.0, np.cumsum(np.asarray(cost, float)[order]))
        costs = 1 - spent[first] / spent[-1]
    table = pd.DataFrame(left, columns=matrix.names)
    wanted = weights > 0 if (weights > 0).any() else np.ones(len(weights), bool)
    summary = {
        "rank": rank,
        "cost": costs,
        "mean": left[:, wanted].mean(axis=1),
        "minimum": left[:, wanted].min(axis=1),
        "weighted_mean": np.average(
            left[:, wanted],
            axis=1,
            weights=np.abs(weights[wanted]) + (weights[wanted] == 0),
        ),
    }
    return pd.concat([pd.DataFrame(summary), table], axis=1)


def coverage_of_top(curves: pd.DataFrame, share: float) -> pd.Series:
    """Fraction of each feature in the best ``share`` of the cells, 0 to 1."""
    names = curves.columns[len(SUMMARY) :]
    return pd.Series(
        {name: np.interp(1 - share, curves["rank"], curves[name]) for name in names}
    )


def coverage_summary(curves: pd.DataFrame, share: float) -> dict[str, float]:
    """The mean, the minimum and the weighted mean in the best ``share``, 0 to 1."""
    return {
        name: float(np.interp(1 - share, curves["rank"], curves[name]))
        for name in ("mean", "minimum", "weighted_mean")
    }


def ranked_groups(ranking, groups: Mapping[str, str]) -> pd.DataFrame:
    """The curves of all features, of each group, and the point of the reserves.

    Parameters
    ----------
    ranking : PriorityRanking
    groups : mapping of feature to group
        May be empty.

    Returns
    -------
    DataFrame
        As :func:`group_curves`; the groups ``all`` (weight above 0), ``avoided`` (below
        0) and ``reported`` (0) come first, those of ``groups`` next, and ``reserves``
        last: one row, at the rank above which as many cells lie.
    """
    kinds = {1.0: "all", -1.0: "avoided", 0.0: "reported"}
    table = ranking.features
    signs = np.sign(table["weight"])
    parts = []
    for sign, kind in kinds.items():
        names = table.loc[signs == sign, "feature"]
        if len(names):
            parts.append(group_curves(ranking.curves, dict.fromkeys(names, kind)))
    if groups:
        parts.append(group_curves(ranking.curves, groups))
    if ranking.reserves is not None:
        held = ranking.reserves.loc[(signs > 0).to_numpy(), "reserves"]
        point = {
            "rank": [1 - ranking.reserved_share],
            "group": ["reserves"],
            "mean": [held.mean()],
            "minimum": [held.min()],
            "maximum": [held.max()],
        }
        parts.append(pd.DataFrame(point))
    return pd.concat(parts, ignore_index=True)


def group_curves(curves: pd.DataFrame, groups: Mapping[str, str]) -> pd.DataFrame:
    """The curves of groups of features, one below the other.

    Parameters
    ----------
    curves : DataFrame
        From :func:`performance_curves`.
    groups : mapping of feature to group
        Features without a group are left out.

    Returns
    -------
    DataFrame
        ``rank``, ``group``, and ``mean``, ``minimum`` and ``maximum`` of the fractions
        that are left of the group's features.

    Raises
    ------
    Refusal
        A name is no feature.

    Examples
    --------
    >>> curves = pd.DataFrame({"rank": [0.0, 1.0], "cost": [1.0, 0.0],
    ...     "mean": [1.0, 0.0], "minimum": [1.0, 0.0], "weighted_mean": [1.0, 0.0],
    ...     "lynx": [1.0, 0.0], "moss": [0.8, 0.0]})
    >>> group_curves(curves, {"lynx": "animals", "moss": "plants"})["mean"].tolist()
    [1.0, 0.0, 0.8, 0.0]
    """
    known = set(curves.columns[len(SUMMARY) :])
    parts = []
    for group in dict.fromkeys(groups.values()):
        names = [name for name in groups if groups[name] == group]
        for name in names:
            if name not in known:
                raise Refusal(
                    "{name} has a group and is no feature.",
                    parameter="groups",
                    name=name,
                )
        left = curves[names]
        parts.append(
            pd.DataFrame(
                {
                    "rank": curves["rank"],
                    "group": group,
                    "mean": left.mean(axis=1),
                    "minimum": left.min(axis=1),
                    "maximum": left.max(axis=1),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def reserve_coverage(
    matrix: FeatureMatrix, order: np.ndarray, reserved: np.ndarray
) -> pd.DataFrame:
    """What reserves hold of each feature beside what the best cells of that area hold.

    Parameters
    ----------
    matrix : FeatureMatrix
    order : integer array
        Rows of the matrix, the first one lost first.
    reserved : bool array (cells)

    Returns
    -------
    DataFrame
        A row for each feature: ``feature``, ``reserves`` and ``best_of_equal_area``
        (fractions of its total, 0 to 1) and ``shortfall``, the second less the first.
    """
    inside = np.flatnonzero(reserved)
    held = matrix.held(inside)
    best = matrix.held(order[len(order) - len(inside) :])
    return pd.DataFrame(
        {
            "feature": matrix.names,
            "reserves": held,
            "best_of_equal_area": best,
            "shortfall": best - held,
        }
    )
