"""The karst report on small folders: what is missing or broken stops nothing else."""

import numpy as np
import pytest
from layers import box, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

CELL = 100.0
SIDE = 40
WEST, NORTH = 500000.0, 3000000.0
SOUTH, EAST = NORTH - SIDE * CELL, WEST + SIDE * CELL


@pytest.fixture
def folder(tmp_path):
    """A folder with hills, a hollow among them, and rock."""
    path = tmp_path / "inputs"
    path.mkdir()
    rows, columns = np.mgrid[0:SIDE, 0:SIDE]
    hills = 500 + 5.0 * rows + 60 * np.sin(columns / 4)
    hills[18:23, 18:23] -= 60
    put(path, "elevation", hills)
    rocks = [box(WEST, SOUTH, WEST + 2000, NORTH), box(WEST + 2000, SOUTH, EAST, NORTH)]
    write_vector(
        path / "rock.gpkg", rocks, rock=["homogeneous carbonate", "other rock"]
    )
    put(path, "soil_loss", np.full((SIDE, SIDE), 1.0))
    return path


def put(folder, name, values):
    kept = np.asarray(values)
    kept = kept.astype(np.float32) if kept.dtype.kind == "f" else kept.astype(np.uint8)
    write_raster(folder / f"{name}.tif", kept, cell=CELL)


@pytest.fixture
def report(run, tmp_path):
    """Run the report; returns its results and its text."""

    def make(folder, **more):
        page = tmp_path / "report.html"
        given = {"FOLDER": str(folder), "OUTPUT": str(page), "LANGUAGE": 1, **more}
        results = run("karstreport", given)
        return results, page.read_text(encoding="utf-8")

    return make


def warned(results):
    return "\n".join(results["log"].warnings)


def test_a_folder_of_few_files_answers_what_it_can(folder, report):
    results, page = report(folder)
    assert results["ANSWERED"] == 3  # erosion, depressions, zones
    assert (
        results["log"].lines[-1].startswith("3 of 10 problems are answered, at least")
    )
    assert "50.0 percent of 16.00 km² lose more soil than the rock forms" in page
    assert "On 8.00 km² the standard of 500 t/(km²·a) sees no danger" in page
    said = warned(results)
    assert "Slope farmland is left out: the folder has no land_cover.tif." in said
    assert "Erosion risk by rock is made without soil_formation.csv" in said
    assert (
        "The folder has no districts.gpkg: all figures are of the whole land." in said
    )


def test_a_broken_file_counts_as_missing(folder, report):
    (folder / "soil_loss.tif").write_bytes(b"no raster")
    (folder / "districts.gpkg").write_bytes(b"")
    results, page = report(folder)
    assert results["ANSWERED"] == 2
    said = warned(results)
    assert "Erosion risk by rock is left out: the folder has no soil_loss.tif." in said
    assert "These files cannot be opened, and count as missing:" in said
    assert "soil_loss.tif" in said and "districts.gpkg" in said
    assert "These files cannot be opened" in page


def test_a_step_that_fails_is_left_out_with_its_reason(folder, report):
    put(folder, "soil_loss", np.full((SIDE, SIDE), -1.0))
    results, page = report(folder)
    assert results["ANSWERED"] == 2
    assert "Erosion risk by rock is left out: " in warned(results)
    assert "-1" in page


def test_districts_elsewhere_do_not_stop_the_sections(folder, report):
    away = box(WEST + 1e5, NORTH + 1e5, WEST + 2e5, NORTH + 2e5)
    write_vector(folder / "districts.gpkg", [away], name=["Away"])
    results, _ = report(folder)
    assert results["ANSWERED"] == 3
    assert (
        "Erosion risk by rock is made without districts, as with them: No feature of"
        " districts lies on soil_loss." in warned(results)
    )


