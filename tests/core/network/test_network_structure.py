"""Structure indices and robustness against networkx and by hand."""

import networkx
import numpy as np
import pandas as pd
import pytest
from ecorestore.core.network.network_structure import (
    check_network,
    network_structure,
    robustness,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

VALUES = ["largest_component", "global_efficiency", "connectivity_robustness"]


def tables(ids, corridors):
    return pd.DataFrame({"id": ids}), pd.DataFrame(
        corridors, columns=["core1", "core2", "length", "cost"]
    )


def random_tables(seed, n, share, whole_costs=True):
    rng = np.random.default_rng(seed)
    ids = rng.permutation(1000)[:n]
    corridors = []
    for i in range(n):
        for j in range(i):
            if rng.random() < share:
                cost = rng.integers(1, 5) if whole_costs else rng.lognormal()
                corridors.append((ids[i], ids[j], rng.uniform(100, 9e3), cost))
    return tables(ids, corridors)


def as_graph(nodes, links):
    graph = networkx.Graph()
    graph.add_nodes_from(nodes["id"])
    for link in links.itertuples():
        graph.add_edge(link.core1, link.core2, weight=link.cost)
    return graph


networks = st.builds(
    random_tables,
    st.integers(0, 10**6),
    st.integers(1, 14),
    st.sampled_from([0.0, 0.15, 0.3, 1.0]),
    st.booleans(),
)


def test_indices_by_hand():
    # a square with one diagonal, 12.5 km in all
    nodes, links = tables(
        list("abcd"),
        [
            ("a", "b", 2500, 1),
            ("b", "c", 2500, 1),
            ("c", "d", 2500, 1),
            ("d", "a", 2500, 1),
            ("a", "c", 2500, 5),
        ],
    )
    structure = network_structure(nodes, links)
    assert structure.indices == {
        "nodes": 4,
        "corridors": 5,
        "components": 1,
        "length_km": 12.5,
        "alpha": 2 / 3,
        "beta": 1.25,
        "gamma": 5 / 6,
        "cost_ratio": 0.6,
    }
    assert structure.nodes.degree.tolist() == [3, 2, 3, 2]
    # the diagonal costs more than the way round: nobody takes it
    assert structure.nodes.betweenness.tolist() == [0.5] * 4
    assert structure.links.betweenness.tolist() == [2, 2, 2, 2, 0]
    assert structure.nodes.component.tolist() == [1] * 4


def test_undefined_indices():
    nodes, links = tables([1, 2], [])
    indices = network_structure(nodes, links).indices
    assert indices["beta"] == 0 and indices["components"] == 2
    for name in ("alpha", "gamma", "cost_ratio"):
        assert np.isnan(indices[name])


def test_components_are_numbered_by_size():
    nodes, links = tables([5, 6, 7, 8, 9], [(6, 9, 1e3, 1), (9, 7, 1e3, 1)])
    structure = network_structure(nodes, links)
    assert structure.nodes.component.tolist() == [2, 1, 1, 3, 1]
    assert structure.indices["alpha"] == (2 - 5 + 1) / 5


@given(networks)
def test_centrality_is_that_of_networkx(network):
    nodes, links = network
    structure = network_structure(nodes, links)
    graph = as_graph(nodes, links)
    expected = networkx.betweenness_centrality(graph, weight="weight", normalized=False)
    np.testing.assert_allclose(
        structure.nodes.betweenness, [expected[i] for i in nodes["id"]], 1e-9, 1e-9
    )
    expected = networkx.edge_betweenness_centrality(
        graph, weight="weight", normalized=False
    )
    expected = {frozenset(link): value for link, value in expected.items()}
    np.testing.assert_allclose(
        structure.links.betweenness,
        [expected[frozenset(pair)] for pair in zip(links.core1, links.core2)],
        1e-9,
        1e-9,
    )
    assert structure.indices["components"] == networkx.number_connected_components(
        graph
    )
    assert structure.nodes.degree.tolist() == [graph.degree[i] for i in nodes["id"]]


def left_after(graph, gone):
    graph = graph.copy()
    n = len(graph)
    graph.remove_nodes_from(gone)
    most = max(map(len, networkx.connected_components(graph)))
    inverse = 0.0
    for _, lengths in networkx.all_pairs_shortest_path_length(graph):
        inverse += sum(1 / length for length in lengths.values() if length)
    pairs = n * (n - 1)
    return most / n, inverse / pairs if pairs else np.nan, most / len(graph)


@pytest.mark.parametrize("order", ["degree", "betweenness"])
@pytest.mark.parametrize("recompute", [True, False])
@given(network=networks)
def test_targeted_loss(order, recompute, network):
    nodes, links = network
    curve = robustness(nodes, links, order=order, recompute=recompute)
    graph = as_graph(nodes, links)
    ids = list(nodes["id"])
    gone = []
    for row in curve.itertuples():
        assert row.removed == len(gone)
        assert row.share_removed == len(gone) / len(ids)
        values = [getattr(row, name) for name in VALUES]
        np.testing.assert_allclose(values, left_after(graph, gone), 1e-9)
        rest = graph.copy()
        if recompute:
            rest.remove_nodes_from(gone)
        if order == "degree":
            rank = dict(rest.degree)
        else:
            rank = networkx.betweenness_centrality(
                rest, weight="weight", normalized=False
            )
        candidates = [i for i in ids if i not in gone]
        # the first of the nodes with the highest rank
        gone.append(max(candidates, key=lambda i: round(rank[i], 9)))
    assert [*curve.node[1:]] == gone[:-1]
    assert (curve[[f"{name}_sd" for name in VALUES]].fillna(0) == 0).all().all()


def test_random_loss():
    nodes, links = random_tables(3, 12, 0.3)
    curve = robustness(nodes, links, order="random", repeats=40, seed=7)
    again = robustness(nodes, links, order="random", repeats=40, seed=7)
    pd.testing.assert_frame_equal(curve, again)
    other = robustness(nodes, links, order="random", repeats=40, seed=8)
    assert not curve.equals(other)
    assert curve.node.isna().all()
    graph = as_graph(nodes, links)
    random = np.random.default_rng(7)
    ids = nodes["id"].to_numpy()
    runs = np.array(
        [
            [left_after(graph, ids[lost[:r]]) for r in range(12)]
            for lost in (random.permutation(12) for _ in range(40))
        ]
    )
    for at, name in enumerate(VALUES):
        np.testing.assert_allclose(curve[name], runs[:, :, at].mean(axis=0))
        np.testing.assert_allclose(
            curve[f"{name}_sd"], runs[:, :, at].std(axis=0), atol=1e-12
        )


def test_losing_the_hub_first_hurts_most():
    nodes, links = tables(range(9), [(0, i, 1e3, 1) for i in range(1, 9)])
    targeted = robustness(nodes, links, order="betweenness")
    assert targeted.node[1] == 0
    assert targeted.largest_component[1] == 1 / 9
    at_random = robustness(nodes, links, order="random", repeats=50)
    assert at_random.largest_component[1] > 0.5
    assert at_random.largest_component_sd[1] > 0


@given(networks)
def test_curves_fall(network):
    curve = robustness(*network, order="random", repeats=3)
    for name in VALUES[:2]:
        assert (np.diff(curve[name]) <= 1e-12).all()
    assert curve[VALUES].max().max() <= 1 + 1e-12


@given(st.lists(st.floats(0.1, 1e6), min_size=2, max_size=12))
def test_a_way_over_all_corridors_counts(costs):
    ids = list(range(len(costs) + 1))
    corridors = [(i, i + 1, 1e3, cost) for i, cost in enumerate(costs)]
    structure = network_structure(*tables(ids, corridors))
    last = len(costs)
    assert structure.nodes.betweenness.tolist() == [i * (last - i) for i in ids]


def test_corridors_at_no_cost():
    # 1 and 2 touch: 3 reaches each of them directly
    nodes, links = tables(
        [1, 2, 3], [(1, 2, 0, 0.0), (1, 3, 1e3, 5.0), (2, 3, 1e3, 5.0)]
    )
    assert network_structure(nodes, links).nodes.betweenness.tolist() == [0, 0, 0]


def test_cancel():
    nodes, links = random_tables(1, 60, 0.2)
    for order in ("degree", "random"):
        with pytest.raises(Cancelled):
            robustness(nodes, links, order=order, progress=lambda _: False)
        told = []
        robustness(
            nodes, links, order=order, progress=lambda f, told=told: told.append(f) or 1
        )
        assert told == sorted(told) and told[-1] == 1


@pytest.mark.parametrize(
    "ids, corridors, sentence",
    [
        ([], [], "There are no nodes."),
        ([1, 1], [], "Node 1 occurs more than once; keep one row."),
        (
            [1, 2],
            [(1, 3, 1.0, 1.0)],
            "Corridor 1 leads to node 3, which is not among the nodes.",
        ),
        ([1, 2], [(2, 2, 1.0, 1.0)], "Corridor 1 leads from node 2 to itself."),
        (
            [1, 2],
            [(1, 2, 1.0, 1.0), (2, 1, 1.0, 1.0)],
            "Corridors 1 and 2 both join nodes 2 and 1; keep the cheaper one.",
        ),
        (
            [1, 2],
            [(1, 2, -1.0, 1.0)],
            "Corridor 1 has the length -1.0; it must be finite and at least 0.",
        ),
        (
            [1, 2],
            [(1, 2, 1.0, np.nan)],
            "Corridor 1 has the cost nan; it must be finite and at least 0.",
        ),
    ],
)
def test_refusals(ids, corridors, sentence):
    network = tables(ids, corridors)
    assert [str(refusal) for refusal in check_network(*network)] == [sentence]
    for function in (network_structure, robustness):
        with pytest.raises(Refusal):
            function(*network)


def test_missing_columns():
    found = check_network(pd.DataFrame({"name": [1]}), pd.DataFrame({"core1": [1]}))
    assert str(found[0]) == "The nodes have no column id; their columns are name."
    assert str(found[1]).startswith("The links have no column core2; their columns")


def test_unknown_options():
    network = tables([1, 2], [(1, 2, 1.0, 1.0)])
    with pytest.raises(Refusal, match="There is no order 'size'; choose one of degree"):
        robustness(*network, order="size")
    with pytest.raises(Refusal, match="The number of repeats is 0; it must be a whole"):
        robustness(*network, order="random", repeats=0)
