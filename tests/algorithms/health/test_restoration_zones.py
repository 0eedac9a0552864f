"""Restoration zones, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException, QgsRasterLayer

# Columns from the west: in the corridor, by the mine, by the source, far; then healthy.
HEALTH = np.full((4, 8), 0.1, np.float32)
HEALTH[:, 6:] = 0.9
CLASSES = np.where(HEALTH < 0.2, 1, 5).astype(np.uint8)
COVER = np.full((4, 8), 7, np.uint8)
COVER[:2] = 4
CHANGE = np.full((4, 8), -0.1, np.float32)
CHANGE[:, 4] = 0.1
CELL = 1000.0


@pytest.fixture
def given(tmp_path):
    def save(name, values):
        return write_raster(tmp_path / f"{name}.tif", values, cell=CELL)

    north, west = 3000000.0, 500000.0
    x = west + CELL / 2
    corridor = f"LINESTRING({x} {north - 1}, {x} {north - 3999})"
    mine = f"POINT({west + 2.5 * CELL} {north - 1500})"
    source = np.zeros((4, 8), np.int32)
    source[:, 6] = 3
    return {
        "HEALTH": save("health", HEALTH),
        "HEALTH_CLASSES": save("classes", CLASSES),
        "LAND_COVER": save("cover", COVER),
        "CORRIDORS": write_vector(tmp_path / "corridors.gpkg", [corridor], level=["a"]),
        "SOURCES": save("sources", source),
        "EXPLOITATION": [write_vector(tmp_path / "mines.gpkg", [mine], name=["m"])],
        "CHANGE": save("change", CHANGE),
        "ELEVATION": save("elevation", np.full((4, 8), 100.0, np.float32)),
        "MINIMUM_AREA": 0,
        "ZONES": str(tmp_path / "zones.tif"),
    }


def test_zones_parts_and_areas_by_the_reading_of_the_study(run, given, tmp_path):
    result = run(
        "restorationzones",
        {
            **given,
            "PARTS": str(tmp_path / "parts.gpkg"),
            "AREAS": str(tmp_path / "areas.csv"),
            "CHART": str(tmp_path / "chart.html"),
        },
    )
    zones, nodata = read_raster(result["ZONES"])
    assert nodata == 255
    # The mine in row 2, column 3 reaches two cells; the source all of column 6.
    assert zones.tolist() == [
        [1, 2, 2, 2, 100, 3, 0, 0],
        [1, 2, 2, 2, 2, 3, 0, 0],
        [1, 2, 2, 2, 100, 3, 0, 0],
        [1, 3, 2, 3, 100, 3, 0, 0],
    ]
    parts = read_layer(result["PARTS"])
    assert sorted(parts["name"].unique()) == [
        "artificial restoration",
        "corridor connectivity",
        "ecological recovery",
        "without a zone",
    ]
    first = parts.iloc[0]
    assert (first["zone"], first["area_km2"]) == (1, 4)
    assert first["health_mean"] == pytest.approx(0.1)
    assert first["source_distance_m"] == 6000
    # As many cells of grassland as of bare land: the lower code stands for the part.
    assert (first["land_cover"], first["land_cover_percent"]) == (4, 50)
    assert first["measures_en"].startswith("Close degraded grassland to grazing")
    assert first["measures_zh"].startswith("对退化草地")
    areas = pd.read_csv(result["AREAS"])
    assert areas["total_km2"].tolist() == [4, 11, 6, 0, 3, 24]
    assert areas[["class_4", "class_7"]].iloc[-1].tolist() == [12, 12]
    assert (result["AREA_KM2"], result["WITHOUT_ZONE_KM2"]) == (21, 3)
    assert result["COUNT"] == len(parts) == 7
    assert (tmp_path / "zones.qml").exists()
    assert (tmp_path / "parts.qml").exists()
    assert "<svg" in (tmp_path / "chart.html").read_text(encoding="utf-8")
    log = result["log"]
    assert log.lines[0] == (
        "24.00 km² need restoration: the health index is at most 0.100."
    )
    assert log.warnings[-1] == (
        "No rule holds on 3.00 km² (3 cells) of the land in need: they are a class of"
        " their own. Add a rule for them if they should have a zone."
    )
    assert log.lines[-1] == (
        "21.00 km² in 7 parts (corridor connectivity: 4.00 km², artificial restoration:"
        " 11.00 km², ecological recovery: 6.00 km², ecological enhancement: 0.00 km²)."
    )


def test_own_rules_zones_and_layers(run, given, tmp_path):
    rules = write_text(
        tmp_path / "rules.csv",
        "zone,grazing,land_cover\npasture,> 5,4\necological recovery,,\n",
    )
    grazing = np.zeros((4, 8), np.float32)
    grazing[:, :2] = 10
    more = write_raster(tmp_path / "grazing.tif", grazing, cell=CELL)
    result = run("restorationzones", {**given, "RULES": rules, "MORE": [more]})
    zones, _ = read_raster(result["ZONES"])
    assert zones[:, 0].tolist() == [5, 5, 3, 3]
    assert set(zones[:, 2]) == {3}
    layer = QgsRasterLayer(result["ZONES"], "zones")
    layer.loadNamedStyle(str(tmp_path / "zones.qml"))
    labels = {item.value: item.label for item in layer.renderer().classes()}
    assert labels == {3: "Ecological recovery", 5: "pasture", 0: "Other land"}
    assert result["WITHOUT_ZONE_KM2"] == 0


def test_small_parts_join_or_are_left_out(run, given):
    result = run("restorationzones", {**given, "MINIMUM_AREA": 350})
    zones, _ = read_raster(result["ZONES"])
    assert zones[:, 3:6].tolist() == [[2, 2, 3], [2, 2, 3], [2, 2, 3], [2, 2, 3]]
    assert result["COUNT"] == 3
    assert any("4 small parts joined a neighbour; 0" in x for x in result["log"].lines)


def test_least_cost_corridors_up_to_a_cut_off(run, given, tmp_path):
    cost = np.full((4, 8), -1.0, np.float32)
    cost[:, :3] = [0, 400, 900]
    path = write_raster(tmp_path / "cost.tif", cost, cell=CELL, nodata=-1)
    for cut_off, columns in ((None, 3), (500, 2)):
        result = run(
            "restorationzones", {**given, "CORRIDORS": path, "CUT_OFF": cut_off}
        )
        zones, _ = read_raster(result["ZONES"])
        assert (zones == 1).sum() == 4 * columns


def test_classes_of_the_study_where_none_are_given(run, given):
    plain = read_raster(run("restorationzones", given)["ZONES"])[0]
    found = run("restorationzones", {**given, "HEALTH_CLASSES": None})
    np.testing.assert_array_equal(read_raster(found["ZONES"])[0], plain)


def test_refusals(run, given, tmp_path):
    def refused(**more):
        with pytest.raises(QgsProcessingException) as caught:
            run("restorationzones", {**given, **more})
        return str(caught.value)

    assert refused(EXPLOITATION=[]).endswith(
        "Row 2 of the table of rules asks for exploitation_distance_m, which comes from"
        " “Exploitation: mines, settlements, roads”. Give this layer, or remove the"
        " condition."
    )
    rules = write_text(tmp_path / "rules.csv", "zone,grazing\na,> 5\n")
    assert "asks for grazing, which is not known (known: health," in refused(
        RULES=rules
    )
    good = write_raster(tmp_path / "good.tif", CLASSES * 0 + 4, cell=CELL)
    assert "No cell is in the 2 worst classes" in refused(HEALTH_CLASSES=good)
    high = write_raster(tmp_path / "high.tif", HEALTH * 100, cell=CELL)
    assert "only 0 to 1 are possible" in refused(HEALTH=high)
    table = write_text(tmp_path / "t.csv", "zone,measures_en\na,b\n")
    assert "has no column measures_zh" in refused(MEASURES=table)
