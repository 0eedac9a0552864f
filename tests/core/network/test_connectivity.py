"""PC, IIC and their fractions against programs, brute force and their own laws."""

import json
import time
from pathlib import Path

import networkx
import numpy as np
import pandas as pd
import pytest
from ecorestore.core.network import connectivity
from ecorestore.core.network.connectivity import connectivity_indices
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse.csgraph import connected_components, floyd_warshall

CASES = Path(__file__).resolve().parents[2] / "data" / "graph"


def square(condensed, n):
    matrix = np.zeros((n, n))
    matrix[np.triu_indices(n, 1)] = condensed
    return matrix + matrix.T


def read_case(name):
    arrays = dict(np.load(CASES / f"{name}.npz"))
    about = json.loads((CASES / f"{name}.json").read_text())
    return arrays, about, square(arrays["dist_condensed"], about["n"])


def random_network(seed, n, kind):
    """Areas and distances; every kind but "plane" breaks the triangle inequality."""
    rng = np.random.default_rng(seed)
    area = rng.lognormal(2, 1, n)
    xy = rng.uniform(0, 3000, (n, 2))
    plane = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    upper = np.triu(np.ones((n, n)), 1) > 0
    distance = np.where(upper, plane, 0)
    if kind == "edges":
        radius = rng.uniform(0, 300, n)
        distance = np.where(upper, np.maximum(plane - radius - radius[:, None], 0), 0)
    elif kind == "costs":
        distance = np.where(upper, plane * rng.lognormal(0, 1, (n, n)), 0)
    elif kind == "ties":
        distance = np.where(upper, rng.integers(1, 6, (n, n)) * 250.0, 0)
    elif kind == "sparse":
        costs = plane * rng.lognormal(0, 1, (n, n))
        distance = np.where(rng.random((n, n)) < 3 / n, costs, np.inf)
        distance = np.where(upper, distance, 0)
    elif kind == "equal":
        distance = np.where(upper, 400.0, 0)
    elif kind == "line":
        distance = np.where(upper, abs(np.subtract.outer(*2 * [np.arange(n)])) * 1e2, 0)
    return area, np.maximum(distance, distance.T)


KINDS = ["plane", "edges", "costs", "ties", "sparse", "equal", "line"]


def by_removal(area, distance, threshold, probability):
    """All indices by taking out one patch after the other (Floyd-Warshall)."""
    n = len(area)
    rate = -np.log(probability) / threshold
    off = ~np.eye(n, dtype=bool)

    def sums(keep):
        a, d = area[keep], distance[np.ix_(keep, keep)]
        weights = np.outer(a, a)
        if len(a) == 0:
            return 0.0, 0.0, 0, 0.0
        links = (d <= threshold) & ~np.eye(len(a), dtype=bool)
        # zero distances would read as "no link": shortest paths on d + 0 links
        paths = shortest(d)
        nl = floyd_warshall(links.astype(float))
        count, member = connected_components(links)
        squares = (np.bincount(member, weights=a) ** 2).sum()
        return (
            (weights * np.exp(-rate * paths)).sum(),
            (weights / (1 + nl)).sum(),
            count,
            squares,
        )

    everything = np.arange(n)
    pc, iic, nc, squares = sums(everything)
    without = [sums(np.delete(everything, k)) for k in everything]
    paths = shortest(distance)
    nl = floyd_warshall(((distance <= threshold) & off).astype(float))
    table = {}
    worth = {"PC": np.exp(-rate * paths), "IIC": 1 / (1 + nl)}
    for at, (name, num) in enumerate((("PC", pc), ("IIC", iic))):
        table[f"d{name}"] = 100 * (num - np.array([w[at] for w in without])) / num
        table[f"d{name}intra"] = 100 * area**2 / num
        flux = (np.where(off, worth[name], 0) * area).sum(axis=1)
        table[f"d{name}flux"] = 200 * area * flux / num
    table["dNC"] = [w[2] for w in without]
    table["dLCP"] = 100 * (squares - np.array([w[3] for w in without])) / squares
    with np.errstate(divide="ignore"):
        harary = np.where(off, 1 / nl, 0).sum() / 2
    overall = {"PCnum": pc, "IICnum": iic, "NC": nc, "LCP_num": squares, "H": harary}
    return overall, table


def shortest(distance):
    """Shortest paths; plain Floyd-Warshall, since scipy reads 0 as no link."""
    paths = distance.copy()
    for k in range(len(paths)):
        paths = np.minimum(paths, paths[:, k, None] + paths[None, k])
    return paths


