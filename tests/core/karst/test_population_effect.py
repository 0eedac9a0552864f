"""Biomass where people left, stayed and came."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.population_effect import population_effect
from ecorestore.core.refusal import Refusal

THEN = np.array([[100.0, 100.0, 0.0, 95.0, 0.0]])
NOW = np.array([[50.0, 95.0, 20.0, 100.0, 0.0]])
GREEN = np.array([[4.0, 4.0, 4.0, 2.0, 9.0]])
GREENER = np.array([[8.0, 5.0, 3.0, 3.0, 1.0]])
GRID = Grid((1, 5), 1000.0)


def test_by_hand():
    move, table = population_effect(THEN, NOW, GREEN, GREENER, GRID)
    assert move.tolist() == [[1, 2, 3, 2, 0]]
    assert table["area_km2"].tolist() == [1, 2, 1]
    assert table["biomass_change"].tolist() == [4, 1, -1]
    assert table["change_percent"].tolist() == pytest.approx([100, 100 / 3, -25])
    assert table["people_after"].tolist() == [50, 195, 20]


def test_missing_cells_are_not_read():
    mask = np.array([[False, True, True, True, True]])
    then = np.where(mask, THEN, np.nan)
    move, table = population_effect(
        then, NOW, GREEN, GREENER, Grid((1, 5), 1000.0, mask=mask)
    )
    assert move[0, 0] == 0 and np.isnan(table["biomass_change"][0])


@pytest.mark.parametrize(
    ("then", "now", "limit", "sentence"),
    [
        (THEN * 0, NOW * 0, 10.0, "Nobody lives in any cell"),
        (-THEN, NOW, 10.0, "The earlier population holds values below 0"),
        (THEN, NOW, 100.0, "The least change of people"),
    ],
)
def test_refusals(then, now, limit, sentence):
    with pytest.raises(Refusal, match=sentence):
        population_effect(then, now, GREEN, GREENER, GRID, least_change=limit)
