"""Bad input is refused in words before any work, and nothing is left half-written."""

import os
import resource
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from layers import box, read_raster, write_raster, write_text, write_vector
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException
from qgis_environment import Log

TESTS = Path(__file__).resolve().parent.parent


@pytest.fixture
def reclassify(run, tmp_path):
    """Reclassify a raster into one class, with any parameter replaced."""
    table = write_text(tmp_path / "all.csv", "low,high,value\n,,1\n")

    def run_it(raster, **more):
        given = {"INPUT": raster, "TABLE": table, "OUTPUT": str(tmp_path / "out.tif")}
        return run("reclassify", {**given, **more})

    return run_it


def refused(run_it, *arguments, match, **more):
    with pytest.raises(QgsProcessingException, match=match):
        run_it(*arguments, **more)


@pytest.fixture
def ones(tmp_path):
    return write_raster(tmp_path / "ones.tif", np.ones((4, 5), np.float32))


def test_all_nodata_raster(reclassify, tmp_path):
    raster = write_raster(tmp_path / "n.tif", np.zeros((3, 3), np.uint8), nodata=0)
    refused(reclassify, raster, match="n has no cell with a value: all are nodata")


def test_infinity(reclassify, tmp_path):
    values = np.array([[1, np.inf], [2, np.inf]], np.float32)
    raster = write_raster(tmp_path / "inf.tif", values)
    refused(reclassify, raster, match="inf has 2 infinite cells")


def test_nan_counts_as_missing_and_is_told(reclassify, tmp_path):
    values = np.array([[1, np.nan], [2, 3]], np.float32)
    result = reclassify(write_raster(tmp_path / "nan.tif", values, nodata=-1))
    assert "1 cells that are not a number" in result["log"].warnings[0]
    written, nodata = read_raster(result["OUTPUT"])
    assert written.tolist() == [[1, nodata], [1, 1]]


def test_complex_numbers(reclassify, tmp_path):
    raster = write_raster(tmp_path / "c.tif", np.ones((2, 2), np.complex64))
    refused(reclassify, raster, match="c holds complex numbers")


def test_rotated_grid(reclassify, tmp_path):
    raster = write_raster(tmp_path / "r.tif", np.ones((2, 2), np.uint8))
    dataset = gdal.Open(raster, gdal.GA_Update)
    dataset.SetGeoTransform((500000, 30, 5, 3000000, 5, -30))
    dataset = None
    refused(reclassify, raster, match="r has a rotated grid")


def test_raster_that_does_not_exist(reclassify, tmp_path):
    refused(
        reclassify,
        str(tmp_path / "gone.tif"),
        match="The layer given for “Raster” cannot be opened",
    )


def test_damaged_raster(reclassify, tmp_path):
    values = np.random.default_rng(0).random((600, 600)).astype(np.float32)
    raster = Path(write_raster(tmp_path / "cut.tif", values))
    raster.write_bytes(raster.read_bytes()[:400_000])
    refused(reclassify, str(raster), match="cannot be read at row")


def test_raster_that_declares_more_cells_than_memory(reclassify, tmp_path):
    path = tmp_path / "huge.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="2000000" rasterYSize="2000000">'
        '<VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    refused(reclassify, str(path), match="needs .* GB of memory")


@pytest.mark.parametrize(
    ("epsg", "sentence"),
    [(4326, "is in degrees"), (None, "has no coordinate reference system")],
)
def test_distances_need_a_projected_crs(run, tmp_path, epsg, sentence):
    raster = write_raster(
        tmp_path / "g.tif",
        np.ones((3, 3), np.uint8),
        epsg=epsg,
        cell=0.001,
        origin=(105.0, 26.0),
    )
    with pytest.raises(QgsProcessingException, match=sentence):
        run("mspa", {"INPUT": raster, "FOREGROUND": "1", "SIMPLE": "TEMPORARY_OUTPUT"})


def test_layers_that_share_no_ground(run, ones, tmp_path):
    far = write_raster(tmp_path / "far.tif", np.ones((3, 3)), origin=(7e5, 2e6))
    with pytest.raises(QgsProcessingException, match="far and ones share no ground"):
        run(
            "alignrasters",
            {"REFERENCE": ones, "RASTERS": [far], "OUTPUT": str(tmp_path / "aligned")},
        )


def test_layer_without_crs_beside_one_with(run, ones, tmp_path):
    bare = write_raster(tmp_path / "bare.tif", np.ones((3, 3)), epsg=None)
    with pytest.raises(
        QgsProcessingException, match="bare has no coordinate reference"
    ):
        run(
            "alignrasters",
            {"REFERENCE": ones, "RASTERS": [bare], "OUTPUT": str(tmp_path / "aligned")},
        )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("low,high,score\n0,1,1\n", "has no column value"),
        ("low,high,value\n0,1,many\n", "Row 1 .* has no number in column value"),
        (
            "low,high,value\n0,1,1\n1,2,inf\n",
            "Row 2 .* infinite number in column value",
        ),
        ("low,high,value\n", "has no row|has no feature"),
    ],
)
def test_faulty_table(reclassify, ones, tmp_path, text, sentence):
    table = write_text(tmp_path / "faulty.csv", text)
    refused(reclassify, ones, TABLE=table, match=sentence)


def test_table_from_a_chinese_spreadsheet(reclassify, ones, tmp_path):
    table = tmp_path / "表.csv"
    table.write_bytes("class,value,说明\n1,5,林地\n".encode("gb18030"))
    values, _ = read_raster(reclassify(ones, TABLE=str(table))["OUTPUT"])
    assert (values == 5).all()


