"""Sampled resistance surfaces: how they spread, and what stays the same."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.resistance_samples import sample_resistances
from ecorestore.core.network.resistance_surface import resistance_surface
from ecorestore.core.refusal import Refusal

TABLE = pd.DataFrame(
    {
        "factor": ["cover", "cover", "slope", "slope"],
        "class": [1, 2, None, None],
        "low": [None, None, 0, 15],
        "high": [None, None, 15, None],
        "score": [10, 50, 10, 30],
        "weight": [0.6, 0.6, 0.4, 0.4],
    }
)
FACTORS = {
    "cover": np.array([[1, 2, 1], [2, 1, 2]]),
    "slope": np.array([[20.0, 3.0, 0.0], [1.0, 40.0, 16.0]]),
}
GRID = Grid((2, 3), 30.0)


def surfaces(**options):
    found = sample_resistances(FACTORS, TABLE, GRID, **{"runs": 5, **options})
    return [surface.resistance for surface in found]


def test_without_spread_each_surface_is_that_of_the_table():
    expected = resistance_surface(FACTORS, TABLE, GRID).resistance
    for surface in surfaces(score_spread=0, weight_spread=0):
        np.testing.assert_allclose(surface, expected, rtol=1e-6)


def test_values_stay_within_the_spread():
    expected = resistance_surface(FACTORS, TABLE, GRID).resistance
    drawn = np.array(surfaces(runs=60, score_spread=0.3, weight_spread=0))
    assert (drawn >= 0.7 * expected - 1e-4).all()
    assert (drawn <= 1.3 * expected + 1e-4).all()
    np.testing.assert_allclose(drawn.mean(axis=0), expected, rtol=0.1)
    assert drawn.std(axis=0).min() > 0.05 * expected.min()


def test_weights_are_drawn_and_sum_to_1():
    found = list(
        sample_resistances(
            FACTORS, TABLE, GRID, runs=20, score_spread=0, weight_spread=0.5
        )
    )
    weights = np.array([list(surface.weights.values()) for surface in found])
    np.testing.assert_allclose(weights.sum(axis=1), 1)
    ratio = weights[:, 0] / weights[:, 1]
    assert 1.5 * 0.5 / 1.5 <= ratio.min() < ratio.max() <= 1.5 * 1.5 / 0.5
    for surface in found:
        same_scores = resistance_surface(
            FACTORS, TABLE, GRID, weights=surface.weights
        ).resistance
        np.testing.assert_allclose(surface.resistance, same_scores, rtol=1e-6)


def test_the_seed_and_the_number_of_the_run_decide():
    few, many, other = surfaces(runs=3), surfaces(runs=6), surfaces(runs=3, seed=1)
    for one, two, three in zip(few, many, other):
        np.testing.assert_array_equal(one, two)
        assert (one != three).all()
    assert (few[0] != few[1]).all()


def test_corrections_masks_and_weights_go_along():
    hazard = np.full((2, 3), 2.0)
    mask = np.array([[True, True, True], [True, True, False]])
    plain = surfaces(weights={"cover": 0.5, "slope": 0.5})
    found = surfaces(
        weights={"cover": 0.5, "slope": 0.5},
        corrections={"hazard": hazard},
        masks={"hazard": mask},
    )
    for one, two in zip(plain, found):
        np.testing.assert_allclose(two, np.where(mask, 2 * one, np.nan), rtol=1e-6)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"runs": 0}, "The number of runs is 0; it must be a whole number from 1."),
        ({"score_spread": 1}, "The spread of the scores is 1. Give a share from 0 to"),
        ({"weight_spread": -0.1}, "The spread of the weights is -0.1. Give a share"),
        ({"weights": {"cover": 0.9, "slope": 0.9}}, "The weights sum to 1.8, not 1"),
    ],
)
def test_what_is_refused_before_the_first_surface(options, sentence):
    with pytest.raises(Refusal) as refused:
        sample_resistances(FACTORS, TABLE, GRID, **{"runs": 3, **options})
    assert str(refused.value).startswith(sentence)
