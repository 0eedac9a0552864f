"""The topographic index of water conservation: where water gathers on thin soil."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, part, report
from ..refusal import Refusal
from .blocks import row_blocks
from .drainage import upslope_cells
from .terrain_factors import slope

# Above this share of cells with a negative index, the units do not fit the formula.
TOLERATED_NEGATIVE = 0.2
AREA_UNITS = ("cells", "m2")
DEPTH_UNITS = {"mm": 1.0, "m": 1e-3}
SLOPE_UNITS = {"percent": 1.0, "fraction": 1e-2}


@dataclass(frozen=True)
class TopographicIndex:
    """The index and what its units make of it.

    Attributes
    ----------
    index : float32 array
        NaN where missing, and on level or bare rock cells, where it is infinite.
    negative_share : float
        Share of the cells with a soil depth that are below 0, 0 to 1.
    infinite_share : float
        Share of the cells with a soil depth that are on level ground or without soil, 0 to 1.
    """

    index: np.ndarray
    negative_share: float
    infinite_share: float

    @property
    def units_do_not_fit(self) -> bool:
        """Whether the index is below 0 in more than a fifth of the cells."""
        return self.negative_share > TOLERATED_NEGATIVE


def soil_topographic_index(
    elevation: np.ndarray,
    soil_depth: np.ndarray,
    grid: Grid,
    *,
    receivers: str = "several",
    area_unit: str = "cells",
    depth_unit: str = "mm",
    slope_unit: str = "percent",
    progress: Progress = None,
) -> TopographicIndex:
    """TI = log10(area / (soil depth x slope)), as in studies of water conservation.

    The area is what drains through the cell, itself included, once depressions are
    filled (:mod:`.drainage`); the slope is Horn's, of the elevation as given. In which
    units the three enter is printed nowhere: with a soil in mm and a slope in percent
    the index is below 0 nearly everywhere.

    Takes 21 bytes per cell above the input, 40 MB for a band of rows, and the queue of
    :func:`.fill.fill_depressions`.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    soil_depth : 2-D array
        mm, 0 or more; NaN where it is not known, which water runs over all the same.
    grid : Grid
    receivers : "one" or "several"
        D8 or MFD; cells must be square for several.
    area_unit : "cells" or "m2"
        How the area enters.
    depth_unit : "mm" or "m"
        How the depth enters.
    slope_unit : "percent" or "fraction"
        How the slope enters.

    Returns
    -------
    TopographicIndex

    Raises
    ------
    Refusal
        As :func:`.drainage.drainage`; a soil depth is infinite or below 0, or none is
        known.

    Examples
    --------
    Three cells of 10 m x 10 m that fall at 45 degrees, with 1 m of soil; through the
    last one three cells drain:

    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp, soil = np.array([[20.0, 10.0, 0.0]]), np.full((1, 3), 1000.0)
    >>> found = soil_topographic_index(ramp, soil, Grid((1, 3), 10.0))
    >>> found.index.round(2).tolist()[0][2], found.negative_share
    (-4.519999980926514, 1.0)
    >>> in_metres = {"area_unit": "m2", "depth_unit": "m", "slope_unit": "fraction"}
    >>> found = soil_topographic_index(ramp, soil, Grid((1, 3), 10.0), **in_metres)
    >>> found.index.round(2).tolist()[0][2]
    2.4800000190734863
    """
    for value, choices, name in (
        (area_unit, AREA_UNITS, "area_unit"),
        (depth_unit, tuple(DEPTH_UNITS), "depth_unit"),
        (slope_unit, tuple(SLOPE_UNITS), "slope_unit"),
    ):
        if value not in choices:
            raise ValueError(f"{name} is one of {choices}, not {value!r}.")
    soil_depth = grid.check(soil_depth, "soil_depth")
    known = _known(soil_depth, grid)
    cells = upslope_cells(
        elevation, grid, receivers=receivers, progress=part(progress, 0.0, 0.8)
    )
    index = slope(elevation, grid, unit="percent", progress=part(progress, 0.8, 0.9))
    per_area = grid.cell_area if area_unit == "m2" else 1.0
    per_ground = DEPTH_UNITS[depth_unit] * SLOPE_UNITS[slope_unit]
    negative = infinite = 0
    for rows in row_blocks(grid.shape):
        with np.errstate(all="ignore"):
            found = wetness(
                cells[rows] * per_area, soil_depth[rows] * per_ground, index[rows]
            )
        if grid.mask is not None:
            found[~grid.mask[rows]] = np.nan
        endless = np.isinf(found)
        found[endless] = np.nan
        infinite += int(np.count_nonzero(endless))
        negative += int(np.count_nonzero(found < 0))
        index[rows] = found
        report(part(progress, 0.9, 1.0), rows.stop / grid.shape[0])
    return TopographicIndex(index, negative / known, infinite / known)


def _known(soil_depth, grid):
    """Number of cells with a soil depth; Refusal where one is impossible."""
    known, lowest, highest = 0, 0.0, 0.0
    for rows in row_blocks(grid.shape):
        depth = (
            soil_depth[rows] if grid.mask is None else soil_depth[rows][grid.mask[rows]]
        )
        depth = depth[~np.isnan(depth)]
        known += depth.size
        lowest = min(lowest, float(depth.min(initial=0)))
        highest = max(highest, float(depth.max(initial=0)))
    if lowest < 0 or highest == np.inf:
        raise Refusal(
            "The soil depth is {value} mm in a cell. Give 0 or more, and check its"
            " nodata value.",
            parameter="soil_depth",
            value=f"{lowest if lowest < 0 else highest:g}",
        )
    if not known:
        raise Refusal(
            "The soil depth is known in no cell of the elevation. Check the extent of"
            " the two.",
            parameter="soil_depth",
        )
    return known


def wetness(area, depth, steepness):
    """log10(area / (depth x steepness)) in float64; infinite where a divisor is 0."""
    ground = np.multiply(depth, steepness, dtype=float)
    return np.log10(area / ground)
