"""Rarity of classes against a baseline: InVEST's index and its range."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.habitat_rarity import habitat_rarity
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

CLASSES = npst.arrays(np.uint8, (5, 6), elements=st.integers(1, 4))
NOW = np.array([[1, 2, 2, 3, 4]])
BEFORE = np.array([[1, 1, 1, 2, 4]])
GRID = Grid((1, 5), 30.0)


def test_by_hand():
    found = habitat_rarity(NOW, BEFORE, GRID)
    assert found.rarity[0].tolist() == pytest.approx([3 / 4, 1 / 3, 1 / 3, 0, 1 / 2])
    assert found.table.to_dict("list") == {
        "cells_before": [3, 1, 0, 1],
        "cells_now": [1, 2, 1, 1],
        "rarity": pytest.approx([3 / 4, 1 / 3, 0, 1 / 2]),
    }
    assert found.table.index.tolist() == [1, 2, 3, 4]


def test_rule_of_earlier_versions():
    found = habitat_rarity(NOW, BEFORE, GRID, rule="invest_before_3_10")
    assert found.rarity[0].tolist() == pytest.approx([2 / 3, -1, -1, 0, 0])


@given(CLASSES, CLASSES, npst.arrays(bool, (5, 6)))
def test_missing_cells_do_not_count(now, before, mask):
    mask[0, 0] = True
    grid = Grid((5, 6), 30.0, mask=mask)
    found = habitat_rarity(np.where(mask, now, 9), np.where(mask, before, 7), grid)
    assert (np.isnan(found.rarity) == ~mask).all()
    for code in np.unique(now[mask]):
        was, left = (np.count_nonzero(x[mask] == code) for x in (before, now))
        expected = was / (was + left) if was else 0
        assert found.rarity[mask & (now == code)] == pytest.approx(expected)
    assert found.table.cells_now.sum() == mask.sum()


def test_bands_do_not_show(monkeypatch):
    rng = np.random.default_rng(1)
    now, before = rng.integers(1, 9, (2, 20, 15)).astype(np.uint8)
    grid = Grid((20, 15), 30.0)
    whole = habitat_rarity(now, before, grid)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 40})
    again = habitat_rarity(now, before, grid)
    np.testing.assert_array_equal(again.rarity, whole.rarity)
    assert again.table.equals(whole.table)


def test_refusals_and_cancel():
    with pytest.raises(Refusal, match="The baseline holds NaN in 5 cells"):
        habitat_rarity(NOW, np.full((1, 5), np.nan), GRID)
    empty = Grid((1, 5), 30.0, mask=np.zeros((1, 5), bool))
    with pytest.raises(Refusal, match="The land cover holds no cell with a value"):
        habitat_rarity(NOW, BEFORE, empty)
    with pytest.raises(ValueError, match="rule is one of"):
        habitat_rarity(NOW, BEFORE, GRID, rule="new")
    with pytest.raises(Cancelled):
        habitat_rarity(NOW, BEFORE, GRID, progress=lambda _: False)
