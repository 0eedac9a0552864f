"""From an elevation model to where its water runs, in one step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, part
from .fill import fill_depressions
from .flow_accumulation import flow_accumulation
from .flow_directions import check_square, d8_directions, mfd_directions

RECEIVERS = ("one", "several")


@dataclass(frozen=True)
class Drainage:
    """Where the water of each cell runs.

    Attributes
    ----------
    filled : float array
        The elevation that water runs over, in metres; NaN where missing.
    directions : uint8 or int32 array
        As :func:`.flow_directions.d8_directions` gives them for one receiver, and
        :func:`.flow_directions.mfd_directions` for several.
    """

    filled: np.ndarray
    directions: np.ndarray


def drainage(
    elevation: np.ndarray,
    grid: Grid,
    *,
    receivers: str = "one",
    fill: bool = True,
    progress: Progress = None,
) -> Drainage:
    """Fill the depressions, then find where water runs, on level ground too.

    Takes 11 bytes per cell above the input, plus the queue of
    :func:`.fill.fill_depressions` and 36 for each cell of the largest level area.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
        Cells must be square for several receivers. With one receiver and cells that
        are not, the fill rises away from the outlets instead of being level.
    receivers : "one" or "several"
        To the steepest neighbour (D8), or to all lower ones (MFD).
    fill : bool
        False: take the elevation as it is; water ends in its depressions, as in the
        dolines of karst.

    Returns
    -------
    Drainage

    Raises
    ------
    Refusal
        No cell has a value, one holds NaN or infinity, or cells are not square where
        they must be.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> bowl = np.array([[9.0, 9.0, 9.0, 9.0], [9.0, 1.0, 4.0, 3.0], [9.0] * 4])
    >>> drainage(bowl, Grid(bowl.shape, 10.0)).directions[1]
    array([1, 1, 1, 1], dtype=uint8)
    >>> drainage(bowl, Grid(bowl.shape, 10.0), fill=False).directions[1]
    array([ 1,  0, 16,  1], dtype=uint8)
    """
    if receivers not in RECEIVERS:
        raise ValueError(f"receivers is one of {RECEIVERS}, not {receivers!r}.")
    level = receivers == "several" or grid.is_square
    if receivers == "several":
        check_square(grid)
    filled = elevation
    if fill:
        filled = fill_depressions(
            elevation, grid, epsilon=not level, progress=part(progress, 0.0, 0.7)
        )
    rest = part(progress, 0.7 if fill else 0.0, 1.0)
    if receivers == "several":
        directions = mfd_directions(filled, grid, progress=rest)
    else:
        directions = d8_directions(filled, grid, flats=level, progress=rest)
    return Drainage(filled, directions)


def upslope_cells(
    elevation: np.ndarray,
    grid: Grid,
    *,
    receivers: str = "one",
    progress: Progress = None,
) -> np.ndarray:
    """Number of cells that drain through each cell, itself included.

    Takes 11 bytes per cell above the input for one receiver, 21 for several, and what
    :func:`drainage` adds to its own.

    Parameters
    ----------
    elevation, grid, receivers
        As for :func:`drainage`.

    Returns
    -------
    int32 or float64 array
        As :func:`.flow_accumulation.flow_accumulation` gives it.

    Raises
    ------
    Refusal
        As :func:`drainage`.
    """
    directions = drainage(
        elevation, grid, receivers=receivers, progress=part(progress, 0.0, 0.7)
    ).directions
    return flow_accumulation(directions, grid, progress=part(progress, 0.7, 1.0))
