"""The shipped studies: models with a stable id, a translated title and help."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum

from .base import group_icon, group_titles
from .study_folder import (
    file_names,
    folder_refusal,
    layer_inputs,
    leave_out,
    plan_of,
    unread_files,
    with_folder,
)
from .texts import listed, tr, translated

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
                " sources with their interaction, pinch points, barriers and the"
                " security pattern; then ecosystem health over the years, and the zones"
                " in which land of low health is to be restored, with measures; all in"
                " an illustrated report, as in the study of the Qaidam Basin. The"
                " defaults are that study's, for land of 800 km by 300 km and the"
                " classes of CLCD: smaller land needs narrower corridors and smaller"
                " search radii."
            ),
        ),
        "services_of_a_basin": (
            tr("Services of a basin (Wujiang)"),
            tr(
                "Water yield, water conservation, carbon storage, soil conservation with"
                " the sediment that reaches streams, and habitat quality; their sum,"
                " their means and totals by district, what rises and falls together,"
                " their value in money, and an illustrated report. All inputs lie in one"
                " folder, each in a file of the name that is shown beside its input,"
                " such as land_cover.tif or carbon_pools.csv; those of threats are named"
                " in the table threats.csv and begin with threat_. A layer that is given"
                " here counts in place of the folder's. What the folder lacks is left"
                " out, with a word. Elevation and land cover should share a grid."
            ),
        ),
        "species_priorities": (
            tr("Species and their priorities (Wujiang, first half)"),
            tr(
                "From records of species, predictors and land cover to models of all"
                " species (MaxEnt), their richness, and a rank of every cell (Zonation,"
                " ABF), in which land that is built or farmed counts for less; all in"
                " an illustrated report. The defaults are the Wujiang study's: one"
                " record of a species in 1 km, Spearman's coefficient below 0.8, four"
                " replicates of 75 and 25 percent, AUC above 0.7, exponent 1."
                " Predictors are selected once for all species. Species with too few"
                " records are listed, and left out. The predictors' coordinate reference"
                " system must be in metres, and thinning the side of their cells or"
                " more."
            ),
        ),
        "conservation_priority_areas": (
            tr("Conservation priority areas (Wujiang)"),
            tr(
                "From a map of biodiversity and maps of services to their normalised sum,"
                " correlations, hot spots, the priority areas of both, how many areas"
                " each smallest size leaves, and what reserves cover and miss; all in an"
                " illustrated report, as in the study of the Wujiang basin. The defaults"
                " are that study's: percentiles 5 and 95, z of 1.65, an edge of 3 cells,"
                " and areas of 1000 ha. Biodiversity is the result of the study Species"
                " and their priorities, services those of the study Services of a basin."
            ),
        ),
        "karst_accounts": (
            tr("Karst accounts of a district (ten problems)"),
            tr(
                "A report of ten sections, one for each problem of karst restoration:"
                " erosion, slope farmland, water, drought, rock and climate, carbon"
                " sinks, towns, rocky desertification, reserves, and accounts. Each has"
                " its question, maps, figures, what they mean for planning, and what was"
                " missing. All inputs lie in one folder, each in a file of a fixed name,"
                " such as elevation.tif, rock.gpkg or districts.gpkg; the help of the"
                " tool Karst report lists them. What the folder lacks, or what cannot be"
                " used, is left out with a word, and the rest goes on."
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
        for definition in layer_inputs(self).values():
            file = file_names(definition)[0]
            definition.setHelp(tr("{file} in the folder, unless given.", file=file))

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

    def checkParameterValues(self, parameters, context):
        sentence = folder_refusal(self, self._with_defaults(parameters), context)
        if sentence:
            return False, sentence
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        given = with_folder(self, self._with_defaults(parameters))
        unread = unread_files(self, parameters)
        if unread:
            feedback.pushWarning(
                tr(
                    "No input is called like these files of the folder, and they are"
                    " not read: {files}.",
                    files=listed(unread),
                )
            )
        for sentence in leave_out(self, plan_of(self, given)):
            feedback.pushWarning(sentence)
        return super().processAlgorithm(given, context, feedback)

    def _with_defaults(self, parameters):
        """QGIS hands a model's steps nothing for an input that was left out."""
        defaults = {
            definition.name(): definition.defaultValue()
            for definition in self.parameterDefinitions()
            if definition.defaultValue() is not None
        }
        return {**defaults, **parameters}


def shipped_studies():
    """One algorithm for each model that is shipped."""
    return [
        ShippedStudy(stem)
        for stem in _studies()
        if (MODELS / f"{stem}.model3").exists()
    ]
