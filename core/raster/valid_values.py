"""The values of a layer in one row, without the missing ones."""

from __future__ import annotations

import numpy as np

from ..refusal import Refusal


def valid_values(values, *, mask=None) -> np.ndarray:
    """Copy of the values that are not missing, in reading order.

    Parameters
    ----------
    values : array of any shape
        NaN is missing.
    mask : bool array of the same shape, optional
        True where there is a value; others are not read.

    Raises
    ------
    Refusal
        For no value at all, or an infinite one.
    """
    values = np.asarray(values)
    values = values.flatten() if mask is None else values[mask]
    if values.dtype.kind == "f":
        finite = np.isfinite(values)
        if not finite.all():
            infinite = int(np.count_nonzero(np.isinf(values)))
            if infinite:
                raise Refusal(
                    "{count} values are infinite. Set these cells to nodata or give "
                    "them a value.",
                    parameter="values",
                    count=infinite,
                )
            values = values[finite]
    if values.size == 0:
        raise Refusal(
            "There is no value: all cells are missing. Choose another layer, or check "
            "its extent and its nodata value.",
            parameter="values",
        )
    return values
