"""The shipped studies: models with a stable id, a translated title and help."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum

from .base import group_icon, group_titles
from .texts import tr, translated

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"


def _studies():
    return {
        "ecological_safety_network": (
            tr("Ecological safety network (Liuzhi)"),
            tr(
                "From land cover, elevation and reserves to ecological sources,"
                " resistance, corridors with their importance, the security pattern"
                " and an illustrated report, as in the study of the Liuzhi Special"
                " Zone."
            ),
        ),
        "restoration_areas": (
            tr("Restoration areas (Qaidam)"),
            tr(
                "From land cover, elevation, NDVI, roads and water to ecological"
                " sources, minimum cumulative resistance, corridors between each two"
                " sources with their interaction, pinch points, barriers, the security"
                " pattern and an illustrated report, as in the study of the Qaidam"
                " Basin. The defaults are that study's, for land of 800 km by 300 km"
                " and the classes of CLCD: smaller land needs narrower corridors and"
                " smaller search radii."
            ),
        ),
    }


class ShippedStudy(QgsProcessingModelAlgorithm):
    """A model file of ``resources/models``."""

    def __init__(self, stem):
        super().__init__()
        self._stem = stem
        self.fromFile(str(MODELS / f"{stem}.model3"))
        for definition in self.parameterDefinitions():
            definition.setDescription(translated(definition.description()))
            if isinstance(definition, QgsProcessingParameterEnum):
                definition.setOptions(
                    [translated(item) for item in definition.options()]
                )

    def name(self):
        return self._stem.replace("_", "")

    def displayName(self):
        return _studies()[self._stem][0]

    def shortHelpString(self):
        return _studies()[self._stem][1]

    def group(self):
        return group_titles()["studies"]

    def groupId(self):
        return "studies"

    def icon(self):
        return group_icon("studies")

    def createInstance(self):
        return ShippedStudy(self._stem)

    def processAlgorithm(self, parameters, context, feedback):
        # QGIS hands a model's steps nothing for an input that was left out.
        defaults = {
            definition.name(): definition.defaultValue()
            for definition in self.parameterDefinitions()
            if definition.defaultValue() is not None
        }
        return super().processAlgorithm({**defaults, **parameters}, context, feedback)


def shipped_studies():
    """One algorithm for each model that is shipped."""
    return [
        ShippedStudy(stem)
        for stem in _studies()
        if (MODELS / f"{stem}.model3").exists()
    ]
