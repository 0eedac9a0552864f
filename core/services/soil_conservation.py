"""Soil loss by the revised universal soil loss equation, and how much plants prevent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from .cover_factor import cover_and_practice
from .value_ranges import quantity


@dataclass(frozen=True)
class SoilConservation:
    """Soil that is lost and kept, t/(ha a); float32, NaN where the cell is missing.

    Attributes
    ----------
    potential_loss : array
        R K LS: from bare land without any practice.
    actual_loss : array
        R K LS C P; from 0 to the potential loss.
    conservation : array
        The difference: what vegetation and practices prevent.
    """

    potential_loss: np.ndarray
    actual_loss: np.ndarray
    conservation: np.ndarray


def soil_conservation(
    erosivity: np.ndarray,
    erodibility: np.ndarray,
    slope_length: np.ndarray,
    land_cover: np.ndarray | None,
    table: pd.DataFrame | None,
    grid: Grid,
    *,
    cover: np.ndarray | None = None,
    practice: np.ndarray | None = None,
    progress: Progress = None,
) -> SoilConservation:
    """Potential and actual soil loss and their difference (RUSLE, Renard et al. 1997).

    Takes 20 bytes per cell above the inputs.

    Parameters
    ----------
    erosivity : 2-D array
        R, MJ mm/(ha h a), 0 upwards.
    erodibility : 2-D array
        K, t ha h/(ha MJ mm), 0 to 1; soils lie between 0 and 0.1.
    slope_length : 2-D array
        LS, without unit, 0 upwards (:func:`.slope_length.slope_length`).
    land_cover, table, cover, practice
        C and P, as in :func:`.cover_factor.cover_and_practice`.
    grid : Grid
        Its mask says where all rasters have a value.

    Returns
    -------
    SoilConservation

    Raises
    ------
    Refusal
        A cell or a number of the table is missing or out of range, a class has no row
        in the table, or no cell has a value.

    References
    ----------
    Renard, K.G., Foster, G.R., Weesies, G.A., McCool, D.K., Yoder, D.C. (1997):
    Predicting soil erosion by water. USDA Agriculture Handbook 703.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> rain, soil, slope = (np.full((1, 1), x) for x in (3000.0, 0.04, 5.0))
    >>> forest, none = np.full((1, 1), 0.003), np.ones((1, 1))
    >>> lost = soil_conservation(
    ...     rain, soil, slope, None, None, Grid((1, 1), 30.0), cover=forest, practice=none
    ... )
    >>> [round(float(x[0, 0]), 1) for x in (lost.potential_loss, lost.actual_loss)]
    [600.0, 1.8]
    """
    factors = cover_and_practice(
        land_cover,
        table,
        grid,
        cover=cover,
        practice=practice,
        progress=part(progress, 0.0, 0.3),
    )
    erosivity, erodibility = checked_rain_and_soil(erosivity, erodibility, grid)
    slope_length = quantity(
        slope_length, grid, "The slope factor LS", parameter="slope_length"
    )
    progress = part(progress, 0.3, 1.0)
    potential, actual, kept = (np.empty(grid.shape, np.float32) for _ in range(3))
    for rows in row_blocks(grid.shape):
        loss = erosivity[rows].astype(float) * erodibility[rows] * slope_length[rows]
        if grid.mask is not None:
            loss[~grid.mask[rows]] = np.nan
        potential[rows] = loss
        left = loss * factors.cover[rows] * factors.practice[rows]
        actual[rows] = left
        kept[rows] = loss - left
        report(progress, rows.stop / grid.shape[0])
    return SoilConservation(potential, actual, kept)


def checked_rain_and_soil(
    erosivity: np.ndarray, erodibility: np.ndarray, grid: Grid
) -> tuple[np.ndarray, np.ndarray]:
    """The rasters of R and K; Refusal where they are NaN or out of range."""
    return (
        quantity(
            erosivity,
            grid,
            "The rainfall erosivity",
            unit="MJ mm/(ha h a)",
            parameter="erosivity",
        ),
        quantity(
            erodibility,
            grid,
            "The soil erodibility",
            high=1.0,
            unit="t ha h/(ha MJ mm)",
            parameter="erodibility",
        ),
    )
