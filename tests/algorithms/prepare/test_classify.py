"""Classify, through QGIS."""

import numpy as np
import pytest
from layers import read_raster, write_raster
from qgis.core import QgsProcessingException, QgsRasterLayer

VALUES = np.array([[4, 5, 9, -1], [10, 11, 30, -1]], np.float32)


@pytest.fixture
def classify(run, tmp_path):
    quantity = write_raster(tmp_path / "q.tif", VALUES, cell=1000.0, nodata=-1)

    def run_it(**given):
        output = {"INPUT": quantity, "OUTPUT": str(tmp_path / "out.tif")}
        return run("classify", {**output, **given})

    return run_it


def test_natural_breaks_with_their_table(classify, tmp_path):
    table = tmp_path / "table.csv"
    result = classify(NUMBER=3, TABLE=str(table))
    values, nodata = read_raster(result["OUTPUT"])
    assert values.tolist() == [[1, 1, 2, nodata], [2, 2, 3, nodata]]
    assert table.read_text(encoding="utf-8-sig").splitlines()[:3] == [
        "class,low,high,cells,area_km2,percent",
        "1,4.0,5.0,2,2.0,33.333333333333336",
        "2,5.0,11.0,3,3.0,50.0",
    ]
    assert result["CLASSES"] == 3
    assert result["log"].lines[-1] == (
        "3 classes with limits at 5, 11; goodness of variance fit 0.994."
    )


def test_legend_states_the_limits(classify):
    layer = QgsRasterLayer(classify(METHOD=4, LIMITS="5, 10")["OUTPUT"], "classes")
    assert [item.label for item in layer.renderer().classes()] == [
        "up to 5",
        "5 to 10",
        "above 10",
    ]


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        (1, [1, 1, 1, 2, 2, 2]),  # quantiles: median 9.5
        (2, [1, 1, 1, 1, 1, 2]),  # equal intervals: middle 17
        (3, [1, 1, 1, 1, 1, 2]),  # standard deviations: mean 11.5
    ],
)
def test_other_methods(classify, method, expected):
    values, nodata = read_raster(classify(METHOD=method, NUMBER=2)["OUTPUT"])
    assert values[:, :3].reshape(-1).tolist() == expected


def test_table_of_limits_serves_reclassify(classify, run, tmp_path):
    table = tmp_path / "table.csv"
    classes, _ = read_raster(classify(NUMBER=3, TABLE=str(table))["OUTPUT"])
    text = table.read_text(encoding="utf-8-sig").replace("class,", "value,", 1)
    table.write_text(text, encoding="utf-8")
    again = run(
        "reclassify",
        {
            "INPUT": str(tmp_path / "q.tif"),
            "TABLE": str(table),
            "CLOSED": 1,
            "OUTPUT": str(tmp_path / "again.tif"),
        },
    )
    values, _ = read_raster(again["OUTPUT"])
    assert (values[:, :3] == classes[:, :3]).all()


def test_sample_is_told(run, tmp_path):
    values = np.random.default_rng(0).random((40, 50)).astype(np.float32)
    quantity = write_raster(tmp_path / "large.tif", values)
    given = {"INPUT": quantity, "SAMPLE_SIZE": 1000, "SEED": 4}
    log = run("classify", {**given, "OUTPUT": str(tmp_path / "out.tif")})["log"]
    assert (
        "The limits come from 1,000 of 2,000 cells, drawn at random with seed 4."
        in (log.lines)
    )


def test_fewer_classes_are_told(classify):
    result = classify(NUMBER=9)
    assert result["CLASSES"] == 6
    assert result["log"].warnings == [
        "6 classes instead of 9, since too many values are equal."
    ]


def test_areas_are_left_out_where_they_are_unknown(run, tmp_path):
    degrees = write_raster(
        tmp_path / "d.tif", VALUES, cell=0.01, epsg=4326, origin=(105.0, 26.0)
    )
    given = {"INPUT": degrees, "OUTPUT": str(tmp_path / "out.tif")}
    table = tmp_path / "table.csv"
    run("classify", {**given, "TABLE": str(table)})
    assert table.read_text(encoding="utf-8-sig").startswith(
        "class,low,high,cells,percent"
    )


def test_own_limits_that_are_missing_or_fall_are_refused(classify, tmp_path):
    with pytest.raises(QgsProcessingException, match="No limit is given"):
        classify(METHOD=4)
    with pytest.raises(QgsProcessingException, match=r"do not rise \(5, 3\)"):
        classify(METHOD=4, LIMITS="5, 3")
    with pytest.raises(QgsProcessingException, match="must be numbers with commas"):
        classify(METHOD=4, LIMITS="low, high")
    assert not (tmp_path / "out.tif").exists()
