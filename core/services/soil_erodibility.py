"""The factor K of the soil loss equation, from the grains and the carbon of the soil."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .value_ranges import quantity

# From t acre h/(100 acre ft tonf in) to t ha h/(ha MJ mm).
TO_SI = 0.1317
CORRECTIONS = ("none", "china")
# How far sand, silt and clay may sum from 100 percent.
TOLERATED_SUM = 5.0
# Share of carbon in what organic shares are given in; no soil holds more carbon than
# the largest of these, in percent.
ORGANICS = {"carbon": 1.0, "matter": 0.58}
MOST_CARBON = 60.0


@dataclass(frozen=True)
class SoilErodibility:
    """The factor K.

    Attributes
    ----------
    factor : float32 array
        t ha h/(ha MJ mm), 0 (soil that cannot be washed off) to about 0.07; NaN where
        the cell is missing.
    clipped_cells : int
        Where the Chinese correction fell below 0 and was raised to it.
    """

    factor: np.ndarray
    clipped_cells: int


def soil_erodibility(
    sand: np.ndarray,
    silt: np.ndarray,
    clay: np.ndarray,
    organic_carbon: np.ndarray,
    grid: Grid,
    *,
    organic: str = "carbon",
    correction: str = "none",
    progress: Progress = None,
) -> SoilErodibility:
    """K by the equation of EPIC (Williams 1990; Sharpley & Williams 1990).

    K = 0.1317 (0.2 + 0.3 exp(-0.0256 SAN (1 - SIL/100))) (SIL/(CLA + SIL))^0.3
    (1 - 0.25 OC/(OC + exp(3.72 - 2.95 OC))) (1 - 0.7 SN/(SN + exp(-5.51 + 22.9 SN))),
    with SN = 1 - SAN/100. Takes 4 bytes per cell above the inputs.

    Parameters
    ----------
    sand, silt, clay : 2-D arrays
        Percent by weight; together 100, within 5.
    organic_carbon : 2-D array
        Percent by weight.
    grid : Grid
        Its mask says where all rasters have a value.
    organic : "carbon" or "matter"
        What ``organic_carbon`` holds; matter is taken to be 58 percent carbon.
    correction : "none" or "china"
        ``"china"`` (Zhang et al. 2007): 0.1317 (0.51575 K - 0.01383) with K as in the
        United States' units, fitted to plots in China, where EPIC gives too much; not
        below 0.

    Returns
    -------
    SoilErodibility

    Raises
    ------
    Refusal
        A cell holds NaN or a value out of range, or sand, silt and clay do not sum to
        100; or no cell has a value.

    References
    ----------
    Williams, J.R. (1990): The erosion-productivity impact calculator (EPIC) model.
    Philosophical Transactions of the Royal Society B 329, 421-428.

    Zhang, K., Peng, W., Yang, H. (2007): Soil erodibility and its estimation for
    agricultural soil in China. Acta Pedologica Sinica 44(1), 7-13 (in Chinese).

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> loam = [np.array([[percent]]) for percent in (40.0, 40.0, 20.0, 1.0)]
    >>> soil_erodibility(*loam, Grid((1, 1), 250.0)).factor.round(4)
    array([[0.0389]], dtype=float32)
    >>> soil_erodibility(*loam, Grid((1, 1), 250.0), correction="china").factor.round(4)
    array([[0.0182]], dtype=float32)
    """
    if correction not in CORRECTIONS:
        raise ValueError(f"correction is one of {CORRECTIONS}, not {correction!r}.")
    if organic not in ORGANICS:
        raise ValueError(f"organic is one of {tuple(ORGANICS)}, not {organic!r}.")
    of_carbon = ORGANICS[organic]
    sand, silt, clay = (
        quantity(
            values,
            grid,
            f"The share of {name}",
            high=100.0,
            unit="percent",
            parameter=name,
        )
        for name, values in (("sand", sand), ("silt", silt), ("clay", clay))
    )
    organic_carbon = quantity(
        organic_carbon,
        grid,
        "The organic carbon" if organic == "carbon" else "The organic matter",
        high=min(MOST_CARBON / of_carbon, 100.0),
        unit="percent",
        parameter="organic_carbon",
    )
    _check_sum(sand, silt, clay, grid)
    factor = np.empty(grid.shape, np.float32)
    clipped = 0
    for rows in row_blocks(grid.shape):
        coarse, medium, fine, carbon = (
            values[rows].astype(float) for values in (sand, silt, clay, organic_carbon)
        )
        carbon *= of_carbon
        finer = 1 - coarse / 100
        with np.errstate(all="ignore"):
            value = 0.2 + 0.3 * np.exp(-0.0256 * coarse * (1 - medium / 100))
            value *= np.nan_to_num(medium / (fine + medium)) ** 0.3
            value *= 1 - 0.25 * carbon / (carbon + np.exp(3.72 - 2.95 * carbon))
            value *= 1 - 0.7 * finer / (finer + np.exp(-5.51 + 22.9 * finer))
        if grid.mask is not None:
            value[~grid.mask[rows]] = np.nan
        if correction == "china":
            value = -0.01383 + 0.51575 * value
            clipped += int(np.count_nonzero(value < 0))
            np.maximum(value, 0.0, out=value)
        factor[rows] = value * TO_SI
        report(progress, rows.stop / grid.shape[0])
    return SoilErodibility(factor, clipped)


def _check_sum(sand, silt, clay, grid):
    count, example = 0, 0.0
    for rows in row_blocks(grid.shape):
        total = sand[rows].astype(float) + silt[rows] + clay[rows]
        wrong = np.abs(total - 100) > TOLERATED_SUM
        if grid.mask is not None:
            wrong &= grid.mask[rows]
        if wrong.any():
            example = example or total[wrong][0]
            count += int(np.count_nonzero(wrong))
    if count:
        raise Refusal(
            "Sand, silt and clay do not sum to 100 percent in {count} cells, but for"
            " example to {total}. Give all three in percent by weight.",
            parameter="sand",
            count=count,
            total=f"{example:.4g}",
        )
