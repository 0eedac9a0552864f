"""Sediment delivery, through QGIS; a case of InVEST 3.20.2 within its tolerances."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, write_raster, write_vector
from qgis.core import QgsProcessingException
from service_case import (
    BIOPHYSICAL,
    PARAMETERS,
    TABLES,
    expected,
    found,
    write_input,
    write_table,
)

SCALARS = PARAMETERS["sdr"]
WEST, NORTH = PARAMETERS["origin"]


@pytest.fixture(scope="module")
def layers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("case")
    names = {
        "ELEVATION": "dem",
        "EROSIVITY": "erosivity",
        "ERODIBILITY": "erodibility",
        "LAND_COVER": "lulc",
        "WATERSHEDS": "watersheds",
    }
    files = {key: write_input(folder, name) for key, name in names.items()}
    return {**files, "TABLE": write_table(folder)}


@pytest.fixture
def given(layers, tmp_path):
    return {
        **layers,
        "THRESHOLD": SCALARS["threshold_flow_accumulation"],
        "EXPORT": str(tmp_path / "export.tif"),
        "AVOIDED_EXPORT": str(tmp_path / "avoided.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("sedimentdelivery", given)
    assert str(caught.value).endswith(sentence), caught.value


@pytest.mark.parametrize(("routing", "name"), [(0, "mfd"), (1, "d8")])
def test_as_invest(run, given, tmp_path, routing, name):
    outputs = {
        "EXPORT": ("sed_export", 2e-4, 0.01),
        "AVOIDED_EXPORT": ("avoided_export", 2e-4, 0.01),
        "DEPOSITION": ("sed_deposition", 1e-3, 0.02),
        "ACTUAL_LOSS": ("usle", 2e-4, 0.01),
        "POTENTIAL_LOSS": ("rkls", 2e-4, 0.01),
        "CONSERVATION": ("avoided_erosion", 2e-4, 0.01),
        "DELIVERY_RATIO": ("sdr_factor", 2e-4, 0),
        "CONNECTIVITY": ("ic", 0, 1e-3),
        "SLOPE_LENGTH": ("ls", 2e-4, 0),
        "STREAMS": ("stream", 0, 0),
    }
    files = {key: str(tmp_path / f"{key.lower()}.tif") for key in outputs}
    tables = {
        "WATERSHED_TABLE": str(tmp_path / "totals.csv"),
        "WATERSHED_MAP": str(tmp_path / "totals.gpkg"),
    }
    result = run("sedimentdelivery", {**given, "ROUTING": routing, **files, **tables})
    for key, (output, relative, absolute) in outputs.items():
        wanted = expected(f"sdr_{name}", output)
        if key == "STREAMS":
            wanted[wanted == 255] = np.nan
        np.testing.assert_allclose(
            found(result[key]), wanted, rtol=relative, atol=absolute, err_msg=output
        )
        assert (tmp_path / f"{key.lower()}.qml").exists()
    invest = pd.DataFrame(TABLES[f"sdr_{name}_watersheds"]).set_index("ws_id")
    totals = pd.read_csv(result["WATERSHED_TABLE"]).set_index("ws_id")
    pd.testing.assert_frame_equal(totals, invest, check_dtype=False, rtol=1e-4)
    drawn = read_layer(result["WATERSHED_MAP"]).set_index("ws_id")
    assert drawn["sed_export"].to_dict() == pytest.approx(
        totals["sed_export"].to_dict()
    )
    assert (tmp_path / "totals.qml").exists()
    assert result["EXPORT_TOTAL"] == pytest.approx(invest["sed_export"].sum(), rel=1e-4)
    assert result["DEPOSITION_TOTAL"] == pytest.approx(
        invest["sed_dep"].sum(), rel=1e-4
    )
    assert result["log"].lines[-1].startswith(f"{invest['usle_tot'].sum():,.0f} t of ")


def test_polygons_keep_their_columns(run, given, tmp_path):
    east, south = WEST + 150 * 30, NORTH - 120 * 30
    middle = WEST + 60 * 30
    halves = [box(WEST, south, middle, NORTH), box(middle, south, east, NORTH)]
    given["WATERSHEDS"] = write_vector(
        tmp_path / "basins.gpkg", halves, epsg=32650, ws_id=[12, 7], name=["W", "E"]
    )
    given["WATERSHED_MAP"] = str(tmp_path / "map.gpkg")
    table = read_layer(run("sedimentdelivery", given)["WATERSHED_MAP"])
    assert table["ws_id"].tolist() == [12, 7]
    assert table["name"].tolist() == ["W", "E"]
    assert (table["sed_export"] > 0).all()


def test_overlapping_watersheds_are_told(run, given, tmp_path):
    south = NORTH - 120 * 30
    nested = [
        box(WEST, south, WEST + 150 * 30, NORTH),
        box(WEST, south, WEST + 60 * 30, NORTH),
    ]
    given["WATERSHEDS"] = write_vector(
        tmp_path / "nested.gpkg", nested, epsg=32650, ws_id=[1, 2]
    )
    log = run("sedimentdelivery", given)["log"]
    assert (
        "Polygons of nested overlap in 7,200 cells, and each of these counts for the"
        " last polygon only. For nested polygons, run the tool once for each."
    ) in log.warnings


def test_rasters_and_drainage(run, given, tmp_path):
    share = np.full((120, 150), 0.1, np.float32)
    options = {"epsg": 32650, "origin": (WEST, NORTH)}
    rasters = {
        "COVER": write_raster(tmp_path / "c.tif", share, **options),
        "PRACTICE": write_raster(tmp_path / "p.tif", share, **options),
        "LAND_COVER": None,
        "TABLE": None,
        "STREAMS": str(tmp_path / "streams.tif"),
    }
    plain = run("sedimentdelivery", {**given, **rasters})
    ditches = np.zeros((120, 150), np.uint8)
    ditches[60] = 1
    rasters["DRAINAGE"] = write_raster(tmp_path / "d.tif", ditches, **options)
    rasters["STREAMS"] = str(tmp_path / "more.tif")
    more = run("sedimentdelivery", {**given, **rasters})
    both = found(plain["STREAMS"]), found(more["STREAMS"])
    land = ~np.isnan(both[0][60])
    assert (both[1][60][land] == 1).all()
    assert np.nansum(both[1]) > np.nansum(both[0])
    ditches[0, 0] = 3
    rasters["DRAINAGE"] = write_raster(tmp_path / "d3.tif", ditches, **options)
    refused(
        run,
        {**given, **rasters},
        "d3 holds 3, but a raster of drainage holds 1 for a ditch or pipe and 0 for"
        " none. Correct it, or set its nodata value.",
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"SDR_MAX": 2},
            "The largest delivery ratio is 2; give a number from 0 to 1.",
        ),
        ({"K": 0}, "The parameter k is 0; give a number above 0."),
        ({"IC_0": 900}, "The parameter IC0 is 900; give a number from -100 to 100."),
        ({"L_MAX": -1}, "The largest L is -1; give a number above 0."),
        (
            {"THRESHOLD": 0},
            "The stream threshold (cells) is 0; give a number above 0.",
        ),
        (
            {"THRESHOLD": 1e6},
            "No stream drains 1e+06 cells: the land has 18000. Lower the stream"
            " threshold.",
        ),
        (
            {"THRESHOLD": 12000},
            "No stream of 12000 cells or more reaches the edge of the land; the largest"
            " accumulation is 11912.6. Lower the stream threshold.",
        ),
        (
            {"LAND_COVER": None},
            "Nothing says the factor C: give a land cover and a table with the column"
            " usle_c, or a raster of the factor.",
        ),
    ],
)
def test_refused_parameters(run, given, tmp_path, change, sentence):
    refused(run, {**given, **change}, sentence)
    assert not (tmp_path / "export.tif").exists()


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (
            BIOPHYSICAL[BIOPHYSICAL.lucode != 4],
            "The land cover holds class 4 in 3051 cells, for which the biophysical table"
            " has no row (rows: 1, 2, 3, 5, 6, 7, 8, 9). Add one.",
        ),
        (
            BIOPHYSICAL.assign(usle_p=1.2),
            "In the biophysical table, row 1 has 1.2 in the column usle_p. Give a number"
            " from 0 to 1.",
        ),
        (
            BIOPHYSICAL.drop(columns="usle_c"),
            "In the biophysical table, the column usle_c is missing. Add it.",
        ),
    ],
)
def test_refused_tables(run, given, tmp_path, table, sentence):
    refused(run, {**given, "TABLE": write_table(tmp_path, table)}, sentence)


def test_nodata_that_is_not_set_is_guessed(run, given, tmp_path):
    cover = found(given["LAND_COVER"])
    cover[40:44, 60] = 255
    options = {"epsg": 32650, "origin": (WEST, NORTH)}
    path = write_raster(tmp_path / "c.tif", cover.astype(np.uint8), **options)
    with pytest.raises(QgsProcessingException) as caught:
        run("sedimentdelivery", {**given, "LAND_COVER": path})
    assert "holds class 255 in 4 cells" in str(caught.value)
    assert "255 often marks empty cells" in str(caught.value)


def test_watersheds_beyond_the_elevation(run, given, tmp_path):
    basin = [box(WEST - 30 * 30, NORTH - 120 * 30, WEST + 120 * 30, NORTH)]
    beyond = write_vector(tmp_path / "b.gpkg", basin, epsg=32650, ws_id=[5])
    refused(
        run,
        {**given, "WATERSHEDS": beyond},
        "20 percent of polygon 5 of b lies beyond dem. Take a raster that covers the"
        " whole of it.",
    )
    dem = found(given["ELEVATION"])
    dem[:20] = -9999
    options = {"epsg": 32650, "origin": (WEST, NORTH), "nodata": -9999}
    smaller = write_raster(tmp_path / "small.tif", dem.astype(np.float32), **options)
    with pytest.raises(QgsProcessingException) as caught:
        run("sedimentdelivery", {**given, "ELEVATION": smaller})
    assert "small has no value in" in str(caught.value)
    assert str(caught.value).endswith(
        "so water would be missing in its stream. Take an elevation raster that covers"
        " the whole basin."
    )


def test_outputs_by_watershed_need_watersheds(run, given, tmp_path):
    refused(
        run,
        {**given, "WATERSHEDS": None, "WATERSHED_TABLE": str(tmp_path / "t.csv")},
        "“Table by watershed (t/a)” needs “Watersheds”. Give it, or do without this"
        " output.",
    )
    result = run("sedimentdelivery", {**given, "WATERSHEDS": None})
    assert result["EXPORT_TOTAL"] > 0


def test_land_that_does_not_drain_is_told(run, given):
    log = run("sedimentdelivery", {**given, "THRESHOLD": 5000})["log"]
    assert "no water reaches a stream" in log.warnings[-1]


def test_degrees_and_long_cells_are_refused(run, given, tmp_path):
    height = np.ones((4, 4), np.float32)
    wgs = write_raster(
        tmp_path / "wgs.tif", height, cell=0.001, epsg=4326, origin=(117.0, 36.0)
    )
    with pytest.raises(QgsProcessingException, match="is in degrees"):
        run("sedimentdelivery", {**given, "ELEVATION": wgs})
