"""Ecosystem health of several years, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException, QgsRasterLayer

# Classes of CLCD: 1 cropland, 4 grassland, 5 water, 7 barren.
FIRST = np.full((6, 8), 7, np.uint8)
FIRST[:, 4:] = 4
FIRST[0, 0], FIRST[5, 7] = 1, 5
LAST = FIRST.copy()
LAST[2:4, :4] = 4
NPP = np.arange(48, dtype=np.float32).reshape(6, 8)


@pytest.fixture
def given(tmp_path):
    covers = [
        write_raster(tmp_path / f"cover_{year}.tif", values, cell=100.0, nodata=0)
        for year, values in ((2003, FIRST), (2023, LAST))
    ]
    # In the other order: their names say the years.
    vegetation = [
        write_raster(tmp_path / f"npp{year}.tif", NPP + more, cell=100.0)
        for year, more in ((2023, 12), (2003, 0))
    ]
    return {
        "LAND_COVERS": covers,
        "VITALITIES": vegetation,
        "UNIT": 1,
        "SIZE": 100,
        "HEALTH": str(tmp_path / "health.tif"),
        "HEALTH_CLASSES": str(tmp_path / "classes.tif"),
    }


def test_years_maps_tables_and_charts(run, given, tmp_path):
    result = run(
        "ecosystemhealth",
        {
            **given,
            "CHANGE": str(tmp_path / "change.tif"),
            "CLASS_CHANGE": str(tmp_path / "class_change.tif"),
            "RASTERS": str(tmp_path / "rasters"),
            "AREAS": str(tmp_path / "areas.csv"),
            "MEANS": str(tmp_path / "means.csv"),
            "TRANSITIONS": str(tmp_path / "transitions.csv"),
            "SCALES": str(tmp_path / "scales.csv"),
            "AREA_CHART": str(tmp_path / "areas.html"),
            "MEAN_CHART": str(tmp_path / "means.html"),
        },
    )
    folder = tmp_path / "rasters"
    parts = {
        (name, year): read_raster(folder / f"{name}_{year}.tif")[0]
        for name in ("EHI", "EV", "EO", "ER", "CESI")
        for year in (2003, 2023)
    }
    # One scale for both years: vegetation runs from 0 to 59.
    np.testing.assert_allclose(parts["EV", 2003], NPP / 59, rtol=1e-6)
    np.testing.assert_allclose(parts["EV", 2023], (NPP + 12) / 59, rtol=1e-6)
    for year in (2003, 2023):
        pristine = np.cbrt(parts["EV", year] * parts["EO", year] * parts["ER", year])
        np.testing.assert_allclose(
            parts["EHI", year], np.sqrt(pristine * parts["CESI", year]), atol=1e-6
        )
    health, _ = read_raster(result["HEALTH"])
    np.testing.assert_array_equal(health, parts["EHI", 2023])
    change, _ = read_raster(result["CHANGE"])
    np.testing.assert_allclose(change, health - parts["EHI", 2003], atol=1e-6)
    classes, nodata = read_raster(result["HEALTH_CLASSES"])
    assert nodata == 0
    limits = [0.2, 0.35, 0.5, 0.75]
    np.testing.assert_array_equal(classes, 1 + np.digitize(health, limits))
    before, _ = read_raster(folder / "EHI_classes_2003.tif")
    moved, _ = read_raster(result["CLASS_CHANGE"])
    np.testing.assert_array_equal(moved, 10 * before + classes)

    areas = pd.read_csv(result["AREAS"])
    assert len(areas) == 5 * 2 * 5
    sums = areas.groupby(["index", "year"])["area_km2"].sum()
    assert sums.round(9).tolist() == [0.48] * 10
    means = pd.read_csv(result["MEANS"])
    assert means["year"].tolist() == [2003, 2023]
    assert means["EHI"].tolist() == pytest.approx(
        [parts["EHI", year].mean() for year in (2003, 2023)]
    )
    assert pd.read_csv(result["TRANSITIONS"])["area_km2"].sum() == pytest.approx(0.48)
    scales = pd.read_csv(result["SCALES"]).set_index("part")
    assert scales.loc["EV", ["low", "high"]].tolist() == [0, 59]
    assert scales.loc["FI2", "metric"] == "PD_4"
    assert scales["weight"].sum() == pytest.approx(1)
    assert len(result["LAYERS"]) == 20
    assert (folder / "EHI_2003.qml").exists()
    assert (tmp_path / "change.qml").exists()
    for page in ("areas.html", "means.html"):
        assert "<svg" in (tmp_path / page).read_text(encoding="utf-8")

    worst = areas[(areas["index"] == "EHI") & (areas["year"] == 2023)].iloc[:2]
    lines = result["log"].lines
    assert lines[-1] == (
        f"2023: mean health {means['EHI'][1]:.3f}; {worst['area_km2'].sum():.2f} km²"
        f" ({worst['percent'].sum():.1f} percent) in the two worst classes."
    )
    rose = (moved % 10 > moved // 10).mean() * 100
    assert result["IMPROVED"] == pytest.approx(rose)
    assert lines[-2].startswith(f"From 2003 to 2023, {rose:.1f} percent of the land")
    assert result["LAST_MEAN"] == pytest.approx(means["EHI"][1])


def test_classes_keep_their_names(run, given, tmp_path):
    table = write_text(
        tmp_path / "breaks.csv",
        "index,class,low,high\n"
        + "".join(
            f"{index},bad,0,0.5\n{index},good,0.5,1\n"
            for index in ("EHI", "EV", "EO", "ER", "CESI")
        ),
    )
    result = run("ecosystemhealth", {**given, "BREAKS": table})
    layer = QgsRasterLayer(result["HEALTH_CLASSES"], "classes")
    layer.loadNamedStyle(str(tmp_path / "classes.qml"))
    assert [item.label for item in layer.renderer().classes()] == ["bad", "good"]


def test_squares_and_zones(run, given, tmp_path):
    covers = [
        write_raster(tmp_path / f"holed_{year}.tif", values, cell=100.0, nodata=0)
        for year, values in ((2003, FIRST.copy()), (2023, LAST.copy()))
    ]
    holed = FIRST.copy()
    holed[:2, :2] = 0
    covers[0] = write_raster(tmp_path / "holed_2003.tif", holed, cell=100.0, nodata=0)
    squares = str(tmp_path / "squares.gpkg")
    options = {**given, "LAND_COVERS": covers, "IMPORTANT": "4, 5, 7"}
    result = run(
        "ecosystemhealth", {**options, "UNIT": 2, "SIZE": 200, "ZONE_MAP": squares}
    )
    assert "12 squares of 200 m; 1 have no valid cell, and are left out." in (
        result["log"].lines
    )
    found = read_layer(squares)
    assert len(found) == 11
    health, nodata = read_raster(result["HEALTH"])
    assert (health[:2, :2] == nodata).all()
    assert len(np.unique(health[health != nodata])) <= 11
    assert found["EHI_2023"].iloc[0] == pytest.approx(health[0, 2], abs=1e-6)
    assert (found["EHI_change"] == found["EHI_2023"] - found["EHI_2003"]).all()

    zones = write_vector(
        tmp_path / "zones.gpkg",
        [
            box(500000, 2999400, 500400, 3000000),
            box(500400, 2999400, 500800, 3000000),
        ],
        name=["west", "east"],
    )
    by_zone = str(tmp_path / "by_zone.gpkg")
    result = run(
        "ecosystemhealth", {**options, "UNIT": 3, "ZONES": zones, "ZONE_MAP": by_zone}
    )
    found = read_layer(by_zone)
    assert found["name"].tolist() == ["west", "east"]
    # Means of the zones from the lowest, west in 2003, to the highest, east in 2023.
    assert (found["EV_2003"].iloc[0], found["EV_2023"].iloc[1]) == (0, 1)


def test_one_year_and_constant_layers(run, given):
    same = {**given, "LAND_COVERS": given["LAND_COVERS"][:1], "NATURAL_BREAKS": True}
    result = run("ecosystemhealth", {**same, "VITALITIES": given["VITALITIES"][1:]})
    assert "IMPROVED" not in result
    assert "2003: mean health" in result["log"].lines[-1]
    flat = {**same, "VITALITIES": same["LAND_COVERS"], "UNIT": 3}
    with pytest.raises(QgsProcessingException, match="none are given"):
        run("ecosystemhealth", flat)


def test_a_constant_part_is_said(run, given, tmp_path):
    flat = [
        write_raster(tmp_path / f"flat{year}.tif", NPP * 0 + 1, cell=100.0)
        for year in (2003, 2023)
    ]
    result = run("ecosystemhealth", {**given, "VITALITIES": flat})
    assert "The same everywhere, and so 0: CI2, CI3, EV." in result["log"].warnings
    # Least in the corner: (0.38 of cropland + 3 x 0.68 of bare land) / 4.
    assert result["log"].warnings[-1] == (
        "Resilience runs from 0.61 to 0.76 only, and is stretched from 0 to 1 all the"
        " same: land with the least has no health. Take the tick out of “Stretch"
        " resilience from 0 to 1” if that is too much."
    )
    assert result["LAST_MEAN"] == 0


REFUSED = [
    (
        {"SIZE": 1000},
        "A window of 21 cells across is larger than the map, which has 6 rows and 8"
        " columns. Give a smaller radius.",
    ),
    ({"UNIT": 2, "SIZE": 2000}, "Squares of 2000 m are larger than the map"),
    (
        {"IMPORTANT": "4, 5, 9"},
        "The important class 9 occurs in no year (classes found: 1, 4, 5, 7). Choose a"
        " class that occurs.",
    ),
    ({"IMPORTANT": "4, 5"}, "2 important classes are given. Give one class for each"),
    ({"LOW": 95, "HIGH": 5}, "The percentiles are 95 and 5"),
    ({"YEARS": "2003"}, "has 2 rasters, and “Years of the land covers” gives 1."),
    (
        {"YEARS": "2003, 2013"},
        "The land covers are of 2003, 2013, and “Vegetation of each year (NPP or NDVI,"
        " any unit)” is called by 2003, 2023. Give rasters of the same years, or rename"
        " them.",
    ),
    ({"ZONE_MAP": "zones.gpkg"}, "“Zones or squares with their health” needs “Zones”."),
]


@pytest.mark.parametrize(("more", "sentence"), REFUSED)
def test_bad_choices_are_refused(run, given, tmp_path, more, sentence):
    if "ZONE_MAP" in more:
        more = {"ZONE_MAP": str(tmp_path / more["ZONE_MAP"])}
    with pytest.raises(QgsProcessingException) as caught:
        run("ecosystemhealth", {**given, **more})
    assert sentence in str(caught.value)


def test_bad_layers_are_refused(run, given, tmp_path):
    odd = FIRST.copy()
    odd[0, 0] = 12
    path = write_raster(tmp_path / "odd_2003.tif", odd, cell=100.0, nodata=0)
    covers = [path, given["LAND_COVERS"][1]]
    with pytest.raises(QgsProcessingException) as caught:
        run("ecosystemhealth", {**given, "LAND_COVERS": covers})
    assert (
        "odd_2003: The land cover holds class 12 in 1 cells, for which the table of"
        in (str(caught.value))
    )
    values = write_text(
        tmp_path / "values.csv", "service,cropland,grassland,water_body\nfood,1,1,1\n"
    )
    with pytest.raises(QgsProcessingException) as caught:
        run("ecosystemhealth", {**given, "EQUIVALENTS": values})
    assert "is bare_land, for which the table of equivalents has no column" in (
        str(caught.value)
    )
    other = write_raster(
        tmp_path / "other_2003.tif", np.full((6, 8), 2, np.uint8), cell=100.0
    )
    with pytest.raises(QgsProcessingException) as caught:
        run("ecosystemhealth", {**given, "LAND_COVERS": [other, covers[1]]})
    assert "The maps of 2003 and 2023 have no class in common" in str(caught.value)
    with pytest.raises(QgsProcessingException) as caught:
        run("ecosystemhealth", {**given, "VITALITIES": given["VITALITIES"][:1]})
    assert (
        "1 rasters are given for “Vegetation of each year (NPP or NDVI, any unit)”, and 2"
        " land covers. Give one for each year."
    ) in str(caught.value)
    with pytest.raises(QgsProcessingException) as caught:
        run(
            "ecosystemhealth",
            {
                **given,
                "LAND_COVERS": covers[1:],
                "VITALITIES": given["VITALITIES"][:1],
                "CHANGE": str(tmp_path / "change.tif"),
            },
        )
    assert "needs two years at least" in str(caught.value)


def test_another_grid_is_warped_and_said(run, given, tmp_path):
    fine = np.kron(LAST, np.ones((2, 2), np.uint8))
    path = write_raster(tmp_path / "fine_2023.tif", fine, cell=50.0, nodata=0)
    result = run(
        "ecosystemhealth", {**given, "LAND_COVERS": [given["LAND_COVERS"][0], path]}
    )
    assert (
        "fine_2023 is warped to the grid of cover_2003 (nearest neighbour)."
        in result["log"].lines
    )
    plain = run("ecosystemhealth", given)
    assert result["LAST_MEAN"] == plain["LAST_MEAN"]
