"""Least and greatest values in round windows: whole disks, or thin rings.

A window is a set of spans of cells in its rows. The least value of each half-width is
found once for a row of the raster and serves all rows of all windows that need it, so
the cost grows with the radius, not with the area of the window.
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


@dataclass(frozen=True)
class RoundWindows:
    """Windows of one or more radii around the same cell.

    Attributes
    ----------
    spans : int64 array (n, 3)
        Row and column of the middle of each span from the window's centre, and the
        position of its half-width.
    first : int64 array
        Where the spans of each window begin in ``spans``; one entry more than windows.
    halves : int64 array
        Half-widths in cells, ascending from 0.
    rows, columns : int
        How far the largest window reaches to one side, in cells.
    """

    spans: np.ndarray
    first: np.ndarray
    halves: np.ndarray
    rows: int
    columns: int

    def only(self, window: int) -> RoundWindows:
        """One of the windows."""
        return _windows([self.spans[self.first[window] : self.first[window + 1]]], self)


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
        south = np.arange(_steps(radius, grid.cell_height) + 1)
        half = _steps(
            np.sqrt(np.maximum(radius**2 - (south * grid.cell_height) ** 2, 0.0)),
            grid.cell_width,
        )
        rows = np.concatenate([-south[:0:-1], south])
        halves = np.concatenate([half[:0:-1], half])
        found.append(np.column_stack([rows, np.zeros_like(rows), halves]))
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
        south = np.arange(-_steps(radius, grid.cell_height), 1)
        south = np.concatenate([south, -south[-2::-1]])
        east = np.arange(-_steps(radius, grid.cell_width), 1)
        east = np.concatenate([east, -east[-2::-1]])
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
        found.append(np.column_stack([south[at[0]], east[at[1]], 0 * at[0]]))
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
        _raise_to_maximum(values, *layout(windows), result, state)


def layout(windows: RoundWindows) -> tuple:
    """The windows as kernels take them."""
    reach = np.array([windows.rows, windows.columns])
    return windows.spans, windows.first, windows.halves, reach


def _steps(length, cell):
    """Whole cells in a length, which rounding may have made a little too short."""
    return np.floor(np.asarray(length) / cell * (1 + 1e-9)).astype(np.int64)


def _windows(found, known=None):
    """Number the half-widths of spans, given as half-widths or, if known, positions."""
    spans = np.concatenate(found).astype(np.int64)
    if known is not None:
        spans[:, 2] = known.halves[spans[:, 2]]
    halves, position = np.unique(np.append(spans[:, 2], 0), return_inverse=True)
    columns = int((np.abs(spans[:, 1]) + spans[:, 2]).max())
    spans[:, 2] = position.ravel()[:-1]
    first = np.cumsum([0] + [len(window) for window in found])
    return RoundWindows(spans, first, halves, int(np.abs(spans[:, 0]).max()), columns)


@kernel
def lower(least, values):
    """The smaller of two rows, into the first; values may be infinite, not NaN."""
    for j in range(least.size):
        least[j] = values[j] if values[j] < least[j] else least[j]


@kernel
def widen(rows, halves, reach):
    """From a row, the first of ``rows``, its least values in all other half-widths.

    Rows are longer by ``reach`` at either end, where those of half-widths stay empty.
    """
    end = rows.shape[1] - reach
    for k in range(1, halves.size):
        least = rows[k, reach:end]
        least[:] = rows[k - 1, reach:end]
        for step in range(halves[k - 1] + 1, halves[k] + 1):
            lower(least, rows[0, reach - step : end - step])
            lower(least, rows[0, reach + step : end + step])


@kernel
def least_in_window(least, ring, row, spans, first, last, reach):
    """Least values around a row of cells, from a ring of widened rows around it."""
    least[:] = np.inf
    for s in range(first, last):
        west = reach + spans[s, 1]
        rows = ring[(row + spans[s, 0]) % ring.shape[0]]
        lower(least, rows[spans[s, 2], west : west + least.size])


@kernel
def _raise_to_maximum(values, spans, first, halves, reach, result, state):
    rows, columns = values.shape
    around, aside = reach[0], reach[1]
    ring = np.empty((2 * around + 1, halves.size, columns + 2 * aside), result.dtype)
    least = np.empty(columns, result.dtype)
    for row in range(-around, rows + around):
        if state[1] != 0:
            return
        widened = ring[row % ring.shape[0]]
        widened[0] = np.inf
        if 0 <= row < rows:
            for column in range(columns):
                value = values[row, column]
                if value == value:
                    widened[0, aside + column] = -value
        widen(widened, halves, aside)
        middle = row - around
        if middle < 0:
            continue
        state[0] = middle / rows
        least_in_window(least, ring, middle, spans, first[0], first[1], aside)
        for column in range(columns):
            value = -least[column]
            if value > -np.inf and not result[middle, column] >= value:
                result[middle, column] = value
