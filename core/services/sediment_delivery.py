"""Sediment: what is lost from the land, what reaches the stream, what is laid down."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd

from ..grid import Grid
from ..parallel import beside
from ..progress import Progress, part
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..raster.fill import fill_depressions
from ..raster.flow_accumulation import accumulated, downstream_order
from ..raster.flow_directions import as_shares, d8_directions, mfd_directions
from ..raster.stream_cells import connected_streams, streams
from ..refusal import Refusal
from .cover_factor import cover_and_practice
from .sediment_connectivity import (
    connectivity_index,
    delivery_ratio,
    downslope_component,
    upslope_component,
)
from .sediment_deposition import sediment_deposition
from .slope_length import slope_length
from .slope_percent import slope_percent
from .soil_conservation import checked_rain_and_soil
from .value_ranges import LAND_HEIGHTS, number, quantity

ROUTINGS = ("mfd", "d8")


@dataclass(frozen=True)
class SedimentSteps:
    """What the result was found from; float32 and NaN where missing, if not said.

    In brackets what InVEST calls it.

    Attributes
    ----------
    filled : array
        Elevation without depressions, m (pit_filled_dem).
    slope : array
        Percent (slope).
    directions : int32 or uint8 array
        Flow directions (flow_direction), as :mod:`..raster.flow_directions` codes them.
    accumulation : array
        Cells that drain through the cell, itself included (flow_accumulation).
    slope_length : array
        The factor LS (ls).
    upslope_cover, upslope_slope : arrays
        Mean of the cover factor and of the slope as a fraction over what drains through
        the cell (w_bar, s_bar).
    upslope : array
        m (d_up).
    downslope : array
        0 on streams; NaN where no water reaches one (d_dn).
    connectivity : array
        Index of connectivity; NaN on streams (ic).
    undelivered : array
        Soil lost that does not reach a stream, t/(ha a); 0 on streams (e_prime).
    flux : array
        Of it, what leaves the cell downslope, t/(ha a) (flux).
    """

    filled: np.ndarray
    slope: np.ndarray
    directions: np.ndarray
    accumulation: np.ndarray
    slope_length: np.ndarray
    upslope_cover: np.ndarray
    upslope_slope: np.ndarray
    upslope: np.ndarray
    downslope: np.ndarray
    connectivity: np.ndarray
    undelivered: np.ndarray
    flux: np.ndarray


@dataclass(frozen=True)
class SedimentDelivery:
    """Soil loss and its ways; float32, t/(ha a), NaN where missing, if not said.

    In brackets what InVEST calls it.

    Attributes
    ----------
    potential_loss : array
        From bare land without any practice; NaN on streams (rkls).
    actual_loss : array
        From 0 to the potential loss; NaN on streams (usle).
    conservation : array
        The difference: what vegetation and practices prevent (avoided_erosion).
    delivery_ratio : array
        Share of the soil lost that reaches a stream: from 0 to the largest ratio, and
        1 on streams (sdr_factor).
    export : array
        Soil that reaches a stream from this cell; NaN on streams (sed_export).
    deposition : array
        Soil from upslope that is laid down here; on a stream cell all that arrives
        beside the export (sed_deposition).
    avoided_export : array
        What vegetation keeps from the stream, by preventing loss and by catching soil
        from upslope; NaN on streams (avoided_export).
    streams : bool array
        Streams and given drainage (stream_and_drainage).
    undrained_cells : int
        Cells from which no water reaches a stream: NaN in all that needs one.
    steps : SedimentSteps or None
    """

    potential_loss: np.ndarray
    actual_loss: np.ndarray
    conservation: np.ndarray
    delivery_ratio: np.ndarray
    export: np.ndarray
    deposition: np.ndarray
    avoided_export: np.ndarray
    streams: np.ndarray
    undrained_cells: int
    steps: SedimentSteps | None


def sediment_delivery(
    elevation: np.ndarray,
    erosivity: np.ndarray,
    erodibility: np.ndarray,
    land_cover: np.ndarray | None,
    table: pd.DataFrame | None,
    grid: Grid,
    *,
    threshold: float,
    routing: str = "mfd",
    cover: np.ndarray | None = None,
    practice: np.ndarray | None = None,
    drainage: np.ndarray | None = None,
    k: float = 2.0,
    ic_0: float = 0.5,
    sdr_max: float = 0.8,
    l_max: float = 122.0,
    steps: bool = False,
    progress: Progress = None,
) -> SedimentDelivery:
    """Soil loss, export and deposition as InVEST 3.20 (Borselli 2008, Vigiak 2012).

    Soil loss by the universal equation, with LS of :func:`.slope_length.slope_length`;
    the share that reaches the stream from the index of connectivity
    IC = log10(upslope / downslope): SDR = SDRmax / (1 + exp((IC0 - IC) / k)). The
    rest is passed on downslope and laid down as the delivery ratio rises. Where all
    water reaches a stream, deposition sums to what is lost and not exported.

    As in InVEST, the way downslope is counted in cells, not metres, so IC depends on
    the cell size.

    Takes 48 bytes per cell above the inputs at its peak, 29 of them the result; with
    ``steps`` 92 and 77. The queues of the searches for depressions and streams, and
    the largest level area, come on top: a few percent on real land.

    Parameters
    ----------
    elevation : 2-D array
        Metres.
    erosivity : 2-D array
        R, MJ mm/(ha h a).
    erodibility : 2-D array
        K, t ha h/(ha MJ mm).
    land_cover, table, cover, practice
        C and P, as in :func:`.cover_factor.cover_and_practice`.
    grid : Grid
        Square cells. Its mask says where all rasters have a value, and which
        catchments count: water does not come from, or go, outside.
    threshold : float
        Cells that drain through a stream, above 0. A higher one leaves fewer and
        larger streams, and less export.
    routing : "mfd" or "d8"
        Water runs to all lower neighbours, or to the steepest.
    drainage : 2-D bool array, optional
        Cells that lead to a stream, such as ditches; they count as streams.
    k, ic_0 : float
        How the delivery ratio rises with connectivity; ``k`` above 0. A larger ``k``
        makes it rise more gently around ``ic_0``.
    sdr_max : float
        The largest delivery ratio, 0 to 1.
    l_max : float
        The largest L, above 0.
    steps : bool
        Keep what the result was found from.

    Returns
    -------
    SedimentDelivery

    Raises
    ------
    Refusal
        A cell or a number of the table is missing or out of range, a class has no row
        in the table, a parameter is out of range, no cell is a stream, cells are not
        square, or no cell has a value.

    References
    ----------
    Borselli, L., Cassi, P., Torri, D. (2008), Catena 75(3), 268-277. Vigiak, O. et al.
    (2012), Geomorphology 138(1), 74-88. Natural Capital Project (2025): InVEST 3.20,
    Sediment Delivery Ratio.

    Examples
    --------
    A valley that falls towards the east, with a stream along its floor:

    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> height = np.add.outer([20.0, 10.0, 0.0, 10.0, 20.0], [9.0, 6.0, 3.0, 0.0])
    >>> grid = Grid(height.shape, 30.0)
    >>> rain, soil, bare = (np.full(height.shape, x) for x in (3000.0, 0.03, 0.4))
    >>> found = sediment_delivery(
    ...     height, rain, soil, None, None, grid, threshold=5, cover=bare, practice=bare
    ... )
    >>> found.streams.any(axis=1).tolist()
    [False, False, True, False, False]
    >>> lost, out = np.nansum(found.actual_loss), np.nansum(found.export)
    >>> bool(np.isclose(lost, out + np.nansum(found.deposition)))
    True
    """
    if routing not in ROUTINGS:
        raise ValueError(f"routing is one of {ROUTINGS}, not {routing!r}.")
    elevation = quantity(
        elevation,
        grid,
        "The elevation",
        low=LAND_HEIGHTS[0],
        high=LAND_HEIGHTS[1],
        unit="m",
        parameter="elevation",
    )
    check_parameters(
        threshold=threshold,
        k=k,
        ic_0=ic_0,
        sdr_max=sdr_max,
        l_max=l_max,
        cells=grid.valid_count,
    )
    erosivity, erodibility = checked_rain_and_soil(erosivity, erodibility, grid)
    if drainage is not None:
        drainage = _checked_drainage(drainage, grid)
    factors = cover_and_practice(
        land_cover,
        table,
        grid,
        cover=cover,
        practice=practice,
        progress=part(progress, 0.0, 0.03),
    )

    kept = {}

    def keep(**arrays):
        if steps:
            kept.update(arrays)

    filled = fill_depressions(elevation, grid, progress=part(progress, 0.03, 0.3))
    to_directions = part(progress, 0.3, 0.5)
    with beside(partial(_slope, filled, grid), progress=to_directions) as slope:
        if routing == "d8":
            directions = d8_directions(filled, grid, flats=True, progress=to_directions)
        else:
            directions = mfd_directions(filled, grid, progress=to_directions)
    slope = slope.result()
    keep(filled=filled, slope=slope, directions=directions)
    del filled
    shares = as_shares(directions, grid)
    del directions
    order = downstream_order(shares, grid, progress=part(progress, 0.5, 0.6))
    each = np.broadcast_to(np.float64(1), grid.shape)
    cells = accumulated(shares, order, each, grid, progress=part(progress, 0.6, 0.64))
    with beside(
        partial(_slope_length, slope, cells, grid, l_max),
        progress=part(progress, 0.64, 0.87),
    ) as long:
        if routing == "d8":
            water = streams(cells, threshold, above=True)
        else:
            water = connected_streams(
                shares,
                cells,
                grid,
                threshold=threshold,
                progress=part(progress, 0.64, 0.72),
            )
        if drainage is not None:
            water |= drainage
        upslope = upslope_component(
            shares,
            order,
            cells,
            slope,
            factors.cover,
            grid,
            means=steps,
            progress=part(progress, 0.72, 0.87),
        )
    long = long.result()
    keep(accumulation=cells, slope_length=long, upslope=upslope)
    del cells
    downslope = downslope_component(
        shares,
        order,
        water,
        slope,
        factors.cover,
        grid,
        own_cell=routing == "d8",
        progress=part(progress, 0.87, 0.91),
    )
    del slope
    index = connectivity_index(upslope.component, downslope, grid)
    keep(downslope=downslope, connectivity=index)
    del upslope, downslope
    ratio = delivery_ratio(index, water, grid, k=k, ic_0=ic_0, sdr_max=sdr_max)
    del index
    potential, actual = _losses(erosivity, erodibility, long, factors, water, grid)
    del long, factors
    laid = sediment_deposition(
        shares, order, actual, ratio, water, grid, progress=part(progress, 0.91, 1.0)
    )
    del shares, order
    keep(flux=laid.flux)
    return SedimentDelivery(
        potential,
        actual,
        potential - actual,
        ratio,
        actual * ratio,
        laid.deposition,
        (potential - actual) * ratio + laid.deposition,
        water,
        grid.valid_count - int(np.count_nonzero(~np.isnan(ratio))),
        _shown_steps(kept, actual, ratio, water, grid) if steps else None,
    )


def _slope(filled, grid, progress):
    return slope_percent(filled, grid, progress=progress)


def _slope_length(slope, cells, grid, l_max, progress):
    return slope_length(slope, cells, grid, l_max=l_max, progress=progress).factor


def check_parameters(
    *,
    threshold: float,
    k: float,
    ic_0: float,
    sdr_max: float,
    l_max: float,
    cells: int | None = None,
) -> None:
    """Raise Refusal for a parameter that is not possible.

    Parameters
    ----------
    threshold, k, ic_0, sdr_max, l_max : float
        As in :func:`sediment_delivery`.
    cells : int, optional
        Cells of the raster; no stream drains more.

    Examples
    --------
    >>> check_parameters(threshold=1000, k=2, ic_0=0.5, sdr_max=0.8, l_max=122)
    """
    number(threshold, "The stream threshold (cells)", above=0.0, parameter="threshold")
    number(k, "The parameter k", above=0.0, parameter="k")
    number(ic_0, "The parameter IC0", low=-100.0, high=100.0, parameter="ic_0")
    number(
        sdr_max, "The largest delivery ratio", low=0.0, high=1.0, parameter="sdr_max"
    )
    number(l_max, "The largest L", above=0.0, parameter="l_max")
    if cells is not None and threshold > cells:
        raise Refusal(
            "No stream drains {threshold} cells: the land has {cells}. Lower the stream"
            " threshold.",
            parameter="threshold",
            threshold=f"{threshold:g}",
            cells=cells,
        )


def _checked_drainage(drainage, grid):
    drainage = grid.check(drainage, "drainage")
    if drainage.dtype != bool:
        values = drainage if grid.mask is None else drainage[grid.mask]
        wrong = values[(values != 0) & (values != 1)]
        if wrong.size:
            raise Refusal(
                "The drainage raster holds {value}, and {count} cells in all that are"
                " neither 0 nor 1. Give 1 for a ditch or pipe and 0 for none.",
                parameter="drainage",
                value=f"{wrong[0]:g}",
                count=wrong.size,
            )
        drainage = drainage == 1
    return drainage & grid.valid


def _losses(erosivity, erodibility, slope_length, factors, water, grid):
    """Potential and actual loss; NaN on streams."""
    potential, actual = (np.empty(grid.shape, np.float32) for _ in range(2))
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        loss = slope_length[rows].astype(float) * erosivity[rows] * erodibility[rows]
        loss[water[rows]] = np.nan
        potential[rows] = loss
        actual[rows] = loss * (factors.cover[rows] * factors.practice[rows])
    return potential, actual


def _shown_steps(kept, actual, ratio, water, grid):
    upslope = kept.pop("upslope")
    undelivered = actual * (1 - ratio)
    undelivered[water] = 0.0
    cells = kept.pop("accumulation").astype(np.float32)
    if grid.mask is not None:
        cells[~grid.mask] = np.nan
    for name in ("filled", "downslope", "flux"):
        kept[name] = kept[name].astype(np.float32, copy=False)
    return SedimentSteps(
        accumulation=cells,
        upslope=upslope.component,
        upslope_cover=upslope.cover,
        upslope_slope=upslope.slope,
        undelivered=undelivered,
        **kept,
    )
