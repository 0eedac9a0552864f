"""Dates that files and bands are called by."""

import pytest
from ecorestore.algorithms.dated_rasters import date_of, month_written
from ecorestore.algorithms.gdal_errors import ReadError
from ecorestore.algorithms.grids import RasterSource
from layers import write_raster
from qgis.core import QgsCoordinateReferenceSystem


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("ndvi_2001", (2001, None)),
        ("NPP2001max", (2001, None)),
        ("rain_200107", (2001, 7)),
        ("rain_2001-07", (2001, 7)),
        ("lst_20010715", (2001, 7)),
        ("MOD13A1_A2001193_h27v06", (2001, 7)),
        ("rain_2001_30m", (2001, None)),
        ("ndvi_2000_2022", None),
        ("slope", None),
        ("b10500", None),
    ],
)
def test_names(tmp_path, name, date):
    path = write_raster(tmp_path / f"{name}.tif", [[1]])
    assert date_of(RasterSource(path, name, QgsCoordinateReferenceSystem())) == date


def test_months():
    assert month_written("2001-07", "First") == (2001, 7)
    assert month_written("2001年7", "First") == (2001, 7)
    with pytest.raises(ReadError, match="“First” is 2001-13, which is no month."):
        month_written("2001-13", "First")
