"""The factor K: EPIC's equation and its correction for China by hand."""

import math

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.soil_erodibility import soil_erodibility
from hypothesis import given
from hypothesis import strategies as st

ONE = Grid((1, 1), 250.0)


def soil(sand, silt, clay, carbon, **options):
    layers = (np.full((1, 1), x, float) for x in (sand, silt, clay, carbon))
    return soil_erodibility(*layers, ONE, **options)


def epic(sand, silt, clay, carbon):
    finer = 1 - sand / 100
    return (
        (0.2 + 0.3 * math.exp(-0.0256 * sand * (1 - silt / 100)))
        * (silt / (clay + silt)) ** 0.3
        * (1 - 0.25 * carbon / (carbon + math.exp(3.72 - 2.95 * carbon)))
        * (1 - 0.7 * finer / (finer + math.exp(-5.51 + 22.9 * finer)))
    )


@pytest.mark.parametrize(
    "given",
    [
        (40, 40, 20, 1),
        (5, 80, 15, 0.2),
        (92, 5, 3, 0.1),
        (20, 30, 50, 6),
        (0, 50, 50, 0),
    ],
)
def test_by_hand(given):
    found = soil(*given)
    assert found.factor.item() == pytest.approx(0.1317 * epic(*given))
    corrected = soil(*given, correction="china").factor.item()
    assert corrected == pytest.approx(0.1317 * max(0.51575 * epic(*given) - 0.01383, 0))


def test_sand_alone_is_not_washed_off():
    found = soil(100, 0, 0, 0, correction="china")
    assert (found.factor.item(), found.clipped_cells) == (0, 1)
    assert soil(100, 0, 0, 0).clipped_cells == 0


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 60))
def test_range(sand, silt, carbon):
    silt = min(silt, 100 - sand)
    factor = soil(sand, silt, 100 - sand - silt, carbon).factor.item()
    assert 0 <= factor <= 0.07
    assert soil(sand, silt, 100 - sand - silt, 0).factor.item() >= factor


def test_missing_cells_are_not_read(monkeypatch):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 3})
    rng = np.random.default_rng(6)
    sand, silt = rng.uniform(0, 50, (2, 6, 5))
    layers = np.stack([sand, silt, 100 - sand - silt, rng.uniform(0, 9, (6, 5))])
    mask = rng.random((6, 5)) < 0.5
    whole = soil_erodibility(*layers, Grid((6, 5), 1.0), correction="china")
    found = soil_erodibility(
        *np.where(mask, layers, 255), Grid((6, 5), 1.0, mask=mask), correction="china"
    )
    np.testing.assert_array_equal(found.factor, np.where(mask, whole.factor, np.nan))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            (0.4, 0.4, 0.2, 1),
            "Sand, silt and clay do not sum to 100 percent in 1 cells, but for example to"
            " 1. Give all three in percent by weight.",
        ),
        (
            (140, 40, 20, 1),
            "The share of sand holds values outside 0 to 100 percent in 1 cells, the"
            " farthest 140. Check its unit and its nodata value.",
        ),
        (
            (40, 40, 20, 125),
            "The organic carbon holds values outside 0 to 60 percent in 1 cells, the"
            " farthest 125. Check its unit and its nodata value.",
        ),
    ],
)
def test_refusals(given, sentence):
    with pytest.raises(Refusal) as refused:
        soil(*given)
    assert str(refused.value) == sentence


def test_cancel_and_unknown_correction():
    with pytest.raises(Cancelled):
        soil(40, 40, 20, 1, progress=lambda _: False)
    with pytest.raises(ValueError, match="correction is one of"):
        soil(40, 40, 20, 1, correction="peru")


def test_organic_matter_holds_58_percent_of_carbon():
    grains = [np.array([[percent]]) for percent in (40.0, 40.0, 20.0)]
    grid = Grid((1, 1), 250.0)
    carbon = soil_erodibility(*grains, np.array([[1.16]]), grid).factor
    matter = soil_erodibility(*grains, np.array([[2.0]]), grid, organic="matter").factor
    np.testing.assert_allclose(matter, carbon, rtol=1e-6)
    with pytest.raises(
        Refusal, match="The organic matter holds values outside 0 to 100"
    ):
        soil_erodibility(*grains, np.array([[101.0]]), grid, organic="matter")
    with pytest.raises(ValueError, match="organic is one of"):
        soil_erodibility(*grains, np.array([[1.0]]), grid, organic="humus")
