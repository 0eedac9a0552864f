"""Water yield: exact against InVEST 3.20.2, the laws of the Budyko curve, refusals."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.water_yield import (
    EQUATIONS,
    check_table,
    needed_columns,
    water_yield,
)
from hypothesis import given
from hypothesis import strategies as st

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
PARAMETERS = json.loads((CASE / "params.json").read_text(encoding="utf-8"))
TABLE = pd.DataFrame(PARAMETERS["biophysical"]).rename(
    columns={"root_depth_mm": "root_depth"}
)
LAYERS = ("lulc", "precip", "eto", "soil_depth", "pawc")
OUTPUTS = {
    "fractp": "evaporated_fraction",
    "aet": "actual_evapotranspiration",
    "pet": "potential_evapotranspiration",
    "wyield": "water_yield",
}
FIELDS = tuple(OUTPUTS.values())


@pytest.fixture(scope="module")
def case():
    with np.load(CASE / "inputs.npz") as inputs:
        return {name: inputs[name] for name in LAYERS}


def one_cell(
    rain, evaporation, depth=800.0, water=0.1, *, table=TABLE, cover=1, **options
):
    cells = [
        np.full((1, 1), value) for value in (cover, rain, evaporation, depth, water)
    ]
    options = {"seasonality": 8.0, **options}
    return water_yield(*cells, table, Grid((1, 1), 30.0), **options)


def test_case(case):
    grid = Grid((120, 150), 30.0)
    z = PARAMETERS["awy"]["seasonality_constant"]
    result = water_yield(*case.values(), TABLE, grid, seasonality=z)
    with np.load(CASE / "awy.npz") as expected:
        for name, field in OUTPUTS.items():
            # Outside InVEST's window its rasters are missing.
            inside = ~np.isnan(expected[name])
            found = getattr(result, field)
            assert found.dtype == np.float32
            if name == "fractp":
                tolerances = {"rtol": 0, "atol": 1e-4}
            else:
                tolerances = {"rtol": 1e-4, "atol": 0}
            np.testing.assert_allclose(
                found[inside], expected[name][inside], **tolerances
            )


def test_rasters_instead_of_columns(case):
    grid = Grid((120, 150), 30.0)
    by_table = water_yield(*case.values(), TABLE, grid, seasonality=8)
    of_class = TABLE.set_index("lucode")
    by_raster = water_yield(
        *case.values(),
        TABLE[["lucode", "lulc_veg"]],
        grid,
        seasonality=8,
        crop_coefficient=of_class["kc"].to_numpy()[case["lulc"] - 1],
        root_depth=of_class["root_depth"].to_numpy()[case["lulc"] - 1],
    )
    for field in FIELDS:
        assert (getattr(by_table, field) == getattr(by_raster, field)).all()


def test_rasters_instead_of_classes(case):
    grid = Grid((120, 150), 30.0)
    of_class = TABLE.set_index("lucode")
    # Land without vegetation has no roots.
    roots = of_class["root_depth"].where(of_class["lulc_veg"] == 1, 0)
    by_class = water_yield(*case.values(), TABLE, grid, seasonality=8)
    layers = {name: layer for name, layer in case.items() if name != "lulc"}
    by_raster = water_yield(
        None,
        *layers.values(),
        None,
        grid,
        seasonality=8,
        crop_coefficient=of_class["kc"].to_numpy()[case["lulc"] - 1],
        root_depth=roots.to_numpy()[case["lulc"] - 1],
    )
    for field in FIELDS:
        assert (getattr(by_class, field) == getattr(by_raster, field)).all()
    with pytest.raises(ValueError, match="Without land cover, crop_coefficient"):
        water_yield(None, *layers.values(), None, grid, seasonality=8)


def test_table_is_checked_before_a_raster_is_read():
    needed = needed_columns(by_w=False, crop_coefficient=True, root_depth=True)
    check_table({1: 10, 7: 20}, TABLE, needed)
    check_table({}, TABLE, needed)
    with pytest.raises(Refusal, match="holds class 12 in 30 cells"):
        check_table({1: 10, 12: 30}, TABLE, needed)
    with pytest.raises(Refusal, match="has 2 in the column lulc_veg"):
        check_table({}, TABLE.assign(lulc_veg=2), needed)
    by_w = needed_columns(by_w=True, crop_coefficient=False, root_depth=True)
    assert by_w == {"lulc_veg": (-np.inf, np.inf), "w": (1.0, np.inf)}


def test_by_hand():
    # AWC = min(800, 3000) 0.1 = 80, w = 8 80 / 1000 + 1.25 = 1.89, R = 0.9.
    share = 1.9 - (1 + 0.9**1.89) ** (1 / 1.89)
    found = one_cell(1000.0, 900.0)
    assert found.evaporated_fraction.item() == pytest.approx(share)
    assert found.water_yield.item() == pytest.approx(1000 * (1 - share))
    # w = 0.64 and R = 0.9.
    share = (1 + 0.64 * 0.9) / (1 + 0.64 * 0.9 + 1 / 0.9)
    found = one_cell(1000.0, 900.0, equation="zhang2001")
    assert found.evaporated_fraction.item() == pytest.approx(share)


def test_bare_land_evaporates_what_it_can():
    for rain, gone in ((1000.0, 450.0), (300.0, 300.0)):
        found = one_cell(rain, 1500.0, cover=7)
        assert found.actual_evapotranspiration.item() == pytest.approx(gone)
    assert one_cell(1000.0, 1500.0, cover=7, depth=0, water=0).water_yield.item() == 550


def test_the_shape_has_a_limit():
    deep = one_cell(800.0, 900.0, depth=3000.0, water=0.5)
    deeper = one_cell(800.0, 900.0, depth=3000.0, water=1.0)
    assert deep.water_yield == deeper.water_yield


@pytest.mark.parametrize("equation", EQUATIONS)
def test_no_rain_no_yield(equation):
    found = one_cell(0.0, 900.0, equation=equation)
    assert found.water_yield.item() == found.actual_evapotranspiration.item() == 0
    assert found.evaporated_fraction.item() == 1
    assert one_cell(0.0, 0.0, equation=equation).evaporated_fraction.item() == 0


def test_shape_by_class():
    table = pd.DataFrame(
        {
            "code": [1, 2, 7],
            "lulc_veg": [1, 1, 0],
            "kc": [1.0] * 3,
            "w": [2.0, 0.5, None],
        }
    )
    cover = np.array([[1, 2, 7]])
    rain, evaporation = np.full((1, 3), 1000.0), np.full((1, 3), 1400.0)
    found = water_yield(
        cover,
        rain,
        evaporation,
        None,
        None,
        table,
        Grid((1, 3), 30.0),
        seasonality=None,
        equation="zhang2001",
    )
    # Zhang et al. 2001: forest and grass with ET0 of 1400 mm.
    expected = [(1 + w * 1.4) / (1 + w * 1.4 + 1 / 1.4) for w in (2.0, 0.5)]
    assert found.evaporated_fraction[0].tolist() == pytest.approx([*expected, 1.0])


amounts = st.floats(0, 20_000, width=32)


@given(
    amounts,
    amounts,
    st.floats(0, 5000),
    st.floats(0, 1),
    st.floats(0.1, 50),
    st.sampled_from(EQUATIONS),
)
def test_water_and_energy_limit_evaporation(
    rain, evaporation, depth, water, z, equation
):
    found = one_cell(rain, evaporation, depth, water, seasonality=z, equation=equation)
    actual = found.actual_evapotranspiration.item()
    potential = found.potential_evapotranspiration.item()
    assert 0 <= actual <= min(rain, potential) * (1 + 1e-6)
    assert found.water_yield.item() == pytest.approx(rain - actual, abs=1e-2)
    assert found.water_yield.item() >= 0
    assert 0 <= found.evaporated_fraction.item() <= 1
    more = one_cell(
        rain, evaporation, depth, water, seasonality=z * 2, equation=equation
    )
    assert more.water_yield.item() <= found.water_yield.item() * (1 + 1e-6)


def test_cells_stand_alone(case, monkeypatch):
    grid = Grid((120, 150), 30.0)
    whole = water_yield(*case.values(), TABLE, grid, seasonality=8)
    rng = np.random.default_rng(3)
    mask = rng.random((120, 150)) < 0.7
    spoilt = {
        name: np.where(mask, layer, 200 if name == "lulc" else np.nan)
        for name, layer in case.items()
    }
    spoilt["lulc"] = spoilt["lulc"].astype(np.uint8)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 1000})
    masked = water_yield(
        *spoilt.values(), TABLE, Grid((120, 150), 30.0, mask=mask), seasonality=8
    )
    turned = water_yield(
        *(np.rot90(layer) for layer in case.values()),
        TABLE,
        Grid((150, 120), 30.0),
        seasonality=8,
    )
    for field in FIELDS:
        expected = getattr(whole, field)
        assert np.isnan(getattr(masked, field)[~mask]).all()
        assert (getattr(masked, field)[mask] == expected[mask]).all()
        assert (np.rot90(getattr(turned, field), -1) == expected).all()


BAD = {
    case["case"]
    for case in json.loads(
        (CASE.parent / "bad_inputs.json").read_text(encoding="utf-8")
    )
}


def test_class_without_a_row(case):
    assert "awy_missing_lucode" in BAD
    count = np.count_nonzero(case["lulc"] == 4)
    with pytest.raises(Refusal) as refused:
        water_yield(
            *case.values(),
            TABLE[TABLE["lucode"] != 4],
            Grid((120, 150), 30.0),
            seasonality=8,
        )
    assert str(refused.value) == (
        f"The land cover holds class 4 in {count} cells, for which the biophysical table"
        " has no row (rows: 1, 2, 3, 5, 6, 7, 8, 9). Add one."
    )


def test_missing_column(case):
    assert "awy_missing_column" in BAD
    with pytest.raises(Refusal) as refused:
        water_yield(
            *case.values(),
            TABLE.drop(columns="kc"),
            Grid((120, 150), 30.0),
            seasonality=8,
        )
    assert (
        str(refused.value)
        == "In the biophysical table, the column kc is missing. Add it."
    )


def test_seasonality_of_0():
    with pytest.raises(Refusal) as refused:
        one_cell(1000.0, 900.0, seasonality=0)
    assert str(refused.value) == "The seasonality Z is 0; give a number above 0."


def test_vegetation_is_yes_or_no():
    with pytest.raises(Refusal) as refused:
        one_cell(1000.0, 900.0, table=TABLE.assign(lulc_veg=[2] + [0] * 8))
    assert str(refused.value) == (
        "In the biophysical table, row 1 has 2 in the column lulc_veg. Give 1 for land"
        " with vegetation and 0 for water, wetland and urban land."
    )


def test_roots_of_bare_land_may_be_empty():
    empty = TABLE.assign(root_depth=TABLE["root_depth"].mask(TABLE["lulc_veg"] == 0))
    assert one_cell(1000.0, 900.0, table=empty).water_yield > 0
    with pytest.raises(Refusal, match="row 1 has no number in the column root_depth"):
        one_cell(1000.0, 900.0, table=TABLE.assign(root_depth=None))


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        (
            (-9999.0, 900.0),
            "The precipitation holds values outside 0 to 30000 mm in 1 cells, the"
            " farthest -9999. Check its unit and its nodata value.",
        ),
        (
            (1000.0, np.nan),
            "The reference evapotranspiration holds NaN in 1 cells that are not nodata."
            " Set NaN as its nodata value or fill these cells.",
        ),
        (
            (1000.0, 900.0, 800.0, 15.0),
            "The available water holds values outside 0 to 1 in 1 cells, the farthest 15."
            " Check its unit and its nodata value.",
        ),
        (
            (1000.0, 900.0, -1.0),
            "The soil depth holds values outside 0 to 100000 mm in 1 cells, the farthest"
            " -1. Check its unit and its nodata value.",
        ),
    ],
)
def test_faulty_cells(cells, sentence):
    with pytest.raises(Refusal) as refused:
        one_cell(*cells)
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        one_cell(1000.0, 900.0, progress=lambda _: False)
