"""Which pairs of focal nodes are asked for."""

from __future__ import annotations

import numpy as np

from ...refusal import Refusal


def wanted_pairs(
    ids: np.ndarray, include: np.ndarray | None, exclude: np.ndarray | None
) -> np.ndarray:
    """Which pairs of nodes are asked for: a symmetric bool array (n, n).

    Parameters
    ----------
    include, exclude : int arrays (k, 2), optional
        Pairs of ids: only these, or all but these. Ids that are no node are passed
        over.
    """
    if include is not None and exclude is not None:
        raise Refusal(
            "Pairs are given both to include and to exclude. Give one of the two.",
            parameter="exclude_pairs",
        )
    wanted = np.full((len(ids), len(ids)), include is None)
    listed = include if exclude is None else exclude
    if listed is not None:
        listed = np.asarray(listed)
        listed = listed.reshape(-1, 2) if listed.size == 0 else listed
        if listed.ndim != 2 or listed.shape[1] != 2:
            raise ValueError(f"Pairs need two columns; the shape is {listed.shape}.")
        known = np.isin(listed, ids).all(axis=1)
        one, other = np.searchsorted(ids, listed[known]).T
        wanted[one, other] = wanted[other, one] = include is not None
    np.fill_diagonal(wanted, False)
    return wanted
