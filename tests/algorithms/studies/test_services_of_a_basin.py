"""The study Services of a basin as a model, on the shipped sample basin."""

import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster
from qgis.core import QgsProcessingException
from qgis_environment import Log

BASIN = Path(__file__).resolve().parents[3] / "resources" / "sample" / "basin"
SERVICES = [
    "water_yield",
    "water_conservation",
    "carbon_storage",
    "soil_conservation",
    "habitat_quality",
]


@pytest.fixture(scope="module")
def study(run_study):
    """The folder of the study's results, and what was said."""
    return run_study("services_of_a_basin")


def run(parameters, folder):
    import processing
    from services_of_a_basin import OUTPUTS

    log = Log()
    outputs = {key: str(folder / file) for key, file in OUTPUTS.items()}
    given = {**parameters, **outputs}
    processing.run("ecorestore:servicesofabasin", given, feedback=log)
    return "\n".join(log.warnings)


@pytest.fixture
def part_of_basin(tmp_path):
    """A folder with some of the sample's files."""

    def copy(*names):
        folder = tmp_path / "given"
        folder.mkdir()
        for name in names:
            shutil.copy(BASIN / name, folder)
        return folder

    return copy


def valid(path):
    values, nodata = read_raster(path)
    return values[~np.isnan(values) & (values != nodata)]


def test_services_have_sound_values(study):
    folder, _ = study
    for name, most in (
        ("water_yield", 1300),
        ("water_conservation", 1300),
        ("carbon_storage", 300),
        ("habitat_quality", 1),
        ("sum_of_services", 5),
    ):
        values = valid(folder / f"{name}.tif")
        assert 0 <= values.min() < values.max() <= most, name
        assert (folder / f"{name}.qml").exists()
    water = valid(folder / "water_yield.tif").mean()
    held = valid(folder / "water_conservation.tif").mean()
    assert 0 < held < water


def test_districts_have_all_services_with_means_and_totals(study):
    table = pd.read_csv(study[0] / "statistics.csv")
    assert len(table) == 6  # five districts and the whole
    assert table["name"].head(5).tolist() == [f"Part {n}" for n in range(1, 6)]
    for service in SERVICES:
        assert table.columns.str.contains(service).any(), service
    summary = pd.read_csv(study[0] / "summary.csv")
    assert summary["service"].tolist() == SERVICES
    assert len(read_layer(study[0] / "districts.gpkg")) == 5


def test_sediment_of_the_watershed_is_less_than_its_loss(study):
    table = pd.read_csv(study[0] / "sediment_of_watersheds.csv")
    assert 0 < table["sed_export"][0] < table["usle_tot"][0]


def test_report_tells_the_whole_study(study):
    html = (study[0] / "report.html").read_text(encoding="utf-8")
    assert html.count("<img") == 9
    for tool in ("wateryield", "sedimentdelivery", "habitatquality", "servicevalue"):
        assert f"ecorestore:{tool}" in html


def test_a_service_without_its_layers_is_left_out_with_a_word(part_of_basin, tmp_path):
    given = part_of_basin(
        *("land_cover.tif", "carbon_pools.csv", "threats.csv", "sensitivity.csv"),
        *("threat_road.tif", "threat_built.tif", "districts.gpkg"),
    )
    (given / "rain.tif").write_bytes(b"")
    said = run({"folder": str(given)}, tmp_path)
    assert (
        "No input is called like these files of the folder, and they are not read:"
        " rain.tif." in said
    )
    assert (
        "Water yield is left out: there is no biophysical_table.csv,"
        " precipitation.tif, reference_evapotranspiration.tif, soil_depth.tif,"
        " available_water.tif." in said
    )
    assert "Water conservation is left out: there is no elevation.tif," in said
    summary = pd.read_csv(tmp_path / "summary.csv")
    assert summary["service"].tolist() == ["carbon_storage", "habitat_quality"]
    table = pd.read_csv(tmp_path / "statistics.csv")
    assert "carbon_storage_total_t" in table and "habitat_quality_mean" in table
    assert not (tmp_path / "water_yield.tif").exists()
    assert (tmp_path / "report.html").exists()


def test_a_layer_counts_in_place_of_the_folders(part_of_basin, tmp_path):
    given = part_of_basin("carbon_pools.csv")
    cover = str(BASIN / "land_cover.tif")
    run({"folder": str(given), "land_cover": cover}, tmp_path)
    assert (tmp_path / "carbon_storage.tif").exists()
    # One service is neither added nor compared.
    assert not (tmp_path / "sum_of_services.tif").exists()


def test_refused_where_nothing_can_be_run(part_of_basin, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run({"folder": str(part_of_basin("land_cover.tif"))}, tmp_path)
    assert (
        "No step of the study has all its layers. Choose a folder with such files as"
        " land_cover.tif, elevation.tif, biophysical_table.csv," in str(caught.value)
    )
    with pytest.raises(QgsProcessingException) as caught:
        run({"folder": str(tmp_path / "none")}, tmp_path)
    assert "There is no folder" in str(caught.value)


def test_a_wrong_layer_is_refused_before_any_step_runs(part_of_basin, tmp_path):
    given = part_of_basin("land_cover.tif", "carbon_pools.csv", "elevation.tif")
    pools = (given / "carbon_pools.csv").read_text(encoding="utf-8").splitlines()
    (given / "carbon_pools.csv").write_text("\n".join(pools[:-1]), encoding="utf-8")
    with pytest.raises(QgsProcessingException) as caught:
        run({"folder": str(given)}, tmp_path)
    assert str(caught.value).endswith(
        "Carbon storage: The land cover holds class 9 in 1468 cells, for which"
        " carbon_pools has no row (rows: 1, 2, 3, 4, 5, 6, 7, 8). Add one."
    )
    assert not list(tmp_path.glob("*.tif"))
