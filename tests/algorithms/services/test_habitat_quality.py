"""Habitat quality, through QGIS; a case of InVEST 3.20.2 within its tolerance."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from layers import box, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
TOLERANCE = 1e-4
WEST, NORTH = 500000.0, 3000000.0

THREATS = "threat,max_dist,weight,decay\nroad,60,1,linear\n"
SENSITIVITY = "lucode,habitat,road\n1,1,0.8\n2,0,0\n"


@pytest.fixture
def given(tmp_path):
    """A road on the first of three cells, two of them forest."""
    road = np.array([[1, 0, 0]], np.uint8)
    return {
        "LAND_COVER": write_raster(
            tmp_path / "cover.tif", np.array([[2, 1, 1]], np.uint8)
        ),
        "THREATS": [write_raster(tmp_path / "Road.tif", road)],
        "THREAT_TABLE": write_text(tmp_path / "threats.csv", THREATS),
        "SENSITIVITY": write_text(tmp_path / "sensitivity.csv", SENSITIVITY),
        "QUALITY": str(tmp_path / "quality.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("habitatquality", given)
    assert str(caught.value).endswith(sentence), caught.value
    assert not Path(given["QUALITY"]).exists()


@pytest.fixture
def invest(tmp_path):
    """The inputs of the case as files, and what InVEST found."""
    case = json.loads((CASE / "params.json").read_text(encoding="utf-8"))
    parameters = case["hq"]
    with np.load(CASE / "inputs.npz") as inputs, np.load(CASE / "hq.npz") as expected:
        files = {}
        for name in inputs.files:
            if name.startswith(("lulc", "threat")):
                nodata = 255 if name.startswith("lulc") else -9999
                path = tmp_path / f"{name}.tif"
                files[name] = write_raster(path, inputs[name], nodata=nodata)
        access = np.ones(inputs["access"].shape, np.float32)
        for zone, value in parameters["access_values"].items():
            access[inputs["access"] == int(zone)] = value
        expected = dict(expected)
    threats = pd.DataFrame(parameters["threats"]).rename(
        columns={"name": "THREAT", "max_dist_m": "MAX_DIST"}
    )
    for date in ("cur", "fut"):
        threats[f"{date}_path"] = [
            f"threat_{name}_{date}.tif" for name in threats.THREAT
        ]
    threats.to_csv(tmp_path / "threats.csv", index=False)
    sensitivity = pd.DataFrame(parameters["sensitivity"]).T
    sensitivity = sensitivity.rename_axis("LUCODE").reset_index()
    sensitivity.to_csv(tmp_path / "sensitivity.csv", index=False)
    given = {
        "LAND_COVER": files["lulc"],
        "FUTURE": files["lulc_alt"],
        "THREAT_TABLE": str(tmp_path / "threats.csv"),
        "SENSITIVITY": str(tmp_path / "sensitivity.csv"),
        "ACCESS": write_raster(tmp_path / "access.tif", access),
        "HALF_SATURATION": parameters["half_saturation_constant"],
        "QUALITY": str(tmp_path / "quality_c.tif"),
        "DEGRADATION": str(tmp_path / "deg_sum_c.tif"),
        "QUALITY_FUTURE": str(tmp_path / "quality_f.tif"),
        "DEGRADATION_FUTURE": str(tmp_path / "deg_sum_f.tif"),
        "BY_THREAT": str(tmp_path / "threats"),
    }
    return given, expected, files


def as_found(path):
    values, nodata = read_raster(path)
    return np.where(values == nodata, np.nan, values)


def test_as_invest_with_a_table_of_files(run, invest, tmp_path):
    given, expected, _ = invest
    result = run("habitatquality", given)
    for name in ("quality_c", "deg_sum_c", "quality_f", "deg_sum_f"):
        found = as_found(tmp_path / f"{name}.tif")
        np.testing.assert_allclose(found, expected[name], atol=TOLERANCE, rtol=0)
    for threat in ("urban", "crop", "road"):
        found = as_found(tmp_path / f"threats/degradation_{threat}.tif")
        name = f"degradation_{threat}_c"
        np.testing.assert_allclose(found, expected[name], atol=TOLERANCE, rtol=0)
        assert (tmp_path / f"threats/degradation_{threat}_future.tif").exists()
    log = result["log"]
    assert "urban: layer threat_urban_cur." in log.lines
    most = np.nanmax(expected["deg_sum_c"])
    assert result["SUGGESTED"] == pytest.approx(most / 2, abs=TOLERANCE)
    assert any(
        line
        == f"The greatest degradation is {most:.4g}. Half of it, {most / 2:.4g}, is"
        " the half saturation that spreads quality best; 0.05 is used."
        for line in log.lines
    )
    assert result["MEAN"] == pytest.approx(np.nanmean(expected["quality_c"]), abs=1e-5)
    assert log.lines[-1].startswith("Mean habitat quality 0.")
    assert (tmp_path / "quality_c.qml").exists()


def test_as_invest_with_layers(run, invest, tmp_path):
    """Access as polygons; layers are called as threats, or their files are."""
    given, expected, files = invest
    for key in ("FUTURE", "QUALITY_FUTURE", "DEGRADATION_FUTURE", "BY_THREAT"):
        del given[key]
    named = []
    for name in ("road", "urban", "crop"):
        values, _ = read_raster(files[f"threat_{name}_cur"])
        named.append(
            write_raster(tmp_path / f"{name.upper()}.tif", values, nodata=-9999)
        )
    zones = as_found(given["ACCESS"])
    rows, columns = np.nonzero(zones < 1)
    shapes = [
        box(WEST + 30 * c, NORTH - 30 * (r + 1), WEST + 30 * (c + 1), NORTH - 30 * r)
        for r, c in zip(rows, columns)
    ]
    given["ACCESS"] = write_vector(
        tmp_path / "reserves.gpkg", shapes, access=zones[rows, columns].tolist()
    )
    given["THREATS"] = named
    run("habitatquality", given)
    for name in ("quality_c", "deg_sum_c"):
        found = as_found(tmp_path / f"{name}.tif")
        np.testing.assert_allclose(found, expected[name], atol=TOLERANCE, rtol=0)


def test_by_hand(run, given, tmp_path):
    given["DEGRADATION"] = str(tmp_path / "degradation.tif")
    result = run("habitatquality", given)
    harm = 0.4**2.5 / (0.4**2.5 + 0.05**2.5)
    assert as_found(result["QUALITY"])[0].tolist() == pytest.approx([0, 1 - harm, 1])
    assert as_found(result["DEGRADATION"])[0].tolist() == pytest.approx([0, 0.4, 0])
    assert result["SUGGESTED"] == pytest.approx(0.2)
    assert result["log"].lines == [
        "road: layer Road.",
        "The greatest degradation is 0.4. Half of it, 0.2, is the half saturation that"
        " spreads quality best; 0.05 is used.",
        f"Mean habitat quality {(2 - harm) / 3:.4f} (0 to 1) under 1 threats.",
    ]
    assert result["log"].warnings == []
    assert (tmp_path / "degradation.qml").exists()


def test_empty_half_saturation_takes_the_suggestion(run, given):
    result = run("habitatquality", {**given, "HALF_SATURATION": None})
    quality = as_found(result["QUALITY"])[0, 1]
    assert quality == pytest.approx(1 - 0.4**2.5 / (0.4**2.5 + 0.2**2.5))


def test_vector_threats_beyond_the_land_cover(run, given, tmp_path):
    """A path smaller than a cell, one cell west of the forest."""
    cover = np.array([[1, 1, 1]], np.uint8)
    given["LAND_COVER"] = write_raster(tmp_path / "forest.tif", cover)
    spot = box(WEST - 16, NORTH - 15, WEST - 12, NORTH - 12)
    far = box(WEST + 3000, NORTH - 15, WEST + 3010, NORTH - 12)
    given["THREATS"] = [write_vector(tmp_path / "road.gpkg", [spot, far])]
    given["DEGRADATION"] = str(tmp_path / "degradation.tif")
    result = run("habitatquality", given)
    found = as_found(result["DEGRADATION"])
    assert found[0].tolist() == pytest.approx([0.4, 0, 0])
    assert result["log"].lines[0] == (
        "Threats beyond the land cover are read too, as far as 0 rows north, 0 south, 1"
        " columns west and 2 east of it."
    )
    (tmp_path / "near").mkdir()
    near = box(WEST + 60, NORTH - 30, WEST + 90, NORTH)
    given["THREATS"] = [write_vector(tmp_path / "near" / "road.gpkg", [spot, near])]
    result = run("habitatquality", {**given, "BEYOND": False})
    found = as_found(result["DEGRADATION"])
    assert found[0].tolist() == pytest.approx([0, 0.4, 0.8])


def test_density_of_earlier_versions(run, given):
    result = run("habitatquality", {**given, "DECAY": 1})
    assert 0 < result["SUGGESTED"] < 0.1
    assert as_found(result["QUALITY"])[0, 2] == 1


def test_rarity(run, given, tmp_path):
    before = write_raster(tmp_path / "before.tif", np.array([[1, 1, 1]], np.uint8))
    later = write_raster(tmp_path / "later.tif", np.array([[2, 2, 1]], np.uint8))
    result = run(
        "habitatquality",
        {
            **given,
            "BASELINE": before,
            "FUTURE": later,
            "RARITY": str(tmp_path / "rarity.tif"),
            "RARITY_FUTURE": str(tmp_path / "rarity_later.tif"),
            "RARITY_TABLE": str(tmp_path / "rarity.csv"),
        },
    )
    assert as_found(result["RARITY"])[0].tolist() == pytest.approx([0, 0.6, 0.6])
    assert as_found(result["RARITY_FUTURE"])[0].tolist() == pytest.approx([0, 0, 0.75])
    table = pd.read_csv(result["RARITY_TABLE"])
    assert table["cells_before"].tolist() == [3, 0]
    old = run(
        "habitatquality",
        {
            **given,
            "BASELINE": before,
            "RARITY_RULE": 1,
            "RARITY": str(tmp_path / "rarity.tif"),
        },
    )
    assert as_found(old["RARITY"])[0].tolist() == pytest.approx([0, 1 / 3, 1 / 3])
    assert (tmp_path / "rarity.qml").exists()


def test_threat_raster_above_1(run, given, tmp_path):
    """InVEST says that values were outside of a range, for the path of a file."""
    high = np.array([[1.5, 0, 0]], np.float32)
    (tmp_path / "high").mkdir()
    given["THREATS"] = [write_raster(tmp_path / "high" / "road.tif", high)]
    refused(
        run,
        given,
        "The threat road (raster road) holds values from 0 to 1.5; only 0 (none) to 1"
        " are possible. Divide it by its largest value, and check its nodata value.",
    )


def test_class_without_a_row(run, given, tmp_path):
    cover = np.array([[2, 1, 4], [4, 4, 1]], np.uint8)
    given["LAND_COVER"] = write_raster(tmp_path / "odd.tif", cover)
    refused(
        run,
        given,
        "The land cover holds class 4 in 3 cells, for which the sensitivity table has no"
        " row (rows: 1, 2). Add one.",
    )
    cover[cover == 4] = 255
    given["LAND_COVER"] = write_raster(tmp_path / "odd2.tif", cover)
    refused(
        run,
        given,
        "The land cover holds class 255 in 3 cells, for which the sensitivity table has"
        " no row (rows: 1, 2). 255 often marks empty cells: if so, set it as the raster's"
        " nodata value; else add a row.",
    )


def test_future_class_without_a_row(run, given, tmp_path):
    given["FUTURE"] = write_raster(tmp_path / "f.tif", np.array([[2, 1, 7]], np.uint8))
    refused(
        run,
        given,
        "f: The land cover holds class 7 in 1 cells, for which the sensitivity table has no"
        " row (rows: 1, 2). Add one.",
    )


def test_land_cover_in_degrees(run, given, tmp_path):
    """InVEST goes on until bounding boxes do not intersect."""
    given["LAND_COVER"] = write_raster(
        tmp_path / "lulc.tif",
        np.ones((3, 3), np.uint8),
        cell=0.001,
        epsg=4326,
        origin=(105.0, 27.1),
    )
    refused(
        run,
        given,
        "lulc is in degrees (EPSG:4326), and this tool measures metres. Reproject it"
        " first (EcoRestore > Prepare > Align rasters, or Raster > Projections > Warp).",
    )


@pytest.mark.parametrize(
    ("threats", "sensitivity", "sentence"),
    [
        (
            THREATS.replace("max_dist", "reach"),
            SENSITIVITY,
            "In the table of threats, the column max_dist is missing. Add it.",
        ),
        (
            THREATS + "mine,200,1,linear\n",
            SENSITIVITY,
            "The threat mine has a row in the table but no layer (layers: road). Add its"
            " layer, or take the row out.",
        ),
        (
            THREATS.replace("road", "mine"),
            SENSITIVITY,
            "The threat mine has a row in the table but no layer (layers: Road). Add its"
            " layer, or take the row out.",
        ),
        (
            THREATS.replace("linear", "gauss"),
            SENSITIVITY,
            "The threat road has the decay gauss. Give linear or exponential.",
        ),
        (
            THREATS,
            SENSITIVITY.replace("road", "rail"),
            "The sensitivity table has no column for the threat road (columns: lucode,"
            " habitat, rail). Add one.",
        ),
        (
            THREATS,
            SENSITIVITY.replace("0.8", "1.8"),
            "In the sensitivity table, row 1 has 1.8 in the column road. Give a number"
            " from 0 to 1.",
        ),
    ],
)
def test_faulty_tables(run, given, tmp_path, threats, sensitivity, sentence):
    given["THREAT_TABLE"] = write_text(tmp_path / "t.csv", threats)
    given["SENSITIVITY"] = write_text(tmp_path / "s.csv", sensitivity)
    refused(run, given, sentence)


@pytest.mark.parametrize(
    "file",
    ["../road.tif", "/etc/passwd", "gone.tif", "/vsicurl/http://127.0.0.1/x.tif"],
)
def test_table_reaches_no_file_beyond_its_folder(run, given, tmp_path, file):
    folder = tmp_path / "tables"
    folder.mkdir()
    write_raster(tmp_path / "road.tif", np.zeros((1, 3), np.uint8))
    given["THREATS"] = []
    given["THREAT_TABLE"] = write_text(
        folder / "t.csv",
        f"threat,max_dist,weight,decay,cur_path\nroad,60,1,linear,{file}\n",
    )
    refused(
        run,
        given,
        f"The table t names the file {file}, which is not in the table's folder"
        f" ({folder}). Put it there, or give the layer itself.",
    )


def test_table_names_a_file_that_is_no_layer(run, given, tmp_path):
    given["THREATS"] = []
    given["THREAT_TABLE"] = write_text(
        tmp_path / "t.csv",
        "threat,max_dist,weight,decay,cur_path\nroad,60,1,linear,sensitivity.csv\n",
    )
    refused(
        run,
        given,
        "The file sensitivity.csv, which the table t names, is neither a raster"
        " (GeoTIFF, ASCII grid, Imagine) nor a vector layer (GeoPackage, shapefile,"
        " GeoJSON).",
    )


def test_outputs_that_need_more(run, given, tmp_path):
    refused(
        run,
        {**given, "QUALITY_FUTURE": str(tmp_path / "f.tif")},
        "“Habitat quality of the future (0 to 1)” needs “Land cover of the future or of a"
        " scenario”. Give it, or do without this output.",
    )
    refused(
        run,
        {**given, "RARITY": str(tmp_path / "r.tif")},
        "“Rarity (0 to 1)” needs “Land cover before, for the rarity”. Give it, or do"
        " without this output.",
    )
    refused(
        run,
        {**given, "HALF_SATURATION": 0},
        "The half saturation is 0; give a number above 0.",
    )


def test_access_beyond_its_range(run, given, tmp_path):
    shape = box(WEST, NORTH - 30, WEST + 90, NORTH)
    given["ACCESS"] = write_vector(tmp_path / "a.gpkg", [shape], ACCESS=[1.2])
    refused(
        run,
        given,
        "Row 1 of the areas of access has the access 1.2. Give a number from 0 (no threat"
        " gets there) to 1.",
    )
    given["ACCESS"] = write_raster(tmp_path / "a.tif", np.float32([[0, 2, 1]]))
    refused(
        run,
        given,
        "a, given for “Access of threats (0 none, to 1 open)”, holds values from 0 to 2;"
        " only 0 to 1 are possible. Check its unit and its nodata value.",
    )


def test_reach_in_kilometres_is_remarked_on(run, given, tmp_path):
    given["THREAT_TABLE"] = write_text(tmp_path / "t.csv", THREATS.replace("60", "2"))
    log = run("habitatquality", given)["log"]
    assert log.warnings == [
        "The threat road reaches 2 m, less than a cell of 30 m, and so harms its own"
        " cells only. Tables of InVEST before 3.15 are in km: multiply max_dist by 1000."
    ]
    Path(given["QUALITY"]).unlink()
    refused(
        run,
        {**given, "DECAY": 1},
        "A threat reaches 2 m, less than a cell of 30 m, so its density cannot be found."
        " Give a larger distance, or take the decay by distance.",
    )
