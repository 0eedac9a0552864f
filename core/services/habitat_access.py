"""How easily threats reach the land, where laws or terrain keep them off."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..raster.blocks import row_blocks
from ..raster.class_table import shown
from ..refusal import Refusal


def check_access(access: Sequence[float]) -> np.ndarray:
    """The access of each area as an array; Refusal for one that is not within 0 and 1."""
    access = np.asarray(access, float)
    for row, value in enumerate(access.tolist(), start=1):
        if not 0 <= value <= 1:
            raise Refusal(
                "Row {row} of the areas of access has the access {value}. Give a number"
                " from 0 (no threat gets there) to 1.",
                parameter="access",
                row=row,
                value=shown(value),
            )
    return access


def habitat_access(areas: np.ndarray, access: Sequence[float]) -> np.ndarray:
    """Access of each cell from areas.

    Takes 4 bytes per cell above the input.

    Parameters
    ----------
    areas : 2-D array of whole numbers
        Number of the area, from 1 in the order of ``access``; 0: in none.
    access : sequence of float
        Of each area, 0 (no threat gets there) to 1 (open).

    Returns
    -------
    float32 array
        1 outside of all areas.

    Raises
    ------
    Refusal
        An access is not within 0 and 1.

    Examples
    --------
    >>> habitat_access(np.array([[0, 1, 2]]), [0.25, 0.5]).tolist()
    [[1.0, 0.25, 0.5]]
    """
    of_number = np.append(1.0, check_access(access)).astype(np.float32)
    result = np.empty(areas.shape, np.float32)
    for rows in row_blocks(areas.shape):
        result[rows] = of_number[areas[rows]]
    return result
