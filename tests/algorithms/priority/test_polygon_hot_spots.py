"""Hot spots of polygons, through QGIS."""

import numpy as np
import pytest
from layers import box, read_layer, write_raster, write_vector
from qgis.core import QgsProcessingException

VALUES = np.zeros((5, 6))
VALUES[:2, :2] = 9.0
VALUES[4, 4] = 4.0


@pytest.fixture
def districts(tmp_path):
    """Squares of 1 km in 5 rows and 6 columns."""
    shapes = [
        box(
            500000 + 1000 * x, 3000000 - 1000 * y, 501000 + 1000 * x, 3001000 - 1000 * y
        )
        for y in range(5)
        for x in range(6)
    ]
    return write_vector(
        tmp_path / "districts.gpkg",
        shapes,
        id=list(range(1, 31)),
        richness=VALUES.ravel().tolist(),
        flat=[2.0] * 30,
    )


@pytest.mark.parametrize(
    ("neighbours", "more", "kind"),
    [(0, {}, "queen"), (1, {}, "rook"), (2, {"RADIUS": 1000}, "rook")],
)
def test_squares_are_scored_as_cells(run, districts, tmp_path, neighbours, more, kind):
    from ecorestore.core.priority.hot_spots import getis_ord
    from ecorestore.core.priority.local_moran import local_moran

    given = {"INPUT": districts, "COLUMN": "richness", "NEIGHBOURS": neighbours, **more}
    result = run("polygonhotspots", {**given, "OUTPUT": str(tmp_path / "hot.gpkg")})
    table = read_layer(result["OUTPUT"])
    found = getis_ord(VALUES, neighbourhood=kind)
    assert np.allclose(table["z"].astype(float), found.z.ravel())
    assert table["bin"].tolist() == found.bins.ravel().tolist()
    assert result["HOT_COUNT"] == np.count_nonzero(found.bins > 0)
    assert result["log"].lines[-1].startswith("30 polygons with ")
    assert (tmp_path / "hot.qml").exists()
    given["OUTPUT"] = str(tmp_path / "moran.gpkg")
    result = run("polygonhotspots", {**given, "STATISTIC": 1})
    table = read_layer(result["OUTPUT"])
    found = local_moran(VALUES, neighbourhood=kind)
    assert np.allclose(table["index"].astype(float), found.index.ravel())
    assert table["cluster"].tolist() == found.clusters.ravel().tolist()


def test_polygon_without_neighbours_is_named(run, tmp_path):
    shapes = [box(500000 + x, 0, 500001 + x, 1) for x in (0, 1, 2, 9)]
    layer = write_vector(tmp_path / "d.gpkg", shapes, id=[4, 5, 6, 7], v=[1.0, 2, 3, 9])
    result = run(
        "polygonhotspots",
        {"INPUT": layer, "COLUMN": "v", "OUTPUT": str(tmp_path / "hot.gpkg")},
    )
    assert "Without neighbours: 7." in result["log"].lines + result["log"].warnings


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"COLUMN": "flat"}, "have the value 2: where nothing"),
        ({"COLUMN": "depth"}, "has no column depth"),
        ({"NEIGHBOURS": 2}, "Neighbours by distance need a distance"),
        ({"NEIGHBOURS": 2, "RADIUS": 10}, "the nearest are 1000 m apart"),
    ],
)
def test_refusals(run, districts, tmp_path, more, sentence):
    given = {"INPUT": districts, "COLUMN": "richness", **more}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("polygonhotspots", {**given, "OUTPUT": str(tmp_path / "hot.gpkg")})


def test_raster_is_refused(run, tmp_path):
    layer = write_raster(tmp_path / "r.tif", VALUES.astype(np.float32))
    with pytest.raises(QgsProcessingException, match="r is a raster. Choose polygons"):
        run(
            "polygonhotspots",
            {"INPUT": layer, "COLUMN": "v", "OUTPUT": str(tmp_path / "hot.gpkg")},
        )
