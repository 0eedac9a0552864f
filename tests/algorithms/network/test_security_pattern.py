"""Security pattern, through QGIS."""

import sqlite3

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, write_raster, write_text, write_vector
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsVectorLayer

LAYERS = [
    "areas_conservation",
    "areas_control",
    "areas_restoration",
    "corridors_conservation",
    "corridors_restoration",
]
WEST, NORTH = 500000.0, 3000000.0


def line(row, first, last):
    """A line through the centres of 1 km cells of a row."""
    y = NORTH - 1000 * (row + 0.5)
    return f"LINESTRING({WEST + 1000 * first + 500} {y},{WEST + 1000 * last + 500} {y})"


@pytest.fixture
def given(tmp_path):
    """Two sources, an important and a general corridor, pinch points and barriers."""
    cover = [[1, 1, 2, 2, 1, 1], [1, 1, 2, 2, 1, 1], [3, 3, 3, 3, 3, 3]]
    sources = [[1, 0, 0, 0, 0, 2], [1, 0, 0, 0, 0, 2], [0] * 6]
    pinch = [[0, 0, 1, 0, 0, 0], [0] * 6, [0, 0, 2, 0, 0, 0]]
    barriers = [[0] * 6, [0] * 6, [0, 0, 7, 7, 0, 0]]

    def raster(name, values):
        values = np.array(values, np.uint8)
        return write_raster(tmp_path / f"{name}.tif", values, cell=1000.0, nodata=0)

    return {
        "LAND_COVER": raster("cover", cover),
        "SOURCES": raster("sources", sources),
        "CORRIDORS": write_vector(
            tmp_path / "corridors.gpkg",
            [line(0, 0, 5), line(2, 0, 4)],
            level=["important", "general"],
            interaction=[900.0, 20.0],
        ),
        "PINCH_POINTS": raster("pinch", pinch),
        "BARRIERS": raster("barriers", barriers),
        "PATTERN": str(tmp_path / "pattern.gpkg"),
    }


def layer_of(path, name):
    return read_layer(f"{path}|layername={name}")


def test_each_element_is_a_layer(run, given):
    path = run("securitypattern", given)["PATTERN"]
    sources = layer_of(path, "areas_conservation")
    assert sources["area_km2"].tolist() == [2.0, 2.0]
    assert [shape.area() for shape in sources["geometry"]] == [2e6, 2e6]
    corridors = layer_of(path, "corridors_conservation")
    assert corridors[["interaction", "length_km"]].values.tolist() == [[900.0, 5.0]]
    assert corridors["geometry"][0].length() == 5000.0
    assert layer_of(path, "corridors_restoration")["length_km"].tolist() == [4.0]
    pinch = layer_of(path, "areas_control")
    assert pinch[["number", "overlap_km2", "overlaps"]].values.tolist() == [
        [1, 0.0, False],
        [2, 1.0, True],
    ]
    assert layer_of(path, "areas_restoration")["number"].tolist() == [7]


def test_tables_and_numbers(run, given, tmp_path):
    names = write_text(tmp_path / "names.csv", "class,name\n1,Forest\n2,Bare\n3,Town\n")
    result = run(
        "securitypattern",
        {
            **given,
            "CLASS_NAMES": names,
            "SUMMARY": str(tmp_path / "summary.csv"),
            "COMPOSITION": str(tmp_path / "composition.csv"),
        },
    )
    summary = pd.read_csv(tmp_path / "summary.csv").set_index("element")
    assert summary.loc["important corridor", "zone"] == "conservation corridor"
    assert summary["count"].tolist() == [2, 1, 1, 2, 1, 1]
    assert summary["area_km2"].tolist() == [4.0, 6.0, 5.0, 2.0, 2.0, 1.0]
    composition = pd.read_csv(tmp_path / "composition.csv").set_index("element")
    important = composition.loc["important corridor", ["name", "percent"]]
    assert important.values.tolist() == [
        ["Forest", pytest.approx(200 / 3)],
        ["Bare", pytest.approx(100 / 3)],
    ]
    assert (result["SOURCES_KM2"], result["CORRIDORS_KM"]) == (4.0, 9.0)
    assert result["OVERLAPS"] == 1
    assert result["log"].lines[-1] == (
        "2 sources (4.00 km²), 1 important corridors (5.00 km), 1 general corridors"
        " (4.00 km), 2 pinch points (2.00 km²), 1 barriers (2.00 km²), 1 overlaps"
        " (1.00 km²)."
    )


