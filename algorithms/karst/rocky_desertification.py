"""Grades of rocky desertification."""

from ..district_tool import DistrictTool
from ..layer_checks import range_refusals
from ..parameters import (
    Column,
    choice,
    number_out,
    raster,
    raster_out,
    table,
)
from ..presets import read_preset
from ..texts import tr

SCORES_PRESET = "rocky_desertification_scores"


class RockyDesertification(DistrictTool):
    """How far rocky desertification has gone, by district."""

    BEDROCK = "BEDROCK"
    SCHEME = "SCHEME"
    VEGETATION_COVER = "VEGETATION_COVER"
    SOIL_THICKNESS = "SOIL_THICKNESS"
    VEGETATION_TYPE = "VEGETATION_TYPE"
    SLOPE = "SLOPE"
    COMBINE = "COMBINE"
    TABLE = "TABLE"
    GRADE = "GRADE"
    SCORE = "SCORE"
    DESERTIFIED_KM2 = "DESERTIFIED_KM2"

    measures = True
    bytes_per_cell = 24

    def title(self):
        return tr("Rocky desertification")

    def purpose(self):
        return tr(
            "Grades land from no to extremely severe rocky desertification by the rock"
            " that lies bare, the vegetation, the soil and the slope. Run it for two"
            " dates to see whether it spreads."
        )

    def method(self):
        return tr(
            "National monitoring score: none below 30 percent of bare rock; potential"
            " under enough plants (trees and shrubs 50, grass 70 percent); else the"
            " scores of bare rock, vegetation type, vegetation cover and soil thickness"
            " are added, and up to 45, 60 and 75 are light, moderate and severe. Xiong et"
            " al. (2002): each of bare rock, slope, vegetation and soil cover, and soil"
            " thickness has a grade, and their mean or the worst counts. Both tables of"
            " scores are from memory and unverified: compare them with the standard you"
            " work by, and edit them."
        )

    def keywords(self):
        return ["karst", "stony desertification", "bedrock exposure", "KRD"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.BEDROCK, tr("Bare rock (percent of the ground)"), "quantity"),
            choice(
                self.SCHEME,
                tr("Scheme"),
                [
                    ("national_score", tr("national monitoring score")),
                    ("xiong_2002", tr("Xiong et al. 2002")),
                ],
                help=tr(
                    "The first takes the vegetation type, the second the slope; both take"
                    " the rest."
                ),
            ),
            raster(
                self.VEGETATION_COVER,
                tr("Vegetation cover (percent)"),
                "quantity",
                help=tr("For Xiong's scheme: cover of vegetation and soil."),
            ),
            raster(self.SOIL_THICKNESS, tr("Soil thickness (cm)"), "quantity"),
            raster(
                self.VEGETATION_TYPE,
                tr("Vegetation type"),
                "classes",
                help=tr("1 trees, 2 shrubs, 3 grass, 4 dry farmland, 5 none."),
                optional=True,
            ),
            raster(self.SLOPE, tr("Slope (degrees)"), "quantity", optional=True),
            *self.district_inputs(),
            choice(
                self.COMBINE,
                tr("Xiong's grades count by"),
                [("mean", tr("their mean")), ("worst", tr("the worst"))],
                advanced=True,
            ),
            table(
                self.TABLE,
                tr("Own table of scores"),
                (
                    Column("scheme", numeric=False),
                    Column("factor", numeric=False),
                    Column("class", numeric=False, empty_allowed=True),
                    Column("low", empty_allowed=True),
                    Column("high", empty_allowed=True),
                    Column("score", empty_allowed=True),
                    Column("grade", numeric=False, empty_allowed=True),
                ),
                help=tr(
                    "Write the shipped one with the tool Table of a study, and edit it."
                ),
                optional=True,
                advanced=True,
            ),
            raster_out(self.GRADE, tr("Grade of rocky desertification")),
            raster_out(self.SCORE, tr("Score"), optional=True),
            *self.district_outputs(
                tr("Area of each grade by district"),
                tr("Chart of the grades by district"),
            ),
            number_out(
                self.DESERTIFIED_KM2, tr("Light to extremely severe together (km²)")
            ),
        )

    def _keys(self, given):
        """Factor of the scheme to the parameter that holds it."""
        if given.value(self.SCHEME) == "national_score":
            return {
                "bedrock_exposure_pct": self.BEDROCK,
                "vegetation_type": self.VEGETATION_TYPE,
                "vegetation_cover_pct": self.VEGETATION_COVER,
                "soil_thickness_cm": self.SOIL_THICKNESS,
            }
        return {
            "bedrock_exposure_pct": self.BEDROCK,
            "slope_deg": self.SLOPE,
            "vegetation_and_soil_cover_pct": self.VEGETATION_COVER,
            "soil_thickness_cm": self.SOIL_THICKNESS,
        }

    def refusals(self, given):
        from ...core.karst.rocky_desertification import HIGHEST

        for factor, key in self._keys(given).items():
            if not given.has(key):
                yield (
                    key,
                    tr(
                        "“{choice}” needs “{label}”. Give it, or choose the other scheme.",
                        choice=given.chosen(self.SCHEME),
                        label=given.label(key),
                    ),
                )
            elif factor in HIGHEST:
                yield from range_refusals(given, {key: (0.0, HIGHEST[factor])})

    def execute(self, job):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.rocky_desertification import GRADES, rocky_desertification

        rasters = {
            factor: job.raster(key) for factor, key in self._keys(job.given).items()
        }
        grid = job.common_grid(*rasters.values())
        scores = (
            job.table(self.TABLE) if job.has(self.TABLE) else read_preset(SCORES_PRESET)
        )
        found = rocky_desertification(
            {factor: raster.values for factor, raster in rasters.items()},
            scores,
            grid,
            scheme=job.value(self.SCHEME),
            combine=job.value(self.COMBINE),
            progress=job.part(0.1, 0.9),
        )
        job.write_raster(
            self.GRADE, found.grade, grid.mask, style="rocky_desertification", nodata=0
        )
        job.write_raster(
            self.SCORE, found.score, grid.mask, style="vulnerability_score"
        )
        self.write_by_district(
            job,
            class_areas(
                found.grade,
                GRADES,
                grid,
                zones=self.districts(job, grid),
                column="desertification",
            ),
        )
        areas = found.areas.set_index("grade")["area_km2"]
        stony = float(areas[[GRADES[code] for code in (3, 4, 5, 6)]].sum())
        job.number(self.DESERTIFIED_KM2, stony)
        job.say(
            tr(
                "{area:,.2f} km² ({percent:.1f} percent) are light to extremely severe:"
                " {light:,.2f}, {moderate:,.2f}, {severe:,.2f} and {extreme:,.2f} km².",
                area=stony,
                percent=100 * stony / areas.sum(),
                light=areas[GRADES[3]],
                moderate=areas[GRADES[4]],
                severe=areas[GRADES[5]],
                extreme=areas[GRADES[6]],
            )
        )
