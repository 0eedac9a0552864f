"""Clusters and outliers of a raster, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException


def test_clusters_and_outliers(run, tmp_path):
    values = np.zeros((20, 20), np.float32)
    values[2:7, 2:7] = 10.0
    values[4, 4] = -10.0
    values[12:17, 12:17] = -5.0
    values[19, 0] = -99.0
    layer = write_raster(tmp_path / "v.tif", values, nodata=-99, cell=100.0)
    given = {"INPUT": layer}
    for key in ("OUTPUT", "INDEX", "Z", "P"):
        given[key] = str(tmp_path / f"{key.lower()}.tif")
    result = run("localmoran", given)
    clusters, nodata = read_raster(result["OUTPUT"])
    assert [clusters[at] for at in ((5, 5), (4, 4), (14, 14), (10, 0))] == [1, 2, 3, 0]
    assert clusters[19, 0] == nodata == 255
    assert read_raster(result["INDEX"])[0][4, 4] < 0
    assert result["OUTLIERS_KM2"] == pytest.approx(
        np.isin(clusters, (2, 4)).sum() * 0.01
    )
    assert result["log"].lines[-1].startswith("High among high: 0.")
    assert (tmp_path / "output.qml").exists()


def test_raster_of_one_value_is_refused(run, tmp_path):
    flat = write_raster(tmp_path / "flat.tif", np.full((5, 5), 3.0, np.float32))
    with pytest.raises(QgsProcessingException, match="have the value 3: where nothing"):
        run("localmoran", {"INPUT": flat, "OUTPUT": str(tmp_path / "out.tif")})
