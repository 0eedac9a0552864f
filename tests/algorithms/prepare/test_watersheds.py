"""Watersheds, through QGIS."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster, write_raster, write_vector
from qgis.core import QgsProcessingException

# A valley that falls to the east; cells of 1 km from (500000, 3000000) down.
VALLEY = np.array([[9, 8, 7, -1], [3, 2, 1, -1], [9, 8, 7, -1]], np.float32)


@pytest.fixture
def watersheds(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", VALLEY, cell=1000.0, nodata=-1)

    def run_it(points, ids, **more):
        outlets = write_vector(
            tmp_path / "outlets.gpkg",
            [f"POINT({x} {y})" for x, y in points],
            ws_id=ids,
        )
        return run(
            "watersheds",
            {
                "INPUT": elevation,
                "OUTLETS": outlets,
                "RADIUS": 1000,
                "WATERSHEDS": str(tmp_path / "w.gpkg"),
                **more,
            },
        )

    return run_it


def test_outlets_move_to_the_stream(watersheds, tmp_path):
    result = watersheds(
        [(500500, 2999500), (502500, 2998500)],
        [4, 7],
        RASTER=str(tmp_path / "w.tif"),
        MOVED_OUTLETS=str(tmp_path / "o.gpkg"),
        TABLE=str(tmp_path / "t.csv"),
    )
    ids, _ = read_raster(result["RASTER"])
    assert ids.tolist() == [[4, 7, 7, 0]] * 3
    found = read_layer(result["WATERSHEDS"])
    assert found.ws_id.tolist() == [4, 7]
    moved = read_layer(result["MOVED_OUTLETS"])
    # 4 lay beside the stream, 7 on it.
    at = {row.ws_id: row.geometry.asPoint() for row in moved.itertuples()}
    assert (at[4].x(), at[4].y()) == (500500, 2998500)
    assert (at[7].x(), at[7].y()) == (502500, 2998500)
    table = pd.read_csv(result["TABLE"])
    assert table.columns.tolist() == [
        "ws_id",
        "cells",
        "area_km2",
        "downstream",
        "total_cells",
        "total_area_km2",
    ]
    assert result["COUNT"] == 2
    for name in ("w.qml", "o.qml"):
        assert (tmp_path / name).exists()


def test_areas(watersheds):
    result = watersheds([(500500, 2998500), (502500, 2998500)], [4, 7], RADIUS=0)
    found = read_layer(result["WATERSHEDS"]).set_index("ws_id")
    assert found.area_km2.to_dict() == {4: 3.0, 7: 6.0}
    assert found.downstream.to_dict() == {4: 7, 7: 0}
    assert found.total_area_km2.to_dict() == {4: 3.0, 7: 9.0}
    assert found.geometry[7].area() == 6e6
    assert result["AREA_KM2"] == 9
    assert result["log"].lines[-1] == "2 watersheds, 9.00 km²"
    assert any("reach the edge" in line for line in result["log"].warnings)


def test_outlet_beyond_the_raster_is_refused(watersheds, tmp_path):
    with pytest.raises(QgsProcessingException, match="No feature of outlets lies on"):
        watersheds([(400000, 2998500)], [4])
    assert not (tmp_path / "w.gpkg").exists()


def test_outlets_that_meet_are_refused(watersheds, tmp_path):
    with pytest.raises(
        QgsProcessingException, match="Outlets 4 and 7 move to the same"
    ):
        watersheds([(501500, 2999500), (501500, 2997500)], [4, 7])
    assert not (tmp_path / "w.gpkg").exists()