def betweenness(length, weight):
    """Weighted betweenness by listing all shortest paths; lengths are whole numbers."""
    n = len(length)
    graph = networkx.Graph()
    graph.add_nodes_from(range(n))
    for i, j in zip(*np.nonzero(np.isfinite(length))):
        if i < j:
            graph.add_edge(i, j, weight=int(length[i, j]))
    through = np.zeros(n)
    for i in range(n):
        for j in range(i):
            if networkx.has_path(graph, i, j):
                paths = list(networkx.all_shortest_paths(graph, i, j, "weight"))
                for path in paths:
                    through[path[1:-1]] += weight[i, j] / len(paths)
    return through


@pytest.mark.parametrize("name", ["g00_hand4", "g01_n20"])
def test_cases(name):
    arrays, about, distance = read_case(name)
    result = connectivity_indices(
        arrays["area"],
        distance,
        threshold=about["threshold"],
        probability=about["prob_at_threshold"],
        landscape_area=about["AL"],
    )
    assert list(result.overall) == list(connectivity.OVERALL)
    for key, value in result.overall.items():
        assert value == pytest.approx(about[key], rel=1e-12), key
    assert list(result.patches) == list(connectivity.PATCHES)
    for column in result.patches:
        np.testing.assert_allclose(
            result.patches[column], arrays[column], 1e-10, 1e-10, err_msg=column
        )


def test_graphab():
    arrays, about, distance = read_case("g90_graphab10")
    result = connectivity_indices(
        arrays["area"],
        distance,
        threshold=about["threshold"],
        probability=about["prob_at_threshold"],
        landscape_area=about["AL"],
    )
    assert result.overall["PC"] == pytest.approx(about["PC"], rel=1e-14)
    flux = result.patches.dPCflux * result.overall["PCnum"] / 200 / arrays["area"]
    np.testing.assert_allclose(flux, arrays["flux_graphab"], rtol=1e-13)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("n", [2, 7, 40])
def test_removal(kind, n):
    for seed in range(3):
        area, distance = random_network(seed, n, kind)
        overall, table = by_removal(area, distance, 500, 0.4)
        result = connectivity_indices(area, distance, threshold=500, probability=0.4)
        for key, value in overall.items():
            assert result.overall[key] == pytest.approx(value, rel=1e-12), key
        for column, values in table.items():
            np.testing.assert_allclose(
                result.patches[column], values, 1e-9, 1e-9, err_msg=column
            )


@pytest.mark.parametrize("kind", ["edges", "costs"])
def test_removal_of_many(kind):
    area, distance = random_network(9, 120, kind)
    overall, table = by_removal(area, distance, 300, 0.5)
    result = connectivity_indices(area, distance, threshold=300)
    assert result.overall["PCnum"] == pytest.approx(overall["PCnum"], rel=1e-12)
    for column, values in table.items():
        np.testing.assert_allclose(result.patches[column], values, 1e-9, 1e-9)


@pytest.mark.parametrize("kind", KINDS)
def test_betweenness(kind):
    area, distance = random_network(4, 14, kind)
    distance = np.where(np.isfinite(distance), np.ceil(distance), np.inf)
    np.fill_diagonal(distance, np.inf)
    pairs = np.outer(area, area)
    result = connectivity_indices(area, distance, threshold=700)
    p = 0.5 ** (shortest(distance) / 700)
    # touching patches: fewer links win, as if each were a hair longer
    expected = betweenness(distance * 10**6 + (distance == 0), pairs * p)
    np.testing.assert_allclose(result.patches.BC_PC, expected, 1e-9, 1e-9)
    links = np.where(distance <= 700, 1.0, np.inf)
    nl = shortest(links)
    np.testing.assert_allclose(
        result.patches.BC, betweenness(links, np.ones_like(pairs)), 1e-9, 1e-9
    )
    np.testing.assert_allclose(
        result.patches.BC_IIC, betweenness(links, pairs / (1 + nl)), 1e-9, 1e-9
    )


networks = st.builds(
    random_network, st.integers(0, 10**6), st.integers(1, 25), st.sampled_from(KINDS)
)


@given(networks, st.floats(50, 5000), st.randoms())
def test_order_of_patches_does_not_matter(network, threshold, random):
    area, distance = network
    order = list(range(len(area)))
    random.shuffle(order)
    one = connectivity_indices(area, distance, threshold=threshold)
    two = connectivity_indices(
        area[order], distance[np.ix_(order, order)], threshold=threshold
    )
    pd.testing.assert_frame_equal(
        one.patches.iloc[order].reset_index(drop=True),
        two.patches,
        rtol=1e-9,
        atol=1e-9,
    )
    assert one.overall == pytest.approx(two.overall, rel=1e-12)


