"""Structure and robustness of a network, through QGIS."""

from pathlib import Path

import pytest
from layers import box, read_layer, write_text, write_vector
from qgis.core import QgsProcessingException

POSITIONS = {1: 0, 2: 3000, 3: 6000, 9: 20000}


def line(one, other):
    return f"LINESTRING({POSITIONS[one]} 0,{POSITIONS[other]} 0)"


def corridors(path, *pairs, **columns):
    ends = {
        "core1": [one for one, _ in pairs],
        "core2": [other for _, other in pairs],
        "lcp_length": [4000.0] * len(pairs),
        "cw_dist": [9000.0] * len(pairs),
    }
    return write_vector(path, [line(*pair) for pair in pairs], **{**ends, **columns})


@pytest.fixture
def sources(tmp_path):
    shapes = [box(x, 0, x + 900, 900) for x in POSITIONS.values()]
    return write_vector(tmp_path / "sources.gpkg", shapes, source=list(POSITIONS))


@pytest.fixture
def examine(run, sources, tmp_path):
    """Examine the network 1-2-3 and the lone source 9."""
    links = corridors(tmp_path / "corridors.gpkg", (1, 2), (2, 3))

    def run_it(**more):
        given = {
            "SOURCES": sources,
            "CORRIDORS": links,
            "INDICES": str(tmp_path / "indices.csv"),
            "NODES": str(tmp_path / "nodes.gpkg"),
            "LINKS": str(tmp_path / "links.gpkg"),
            "ROBUSTNESS": str(tmp_path / "robustness.csv"),
            "CHART": str(tmp_path / "curve.html"),
        }
        return run("networkstructure", {**given, **more})

    return run_it


def test_chain_and_a_lone_source(examine, tmp_path):
    result = examine()
    assert result["ALPHA"] == pytest.approx(-1 / 3)
    assert result["BETA"] == pytest.approx(2 / 4)
    assert result["GAMMA"] == pytest.approx(2 / 6)
    assert result["COST_RATIO"] == pytest.approx(1 - 2 / 8)
    indices = read_layer(result["INDICES"])
    assert dict(zip(indices["index"], indices["value"].astype(float)))["nodes"] == 4
    nodes = read_layer(result["NODES"]).set_index("source")
    assert nodes["degree"].to_dict() == {1: 1, 2: 2, 3: 1, 9: 0}
    assert nodes["betweenness"].to_dict() == {1: 0, 2: 1, 3: 0, 9: 0}
    assert [shape.area() for shape in nodes["geometry"]] == [810000.0] * 4
    links = read_layer(result["LINKS"])
    assert links["betweenness"].tolist() == [2, 2]
    assert [shape.length() for shape in links["geometry"]] == [3000.0] * 2
    assert (tmp_path / "nodes.qml").exists()
    assert (tmp_path / "links.qml").exists()
    assert result["log"].warnings == ["No corridor leads to these sources: 9."]
    assert result["log"].lines[-2:] == [
        "The largest part holds fewer than half of the sources once 25 percent are"
        " lost.",
        "4 sources, 2 corridors, 8.00 km, 2 components: alpha -0.33, beta 0.50, gamma"
        " 0.33, cost ratio 0.75.",
    ]


def test_loss_of_the_middle_source(examine):
    loss = read_layer(examine()["ROBUSTNESS"])
    assert loss["share_removed"].astype(float).tolist() == [0, 0.25, 0.5, 0.75]
    assert loss["largest_component"].astype(float).tolist() == [0.75] + [0.25] * 3
    assert loss["node"].tolist()[1] == "2"


def test_random_loss_has_a_seed(examine):
    def spread(seed):
        loss = read_layer(examine(ORDER=2, REPEATS=20, SEED=seed)["ROBUSTNESS"])
        return loss["largest_component"].tolist()

    assert spread(1) == spread(1) != spread(2)


def test_curve_is_drawn(examine):
    page = Path(examine()["CHART"]).read_text(encoding="utf-8")
    assert "<svg" in page


def test_tables_without_shapes(examine, tmp_path):
    table = write_text(tmp_path / "s.csv", "id,name\n1,a\n2,b\n3,c\n")
    links = write_text(
        tmp_path / "l.csv", "core1,core2,lcp_length,cw_dist\n1,2,5,5\n3,2,5,5\n"
    )
    nodes = read_layer(examine(SOURCES=table, CORRIDORS=links)["NODES"])
    assert nodes["degree"].tolist() == [1, 2, 1]
    assert nodes["name"].tolist() == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("pairs", "columns", "sentence"),
    [
        ([(1, 2), (2, 9)], {"core2": [2, 7]}, "Corridor 2 leads to node 7, which is"),
        ([(1, 2), (2, 1)], {}, "Corridors 1 and 2 both join nodes 2 and 1"),
        ([(1, 2)], {"core2": [1]}, "Corridor 1 leads from node 1 to itself"),
        ([(1, 2)], {"cw_dist": [-4.0]}, "Corridor 1 has the cost -4.0; it must be"),
    ],
)
def test_faulty_corridors(examine, tmp_path, pairs, columns, sentence):
    faulty = corridors(tmp_path / "faulty.gpkg", *pairs, **columns)
    with pytest.raises(QgsProcessingException, match=sentence):
        examine(CORRIDORS=faulty)


def test_corridors_without_a_cost(examine, tmp_path):
    bare = write_vector(tmp_path / "bare.gpkg", [line(1, 2)], core1=[1], core2=[2])
    with pytest.raises(
        QgsProcessingException, match="The table bare has no column lcp_length"
    ):
        examine(CORRIDORS=bare)
