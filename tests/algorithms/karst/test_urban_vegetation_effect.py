"""What towns do to vegetation, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException


@pytest.fixture
def given(tmp_path):
    def write(name, values, dtype=np.float32):
        array = np.array([values], dtype)
        return write_raster(tmp_path / f"{name}.tif", array, cell=100.0)

    return {
        "VEGETATION": write("green", [0.6, 0.4, 0.3, 0.05, 0.5]),
        "IMPERVIOUS": write("sealed", [0, 0, 0.5, 1, 0.2]),
        "ZONES": write("zones", [1, 2, 1, 2, 1], np.uint8),
        "BACKGROUND": 2,
        "IMPERVIOUS_VEGETATION": 0.1,
        "INDIRECT": str(tmp_path / "indirect.tif"),
        "GRADIENT": str(tmp_path / "gradient.csv"),
    }


def test_effects(run, given, tmp_path):
    more = {
        "DIRECT": str(tmp_path / "direct.tif"),
        "OFFSET": str(tmp_path / "offset.tif"),
        "CHART": str(tmp_path / "chart.html"),
    }
    result = run("urbanvegetationeffect", {**given, **more})
    direct = read_raster(result["DIRECT"])[0][0]
    assert direct == pytest.approx([0, 0, -0.4, -0.8, -0.16], abs=1e-6)
    indirect = read_raster(result["INDIRECT"])[0][0]
    assert indirect == pytest.approx([0.2, -0.2, 0, -0.5, 8 / 42], abs=1e-6)
    assert result["OFFSET_OF_ALL"] == pytest.approx(0.03 / 0.68, rel=1e-4)
    assert pd.read_csv(result["GRADIENT"])["cells"].sum() == 3
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    assert (tmp_path / "indirect.qml").exists()
    assert result["log"].lines[-1] == (
        "3 cells with sealed ground; 4.4 percent of what they lost is given back by better"
        " growth."
    )


def test_zones_and_radius(run, given):
    result = run("urbanvegetationeffect", {**given, "BACKGROUND": 1})
    # In zone 1 the unsealed land has 0.6.
    assert read_raster(result["INDIRECT"])[0][0, 2] == pytest.approx(0.3 / 0.35 - 1)
    result = run("urbanvegetationeffect", {**given, "BACKGROUND": 0, "RADIUS": 100})
    assert read_raster(result["INDIRECT"])[0][0, 2] == pytest.approx(0.3 / 0.25 - 1)


def test_people_who_left(run, given, tmp_path):
    for key, values in (
        ("POPULATION_BEFORE", [100, 100, 0, 95, 0]),
        ("POPULATION_AFTER", [50, 95, 20, 100, 0]),
        ("BIOMASS_BEFORE", [4, 4, 4, 2, 9]),
    ):
        array = np.array([values], np.float32)
        given[key] = write_raster(tmp_path / f"{key}.tif", array, cell=100.0)
    given["MOVES"] = str(tmp_path / "moves.csv")
    with pytest.raises(
        QgsProcessingException, match="needs “Biomass of the later date”"
    ):
        run("urbanvegetationeffect", given)
    later = np.array([[8, 5, 3, 3, 1]], np.float32)
    given["BIOMASS_AFTER"] = write_raster(tmp_path / "later.tif", later, cell=100.0)
    run("urbanvegetationeffect", given)
    assert pd.read_csv(given["MOVES"])["biomass_change"].tolist() == [4, 1, -1]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"BACKGROUND": 1, "ZONES": None}, "needs “Zones”. Give it"),
        ({"BACKGROUND": 0, "RADIUS": 20}, "A radius of 20 m reaches no neighbouring"),
        ({"IMPERVIOUS": np.full((1, 5), 50)}, "only 0 to 1 are possible"),
        ({"IMPERVIOUS": np.zeros((1, 5))}, "No cell has sealed ground"),
        ({"IMPERVIOUS": np.full((1, 5), 0.4)}, "No cell is free of sealed ground"),
    ],
)
def test_refusals(run, given, tmp_path, change, sentence):
    for key, value in change.items():
        if isinstance(value, np.ndarray):
            value = write_raster(tmp_path / "x.tif", value.astype("f4"), cell=100.0)
        given[key] = value
    with pytest.raises(QgsProcessingException, match=sentence):
        run("urbanvegetationeffect", given)
