"""Barriers: where restoring land would shorten the way between cores the most."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.least_cost import CostWindow
from ..raster.round_windows import (
    RoundWindows,
    disks,
    layout,
    least_in_window,
    raise_to_maximum,
    rings,
    widen,
)
from ..refusal import Refusal
from .corridor_links import active_links
from .least_cost_links import cost_surfaces
from .link_types import MISSING

COMBINE = ("maximum", "sum")
WINDOWS = {"disk": disks, "ring": rings}

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


@dataclass(frozen=True)
class Barriers:
    """What ``barriers`` finds; rasters have the shape of the grid.

    Attributes
    ----------
    improvement : float32 array
        By how much the least cost falls for each metre of the window's diameter when
        the window around the cell is restored; the greatest of all radii. NaN (with
        ``"sum"``: 0) where no link gains.
    percent : float32 array
        The same as a percentage of the least cost of the link.
    grown : float32 array
        For each cell the greatest improvement of a window that reaches it.
    by_radius : dict
        Radius to the improvement with windows of that radius.
    links : DataFrame
        ``core1``, ``core2``, ``cw_dist`` of each active link, the greatest
        ``improvement`` and ``percent`` that a window brings it, and that window's
        ``row`` and ``column``; -1 where none brings any.
    by_link : dict or None
        ``(core1, core2)`` to a ``LinkBarriers``.
    """

    improvement: np.ndarray
    percent: np.ndarray
    grown: np.ndarray
    by_radius: dict[float, np.ndarray]
    links: pd.DataFrame
    by_link: dict[tuple[int, int], LinkBarriers] | None


def barriers(
    resistance: np.ndarray,
    cores: np.ndarray,
    grid: Grid,
    *,
    radii,
    combine: str = "maximum",
    window: str = "disk",
    restored_resistance: float = 1.0,
    links: pd.DataFrame | None = None,
    keep_links: bool = False,
    threads: int | None = None,
    progress: Progress = None,
    **link_options,
) -> Barriers:
    """How much each link gains when a round window of land is restored.

    Improvement = (L - a - b - d r) / d with L the least cost of the link, a and b the
    least costs from its two cores to a cell of the window, d the window's diameter and
    r the restored resistance: what a path saves that comes to the window from one
    core, crosses it at the restored resistance and goes on to the other core. 0 where
    restoring the window makes the way no cheaper, and more the higher the resistance
    that it lifts. Windows may cover cores and missing cells, and lie around them.

    The cost for each link and radius grows with the radius in cells. The result does
    not depend on the number of threads.

    Memory: 4 bytes per cell for each radius (with ``"sum"`` 24) and 12 more; that of
    the corridors' links; for each thread and for each cost surface kept, as for
    ``corridor_network`` with a small ``maximum_width``; with ``keep_links`` 4 for each
    cell of the land between the cores of each link.

    Parameters
    ----------
    resistance : 2-D array
        Finite and above 0 on valid cells.
    cores : 2-D integer array
        Id of the core in each cell, 0 for none.
    grid : Grid
    radii : sequence of float
        Search radii in metres, from one cell on; see ``radius_range``.
    combine : {"maximum", "sum"}
        Whether a cell counts for the link that gains the most, or for all together.
    window : {"disk", "ring"}
        All cells whose centre lies within the radius, or only those at most 1 m
        within, as Linkage Mapper 3.1 asks for.
    restored_resistance : float
        Resistance of restored land, above 0.
    links : DataFrame, optional
        ``links`` of ``corridor_network``; by default they are found.
    keep_links : bool
        Whether to give each link's improvement too.
    threads : int, optional
        Default: the number of processors.
    **link_options
        Where no ``links`` are given, options of ``corridor_network`` that say which
        cores are linked: ``pairs``, ``drop_intermediate``, ``nearest``,
        ``nearest_by``, ``connect_clusters``, ``maximum_euclidean``, ``maximum_cost``.

    Returns
    -------
    Barriers

    Raises
    ------
    Refusal
        If a radius is below the cell size, or a ring of it holds no cell; if the
        restored resistance is not above 0; as ``corridor_network``.

    References
    ----------
    McRae, Hall, Beier & Theobald (2012), PLoS ONE 7(12) e52604, equations 1 and 2;
    McRae (2012), Barrier Mapper.

    Examples
    --------
    A wall of resistance 50 between two cores; a wider window gains less per metre:

    >>> resistance = np.array([[1, 1, 1, 50, 1, 1, 1]])
    >>> cores = np.array([[1, 0, 0, 0, 0, 0, 2]])
    >>> found = barriers(resistance, cores, Grid((1, 7), 10), radii=[10, 20])
    >>> found.by_radius[10]
    array([[ nan,  nan, 24.5, 24.5, 24.5,  nan,  nan]], dtype=float32)
    >>> found.by_radius[20][0, 3]
    12.25
    """
    _refuse_options(combine, window, restored_resistance)
    radii = [float(radius) for radius in np.ravel(radii)]
    windows = WINDOWS[window](radii, grid)
    network = active_links(
        resistance,
        cores,
        grid,
        links,
        threads=threads,
        progress=part(progress, 0.0, 0.3),
        **link_options,
    )
    scores = _Scores(grid.shape, radii, combine, restored_resistance)
    found = [None] * len(network.table)
    kept = {}
    state = np.zeros(2)
    costs = network.table["cw_dist"].to_numpy(float)
    # Where the cost from a core exceeds the least cost, no link of it gains.
    surfaces = cost_surfaces(
        network.surface,
        network.cores,
        network.ends,
        costs,
        maximum_width=0.0,
        threads=threads,
        progress=_ending(part(progress, 0.3, 0.9), state),
    )
    for at, one, other in surfaces:
        gain = scores.enter(windows, one, other, costs[at], state)
        found[at] = _greatest(gain)
        if keep_links:
            kept[at] = gain
    improvement, percent, by_radius = scores.result()
    names = zip(network.table["core1"].tolist(), network.table["core2"].tolist())
    return Barriers(
        improvement,
        percent,
        _grown(by_radius, grid, part(progress, 0.9, 1.0)),
        by_radius,
        _link_table(network.table, found),
        {name: kept[at] for at, name in enumerate(names)} if keep_links else None,
    )


def radius_range(least: float, most: float, step: float) -> list[float]:
    """Radii from the least to the most in steps, the most too if a step falls on it.

    Raises
    ------
    Refusal
        The least radius or the step is not above 0, or the most is below the least.

    Examples
    --------
    >>> radius_range(1000, 4000, 1000)
    [1000.0, 2000.0, 3000.0, 4000.0]
    """
    for name, value in (("smallest search radius", least), ("step", step)):
        if not (np.isfinite(value) and value > 0):
            raise Refusal(
                "The {name} is {value}; it must be above 0 m.",
                parameter="radii",
                name=name,
                value=value,
            )
    if not (np.isfinite(most) and most >= least):
        raise Refusal(
            "The largest search radius ({most} m) must not be below the smallest"
            " ({least} m).",
            parameter="radii",
            least=least,
            most=most,
        )
    count = int(np.floor((most - least) / step * (1 + 1e-9))) + 1
    return [float(least + k * step) for k in range(count)]


class _Scores:
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
        corners = []
        for axis, reach in ((0, windows.rows), (1, windows.columns)):
            first = max((one.row, one.column)[axis], (other.row, other.column)[axis])
            last = min(
                (one.row, one.column)[axis] + one.cost.shape[axis],
                (other.row, other.column)[axis] + other.cost.shape[axis],
            )
            # A window gains that meets the land around both cores.
            end = min(last + reach, self.improvement.shape[1 + axis])
            corners.append((max(first - reach, 0), end))
        (north, south), (west, east) = corners
        gain = np.full((max(south - north, 0), max(east - west, 0)), np.nan, np.float32)
        _score(
            one.cost,
            np.array([one.row - north, one.column - west]),
            other.cost,
            np.array([other.row - north, other.column - west]),
            least_cost,
            self.diameters,
            self.crossing,
            self.summed,
            *layout(windows),
            self.improvement,
            self.percent,
            np.array([north, west]),
            gain,
            state,
        )
        return LinkBarriers(north, west, gain)

    def result(self):
        """Improvement and percent of all radii, and the improvement by radius."""
        improvement = self.improvement.astype(np.float32, copy=False)
        del self.improvement
        by_radius = dict(zip(self.radii, improvement))
        percent = np.fmax.reduce(self.percent).astype(np.float32, copy=False)
        return np.fmax.reduce(improvement), percent, by_radius


def _refuse_options(combine, window, restored_resistance):
    for name, value, choices in (
        ("combine", combine, COMBINE),
        ("window", window, tuple(WINDOWS)),
    ):
        if value not in choices:
            raise Refusal(
                "{name} cannot be {value!r}; choose one of {choices}.",
                parameter=name,
                name=name,
                value=value,
                choices=", ".join(choices),
            )
    if not (np.isfinite(restored_resistance) and restored_resistance > 0):
        raise Refusal(
            "The restored resistance is {value}; it must be above 0.",
            parameter="restored_resistance",
            value=restored_resistance,
        )


def _ending(progress: Progress, state: np.ndarray) -> Progress:
    """The same progress, which also ends a kernel that polls ``state``."""
    if progress is None:
        return None

    def tell(fraction):
        try:
            report(progress, fraction)
        except BaseException:
            state[1] = 1.0
            raise
        return True

    return tell


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


def _greatest(gain: LinkBarriers):
    """The greatest improvement of a link, with its row and column; None if none."""
    if gain.improvement.size == 0 or np.isnan(gain.improvement).all():
        return None
    at = np.unravel_index(np.nanargmax(gain.improvement), gain.improvement.shape)
    row, column = gain.row + int(at[0]), gain.column + int(at[1])
    return float(gain.improvement[at]), row, column


def _link_table(links, found):
    best = [(MISSING, -1, -1) if one is None else one for one in found]
    table = links[["core1", "core2", "cw_dist"]].copy()
    table["improvement"] = [one[0] for one in best]
    share = 100 * table["improvement"] / table["cw_dist"]
    table["percent"] = share.where(table["improvement"] != MISSING, MISSING)
    table["row"] = [one[1] for one in best]
    table["column"] = [one[2] for one in best]
    return table


def _grown(by_radius, grid, progress):
    grown = np.full(grid.shape, np.nan, np.float32)
    for at, (radius, improvement) in enumerate(by_radius.items()):
        raise_to_maximum(
            improvement,
            disks([radius], grid),
            grown,
            progress=part(progress, at / len(by_radius), (at + 1) / len(by_radius)),
        )
    return grown


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
def _load(rows, cost, row, column, halves, aside):
    """One row of costs in all half-widths; ``column`` is where the costs begin."""
    rows[0] = np.inf
    if 0 <= row < cost.shape[0]:
        first = aside + column
        west = max(first, 0)
        east = min(first + cost.shape[1], rows.shape[1])
        if west < east:
            rows[0, west:east] = cost[row, west - first : east - first]
    widen(rows, halves, aside)


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
    halves,
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
    size = (2 * around + 1, halves.size, columns + 2 * aside)
    ring_one = np.empty(size)
    ring_other = np.empty(size)
    least_one = np.empty(columns)
    least_other = np.empty(columns)
    for row in range(-around, rows + around):
        if state[1] != 0:
            return
        slot = row % (2 * around + 1)
        _load(ring_one[slot], one, row - corner_one[0], corner_one[1], halves, aside)
        _load(
            ring_other[slot],
            other,
            row - corner_other[0],
            corner_other[1],
            halves,
            aside,
        )
        middle = row - around
        if middle < 0:
            continue
        here, west, east = corner[0] + middle, corner[1], corner[1] + columns
        for k in range(diameters.size):
            start, end = first[k], first[k + 1]
            least_in_window(least_one, ring_one, middle, spans, start, end, aside)
            least_in_window(least_other, ring_other, middle, spans, start, end, aside)
            if summed:
                _enter_sum(
                    improvement[k, here, west:east],
                    percent[k, here, west:east],
                    gains[middle],
                    least_one,
                    least_other,
                    least_cost,
                    crossing[k],
                    diameters[k],
                )
            else:
                _enter_maximum(
                    improvement[k, here, west:east],
                    percent[0, here, west:east],
                    gains[middle],
                    least_one,
                    least_other,
                    least_cost,
                    crossing[k],
                    diameters[k],
                )
