"""The factor LS of the soil loss equation, straight from an elevation model."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..progress import Progress, part
from ..raster.fill import fill_depressions
from ..raster.flow_accumulation import flow_accumulation
from ..raster.flow_directions import d8_directions, mfd_directions
from .slope_length import SlopeLength, slope_length
from .slope_percent import slope_percent
from .value_ranges import LAND_HEIGHTS, quantity

ROUTINGS = ("mfd", "d8")


def slope_length_from_elevation(
    elevation: np.ndarray,
    grid: Grid,
    *,
    routing: str = "mfd",
    length: str = "invest",
    steepness: str = "rusle",
    l_max: float = 122.0,
    slope: np.ndarray | None = None,
    progress: Progress = None,
) -> SlopeLength:
    """LS by :func:`.slope_length.slope_length`, with all that it needs.

    Depressions are filled, and slope, flow directions and accumulation taken from what
    results, as in InVEST's sediment model. Takes 33 bytes per cell above the input at
    its peak, 14 with one receiver; 4 of them are the result.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
        Square cells; water does not come from, or go, outside its mask.
    routing : "mfd" or "d8"
        Water runs to all lower neighbours, or to the steepest.
    length, steepness, l_max
        As in :func:`.slope_length.slope_length`.
    slope : 2-D array, optional
        Percent, in place of that of the filled elevation.

    Returns
    -------
    SlopeLength

    Raises
    ------
    Refusal
        A cell holds NaN or a value out of range, cells are not square, or no cell has a
        value.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp = np.tile(np.arange(5.0, 0.0, -1.0)[:, None], (1, 3)) * 9
    >>> found = slope_length_from_elevation(ramp, Grid(ramp.shape, 30.0)).factor
    >>> bool(found[4, 1] > found[0, 1])
    True
    """
    if routing not in ROUTINGS:
        raise ValueError(f"routing is one of {ROUTINGS}, not {routing!r}.")
    low, high = LAND_HEIGHTS
    elevation = quantity(
        elevation,
        grid,
        "The elevation",
        low=low,
        high=high,
        unit="m",
        parameter="elevation",
    )
    filled = fill_depressions(elevation, grid, progress=part(progress, 0.0, 0.4))
    if slope is None:
        slope = slope_percent(filled, grid, progress=part(progress, 0.4, 0.5))
    to_directions = part(progress, 0.5, 0.7)
    if routing == "d8":
        directions = d8_directions(filled, grid, flats=True, progress=to_directions)
    else:
        directions = mfd_directions(filled, grid, progress=to_directions)
    del filled
    cells = flow_accumulation(directions, grid, progress=part(progress, 0.7, 0.9))
    return slope_length(
        slope,
        cells,
        grid,
        length=length,
        steepness=steepness,
        l_max=l_max,
        directions=directions if length == "invest_before_3_14" else None,
        progress=part(progress, 0.9, 1.0),
    )
