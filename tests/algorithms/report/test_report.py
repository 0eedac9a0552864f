"""The illustrated report, through QGIS."""

import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from layers import write_raster, write_text


class Links(HTMLParser):
    """Collects what a page loads from elsewhere, and checks that tags are closed."""

    def __init__(self):
        super().__init__()
        self.loaded, self.pictures, self.scripts = [], 0, 0

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.scripts += tag == "script"
        if tag == "img":
            self.pictures += attributes["src"].startswith("data:image/png;base64,")
        for key in ("src", "href"):
            value = attributes.get(key) or ""
            if value and not value.startswith(("data:", "#")):
                self.loaded.append(value)


@pytest.fixture
def classes(run, tmp_path):
    """A raster made by one of our tools, with its record and style."""
    values = np.tile(np.arange(40, dtype=np.float32), (30, 1))
    table = write_text(tmp_path / "t.csv", "low,high,value\n,20,1\n20,,2\n")
    return run(
        "reclassify",
        {
            "INPUT": write_raster(tmp_path / "slope.tif", values),
            "TABLE": table,
            "CLASSES": True,
            "OUTPUT": str(tmp_path / "classes.tif"),
        },
    )["OUTPUT"]


@pytest.fixture
def make(run, classes, tmp_path):
    def make_report(**more):
        result = run(
            "report",
            {
                "LAYERS": [classes],
                "OUTPUT": str(tmp_path / "report.html"),
                **more,
            },
        )
        return Path(result["OUTPUT"]).read_text(encoding="utf-8"), result["log"]

    return make_report


def test_page_stands_alone(make):
    html, log = make(TITLE="Zion & <b>beyond</b>")
    links = Links()
    links.feed(html)
    assert (links.loaded, links.scripts, links.pictures) == ([], 0, 1)
    assert "Zion &amp; &lt;b&gt;beyond&lt;/b&gt;" in html
    assert log.lines[-1].startswith("1 maps, 0 tables")


def test_map_is_named_by_the_tool_that_made_it(make):
    html, _ = make()
    assert "Reclassify by table: Reclassified" in html


def test_says_how_each_result_was_made(make):
    html, _ = make()
    assert "ecorestore:reclassify" in html
    assert re.search(r"slope\.tif \(SHA-256 [0-9a-f]{64}\)", html)
    assert "numpy" in html
    assert "QGIS" in html


def test_known_table_gets_a_chart(make, tmp_path):
    sweep = write_text(tmp_path / "s.csv", "threshold,EC_PC,NC\n1000,5,9\n2000,8,4\n")
    html, _ = make(TABLES=[sweep])
    assert "<svg" in html
    assert "<th>EC_PC</th>" in html


def test_unknown_table_is_shown_without_a_chart(make, tmp_path):
    html, _ = make(TABLES=[write_text(tmp_path / "u.csv", "a,b\n1,<script>\n")])
    assert "<svg" not in html
    assert "&lt;script&gt;" in html


def test_language_of_the_report_is_chosen(make):
    english, _ = make(LANGUAGE=1)
    chinese, _ = make(LANGUAGE=2)
    assert "<h2>Maps</h2>" in english
    assert "<h2>地图</h2>" in chinese
    assert "Reclassify by table" not in chinese


def test_map_has_the_colours_of_its_classes(make, classes):
    import base64

    from qgis.core import QgsRasterLayer
    from qgis.PyQt.QtGui import QImage

    html, _ = make()
    data = re.search(r"base64,([^\"]+)", html).group(1)
    image = QImage.fromData(base64.b64decode(data))
    pixels = [
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    ]
    layer = QgsRasterLayer(classes, "classes")
    styled = layer.renderer().classes()
    assert len(styled) == 2
    for item in styled:
        colour = np.array(item.color.getRgb()[:3])
        close = np.abs(np.array(pixels) - colour).max(axis=1) <= 3
        assert close.mean() > 0.1
