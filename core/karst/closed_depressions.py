"""Closed depressions: dolines and poljes, where surface water goes underground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, end_if_asked, part, watched
from ..raster.blocks import row_blocks
from ..raster.fill import fill_depressions
from ..raster.flow_directions import d8_directions
from ..raster.watersheds import watersheds
from ..refusal import Refusal
from ..services.class_values import ClassValues
from ..services.value_ranges import number, quantity
from ..services.zone_statistics import ZoneSums, no_zone
from ._depression_tree import basin_tree


@dataclass(frozen=True)
class ClosedDepressions:
    """Depressions that are deep and large enough, and the land that drains into them.

    Attributes
    ----------
    fill_depth : float32 array
        Metres of water until each cell drains over the land; 0 outside depressions, also
        the small ones; NaN where missing.
    ids : int32 array
        Id of the innermost depression of each cell, 0 for none.
    catchments : int32 array
        Id of the outermost depression that the water of each cell reaches first, 0 for
        land that drains to the edge; the depression itself belongs to it.
    table : DataFrame
        By ``depression`` from 1, outermost ones first, by falling volume: ``parent``
        (0: none), ``nesting`` from 1, ``depth_m``, ``spill_m`` (elevation of its
        lowest way out), ``area_m2``, ``volume_m3``, ``catchment_m2`` (NaN for a
        depression within another), and with a load ``load`` of the catchment.
    load_underground, load_total : float
        What reaches depressions, and all; NaN without a load.
    """

    fill_depth: np.ndarray
    ids: np.ndarray
    catchments: np.ndarray
    table: pd.DataFrame
    load_underground: float
    load_total: float

    def at_nesting(self, nesting: int) -> np.ndarray:
        """Ids of the depressions of one nesting, those within them included."""
        above = np.zeros(len(self.table) + 1, np.int32)
        for row in self.table.itertuples():
            if row.nesting == nesting:
                above[row.depression] = row.depression
            elif row.nesting > nesting:
                # Parents stand before their children.
                above[row.depression] = above[row.parent]
        return above[self.ids]


def closed_depressions(
    elevation: np.ndarray,
    grid: Grid,
    *,
    least_depth: float = 2.0,
    least_area: float = 0.0,
    load: np.ndarray | None = None,
    progress: Progress = None,
) -> ClosedDepressions:
    """Depressions, those within others, their volumes, catchments and loads.

    Fill depth by priority flood (Barnes et al. 2014). In each filled depression water
    rises from the pits; where two basins meet they become one that holds both (Barnes
    et al. 2020), and each basin that is deep and large enough is kept. The time grows
    with n log n of the cells in depressions, else with the cells. Takes 40 bytes per
    cell above the input, and 60 for each cell in a depression.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
        Land that drains over its edge, or into missing cells, is not closed.
    least_depth : float
        Metres from the deepest point to the lowest way out, at least 0.
    least_area : float
        m2 that are under water before a depression spills, at least 0.
    load : 2-D array, optional
        What each cell sheds, such as kg of nitrogen a year, at least 0; NaN counts as
        0.

    Returns
    -------
    ClosedDepressions

    Raises
    ------
    Refusal
        No cell has a value, one holds NaN or infinity, a limit is below 0, a load is
        below 0, or no depression reaches the limits.

    References
    ----------
    Barnes, R., Lehman, C., Mulla, D. (2014): Priority-flood. Computers & Geosciences
    62, 117-127.

    Barnes, R., Callaghan, K.L., Wickert, A.D. (2020): Computing water flow through
    complex landscapes, part 2: Finding hierarchies in depressions and morphological
    segmentations. Earth Surface Dynamics 8, 431-445.

    Examples
    --------
    >>> land = np.full((5, 7), 9.0)
    >>> land[2] = [9, 3, 3, 5, 1, 6, 6]
    >>> found = closed_depressions(land, Grid(land.shape, 10.0), least_depth=1)
    >>> found.table[["parent", "depth_m", "area_m2", "volume_m3"]].values.tolist()
    [[0.0, 5.0, 400.0, 1200.0], [1.0, 4.0, 100.0, 400.0], [1.0, 2.0, 200.0, 400.0]]
    """
    least_depth = number(least_depth, "The smallest depth (m)", parameter="least_depth")
    least_area = number(least_area, "The smallest area (m2)", parameter="least_area")
    if load is not None:
        load = quantity(
            np.nan_to_num(load, nan=0.0), grid, "The load", parameter="load"
        )
    filled = fill_depressions(elevation, grid, progress=part(progress, 0.0, 0.3))
    depth = filled - elevation
    wet = depth > 0
    if grid.mask is not None:
        wet &= grid.mask
    tree, basin_of, cells = _tree(elevation, filled, wet, part(progress, 0.3, 0.5))
    kept = _kept(tree, least_depth, least_area / grid.cell_area)
    if not kept.any():
        raise Refusal(
            "No depression is as deep as {depth} m and as large as {area} m²; the deepest"
            " has {deepest} m. Lower the limits, or look at an elevation that was not"
            " filled before.",
            parameter="least_depth",
            depth=f"{least_depth:g}",
            area=f"{least_area:g}",
            deepest=f"{depth[wet].max(initial=0.0):.2f}",
        )
    table, id_of_basin = _table(tree, kept, grid.cell_area)
    ids = np.zeros(grid.shape, np.int32)
    ids[cells] = id_of_basin[basin_of]
    outermost = np.zeros(len(table) + 1, np.int32)
    for row in table.itertuples():
        outermost[row.depression] = outermost[row.parent] or row.depression
    shape = np.asarray(elevation, np.float64)
    smooth = fill_depressions(
        shape, grid, epsilon=True, progress=part(progress, 0.5, 0.7)
    )
    directions = d8_directions(smooth, grid, progress=part(progress, 0.7, 0.8))
    catchments = watersheds(
        directions, outermost[ids], grid, progress=part(progress, 0.8, 1.0)
    ).ids
    catchment_cells = np.bincount(catchments.ravel(), minlength=len(table) + 1)[1:]
    inner = table["parent"].to_numpy() > 0
    table["catchment_m2"] = np.where(inner, np.nan, catchment_cells * grid.cell_area)
    underground = total = np.nan
    if load is not None:
        shed = np.where(grid.valid, load, 0.0).astype(float)
        arriving = np.bincount(catchments.ravel(), shed.ravel(), len(table) + 1)
        table["load"] = np.where(inner, np.nan, arriving[1:])
        underground, total = float(arriving[1:].sum()), float(shed.sum())
    fill_depth = np.where(ids > 0, depth, 0).astype(np.float32)
    if grid.mask is not None:
        fill_depth[~grid.mask] = np.nan
    return ClosedDepressions(fill_depth, ids, catchments, table, underground, total)


def cell_loads(
    grid: Grid,
    *,
    load: np.ndarray | None = None,
    land_cover: np.ndarray | None = None,
    table: pd.DataFrame | None = None,
) -> np.ndarray:
    """What each cell sheds in a year, from an export per hectare.

    Takes 4 bytes per cell above the inputs.

    Parameters
    ----------
    grid : Grid
    load : 2-D array, optional
        kg/(ha a), at least 0; NaN counts as 0.
    land_cover : 2-D array of whole numbers, optional
    table : DataFrame, optional
        A row for each class: ``lucode`` and ``load`` in kg/(ha a).

    Returns
    -------
    float32 array
        kg/a.

    Examples
    --------
    >>> table = pd.DataFrame({"lucode": [1, 2], "load": [20.0, 2.0]})
    >>> cell_loads(Grid((1, 2), 100.0), land_cover=np.array([[1, 2]]), table=table).tolist()
    [[20.0, 2.0]]
    """
    hectares = grid.cell_area / 1e4
    if load is not None:
        return (np.nan_to_num(load, nan=0.0) * hectares).astype(np.float32)
    classes = ClassValues(land_cover, table, {"load": (0.0, np.inf)}, grid)
    exported = np.nan_to_num(classes.column("load") * hectares).astype(np.float32)
    loads = np.zeros(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        loads[rows] = exported[classes.rows(rows)]
    if grid.mask is not None:
        loads[~grid.mask] = 0
    return loads


def depressions_by_district(
    found: ClosedDepressions,
    districts: np.ndarray,
    grid: Grid,
    *,
    load: np.ndarray | None = None,
) -> pd.DataFrame:
    """What of each district is closed, and drains underground.

    Parameters
    ----------
    districts : 2-D array of whole numbers
        0 or less: none.
    load : 2-D array, optional
        What each cell sheds in a year.

    Returns
    -------
    DataFrame
        By ``zone``: ``land_km2``, ``depressions_km2``, ``drained_km2``,
        ``drained_percent``, and with a load ``load``, ``load_underground`` and
        ``underground_percent``.
    """
    sums = ZoneSums()
    for rows in row_blocks(grid.shape):
        drained = found.catchments[rows] > 0
        layers = {"closed": found.ids[rows] > 0, "drained": drained}
        if load is not None:
            layers |= {"load": load[rows], "underground": load[rows] * drained}
        sums.add(districts[rows], layers, grid.valid[rows])
    cells, area = sums.cells, grid.cell_area / 1e6
    if cells.empty:
        raise no_zone("districts")
    table = pd.DataFrame(
        {
            "land_km2": cells * area,
            "depressions_km2": sums.sums("closed") * area,
            "drained_km2": sums.sums("drained") * area,
            "drained_percent": 100 * sums.means("drained"),
        }
    )
    if load is not None:
        table["load"] = sums.sums("load")
        table["load_underground"] = sums.sums("underground")
        share = table["load_underground"] / table["load"].replace(0, np.nan)
        table["underground_percent"] = 100 * share
    return table.reset_index()


def _tree(elevation, filled, wet, progress):
    """Basins with their volumes, the basin of each wet cell, and these cells."""
    cells = np.nonzero(wet)
    heights = np.asarray(elevation)[cells].astype(float)
    order = np.argsort(heights, kind="stable")
    cells = tuple(axis[order].astype(np.int32) for axis in cells)
    heights = heights[order]
    place = np.full(wet.shape, -1, np.int32)
    place[cells] = np.arange(len(heights), dtype=np.int32)
    size = len(heights)
    pit, formed, spill = (np.full(size, np.nan) for _ in range(3))
    parent, basin_of, joined = (np.full(size, -1, np.int32) for _ in range(3))
    with watched(progress) as state:
        count = basin_tree(
            *cells,
            heights,
            place,
            joined,
            basin_of,
            pit,
            formed,
            spill,
            parent,
            state,
        )
        end_if_asked(state)
    tree = pd.DataFrame(
        {"pit": pit, "formed": formed, "spill": spill, "parent": parent}
    ).iloc[:count]
    # A basin that joins no other spills at the level to which its cells are filled.
    last = tree["spill"].isna().to_numpy()
    top = _top(tree["parent"].to_numpy())
    full = np.full(count, -np.inf)
    np.maximum.at(full, top[basin_of], filled[cells].astype(float))
    tree.loc[last, "spill"] = full[last]
    # Cells at the level of a spill are wet only in what lies around.
    spill, parent = tree["spill"].to_numpy(), tree["parent"].to_numpy()
    outside = spill[basin_of] <= heights
    while outside.any():
        basin_of[outside] = parent[basin_of[outside]]
        outside = spill[basin_of] <= heights
    own = np.bincount(basin_of, minlength=count).astype(float)
    height_sum = np.bincount(basin_of, heights, count)
    for basin in range(count):
        above = parent[basin]
        if above >= 0:
            own[above] += own[basin]
            height_sum[above] += height_sum[basin]
    return (
        tree.assign(cells=own, depth_sum=spill * own - height_sum),
        basin_of,
        cells,
    )


def _top(parent):
    """The outermost basin of each basin; parents have the higher number."""
    top = np.arange(len(parent))
    for basin in range(len(parent) - 1, -1, -1):
        if parent[basin] >= 0:
            top[basin] = top[parent[basin]]
    return top


def _kept(tree, least_depth, least_cells):
    deep = tree["spill"] - tree["pit"]
    large = tree["cells"] >= max(least_cells, 1)
    return ((deep >= least_depth) & (deep > 0) & large).to_numpy()


def _table(tree, kept, cell_area):
    """The table of kept basins, and the id of the innermost kept one of each basin."""
    parent, basins = tree["parent"].to_numpy(), len(tree)
    # The kept basin around each basin, itself included; parents have higher numbers.
    around, nesting = np.full(basins, -1), np.zeros(basins, int)
    for basin in range(basins - 1, -1, -1):
        above = around[parent[basin]] if parent[basin] >= 0 else -1
        around[basin] = basin if kept[basin] else above
        if kept[basin]:
            nesting[basin] = 1 + (nesting[above] if above >= 0 else 0)
    volume = (tree["depth_sum"] * cell_area).to_numpy()
    chosen = np.flatnonzero(kept)
    chosen = chosen[np.lexsort([chosen, -volume[chosen], nesting[chosen]])]
    id_of = np.zeros(basins + 1, np.int32)
    id_of[chosen] = np.arange(1, len(chosen) + 1)
    holder = np.array(
        [around[parent[basin]] if parent[basin] >= 0 else -1 for basin in chosen], int
    )
    found = tree.iloc[chosen]
    table = pd.DataFrame(
        {
            "depression": np.arange(1, len(chosen) + 1),
            "parent": id_of[holder],
            "nesting": nesting[chosen],
            "depth_m": (found["spill"] - found["pit"]).to_numpy(),
            "spill_m": found["spill"].to_numpy(),
            "area_m2": (found["cells"] * cell_area).to_numpy(),
            "volume_m3": volume[chosen],
        }
    )
    return table, id_of[around]
