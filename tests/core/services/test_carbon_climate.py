"""Carbon pools by climate."""

import math

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.carbon_climate import ClimateCorrection
from ecorestore.core.services.carbon_storage import carbon_storage

COEFFICIENTS = pd.DataFrame(
    [
        ("biomass", "precipitation", "exponential", 6.798, 0.0054),
        ("biomass", "temperature", "linear", 28, 398),
        ("soil", "precipitation", "linear", 3.3968, 3996.1),
    ],
    columns=["pool", "climate", "form", "a", "b"],
)
POOLS = pd.DataFrame(
    {
        "lucode": [1],
        "c_above": [85.2],
        "c_below": [22.1],
        "c_soil": [120.4],
        "c_dead": [6.1],
    }
)
ONE = Grid((1, 1), 100.0)


def climate(rain=1200.0, warmth=16.0, table=COEFFICIENTS, **options):
    options = {
        "precipitation": np.full((1, 1), rain),
        "temperature": np.full((1, 1), warmth),
        "reference_precipitation": 630.0,
        "reference_temperature": 9.5,
        **options,
    }
    return ClimateCorrection(table, **options)


def stored(correction, **options):
    return carbon_storage(
        np.ones((1, 1), int), POOLS, ONE, climate=correction, **options
    )


def test_written_out():
    of_rain = math.exp(0.0054 * 1200) / math.exp(0.0054 * 630)
    of_warmth = (28 * 16 + 398) / (28 * 9.5 + 398)
    of_soil = (3.3968 * 1200 + 3996.1) / (3.3968 * 630 + 3996.1)
    biomass = of_rain * of_warmth
    found = stored(climate(), keep_pools=True)
    expected = (85.2 + 22.1) * biomass + 120.4 * of_soil + 6.1
    assert found.storage.item() == pytest.approx(expected)
    assert found.total_t == pytest.approx(expected)
    assert found.pools["c_below"].item() == pytest.approx(22.1 * biomass)
    assert found.pools["c_dead"].item() == pytest.approx(6.1)


def test_where_the_pools_were_measured_nothing_changes():
    same = stored(climate(rain=630.0, warmth=9.5)).storage
    assert same.item() == pytest.approx(stored(None).storage.item())


def test_only_what_the_table_names_is_needed():
    soil_only = climate(table=COEFFICIENTS[2:], temperature=None)
    assert stored(soil_only).storage.item() > stored(None).storage.item()


def test_cells_stand_alone(monkeypatch):
    rng = np.random.default_rng(0)
    shape = (9, 4)
    rain, warmth = rng.uniform(200, 1500, shape), rng.uniform(-5, 20, shape)
    cover, mask = np.ones(shape, np.uint8), rng.random(shape) < 0.6

    def run(rain, warmth, mask=None):
        return carbon_storage(
            cover,
            POOLS,
            Grid(shape, 100.0, mask=mask),
            climate=climate(precipitation=rain, temperature=warmth),
        )

    whole = run(rain, warmth)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 5})
    masked = run(np.where(mask, rain, np.nan), np.where(mask, warmth, np.inf), mask)
    assert (masked.storage[mask] == whole.storage[mask]).all()
    assert np.isnan(masked.storage[~mask]).all()
    assert masked.total_t == pytest.approx(whole.storage[mask].sum(dtype=float))


@pytest.mark.parametrize(
    ("correction", "sentence"),
    [
        (
            climate(temperature=None),
            "The table of climate coefficients uses temperature. Give its raster and its"
            " value where the pools were measured, or remove the rows.",
        ),
        (
            climate(reference_precipitation=None),
            "The table of climate coefficients uses precipitation. Give its raster and"
            " its value where the pools were measured, or remove the rows.",
        ),
        (
            climate(warmth=-20.0),
            "The coefficients give no carbon above 0 for biomass at a temperature of -20."
            " Correct the table, or leave out the land that it was not made for.",
        ),
        (
            climate(warmth=283.0),
            "The temperature holds values outside -90 to 60 °C in 1 cells, the farthest"
            " 283. Check its unit and its nodata value.",
        ),
        (
            climate(table=COEFFICIENTS.drop(columns="form")),
            "The table of climate coefficients has no column form. Add it.",
        ),
        (
            climate(table=COEFFICIENTS.assign(pool="roots")),
            "Row 1 of the table of climate coefficients has roots in the column pool;"
            " choose one of biomass, soil, dead.",
        ),
        (
            climate(table=COEFFICIENTS.assign(b=[0.1, None, 1])),
            "Row 2 of the table of climate coefficients has no number in the column b."
            " Fill it in.",
        ),
    ],
)
def test_refusals(correction, sentence):
    with pytest.raises(Refusal) as refused:
        stored(correction)
    assert str(refused.value) == sentence
