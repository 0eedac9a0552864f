"""Rasters of quantities: whole, and within what their unit allows."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..raster.valid_cells import check_finite, check_not_empty
from ..refusal import Refusal

# Heights of land (m); what lies beyond is an elevation without a nodata value.
LAND_HEIGHTS = (-500.0, 9000.0)


def quantity(
    values: np.ndarray,
    grid: Grid,
    name: str,
    *,
    low: float = 0.0,
    high: float = np.inf,
    unit: str = "",
    parameter: str = "",
) -> np.ndarray:
    """Return ``values`` as an array, once every valid cell is a number in its range.

    A range that no real landscape leaves tells tenths from wholes, kelvin from
    degrees Celsius and percent from shares, and finds a nodata value that was not set.
    Takes a few bytes per cell of a band of rows.

    Parameters
    ----------
    values : 2-D array
    grid : Grid
        Cells outside its mask are not looked at.
    name : str
        What to call the raster at the beginning of a sentence.
    low, high : float
        Smallest and largest value, both allowed.
    unit : str
        Symbol of the unit, for the sentence.
    parameter : str
        Name of the argument that is refused.

    Raises
    ------
    Refusal
        No cell has a value, or one holds NaN, infinity or a value outside the range.
    """
    values = grid.check(values, name)
    check_not_empty(grid.mask, name)
    count, farthest, distance = 0, 0.0, 0.0
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        block = values[rows]
        outside = ~((block >= low) & (block <= high) & np.isfinite(block))
        if grid.mask is not None:
            outside &= grid.mask[rows]
        if not outside.any():
            continue
        check_finite(values, grid.mask, name)
        cells = block[outside].astype(float)
        beyond = np.maximum(low - cells, cells - high)
        count += cells.size
        if beyond.max() > distance:
            distance = beyond.max()
            farthest = float(cells[beyond.argmax()])
    if not count:
        return values
    named = {
        "parameter": parameter,
        "name": name,
        "count": count,
        "value": f"{farthest:g}",
        "unit": f" {unit}" if unit else "",
        "low": f"{low:g}",
    }
    if np.isinf(high):
        raise Refusal(
            "{name} holds values below {low}{unit} in {count} cells, the farthest {value}."
            " Check its nodata value.",
            **named,
        )
    raise Refusal(
        "{name} holds values outside {low} to {high}{unit} in {count} cells, the"
        " farthest {value}. Check its unit and its nodata value.",
        high=f"{high:g}",
        **named,
    )


def number(
    value: float,
    name: str,
    *,
    low: float = 0.0,
    high: float = np.inf,
    above: float | None = None,
    parameter: str = "",
) -> float:
    """Return ``value`` as a float, once it is a number in its range.

    Parameters
    ----------
    name : str
        What to call it at the beginning of a sentence.
    low, high : float
        Smallest and largest value, both allowed.
    above : float, optional
        A limit that is itself not allowed, instead of ``low``.
    parameter : str
        Name of the argument that is refused.

    Raises
    ------
    Refusal
        The value is none or lies outside the range.
    """
    value = float(value)
    named = {
        "parameter": parameter,
        "name": name,
        "value": f"{value:g}",
        "low": f"{low if above is None else above:g}",
        "high": f"{high:g}",
    }
    good = value >= low if above is None else value > above
    if good and value <= high and np.isfinite(value):
        return value
    if above is not None and np.isinf(high):
        raise Refusal("{name} is {value}; give a number above {low}.", **named)
    if above is not None:
        raise Refusal(
            "{name} is {value}; give a number above {low}, at most {high}.", **named
        )
    if np.isinf(high):
        raise Refusal("{name} is {value}; give a number of at least {low}.", **named)
    raise Refusal("{name} is {value}; give a number from {low} to {high}.", **named)
