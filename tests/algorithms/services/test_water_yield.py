"""Water yield, through QGIS: InVEST's case with its tables, and what is refused."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

CASES = Path(__file__).resolve().parents[2] / "data/services"
CASE = CASES / "svc01_s11_120x150"
PARAMETERS = json.loads((CASE / "params.json").read_text(encoding="utf-8"))
BAD = {
    case["case"] for case in json.loads((CASES / "bad_inputs.json").read_text("utf-8"))
}
TABLE = pd.DataFrame(PARAMETERS["biophysical"]).rename(
    columns={"root_depth_mm": "root_depth", "demand_m3_px_yr": "demand"}
)
STATIONS = pd.DataFrame(
    {
        "ws_id": [1, 2, 3, 4],
        "efficiency": 0.8,
        "fraction": 0.6,
        "height": 25,
        "kw_price": 0.07,
        "cost": 1000,
        "time_span": 20,
        "discount": 5,
    }
)
RASTERS = {
    "LAND_COVER": "lulc",
    "PRECIPITATION": "precip",
    "REFERENCE_EVAPOTRANSPIRATION": "eto",
    "SOIL_DEPTH": "soil_depth",
    "AVAILABLE_WATER": "pawc",
}


@pytest.fixture(scope="module")
def layers(tmp_path_factory):
    """The layers of InVEST's case as files."""
    folder = tmp_path_factory.mktemp("case")
    with np.load(CASE / "inputs.npz") as inputs:
        given = {
            key: write_raster(
                folder / f"{name}.tif",
                inputs[name],
                nodata=PARAMETERS["nodata"][name],
                epsg=32650,
            )
            for key, name in RASTERS.items()
        }
        basins = inputs["watersheds"]
    given["WATERSHEDS"] = write_raster(folder / "ws.tif", basins, nodata=0, epsg=32650)
    return given


@pytest.fixture
def water(run, layers, tmp_path):
    def run_it(table=TABLE, **more):
        output = {"WATER_YIELD": str(tmp_path / "yield.tif")}
        given = {**layers, "SEASONALITY": 8, **output, **more}
        if table is not None:
            given["TABLE"] = csv(tmp_path / "biophysical.csv", table)
        return run("wateryield", {key: v for key, v in given.items() if v != ""})

    return run_it


def csv(path, table):
    table.to_csv(path, index=False)
    return str(path)


def test_case_of_invest(water, tmp_path):
    result = water(
        DEMAND=csv(tmp_path / "demand.csv", TABLE[["lucode", "demand"]]),
        STATIONS=csv(tmp_path / "stations.csv", STATIONS),
        ACTUAL_EVAPOTRANSPIRATION=str(tmp_path / "aet.tif"),
        POTENTIAL_EVAPOTRANSPIRATION=str(tmp_path / "pet.tif"),
        EVAPORATED_FRACTION=str(tmp_path / "fractp.tif"),
        WATERSHED_MAP=str(tmp_path / "map.gpkg"),
        WATERSHED_TABLE=str(tmp_path / "table.csv"),
    )
    with np.load(CASE / "awy.npz") as expected:
        for key, name in (
            ("WATER_YIELD", "wyield"),
            ("ACTUAL_EVAPOTRANSPIRATION", "aet"),
            ("POTENTIAL_EVAPOTRANSPIRATION", "pet"),
        ):
            inside = ~np.isnan(expected[name])
            found, _ = read_raster(result[key])
            np.testing.assert_allclose(
                found[inside], expected[name][inside], rtol=1e-4, atol=0
            )
        found, _ = read_raster(result["EVAPORATED_FRACTION"])
        np.testing.assert_allclose(
            found[inside], expected["fractp"][inside], rtol=0, atol=1e-4
        )
    tables = json.loads((CASE / "tables.json").read_text(encoding="utf-8"))
    expected = pd.DataFrame(tables["awy_watersheds"]).set_index("ws_id")
    found = pd.read_csv(result["WATERSHED_TABLE"]).set_index("ws_id")
    for ours, theirs in (
        ("precipitation_mm", "precip_mn"),
        ("potential_evapotranspiration_mm", "PET_mn"),
        ("actual_evapotranspiration_mm", "AET_mn"),
        ("water_yield_mm", "wyield_mn"),
        ("water_yield_m3", "wyield_vol"),
        ("consumption_m3", "consum_vol"),
        ("consumption_m3_per_cell", "consum_mn"),
        ("supply_m3", "rsupply_vl"),
        ("energy_kwh", "hp_energy"),
        ("value", "hp_val"),
    ):
        np.testing.assert_allclose(found[ours], expected[theirs], rtol=1e-4)
    polygons = read_layer(result["WATERSHED_MAP"]).set_index("ws_id")
    assert polygons["water_yield_m3"].to_dict() == pytest.approx(
        found["water_yield_m3"].to_dict()
    )
    for name in ("yield", "aet", "pet", "fractp", "map"):
        assert (tmp_path / f"{name}.qml").exists()
    whole, nodata = read_raster(result["WATER_YIELD"])
    mean = whole[whole != nodata].mean(dtype=float)
    assert result["MEAN_YIELD"] == pytest.approx(mean)
    assert result["VOLUME"] == pytest.approx(mean * 0.9 * 18000, rel=1e-6)
    assert result["log"].lines[-1] == (
        f"Water yield of 16.2 km²: {mean:,.1f} mm a year on average,"
        f" {result['VOLUME']:,.0f} m³. The 4 watersheds yield 4,525,399 m³ a year."
    )


