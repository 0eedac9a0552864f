"""Habitat quality: exact against InVEST 3.20.2, the laws of the curve, refusals."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.habitat_quality import check_habitat, habitat_quality
from ecorestore.core.services.threat_decay import decay_by_density, decay_by_distance
from ecorestore.core.services.threat_table import named_as_threats
from hypothesis import given
from hypothesis import strategies as st

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
PARAMETERS = json.loads((CASE / "params.json").read_text(encoding="utf-8"))["hq"]
THREATS = pd.DataFrame(PARAMETERS["threats"]).rename(
    columns={"name": "threat", "max_dist_m": "max_dist"}
)
SENSITIVITY = (
    pd.DataFrame(PARAMETERS["sensitivity"]).T.rename_axis("lucode").reset_index()
).astype({"lucode": int})
GRID = Grid((120, 150), 30.0)
TOLERANCE = 1e-4


@pytest.fixture(scope="module")
def case():
    with np.load(CASE / "inputs.npz") as inputs, np.load(CASE / "hq.npz") as expected:
        access = np.ones(GRID.shape, np.float32)
        for zone, value in PARAMETERS["access_values"].items():
            access[inputs["access"] == int(zone)] = value
        layers = {name: inputs[name] for name in ("lulc", "lulc_alt")}
        threats = {
            date: {name: inputs[f"threat_{name}_{date}"] for name in THREATS["threat"]}
            for date in ("cur", "fut")
        }
        return layers, threats, access, dict(expected)


def now(case, **options):
    layers, threats, access, _ = case
    given = {
        "land_cover": layers["lulc"],
        "threats": threats["cur"],
        "threat_table": THREATS,
        "sensitivity": SENSITIVITY,
        "grid": GRID,
        "access": access,
        **options,
    }
    return habitat_quality(**given)


@pytest.mark.parametrize(
    ("scenario", "cover", "date"), [("c", "lulc", "cur"), ("f", "lulc_alt", "fut")]
)
def test_as_invest(case, scenario, cover, date):
    layers, threats, _, expected = case
    found = now(case, land_cover=layers[cover], threats=threats[date])
    for field, name in (("quality", "quality_"), ("degradation", "deg_sum_")):
        layer = getattr(found, field)
        assert layer.dtype == np.float32
        np.testing.assert_allclose(
            layer, expected[name + scenario], atol=TOLERANCE, rtol=0
        )
    assert found.by_threat == {}


def test_each_threat_as_invest(case):
    _, threats, _, expected = case
    found = now(case, by_threat=True)
    for row in THREATS.itertuples():
        reach = {"max_distance": row.max_dist, "shape": row.decay}
        effect = decay_by_distance(threats["cur"][row.threat] > 0, GRID, **reach)
        filtered = expected[f"filtered_{row.decay}_{row.threat}_c"]
        np.testing.assert_allclose(effect, filtered, atol=TOLERANCE, rtol=0)
        np.testing.assert_allclose(
            found.by_threat[row.threat],
            expected[f"degradation_{row.threat}_c"],
            atol=TOLERANCE,
            rtol=0,
        )
    total = sum(found.by_threat.values())
    np.testing.assert_allclose(found.degradation, total, rtol=1e-6)


def test_half_saturation(case):
    usual = now(case)
    assert usual.half_saturation == 0.05
    assert usual.suggested_half_saturation == pytest.approx(usual.degradation.max() / 2)
    suggested = now(case, half_saturation=None)
    assert suggested.half_saturation == usual.suggested_half_saturation
    # At the half saturation quality is half the suitability.
    k = float(usual.degradation[60, 70])
    at_half = now(case, half_saturation=k)
    habitat = SENSITIVITY.set_index("lucode").habitat[case[0]["lulc"][60, 70]]
    assert at_half.quality[60, 70] == pytest.approx(habitat / 2, rel=1e-5)


def test_any_intensity_is_a_full_source(case):
    whole = {name: (layer > 0) for name, layer in case[1]["cur"].items()}
    faint = {name: layer * np.float32(0.01) for name, layer in case[1]["cur"].items()}
    for threats in (whole, faint):
        again = now(case, threats=threats)
        np.testing.assert_array_equal(again.quality, now(case).quality)


def test_density_of_earlier_versions(case):
    found = now(case, decay="density", access=None)
    expected = np.zeros(GRID.shape)
    sensitivity = SENSITIVITY.set_index("lucode")
    for row in THREATS.itertuples():
        effect = decay_by_density(
            case[1]["cur"][row.threat], GRID, max_distance=row.max_dist, shape=row.decay
        )
        here = sensitivity[row.threat].reindex(range(10)).to_numpy()[case[0]["lulc"]]
        expected += effect * here * row.weight / THREATS["weight"].sum()
    np.testing.assert_allclose(found.degradation, expected, atol=1e-6)
    # Sources add up and do not reach as far, so there is less of it.
    assert found.degradation.mean() < now(case, access=None).degradation.mean()


def test_threats_reach_over_missing_cells(case, monkeypatch):
    whole = now(case, by_threat=True)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 999})
    mask = np.random.default_rng(3).random(GRID.shape) < 0.5
    cover = np.where(mask, case[0]["lulc"], 255).astype(np.uint8)
    access = np.where(mask, case[2], np.nan)
    found = now(
        case,
        land_cover=cover,
        access=access,
        grid=Grid(GRID.shape, 30.0, mask=mask),
        by_threat=True,
    )
    for field in ("quality", "degradation"):
        np.testing.assert_array_equal(
            getattr(found, field), np.where(mask, getattr(whole, field), np.nan)
        )
    for name, layer in found.by_threat.items():
        np.testing.assert_array_equal(
            layer, np.where(mask, whole.by_threat[name], np.nan)
        )
    assert found.suggested_half_saturation == pytest.approx(
        np.nanmax(found.degradation) / 2
    )


@pytest.mark.parametrize("decay", ["distance", "density"])
def test_threats_beyond_the_grid_reach_into_it(case, decay):
    whole = now(case, decay=decay, by_threat=True)
    inner = (slice(20, 90), slice(31, 140))
    options = {
        "land_cover": case[0]["lulc"][inner],
        "access": case[2][inner],
        "grid": Grid((70, 109), 30.0),
        "decay": decay,
        "by_threat": True,
    }
    found = now(case, margin=(20, 30, 31, 10), **options)
    np.testing.assert_allclose(found.quality, whole.quality[inner], atol=1e-6)
    for name, layer in found.by_threat.items():
        assert layer.flags.owndata
        np.testing.assert_allclose(layer, whole.by_threat[name][inner], atol=1e-6)
    # As InVEST does.
    cut = {name: layer[inner] for name, layer in case[1]["cur"].items()}
    cut_off = now(case, threats=cut, **options)
    assert cut_off.quality.mean() > found.quality.mean()
    assert found.mean_quality == pytest.approx(found.quality.mean(), rel=1e-6)


def test_tables_are_checked_before_rasters_are_read(case):
    names = [*case[1]["cur"]]
    listed = check_habitat({1: 5, 2: 7}, names, THREATS, SENSITIVITY)
    assert [threat.name for threat in listed] == names
    assert [threat.reach("distance") for threat in listed] == [1250, 500, 250]
    assert [threat.reach("density") for threat in listed] == [6250, 500, 1250]
    with pytest.raises(Refusal) as refused:
        check_habitat({1: 5, 12: 40}, names, THREATS, SENSITIVITY)
    assert str(refused.value) == (
        "The land cover holds class 12 in 40 cells, for which the sensitivity table has"
        " no row (rows: 1, 2, 3, 4, 5, 6, 7, 8, 9). Add one."
    )


def test_layers_bear_the_names_of_threats():
    layers = [("Roads of 2020", "ROAD"), ("Urban",), ("mine", "pits")]
    assert named_as_threats(THREATS, layers) == ["road", "urban", "mine"]
    with pytest.raises(Refusal, match="The threat road has 2 layers. Keep one."):
        check_habitat({}, ["urban", "crop", "road", "road"], THREATS, SENSITIVITY)


@pytest.mark.parametrize("decay", ["distance", "density"])
def test_missing_threat_is_none(case, decay):
    layers = {name: layer.copy() for name, layer in case[1]["cur"].items()}
    for layer in layers.values():
        layer[layer == 0] = np.nan
    found = now(case, threats=layers, decay=decay)
    np.testing.assert_array_equal(found.quality, now(case, decay=decay).quality)


@given(st.floats(0.01, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0.1, 9))
def test_range_and_order(k, habitat, sensitivity, weight):
    cover = np.full((4, 9), 3)
    road = np.zeros((4, 9))
    road[:, 0] = 1
    table = pd.DataFrame(
        {"THREAT": ["Road"], "MAX_DIST": [90], "WEIGHT": [weight], "DECAY": ["Linear "]}
    )
    classes = pd.DataFrame(
        {"lucode": [3], "HABITAT": [habitat], "L_road": [sensitivity]}
    )
    found = habitat_quality(
        cover, {"Road": road}, table, classes, Grid((4, 9), 30.0), half_saturation=k
    )
    # The only threat has all the weight.
    assert found.degradation[0, 0] == np.float32(sensitivity)
    assert ((found.quality >= 0) & (found.quality <= habitat + 1e-7)).all()
    # Quality rises with the distance, up to the suitability.
    assert (np.diff(found.quality, axis=1) >= 0).all()
    assert found.quality[0, 8] == np.float32(habitat)


def test_no_threat_at_all():
    cover, none = np.ones((2, 3), np.uint8), {"road": np.zeros((2, 3))}
    table = THREATS[THREATS.threat == "road"]
    for decay in ("distance", "density"):
        found = habitat_quality(
            cover, none, table, SENSITIVITY, Grid((2, 3), 100.0), half_saturation=None,
            decay=decay,
        )  # fmt: skip
        assert (found.quality == 1).all()
        assert np.isnan(found.suggested_half_saturation)


def changed(column, value, row=0):
    table = THREATS.astype(object)
    table.loc[row, column] = value
    return table


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"threat_table": THREATS.drop(columns="weight")},
            "In the table of threats, the column weight is missing. Add it.",
        ),
        (
            {"threat_table": THREATS[:0]},
            "The table of threats has no row. Add one for each threat.",
        ),
        (
            {"threat_table": THREATS[:2]},
            "The threat road has a layer but no row in the table (rows: urban, crop)."
            " Add a row, or leave the layer out.",
        ),
        (
            {"threat_table": changed("threat", "mine", 2)},
            "The threat mine has a row in the table but no layer (layers: urban, crop,"
            " road). Add its layer, or take the row out.",
        ),
        (
            {"threat_table": changed("threat", "crop")},
            "The threat crop stands in 2 rows of the table. Keep one.",
        ),
        (
            {"threat_table": changed("max_dist", 0)},
            "The threat urban has 0 in the column max_dist. Give a number, metres above 0.",
        ),
        (
            {"threat_table": changed("weight", "")},
            "The threat urban has nothing in the column weight. Give a number, 0 or more.",
        ),
        (
            {"threat_table": changed("decay", "gauss", 1)},
            "The threat crop has the decay gauss. Give linear or exponential.",
        ),
        (
            {"threat_table": THREATS.assign(weight=0)},
            "All threats have the weight 0. Give at least one a weight.",
        ),
        (
            {"sensitivity": SENSITIVITY.drop(columns="road")},
            "The sensitivity table has no column for the threat road (columns: lucode,"
            " habitat, urban, crop). Add one.",
        ),
        (
            {"sensitivity": SENSITIVITY.assign(habitat=1.2)},
            "In the sensitivity table, row 1 has 1.2 in the column habitat. Give a number"
            " from 0 to 1.",
        ),
        (
            {"sensitivity": SENSITIVITY[SENSITIVITY.lucode != 4]},
            "The land cover holds class 4 in 3979 cells, for which the sensitivity table"
            " has no row (rows: 1, 2, 3, 5, 6, 7, 8, 9). Add one.",
        ),
        (
            {"half_saturation": 0},
            "The half saturation is 0; give a number above 0.",
        ),
        (
            {"access": np.full(GRID.shape, 2.0)},
            "The access holds values outside 0 to 1 in 18000 cells, the farthest 2. Check"
            " its unit and its nodata value.",
        ),
    ],
)
def test_refusals(case, change, sentence):
    with pytest.raises(Refusal) as refused:
        now(case, **change)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(("value", "shown"), [(1.5, "1.5"), (-9999, "-9999")])
def test_threat_beyond_its_range(case, value, shown):
    layers = {name: layer.copy() for name, layer in case[1]["cur"].items()}
    layers["crop"][3, 4:6] = value
    with pytest.raises(Refusal) as refused:
        now(case, threats=layers)
    assert str(refused.value) == (
        "The threat crop holds values outside 0 to 1 in 2 cells, the farthest"
        f" {shown}. Divide it by its largest value, and check its nodata value."
    )


def test_unknown_decay(case):
    with pytest.raises(ValueError, match="decay is one of"):
        now(case, decay="gauss")


@pytest.mark.parametrize("end", [0.0, 0.4, 0.95])
def test_cancel(case, end):
    with pytest.raises(Cancelled):
        now(case, progress=lambda done: done < end)
