"""New values for classes and ranges."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.raster import blocks
from ecorestore.core.raster.reclassify import reclassify
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst


def classes(**values):
    return pd.DataFrame(
        {"class": [int(name[1:]) for name in values], "value": list(values.values())}
    )


def ranges(*rows):
    return pd.DataFrame(rows, columns=["low", "high", "value"])


THREE = ranges((0, 10, 1), (10, 20, 2), (20, 30, 3))


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.float32, float])
@pytest.mark.parametrize(
    ("closed", "expected"),
    [("left", [1, 1, 2, 2, 3, 3]), ("right", [1, 1, 1, 2, 2, 3])],
)
def test_limits_belong_to_one_side_and_the_outermost_to_its_range(
    dtype, closed, expected
):
    values = np.array([[0, 9, 10, 19, 20, 30]], dtype)
    assert reclassify(values, THREE, closed=closed).values.tolist() == [expected]


def test_open_ends():
    table = ranges((None, 0, 1), (0, None, 2))
    assert reclassify(np.array([[-1e30, 0, 1e30]]), table).values.tolist() == [
        [1, 2, 2]
    ]


def test_a_float32_cell_on_a_limit_lies_on_it():
    table = ranges((0.0, 0.7, 1), (0.7, 1.0, 2))
    values = np.array([[0.7]], np.float32)
    assert float(values[0, 0]) < 0.7
    assert reclassify(values, table).values.tolist() == [[2]]


def test_smallest_type_that_holds_the_values():
    values = np.array([[1, 2]])
    for new, dtype in (
        ((0, 255), np.uint8),
        ((0, 256), np.uint16),
        ((0, 70000), np.uint32),
        ((-1, 5), np.float32),
        ((0.5, 5), np.float32),
    ):
        result = reclassify(values, classes(c1=new[0], c2=new[1]))
        assert result.values.dtype == dtype
        assert result.values.tolist() == [list(new)]


def test_missing_cells_are_not_read():
    values = np.array([[1.0, np.nan, 99.0]])
    mask = np.array([[True, False, False]])
    result = reclassify(values, classes(c1=7), mask=mask)
    assert result.values[0, 0] == 7
    assert result.mask.tolist() == mask.tolist()


def test_one_class_without_a_row():
    with pytest.raises(Refusal) as refused:
        reclassify(np.array([[1, 2, 7]]), classes(c1=1, c2=1))
    assert str(refused.value) == (
        "Class 7 occurs in the raster but has no row in the table (rows: 1, 2). Add a "
        "row for it."
    )


def test_several_classes_without_a_row_in_a_named_raster(monkeypatch):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 2})
    with pytest.raises(Refusal) as refused:
        reclassify(np.array([[1, 9], [7, 1]]), classes(c1=1), name="land_use")
    assert str(refused.value) == (
        "Classes 7, 9 occur in land_use but have no row in the table (rows: 1). Add a "
        "row for each."
    )


def test_values_outside_every_range():
    with pytest.raises(Refusal) as refused:
        reclassify(np.array([[-0.25, -0.5, 3.0]]), THREE)
    assert str(refused.value) == (
        "2 cells of the raster hold values between -0.5 and -0.25 that no row of the "
        "table covers (rows: 0-10, 10-20, 20-30). Widen a row or add one."
    )


def test_unmatched_cells_become_missing_or_stay():
    values = np.array([[1, 2, 300]])
    missing = reclassify(values, classes(c1=5), unmatched="missing")
    assert missing.mask.tolist() == [[True, False, False]]
    kept = reclassify(values, classes(c1=5), unmatched="keep")
    assert kept.values.tolist() == [[5, 2, 300]]
    assert kept.values.dtype == np.uint16
    assert kept.mask.all()
    halves = reclassify(np.array([[1.0, 2.5]]), classes(c1=5), unmatched="keep")
    assert halves.values.tolist() == [[5, 2.5]]


def test_gap_is_a_fault_only_where_every_cell_needs_a_row():
    table = ranges((0, 10, 1), (20, 30, 2))
    with pytest.raises(Refusal, match="nothing covers the values from 10 to 20"):
        reclassify(np.array([[5.0]]), table)
    result = reclassify(np.array([[5.0, 15.0]]), table, unmatched="keep")
    assert result.values.tolist() == [[1, 15]]


def test_faulty_tables_are_refused():
    with pytest.raises(Refusal, match="is not below the high limit"):
        reclassify(np.array([[1.0]]), ranges((5, 1, 1)))
    with pytest.raises(Refusal, match="no number says what the raster holds for: wood"):
        reclassify(np.array([[1]]), pd.DataFrame({"class": ["wood"], "value": [1]}))


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (
            np.nan,
            "The raster holds NaN in 1 cells that are not nodata. Set NaN as its nodata "
            "value or fill these cells.",
        ),
        (
            np.inf,
            "The raster holds infinity in 1 cells. Set these cells to nodata or give "
            "them a value.",
        ),
    ],
)
def test_nan_and_infinity(value, sentence):
    with pytest.raises(Refusal) as refused:
        reclassify(np.array([[1.0, value]]), ranges((None, None, 1)))
    assert str(refused.value) == sentence


def test_raster_without_a_value():
    with pytest.raises(Refusal) as refused:
        reclassify(np.array([[1]]), classes(c1=1), mask=np.array([[False]]))
    assert str(refused.value) == (
        "The raster holds no cell with a value. Choose another layer, or check its "
        "extent and its nodata value."
    )


@given(
    npst.arrays(np.int16, (4, 5), elements=st.integers(-40, 40)),
    npst.arrays(bool, (4, 5)),
    st.sampled_from([np.int8, np.int16, np.int32, np.int64, np.float32, float]),
    st.sampled_from(["left", "right"]),
)
def test_equal_to_the_rule_cell_by_cell(values, mask, dtype, closed):
    table = ranges((-20, -3, 7), (-3, 5, 300), (5, None, 9))
    mask[0, 0] = True
    values[0, 0] = 0
    result = reclassify(
        values.astype(dtype), table, mask=mask, closed=closed, unmatched="missing"
    )
    for place in np.ndindex(values.shape):
        x = values[place]
        expected = None
        for low, high, new in ((-20, -3, 7), (-3, 5, 300), (5, np.inf, 9)):
            if closed == "left" and low <= x < high:
                expected = new
            if closed == "right" and (low < x <= high or x == low == -20):
                expected = new
        assert result.mask[place] == (mask[place] and expected is not None)
        if result.mask[place]:
            assert result.values[place] == expected


@given(
    npst.arrays(np.uint8, (6, 3), elements=st.integers(0, 5)), st.permutations(range(6))
)
def test_a_permutation_of_classes_and_back(values, order):
    there = pd.DataFrame({"class": range(6), "value": order})
    back = pd.DataFrame({"class": order, "value": range(6)})
    new = reclassify(values, there).values
    assert (reclassify(new, back).values == values).all()


def test_cancel_ends_the_work():
    from ecorestore.core.progress import Cancelled

    with pytest.raises(Cancelled):
        reclassify(np.array([[1]]), classes(c1=1), progress=lambda _: False)
