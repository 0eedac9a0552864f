"""The factor LS of the soil loss equation: how long and how steep the slope is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..raster.flow_directions import as_shares, check_square
from ..refusal import Refusal
from .value_ranges import number, quantity

LENGTHS = ("invest", "invest_before_3_14")
STEEPNESSES = ("rusle", "liu")
STEEPEST = 10_000.0  # percent


@dataclass(frozen=True)
class SlopeLength:
    """The factor LS.

    Attributes
    ----------
    factor : float32 array
        Without unit: 1 on the unit plot (22.13 m long, 9 percent steep), above 0
        (0.03 times L on level ground); NaN where the cell is missing.
    capped_cells : int
        Where L was cut to ``l_max``.
    may_be_degrees : bool
        The slope, said to be percent, lies between 20 and 90 at its steepest: degrees
        would look so.
    """

    factor: np.ndarray
    capped_cells: int
    may_be_degrees: bool


def slope_length(
    slope: np.ndarray,
    accumulation: np.ndarray,
    grid: Grid,
    *,
    length: str = "invest",
    steepness: str = "rusle",
    l_max: float = 122.0,
    directions: np.ndarray | None = None,
    progress: Progress = None,
) -> SlopeLength:
    """LS from the slope and from what drains through the cell (Desmet & Govers 1996).

    L = ((A + D²)^(m+1) - A^(m+1)) / (D^(m+2) x^m 22.13^m), with the cell size D and m
    from 0.2 to 0.5 up to 9 percent, beyond it b / (1 + b) with
    b = (sin t / 0.0896) / (3 sin(t)^0.8 + 0.56). Takes 4 bytes per cell above the
    inputs, 8 with one receiver in ``directions``.

    Parameters
    ----------
    slope : 2-D array
        Percent, 0 to 10 000.
    accumulation : 2-D array
        Number of cells that drain through the cell, itself included.
    grid : Grid
        Cells must be square.
    length : "invest" or "invest_before_3_14"
        ``"invest"`` as in InVEST 3.14 to 3.20: A is the square root of the area that
        drains into the cell, and x = |sin t| + |cos t| of its slope t.
        ``"invest_before_3_14"`` as in 3.9.1 to 3.13: A is that area itself, and x the
        mean length of the ways out of the cell, 1 or the square root of 2; LS is then
        several times higher where much land drains through, and results of earlier
        papers can be repeated.
    steepness : "rusle" or "liu"
        ``"rusle"`` (McCool et al. 1987): 10.8 sin t + 0.03 below 9 percent, else
        16.8 sin t - 0.5. ``"liu"`` (Liu et al. 1994), for steep land: 10.8 sin t + 0.03
        below 5 degrees, 16.8 sin t - 0.5 below 10, then 21.91 sin t - 0.96; it jumps
        from 2.42 to 2.84 at 10 degrees, as published.
    l_max : float
        The largest L; InVEST takes 122.
    directions : int32 or uint8 array, optional
        Flow directions, needed by ``"invest_before_3_14"`` only.

    Returns
    -------
    SlopeLength

    Raises
    ------
    Refusal
        A cell holds NaN, infinity or a value out of range; ``l_max`` is not above 0;
        cells are not square; or directions are missing.

    References
    ----------
    Desmet, P.J.J., Govers, G. (1996), Journal of Soil and Water Conservation 51(5),
    427-433. McCool, D.K. et al. (1987), Transactions of the ASAE 30(5), 1387-1396.
    Liu, B.Y., Nearing, M.A., Risse, L.M. (1994), Transactions of the ASAE 37(6),
    1835-1840.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> steep, cells = np.array([[50.0]]), np.array([[1]])
    >>> grid = Grid((1, 1), 30.0)
    >>> slope_length(steep, cells, grid).factor.round(2)
    array([[7.06]], dtype=float32)
    >>> slope_length(steep, cells, grid, steepness="liu").factor.round(2)
    array([[8.9]], dtype=float32)
    """
    if length not in LENGTHS or steepness not in STEEPNESSES:
        raise ValueError(f"length is one of {LENGTHS}, steepness of {STEEPNESSES}.")
    check_square(grid)
    slope = quantity(
        slope, grid, "The slope", high=STEEPEST, unit="percent", parameter="slope"
    )
    accumulation = quantity(
        accumulation,
        grid,
        "The flow accumulation",
        low=1 - 1e-9,
        unit="cells",
        parameter="accumulation",
    )
    l_max = number(l_max, "The largest L", above=0.0, parameter="l_max")
    whole_area = length == "invest_before_3_14"
    if not whole_area:
        shares = np.zeros((1, 1), np.uint32)
    elif directions is None:
        raise Refusal(
            "The rule before InVEST 3.14 needs flow directions. Give them, or take the"
            " rule of InVEST 3.14 and later.",
            parameter="directions",
        )
    else:
        shares = as_shares(directions, grid)
    factor = np.empty(grid.shape, np.float32)
    with watched(progress) as state:
        capped, steepest = _factor(
            slope,
            accumulation,
            grid.valid,
            shares,
            whole_area,
            steepness == "liu",
            l_max,
            np.sqrt(grid.cell_area),
            factor,
            state,
        )
    return SlopeLength(factor, int(capped), 20 <= steepest <= 90)


@kernel
def _way_out(code):
    """Mean length of the ways out of a cell, in cells."""
    total = 0
    diagonal = 0
    for k in range(8):
        share = (code >> (4 * k)) & 15
        total += share
        if k % 2 == 1:
            diagonal += share
    if total == 0:
        return 1.0
    return 1.0 + (1.4142135623730951 - 1.0) * diagonal / total


@kernel
def _exponent(percent, sine):
    if percent <= 1.0:
        return 0.2
    if percent <= 3.5:
        return 0.3
    if percent <= 5.0:
        return 0.4
    if percent <= 9.0:
        return 0.5
    ratio = (sine / 0.0896) / (3 * sine**0.8 + 0.56)
    return ratio / (1 + ratio)


@kernel
def _steepness(percent, angle, sine, liu):
    if liu:
        if angle >= np.pi / 18:
            return 21.91 * sine - 0.96
        gentle = angle < np.pi / 36
    else:
        gentle = percent < 9.0
    return 10.8 * sine + 0.03 if gentle else 16.8 * sine - 0.5


@kernel
def _factor(
    slope, accumulation, mask, shares, whole_area, liu, l_max, size, factor, state
):
    """Write LS; the number of cells where L was cut, and the steepest slope."""
    rows, columns = mask.shape
    area = size * size
    capped = 0
    steepest = 0.0
    for row in range(rows):
        if state[1] != 0.0:
            break
        for column in range(columns):
            if not mask[row, column]:
                factor[row, column] = np.nan
                continue
            percent = float(slope[row, column])
            steepest = max(steepest, percent)
            angle = np.arctan(percent / 100)
            sine = np.sin(angle)
            m = _exponent(percent, sine)
            above = max(float(accumulation[row, column]) - 1.0, 0.0) * area
            if whole_area:
                way = _way_out(int(shares[row, column]))
            else:
                above = np.sqrt(above)
                way = sine + np.cos(angle)
            long = ((above + area) ** (m + 1) - above ** (m + 1)) / (
                size ** (m + 2) * (way * 22.13) ** m
            )
            if long > l_max:
                long = l_max
                capped += 1
            factor[row, column] = long * _steepness(percent, angle, sine, liu)
        state[0] = (row + 1) / rows
    return capped, steepest