def test_folder_that_does_not_exist(reclassify, ones, tmp_path):
    refused(
        reclassify,
        ones,
        OUTPUT=str(tmp_path / "no" / "out.tif"),
        match="The folder .* does not exist",
    )


def test_ending_that_is_not_written(reclassify, ones, tmp_path):
    refused(
        reclassify, ones, OUTPUT=str(tmp_path / "out.img"), match="is written as .tif"
    )


def test_place_that_the_system_protects(reclassify, ones):
    refused(
        reclassify,
        ones,
        OUTPUT="/proc/out.tif",
        match="The result cannot be written to /proc/out.tif: .* Choose another place",
    )


def test_memory_is_estimated_before_large_work(reclassify, ones, monkeypatch):
    from ecorestore.algorithms import job

    monkeypatch.setattr(job, "LARGE_BYTES", 1)
    said = reclassify(ones)["log"].lines
    assert said[0].startswith("20 cells: about 0.0 GB of memory at 5 bytes per cell")


def test_path_that_cannot_be_written(reclassify, ones, tmp_path):
    folder = tmp_path / "out.tif"
    folder.mkdir()
    refused(reclassify, ones, match="out.tif is a folder")


def _limited(code, tmp_path, limit):
    """Run code with a limit on the size of files, as on a full disk."""

    def limit_files():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-c", code],
        preexec_fn=limit_files,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "TESTS": str(TESTS)},
    )


FULL_DISK = """
import os, sys
sys.path[:0] = [os.environ["TESTS"], os.environ["TESTS"] + "/algorithms"]
import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from ecorestore.algorithms.geotiff import write_geotiff
from ecorestore.algorithms.grids import Reference
from ecorestore.algorithms.safe_write import WriteError
values = np.random.default_rng(0).random((1500, 1500)).astype(np.float32)
reference = Reference("r", values.shape, (0, 30, 0, 0, 0, -30), QgsCoordinateReferenceSystem())
try:
    write_geotiff("out.tif", values, reference)
except WriteError as error:
    print("refused:", error)
"""


def test_disk_that_fills_leaves_no_file(tmp_path):
    (tmp_path / "kept.tif").write_bytes(b"other")
    done = _limited(FULL_DISK, tmp_path, 2_000_000)
    assert "refused: The result cannot be written to out.tif" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["kept.tif"]


def test_failed_write_keeps_the_result_that_was_there(tmp_path):
    (tmp_path / "out.tif").write_bytes(b"older")
    _limited(FULL_DISK, tmp_path, 2_000_000)
    assert (tmp_path / "out.tif").read_bytes() == b"older"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.2, 0.4])
def test_cancel_leaves_nothing(tmp_path, delay):
    import processing

    values = (np.random.default_rng(1).random((1500, 1500)) < 0.6).astype(np.uint8)
    raster = write_raster(tmp_path / "in.tif", values)
    log, context = Log(), QgsProcessingContext()
    timer = threading.Timer(delay, log.cancel)
    timer.start()
    output = tmp_path / "result" / "out.tif"
    output.parent.mkdir()
    processing.run(
        "ecorestore:mspa",
        {"INPUT": raster, "FOREGROUND": "1", "SIMPLE": str(output)},
        feedback=log,
        context=context,
    )
    timer.join()
    left = {path.name for path in output.parent.iterdir()}
    assert left in (set(), {"out.tif", "out.qml"})


def test_same_sentence_in_dialog_and_run(ones, tmp_path):
    """What the dialog asks before it runs is what a run says."""
    from qgis.core import QgsApplication

    tool = QgsApplication.processingRegistry().algorithmById("ecorestore:mspa").create()
    given = {"INPUT": ones, "FOREGROUND": "7", "SIMPLE": str(tmp_path / "s.tif")}
    accepted, sentence = tool.checkParameterValues(given, QgsProcessingContext())
    assert not accepted
    assert "Foreground class 7 does not occur" in sentence
    # A model does not ask its steps; they refuse by themselves.
    _, done = tool.run(given, QgsProcessingContext(), log := Log())
    assert not done
    assert sentence in log.errors


def test_odd_names_are_fine(reclassify, ones, tmp_path):
    for name in ("空 格.tif", "quote'\"&%#.tif", "-dash.tif", "ü" * 100 + ".tif"):
        assert Path(reclassify(ones, OUTPUT=str(tmp_path / name))["OUTPUT"]).exists()


def test_source_smaller_than_a_cell_is_kept_as_one_and_named(run, tmp_path):
    raster = write_raster(tmp_path / "r.tif", np.ones((6, 6), np.float32))
    tiny = box(
        500001, 2999991, 500008, 2999998
    )  # within the first cell, off its centre
    wide = box(500120, 2999850, 500180, 2999910)
    sources = write_vector(tmp_path / "s.gpkg", [tiny, wide], source=[1, 2])
    result = run(
        "costdistance",
        {
            "RESISTANCE": raster,
            "SOURCES": sources,
            "COST": str(tmp_path / "cost.tif"),
            "ALLOCATION": str(tmp_path / "allocation.tif"),
        },
    )
    assert "kept as the one cell under a point inside: 1" in result["log"].warnings[0]
    cost, _ = read_raster(result["COST"])
    allocation, _ = read_raster(result["ALLOCATION"])
    assert (cost[0, 0], allocation[0, 0]) == (0, 1)
