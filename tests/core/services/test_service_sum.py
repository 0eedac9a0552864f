"""The sum of normalised services."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.raster.normalise import normalise
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.service_sum import service_sum
from hypothesis import given
from hypothesis import strategies as st

GRID = Grid((1, 3), 30.0)
BOTH = {
    "water": np.array([[100.0, 300.0, 500.0]]),
    "habitat": np.array([[0.2, 0.8, 0.5]]),
}


def test_sum_by_hand():
    found = service_sum(BOTH, GRID, method="minmax", keep_normalised=True)
    assert found.total.dtype == np.float32
    assert found.total.tolist() == [[0, 1.5, 1.5]]
    assert found.valid.all()
    assert (found.mean, found.greatest) == (1, 2)
    assert found.normalised["habitat"].tolist() == [[0, 1, 0.5]]
    table = found.services.set_index("service")
    assert table.loc["water", ["weight", "lower", "upper"]].tolist() == [1, 100, 500]
    assert table.loc["habitat", "mean"] == 0.5
    assert not table["constant"].any()
    assert service_sum(BOTH, GRID).normalised == {}


def test_weights_and_inverse():
    weights = {"habitat": 0.75, "water": 0.25}
    found = service_sum(BOTH, GRID, method="minmax", weights=weights)
    assert found.total.tolist() == [[0, 0.875, 0.625]]
    found = service_sum(BOTH, GRID, method="minmax", weights=weights, inverse=["water"])
    assert found.total.tolist() == [[0.25, 0.875, 0.375]]
    rescaled = service_sum(
        BOTH,
        GRID,
        method="minmax",
        weights={"habitat": 3, "water": 1},
        rescale_weights=True,
    )
    assert rescaled.total.tolist() == [[0, 0.875, 0.625]]


def test_five_to_ninety_five_percent_by_default():
    layer = np.arange(101.0)[None]
    found = service_sum({"a": layer, "b": layer**2}, Grid(layer.shape, 30.0))
    expected = np.clip((layer - 5) / 90, 0, 1) + normalise(layer**2).values
    np.testing.assert_allclose(found.total, expected, rtol=1e-6)
    assert (found.total.min(), found.total.max()) == (0, 2)


def test_only_cells_with_every_service_count():
    layers = {
        "a": np.array([[1.0, 2.0, 900.0, np.nan, 3.0]]),
        "b": np.array([[5, 6, 7, 8, 7]]),
    }
    mask = np.array([[True, True, False, True, True]])
    found = service_sum(layers, Grid((1, 5), 30.0, mask=mask), method="minmax")
    assert found.total[0, [0, 1, 4]].tolist() == [0, 1, 2]
    assert np.isnan(found.total[0, [2, 3]]).all()


def test_a_constant_service_adds_nothing():
    found = service_sum({**BOTH, "flat": np.full((1, 3), 7)}, GRID, method="minmax")
    assert found.total.tolist() == [[0, 1.5, 1.5]]
    assert found.services["constant"].tolist() == [False, False, True]


@given(st.integers(1, 6), st.integers(0, 1000), st.booleans())
def test_laws(count, seed, as_bands):
    rng = np.random.default_rng(seed)
    layers = {f"s{place}": rng.gamma(2, 3, (8, 6)) for place in range(count)}
    grid = Grid((8, 6), 30.0)
    found = service_sum(layers, grid)
    assert found.total.min() >= 0 and found.total.max() <= count * (1 + 1e-6)
    with pytest.MonkeyPatch.context() as patch:
        if as_bands:
            patch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 10})
        scaled = {name: 3 * layer + 7 for name, layer in layers.items()}
        again = service_sum(scaled, grid)
    np.testing.assert_allclose(again.total, found.total, atol=1e-5)
    turned = service_sum(
        {name: np.rot90(layer) for name, layer in layers.items()}, Grid((6, 8), 30.0)
    )
    np.testing.assert_allclose(np.rot90(turned.total, -1), found.total, atol=1e-6)


@pytest.mark.parametrize(
    ("services", "options", "sentence"),
    [
        ({}, {}, "No service is given. Choose the rasters to add."),
        (
            {"a": np.array([[1, np.nan, 3]]), "b": np.array([[np.nan, 1, np.nan]])},
            {},
            "No cell has a value in every service. Choose rasters that overlap, or leave"
            " one out.",
        ),
        (
            BOTH,
            {"weights": {"water": 1.0}},
            "The service habitat has no weight above 0. Give one, or leave the service"
            " out.",
        ),
        (
            BOTH,
            {"weights": {"water": 0.5, "habitat": 0.55}},
            "The weights sum to 1.05, not 1 (water 0.5, habitat 0.55). Correct them or"
            " let the tool rescale them.",
        ),
        (
            BOTH,
            {"weights": {"water": 0.5, "habitat": 0.5, "soil": 0.1}},
            "soil is none of the services (water, habitat). Correct the name.",
        ),
        (
            BOTH,
            {"inverse": ["soil"]},
            "soil is none of the services (water, habitat). Correct the name.",
        ),
        (
            {"a": np.array([[1, np.inf, 3]])},
            {},
            "1 values are infinite. Set these cells to nodata or give them a value.",
        ),
    ],
)
def test_refusals(services, options, sentence):
    with pytest.raises(Refusal) as refused:
        service_sum(services, GRID, **options)
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        service_sum(BOTH, GRID, progress=lambda _: False)
