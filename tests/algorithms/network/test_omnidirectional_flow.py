"""Omnidirectional current flow, through QGIS."""

import sys
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException

NODATA = -1


@pytest.fixture
def given(tmp_path):
    """A gap of one cell in a wall, as in the core's example."""
    resistance = np.ones((5, 5), np.float32)
    resistance[[0, 1, 3, 4], 2] = NODATA
    return {
        "SURFACE": write_raster(tmp_path / "land.tif", resistance, nodata=NODATA),
        "RADIUS": 3,
        "BLOCK_SIZE": 1,
        "CURRENT": str(tmp_path / "current.tif"),
        "NORMALISED": str(tmp_path / "normalised.tif"),
    }


@pytest.fixture
def line(tmp_path, given):
    """Two sources on a line of five cells."""
    strength = np.array([[0, 2, NODATA, 4, 0]], np.float32)
    return {
        **given,
        "RADIUS": 2,
        "SURFACE": write_raster(tmp_path / "line.tif", np.ones((1, 5), np.float32)),
        "SOURCES": write_raster(tmp_path / "strength.tif", strength, nodata=NODATA),
    }


def test_the_gap_is_squeezed(run, given, tmp_path):
    potential = str(tmp_path / "potential.tif")
    result = run("omnidirectionalflow", {**given, "POTENTIAL": potential})
    current, nodata = read_raster(result["CURRENT"])
    normalised, _ = read_raster(result["NORMALISED"])
    alike, _ = read_raster(potential)
    assert (current[[0, 1, 3, 4], 2] == nodata).all()
    assert normalised[2, 2] == normalised.max() > 1.3
    valid = current != nodata
    assert normalised[valid] == pytest.approx(current[valid] / alike[valid])
    assert (result["WINDOWS"], result["IDLE"]) == (21, 0)
    assert result["RESIDUAL"] < 1e-7
    last = result["log"].lines[-1]
    assert last.startswith(
        "21 windows, 0 of them without current; normalised current up to"
    )
    for name in ("current", "normalised", "potential"):
        assert (tmp_path / f"{name}.qml").exists()


def test_source_strengths(run, line):
    current, _ = read_raster(run("omnidirectionalflow", line)["CURRENT"])
    assert current[0] == pytest.approx([0, 6, 6, 6, 0])
    weak = {**line, "SOURCE_THRESHOLD": 3}
    with pytest.raises(QgsProcessingException, match="No source has a way to a target"):
        run("omnidirectionalflow", weak)


def test_resistance_tells_the_sources(run, line, tmp_path):
    resistance = np.array([[9, 0.5, 9, 0.25, 9]], np.float32)
    line["SURFACE"] = write_raster(tmp_path / "dear.tif", resistance)
    line["SOURCES"] = None
    current, _ = read_raster(
        run("omnidirectionalflow", {**line, "CUTOFF": 1})["CURRENT"]
    )
    assert current[0] == pytest.approx([0, 6, 6, 6, 0])
    everywhere, _ = read_raster(run("omnidirectionalflow", line)["CURRENT"])
    assert (everywhere > 0).all()


def test_conductance_and_blocks(run, given, tmp_path):
    conductance = np.full((9, 9), 2, np.float32)
    conductance[:4, 4] = 0
    given["SURFACE"] = write_raster(tmp_path / "g.tif", conductance)
    options = {"SURFACE_IS": 1, "BLOCK_SIZE": 3, "RADIUS": 4, "BUFFER": 1}
    options |= {"CORRECT_ARTEFACTS": False, "NEIGHBOURS": 1, "CONNECTION": 0}
    result = run("omnidirectionalflow", {**given, **options})
    assert result["WINDOWS"] == 9
    current, _ = read_raster(result["CURRENT"])
    assert (current[:4, 4] == 0).all()
    assert (current[5:] > 0).all()


def test_on_a_cluster(run, line, monkeypatch):
    class Client:
        """As of Dask, with workers that are threads."""

        def __init__(self, address, **_options):
            assert address == "tcp://10.0.0.1:8786"

        def __enter__(self):
            return self

        def __exit__(self, *_failure):
            pass

        def nthreads(self):
            return {"worker": 2}

        def run(self, function):
            return {"worker": function()}

        def get_executor(self, *, pure):
            assert not pure
            return ThreadPoolExecutor(2)

    from ecorestore.algorithms.network import omnidirectional_flow

    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=Client))
    monkeypatch.setattr(omnidirectional_flow, "missing", lambda _modules: [])
    address = {"SCHEDULER_ADDRESS": "tcp://10.0.0.1:8786"}
    result = run("omnidirectionalflow", {**line, **address})
    assert read_raster(result["CURRENT"])[0][0] == pytest.approx([0, 6, 6, 6, 0])
    assert "Solved by 2 threads of the cluster at tcp://10.0.0.1:8786." in (
        result["log"].lines
    )


def refused(run, given, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("omnidirectionalflow", given)


def test_a_cluster_without_dask(run, line, monkeypatch):
    from ecorestore.algorithms.network import omnidirectional_flow

    monkeypatch.setattr(omnidirectional_flow, "missing", list)
    address = {"SCHEDULER_ADDRESS": "tcp://10.0.0.1:8786"}
    refused(run, {**line, **address}, "Missing: distributed. Install with:")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"BLOCK_SIZE": 2}, "block size is 2, which has no cell in the middle"),
        ({"BLOCK_SIZE": 5}, "radius of 3 cells is below the block size of 5"),
        ({"RADIUS": 6}, "do not fit a raster of 5 rows and 5 columns. Give smaller"),
        ({"CUTOFF": 0}, "largest resistance of a source is 0. Give a number above 0"),
        ({"CUTOFF": 0.5}, "There is no source: no whole block of cells has"),
    ],
)
def test_options_that_make_no_sense(run, given, options, sentence):
    refused(run, {**given, **options}, sentence)


def test_bad_cells(run, line, tmp_path):
    zero = write_raster(tmp_path / "zero.tif", np.zeros((1, 5), np.float32))
    refused(run, {**line, "SURFACE": zero}, "zero holds the resistance 0. Every")
    below = write_raster(tmp_path / "below.tif", np.full((1, 5), -3, np.float32))
    refused(run, {**line, "SOURCES": below}, "below holds the strength -3. Strengths")
