"""Areas of the patches of a label raster."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.blocks import row_blocks
from ..refusal import Refusal


def patch_areas(labels: np.ndarray, grid: Grid) -> pd.Series:
    """Area in square metres of each patch, by ascending label.

    Takes a few bytes per label up to the highest, above the input.

    Parameters
    ----------
    labels : 2-D array of whole numbers
        Patch of each cell; 0 or less: none. Masked cells belong to none.
    grid : Grid

    Raises
    ------
    Refusal
        There is no patch.

    Examples
    --------
    >>> patch_areas(np.array([[7, 7, 0, 2]]), Grid((1, 4), 10)).to_dict()
    {2: 100.0, 7: 200.0}
    """
    labels = grid.check(labels, "labels")
    cells = {}
    for rows in row_blocks(labels.shape):
        inside = labels[rows] > 0
        if grid.mask is not None:
            inside &= grid.mask[rows]
        for label, count in zip(*np.unique(labels[rows][inside], return_counts=True)):
            cells[int(label)] = cells.get(int(label), 0) + int(count)
    if not cells:
        raise Refusal(
            "There is no patch: no valid cell has a label above 0.", parameter="labels"
        )
    areas = pd.Series(cells, dtype=float).sort_index() * grid.cell_area
    return areas.rename("area_m2").rename_axis("patch")