@given(networks, st.floats(50, 5000), st.floats(0.01, 100), st.floats(0.01, 100))
def test_units_do_not_matter(network, threshold, acres, yards):
    area, distance = network
    one = connectivity_indices(area, distance, threshold=threshold)
    # the threshold is scaled apart, so that no link falls on it in one unit only
    two = connectivity_indices(
        area * acres, distance * yards, threshold=threshold * yards * (1 + 1e-12)
    )
    percents = [c for c in one.patches if not c.startswith("BC")]
    pd.testing.assert_frame_equal(
        one.patches[percents], two.patches[percents], rtol=1e-8, atol=1e-8
    )
    assert two.overall["EC_PC"] == pytest.approx(acres * one.overall["EC_PC"])


@given(networks, st.floats(50, 5000), st.floats(0.05, 0.95))
def test_laws(network, threshold, probability):
    area, distance = network
    result = connectivity_indices(
        area, distance, threshold=threshold, probability=probability
    )
    table, overall = result.patches, result.overall
    for name in ("PC", "IIC"):
        parts = [f"d{name}{part}" for part in ("intra", "flux", "connector")]
        np.testing.assert_allclose(table[f"d{name}"], table[parts].sum(axis=1))
        assert (table[parts] >= 0).all().all()
        assert (table[f"d{name}"] <= 100 + 1e-9).all()
        own = table[parts[0]].sum() + table[parts[1]].sum() / 2
        assert own == pytest.approx(100)
    assert overall["PCnum"] >= overall["AWF_num"] - 1e-9
    assert (area**2).sum() <= overall["IICnum"] * (1 + 1e-12)
    assert overall["IICnum"] <= overall["LCP_num"] * (1 + 1e-12)
    assert overall["LCP_num"] <= area.sum() ** 2 * (1 + 1e-12)
    assert table.degree.sum() == 2 * overall["NL"]


def test_centroid_distances_have_no_connectors():
    area, distance = random_network(1, 60, "plane")
    table = connectivity_indices(area, distance, threshold=300).patches
    assert (table.dPCconnector == 0).all() and (table.BC_PC == 0).all()


def test_touching_patches():
    # b touches a and c; a and c exchange through b at no cost
    distance = [[0, 0, 900], [0, 0, 0], [900, 0, 0]]
    result = connectivity_indices([1.0, 1.0, 1.0], distance, threshold=300)
    assert result.overall["PCnum"] == pytest.approx(9, rel=1e-11)
    assert result.patches.dPCconnector[1] == pytest.approx(200 * (1 - 1 / 8) / 9)
    assert result.patches.BC_PC.tolist() == pytest.approx([0, 1, 0])


def test_equally_far_behind_touching_patches():
    # d is 500 from a and from b, which touch: the direct links are the best paths
    distance = np.array([[0, 0, 500], [0, 0, 500], [500, 500, 0.0]])
    result = connectivity_indices([1.0, 2.0, 3.0], distance, threshold=300)
    assert result.patches.BC_PC.tolist() == [0, 0, 0]
    assert result.patches.dPCconnector.tolist() == [0, 0, 0]


def test_one_patch_and_no_links():
    result = connectivity_indices([2.0], [[0.0]], threshold=5, landscape_area=4)
    assert result.overall["PC"] == result.overall["IIC"] == 0.25
    assert result.patches.dPC.tolist() == [100] and result.patches.dNC.tolist() == [0]
    apart = np.full((3, 3), np.inf)
    result = connectivity_indices([1.0, 2.0, 3.0], apart, threshold=5)
    assert result.overall["PCnum"] == 14 and result.overall["NC"] == 3
    assert result.patches.dPCflux.tolist() == [0, 0, 0]
    assert "PC" not in result.overall


def test_link_at_the_threshold_counts():
    result = connectivity_indices([1, 1], [[0, 500], [500, 0]], threshold=500)
    assert result.overall["NL"] == 1


def test_minimum_probability_bounds_its_error():
    area, distance = random_network(3, 80, "edges")
    exact = connectivity_indices(area, distance, threshold=100)
    assert exact.largest_loss == 0
    for minimum in (1e-6, 1e-3, 0.05):
        cut = connectivity_indices(
            area, distance, threshold=100, minimum_probability=minimum
        )
        lost = 1 - cut.overall["PCnum"] / exact.overall["PCnum"]
        assert -1e-12 <= lost <= cut.largest_loss
        worst = np.abs(cut.patches.dPC - exact.patches.dPC).max()
        assert worst <= 100 * 2 * cut.largest_loss + 1e-9
        # what is above the minimum stays exact: paths of the rest are just left out
        paths = shortest(distance)
        p = 0.5 ** (paths / 100)
        np.testing.assert_allclose(
            cut.overall["PCnum"],
            (np.outer(area, area) * np.where(p >= minimum, p, 0)).sum(),
        )


