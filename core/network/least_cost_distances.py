"""Least-cost distances between patches of a label raster."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..progress import Progress
from ..raster.least_cost import Surface
from .cores import read_cores
from .least_cost_links import least_costs


def least_cost_distances(
    resistance: np.ndarray,
    labels: np.ndarray,
    grid: Grid,
    *,
    threads: int | None = None,
    progress: Progress = None,
) -> np.ndarray:
    """Cost of the cheapest way between each two patches.

    The cost of a step is as in ``cost_distance``: with resistance 1 it is its length
    in metres, from cell centre to cell centre.

    Memory: 16 bytes per cell for each thread, 8 per pair of patches.

    Parameters
    ----------
    resistance : 2-D array
        Finite and above 0 on valid cells.
    labels : 2-D array of whole numbers
        Patch of each cell, 0 for none; missing cells are not read.
    grid : Grid

    Returns
    -------
    float64 array (n, n)
        Metres times resistance, in the order of ascending labels; infinite where there
        is no way, 0 on the diagonal.

    Raises
    ------
    Refusal
        If a resistance is not finite or not above 0; if there are fewer than two
        patches, or a label is negative or not a whole number.

    Examples
    --------
    >>> labels = np.array([[1, 0, 2]])
    >>> least_cost_distances(np.array([[1, 5, 1]]), labels, Grid((1, 3), 10))
    array([[ 0., 60.],
           [60.,  0.]])
    """
    cores = read_cores(labels, grid)
    return least_costs(
        Surface(resistance, grid), cores, threads=threads, progress=progress
    )
