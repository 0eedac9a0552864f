"""Health of real land at two real dates: forest that was cleared in between."""

import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from layers import read_raster, write_text
from osgeo import gdal
from scipy import ndimage

MANANARA = Path(__file__).resolve().parents[2] / "data" / "mananara"
YEARS = (2000, 2014)


@pytest.fixture
def forest(tmp_path):
    """Copies: QGIS writes statistics beside what it opens."""
    names = [f"forest_{year}_120m.tif" for year in YEARS]
    return [shutil.copy(MANANARA / name, tmp_path / name) for name in names]


@pytest.fixture
def vegetation(tmp_path, forest):
    """Greener under forest, averaged over 600 m: a stand-in, not measured."""
    paths = []
    for year, source in zip(YEARS, forest):
        path = str(tmp_path / f"ndvi_{year}.tif")
        template = gdal.Open(str(source))
        copy = gdal.Translate(path, template, outputType=gdal.GDT_Float32)
        trees = template.ReadAsArray() == 1
        green = ndimage.uniform_filter(np.where(trees, 0.8, 0.4), 5)
        copy.GetRasterBand(1).WriteArray(green)
        copy = None
        paths.append(path)
    return paths


def test_cleared_land_lost_health_and_forest_that_stayed_did_not(
    run, forest, vegetation, tmp_path
):
    land = write_text(
        tmp_path / "land.csv",
        "code,preset_class,resistance,resilience\n"
        "0,grassland,0.7,0.8\n1,forestland,1.0,0.5\n",
    )
    weights = write_text(
        tmp_path / "weights.csv",
        "indicator,scope,weight,direction\n"
        "AWMPFD,landscape,0.1,positive\nSHDI,landscape,0.25,positive\n"
        "CONTAG,landscape,0.1,positive\nFI1,landscape,0.25,inverse\n"
        "CI1,forest,0.09,positive\nFI2,forest,0.21,inverse\n",
    )
    result = run(
        "ecosystemhealth",
        {
            "LAND_COVERS": [str(path) for path in forest],
            "VITALITIES": vegetation,
            "YEARS": "2000, 2014",  # the names hold 120 too
            "IMPORTANT": "1",
            "WEIGHTS": weights,
            "RESILIENCE": land,
            "CLASSES": land,
            "STRETCH_RESILIENCE": False,
            "SIZE": 600,
            "HEALTH": str(tmp_path / "health.tif"),
            "HEALTH_CLASSES": str(tmp_path / "classes.tif"),
            "CHANGE": str(tmp_path / "change.tif"),
            "MEANS": str(tmp_path / "means.csv"),
        },
    )
    before, after = (read_raster(path)[0] for path in forest)
    change, nodata = read_raster(result["CHANGE"])
    cleared = (before == 1) & (after == 0)
    kept = ndimage.binary_erosion((before == 1) & (after == 1), iterations=7)
    far = ~ndimage.binary_dilation(cleared, iterations=7) & (change != nodata)
    assert cleared.sum() > 10_000
    assert change[cleared].mean() < -0.1
    assert abs(change[kept & far]).max() < 1e-5
    assert (change[cleared] < 0).mean() > 0.95
    means = pd.read_csv(result["MEANS"])
    assert means["year"].tolist() == [2000, 2014]
    assert means["EHI"].iloc[1] < means["EHI"].iloc[0]
    assert result["DECLINED"] > 5 * result["IMPROVED"]