def test_polygons_count_with_their_own_area(water, tmp_path):
    # Twice as wide as the raster, which begins at (500000, 3000000).
    polygons = write_vector(
        tmp_path / "basins.gpkg",
        [box(495500, 2996400, 504500, 3000000)],
        epsg=32650,
        ws_id=[7],
        name=["upper"],
    )
    result = water(WATERSHEDS=polygons, WATERSHED_MAP=str(tmp_path / "map.gpkg"))
    found = read_layer(result["WATERSHED_MAP"]).iloc[0]
    assert (found["ws_id"], found["name"], found["area_m2"]) == (7, "upper", 32.4e6)
    assert found["water_yield_m3"] == pytest.approx(2 * result["VOLUME"], rel=1e-6)
    assert any("Less than nine tenths" in line for line in result["log"].warnings)


def test_curve_by_class(water):
    table = TABLE[["lucode", "lulc_veg", "kc"]].assign(w=2.0)
    result = water(table, SEASONALITY=None, SOIL_DEPTH="", AVAILABLE_WATER="")
    assert result["MEAN_YIELD"] > 0


def test_rasters_in_place_of_classes(water, layers, tmp_path):
    cover, _ = read_raster(layers["LAND_COVER"])
    of_class = TABLE.set_index("lucode")
    roots = of_class["root_depth"].where(of_class["lulc_veg"] == 1, 0)
    rasters = {
        key: write_raster(
            tmp_path / f"{key}.tif",
            column.to_numpy(np.float32)[cover - 1],
            epsg=32650,
        )
        for key, column in (("CROP_COEFFICIENT", of_class["kc"]), ("ROOT_DEPTH", roots))
    }
    by_class = water()
    by_raster = water(None, LAND_COVER="", **rasters)
    assert by_raster["MEAN_YIELD"] == pytest.approx(by_class["MEAN_YIELD"], rel=1e-6)
    with pytest.raises(QgsProcessingException, match="Give the land cover with its"):
        water(None, LAND_COVER="", ROOT_DEPTH=rasters["ROOT_DEPTH"])


def test_class_without_a_row(water, layers, tmp_path):
    assert "awy_missing_lucode" in BAD
    cells = int((read_raster(layers["LAND_COVER"])[0] == 4).sum())
    sentence = f"holds class 4 in {cells} cells, for which the biophysical table has no"
    with pytest.raises(QgsProcessingException, match=sentence):
        water(TABLE[TABLE["lucode"] != 4])
    assert not (tmp_path / "yield.tif").exists()


