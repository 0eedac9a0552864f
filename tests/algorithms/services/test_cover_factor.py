"""The cover factor, through QGIS."""

import numpy as np
import pytest
from layers import write_raster
from qgis.core import QgsProcessingException
from service_case import found


@pytest.fixture
def layer(tmp_path):
    def write(values):
        values = np.array([[*values, -9]], np.float32)
        return write_raster(tmp_path / "cover.tif", values, nodata=-9)

    return write


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException) as caught:
        run("coverfactor", given)
    assert str(caught.value).endswith(sentence), caught.value


@pytest.mark.parametrize(("kind", "times"), [(0, 1), (1, 100)])
def test_cover(run, layer, tmp_path, kind, times):
    given = {
        "INPUT": layer([0, 0.01 * times, 0.3 * times, 0.8 * times]),
        "KIND": kind,
        "OUTPUT": str(tmp_path / "c.tif"),
    }
    result = run("coverfactor", given)
    values = found(result["OUTPUT"])[0]
    assert values[:4] == pytest.approx([1, 0.6508, 0.143, 0], abs=5e-4)
    assert np.isnan(values[4])
    assert (tmp_path / "c.qml").exists()
    assert result["log"].lines[-1] == "C from 0.000 to 1.000, on average 0.449."


def test_ndvi(run, layer, tmp_path):
    given = {
        "INPUT": layer([0.05, 0.45, 0.85]),
        "KIND": 2,
        "BARE": 0.05,
        "FULL": 0.85,
        "OUTPUT": str(tmp_path / "c.tif"),
        "VEGETATION": str(tmp_path / "v.tif"),
    }
    result = run("coverfactor", given)
    assert found(result["VEGETATION"])[0, :3] == pytest.approx([0, 0.5, 1], abs=1e-6)
    half = 0.6508 - 0.3436 * np.log10(50)
    assert found(result["OUTPUT"])[0, :3] == pytest.approx([1, half, 0], abs=1e-6)
    assert result["log"].lines[-2] == "NDVI of bare ground 0.050, of full cover 0.850."


def test_refusals(run, layer, tmp_path):
    output = str(tmp_path / "c.tif")
    refused(
        run,
        {"INPUT": layer([0.1, 60]), "OUTPUT": output},
        "cover, given for “Vegetation cover or NDVI”, holds values from 0.1 to 60; only"
        " 0 to 1 are possible. Check its unit and its nodata value.",
    )
    refused(
        run,
        {
            "INPUT": layer([0.1]),
            "OUTPUT": output,
            "VEGETATION": str(tmp_path / "v.tif"),
        },
        "“Vegetation cover from NDVI (0 to 1)” is made only where the raster holds NDVI."
        " Do without this output.",
    )
    refused(
        run,
        {"INPUT": layer([0.1]), "KIND": 2, "OUTPUT": output},
        "The index of full cover (0.1) is not above that of bare ground (0.1). Give"
        " both, such as 0.05 and 0.86.",
    )
