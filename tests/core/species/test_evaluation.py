"""AUC, thresholds, TSS and Boyce index."""

import json
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.species.evaluation import auc, boyce_index, thresholds, tss
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

CASES = Path(__file__).parents[2] / "data" / "maxent"
SCORES = arrays(np.float64, st.integers(1, 30), elements=st.floats(0, 1, width=16))


@given(SCORES, SCORES)
def test_auc_is_the_chance_of_a_pair(presences, points):
    pairs = presences[:, None] - points[None, :]
    expected = ((pairs > 0) + 0.5 * (pairs == 0)).mean()
    assert auc(presences, points) == pytest.approx(expected)
    assert auc(points, presences) == pytest.approx(1 - expected)


def test_thresholds_are_those_that_maxent_reports():
    told = json.loads(
        (CASES / "bradypus_jackknife_response.json").read_text(encoding="utf-8")
    )["results"]
    with np.load(CASES / "bradypus.npz") as tables:
        raw = tables["raw__auto_b1_def"].astype(float)
    cloglog = -np.expm1(-np.exp(told["Entropy"]) * raw)
    found = thresholds(cloglog[1000:], cloglog)
    training = "training sensitivity"
    for value, name in (
        (found.minimum_training_presence, "Minimum training presence"),
        (found.ten_percentile, "10 percentile training presence"),
        (found.equal_sensitivity_specificity, f"Equal {training} and specificity"),
        (found.maximum_tss, f"Maximum {training} plus specificity"),
    ):
        assert value == pytest.approx(told[f"{name} Cloglog threshold"], abs=2e-4)
    assert auc(cloglog[1000:], cloglog) == pytest.approx(told["Training AUC"], abs=1e-4)


def test_tss_by_hand():
    presences, points = np.array([0.9, 0.8, 0.3, 0.7]), np.array([0.1, 0.2, 0.75, 0.4])
    assert tss(presences, points, 0.5) == pytest.approx(0.75 + 0.75 - 1)
    assert tss(presences, points, 0.0) == 0.0


def test_boyce_index_tells_a_good_model_from_a_wrong_one():
    random = np.random.default_rng(0)
    points = random.random(5000)
    good = np.sort(random.random(4000) ** 0.3)
    assert boyce_index(good, points) > 0.95
    assert boyce_index(1 - good, points) < -0.95
    assert np.isnan(boyce_index(np.ones(5), np.ones(9)))


@given(SCORES)
def test_boyce_index_stays_in_its_range(presences):
    points = np.linspace(0, 1, 50)
    found = boyce_index(presences, points)
    assert np.isnan(found) or -1 - 1e-9 <= found <= 1 + 1e-9
