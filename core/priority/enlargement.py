"""What protection gains as gaps are added to the reserves, against the land it takes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd


def enlargement(
    areas: pd.DataFrame,
    sums: Mapping[str, np.ndarray],
    *,
    study_km2: float,
    protected_km2: float,
    priority_km2: float,
    covered_km2: float,
    protected_sums: Mapping[str, float],
    total_sums: Mapping[str, float],
) -> pd.DataFrame:
    """Add gaps to the reserves one after the other.

    Parameters
    ----------
    areas : DataFrame
        Gaps in the order in which they are added: ``area`` (a label), ``area_km2``.
    sums : mapping of name to array
        Sum of a layer over each gap.
    study_km2, protected_km2 : float
        The study area, and what of it is protected.
    priority_km2, covered_km2 : float
        The priority areas, and what of them is protected.
    protected_sums, total_sums : mapping of name to float
        Sums of the layers over protected cells and over all.

    Returns
    -------
    DataFrame
        A first row as it is, then one for each gap: ``step``, ``area`` (0 in the first
        row), ``added_km2``, ``spent_km2`` and ``spent_percent`` of the study area so
        far, ``protected_percent`` of the study area, ``priority_percent`` of the
        priority areas, and for each layer ``<name>_percent`` of its sum.

    Examples
    --------
    >>> gaps = pd.DataFrame({"area": [1, 2], "area_km2": [3.0, 1.0]})
    >>> enlargement(
    ...     gaps, {}, study_km2=100.0, protected_km2=10.0, priority_km2=8.0,
    ...     covered_km2=4.0, protected_sums={}, total_sums={},
    ... )[["spent_percent", "protected_percent", "priority_percent"]].values.tolist()
    [[0.0, 10.0, 50.0], [3.0, 13.0, 87.5], [4.0, 14.0, 100.0]]
    """
    added = np.concatenate([[0.0], areas["area_km2"].to_numpy(dtype=float)])
    spent = np.cumsum(added)
    table = {
        "step": np.arange(len(added)),
        "area": np.concatenate([[0], areas["area"].to_numpy()]).astype(np.int64),
        "added_km2": added,
        "spent_km2": spent,
        "spent_percent": 100.0 * spent / study_km2,
        "protected_percent": 100.0 * (protected_km2 + spent) / study_km2,
        "priority_percent": 100.0 * (covered_km2 + spent) / priority_km2,
    }
    for name, of_gap in sums.items():
        gained = np.concatenate([[0.0], np.cumsum(of_gap)])
        with np.errstate(invalid="ignore", divide="ignore"):
            table[f"{name}_percent"] = (
                100.0 * (protected_sums[name] + gained) / np.float64(total_sums[name])
            )
    return pd.DataFrame(table)


def gained_by(table: pd.DataFrame, column: str, spent_percent: float) -> float:
    """The percent of a column once so much of the land is added.

    Between two steps a part of a gap is added; beyond the last the last holds.

    Examples
    --------
    >>> table = pd.DataFrame(
    ...     {"spent_percent": [0.0, 2.0], "priority_percent": [20.0, 60.0]}
    ... )
    >>> [gained_by(table, "priority_percent", spent) for spent in (1.0, 5.0)]
    [40.0, 60.0]
    """
    return float(np.interp(spent_percent, table["spent_percent"], table[column]))


def spent_for(table: pd.DataFrame, column: str, target: float) -> float:
    """Percent of the land to add until a column reaches a target; NaN if it does not.

    Examples
    --------
    >>> table = pd.DataFrame(
    ...     {"spent_percent": [0.0, 2.0], "priority_percent": [20.0, 60.0]}
    ... )
    >>> spent_for(table, "priority_percent", 30.0)
    0.5
    >>> spent_for(table, "priority_percent", 10.0)
    0.0
    """
    reached = table[column].to_numpy(dtype=float)
    if not reached[-1] >= target:
        return float("nan")
    return float(np.interp(target, reached, table["spent_percent"]))
