"""Tables of the studies, through QGIS."""

from pathlib import Path

import pytest
from ecorestore.algorithms.presets import PRESETS, preset_titles, read_preset
from osgeo import ogr

TABLES = list(preset_titles())


@pytest.fixture
def preset(run, tmp_path):
    def run_it(name, ending="csv"):
        output = str(tmp_path / f"table.{ending}")
        return run("presettable", {"PRESET": TABLES.index(name), "OUTPUT": output})

    return run_it


def test_every_shipped_table_has_a_title():
    assert set(TABLES) == {path.stem for path in PRESETS.glob("*.csv")}


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_written_and_read_back(preset, name):
    result = preset(name)
    table = read_preset(name)
    assert (
        result["log"]
        .lines[-1]
        .startswith(f"{preset_titles()[name]}: {len(table)} rows, ")
    )
    lines = Path(result["OUTPUT"]).read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == ",".join(table.columns)


def test_table_is_written_as_printed(preset):
    written = Path(preset("liuzhi_resistance")["OUTPUT"])
    shipped = PRESETS / "liuzhi_resistance.csv"
    assert written.read_text(encoding="utf-8-sig") == shipped.read_text("utf-8")


def test_log_tells_what_is_wrong_with_the_liuzhi_table(preset):
    result = preset("liuzhi_resistance")
    log = result["log"]
    assert result["FAULTS"] == 4
    assert len([line for line in log.lines if "sum to 1.05" in line]) == 1
    assert any("misprint" in line for line in log.lines)
    assert any(
        line.startswith("distance_road_m: the score grows with the distance")
        for line in log.lines
    )
    assert "The weights sum to 1.05, not 1" in log.warnings[-1]
    assert any("1043-1032: the low limit 1043 is not" in line for line in log.warnings)
    assert log.lines[-1].endswith("28 rows, 4 faults to correct before use.")


def test_each_note_of_another_table_is_told_once(preset):
    log = preset("liuzhi_corrections")["log"]
    assert len([line for line in log.lines if "moderate proposal" in line]) == 1
    assert log.warnings == []


def test_numbers_stay_numbers_in_a_geopackage(preset):
    dataset = ogr.Open(preset("liuzhi_resistance", "gpkg")["OUTPUT"])
    layer = dataset.GetLayer(0)
    row = layer.GetFeature(13)
    assert (row["low"], row["high"], row["score"]) == (1658, 2081, 5)
    assert row["weight"] == 0.1
    assert layer.GetFeature(1)["low"] is None
