"""Carbon dioxide and oxygen from production."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.carbon_fixation import (
    carbon_fixation,
    fixation_value,
)

HECTARE = Grid((1, 1), 100.0)


def test_by_hand():
    # 900 g C are 2000 g of matter: 3260 g of CO2 and 2400 g of O2 to the m2.
    found = carbon_fixation(np.array([[900.0]]), HECTARE)
    assert found.carbon_dioxide.item() == pytest.approx(32.6)
    assert found.oxygen.item() == pytest.approx(24.0)
    assert found.carbon_dioxide_t == pytest.approx(32.6)
    assert found.oxygen_t == pytest.approx(24.0)


def test_factors():
    found = carbon_fixation(
        np.array([[1000.0]]),
        HECTARE,
        carbon_share=1,
        carbon_dioxide_per_matter=1.62,
        oxygen_per_matter=1.19,
    )
    assert found.carbon_dioxide.item() == pytest.approx(16.2)
    assert found.oxygen.item() == pytest.approx(11.9)


def test_missing_cells_and_losses(monkeypatch):
    mask = np.array([[True], [False], [True]])
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 1})
    found = carbon_fixation(
        np.array([[450.0], [np.nan], [-225.0]]), Grid((3, 1), 100.0, mask=mask)
    )
    assert np.isnan(found.oxygen[1, 0])
    assert found.oxygen[2, 0] == pytest.approx(-6)
    assert found.oxygen_t == pytest.approx(6)


@pytest.mark.parametrize(
    ("production", "options", "sentence"),
    [
        (
            65500.0,
            {},
            "The production holds values outside -20000 to 20000 g/m2 in 1 cells, the"
            " farthest 65500. Check its unit and its nodata value.",
        ),
        (
            500.0,
            {"carbon_share": 45},
            "The share of carbon is 45; give a number above 0, at most 1.",
        ),
        (
            500.0,
            {"carbon_share": 0},
            "The share of carbon is 0; give a number above 0, at most 1.",
        ),
    ],
)
def test_refusals(production, options, sentence):
    with pytest.raises(Refusal) as refused:
        carbon_fixation(np.array([[production]]), HECTARE, **options)
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        carbon_fixation(np.ones((1, 1)), HECTARE, progress=lambda _: False)


def test_units_of_production():
    grams = carbon_fixation(np.array([[900.0]]), HECTARE)
    for unit, values in (("kg/m2", [[0.9]]), ("modis", [[9000]])):
        same = carbon_fixation(np.array(values), HECTARE, production_unit=unit)
        np.testing.assert_allclose(same.oxygen, grams.oxygen, rtol=1e-6)
        assert same.carbon_dioxide_t == pytest.approx(grams.carbon_dioxide_t)
    with pytest.raises(Refusal, match="outside -20 to 20 kg/m2"):
        carbon_fixation(np.array([[900.0]]), HECTARE, production_unit="kg/m2")
    with pytest.raises(ValueError, match="production_unit is one of"):
        carbon_fixation(np.array([[9.0]]), HECTARE, production_unit="t/ha")


def test_value():
    mask = np.array([[True, False]])
    found = carbon_fixation(
        np.array([[450.0, 7.0]]), Grid((1, 2), 200.0, mask=mask), carbon_share=0.45
    )
    worth = fixation_value(found, carbon_dioxide_price=100, oxygen_price=1000)
    assert worth.value[0, 0] == pytest.approx(16.3 * 100 + 12 * 1000)
    assert np.isnan(worth.value[0, 1])
    assert worth.total == pytest.approx(4 * (16.3 * 100 + 12 * 1000))
    with pytest.raises(Refusal, match="The price of oxygen is -1"):
        fixation_value(found, oxygen_price=-1)
    with pytest.raises(Cancelled):
        fixation_value(found, progress=lambda _: False)
