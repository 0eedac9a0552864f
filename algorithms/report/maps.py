"""Maps as pictures: a layer with its legend, a scale bar and a north arrow."""

from __future__ import annotations

import math
import textwrap

from qgis.core import (
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QFont

from .. import styles
from ..base import ROOT
from ..grids import RasterSource
from ..provenance import record_of
from ..vectors import layer_names

PAGE_MM = (196, 140)
LEGEND_MM = 64
LETTERS = 26  # of a line of the legend; Chinese ones are twice as wide
DOTS_PER_INCH = 130
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class Cartographer:
    """Draws one layer after the other over the same background."""

    def __init__(self, base_path=None):
        self._base_path = base_path

    def picture(self, source, title) -> bytes:
        """A PNG of the layer's whole extent."""
        project = QgsProject()
        drawn = _styled_layers(source, title)
        project.setCrs(drawn[0].crs())
        project.addMapLayers(drawn)
        shown = list(drawn)
        if self._base_path and not isinstance(source, RasterSource):
            base = QgsRasterLayer(self._base_path, "", "gdal")
            base.setOpacity(0.35)
            project.addMapLayer(base)
            shown.append(base)
        layout = QgsLayout(project)
        layout.initializeDefaults()
        page = layout.pageCollection().page(0)
        page.setPageSize(QgsLayoutSize(*PAGE_MM, MILLIMETRES))
        the_map = _add_map(layout, shown)
        _add_legend(layout, drawn, the_map)
        _add_scale_bar(layout, the_map)
        _add_north_arrow(layout)
        image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DOTS_PER_INCH)
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        return bytes(data)


def _styled_layers(source, title):
    """The layers of a source, top first, styled in the language of the report."""
    record = record_of(source.path) or {}
    if isinstance(source, RasterSource):
        layers = [QgsRasterLayer(source.path, _wrapped(title), "gdal")]
    else:
        layers = _vector_layers(source, title)
    for layer in layers:
        style = record.get("style") or layer.name()
        if style in styles.STYLES:
            styles.apply(layer, style, record.get("labels"))
            layer.setName(_wrapped(styles.label(style) or title))
        elif isinstance(layer, QgsRasterLayer) and isinstance(
            layer.renderer(), QgsPalettedRasterRenderer
        ):
            styles.keep_present(layer)
    return layers


def _vector_layers(source, title):
    """One layer, or all layers of a GeoPackage given without a layer's name."""
    names = [] if "|" in source.uri else layer_names(source.path)
    if len(names) < 2:
        return [QgsVectorLayer(source.uri, _wrapped(title), "ogr")]
    return [
        QgsVectorLayer(f"{source.path}|layername={name}", name, "ogr")
        for name in sorted(names, reverse=True)
    ]


def _wrapped(title):
    """A legend title in short lines."""
    letters = LETTERS if title.isascii() else LETTERS * 2 // 3
    return "\n".join(textwrap.wrap(title, letters))


def _place(layout, item, x, y, width, height):
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))


def _add_map(layout, shown):
    the_map = QgsLayoutItemMap(layout)
    width = PAGE_MM[0] - LEGEND_MM - 6
    _place(layout, the_map, 3, 3, width, PAGE_MM[1] - 6)
    the_map.setLayers(shown)
    the_map.setCrs(shown[0].crs())
    extent = shown[-1].extent()
    extent.scale(1.04)
    # Zooming needs a map that already has an extent, and that changes its size.
    the_map.setExtent(extent)
    the_map.attemptResize(QgsLayoutSize(width, PAGE_MM[1] - 6, MILLIMETRES))
    the_map.zoomToExtent(extent)
    the_map.setFrameEnabled(True)
    the_map.setFrameStrokeColor(QColor("#999999"))
    return the_map


def _add_legend(layout, layers, the_map):
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(the_map)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in layers:
        node = root.addLayer(layer)
        if isinstance(layer, QgsRasterLayer):
            # The first line only says which band is drawn.
            lines = len(legend.model().layerLegendNodes(node))
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, lines)))
            legend.model().refreshLayerLegend(node)
    for style in (
        QgsLegendStyle.Style.Title,
        QgsLegendStyle.Style.Subgroup,
        QgsLegendStyle.Style.SymbolLabel,
    ):
        font = QFont()
        font.setPointSize(8)
        legend.setStyleFont(style, font)
    legend.setWrapString("\n")
    _place(layout, legend, PAGE_MM[0] - LEGEND_MM, 24, LEGEND_MM - 3, 80)
    legend.adjustBoxSize()


def _add_scale_bar(layout, the_map):
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(the_map)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setMapUnitsPerScaleBarUnit(1)
    kilometres = the_map.scale() * (LEGEND_MM - 14) / 1e6
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(_round_number(kilometres / 2))
    bar.setHeight(2)
    text = QgsTextFormat()
    text.setSize(8)
    bar.setTextFormat(text)
    layout.addLayoutItem(bar)
    bar.attemptMove(
        QgsLayoutPoint(PAGE_MM[0] - LEGEND_MM, PAGE_MM[1] - 16, MILLIMETRES)
    )


def _round_number(most):
    """The largest of 1, 2, 5, 10, … (or 0.5, 0.2, …) that is not above ``most``."""
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most)


def _add_north_arrow(layout):
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(str(ROOT / "resources" / "icons" / "north.svg"))
    _place(layout, arrow, PAGE_MM[0] - LEGEND_MM + 16, 4, 12, 17)
