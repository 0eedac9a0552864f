"""Where two services go together: their correlation in a window around each cell."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..parallel import in_order
from ..progress import Progress, inner, watched_jobs
from ..raster.blocks import row_blocks
from ..raster.terrain_windows import window_widths
from ..raster.valid_cells import check_finite
from ..refusal import Refusal

CELLS_PER_JOB = 1 << 16
FEWEST_CELLS = 3
# Running sums begin anew after so many steps, or where what varies in the window is
# less than this of what the sums have held: rounding stays below a millionth.
LONGEST_RUN = 256
LEAST_PART = 1e-4


@dataclass(frozen=True)
class WindowCorrelation:
    """Correlation around each cell.

    Attributes
    ----------
    coefficient : float64 array
        From -1 (trade-off: one falls as the other rises) to 1 (synergy: both rise
        together); NaN where a service is missing or does not vary in the window, or has
        too few cells in it.
    """

    coefficient: np.ndarray

    @property
    def defined(self) -> np.ndarray:
        """Where there is a coefficient; bool array."""
        return ~np.isnan(self.coefficient)

    @property
    def cells(self) -> int:
        """Cells with a coefficient."""
        return int(np.count_nonzero(self.defined))

    @property
    def synergy_percent(self) -> float:
        """Of these cells, those where both rise together; NaN where there is none."""
        above = np.count_nonzero(self.coefficient > 0)
        return 100 * above / self.cells if self.cells else math.nan


def window_correlation(
    first: np.ndarray,
    second: np.ndarray,
    grid: Grid,
    *,
    radius: float,
    shape: str = "circle",
    least_cells: int = FEWEST_CELLS,
    threads: int | None = None,
    progress: Progress = None,
) -> WindowCorrelation:
    """Pearson's coefficient of two layers in a moving window.

    Only cells where both have a value count, also at the raster's edge. By running sums
    in float64, of values less the mean of their window, which begin anew before
    rounding shows; the result does not depend on the number of threads. The cost grows
    with the radius, not with the area of the window.

    Takes 9 bytes per cell above the inputs, 8 of them the result.

    Parameters
    ----------
    first, second : 2-D arrays
        NaN is missing.
    grid : Grid
    radius : float
        Metres from centre to centre, inclusive; one cell at least.
    shape : "circle" or "square"
    least_cells : int
        Windows with fewer cells have no coefficient; from 3.
    threads : int, optional
        Default: the number of processors.

    Returns
    -------
    WindowCorrelation

    Raises
    ------
    Refusal
        The radius does not reach the next cell, fewer than 3 cells are asked for, or a
        value is infinite.

    Examples
    --------
    >>> one, other = np.array([[1.0, 2, 3, 4, 5]]), np.array([[1.0, 2, 3, 2, 1]])
    >>> window_correlation(one, other, Grid((1, 5), 30.0), radius=30.0).coefficient
    array([[nan,  1.,  0., -1., nan]])
    """
    check_window(grid, radius, least_cells)
    first, second = grid.check(first, "first"), grid.check(second, "second")
    widths = window_widths(grid, radius, shape)
    valid = np.ones(grid.shape, bool) if grid.mask is None else grid.mask.copy()
    for rows in row_blocks(grid.shape):
        for layer in (first, second):
            if layer.dtype.kind == "f":
                valid[rows] &= ~np.isnan(layer[rows])
    check_finite(first, valid, "The first layer")
    check_finite(second, valid, "The second layer")
    coefficient = np.empty(grid.shape)
    blocks = list(row_blocks(grid.shape, cells=CELLS_PER_JOB))
    with watched_jobs(progress, len(blocks)) as (state, done):

        def job(rows):
            limits = np.array([rows.start, rows.stop, least_cells])
            _correlate(first, second, valid, widths, limits, coefficient, state)
            done()

        jobs = ((rows,) for rows in blocks)
        for _ in in_order(
            job,
            jobs,
            total=len(blocks),
            threads=threads,
            progress=inner(progress, state),
        ):
            pass
    return WindowCorrelation(coefficient)


def check_window(grid: Grid, radius: float, least_cells: int) -> None:
    """Refuse a window that reaches no neighbour, or fewer cells than 3."""
    window_widths(grid, radius)
    if least_cells < FEWEST_CELLS:
        raise Refusal(
            "A coefficient of {value} cells says nothing; ask for {least} cells at"
            " least.",
            parameter="least_cells",
            value=least_cells,
            least=FEWEST_CELLS,
        )


@kernel
def _correlate(x, y, valid, widths, limits, coefficient, state):
    """Coefficient of the rows from limits[0] to limits[1]."""
    columns = x.shape[1]
    # n, the sums of x, y, xx, yy and xy less the centres, the centres of x and y, and
    # the greatest sums of xx and yy since they began.
    sums = np.zeros(10)
    for row in range(limits[0], limits[1]):
        if state[1] != 0:
            return
        run = LONGEST_RUN
        for column in range(columns):
            if run >= LONGEST_RUN:
                _begin(x, y, valid, widths, row, column, sums)
                run = 0
            else:
                _step(x, y, valid, widths, row, column, sums)
                run += 1
            coefficient[row, column] = np.nan
            if not valid[row, column] or sums[0] < limits[2]:
                continue
            if run > 0 and not _is_exact(sums):
                _begin(x, y, valid, widths, row, column, sums)
                run = 0
            n = sums[0]
            of_x = sums[3] - sums[1] * sums[1] / n
            of_y = sums[4] - sums[2] * sums[2] / n
            if sums[8] == 0.0 or sums[9] == 0.0 or of_x <= 0.0 or of_y <= 0.0:
                continue
            r = (sums[5] - sums[1] * sums[2] / n) / math.sqrt(of_x) / math.sqrt(of_y)
            coefficient[row, column] = min(max(r, -1.0), 1.0)


@kernel
def _is_exact(sums):
    """Whether what varies in the window is well above the rounding of its sums."""
    of_x = sums[3] - sums[1] * sums[1] / sums[0]
    of_y = sums[4] - sums[2] * sums[2] / sums[0]
    x_good = sums[8] == 0.0 or of_x > LEAST_PART * sums[8]
    y_good = sums[9] == 0.0 or of_y > LEAST_PART * sums[9]
    return x_good and y_good


@kernel
def _begin(x, y, valid, widths, row, column, sums):
    """Sums of the window around a cell, less its mean; exactly 0 where it is level."""
    sums[:] = 0.0
    total_x, total_y = 0.0, 0.0
    low_x, high_x, low_y, high_y = np.inf, -np.inf, np.inf, -np.inf
    reach = widths.size - 1
    for turn in range(2):
        for away in range(-reach, reach + 1):
            at = row + away
            if at < 0 or at >= x.shape[0]:
                continue
            width = widths[abs(away)]
            for place in range(
                max(column - width, 0), min(column + width + 1, x.shape[1])
            ):
                if not valid[at, place]:
                    continue
                if turn == 1:
                    _add(x, y, at, place, 1.0, sums)
                    continue
                one, other = float(x[at, place]), float(y[at, place])
                sums[0] += 1.0
                total_x += one
                total_y += other
                low_x, high_x = min(low_x, one), max(high_x, one)
                low_y, high_y = min(low_y, other), max(high_y, other)
        if turn == 0:
            if sums[0] == 0.0:
                return
            sums[6] = low_x if low_x == high_x else total_x / sums[0]
            sums[7] = low_y if low_y == high_y else total_y / sums[0]
            sums[0] = 0.0
    sums[8], sums[9] = sums[3], sums[4]


@kernel
def _step(x, y, valid, widths, row, column, sums):
    """Sums of the window one cell further east."""
    reach = widths.size - 1
    for away in range(-reach, reach + 1):
        at = row + away
        if at < 0 or at >= x.shape[0]:
            continue
        west = column - 1 - widths[abs(away)]
        east = column + widths[abs(away)]
        if west >= 0 and valid[at, west]:
            _add(x, y, at, west, -1.0, sums)
        if east < x.shape[1] and valid[at, east]:
            _add(x, y, at, east, 1.0, sums)
    sums[8], sums[9] = max(sums[8], sums[3]), max(sums[9], sums[4])


@kernel
def _add(x, y, row, column, sign, sums):
    one, other = x[row, column] - sums[6], y[row, column] - sums[7]
    sums[0] += sign
    sums[1] += sign * one
    sums[2] += sign * other
    sums[3] += sign * one * one
    sums[4] += sign * other * other
    sums[5] += sign * one * other