def test_without_pinch_points_and_barriers(run, given):
    given = {
        key: value
        for key, value in given.items()
        if key not in ("PINCH_POINTS", "BARRIERS")
    }
    result = run("securitypattern", given)
    file = ogr.Open(result["PATTERN"])
    names = [file.GetLayer(n).GetName() for n in range(file.GetLayerCount())]
    assert [name for name in names if name != "layer_styles"] == [
        name for name in LAYERS if name not in ("areas_control", "areas_restoration")
    ]
    assert result["log"].lines[-1].endswith("1 general corridors (4.00 km).")


def test_temporary_output(run, given):
    path = run("securitypattern", {**given, "PATTERN": "TEMPORARY_OUTPUT"})["PATTERN"]
    assert len(layer_of(path, "areas_restoration")) == 1


def test_important_corridors_hold_shared_cells(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(
        tmp_path / "shared.gpkg",
        [line(0, 0, 5), line(0, 0, 4)],
        level=["important", "general"],
    )
    summary = str(tmp_path / "summary.csv")
    run("securitypattern", {**given, "SUMMARY": summary})
    areas = pd.read_csv(summary).set_index("element")["area_km2"]
    assert areas[["important corridor", "general corridor"]].tolist() == [6.0, 0.0]


def test_styles_are_in_the_file(run, given, tmp_path):
    path = run("securitypattern", given)["PATTERN"]
    for name in LAYERS:
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert layer.loadDefaultStyle()[1]
        expected = "categorizedSymbol" if "overlaps" in layer.fields().names() else ""
        assert layer.renderer().type() == (expected or "singleSymbol")
    with sqlite3.connect(path) as file:
        assert file.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        styles = file.execute("SELECT f_table_name, useAsDefault FROM layer_styles")
        assert sorted(styles) == sorted((name, 1) for name in LAYERS)
    assert {item.name for item in tmp_path.glob("*pattern*")} == {"pattern.gpkg"}


def test_the_file_opens_as_its_sources(run, given):
    """A vector output without a layer's name is the first layer of the file."""
    layer = QgsVectorLayer(run("securitypattern", given)["PATTERN"], "p", "ogr")
    assert sorted(layer.fields().names()) == ["area_km2", "fid", "number"]


def test_a_dialog_loads_all_layers_styled(load, given):
    loaded = load("securitypattern", given, PATTERN="pattern.gpkg")
    assert sorted(loaded) == [
        "Conservation corridors",
        "Conservation zones",
        "Control zones",
        "Restoration areas",
        "Restoration corridors",
    ]
    colours = {"Conservation zones": "#238b45", "Conservation corridors": "#d7191c"}
    for name, colour in colours.items():
        assert loaded[name].renderer().symbol().color().name() == colour
    assert loaded["Control zones"].renderer().type() == "categorizedSymbol"


def test_level_that_is_unknown(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(
        tmp_path / "c.gpkg", [line(0, 0, 5)], level=["high"]
    )
    with pytest.raises(
        QgsProcessingException, match="Corridor 1 of c has the level “high”"
    ):
        run("securitypattern", given)


def test_corridors_without_levels(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(tmp_path / "c.gpkg", [line(0, 0, 5)], note=["x"])
    with pytest.raises(QgsProcessingException, match="has no column level"):
        run("securitypattern", given)


def test_corridors_that_are_no_lines(run, given, tmp_path):
    points = write_vector(
        tmp_path / "p.gpkg", [f"POINT({WEST + 500} {NORTH - 500})"], level=["general"]
    )
    with pytest.raises(QgsProcessingException, match="p, given for .* holds no lines"):
        run("securitypattern", {**given, "CORRIDORS": points})


def test_corridors_outside_the_raster(run, given, tmp_path):
    given["CORRIDORS"] = write_vector(
        tmp_path / "far.gpkg", [line(50, 0, 5)], level=["general"]
    )
    with pytest.raises(QgsProcessingException, match="No feature of far lies on cover"):
        run("securitypattern", given)
