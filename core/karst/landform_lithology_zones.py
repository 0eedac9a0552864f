"""Zones to plan by: karst landforms crossed with the rock below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..raster.terrain_factors import relief_amplitude, topographic_position_index
from ..raster.terrain_windows import window_means, window_widths
from ..refusal import Refusal
from ..services.value_ranges import number

# Code to name; 0 marks missing cells.
LANDFORMS = {
    1: "peak-cluster depression",
    2: "trough valley",
    3: "plateau",
    4: "canyon",
    5: "basin",
    6: "mountain slope",
}


@dataclass(frozen=True)
class LandformLithologyZones:
    """Landforms, and their zones by rock.

    Attributes
    ----------
    landform : uint8 array
        Codes of ``LANDFORMS``; 0 where missing.
    zone : int32 array
        Number of the zone, 0 where missing.
    relief, broad_position, local_position, depression_share : float32 arrays
        What the landforms were told by: metres, metres above the land around (two
        radii), and the share of closed depressions around.
    table : DataFrame
        A row for each zone: ``zone``, ``landform``, ``rock`` (its code, 0 without a
        raster of rocks), ``area_km2``, ``percent``.
    """

    landform: np.ndarray
    zone: np.ndarray
    relief: np.ndarray
    broad_position: np.ndarray
    local_position: np.ndarray
    depression_share: np.ndarray
    table: pd.DataFrame


def landform_lithology_zones(
    elevation: np.ndarray,
    grid: Grid,
    *,
    depressions: np.ndarray | None = None,
    rock: np.ndarray | None = None,
    relief_radius: float = 1000.0,
    broad_radius: float = 2000.0,
    local_radius: float = 300.0,
    mountain_relief: float = 100.0,
    canyon_relief: float = 300.0,
    canyon_depth: float = 50.0,
    dense_share: float = 0.05,
    progress: Progress = None,
) -> LandformLithologyZones:
    """Tell karst landforms by relief, position and depressions, and cross them with rock.

    The first of these that holds: *peak-cluster depression*, much relief and many
    closed depressions around; *canyon*, great relief and far below the land around;
    *trough valley*, much relief, below the land around at both radii; *mountain slope*,
    much relief; *plateau*, little relief and not below the land around; else *basin*.
    The limits are ours, to be fitted to the region. Takes 40 bytes per cell above the
    inputs, and bands of rows as high as the windows.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
    depressions : bool array, optional
        Cells of closed depressions (:func:`.closed_depressions.closed_depressions`).
    rock : 2-D array of whole numbers, optional
    relief_radius, broad_radius, local_radius : float
        Metres: of the range of elevation and the share of depressions, and of the two
        positions.
    mountain_relief, canyon_relief : float
        Metres of much and of great relief; the second at least the first.
    canyon_depth : float
        Metres below the land around.
    dense_share : float
        Share of closed depressions around, above 0 to 1, that counts as many.

    Returns
    -------
    LandformLithologyZones

    Raises
    ------
    Refusal
        No cell has a value, one holds NaN, a radius does not reach the next cell, or a
        limit is out of range.
    """
    mountain_relief = number(
        mountain_relief, "Much relief (m)", above=0.0, parameter="mountain_relief"
    )
    canyon_relief = number(
        canyon_relief,
        "Great relief (m)",
        low=mountain_relief,
        parameter="canyon_relief",
    )
    canyon_depth = number(
        canyon_depth, "The depth of a canyon (m)", parameter="canyon_depth"
    )
    dense_share = number(
        dense_share,
        "The share of depressions that counts as many",
        above=0.0,
        high=1.0,
        parameter="dense_share",
    )
    relief = relief_amplitude(
        elevation, grid, radius=relief_radius, progress=part(progress, 0.0, 0.3)
    )
    broad, local = (
        topographic_position_index(elevation, grid, radius=radius, progress=step)
        for radius, step in (
            (broad_radius, part(progress, 0.3, 0.6)),
            (local_radius, part(progress, 0.6, 0.8)),
        )
    )
    valid = grid.valid
    share = np.zeros(grid.shape, np.float32)
    if depressions is not None:
        share = window_means(
            grid.check(depressions, "depressions").astype(np.float32),
            valid,
            window_widths(grid, relief_radius),
            valid,
            progress=part(progress, 0.8, 1.0),
        )
    steep = relief >= mountain_relief
    landform = np.select(
        [
            steep & (share >= dense_share),
            (relief >= canyon_relief) & (broad <= -canyon_depth),
            steep & (broad < 0) & (local < 0),
            steep,
            ~(broad < 0),
        ],
        [1, 4, 2, 6, 3],
        5,
    ).astype(np.uint8)
    landform[~valid] = 0
    zone, table = _crossed(landform, rock, grid)
    return LandformLithologyZones(landform, zone, relief, broad, local, share, table)


def _crossed(landform, rock, grid):
    inside = landform > 0
    kind = np.zeros(int(inside.sum()), int)
    if rock is not None:
        kind = grid.check(rock, "rock")[inside]
        if (kind % 1 != 0).any() or (kind < 0).any():
            raise Refusal(
                "The rock raster holds {value}, which is no class. Give whole numbers"
                " of at least 0.",
                parameter="rock",
                value=f"{kind[(kind % 1 != 0) | (kind < 0)][0]:g}",
            )
        kind = kind.astype(int)
    pairs = landform[inside].astype(int) * (kind.max(initial=0) + 1) + kind
    found, place, cells = np.unique(pairs, return_inverse=True, return_counts=True)
    zone = np.zeros(grid.shape, np.int32)
    zone[inside] = place + 1
    codes = found // (kind.max(initial=0) + 1)
    return zone, pd.DataFrame(
        {
            "zone": np.arange(1, len(found) + 1),
            "landform": [LANDFORMS[code] for code in codes],
            "rock": found % (kind.max(initial=0) + 1),
            "area_km2": cells * grid.cell_area / 1e6,
            "percent": 100 * cells / cells.sum(),
        }
    )


def zone_summary(
    zone: np.ndarray, rasters: Mapping[str, np.ndarray], grid: Grid
) -> pd.DataFrame:
    """Mean, least and greatest value of any rasters in each zone.

    Parameters
    ----------
    zone : 2-D array of whole numbers
        0: none.
    rasters : mapping of name to 2-D array
        NaN is missing.

    Returns
    -------
    DataFrame
        By ``zone``: for each raster ``<name>_mean``, ``<name>_min``, ``<name>_max``.
    """
    inside = (zone > 0) & grid.valid
    cells = pd.DataFrame({name: values[inside] for name, values in rasters.items()})
    found = cells.groupby(zone[inside]).agg(["mean", "min", "max"])
    found.columns = [f"{name}_{what}" for name, what in found.columns]
    return found.rename_axis("zone").reset_index()
