"""Background, cells of records, and many species at once."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.species.background import draw_background, within_distance
from ecorestore.core.species.maxent import beyond_range
from ecorestore.core.species.model_batch import (
    Failure,
    SpeciesRecords,
    check_predictors,
    model_batch,
)
from ecorestore.core.species.record_cells import check_record_cells, record_cells
from ecorestore.core.species.species_models import (
    FIGURES,
    ModelOptions,
    model_species,
    predict_maps,
)
from hypothesis import given
from hypothesis import strategies as st

# Background


@given(st.integers(0, 1000), st.integers(1, 60))
def test_cells_are_drawn_once_and_within(seed, size):
    mask = np.random.default_rng(seed).random((6, 9)) < 0.6
    mask[0, 0] = True
    found = draw_background(mask, size, seed=seed)
    assert found.size == np.unique(found).size == min(size, mask.sum())
    assert mask.ravel()[found].all()
    more = draw_background(mask, size + 5, seed=seed)
    assert np.array_equal(more[: found.size], found)


def test_a_bias_draws_what_was_searched_more():
    mask = np.ones((100, 100), bool)
    effort = np.ones((100, 100))
    effort[:50] = 4
    effort[:, 0] = np.nan
    effort[:, 1] = -1
    found = draw_background(mask, 1000, bias=lambda rows: effort[rows])
    assert np.count_nonzero(found < 5000) == pytest.approx(800, abs=50)
    assert (found % 100 > 1).all()
    with pytest.raises(Refusal, match="No cell can be drawn as background"):
        draw_background(mask, 10, bias=lambda rows: 0 * effort[rows])


def test_a_draw_is_even():
    times = np.zeros(20)
    for seed in range(400):
        times[draw_background(np.ones((4, 5), bool), 5, seed=seed)] += 1
    assert times.min() > 60 and times.max() < 145  # 100 and 5 times 8.7


def test_within_distance():
    points = np.array([[0.0, 0], [3, 4], [9, 9]])
    records = np.array([[0.0, 1], [10, 10]])
    assert within_distance(points, records, 2).tolist() == [True, False, True]


def test_beyond_range_adds_up_and_leaves_classes():
    low, high = np.array([0.0, 10, -np.inf]), np.array([2.0, 20, np.inf])
    values = np.array([[1.0, 15, 99], [3, 15, 1], [-2, 30, 1]])
    assert beyond_range(values, low, high).tolist() == [0.0, 0.5, 2.0]


# Cells of records


def test_record_cells_by_hand():
    mask = np.ones((3, 4), bool)
    mask[2, 2] = False
    rows, columns = np.array([0, 0, 2, -1, 1, 3]), np.array([1, 1, 2, 0, 3, 0])
    found = record_cells(rows, columns, mask)
    assert found.cells.tolist() == [1, 7]
    assert (found.given, found.outside, found.nodata, found.duplicates) == (6, 2, 1, 1)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([9, 9], r"None of 2 records lies on a cell .* \(2 outside, 0 without"),
        ([1, 1, 1], "All 3 usable records lie in one cell."),
        ([0, 1], "2 usable records, and 5 are needed."),
    ],
)
def test_too_few_cells_are_refused(rows, sentence):
    found = record_cells(
        np.array(rows), np.zeros(len(rows), int), np.ones((3, 3), bool)
    )
    with pytest.raises(Refusal, match=sentence):
        check_record_cells(found, 5)


# Many species

NAMES = ["a", "b"]


def batch(count=4):
    random = np.random.default_rng(0)
    background = random.random((300, 2))
    for number in range(count):
        size = 3 if number == 1 else 30
        values = random.random((size, 2)) ** (1 + number)
        yield SpeciesRecords(f"s{number}", values, random.random((size, 2)), background)


def run_batch(**options):
    return list(
        model_batch(batch(), NAMES, ModelOptions(replicates=2), total=4, **options)
    )


def test_a_bad_species_never_stops_the_others():
    found = run_batch()
    assert found[1] == Failure(
        "{records} usable records, and {least} are needed.",
        {"records": 3, "least": 5},
    )
    assert [one.figures["records"] for one in found if one != found[1]] == [30] * 3
    assert set(found[0].figures) == set(FIGURES)


def test_an_error_that_is_not_known_is_listed_too():
    bad = SpeciesRecords("x", np.full((9, 2), "?"), np.zeros((9, 2)), np.zeros((9, 2)))
    (found,) = model_batch([bad], NAMES, ModelOptions(), total=1)
    assert isinstance(found, Failure)
    assert found.values["kind"] == "ValueError"


def test_the_same_by_any_executor_and_alone():
    one = run_batch(threads=1)
    with ThreadPoolExecutor(3) as pool:
        other = run_batch(executor=pool)
    for first, second, alone in zip(one, other, batch()):
        if isinstance(first, Failure):
            continue
        assert first.figures == second.figures
        by_itself = model_species(
            alone.name,
            alone.values,
            alone.places,
            alone.background,
            NAMES,
            ModelOptions(replicates=2),
        )
        assert first.figures == by_itself.figures


def test_cancel_of_a_batch():
    with pytest.raises(Cancelled):
        run_batch(progress=lambda _fraction: False)


def test_a_constant_predictor_is_refused():
    values = np.array([[1.0, 3], [2, 3]])
    with pytest.raises(
        Refusal, match="The predictor b has the value 3 at all 2 points"
    ):
        check_predictors(values, NAMES)


def test_maps_of_a_species():
    species = next(iter(batch()))
    found = model_species(
        "s",
        species.values,
        species.places,
        species.background,
        NAMES,
        ModelOptions(replicates=3),
    )
    cells = species.background[:20]
    kinds = ("cloglog", "mean", "sd", "logistic", "raw")
    cloglog, mean, sd, logistic, raw = predict_maps(found, cells, kinds)
    each = np.array([model.predict(cells) for model in found.replicates])
    assert np.allclose(mean, each.mean(axis=0))
    assert np.allclose(sd, each.std(axis=0, ddof=1))
    assert np.allclose(cloglog, found.model.predict(cells))
    assert (np.argsort(logistic) == np.argsort(raw)).all()
