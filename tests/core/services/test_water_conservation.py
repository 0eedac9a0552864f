"""Water conservation: the papers' formula on InVEST's layers, and the balance."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.water_conservation import (
    water_balance,
    water_conservation,
)
from hypothesis import given
from hypothesis import strategies as st

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
TABLE = pd.DataFrame(
    json.loads((CASE / "params.json").read_text(encoding="utf-8"))["biophysical"]
)
# The case keeps slope, accumulation and yield to 15 bits. So log10(area / slope) is
# known to this much only, which counts where the index is near 0.
ROUNDING = 2 * 2.0**-16 / np.log(10)


@pytest.fixture(scope="module")
def case():
    inputs, water, sediment = (
        np.load(CASE / f"{name}.npz") for name in ("inputs", "awy", "sdr_mfd")
    )
    layers = (
        water["wyield"],
        sediment["flow_accumulation"],
        sediment["slope"],
        inputs["soil_depth"],
        inputs["ksat"],
        inputs["lulc"],
    )
    mask = ~np.isnan(layers[0]) & ~np.isnan(layers[2])
    return layers, Grid((120, 150), 30.0, mask=mask)


def one_cell(
    water=500.0, area=100.0, slope=20.0, depth=0.8, conductivity=150.0, **options
):
    cells = [
        np.full((1, 1), value) for value in (water, area, slope, depth, conductivity, 1)
    ]
    options = {"depth_unit": "m", **options}
    return water_conservation(*cells, TABLE, Grid((1, 1), 30.0), **options)


@pytest.mark.parametrize(
    ("area_unit", "clamp", "index", "name"),
    [
        ("cells", False, "TI_cells", "wc_cells_raw"),
        ("cells", True, "TI_cells", "wc_cells_clamped"),
        ("m2", False, "TI_m2", "wc_m2_raw"),
    ],
)
def test_case(case, area_unit, clamp, index, name):
    layers, grid = case
    layers = list(layers)
    if area_unit == "m2":
        layers[1] = layers[1] * 900
    found = water_conservation(*layers, TABLE, grid, area_unit=area_unit, clamp=clamp)
    with np.load(CASE / "water_conservation.npz") as expected:
        inside = ~np.isnan(expected[index])
        np.testing.assert_allclose(
            found.topographic_index[inside],
            expected[index][inside],
            rtol=2e-4,
            atol=ROUNDING,
        )
        error = np.abs(found.conservation - expected[name])[inside]
        allowed = 2e-4 * np.abs(expected[name]) + 0.3 * layers[0] * ROUNDING
        assert (error <= allowed[inside]).all()
    share = (found.topographic_index[grid.mask] < 0).mean()
    assert found.negative_share == pytest.approx(share, abs=1e-3)
    assert found.units_do_not_fit
    assert found.may_be_degrees


def test_units_of_the_rasters_and_of_the_index():
    base = one_cell().topographic_index.item()
    for rasters, more in (
        ({"depth": 800.0, "depth_unit": "mm", "depth_enters": "m"}, 0),
        ({"slope": 0.2, "slope_unit": "fraction", "slope_enters": "percent"}, 0),
        ({"area": 90_000.0, "area_unit": "m2", "area_enters": "cells"}, 0),
        ({"area_enters": "m2"}, np.log10(900)),
        ({"depth_enters": "mm"}, -3),
        ({"slope_enters": "fraction"}, 2),
        ({"slope": np.degrees(np.arctan(0.2)), "slope_unit": "degrees"}, 0),
    ):
        found = one_cell(**rasters).topographic_index.item()
        assert found - base == pytest.approx(more, abs=1e-5), rasters


def test_by_hand():
    # TI = log10(100 / (0.8 20)) = 0.796, term 0.2388; V 200 gives 1, Ksat 150 gives 0.5.
    found = one_cell()
    assert found.topographic_index.item() == pytest.approx(np.log10(6.25))
    assert found.conservation.item() == pytest.approx(250 * 0.3 * np.log10(6.25))
    assert (found.negative_share, found.units_do_not_fit) == (0, False)


def test_units():
    percent = one_cell().conservation.item()
    fraction = one_cell(slope=0.2, slope_unit="fraction").conservation.item()
    degrees = one_cell(slope=np.degrees(np.arctan(0.2)), slope_unit="degrees")
    assert degrees.conservation.item() == pytest.approx(percent)
    assert fraction == pytest.approx(min(1, 0.3 * np.log10(625)) * 250)
    millimetres = one_cell(depth=800.0, depth_unit="mm", clamp=False)
    assert millimetres.topographic_index.item() == pytest.approx(np.log10(6.25e-3))
    assert millimetres.conservation.item() < 0
    assert millimetres.negative_share == 1


def test_level_cells_and_bare_rock_count_fully():
    for level in (one_cell(slope=0.0), one_cell(depth=0.0)):
        assert level.conservation.item() == 250
        assert np.isnan(level.topographic_index.item())
        assert level.negative_share == 0


def test_slopes_that_may_be_degrees():
    assert one_cell(slope=45.0).may_be_degrees
    assert not one_cell(slope=120.0).may_be_degrees
    assert not one_cell(slope=5.0).may_be_degrees
    assert not one_cell(slope=45.0, slope_unit="degrees").may_be_degrees


@given(
    st.floats(0, 3000),
    st.floats(1, 1e6),
    st.floats(0, 300),
    st.floats(0, 30),
    st.floats(0, 3000),
)
def test_never_more_than_the_yield(water, area, slope, depth, conductivity):
    found = one_cell(water, area, slope, depth, conductivity).conservation.item()
    assert 0 <= found <= water * (1 + 1e-6)
    raw = one_cell(water, area, slope, depth, conductivity, clamp=False)
    assert max(raw.conservation.item(), 0) == found


def test_cells_stand_alone(case, monkeypatch):
    layers, grid = case
    whole = water_conservation(*layers, TABLE, grid)
    mask = grid.mask & (np.random.default_rng(4).random(grid.shape) < 0.5)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 1000})
    hidden = [np.where(mask, layer, -9999) for layer in layers]
    found = water_conservation(*hidden, TABLE, Grid(grid.shape, 30.0, mask=mask))
    assert (found.conservation[mask] == whole.conservation[mask]).all()
    assert np.isnan(found.conservation[~mask]).all()
    assert np.isnan(found.topographic_index[~mask]).all()


def balance(rain, gone, runoff=0.05, **options):
    table = pd.DataFrame({"lucode": [1], "runoff": [runoff]})
    cells = [np.full((1, 1), value) for value in (rain, gone, 1)]
    return water_balance(*cells, table, Grid((1, 1), 30.0), **options)


def test_balance():
    assert balance(1000.0, 600.0).conservation.item() == pytest.approx(350)
    dry = balance(400.0, 500.0)
    assert (dry.conservation.item(), dry.negative_share) == (0, 1)
    raw = balance(400.0, 500.0, clamp=False)
    assert raw.conservation.item() == pytest.approx(-120)
    assert raw.negative_share == 1


def test_balance_leaves_missing_cells_out():
    mask = np.array([[True, False]])
    found = water_balance(
        np.array([[400.0, np.nan]]),
        np.array([[500.0, 1.0]]),
        np.array([[1, 99]]),
        pd.DataFrame({"lucode": [1], "runoff": [0.1]}),
        Grid((1, 2), 30.0, mask=mask),
    )
    assert found.negative_share == 1
    assert np.isnan(found.conservation[0, 1])


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: balance(1000.0, 600.0, runoff=5.0),
            "In the biophysical table, row 1 has 5 in the column runoff. Give a number"
            " from 0 to 1.",
        ),
        (
            lambda: one_cell(slope=120.0, slope_unit="degrees"),
            "The slope holds values outside 0 to 90 in 1 cells, the farthest 120. Check"
            " its unit and its nodata value.",
        ),
        (
            lambda: one_cell(depth=800.0),
            "The soil depth holds values outside 0 to 100 m in 1 cells, the farthest 800."
            " Check its unit and its nodata value.",
        ),
        (
            lambda: one_cell(conductivity=np.nan),
            "The conductivity holds NaN in 1 cells that are not nodata. Set NaN as its"
            " nodata value or fill these cells.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        one_cell(progress=lambda _: False)
    with pytest.raises(Cancelled):
        balance(1.0, 1.0, progress=lambda _: False)
