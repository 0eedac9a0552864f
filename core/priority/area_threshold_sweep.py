"""How the priority areas depend on the smallest area that is asked of a core."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .label_sums import check_layers, label_sums
from .priority_areas import check_minimum_area
from .priority_cores import EDGE_WIDTH, HOLES, priority_cores

CLEAR_KNEE = 0.1


@dataclass(frozen=True)
class Knee:
    """Where a curve bends the most.

    Attributes
    ----------
    at : float
        The x of the bend; NaN for a straight line.
    strength : float
        From 0 (straight) to 1 (all change in one step): how far the curve lies off the
        line between its ends, both axes from 0 to 1.
    """

    at: float
    strength: float

    @property
    def is_clear(self) -> bool:
        """Whether the bend is worth a decision."""
        return self.strength >= CLEAR_KNEE


@dataclass(frozen=True)
class AreaThresholdSweep:
    """Priority areas at each threshold.

    Attributes
    ----------
    table : DataFrame
        A row for each threshold, ascending: ``threshold_ha``, ``cores`` that reach it
        (those of biodiversity and those of services), ``cores_biodiversity``,
        ``cores_services``, ``area_km2`` of the cells in any of them, ``area_percent``
        of the study area, and for each layer given ``<name>_percent``, the share of its
        sum that these cells hold.
    knee : Knee
        Of the area over the threshold.
    """

    table: pd.DataFrame
    knee: Knee


def area_threshold_sweep(
    biodiversity: np.ndarray,
    services: np.ndarray,
    grid: Grid,
    *,
    thresholds,
    edge_width: int = EDGE_WIDTH,
    connectivity: int = 8,
    fill_holes: float | None = HOLES,
    values: Mapping[str, np.ndarray] | None = None,
    names: tuple[str, str] = ("Biodiversity", "Services"),
    progress: Progress = None,
) -> AreaThresholdSweep:
    """Number, area and coverage of priority areas at several smallest areas of a core.

    MSPA runs once for all thresholds. Takes 22 bytes per cell above the inputs.

    Parameters
    ----------
    biodiversity, services, grid, edge_width, connectivity, fill_holes
        As for :func:`~ecorestore.core.priority.priority_areas.priority_areas`; flagship
        areas have no threshold, and no part in this.
    thresholds : sequence of float
        Square metres, 0 or more, each once.
    values : mapping of name to 2-D array, optional
        Layers whose coverage the table tells; NaN is missing.
    names : pair of str
        What to call the layers of hot spots in sentences.

    Returns
    -------
    AreaThresholdSweep

    Raises
    ------
    Refusal
        As ``priority_cores``, and for no threshold, one below 0, or the same one twice.

    Examples
    --------
    >>> hot = np.zeros((2, 9, 20), bool)
    >>> hot[0, 1:8, 1:12] = hot[1, 1:6, 14:19] = True
    >>> found = area_threshold_sweep(
    ...     *hot, Grid((9, 20), 100.0), edge_width=1, thresholds=[0, 2e5, 1e6]
    ... )
    >>> found.table[["threshold_ha", "cores", "area_km2"]].to_numpy().tolist()
    [[0.0, 2.0, 0.54], [20.0, 1.0, 0.45], [100.0, 0.0, 0.0]]
    """
    thresholds = checked_thresholds(thresholds)
    layers = check_layers(values, grid)
    passed = np.zeros(grid.shape, np.min_scalar_type(len(thresholds)))
    numbers = []
    for place, (name, hot) in enumerate(zip(names, (biodiversity, services))):
        cores = priority_cores(
            hot,
            grid,
            edge_width=edge_width,
            connectivity=connectivity,
            fill_holes=fill_holes,
            name=name,
            progress=part(progress, 0.45 * place, 0.45 * (place + 1)),
        )
        area = cores.table["area_m2"].to_numpy() * (1 + 1e-9)
        reached = np.searchsorted(thresholds, area, side="right")
        numbers.append(_at_least(np.bincount(reached, minlength=len(thresholds) + 1)))
        reached = np.concatenate([[0], reached]).astype(passed.dtype)
        for rows in row_blocks(grid.shape):
            block = passed[rows]
            np.maximum(block, reached[cores.labels[rows]], out=block)
    found = label_sums(passed, layers, len(thresholds), mask=grid.mask)
    cells = _at_least(found.cells)
    table = {
        "threshold_ha": thresholds / 1e4,
        "cores": numbers[0] + numbers[1],
        "cores_biodiversity": numbers[0],
        "cores_services": numbers[1],
        "area_km2": cells * grid.cell_area / 1e6,
        "area_percent": 100.0 * cells / grid.valid_count,
    }
    for name in layers:
        sums = found.sums[name]
        with np.errstate(invalid="ignore", divide="ignore"):
            table[f"{name}_percent"] = 100.0 * _at_least(sums) / sums.sum()
    report(progress, 1.0)
    table = pd.DataFrame(table)
    return AreaThresholdSweep(table, knee_of(table["threshold_ha"], table["area_km2"]))


def checked_thresholds(thresholds) -> np.ndarray:
    """Thresholds in ascending order; refused where there is none, or one is twice."""
    thresholds = np.sort(np.ravel(np.asarray(thresholds, dtype=float)))
    if thresholds.size == 0:
        raise Refusal("Give at least one threshold.", parameter="thresholds")
    for threshold in thresholds:
        check_minimum_area(threshold)
    twice = np.flatnonzero(np.diff(thresholds) == 0)
    if twice.size:
        raise Refusal(
            "The smallest area {value:g} ha is given twice. Give each once.",
            parameter="thresholds",
            value=thresholds[twice[0]] / 1e4,
        )
    return thresholds


def knee_of(x, y) -> Knee:
    """Where a falling or rising curve lies farthest off the line between its ends.

    Satopää et al. (2011), Finding a "kneedle" in a haystack, section III, without
    smoothing: both axes are scaled to 0..1.

    Examples
    --------
    >>> knee_of([0, 1, 2, 3, 4], [8, 2, 1, 0.5, 0])
    Knee(at=1.0, strength=0.5)
    >>> knee_of([0, 1, 2], [2, 1, 0]).is_clear
    False
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if len(x) < 3 or x[0] == x[-1] or y[0] == y[-1]:
        return Knee(np.nan, 0.0)
    along = (x - x[0]) / (x[-1] - x[0])
    up = (y - y[0]) / (y[-1] - y[0])
    off = np.abs(up - along)
    place = int(off.argmax())
    if off[place] < 1e-12:
        return Knee(np.nan, 0.0)
    return Knee(float(x[place]), float(off[place]))


def _at_least(counts):
    """How much reaches each threshold, from how much reaches so many of them."""
    return np.cumsum(counts[::-1])[::-1][1:]
