"""Access of cells from areas."""

import numpy as np
import pytest
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.habitat_access import habitat_access


def test_open_outside_of_the_areas(monkeypatch):
    areas = np.array([[0, 1], [2, 2], [1, 0]], np.int32)
    expected = [[1, 0.25], [0, 0], [0.25, 1]]
    assert habitat_access(areas, [0.25, 0]).tolist() == expected
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 2})
    assert habitat_access(areas, [0.25, 0]).tolist() == expected
    assert habitat_access(areas, [0.25, 0]).dtype == np.float32


@pytest.mark.parametrize(
    ("value", "shown"), [(2.0, "2"), (-0.5, "-0.5"), (np.nan, "nan")]
)
def test_access_beyond_its_range(value, shown):
    with pytest.raises(Refusal) as refused:
        habitat_access(np.array([[1, 2]]), [0.5, value])
    assert str(refused.value) == (
        f"Row 2 of the areas of access has the access {shown}. Give a number from 0 (no"
        " threat gets there) to 1."
    )
