"""Streams: where enough land drains through a cell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, part
from ..refusal import Refusal
from .drainage import drainage
from .flow import (
    connected_streams,
    d8_directions,
    fill_depressions,
    flow_accumulation,
    streams,
)

RULES = ("threshold", "invest")


@dataclass(frozen=True)
class StreamNetwork:
    """Streams and what they were found from.

    Attributes
    ----------
    streams : bool array
        True in the cells of streams; False where the cell is missing.
    accumulation : int32 or float64 array
        Cells that drain through each cell, itself included; 0 where missing. float64
        where water divides.
    filled : float32 array
        The elevation with its depressions level at the height of their outlets, in
        metres; NaN where missing.
    """

    streams: np.ndarray
    accumulation: np.ndarray
    filled: np.ndarray


def stream_network(
    elevation: np.ndarray,
    grid: Grid,
    *,
    minimum_area: float,
    receivers: str = "one",
    rule: str = "threshold",
    progress: Progress = None,
) -> StreamNetwork:
    """Cells whose catchment has at least ``minimum_area``.

    Depressions are filled (Barnes et al. 2014), water leaves each cell towards the
    steepest of eight neighbours (O'Callaghan & Mark 1984) or divides over all lower
    ones (Freeman 1991), and the cells above are counted; see :mod:`.flow`. Takes 14
    bytes per cell above the input for one receiver, 26 for several, plus the queue of
    :func:`.flow.fill_depressions`.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    grid : Grid
        Cells must be square but for one receiver by the threshold.
    minimum_area : float
        Square metres, above 0. A larger one leaves fewer and larger streams.
    receivers : "one" or "several"
        D8 or MFD.
    rule : "threshold" or "invest"
        Whether a cell is a stream by its own catchment alone, or as in InVEST 3.20:
        with one receiver more than the area must drain, and level ground drains by
        the shortest way; with several see :func:`.stream_cells.connected_streams`.

    Returns
    -------
    StreamNetwork

    Raises
    ------
    Refusal
        The area is not above 0, no catchment reaches it, no cell has a value, one
        holds NaN or infinity, or cells are not square where they must be.

    Examples
    --------
    A valley that falls towards the east, of cells of 100 m x 100 m:

    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> valley = np.array([[9.0, 8.0, 7.0], [3.0, 2.0, 1.0], [9.0, 8.0, 7.0]])
    >>> grid = Grid(valley.shape, 100.0)
    >>> stream_network(valley, grid, minimum_area=60000.0).streams.astype(int)
    array([[0, 0, 0],
           [0, 1, 1],
           [0, 0, 0]])
    """
    if rule not in RULES:
        raise ValueError(f"rule is one of {RULES}, not {rule!r}.")
    check_minimum_area(minimum_area)
    if receivers == "one" and rule == "threshold":
        filled = fill_depressions(
            elevation, grid, epsilon=True, progress=part(progress, 0.0, 0.7)
        )
        directions = d8_directions(filled, grid, progress=part(progress, 0.7, 0.8))
    else:
        found = drainage(
            elevation, grid, receivers=receivers, progress=part(progress, 0.0, 0.7)
        )
        filled, directions = found.filled, found.directions
        del found
    # In float32 the small rise of the fill is gone again.
    filled = filled.astype(np.float32, copy=False)
    accumulation = flow_accumulation(
        directions, grid, progress=part(progress, 0.8, 0.95)
    )
    threshold = minimum_area / grid.cell_area
    # An area of exactly k cells is that, also where the division is not exact.
    if abs(threshold - round(threshold)) < 1e-9 * threshold:
        threshold = float(round(threshold))
    above = rule == "invest" and receivers == "one"
    largest = accumulation.max()
    if largest < threshold or (above and largest == threshold):
        raise Refusal(
            "No cell drains {minimum} km²; the largest catchment within the raster has "
            "{largest} km². Lower the smallest catchment of a stream.",
            parameter="minimum_area",
            minimum=f"{minimum_area / 1e6:g}",
            largest=f"{largest * grid.cell_area / 1e6:g}",
        )
    if rule == "invest" and receivers == "several":
        found = connected_streams(
            directions,
            accumulation,
            grid,
            threshold=threshold,
            progress=part(progress, 0.95, 1.0),
        )
    else:
        found = streams(accumulation, threshold, above=above)
    return StreamNetwork(found, accumulation, filled)


def check_minimum_area(minimum_area: float) -> None:
    """Raise Refusal for an area that is not a number above 0, in square metres."""
    if not (np.isfinite(minimum_area) and minimum_area > 0):
        raise Refusal(
            "A smallest catchment of {area} km² is not possible. Give a number above "
            "0.",
            parameter="minimum_area",
            area=f"{minimum_area / 1e6:g}",
        )
