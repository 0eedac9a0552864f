"""What makes a hectare worth more or less than the mean of its kind."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.value_corrections import (
    development_coefficient,
    relative_to_mean,
)
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

NPP = np.array([[300.0, 500.0, 50.0, 0.0]])
GRID = Grid(NPP.shape, 30.0)


def test_mean_of_the_class():
    cover = np.array([[2, 2, 4, 9]])
    found = relative_to_mean(NPP, GRID, land_cover=cover)
    assert found.dtype == np.float32
    # The mean of class 9 is 0: nothing is known of how its cells differ.
    assert found.tolist() == [[0.75, 1.25, 1, 1]]


def test_mean_of_the_layer_and_a_given_one():
    assert relative_to_mean(NPP, GRID).mean() == pytest.approx(1)
    assert relative_to_mean(NPP, GRID, mean=500.0).tolist() == [
        [np.float32(0.6), 1, np.float32(0.1), 0]
    ]


@given(
    npst.arrays(np.uint8, (6, 5), elements=st.integers(0, 3)),
    npst.arrays(np.float32, (6, 5), elements=st.integers(1, 100)),
    npst.arrays(bool, (6, 5)),
)
def test_the_mean_of_each_class_is_1(cover, layer, mask):
    mask[0, 0] = True
    hidden = np.where(mask, layer, np.nan)
    grid = Grid((6, 5), 30.0, mask=mask)
    found = relative_to_mean(hidden, grid, land_cover=cover)
    assert np.isnan(found[~mask]).all()
    for code in np.unique(cover[mask]):
        of_class = found[mask & (cover == code)]
        assert of_class.mean() == pytest.approx(1, rel=1e-5)
        if code == 0:
            assert (of_class == 1).all()


def test_bands_of_rows(monkeypatch):
    rng = np.random.default_rng(0)
    layer, cover = (
        rng.random((12, 5)),
        rng.integers(1, 70_000, (12, 5)) // 20_000 * 9_000,
    )
    grid = Grid(layer.shape, 30.0)
    whole = relative_to_mean(layer, grid, land_cover=cover)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 10})
    np.testing.assert_allclose(
        relative_to_mean(layer, grid, land_cover=cover), whole, rtol=1e-6
    )


def test_pearl_curve():
    assert development_coefficient(100 / 3) == pytest.approx(0.5)
    assert development_coefficient(20) == pytest.approx(1 / (1 + np.exp(-2)))
    assert development_coefficient(30, reference_percent=30) == 1
    assert development_coefficient(40) < development_coefficient(30)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: development_coefficient(0),
            "The Engel coefficient (percent) is 0; give a number above 0, at most 100.",
        ),
        (
            lambda: relative_to_mean(NPP, GRID, mean=0.0),
            "The mean is 0; give a number above 0.",
        ),
        (
            lambda: relative_to_mean(NPP * 0, GRID),
            "The mean is 0; give a number above 0.",
        ),
        (
            lambda: relative_to_mean(NPP - 50, GRID),
            "The layer holds values below 0 in 1 cells, the farthest -50. Check its nodata"
            " value.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        relative_to_mean(NPP, GRID, progress=lambda _: False)
