"""Where reservoirs on carbonate rock may leak to: lower valleys around them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.fill import fill_depressions
from ..raster.flow_directions import d8_directions
from ..raster.neighbours import DOWN, RIGHT
from ..raster.valid_cells import check_finite
from ..refusal import Refusal
from ..services.value_ranges import number

# Points along a way, for each cell of its length.
SAMPLES_PER_CELL = 2


@dataclass(frozen=True)
class ReservoirLeakage:
    """The most likely way of each reservoir.

    Attributes
    ----------
    table : DataFrame
        A row for each reservoir, the most susceptible first: ``rank``, ``reservoir``,
        ``water_level_m``, ``lower_valley_cells`` (number looked at), and of its way
        ``valley_level_m``, ``drop_m``, ``distance_m``, ``gradient`` (drop over
        distance), ``carbonate_percent`` of the way, ``faults`` crossed,
        ``susceptibility`` (0: no lower valley, or no carbonate rock on the way).
    ways : list of float arrays (2, 2)
        Of each row, the row and column of its shore and of the valley; empty for none.
    """

    table: pd.DataFrame
    ways: list[np.ndarray]


def reservoir_leakage(
    elevation: np.ndarray,
    reservoirs: np.ndarray,
    carbonate: np.ndarray,
    streams: np.ndarray,
    grid: Grid,
    *,
    faults: np.ndarray | None = None,
    water_levels: dict[int, float] | None = None,
    greatest_distance: float = 5000.0,
    least_drop: float = 10.0,
    fault_weight: float = 0.25,
    progress: Progress = None,
) -> ReservoirLeakage:
    """Straight ways from the shore to lower valleys, by gradient, rock and faults.

    For each stream cell within reach that lies lower than the water, and not down the
    reservoir's own valley, the straight way from the nearest shore counts:
    susceptibility = gradient x share of carbonate rock on the way x (1 + weight x faults
    crossed); the way with the highest stands for the reservoir. A screening index of
    ours: it says where to look first, not how much leaks. Takes 40 bytes per cell above
    the inputs.

    Parameters
    ----------
    elevation : 2-D array
        Metres; the surface of reservoirs is their water level unless one is given.
    reservoirs : 2-D array of whole numbers
        Id of the reservoir of a cell, 0 for none.
    carbonate : 2-D array
        Share of carbonate rock, 0 to 1, or bool.
    streams : bool array
        Valleys where water can come out.
    grid : Grid
    faults : bool array, optional
    water_levels : dict of id to metres, optional
    greatest_distance : float
        Metres, above 0.
    least_drop : float
        Metres that a valley must lie below the water, at least 0.
    fault_weight : float
        What each fault adds, at least 0.

    Returns
    -------
    ReservoirLeakage

    Raises
    ------
    Refusal
        There is no reservoir or no stream, a share lies outside 0 to 1, a cell holds
        NaN, or a number is out of range.
    """
    greatest_distance = number(
        greatest_distance,
        "The greatest distance (m)",
        above=0.0,
        parameter="greatest_distance",
    )
    least_drop = number(least_drop, "The least drop (m)", parameter="least_drop")
    fault_weight = number(
        fault_weight, "The weight of a fault", parameter="fault_weight"
    )
    elevation = grid.check(elevation, "elevation")
    check_finite(elevation, grid.mask, "The elevation")
    valid = grid.valid
    carbonate = np.where(valid, grid.check(carbonate, "carbonate"), 0).astype(float)
    if not ((carbonate >= 0) & (carbonate <= 1)).all():
        raise Refusal(
            "The share of carbonate rock holds values outside 0 to 1. Check its unit and"
            " its nodata value.",
            parameter="carbonate",
        )
    reservoirs = np.where(valid, grid.check(reservoirs, "reservoirs"), 0).astype(int)
    ids = np.unique(reservoirs[reservoirs > 0])
    if not ids.size:
        raise Refusal(
            "No cell with a value is a reservoir. Check that the reservoirs overlap the"
            " elevation.",
            parameter="reservoirs",
        )
    streams = grid.check(streams, "streams") & valid & (reservoirs == 0)
    if not streams.any():
        raise Refusal(
            "No cell with a value is a stream. Lower the threshold of the streams.",
            parameter="streams",
        )
    crossed = np.zeros(grid.shape, np.int32)
    if faults is not None:
        crossed = _fault_numbers(grid.check(faults, "faults") & valid)
    directions = d8_directions(
        fill_depressions(
            elevation.astype(np.float64),
            grid,
            epsilon=True,
            progress=part(progress, 0.0, 0.3),
        ),
        grid,
        progress=part(progress, 0.3, 0.4),
    )
    levels = water_levels or {}
    rows, ways = [], []
    for place, reservoir in enumerate(ids.tolist()):
        here = reservoirs == reservoir
        level = levels.get(reservoir, float(np.median(elevation[here])))
        own = _own_valley(here, elevation, directions)
        found, way = _best_way(
            here,
            level,
            streams & ~own & (elevation <= level - least_drop),
            elevation,
            carbonate,
            crossed,
            grid,
            greatest_distance,
            fault_weight,
        )
        rows.append({"reservoir": reservoir, "water_level_m": level, **found})
        ways.append(way)
        report(progress, 0.4 + 0.6 * (place + 1) / len(ids))
    table = pd.DataFrame(rows)
    order = np.lexsort([table["reservoir"], -table["susceptibility"]])
    table = table.iloc[order].reset_index(drop=True)
    table.insert(0, "rank", np.arange(1, len(table) + 1))
    return ReservoirLeakage(table, [ways[k] for k in order])


def _fault_numbers(faults):
    """Each connected fault with a number of its own, so that one counts once."""
    from scipy.ndimage import label

    return label(faults, np.ones((3, 3), int))[0].astype(np.int32)


def _own_valley(here, elevation, directions):
    """Cells that the water of the reservoir's lowest outlet flows through."""
    own = here.copy()
    rows, columns = np.nonzero(here)
    lowest = int(np.argmin(elevation[rows, columns]))
    _follow(rows[lowest], columns[lowest], directions, DOWN, RIGHT, own)
    return own


