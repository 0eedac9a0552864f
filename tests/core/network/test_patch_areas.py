"""Areas of patches are those of their cells."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.patch_areas import patch_areas
from ecorestore.core.refusal import Refusal


def test_masked_cells_and_negative_labels_count_for_none():
    labels = np.array([[5, 5, -1], [2, 0, 5]])
    mask = np.array([[True, False, True], [True, True, True]])
    areas = patch_areas(labels, Grid(labels.shape, 10, 20, mask))
    assert areas.to_dict() == {2: 200.0, 5: 400.0}


def test_blocks_of_rows_add_up():
    labels = np.random.default_rng(0).integers(0, 5, (3000, 40))
    areas = patch_areas(labels, Grid(labels.shape, 1))
    assert areas.tolist() == np.bincount(labels.ravel())[1:].tolist()
    assert areas.index.tolist() == [1, 2, 3, 4]


def test_no_patch():
    with pytest.raises(Refusal, match="There is no patch"):
        patch_areas(np.zeros((2, 2), int), Grid((2, 2), 1))
