"""Water conservation as a balance of rain, runoff and evaporation."""

from ..conservation_tool import ConservationTool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    Column,
    number_out,
    raster,
    table,
    yes_no,
    zones,
)
from ..texts import tr

MANY_NEGATIVE = 0.2


class WaterBalance(ConservationTool):
    """Rain that neither runs off over the surface nor evaporates."""

    LAND_COVER = "LAND_COVER"
    TABLE = "TABLE"
    PRECIPITATION = "PRECIPITATION"
    EVAPOTRANSPIRATION = "EVAPOTRANSPIRATION"
    CLAMP = "CLAMP"

    measures = True
    bytes_per_cell = 12

    def title(self):
        return tr("Water conservation by balance")

    def purpose(self):
        return tr(
            "Estimates the rain that neither runs off over the surface nor evaporates,"
            " and so feeds soil, groundwater and springs: water conservation as China's"
            " guide to ecological red lines counts it. It needs neither soil nor"
            " terrain."
        )

    def method(self):
        return tr(
            "WC = P - c P - ET, with c the runoff coefficient of the land cover and ET"
            " the actual evapotranspiration (Ministry of Environmental Protection of"
            " China, 2017, guide to drawing ecological red lines)."
        )

    def keywords(self):
        return ["water retention", "water source", "runoff coefficient", tr("red line")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.LAND_COVER, tr("Land cover (class codes)"), "classes"),
            table(
                self.TABLE,
                tr("Table of runoff coefficients (0 to 1)"),
                (
                    Column("lucode", required=False),
                    Column("runoff", required=False, empty_allowed=True),
                ),
                help=tr(
                    "A row for each class, with its code in lucode (or code, class), and"
                    " the share of the rain that runs off over the surface. A table in"
                    " percent must be divided by 100."
                ),
            ),
            raster(self.PRECIPITATION, tr("Precipitation (mm/a)"), "quantity"),
            raster(
                self.EVAPOTRANSPIRATION,
                tr("Actual evapotranspiration (mm/a)"),
                "quantity",
                help=tr(
                    "Measured from space, or from the tool Water yield; the potential"
                    " one is too much."
                ),
            ),
            zones(
                self.WATERSHEDS,
                tr("Watersheds"),
                help=tr(
                    "Polygons, numbered by a whole-number column such as ws_id, or a"
                    " raster of numbers."
                ),
                optional=True,
            ),
            yes_no(
                self.CLAMP,
                tr("Count a balance below 0 as 0"),
                True,
                help=tr(
                    "Below 0 more evaporates and runs off than falls, as where water"
                    " comes from elsewhere."
                ),
                advanced=True,
            ),
            *self.conservation_outputs(),
            number_out(
                self.NEGATIVE_PERCENT, tr("Cells with a balance below 0 (percent)")
            ),
        )

    def refusals(self, given):
        from ...core.services.class_values import check_classes
        from ...core.services.water_conservation import MOST_WATER

        check_classes(
            given.class_counts(self.LAND_COVER) or {},
            given.table(self.TABLE),
            {"runoff": (0.0, 1.0)},
            table_name="the table of runoff coefficients",
        )
        of_watersheds = (self.WATERSHED_MAP, self.WATERSHED_TABLE)
        yield from needed_refusals(given, self.WATERSHEDS, of_watersheds)
        water = (self.PRECIPITATION, self.EVAPOTRANSPIRATION)
        yield from range_refusals(given, dict.fromkeys(water, (0.0, MOST_WATER)))

    def execute(self, job):
        from ...core.services.water_conservation import water_balance

        cover = job.raster(self.LAND_COVER)
        rain = job.raster(self.PRECIPITATION)
        evaporated = job.raster(self.EVAPOTRANSPIRATION)
        grid = job.common_grid(cover, rain, evaporated)
        result = water_balance(
            rain.values,
            evaporated.values,
            cover.values,
            job.table(self.TABLE),
            grid,
            clamp=job.value(self.CLAMP),
            progress=job.part(0.0, 0.8),
        )
        if result.negative_share > MANY_NEGATIVE:
            job.warn(
                tr(
                    "In {percent:.0f} percent of the cells more evaporates and runs off"
                    " than falls. Check that the evapotranspiration is the actual one,"
                    " of the same year, and in mm a year.",
                    percent=100 * result.negative_share,
                )
            )
        watersheds = job.zones(self.WATERSHEDS) if job.has(self.WATERSHEDS) else None
        self.write_conservation(job, result, grid, watersheds)
