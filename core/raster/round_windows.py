"""Least and greatest values in round windows: whole disks, or thin rings.

A window is a set of spans of cells in its rows. For each row of the raster the least
values of 1, 2, 4, 8 ... cells in a row are found once; two of them make up any span.
So the cost grows with the radius, not with the area of the window, and the rows around
take little memory, more so as the raster is walked in strips of columns.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..refusal import Refusal

# Thickness of a ring in metres.
RING = 1.0
# Columns of a strip: rows of few windows then stay in a processor's cache.
STRIP = 512


@dataclass(frozen=True)
class RoundWindows:
    """Windows of one or more radii around the same cell.

    Attributes
    ----------
    spans : int64 array (n, 4)
        Row of each span from the window's centre; level, such that 2 ** level cells
        are at least half of it; columns where the first and the last so many begin.
    first : int64 array
        Where the spans of each window begin in ``spans``; one entry more than windows.
    reach : int64 array
        Rows and columns from the centre that the largest window reaches.
    """

    spans: np.ndarray
    first: np.ndarray
    reach: np.ndarray

    @property
    def levels(self) -> int:
        """Number of levels that are needed."""
        return int(self.spans[:, 1].max()) + 1


def disks(radii, grid: Grid) -> RoundWindows:
    """Windows of all cells whose centre lies within the radius.

    Parameters
    ----------
    radii : sequence of float
        Metres, at least one cell.
    grid : Grid

    Raises
    ------
    Refusal
        A radius is below the cell size or not finite.
    """
    check_radii(radii, grid)
    found = []
    for radius in radii:
        south = np.arange(min(_steps(radius, grid.cell_height) + 1, grid.shape[0]))
        aside = np.sqrt(np.maximum(radius**2 - (south * grid.cell_height) ** 2, 0.0))
        half = np.minimum(_steps(aside, grid.cell_width), grid.shape[1] - 1)
        rows = np.concatenate([-south[:0:-1], south])
        half = np.concatenate([half[:0:-1], half])
        found.append((rows, -half, half))
    return _windows(found)


def rings(radii, grid: Grid) -> RoundWindows:
    """Windows of the cells whose centre lies at most 1 m within the radius.

    Raises
    ------
    Refusal
        A radius is below the cell size or not finite, or its ring holds no centre.
    """
    check_radii(radii, grid)
    found = []
    for radius in radii:
        most = min(_steps(radius, grid.cell_height), grid.shape[0] - 1)
        south = np.arange(-most, most + 1)
        most = min(_steps(radius, grid.cell_width), grid.shape[1] - 1)
        east = np.arange(-most, most + 1)
        apart = np.hypot(south[:, None] * grid.cell_height, east * grid.cell_width)
        slack = 1e-9 * radius
        within = (apart <= radius + slack) & (apart >= radius - RING - slack)
        if not within.any():
            raise Refusal(
                "No cell centre lies between {inner:g} and {radius:g} m from another."
                " Take a radius that is a whole number of cells, or search in a disk.",
                parameter="radii",
                inner=radius - RING,
                radius=radius,
            )
        at = np.nonzero(within)
        found.append((south[at[0]], east[at[1]], east[at[1]]))
    return _windows(found)


def check_radii(radii, grid: Grid) -> None:
    """Refuse no radius, one below a cell, one that is no number, or one given twice."""
    radii = list(radii)
    if not radii:
        raise Refusal("Give at least one search radius.", parameter="radii")
    cell = min(grid.cell_width, grid.cell_height)
    for at, radius in enumerate(radii):
        if not np.isfinite(radius) or radius < cell * (1 - 1e-9):
            raise Refusal(
                "The search radius {radius:g} m is smaller than a cell ({cell:g} m)."
                " Give at least the cell size."
                if np.isfinite(radius)
                else "The search radius {radius} is no length. Give metres.",
                parameter="radii",
                radius=radius,
                cell=cell,
            )
        if radius in radii[:at]:
            raise Refusal(
                "The search radius {radius:g} m is given twice. Give each once.",
                parameter="radii",
                radius=radius,
            )


def raise_to_maximum(
    values: np.ndarray,
    windows: RoundWindows,
    result: np.ndarray,
    *,
    progress: Progress = None,
) -> None:
    """Raise ``result`` to the greatest value in the window around each cell.

    Parameters
    ----------
    values : 2-D float array
        NaN is missing.
    windows : RoundWindows
        One window.
    result : 2-D float array of the same shape
        Changed in place; NaN is missing.
    """
    with watched(progress) as state:
        _raise_to_maximum(
            values, windows.spans, windows.levels, windows.reach, result, state
        )


def _steps(length, cell):
    """Whole cells in a length, which rounding may have made a little too short."""
    return np.floor(np.asarray(length) / cell * (1 + 1e-9)).astype(np.int64)


def _windows(found):
    """Windows from the row, the first and the last column of each span."""
    spans = []
    for rows, west, east in found:
        level = np.floor(np.log2(east - west + 1)).astype(np.int64)
        spans.append(np.column_stack([rows, level, west, east + 1 - 2**level]))
    first = np.cumsum([0] + [len(window) for window in spans])
    reach = [
        max(int(np.abs(rows).max()) for rows, _, _ in found),
        max(int(np.abs([west, east]).max()) for _, west, east in found),
    ]
    return RoundWindows(np.concatenate(spans), first, np.array(reach))


@kernel
def fill_levels(levels):
    """From the first row, the least values of 2, 4, 8 ... cells from each on."""
    size = levels.shape[1]
    for k in range(1, levels.shape[0]):
        width = 1 << (k - 1)
        _lesser(
            levels[k, : size - width],
            levels[k - 1, : size - width],
            levels[k - 1, width:],
        )
        levels[k, size - width :] = levels[k - 1, size - width :]


@kernel
def least_in_window(least, ring, row, spans, aside):
    """Least values around a row of cells, from a ring of the levels of rows around it.

    Rows of the ring begin ``aside`` columns west of the cells.
    """
    least[:] = np.inf
    for s in range(spans.shape[0]):
        levels = ring[(row + spans[s, 0]) % ring.shape[0]]
        values = levels[spans[s, 1]]
        west, east = aside + spans[s, 2], aside + spans[s, 3]
        _lower(
            least, values[west : west + least.size], values[east : east + least.size]
        )


@kernel
def _lesser(least, one, other):
    for j in range(least.size):
        least[j] = one[j] if one[j] < other[j] else other[j]


@kernel
def _lower(least, one, other):
    for j in range(least.size):
        value = one[j] if one[j] < other[j] else other[j]
        least[j] = value if value < least[j] else least[j]


@kernel
def _raise_to_maximum(values, spans, levels, reach, result, state):
    rows, columns = values.shape
    around, aside = reach[0], reach[1]
    size = min(STRIP, columns)
    ring = np.empty((2 * around + 1, levels, size + 2 * aside), result.dtype)
    least = np.empty(size, result.dtype)
    for west in range(0, columns, size):
        for row in range(-around, rows + around):
            if state[1] != 0:
                return
            of_row = ring[row % ring.shape[0]]
            of_row[0] = np.inf
            if 0 <= row < rows:
                start = max(west - aside, 0)
                for column in range(start, min(west + size + aside, columns)):
                    value = values[row, column]
                    if value == value:
                        of_row[0, column - west + aside] = -value
            fill_levels(of_row)
            middle = row - around
            if middle < 0:
                continue
            state[0] = (west + size * middle / rows) / columns
            least_in_window(least, ring, middle, spans, aside)
            for j in range(min(size, columns - west)):
                value = -least[j]
                if value > -np.inf and not result[middle, west + j] >= value:
                    result[middle, west + j] = value
