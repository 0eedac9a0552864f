"""Sediment: exact against InVEST 3.20.2 by both routings, mass balance, refusals."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.sediment_delivery import sediment_delivery
from ecorestore.core.services.watershed_sediment import watershed_sediment
from hypothesis import given, settings
from hypothesis import strategies as st

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
PARAMETERS = json.loads((CASE / "params.json").read_text(encoding="utf-8"))
TABLES = json.loads((CASE / "tables.json").read_text(encoding="utf-8"))
TABLE = pd.DataFrame(PARAMETERS["biophysical"])
# What the case's README allows: relative or absolute, whichever is wider.
LOSSES = {
    "rkls": ("potential_loss", 2e-4, 0.01),
    "usle": ("actual_loss", 2e-4, 0.01),
    "avoided_erosion": ("conservation", 2e-4, 0.01),
    "sed_export": ("export", 2e-4, 0.01),
    "sed_deposition": ("deposition", 1e-3, 0.02),
    "avoided_export": ("avoided_export", 2e-4, 0.01),
    "sdr_factor": ("delivery_ratio", 2e-4, 0),
}
STEPS = {
    "pit_filled_dem": ("filled", 1e-4, 0),
    "slope": ("slope", 1e-4, 0),
    "flow_accumulation": ("accumulation", 1e-4, 0),
    "ls": ("slope_length", 2e-4, 0),
    "w_bar": ("upslope_cover", 2e-4, 0),
    "s_bar": ("upslope_slope", 2e-4, 0),
    "d_up": ("upslope", 2e-4, 0),
    "d_dn": ("downslope", 2e-4, 0),
    "ic": ("connectivity", 0, 1e-3),
    "e_prime": ("undelivered", 2e-4, 0.01),
    "flux": ("flux", 1e-3, 0.02),
}
FIELDS = [name for name, _, _ in LOSSES.values()]
ROUTINGS = pytest.mark.parametrize("routing", ["mfd", "d8"])


@pytest.fixture(scope="module")
def case():
    with np.load(CASE / "inputs.npz") as inputs:
        names = ("dem", "erosivity", "erodibility", "lulc", "watersheds", "drainage")
        return {name: inputs[name] for name in names}


def run(case, *, mask=None, table=TABLE, threshold=200, **options):
    mask = case["watersheds"] > 0 if mask is None else mask
    layers = [case[name] for name in ("dem", "erosivity", "erodibility", "lulc")]
    grid = Grid(mask.shape, 30.0, mask=mask)
    return sediment_delivery(*layers, table, grid, threshold=threshold, **options)


def made_up(seed, shape=(14, 17)):
    """A rough slope to the south, so that all of it drains."""
    rng = np.random.default_rng(seed)
    height = 30.0 * np.arange(shape[0])[::-1, None] + rng.normal(0, 25, shape)
    case = {
        "dem": (height + 500).astype(np.float32),
        "erosivity": rng.uniform(1000, 4000, shape),
        "erodibility": rng.uniform(0.01, 0.06, shape),
        "lulc": rng.integers(1, 10, shape).astype(np.uint8),
        "watersheds": np.ones(shape, np.uint8),
    }
    return case


@ROUTINGS
def test_as_invest(case, routing):
    found = run(case, routing=routing, steps=True)
    with np.load(CASE / f"sdr_{routing}.npz") as sdr:
        for outputs, result in ((LOSSES, found), (STEPS, found.steps)):
            for name, (field, relative, absolute) in outputs.items():
                np.testing.assert_allclose(
                    getattr(result, field),
                    sdr[name],
                    rtol=relative,
                    atol=absolute,
                    err_msg=name,
                )
        np.testing.assert_array_equal(found.streams, sdr["stream"] == 1)
        land = case["watersheds"] > 0
        assert found.undrained_cells == np.isnan(sdr["sdr_factor"][land]).sum()
    for field in FIELDS:
        assert getattr(found, field).dtype == np.float32


@ROUTINGS
def test_totals_as_invest(case, routing):
    expected = pd.DataFrame(TABLES[f"sdr_{routing}_watersheds"]).set_index("ws_id")
    grid = Grid((120, 150), 30.0, mask=case["watersheds"] > 0)
    found = watershed_sediment(run(case, routing=routing), case["watersheds"], grid)
    pd.testing.assert_frame_equal(found, expected, check_dtype=False, rtol=1e-4)


@ROUTINGS
@given(st.integers(0, 2**32 - 1))
@settings(max_examples=15)
def test_no_sediment_is_lost(routing, seed):
    land = made_up(seed)
    # Where all cells at the foot are streams, all water reaches one.
    foot = np.zeros(land["dem"].shape, bool)
    foot[[0, -1]] = foot[:, [0, -1]] = True
    found = run(land, routing=routing, threshold=10, drainage=foot, steps=True)
    assert found.undrained_cells == 0
    lost, out = np.nansum(found.actual_loss, dtype=float), np.nansum(found.export)
    kept = np.nansum(found.deposition, dtype=float)
    assert kept == pytest.approx(np.nansum(found.steps.undelivered), rel=1e-5)
    assert lost == pytest.approx(out + kept, rel=1e-5)
    assert (np.nan_to_num(found.deposition) >= 0).all()


@given(st.integers(0, 2**32 - 1), st.floats(0.1, 5))
@settings(max_examples=15)
def test_sediment_scales_with_rain(seed, times):
    land = made_up(seed)
    once = run(land, threshold=10)
    more = run({**land, "erosivity": land["erosivity"] * times}, threshold=10)
    np.testing.assert_array_equal(more.delivery_ratio, once.delivery_ratio)
    for field in ("actual_loss", "export", "deposition", "avoided_export"):
        np.testing.assert_allclose(
            getattr(more, field), getattr(once, field) * times, rtol=2e-6, atol=1e-6
        )


@ROUTINGS
def test_missing_cells_are_not_read(case, routing, monkeypatch):
    once = run(case, routing=routing)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 700})
    land = case["watersheds"] > 0
    spoilt = {
        "dem": np.where(land, case["dem"], -9999),
        "erosivity": np.where(land, case["erosivity"], np.nan),
        "erodibility": np.where(land, case["erodibility"], 77),
        "lulc": np.where(land, case["lulc"], 255).astype(np.uint8),
        "watersheds": case["watersheds"],
    }
    again = run(spoilt, routing=routing)
    for field in FIELDS:
        np.testing.assert_array_equal(getattr(again, field), getattr(once, field))
        assert np.isnan(getattr(again, field)[~land]).all()
    assert not again.streams[~land].any()


@ROUTINGS
def test_land_beyond_a_gap_does_not_count(routing):
    land = made_up(5, (14, 30))
    apart = np.arange(30) != 15
    west = np.arange(30) < 15
    rows = np.ones((14, 1), bool)
    both = run(land, mask=rows & apart, routing=routing, threshold=10)
    alone = run(land, mask=rows & west, routing=routing, threshold=10)
    for field in FIELDS:
        np.testing.assert_array_equal(
            getattr(alone, field)[:, :15], getattr(both, field)[:, :15]
        )


def test_drainage_joins_the_streams(case):
    plain = run(case)
    ditches = run(case, drainage=case["drainage"], steps=True)
    land = case["watersheds"] > 0
    wet = plain.streams | ((case["drainage"] == 1) & land)
    np.testing.assert_array_equal(ditches.streams, wet)
    assert (ditches.delivery_ratio[wet] == 1).all()
    assert np.isnan(ditches.export[wet]).all()
    assert (ditches.steps.downslope[wet] == 0).all()
    # Streams nearer by: more of the soil that is not on them reaches one.
    both = ~np.isnan(ditches.export) & ~np.isnan(plain.export)
    assert ditches.delivery_ratio[both].mean() > plain.delivery_ratio[both].mean()


def test_factors_as_rasters(case):
    classes = TABLE.set_index("lucode")
    cover, practice = (
        classes[column].reindex(range(256)).to_numpy()[case["lulc"]]
        for column in ("usle_c", "usle_p")
    )
    layers = [case[name] for name in ("dem", "erosivity", "erodibility")]
    grid = Grid((120, 150), 30.0, mask=case["watersheds"] > 0)
    found = sediment_delivery(
        *layers, None, None, grid, threshold=200, cover=cover, practice=practice
    )
    np.testing.assert_array_equal(found.export, run(case).export)
    assert found.steps is None


def test_parameters_of_the_delivery_ratio(case):
    usual = run(case).delivery_ratio
    land = ~np.isnan(usual) & (usual < 1)
    low = run(case, sdr_max=0.4).delivery_ratio
    np.testing.assert_allclose(low[land], usual[land] / 2, rtol=1e-6)
    assert (run(case, ic_0=1.0).delivery_ratio[land] < usual[land]).all()
    level = run(case, k=1e6).delivery_ratio
    np.testing.assert_allclose(level[land], 0.4, rtol=1e-5)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"sdr_max": 2.0},
            "The largest delivery ratio is 2; give a number from 0 to 1.",
        ),
        ({"k": 0.0}, "The parameter k is 0; give a number above 0."),
        ({"k": np.nan}, "The parameter k is nan; give a number above 0."),
        (
            {"threshold": 0},
            "The stream threshold (cells) is 0; give a number above 0.",
        ),
        (
            {"threshold": 99_999},
            "No stream drains 99999 cells: the land has 15749. Lower the stream"
            " threshold.",
        ),
        (
            {"threshold": 12_000},
            "No stream of 12000 cells or more reaches the edge of the land; the largest "
            "accumulation is 11912.6. Lower the stream threshold.",
        ),
        (
            {"threshold": 12_000, "routing": "d8"},
            "No cell reaches the stream threshold of 12000 cells; the largest "
            "accumulation is 11909. Lower the threshold.",
        ),
        (
            {"table": TABLE[TABLE.lucode != 4]},
            "The land cover holds class 4 in 3051 cells, for which the biophysical table"
            " has no row (rows: 1, 2, 3, 5, 6, 7, 8, 9). Add one.",
        ),
        (
            {"table": TABLE.assign(usle_c=1.5)},
            "In the biophysical table, row 1 has 1.5 in the column usle_c. Give a number"
            " from 0 to 1.",
        ),
    ],
)
def test_refused_parameters(case, change, sentence):
    with pytest.raises(Refusal) as refused:
        run(case, **change)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("layer", "value", "sentence"),
    [
        (
            "dem",
            -9999,
            "The elevation holds values outside -500 to 9000 m in 1 cells, the farthest"
            " -9999. Check its unit and its nodata value.",
        ),
        (
            "dem",
            np.nan,
            "The elevation holds NaN in 1 cells that are not nodata. Set NaN as its"
            " nodata value or fill these cells.",
        ),
        (
            "erosivity",
            -9999,
            "The rainfall erosivity holds values below 0 MJ mm/(ha h a) in 1 cells, the"
            " farthest -9999. Check its nodata value.",
        ),
        (
            "erodibility",
            -9999,
            "The soil erodibility holds values outside 0 to 1 t ha h/(ha MJ mm) in 1"
            " cells, the farthest -9999. Check its unit and its nodata value.",
        ),
        (
            "lulc",
            255,
            "The land cover holds class 255 in 1 cells, for which the biophysical table"
            " has no row (rows: 1, 2, 3, 4, 5, 6, 7, 8, 9). 255 often marks empty cells:"
            " if so, set it as the raster's nodata value; else add a row.",
        ),
    ],
)
def test_refused_layers(case, layer, value, sentence):
    values = case[layer].copy()
    values[tuple(np.argwhere(case["watersheds"] > 0)[0])] = value
    with pytest.raises(Refusal) as refused:
        run({**case, layer: values})
    assert str(refused.value) == sentence


def test_refused_drainage(case):
    with pytest.raises(Refusal) as refused:
        run(case, drainage=case["drainage"] * 3.0)
    assert str(refused.value).startswith("The drainage raster holds 3, and ")


def test_no_cell_and_long_cells_are_refused(case):
    with pytest.raises(Refusal, match="holds no cell with a value"):
        run(case, mask=np.zeros((120, 150), bool))
    layers = [case[name] for name in ("dem", "erosivity", "erodibility", "lulc")]
    with pytest.raises(Refusal, match="30 m wide and 20 m high"):
        sediment_delivery(*layers, TABLE, Grid((120, 150), 30.0, 20.0), threshold=9)


def test_no_watershed_is_refused(case):
    found = run(case)
    with pytest.raises(Refusal, match="No cell with a value lies in a zone"):
        watershed_sediment(found, np.zeros((120, 150), int), Grid((120, 150), 30.0))


def test_unknown_routing(case):
    with pytest.raises(ValueError, match="routing is one of"):
        run(case, routing="dinf")


@pytest.mark.parametrize("end", [0.0, 0.3, 0.6, 0.9])
def test_cancel(case, end):
    with pytest.raises(Cancelled):
        run(case, progress=lambda done: done < end)


def test_progress_rises(case):
    told = []
    run(case, progress=lambda done: told.append(done) or True)
    assert (np.diff(told) > -1e-12).all()
    assert told[-1] == 1
