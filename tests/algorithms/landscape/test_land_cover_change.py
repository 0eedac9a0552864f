"""Change of land cover, through QGIS."""

import re

import numpy as np
import pandas as pd
import pytest
from ecorestore.algorithms.sankey import sankey
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.land_cover_change import land_cover_change
from layers import read_raster, write_raster, write_text
from qgis.core import QgsProcessingException, QgsRasterLayer

FIRST = np.array([[1, 1, 2, 2], [1, 3, 3, 0]], np.uint8)
SECOND = np.array([[1, 2, 2, 2], [3, 3, 3, 1]], np.uint8)
LEGEND = "class,name,colour\n1,grass,#00ff00\n2,town,\n3,forest,red\n"


@pytest.fixture
def compare(run, tmp_path):
    maps = [
        write_raster(tmp_path / f"y{year}.tif", values, cell=100.0, nodata=0)
        for year, values in ((2000, FIRST), (2010, SECOND))
    ]

    def run_it(maps=maps, times="2000, 2010", **more):
        matrix = str(tmp_path / "matrix.csv")
        given = {"MAPS": maps, "TIMES": times, "MATRIX": matrix}
        return run("landcoverchange", {**given, **more})

    return run_it


def test_tables_chart_and_maps(compare, tmp_path):
    result = compare(
        CLASSES=write_text(tmp_path / "legend.csv", LEGEND),
        DYNAMICS=str(tmp_path / "dynamics.csv"),
        OVERALL=str(tmp_path / "overall.csv"),
        AREAS=str(tmp_path / "areas.csv"),
        CHART=str(tmp_path / "chart.html"),
        CHANGE=str(tmp_path / "change.tif"),
        TIMES_CHANGED=str(tmp_path / "times.tif"),
    )
    matrix = pd.read_csv(result["MATRIX"])
    assert matrix["from_name"].tolist() == ["grass", "town", "forest"]
    columns = ["to_1", "to_2", "to_3", "total_ha"]
    assert matrix[columns].to_numpy().tolist() == [
        [1, 1, 1, 3],
        [0, 2, 0, 2],
        [0, 0, 2, 2],
    ]
    dynamics = pd.read_csv(result["DYNAMICS"])
    assert dynamics["dynamic_degree"].tolist() == pytest.approx([-20 / 3, 5, 5])
    overall = pd.read_csv(result["OVERALL"])
    assert overall["changed_ha"].tolist() == [2.0]
    assert pd.read_csv(result["AREAS"])["cells"].tolist() == [3, 2, 2, 1, 3, 3]
    assert result["CHANGED_HA"] == 2.0
    assert result["DEGREE"] == pytest.approx(20 / 7)
    assert result["log"].lines[-1] == (
        "2.00 ha of 7.00 ha changed from 2000 to 2010 (28.57 %); comprehensive dynamic"
        " degree 2.857 % per year."
    )
    change, nodata = read_raster(result["CHANGE"])
    assert (change.tolist(), nodata) == ([[0, 1, 0, 0], [2, 0, 0, 255]], 255)
    layer = QgsRasterLayer(result["CHANGE"], "change")
    layer.loadNamedStyle(str(tmp_path / "change.qml"))
    labels = [item.label for item in layer.renderer().classes()]
    assert labels == ["No change", "grass → town", "grass → forest"]
    assert read_raster(result["TIMES_CHANGED"])[0][1].tolist() == [1, 0, 0, 255]
    page = (tmp_path / "chart.html").read_text(encoding="utf-8")
    assert "grass → forest: 1.00 ha" in page
    assert 'fill="#00ff00"' in page
    assert 'fill="red"' not in page
    assert "2.00 ha of 7.00 ha changed" in page


def test_bands_fill_the_bars():
    rng = np.random.default_rng(3)
    maps = [rng.integers(1, 4, (5, 5)) for _ in range(3)]
    found = land_cover_change(maps, [1, 2, 4], Grid((5, 5), 100.0))
    drawn = sankey(found.areas, found.transitions, {1: "<b>"}, {})
    assert "<b>" not in drawn and "&lt;b&gt;" in drawn
    heights = [float(h) for h in re.findall(r'<rect[^>]* height="([\d.]+)"', drawn)]
    assert sum(heights[:3]) == pytest.approx(sum(heights[3:6]), abs=0.05)
    paths = re.findall(r'<path d="([^"]+)"', drawn)
    steps = found.transitions.query("to_time - from_time < 3")
    assert len(paths) == len(steps)
    ends = [re.findall(r"([\d.]+),([\d.]+)", path) for path in paths]
    out = [float(end[-1][1]) - float(end[0][1]) for end in ends]
    assert sum(out) == pytest.approx(2 * sum(heights[:3]), abs=0.2)


def test_maps_on_another_grid_are_warped(compare, tmp_path):
    fine = np.kron(SECOND, np.ones((2, 2), np.uint8))
    other = write_raster(tmp_path / "fine.tif", fine, cell=50.0, nodata=0)
    result = compare(maps=[str(tmp_path / "y2000.tif"), other])
    assert result["CHANGED_HA"] == 2.0
    assert (
        "fine is warped to the grid of y2000 (nearest neighbour)."
        in result["log"].lines
    )


def test_refusals(compare, tmp_path):
    with pytest.raises(
        QgsProcessingException, match="There are 2 land-cover maps and 1"
    ):
        compare(times="2000")
    with pytest.raises(QgsProcessingException, match="The date 2000 stands after 2010"):
        compare(times="2010, 2000")
    first = str(tmp_path / "y2000.tif")
    with pytest.raises(QgsProcessingException, match="Change needs at least two dates"):
        compare(maps=[first], times="2000")
    other = write_raster(tmp_path / "other.tif", FIRST + 10, cell=100.0, nodata=10)
    with pytest.raises(QgsProcessingException, match="have no class in common"):
        compare(maps=[first, other])
    legend = write_text(tmp_path / "short.csv", "class,name\n1,grass\n2,town\n")
    with pytest.raises(
        QgsProcessingException, match="Class 3 occurs in the map of 2000"
    ):
        compare(CLASSES=legend)
    assert not (tmp_path / "matrix.csv").exists()
