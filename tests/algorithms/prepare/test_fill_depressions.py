"""Fill depressions, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

BOWL = np.array([[5, 5, 5, -9], [5, 1, 4, -9], [5, 5, 5, -9]], np.float32)


def test_bowl_is_filled_to_its_outlet(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", BOWL, nodata=-9)
    result = run(
        "filldepressions",
        {
            "INPUT": elevation,
            "FILLED": str(tmp_path / "filled.tif"),
            "DEPTH": str(tmp_path / "depth.tif"),
        },
    )
    filled, nodata = read_raster(result["FILLED"])
    assert filled[1].tolist() == [5, 4, 4, nodata]
    depth, _ = read_raster(result["DEPTH"])
    assert depth[1, :3].tolist() == [0, 3, 0]
    assert result["CELLS"] == 1
    assert result["log"].lines[-1] == (
        "1 cells raised, 11.11 percent of the land; the deepest depression has 3.0 m."
    )
    for name in ("filled", "depth"):
        assert (tmp_path / f"{name}.qml").exists()


def test_infinite_heights_are_refused(run, tmp_path):
    elevation = write_raster(tmp_path / "dem.tif", np.where(BOWL == 1, np.inf, BOWL))
    output = tmp_path / "filled.tif"
    with pytest.raises(QgsProcessingException, match="has 1 infinite cells"):
        run("filldepressions", {"INPUT": elevation, "FILLED": str(output)})
    assert not output.exists()


def test_unset_nodata_is_refused(run, tmp_path):
    land = np.where(BOWL == -9, -32768, BOWL)
    elevation = write_raster(tmp_path / "dem.tif", land)
    with pytest.raises(QgsProcessingException, match="only -500 to 9000 are possible"):
        run(
            "filldepressions",
            {"INPUT": elevation, "FILLED": str(tmp_path / "filled.tif")},
        )
