"""Species models through QGIS: what is written, resumed, listed and refused."""

import json
from pathlib import Path

import numpy as np
import pytest
from layers import read_layer, read_raster, write_bands, write_raster, write_text
from osgeo import gdal
from qgis.core import QgsProcessingException

CELL, WEST, NORTH = 30.0, 500000.0, 3000000.0
SHAPE = (40, 50)
ROWS, COLUMNS = np.indices(SHAPE)
WARMTH = (COLUMNS + 0.1 * ROWS).astype(np.float32)
RAIN = (800 - 10 * ROWS + 3 * np.sin(COLUMNS)).astype(np.float32)
SOIL = (1 + (ROWS + COLUMNS) // 20 % 3).astype(np.uint8)


@pytest.fixture
def land(tmp_path):
    rain = RAIN.copy()
    rain[:, 0] = -9999
    return {
        "PREDICTORS": [
            write_raster(tmp_path / "warmth.tif", WARMTH),
            write_raster(tmp_path / "rain.tif", rain, nodata=-9999),
        ],
        "CLASSES": [write_raster(tmp_path / "soil.tif", SOIL)],
    }


def records(tmp_path, name="records.csv"):
    """A warm and a wet species, one in a single cell, and one of few records."""
    random = np.random.default_rng(4)
    lines = ["species,x,y"]

    def add(species, chance, count):
        weight = np.where(COLUMNS > 0, chance, 0).ravel()
        cells = random.choice(weight.size, count, False, weight / weight.sum())
        for row, column in zip(*np.unravel_index(cells, SHAPE)):
            lines.append(place(species, row, column))

    add("Abies warmia", np.exp(WARMTH / 6), 40)
    add("Betula ×wet", np.exp((RAIN - 600) / 50), 30)
    lines += [place("Cellula una", 5, 5)] * 9
    lines += [place("Rara avis", 6, 6 + n) for n in range(3)]
    lines += [place("Abies warmia", 3, 0), "Abies warmia,0,0"]
    lines += [place("Sola maris", 3, 0)] * 6
    return write_text(tmp_path / name, "\n".join(lines) + "\n")


def place(species, row, column):
    x, y = WEST + CELL * (column + 0.5), NORTH - CELL * (row + 0.5)
    return f"{species},{x},{y}"


def asked(land, tmp_path, **more):
    given = {
        **land,
        "OCCURRENCES": records(tmp_path),
        "REPLICATES": 3,
        "BACKGROUND": 600,
        "FOLDER": str(tmp_path / "maps"),
        "TABLE": str(tmp_path / "species.csv"),
    }
    given.update(more)
    return given


def test_a_batch(run, land, tmp_path):
    result = run(
        "speciesmodels",
        asked(
            land,
            tmp_path,
            REPLICATE_MAPS=True,
            OTHER_SCALES=True,
            JACKKNIFE=True,
            RICHNESS=str(tmp_path / "richness.tif"),
            WEIGHTED=str(tmp_path / "weighted.tif"),
            CHARTS=str(tmp_path / "charts.html"),
        ),
    )
    frame = read_layer(result["TABLE"]).set_index("species")
    assert frame.loc["Abies warmia", ["given", "outside", "nodata"]].tolist() == [
        "42",
        "1",
        "1",
    ]
    assert float(frame.loc["Abies warmia", "test_auc"]) > 0.7
    assert float(frame.loc["Betula ×wet", "gap"]) <= 1e-5
    problems = frame["problem"]
    assert problems["Cellula una"] == "All 9 usable records lie in one cell."
    assert problems["Rara avis"] == "3 usable records, and 5 are needed."
    assert problems["Sola maris"].startswith("None of 6 records lies on a cell")
    assert result["MODELLED"] == 2 and result["KEPT"] == 2
    folder = Path(result["FOLDER"])
    assert {path.name for path in folder.glob("*.tif")} == {
        f"{stem}{ending}.tif"
        for stem in ("Abies_warmia", "Betula_wet")
        for ending in ("", "_mean", "_sd", "_logistic", "_raw")
    }
    assert (folder / "Abies_warmia.qml").exists()
    warm, nodata = read_raster(folder / "Abies_warmia.tif")
    assert (warm[:, 0] == nodata).all()
    assert warm[:, 1:].min() >= 0 and warm[:, 1:].max() <= 1
    assert warm[:, 45:].mean() > warm[:, 1:10].mean() + 0.3
    wet, _ = read_raster(folder / "Betula_wet.tif")
    limits = frame["ten_percentile"][:2].astype(float)
    count, _ = read_raster(result["RICHNESS"])
    expected = (warm >= np.float32(limits["Abies warmia"])).astype(int)
    expected += wet >= np.float32(limits["Betula ×wet"])
    assert np.abs(count[:, 1:].astype(int) - expected[:, 1:]).sum() <= 2
    weighted, _ = read_raster(result["WEIGHTED"])
    assert np.allclose(weighted[:, 1:], (warm + wet)[:, 1:], atol=1e-6)
    model = json.loads((folder / "Abies_warmia.json").read_text(encoding="utf-8"))
    assert model["figures"]["records"] == 40
    page = Path(result["CHARTS"]).read_text(encoding="utf-8")
    assert page.count("<details>") == 2 and "<script" not in page
    assert (
        result["log"]
        .lines[-1]
        .startswith("2 of 5 species modelled, 2 with an AUC above 0.7; mean AUC 0.")
    )


def pixels(folder):
    return {path.name: read_raster(path)[0].tobytes() for path in folder.glob("*.tif")}


def test_species_that_are_there_are_not_done_again(run, land, tmp_path):
    first = run("speciesmodels", asked(land, tmp_path, SPECIES="Abies warmia"))
    folder = Path(first["FOLDER"])
    before = pixels(folder)
    stamp = (folder / "Abies_warmia.tif").stat().st_mtime_ns
    second = run("speciesmodels", asked(land, tmp_path))
    assert (folder / "Abies_warmia.tif").stat().st_mtime_ns == stamp
    said = "1 species are in the folder already, as they are asked for; 1 to do."
    assert said in second["log"].lines
    assert second["MODELLED"] == 2
    assert pixels(folder)["Abies_warmia.tif"] == before["Abies_warmia.tif"]
    # Another parameter, or a map that was changed: done again.
    third = run("speciesmodels", asked(land, tmp_path, REGULARISATION=3))
    assert not any("already" in line for line in third["log"].lines)
    assert pixels(folder)["Abies_warmia.tif"] != before["Abies_warmia.tif"]
    (folder / "Betula_wet.tif").unlink()
    fourth = run("speciesmodels", asked(land, tmp_path, REGULARISATION=3))
    assert any("1 species are in the folder" in line for line in fourth["log"].lines)


def test_the_same_whatever_is_done_beside_it(run, land, tmp_path, monkeypatch):
    alone = run("speciesmodels", asked(land, tmp_path, SPECIES="Betula ×wet"))
    one = pixels(Path(alone["FOLDER"]))["Betula_wet.tif"]
    monkeypatch.setattr("ecorestore.algorithms.predictor_stack.BYTES_AT_ONCE", 9000)
    monkeypatch.setattr("ecorestore.algorithms.species_maps.MOST_AT_ONCE", 1)
    monkeypatch.setattr("ecorestore.core.parallel.processors", lambda: 3)
    both = run("speciesmodels", asked(land, tmp_path, FOLDER=str(tmp_path / "again")))
    assert pixels(Path(both["FOLDER"]))["Betula_wet.tif"] == one


def test_points_one_stack_and_another_time(run, tmp_path):
    from layers import write_vector

    now = write_bands(tmp_path / "now.tif", [WARMTH, RAIN], ["warmth", "rain"])
    warmer = write_bands(tmp_path / "later.tif", [RAIN, WARMTH + 5], ["rain", "warmth"])
    lines = Path(records(tmp_path)).read_text(encoding="utf-8").splitlines()[1:41]
    rows = [line.split(",") for line in lines]
    points = write_vector(
        tmp_path / "points.gpkg",
        [f"POINT({x} {y})" for _, x, y in rows],
        kind=[name for name, _, _ in rows],
    )
    result = run(
        "speciesmodels",
        {
            "PREDICTORS": [now],
            "OCCURRENCES": points,
            "SPECIES_COLUMN": "kind",
            "PROJECTION": [warmer],
            "REPLICATES": 0,
            "FEATURES": "LQ",
            "FOLDER": str(tmp_path / "maps"),
            "TABLE": str(tmp_path / "species.csv"),
            "CLAMPING": str(tmp_path / "clamping.tif"),
        },
    )
    folder = Path(result["FOLDER"])
    today, _ = read_raster(folder / "Abies_warmia.tif")
    later, _ = read_raster(folder / "Abies_warmia_projected.tif")
    assert later.mean() > today.mean()
    assert np.allclose(later[:, :45], today[:, 5:], atol=0.1)
    clamping, _ = read_raster(result["CLAMPING"])
    span = WARMTH.max() - WARMTH.min()
    expected = np.maximum(WARMTH + 5 - WARMTH.max(), 0) / span
    assert np.allclose(clamping, expected, atol=1e-6)
    said = "cells of the other time are beyond the training range."
    assert any(line.endswith(said) for line in result["log"].lines)
    frame = read_layer(result["TABLE"])
    assert frame["test_auc"].tolist() == [""]
    assert result["MEAN_AUC"] == pytest.approx(float(frame["training_auc"][0]))


def test_a_class_never_seen_has_no_value(run, land, tmp_path):
    soil = SOIL.copy()
    soil[30, 30] = 9
    (tmp_path / "later").mkdir()
    changed = write_raster(tmp_path / "later" / "soil.tif", soil)
    later = [*land["PREDICTORS"], changed]
    result = run(
        "speciesmodels",
        asked(land, tmp_path, PROJECTION=later, SPECIES="Abies warmia"),
    )
    path = Path(result["FOLDER"]) / "Abies_warmia_projected.tif"
    values, nodata = read_raster(path)
    assert values[30, 30] == nodata
    assert (values[:, 1:] == nodata).sum() == 1
    assert any(
        line.startswith("1 cells hold a class that no point of the training has")
        for line in result["log"].warnings
    )


def test_bias_buffer_and_blocks(run, land, tmp_path):
    effort = np.where(COLUMNS > 20, 1.0, 0.0).astype(np.float32)
    result = run(
        "speciesmodels",
        asked(
            land,
            tmp_path,
            BIAS=write_raster(tmp_path / "effort.tif", effort),
            BUFFER=300.0,
            METHOD=2,
            BLOCK_SIZE=300.0,
            SPECIES="Abies warmia",
        ),
    )
    frame = read_layer(result["TABLE"])
    assert int(frame["points"][0]) < 640
    assert float(frame["training_auc"][0]) > 0.5


def test_on_a_cluster(run, land, tmp_path):
    distributed = pytest.importorskip("distributed")
    here = run("speciesmodels", asked(land, tmp_path))
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None
    ) as cluster:
        there = run(
            "speciesmodels",
            asked(
                land,
                tmp_path,
                FOLDER=str(tmp_path / "there"),
                SCHEDULER_ADDRESS=cluster.scheduler_address,
            ),
        )
    assert pixels(Path(here["FOLDER"])) == pixels(Path(there["FOLDER"]))


