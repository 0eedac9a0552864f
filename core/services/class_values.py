"""What a table says about the classes of a land-cover raster."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..raster.class_table import check_codes, check_ranges, numbers, row_names, shown
from ..raster.reclassify import Lookup
from ..raster.valid_cells import check_finite, check_not_empty
from ..refusal import Refusal

# Codes that programs write where there is no class.
USUAL_NODATA = frozenset(
    [0, 127, 255, 32767, 65535, 2**31 - 1, 2**32 - 1, 2**63 - 1]
    + [-1, -99, -128, -999, -9999, -32768, -99999, -(2**31), -(2**63)]
)
NAMED_AT_MOST = 10


class ClassValues:
    """Finds the values of a table for the classes of a raster, band by band of rows.

    Parameters
    ----------
    land_cover : 2-D array of whole numbers
    table : DataFrame
        One row for each class: column ``lucode`` (as in InVEST's tables), ``code`` or
        ``class``. Names of columns are read without regard to capitals.
    columns : mapping of name to (low, high)
        The columns that are needed, and the smallest and largest value of each.
    grid : Grid
        Cells outside its mask are not looked at.
    table_name : str
        What to call the table in a sentence.
    parameter : str
        Name of the argument that is refused.

    Attributes
    ----------
    table : DataFrame
        The table with small letters in the names of its columns.
    names : list of str
        What to call each row.
    cells : int64 array
        Number of valid cells of each row's class.

    Raises
    ------
    Refusal
        No cell has a value; a column is missing; a row has no number in one, one
        outside its range, or a class that another row has; or a class of the raster
        has no row.
    """

    def __init__(
        self,
        land_cover: np.ndarray,
        table: pd.DataFrame,
        columns: Mapping[str, tuple[float, float]],
        grid: Grid,
        *,
        table_name: str = "the biophysical table",
        parameter: str = "table",
    ):
        self.land_cover = grid.check(land_cover, "land_cover")
        self.table = plain_columns(table)
        check_not_empty(grid.mask, "The land cover")
        check_finite(self.land_cover, grid.mask, "The land cover")
        _check_table(self.table, columns, table_name, parameter)
        self.names = row_names(self.table)
        self._lookup = Lookup(self.table, self.land_cover.dtype)
        self.cells = self._count(grid, table_name, parameter)

    def rows(self, rows: slice) -> np.ndarray:
        """The number of the table's row for each cell of a band, -1 where none."""
        return self._lookup.rows(self.land_cover[rows])

    def column(self, name: str, dtype=float) -> np.ndarray:
        """The values of a column by row number; the last is NaN, for cells without."""
        return np.append(numbers(self.table[name]), np.nan).astype(dtype)

    def _count(self, grid, table_name, parameter):
        cells = np.zeros(len(self.table) + 1, np.int64)
        missing = {}
        for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
            row = self.rows(rows) + 1
            if grid.mask is not None:
                row = row[grid.mask[rows]]
            found = np.bincount(row.ravel(), minlength=len(cells))
            cells += found
            if found[0]:
                without = self.land_cover[rows]
                if grid.mask is not None:
                    without = without[grid.mask[rows]]
                for code, count in zip(
                    *np.unique(without[row == 0], return_counts=True)
                ):
                    missing[code] = missing.get(code, 0) + int(count)
        if missing:
            raise _without_row(missing, self.names, table_name, parameter)
        return cells[1:]


def check_classes(
    cells: Mapping[float, int],
    table: pd.DataFrame,
    columns: Mapping[str, tuple[float, float]],
    *,
    table_name: str = "the biophysical table",
    parameter: str = "table",
) -> None:
    """Raise Refusal, before a raster is read, for what :class:`ClassValues` would.

    Parameters
    ----------
    cells : mapping of class to its number of cells
        What a look at the raster found; empty checks the table alone.
    table, columns, table_name, parameter
        As in :class:`ClassValues`.

    Examples
    --------
    >>> table = pd.DataFrame({"lucode": [1], "usle_c": [0.003]})
    >>> check_classes({1: 300}, table, {"usle_c": (0, 1)})
    """
    table = plain_columns(table)
    _check_table(table, columns, table_name, parameter)
    lookup = Lookup(table, np.dtype(float))
    rows = lookup.rows(np.array(list(cells), float))
    missing = {code: cells[code] for code, row in zip(cells, rows) if row < 0}
    if missing:
        raise _without_row(missing, row_names(table), table_name, parameter)


def plain_columns(table: pd.DataFrame) -> pd.DataFrame:
    """The table with small letters in its column names, and ``lucode`` as ``code``."""
    table = table.rename(columns=lambda name: str(name).strip().lower())
    if "lucode" in table:
        table = table.drop(columns="code", errors="ignore")
        table = table.rename(columns={"lucode": "code"})
    return table.reset_index(drop=True)


def check_table_range(
    table: pd.DataFrame,
    column: str,
    low: float,
    high: float,
    table_name: str,
    parameter,
) -> None:
    """Raise Refusal for the first number of a column outside ``low`` to ``high``."""
    values = numbers(table[column])
    outside = ~((values >= low) & (values <= high))
    if not outside.any():
        return
    row = int(np.argmax(outside))
    named = {
        "parameter": parameter,
        "table": table_name,
        "row": row_names(table)[row],
        "column": column,
        "value": f"{values[row]:g}",
        "low": f"{low:g}",
    }
    if np.isinf(high):
        raise Refusal(
            "In {table}, row {row} has {value} in the column {column}. Give a number of"
            " at least {low}.",
            **named,
        )
    raise Refusal(
        "In {table}, row {row} has {value} in the column {column}. Give a number from"
        " {low} to {high}.",
        high=f"{high:g}",
        **named,
    )


def _check_table(table, columns, table_name, parameter):
    # Without a column of values, the rows still need codes of their own.
    for column in columns or ("code" if "code" in table else "class",):
        faults = check_ranges(table, name=table_name, value=column, gaps=False)
        for refusal in faults or check_codes(table, name=table_name):
            raise refusal
    for column, (low, high) in columns.items():
        check_table_range(table, column, low, high, table_name, parameter)


def _without_row(missing, names, table_name, parameter):
    count = sum(missing.values())
    codes = sorted(missing)
    named = {
        "parameter": parameter,
        "table": table_name,
        "codes": _listed([shown(code) for code in codes]),
        "count": count,
        "rows": _listed(names),
    }
    guess = [code for code in codes if code in USUAL_NODATA]
    if guess:
        return Refusal(
            "The land cover holds class {codes} in {count} cells, for which {table} has"
            " no row (rows: {rows}). {guess} often marks empty cells: if so, set it as"
            " the raster's nodata value; else add a row.",
            guess=shown(guess[0]),
            **named,
        )
    return Refusal(
        "The land cover holds class {codes} in {count} cells, for which {table} has no"
        " row (rows: {rows}). Add one.",
        **named,
    )


def _listed(names):
    more = len(names) - NAMED_AT_MOST
    listed = ", ".join(names[:NAMED_AT_MOST])
    return f"{listed} and {more} more" if more > 0 else listed