def test_index_of_a_series_is_kept():
    area = pd.Series([1.0, 2.0], index=["north", "south"])
    result = connectivity_indices(area, [[0, 9], [9, 0]], threshold=5)
    assert list(result.patches.index) == ["north", "south"]


def test_result_does_not_depend_on_threads(monkeypatch):
    area, distance = random_network(5, 90, "costs")
    results = []
    for threads in (1, 2, 5):
        monkeypatch.setattr("ecorestore.core.parallel.processors", lambda t=threads: t)
        results.append(connectivity_indices(area, distance, threshold=300).patches)
    for other in results[1:]:
        pd.testing.assert_frame_equal(results[0], other, check_exact=True)


def test_cancel():
    area, distance = random_network(6, 600, "edges")
    connectivity_indices(*random_network(6, 20, "edges"), threshold=300)
    for after in (0.0, 0.1, 0.25, 0.5, 0.85):
        told = []

        def stop(fraction, told=told, after=after):
            told.append((fraction, time.monotonic()))
            return fraction <= after

        with pytest.raises(Cancelled):
            connectivity_indices(area, distance, threshold=300, progress=stop)
        assert time.monotonic() - told[-1][1] < 1


def test_progress_rises_to_one():
    told = []
    connectivity_indices(
        *random_network(7, 100, "costs"),
        threshold=300,
        progress=lambda fraction: told.append(fraction) or True,
    )
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1


def two(**changes):
    given = {"area": [1.0, 2.0], "distance": [[0, 9], [9, 0]], "threshold": 5.0}
    given.update(changes)
    area, distance = given.pop("area"), given.pop("distance")
    return connectivity_indices(area, distance, **given)


@pytest.mark.parametrize(
    "changes, parameter, sentence",
    [
        ({"area": [1.0, 0.0]}, "area", "Patch 2 has the area 0.0; areas must be"),
        ({"area": [1.0, np.nan]}, "area", "Patch 2 has the area nan"),
        ({"area": []}, "area", "The areas have shape (0,); give one area per patch"),
        (
            {"distance": [[0, 9]]},
            "distance",
            "The distances have shape (1, 2); 2 patches need a matrix of 2 rows",
        ),
        (
            {"distance": [[0, np.nan], [9, 0]]},
            "distance",
            "The distance from patch 1 to patch 2 is no number. Write infinity",
        ),
        (
            {"distance": [[0, -9], [-9, 0]]},
            "distance",
            "The distance from patch 1 to patch 2 is below 0. Correct it.",
        ),
        (
            {"distance": [[0, 9], [8, 0]]},
            "distance",
            "The distance from patch 1 to patch 2 is 9.0, but back it is 8.0",
        ),
        (
            {"distance": [[0, np.inf], [8, 0]]},
            "distance",
            "The distance from patch 1 to patch 2 is inf, but back it is 8.0",
        ),
        ({"threshold": 0}, "threshold", "The distance threshold is 0; it must be"),
        (
            {"probability": 1.0},
            "probability",
            "The probability at the threshold is 1.0; it must lie between 0 and 1",
        ),
        (
            {"landscape_area": 2.5},
            "landscape_area",
            "The landscape area is 2.5, less than the sum of the patch areas, 3.0",
        ),
        (
            {"minimum_probability": 1.0},
            "minimum_probability",
            "The minimum probability is 1.0; it must be at least 0 and below 1.",
        ),
    ],
)
def test_refusals(changes, parameter, sentence):
    with pytest.raises(Refusal) as refused:
        two(**changes)
    assert refused.value.parameter == parameter
    assert str(refused.value).startswith(sentence)


def test_rounding_of_a_distance_is_no_asymmetry():
    assert two(distance=[[0, 9.0], [9.0 * (1 + 1e-12), 0]]).overall["NC"] == 2


def test_diagonal_is_not_read():
    plain = two(threshold=10.0)
    other = two(threshold=10.0, distance=[[np.nan, 9], [9, 7]])
    pd.testing.assert_frame_equal(plain.patches, other.patches)


def test_stepping_stone():
    distance = [[0, 500, 1600], [500, 0, 500], [1600, 500, 0]]
    result = connectivity_indices([4.0, 1.0, 4.0], distance, threshold=500)
    assert result.patches.dPC.round(2).tolist() == [57.14, 27.59, 57.14]
    assert result.patches.dPCconnector.round(2).tolist() == [0.0, 9.22, 0.0]
