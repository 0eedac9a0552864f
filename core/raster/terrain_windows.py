"""Range and mean of the values in a window, by rows of the window.

A window is given by its half widths: entry k is how many cells it reaches to either
side, k rows above and below the centre; -1 is not at all.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..refusal import Refusal


def window_widths(
    grid: Grid, radius: float, shape: str = "circle", *, at_least_one: bool = True
) -> np.ndarray:
    """Half widths of a window, no larger than the raster.

    Parameters
    ----------
    radius : float
        Metres from centre to centre, inclusive.
    shape : "circle" or "square"
    at_least_one : bool
        Refuse a radius that does not reach a neighbour.

    Returns
    -------
    int64 array
        For the centre row first.
    """
    if shape not in ("circle", "square"):
        raise ValueError(f'shape is "circle" or "square", not {shape!r}.')
    nearest = min(grid.cell_width, grid.cell_height)
    # A radius of exactly k cells is inclusive also where k * 0.1 is not exact.
    reach = radius * (1 + 1e-9)
    if at_least_one and not (np.isfinite(radius) and reach >= nearest):
        raise Refusal(
            "A radius of {radius} m reaches no neighbouring cell (cells are {cell} m). "
            "Give {cell} m or more.",
            parameter="radius",
            radius=f"{radius:g}",
            cell=f"{nearest:g}",
        )
    rows = min(int(reach / grid.cell_height), grid.shape[0] - 1)
    away = np.arange(rows + 1) * grid.cell_height
    if shape == "circle":
        across = np.sqrt(np.maximum(reach**2 - away**2, 0))
    else:
        across = np.full(rows + 1, reach)
    widths = np.floor(across / grid.cell_width).astype(np.int64)
    return np.minimum(widths, grid.shape[1] - 1)


def ring_widths(
    grid: Grid, radius: float, inner_radius: float = 0.0, shape: str = "circle"
) -> tuple[np.ndarray, np.ndarray]:
    """Half widths of a window and of the part of it that is left out, of one length.

    Parameters
    ----------
    radius, inner_radius : float
        Metres from centre to centre, inclusive; with an inner radius of 0 only the
        centre is left out.
    shape : "circle" or "square"

    Raises
    ------
    Refusal
        The radius does not reach the next cell, or the inner radius is negative or
        leaves no cell in the window.
    """
    if not inner_radius >= 0:
        raise Refusal(
            "An inner radius of {radius} m is not possible. Give 0 or more.",
            parameter="inner_radius",
            radius=inner_radius,
        )
    outer = window_widths(grid, radius, shape)
    inner = window_widths(grid, inner_radius, shape, at_least_one=False)
    inner = np.append(inner[: len(outer)], np.full(len(outer), -1))[: len(outer)]
    if (inner >= outer).all():
        raise Refusal(
            "No cell lies between the inner radius of {inner} m and the radius of "
            "{radius} m. Make the ring wider.",
            parameter="inner_radius",
            inner=f"{inner_radius:g}",
            radius=f"{radius:g}",
        )
    return outer, inner


def window_ranges(
    values: np.ndarray,
    mask: np.ndarray,
    widths: np.ndarray,
    *,
    progress: Progress = None,
) -> np.ndarray:
    """Highest minus lowest value in the window; NaN where the cell is missing."""
    side = int(widths.max())
    single = values.dtype.itemsize <= (4 if values.dtype.kind == "f" else 2)
    low = np.empty(
        (
            2 * len(widths) - 1,
            (2 * side + 1).bit_length(),
            values.shape[1] + 2 * side,
        ),
        np.float32 if single else np.float64,
    )
    result = np.empty(values.shape, np.float32)
    with watched(progress) as state:
        _ranges(values, mask, widths, low, np.empty_like(low), result, state)
    return result


def window_means(
    values: np.ndarray,
    mask: np.ndarray,
    widths: np.ndarray,
    where: np.ndarray,
    *,
    progress: Progress = None,
) -> np.ndarray:
    """Mean of the values under ``mask`` in the window of each cell under ``where``.

    NaN where the window holds no such value, and outside ``where``.
    """
    result = np.empty(values.shape, np.float32)
    nothing = np.full_like(widths, -1)
    with watched(progress) as state:
        _means(values, mask, where, False, widths, nothing, result, state)
    return result


def above_window_means(
    values: np.ndarray,
    mask: np.ndarray,
    outer: np.ndarray,
    inner: np.ndarray,
    *,
    progress: Progress = None,
) -> np.ndarray:
    """Value minus the mean between two windows; NaN where there is no mean."""
    result = np.empty(values.shape, np.float32)
    with watched(progress) as state:
        _means(values, mask, mask, True, outer, inner, result, state)
    return result


@kernel
def _lower(into, values):
    for x in range(into.size):
        into[x] = values[x] if values[x] < into[x] else into[x]


@kernel
def _raise(into, values):
    for x in range(into.size):
        into[x] = values[x] if values[x] > into[x] else into[x]


@kernel
def _ranges(values, mask, widths, low, high, result, state):
    """Keeps the rows of the window, each as running extremes over 1, 2, 4 .. cells.

    Two overlapping runs of the largest power of two cover a row of the window.
    """
    rows, columns = values.shape
    reach = widths.size - 1
    side = widths.max()
    band, levels, length = low.shape
    least = np.empty(columns, low.dtype)
    most = np.empty(columns, low.dtype)
    for coming in range(rows + reach):
        if state[1] != 0.0:
            return
        if coming < rows:
            place = coming % band
            low[place] = np.inf
            high[place] = -np.inf
            for column in range(columns):
                if mask[coming, column]:
                    low[place, 0, column + side] = values[coming, column]
                    high[place, 0, column + side] = values[coming, column]
            for level in range(1, levels):
                step = 1 << (level - 1)
                end = length - 2 * step + 1
                low[place, level, :end] = low[place, level - 1, :end]
                high[place, level, :end] = high[place, level - 1, :end]
                _lower(low[place, level, :end], low[place, level - 1, step:])
                _raise(high[place, level, :end], high[place, level - 1, step:])
        row = coming - reach
        if row < 0:
            continue
        least[:] = np.inf
        most[:] = -np.inf
        for y in range(max(row - reach, 0), min(row + reach, rows - 1) + 1):
            width = widths[abs(y - row)]
            level = 0
            while 1 << (level + 1) <= 2 * width + 1:
                level += 1
            first = side - width
            last = side + width + 1 - (1 << level)
            for begin in (first, last):
                _lower(least, low[y % band, level, begin : begin + columns])
                _raise(most, high[y % band, level, begin : begin + columns])
        for x in range(columns):
            result[row, x] = most[x] - least[x] if mask[row, x] else np.nan
        state[0] = (row + 1) / rows


@kernel
def _add(sums, counts, width, side, sign, total, number):
    """Add (or take away) one row of the window for all cells of a row."""
    columns = total.size
    # Slices that begin at 0 let the compiler use wide instructions.
    sum_left = sums[side - width : side - width + columns]
    sum_right = sums[side + width + 1 : side + width + 1 + columns]
    count_left = counts[side - width : side - width + columns]
    count_right = counts[side + width + 1 : side + width + 1 + columns]
    for x in range(columns):
        total[x] += sign * (sum_right[x] - sum_left[x])
        number[x] += sign * (count_right[x] - count_left[x])


@kernel
def _means(values, mask, where, relative, outer, inner, result, state):
    """Keeps the rows of the window as sums from the left, padded at both ends."""
    rows, columns = values.shape
    reach = outer.size - 1
    side = outer.max()
    band = 2 * reach + 1
    sums = np.zeros((band, columns + 2 * side + 1))
    counts = np.zeros((band, columns + 2 * side + 1), np.int32)
    total = np.empty(columns)
    number = np.empty(columns, np.int32)
    for coming in range(rows + reach):
        if state[1] != 0.0:
            return
        if coming < rows:
            place = coming % band
            before = 0.0
            there = 0
            for x in range(columns):
                if mask[coming, x]:
                    before += values[coming, x]
                    there += 1
                sums[place, x + side + 1] = before
                counts[place, x + side + 1] = there
            sums[place, columns + side + 1 :] = before
            counts[place, columns + side + 1 :] = there
        row = coming - reach
        if row < 0:
            continue
        total[:] = 0.0
        number[:] = 0
        for y in range(max(row - reach, 0), min(row + reach, rows - 1) + 1):
            _add(
                sums[y % band],
                counts[y % band],
                outer[abs(y - row)],
                side,
                1,
                total,
                number,
            )
            width = inner[abs(y - row)]
            if width >= 0:
                _add(sums[y % band], counts[y % band], width, side, -1, total, number)
        for x in range(columns):
            result[row, x] = np.nan
            if where[row, x] and number[x] > 0:
                mean = total[x] / number[x]
                result[row, x] = values[row, x] - mean if relative else mean
        state[0] = (row + 1) / rows
