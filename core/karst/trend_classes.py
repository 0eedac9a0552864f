"""Classes of a trend, and what they cover in each zone."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..services.value_ranges import number

# Code to name; 0 marks missing cells.
TREND_CLASSES = {
    1: "significant decrease",
    2: "slight decrease",
    3: "stable",
    4: "slight increase",
    5: "significant increase",
}


def trend_classes(
    slope: np.ndarray,
    p: np.ndarray,
    *,
    significance: float = 0.05,
    stable_slope: float = 0.0,
) -> np.ndarray:
    """Five classes of a trend; takes 1 byte per cell above the inputs.

    Parameters
    ----------
    slope, p : 2-D arrays
        As :func:`.trend.theil_sen_mann_kendall` gives them; NaN is missing.
    significance : float
        A trend is significant up to this p, above 0 and at most 1.
    stable_slope : float
        Slopes up to this size, of either sign, are stable, whatever their p.

    Returns
    -------
    uint8 array
        Codes of ``TREND_CLASSES``; 0 where the slope is missing.

    Raises
    ------
    Refusal
        The significance or the slope is out of range.

    Examples
    --------
    >>> slope, p = np.array([[-2.0, -2.0, 0.1, 3.0]]), np.array([[0.01, 0.2, 0.01, 0.6]])
    >>> trend_classes(slope, p, stable_slope=0.5).tolist()
    [[1, 2, 3, 4]]
    """
    significance = number(
        significance, "The significance", above=0.0, high=1.0, parameter="significance"
    )
    stable_slope = number(
        stable_slope, "The slope that is stable", parameter="stable_slope"
    )
    codes = np.zeros(slope.shape, np.uint8)
    for rows in row_blocks(slope.shape):
        steepness, sure = slope[rows], p[rows] <= significance
        band = codes[rows]
        band[np.abs(steepness) <= stable_slope] = 3
        rising, falling = steepness > stable_slope, steepness < -stable_slope
        band[rising] = np.where(sure[rising], 5, 4)
        band[falling] = np.where(sure[falling], 1, 2)
    return codes


def trend_by_zone(
    slope: np.ndarray,
    classes: np.ndarray,
    grid: Grid,
    *,
    zones: np.ndarray | None = None,
    progress: Progress = None,
) -> pd.DataFrame:
    """Area of each class and mean slope, by zone and for all together.

    Takes a few bytes per cell of a band of rows, above the inputs.

    Parameters
    ----------
    slope : 2-D array
    classes : 2-D array of whole numbers
        Codes of ``TREND_CLASSES``; 0 is missing.
    grid : Grid
    zones : 2-D array of whole numbers, optional
        Zone of each cell; 0 or less: none. The row ``"all"`` holds them all; without
        zones it holds every cell.

    Returns
    -------
    DataFrame
        A row for each zone and, last, ``"all"``: ``zone``, ``area_km2``, the percent of
        that area in each class (names of ``TREND_CLASSES`` with underscores),
        ``decreasing`` and ``increasing`` percent, ``mean_slope``, and
        ``ratio_to_all``, the mean slope over that of all zones (NaN where that is 0).
    """
    slope, classes = grid.check(slope, "slope"), grid.check(classes, "classes")
    cells, slopes = {}, {}
    for rows in row_blocks(grid.shape):
        inside = classes[rows] > 0
        if grid.mask is not None:
            inside &= grid.mask[rows]
        if zones is not None:
            inside &= zones[rows] > 0
        place = (
            zones[rows][inside] if zones is not None else np.zeros(inside.sum(), int)
        )
        found, place = np.unique(place, return_inverse=True)
        counts = np.bincount(
            place * 6 + classes[rows][inside], minlength=6 * len(found)
        ).reshape(-1, 6)
        sums = np.bincount(place, slope[rows][inside], len(found))
        for zone, count, total in zip(found.tolist(), counts, sums):
            cells[zone] = cells.get(zone, 0) + count
            slopes[zone] = slopes.get(zone, 0.0) + total
        report(progress, rows.stop / grid.shape[0])
    zone_names = sorted(cells) if zones is not None else []
    together = sum(cells.values(), np.zeros(6, np.int64))
    whole = sum(slopes.values()) / max(together.sum(), 1)
    rows = [
        _row(zone, cells[zone], slopes[zone], whole, grid.cell_area)
        for zone in zone_names
    ]
    rows.append(_row("all", together, sum(slopes.values()), whole, grid.cell_area))
    return pd.DataFrame(rows)


def _row(zone, cells, slope_sum, whole, cell_area):
    total = cells.sum()
    share = 100.0 * cells / total if total else np.full(6, np.nan)
    mean = slope_sum / total if total else np.nan
    return {
        "zone": zone,
        "area_km2": total * cell_area / 1e6,
        **{
            name.replace(" ", "_"): float(share[code])
            for code, name in TREND_CLASSES.items()
        },
        "decreasing": float(share[1] + share[2]),
        "increasing": float(share[4] + share[5]),
        "mean_slope": mean,
        "ratio_to_all": mean / whole if whole else np.nan,
    }
