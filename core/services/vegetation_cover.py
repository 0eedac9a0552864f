"""How much of the ground plants cover, from a vegetation index."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .value_ranges import number, quantity


@dataclass(frozen=True)
class VegetationCover:
    """Cover of plants.

    Attributes
    ----------
    cover : float32 array
        Share of the ground, 0 (bare) to 1 (all of it); NaN where missing.
    bare, full : float
        The index of bare ground and of full cover that were used.
    """

    cover: np.ndarray
    bare: float
    full: float


def vegetation_cover(
    index: np.ndarray,
    grid: Grid,
    *,
    bare: float | None = None,
    full: float | None = None,
    tail: float = 5.0,
    progress: Progress = None,
) -> VegetationCover:
    """Cover by the dimidiate pixel model (Gutman & Ignatov 1998).

    f = (NDVI - NDVI of bare ground) / (NDVI of full cover - NDVI of bare ground),
    between 0 and 1. Takes 8 bytes per cell above the input, and 20 MB for a band
    of rows.

    Parameters
    ----------
    index : 2-D array
        NDVI, -1 to 1.
    grid : Grid
    bare, full : float, optional
        NDVI of bare ground and of full cover; by default what ``tail`` percent of the
        cells lie below and above. Give the same for dates that are compared.
    tail : float
        Percent, 0 to 49.

    Returns
    -------
    VegetationCover

    Raises
    ------
    Refusal
        A cell holds NaN or a value outside -1 to 1, no cell has a value, or full cover
        has no higher index than bare ground.

    References
    ----------
    Gutman, G., Ignatov, A. (1998), International Journal of Remote Sensing 19(8),
    1533-1543.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> found = vegetation_cover(
    ...     np.array([[0.0, 0.05, 0.45, 0.9]]), Grid((1, 4), 30.0), bare=0.05, full=0.85
    ... )
    >>> found.cover.tolist()
    [[0.0, 0.0, 0.5, 1.0]]
    """
    index = quantity(
        index, grid, "The vegetation index", low=-1.0, high=1.0, parameter="index"
    )
    tail = number(tail, "The tail (percent)", low=0.0, high=49.0, parameter="tail")
    if bare is None or full is None:
        cells = index if grid.mask is None else index[grid.mask]
        least, most = np.percentile(cells, (tail, 100 - tail)).tolist()
        bare = least if bare is None else bare
        full = most if full is None else full
    limits = [
        number(value, name, low=-1.0, high=1.0, parameter=parameter)
        for value, name, parameter in (
            (bare, "The index of bare ground", "bare"),
            (full, "The index of full cover", "full"),
        )
    ]
    bare, full = limits
    if full <= bare:
        raise Refusal(
            "The index of full cover ({full}) is not above that of bare ground ({bare})."
            " Give both, such as 0.05 and 0.86.",
            parameter="full",
            bare=f"{bare:g}",
            full=f"{full:g}",
        )
    cover = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        share = (index[rows].astype(float) - bare) / (full - bare)
        if grid.mask is not None:
            share[~grid.mask[rows]] = np.nan
        cover[rows] = np.clip(share, 0.0, 1.0)
        report(progress, rows.stop / grid.shape[0])
    return VegetationCover(cover, bare, full)
