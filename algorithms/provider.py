"""The provider: all tools and the shipped studies."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider

from .base import group_icon
from .studies import shipped_studies
from .tools import TOOLS


class EcoRestoreProvider(QgsProcessingProvider):
    """EcoRestore in the Processing toolbox."""

    def id(self):
        return "ecorestore"

    def name(self):
        return "EcoRestore"

    def longName(self):
        return self.name()

    def icon(self):
        return group_icon("ecorestore")

    def loadAlgorithms(self):
        for tool in TOOLS:
            self.addAlgorithm(tool())
        for study in shipped_studies():
            self.addAlgorithm(study)

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self):
        # Tables are vector layers to QGIS; a tool refuses to write shapes as CSV.
        return ["gpkg", "csv"]

    def supportedOutputTableExtensions(self):
        return ["csv", "gpkg"]

    def defaultVectorFileExtension(self, hasGeometry=True):  # noqa: N803, QGIS's name
        return "gpkg" if hasGeometry else "csv"

    def defaultRasterFileExtension(self):
        return "tif"
