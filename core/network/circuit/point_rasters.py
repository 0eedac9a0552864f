"""Sources and grounds at points, as the rasters that ``advanced_flow`` takes."""

from __future__ import annotations

import numpy as np


def source_raster(
    shape: tuple[int, int], rows: np.ndarray, columns: np.ndarray, amperes: np.ndarray
) -> np.ndarray:
    """Current that enters each cell: that of all sources in it together.

    Parameters
    ----------
    rows, columns : int arrays (k,)
        Cells within ``shape``.
    amperes : float array (k,)

    Returns
    -------
    float64 array of ``shape``
        0 where there is no source.

    Examples
    --------
    >>> source_raster((1, 3), [0, 0, 0], [0, 2, 2], [1.0, 2.0, 3.0])
    array([[1., 0., 5.]])
    """
    found = np.zeros(shape)
    np.add.at(found, (np.asarray(rows), np.asarray(columns)), amperes)
    return found


def ground_raster(
    shape: tuple[int, int],
    rows: np.ndarray,
    columns: np.ndarray,
    values: np.ndarray,
    *,
    grounds_are: str = "resistance",
) -> np.ndarray:
    """What connects each cell to the ground: all grounds in it side by side.

    Parameters
    ----------
    rows, columns : int arrays (k,)
        Cells within ``shape``.
    values : float array (k,)
        At least 0.
    grounds_are : str
        ``"resistance"``, of which 0 wins over all others, or ``"conductance"``.

    Returns
    -------
    float64 array of ``shape``
        NaN where there is no ground.

    Examples
    --------
    >>> ground_raster((1, 3), [0, 0, 0], [0, 2, 2], [1.0, 4.0, 4.0])
    array([[ 1., nan,  2.]])
    """
    cells = np.ravel_multi_index((np.asarray(rows), np.asarray(columns)), shape)
    nodes, which = np.unique(cells, return_inverse=True)
    conductances = values = np.asarray(values, float)
    with np.errstate(divide="ignore"):
        if grounds_are == "resistance":
            conductances = 1.0 / values
        total = np.bincount(which, conductances, len(nodes))
        found = np.full(shape, np.nan)
        found.flat[nodes] = 1.0 / total if grounds_are == "resistance" else total
    return found