def test_nodata_that_was_not_set_is_guessed(water, layers, tmp_path):
    cover, _ = read_raster(layers["LAND_COVER"])
    cover[:2] = 255
    unset = write_raster(tmp_path / "cover.tif", cover, epsg=32650)
    with pytest.raises(QgsProcessingException) as refused:
        water(LAND_COVER=unset)
    assert "class 255 in 300 cells" in str(refused.value)
    assert "255 often marks empty cells" in str(refused.value)


def test_missing_column(water):
    assert "awy_missing_column" in BAD
    sentence = "In the biophysical table, the column kc is missing. Add it."
    with pytest.raises(QgsProcessingException, match=sentence):
        water(TABLE.drop(columns="kc"))


def test_land_cover_in_degrees(water, layers, tmp_path):
    assert "awy_geographic_lulc" in BAD
    cover, _ = read_raster(layers["LAND_COVER"])
    degrees = write_raster(
        tmp_path / "cover.tif", cover, epsg=4326, cell=3e-4, origin=(117, 27)
    )
    with pytest.raises(QgsProcessingException, match="cover is in degrees .EPSG:4326"):
        water(LAND_COVER=degrees)
    assert not (tmp_path / "yield.tif").exists()


def changed(layers, key, tmp_path, change):
    values, nodata = read_raster(layers[key])
    values = np.where(values == nodata, nodata, change(values))
    path = tmp_path / "changed.tif"
    return {
        key: write_raster(path, values.astype(np.float32), nodata=nodata, epsg=32650)
    }


@pytest.mark.parametrize(
    ("key", "change", "sentence"),
    [
        ("AVAILABLE_WATER", lambda x: x * 100, "only 0 to 1 are possible"),
        ("PRECIPITATION", lambda x: x - 5000, "only 0 to 30000 are possible"),
        ("SOIL_DEPTH", lambda x: x * np.inf, "has 18,000 infinite cells"),
    ],
)
def test_impossible_values(water, layers, tmp_path, key, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        water(**changed(layers, key, tmp_path, change))
    assert not (tmp_path / "yield.tif").exists()


def test_cells_that_are_no_number_are_named(water, layers, tmp_path):
    def one_nan(values):
        values = values.copy()
        values[5, 5] = np.nan
        return values

    result = water(**changed(layers, "PRECIPITATION", tmp_path, one_nan))
    assert any("1 cells that are not a number" in x for x in result["log"].warnings)
    values, nodata = read_raster(result["WATER_YIELD"])
    assert values[5, 5] == nodata


def test_units_that_look_wrong_are_named(water, layers, tmp_path):
    result = water(**changed(layers, "SOIL_DEPTH", tmp_path, lambda x: x / 1000))
    assert any("looks like metres or decimetres" in x for x in result["log"].warnings)


def test_inputs_that_belong_together(water, tmp_path):
    demand = csv(tmp_path / "demand.csv", TABLE[["lucode", "demand"]])
    stations = csv(tmp_path / "stations.csv", STATIONS.assign(ws_id=[1, 2, 3, 9]))
    for more, sentence in (
        ({"AVAILABLE_WATER": ""}, "With a seasonality Z “Plant-available water"),
        (
            {"WATERSHEDS": "", "DEMAND": demand},
            "“Table of water demand .* needs “Water",
        ),
        (
            {"STATIONS": stations},
            "“Table of hydropower stations” needs “Table of water",
        ),
        ({"DEMAND": demand, "STATIONS": stations}, "names the watershed 9, which does"),
        (
            {"WATERSHEDS": "", "WATERSHED_MAP": str(tmp_path / "m.gpkg")},
            "needs “Waters",
        ),
        ({"SEASONALITY": 0}, "The seasonality Z is 0; give a number above 0."),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            water(**more)
    with pytest.raises(
        QgsProcessingException, match="row 4 has -1 in the column demand"
    ):
        negative = TABLE[["lucode"]].assign(demand=[0, 0, 0, -1, 0, 0, 0, 0, 0])
        water(DEMAND=csv(tmp_path / "demand.csv", negative))
