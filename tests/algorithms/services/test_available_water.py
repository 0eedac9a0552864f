"""Plant-available water, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

# The last cell is water.
LOAM = {"SAND": [40, 40, -1], "SILT": [40, 40, -1], "CLAY": [20, 20, -1]}


@pytest.fixture
def soil(run, tmp_path):
    def run_it(organic=(2, 40, -1), **layers):
        layers = {**LOAM, "ORGANIC": organic, **layers}
        given = {
            key: write_raster(
                tmp_path / f"{key.lower()}.tif",
                np.array([values], np.float32),
                nodata=-1,
            )
            for key, values in layers.items()
            if values is not None and key != "ORGANIC_IS"
        }
        return run(
            "availablewater",
            {
                **given,
                "ORGANIC_IS": layers.get("ORGANIC_IS", 0),
                "OUTPUT": str(tmp_path / "pawc.tif"),
            },
        )

    return run_it


def test_share_of_the_volume(soil, tmp_path):
    result = soil()
    values, nodata = read_raster(result["OUTPUT"])
    assert values[0].tolist() == [pytest.approx(0.17297), 1, nodata]
    assert result["MEAN"] == pytest.approx(0.586, abs=1e-3)
    assert result["log"].lines[-1] == (
        "Plant-available water of 2 cells, on average 0.586 of the soil's volume."
    )
    assert any("1 cells (50.0 percent) lie so far" in x for x in result["log"].warnings)
    assert (tmp_path / "pawc.qml").exists()


def test_silt_may_be_left_out(soil):
    values, _ = read_raster(soil(SILT=None)["OUTPUT"])
    assert values[0, 0] == pytest.approx(0.17297)


def test_carbon_is_made_matter(soil):
    values, _ = read_raster(soil((2 / 1.724, 1, -1), ORGANIC_IS=1)["OUTPUT"])
    assert values[0, 0] == pytest.approx(0.17297)


def test_refusals(soil, tmp_path):
    with pytest.raises(QgsProcessingException, match="from 400 to 400; only 0 to 105"):
        soil(SAND=[400, 400, -1])
    with pytest.raises(QgsProcessingException, match="do not make 100 % in 2 cells"):
        soil(CLAY=[40, 40, -1])
    assert not (tmp_path / "pawc.tif").exists()
