"""What classes cover in each district."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.blocks import row_blocks

EVERYWHERE = "all"


def class_areas(
    codes: np.ndarray,
    names: Mapping[int, str],
    grid: Grid,
    *,
    zones: np.ndarray | None = None,
    column: str = "class",
) -> pd.DataFrame:
    """Area and percent of each class, by zone and for all together.

    Takes a few bytes per cell of a band of rows, above the inputs.

    Parameters
    ----------
    codes : 2-D array of whole numbers
        Class of each cell; codes that have no name are missing.
    names : mapping of code, 0 or more, to name
    grid : Grid
    zones : 2-D array of whole numbers, optional
        Zone of each cell; 0 or less: none. The zone ``"all"`` holds them all; without
        zones it holds every cell.
    column : str
        What to call the column of the names.

    Returns
    -------
    DataFrame
        A row for each zone (last ``"all"``) and class: ``zone``, the class,
        ``area_km2``, and ``percent`` of the zone's cells that have a class (together
        100; NaN in a zone without any).

    Examples
    --------
    >>> codes, zones = np.array([[1, 1, 2, 0]]), np.array([[1, 1, 2, 2]])
    >>> table = class_areas(codes, {1: "safe", 2: "dangerous"}, Grid((1, 4), 1000.0),
    ...     zones=zones)
    >>> table["percent"].round(1).tolist()
    [100.0, 0.0, 0.0, 100.0, 66.7, 33.3]
    """
    codes = grid.check(codes, "codes")
    highest = max(names) + 1
    cells = {}
    for rows in row_blocks(grid.shape):
        block = codes[rows]
        inside = (block >= 0) & (block < highest)
        if grid.mask is not None:
            inside &= grid.mask[rows]
        where = np.zeros(int(inside.sum()), np.intp)
        if zones is not None:
            inside &= zones[rows] > 0
            where = zones[rows][inside]
        found, place = np.unique(where, return_inverse=True)
        counts = np.bincount(
            place * highest + block[inside].astype(np.intp),
            minlength=highest * len(found),
        ).reshape(-1, highest)
        for zone, count in zip(found.tolist(), counts):
            cells[zone] = cells.get(zone, 0) + count
    together = sum(cells.values(), np.zeros(highest, np.int64))
    parts = [] if zones is None else [(zone, cells[zone]) for zone in sorted(cells)]
    rows = []
    for zone, count in [*parts, (EVERYWHERE, together)]:
        known = sum(int(count[code]) for code in names)
        for code, name in names.items():
            rows.append(
                {
                    "zone": zone,
                    column: name,
                    "area_km2": count[code] * grid.cell_area / 1e6,
                    "percent": 100 * count[code] / known if known else np.nan,
                }
            )
    return pd.DataFrame(rows)


def cells_without_value(zones: np.ndarray, grid: Grid) -> dict[int, int]:
    """Number of cells of each zone that lie outside the grid's mask.

    Examples
    --------
    >>> grid = Grid((1, 3), 30.0, mask=np.array([[True, False, False]]))
    >>> cells_without_value(np.array([[1, 1, 0]]), grid)
    {1: 1}
    """
    if grid.mask is None:
        return {}
    lost = {}
    for rows in row_blocks(grid.shape):
        outside = zones[rows][~grid.mask[rows] & (zones[rows] > 0)]
        for zone, count in zip(*np.unique(outside, return_counts=True)):
            lost[int(zone)] = lost.get(int(zone), 0) + int(count)
    return lost
