"""Priority ranking against Zonation 4, an exact reference, and what must hold."""

import json
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.species._cell_removal import cell_removal
from ecorestore.core.species._iterative_sorting import RENEWED, renewals
from ecorestore.core.species._marginal_loss import LARGEST, SQUARES, SUM
from ecorestore.core.species.feature_matrix import feature_matrix
from ecorestore.core.species.priority_ranking import priority_ranking
from ecorestore.core.species.ranking_options import RULES
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage
from scipy.stats import spearmanr

CASES = Path(__file__).parents[2] / "data" / "zonation"
COMPUTED = [rule for rule in RULES if rule not in ("LOAD", "RAND")]


def case(name):
    data = np.load(CASES / f"{name}.npz")
    about = json.loads((CASES / f"{name}.json").read_text())
    stored = data["layers_u16"]
    layers = np.where(stored == 65535, np.nan, stored / 10_000.0)
    return data, about, layers


def agreement(found, expected, layers):
    """Spearman and mean difference of the cells that hold anything."""
    assert (np.isnan(found) == np.isnan(expected)).all()
    some = np.nan_to_num(layers).max(axis=0) > 0
    one, other = found[some], expected[some]
    return spearmanr(one, other)[0], np.abs(one - other).mean()


@pytest.mark.parametrize("storage", ["float32", "uint16"])
@pytest.mark.parametrize(
    "name, spearman, mean, fraction",
    [
        ("z4_caz_60_w1", 0.9999, 0.001, 0.003),
        ("z4_abf_60_edge_w1", 0.9999, 0.001, 0.003),
        ("z4_abf_80_edge_weights_w10", 0.9995, 0.003, 0.01),
    ],
)
def test_removal_as_zonation_4(name, spearman, mean, fraction, storage):
    data, about, layers = case(name)
    found = priority_ranking(
        layers,
        rule=about["rule"],
        method="removal",
        weights=data["weights"],
        exponents=data["z"],
        edge_removal=bool(about["edge_removal"]),
        warp=about["warp"],
        storage=storage,
    )
    alike, apart = agreement(found.rank, data["rank"], layers)
    assert alike >= spearman
    assert apart <= mean
    columns, curves = about["curves_columns"], data["curves"]
    for number in range(len(layers)):
        left = np.interp(
            curves[:, 0], found.curves["rank"], found.curves[str(number + 1)]
        )
        expected = curves[:, columns.index(f"f{number}")]
        assert np.abs(left - expected).max() <= fraction


def test_sorting_is_close_to_removal_without_edges():
    data, about, layers = case("z4_caz_60_w1")
    found = priority_ranking(layers, rule=about["rule"], weights=data["weights"])
    alike, apart = agreement(found.rank, data["rank"], layers)
    assert alike >= 0.9995
    assert apart <= 0.003
    curves = data["curves"]
    for number in range(len(layers)):
        column = about["curves_columns"].index(f"f{number}")
        expected = np.interp(0.7, curves[:, 0], curves[:, column])
        assert found.features["top_30"][number] == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize(
    "options, spearman",
    [
        ({}, 0.999),
        ({"memory": 0.5}, 0.999),
        ({"method": "removal", "edge_removal": False, "warp": 1}, 0.9999),
    ],
)
def test_rule_of_zonation_5(options, spearman):
    data, _, layers = case("own_caz2_60")
    found = priority_ranking(layers, weights=data["weights"], **options)
    alike, _ = agreement(found.rank, data["rank"], layers)
    assert alike >= spearman
    assert found.converged


def made_up(seed, shape=(12, 14), features=5):
    """Fine-grained, with missing cells, cells without anything, and a sparse layer."""
    rng = np.random.default_rng(seed)
    layers = rng.gamma(0.5, size=(features, *shape))
    layers[0][rng.random(shape) < 0.8] = 0
    layers[:, rng.random(shape) < 0.1] = 0
    layers[0, 0, 0] = 1.0
    layers[:, rng.random(shape) < 0.15] = np.nan
    layers[:, -1, -1] = 1.0
    return layers


