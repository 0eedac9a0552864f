"""Mean of a raster within each zone."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from .blocks import row_blocks


def zone_means(
    values: np.ndarray, zones: np.ndarray, grid: Grid, *, progress: Progress = None
) -> pd.Series:
    """Mean value of each zone's cells, by ascending zone.

    Takes a few bytes per zone, above the input.

    Parameters
    ----------
    values : 2-D array
        Read on valid cells of zones only.
    zones : 2-D array of whole numbers
        Zone of each cell; 0 or less: none. Masked cells belong to none.
    grid : Grid

    Returns
    -------
    Series
        Named ``mean``; empty where there is no zone.

    Examples
    --------
    >>> zones = np.array([[7, 7, 0, 2]])
    >>> zone_means(np.array([[1, 3, 9, 5]]), zones, Grid((1, 4), 10)).to_dict()
    {2: 5.0, 7: 2.0}
    """
    values = grid.check(values, "values")
    zones = grid.check(zones, "zones")
    sums, cells = {}, {}
    for rows in row_blocks(zones.shape):
        inside = zones[rows] > 0
        if grid.mask is not None:
            inside &= grid.mask[rows]
        found, place = np.unique(zones[rows][inside], return_inverse=True)
        totals = np.bincount(place, values[rows][inside], len(found))
        for zone, total, count in zip(found.tolist(), totals, np.bincount(place)):
            sums[zone] = sums.get(zone, 0.0) + total
            cells[zone] = cells.get(zone, 0) + count
        report(progress, rows.stop / zones.shape[0])
    means = pd.Series(sums, dtype=float) / pd.Series(cells, dtype=float)
    return means.sort_index().rename("mean").rename_axis("zone")
