"""Ids of sources or cores in a raster, 0 for none."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..refusal import Refusal


def source_ids(ids: np.ndarray, grid: Grid, name: str) -> np.ndarray:
    """Ids as an array of whole numbers that kernels take; those on missing cells stay.

    Raises
    ------
    Refusal
        If an id on a valid cell is negative, too large or not a whole number.
    """
    ids = grid.check(ids, name)
    if ids.dtype == bool:
        return ids.view(np.uint8)
    if ids.dtype.kind not in "ui":
        raise Refusal(
            "The ids of {name} must be whole numbers, not {type}.",
            parameter=name,
            name=name,
            type=ids.dtype,
        )
    if not ids.dtype.isnative:
        ids = ids.astype(ids.dtype.newbyteorder("="))
    here = True if grid.mask is None else grid.mask
    lowest = int(ids.min(where=here, initial=0))
    highest = int(ids.max(where=here, initial=0))
    if lowest < 0 or highest > np.iinfo(np.int32).max:
        raise Refusal(
            "The ids of {name} must lie between 1 and 2147483647, with 0 for none;"
            " {value} does not.",
            parameter=name,
            name=name,
            value=lowest if lowest < 0 else highest,
        )
    return ids
