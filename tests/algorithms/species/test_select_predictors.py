"""Selection of predictors, through QGIS."""

from pathlib import Path

import numpy as np
import pytest
from layers import read_layer, read_raster, write_raster, write_text
from qgis.core import QgsProcessingException

SHAPE = (20, 30)


@pytest.fixture
def values():
    rng = np.random.default_rng(0)
    warmth = rng.normal(size=SHAPE)
    return {
        "warmth": warmth,
        "height": -warmth + 0.4 * rng.normal(size=SHAPE),
        "rain": rng.normal(size=SHAPE),
        "aspect": rng.uniform(0, 360, SHAPE),
    }


@pytest.fixture
def predictors(values, tmp_path):
    layers = {name: layer.astype(np.float32) for name, layer in values.items()}
    layers["warmth"][0, 0] = -99
    layers["aspect"][1, 1] = -1
    return [
        write_raster(tmp_path / f"{name}.tif", layer, nodata=-99)
        for name, layer in layers.items()
    ]


@pytest.fixture
def records(values, tmp_path):
    """Moss where it is high, fern where it is warm, oak in one cell, elm beyond."""
    lines = ["species,x,y"]
    for species, name in (("moss", "height"), ("fern", "warmth")):
        order = np.argsort(values[name].ravel())[-40:]
        for row, column in zip(*np.unravel_index(order, SHAPE)):
            lines.append(f"{species},{500015 + 30 * column},{3000000 - 15 - 30 * row}")
    lines += ["oak,500105,2999905"] * 6 + ["elm,1,2"]
    return write_text(tmp_path / "records.csv", "\n".join(lines) + "\n")


@pytest.fixture
def select(run, predictors, tmp_path):
    def run_it(**more):
        parameters = {
            "PREDICTORS": predictors,
            "KEPT": str(tmp_path / "kept.csv"),
            "STEPS": str(tmp_path / "steps.csv"),
            **more,
        }
        return run("selectpredictors", parameters)

    return run_it


def test_once_without_records(select, tmp_path):
    result = select(
        PAIRS=str(tmp_path / "pairs.csv"), CHART=str(tmp_path / "chart.html")
    )
    kept = read_layer(result["KEPT"])
    assert kept["predictor"].tolist() == ["warmth", "rain", "aspect"]
    steps = read_layer(result["STEPS"])
    assert steps[["predictor", "because", "of"]].values.tolist() == [
        ["height", "correlation", "warmth"]
    ]
    assert len(read_layer(result["PAIRS"])) == 6
    assert result["KEPT_COUNT"] == 3
    files = [Path(layer).name for layer in result["LAYERS"]]
    assert files == ["warmth.tif", "rain.tif", "aspect.tif"]
    page = Path(result["CHART"]).read_text(encoding="utf-8")
    assert "<svg" in page and "<script" not in page
    assert result["log"].lines[-1] == ("3 of 4 predictors stay: warmth, rain, aspect.")


def test_aspect_becomes_northness_and_eastness(select, values, tmp_path):
    folder = tmp_path / "parts"
    result = select(ASPECT="aspect", ASPECT_PARTS=str(folder))
    kept = read_layer(result["KEPT"])["predictor"].tolist()
    assert kept == ["warmth", "rain", "aspect_northness", "aspect_eastness"]
    north, _ = read_raster(folder / "aspect_northness.tif")
    east, _ = read_raster(folder / "aspect_eastness.tif")
    angle = np.radians(values["aspect"])
    angle[1, 1] = np.nan
    known = np.isfinite(angle)
    assert north[known] == pytest.approx(np.cos(angle)[known], abs=1e-5)
    assert east[known] == pytest.approx(np.sin(angle)[known], abs=1e-5)
    assert (north[1, 1], east[1, 1]) == (0, 0)
    assert (folder / "aspect_eastness.qml").exists()
    assert [Path(layer).stem for layer in result["LAYERS"]] == kept


def test_for_each_species(select, records):
    result = select(OCCURRENCES=records, BY=1)
    kept = read_layer(result["KEPT"]).groupby("species")["predictor"].agg(list)
    assert kept["moss"] == ["height", "rain", "aspect"]
    assert kept["fern"] == ["warmth", "rain", "aspect"]
    log = result["log"]
    said = [*log.lines, *log.warnings]
    assert any(line.startswith("oak is skipped: 1 records where all") for line in said)
    assert any("skipped: elm." in line for line in said)
    assert log.lines[-1].startswith("2 species: 3 to 3 of 4 predictors stay; those of")


def test_once_with_records_and_what_always_stays(select, records):
    result = select(OCCURRENCES=records, ALWAYS="height")
    kept = read_layer(result["KEPT"])
    assert kept["predictor"].tolist() == ["height", "rain", "aspect"]
    assert kept["contribution"].astype(float).notna().all()
    loose = select(GREATEST_CORRELATION=1)
    assert loose["KEPT_COUNT"] == 4
    tight = select(GREATEST_CORRELATION=1, GREATEST_INFLATION=2)
    assert tight["KEPT_COUNT"] == 3
    assert read_layer(tight["STEPS"])["because"].tolist() == ["inflation"]


def test_bad_input_is_refused(select, records, predictors, tmp_path):
    with pytest.raises(QgsProcessingException, match="sun is said to be an aspect"):
        select(ASPECT="sun")
    with pytest.raises(QgsProcessingException, match="need an aspect. Name it"):
        select(ASPECT_PARTS=str(tmp_path / "parts"))
    with pytest.raises(QgsProcessingException, match="takes records. Give them"):
        select(BY=1)
    with pytest.raises(QgsProcessingException, match="has no column taxon"):
        select(OCCURRENCES=records, SPECIES_COLUMN="taxon")
    with pytest.raises(QgsProcessingException, match="sun is to stay"):
        select(ALWAYS="sun")
    with pytest.raises(
        QgsProcessingException, match="Two predictors are called warmth"
    ):
        select(PREDICTORS=[*predictors, predictors[0]])
    with pytest.raises(QgsProcessingException, match="Only 1 predictors vary"):
        select(PREDICTORS=predictors[:1])
    odd = write_raster(tmp_path / "odd.tif", np.full(SHAPE, 400, np.float32))
    with pytest.raises(QgsProcessingException, match="The aspect holds 400"):
        select(PREDICTORS=[*predictors, odd], ASPECT="odd")
