"""Carbon storage, through QGIS; a case of InVEST 3.20.2 within its tolerance."""

import numpy as np
import pandas as pd
import pytest
from layers import box, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException
from service_case import PARAMETERS, TABLES, expected, found, write_input, write_table

POOLS = "lucode,c_above,c_below,c_soil,c_dead\n1,80,20,90,10\n2,5,5,40,0\n"
MONEY = PARAMETERS["carbon"]
COEFFICIENTS = "pool,climate,form,a,b\nsoil,precipitation,linear,1,0\n"


@pytest.fixture
def given(tmp_path):
    """Two hectares of class 1 and one of class 2; later one and two."""
    now = np.array([[1, 1, 2, 255]], np.uint8)
    then = np.array([[1, 2, 2, 255]], np.uint8)
    options = {"cell": 100.0, "nodata": 255}
    return {
        "LAND_COVER": write_raster(tmp_path / "now.tif", now, **options),
        "LATER_LAND_COVER": write_raster(tmp_path / "then.tif", then, **options),
        "POOLS": write_text(tmp_path / "pools.csv", POOLS),
        "STORAGE": str(tmp_path / "storage.tif"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("carbonstorage", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_as_invest(run, tmp_path):
    files = {
        key: str(tmp_path / f"{key.lower()}.tif")
        for key in ("STORAGE", "LATER_STORAGE", "ABOVE", "SOIL", "CHANGE", "VALUE")
    }
    result = run(
        "carbonstorage",
        {
            "LAND_COVER": write_input(tmp_path, "lulc"),
            "LATER_LAND_COVER": write_input(tmp_path, "lulc_alt"),
            "POOLS": write_table(tmp_path),
            "YEAR": MONEY["lulc_bas_year"],
            "LATER_YEAR": MONEY["lulc_alt_year"],
            "PRICE": MONEY["price_per_metric_ton_of_c"],
            "DISCOUNT": MONEY["discount_rate_pct"],
            "PRICE_DECLINE": MONEY["rate_change_pct"],
            **files,
        },
    )
    for key, name in {
        "STORAGE": "c_storage_bas",
        "LATER_STORAGE": "c_storage_alt",
        "ABOVE": "c_above_bas",
        "SOIL": "c_soil_bas",
        "CHANGE": "c_change_bas_alt",
        "VALUE": "npv_alt",
    }.items():
        np.testing.assert_allclose(
            found(result[key]), expected("carbon", name), rtol=1e-4, err_msg=name
        )
    totals = {row["Raster"]: float(row["Total"]) for row in TABLES["carbon_summary"]}
    for key, name in {
        "TOTAL": "Baseline Carbon Storage",
        "CHANGE_TOTAL": "Change in Carbon Storage",
        "VALUE_TOTAL": "Net Present Value of Carbon Change",
    }.items():
        assert result[key] == pytest.approx(totals[name]), name


def test_change_value_and_tables(run, given, tmp_path):
    west, north = 500000, 3000000
    zones = [box(west, north - 100, west + 200, north), box(west, 0, west + 1, 1)]
    result = run(
        "carbonstorage",
        {
            **given,
            "PRICE": 100,
            "YEAR": 2020,
            "LATER_YEAR": 2030,
            "ZONES": write_vector(tmp_path / "zones.gpkg", zones[:1], zone=[7]),
            "CHANGE": str(tmp_path / "change.tif"),
            "CLASS_TABLE": str(tmp_path / "classes.csv"),
            "ZONE_TABLE": str(tmp_path / "zones.csv"),
        },
    )
    assert found(result["STORAGE"])[0, :3].tolist() == [200, 200, 50]
    assert np.isnan(found(result["STORAGE"])[0, 3])
    assert found(result["CHANGE"])[0, :3].tolist() == [0, -150, 0]
    assert (tmp_path / "change.qml").exists()
    assert result["log"].lines[-1] == (
        "450 t of carbon are stored; 0 t are taken up and 150 t lost until the later"
        " date, a change of -150 t (-550 t of CO2); worth -15,000 at 100 a tonne after"
        " discounting."
    )
    classes = pd.read_csv(result["CLASS_TABLE"])
    assert classes["date"].tolist() == [1, 1, 2, 2]
    assert classes["total_t"].tolist() == [400, 50, 200, 100]
    assert classes["c_soil_t"].tolist() == [180, 40, 90, 80]
    by_zone = pd.read_csv(result["ZONE_TABLE"])
    change = by_zone[by_zone["service"] == "carbon_change"]
    assert change["zone"].astype(str).tolist() == ["7", "all"]
    assert change["total"].tolist() == [-150, -150]


def test_climate_corrects_the_soil(run, given, tmp_path):
    rain = np.array([[500, 1000, 1000, 0]], np.float32)
    result = run(
        "carbonstorage",
        {
            **given,
            "PRECIPITATION": write_raster(tmp_path / "rain.tif", rain, cell=100.0),
            "REFERENCE_PRECIPITATION": 1000,
            "COEFFICIENTS": write_text(tmp_path / "c.csv", COEFFICIENTS),
        },
    )
    assert found(result["STORAGE"])[0, :3].tolist() == [155, 200, 50]


def test_shipped_coefficients_hold_for_the_climates_given(run, given, tmp_path):
    rain = np.full((1, 4), 1000, np.float32)
    given["PRECIPITATION"] = write_raster(tmp_path / "rain.tif", rain, cell=100.0)
    refused(
        run,
        given,
        "The table of climate coefficients uses precipitation. Give its raster and its"
        " value where the pools were measured, or remove the rows.",
    )
    result = run("carbonstorage", {**given, "REFERENCE_PRECIPITATION": 1000})
    assert found(result["STORAGE"])[0, :3].tolist() == [200, 200, 50]


def test_class_without_a_row(run, given, tmp_path):
    cover = np.array([[1, 4, 4, 2]], np.uint8)
    refused(
        run,
        {**given, "LAND_COVER": write_raster(tmp_path / "c.tif", cover, cell=100.0)},
        "The land cover holds class 4 in 2 cells, for which pools has no row (rows: 1,"
        " 2). Add one.",
    )


def test_nodata_that_is_not_set_is_guessed(run, given, tmp_path):
    cover = np.array([[1, 255, 255, 2]], np.uint8)
    refused(
        run,
        {**given, "LAND_COVER": write_raster(tmp_path / "c.tif", cover, cell=100.0)},
        "The land cover holds class 255 in 2 cells, for which pools has no row (rows: 1,"
        " 2). 255 often marks empty cells: if so, set it as the raster's nodata value;"
        " else add a row.",
    )


def test_column_and_number_of_the_table(run, given, tmp_path):
    without = POOLS.replace("c_dead", "dead")
    given["POOLS"] = write_text(tmp_path / "bad.csv", without)
    refused(run, given, "In bad, the column c_dead is missing. Add it.")
    given["POOLS"] = write_text(tmp_path / "low.csv", POOLS.replace("90", "-90"))
    refused(
        run,
        given,
        "In low, row 1 has -90 in the column c_soil. Give a number from 0 to 100000.",
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"YEAR": 2040, "LATER_YEAR": 2030, "PRICE": 50},
            "The second year (2030) is not after the first (2040). Exchange the two"
            " maps, or correct the years.",
        ),
        (
            {"PRICE": 50, "YEAR": 2020},
            "The value needs the years of both land covers. Give them.",
        ),
        (
            {"PRICE": -1, "YEAR": 2020, "LATER_YEAR": 2030},
            "The price of carbon is -1; give a number of at least 0.",
        ),
        (
            {"VALUE": "value.tif"},
            "“Value of the change (currency/ha)” needs “Price of carbon (currency per t"
            " C)”. Give it, or do without this output.",
        ),
        (
            {"LATER_LAND_COVER": None, "CHANGE": "change.tif"},
            "“Change of carbon (t C/ha)” needs “Land cover of a later date (class"
            " codes)”. Give it, or do without this output.",
        ),
        (
            {"ZONE_TABLE": "zones.csv"},
            "“Table by zone” needs “Zones for the table by zone”. Give it, or do without"
            " this output.",
        ),
    ],
)
def test_refused_values(run, given, tmp_path, change, sentence):
    for key, value in change.items():
        outputs = isinstance(value, str)
        given[key] = str(tmp_path / value) if outputs else value
    refused(run, given, sentence)


def test_kelvin_is_refused(run, given, tmp_path):
    kelvin = np.full((1, 4), 285, np.float32)
    given["TEMPERATURE"] = write_raster(tmp_path / "t.tif", kelvin, cell=100.0)
    given["REFERENCE_TEMPERATURE"] = 9
    refused(
        run,
        given,
        "t, given for “Mean temperature, to correct the pools (°C)”, holds values from"
        " 285 to 285; only -90 to 60 are possible. Check its unit and its nodata value.",
    )


def test_degrees_are_refused(run, given, tmp_path):
    cover = np.array([[1, 2]], np.uint8)
    path = write_raster(
        tmp_path / "wgs.tif", cover, cell=0.001, epsg=4326, origin=(106.0, 27.0)
    )
    with pytest.raises(QgsProcessingException, match="is in degrees"):
        run("carbonstorage", {**given, "LAND_COVER": path, "LATER_LAND_COVER": None})
