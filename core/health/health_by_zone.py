"""Health of districts, counties or squares: the means of their cells."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.zone_means import zone_means
from .ecosystem_health import EcosystemHealth


def health_by_zone(
    found: EcosystemHealth, zones: np.ndarray, grid: Grid
) -> pd.DataFrame:
    """Mean of each index in each zone and year.

    Parameters
    ----------
    zones : 2-D array of whole numbers
        0 or less: none.

    Returns
    -------
    DataFrame
        Indexed by ``zone``; columns such as ``EHI_2003``, and with several years
        ``EHI_change`` from the first to the last. Zones without a known cell have no
        row.
    """
    known = Grid(grid.shape, grid.cell_width, grid.cell_height, found.mask)
    columns = {
        f"{name}_{year}": zone_means(layer, zones, known)
        for name, layers in found.indices.items()
        for year, layer in zip(found.years, layers)
    }
    table = pd.DataFrame(columns).rename_axis("zone")
    if len(found.years) > 1:
        first, last = (f"EHI_{found.years[place]}" for place in (0, -1))
        table["EHI_change"] = table[last] - table[first]
    return table
