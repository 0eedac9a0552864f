"""Conservation priority areas, through QGIS."""

import numpy as np
import pytest
from layers import box, read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException


@pytest.fixture
def land(tmp_path):
    """Two squares of 12 cells of 100 m that overlap by 6 columns; the cores by 4."""
    hot = np.zeros((2, 16, 26), np.int16)
    hot[0, 2:14, 2:14] = 3
    hot[1, 2:14, 8:20] = 1
    hot[:, 0, 0] = -9
    hot[:, 15, :] = -2
    return {
        "BIODIVERSITY": write_raster(tmp_path / "b.tif", hot[0], nodata=-9, cell=100.0),
        "SERVICES": write_raster(tmp_path / "s.tif", hot[1], nodata=-9, cell=100.0),
        "EDGE_WIDTH": 1,
        "MINIMUM_AREA": 100,
        "CLASSES": str(tmp_path / "classes.tif"),
        "AREAS": str(tmp_path / "areas.gpkg"),
        "SUMMARY": str(tmp_path / "summary.csv"),
    }


def test_classes_areas_and_shares(run, land, tmp_path):
    richness = write_raster(
        tmp_path / "r.tif", np.ones((16, 26), np.float32), cell=100.0
    )
    result = run(
        "priorityareas",
        {
            **land,
            "BIODIVERSITY_VALUES": richness,
            "SERVICES_VALUES": richness,
            "CORES": str(tmp_path / "cores.tif"),
        },
    )
    assert (read_raster(result["CORES"])[0] == read_raster(result["CLASSES"])[0]).all()
    classes, nodata = read_raster(result["CLASSES"])
    cells = {int(n): int((classes == n).sum()) for n in np.unique(classes)}
    assert cells == {0: 415 - 160, 1: 40, 2: 60, 3: 60, 255: 1}
    assert nodata == 255
    areas = read_layer(result["AREAS"])
    assert areas["priority"].tolist() == ["biodiversity", "services", "joint"]
    assert areas["area_km2"].astype(float).tolist() == pytest.approx([0.6, 0.6, 0.4])
    assert [shape.area() for shape in areas["geometry"]] == [6e5, 6e5, 4e5]
    summary = read_layer(result["SUMMARY"]).set_index("priority")
    assert float(summary.loc["all", "share_biodiversity"]) == pytest.approx(16000 / 415)
    assert result["COUNT"] == 3
    assert result["AREA_KM2"] == pytest.approx(1.6)
    lines = result["log"].lines
    assert "They hold 38.6 percent of the biodiversity and 38.6 percent" in lines[-2]
    assert lines[-1] == (
        "3 priority areas, 1.60 km², 38.55 percent of the study area: 9.64 for both,"
        " 14.46 for biodiversity only, 14.46 for services only, 0.00 for flagship"
        " species."
    )
    assert (tmp_path / "classes.qml").exists() and (tmp_path / "areas.qml").exists()


@pytest.mark.parametrize(("precedence", "cells"), [(0, 3), (1, 21), (2, 33)])
def test_flagship(run, land, tmp_path, precedence, cells):
    # Rows 3 to 5, columns 9 to 19, of which 9 to 12 are joint and 13 to 18 services.
    flagship = write_vector(
        tmp_path / "f.gpkg", [box(500900, 2999400, 502000, 2999700)], id=[1]
    )
    result = run(
        "priorityareas", {**land, "FLAGSHIP": flagship, "PRECEDENCE": precedence}
    )
    classes, _ = read_raster(result["CLASSES"])
    assert (classes == 4).sum() == cells
    assert result["COUNT"] >= 4


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"MINIMUM_AREA": 101}, "No core reaches 101 ha: the largest has 100 ha of"),
        ({"CONFIDENCE": 2}, "Services has no hot spot"),
        ({"EDGE_WIDTH": 9}, "is wide enough for a core at an edge width of 9 cells"),
    ],
)
def test_refusals(run, land, tmp_path, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("priorityareas", {**land, **more})
    assert not (tmp_path / "classes.tif").exists()
