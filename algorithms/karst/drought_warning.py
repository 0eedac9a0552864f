"""Drought of a month, and what to warn of."""

from ..dated_rasters import first_month, months_in_order, read_layer
from ..district_tool import DistrictTool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    html_out,
    number,
    number_out,
    numbers,
    raster_out,
    rasters,
    table_out,
    text,
)
from ..texts import tr


class DroughtWarning(DistrictTool):
    """SPI or SPEI and the percentile of soil water of a month, in classes."""

    PRECIPITATION = "PRECIPITATION"
    EVAPOTRANSPIRATION = "EVAPOTRANSPIRATION"
    SOIL_WATER = "SOIL_WATER"
    MONTH = "MONTH"
    SCALE = "SCALE"
    FIRST_MONTH = "FIRST_MONTH"
    INDEX_LIMITS = "INDEX_LIMITS"
    PERCENTILE_LIMITS = "PERCENTILE_LIMITS"
    WARNING = "WARNING"
    INDEX = "INDEX"
    SOIL_PERCENTILE = "SOIL_PERCENTILE"
    HISTORY = "HISTORY"
    HISTORY_CHART = "HISTORY_CHART"
    DROUGHT_PERCENT = "DROUGHT_PERCENT"
    SEVERE_PERCENT = "SEVERE_PERCENT"

    measures = True
    bytes_per_cell = 24
    bytes_per_layer = 4

    def title(self):
        return tr("Drought warning")

    def purpose(self):
        return tr(
            "Tells how dry a month is against the same month of other years, from rain,"
            " evapotranspiration and soil water, and maps five classes of warning. Use"
            " it for early warning of drought in karst, where soils hold little water,"
            " and to see how often each class came."
        )

    def method(self):
        return tr(
            "SPI (McKee et al., 1993): the rain of some months under a gamma"
            " distribution fitted to the same months of all years (Thom, 1958), as a"
            " number of the standard normal distribution. With evapotranspiration SPEI"
            " (Vicente-Serrano et al., 2010, Journal of Climate 23:1696-1718): rain less"
            " potential evapotranspiration under a log-logistic distribution. Soil water:"
            " percent of years that were drier. The drier of the two counts: light from"
            " -0.5 or 30 percent, moderate -1 or 20, severe -1.5 or 10, extreme -2 or 5;"
            " the limits of SPI are those in common use, those of the percentiles follow"
            " the drought monitor of the USA, both from memory and not verified."
        )

    def keywords(self):
        return ["SPI", "SPEI", "soil moisture", "early warning", "water shortage"]

    def initAlgorithm(self, _config=None):
        months = tr(
            "All months of ten years or more, thirty are usual: a file for each, or one"
            " with a band for each."
        )
        self.add(
            rasters(
                self.PRECIPITATION,
                tr("Precipitation of each month (mm)"),
                by_band=True,
                help=months,
                optional=True,
            ),
            rasters(
                self.EVAPOTRANSPIRATION,
                tr("Potential evapotranspiration of each month (mm)"),
                by_band=True,
                help=tr("With it, SPEI in place of SPI."),
                optional=True,
            ),
            rasters(
                self.SOIL_WATER,
                tr("Soil water of each month (any unit)"),
                by_band=True,
                help=months,
                optional=True,
            ),
            text(
                self.MONTH,
                tr("Month that is judged, such as 2022-08"),
                help=tr("Empty: the last one."),
                optional=True,
            ),
            number(
                self.SCALE,
                tr("Months of rain that count (months)"),
                3,
                least=1,
                most=48,
                integer=True,
                help=tr("3 for soils and crops, 12 for springs and reservoirs."),
            ),
            text(
                self.FIRST_MONTH,
                tr("First month of the rasters, such as 1991-01"),
                help=tr(
                    "Then they are taken in the order given. Empty: read from the"
                    " descriptions of the bands, or the names of the files."
                ),
                optional=True,
            ),
            *self.district_inputs(),
            numbers(
                self.INDEX_LIMITS,
                tr("Limits of SPI or SPEI, from light to extreme"),
                "-0.5, -1, -1.5, -2",
                advanced=True,
            ),
            numbers(
                self.PERCENTILE_LIMITS,
                tr("Limits of soil water, from light to extreme (percent)"),
                "30, 20, 10, 5",
                advanced=True,
            ),
            raster_out(self.WARNING, tr("Drought warning")),
            raster_out(self.INDEX, tr("SPI or SPEI (without unit)"), optional=True),
            raster_out(
                self.SOIL_PERCENTILE,
                tr("Percentile of soil water (percent)"),
                optional=True,
            ),
            table_out(
                self.HISTORY,
                tr("Share of each class in this month of all years (percent)"),
                help=tr("By SPI or SPEI."),
                optional=True,
            ),
            *self.district_outputs(
                tr("Area of each warning by district"),
                tr("Chart of the warning by district"),
            ),
            html_out(
                self.HISTORY_CHART,
                tr("Chart of this month in all years"),
                optional=True,
            ),
            number_out(self.DROUGHT_PERCENT, tr("Land in drought (percent)")),
            number_out(
                self.SEVERE_PERCENT, tr("Land in severe or extreme drought (percent)")
            ),
        )

    def refusals(self, given):
        from ...core.karst.drought_warning import check_date

        stacks = self._stacks(given)
        if self.PRECIPITATION not in stacks and self.SOIL_WATER not in stacks:
            yield (
                self.PRECIPITATION,
                tr(
                    "Neither “{rain}” nor “{soil}” is given. Give the months of one of"
                    " them.",
                    rain=given.label(self.PRECIPITATION),
                    soil=given.label(self.SOIL_WATER),
                ),
            )
            return
        key, (sources, first) = next(iter(stacks.items()))
        for other, (others, begins) in stacks.items():
            if begins != first or len(others) != len(sources):
                yield (
                    other,
                    tr(
                        "“{label}” has {count} months from {first} on, “{other}” has"
                        " {other_count} from {other_first} on. Give the same months.",
                        label=given.label(key),
                        count=len(sources),
                        first="{}-{:02d}".format(*first),
                        other=given.label(other),
                        other_count=len(others),
                        other_first="{}-{:02d}".format(*begins),
                    ),
                )
        check_date(self._month(given, sources, first), first, len(sources))
        of_rain = [self.INDEX, self.HISTORY, self.HISTORY_CHART]
        yield from needed_refusals(given, self.PRECIPITATION, of_rain)
        yield from needed_refusals(given, self.SOIL_WATER, [self.SOIL_PERCENTILE])
        yield from range_refusals(given, {self.PRECIPITATION: (0.0, float("inf"))})

    def _stacks(self, given):
        """Key of each stack given, to its sources by month and the first month."""
        keys = (self.PRECIPITATION, self.EVAPOTRANSPIRATION, self.SOIL_WATER)
        return {
            key: months_in_order(given, key, self.FIRST_MONTH)
            for key in keys
            if given.has(key)
        }

    def _month(self, given, sources, first):
        """Year and month that is judged."""
        written = first_month(given, self.MONTH)
        if written:
            return written
        last = first[0] * 12 + first[1] - 2 + len(sources)
        return last // 12, last % 12 + 1

    def execute(self, job):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.drought_warning import WARNINGS, drought_warning

        stacks = self._stacks(job.given)
        sources, first = next(iter(stacks.values()))
        month = self._month(job.given, sources, first)
        layers = {
            key: [read_layer(job, source) for source in found]
            for key, (found, _) in stacks.items()
        }
        job.advance(0.4)
        found = drought_warning(
            job.reference.grid(),
            month,
            first,
            precipitation=layers.get(self.PRECIPITATION),
            evapotranspiration=layers.get(self.EVAPOTRANSPIRATION),
            soil_water=layers.get(self.SOIL_WATER),
            scale=job.value(self.SCALE),
            index_limits=job.value(self.INDEX_LIMITS),
            percentile_limits=job.value(self.PERCENTILE_LIMITS),
            progress=job.part(0.4, 0.9),
        )
        known = found.warning > 0
        grid = job.reference.grid(known)
        job.write_raster(
            self.WARNING, found.warning, known, style="drought_warning", nodata=0
        )
        for key, layer, style in (
            (self.INDEX, found.standardised, "drought_index"),
            (self.SOIL_PERCENTILE, found.soil_percentile, "percentile"),
        ):
            if layer is not None:
                job.write_raster(key, layer, layer == layer, style=style)
        job.write_table(self.HISTORY, found.history)
        job.write_chart(self.HISTORY_CHART, found.history)
        areas = class_areas(
            found.warning,
            WARNINGS,
            grid,
            zones=self.districts(job, grid),
            column="warning",
        )
        self.write_by_district(job, areas)
        self._tell(job, areas, month, grid)

    def _tell(self, job, areas, month, grid):
        whole = areas[areas["zone"] == "all"].set_index("warning")["percent"]
        severe = whole["severe drought"] + whole["extreme drought"]
        job.number(self.DROUGHT_PERCENT, 100 - whole["none"])
        job.number(self.SEVERE_PERCENT, severe)
        job.say(
            tr(
                "{month}, {area:,.2f} km²: {drought:.1f} percent in drought, {severe:.1f}"
                " percent severe or extreme.",
                month="{}-{:02d}".format(*month),
                area=grid.valid_area / 1e6,
                drought=100 - whole["none"],
                severe=severe,
            )
        )
