"""What restoring a round window gains each link, link by link and for all together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..raster.least_cost import CostWindow
from ..raster.round_windows import STRIP, RoundWindows, fill_levels, least_in_window

# A gain below this share of the least cost is what rounding leaves over.
_ROUNDING = 1e-12


@dataclass(frozen=True)
class LinkBarriers:
    """What one link gains, in the rectangle of the raster where it may gain.

    Attributes
    ----------
    row, column : int
        The north-western cell.
    improvement : 2-D float32 array
        The greatest of all radii; NaN where restoring gains nothing.
    """

    row: int
    column: int
    improvement: np.ndarray


class BarrierScores:
    """The scores of all links so far, by radius."""

    def __init__(self, shape, radii, combine, restored_resistance):
        self.radii = radii
        self.diameters = 2 * np.array(radii)
        self.crossing = self.diameters * restored_resistance
        self.summed = combine == "sum"
        if self.summed:
            self.improvement = np.zeros((len(radii), *shape))
            self.percent = np.zeros((len(radii), *shape))
        else:
            self.improvement = np.full((len(radii), *shape), np.nan, np.float32)
            self.percent = np.full((1, *shape), np.nan, np.float32)

    def enter(
        self,
        windows: RoundWindows,
        one: CostWindow,
        other: CostWindow,
        least_cost: float,
        state: np.ndarray,
    ) -> LinkBarriers:
        """Add a link, and tell what it gains by itself."""
        one, other = _cropped(one, least_cost), _cropped(other, least_cost)
        corner_one = np.array([one.row, one.column])
        corner_other = np.array([other.row, other.column])
        # A window gains that meets the land around either core.
        first = np.maximum(corner_one, corner_other) - windows.reach
        last = np.minimum(corner_one + one.cost.shape, corner_other + other.cost.shape)
        first = np.maximum(first, 0)
        last = np.minimum(last + windows.reach, self.improvement.shape[1:])
        gain = np.full(np.maximum(last - first, 0), np.nan, np.float32)
        _score(
            one.cost,
            corner_one - first,
            other.cost,
            corner_other - first,
            least_cost,
            self.diameters,
            self.crossing,
            self.summed,
            windows.spans,
            windows.first,
            windows.levels,
            windows.reach,
            self.improvement,
            self.percent,
            first,
            gain,
            state,
        )
        return LinkBarriers(int(first[0]), int(first[1]), gain)

    def result(self):
        """Improvement and percent of all radii, and the improvement by radius."""
        improvement = self.improvement.astype(np.float32, copy=False)
        del self.improvement
        by_radius = dict(zip(self.radii, improvement))
        percent = np.fmax.reduce(self.percent).astype(np.float32, copy=False)
        return np.fmax.reduce(improvement), percent, by_radius


def _cropped(window: CostWindow, most: float) -> CostWindow:
    """The part of the window that costs at most so much."""
    inside = window.cost <= most
    rows = np.flatnonzero(inside.any(axis=1))
    columns = np.flatnonzero(inside.any(axis=0))
    return CostWindow(
        window.row + int(rows[0]),
        window.column + int(columns[0]),
        np.ascontiguousarray(
            window.cost[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        ),
    )


@kernel
def _enter_maximum(result, share, gains, one, other, least, crossing, diameter):
    """Raise one row of results to what a link gains with one radius."""
    slack = _ROUNDING * least
    for j in range(result.size):
        gain = least - one[j] - other[j] - crossing
        gain = 0.0 if abs(gain) <= slack else gain
        if gain >= 0:
            score = gain / diameter
            if not result[j] >= score:
                result[j] = score
            if not share[j] >= 100 * score / least:
                share[j] = 100 * score / least
            if not gains[j] >= score:
                gains[j] = score


@kernel
def _enter_sum(result, share, gains, one, other, least, crossing, diameter):
    """Add to one row of results what a link gains with one radius."""
    slack = _ROUNDING * least
    for j in range(result.size):
        gain = least - one[j] - other[j] - crossing
        gain = 0.0 if abs(gain) <= slack else gain
        if gain >= 0:
            score = gain / diameter
            result[j] += score
            share[j] += 100 * score / least
            if not gains[j] >= score:
                gains[j] = score


@kernel
def _load(levels, cost, row, column):
    """All levels of one row of costs, which begin at ``column`` of the levels."""
    levels[0] = np.inf
    if 0 <= row < cost.shape[0]:
        west = max(column, 0)
        east = min(column + cost.shape[1], levels.shape[1])
        if west < east:
            levels[0, west:east] = cost[row, west - column : east - column]
    fill_levels(levels)


@kernel
def _score(
    one,
    corner_one,
    other,
    corner_other,
    least_cost,
    diameters,
    crossing,
    summed,
    spans,
    first,
    levels,
    reach,
    improvement,
    percent,
    corner,
    gains,
    state,
):
    """Enter a link into all radii; corners of costs count from that of the gains."""
    rows, columns = gains.shape
    around, aside = reach[0], reach[1]
    height = 2 * around + 1
    ring_one = np.empty((height, levels, STRIP + 2 * aside))
    ring_other = np.empty((height, levels, STRIP + 2 * aside))
    least_one = np.empty(STRIP)
    least_other = np.empty(STRIP)
    for west in range(0, columns, STRIP):
        size = min(STRIP, columns - west)
        begin = corner[1] + west
        end = begin + size
        for row in range(-around, rows + around):
            if state[1] != 0:
                return
            slot = row % height
            column = corner_one[1] - west + aside
            _load(ring_one[slot], one, row - corner_one[0], column)
            column = corner_other[1] - west + aside
            _load(ring_other[slot], other, row - corner_other[0], column)
            middle = row - around
            if middle < 0:
                continue
            here = corner[0] + middle
            gain = gains[middle, west : west + size]
            for k in range(diameters.size):
                window = spans[first[k] : first[k + 1]]
                least_in_window(least_one, ring_one, middle, window, aside)
                least_in_window(least_other, ring_other, middle, window, aside)
                if summed:
                    _enter_sum(
                        improvement[k, here, begin:end],
                        percent[k, here, begin:end],
                        gain,
                        least_one,
                        least_other,
                        least_cost,
                        crossing[k],
                        diameters[k],
                    )
                else:
                    _enter_maximum(
                        improvement[k, here, begin:end],
                        percent[0, here, begin:end],
                        gain,
                        least_one,
                        least_other,
                        least_cost,
                        crossing[k],
                        diameters[k],
                    )
