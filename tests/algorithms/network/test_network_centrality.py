"""Centrality of sources and corridors, through QGIS."""

import pytest
from layers import box, read_layer, write_vector
from qgis.core import QgsProcessingException

WEST, NORTH = 500000.0, 3000000.0


def squares(count):
    return [box(WEST + 9 * n, NORTH, WEST + 9 * n + 5, NORTH + 5) for n in range(count)]


def links(path, ones, others, costs, **columns):
    """A line for each link; where it lies does not matter."""
    line = f"LINESTRING({WEST} {NORTH},{WEST + 50} {NORTH})"
    shapes = [line] * len(ones)
    return write_vector(
        path, shapes, core1=ones, core2=others, cw_dist=costs, **columns
    )


@pytest.fixture
def given(tmp_path):
    """A triangle of sources, and a fourth that hangs on the first."""
    return {
        "CORRIDORS": links(
            tmp_path / "corridors.gpkg",
            [1, 1, 2, 1],
            [2, 4, 4, 3],
            [9.0, 9.0, 9.0, 5.0],
        ),
        "SOURCES": write_vector(
            tmp_path / "sources.gpkg",
            squares(4),
            source=[3, 1, 2, 4],
            level=[1, 2, 3, 4],
        ),
        "LINKS": str(tmp_path / "links.gpkg"),
        "NODES": str(tmp_path / "nodes.gpkg"),
    }


def test_what_the_network_leans_on(run, given, tmp_path):
    result = run("networkcentrality", given)
    corridors = read_layer(result["LINKS"])
    assert corridors["centrality"].tolist() == pytest.approx([7 / 3, 7 / 3, 2, 3])
    assert corridors["centrality_level"].tolist() == [
        "important",
        "important",
        "general",
        "extremely important",
    ]
    sources = read_layer(result["NODES"])
    assert sources["source"].tolist() == [3, 1, 2, 4]
    assert sources["centrality"].tolist() == pytest.approx([3, 16 / 3, 11 / 3, 11 / 3])
    assert sources["centrality_level"].tolist() == [
        "general",
        "extremely important",
        "important",
        "important",
    ]
    assert sources["component"].tolist() == [1, 1, 1, 1]
    # The level of another tool stays.
    assert sources["level"].tolist() == [1, 2, 3, 4]
    assert sources["geometry"][0].area() == 25.0
    assert corridors["geometry"][0].length() == 50.0
    assert (result["IMPORTANT_CORRIDORS"], result["IMPORTANT_SOURCES"]) == (1, 1)
    assert result["log"].lines[-1] == (
        "Extremely important: 1 of 4 corridors and 1 of 4 sources."
    )
    assert not result["log"].warnings
    for name in ("links", "nodes"):
        assert (tmp_path / f"{name}.qml").exists()


def test_sources_alone_and_parts_are_named(run, given, tmp_path):
    given["SOURCES"] = write_vector(
        tmp_path / "six.gpkg", squares(6), id=[1, 2, 3, 4, 5, 6]
    )
    given["CORRIDORS"] = links(
        tmp_path / "parts.gpkg", [1, 2, 4], [2, 3, 5], [9.0, 9.0, 9.0]
    )
    result = run("networkcentrality", given)
    assert result["log"].warnings == [
        "No corridor leads to these sources: 6.",
        "The network has 2 parts that no corridor joins; the centrality counts moves"
        " within each, so small parts rank low.",
    ]
    sources = read_layer(result["NODES"])
    assert sources["component"].tolist()[:5] == [1, 1, 1, 2, 2]
    assert sources["centrality_level"].tolist()[5] == ""


def test_links_that_are_not_active_have_no_centrality(run, given, tmp_path):
    given["CORRIDORS"] = links(
        tmp_path / "all.gpkg", [1, 1], [2, 9], [9.0, -1.0], type=[1, -12]
    )
    found = read_layer(run("networkcentrality", given)["LINKS"])
    assert found["centrality"].tolist() == [1, -1]
    assert found["centrality_level"].tolist() == ["extremely important", ""]


@pytest.mark.parametrize(
    ("ends", "cost", "sentence"),
    [
        ((1, 8), 5.0, "A corridor leads to source 8, which sources does not have"),
        ((1, 1), 5.0, "A link leads from core 1 to itself"),
        ((1, 2), 0.0, "between cores 1 and 2 has the cost 0.0. Costs must be"),
    ],
)
def test_faulty_corridors(run, given, tmp_path, ends, cost, sentence):
    path = tmp_path / "faulty.gpkg"
    given["CORRIDORS"] = links(path, [ends[0]], [ends[1]], [cost])
    with pytest.raises(QgsProcessingException, match=sentence):
        run("networkcentrality", given)


def test_lines_that_are_no_corridors(run, given, tmp_path):
    line = f"LINESTRING({WEST} {NORTH},{WEST + 9} {NORTH})"
    given["CORRIDORS"] = write_vector(tmp_path / "roads.gpkg", [line], name=["x"])
    with pytest.raises(QgsProcessingException, match="roads has no column core1"):
        run("networkcentrality", given)