def test_misspelt_files_are_named(folder, report):
    put(folder, "elevaton", np.zeros((SIDE, SIDE)))
    (folder / "notes.txt").write_text("not a layer")
    results, page = report(folder)
    sentence = (
        "No input is called like these files of the folder, and they are not read:"
        " elevaton.tif."
    )
    assert sentence in warned(results)
    assert sentence in page


def test_sections_that_the_sample_lacks(folder, report):
    """Vulnerability, leakage, towns, gaps and accounts."""
    half = np.arange(SIDE) < SIDE // 2
    left = np.broadcast_to(half, (SIDE, SIDE))
    put(folder, "epikarst", np.where(left, 1, 3))
    put(folder, "protective_cover", np.where(left, 1, 4))
    put(folder, "karst_network", np.where(left, 1, 3))
    put(folder, "infiltration", np.where(left, 1, 4))
    put(folder, "vegetation_index", np.where(left, 0.4, 0.6))
    put(folder, "sealed_ground", np.where(left, 0.3, 0.0))
    put(folder, "priority", np.where(left, 1, 0))
    reserve = box(WEST, SOUTH, WEST + 1000, NORTH)
    write_vector(folder / "reserves.gpkg", [reserve], name=["North"])
    lake = box(WEST + 300, NORTH - 500, WEST + 600, NORTH - 300)
    write_vector(folder / "reservoirs.gpkg", [lake], id=[1])
    write_text(
        folder / "accounts.csv",
        "district,gdp,service_value\nA,100,50\nB,50,100\n",
    )
    results, page = report(folder, CARBONATE_ROCKS="homogeneous carbonate")
    assert results["ANSWERED"] == 6
    said = warned(results)
    for tool in (
        "Groundwater vulnerability (EPIK)",
        "Leakage of reservoirs",
        "Urban effect on vegetation",
        "Gap analysis",
        "Ecological accounts",
    ):
        assert f"{tool} is left out" not in said
    assert "Reserves protect 50.0 percent of the priority areas" in page
    assert "first to be compensated" in page


def test_a_stack_is_one_file_or_a_folder(folder, report):
    stack = folder / "soil_water_by_year"
    stack.mkdir()
    for place, year in enumerate(range(2001, 2009)):
        put(stack, f"{year}", np.full((SIDE, SIDE), 0.4 - 0.01 * place))
    results, page = report(folder)
    assert results["ANSWERED"] == 4
    assert "The soil dries on 100.0 percent of the land, more than half of it" in page


def test_the_report_speaks_chinese(folder, report):
    _, page = report(folder, LANGUAGE=2)
    assert "公顷" in page or "的" in page
    assert '<h2 id="section-10">' in page


def test_results_are_kept_where_asked(folder, report, tmp_path):
    kept = tmp_path / "kept"
    report(folder, RESULTS=str(kept))
    assert (kept / "erosion_risk.tif").exists()
    assert (kept / "erosion_by_rock.csv").exists()


def test_cancel_leaves_no_report(folder, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingContext
    from qgis_environment import Log

    class Impatient(Log):
        def setProgress(self, percent):  # noqa: N802, ARG002, QGIS's name
            self.cancel()

    log = Impatient()
    page = tmp_path / "report.html"
    tool = QgsApplication.processingRegistry().createAlgorithmById(
        "ecorestore:karstreport"
    )
    given = {"FOLDER": str(folder), "OUTPUT": str(page)}
    tool.run(given, QgsProcessingContext(), log)
    assert log.lines[-1] == "Cancelled; what was not finished is not written."
    assert not page.exists()


def test_refused_without_a_folder_or_any_file(run, tmp_path):
    page = str(tmp_path / "report.html")
    with pytest.raises(QgsProcessingException, match="There is no folder"):
        run("karstreport", {"FOLDER": str(tmp_path / "none"), "OUTPUT": page})
    with pytest.raises(
        QgsProcessingException,
        match=r"has none of the files that the report takes, such as soil_loss\.tif,"
        r" rock\.gpkg",
    ):
        run("karstreport", {"FOLDER": str(tmp_path), "OUTPUT": page})
