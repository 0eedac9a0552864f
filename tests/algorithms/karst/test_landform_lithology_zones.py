"""Landform and rock zones, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

X, Y, CELL = 500000.0, 3000000.0, 100.0
SIDE = 20


@pytest.fixture
def given(tmp_path):
    """A plain in the west and a ridge in the east; limestone in the north."""
    land = np.zeros((SIDE, SIDE), np.float32)
    land[:, 10:] = np.abs(np.arange(10) - 5) * 100
    shapes = [
        box(X, Y - 1000, X + 2000, Y),
        box(X, Y - 2000, X + 2000, Y - 1000),
    ]
    return {
        "ELEVATION": write_raster(tmp_path / "dem.tif", land, cell=CELL),
        "ROCK": write_vector(tmp_path / "r.gpkg", shapes, rock=["limestone", "shale"]),
        "RELIEF_RADIUS": 200,
        "BROAD_RADIUS": 500,
        "LANDFORM": str(tmp_path / "landform.tif"),
        "ZONE_TABLE": str(tmp_path / "zones.csv"),
    }


def test_zones_rocks_and_rasters(run, given, tmp_path):
    rain = np.full((SIDE, SIDE), 900, np.float32)
    result = run(
        "landformlithologyzones",
        {
            **given,
            "QUANTITIES": [write_raster(tmp_path / "rain.tif", rain, cell=CELL)],
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", [box(X, Y - 2000, X + 500, Y)], name=["Puding"]
            ),
            "ZONE_MAP": str(tmp_path / "map.gpkg"),
            "RELIEF": str(tmp_path / "relief.tif"),
            "DISTRICT_TABLE": str(tmp_path / "t.csv"),
            "CHART": str(tmp_path / "c.html"),
        },
    )
    landform = read_raster(result["LANDFORM"])[0]
    assert (landform[:, :5] == 3).all()
    assert set(np.unique(landform[:, 12:])) == {2, 4, 6}
    table = pd.read_csv(result["ZONE_TABLE"])
    assert set(table["rock"]) == {"limestone", "shale"}
    assert (table["rain_mean"] == 900).all()
    assert table["percent"].sum() == pytest.approx(100)
    polygons = read_layer(result["ZONE_MAP"])
    assert len(polygons) == len(table) == result["COUNT"]
    by_district = pd.read_csv(result["DISTRICT_TABLE"]).set_index("landform")
    assert by_district.loc["plateau", "percent"].tolist() == [100, 100]
    for name in ("landform", "map", "relief"):
        assert (tmp_path / f"{name}.qml").exists()
    assert "Plateau" in (tmp_path / "map.qml").read_text("utf-8")
    assert "<svg" in (tmp_path / "c.html").read_text("utf-8")
    lines = result["log"].lines
    assert (
        "No closed depressions are given: no land is a peak-cluster depression."
        in lines
    )
    assert lines[-1].endswith("the most common landform is Plateau, 100.0 percent.")


def test_peak_clusters(run, given, tmp_path):
    sinks = np.zeros((SIDE, SIDE), np.uint8)
    sinks[:, 14:16] = 1
    given["DEPRESSIONS"] = write_raster(tmp_path / "sinks.tif", sinks, cell=CELL)
    given["ROCK"] = None
    result = run("landformlithologyzones", given)
    assert (read_raster(result["LANDFORM"])[0][:, 14:16] == 1).all()
    assert (pd.read_csv(result["ZONE_TABLE"])["rock"] == 0).all()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"ROCK_COLUMN": "geology"},
            "r has no column geology (it has: fid, rock). Name the column with the rock"
            " of each polygon.",
        ),
        (
            {"CANYON_RELIEF": 50},
            "Great relief (m) is 50; give a number of at least 100.",
        ),
    ],
)
def test_refused(run, given, change, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("landformlithologyzones", given | change)
    assert str(caught.value).endswith(sentence), caught.value
