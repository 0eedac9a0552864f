"""Class rasters as small codes: the position of each cell's class among all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..raster.blocks import row_blocks
from ..raster.valid_cells import check_finite, check_not_empty
from ..refusal import Refusal

WIDEST_TABLE = 1 << 20  # classes further apart are looked up by search
MOST_LISTED = 20


@dataclass(frozen=True)
class ClassCodes:
    """Codes of classes.

    Attributes
    ----------
    values : array
        The classes that occur, rising.
    codes : array of uint8, uint16 or int32
        Position in ``values``; ``len(values)`` where the raster is missing.
    """

    values: np.ndarray
    codes: np.ndarray


def class_codes(
    classes: np.ndarray, mask: np.ndarray | None = None, name: str = "The class raster"
) -> ClassCodes:
    """Give each class its position among the classes that occur.

    Takes 1 byte per cell up to 255 classes, 2 up to 65,535, else 4.

    Parameters
    ----------
    classes : 2-D array
    mask : bool array of the same shape, optional
        True where the raster has a value; the other cells are not read.
    name : str
        What to call the raster in a sentence.

    Raises
    ------
    Refusal
        No cell has a value, or one that has holds NaN or infinity.

    Examples
    --------
    >>> import numpy as np
    >>> found = class_codes(np.array([[10, 30], [30, 20]]))
    >>> found.values.tolist(), found.codes.tolist()
    ([10, 20, 30], [[0, 2], [2, 1]])
    """
    check_not_empty(mask, name)
    check_finite(classes, mask, name)
    values = _values(classes, mask)
    codes = np.empty(classes.shape, smallest_type(len(values)))
    first = values[0]
    direct = classes.dtype.kind in "iub" and _span(values) < WIDEST_TABLE
    if direct:
        table = np.zeros(_span(values) + 1, codes.dtype)
        table[_steps(values, first)] = np.arange(len(values))
    for rows in row_blocks(classes.shape):
        block = classes[rows]
        inside = None if mask is None else mask[rows]
        if inside is not None:
            block = np.where(inside, block, first)
        if direct:
            codes[rows] = table[_steps(block, first)]
        else:
            codes[rows] = np.searchsorted(values, block)
        if inside is not None:
            codes[rows][~inside] = len(values)
    return ClassCodes(values, codes)


def check_classes(chosen: Iterable[float], found: np.ndarray) -> np.ndarray:
    """The chosen classes, sorted; refuse one that does not occur.

    Parameters
    ----------
    found : array
        The classes that occur.
    """
    chosen = np.unique(np.asarray(list(chosen)))
    for absent in chosen[~np.isin(chosen, found)]:
        shown = np.unique(found)
        raise Refusal(
            "Class {absent} does not occur in the raster (classes found: {found}). "
            "Choose classes that occur.",
            parameter="described",
            absent=f"{absent:g}",
            found=", ".join(f"{value:g}" for value in shown[:MOST_LISTED])
            + (", …" if len(shown) > MOST_LISTED else ""),
        )
    return chosen


def smallest_type(largest: int) -> np.dtype:
    """The smallest type of codes 0 to ``largest``."""
    for dtype in (np.uint8, np.uint16):
        if largest <= np.iinfo(dtype).max:
            return np.dtype(dtype)
    return np.dtype(np.int32)


def _span(values):
    return int(values[-1]) - int(values[0])


def _values(classes, mask):
    found = np.empty(0, classes.dtype)
    for rows in row_blocks(classes.shape):
        block = classes[rows]
        block = block.ravel() if mask is None else block[mask[rows]]
        if not block.size:
            continue
        if block.dtype.kind in "iu":
            low = block.min()
            if int(block.max()) - int(low) < WIDEST_TABLE:
                present = np.zeros(int(block.max()) - int(low) + 1, bool)
                present[_steps(block, low)] = True
                block = np.flatnonzero(present) + int(low)
        found = np.union1d(found, block.astype(classes.dtype))
    return found


def _steps(values, first):
    """Differences from the first, in a type that holds them."""
    return np.subtract(values, first, dtype=np.int64, casting="unsafe")
