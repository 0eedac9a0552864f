"""Cleaning of occurrence records, through QGIS."""

import numpy as np
import pytest
from layers import box, read_layer, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

# 20 x 20 cells of 100 m from 500000, 3000000 south and east; the first has no value.
HEAD = "species,x,y,year,collector\n"


@pytest.fixture
def area(tmp_path):
    values = np.ones((20, 20), np.float32)
    values[0, 0] = -1
    return write_raster(tmp_path / "area.tif", values, cell=100.0, nodata=-1)


@pytest.fixture
def clean(run, area, tmp_path):
    def run_it(occurrences, **more):
        parameters = {
            "OCCURRENCES": occurrences,
            "STUDY_AREA": area,
            "LEAST_RECORDS": 1,
            "KEPT": str(tmp_path / "kept.gpkg"),
            "DROPPED": str(tmp_path / "dropped.csv"),
            "SPECIES_TABLE": str(tmp_path / "species.csv"),
            **more,
        }
        return run("cleanoccurrences", parameters)

    return run_it


def test_table_with_all_that_is_wrong(clean, tmp_path):
    rows = [
        "moss,500550,2999550,2010,Li",
        "moss,500550,2999550,2012,Wang",
        ",500550,2999550,2010,",
        "moss,,2999550,2010,",
        "moss,near the river,2999550,2010,",
        "moss,0,0,2010,",
        "moss,500650,2999550,,",
        "moss,500650,2999550,1950-05-03,",
        "moss,600000,2999550,2010,",
        "moss,500050,2999950,2010,",
        "moss,501000,2999000,2010,",
        "moss,500560,2999560,2010,",
        "fern,500550,2999550,2010-07-01,",
    ]
    table = write_text(tmp_path / "records.csv", HEAD + "\n".join(rows) + "\n")
    district = write_vector(
        tmp_path / "county.gpkg", [box(500900, 2998900, 501100, 2999100)], id=[1]
    )
    result = clean(
        table,
        FIRST_YEAR=2000,
        THINNING=100,
        DISTRICTS=district,
        CENTROID_DISTANCE=10,
    )
    kept = read_layer(result["KEPT"])
    assert sorted(kept["species"]) == ["fern", "moss"]
    assert {"collector", "year", "x"} <= set(kept)
    place = kept[kept["species"] == "fern"]["geometry"].iloc[0].asPoint()
    assert (place.x(), place.y()) == pytest.approx((500550, 2999550))
    assert (tmp_path / "kept.qml").exists()
    dropped = read_layer(result["DROPPED"])
    assert dropped["reason"].tolist().count("no_coordinates") == 2
    assert set(dropped["reason"]) == {
        "no_species",
        "no_coordinates",
        "zero",
        "no_year",
        "other_years",
        "outside",
        "nodata",
        "centroid",
        "duplicate",
        "thinned",
    }
    assert "at the centroid of a district" in dropped["explanation"].tolist()
    species = read_layer(result["SPECIES_TABLE"]).set_index("species")
    assert int(species.loc["moss", "given"]) == 11
    assert result["KEPT_COUNT"] == 2
    assert result["DROPPED_COUNT"] == 11
    assert result["SPECIES_COUNT"] == 2
    assert (
        result["log"]
        .lines[-1]
        .startswith(
            "2 of 13 records are kept, of 2 species; dropped: 2 without coordinates, "
        )
    )


def test_points_are_warped(clean, tmp_path):
    from osgeo import osr

    degrees, metres = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    metres.ImportFromEPSG(32648)
    for system in (degrees, metres):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    warp = osr.CoordinateTransformation(metres, degrees)
    x, y, _ = warp.TransformPoint(500550.0, 2999550.0)
    points = [f"POINT({x} {y})", "POINT(0 0)", "POINT(200 95)", f"POINT({x + 1} {y})"]
    layer = write_vector(
        tmp_path / "gbif.gpkg", points, epsg=4326, name=["moss"] * 4, note=list("abcd")
    )
    result = clean(layer, SPECIES_COLUMN="name")
    kept = read_layer(result["KEPT"])
    assert kept["note"].tolist() == ["a"]
    place = kept["geometry"].iloc[0].asPoint()
    assert (place.x(), place.y()) == pytest.approx((500550, 2999550), abs=1e-3)
    dropped = read_layer(result["DROPPED"]).set_index("note")["reason"]
    assert dropped.to_dict() == {"b": "zero", "c": "impossible", "d": "outside"}
    # The same from a table with coordinates.
    table = write_text(
        tmp_path / "t.csv", f"species,lon,lat\nmoss,{x},{y}\nmoss,200,95\n"
    )
    more = {"X_COLUMN": "lon", "Y_COLUMN": "lat", "CRS": "EPSG:4326"}
    result = clean(table, **more)
    assert result["KEPT_COUNT"] == 1
    assert read_layer(result["DROPPED"])["reason"].tolist() == ["impossible"]


def test_species_with_few_records(clean, tmp_path):
    rows = [f"moss,{500150 + 100 * k},2999550,2010," for k in range(5)]
    rows += ["fern,500550,2999550,2010,"]
    table = write_text(tmp_path / "records.csv", HEAD + "\n".join(rows) + "\n")
    result = clean(table, LEAST_RECORDS=5)
    assert result["SPECIES_COUNT"] == 1
    assert "Species without a record left: fern." in result["log"].lines
    dropped = read_layer(result["DROPPED"])
    assert dropped["explanation"].tolist() == ["of species with too few records"]


def test_bad_input_is_refused(clean, tmp_path):
    table = write_text(tmp_path / "t.csv", "name,x,y\nmoss,500550,2999550\n")
    with pytest.raises(QgsProcessingException, match="has no column species"):
        clean(table)
    table = write_text(tmp_path / "u.csv", "species,x,y\nmoss,500550,2999550\n")
    with pytest.raises(QgsProcessingException, match="has no column year"):
        clean(table, FIRST_YEAR=2000)
    far = write_text(tmp_path / "far.csv", "species,x,y\nmoss,1,2\nmoss,3,4\n")
    with pytest.raises(
        QgsProcessingException, match="No record is left of 2: 2 were dropped"
    ):
        clean(far)
    dated = write_text(tmp_path / "d.csv", HEAD + "moss,500550,2999550,2010,\n")
    with pytest.raises(QgsProcessingException, match="run from 2020 to 2000"):
        clean(dated, FIRST_YEAR=2020, LAST_YEAR=2000)
    degrees = write_raster(
        tmp_path / "deg.tif", np.ones((4, 4), np.float32), epsg=4326, cell=0.1,
        origin=(106.0, 27.0),
    )  # fmt: skip
    with pytest.raises(QgsProcessingException, match="Thinning and the distance"):
        clean(table, STUDY_AREA=degrees, THINNING=100)
