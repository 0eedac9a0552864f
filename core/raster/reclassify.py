"""New values for the classes or ranges of a raster, by a table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..progress import Progress, report
from ..refusal import Refusal
from .blocks import row_blocks
from .class_table import (
    check_codes,
    check_ranges,
    codes,
    is_range_table,
    limits,
    numbers,
    row_names,
    shown,
)
from .valid_cells import check_finite, check_not_empty

NAMED_AT_MOST = 20


@dataclass(frozen=True)
class Reclassified:
    """The new values, and where there is one.

    Attributes
    ----------
    values : 2-D array
        The smallest unsigned integer type that holds every value of the table, or
        float32 where one is negative or has a fraction.
    mask : bool array
        True where ``values`` holds a value.
    """

    values: np.ndarray
    mask: np.ndarray


class Lookup:
    """Finds the row of a table for each cell; made once, applied block by block.

    Parameters
    ----------
    table : DataFrame
        Checked: :func:`check_ranges` and :func:`check_codes` find nothing in it.
    dtype : dtype
        Of the raster. Limits are compared in it, so that a float32 cell that was
        written as 0.7 lies on the limit 0.7.
    closed : "left" or "right"
        Which limit belongs to a range.
    """

    def __init__(self, table: pd.DataFrame, dtype, *, closed: str = "left"):
        if closed not in ("left", "right"):
            raise ValueError(f'closed is "left" or "right", not {closed!r}.')
        self.dtype = np.dtype(dtype)
        self.closed = closed
        self.is_ranges = is_range_table(table)
        self.names = row_names(table)
        as_raster = self.dtype if self.dtype.kind == "f" else np.dtype(float)
        if self.is_ranges:
            low, high = limits(table)
            self._order = np.argsort(low, kind="stable")
            self._low = low[self._order].astype(as_raster)
            self._high = high[self._order].astype(as_raster)
        else:
            key = codes(table)
            self._order = np.argsort(key, kind="stable")
            self._key = key[self._order].astype(as_raster)
        self._every = None
        if self.dtype.kind in "iu" and self.dtype.itemsize <= 2:
            unsigned = np.dtype(f"u{self.dtype.itemsize}")
            domain = np.arange(2 ** (8 * self.dtype.itemsize)).astype(unsigned)
            self._every = self._search(domain.view(self.dtype))

    def rows(self, cells: np.ndarray) -> np.ndarray:
        """The number of the row for each cell, -1 where there is none."""
        if self._every is not None:
            return self._every[cells.view(f"u{self.dtype.itemsize}")]
        return self._search(cells)

    def _search(self, cells):
        count = len(self._order)
        if not self.is_ranges:
            position = np.searchsorted(self._key, cells)
            position[position == count] = 0
            found = self._key[position] == cells
        elif self.closed == "left":
            position = np.searchsorted(self._low, cells, side="right") - 1
            high = self._high[position]
            found = cells < high
            found |= (cells == high) & (position == count - 1)
            found &= position >= 0
        else:
            position = np.searchsorted(self._high, cells, side="left")
            position[position == count] = 0
            low = self._low[position]
            found = cells > low
            found |= (cells == low) & (position == 0)
            found &= cells <= self._high[position]
        return np.where(found, self._order[position], -1).astype(np.int32)


def reclassify(
    values: np.ndarray,
    table: pd.DataFrame,
    *,
    mask: np.ndarray | None = None,
    closed: str = "left",
    unmatched: str = "refuse",
    name: str = "",
    progress: Progress = None,
) -> Reclassified:
    """Give each cell the value that a table has for its class or range.

    Takes 1 byte per cell for the mask and 1, 2 or 4 for the values, above the input,
    and 50 MB for a band of rows.

    Parameters
    ----------
    values : 2-D array of integers or floats
    table : DataFrame
        Column ``value`` and either ``class`` (an exact value; ``code`` where
        ``class`` holds words) or ``low`` and ``high`` (a range; empty = open-ended).
    mask : bool array of the same shape, optional
        True where the raster has a value. The other cells are missing in the result
        and are never read.
    closed : "left" or "right"
        ``"left"``: low <= x < high. ``"right"``: low < x <= high. The outermost
        finite end belongs to its range either way.
    unmatched : "refuse", "missing" or "keep"
        What becomes of a cell that no row covers: refuse the table, make the cell
        missing, or keep its value.
    name : str
        What to call the raster in messages.

    Returns
    -------
    Reclassified

    Raises
    ------
    Refusal
        The table is faulty (:func:`check_ranges`), a cell holds NaN or infinity, no
        cell has a value, or ``unmatched="refuse"`` and a cell has no row.

    Examples
    --------
    >>> import numpy as np, pandas as pd
    >>> slope = np.array([[0.0, 10.0, 20.0]])
    >>> table = pd.DataFrame({"low": [0, 10], "high": [10, 20], "value": [1, 2]})
    >>> reclassify(slope, table).values
    array([[1, 2, 2]], dtype=uint8)
    >>> reclassify(slope, table, closed="right").values
    array([[1, 1, 2]], dtype=uint8)
    """
    values = np.asarray(values)
    if values.ndim != 2:
        raise ValueError(f"values must be 2-D, not of shape {values.shape}.")
    if unmatched not in ("refuse", "missing", "keep"):
        raise ValueError(
            f'unmatched is "refuse", "missing" or "keep", not {unmatched!r}.'
        )
    faults = check_ranges(table, name=name, gaps=unmatched == "refuse")
    for refusal in faults or check_codes(table, name=name):
        raise refusal
    check_not_empty(mask, name or "The raster")
    check_finite(values, mask, name or "The raster")

    lookup = Lookup(table, values.dtype, closed=closed)
    new = numbers(table["value"])
    if unmatched == "keep":
        dtype = _common_type(new, *_kept(values, mask, lookup))
    else:
        dtype = _common_type(new)
    # The last entry serves the cells without a row, whose row number is -1.
    by_row = np.append(new, 0).astype(dtype)
    result = np.empty(values.shape, dtype)
    known = np.empty(values.shape, bool)
    for rows in row_blocks(values.shape):
        row = lookup.rows(values[rows])
        result[rows] = by_row[row]
        there = np.ones(row.shape, bool) if mask is None else mask[rows]
        if unmatched == "keep":
            kept = (row < 0) & there
            result[rows][kept] = values[rows][kept]
            known[rows] = there
        else:
            known[rows] = there & (row >= 0)
            if unmatched == "refuse" and (known[rows] != there).any():
                raise unmatched_refusal(values, mask, lookup, name=name)
        report(progress, rows.stop / values.shape[0])
    return Reclassified(result, known)


def unmatched_refusal(
    values: np.ndarray, mask: np.ndarray | None, lookup: Lookup, *, name: str = ""
) -> Refusal:
    """The sentence that names the cells for which a table has no row."""
    named = {
        "parameter": "table",
        "raster": name or "the raster",
        "rows": _listed(lookup.names),
    }
    if lookup.is_ranges:
        least, most, count = np.inf, -np.inf, 0
        for cells in _unmatched_blocks(values, mask, lookup):
            least, most = min(least, cells.min()), max(most, cells.max())
            count += cells.size
        return Refusal(
            "{count} cells of {raster} hold values between {low} and {high} that no "
            "row of the table covers (rows: {rows}). Widen a row or add one.",
            count=count,
            low=shown(least),
            high=shown(most),
            **named,
        )
    found = np.empty(0, values.dtype)
    for cells in _unmatched_blocks(values, mask, lookup):
        found = np.union1d(found, cells)
    if found.size == 1:
        return Refusal(
            "Class {found} occurs in {raster} but has no row in the table (rows: "
            "{rows}). Add a row for it.",
            found=shown(found[0]),
            **named,
        )
    return Refusal(
        "Classes {found} occur in {raster} but have no row in the table (rows: "
        "{rows}). Add a row for each.",
        found=_listed([shown(value) for value in found]),
        **named,
    )


def _unmatched_blocks(values, mask, lookup):
    """The cells without a row, block by block, where there are any."""
    for rows in row_blocks(values.shape):
        without = lookup.rows(values[rows]) < 0
        if mask is not None:
            without &= mask[rows]
        if without.any():
            yield values[rows][without]


def _kept(values, mask, lookup):
    """Extremes of the values that stay as they are, and a fraction if there is one."""
    found = []
    for cells in _unmatched_blocks(values, mask, lookup):
        fractions = cells[cells != np.floor(cells)]
        found += [cells.min(), cells.max(), *fractions[:1]]
    return found


def _common_type(values, *more):
    """The smallest unsigned type for whole numbers from 0, else float32."""
    every = np.append(np.asarray(values, float), np.asarray(more, float))
    if (every >= 0).all() and (every == np.floor(every)).all():
        for dtype in (np.uint8, np.uint16, np.uint32):
            if every.max() <= np.iinfo(dtype).max:
                return dtype
    return np.float32


def _listed(names):
    more = len(names) - NAMED_AT_MOST
    listed = ", ".join(names[:NAMED_AT_MOST])
    return f"{listed} and {more} more" if more > 0 else listed
