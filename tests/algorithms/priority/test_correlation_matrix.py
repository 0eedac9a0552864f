"""Correlation of rasters and of tables, through QGIS."""

from pathlib import Path

import numpy as np
import pytest
from layers import box, read_layer, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

RISING = np.arange(1, 17, dtype=np.float32).reshape(4, 4)
MIRRORED = RISING[:, ::-1].copy()


@pytest.fixture
def rasters(tmp_path):
    gap = -RISING
    gap[0, 0] = -99
    return [
        write_raster(tmp_path / "richness.tif", RISING),
        write_raster(tmp_path / "water.tif", RISING**2),
        write_raster(tmp_path / "loss.tif", gap, nodata=-99),
    ]


def test_rasters(run, rasters, tmp_path):
    result = run(
        "correlationmatrix",
        {
            "RASTERS": rasters,
            "PAIRS": str(tmp_path / "pairs.csv"),
            "MATRIX": str(tmp_path / "matrix.csv"),
            "CHART": str(tmp_path / "heat.html"),
        },
    )
    pairs = read_layer(result["PAIRS"]).astype({"coefficient": float})
    assert pairs["first"].tolist() == ["richness", "richness", "water"]
    assert pairs["coefficient"].tolist() == pytest.approx([1, -1, -1])
    assert pairs["n"].astype(int).tolist() == [15] * 3
    assert list(read_layer(result["MATRIX"]))[:4] == [
        "name",
        "richness",
        "water",
        "loss",
    ]
    assert result["LARGEST"] == pytest.approx(1)
    lines = result["log"].lines
    assert "15 of 15 cells with a value in every raster are taken." in lines
    assert any(line.startswith("Neighbouring cells are alike") for line in lines)
    assert lines[-1].startswith(
        "3 pairs over 15 cells or rows; the strongest: richness"
    )
    page = Path(result["CHART"]).read_text(encoding="utf-8")
    assert "<svg" in page and "<script" not in page


def test_zones(run, tmp_path):
    half = RISING.copy()
    half[:, 2:] *= -1
    zones = write_vector(
        tmp_path / "reach.gpkg",
        [
            box(500000, 2999880, 500060, 3000000),
            box(500060, 2999880, 500120, 3000000),
        ],
        id=[1, 2],
    )
    result = run(
        "correlationmatrix",
        {
            "RASTERS": [
                write_raster(tmp_path / "a.tif", RISING),
                write_raster(tmp_path / "b.tif", half),
            ],
            "ZONES": zones,
            "METHOD": 2,
            "PAIRS": str(tmp_path / "pairs.csv"),
            "BY_ZONE": str(tmp_path / "by_zone.csv"),
            "INFLATION": str(tmp_path / "vif.csv"),
        },
    )
    found = read_layer(result["BY_ZONE"]).astype({"coefficient": float})
    assert found["coefficient"].tolist() == pytest.approx([1, -1])
    assert list(read_layer(result["INFLATION"]))[:2] == ["name", "vif"]


def test_table(run, tmp_path):
    table = write_text(
        tmp_path / "t.csv", "site,a,b,c\nx,1,2,7\ny,2,4,\nz,3,5,5\nw,4,9,1\n"
    )
    result = run(
        "correlationmatrix",
        {"TABLE": table, "METHOD": 1, "PAIRS": str(tmp_path / "pairs.csv")},
    )
    pairs = read_layer(result["PAIRS"])
    assert len(pairs) == 3
    assert pairs["n"].astype(int).tolist() == [3] * 3
    result = run(
        "correlationmatrix",
        {"TABLE": table, "COLUMNS": "a, b", "PAIRS": str(tmp_path / "pairs.csv")},
    )
    assert read_layer(result["PAIRS"])["n"].astype(int).tolist() == [4]
    assert result["log"].lines[-1].startswith("1 pairs over 4 cells or rows")


def refused(run, tmp_path, sentence, **given):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("correlationmatrix", {"PAIRS": str(tmp_path / "pairs.csv"), **given})
    assert not (tmp_path / "pairs.csv").exists()


def test_refusals_of_rasters(run, rasters, tmp_path):
    flat = write_raster(tmp_path / "flat.tif", np.full((4, 4), 3.0, np.float32))
    away = write_raster(tmp_path / "away.tif", RISING, origin=(800000.0, 3000000.0))
    refused(run, tmp_path, "Give either rasters or a table")
    refused(run, tmp_path, "only one layer or column", RASTERS=rasters[:1])
    refused(run, tmp_path, "share no ground", RASTERS=[rasters[0], away])
    refused(
        run,
        tmp_path,
        "flat has the value 3 wherever all layers",
        RASTERS=[rasters[0], flat],
    )
    refused(
        run,
        tmp_path,
        "Coefficients by zone need zones",
        RASTERS=rasters,
        BY_ZONE=str(tmp_path / "z.csv"),
    )


def test_refusals_of_tables(run, tmp_path):
    table = write_text(tmp_path / "t.csv", "site,a,b\nx,1,2\ny,2,4\nz,3,5\n")
    refused(run, tmp_path, "has no column d", TABLE=table, COLUMNS="a,d")
    refused(
        run, tmp_path, "has no number in column site", TABLE=table, COLUMNS="a,site"
    )
    refused(run, tmp_path, "only one layer or column", TABLE=table, COLUMNS="a")
