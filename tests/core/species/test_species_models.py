"""The job of one species: figures, importance, curves and refusals."""

import json
import pickle
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.species.evaluation import tss
from ecorestore.core.species.maxent import fit_maxent
from ecorestore.core.species.richness import richness
from ecorestore.core.species.species_models import ModelOptions, model_species
from ecorestore.core.species.variable_importance import (
    jackknife,
    permutation_importance,
)

CASES = Path(__file__).parents[2] / "data" / "maxent"


@pytest.fixture(scope="module")
def bradypus():
    with np.load(CASES / "bradypus.npz") as tables:
        chosen = [1, 3, 6, 8, 9]
        names = tables["names"][chosen].tolist()
        background, presences = tables["background"], tables["presence"]
    places = np.random.default_rng(0).uniform(0, 10, (116, 2))
    return names, presences[:, chosen], background[:, chosen], places


def modelled(bradypus, **options):
    names, presences, background, places = bradypus
    return model_species(
        "Bradypus", presences, places, background, names, ModelOptions(**options)
    )


def test_figures_of_a_species(bradypus):
    found = modelled(bradypus)
    figures = found.figures
    assert figures["records"] == 116 and figures["points"] == 1116
    assert figures["features"] == "LQPH" and figures["converged"]
    assert len(found.replicates) == 4
    assert {model.presences for model in found.replicates} == {87}
    assert 0.75 < figures["test_auc"] < figures["training_auc"] < 0.95
    assert 0 < figures["test_auc_sd"] < 0.1
    assert figures["boyce"] > 0.5
    limits = [figures[name] for name in ("minimum_training_presence", "ten_percentile")]
    assert limits == sorted(limits)
    assert found.importance["contribution"].sum() == pytest.approx(100)
    assert found.importance["permutation_importance"].sum() == pytest.approx(100)
    assert set(found.curves["predictor"]) == set(bradypus[0])
    assert found.curves["suitability"].between(0, 1).all()


def test_the_same_seed_gives_the_same_and_a_model_travels(bradypus):
    one, other = (modelled(bradypus, replicates=2) for _ in range(2))
    assert one.figures == other.figures
    there = pickle.loads(pickle.dumps(one))
    rows = bradypus[2][:50]
    assert np.array_equal(there.model.predict(rows), one.model.predict(rows))


def test_without_replicates_the_figures_are_of_training(bradypus):
    found = modelled(bradypus, replicates=0, with_curves=False)
    assert np.isnan(found.figures["test_auc"])
    model = found.model
    limit = found.figures["maximum_tss"]
    own = tss(model.scaled(model.presence_raw), model.scaled(model.point_raw), limit)
    assert found.figures["tss"] == pytest.approx(own)
    assert found.curves is None


def test_jackknife_is_near_the_published_one():
    # The reference stopped before its optimum, so that its gains are a little lower.
    told = json.loads(
        (CASES / "bradypus_jackknife_response.json").read_text(encoding="utf-8")
    )["results"]
    with np.load(CASES / "bradypus.npz") as tables:
        names = tables["names"].tolist()
        presences, background = tables["presence"], tables["background"]
    found = jackknife(presences, background, names).table.set_index("predictor")
    for name in names:
        only = told[f"Training gain with only {name}"]
        without = told[f"Training gain without {name}"]
        assert found.loc[name, "training_gain_only"] == pytest.approx(only, abs=3e-4)
        assert 0 <= found.loc[name, "training_gain_without"] - without + 1e-4 < 0.06
    assert found.loc["", "training_gain_only"] == pytest.approx(1.0127, abs=1e-4)
    assert found["test_auc_only"].isna().all()


def test_jackknife_with_test_records_and_a_constant_predictor(bradypus):
    _, presences, background, _ = bradypus
    presences, background = presences[:, :2].copy(), background[:, :2].copy()
    presences[:, 1] = background[:, 1] = 3
    found = jackknife(presences[::2], background, ["a", "b"], test=presences[1::2])
    table = found.table.set_index("predictor")
    assert table.loc["b", "training_gain_only"] == 0
    assert table.loc["b", "test_auc_only"] == 0.5
    assert found.alone[1] is None
    assert table.loc["b", "training_gain_without"] == pytest.approx(
        table.loc["", "training_gain_only"], abs=1e-4
    )


def test_permutation_importance_finds_the_only_one_that_matters():
    random = np.random.default_rng(0)
    background = random.random((400, 3))
    presences = random.random((60, 3)) * [0.2, 1, 1]
    model = fit_maxent(presences, background, features="L", regularisation=5)
    found = permutation_importance(model, presences, background)
    assert found[0] > 95


def test_blocks_and_the_jackknife_in_the_curves(bradypus):
    found = modelled(
        bradypus, method="blocks", block_size=3.0, replicates=3, with_jackknife=True
    )
    assert len(found.replicates) == 3
    assert "alone" in found.curves
    assert found.importance["test_auc_only"].notna().all()


def test_refusals(bradypus):
    names, presences, background, places = bradypus
    with pytest.raises(Refusal, match="3 usable records, and 5 are needed"):
        model_species(
            "few", presences[:3], places[:3], background, names, ModelOptions()
        )
    with pytest.raises(Refusal, match="All 9 records have the same values"):
        model_species(
            "one cell",
            np.tile(presences[0], (9, 1)),
            places[:9],
            background,
            names,
            ModelOptions(),
        )


def test_cancel(bradypus):
    names, presences, background, places = bradypus
    with pytest.raises(Cancelled):
        model_species(
            "x",
            presences,
            places,
            background,
            names,
            ModelOptions(),
            progress=lambda fraction: fraction < 0.3,
        )


def test_richness_by_hand():
    first = np.array([[0.9, 0.2, np.nan]])
    second = np.array([[0.6, 0.5, np.nan]])
    found = richness([first, second], [0.5, 0.5])
    assert found.count.tolist() == [[2, 1, 0]]
    assert found.weighted.ravel().tolist() == pytest.approx([1.5, 0.7, 0.0])
    assert found.mask.tolist() == [[True, True, False]]
    with pytest.raises(Refusal, match="No species has a map that counts"):
        richness([], [])