def by_brute_force(layers, rule, weights, exponents, cost):
    """Remove the cell of the smallest loss, all losses anew each time."""
    held = layers.reshape(len(layers), -1).T
    held = held[~np.isnan(held[:, 0])]
    held = held / held.sum(axis=0)
    gone, order = np.zeros(len(held), bool), []
    order = list(np.flatnonzero(~held.any(axis=1)))
    gone[order] = True
    while len(order) < len(held):
        left = held[~gone].sum(axis=0)
        left = np.where(left > 0, left, 1)
        x = weights * held / left
        signed = (x * np.abs(x)).sum(axis=1)
        loss = {
            "CAZ1": x.sum(axis=1),
            "CAZ2": np.sign(signed) * np.sqrt(np.abs(signed)),
            "CAZMAX": x.max(axis=1) + np.minimum(x.min(axis=1), 0),
            "ABF": (weights * exponents * left ** (exponents - 1) * held).sum(axis=1),
        }[rule] / cost
        loss[gone] = np.inf
        order.append(int(loss.argmin()))
        gone[order[-1]] = True
    rank = np.empty(len(held))
    rank[order] = np.arange(1, len(held) + 1) / len(held)
    return rank, int((~held.any(axis=1)).sum()) / len(held)


@pytest.mark.parametrize("rule", COMPUTED)
@pytest.mark.parametrize("negative", [False, True])
def test_removal_as_by_brute_force(rule, negative):
    layers = made_up(3)
    weights = np.array([1.0, 2.0, 0.5, 3.0, 0.0])
    exponents = np.array([0.25, 0.5, 1.0, 0.7, 0.3])
    if negative:
        weights[2], exponents[1] = -1.0, 1.5
    cost = np.random.default_rng(4).uniform(1, 3, layers.shape[1:])
    found = priority_ranking(
        layers,
        rule=rule,
        method="removal",
        weights=weights,
        exponents=exponents,
        cost=cost,
        edge_removal=False,
        warp=1,
    )
    valid = ~np.isnan(layers[0])
    expected, empty = by_brute_force(layers, rule, weights, exponents, cost[valid])
    rank = found.rank[valid].astype(float)
    if negative:  # cells that cost go before those that hold nothing
        some = np.nansum(layers, axis=0)[valid] > 0
        assert spearmanr(rank[some], expected[some])[0] > 0.9999
    else:
        late = expected > empty
        assert rank[late] == pytest.approx(expected[late], abs=1e-6)


@pytest.mark.parametrize("edge_removal", [False, True])
@pytest.mark.parametrize("warp", [1, 7])
def test_a_stale_loss_never_decides(edge_removal, warp):
    """The heap of lower limits, and one in which all losses are anew in each pass."""
    layers = dict(enumerate(made_up(7, (30, 40))))
    matrix, grid = feature_matrix({str(k): layers[k] for k in layers}, None)
    count = len(matrix.cells)
    tie = np.random.default_rng(0).permutation(count)
    for rule, benefit in (
        (SUM, False),
        (SQUARES, False),
        (LARGEST, False),
        (SUM, True),
    ):
        orders = [
            cell_removal(
                matrix,
                grid,
                np.arange(count) % 2,
                np.linspace(1, 2, count),
                tie,
                worth=(rule, np.ones(5), np.full(5, 0.4), benefit),
                edge_removal=edge_removal,
                warp=warp,
                boundary_penalty=0.0,
                lazy=lazy,
            )
            for lazy in (True, False)
        ]
        assert np.array_equal(*orders)


def test_negative_weight_in_each_rule():
    good, bad = np.zeros((1, 6)), np.zeros((1, 6))
    good[0, :4], bad[0, 2:] = 1, 1
    for rule in COMPUTED:
        for method in ("sorting", "removal"):
            rank = priority_ranking(
                {"good": good, "bad": bad},
                rule=rule,
                method=method,
                weights={"bad": -0.1},
                edge_removal=False,
            ).rank
            assert rank[0, :2].min() > rank[0, 2:4].max(), rule
            assert rank[0, 2:4].min() > rank[0, 4:].max(), rule


