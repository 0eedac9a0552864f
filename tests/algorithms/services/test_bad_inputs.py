"""Every wrong input of InVEST's oracle is refused by its tool before the run.

InVEST lets some of them run, or stops in the middle of it; here nothing is written.
"""

import json
from pathlib import Path

import numpy as np
import pytest
from layers import write_raster, write_text
from qgis.core import QgsApplication, QgsProcessingContext

CASES = json.loads(
    (Path(__file__).resolve().parents[2] / "data/services/bad_inputs.json").read_text(
        encoding="utf-8"
    )
)
BIOPHYSICAL = """lucode,lulc_veg,root_depth,kc,usle_c,usle_p
1,1,2000,1.0,0.01,1
4,1,500,0.7,0.2,1
"""
POOLS = "lucode,c_above,c_below,c_soil,c_dead\n1,80,20,60,10\n4,2,1,40,0\n"
THREATS = "threat,max_dist,weight,decay\nroad,300,1,linear\n"
SENSITIVITY = "lucode,habitat,road\n1,1,0.7\n4,0.5,0.3\n"
COVER = np.array([[1, 1, 4], [1, 4, 4]], np.uint8)


@pytest.fixture
def whole(tmp_path):
    """Sound inputs of each tool, by its id."""
    cover = write_raster(tmp_path / "cover.tif", COVER, nodata=255)
    table = write_text(tmp_path / "biophysical.csv", BIOPHYSICAL)
    slope = np.array([[3, 2, 1], [3, 2, 1]], np.float32)

    def constant(name, value):
        values = np.full(COVER.shape, value, np.float32)
        return write_raster(tmp_path / f"{name}.tif", values)

    return {
        "wateryield": {
            "LAND_COVER": cover,
            "TABLE": table,
            "PRECIPITATION": constant("rain", 1200),
            "REFERENCE_EVAPOTRANSPIRATION": constant("eto", 900),
            "SOIL_DEPTH": constant("depth", 1000),
            "AVAILABLE_WATER": constant("pawc", 0.2),
            "SEASONALITY": 5,
            "WATER_YIELD": str(tmp_path / "yield.tif"),
        },
        "sedimentdelivery": {
            "ELEVATION": write_raster(tmp_path / "dem.tif", slope * 10),
            "EROSIVITY": constant("r", 4000),
            "ERODIBILITY": constant("k", 0.03),
            "LAND_COVER": cover,
            "TABLE": table,
            "THRESHOLD": 2,
            "EXPORT": str(tmp_path / "export.tif"),
            "AVOIDED_EXPORT": str(tmp_path / "avoided.tif"),
        },
        "habitatquality": {
            "LAND_COVER": cover,
            "THREATS": [constant("road", 1)],
            "THREAT_TABLE": write_text(tmp_path / "threats.csv", THREATS),
            "SENSITIVITY": write_text(tmp_path / "sensitivity.csv", SENSITIVITY),
            "QUALITY": str(tmp_path / "quality.tif"),
        },
        "carbonstorage": {
            "LAND_COVER": cover,
            "LATER_LAND_COVER": cover,
            "POOLS": write_text(tmp_path / "pools.csv", POOLS),
            "PRICE": 43,
            "YEAR": 2020,
            "LATER_YEAR": 2030,
            "STORAGE": str(tmp_path / "storage.tif"),
        },
    }


def without_class(folder):
    table = BIOPHYSICAL.replace("4,1,500,0.7,0.2,1\n", "")
    return {"TABLE": write_text(folder / "short.csv", table)}


def without_column(folder):
    return {
        "TABLE": write_text(folder / "narrow.csv", BIOPHYSICAL.replace("kc", "other"))
    }


def threat_above_1(folder):
    values = np.full(COVER.shape, 1.5, np.float32)
    (folder / "wrong").mkdir()
    return {"THREATS": [write_raster(folder / "wrong" / "road.tif", values)]}


def in_degrees(folder):
    path = folder / "degrees.tif"
    origin = (117.0, 36.1)
    return {
        "LAND_COVER": write_raster(path, COVER, cell=3e-4, epsg=4326, origin=origin)
    }


SLIPS = {
    "awy_missing_lucode": (
        "wateryield",
        without_class,
        "The land cover holds class 4 in 3 cells, for which the biophysical table has"
        " no row (rows: 1). Add one.",
    ),
    "awy_missing_column": (
        "wateryield",
        without_column,
        "In the biophysical table, the column kc is missing. Add it.",
    ),
    "awy_geographic_lulc": (
        "wateryield",
        in_degrees,
        "degrees is in degrees (EPSG:4326), and this tool measures metres. Reproject it"
        " first (EcoRestore > Prepare > Align rasters, or Raster > Projections > Warp).",
    ),
    "sdr_sdrmax_2": (
        "sedimentdelivery",
        lambda _: {"SDR_MAX": 2},
        "The largest delivery ratio is 2; give a number from 0 to 1.",
    ),
    "hq_threat_gt_1": (
        "habitatquality",
        threat_above_1,
        "The threat road (raster road) holds values from 1.5 to 1.5; only 0 (none) to 1"
        " are possible. Divide it by its largest value, and check its nodata value.",
    ),
    "carbon_years": (
        "carbonstorage",
        lambda _: {"YEAR": 2040},
        "The second year (2030) is not after the first (2040). Exchange the two maps, or"
        " correct the years.",
    ),
}


def refusal(tool, given):
    """What the dialog, the modeler and the command line say before any work."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"ecorestore:{tool}")
    sound, sentence = algorithm.create().checkParameterValues(
        given, QgsProcessingContext()
    )
    return "" if sound else sentence


def test_all_cases_are_here():
    assert set(SLIPS) == {case["case"] for case in CASES}


@pytest.mark.parametrize("name", SLIPS)
def test_refused_before_the_run(whole, tmp_path, name):
    tool, slip, sentence = SLIPS[name]
    assert refusal(tool, whole[tool]) == ""
    assert refusal(tool, {**whole[tool], **slip(tmp_path)}) == sentence
