"""How well each cell is linked to the stream: the index of connectivity and its parts.

Directions come as shares and in downstream order: :func:`..raster.flow_directions.
as_shares` and :func:`..raster.flow_accumulation.downstream_order`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part, report, watched
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..raster.neighbours import SHARE_DOWN, SHARE_RIGHT

# Cover factor and slope that count at least, and slope that counts at most
# (Cavalli et al. 2013; InVEST 3.20).
LEAST_COVER = 0.001
LEAST_SLOPE, MOST_SLOPE = 0.005, 1.0


@dataclass(frozen=True)
class Upslope:
    """What lies upslope of each cell; float32, NaN where missing.

    Attributes
    ----------
    component : array
        Mean cover factor times mean slope times the square root of the area, m.
    cover, slope : arrays or None
        The two means; the slope is a fraction.
    """

    component: np.ndarray
    cover: np.ndarray | None
    slope: np.ndarray | None


def upslope_component(
    shares: np.ndarray,
    order: np.ndarray,
    cells: np.ndarray,
    slope: np.ndarray,
    cover: np.ndarray,
    grid: Grid,
    *,
    means: bool = False,
    progress: Progress = None,
) -> Upslope:
    """Upslope component of connectivity (Borselli et al. 2008).

    Takes 20 bytes per cell, 28 with ``means``, of which 4 and 12 are the result.

    Parameters
    ----------
    shares, order : arrays
    cells : 2-D array
        Number of cells that drain through the cell, itself included.
    slope : 2-D array
        Percent; counts from 0.5 to 100.
    cover : 2-D array
        The factor C; counts from 0.001.
    grid : Grid
    means : bool
        Keep the means.
    """
    covered = _thresholded(cover, grid, 1.0, LEAST_COVER, np.inf)
    inclined = _thresholded(slope, grid, 0.01, LEAST_SLOPE, MOST_SLOPE)
    with watched(part(progress, 0.0, 0.8)) as state:
        _add_both_downstream(
            shares, order, grid.valid, SHARE_DOWN, SHARE_RIGHT, covered, inclined, state
        )
    component = np.empty(grid.shape, np.float32)
    kept = [np.empty(grid.shape, np.float32) for _ in range(2)] if means else [None] * 2
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        with np.errstate(invalid="ignore"):
            parts = [covered[rows] / cells[rows], inclined[rows] / cells[rows]]
        component[rows] = parts[0] * parts[1] * np.sqrt(cells[rows] * grid.cell_area)
        if means:
            kept[0][rows], kept[1][rows] = parts
        report(part(progress, 0.8, 1.0), rows.stop / grid.shape[0])
    return Upslope(component, *kept)


def downslope_component(
    shares: np.ndarray,
    order: np.ndarray,
    water: np.ndarray,
    slope: np.ndarray,
    cover: np.ndarray,
    grid: Grid,
    *,
    own_cell: bool,
    progress: Progress = None,
) -> np.ndarray:
    """Downslope component of connectivity as InVEST 3.20 computes it.

    The sum of 1 / (cover factor x slope) over the cells on the way to the stream,
    averaged over the ways that reach one. The cells' length is not counted.

    Takes 8 bytes per cell.

    Parameters
    ----------
    shares, order : arrays
    water : 2-D bool array
        Streams.
    slope, cover : 2-D arrays
        As in :func:`upslope_component`.
    grid : Grid
    own_cell : bool
        True: the cell counts and the stream does not, as InVEST has it with one
        receiver. False: the stream counts and the cell does not, as with several.

    Returns
    -------
    float64 array
        0 on streams; NaN where no water reaches one, and where missing.
    """
    resistance = np.full(grid.shape, np.nan)
    with watched(progress) as state:
        _to_stream(
            shares, order, water, slope, cover, own_cell, SHARE_DOWN, SHARE_RIGHT,
            resistance, state,
        )  # fmt: skip
    return resistance


def connectivity_index(
    upslope: np.ndarray, downslope: np.ndarray, grid: Grid
) -> np.ndarray:
    """IC = log10(upslope / downslope); float32, NaN on streams. 4 bytes per cell."""
    index = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        below = downslope[rows]
        with np.errstate(divide="ignore", invalid="ignore"):
            index[rows] = np.log10(upslope[rows] / np.where(below > 0, below, np.nan))
    return index


def delivery_ratio(
    index: np.ndarray,
    water: np.ndarray,
    grid: Grid,
    *,
    k: float,
    ic_0: float,
    sdr_max: float,
) -> np.ndarray:
    """SDR = SDRmax / (1 + exp((IC0 - IC) / k)) (Vigiak et al. 2012). 4 bytes per cell.

    Returns
    -------
    float32 array
        1 on streams; NaN where ``index`` is, beside them.
    """
    ratio = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        with np.errstate(over="ignore"):
            share = sdr_max / (1 + np.exp((ic_0 - index[rows].astype(float)) / k))
        share[water[rows]] = 1.0
        ratio[rows] = share
    return ratio


def _thresholded(values, grid, factor, low, high):
    """Float64 rounded as float32, between two limits; 0 where missing."""
    result = np.empty(grid.shape)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        limited = np.clip(values[rows] * np.float32(factor), low, high)
        result[rows] = limited.astype(np.float32, copy=False)
        if grid.mask is not None:
            result[rows][~grid.mask[rows]] = 0.0
    return result


@kernel
def _add_both_downstream(shares, order, mask, down, right, first, second, state):
    """Two sums over all that drains through each cell, in one pass."""
    rows, columns = mask.shape
    for i in range(order.size):
        if i % 65536 == 0:
            state[0] = i / order.size
            if state[1] != 0.0:
                return
        row = order[i] // columns
        column = order[i] % columns
        code = int(shares[row, column])
        whole = 0
        for k in range(8):
            whole += (code >> (4 * k)) & 15
        one = first[row, column]
        other = second[row, column]
        for k in range(8):
            share = (code >> (4 * k)) & 15
            if share == 0:
                continue
            y = row + down[k]
            x = column + right[k]
            if 0 <= y < rows and 0 <= x < columns and mask[y, x]:
                first[y, x] += one * share / whole
                second[y, x] += other * share / whole


@kernel
def _resistance(slope, cover):
    """1 / (cover factor x slope), both within their limits."""
    slope = min(max(slope / 100, LEAST_SLOPE), MOST_SLOPE)
    return 1.0 / (max(cover, LEAST_COVER) * slope)


@kernel
def _to_stream(
    shares, order, water, slope, cover, own_cell, down, right, resistance, state
):
    """From the streams upwards; cells without a way to one stay NaN."""
    rows, columns = water.shape
    for place in range(order.size - 1, -1, -1):
        if place % 65536 == 0:
            state[0] = 1.0 - place / order.size
            if state[1] != 0.0:
                return
        row = order[place] // columns
        column = order[place] % columns
        if water[row, column]:
            resistance[row, column] = 0.0
            continue
        code = int(shares[row, column])
        whole = 0
        total = 0.0
        for k in range(8):
            share = (code >> (4 * k)) & 15
            if share == 0:
                continue
            y = row + down[k]
            x = column + right[k]
            if y < 0 or y >= rows or x < 0 or x >= columns:
                continue
            further = resistance[y, x]
            if np.isnan(further):
                continue
            if not own_cell:
                further += _resistance(float(slope[y, x]), float(cover[y, x]))
            whole += share
            total += share * further
        if whole == 0:
            continue
        resistance[row, column] = total / whole
        if own_cell:
            resistance[row, column] += _resistance(
                float(slope[row, column]), float(cover[row, column])
            )
