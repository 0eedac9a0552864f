"""From an elevation model and outlets to their watersheds, in one step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, part
from .drainage import drainage
from .flow_accumulation import flow_accumulation
from .watersheds import Watersheds, snap_outlets, watersheds


@dataclass(frozen=True)
class OutletWatersheds:
    """Watersheds and where their outlets came to lie.

    Attributes
    ----------
    watersheds : Watersheds
    outlets : int32 array
        Id of the outlet of a cell, once moved; 0 for none.
    accumulation : int32 array
        Cells that drain through each cell, itself included; 0 where missing.
    reaches_edge : frozenset of int
        Watersheds with a cell at the edge of the raster or beside a missing cell,
        other than the outlet's: more land may drain to them than the raster knows.
    """

    watersheds: Watersheds
    outlets: np.ndarray
    accumulation: np.ndarray
    reaches_edge: frozenset[int]


def outlet_watersheds(
    elevation: np.ndarray,
    outlets: np.ndarray,
    grid: Grid,
    *,
    radius: float = 0.0,
    fill: bool = True,
    progress: Progress = None,
) -> OutletWatersheds:
    """The land that drains to each outlet, which is first moved to its stream.

    Depressions are filled (Barnes et al. 2014) and water leaves each cell towards the
    steepest of eight neighbours (O'Callaghan & Mark 1984). Takes 21 bytes per cell
    above the input, and what :func:`.drainage.drainage` adds.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    outlets : 2-D array of whole numbers
        Id of the outlet of a cell; 0 for none.
    grid : Grid
    radius : float
        Metres: each outlet moves to the cell within it through which most water
        drains. 0 moves nothing.
    fill : bool
        As for :func:`.drainage.drainage`.

    Returns
    -------
    OutletWatersheds

    Raises
    ------
    Refusal
        As :func:`.drainage.drainage`, :func:`.watersheds.snap_outlets` and
        :func:`.watersheds.watersheds`.

    Examples
    --------
    A valley that falls to the east; the outlet lies beside its stream:

    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> valley = np.array([[9.0, 8.0, 7.0], [3.0, 2.0, 1.0], [9.0, 8.0, 7.0]])
    >>> outlets, grid = np.array([[0] * 3, [0] * 3, [0, 5, 0]]), Grid((3, 3), 10.0)
    >>> beside = outlet_watersheds(valley, outlets, grid)
    >>> beside.watersheds.table.cells.to_dict()
    {5: 1}
    >>> on_it = outlet_watersheds(valley, outlets, grid, radius=10.0)
    >>> on_it.watersheds.table.cells.to_dict()
    {5: 6}
    """
    directions = drainage(
        elevation, grid, fill=fill, progress=part(progress, 0.0, 0.7)
    ).directions
    accumulation = flow_accumulation(
        directions, grid, progress=part(progress, 0.7, 0.85)
    )
    moved = snap_outlets(outlets, accumulation, grid, radius=radius)
    of_outlets = watersheds(directions, moved, grid, progress=part(progress, 0.85, 1.0))
    return OutletWatersheds(
        of_outlets, moved, accumulation, _at_edge(of_outlets.ids, moved, grid)
    )


def _at_edge(ids, outlets, grid):
    """Ids with a cell beside the outside, other than an outlet's cell."""
    inside = np.zeros(np.add(grid.shape, 2), bool)
    inside[1:-1, 1:-1] = grid.valid
    rows, columns = grid.shape
    beside = np.zeros(grid.shape, bool)
    for down in range(3):
        for right in range(3):
            beside |= ~inside[down : down + rows, right : right + columns]
    beside &= (ids > 0) & (outlets == 0)
    return frozenset(np.unique(ids[beside]).tolist())
