"""Predictors by species, and aspect in two parts."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.refusal import Refusal
from ecorestore.core.species.aspect_parts import aspect_parts, with_aspect_parts
from ecorestore.core.species.predictors_by_species import (
    cells_of_species,
    coefficient_pairs,
    predictors_by_species,
)
from ecorestore.core.species.select_predictors import select_predictors


def land(seed=0, rows=500):
    rng = np.random.default_rng(seed)
    warmth = rng.normal(size=rows)
    return pd.DataFrame(
        {
            "warmth": warmth,
            "height": -warmth + 0.3 * rng.normal(size=rows),
            "rain": rng.normal(size=rows),
            "snow": rng.normal(size=rows),
        }
    )


def records_of(table, column, count=40, species="moss"):
    """Where a predictor is high: it says most of the species."""
    top = table.nlargest(count, column)
    return top, np.repeat(species, count)


def test_once_for_all_without_records():
    found = predictors_by_species(land())
    assert found.kept["predictor"].tolist() == ["warmth", "rain", "snow"]
    assert found.kept["species"].unique().tolist() == ["all"]
    assert found.kept["contribution"].isna().all()
    assert found.steps["of"].tolist() == ["warmth"]
    assert len(found.correlation) == 6
    assert not found.skipped


def test_species_keep_what_says_most_of_them():
    table = land()
    moss, fern = (
        records_of(table, "height"),
        records_of(table, "warmth", species="fern"),
    )
    records = pd.concat([moss[0], fern[0]])
    names = np.concatenate([moss[1], fern[1]])
    found = predictors_by_species(table, records, names, by="species")
    kept = found.kept.groupby("species")["predictor"].agg(list)
    assert kept["moss"] == ["height", "rain", "snow"]
    assert kept["fern"] == ["warmth", "rain", "snow"]
    # Once for all the mean of both decides; so does one species alone.
    both = predictors_by_species(table, records, names)
    assert len(both.kept) == 3
    one = predictors_by_species(table, *moss)
    assert one.kept["predictor"].tolist() == ["height", "rain", "snow"]
    assert one.kept["contribution"].notna().all()


def test_correlation_at_the_records():
    """Two predictors that go together only where the species lives."""
    table = land()
    records, names = records_of(table, "rain")
    records = records.assign(snow=records["rain"] + 0.01)
    found = predictors_by_species(table, records, names, by="records")
    steps = found.steps.set_index("predictor")
    assert {"rain", "snow"} & set(steps.index)
    over_land = predictors_by_species(table, records, names, by="species")
    assert not {"rain", "snow"} & set(over_land.steps["predictor"])


def test_order_of_records_and_other_species_change_nothing():
    table = land()
    records, names = records_of(table, "height")
    more = records_of(table, "snow", species="fern")
    turned = np.random.default_rng(0).permutation(len(records))
    one = predictors_by_species(table, records, names, by="species")
    again = predictors_by_species(
        table,
        pd.concat([more[0], records.iloc[turned]]),
        np.concatenate([more[1], names]),
        by="species",
    )
    kept = again.kept[again.kept["species"] == "moss"]
    pd.testing.assert_frame_equal(
        kept.reset_index(drop=True), one.kept.reset_index(drop=True)
    )
    assert set(again.kept["species"]) == {"moss", "fern"}


def test_species_with_few_records_are_skipped():
    table = land()
    records, names = records_of(table, "height")
    names = names.copy()
    names[:4] = "fern"
    found = predictors_by_species(table, records, names, by="species")
    assert list(found.skipped) == ["fern"]
    assert str(found.skipped["fern"]).startswith("4 records where all predictors have")
    with pytest.raises(Refusal, match="Every species has fewer than 50 records"):
        predictors_by_species(table, records, names, least_records=50)
    gaps = records.assign(rain=np.nan)
    with pytest.raises(Refusal, match="where all predictors have a value"):
        predictors_by_species(table, gaps, names)


def test_one_bad_species_does_not_stop_the_others():
    table = land()
    moss, fern = records_of(table, "rain"), records_of(table, "snow", species="fern")
    still = fern[0].assign(warmth=1.0, height=1.0, rain=1.0)
    records = pd.concat([moss[0], still])
    names = np.concatenate([moss[1], fern[1]])
    found = predictors_by_species(table, records, names, by="records")
    assert set(found.kept["species"]) == {"moss"}
    assert "Only 1 predictors vary" in str(found.skipped["fern"])
    with pytest.raises(Refusal, match="Only 1 predictors vary"):
        predictors_by_species(table, still, fern[1], by="records")


def test_what_is_lacking_is_refused():
    with pytest.raises(Refusal, match="takes records"):
        predictors_by_species(land(), by="species")
    with pytest.raises(Refusal, match="x is not a way to select"):
        predictors_by_species(land(), by="x")


def test_pairs_of_a_matrix():
    matrix = select_predictors(land()).correlation
    pairs = coefficient_pairs(matrix)
    assert pairs["first"].tolist()[:3] == ["warmth"] * 3
    for row in pairs.itertuples():
        assert row.coefficient == matrix.loc[row.first, row.second]


def test_aspect():
    degrees = np.array([[0.0, 45.0, 270.0], [360.0, -1.0, np.nan]])
    northness, eastness = aspect_parts(degrees)
    half = np.sqrt(0.5)
    assert northness[0] == pytest.approx([1, half, 0], abs=1e-6)
    assert eastness[0] == pytest.approx([0, half, -1], abs=1e-6)
    assert (northness[1, 1], eastness[1, 1]) == (0, 0)
    assert np.isnan(northness[1, 2]) and np.isnan(eastness[1, 2])
    # Opposite sides of north are neighbours.
    near = np.hypot(*(part[1] - part[0] for part in aspect_parts(np.array([359.0, 1]))))
    assert near < 0.04
    with pytest.raises(Refusal, match="The aspect holds 400"):
        aspect_parts(np.array([400.0]))


def test_aspect_of_a_table():
    table = pd.DataFrame({"slope": [1.0, 2.0], "aspect": [90.0, -1.0]})
    found = with_aspect_parts(table, ["aspect"])
    assert list(found) == ["slope", "aspect_northness", "aspect_eastness"]
    assert found["aspect_eastness"].tolist() == [1, 0]
    with pytest.raises(Refusal, match="sun is said to be an aspect"):
        with_aspect_parts(table, ["sun"])


def test_cells_of_species():
    mask = np.ones((3, 4), bool)
    mask[0, 0] = False
    names = np.array(["moss", "moss", "moss", "fern", "fern", "", "oak"])
    rows = np.array([1, 1, 0, 1, 2, 2, 5])
    columns = np.array([2, 2, 0, 2, 3, 3, 0])
    species, cells, nowhere = cells_of_species(names, rows, columns, mask)
    assert species.tolist() == ["fern", "fern", "moss"]
    assert cells.tolist() == [6, 11, 6]
    assert nowhere == ["oak"]
    with pytest.raises(Refusal, match="No record of a species lies where"):
        cells_of_species(names[-1:], rows[-1:], columns[-1:], mask)
