"""Zones of ecological restoration: which land needs it, and of which kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..raster.classify import sampled
from ..raster.natural_breaks import natural_breaks
from ..raster.valid_cells import check_not_empty
from ..refusal import Refusal
from .zone_fragments import merge_small
from .zone_rules import NO_ZONE, apply_rules, zone_numbers, zone_rules

SAMPLE = 5_000_000


@dataclass(frozen=True)
class Base:
    """Land in need of restoration.

    Attributes
    ----------
    cells : 2-D bool array
    highest : float
        The highest health index in it.
    """

    cells: np.ndarray
    highest: float


@dataclass(frozen=True)
class RestorationZones:
    """Zones of the land in need of restoration.

    Attributes
    ----------
    zones : uint8 array
        Numbers of ``names``; ``NO_ZONE`` where no rule holds, 0 elsewhere.
    names : dict of int to str
        Of all zones that the rules name.
    without_zone : int
        Cells for which no rule holds, before small parts are joined.
    joined, dropped : int
        Small parts that joined a neighbour, and that have none and were taken out.
    dropped_cells : int
    """

    zones: np.ndarray
    names: dict[int, str]
    without_zone: int
    joined: int
    dropped: int
    dropped_cells: int


def restoration_base(
    health: np.ndarray,
    classes: np.ndarray,
    grid: Grid,
    *,
    worst_classes: int = 2,
    divide_again: bool = True,
    number: int = 5,
    kept: int = 2,
    progress: Progress = None,
) -> Base:
    """The land of the worst classes of health; of it the part that natural breaks keep.

    The study of the Qaidam Basin takes the two lowest classes of its table, divides the
    land in them into five classes by natural breaks, and keeps the lowest two (section
    2.3.6). Takes 1 byte per cell.

    Parameters
    ----------
    health : 2-D array
        From 0 to 1; NaN is missing.
    classes : 2-D array of whole numbers
        Classes of health, 1 the worst; 0 is missing.
    grid : Grid
    worst_classes : int
        How many classes need restoration.
    divide_again : bool
        Whether to divide the land of these classes by natural breaks.
    number, kept : int
        Into how many classes, and how many of them to keep.

    Returns
    -------
    Base

    Raises
    ------
    Refusal
        No cell has a value, or none is of the worst classes.

    Examples
    --------
    >>> health = np.array([[0.05, 0.1, 0.18, 0.3, 0.8]])
    >>> classes = np.array([[1, 1, 1, 2, 5]])
    >>> restoration_base(health, classes, Grid((1, 5), 30.0), number=3).cells.tolist()
    [[True, True, True, False, False]]
    >>> restoration_base(
    ...     health, classes, Grid((1, 5), 30.0), divide_again=False).cells.tolist()
    [[True, True, True, True, False]]
    """
    health = grid.check(health, "health")
    classes = grid.check(classes, "classes")
    check_not_empty(grid.mask, "The health index")
    cells = grid.valid & ~np.isnan(health) & (classes >= 1) & (classes <= worst_classes)
    if not cells.any():
        raise Refusal(
            "No cell is in the {number} worst classes of health, so nothing needs "
            "restoration. Raise the number of classes, or check the classes.",
            parameter="worst_classes",
            number=worst_classes,
        )
    highest = float(health[cells].max())
    if divide_again:
        breaks = natural_breaks(
            sampled(health, SAMPLE, mask=cells), number, progress=progress
        )
        highest = float(breaks[min(kept, len(breaks)) - 1])
        cells &= health <= highest
    return Base(cells, highest)


def restoration_zones(
    base: np.ndarray,
    factors: Mapping[str, np.ndarray],
    grid: Grid,
    *,
    rules: pd.DataFrame,
    minimum_area: float = 0.0,
    drop_isolated: bool = True,
    progress: Progress = None,
) -> RestorationZones:
    """Divide land in need of restoration by rules, of which the first match wins.

    Takes 15 bytes per cell.

    Parameters
    ----------
    base : 2-D bool array
    factors : mapping of str to 2-D array
        What the conditions are about: distances, slope, change of health.
    grid : Grid
    rules : DataFrame
        See :func:`~ecorestore.core.health.zone_rules.zone_rules`.
    minimum_area : float
        Square metres; smaller parts join the neighbour with the longest shared border,
        see :func:`~ecorestore.core.health.zone_fragments.merge_small`.
    drop_isolated : bool
        Whether small parts without a neighbour are taken out.

    Returns
    -------
    RestorationZones

    Raises
    ------
    Refusal
        As :func:`zone_rules`; or the minimum area is negative.

    Examples
    --------
    >>> rules = pd.DataFrame({"zone": ["near", "far"], "metres": ["<= 100", "> 300"]})
    >>> found = restoration_zones(
    ...     np.array([[True, True, True, False]]),
    ...     {"metres": np.array([[50.0, 200.0, 400.0, 0.0]])},
    ...     Grid((1, 4), 30.0), rules=rules)
    >>> found.zones.tolist(), found.names, found.without_zone
    ([[5, 100, 6, 0]], {5: 'near', 6: 'far'}, 1)
    """
    check_minimum_area(minimum_area)
    base = grid.check(base, "base")
    for name, values in factors.items():
        grid.check(values, name)
    read = zone_rules(rules, list(factors))
    zones = apply_rules(read, factors, base, grid, progress=part(progress, 0.0, 0.4))
    without = int(np.count_nonzero(zones == NO_ZONE))
    merged = merge_small(
        zones,
        grid,
        minimum_area=minimum_area,
        drop_isolated=drop_isolated,
        progress=part(progress, 0.4, 1.0),
    )
    dropped = (merged.dropped, merged.dropped_cells) if drop_isolated else (0, 0)
    return RestorationZones(
        merged.zones, zone_numbers(read), without, merged.joined, *dropped
    )


def check_minimum_area(area: float) -> None:
    """Refuse an area below 0."""
    if not area >= 0:
        raise Refusal(
            "A minimum area of {area} m² is not possible. Give 0 or more.",
            parameter="minimum_area",
            area=f"{area:g}",
        )
