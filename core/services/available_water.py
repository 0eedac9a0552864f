"""How much water plants can take from a soil, from its texture and organic matter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.valid_cells import check_not_empty
from ..refusal import Refusal
from .value_ranges import quantity

# Soil organic matter is carbon times this (van Bemmelen).
MATTER_PER_CARBON = 1.724
# By how many percent sand, silt and clay may miss 100.
TEXTURE_TOLERANCE = 5.0


@dataclass(frozen=True)
class AvailableWater:
    """Plant-available water content.

    Attributes
    ----------
    fraction : float32 array
        PAWC, share of the soil's volume, 0 to 1 (0.05 in coarse sand to 0.25 in silt);
        NaN where missing.
    clipped : int
        Cells where the equation gave less than 0 or more than 1, far outside the soils
        that it was fitted to.
    """

    fraction: np.ndarray
    clipped: int


def available_water(
    sand: np.ndarray,
    silt: np.ndarray | None,
    clay: np.ndarray,
    organic: np.ndarray,
    grid: Grid,
    *,
    organic_is: str = "matter",
    progress: Progress = None,
) -> AvailableWater:
    """PAWC by the regression of Zhou et al. (2005), usual in studies of China.

    PAWC (%) = 54.509 - 0.132 SAND - 0.003 SAND^2 - 0.055 SILT - 0.006 SILT^2
    - 0.738 CLAY + 0.007 CLAY^2 - 2.688 OM + 0.501 OM^2, all in percent. The last term
    makes soils with more than some 8 % of organic matter hold too much.

    Takes 4 bytes per cell above the inputs, and 50 MB for a band of rows.

    Parameters
    ----------
    sand, silt, clay : 2-D arrays
        Percent by weight; together 95 to 105. Without ``silt`` it is what sand and
        clay leave of 100.
    organic : 2-D array
        Percent by weight.
    grid : Grid
        Its mask says where all rasters have a value.
    organic_is : "matter" or "carbon"
        Organic carbon is multiplied by 1.724.

    Raises
    ------
    Refusal
        A cell holds NaN, infinity or a value outside 0 to 100; sand, silt and clay do
        not make 100; or no cell has a value.

    References
    ----------
    Zhou, W.Z., Liu, G.H., Pan, J.J., Feng, X.F. (2005): Distribution of available soil
    water capacity in China. Journal of Geographical Sciences 15, 3-12.

    Examples
    --------
    >>> loam = [np.full((1, 1), percent) for percent in (40.0, 40.0, 20.0, 2.0)]
    >>> available_water(*loam, Grid((1, 1), 250.0)).fraction.round(3).tolist()
    [[0.17299999296665192]]
    """
    if organic_is not in ("matter", "carbon"):
        raise ValueError(f'organic_is is "matter" or "carbon", not {organic_is!r}.')
    check_not_empty(grid.mask, "The soil")
    given = {"sand": sand, "silt": silt, "clay": clay, "organic": organic}
    given = {name: layer for name, layer in given.items() if layer is not None}
    given = {
        name: quantity(
            layer,
            grid,
            f"The {'organic matter' if name == 'organic' else name}",
            high=100.0 + TEXTURE_TOLERANCE,
            unit="%",
            parameter=name,
        )
        for name, layer in given.items()
    }
    _check_texture(given, grid)
    fraction = np.empty(grid.shape, np.float32)
    clipped = 0
    for rows in row_blocks(grid.shape):
        of = {name: layer[rows].astype(float) for name, layer in given.items()}
        if silt is None:
            of["silt"] = np.maximum(100.0 - of["sand"] - of["clay"], 0.0)
        if organic_is == "carbon":
            of["organic"] *= MATTER_PER_CARBON
        with np.errstate(all="ignore"):
            percent = (
                54.509
                + of["sand"] * (-0.132 - 0.003 * of["sand"])
                + of["silt"] * (-0.055 - 0.006 * of["silt"])
                + of["clay"] * (-0.738 + 0.007 * of["clay"])
                + of["organic"] * (-2.688 + 0.501 * of["organic"])
            )
            outside = (percent < 0) | (percent > 100)
            np.clip(percent, 0.0, 100.0, out=percent)
        if grid.mask is not None:
            percent[~grid.mask[rows]] = np.nan
            outside &= grid.mask[rows]
        clipped += int(np.count_nonzero(outside))
        fraction[rows] = percent / 100
        report(progress, rows.stop / grid.shape[0])
    return AvailableWater(fraction, clipped)


def _check_texture(given, grid):
    count, farthest = 0, 100.0
    for rows in row_blocks(grid.shape):
        with np.errstate(all="ignore"):
            total = sum(
                given[name][rows].astype(float)
                for name in ("sand", "silt", "clay")
                if name in given
            )
            off = total - 100 > TEXTURE_TOLERANCE
            if "silt" in given:
                off |= 100 - total > TEXTURE_TOLERANCE
        if grid.mask is not None:
            off &= grid.mask[rows]
        if off.any():
            count += int(np.count_nonzero(off))
            sums = np.append(total[off], farthest)
            farthest = sums[np.argmax(np.abs(sums - 100))]
    if count:
        raise Refusal(
            "Sand, silt and clay do not make 100 % in {count} cells (the farthest"
            " {farthest}). Give percent by weight, and set rock, water and ice to"
            " nodata.",
            parameter="sand",
            count=count,
            farthest=f"{farthest:g}",
        )
