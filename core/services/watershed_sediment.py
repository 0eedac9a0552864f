"""Sediment by watershed."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.blocks import row_blocks
from .sediment_delivery import SedimentDelivery
from .zone_statistics import ZoneSums, no_zone


def watershed_sediment(
    found: SedimentDelivery, watersheds: np.ndarray, grid: Grid
) -> pd.DataFrame:
    """Totals of each watershed, as InVEST's table of results.

    Takes 30 MB for a band of rows.

    Parameters
    ----------
    found : SedimentDelivery
    watersheds : 2-D array of whole numbers
        Watershed of each cell; 0 or less: none.
    grid : Grid

    Returns
    -------
    DataFrame
        Index ``ws_id``; in t a year: ``usle_tot`` (actual loss), ``sed_export``,
        ``sed_dep`` (deposition), ``avoid_exp`` (avoided export), ``avoid_eros``
        (conservation).

    Raises
    ------
    Refusal
        No cell with a value lies in a watershed.
    """
    watersheds = grid.check(watersheds, "watersheds")
    layers = {
        "usle_tot": found.actual_loss,
        "sed_export": found.export,
        "sed_dep": found.deposition,
        "avoid_exp": found.avoided_export,
        "avoid_eros": found.conservation,
    }
    sums = ZoneSums()
    for rows in row_blocks(grid.shape):
        there = grid.mask[rows] if grid.mask is not None else np.True_
        band = {name: layer[rows] for name, layer in layers.items()}
        sums.add(watersheds[rows], band, there)
    if sums.cells.empty:
        raise no_zone("watersheds")
    table = pd.DataFrame({name: sums.sums(name) for name in layers})
    return (table * (grid.cell_area / 1e4)).rename_axis("ws_id")
