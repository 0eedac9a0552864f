"""Farmland on slopes: how much lies where, and which to retire first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from ..services.value_ranges import number, quantity

# Upper limits of the slope classes 1 to 5 of TD/T 1014, degrees; they belong to the class.
SLOPE_LIMITS = (2.0, 6.0, 15.0, 25.0)
# Code to name.
SLOPE_CLASSES = {1: "<=2", 2: "2-6", 3: "6-15", 4: "15-25", 5: ">25"}
STEEP = 25.0
GENTLE = 6.0
EVERYWHERE = "all"


@dataclass(frozen=True)
class SlopeFarmland:
    """Farmland by slope, and an order in which to retire it.

    Attributes
    ----------
    slope_class : uint8 array
        1 to 5 on farmland, 0 elsewhere.
    order : int32 array
        1 for the cell that its district retires first; 0 for what stays.
    districts : DataFrame
        A row for each district (without any: one, ``"all"``): ``district``,
        ``land_km2``, ``farmland_km2``, ``reclamation_percent`` (farmland of the land),
        ``class_<k>_km2`` and ``class_<k>_percent`` of the farmland, ``target_km2`` that
        has to stay, ``retired_km2``, ``retired_steep_km2``, ``left_percent`` of the
        land, and ``short_of_target``, whether less farmland is there than has to stay.
    """

    slope_class: np.ndarray
    order: np.ndarray
    districts: pd.DataFrame


def slope_farmland(
    slope: np.ndarray,
    farmland: np.ndarray,
    grid: Grid,
    *,
    districts: np.ndarray | None = None,
    risk_ratio: np.ndarray | None = None,
    network: np.ndarray | None = None,
    retention_percent: float | Mapping[int, float] = 0.0,
    steep: float = STEEP,
    gentle: float = GENTLE,
    progress: Progress = None,
) -> SlopeFarmland:
    """Slope classes of the farmland, and what each district can retire.

    A district retires its steep farmland first, of equal steepness (above or up to
    ``steep``) where the erosion is highest for the rock, then inside the ecological
    network, then northern and western cells; it stops before its farmland falls below
    the target. Takes 5 bytes per cell above the inputs and 40 per cell of farmland that
    may be retired.

    Parameters
    ----------
    slope : 2-D array
        Degrees, 0 to 90.
    farmland : bool array
    grid : Grid
        Its mask says what counts as land.
    districts : 2-D array of whole numbers, optional
        District of each cell; 0 or less: none, whose farmland stays.
    risk_ratio : 2-D array, optional
        Soil loss over soil formation (:func:`.erosion_risk.erosion_risk`), at least 0;
        NaN counts as 0. Default: the steeper first.
    network : bool array, optional
        Cells of sources and corridors.
    retention_percent : float, or mapping of district to float
        Farmland that has to stay, in percent of the district's land; districts that are
        not named keep all.
    steep : float
        Degrees above which farmland goes first.
    gentle : float
        Degrees up to which farmland stays; at most ``steep``.

    Returns
    -------
    SlopeFarmland

    Raises
    ------
    Refusal
        A slope lies outside 0 to 90, no cell is farmland, a target is not a percentage,
        every district has less farmland than has to stay, or a limit is out of range.

    References
    ----------
    TD/T 1014-2007: Technical regulation of the second national land survey (slope
    classes of farmland).

    Examples
    --------
    >>> slope = np.array([[3.0, 30.0, 10.0, 26.0]])
    >>> fields, grid = np.ones((1, 4), bool), Grid((1, 4), 1000.0)
    >>> found = slope_farmland(slope, fields, grid, retention_percent=25)
    >>> found.order.tolist(), found.slope_class.tolist()
    ([[0, 1, 3, 2]], [[2, 5, 3, 5]])
    """
    steep = number(
        steep, "The slope above which farmland goes first", high=90.0, parameter="steep"
    )
    gentle = number(
        gentle, "The slope up to which farmland stays", high=steep, parameter="gentle"
    )
    slope = quantity(slope, grid, "The slope", high=90.0, unit="°", parameter="slope")
    fields = grid.check(farmland, "farmland") & grid.valid
    if not fields.any():
        raise Refusal(
            "No cell is farmland. Check the land cover and the classes of farmland.",
            parameter="farmland",
        )
    slope_class = np.zeros(grid.shape, np.uint8)
    for rows in row_blocks(grid.shape):
        there = fields[rows]
        slope_class[rows][there] = 1 + np.searchsorted(
            SLOPE_LIMITS, slope[rows][there], side="left"
        )
        report(progress, 0.5 * rows.stop / grid.shape[0])
    if districts is None:
        names, place = [EVERYWHERE], np.where(grid.valid, 0, -1)
    else:
        districts = grid.check(districts, "districts")
        inside = grid.valid & (districts > 0)
        ids, ranks = np.unique(districts[inside], return_inverse=True)
        names, place = ids.tolist(), np.full(grid.shape, -1)
        place[inside] = ranks
    count = len(names)
    if count == 0:
        raise Refusal(
            "No cell lies in a district. Check that the districts overlap the rasters.",
            parameter="districts",
        )
    land = np.bincount(place[place >= 0], minlength=count)
    mine = fields & (place >= 0)
    classes = np.bincount(
        place[mine] * 6 + slope_class[mine], minlength=6 * count
    ).reshape(count, 6)[:, 1:]
    cells = classes.sum(axis=1)
    target = _targets(retention_percent, names) / 100 * land
    short = target > cells
    if short.all():
        raise Refusal(
            "No district has as much farmland as has to stay: {district} has {have:.2f}"
            " percent of its land and should keep {target:.2f}. Lower the target.",
            parameter="retention_percent",
            district=names[0],
            have=100 * cells[0] / land[0],
            target=100 * target[0] / land[0],
        )
    order = _order(
        np.flatnonzero(mine & (slope > gentle)),
        place,
        np.floor(np.maximum(cells - target, 0.0) + 1e-9).astype(np.int64),
        slope,
        slope > steep,
        risk_ratio,
        network,
    )
    report(progress, 1.0)
    retired = np.bincount(place[order > 0], minlength=count)
    retired_steep = np.bincount(place[(order > 0) & (slope > steep)], minlength=count)
    area = grid.cell_area / 1e6
    table = {
        "district": names,
        "land_km2": land * area,
        "farmland_km2": cells * area,
        "reclamation_percent": 100 * cells / land,
    }
    for code in range(1, 6):
        table[f"class_{code}_km2"] = classes[:, code - 1] * area
        with np.errstate(invalid="ignore"):
            table[f"class_{code}_percent"] = 100 * classes[:, code - 1] / cells
    table |= {
        "target_km2": target * area,
        "retired_km2": retired * area,
        "retired_steep_km2": retired_steep * area,
        "left_percent": 100 * (cells - retired) / land,
        "short_of_target": short,
    }
    return SlopeFarmland(slope_class, order, pd.DataFrame(table))


def _targets(retention_percent, names):
    """Percent of each district's land that stays farmland; all of it where not said."""
    if isinstance(retention_percent, Mapping):
        given = [float(retention_percent.get(name, np.nan)) for name in names]
    else:
        given = [float(retention_percent)] * len(names)
    for name, percent in zip(names, given):
        if percent < 0 or percent > 100:
            raise Refusal(
                "District {district} has to keep {value} percent of its land as"
                " farmland. Give a number from 0 to 100.",
                parameter="retention_percent",
                district=name,
                value=f"{percent:g}",
            )
    return np.nan_to_num(np.array(given), nan=100.0)


def _order(cells, place, spare, slope, is_steep, risk_ratio, network):
    """Number the cells of each district that go, up to as many as it can spare."""
    risk = slope if risk_ratio is None else np.nan_to_num(risk_ratio, posinf=np.inf)
    keys = [-risk.ravel()[cells], ~is_steep.ravel()[cells], place.ravel()[cells]]
    if network is not None:
        keys.insert(0, ~network.ravel()[cells])
    cells = cells[np.lexsort(keys)]
    district = place.ravel()[cells]
    first = np.searchsorted(district, np.arange(len(spare)))
    rank = np.arange(len(cells)) - first[district] + 1
    goes = rank <= spare[district]
    order = np.zeros(place.shape, np.int32)
    order.ravel()[cells[goes]] = rank[goes]
    return order
