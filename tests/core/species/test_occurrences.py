"""Cleaning of occurrence records."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.refusal import Refusal
from ecorestore.core.species.occurrences import REASONS, clean_occurrences
from hypothesis import given, settings
from hypothesis import strategies as st

MASK = np.ones((10, 10), bool)
MASK[0, 0] = False
GRID = Grid((10, 10), 100.0, mask=MASK)
ORIGIN = (1000.0, 2000.0)


def cleaned(rows, **options):
    records = pd.DataFrame(rows, columns=["species", "x", "y", "year"])
    return clean_occurrences(records, GRID, ORIGIN, **options)


def test_each_reason():
    found = cleaned(
        [
            ("a", 1550.0, 1550.0, 2010),
            ("a", 1550.0, 1550.0, 2011),  # duplicate
            ("", 1550.0, 1550.0, 2010),
            ("a", np.nan, 1550.0, 2010),
            ("a", 9e9, 1550.0, 2010),
            ("a", 0.0, 0.0, 2010),
            ("a", 1650.0, 1550.0, np.nan),
            ("a", 1650.0, 1550.0, 1950),
            ("a", 2000.0, 1550.0, 2010),  # on the eastern edge
            ("a", 1050.0, 1950.0, 2010),  # nodata
            ("a", 1905.0, 1900.0, 2010),  # centroid
            ("a", 1560.0, 1560.0, 2010),  # same thinning cell as the first
            ("b", 1550.0, 1550.0, 2010),
        ],
        bounds=(0, 0, 1e6, 1e6),
        years=(2000, 2020),
        centroids=np.array([[1900.0, 1900.0]]),
        centroid_distance=10.0,
        thinning=100.0,
        least_records=1,
    )
    assert len(found.kept) == 2
    reasons = found.dropped["reason"].value_counts().to_dict()
    assert reasons == {
        reason: 1 for reason in REASONS if reason not in ("few_records",)
    }
    table = found.species.set_index("species")
    assert table.loc["a", "given"] == 11
    assert table.loc["b", "kept"] == 1


def test_species_with_too_few_records():
    rows = [("a", 1550.0, 1000.0 + 100 * k + 50, 0) for k in range(5)]
    found = cleaned([*rows, ("b", 1550.0, 1550.0, 0)], least_records=5)
    assert found.kept["species"].unique().tolist() == ["a"]
    assert found.dropped["reason"].tolist() == ["few_records"]


def test_all_records_in_one_cell():
    rows = [("a", 1500.0 + k, 1500.0 + k, 0) for k in range(1, 9)]
    assert len(cleaned(rows, thinning=100.0).kept) == 1


def test_the_first_cell_begins_at_the_origin():
    inside, outside = ("a", 1100.0, 1999.9, 0), ("a", 999.9, 1500.0, 0)
    found = cleaned([inside, outside])
    assert found.kept["x"].tolist() == [1100.0]
    assert found.dropped["reason"].tolist() == ["outside"]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([0.0, 100.0, 250.0]))
def test_laws(seed, thinning):
    rng = np.random.default_rng(seed)
    count = 60
    records = pd.DataFrame(
        {
            "species": rng.choice(["a", "b", "c"], count),
            "x": 1000 + rng.integers(0, 40, count) * 25.0,
            "y": 1000 + rng.integers(1, 41, count) * 25.0,
        }
    )
    options = {"thinning": thinning, "seed": seed}
    found = clean_occurrences(records, GRID, ORIGIN, **options)
    assert len(found.kept) + len(found.dropped) == count
    assert found.species["given"].sum() == count
    assert found.species["kept"].sum() == len(found.kept)
    kept = found.kept
    assert not kept.duplicated(["species", "x", "y"]).any()
    if thinning:
        cell = np.floor((kept["x"] - 1000) / thinning) * 1000
        cell += np.floor((2000 - kept["y"]) / thinning)
        assert not pd.DataFrame({"s": kept["species"], "c": cell}).duplicated().any()
    # Neither the order of records nor other species decide which ones stay.
    order = rng.permutation(count)
    shuffled = clean_occurrences(records.iloc[order], GRID, ORIGIN, **options)
    columns = ["species", "x", "y"]
    as_set = set(map(tuple, kept[columns].to_numpy()))
    assert as_set == set(map(tuple, shuffled.kept[columns].to_numpy()))
    alone = clean_occurrences(
        records[records["species"] == records["species"].iloc[0]],
        GRID,
        ORIGIN,
        **options,
    )
    of_one = {place for place in as_set if place[0] == records["species"].iloc[0]}
    assert of_one == set(map(tuple, alone.kept[columns].to_numpy()))


@pytest.mark.parametrize(
    ("rows", "options", "sentence"),
    [
        ([], {}, "There are no records"),
        ([("a", 5.0, 5.0, 0)], {}, "No record is left of 1: 1 were dropped"),
        (
            [("a", 1550.0, 1550.0, 0)],
            {"years": (2020, 2000)},
            "The years run from 2020",
        ),
        ([("a", 1550.0, 1550.0, 0)], {"thinning": -1}, "The side of thinning cells"),
        ([("a", 1550.0, 1550.0, 0)], {"least_records": 0}, "The smallest number of"),
    ],
)
def test_refusals(rows, options, sentence):
    with pytest.raises(Refusal, match=sentence):
        cleaned(rows, **options)


def test_a_missing_column():
    with pytest.raises(
        Refusal, match="The records have no column y; their columns are"
    ):
        clean_occurrences(pd.DataFrame({"species": ["a"], "x": [1]}), GRID, ORIGIN)
