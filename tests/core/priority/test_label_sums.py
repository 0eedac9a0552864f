"""Cells and sums by label."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.priority.label_sums import check_layers, label_sums
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal


@pytest.mark.parametrize("cells", [7, 10**6])
def test_equals_a_look_at_each_label(cells, monkeypatch):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": cells})
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 5, (30, 20))
    mask = rng.random(labels.shape) < 0.8
    layer = rng.random(labels.shape)
    layer[rng.random(labels.shape) < 0.2] = np.nan
    layer[labels == 3] = np.nan
    found = label_sums(labels, {"a": layer}, 5, mask=mask)
    for label in range(6):
        inside = layer[mask & (labels == label)]
        assert found.cells[label] == len(inside)
        assert found.counts["a"][label] == np.count_nonzero(~np.isnan(inside))
        assert found.sums["a"][label] == pytest.approx(np.nansum(inside))
    assert np.isnan(found.means("a")[[3, 5]]).all()


def test_infinity_on_a_missing_cell_is_not_read():
    values = np.array([[1.0, np.inf]])
    mask = np.array([[True, False]])
    assert check_layers({"a": values}, Grid((1, 2), 1.0, mask=mask))["a"] is values
    with pytest.raises(Refusal, match="a holds infinite values"):
        check_layers({"a": values}, Grid((1, 2), 1.0))
