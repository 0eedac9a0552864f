"""The factors C and P of the soil loss equation: plants, and what farmers do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..refusal import Refusal
from .class_values import ClassValues, check_classes
from .value_ranges import quantity

# Share of vegetation at which the equation of Cai et al. reaches 0.
FULL_COVER = 0.783
COLUMNS = {"cover": "usle_c", "practice": "usle_p"}


@dataclass(frozen=True)
class CoverPractice:
    """The factors C and P; float32, NaN where the cell is missing.

    Attributes
    ----------
    cover : array
        C, 0 (no soil is lost) to 1 (as much as from bare fallow).
    practice : array
        P, 0 to 1 (no conservation practice).
    """

    cover: np.ndarray
    practice: np.ndarray


def cover_and_practice(
    land_cover: np.ndarray | None,
    table: pd.DataFrame | None,
    grid: Grid,
    *,
    cover: np.ndarray | None = None,
    practice: np.ndarray | None = None,
    progress: Progress = None,
) -> CoverPractice:
    """C and P of each cell, from a table of land cover or from rasters.

    Takes 8 bytes per cell above the inputs.

    Parameters
    ----------
    land_cover : 2-D array of whole numbers, or None
        Not needed where both rasters are given.
    table : DataFrame or None
        A row for each class: ``lucode`` (or ``code``, ``class``), ``usle_c`` and
        ``usle_p``, each 0 to 1. A column in place of which a raster is given is not
        read.
    grid : Grid
    cover, practice : 2-D arrays, optional
        C or P in place of the table's.

    Returns
    -------
    CoverPractice

    Raises
    ------
    Refusal
        A class has no row in the table; a number of the table or of a raster is
        missing or not within 0 and 1; or no cell has a value.

    Examples
    --------
    >>> import numpy as np, pandas as pd
    >>> from ecorestore.core.grid import Grid
    >>> table = pd.DataFrame({"lucode": [1, 4], "usle_c": [0, 0.25], "usle_p": [1, 0.5]})
    >>> cover_and_practice(np.array([[1, 4]]), table, Grid((1, 2), 30.0)).cover
    array([[0.  , 0.25]], dtype=float32)
    """
    rasters = {
        name: quantity(values, grid, title, high=1.0, parameter=name)
        for name, title, values in (
            ("cover", "The cover factor C", cover),
            ("practice", "The practice factor P", practice),
        )
        if values is not None
    }
    columns = {name: column for name, column in COLUMNS.items() if name not in rasters}
    check_factor_sources(
        land_cover is not None,
        table,
        cover="cover" in rasters,
        practice="practice" in rasters,
    )
    if columns:
        classes = ClassValues(
            land_cover, table, dict.fromkeys(columns.values(), (0.0, 1.0)), grid
        )
        values = {
            name: classes.column(column, np.float32) for name, column in columns.items()
        }
    factors = {name: np.empty(grid.shape, np.float32) for name in ("cover", "practice")}
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        row = classes.rows(rows) if columns else None
        for name, factor in factors.items():
            factor[rows] = rasters[name][rows] if name in rasters else values[name][row]
            if grid.mask is not None:
                factor[rows][~grid.mask[rows]] = np.nan
        report(progress, rows.stop / grid.shape[0])
    return CoverPractice(**factors)


def check_factor_sources(
    land_cover: bool, table: pd.DataFrame | None, *, cover: bool, practice: bool
) -> None:
    """Raise Refusal where nothing says C or P, or the table is faulty.

    Parameters
    ----------
    land_cover, cover, practice : bool
        Whether these rasters are given.
    table : DataFrame or None
        As in :func:`cover_and_practice`.

    Examples
    --------
    >>> check_factor_sources(False, None, cover=True, practice=True)
    """
    columns = [
        column
        for column, given in zip(COLUMNS.values(), (cover, practice))
        if not given
    ]
    if not columns:
        return
    if not land_cover or table is None:
        raise Refusal(
            "Nothing says the factor {factor}: give a land cover and a table with the"
            " column {column}, or a raster of the factor.",
            parameter="practice" if cover else "cover",
            factor="P" if cover else "C",
            column=columns[0],
        )
    check_classes({}, table, dict.fromkeys(columns, (0.0, 1.0)))


def cover_factor(
    vegetation: np.ndarray,
    grid: Grid,
    *,
    percent: bool = False,
    progress: Progress = None,
) -> np.ndarray:
    """C from the share of the ground that vegetation covers (Cai et al. 2000).

    C = 0.6508 - 0.3436 log10(100 f) between bare ground, where it is 1, and 78.3
    percent, where it reaches 0; never above 1. The logarithm is of the cover in
    percent, to the base 10. Takes 4 bytes per cell above the input.

    Parameters
    ----------
    vegetation : 2-D array
        Share of the ground, 0 to 1.
    grid : Grid
    percent : bool
        Whether the share is given in percent, 0 to 100.

    Returns
    -------
    float32 array
        0 to 1; NaN where the cell is missing.

    Raises
    ------
    Refusal
        A cell holds NaN or a value outside 0 to 1, or no cell has a value.

    References
    ----------
    Cai, C., Ding, S., Shi, Z., Huang, L., Zhang, G. (2000): Study of applying USLE and
    geographical information system IDRISI to predict soil erosion in small watershed.
    Journal of Soil and Water Conservation (China) 14(2), 19-24.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> cover_factor(np.array([[0, 0.01, 0.3, 0.8]]), Grid((1, 4), 30.0)).round(3)
    array([[1.   , 0.651, 0.143, 0.   ]], dtype=float32)
    """
    whole = 100.0 if percent else 1.0
    vegetation = quantity(
        vegetation,
        grid,
        "The vegetation cover",
        high=whole,
        unit="percent" if percent else "",
        parameter="vegetation",
    )
    factor = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        share = vegetation[rows].astype(float) / whole
        with np.errstate(divide="ignore", invalid="ignore"):
            value = np.minimum(0.6508 - 0.3436 * np.log10(100 * share), 1.0)
        value[share > FULL_COVER] = 0.0
        if grid.mask is not None:
            value[~grid.mask[rows]] = np.nan
        factor[rows] = value
        report(progress, rows.stop / grid.shape[0])
    return factor
