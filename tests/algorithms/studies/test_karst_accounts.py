"""The study Karst accounts of a district as a model, on the shipped sample."""

import re

import pytest
from layers import read_raster

EIGHT = (1, 2, 3, 4, 5, 6, 8, 10)


@pytest.fixture(scope="module")
def study(run_study):
    """The folder of the study's results, and what was said."""
    return run_study("karst_accounts")


@pytest.fixture(scope="module")
def sections(study):
    """The text of each section of the report, by its number."""
    html = (study[0] / "report.html").read_text(encoding="utf-8")
    parts = re.split(r'<h2 id="section-(\d+)">', html)
    return {int(number): text for number, text in zip(parts[1::2], parts[2::2])}


def test_the_report_has_ten_sections_in_order(sections):
    assert list(sections) == list(range(1, 11))


def test_eight_sections_have_map_figures_and_advice(sections):
    for number in EIGHT:
        for part in ("<img", "The figures", "<table>", "What it means for planning"):
            assert part in sections[number], (number, part)


def test_towns_and_reserves_are_left_out_with_a_word(study, sections):
    for number, files in (
        (7, "vegetation_index.tif, sealed_ground.tif"),
        (9, "priority.tif, reserves.gpkg"),
    ):
        assert f"is left out: the folder has no {files}." in sections[number]
        assert "The figures" not in sections[number].split("How it was made")[0]
    said = "\n".join(study[1].warnings)
    assert "Gap analysis is left out: the folder has no priority.tif" in said


def test_figures_of_the_sections(sections):
    # The rock, not the standard, shows the soil that is lost from marble.
    assert "<td>marble</td><td>20</td>" in sections[1]
    assert "Hardly any farmland is steeper than 25°" in sections[2]
    assert "water runs into 3 depressions" in sections[3]
    assert "12 years, 2001 to 2012" in sections[4]
    assert "km² became greener but worse" in sections[8]


def test_maps_and_tables_are_kept_with_their_styles(study):
    results = study[0] / "results"
    risk, nodata = read_raster(results / "erosion_risk.tif")
    assert set(risk[risk != nodata].flat) == {1, 2, 3}
    assert (results / "erosion_risk.qml").exists()
    assert (results / "rock_sink_district_table.csv").exists()


def test_how_each_result_was_made_is_told(study):
    html = (study[0] / "report.html").read_text(encoding="utf-8")
    for tool in ("erosionrisk", "pixeltrend", "weatheringcarbonsink", "servicevalue"):
        assert f"ecorestore:{tool}" in html