def test_cancel_leaves_whole_species_only(land, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingContext
    from qgis_environment import Log

    class Impatient(Log):
        def setProgress(self, percent):
            super().setProgress(percent)
            if percent > 15:
                self.cancel()

    tool = QgsApplication.processingRegistry().algorithmById("ecorestore:speciesmodels")
    tool.create().run(asked(land, tmp_path), QgsProcessingContext(), Impatient())
    for path in (tmp_path / "maps").glob("*.tif"):
        assert gdal.Open(str(path)) is not None
    assert not (tmp_path / "species.csv").exists()


def test_refusals(run, land, tmp_path):
    def refused(sentence, **more):
        with pytest.raises(QgsProcessingException, match=sentence):
            run("speciesmodels", asked(land, tmp_path, **more))
        assert not (tmp_path / "species.csv").exists()

    warmth, rain = land["PREDICTORS"]
    flat = write_raster(tmp_path / "flat.tif", np.full(SHAPE, 7, np.float32))
    refused(
        "The predictor flat has the value 7 at all 600 points",
        PREDICTORS=[warmth, flat],
    )
    refused("Two predictors are called warmth", PREDICTORS=[warmth, warmth])
    refused(
        r"has no predictor called rain, soil \(it has: warmth\)", PROJECTION=[warmth]
    )
    refused("needs predictors of another time", CLAMPING=str(tmp_path / "c.tif"))
    refused("has no column kind", SPECIES_COLUMN="kind")
    refused("The records have no species called Ursus", SPECIES="Ursus")
    refused('The feature classes "LX" are not known', FEATURES="LX")
    refused("The regularisation multiplier is 0", REGULARISATION=0)
    refused("The side of the blocks is 0", METHOD=2)
    refused("The share of test records is 1.5", TEST_SHARE=1.5)
    nothing = np.zeros(SHAPE, np.float32)
    refused(
        "No cell can be drawn as background",
        BIAS=write_raster(tmp_path / "none.tif", nothing),
    )
    empty = np.full(SHAPE, -1, np.float32)
    empty[0, 0] = 3
    gap = write_raster(tmp_path / "gap.tif", empty, nodata=-1)
    refused("No cell has a value in every predictor", PREDICTORS=[rain, gap])


def test_records_of_another_crs_and_without_a_name_or_place(run, land, tmp_path):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsPointXY,
        QgsProject,
    )

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32648"), degrees, QgsProject.instance()
    )
    rows = Path(records(tmp_path)).read_text(encoding="utf-8").splitlines()[1:41]
    lines = ["name,lon,lat"]
    for row in rows:
        name, x, y = row.split(",")
        point = transform.transform(QgsPointXY(float(x), float(y)))
        lines.append(f"{name},{point.x():.8f},{point.y():.8f}")
    lines += [",105.0,27.1", "Abies warmia,,"]
    result = run(
        "speciesmodels",
        asked(
            land,
            tmp_path,
            OCCURRENCES=write_text(tmp_path / "degrees.csv", "\n".join(lines)),
            SPECIES_COLUMN="name",
            X_COLUMN="lon",
            Y_COLUMN="lat",
            CRS="EPSG:4326",
            TABLE=str(tmp_path / "species.gpkg"),
        ),
    )
    frame = read_layer(result["TABLE"])
    assert frame["records"].tolist() == [40]
    assert result["log"].warnings == [
        "1 records name no species, and are left out.",
        "1 records have no coordinates, and are left out.",
    ]