@settings(max_examples=20, deadline=None)
@given(
    st.integers(0, 10**6),
    st.sampled_from(RULES),
    st.sampled_from(["sorting", "removal"]),
    st.sampled_from(["float32", "uint16"]),
)
def test_laws(seed, rule, method, storage):
    layers = made_up(seed)
    options = {
        "rule": rule,
        "method": method,
        "storage": storage,
        "load": layers[1],
        "weights": np.random.default_rng(seed).uniform(0.5, 2, len(layers)),
    }
    found = priority_ranking(layers, threads=1, **options)
    valid = ~np.isnan(layers[0])
    assert (np.isnan(found.rank) == ~valid).all()
    # A permutation of the cells.
    count = valid.sum()
    places = np.sort(np.rint(found.rank[valid] * count).astype(int))
    assert (places == np.arange(1, count + 1)).all()
    # What has nothing comes first; with edges only as soon as it can be reached.
    if rule not in ("LOAD", "RAND") and method == "sorting":
        none = np.nansum(layers, axis=0)[valid] == 0
        assert found.rank[valid][none].max(initial=0) * count == pytest.approx(
            none.sum(), abs=1e-3
        )
    # Curves fall from all to nothing.
    curves = found.curves.drop(columns="rank").to_numpy()
    assert (np.diff(curves, axis=0) <= 1e-12).all()
    assert curves[0] == pytest.approx(np.ones(curves.shape[1]))
    assert curves[-1] == pytest.approx(np.zeros(curves.shape[1]))
    # Threads, units and the order of the layers change nothing.
    again = priority_ranking(layers, threads=3, **options)
    assert np.array_equal(found.rank, again.rank, equal_nan=True)
    units = 2.0 ** np.arange(len(layers))
    scaled = priority_ranking(layers * units[:, None, None], **options)
    assert np.array_equal(found.rank, scaled.rank, equal_nan=True)
    backwards = {**options, "weights": options["weights"][::-1]}
    turned = priority_ranking(layers[::-1], **backwards)
    assert np.nanmax(np.abs(found.rank - turned.rank)) < 0.02


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(COMPUTED))
def test_turned_and_padded_rasters(seed, rule):
    layers = made_up(seed)
    layers[:, np.nansum(layers, axis=0) == 0] = np.nan  # empty cells go at random
    for method in ("sorting", "removal"):
        options = {"rule": rule, "method": method, "warp": 1}
        rank = priority_ranking(layers, **options).rank
        turned = priority_ranking(np.rot90(layers, axes=(1, 2)), **options).rank
        assert np.array_equal(np.rot90(rank), turned, equal_nan=True)
        frame = ((0, 0), (2, 1), (1, 3))
        padded = np.pad(layers, frame, constant_values=np.nan)
        rank_of_padded = priority_ranking(padded, **options).rank[2:-1, 1:-3]
        assert np.array_equal(rank, rank_of_padded, equal_nan=True)


@pytest.mark.parametrize("rule", COMPUTED)
@pytest.mark.parametrize("weight", [-1.0, -3.0])
def test_sorting_comes_to_rest_where_ranks_swing(rule, weight):
    """Of what is to be avoided a little that is left weighs ever more."""
    rng = np.random.default_rng(0)
    layers = ndimage.uniform_filter(rng.random((6, 40, 40)), (0, 5, 5)) - 0.3
    layers = np.maximum(layers, 0.01)
    options = {"rule": rule, "weights": [1, 1, 1, 1, weight, weight]}
    exact = priority_ranking(
        layers, method="removal", edge_removal=False, warp=1, **options
    )
    found = priority_ranking(layers, **options)
    assert found.converged
    assert spearmanr(exact.rank.ravel(), found.rank.ravel())[0] > 0.98


