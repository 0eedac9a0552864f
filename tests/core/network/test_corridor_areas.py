"""Corridor land: cells within a width of the best paths, outside cores."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.corridor_areas import corridor_areas
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

MOSAIC = np.array([[0.0, 0.0, 9.0, 0.0], [4.0, 3.0, np.nan, 0.0]])
CORES = np.array([[5, 0, 0, 0], [0, 0, 0, 0]])


def test_pieces_are_numbered_by_falling_area():
    found = corridor_areas(MOSAIC, CORES, Grid((2, 4), 1000.0), width=4)
    assert found.labels.tolist() == [[0, 1, 0, 2], [1, 1, 0, 2]]
    assert found.table.values.tolist() == [[1, 3, 3.0], [2, 2, 2.0]]


def test_missing_cells_are_left_out():
    mask = np.array([[True, False, True, True], [True, True, True, False]])
    found = corridor_areas(MOSAIC, CORES, Grid((2, 4), 1000.0, mask=mask), width=4)
    assert found.table["cells"].tolist() == [2, 1]


def test_no_land_is_an_empty_table():
    every = np.ones((2, 4), int)
    assert corridor_areas(MOSAIC, every, Grid((2, 4), 1.0), width=4).table.empty


@given(hnp.arrays(float, (4, 5), elements=st.floats(0, 10)), st.floats(0, 10))
def test_all_cells_within_the_width_and_no_other(mosaic, width):
    none = np.zeros(mosaic.shape, int)
    found = corridor_areas(mosaic, none, Grid(mosaic.shape, 1.0), width=width)
    assert ((found.labels > 0) == (mosaic <= width)).all()
    assert found.table["cells"].sum() == (mosaic <= width).sum()


@pytest.mark.parametrize("width", [-1, np.nan, np.inf])
def test_width_that_is_none_is_refused(width):
    with pytest.raises(Refusal, match="Give 0 or more"):
        corridor_areas(MOSAIC, CORES, Grid((2, 4), 1.0), width=width)
