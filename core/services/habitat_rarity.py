"""Habitat rarity: how much of each kind of land is left of what there once was."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..raster.valid_cells import check_finite, check_not_empty

RULES = ("invest", "invest_before_3_10")


@dataclass(frozen=True)
class HabitatRarity:
    """Rarity of the land's classes.

    Attributes
    ----------
    rarity : float32 array
        NaN where a cell is missing in one of the two rasters.
    table : DataFrame
        By class of the land now: ``cells_before``, ``cells_now`` and ``rarity``.
    """

    rarity: np.ndarray
    table: pd.DataFrame


def habitat_rarity(
    land_cover: np.ndarray,
    baseline: np.ndarray,
    grid: Grid,
    *,
    rule: str = "invest",
    progress: Progress = None,
) -> HabitatRarity:
    """Rarity of each class against a baseline, as InVEST 3.20.

    R = 1 - now / (before + now), with the cells of the class where both rasters have a
    value. Takes 4 bytes per cell above the inputs.

    Parameters
    ----------
    land_cover, baseline : 2-D arrays of whole numbers
        Classes now, or in a scenario, and before.
    grid : Grid
        Its mask says where both have a value.
    rule : "invest" or "invest_before_3_10"
        ``"invest_before_3_10"``: R = 1 - now / before, below 0 where a class has grown.

    Returns
    -------
    HabitatRarity
        1: nearly all is gone; 0.5: as much as before; near 0: far more. 0 also for a
        class that the baseline does not have. (By the old rule 1, 0 and below 0.)

    Raises
    ------
    Refusal
        No cell has a value, or one holds NaN.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> now, before = np.array([[1, 2, 2, 3]]), np.array([[1, 1, 1, 2]])
    >>> habitat_rarity(now, before, Grid((1, 4), 30.0)).rarity.round(2)
    array([[0.75, 0.33, 0.33, 0.  ]], dtype=float32)
    """
    if rule not in RULES:
        raise ValueError(f"rule is one of {RULES}, not {rule!r}.")
    counts = []
    for values, name in ((land_cover, "The land cover"), (baseline, "The baseline")):
        values = grid.check(values, name)
        check_not_empty(grid.mask, name)
        check_finite(values, grid.mask, name)
        counts.append(_cells(values, grid))
    now, before = counts
    table = pd.DataFrame(
        {"cells_before": before.reindex(now.index, fill_value=0), "cells_now": now}
    ).rename_axis("class")
    was = table.cells_before.where(table.cells_before > 0)
    rest = table.cells_now / (was + table.cells_now if rule == "invest" else was)
    table["rarity"] = (1 - rest).fillna(0.0)

    land_cover = np.asarray(land_cover)
    classes = table.index.to_numpy()
    values = np.append(table["rarity"], np.nan).astype(np.float32)
    rarity = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        place = np.searchsorted(classes, land_cover[rows])
        if grid.mask is not None:
            place[~grid.mask[rows]] = classes.size
        rarity[rows] = values[place]
        report(part(progress, 0.5, 1.0), rows.stop / grid.shape[0])
    return HabitatRarity(rarity, table)


def _cells(values, grid):
    """Number of valid cells of each class, by ascending class."""
    cells = pd.Series(dtype=np.int64)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        block = values[rows] if grid.mask is None else values[rows][grid.mask[rows]]
        found, count = np.unique(block, return_counts=True)
        cells = cells.add(pd.Series(count, found), fill_value=0)
    return cells.astype(np.int64).sort_index()
