"""Water conservation by the formula of the studies."""

from ..conservation_tool import ConservationTool
from ..layer_checks import (
    beyond_raster_refusals,
    needed_refusals,
    range_refusals,
    unit_remarks,
)
from ..parameters import (
    Column,
    choice,
    number_out,
    raster,
    raster_out,
    table,
    yes_no,
    zones,
)
from ..texts import tr


class WaterConservation(ConservationTool):
    """How much of the water yield the land holds back."""

    LAND_COVER = "LAND_COVER"
    TABLE = "TABLE"
    WATER_YIELD = "WATER_YIELD"
    UPSLOPE_AREA = "UPSLOPE_AREA"
    SLOPE = "SLOPE"
    SOIL_DEPTH = "SOIL_DEPTH"
    CONDUCTIVITY = "CONDUCTIVITY"
    SLOPE_UNIT = "SLOPE_UNIT"
    AREA_ENTERS = "AREA_ENTERS"
    DEPTH_ENTERS = "DEPTH_ENTERS"
    SLOPE_ENTERS = "SLOPE_ENTERS"
    CLAMP = "CLAMP"
    TOPOGRAPHIC_INDEX = "TOPOGRAPHIC_INDEX"

    measures = True
    bytes_per_cell = 16

    def title(self):
        return tr("Water conservation")

    def purpose(self):
        return tr(
            "Estimates how much of the water yield the land holds back, by the formula"
            " of many studies of China. Look at the topographic index before you trust"
            " it: with units that do not fit, hardly a cell conserves any water. The"
            " tool Water conservation by balance needs no such index."
        )

    def method(self):
        return tr(
            "WC = min(1, 249 / V) min(1, 0.9 TI / 3) min(1, Ksat / 300) Y, with Y the"
            " water yield, V the velocity coefficient of the land cover, Ksat the"
            " saturated hydraulic conductivity and TI = log10(A / (D S)), A the area that"
            " drains through the cell, D the depth of the soil and S the slope. Which"
            " units the formula was made for is printed nowhere, so they are parameters"
            " here; an index below 0 counts as 0, and on level ground and bare rock,"
            " where it is infinite, its term is 1."
        )

    def keywords(self):
        return ["water retention", "velocity coefficient", "Ksat", "TI", tr("runoff")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.LAND_COVER, tr("Land cover (class codes)"), "classes"),
            table(
                self.TABLE,
                tr("Table of velocity coefficients (no unit)"),
                (
                    Column("lucode", required=False),
                    Column("velocity", required=False, empty_allowed=True),
                ),
                help=tr(
                    "A row for each class, with its code in lucode (or code, class), as"
                    " in InVEST's biophysical table: studies give forest some 200 and"
                    " bare, built and water surfaces up to 2012. Up to 249 it holds back"
                    " all it can."
                ),
            ),
            raster(
                self.WATER_YIELD,
                tr("Water yield (mm/a)"),
                "quantity",
                help=tr("From the tool Water yield."),
            ),
            raster(
                self.UPSLOPE_AREA,
                tr("Upslope area (cells)"),
                "quantity",
                help=tr("From the tool Flow accumulation, on the grid of land cover."),
            ),
            raster(
                self.SLOPE,
                tr("Slope (percent, or as its unit says)"),
                "quantity",
                help=tr(
                    "From the tool Terrain factors, which gives degrees unless asked."
                ),
            ),
            raster(self.SOIL_DEPTH, tr("Soil depth (mm)"), "quantity"),
            raster(
                self.CONDUCTIVITY,
                tr("Saturated hydraulic conductivity Ksat (mm a day)"),
                "quantity",
                help=tr("cm a day times 10; cm an hour times 240."),
            ),
            choice(
                self.SLOPE_UNIT,
                tr("Unit of the slope raster"),
                [
                    ("percent", tr("percent")),
                    ("degrees", tr("degrees")),
                    ("fraction", tr("metres per metre")),
                ],
                advanced=True,
            ),
            choice(
                self.AREA_ENTERS,
                tr("The area enters the index in"),
                [("cells", tr("number of cells")), ("m2", tr("square metres"))],
                advanced=True,
            ),
            choice(
                self.DEPTH_ENTERS,
                tr("The soil depth enters the index in"),
                [("mm", tr("millimetres")), ("m", tr("metres"))],
                default=1,
                help=tr(
                    "With the area in cells and the slope in metres per metre, metres"
                    " keep the index above 0 on most land."
                ),
                advanced=True,
            ),
            choice(
                self.SLOPE_ENTERS,
                tr("The slope enters the index in"),
                [("percent", tr("percent")), ("fraction", tr("metres per metre"))],
                default=1,
                advanced=True,
            ),
            yes_no(
                self.CLAMP,
                tr("Count an index below 0 as 0"),
                True,
                help=tr(
                    "Otherwise such cells conserve less than no water, as printed."
                ),
                advanced=True,
            ),
            zones(
                self.WATERSHEDS,
                tr("Watersheds"),
                help=tr(
                    "Polygons, numbered by a whole-number column such as ws_id, or a"
                    " raster of numbers."
                ),
                optional=True,
                advanced=True,
            ),
            *self.conservation_outputs(
                raster_out(
                    self.TOPOGRAPHIC_INDEX,
                    tr("Topographic index (no unit)"),
                    optional=True,
                )
            ),
            number_out(
                self.NEGATIVE_PERCENT, tr("Cells with an index below 0 (percent)")
            ),
        )

    def refusals(self, given):
        from ...core.services.class_values import check_classes
        from ...core.services.water_conservation import (
            DEEPEST_MM,
            MOST_CONDUCTIVITY,
            MOST_WATER,
            STEEPEST,
        )

        check_classes(
            given.class_counts(self.LAND_COVER) or {},
            given.table(self.TABLE),
            {"velocity": (0.0, float("inf"))},
        )
        of_watersheds = (self.WATERSHED_MAP, self.WATERSHED_TABLE)
        yield from needed_refusals(given, self.WATERSHEDS, of_watersheds)
        yield from range_refusals(
            given,
            {
                self.WATER_YIELD: (0.0, MOST_WATER),
                self.UPSLOPE_AREA: (0.0, float("inf")),
                self.SLOPE: (0.0, STEEPEST[given.value(self.SLOPE_UNIT)]),
                self.SOIL_DEPTH: (0.0, DEEPEST_MM),
                self.CONDUCTIVITY: (0.0, MOST_CONDUCTIVITY),
            },
        )
        if given.has(self.WATERSHEDS):
            yield from beyond_raster_refusals(given, self.WATERSHEDS)

    def execute(self, job):
        from ...core.services.basin_cover import check_basins_covered
        from ...core.services.water_conservation import water_conservation

        keys = (
            self.LAND_COVER,
            self.WATER_YIELD,
            self.UPSLOPE_AREA,
            self.SLOPE,
            self.SOIL_DEPTH,
            self.CONDUCTIVITY,
        )
        cover, water, area, slope, depth, conductivity = map(job.raster, keys)
        grid = job.common_grid(cover, water, area, slope, depth, conductivity)
        watersheds = job.zones(self.WATERSHEDS) if job.has(self.WATERSHEDS) else None
        if watersheds is not None:
            check_basins_covered(watersheds, area.mask, grid, name=area.name)
        result = water_conservation(
            water.values,
            area.values,
            slope.values,
            depth.values,
            conductivity.values,
            cover.values,
            job.table(self.TABLE),
            grid,
            slope_unit=job.value(self.SLOPE_UNIT),
            area_enters=job.value(self.AREA_ENTERS),
            depth_enters=job.value(self.DEPTH_ENTERS),
            slope_enters=job.value(self.SLOPE_ENTERS),
            clamp=job.value(self.CLAMP),
            progress=job.part(0.0, 0.9),
        )
        soil = (20.0, tr("mm"), tr("metres or decimetres"))
        for remark in unit_remarks(job.given, {self.SOIL_DEPTH: soil}):
            job.warn(remark)
        self._warn(job, result)
        job.write_raster(
            self.TOPOGRAPHIC_INDEX, result.topographic_index, grid.mask, style="wetness"
        )
        self.write_conservation(job, result, grid, watersheds)

    def _warn(self, job, result):
        if result.units_do_not_fit:
            job.warn(
                tr(
                    "The topographic index is below 0 in {percent:.0f} percent of the"
                    " cells: its units do not fit the formula. Let the soil depth enter"
                    " in metres, or the slope in metres per metre.",
                    percent=100 * result.negative_share,
                )
            )
        if result.may_be_degrees:
            job.warn(
                tr(
                    "The slope is said to be percent and goes up to between 20 and 90:"
                    " is it in degrees? Then choose its unit."
                )
            )
