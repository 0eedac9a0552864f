"""Cores of hot spots: what is left of them without edges, bridges and islets."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..landscape.mspa import mspa
from ..landscape.mspa_classes import CORE, simple_classes
from ..landscape.patches import Patches, patches
from ..progress import Progress, part
from ..raster.blocks import row_blocks
from ..refusal import Refusal

EDGE_WIDTH = 3
HOLES = 1e6
MINIMUM_AREA = 1e7


def priority_cores(
    hot: np.ndarray,
    grid: Grid,
    *,
    edge_width: int = EDGE_WIDTH,
    connectivity: int = 8,
    fill_holes: float | None = HOLES,
    name: str = "The layer",
    progress: Progress = None,
) -> Patches:
    """The core areas of hot spots by MSPA, with small holes filled.

    Takes 16 bytes per cell above the input, the labels included.

    Parameters
    ----------
    hot : 2-D bool array
        True in hot spots; not read where ``grid.mask`` is False.
    grid : Grid
    edge_width, connectivity
        As for :func:`~ecorestore.core.landscape.mspa.mspa`; 3 in the Wujiang paper.
    fill_holes : float or None
        Square metres up to which a hole within a core is filled. None: none is.
    name : str
        What is hot, for the sentences.

    Returns
    -------
    Patches
        Cores by falling area, in the column ``area_m2`` of its table.

    Raises
    ------
    Refusal
        No cell has a value; there is no hot spot, or none is wide enough for a core;
        the edge width or the area is out of its range.

    Examples
    --------
    >>> hot = np.zeros((12, 12), bool)
    >>> hot[1:10, 1:10] = True
    >>> grid = Grid(hot.shape, 100.0)
    >>> cores = priority_cores(hot, grid, edge_width=1)
    >>> cores.table["area_ha"].tolist()
    [49.0]
    """
    hot = grid.check(hot, "hot")
    if grid.valid_count == 0:
        raise Refusal(
            "No cell has a value in every layer. Choose layers that overlap, or leave "
            "one out.",
            parameter="hot",
        )
    image = np.ones(grid.shape, np.uint8)
    for rows in row_blocks(grid.shape):
        image[rows][hot[rows]] = 2
        if grid.mask is not None:
            image[rows][~grid.mask[rows]] = 0
    if not (image == 2).any():
        raise Refusal(
            "{name} has no hot spot. Lower the confidence, or check the layer.",
            parameter="hot",
            name=name,
        )
    codes = mspa(
        image, edge_width, connectivity=connectivity, progress=part(progress, 0.0, 0.8)
    )
    del image
    core = simple_classes(codes)
    del codes
    np.equal(core, CORE, out=core.view(bool))
    if not core.any():
        raise Refusal(
            "No hot spot of {name} is wide enough for a core at an edge width of {width}"
            " cells. Lower the edge width or the confidence.",
            parameter="edge_width",
            name=name,
            width=edge_width,
        )
    return patches(
        core,
        grid,
        values=[1],
        connectivity=connectivity,
        fill_holes=fill_holes,
        progress=part(progress, 0.8, 1.0),
    )