def test_condition_takes_from_the_start():
    layers = made_up(1)
    half = np.full(layers.shape[1:], 0.5)
    plain = priority_ranking(layers)
    found = priority_ranking(layers, condition=half)
    assert np.array_equal(plain.rank, found.rank, equal_nan=True)
    assert found.features["start"].to_numpy() == pytest.approx([0.5] * 5)
    assert found.curves["mean"][0] == pytest.approx(0.5)
    gone = np.ones_like(half)
    gone[:, :7] = 0
    one = priority_ranking(layers, condition={"2": gone})
    kept = np.nansum(layers[1] * gone) / np.nansum(layers[1])
    assert one.features["start"].tolist() == pytest.approx([1, kept, 1, 1, 1])


def test_hierarchy_keeps_levels_apart():
    layers = made_up(2)
    hierarchy = np.zeros(layers.shape[1:])
    hierarchy[3:6, 4:8] = 2
    hierarchy[8, 8] = np.nan
    for options in (
        {},
        {"method": "removal"},
        {"method": "removal", "edge_removal": False},
        {"rule": "RAND"},
    ):
        rank = priority_ranking(layers, hierarchy=hierarchy, **options).rank
        high, low = rank[hierarchy == 2], rank[hierarchy == 0]
        assert np.nanmin(high) > np.nanmax(low)
        if not np.isnan(rank[8, 8]):
            assert rank[8, 8] == np.nanmin(rank)


def test_edges_go_first():
    """In an even landscape the middle stays longest; without edges it is random."""
    layers = np.ones((1, 9, 9))
    rank = priority_ranking(layers, method="removal", warp=1).rank
    middle = rank[3:6, 3:6]
    assert middle.min() > np.median(rank)
    assert rank[0, 0] < 0.5


def test_boundary_penalty_makes_compact():
    rng = np.random.default_rng(0)
    layers = rng.random((3, 20, 20)) + 0.2
    lengths = []
    for penalty in (0.0, 10.0):
        options = {"method": "removal", "warp": 1, "boundary_penalty": penalty}
        top = priority_ranking(layers, rule="ABF", **options).rank > 0.7
        padded = np.pad(top, 1).astype(int)
        lengths.append(
            np.abs(np.diff(padded, axis=0)).sum()
            + np.abs(np.diff(padded, axis=1)).sum()
        )
    assert lengths[1] < 0.7 * lengths[0]


def test_dispersal_brings_ranks_together():
    rng = np.random.default_rng(0)
    layers = rng.random((3, 20, 20))
    grid = Grid((20, 20), 100.0)
    plain = priority_ranking(layers, grid).rank
    smooth = priority_ranking(layers, grid, dispersal=500.0).rank
    roughness = [np.abs(np.diff(rank)).mean() for rank in (plain, smooth)]
    assert roughness[1] < 0.3 * roughness[0]


def test_layers_as_functions_and_reserves():
    layers = made_up(5)
    reserves = np.zeros(layers.shape[1:], bool)
    reserves[2:5, 2:6] = True
    plain = priority_ranking(layers, reserves=reserves)
    read = {str(k + 1): lambda k=k: layers[k] for k in range(len(layers))}
    found = priority_ranking(read, reserves=reserves)
    assert np.array_equal(plain.rank, found.rank, equal_nan=True)
    total = np.nansum(layers, axis=(1, 2))
    held = np.nansum(layers[:, reserves], axis=1) / total
    assert found.reserves["reserves"].tolist() == pytest.approx(held, rel=1e-6)
    valid = ~np.isnan(layers[0])
    many = (reserves & valid).sum()
    best = found.rank > 1 - (many - 0.5) / valid.sum() - 0.5 / valid.sum()
    top = np.nansum(layers[:, best], axis=1) / total
    assert best.sum() == many
    assert found.reserves["best_of_equal_area"].tolist() == pytest.approx(top)


