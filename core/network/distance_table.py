"""Distances between patches from a table of three columns, as Conefor takes them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..refusal import Refusal


def distance_matrix(table: pd.DataFrame, patches) -> np.ndarray:
    """The distances between the patches that a table lists pair by pair.

    Parameters
    ----------
    table : DataFrame
        Columns ``from`` and ``to`` (patches) and ``distance``. A pair may stand in one
        direction or in both; one that does not stand there has no link.
    patches : sequence of int
        The patches in the order of the matrix.

    Returns
    -------
    float64 array (n, n)
        Symmetric; inf where there is no link, 0 on the diagonal.

    Raises
    ------
    Refusal
        A row names an unknown patch, or two rows tell different distances for a pair.

    Examples
    --------
    >>> table = pd.DataFrame({"from": [1, 2], "to": [2, 3], "distance": [500, 800]})
    >>> distance_matrix(table, [1, 2, 3])
    array([[  0., 500.,  inf],
           [500.,   0., 800.],
           [ inf, 800.,   0.]])
    """
    index = pd.Index(patches)
    ends = []
    for column in ("from", "to"):
        at = index.get_indexer(table[column])
        if (at < 0).any():
            row = int(np.argmax(at < 0))
            raise Refusal(
                "Row {row} of the distances names patch {patch}, which is not among "
                "the {count} patches. Correct the row or the patches' ids.",
                parameter="distance",
                row=row + 1,
                patch=f"{table[column].iloc[row]:g}",
                count=len(index),
            )
        ends.append(at)
    low, high = np.minimum(*ends), np.maximum(*ends)
    distance = table["distance"].to_numpy(float)
    pairs = pd.DataFrame({"low": low, "high": high, "distance": distance})
    first = pairs.groupby(["low", "high"])["distance"].transform("first")
    other = (first != distance) & (low != high)
    if other.any():
        row = int(np.argmax(other))
        raise Refusal(
            "Row {row} of the distances has {there:g} from patch {a} to patch {b}; "
            "another row has {back:g} for this pair. Give one distance.",
            parameter="distance",
            row=row + 1,
            there=distance[row],
            back=float(first[row]),
            a=f"{table['from'].iloc[row]:g}",
            b=f"{table['to'].iloc[row]:g}",
        )
    matrix = np.full((len(index), len(index)), np.inf)
    matrix[low, high] = matrix[high, low] = distance
    np.fill_diagonal(matrix, 0.0)
    return matrix
