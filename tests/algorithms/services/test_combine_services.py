"""Combined services, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.algorithms.presets import read_preset
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

WEST, NORTH = 500000.0, 3000000.0


@pytest.fixture
def given(tmp_path):
    """Water in mm as whole numbers, and an index; the last cell has no water."""
    water = write_raster(
        tmp_path / "water.tif",
        np.array([[100, 200, 400, -9]], np.int16),
        cell=1000.0,
        nodata=-9,
    )
    habitat = write_raster(
        tmp_path / "habitat.tif", np.float32([[0.25, 0.5, 0, 1]]), cell=1000.0
    )
    return {
        "SERVICES": [water, habitat],
        "METHOD": 1,
        "SUM": str(tmp_path / "sum.tif"),
    }


@pytest.fixture
def zones(tmp_path):
    return write_vector(
        tmp_path / "reaches.gpkg",
        [
            box(WEST, NORTH - 1000, WEST + 2000, NORTH),
            box(WEST + 2000, NORTH - 1000, WEST + 4000, NORTH),
        ],
        name=["upper", "lower"],
        zone=[3, 8],
    )


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("combineservices", given)
    assert str(caught.value).endswith(sentence), caught.value


def test_sum(run, given, tmp_path):
    result = run(
        "combineservices",
        {
            **given,
            "NORMALISED": str(tmp_path / "scaled"),
            "SUMMARY": str(tmp_path / "summary.csv"),
        },
    )
    values, nodata = read_raster(result["SUM"])
    assert values[0].tolist() == pytest.approx([0.5, 4 / 3, 1, nodata])
    scaled, _ = read_raster(tmp_path / "scaled" / "habitat.tif")
    assert scaled[0].tolist() == pytest.approx([0.5, 1, 0, nodata])
    summary = pd.read_csv(result["SUMMARY"])
    assert summary["upper"].tolist() == [400, 0.5]
    assert result["MEAN"] == pytest.approx((0.5 + 4 / 3 + 1) / 3)
    assert result["GREATEST"] == 2
    assert result["log"].lines[-1] == (
        "Sum of 2 services: 0.9444 on average, of at most 2, on 3.00 km²; nearest to its"
        " best is habitat (0.500 of 1)."
    )
    assert (tmp_path / "sum.qml").exists()
    assert (tmp_path / "scaled" / "water.qml").exists()


def test_weights_and_services_of_which_less_is_better(run, given):
    given |= {"WEIGHTS": "1, 3", "RESCALE_WEIGHTS": True, "INVERSE": "water"}
    result = run("combineservices", given)
    values, nodata = read_raster(result["SUM"])
    expected = [0.25 + 0.375, (2 / 3 + 3) / 4, 0, nodata]
    assert values[0].tolist() == pytest.approx(expected)
    assert result["GREATEST"] == 1


def test_zones(run, given, zones, tmp_path):
    result = run(
        "combineservices",
        {
            **given,
            "UNITS": "mm, -",
            "ZONES": zones,
            "BY_ZONE": str(tmp_path / "long.csv"),
            "ZONE_TABLE": str(tmp_path / "wide.csv"),
            "ZONE_MAP": str(tmp_path / "zones.gpkg"),
            "CHARTS": str(tmp_path / "charts.html"),
        },
    )
    wide = pd.read_csv(result["ZONE_TABLE"], dtype={"zone": str}, keep_default_na=False)
    assert wide["zone"].tolist() == ["3", "8", "all"]
    assert wide["name"].tolist() == ["upper", "lower", ""]
    assert wide["water_mean_mm"].tolist() == pytest.approx([150, 400, 700 / 3])
    assert wide["water_total_m3"].tolist() == pytest.approx([300e3, 400e3, 700e3])
    assert wide["habitat_mean"].tolist() == pytest.approx([0.375, 0.5, 0.4375])
    assert len(pd.read_csv(result["BY_ZONE"])) == 9
    drawn = read_layer(result["ZONE_MAP"])
    assert drawn["zone"].tolist() == [3, 8]
    assert drawn["sum_of_services_mean"].tolist() == pytest.approx([11 / 12, 1])
    assert (tmp_path / "zones.qml").exists()
    page = (tmp_path / "charts.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 1


def test_table_2_of_wujiang(run, tmp_path):
    """Means of three reaches, on the areas that the printed totals imply."""
    printed = read_preset("wujiang_table2").iloc[:3]
    area = printed["water_supply_total_1e8_m3"] / printed["water_supply_mean_mm"] * 1e5
    cells = (area / 25).round().astype(int)
    zones = np.repeat(np.arange(1, 4), cells).astype(np.uint8)[None]
    columns = {
        "water_supply": ("water_supply_mean_mm", "mm", "m3", "1e8_m3", 1e8),
        "carbon": ("carbon_mean_Mg_hm2", "Mg/hm²", "t", "Tg", 1e6),
        "water_conservation": ("water_conservation_mean_mm", "mm", "m3", "1e8_m3", 1e8),
        "soil_conservation": (
            "soil_conservation_mean_t_hm2",
            "t/hm²",
            "t",
            "1e8_t",
            1e8,
        ),
        "habitat_quality": ("habitat_quality_mean", "-", "", "", 1),
    }
    services = [
        write_raster(
            tmp_path / f"{name}.tif",
            np.repeat(printed[mean].to_numpy(np.float64), cells)[None],
            cell=5000.0,
        )
        for name, (mean, *_) in columns.items()
    ]
    result = run(
        "combineservices",
        {
            "SERVICES": services,
            "UNITS": ", ".join(unit for _, unit, *_ in columns.values()),
            "ZONES": write_raster(tmp_path / "reaches.tif", zones, cell=5000.0),
            "ZONE_TABLE": str(tmp_path / "table2.csv"),
            "CHARTS": str(tmp_path / "charts.html"),
            "SUM": str(tmp_path / "sum.tif"),
        },
    )
    table = pd.read_csv(result["ZONE_TABLE"])
    whole = read_preset("wujiang_table2").iloc[3]
    assert table["area_km2"].iloc[-1] == pytest.approx(87864, rel=1e-3)
    for name, (mean, unit, total_unit, printed_unit, factor) in columns.items():
        ending = {"mm": "_mm", "-": ""}.get(unit, "_t_ha")
        found = table[f"{name}_mean{ending}"]
        np.testing.assert_allclose(found[:3], printed[mean], rtol=1e-9)
        # Two decimals of the print.
        assert found[3] == pytest.approx(whole[mean], rel=1e-3, abs=0.005)
        if total_unit:
            totals = table[f"{name}_total_{total_unit}"] / factor
            expected = printed[f"{name}_total_{printed_unit}"]
            np.testing.assert_allclose(totals[:3], expected, rtol=2e-3)
            in_all = whole[f"{name}_total_{printed_unit}"]
            assert totals[3] == pytest.approx(in_all, rel=1e-3)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"WEIGHTS": "0.5, 0.6"},
            "The weights sum to 1.1, not 1 (water 0.5, habitat 0.6). Correct them or let"
            " the tool rescale them.",
        ),
        (
            {"WEIGHTS": "1"},
            "There are 1 weights and 2 services (water, habitat). Give one weight for"
            " each.",
        ),
        (
            {"WEIGHTS": "1, 0"},
            "The service habitat has no weight above 0. Give one, or leave the service"
            " out.",
        ),
        (
            {"UNITS": "mm, inches"},
            "The service habitat has the unit inches; choose one of mm, t/ha, CNY/ha, or"
            " - for an index.",
        ),
        (
            {"INVERSE": "soil"},
            "soil is none of the services (water, habitat). Correct the name.",
        ),
        (
            {"LOW": 95, "HIGH": 5},
            "The percentiles are 95 and 5; the lower must be below the upper, both between"
            " 0 and 100.",
        ),
        (
            {"ZONE_TABLE": "table.csv"},
            "“Means and totals, a row for each zone” needs “Zones”. Give it, or do without"
            " this output.",
        ),
    ],
)
def test_refusals(run, given, tmp_path, change, sentence):
    if "ZONE_TABLE" in change:
        change = {"ZONE_TABLE": str(tmp_path / "table.csv")}
    refused(run, {**given, **change}, sentence)
    assert not (tmp_path / "sum.tif").exists()


def test_one_service(run, given):
    refused(
        run,
        {**given, "SERVICES": given["SERVICES"][:1]},
        "One raster is given for “Services, each in its own unit”, and there is nothing"
        " to add it to. Add another.",
    )


def test_services_of_one_name(run, given):
    refused(
        run,
        {**given, "SERVICES": given["SERVICES"] * 2},
        "Two layers given for “Services, each in its own unit” are called water. Rename"
        " one.",
    )


def test_constant_service_is_remarked_on(run, given, tmp_path):
    flat = write_raster(tmp_path / "flat.tif", np.float32([[2, 2, 2, 2]]), cell=1000.0)
    given["SERVICES"].append(flat)
    log = run("combineservices", given)["log"]
    assert log.warnings == [
        "flat has nothing to stretch, since both ends are equal: it adds 0 everywhere."
    ]


def test_names_in_place_of_layers(run, given, tmp_path):
    summary = str(tmp_path / "summary.csv")
    run("combineservices", {**given, "NAMES": "rain, game", "SUMMARY": summary})
    assert pd.read_csv(summary)["service"].tolist() == ["rain", "game"]
    refused(
        run,
        {**given, "NAMES": "rain"},
        "There are 1 names and 2 layers for “Services, each in its own unit”. Give one"
        " name for each, or none.",
    )
