"""Current flow, through QGIS."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from layers import box, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

DATA = Path(__file__).parents[2] / "data" / "circuit"
NODATA = -9999
CELL = 10.0
WEST, NORTH = 500000.0, 3000000.0
ONE_TO_ALL, ALL_TO_ONE, ADVANCED = 1, 2, 3


def point(row, column):
    """The middle of a cell."""
    return f"POINT({WEST + (column + 0.5) * CELL} {NORTH - (row + 0.5) * CELL})"


def cells(first_row, first_column, last_row, last_column):
    """A rectangle of cells."""
    return box(
        WEST + first_column * CELL,
        NORTH - (last_row + 1) * CELL,
        WEST + (last_column + 1) * CELL,
        NORTH - first_row * CELL,
    )


@pytest.fixture
def given(tmp_path):
    """Three points in a row of five cells."""
    return {
        "SURFACE": write_raster(
            tmp_path / "land.tif", np.ones((1, 5), np.float32), cell=CELL, nodata=NODATA
        ),
        "FOCAL": write_vector(
            tmp_path / "nodes.gpkg",
            [point(0, 0), point(0, 2), point(0, 4)],
            id=[7, 3, 5],
            herd=[1, 2, 1],
        ),
        "FOCAL_CURRENTS_TO_ZERO": False,
        "CURRENT": str(tmp_path / "current.tif"),
    }


@pytest.fixture
def advanced(tmp_path, given):
    """2 A from one end, to a ground of 1 ohm at the other."""
    sources = np.full((1, 5), NODATA, np.float32)
    grounds = sources.copy()
    sources[0, 0], grounds[0, 4] = 2, 1
    return {
        "SURFACE": given["SURFACE"],
        "CURRENT": given["CURRENT"],
        "MODE": ADVANCED,
        "SOURCES": write_raster(
            tmp_path / "sources.tif", sources, cell=CELL, nodata=NODATA
        ),
        "GROUNDS": write_raster(
            tmp_path / "grounds.tif", grounds, cell=CELL, nodata=NODATA
        ),
        "VOLTAGE": str(tmp_path / "voltage.tif"),
    }


def test_between_each_two_nodes(run, given, tmp_path):
    tables = {
        "RESISTANCES": str(tmp_path / "resistances.csv"),
        "MATRIX": str(tmp_path / "matrix.csv"),
        "MAXIMUM": str(tmp_path / "maximum.tif"),
    }
    result = run("currentflow", {**given, **tables})
    current, _ = read_raster(result["CURRENT"])
    assert current == pytest.approx(np.array([[2, 2, 3, 2, 2]]) * np.ones((1, 5)))
    assert read_raster(result["MAXIMUM"])[0] == pytest.approx(np.ones((1, 5)))
    rows = pd.read_csv(tables["RESISTANCES"])
    assert rows.columns.tolist() == ["node1", "node2", "resistance"]
    assert rows.to_numpy() == pytest.approx(np.array([[3, 5, 2], [3, 7, 2], [5, 7, 4]]))
    matrix = pd.read_csv(tables["MATRIX"])
    assert matrix.columns.tolist() == ["node", "3", "5", "7"]
    assert matrix["5"].tolist() == pytest.approx([2, 0, 4])
    assert (result["SOLVED"], result["DISCONNECTED"]) == (3, 0)
    assert result["RESIDUAL"] < 1e-7
    last = result["log"].lines[-1]
    assert last.startswith(
        "3 focal nodes, 3 pairs solved, 0 pairs that nothing connects; "
    )
    assert last.endswith("of the current is missing or left over")
    assert (tmp_path / "current.qml").exists()


def test_nodes_of_a_pair_do_not_outshine_the_land(run, given):
    del given["FOCAL_CURRENTS_TO_ZERO"]
    current, _ = read_raster(run("currentflow", given)["CURRENT"])
    assert current[0] == pytest.approx([0, 2, 1, 2, 0])


def test_maps_of_each_pair(run, given, tmp_path):
    result = run("currentflow", {**given, "FOLDER": str(tmp_path / "maps")})
    written = sorted(path.name for path in (tmp_path / "maps").glob("*.tif"))
    assert written == [
        f"{kind}_{pair}.tif"
        for kind in ("current", "voltage")
        for pair in ("3_5", "3_7", "5_7")
    ]
    assert len(result["MAPS"]) == 6
    voltage, _ = read_raster(tmp_path / "maps" / "voltage_3_7.tif")
    assert voltage[0, :3] == pytest.approx([2, 1, 0])
    assert (tmp_path / "maps" / "current_3_5.qml").exists()


def test_pairs_that_are_asked_for(run, given, tmp_path):
    pairs = write_text(tmp_path / "pairs.csv", "id1,id2\n3,5\n")
    result = run("currentflow", {**given, "PAIRS": pairs})
    assert read_raster(result["CURRENT"])[0][0] == pytest.approx([0, 0, 1, 1, 1])
    result = run("currentflow", {**given, "PAIRS": pairs, "PAIRS_ARE": 1})
    assert result["SOLVED"] == 2


def test_features_with_one_id_are_a_region(run, given, tmp_path):
    resistances = {"RESISTANCES": str(tmp_path / "resistances.csv")}
    run("currentflow", {**given, "FOCAL_FIELD": "herd", **resistances})
    rows = pd.read_csv(resistances["RESISTANCES"])
    assert rows.to_numpy() == pytest.approx(np.array([[1, 2, 1]]))


def test_regions_and_short_circuits(run, given, tmp_path):
    regions = write_vector(
        tmp_path / "regions.gpkg", [cells(0, 0, 0, 1), cells(0, 4, 0, 4)]
    )
    shorts = write_vector(tmp_path / "shorts.gpkg", [cells(0, 2, 0, 3)])
    resistances = {"RESISTANCES": str(tmp_path / "resistances.csv")}
    run("currentflow", {**given, "FOCAL": regions, **resistances})
    assert pd.read_csv(resistances["RESISTANCES"])["resistance"][0] == pytest.approx(3)
    run(
        "currentflow",
        {**given, "FOCAL": regions, "SHORT_CIRCUITS": shorts, **resistances},
    )
    assert pd.read_csv(resistances["RESISTANCES"])["resistance"][0] == pytest.approx(2)


@pytest.mark.parametrize(("mode", "most"), [(ONE_TO_ALL, 2.5), (ALL_TO_ONE, 6.0)])
def test_strengths_of_nodes(run, given, tmp_path, mode, most):
    strengths = write_text(tmp_path / "strengths.csv", "id,strength\n7,2\n")
    asked = {**given, "MODE": mode, "STRENGTHS": strengths}
    result = run("currentflow", {**asked, "FOLDER": str(tmp_path / "maps")})
    assert result["SOLVED"] == 3
    assert (
        result["log"]
        .lines[-1]
        .startswith("3 focal nodes, 3 solved, 0 that nothing connects; ")
    )
    current, _ = read_raster(tmp_path / "maps" / "current_7.tif")
    assert current[0, 0] == pytest.approx(2.0)
    total, _ = read_raster(result["CURRENT"])
    assert total[0, 0] == pytest.approx(most)


def test_strengths_do_not_count_between_pairs(run, given, tmp_path):
    strengths = write_text(tmp_path / "strengths.csv", "id,strength\n7,2\n")
    result = run("currentflow", {**given, "STRENGTHS": strengths})
    assert any("Strengths do not count" in line for line in result["log"].warnings)


def test_study_area_nodata_and_logarithms(run, given, tmp_path):
    given["SURFACE"] = write_raster(
        tmp_path / "wide.tif", np.ones((3, 5), np.float32), cell=CELL, nodata=NODATA
    )
    area = write_vector(tmp_path / "area.gpkg", [cells(0, 0, 1, 4)])
    options = {"MASK": area, "LOG": True, "FOCAL_CURRENTS_TO_ZERO": True}
    pairs = write_text(tmp_path / "pairs.csv", "id1,id2\n7,3\n")
    result = run("currentflow", {**given, **options, "PAIRS": pairs, "NEIGHBOURS": 1})
    current, nodata = read_raster(result["CURRENT"])
    assert (current[2] == nodata).all()
    assert current[0, 0] == nodata
    assert current[0, 1] < 0


def test_sources_to_grounds(run, advanced):
    result = run("currentflow", advanced)
    assert read_raster(result["CURRENT"])[0] == pytest.approx(np.full((1, 5), 2.0))
    voltage, _ = read_raster(result["VOLTAGE"])
    assert voltage[0] == pytest.approx([10, 8, 6, 4, 2])
    assert (
        result["log"]
        .lines[-1]
        .startswith(
            "Largest current 2 A, largest voltage 10 V; 0 sources without a way to a ground"
        )
    )


def test_points_as_sources_and_grounds(run, advanced, tmp_path):
    points = {
        "SOURCES": write_vector(
            tmp_path / "from.gpkg", [point(0, 0), point(0, 0)], current=[1.5, 0.5]
        ),
        "GROUNDS": write_vector(
            tmp_path / "to.gpkg", [point(0, 4), point(0, 4)], siemens=[0.25, 0.75]
        ),
        "GROUND_FIELD": "siemens",
        "GROUNDS_ARE": 1,
    }
    voltage, _ = read_raster(run("currentflow", {**advanced, **points})["VOLTAGE"])
    assert voltage[0] == pytest.approx([10, 8, 6, 4, 2])
    direct = {**points, "DIRECT_GROUNDS": True, "UNIT_CURRENTS": True}
    voltage, _ = read_raster(run("currentflow", {**advanced, **direct})["VOLTAGE"])
    assert voltage[0] == pytest.approx([4, 3, 2, 1, 0])


def case_of(name):
    listed = json.loads((DATA / "cases.json").read_text(encoding="utf-8"))
    options = next(case["options"] for case in listed if case["name"] == name)
    with np.load(DATA / f"{name}.npz") as arrays:
        return options, dict(arrays)


def like(found, expected, case):
    valid = (case["habitat"] != NODATA) & (expected != NODATA)
    error = np.abs(found - expected)[valid].max()
    assert error <= 1e-5 * np.abs(expected[valid]).max()


@pytest.mark.parametrize("name", ["pw_points_8n_avgres", "pw_regions_8n_avgres"])
def test_reference_case_between_nodes(run, tmp_path, name):
    options, case = case_of(name)
    assert options["habitat_map_is_resistances"]
    assert options["connect_using_avg_resistances"]
    result = run(
        "currentflow",
        {
            "SURFACE": write_raster(
                tmp_path / "habitat.tif", case["habitat"], nodata=NODATA
            ),
            "FOCAL": write_raster(
                tmp_path / "focal.tif", case["points"].astype(np.int32)
            ),
            "FOCAL_CURRENTS_TO_ZERO": False,
            "CURRENT": str(tmp_path / "current.tif"),
            "MAXIMUM": str(tmp_path / "maximum.tif"),
            "MATRIX": str(tmp_path / "matrix.csv"),
        },
    )
    like(read_raster(result["CURRENT"])[0], case["exp_cum_curmap"], case)
    like(read_raster(result["MAXIMUM"])[0], case["exp_max_curmap"], case)
    found = pd.read_csv(tmp_path / "matrix.csv").to_numpy()[:, 1:]
    np.testing.assert_allclose(found, case["exp_resistances"], rtol=1e-6)


def test_reference_case_of_sources_and_grounds(run, tmp_path):
    options, case = case_of("adv_conflict_rmvgnd")
    by_resistance = options["connect_using_avg_resistances"]
    result = run(
        "currentflow",
        {
            "SURFACE": write_raster(
                tmp_path / "habitat.tif", case["habitat"], nodata=NODATA
            ),
            "SURFACE_IS": int(not options["habitat_map_is_resistances"]),
            "MODE": ADVANCED,
            "SOURCES": write_raster(
                tmp_path / "sources.tif", case["sources"], nodata=NODATA
            ),
            "GROUNDS": write_raster(
                tmp_path / "grounds.tif", case["grounds"], nodata=NODATA
            ),
            "GROUNDS_ARE": int(not options["ground_file_is_resistances"]),
            "CONFLICT": 2,
            "NEIGHBOURS": int(options["connect_four_neighbors_only"]),
            "CONNECTION": int(not by_resistance),
            "CURRENT": str(tmp_path / "current.tif"),
            "VOLTAGE": str(tmp_path / "voltage.tif"),
        },
    )
    like(read_raster(result["CURRENT"])[0], case["exp_curmap"], case)
    like(read_raster(result["VOLTAGE"])[0], case["exp_voltmap"], case)


def test_cells_without_conductance_are_closed(run, given, tmp_path):
    conductance = np.array([[1, 0, 1, 1, 1]], np.float32)
    given["SURFACE"] = write_raster(tmp_path / "g.tif", conductance, cell=CELL)
    result = run("currentflow", {**given, "SURFACE_IS": 1})
    assert (result["SOLVED"], result["DISCONNECTED"]) == (1, 2)
    assert ", 1 pairs solved, 2 pairs that nothing" in result["log"].lines[-1]


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("currentflow", given)


@pytest.mark.parametrize("value", [0, -1])
def test_resistance_that_is_not_above_0(run, given, tmp_path, value):
    bad = np.array([[1, 1, value, 1, 1]], np.float32)
    given["SURFACE"] = write_raster(tmp_path / "bad.tif", bad, cell=CELL)
    refused(run, given, f"bad holds the resistance {value}. Every resistance must be")


def test_negative_conductance(run, given, tmp_path):
    bad = np.array([[1, 1, -2, 1, 1]], np.float32)
    given["SURFACE"] = write_raster(tmp_path / "bad.tif", bad, cell=CELL)
    refused(run, {**given, "SURFACE_IS": 1}, "column 2 is -2. Conductances must not")


def test_a_layer_that_the_mode_needs(run, given, advanced):
    refused(run, {**given, "FOCAL": None, "MODE": 0}, "“Focal nodes” is empty")
    refused(run, {**advanced, "GROUNDS": None}, "“Grounds” is empty, which this way")


def test_an_output_that_the_mode_does_not_have(run, given, advanced, tmp_path):
    asked = {"VOLTAGE": str(tmp_path / "voltage.tif")}
    refused(run, {**given, **asked, "MODE": 0}, "“Voltage .V.” does not exist")
    refused(run, {**advanced, "MATRIX": str(tmp_path / "m.csv")}, "does not exist for")


def test_a_single_node(run, given, tmp_path):
    given["FOCAL"] = write_vector(tmp_path / "one.gpkg", [point(0, 0)])
    refused(run, given, "one holds fewer than two focal nodes")
    given["FOCAL"] = write_raster(
        tmp_path / "ones.tif", np.eye(1, 5, dtype=np.uint8), cell=CELL
    )
    refused(run, given, "ones holds fewer than two focal nodes")


def test_two_nodes_in_one_cell(run, given, tmp_path):
    places = [point(0, 0), point(0, 3), point(0, 3)]
    given["FOCAL"] = write_vector(tmp_path / "close.gpkg", places)
    refused(run, given, "Rows 2 and 3 of close lie in one cell. Move or remove one")


def test_a_node_outside(run, given, tmp_path):
    given["FOCAL"] = write_vector(tmp_path / "far.gpkg", [point(0, 0), point(4, 0)])
    refused(run, given, "Outside land lie the points of rows 2 of far. Move or")


def test_a_node_on_nodata(run, given, tmp_path):
    land = np.array([[1, 1, NODATA, 1, 1]], np.float32)
    given["SURFACE"] = write_raster(
        tmp_path / "gap.tif", land, cell=CELL, nodata=NODATA
    )
    refused(run, given, "Focal node 3 at row 0, column 2 lies on missing cells")


def test_nodes_that_nothing_connects(run, given, tmp_path):
    land = np.array([[1, NODATA, 1, NODATA, 1]], np.float32)
    given["SURFACE"] = write_raster(
        tmp_path / "gaps.tif", land, cell=CELL, nodata=NODATA
    )
    refused(run, given, "Nothing connects any two of the focal nodes")


def test_ids_that_are_no_ids(run, given, tmp_path):
    refused(run, {**given, "FOCAL_FIELD": "name"}, "nodes has no field name .it has:")
    nodes = write_vector(
        tmp_path / "odd.gpkg", [point(0, 0), point(0, 4)], number=[1, -4]
    )
    wrong = {**given, "FOCAL": nodes, "FOCAL_FIELD": "number"}
    refused(run, wrong, "Row 2 of odd has -4 in the field number. Ids of focal")


@pytest.mark.parametrize(
    ("key", "table"), [("PAIRS", "id1,id2\n3,9\n"), ("STRENGTHS", "id,strength\n9,1\n")]
)
def test_tables_that_name_no_node(run, given, tmp_path, key, table):
    path = write_text(tmp_path / "rows.csv", table)
    refused(run, {**given, key: path}, "rows names ids that no focal node has: 9. C")


def test_negative_strength(run, given, tmp_path):
    path = write_text(tmp_path / "rows.csv", "id,strength\n3,-1\n")
    refused(run, {**given, "STRENGTHS": path}, "Node 3 has the source strength -1")


def test_source_without_ground(run, advanced, tmp_path):
    land = np.array([[1, 1, NODATA, 1, 1]], np.float32)
    cut = write_raster(tmp_path / "cut.tif", land, cell=CELL, nodata=NODATA)
    refused(run, {**advanced, "SURFACE": cut}, "No source has a way to a ground.")


def test_sources_that_are_no_points(run, advanced, tmp_path):
    area = write_vector(tmp_path / "area.gpkg", [cells(0, 0, 0, 1)])
    refused(run, {**advanced, "SOURCES": area}, "area, given for “Sources of current")
    points = write_vector(tmp_path / "points.gpkg", [point(0, 0)], current=["much"])
    refused(run, {**advanced, "SOURCES": points}, "Row 1 of points has no number in")


def test_maps_that_memory_cannot_hold(run, given, tmp_path, monkeypatch):
    from ecorestore.algorithms.network import current_flow

    monkeypatch.setattr(current_flow, "available_memory", lambda: 200)
    asked = {**given, "FOLDER": str(tmp_path / "maps")}
    refused(run, asked, "The maps of 3 pairs or nodes need 0.0 GB of memory, of which")
