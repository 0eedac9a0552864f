"""The cells in which a species was found."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..refusal import Refusal


@dataclass(frozen=True)
class RecordCells:
    """Records of one species on a grid.

    Attributes
    ----------
    cells : int64 array
        Places of its cells in the flattened raster, each once, ascending.
    given : int
        Records.
    outside, nodata, duplicates : int
        Records beyond the grid, on a cell without a value, and in the cell of another.
    """

    cells: np.ndarray
    given: int
    outside: int
    nodata: int
    duplicates: int


def record_cells(
    rows: np.ndarray, columns: np.ndarray, mask: np.ndarray
) -> RecordCells:
    """Which cells records stand for; several in one cell count once, as in MaxEnt.

    Parameters
    ----------
    rows, columns : int arrays (records,)
        From 0 at the north-west; may lie beyond the grid.
    mask : bool array (row, column)
        True where every predictor has a value.
    """
    rows, columns = np.asarray(rows), np.asarray(columns)
    inside = (rows >= 0) & (rows < mask.shape[0])
    inside &= (columns >= 0) & (columns < mask.shape[1])
    valid = inside.copy()
    valid[inside] = mask[rows[inside], columns[inside]]
    cells = np.unique(rows[valid].astype(np.int64) * mask.shape[1] + columns[valid])
    return RecordCells(
        cells,
        rows.size,
        int(np.count_nonzero(~inside)),
        int(np.count_nonzero(inside & ~valid)),
        int(np.count_nonzero(valid)) - cells.size,
    )


def check_record_cells(found: RecordCells, least: int) -> None:
    """Refuse a species that is known from too few cells.

    Parameters
    ----------
    found : RecordCells
    least : int
        Fewest cells.
    """
    if not found.cells.size:
        raise Refusal(
            "None of {given} records lies on a cell where every predictor has a value "
            "({outside} outside, {nodata} without a value).",
            parameter="records",
            given=found.given,
            outside=found.outside,
            nodata=found.nodata,
        )
    if found.cells.size == 1 and found.duplicates:
        raise Refusal(
            "All {records} usable records lie in one cell.",
            parameter="records",
            records=1 + found.duplicates,
        )
    if found.cells.size < least:
        raise Refusal(
            "{records} usable records, and {least} are needed.",
            parameter="records",
            records=found.cells.size,
            least=least,
        )