@kernel
def _follow(row, column, directions, down, right, own):
    while True:
        own[row, column] = True
        code = directions[row, column]
        if code == 0 or code == 255:
            return
        k = 0
        while (code >> k) & 1 == 0:
            k += 1
        row += down[k]
        column += right[k]
        if row < 0 or column < 0 or row >= own.shape[0] or column >= own.shape[1]:
            return


def _best_way(
    here, level, valleys, elevation, carbonate, crossed, grid, reach, fault_weight
):
    from scipy.spatial import cKDTree

    none = {
        "lower_valley_cells": 0,
        "valley_level_m": np.nan,
        "drop_m": np.nan,
        "distance_m": np.nan,
        "gradient": np.nan,
        "carbonate_percent": np.nan,
        "faults": 0,
        "susceptibility": 0.0,
    }
    size = np.array([grid.cell_height, grid.cell_width])
    shore = np.argwhere(here)
    targets = np.argwhere(valleys)
    if not len(targets):
        return none, np.empty((0, 2))
    distance, nearest = cKDTree(shore * size).query(
        targets * size, distance_upper_bound=reach * (1 + 1e-12)
    )
    near = np.isfinite(distance) & (distance > 0)
    if not near.any():
        return none, np.empty((0, 2))
    targets, distance, starts = targets[near], distance[near], shore[nearest[near]]
    drop = level - elevation[targets[:, 0], targets[:, 1]]
    share, faults = np.empty(len(targets)), np.empty(len(targets), np.int64)
    _along(starts, targets, carbonate, crossed, here, SAMPLES_PER_CELL, share, faults)
    susceptibility = drop / distance * share * (1 + fault_weight * faults)
    best = int(np.lexsort([distance, -susceptibility])[0])
    found = {
        "lower_valley_cells": len(targets),
        "valley_level_m": level - drop[best],
        "drop_m": drop[best],
        "distance_m": distance[best],
        "gradient": drop[best] / distance[best],
        "carbonate_percent": 100 * share[best],
        "faults": int(faults[best]),
        "susceptibility": susceptibility[best],
    }
    return found, np.array([starts[best], targets[best]], float)


@kernel
def _along(starts, targets, carbonate, crossed, here, samples, share, faults):
    """Share of carbonate rock and number of faults on straight ways, outside water."""
    for way in range(targets.shape[0]):
        down = targets[way, 0] - starts[way, 0]
        right = targets[way, 1] - starts[way, 1]
        steps = samples * max(abs(down), abs(right))
        rock, count, met, last = 0.0, 0, 0, 0
        for step in range(1, steps + 1):
            row = starts[way, 0] + int(np.floor(down * step / steps + 0.5))
            column = starts[way, 1] + int(np.floor(right * step / steps + 0.5))
            if here[row, column]:
                continue
            rock += carbonate[row, column]
            count += 1
            fault = crossed[row, column]
            if fault != 0 and fault != last:
                met += 1
            last = fault
        share[way] = rock / count if count > 0 else 0.0
        faults[way] = met
