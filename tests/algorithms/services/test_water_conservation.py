"""Water conservation, through QGIS: the studies' formula on InVEST's layers."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
TABLE = pd.DataFrame(
    json.loads((CASE / "params.json").read_text(encoding="utf-8"))["biophysical"]
)[["lucode", "velocity"]]
# The case keeps slope, accumulation and yield to 15 bits.
ROUNDING = 2 * 2.0**-16 / np.log(10)
AS_PRINTED = {"DEPTH_ENTERS": 0, "SLOPE_ENTERS": 0}


@pytest.fixture
def cells(run, tmp_path):
    """A run on two cells: the forest of the tests by hand, and a field."""
    values = {
        "LAND_COVER": [[1, 4]],
        "WATER_YIELD": [[500.0, 300.0]],
        "UPSLOPE_AREA": [[100.0, 10.0]],
        "SLOPE": [[20.0, 5.0]],
        "SOIL_DEPTH": [[800.0, 500.0]],
        "CONDUCTIVITY": [[150.0, 600.0]],
    }

    def run_it(table=TABLE, **more):
        given = {
            "TABLE": str(tmp_path / "t.csv"),
            "CONSERVATION": str(tmp_path / "wc.tif"),
            "TOPOGRAPHIC_INDEX": str(tmp_path / "ti.tif"),
        }
        table.to_csv(given["TABLE"], index=False)
        for key, value in values.items():
            value = np.array(more.pop(key, value))
            kind = np.uint8 if key == "LAND_COVER" else np.float32
            path = tmp_path / f"{key}.tif"
            given[key] = write_raster(path, value.astype(kind), nodata=255)
        return run("waterconservation", {**given, **more})

    return run_it


def test_by_hand(cells, tmp_path):
    result = cells()
    index, _ = read_raster(result["TOPOGRAPHIC_INDEX"])
    # 100 cells, 0.8 m of soil, 0.2 m per m; and 10 cells, 0.5 m, 0.05 m per m.
    expected = np.log10([100 / 0.16, 10 / 0.025])
    assert index[0].tolist() == pytest.approx(expected.tolist())
    held, _ = read_raster(result["CONSERVATION"])
    terms = np.minimum(1, 0.9 * expected / 3) * [0.5 * 500, 249 / 900 * 300]
    assert held[0].tolist() == pytest.approx(terms.tolist(), rel=1e-6)
    assert result["MEAN_CONSERVATION"] == pytest.approx(terms.mean(), rel=1e-6)
    assert result["VOLUME"] == pytest.approx(terms.sum() * 0.9, rel=1e-6)
    assert result["NEGATIVE_PERCENT"] == 0
    assert result["log"].lines[-1] == (
        f"0.0 km² conserve {terms.mean():.1f} mm a year on average,"
        f" {terms.sum() * 0.9:,.0f} m³."
    )
    for name in ("wc", "ti"):
        assert (tmp_path / f"{name}.qml").exists()


def test_units_that_do_not_fit_are_named(cells):
    result = cells(**AS_PRINTED)
    assert result["NEGATIVE_PERCENT"] == 100
    assert read_raster(result["CONSERVATION"])[0].tolist() == [[0, 0]]
    assert any(
        "below 0 in 100 percent of the cells" in x for x in result["log"].warnings
    )
    assert (read_raster(cells(**AS_PRINTED, CLAMP=False)["CONSERVATION"])[0] < 0).all()


def test_soil_in_metres_is_noticed(cells):
    result = cells(SOIL_DEPTH=[[0.8, 0.5]])
    assert any("looks like metres or decimetres" in x for x in result["log"].warnings)


def test_slope_in_degrees(cells):
    percent = cells(SLOPE=[[40.0, 5.0]])
    assert any("is it in degrees" in line for line in percent["log"].warnings)
    degrees = cells(SLOPE=np.degrees(np.arctan([[0.4, 0.05]])), SLOPE_UNIT=1)
    assert not degrees["log"].warnings
    assert degrees["VOLUME"] == pytest.approx(percent["VOLUME"], rel=1e-6)


def test_watersheds(cells, tmp_path):
    basins = write_vector(
        tmp_path / "basins.gpkg", [box(500000, 2999970, 500030, 3000000)], ws_id=[6]
    )
    more = {
        "WATERSHED_MAP": str(tmp_path / "map.gpkg"),
        "WATERSHED_TABLE": str(tmp_path / "table.csv"),
    }
    result = cells(WATERSHEDS=basins, **more)
    first = float(read_raster(result["CONSERVATION"])[0][0, 0])
    found = read_layer(result["WATERSHED_MAP"]).set_index("ws_id")
    assert found.loc[6, "conservation_mm"] == pytest.approx(first)
    table = pd.read_csv(result["WATERSHED_TABLE"]).set_index("ws_id")
    assert table.loc[6, "conservation_m3"] == pytest.approx(first * 0.9)
    assert (tmp_path / "map.qml").exists()
    beyond = write_vector(
        tmp_path / "beyond.gpkg", [box(500000, 2999970, 500120, 3000000)], ws_id=[6]
    )
    with pytest.raises(
        QgsProcessingException, match="50 percent of polygon 6 of beyond"
    ):
        cells(WATERSHEDS=beyond, **more)


def test_upslope_area_smaller_than_the_basin(cells, tmp_path):
    basins = write_raster(tmp_path / "ws.tif", np.array([[6, 6]], np.uint8))
    sentence = "UPSLOPE_AREA has no value in 1 of the 2 cells of basin 6"
    with pytest.raises(QgsProcessingException, match=sentence):
        cells(WATERSHEDS=basins, UPSLOPE_AREA=[[100, 255]])


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"LAND_COVER": [[1, 12]]}, "holds class 12 in 1 cells, for which the bio"),
        ({"SLOPE": [[120.0, 5.0]], "SLOPE_UNIT": 1}, "only 0 to 90 are possible"),
        ({"CONDUCTIVITY": [[-3.0, 5.0]]}, "only 0 to 1e.06 are possible"),
        (
            {"table": TABLE.rename(columns={"velocity": "speed"})},
            "the column velocity is missing",
        ),
    ],
)
def test_refusals(cells, tmp_path, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        cells(**more)
    assert not (tmp_path / "wc.tif").exists()


def test_case_of_the_formula(run, tmp_path):
    inputs, water, sediment = (
        np.load(CASE / f"{name}.npz") for name in ("inputs", "awy", "sdr_mfd")
    )
    layers = {
        "LAND_COVER": inputs["lulc"],
        "WATER_YIELD": water["wyield"],
        "UPSLOPE_AREA": sediment["flow_accumulation"],
        "SLOPE": sediment["slope"],
        "SOIL_DEPTH": inputs["soil_depth"],
        "CONDUCTIVITY": inputs["ksat"],
    }
    given = {
        key: write_raster(tmp_path / f"{key}.tif", values)
        for key, values in layers.items()
    }
    TABLE.to_csv(tmp_path / "t.csv", index=False)
    result = run(
        "waterconservation",
        {
            **given,
            **AS_PRINTED,
            "TABLE": str(tmp_path / "t.csv"),
            "CONSERVATION": str(tmp_path / "wc.tif"),
            "TOPOGRAPHIC_INDEX": str(tmp_path / "ti.tif"),
        },
    )
    with np.load(CASE / "water_conservation.npz") as expected:
        inside = ~np.isnan(expected["TI_cells"])
        np.testing.assert_allclose(
            read_raster(result["TOPOGRAPHIC_INDEX"])[0][inside],
            expected["TI_cells"][inside],
            rtol=2e-4,
            atol=ROUNDING,
        )
        held = expected["wc_cells_clamped"]
        error = np.abs(read_raster(result["CONSERVATION"])[0] - held)
        allowed = 2e-4 * held + 0.3 * layers["WATER_YIELD"] * ROUNDING
        assert (error <= allowed)[inside].all()
