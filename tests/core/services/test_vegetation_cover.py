"""Vegetation cover from NDVI, by hand."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.vegetation_cover import vegetation_cover

INDEX = np.linspace(0.0, 1.0, 101)[None]
GRID = Grid(INDEX.shape, 30.0)


def test_tails_are_bare_and_full():
    found = vegetation_cover(INDEX, GRID)
    assert (found.bare, found.full) == pytest.approx((0.05, 0.95))
    assert (found.cover[0, :6] == 0).all() and (found.cover[0, 95:] == 1).all()
    assert found.cover[0, 50] == pytest.approx(0.5)
    assert (np.diff(found.cover[0]) >= 0).all()


def test_one_limit_may_be_given():
    found = vegetation_cover(INDEX, GRID, bare=0.2, tail=10)
    assert (found.bare, found.full) == pytest.approx((0.2, 0.9))


def test_missing_cells_do_not_count(monkeypatch):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 7})
    mask = np.ones((2, 101), bool)
    mask[1] = False
    both = np.vstack([INDEX, np.full_like(INDEX, np.nan)])
    found = vegetation_cover(both, Grid(both.shape, 30.0, mask=mask))
    alone = vegetation_cover(INDEX, GRID)
    np.testing.assert_array_equal(found.cover[:1], alone.cover)
    assert np.isnan(found.cover[1]).all()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"bare": 0.9, "full": 0.1},
            "The index of full cover (0.1) is not above that of bare ground (0.9). Give"
            " both, such as 0.05 and 0.86.",
        ),
        ({"bare": 3}, "The index of bare ground is 3; give a number from -1 to 1."),
        ({"tail": 60}, "The tail (percent) is 60; give a number from 0 to 49."),
    ],
)
def test_refused_options(options, sentence):
    with pytest.raises(Refusal) as refused:
        vegetation_cover(INDEX, GRID, **options)
    assert str(refused.value) == sentence


def test_an_index_in_whole_numbers_is_refused():
    with pytest.raises(Refusal, match="outside -1 to 1 in 1 cells, the farthest 8000"):
        vegetation_cover(np.array([[8000.0, 0.1]]), Grid((1, 2), 30.0))


def test_cancel():
    with pytest.raises(Cancelled):
        vegetation_cover(INDEX, GRID, progress=lambda _: False)
