"""Where soil that does not reach the stream is laid down."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, watched
from ..raster.neighbours import SHARE_DOWN, SHARE_RIGHT


@dataclass(frozen=True)
class Deposition:
    """Ways of the soil beside the stream, t/(ha a); NaN where missing.

    Attributes
    ----------
    deposition : float32 array
        What is laid down; on a stream all that arrives.
    flux : float64 array
        What leaves the cell downslope; 0 on streams.
    """

    deposition: np.ndarray
    flux: np.ndarray


def sediment_deposition(
    shares: np.ndarray,
    order: np.ndarray,
    loss: np.ndarray,
    ratio: np.ndarray,
    water: np.ndarray,
    grid: Grid,
    *,
    progress: Progress = None,
) -> Deposition:
    """Deposition as in InVEST 3.20: where the delivery ratio rises downslope.

    Of the soil that arrives from upslope, the share (SDR of the receivers - SDR) /
    (1 - SDR) stays; the rest goes on, with the cell's own soil that does not reach the
    stream. Takes 12 bytes per cell, the result.

    Parameters
    ----------
    shares, order : arrays
        As in :mod:`.sediment_connectivity`.
    loss : 2-D array
        Soil loss, t/(ha a).
    ratio : 2-D array
        Delivery ratio SDR, 1 on streams; NaN where no water reaches one.
    water : 2-D bool array
        Streams, where ``loss`` is not read.
    grid : Grid
    """
    deposition = np.full(grid.shape, np.nan, np.float32)
    flux = np.zeros(grid.shape)
    with watched(progress) as state:
        _deposit(
            shares, order, loss, ratio, water, grid.valid, SHARE_DOWN, SHARE_RIGHT,
            deposition, flux, state,
        )  # fmt: skip
    flux[np.isnan(deposition)] = np.nan
    return Deposition(deposition, flux)


@kernel
def _deposit(
    shares, order, loss, ratio, water, mask, down, right, deposition, flux, state
):
    """``flux`` holds what arrives at a cell until the cell itself has its turn."""
    rows, columns = mask.shape
    for place in range(order.size):
        if place % 65536 == 0:
            state[0] = place / order.size
            if state[1] != 0.0:
                return
        row = order[place] // columns
        column = order[place] % columns
        here = float(ratio[row, column])
        if np.isnan(here):
            continue
        code = int(shares[row, column])
        whole = 0
        below = 0.0
        for k in range(8):
            share = (code >> (4 * k)) & 15
            if share == 0:
                continue
            whole += share
            y = row + down[k]
            x = column + right[k]
            if y < 0 or y >= rows or x < 0 or x >= columns or not mask[y, x]:
                continue
            if not np.isnan(ratio[y, x]):
                below += share * float(ratio[y, x])
        if whole > 0:
            below /= whole
        stays = 1.0
        if here < 1.0:
            stays = max(below - here, 0.0) / (1.0 - here)
        arrives = flux[row, column]
        leaves = (1.0 - stays) * arrives
        if not water[row, column]:
            leaves += float(loss[row, column]) * (1.0 - here)
        deposition[row, column] = stays * arrives
        flux[row, column] = leaves
        if leaves == 0.0:
            continue
        for k in range(8):
            share = (code >> (4 * k)) & 15
            if share == 0:
                continue
            y = row + down[k]
            x = column + right[k]
            if 0 <= y < rows and 0 <= x < columns and mask[y, x]:
                flux[y, x] += leaves * share / whole