def test_16_bits_hold_what_they_say():
    layers = made_up(6, features=3)
    one = priority_ranking(layers, storage="float32")
    other = priority_ranking(layers, storage="uint16")
    assert np.nanmean(np.abs(one.rank - other.rank)) < 0.002
    tiny = np.ones((1, 4))
    tiny[0, 0] = 1e-9
    assert priority_ranking([tiny], storage="uint16").features["cells"][0] == 4
    assert priority_ranking([tiny], storage="uint16").rank[0, 0] == 0.25


@pytest.mark.parametrize("count", [1, 7, RENEWED, RENEWED + 1, 100_000])
def test_renewals(count):
    first = renewals(count)
    sizes, left = np.diff(first), count - first[:-1]
    assert first[0] == 0 and first[-1] == count
    assert (sizes > 0).all()
    assert (sizes <= np.maximum(1, left / RENEWED)).all()


def test_large_landscapes_agree_with_removal():
    """Where one price stands for several cells."""
    rng = np.random.default_rng(1)
    layers = rng.gamma(0.7, size=(4, 150, 150))
    exact = priority_ranking(layers, method="removal", edge_removal=False, warp=1)
    found = priority_ranking(layers)
    assert spearmanr(exact.rank.ravel(), found.rank.ravel())[0] > 0.9999


@pytest.mark.parametrize(
    "options, sentence",
    [
        ({"rule": "CAZ3"}, "CAZ3 is not a rule of ranking. Choose one of CAZ2"),
        ({"method": "x"}, "x is not a method of ranking"),
        ({"weights": {"lynx": 2}}, "Numbers are given for lynx, and there is no such"),
        ({"weights": [1, 2]}, "There are 2 numbers for 3 features"),
        ({"weights": [1, np.nan, 1]}, "The weight of the feature 2 is nan"),
        ({"weights": 0}, "All weights are 0"),
        ({"exponents": [1, 0, 1]}, "The exponent of the feature 2 is 0. Give"),
        ({"dispersal": -5}, "The dispersal distance of the feature 1 is -5 m"),
        ({"rule": "LOAD"}, "The rule LOAD needs a raster"),
        ({"storage": "int8"}, "The storage int8 is not known"),
        ({"cost": np.zeros((4, 5))}, "The cost is missing or not above 0 in 20 cells"),
        ({"condition": np.full((4, 5), 2)}, "The condition holds values from 2 to 2"),
        ({"condition": {"2": np.zeros((4, 5))}}, "leaves nothing of the feature 2"),
        ({"memory": 1.0}, "The memory"),
        ({"warp": 0}, "The warp factor"),
        ({"max_iterations": 0}, "The largest number of iterations"),
    ],
)
def test_refusals_of_options(options, sentence):
    with pytest.raises(Refusal, match=sentence):
        priority_ranking(np.ones((3, 4, 5)), **options)


def test_refusals_of_layers():
    good = np.ones((2, 2))
    with pytest.raises(Refusal, match="There is no feature"):
        priority_ranking({})
    with pytest.raises(Refusal, match="The feature moss holds the value -3"):
        priority_ranking({"lynx": good, "moss": np.array([[1, -3.0], [0, 1]])})
    with pytest.raises(Refusal, match="The feature moss is 0 everywhere"):
        priority_ranking({"lynx": good, "moss": 0 * good})
    with pytest.raises(Refusal, match="The feature moss holds infinite"):
        priority_ranking({"lynx": good, "moss": good * np.inf})
    with pytest.raises(Refusal, match="No cell has a value"):
        priority_ranking({"lynx": good * np.nan})
    with pytest.raises(Refusal, match="A feature is called mean"):
        priority_ranking({"mean": good})


@pytest.mark.parametrize("method", ["sorting", "removal"])
def test_cancel(method):
    layers = np.random.default_rng(0).random((5, 60, 60))
    calls = []

    def progress(fraction):
        calls.append(fraction)
        return len(calls) < 8

    with pytest.raises(Cancelled):
        priority_ranking(layers, method=method, progress=progress)
