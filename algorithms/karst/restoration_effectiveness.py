"""Whether restoration worked, by more than the cover of vegetation."""

from ..base import Tool
from ..layer_checks import names_in_list, needed_refusals, same_name_refusals
from ..parameters import (
    Column,
    choice,
    html_out,
    number,
    number_out,
    raster,
    raster_out,
    rasters,
    table,
    table_out,
    text,
)
from ..presets import read_preset
from ..texts import tr

INDICATORS_PRESET = "restoration_indicators"


class RestorationEffectiveness(Tool):
    """What became of land between two dates, in six dimensions."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    NAMES = "NAMES"
    TABLE = "TABLE"
    WEIGHTING = "WEIGHTING"
    NORMALISATION = "NORMALISATION"
    COVER_BEFORE = "COVER_BEFORE"
    COVER_AFTER = "COVER_AFTER"
    LEAST_CHANGE = "LEAST_CHANGE"
    CHANGE = "CHANGE"
    INDEX_BEFORE = "INDEX_BEFORE"
    INDEX_AFTER = "INDEX_AFTER"
    OUTCOME = "OUTCOME"
    INDICATORS = "INDICATORS"
    DIMENSIONS = "DIMENSIONS"
    CHART = "CHART"
    MEAN_CHANGE = "MEAN_CHANGE"
    GREENER_BUT_WORSE_KM2 = "GREENER_BUT_WORSE_KM2"

    measures = True
    bytes_per_cell = 120

    def title(self):
        return tr("Effectiveness of restoration")

    def purpose(self):
        return tr(
            "Judges restoration between two dates by indicators of biodiversity,"
            " ecological processes, soil, water, economy and society together, and maps"
            " where land became greener but worse. Use it where the cover of vegetation"
            " alone would call a project a success."
        )

    def method(self):
        return tr(
            "Indicators run from 0 (worst) to 1 (best) over both dates. The index is the"
            " closeness to the best, d0 / (d0 + d1), with the weighted distances from the"
            " worst and the best (TOPSIS; Hwang and Yoon 1981). Entropy gives more weight"
            " to indicators that differ more between cells. The six dimensions are those"
            " of Bai et al. (2023), who name no indicators: those of the shipped table"
            " are ours."
        )

    def keywords(self):
        return ["TOPSIS", "entropy weight", "rocky desertification control"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(self.BEFORE, tr("Indicators of the earlier date")),
            rasters(
                self.AFTER,
                tr("Indicators of the later date"),
                help=tr("In the same order."),
            ),
            text(
                self.NAMES,
                tr("Names of the indicators, in order"),
                help=tr(
                    "With commas, as the table has them; empty: the names of the earlier"
                    " layers. Shipped: species_richness, habitat_quality, npp,"
                    " landscape_connectivity, soil_loss, soil_organic_carbon,"
                    " water_yield, soil_moisture, gdp_density, farm_income,"
                    " population_pressure, travel_time."
                ),
                optional=True,
            ),
            table(
                self.TABLE,
                tr("Own table of indicators"),
                (
                    Column("indicator", numeric=False),
                    Column("dimension", numeric=False),
                    Column("direction", numeric=False),
                    Column("weight", required=False, empty_allowed=True),
                ),
                help=tr("Direction: more or less, which is better."),
                optional=True,
            ),
            raster(
                self.COVER_BEFORE,
                tr("Vegetation cover of the earlier date"),
                "quantity",
                optional=True,
            ),
            raster(
                self.COVER_AFTER,
                tr("Vegetation cover of the later date"),
                "quantity",
                optional=True,
            ),
            choice(
                self.WEIGHTING,
                tr("Weights"),
                [
                    ("entropy", tr("by entropy")),
                    ("given", tr("as the table has them")),
                    ("equal", tr("equal")),
                ],
                help=tr("For weights of the AHP put them into the table."),
            ),
            choice(
                self.NORMALISATION,
                tr("Worst and best value"),
                [
                    ("min_max", tr("the lowest and the highest value")),
                    ("p5_p95", tr("the 5th and the 95th percentile")),
                ],
                advanced=True,
            ),
            number(
                self.LEAST_CHANGE,
                tr("Change of the index that counts as none (up to)"),
                0,
                least=0,
                most=1,
                advanced=True,
            ),
            raster_out(self.CHANGE, tr("Change of the index (-1 to 1)")),
            raster_out(
                self.INDEX_BEFORE,
                tr("Index of the earlier date (0 to 1)"),
                optional=True,
            ),
            raster_out(
                self.INDEX_AFTER, tr("Index of the later date (0 to 1)"), optional=True
            ),
            raster_out(
                self.OUTCOME,
                tr("Better or worse, greener or not"),
                help=tr("Needs the vegetation cover of both dates."),
                optional=True,
            ),
            table_out(self.INDICATORS, tr("Indicators with their weights")),
            table_out(self.DIMENSIONS, tr("Change by dimension"), optional=True),
            html_out(self.CHART, tr("Chart of the change by dimension"), optional=True),
            number_out(self.MEAN_CHANGE, tr("Mean change of the index")),
            number_out(self.GREENER_BUT_WORSE_KM2, tr("Greener but worse (km²)")),
        )

    def refusals(self, given):
        yield from same_name_refusals(given, self.BEFORE, self.NAMES)
        before, after = (len(given.source(key)) for key in (self.BEFORE, self.AFTER))
        if before != after:
            yield (
                self.AFTER,
                tr(
                    "There are {before} indicators of the earlier date and {after} of the"
                    " later one. Give the same ones, in the same order.",
                    before=before,
                    after=after,
                ),
            )
        known = set(self._table(given)["indicator"])
        for name in names_in_list(given, self.BEFORE, self.NAMES):
            if name not in known:
                yield (
                    self.NAMES,
                    tr(
                        "The table of indicators has no row for {name}. Add one, or name"
                        " the layers as the table does.",
                        name=name,
                    ),
                )
        for key in (self.COVER_BEFORE, self.COVER_AFTER):
            yield from needed_refusals(given, key, [self.OUTCOME])

    def _table(self, given):
        if given.has(self.TABLE):
            return given.table(self.TABLE)
        return read_preset(INDICATORS_PRESET)

    def execute(self, job):
        import numpy as np

        from ...core.karst.restoration_effectiveness import restoration_effectiveness

        names = names_in_list(job.given, self.BEFORE, self.NAMES)
        dates = [job.rasters(key) for key in (self.BEFORE, self.AFTER)]
        covers = [
            job.raster(key) if job.has(key) else None
            for key in (self.COVER_BEFORE, self.COVER_AFTER)
        ]
        grid = job.common_grid(*dates[0], *dates[1], *covers)
        indicators = self._table(job.given)
        indicators = indicators[indicators["indicator"].isin(names)]
        before, after = (
            {name: raster.values for name, raster in zip(names, date)} for date in dates
        )
        found = restoration_effectiveness(
            before,
            after,
            indicators,
            grid,
            weighting=job.value(self.WEIGHTING),
            normalisation=job.value(self.NORMALISATION),
            cover_before=None if covers[0] is None else covers[0].values,
            cover_after=None if covers[1] is None else covers[1].values,
            least_change=job.value(self.LEAST_CHANGE),
            progress=job.part(0.2, 0.9),
        )
        job.write_raster(self.CHANGE, found.change, grid.mask, style="gain_loss")
        for key, values in (
            (self.INDEX_BEFORE, found.before),
            (self.INDEX_AFTER, found.after),
        ):
            job.write_raster(key, values, grid.mask, style="effectiveness")
        job.write_raster(
            self.OUTCOME,
            found.outcome,
            grid.mask,
            style="restoration_outcome",
            nodata=0,
        )
        job.write_table(self.INDICATORS, found.indicators)
        job.write_table(self.DIMENSIONS, found.dimensions)
        job.write_chart(self.CHART, found.dimensions)
        areas = found.areas.set_index("outcome")["area_km2"]
        mean = float(np.nanmean(found.change, dtype=float))
        job.number(self.MEAN_CHANGE, mean)
        job.number(self.GREENER_BUT_WORSE_KM2, float(areas["greener but worse"]))
        better = 100 * np.count_nonzero(found.change > 0) / grid.valid_count
        job.say(
            tr(
                "The index changed by {mean:+.3f} on average; {better:.1f} percent of the"
                " land became better, and {worse:,.2f} km² greener but worse.",
                mean=mean,
                better=better,
                worse=areas["greener but worse"],
            )
        )
