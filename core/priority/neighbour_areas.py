"""Which areas are neighbours by distance."""

from __future__ import annotations

import numpy as np

from ..refusal import Refusal


def pairs_within(points: np.ndarray, radius: float) -> np.ndarray:
    """Pairs of points no farther apart than a radius.

    Parameters
    ----------
    points : float array (n, 2)
        In metres; NaN for a place that is not known, which pairs with none.
    radius : float
        Metres, above 0.

    Returns
    -------
    integer array (k, 2)
        Places in ``points``, the smaller first, in order; each pair once.

    Raises
    ------
    Refusal
        The radius is not above 0, or reaches no neighbour of any point.

    Examples
    --------
    >>> pairs_within(np.array([[0.0, 0.0], [0.0, 3.0], [0.0, 7.0]]), 4.0).tolist()
    [[0, 1], [1, 2]]
    """
    if not (np.isfinite(radius) and radius > 0):
        raise Refusal(
            "The distance band is {radius:g} m. It must be above 0.",
            parameter="radius",
            radius=radius,
        )
    from scipy.spatial import cKDTree

    points = np.asarray(points, dtype=float)
    known = np.flatnonzero(~np.isnan(points).any(axis=1))
    tree = cKDTree(points[known])
    found = tree.query_pairs(radius * (1 + 1e-12), output_type="ndarray")
    if len(found) == 0:
        nearest = tree.query(points[known], k=2)[0][:, 1].min() if len(known) > 1 else 0
        raise Refusal(
            "No two areas are within {radius:g} m of each other; the nearest are "
            "{nearest:g} m apart. Give a larger distance band.",
            parameter="radius",
            radius=radius,
            nearest=float(nearest),
        )
    pairs = known[found]
    return pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
