"""Hot spots of a raster, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException


@pytest.fixture
def richness(tmp_path):
    values = np.zeros((12, 12), np.float32)
    values[:3, :3] = 9.0
    values[8:, 8:] = -2.0
    values[5, 5] = -99.0
    return write_raster(tmp_path / "richness.tif", values, nodata=-99, cell=100.0)


def test_bins_scores_and_areas(run, richness, tmp_path):
    from ecorestore.core.priority.hot_spots import getis_ord

    given = {"INPUT": richness}
    for key, name in (("OUTPUT", "hot"), ("Z", "z"), ("P", "p")):
        given[key] = str(tmp_path / f"{name}.tif")
    result = run("hotspots", given)
    values, nodata = read_raster(richness)
    found = getis_ord(np.where(values == nodata, np.nan, values))
    bins, missing = read_raster(result["OUTPUT"])
    assert bins[5, 5] == missing == -9
    assert (np.where(bins == -9, 0, bins) == found.bins).all()
    there = ~np.isnan(found.z)
    assert np.allclose(read_raster(result["Z"])[0][there], found.z[there], atol=1e-5)
    assert np.allclose(read_raster(result["P"])[0][there], found.p[there], atol=1e-6)
    assert result["HOT_KM2"] == pytest.approx((found.bins > 0).sum() * 0.01)
    assert "Without control of the false discovery rate" in result["log"].lines[-2]
    assert result["log"].lines[-1].startswith("Hot spots: 0.1")
    assert (tmp_path / "hot.qml").exists()


def test_control_leaves_fewer_cells(run, richness, tmp_path):
    hot = [
        run(
            "hotspots",
            {"INPUT": richness, "FDR": fdr, "OUTPUT": str(tmp_path / "hot.tif")},
        )
        for fdr in (False, True)
    ]
    assert hot[1]["HOT_KM2"] < hot[0]["HOT_KM2"]
    assert (
        hot[1]["log"].lines[-2].startswith("With control of the false discovery rate")
    )


@pytest.mark.parametrize(
    ("place", "kind", "metres"),
    [
        (0, "queen", 200),
        (1, "rook", 350),
        (2, "band", 250),
        (3, "inverse_distance", 300),
    ],
)
def test_radius_is_in_metres(run, richness, tmp_path, place, kind, metres):
    from ecorestore.core.priority.hot_spots import getis_ord

    result = run(
        "hotspots",
        {
            "INPUT": richness,
            "NEIGHBOURHOOD": place,
            "RADIUS": metres,
            "OUTPUT": str(tmp_path / "hot.tif"),
        },
    )
    values, nodata = read_raster(richness)
    values = np.where(values == nodata, np.nan, values)
    found = getis_ord(values, neighbourhood=kind, radius=metres / 100)
    bins, _ = read_raster(result["OUTPUT"])
    assert (np.where(bins == -9, 0, bins) == found.bins).all()


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (
            {"NEIGHBOURHOOD": 2, "RADIUS": 50},
            "A radius of 0.5 cells reaches no neighbour",
        ),
        ({"NEIGHBOURHOOD": 2}, "The neighbourhood band needs a radius"),
        ({"RADIUS": 99}, "A radius of 0.99 cells reaches no neighbour"),
    ],
)
def test_refusals(run, richness, tmp_path, more, sentence):
    given = {"INPUT": richness, "OUTPUT": str(tmp_path / "hot.tif"), **more}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("hotspots", given)
    assert not (tmp_path / "hot.tif").exists()


def test_raster_of_one_value_is_said_and_not_mapped(run, tmp_path):
    flat = write_raster(tmp_path / "flat.tif", np.full((5, 5), 3.0, np.float32))
    with pytest.raises(QgsProcessingException, match="have the value 3: where nothing"):
        run("hotspots", {"INPUT": flat, "OUTPUT": str(tmp_path / "hot.tif")})
    assert not (tmp_path / "hot.tif").exists()
