"""Current-flow centrality: against a reference case, networkx and small networks."""

from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from ecorestore.core.network.centrality import (
    LEVELS,
    current_flow_centrality,
    importance_levels,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

CASES = Path(__file__).parents[2] / "data" / "linkage"


@pytest.mark.parametrize("path", sorted(CASES.glob("*.npz")), ids=lambda p: p.stem)
def test_reference_centrality(path):
    with np.load(path) as case:
        links = pd.DataFrame(
            {
                "core1": case["exp_link_core1"],
                "core2": case["exp_link_core2"],
                "type": case["exp_link_type"],
                "cw_dist": case["exp_link_cw_dist"],
            }
        )
        active = links["type"] > 0
        of_links = case["exp_link_centrality"][active]
        of_cores = case["exp_core_centrality"]
        ids = case["exp_core_ids"]
    found = current_flow_centrality(links)
    centrality = found.links.loc[active, "centrality"]
    np.testing.assert_allclose(centrality, of_links, rtol=1e-9)
    assert found.cores["core"].tolist() == ids.tolist()
    np.testing.assert_allclose(found.cores["centrality"], of_cores, rtol=1e-9)


def table(*rows):
    return pd.DataFrame(rows, columns=["core1", "core2", "cw_dist"])


def random_network(seed, cores):
    """Connected: a random tree and some more links; ids with gaps."""
    rng = np.random.default_rng(seed)
    pairs = {(int(rng.integers(0, core)), core) for core in range(1, cores)}
    for one, other in rng.integers(0, cores, (cores, 2)).tolist():
        if one != other:
            pairs.add((min(one, other), max(one, other)))
    cost = 100 ** rng.random(len(pairs))
    return table(*[(7 * a + 1, 7 * b + 1, c) for (a, b), c in zip(sorted(pairs), cost)])


@pytest.mark.filterwarnings("ignore::FutureWarning")
@given(st.integers(0, 10**6), st.integers(3, 12))
def test_like_the_centrality_of_networkx(seed, cores):
    links = random_network(seed, cores)
    found = current_flow_centrality(links)
    graph = nx.Graph()
    for one, other, cost in links.itertuples(index=False):
        graph.add_edge(one, other, weight=1 / cost)
    nodes = nx.current_flow_betweenness_centrality(
        graph, normalized=False, weight="weight"
    )
    # It counts only pairs that a node is no end of.
    np.testing.assert_allclose(
        found.cores["centrality"],
        [nodes[core] + cores - 1 for core in found.cores["core"]],
        atol=1e-6,
    )
    edges = nx.edge_current_flow_betweenness_centrality(
        graph, normalized=False, weight="weight"
    )
    # It halves them: each pair of nodes is counted as two.
    expected = [
        2 * edges[pair] if pair in edges else 2 * edges[pair[::-1]]
        for pair in zip(links["core1"], links["core2"])
    ]
    np.testing.assert_allclose(found.links["centrality"], expected, atol=1e-6)


@given(st.integers(0, 10**6), st.integers(2, 12), st.floats(0.001, 1000))
def test_the_unit_of_cost_and_the_order_do_not_matter(seed, cores, factor):
    links = random_network(seed, cores)
    found = current_flow_centrality(links)
    order = np.random.default_rng(seed).permutation(len(links))
    other = links.iloc[order].rename(columns={"core1": "core2", "core2": "core1"})
    turned = current_flow_centrality(other.assign(cw_dist=other["cw_dist"] * factor))
    np.testing.assert_allclose(
        found.links["centrality"].to_numpy()[order], turned.links["centrality"]
    )
    np.testing.assert_allclose(found.cores["centrality"], turned.cores["centrality"])


def test_two_cores():
    found = current_flow_centrality(table((4, 9, 120.0)))
    assert found.links["centrality"].tolist() == [1]
    assert found.cores["core"].tolist() == [4, 9]
    assert found.cores["centrality"].tolist() == [1, 1]
    assert found.cores["level"].tolist() == ["extremely important"] * 2


def test_a_chain_carries_most_in_its_middle():
    found = current_flow_centrality(table((1, 2, 5.0), (2, 3, 50.0), (3, 4, 1.0)))
    assert found.links["centrality"].round(9).tolist() == [3, 4, 3]
    assert found.cores["centrality"].round(9).tolist() == [3, 5, 5, 3]
    assert found.links["level"].tolist() == ["important", *found.links["level"][1:]]
    assert found.links["level"][1] == "extremely important"


def test_components_stand_for_themselves():
    chain = table((1, 2, 5.0), (2, 3, 5.0))
    apart = pd.concat([table((8, 9, 2.0)), chain], ignore_index=True)
    found = current_flow_centrality(apart)
    assert found.links["centrality"].round(9).tolist() == [1, 2, 2]
    assert found.cores["core"].tolist() == [1, 2, 3, 8, 9]
    assert found.cores["centrality"].round(9).tolist() == [2, 3, 2, 1, 1]
    assert found.cores["component"].tolist() == [1, 1, 1, 2, 2]


def test_links_that_are_not_active_carry_nothing():
    links = table((1, 2, 5.0), (2, 3, -1.0), (1, 3, 4.0)).assign(type=[1, -12, 10])
    found = current_flow_centrality(links)
    assert found.links["centrality"].round(9).tolist() == [2, -1, 2]
    assert found.links["level"].tolist() == ["extremely important", "", *LEVELS[:1]]
    assert found.cores["core"].tolist() == [1, 2, 3]


def test_thousands_of_cores():
    side = 40
    at = np.arange(side * side).reshape(side, side)
    east = np.column_stack([at[:, :-1].ravel(), at[:, 1:].ravel()])
    south = np.column_stack([at[:-1].ravel(), at[1:].ravel()])
    pairs = np.vstack([east, south])
    links = pd.DataFrame({"core1": pairs[:, 0], "core2": pairs[:, 1], "cw_dist": 1.0})
    found = current_flow_centrality(links)
    centrality = found.cores["centrality"].to_numpy().reshape(side, side)
    np.testing.assert_allclose(centrality, np.rot90(centrality), rtol=1e-9)
    assert centrality.min() == pytest.approx(centrality[0, 0])


def test_levels_follow_natural_breaks():
    values = [9.0, 8.8, 4.0, 4.1, 4.2, 1.0, 0.9]
    assert importance_levels(values).tolist() == (
        ["extremely important"] * 2 + ["important"] * 3 + ["general"] * 2
    )
    assert importance_levels(values, levels=("high", "low")).tolist() == (
        ["high"] * 2 + ["low"] * 5
    )
    assert importance_levels([2.0, 2.0 + 1e-13, 1.0]).tolist() == (
        ["extremely important"] * 2 + ["important"]
    )
    with pytest.raises(Refusal, match="Name at least one level"):
        importance_levels(values, levels=())


@pytest.mark.parametrize(
    ("links", "sentence"),
    [
        (table(), "The table of links has no active link."),
        (table((1, 1, 2.0)), "A link leads from core 1 to itself. Remove it."),
        (table((1, 2, 2.0), (2, 1, 2.0)), "Cores 2 and 1 are linked twice. Keep one"),
        (table((1, 2, 0.0)), "The link between cores 1 and 2 has the cost 0.0."),
        (table((1, 2, np.nan)), "The link between cores 1 and 2 has the cost nan."),
        (table((1, 2, 1.0)).drop(columns="core2"), "The table of links has no column"),
    ],
)
def test_faulty_links_are_refused(links, sentence):
    with pytest.raises(Refusal) as refused:
        current_flow_centrality(links)
    assert str(refused.value).startswith(sentence)


def test_cancel():
    with pytest.raises(Cancelled):
        current_flow_centrality(table((1, 2, 1.0)), progress=lambda _: False)
