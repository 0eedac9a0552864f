"""Carbon sinks by district: in tonnes of carbon dioxide, and their value."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..services.value_ranges import number
from ..services.zone_statistics import ZoneSums

CARBON_DIOXIDE_PER_CARBON = 44 / 12


def sink_accounts(
    sinks: Mapping[str, np.ndarray],
    grid: Grid,
    *,
    zones: np.ndarray | None = None,
    price: float = 0.0,
    progress: Progress = None,
) -> pd.DataFrame:
    """Area, mean, tonnes of CO2 a year and value of each sink, by zone and for all.

    Takes 30 MB for a band of rows.

    Parameters
    ----------
    sinks : mapping of name to 2-D array
        g C/(m2 a); NaN is missing.
    grid : Grid
    zones : 2-D array of whole numbers, optional
        Zone of each cell; 0 or less: none. The row ``"all"`` holds all zones; without
        zones every valid cell.
    price : float
        Money for a tonne of CO2, at least 0.

    Returns
    -------
    DataFrame
        A row for each zone (last ``"all"``) and sink: ``zone``, ``sink``, ``area_km2``
        with a value, ``mean`` in g C/(m2 a), ``co2_t`` in t a year, ``value`` a year.

    Raises
    ------
    Refusal
        The price is below 0.

    Examples
    --------
    >>> table = sink_accounts({"rock": np.full((10, 10), 12.0)}, Grid((10, 10), 100.0),
    ...     price=50)
    >>> table[["co2_t", "value"]].to_numpy().round(6).tolist()
    [[44.0, 2200.0]]
    """
    price = number(price, "The price of a tonne of carbon dioxide", parameter="price")
    parted, together = ZoneSums(), ZoneSums()
    for rows in row_blocks(grid.shape):
        layers = {name: layer[rows] for name, layer in sinks.items()}
        there = np.True_ if grid.mask is None else grid.mask[rows]
        whole = np.ones((rows.stop - rows.start, grid.shape[1]), np.uint8)
        if zones is not None:
            parted.add(zones[rows], layers, there)
            whole = (zones[rows] > 0).astype(np.uint8)
        together.add(whole, layers, there)
        report(progress, rows.stop / grid.shape[0])
    found = []
    for sums, names in ((parted, parted.cells.index), (together, ["all"])):
        for place, zone in enumerate(names):
            for sink in sinks:
                if sums.cells.empty:
                    continue
                tonnes = sums.sums(sink).iloc[place] * grid.cell_area / 1e6
                tonnes *= CARBON_DIOXIDE_PER_CARBON
                found.append(
                    {
                        "zone": zone,
                        "sink": sink,
                        "area_km2": sums.counts(sink).iloc[place]
                        * grid.cell_area
                        / 1e6,
                        "mean": sums.means(sink).iloc[place],
                        "co2_t": tonnes,
                        "value": tonnes * price,
                    }
                )
    columns = ["zone", "sink", "area_km2", "mean", "co2_t", "value"]
    return pd.DataFrame(found, columns=columns)
