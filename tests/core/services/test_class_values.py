"""Tables of land-cover classes."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.class_values import ClassValues, check_classes

COVER = np.array([[1, 2, 2], [4, 1, 2]], np.uint8)
GRID = Grid(COVER.shape, 30.0)
TABLE = pd.DataFrame({"LUCODE ": [4, 2, 1], " Kc": [0.4, 0.2, 0.1]})
WHOLE = slice(0, 2)


def values(cover=COVER, table=TABLE, grid=GRID, limits=(0.0, 1.0), **options):
    return ClassValues(cover, table, {"kc": limits}, grid, **options)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.float32])
def test_each_cell_gets_the_value_of_its_class(dtype):
    classes = values(COVER.astype(dtype))
    assert classes.column("kc")[classes.rows(WHOLE)].tolist() == [
        [0.1, 0.2, 0.2],
        [0.4, 0.1, 0.2],
    ]
    assert classes.cells.tolist() == [1, 3, 2]
    assert classes.names == ["4", "2", "1"]


@pytest.mark.parametrize("column", ["code", "class"])
def test_the_houses_own_column_names(column):
    classes = values(table=TABLE.set_axis([column, "kc"], axis=1))
    assert classes.cells.tolist() == [1, 3, 2]


def test_missing_cells_have_no_value_and_need_no_row():
    mask = COVER != 4
    classes = values(table=TABLE[1:], grid=Grid(COVER.shape, 30.0, mask=mask))
    assert classes.cells.tolist() == [3, 2]
    assert np.isnan(classes.column("kc")[classes.rows(WHOLE)][~mask]).all()


@pytest.mark.parametrize("cells", [1, 100])
def test_class_without_a_row_is_refused_with_its_cells(monkeypatch, cells):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": cells})
    with pytest.raises(Refusal) as refused:
        values(table=TABLE[:1])
    assert str(refused.value) == (
        "The land cover holds class 1, 2 in 5 cells, for which the biophysical table has"
        " no row (rows: 4). Add one."
    )
    assert refused.value.parameter == "table"


@pytest.mark.parametrize(
    ("dtype", "nodata"), [(np.uint8, 0), (np.uint8, 255), (np.int16, -9999)]
)
def test_an_unset_nodata_value_is_guessed(dtype, nodata):
    cover = COVER.astype(dtype)
    cover[0, 0] = nodata
    with pytest.raises(Refusal) as refused:
        values(cover)
    assert str(refused.value) == (
        f"The land cover holds class {nodata} in 1 cells, for which the biophysical"
        f" table has no row (rows: 4, 2, 1). {nodata} often marks empty cells: if so, set"
        " it as the raster's nodata value; else add a row."
    )


@pytest.mark.parametrize(
    ("table", "limits", "sentence"),
    [
        (
            TABLE.drop(columns=" Kc"),
            (0, 1),
            "In the biophysical table, the column kc is missing. Add it.",
        ),
        (
            TABLE.drop(columns="LUCODE "),
            (0, 1),
            "In the biophysical table, nothing says which cells a row is for. Add a"
            " column class, or columns low and high.",
        ),
        (
            TABLE.assign(**{" Kc": [0.4, None, 0.1]}),
            (0, 1),
            "In the biophysical table, row 2 has no number in the column kc. Fill it in.",
        ),
        (
            TABLE.assign(**{" Kc": [0.4, 1.2, 0.1]}),
            (0, 1),
            "In the biophysical table, row 2 has 1.2 in the column kc. Give a number from"
            " 0 to 1.",
        ),
        (
            TABLE.assign(**{" Kc": [0.4, -1, 0.1]}),
            (0, np.inf),
            "In the biophysical table, row 2 has -1 in the column kc. Give a number of at"
            " least 0.",
        ),
        (
            TABLE.assign(**{"LUCODE ": [1, 2, 1]}),
            (0, 1),
            "In the biophysical table, class 1 stands in 2 rows. Keep one.",
        ),
        (
            TABLE.assign(**{"LUCODE ": ["forest", 2, 1]}),
            (0, 1),
            "In the biophysical table, no number says what the raster holds for: number"
            " 1. Add a column code with the raster's number for each row.",
        ),
    ],
)
def test_faulty_tables(table, limits, sentence):
    with pytest.raises(Refusal) as refused:
        values(table=table, limits=limits)
    assert str(refused.value) == sentence


def test_raster_without_a_value():
    with pytest.raises(Refusal, match="The land cover holds no cell with a value"):
        values(grid=Grid(COVER.shape, 30.0, mask=np.zeros(COVER.shape, bool)))


def test_a_table_is_checked_before_the_raster_is_read():
    cells = dict(zip(*np.unique(COVER, return_counts=True)))
    check_classes(cells, TABLE, {"kc": (0.0, 1.0)})
    check_classes({}, TABLE[:1], {"kc": (0.0, 1.0)})
    for table, cover in ((TABLE[:1], COVER), (TABLE, np.where(COVER == 4, 255, COVER))):
        codes, counts = np.unique(cover, return_counts=True)
        with pytest.raises(Refusal) as before:
            check_classes(dict(zip(codes, counts)), table, {"kc": (0.0, 1.0)})
        with pytest.raises(Refusal) as reading:
            values(cover, table)
        assert str(before.value) == str(reading.value)
    with pytest.raises(Refusal, match="row 4 has 0.4 in the column kc"):
        check_classes({}, TABLE, {"kc": (0.0, 0.3)})
