"""What the shape of the land says about a cell: slope, aspect, relief, position, wetness.

Every function takes elevation in metres and gives float32 with NaN where the cell is
missing. Missing neighbours, and those beyond the edge of the raster, are left out;
no value is made up for them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part, watched
from ..refusal import Refusal
from .flow import d8_directions, fill_depressions, flow_accumulation
from .terrain_windows import (
    above_window_means,
    ring_widths,
    window_ranges,
    window_widths,
)
from .valid_cells import check_finite, check_not_empty


@dataclass(frozen=True)
class AspectComponents:
    """The direction that a slope faces, as two numbers without a jump at north.

    Attributes
    ----------
    northness, eastness : float32 arrays
        From -1 (south, west) to 1 (north, east).
    """

    northness: np.ndarray
    eastness: np.ndarray


def slope(
    elevation: np.ndarray,
    grid: Grid,
    *,
    unit: str = "degrees",
    progress: Progress = None,
) -> np.ndarray:
    """How steep the land is (Horn 1981, third-order finite differences).

    Away from missing cells and edges the result is Horn's. The gradient in one
    direction is the mean over the three rows (or columns) of the neighbourhood, with
    weights 1, 2, 1; where an end of a row is missing, the difference with its middle
    cell serves, and a row without a usable difference is left out. So a plane keeps
    its slope up to the edge. A direction without any neighbour counts as level.

    Takes 4 bytes per cell above the input.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
        Cells may be longer than wide.
    unit : "degrees" or "percent"
        0 to 90 degrees, or 0 percent (level) upwards (100 at 45 degrees).

    Returns
    -------
    float32 array
        NaN where the cell is missing.

    Raises
    ------
    Refusal
        No cell has a value, or one holds NaN or infinity.

    References
    ----------
    Horn, B.K.P. (1981): Hill shading and the reflectance map. Proceedings of the
    IEEE 69(1), 14-47.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp = np.tile([0.0, 10.0, 20.0], (3, 1))
    >>> float(slope(ramp, Grid(ramp.shape, 10.0))[1, 1])
    45.0
    >>> float(slope(ramp, Grid(ramp.shape, 10.0), unit="percent")[1, 1])
    100.0
    """
    if unit not in ("degrees", "percent"):
        raise ValueError(f'unit is "degrees" or "percent", not {unit!r}.')
    elevation = _checked(elevation, grid)
    result = np.empty(grid.shape, np.float32)
    with watched(progress) as state:
        _slope(
            elevation,
            grid.valid,
            grid.cell_width,
            grid.cell_height,
            unit == "degrees",
            result,
            state,
        )
    return result


def aspect_components(
    elevation: np.ndarray,
    grid: Grid,
    *,
    weight_by_slope: bool = False,
    progress: Progress = None,
) -> AspectComponents:
    """Northness and eastness of the downslope direction, from the gradient of `slope`.

    Aspect in degrees jumps from 360 to 0 at north, so that it can neither be averaged
    nor serve as a predictor; its cosine and sine can. Takes 8 bytes per cell above
    the input.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
    weight_by_slope : bool
        Multiply by the sine of the slope, so that gentle slopes, whose aspect matters
        little, come near 0.

    Returns
    -------
    AspectComponents
        Northness: 1 faces north, -1 south; eastness: 1 faces east, -1 west. Level
        cells are 0 in both; missing cells are NaN.

    Raises
    ------
    Refusal
        As :func:`slope`.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp = np.tile([0.0, 10.0, 20.0], (3, 1))
    >>> float(aspect_components(ramp, Grid(ramp.shape, 10.0)).eastness[1, 1])
    -1.0
    """
    elevation = _checked(elevation, grid)
    northness = np.empty(grid.shape, np.float32)
    eastness = np.empty(grid.shape, np.float32)
    with watched(progress) as state:
        _aspect(
            elevation,
            grid.valid,
            grid.cell_width,
            grid.cell_height,
            weight_by_slope,
            northness,
            eastness,
            state,
        )
    return AspectComponents(northness, eastness)


def relief_amplitude(
    elevation: np.ndarray,
    grid: Grid,
    *,
    radius: float,
    shape: str = "circle",
    progress: Progress = None,
) -> np.ndarray:
    """Highest minus lowest elevation around each cell, in metres.

    Takes 4 bytes per cell above the input, plus a band of rows: for a radius of r
    cells, 16 (2 r + 1) (log2(2 r + 1) + 1) bytes per column.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
    radius : float
        Metres; a cell is in the window where its centre is within the radius
        (inclusive).
    shape : "circle" or "square"
        Distance to the centre, or the larger of the distances along rows and columns.

    Returns
    -------
    float32 array
        0 on level ground; NaN where the cell is missing.

    Raises
    ------
    Refusal
        As :func:`slope`, or the radius does not reach the next cell.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> elevation = np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 9.0]])
    >>> grid = Grid(elevation.shape, 10.0)
    >>> float(relief_amplitude(elevation, grid, radius=10.0)[1, 1])
    0.0
    >>> float(relief_amplitude(elevation, grid, radius=10.0, shape="square")[1, 1])
    9.0
    """
    elevation = _checked(elevation, grid)
    widths = window_widths(grid, radius, shape)
    return window_ranges(elevation, grid.valid, widths, progress=progress)


def topographic_position_index(
    elevation: np.ndarray,
    grid: Grid,
    *,
    radius: float,
    inner_radius: float = 0.0,
    shape: str = "circle",
    progress: Progress = None,
) -> np.ndarray:
    """Elevation minus the mean elevation around the cell, in metres (Weiss 2001).

    Takes 4 bytes per cell above the input, plus a band of rows: for a radius of r
    cells, 12 (2 r + 1) bytes per column.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
    radius : float
        Metres; a cell is in the window where its centre is within the radius
        (inclusive) and farther than ``inner_radius``.
    inner_radius : float
        Metres; above 0 the window is a ring. With 0 only the cell itself is left out.
    shape : "circle" or "square"
        Distance to the centre, or the larger of the distances along rows and columns.

    Returns
    -------
    float32 array
        Above 0 on ridges, below 0 in valleys, about 0 on even slopes and level
        ground. NaN where the cell is missing or its window holds no other value.

    Raises
    ------
    Refusal
        As :func:`slope`, the radius does not reach the next cell, or the inner radius
        is negative or leaves no cell in the window.

    References
    ----------
    Weiss, A. (2001): Topographic position and landforms analysis. Poster, ESRI User
    Conference, San Diego.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> peak = np.array([[0.0, 0.0, 0.0], [0.0, 8.0, 0.0], [0.0, 0.0, 8.0]])
    >>> grid = Grid(peak.shape, 10.0)
    >>> float(topographic_position_index(peak, grid, radius=10.0)[1, 1])
    8.0
    >>> float(topographic_position_index(peak, grid, radius=15.0)[1, 1])
    7.0
    """
    elevation = _checked(elevation, grid)
    outer, inner = ring_widths(grid, radius, inner_radius, shape)
    return above_window_means(elevation, grid.valid, outer, inner, progress=progress)


def topographic_index(
    elevation: np.ndarray,
    grid: Grid,
    *,
    minimum_slope: float = 0.001,
    progress: Progress = None,
) -> np.ndarray:
    """Topographic wetness index ln(a / tan beta) (Beven & Kirkby 1979).

    The specific catchment area a is the area that drains through a cell, itself
    included, over the contour length, which is the square root of the cell's area. It
    comes from eight flow directions on the elevation with its depressions filled
    (:mod:`.flow`); tan beta is :func:`slope` on the elevation as given.

    Takes 11 bytes per cell above the input, plus the queue of
    :func:`.flow.fill_depressions`.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
    minimum_slope : float
        Metres per metre, above 0: flatter cells count as this steep, since the index
        of level ground would be infinite.

    Returns
    -------
    float32 array
        Higher is wetter; a in metres. NaN where the cell is missing.

    Raises
    ------
    Refusal
        As :func:`slope`, or the minimum slope is not above 0.

    References
    ----------
    Beven, K.J., Kirkby, M.J. (1979): A physically based, variable contributing area
    model of basin hydrology. Hydrological Sciences Bulletin 24(1), 43-69.

    Examples
    --------
    On a ramp of 45 degrees the third cell has three cells of 10 m x 10 m above it and
    including itself, so a = 30 m and the index is ln 30:

    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> ramp = np.array([[20.0, 10.0, 0.0]])
    >>> index = topographic_index(ramp, Grid(ramp.shape, 10.0))
    >>> bool(np.isclose(index[0, 2], np.log(30.0)))
    True
    """
    if not minimum_slope > 0:
        raise Refusal(
            "A minimum slope of {slope} is not possible. Give a value above 0, such "
            "as 0.001.",
            parameter="minimum_slope",
            slope=minimum_slope,
        )
    elevation = _checked(elevation, grid)
    filled = fill_depressions(
        elevation, grid, epsilon=True, progress=part(progress, 0.0, 0.6)
    )
    directions = d8_directions(filled, grid, progress=part(progress, 0.6, 0.7))
    del filled
    cells = flow_accumulation(directions, grid, progress=part(progress, 0.7, 0.9))
    del directions
    index = slope(elevation, grid, unit="percent", progress=part(progress, 0.9, 1.0))
    index /= 100
    np.maximum(index, minimum_slope, out=index)
    np.divide(cells, index, out=index, casting="unsafe")
    index *= grid.cell_area / np.sqrt(grid.cell_area)
    return np.log(index, out=index)


def _checked(elevation, grid):
    elevation = grid.check(elevation, "elevation")
    check_not_empty(grid.mask, "The elevation raster")
    check_finite(elevation, grid.mask, "The elevation raster")
    return np.ascontiguousarray(elevation)


@kernel
def _difference(elevation, mask, row, column, down, right):
    """Half the rise from one neighbour to the opposite one, past their middle cell.

    Returns the rise and whether there is one.
    """
    rows, columns = mask.shape
    if row < 0 or row >= rows or column < 0 or column >= columns:
        return 0.0, False
    before = row - down >= 0 and column - right >= 0
    if before:
        before = mask[row - down, column - right]
    after = row + down < rows and column + right < columns
    if after:
        after = mask[row + down, column + right]
    if before and after:
        low = float(elevation[row - down, column - right])
        return (float(elevation[row + down, column + right]) - low) / 2, True
    if not mask[row, column]:
        return 0.0, False
    here = float(elevation[row, column])
    if after:
        return float(elevation[row + down, column + right]) - here, True
    if before:
        return here - float(elevation[row - down, column - right]), True
    return 0.0, False


@kernel
def _beside_gap(elevation, mask, row, column):
    """Rise per cell towards the east and the south from the differences there are."""
    east = 0.0
    south = 0.0
    east_weight = 0.0
    south_weight = 0.0
    for side in range(-1, 2):
        weight = 2.0 if side == 0 else 1.0
        rise, known = _difference(elevation, mask, row + side, column, 0, 1)
        if known:
            east += weight * rise
            east_weight += weight
        rise, known = _difference(elevation, mask, row, column + side, 1, 0)
        if known:
            south += weight * rise
            south_weight += weight
    if east_weight > 0:
        east /= east_weight
    if south_weight > 0:
        south /= south_weight
    return east, south


@kernel
def _gradients(elevation, mask, row, cell_width, cell_height, whole, east, south):
    """Rise per metre towards the east and towards the south, for a row.

    First as if nothing were missing, which is fast; then anew beside gaps. ``whole`` is
    scratch of a row's length.
    """
    rows, columns = mask.shape
    whole[:] = False
    if 0 < row < rows - 1:
        for x in range(columns):
            whole[x] = mask[row - 1, x] & mask[row, x] & mask[row + 1, x]
        above = elevation[row - 1]
        here = elevation[row]
        below = elevation[row + 1]
        for x in range(1, columns - 1):
            a = float(above[x - 1])
            c = float(above[x + 1])
            g = float(below[x - 1])
            i = float(below[x + 1])
            across = float(here[x + 1]) - float(here[x - 1])
            along = float(below[x]) - float(above[x])
            east[x] = ((c - a) + 2 * across + (i - g)) / 8 / cell_width
            south[x] = ((g - a) + 2 * along + (i - c)) / 8 / cell_height
    for x in range(columns):
        inner = 0 < x < columns - 1
        if inner and whole[x - 1] and whole[x] and whole[x + 1]:
            continue
        if mask[row, x]:
            to_east, to_south = _beside_gap(elevation, mask, row, x)
            east[x] = to_east / cell_width
            south[x] = to_south / cell_height


@kernel
def _slope(elevation, mask, cell_width, cell_height, degrees, result, state):
    rows, columns = mask.shape
    whole = np.empty(columns, np.bool_)
    east = np.zeros(columns)
    south = np.zeros(columns)
    for row in range(rows):
        if state[1] != 0.0:
            return
        _gradients(elevation, mask, row, cell_width, cell_height, whole, east, south)
        for x in range(columns):
            rise = np.sqrt(east[x] * east[x] + south[x] * south[x])
            if not mask[row, x]:
                result[row, x] = np.nan
            elif degrees:
                result[row, x] = np.arctan(rise) * 180.0 / np.pi
            else:
                result[row, x] = 100.0 * rise
        state[0] = (row + 1) / rows


@kernel
def _aspect(
    elevation, mask, cell_width, cell_height, weighted, northness, eastness, state
):
    rows, columns = mask.shape
    whole = np.empty(columns, np.bool_)
    east = np.zeros(columns)
    south = np.zeros(columns)
    for row in range(rows):
        if state[1] != 0.0:
            return
        _gradients(elevation, mask, row, cell_width, cell_height, whole, east, south)
        for x in range(columns):
            rise = np.sqrt(east[x] * east[x] + south[x] * south[x])
            if not mask[row, x]:
                northness[row, x] = np.nan
                eastness[row, x] = np.nan
            elif rise == 0.0:
                northness[row, x] = 0.0
                eastness[row, x] = 0.0
            else:
                # The sine of the slope is rise / sqrt(1 + rise^2).
                length = np.sqrt(1.0 + rise * rise) if weighted else rise
                northness[row, x] = south[x] / length
                eastness[row, x] = -east[x] / length
        state[0] = (row + 1) / rows
