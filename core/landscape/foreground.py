"""Which classes of a land cover raster are habitat."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..raster.blocks import row_blocks
from ..raster.valid_cells import check_not_empty
from ..refusal import Refusal

MISSING, BACKGROUND, FOREGROUND = 0, 1, 2


def classes_found(classes: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    """The different values of a class raster, in rising order.

    Parameters
    ----------
    classes : 2-D array
    mask : bool array of the same shape, optional
        True where the raster has a value; the other cells are not read.
    """
    found = np.empty(0, classes.dtype)
    for rows in row_blocks(classes.shape):
        block = classes[rows]
        if mask is not None:
            block = block[mask[rows]]
        found = np.union1d(found, block)
    return found


def check_foreground(
    classes: np.ndarray,
    foreground_values: Iterable[float],
    mask: np.ndarray | None = None,
) -> np.ndarray:
    """Return the foreground classes, sorted; refuse one that the raster does not hold.

    Raises
    ------
    Refusal
        No class is chosen, no cell has a value, or a chosen class does not occur.
    """
    chosen = np.unique(np.asarray(list(foreground_values)))
    if chosen.size == 0:
        raise Refusal(
            "No foreground class is chosen. Choose at least one class.",
            parameter="foreground_values",
        )
    check_not_empty(mask, "The class raster")
    found = classes_found(classes, mask)
    absent = chosen[~np.isin(chosen, found)]
    if absent.size == 1:
        raise Refusal(
            "Foreground class {absent} does not occur in the raster (classes found: "
            "{found}). Remove it, or choose one that occurs.",
            parameter="foreground_values",
            absent=_listed(absent),
            found=_listed(found),
        )
    if absent.size:
        raise Refusal(
            "Foreground classes {absent} do not occur in the raster (classes found: "
            "{found}). Remove them, or choose classes that occur.",
            parameter="foreground_values",
            absent=_listed(absent),
            found=_listed(found),
        )
    return chosen


def foreground_image(
    classes: np.ndarray,
    foreground_values: Iterable[float],
    mask: np.ndarray | None = None,
) -> np.ndarray:
    """The image that MSPA takes: 0 missing, 1 background, 2 foreground.

    Takes 1 byte per cell above the input.

    Parameters
    ----------
    classes : 2-D array
        A class for each cell.
    foreground_values : iterable of numbers
        The classes that are foreground; each must occur in the raster.
    mask : bool array of the same shape, optional
        True where the raster has a value; the other cells are 0 in the image and
        are not read.

    Returns
    -------
    uint8 array

    Raises
    ------
    Refusal
        As :func:`check_foreground`.

    Examples
    --------
    >>> import numpy as np
    >>> foreground_image(np.array([[1, 2, 5]]), [2, 5])
    array([[1, 2, 2]], dtype=uint8)
    """
    classes = np.asarray(classes)
    chosen = check_foreground(classes, foreground_values, mask)
    image = np.empty(classes.shape, np.uint8)
    for rows in row_blocks(classes.shape):
        image[rows] = BACKGROUND
        image[rows][np.isin(classes[rows], chosen)] = FOREGROUND
        if mask is not None:
            image[rows][~mask[rows]] = MISSING
    return image


def _listed(values):
    return ", ".join(f"{value:g}" for value in values)
