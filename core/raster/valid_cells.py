"""What every raster must be before work starts: not empty, no NaN, no infinity."""

from __future__ import annotations

import numpy as np

from ..refusal import Refusal
from .blocks import row_blocks


def check_not_empty(mask: np.ndarray | None, name: str = "The raster") -> None:
    """Raise Refusal where no cell has a value.

    Parameters
    ----------
    mask : bool array or None
        True where the raster has a value; None means everywhere.
    name : str
        What to call the raster in the sentence.
    """
    if mask is not None and not mask.any():
        raise Refusal(
            "{name} holds no cell with a value. Choose another layer, or check its "
            "extent and its nodata value.",
            name=name,
        )


def check_finite(
    values: np.ndarray, mask: np.ndarray | None = None, name: str = "The raster"
) -> None:
    """Raise Refusal where a cell that has a value holds NaN or infinity.

    Parameters
    ----------
    values : 2-D array
        Integers pass at once.
    mask : bool array of the same shape, optional
        True where the raster has a value; the other cells are not looked at.
    name : str
        What to call the raster in the sentence.
    """
    if values.dtype.kind not in "fc":
        return
    not_a_number = infinite = 0
    for rows in row_blocks(values.shape):
        block = values[rows]
        odd = ~np.isfinite(block)
        if mask is not None:
            odd &= mask[rows]
        count = int(np.count_nonzero(odd))
        if count:
            nan = int(np.count_nonzero(np.isnan(block) & odd))
            not_a_number += nan
            infinite += count - nan
    if not_a_number:
        raise Refusal(
            "{name} holds NaN in {count} cells that are not nodata. Set NaN as its "
            "nodata value or fill these cells.",
            name=name,
            count=not_a_number,
        )
    if infinite:
        raise Refusal(
            "{name} holds infinity in {count} cells. Set these cells to nodata or "
            "give them a value.",
            name=name,
            count=infinite,
        )
