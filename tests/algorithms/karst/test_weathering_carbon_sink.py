"""Carbon sink of rock weathering, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 1000.0


@pytest.fixture
def given(tmp_path):
    """800, 800 and -100 mm of runoff on carbonate, shale and sandstone."""

    def write(name, values, dtype=np.float32):
        return write_raster(
            tmp_path / f"{name}.tif", np.array([values], dtype), cell=CELL
        )

    return {
        "PRECIPITATION": write("rain", [1300, 1300, 400]),
        "EVAPOTRANSPIRATION": write("water", [500, 500, 500]),
        "TEMPERATURE": write("warmth", [15, 15, 15]),
        "CARBON_DIOXIDE": write("gas", [0.01, 0.01, 0.01]),
        "ROCK": write("rock", [1, 2, 3], np.uint8),
        "SINK": str(tmp_path / "sink.tif"),
    }


def test_each_rock(run, given, tmp_path):
    districts = [
        box(X, Y - CELL, X + 2 * CELL, Y),
        box(X + 2000, Y - CELL, X + 3000, Y),
    ]
    result = run(
        "weatheringcarbonsink",
        {
            **given,
            "DISTRICTS": write_vector(tmp_path / "d.gpkg", districts, name=["A", "B"]),
            "DISTRICT_TABLE": str(tmp_path / "table.csv"),
            "CHART": str(tmp_path / "chart.html"),
            "PRICE": 100,
        },
    )
    sink = read_raster(result["SINK"])[0][0]
    shale = 12 * 0.627 * 800 / 1000
    assert sink == pytest.approx([18.33, shale, 0], rel=1e-3)
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table["name"].fillna("").tolist() == ["A", "B", ""]
    tonnes = (sink[0] + sink[1]) * 44 / 12
    assert table["co2_t"].tolist() == pytest.approx([tonnes, 0, tonnes])
    assert table["value"].iloc[-1] == pytest.approx(100 * tonnes)
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    assert (tmp_path / "sink.qml").exists()
    log = result["log"]
    assert any("In 1 cells more water evaporates than falls" in x for x in log.warnings)
    assert log.lines[-1].startswith("Rock takes up 8.12 g C/(m²·a) on average: 89 t of")
    assert result["CO2_TOTAL"] == pytest.approx(tonnes)


def test_coefficient_and_own_table(run, given, tmp_path):
    result = run("weatheringcarbonsink", {**given, "CARBONATE": 1})
    assert read_raster(result["SINK"])[0][0, 0] == pytest.approx(12 * 1.586 * 0.8)
    own = "rock,calcite_share,co2_mmol_per_litre\nmarble,1,\nschist,,0.2\n"
    shapes = [box(X, Y - CELL, X + 1000, Y), box(X + 1000, Y - CELL, X + 3000, Y)]
    result = run(
        "weatheringcarbonsink",
        {
            **given,
            "ROCK": write_vector(
                tmp_path / "g.gpkg", shapes, rock=["Marble", "Schist"]
            ),
            "TABLE": write_text(tmp_path / "own.csv", own),
        },
    )
    assert read_raster(result["SINK"])[0][0] == pytest.approx(
        [18.33, 1.92, 0], rel=1e-3
    )


@pytest.mark.parametrize(
    ("name", "values", "sentence"),
    [
        ("TEMPERATURE", [288, 288, 288], "only -60 to 90 are possible"),
        ("PRECIPITATION", [-5, 0, 0], "only 0 to 30000 are possible"),
        ("CARBON_DIOXIDE", [400, 400, 400], "only 0 to 1 are possible"),
        ("ROCK", [1, 2, 77], "The map of rocks holds 77, for which"),
    ],
)
def test_refusals(run, given, tmp_path, name, values, sentence):
    kind = np.uint8 if name == "ROCK" else np.float32
    given[name] = write_raster(tmp_path / "x.tif", np.array([values], kind), cell=CELL)
    with pytest.raises(QgsProcessingException, match=sentence):
        run("weatheringcarbonsink", given)
    assert not (tmp_path / "sink.tif").exists()
