"""Whether the elevation reaches over the whole of each basin."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .zone_statistics import ZoneSums, no_zone

# Share of a basin's cells that may lack an elevation, such as slivers at its edge.
TOLERATED = 0.01


def check_basins_covered(
    basins: np.ndarray,
    covered: np.ndarray,
    grid: Grid,
    *,
    name: str = "The elevation",
    tolerated: float = TOLERATED,
) -> None:
    """Raise Refusal where a basin is larger than the raster that water is routed on.

    Its water would be missing in the stream. Takes a few bytes per cell of a band of
    rows.

    Parameters
    ----------
    basins : 2-D array of whole numbers
        Basin of each cell; 0 or less: none.
    covered : 2-D bool array
        Where the raster has a value.
    grid : Grid
        Its shape; the mask is not read.
    name : str
        What to call the raster at the beginning of the sentence.
    tolerated : float
        Share of a basin's cells that may be missing, 0 to 1.

    Raises
    ------
    Refusal
        No cell lies in a basin, or more of a basin is missing than tolerated; the one
        that misses most is named.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> basins, covered = np.array([[1, 1, 2]]), np.array([[True, True, True]])
    >>> check_basins_covered(basins, covered, Grid((1, 3), 30.0))
    """
    basins = grid.check(basins, "basins")
    covered = grid.check(covered, "covered")
    sums = ZoneSums()
    for rows in row_blocks(grid.shape):
        sums.add(basins[rows], {"missing": ~covered[rows]}, np.True_)
    if sums.cells.empty:
        raise no_zone("basins")
    missing = sums.sums("missing")
    share = missing / sums.cells
    worst = share.idxmax()
    if share[worst] > tolerated:
        raise Refusal(
            "{name} has no value in {missing} of the {cells} cells of basin {basin}, so"
            " water would be missing in its stream. Take an elevation raster that covers"
            " the whole basin.",
            parameter="basins",
            name=name,
            missing=int(missing[worst]),
            cells=int(sums.cells[worst]),
            basin=int(worst),
        )
