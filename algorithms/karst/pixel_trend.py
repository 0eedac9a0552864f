"""How each cell changes over the years."""

from ..dated_rasters import read_stack, say_gaps, stack_refusals, years_parameter
from ..district_tool import DistrictTool
from ..parameters import number, number_out, raster_out, rasters
from ..texts import tr

FEWEST_YEARS = 4


class PixelTrend(DistrictTool):
    """Slope of Theil and Sen, test of Mann and Kendall, and classes of both."""

    STACK = "STACK"
    YEARS = "YEARS"
    SIGNIFICANCE = "SIGNIFICANCE"
    STABLE_SLOPE = "STABLE_SLOPE"
    LEAST_COUNT = "LEAST_COUNT"
    SLOPE = "SLOPE"
    P_VALUE = "P_VALUE"
    CLASSES = "CLASSES"
    TAU = "TAU"
    COUNT = "COUNT"
    DECREASING_PERCENT = "DECREASING_PERCENT"
    INCREASING_PERCENT = "INCREASING_PERCENT"
    MEAN_SLOPE = "MEAN_SLOPE"

    measures = True
    bytes_per_cell = 72
    bytes_per_layer = 4

    def title(self):
        return tr("Trend of each cell")

    def purpose(self):
        return tr(
            "Shows where a quantity rises or falls over the years, how fast, and how"
            " surely: soil water that dries, vegetation that grows, warming. Its table"
            " says which share of each district falls, and how fast compared with the"
            " whole."
        )

    def method(self):
        return tr(
            "Slope: the median of the slopes between all pairs of years (Theil, 1950;"
            " Sen, 1968, JASA 63:1379-1389). Significance: two-sided test of Mann (1945)"
            " and Kendall (1975) with the variance corrected for ties. Missing years"
            " and cells are left out, and the true time between the others counts. Years"
            " that depend on those before make the test find trends too easily."
        )

    def keywords(self):
        return ["Theil-Sen", "Mann-Kendall", "soil drying", "greening", "time series"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.STACK,
                tr("Rasters of four years or more"),
                by_band=True,
                help=tr(
                    "A file for each year, or one with a band for each, in one unit;"
                    " such as soil water, NDVI or NPP."
                ),
            ),
            years_parameter(self.YEARS),
            *self.district_inputs(),
            number(
                self.SIGNIFICANCE,
                tr("Significant up to this p (0 to 1)"),
                0.05,
                least=0,
                most=1,
            ),
            number(
                self.STABLE_SLOPE,
                tr("Slopes up to this size are stable (unit per year)"),
                0.0,
                least=0,
                help=tr("In the unit of the rasters; 0: only no slope at all."),
            ),
            number(
                self.LEAST_COUNT,
                tr("Fewest years with a value in a cell"),
                FEWEST_YEARS,
                least=FEWEST_YEARS,
                integer=True,
                help=tr("Cells with fewer have no trend."),
                advanced=True,
            ),
            raster_out(self.SLOPE, tr("Slope (unit per year)")),
            raster_out(self.CLASSES, tr("Classes of the trend")),
            raster_out(
                self.P_VALUE,
                tr("Chance p of such a trend without a cause (0 to 1)"),
                optional=True,
            ),
            raster_out(
                self.TAU,
                tr("Kendall's tau (-1 to 1)"),
                help=tr("-1 falls every year, 1 rises every year."),
                optional=True,
            ),
            raster_out(self.COUNT, tr("Years with a value"), optional=True),
            *self.district_outputs(
                tr("Trend by district"), tr("Chart of the trend by district")
            ),
            number_out(self.DECREASING_PERCENT, tr("Falling (percent of the land)")),
            number_out(self.INCREASING_PERCENT, tr("Rising (percent of the land)")),
            number_out(self.MEAN_SLOPE, tr("Mean slope (unit per year)")),
        )

    def refusals(self, given):
        yield from stack_refusals(given, [self.STACK], self.YEARS, FEWEST_YEARS)

    def execute(self, job):
        import numpy as np

        from ...core.karst.trend import theil_sen_mann_kendall
        from ...core.karst.trend_classes import trend_classes

        stack, years = read_stack(job, self.STACK, self.YEARS)
        say_gaps(job, years)
        found = theil_sen_mann_kendall(
            stack,
            years,
            least_count=job.value(self.LEAST_COUNT),
            progress=job.part(0.2, 0.9),
        )
        known = ~np.isnan(found.slope)
        grid = job.reference.grid(known)
        classes = trend_classes(
            found.slope,
            found.p,
            significance=job.value(self.SIGNIFICANCE),
            stable_slope=job.value(self.STABLE_SLOPE),
        )
        job.write_raster(self.SLOPE, found.slope, known, style="gain")
        job.write_raster(self.CLASSES, classes, known, style="trend_classes", nodata=0)
        job.write_raster(self.P_VALUE, found.p, known, style="significance")
        job.write_raster(self.TAU, found.tau, known, style="gain")
        job.write_raster(self.COUNT, found.n, found.n > 0, style="quantity", nodata=0)
        self._write_districts(job, found, classes, grid, years)

    def _write_districts(self, job, found, classes, grid, years):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.trend_classes import TREND_CLASSES, trend_by_zone

        districts = self.districts(job, grid)
        table = trend_by_zone(found.slope, classes, grid, zones=districts)
        table = self.named(job, table)
        job.write_table(self.DISTRICT_TABLE, table)
        areas = class_areas(
            classes, TREND_CLASSES, grid, zones=districts, column="trend"
        )
        job.write_chart(self.CHART, self.named(job, areas))
        whole = table.iloc[-1]
        job.number(self.DECREASING_PERCENT, whole["decreasing"])
        job.number(self.INCREASING_PERCENT, whole["increasing"])
        job.number(self.MEAN_SLOPE, whole["mean_slope"])
        if len(table) > 2:
            lowest = table.iloc[:-1].sort_values("mean_slope").iloc[0]
            job.say(
                tr(
                    "The lowest mean slope has district {zone}: {slope:.4g} per year,"
                    " {ratio:.2f} times that of the whole.",
                    zone=lowest.get("name") or lowest["zone"],
                    slope=lowest["mean_slope"],
                    ratio=lowest["ratio_to_all"],
                )
            )
        job.say(
            tr(
                "{count} years, {first} to {last}, {area:,.2f} km²: {falling:.1f} percent"
                " fall ({sure_falling:.1f} significantly), {rising:.1f} percent rise"
                " ({sure_rising:.1f} significantly); mean slope {slope:.4g} per year.",
                count=len(years),
                first=years[0],
                last=years[-1],
                area=whole["area_km2"],
                falling=whole["decreasing"],
                sure_falling=whole["significant_decrease"],
                rising=whole["increasing"],
                sure_rising=whole["significant_increase"],
                slope=whole["mean_slope"],
            )
        )
