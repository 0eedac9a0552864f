"""Accounts of districts, by hand."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.ecological_accounts import (
    decoupling_state,
    ecological_accounts,
    value_transitions,
)
from ecorestore.core.refusal import Refusal

TABLE = pd.DataFrame(
    {
        "district": ["A", "B", "C"],
        "gdp": [100.0, 50.0, 25.0],
        "service_value": [25.0, 50.0, 0.0],
        "regulating_value": [20.0, 30.0, 0.0],
        "environmental_cost": [5.0, 2.0, 1.0],
        "ecological_damage": [1.0, 1.0, 1.0],
        "gdp_before": [80.0, 60.0, 25.0],
        "service_value_before": [30.0, 40.0, 10.0],
    }
)


def test_by_hand():
    found = ecological_accounts(TABLE).set_index("district")
    priority = found["compensation_priority"]
    assert priority["B"] == pytest.approx(0.5)
    assert priority["A"] == pytest.approx(2 / np.pi * np.arctan(0.25))
    assert found["priority_rank"].tolist() == [2, 1, 3]
    assert found["geep"].tolist() == [114, 77, 23]
    # A: U1 = 0.5, U2 = 1.
    coupling = 2 * np.sqrt(0.5) / 1.5
    assert found.loc["A", "coupling"] == pytest.approx(coupling)
    assert found.loc["A", "coordination"] == pytest.approx(np.sqrt(coupling * 0.75))
    assert found.loc["A", "coordination_grade"] == "good coordination"
    assert found.loc["C", "coordination_grade"] == "extreme disorder"
    assert found["decoupling"].tolist() == [
        "strong decoupling",
        "strong negative decoupling",
        "",
    ]


@pytest.mark.parametrize(
    ("gdp", "elasticity", "name"),
    [
        (1, -0.1, "strong decoupling"),
        (1, 0.0, "weak decoupling"),
        (1, 0.8, "weak decoupling"),
        (1, 1.2, "expansive coupling"),
        (1, 1.3, "expansive negative decoupling"),
        (-1, -0.1, "strong negative decoupling"),
        (-1, 0.5, "weak negative decoupling"),
        (-1, 1.0, "recessive coupling"),
        (-1, 2.0, "recessive decoupling"),
    ],
)
def test_states_of_decoupling(gdp, elasticity, name):
    assert decoupling_state(gdp, elasticity) == name


def test_without_further_columns_there_is_less():
    found = ecological_accounts(TABLE[["district", "gdp", "service_value"]])
    assert "geep" not in found and "decoupling" not in found
    assert "coordination" in found


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (TABLE.assign(gdp=[0.0, 1, 1]), "District A has 0 in the column gdp"),
        (TABLE.assign(gdp=[1.0, -1, 1]), "District B has no number of at least 0"),
        (TABLE.assign(district=["A", "A", "B"]), "District A occurs twice"),
        (TABLE.drop(columns="gdp"), "no column gdp"),
        (TABLE.assign(service_value=["x", 1, 1]), "District A has no number"),
    ],
)
def test_refusals(table, sentence):
    with pytest.raises(Refusal, match=sentence):
        ecological_accounts(table)


def test_weights_sum_to_one():
    with pytest.raises(Refusal, match="sum to 1.3"):
        ecological_accounts(TABLE, alpha=0.8)


def test_transitions_sum_to_the_change_of_all():
    rng = np.random.default_rng(1)
    then, now = rng.integers(1, 5, (2, 20, 20))
    mask = rng.random((20, 20)) > 0.3
    values = {code: 100.0 * code**2 for code in range(1, 5)}
    grid = Grid((20, 20), 100.0, mask=mask)
    found = value_transitions(then, now, values, grid)
    worth = np.vectorize(values.get)
    assert found["change"].sum() == pytest.approx(
        (worth(now) - worth(then))[mask].sum()
    )
    assert found["area_ha"].sum() == mask.sum()
    with pytest.raises(Refusal, match="Class 4 of the land cover has no value"):
        value_transitions(then, now, {1: 1.0, 2: 1.0, 3: 1.0}, grid)
