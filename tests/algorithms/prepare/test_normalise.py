"""Normalise, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException


@pytest.fixture
def normalise(run, tmp_path):
    def run_it(values, **given):
        values = np.array([[*values, -9]], np.float32)
        quantity = write_raster(tmp_path / "q.tif", values, nodata=-9)
        output = {"INPUT": quantity, "OUTPUT": str(tmp_path / "out.tif")}
        result = run("normalise", {**output, **given})
        written, nodata = read_raster(result["OUTPUT"])
        assert written[0, -1] == nodata
        assert (tmp_path / "out.qml").exists()
        return written[0, :-1].tolist(), result

    return run_it


def test_percentiles_clip_the_ends(normalise):
    values, result = normalise(range(101))
    assert values[:6] == [0] * 6
    assert values[50] == 0.5
    assert values[-6:] == [1] * 6
    assert (result["LOWER"], result["UPPER"]) == (5, 95)
    assert result["log"].lines[-1] == "q: 5 becomes 0, 95 becomes 1."


def test_other_percentiles(normalise):
    values, _ = normalise([0, 1, 2, 3, 4], LOW=0, HIGH=50)
    assert values == [0, 0.5, 1, 1, 1]


def test_minimum_and_maximum_reversed(normalise):
    values, result = normalise([10, 15, 30], METHOD=1, INVERSE=True)
    assert values == [1, 0.75, 0]
    assert result["log"].lines[-1] == "q: 10 becomes 1, 30 becomes 0."


def test_standard_deviations(normalise):
    values, result = normalise([1, 3], METHOD=2)
    assert values == [-1, 1]
    assert result["log"].lines[-1] == "q: mean 2, standard deviation 1."
    assert normalise([1, 3], METHOD=2, INVERSE=True)[0] == [1, -1]


def test_ranks(normalise):
    assert normalise([3, 1, 3, 9], METHOD=3)[0] == [0.5, 0, 0.5, 1]


def test_constant_raster_is_told(normalise):
    values, result = normalise([7, 7, 7])
    assert values == [0, 0, 0]
    assert result["log"].warnings == [
        "q has nothing to stretch, since both ends are 7: all cells are 0."
    ]


def test_percentiles_out_of_order_are_refused(normalise, tmp_path):
    with pytest.raises(QgsProcessingException, match="percentiles are 60 and 40; the"):
        normalise([1, 2], LOW=60, HIGH=40)
    assert not (tmp_path / "out.tif").exists()
