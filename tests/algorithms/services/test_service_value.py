"""Value of ecosystem services, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.algorithms.presets import PRESETS
from layers import box, read_layer, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

WEST, NORTH = 500000.0, 3000000.0
COVER = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]], np.uint8)


@pytest.fixture
def given(tmp_path):
    """Cropland and forest of one hectare each, worth 10 and 20 for two services."""
    cover = write_raster(
        tmp_path / "2003.tif", np.array([[1, 2, 2, 0]], np.uint8), cell=100.0, nodata=0
    )
    return {
        "LAND_COVERS": [cover],
        "EQUIVALENTS": write_text(
            tmp_path / "factors.csv",
            "service,cropland,forestland\nfood,1,0\nwater_supply,0,2\n",
        ),
        "UNIT_VALUE": 10,
        "VALUE": str(tmp_path / "value.tif"),
        "BY_SERVICE": str(tmp_path / "services.csv"),
    }


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("servicevalue", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_table_2_of_qaidam_by_default(run, tmp_path):
    """6869.76 CNY times the factors is the printed table within 0.44 CNY."""
    run(
        "servicevalue",
        {
            "LAND_COVERS": [write_raster(tmp_path / "c.tif", COVER, cell=100.0)],
            "VALUE": str(tmp_path / "value.tif"),
            "BY_SERVICE": str(tmp_path / "services.csv"),
            "BY_CLASS": str(tmp_path / "classes.csv"),
        },
    )
    printed = pd.read_csv(PRESETS / "qaidam_service_value.csv").set_index("service")
    found = pd.read_csv(tmp_path / "classes.csv").set_index("class")
    for service, row in printed.iterrows():
        for kind in found.index:
            assert found.loc[kind, service] == pytest.approx(row[kind], abs=0.44)
    values, _ = read_raster(tmp_path / "value.tif")
    expected = printed[found.index].sum().to_numpy().reshape(3, 3)
    np.testing.assert_allclose(values, expected, atol=11 * 0.44, rtol=0)


def test_printed_values_with_the_unit_value_1(run, tmp_path):
    result = run(
        "servicevalue",
        {
            "LAND_COVERS": [write_raster(tmp_path / "c.tif", COVER, cell=100.0)],
            "EQUIVALENTS": str(PRESETS / "qaidam_service_value.csv"),
            "UNIT_VALUE": 1,
            "VALUE": str(tmp_path / "value.tif"),
            "BY_SERVICE": str(tmp_path / "services.csv"),
        },
    )
    printed = pd.read_csv(PRESETS / "qaidam_service_value.csv")
    kinds = pd.read_csv(PRESETS / "clcd_classes.csv")["preset_class"]
    assert result["TOTAL"] == pytest.approx(printed[kinds].to_numpy().sum())


def test_one_date(run, given, tmp_path):
    result = run("servicevalue", {**given, "CHART": str(tmp_path / "chart.html")})
    values, nodata = read_raster(result["VALUE"])
    assert values.tolist() == [[10, 20, 20, nodata]]
    services = pd.read_csv(result["BY_SERVICE"])
    assert services["value"].tolist() == [10, 40]
    assert services["percent"].tolist() == [20, 80]
    assert (result["TOTAL"], result["UNIT_VALUE_USED"]) == (50, 10)
    assert result["log"].lines[-1] == (
        "2003: 0.00 million CNY/a on 0.03 km²; 80.0 percent of it is water_supply."
    )
    assert (tmp_path / "value.qml").exists()
    assert "<svg" in (tmp_path / "chart.html").read_text(encoding="utf-8")


def test_unit_value_of_crops(run, given, tmp_path):
    crops = "area,price,yield\n3,2.4,5000\n1,4.2,3000\n"
    given["CROPS"] = write_text(tmp_path / "crops.csv", crops)
    result = run("servicevalue", given)
    assert result["UNIT_VALUE_USED"] == pytest.approx((3 * 12000 + 12600) / 4 / 7)
    assert result["log"].lines[0].startswith("One factor is worth 1,735.71 CNY/(hm²·a)")


def test_corrections(run, given, tmp_path):
    layers = {
        "VEGETATION": [[5, 1, 3, 9]],
        "PRECIPITATION": [[400, 800, 800, 1]],
        "FACTORS": [[2, 1, 1, 1]],
    }
    for key, values in layers.items():
        path = write_raster(tmp_path / f"{key}.tif", np.float32(values), cell=100.0)
        given[key] = [path]
    given |= {"PRECIPITATION_MEAN": 400, "WATER_SERVICES": "water_supply"}
    given |= {"COEFFICIENT": 2, "ENGEL": 100 / 3}
    values, nodata = read_raster(run("servicevalue", given)["VALUE"])
    # Cover over the mean of its class 1, 0.5, 1.5; rain twice the mean for water;
    # the coefficient is 2 times 0.5.
    assert values[0].tolist() == pytest.approx([20, 20, 60, nodata])


def test_several_dates_and_districts(run, given, tmp_path):
    later = np.array([[2, 2, 2, 0]], np.uint8)
    given["LAND_COVERS"].append(
        write_raster(tmp_path / "2023.tif", later, cell=100.0, nodata=0)
    )
    given["DISTRICTS"] = write_vector(
        tmp_path / "districts.gpkg",
        [
            box(WEST, NORTH - 100, WEST + 100, NORTH),
            box(WEST + 100, NORTH - 100, WEST + 400, NORTH),
        ],
        name=["upper", "lower"],
    )
    result = run(
        "servicevalue",
        {
            **given,
            "BY_CLASS": str(tmp_path / "classes.csv"),
            "BY_DISTRICT": str(tmp_path / "districts.csv"),
            "DISTRICT_MAP": str(tmp_path / "map.gpkg"),
            "TOTALS": str(tmp_path / "totals.csv"),
            "CHANGE": str(tmp_path / "change.tif"),
            "VALUES": str(tmp_path / "values"),
        },
    )
    values, nodata = read_raster(result["CHANGE"])
    assert values.tolist() == [[10, 0, 0, nodata]]
    assert read_raster(result["VALUE"])[0][0, :3].tolist() == [20, 20, 20]
    totals = pd.read_csv(result["TOTALS"])
    assert totals["date"].tolist() == [2003, 2023]
    assert totals["value"].tolist() == [50, 60]
    assert totals["change_percent"].tolist()[1] == 20
    assert len(pd.read_csv(result["BY_CLASS"])) == 2 * 9
    districts = pd.read_csv(result["BY_DISTRICT"])
    assert districts["total"].tolist() == [10, 40, 20, 40]
    drawn = read_layer(result["DISTRICT_MAP"])
    assert drawn["name"].tolist() == ["upper", "lower"]
    assert drawn["total"].tolist() == [20, 40]
    for file in ("map.qml", "change.qml", "values/2003.tif", "values/2023.qml"):
        assert (tmp_path / file).exists()
    assert result["log"].lines[-2] == (
        "From 2003 to 2023 the value changes by +0.00 million CNY/a."
    )


def test_class_without_a_kind(run, given, tmp_path):
    given["LAND_COVERS"] = [
        write_raster(tmp_path / "odd.tif", np.array([[1, 2, 12, 12]], np.uint8))
    ]
    refused(
        run,
        given,
        "The land cover holds class 12 in 2 cells, for which the table of classes has no"
        " row (rows: 1, 2, 3, 4, 5, 6, 7, 8, 9). Add one.",
    )


def test_nodata_that_is_not_set_is_guessed(run, given, tmp_path):
    given["LAND_COVERS"] = [
        write_raster(tmp_path / "odd.tif", np.array([[1, 2, 255]], np.uint8))
    ]
    refused(
        run,
        given,
        "255 often marks empty cells: if so, set it as the raster's nodata value; else"
        " add a row.",
    )


def test_date_of_a_faulty_class_is_named(run, given, tmp_path):
    later = write_raster(tmp_path / "2023.tif", np.array([[1, 2, 12]], np.uint8))
    given["LAND_COVERS"].append(later)
    with pytest.raises(
        QgsProcessingException, match="2023: The land cover holds class"
    ):
        run("servicevalue", given)


def test_kind_without_a_factor(run, given, tmp_path):
    given["LAND_COVERS"] = [write_raster(tmp_path / "c.tif", COVER)]
    refused(
        run,
        given,
        "Class 3 is shrubland, for which the table of equivalents has no column"
        " (columns: service, cropland, forestland). Add it, or give the class another"
        " kind.",
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"UNIT_VALUE": 0}, "The unit value is 0; give a number above 0."),
        (
            {"ENGEL": 120},
            "The Engel coefficient (percent) is 120; give a number above 0, at most 100.",
        ),
        (
            {"CHANGE": "change.tif"},
            "“Change from the first date to the last (CNY/(hm²·a))” needs land cover of"
            " two dates at least. Add a raster, or do not ask for it.",
        ),
        (
            {"BY_DISTRICT": "districts.csv"},
            "“Value by district (CNY/a)” needs “Districts”. Give it, or do without this"
            " output.",
        ),
    ],
)
def test_refusals(run, given, tmp_path, change, sentence):
    for key, value in change.items():
        given[key] = str(tmp_path / value) if isinstance(value, str) else value
    refused(run, given, sentence)
    assert not (tmp_path / "value.tif").exists()


def test_refused_layers(run, given, tmp_path):
    rain = write_raster(tmp_path / "rain.tif", np.float32([[1, 2, -3, 4]]), cell=100.0)
    refused(
        run,
        {**given, "PRECIPITATION": [rain]},
        "The table of equivalent factors has no service hydrological_regulation"
        " (services: food, water_supply). Correct the name.",
    )
    only = {**given, "WATER_SERVICES": "water_supply"}
    refused(
        run,
        {**only, "PRECIPITATION": [rain]},
        "rain, given for “Precipitation that corrects the services of water (mm/a)”,"
        " holds values from -3 to 4; those below 0 are not possible. Check its unit and"
        " its nodata value.",
    )
    refused(
        run,
        {**only, "PRECIPITATION": [rain, rain]},
        "2 rasters are given for “Precipitation that corrects the services of water"
        " (mm/a)” and 1 dates of land cover. Give one raster, or one for each date.",
    )
    refused(
        run,
        {**only, "LAND_COVERS": given["LAND_COVERS"] * 2},
        "Two layers given for “Land cover, a raster for each date in order of time” are"
        " called 2003. Rename one.",
    )


def test_land_cover_in_degrees(run, given, tmp_path):
    given["LAND_COVERS"] = [
        write_raster(
            tmp_path / "d.tif", COVER, cell=0.001, epsg=4326, origin=(117.0, 36.0)
        )
    ]
    refused(
        run,
        given,
        "d is in degrees (EPSG:4326), and this tool measures metres. Reproject it first"
        " (EcoRestore > Prepare > Align rasters, or Raster > Projections > Warp).",
    )
