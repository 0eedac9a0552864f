"""Tables of classes and ranges: how they are read, and what is wrong with them."""

import numpy as np
import pandas as pd
from ecorestore.core.raster.class_table import (
    check_codes,
    check_ranges,
    codes,
    is_range_table,
    limits,
    row_names,
)
from hypothesis import given
from hypothesis import strategies as st


def sentences(table, **options):
    return [str(refusal) for refusal in check_ranges(table, **options)]


def ranges(*rows):
    return pd.DataFrame(rows, columns=["low", "high", "value"])


def test_a_good_table_has_no_fault():
    assert check_ranges(ranges((None, 0, 1), (0, 10, 2), (10, None, 3))) == []


def test_low_above_high_is_named_as_printed():
    table = pd.DataFrame(
        {"class": ["1043-1032"], "low": [1043], "high": [1032], "value": [2]}
    )
    assert sentences(table, name="elevation_m") == [
        "In elevation_m, row 1043-1032: the low limit 1043 is not below the high limit "
        "1032. Correct one of the two."
    ]


def test_overlap_names_both_rows():
    assert sentences(ranges((0, 10, 1), (8, 20, 2))) == [
        "In the table, rows 0-10 and 8-20 overlap from 8 to 10. Let one end where the "
        "next begins."
    ]


def test_a_range_within_another_overlaps_it():
    found = sentences(ranges((0, 100, 1), (10, 20, 2), (50, 60, 3)))
    assert len(found) == 2
    assert "rows 0-100 and 50-60 overlap from 50 to 60" in found[1]


def test_gap_names_both_rows():
    table = ranges((0, 10, 1), (12.5, None, 2))
    assert sentences(table, name="slope_deg") == [
        "In slope_deg, nothing covers the values from 10 to 12.5, between rows 0-10 and "
        ">12.5. Let one end where the next begins, or add a row."
    ]
    assert sentences(table, gaps=False) == []


def test_repeated_class_and_missing_value():
    table = pd.DataFrame({"class": [1, 2, 2], "value": [5, None, 7]})
    assert sentences(table) == [
        "In the table, row 2 has no number in the column value. Fill it in.",
        "In the table, class 2 stands in 2 rows. Keep one.",
    ]


def test_limit_that_is_no_number():
    table = pd.DataFrame({"low": ["0", "ten"], "high": ["10", ""], "value": [1, 2]})
    assert sentences(table) == [
        "In the table, row all values: the limit ten is not a number. Correct it, or "
        "leave it empty for an open end."
    ]


def test_tables_without_the_needed_columns():
    assert sentences(pd.DataFrame({"class": [1]})) == [
        "In the table, the column value is missing. Add it."
    ]
    assert sentences(pd.DataFrame({"class": [], "value": []})) == [
        "In the table, there is no row. Add one for each class."
    ]
    assert sentences(pd.DataFrame({"value": [1]})) == [
        "In the table, nothing says which cells a row is for. Add a column class, or "
        "columns low and high."
    ]


def test_words_need_codes():
    table = pd.DataFrame({"class": ["Woodland", "Grassland"], "value": [1, 1]})
    assert [str(fault) for fault in check_codes(table, name="land_use")] == [
        "In land_use, no number says what the raster holds for: Woodland, Grassland. "
        "Add a column code with the raster's number for each row."
    ]
    coded = table.assign(code=[2, 4])
    assert check_codes(coded) == []
    assert codes(coded).tolist() == [2, 4]
    assert row_names(coded) == ["Woodland", "Grassland"]


def test_kind_and_names():
    classes = pd.DataFrame({"class": [1.0], "low": [None], "high": [""], "value": [1]})
    assert not is_range_table(classes)
    assert row_names(classes) == ["1"]
    table = ranges((None, 0, 1), (0, 10.5, 2), (10.5, None, 3), (None, None, 4))
    assert is_range_table(table)
    assert row_names(table) == ["<0", "0-10.5", ">10.5", "all values"]
    assert limits(table)[0].tolist() == [-np.inf, 0, 10.5, -np.inf]


@given(
    st.lists(st.integers(-1000, 1000), min_size=2, max_size=12, unique=True).map(
        sorted
    ),
    st.randoms(use_true_random=False),
)
def test_any_chain_of_limits_is_good_in_any_order(edges, random):
    rows = [(low, high, 1) for low, high in zip(edges, edges[1:])]
    random.shuffle(rows)
    assert check_ranges(ranges(*rows)) == []
    faulty = [(low, high + 0.5, 1) for low, high, _ in rows]
    assert len(check_ranges(ranges(*faulty))) == len(rows) - 1


def test_empty_limits_beside_whole_numbers():
    low, high = limits(ranges((None, 0, 1), (0, 10, 2)).astype("Int64"))
    assert low.tolist() == [-np.inf, 0]
    assert high.tolist() == [0, 10]
