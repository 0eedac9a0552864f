"""Ecosystem health: equations 6 to 11 by hand, laws, and refusals."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.health.assessment_units import MovingWindow, Zones
from ecorestore.core.health.ecosystem_health import INDICES, ecosystem_health
from ecorestore.core.landscape.metrics import landscape_metrics
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

GRASS, BARREN = 4, 7
STRIPES = np.array([[BARREN, BARREN, GRASS, GRASS, GRASS]] * 5)
CORNERS = np.full((5, 5), BARREN)
CORNERS[[0, 0, 2, 4, 4], [0, 4, 2, 0, 4]] = GRASS
SPLIT = np.array([[GRASS, BARREN, BARREN, GRASS, GRASS]] * 5)
RESILIENCE = pd.DataFrame(
    {"code": [4, 7], "resistance": [0.7, 0.2], "resilience": [0.8, 1.0]}
)
WEIGHTS = pd.DataFrame(
    {
        "indicator": ["SHDI", "FI1", "CI1"],
        "scope": ["landscape", "landscape", "grassland"],
        "weight": [0.5, 0.3, 0.2],
        "direction": ["positive", "inverse", "positive"],
    }
)
STUDY = pd.DataFrame(
    {
        "indicator": ["AWMPFD", "SHDI", "CONTAG", "FI1", "CI1", "FI2"],
        "scope": ["landscape"] * 4 + ["grassland"] * 2,
        "weight": [0.1, 0.25, 0.1, 0.25, 0.09, 0.21],
        "direction": ["positive"] * 3 + ["inverse", "positive", "inverse"],
    }
)
WORTH = {GRASS: 100.0, BARREN: 20.0}


def worth(cover):
    return np.vectorize(WORTH.get)(cover).astype(np.float32)


def health(covers, vitality, grid=None, values=None, **options):
    grid = grid or Grid(covers[0].shape, 100.0)
    given_here = {
        "years": range(2000, 2000 + len(covers)),
        "unit": Zones(np.ones(grid.shape, np.int32)),
        "resilience": RESILIENCE,
        "weights": WEIGHTS,
        "important": [GRASS],
    }
    values = [worth(cover) for cover in covers] if values is None else values
    return ecosystem_health(covers, vitality, values, grid, **{**given_here, **options})


def levels(*values):
    return [np.full((5, 5), value) for value in values]


def test_three_years_of_25_cells_by_hand():
    found = health(
        [STRIPES, CORNERS, SPLIT], levels(1.0, 3.0, 2.0), normalised=("EV", "CESI")
    )
    at = {name: [layer[2, 2] for layer in found.indices[name]] for name in INDICES}
    # Shares of grassland are 0.6, 0.2 and 0.6.
    assert_allclose(at["EV"], [0, 1, 0.5])
    assert_allclose(at["ER"], [0.728, 0.696, 0.728], rtol=1e-6)
    assert_allclose(at["CESI"], [1, 0, 1])  # of 68, 36 and 68 a hectare
    # Patches: 2, 6, 3 on 25 ha. Cohesion of 15 cells in one patch, in five, in two.
    one = 1 - 16 / (16 * 15**0.5)
    two = 1 - 26 / (12 * 5**0.5 + 14 * 10**0.5)
    split = 0.5 * 1 + 0.3 * (1 - (3 - 2) / (6 - 2)) + 0.2 * two / one
    assert_allclose(at["EO"], [1, 0, split], rtol=1e-6)
    pristine = (0.5 * split * 0.728) ** (1 / 3)
    assert_allclose(at["EHI"], [0, 0, pristine**0.5], rtol=1e-6)
    assert found.means["EHI"].tolist() == pytest.approx(at["EHI"])
    scales = found.scales.set_index("part")
    assert scales.loc["FI1", ["metric", "low", "high"]].tolist() == ["PD", 8, 24]
    assert "ER" not in scales.index
    assert found.constant_parts == []


def test_each_window_is_a_landscape_of_its_own():
    """The nine full windows of 3 x 3 cells, cut out and measured one by one."""
    rng = np.random.default_rng(5)
    cover = rng.choice([GRASS, BARREN], (5, 5))
    vitality = rng.random((5, 5))
    found = health(
        [cover],
        [vitality],
        weights=STUDY,
        unit=MovingWindow(100.0, "square", full_windows_only=True),
        absent="nothing",
    )
    metrics = {"landscape": ["FRAC_AM", "SHDI", "CONTAG", "PD"]}
    metrics["class"] = ["COHESION", "PD"]
    columns, resilience, services = [], [], []
    for row in range(3):
        for column in range(3):
            window = cover[row : row + 3, column : column + 3]
            grid = Grid((3, 3), 100.0)
            found_here = [
                landscape_metrics(window, grid, level="landscape", metrics=names).iloc[
                    0
                ]
                for names in [metrics["landscape"]]
            ][0].tolist()
            of_class = landscape_metrics(
                window, grid, level="class", metrics=metrics["class"]
            )
            found_here += (
                of_class.loc[GRASS].tolist()
                if GRASS in of_class.index
                else [np.nan] * 2
            )
            columns.append(found_here)
            share = (window == GRASS).mean()
            resilience.append(
                0.4 * (share * 0.7 + (1 - share) * 0.2)
                + 0.6 * (share * 0.8 + (1 - share) * 1.0)
            )
            services.append(share * 100 + (1 - share) * 20)

    def scaled(values):
        steps = np.asarray(values) - np.nanmin(values)
        return steps / (np.nanmax(steps) or 1)

    organisation = 0.0
    for values, weight, direction in zip(
        np.transpose(columns), STUDY["weight"], STUDY["direction"]
    ):
        part = scaled(values) if direction == "positive" else 1 - scaled(values)
        organisation += weight * np.nan_to_num(part)
    inner = np.s_[1:4, 1:4]
    ev, eo = scaled(vitality[inner].ravel()), organisation
    er, cesi = scaled(resilience), scaled(services)
    ours = {name: found.indices[name][0][inner].ravel() for name in INDICES}
    assert_allclose(ours["EO"], eo, atol=1e-6)
    assert_allclose(ours["ER"], er, atol=1e-5)
    assert_allclose(ours["CESI"], cesi, atol=1e-6)
    assert_allclose(ours["EV"], ev, atol=1e-6)
    assert_allclose(ours["EHI"], np.sqrt(np.cbrt(ev * eo * er) * cesi), atol=1e-5)
    assert np.isnan(found.indices["EHI"][0][0]).all()
    assert found.mask.sum() == 9


def test_land_without_an_important_class_is_unfragmented_or_adds_nothing():
    cover = np.full((5, 8), BARREN)
    cover[:, 6] = GRASS
    options = {"unit": MovingWindow(100.0), "weights": STUDY}
    vitality = [np.random.default_rng(1).random((5, 8))]
    whole = health([cover], vitality, **options).indices["EO"][0][2, 2]
    nothing = health([cover], vitality, absent="nothing", **options).indices["EO"][0]
    # Two windows differ by the fragmentation of the class alone, which weighs 0.21.
    assert whole - nothing[2, 2] == pytest.approx(0.21, abs=1e-6)


def test_one_scale_for_all_years_or_one_for_each():
    covers, vitality = [STRIPES, SPLIT], [np.full((5, 5), 1.0), np.full((5, 5), 3.0)]
    vitality[0][0, 0], vitality[1][0, 0] = 0.0, 2.0
    options = {"unit": MovingWindow(100.0)}
    together = health(covers, vitality, **options).indices["EV"]
    alone = health(covers, vitality, together=False, **options)
    assert together[0][2, 2] == pytest.approx(1 / 3)
    assert together[1][0, 0] == pytest.approx(2 / 3)
    assert [layer[0, 0] for layer in alone.indices["EV"]] == [0, 0]
    assert [layer[2, 2] for layer in alone.indices["EV"]] == [1, 1]
    assert set(alone.scales["year"]) == {2000, 2001}


def test_outermost_values_are_cut():
    vitality = [np.arange(25.0).reshape(5, 5)]
    vitality[0][4, 4] = 1000.0
    found = health(
        [STRIPES], vitality, unit=MovingWindow(100.0), percentiles=(5.0, 95.0)
    )
    scale = found.scales.set_index("part").loc["EV"]
    assert scale["high"] == pytest.approx(np.percentile(vitality[0], 95))
    assert found.indices["EV"][0][4, 3:].tolist() == [1.0, 1.0]


def test_a_constant_part_is_0_and_named():
    found = health([STRIPES, SPLIT], levels(2.0, 2.0))
    assert found.constant_parts == ["SHDI", "EV", "ER", "CESI"]
    assert found.means["EHI"].tolist() == [0.0, 0.0]


def test_cells_without_a_zone_have_no_health():
    zones = np.zeros((5, 5), np.int32)
    zones[:, 3:] = 7
    found = health([SPLIT, STRIPES], levels(1.0, 2.0), unit=Zones(zones))
    for layers in found.indices.values():
        assert_array_equal(np.isnan(layers[0]), zones == 0)
    assert_array_equal(found.mask, zones == 7)


@settings(max_examples=10)
@given(st.integers(0, 2**32 - 1), st.booleans(), st.sampled_from(["window", "zones"]))
def test_health_lies_between_0_and_1_and_turns_with_the_map(seed, square, kind):
    rng = np.random.default_rng(seed)
    covers = [rng.choice([GRASS, BARREN], (7, 9)) for _ in range(2)]
    vitality = [rng.random((7, 9)) for _ in range(2)]
    mask = rng.random((7, 9)) < 0.9
    labels = rng.integers(0, 4, (7, 9))
    labels[0, 0], mask[0, 0] = 1, True

    def unit(turn):
        if kind == "zones":
            return Zones(np.ascontiguousarray(turn(labels)))
        return MovingWindow(200.0, "square" if square else "circle")

    def run(turn, noise=0.0, scale=1.0):
        turned = np.ascontiguousarray(turn(mask))
        grid = Grid(turned.shape, 100.0, mask=turned)
        return health(
            [np.ascontiguousarray(turn(np.where(mask, c, c + noise))) for c in covers],
            [np.ascontiguousarray(scale * turn(v) + (scale - 1)) for v in vitality],
            grid,
            values=[np.ascontiguousarray(turn(worth(c))) for c in covers],
            weights=STUDY,
            unit=unit(turn),
        )

    plain = run(lambda a: a)
    for name in INDICES:
        for layer in plain.indices[name]:
            assert np.nanmin(layer) >= 0
            assert np.nanmax(layer) <= 1
    # Rotated maps, other values on missing cells, and another unit of vitality.
    for other, turn in (
        (run(np.rot90), np.rot90),
        (run(lambda a: a, noise=3), lambda a: a),
        (run(lambda a: a, scale=8.0), lambda a: a),
    ):
        for name in INDICES:
            for one, two in zip(plain.indices[name], other.indices[name]):
                assert_allclose(turn(one), two, atol=2e-6)


def refused(**options):
    covers = options.pop("covers", [STRIPES, SPLIT])
    with pytest.raises(Refusal) as caught:
        health(covers, levels(*range(len(covers))), **options)
    return str(caught.value)


def test_refusals():
    odd = STRIPES.copy()
    odd[0, 0] = 3
    assert refused(covers=[STRIPES, odd]) == (
        "The land cover holds class 3 in 1 cells, for which the table of resilience has"
        " no row (rows: 4, 7). Add one."
    )
    assert refused(important=[5]) == (
        "The important class 5 occurs in no year (classes found: 4, 7). Choose a class"
        " that occurs."
    )
    assert refused(important=[4, 7]) == (
        "The table of weights has 1 kinds of important land (grassland), and 2 important"
        " classes are given. Give one class for each, in this order."
    )
    assert refused(unit=MovingWindow(300.0)) == (
        "A window of 7 cells across is larger than the map, which has 5 rows and 5"
        " columns. Give a smaller radius."
    )
    assert refused(unit=Zones(np.zeros((5, 5), int))) == (
        "No cell with a class lies in a zone. Check that the zones overlap the class"
        " raster."
    )
    assert refused(years=[2010, 2000]) == (
        "The year 2000 stands after 2010. Give each year once, from the earliest to the"
        " latest."
    )
    assert refused(years=[2010]) == (
        "There are 2 land covers and 1 years. Give one year for each, in the same order."
    )
    all_grass, all_barren = np.full((5, 5), GRASS), np.full((5, 5), BARREN)
    assert "have no class in common" in refused(covers=[all_grass, all_barren])
    heavy = WEIGHTS.assign(weight=[0.5, 0.3, 0.4])
    assert refused(weights=heavy) == (
        "The weights of organisation sum to 1.2. They must sum to 1: correct them."
    )
    unknown = WEIGHTS.assign(indicator=["SHANNON", "FI1", "CI1"])
    assert refused(weights=unknown).startswith(
        "The table of weights has the indicator SHANNON, which is not known at the level"
        " of the landscape. Choose from: AWMPFD, CONT, CI, FI, TA,"
    )
    turned = WEIGHTS.assign(direction="up")
    assert refused(weights=turned) == (
        "The direction of SHDI is up. Write positive or inverse."
    )
    low = WEIGHTS.assign(weight=[-0.5, 0.3, 1.2])
    assert refused(weights=low) == (
        "The weight of SHDI must be a number of at least 0. Correct it."
    )
    assert refused(weights=WEIGHTS.drop(columns="scope")) == (
        "The table of weights has no column scope. Add it."
    )
    with pytest.raises(Refusal, match="holds NaN in 25 cells"):
        health([STRIPES], levels(np.nan), unit=MovingWindow(100.0))


def test_an_important_class_may_be_missing_in_one_year():
    barren = np.full((5, 5), BARREN)
    found = health([STRIPES, barren], levels(1.0, 2.0))
    # Year 2: no diversity, no cohesion, the fewest patches.
    assert found.indices["EO"][1][0, 0] == pytest.approx(0.3)


def test_cancel():
    with pytest.raises(Cancelled):
        health([STRIPES], levels(1.0), progress=lambda _: False)
