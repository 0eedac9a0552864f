"""Ecological corridors, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster, write_raster
from qgis.core import QgsProcessingException

LINK = [
    "core1",
    "core2",
    "type",
    "euc_dist",
    "cw_dist",
    "lcp_length",
    "cwd_to_euc",
    "cwd_to_path",
    "mean_resistance",
]


@pytest.fixture
def given(tmp_path):
    """Three sources in a row of cheap cells between dear ones."""
    resistance = np.full((3, 9), 10, np.float32)
    resistance[1] = 2
    sources = np.zeros((3, 9), np.uint8)
    sources[1, [0, 4, 8]] = 1, 2, 3
    return {
        "RESISTANCE": write_raster(tmp_path / "resistance.tif", resistance, nodata=-1),
        "SOURCES": write_raster(tmp_path / "sources.tif", sources),
        "LINES": str(tmp_path / "corridors.gpkg"),
    }


def test_corridors_are_lines_with_their_measures(run, given, tmp_path):
    result = run("corridors", given)
    found = read_layer(result["LINES"])
    assert found[LINK].values.tolist() == [
        [1, 2, 1, 120.0, 240.0, 120.0, 2.0, 2.0, 2.0],
        [2, 3, 1, 120.0, 240.0, 120.0, 2.0, 2.0, 2.0],
    ]
    assert [shape.length() for shape in found["geometry"]] == [120.0, 120.0]
    first = found["geometry"][0].asPolyline()
    assert (first[0].x(), first[0].y()) == (500015.0, 2999955.0)
    assert (result["COUNT"], result["LENGTH_KM"]) == (2, 0.24)
    assert result["log"].lines[-1] == "2 corridors, 0.24 km"
    assert (tmp_path / "corridors.qml").exists()


def test_table_of_all_links(run, given, tmp_path):
    table = str(tmp_path / "links.csv")
    run("corridors", {**given, "PAIRS": 1, "TABLE": table})
    links = pd.read_csv(table)
    assert links[["core1", "core2", "type"]].values.tolist() == [
        [1, 2, 1],
        [1, 3, -15],
        [2, 3, 1],
    ]


def test_table_under_the_names_of_linkage_mapper(run, given, tmp_path):
    table = str(tmp_path / "links.csv")
    run("corridors", {**given, "PAIRS": 1, "TABLE": table, "NAMES": 1})
    links = pd.read_csv(table)
    assert links.columns.tolist() == [
        *("link", "coreId1", "coreId2", "cluster1", "cluster2", "linkType", "eucDist"),
        *("lcDist", "eucAdj", "cwdAdj", "lcpLength", "cwdToEucRatio", "cwdToPathRatio"),
        *("Eff_Resist", "CWDTORRatio", "CF_Centrality"),
    ]
    assert links["linkType"].tolist() == [1, -15, 1]
    assert links["lcDist"].tolist() == [240, 480, 240]


def test_dropped_links_stay_in_the_table(run, given, tmp_path):
    resistance = np.full((3, 9), 2, np.float32)
    resistance[1, 5:8] = 9
    resistance[0] = resistance[2] = 20
    given["RESISTANCE"] = write_raster(tmp_path / "uneven.tif", resistance)
    table = str(tmp_path / "links.csv")
    for limit, value, kinds in (
        ("MAXIMUM_COST", 300, [1, -12]),
        ("MINIMUM_COST", 300, [-14, 1]),
    ):
        assert run("corridors", {**given, "TABLE": table, limit: value})["COUNT"] == 1
        assert pd.read_csv(table)["type"].tolist() == kinds
    near = {**given, "PAIRS": 1, "DROP_INTERMEDIATE": False, "TABLE": table}
    assert run("corridors", {**near, "MINIMUM_EUCLIDEAN": 200})["COUNT"] == 1
    assert pd.read_csv(table)["type"].tolist() == [-13, 1, -13]


@pytest.mark.parametrize("adjacency", [0, 1, 2, 3])
def test_adjacency(run, given, tmp_path, adjacency):
    table = str(tmp_path / "links.csv")
    run("corridors", {**given, "ADJACENCY": adjacency, "TABLE": table})
    links = pd.read_csv(table)
    assert (links[["euc_adj", "cwd_adj"]] == 1).all(axis=None)
    assert links[["cluster1", "cluster2"]].values.tolist() == [[1, 1], [1, 1]]


def test_each_corridor_by_itself(run, given, tmp_path):
    folder = tmp_path / "each"
    run("corridors", {**given, "WIDTH": 100, "CORRIDORS": str(folder)})
    assert sorted(path.name for path in folder.glob("*.tif")) == [
        "corridor_1_2.tif",
        "corridor_2_3.tif",
    ]
    values, nodata = read_raster(folder / "corridor_1_2.tif")
    assert values[1, :5].tolist() == [0.0] * 5
    assert values[1, 8] == nodata
    assert (folder / "corridor_1_2.qml").exists()


def test_links_through_a_third_source_can_stay(run, given):
    result = run("corridors", {**given, "PAIRS": 1, "DROP_INTERMEDIATE": False})
    assert result["log"].lines[-1] == "3 corridors, 0.48 km"


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ({"PAIRS": 2}, 2),
        ({"PAIRS": 3}, 2),
        ({"PAIRS": 4}, 2),
        ({"NEAREST": 1}, 2),
        ({"NEAREST": 1, "NEAREST_BY": 1, "CONNECT_CLUSTERS": True}, 2),
    ],
)
def test_other_choices_of_pairs(run, given, options, count):
    assert run("corridors", {**given, **options})["COUNT"] == count


def test_width_bounds_the_mosaic_and_gives_the_area(run, given, tmp_path):
    result = run(
        "corridors",
        {
            **given,
            "WIDTH": 100,
            "NORMALISED": str(tmp_path / "normalised.tif"),
            "AREA": str(tmp_path / "area.gpkg"),
        },
    )
    values, nodata = read_raster(result["NORMALISED"])
    assert values[1].tolist() == [0.0] * 9
    assert (values[[0, 2]] == nodata).all()
    area = read_layer(result["AREA"])
    # Six of the nine cells of the row lie outside the sources, three on each side.
    assert area["cells"].tolist() == [3, 3]
    assert area["geometry"][0].area() == 2700.0
    assert "Corridor area outside the sources: 0.01 km²." in result["log"].lines
    for name in ("normalised", "area"):
        assert (tmp_path / f"{name}.qml").exists()


def test_without_a_width_the_mosaic_covers_the_land(run, given, tmp_path):
    normalised = str(tmp_path / "normalised.tif")
    run("corridors", {**given, "NORMALISED": normalised})
    values, nodata = read_raster(normalised)
    assert (values != nodata).all()
    assert values[0].min() > 100


def test_area_needs_a_width(run, given, tmp_path):
    with pytest.raises(QgsProcessingException, match="needs a corridor width"):
        run("corridors", {**given, "AREA": str(tmp_path / "area.gpkg")})


def test_pairs_without_a_way_are_named_and_the_rest_goes_on(run, given, tmp_path):
    resistance = np.full((3, 9), 2, np.float32)
    resistance[:, 6] = -1
    given["RESISTANCE"] = write_raster(tmp_path / "gap.tif", resistance, nodata=-1)
    result = run("corridors", given)
    assert result["log"].warnings == [
        "No way leads between these sources, because cells without a resistance lie"
        " between them: 2-3.",
        "Linked to no other source: 3.",
    ]
    assert result["log"].lines[-1] == "1 corridors, 0.12 km"


def test_no_way_at_all(run, given, tmp_path):
    resistance = np.full((3, 9), 2, np.float32)
    resistance[:, [2, 6]] = -1
    given["RESISTANCE"] = write_raster(tmp_path / "gaps.tif", resistance, nodata=-1)
    with pytest.raises(QgsProcessingException, match="No link is left of 2 pairs"):
        run("corridors", given)


def test_resistance_that_is_not_above_0(run, given, tmp_path):
    resistance = np.full((3, 9), -2, np.float32)
    given["RESISTANCE"] = write_raster(tmp_path / "low.tif", resistance)
    with pytest.raises(QgsProcessingException, match="low holds the resistance -2. Ev"):
        run("corridors", given)


def test_one_source_is_not_enough(run, given, tmp_path):
    one = np.zeros((3, 9), np.uint8)
    one[0, 0] = 1
    given["SOURCES"] = write_raster(tmp_path / "one.tif", one)
    with pytest.raises(QgsProcessingException, match="at least two cores"):
        run("corridors", given)


def test_limits_that_contradict_each_other(run, given):
    limits = {"MINIMUM_COST": 200, "MAXIMUM_COST": 100}
    with pytest.raises(QgsProcessingException, match="by cost .200. is above the lon"):
        run("corridors", {**given, **limits})


def test_limits(run, given):
    for limit in ("MAXIMUM_EUCLIDEAN", "MAXIMUM_COST"):
        with pytest.raises(QgsProcessingException, match="No link is left"):
            run("corridors", {**given, limit: 100})
