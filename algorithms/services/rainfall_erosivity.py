"""The erosivity of rain."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, number, number_out, raster_out, rasters
from ..texts import tr

MONTHS = 12


class RainfallErosivity(Tool):
    """How strongly rain erodes: the factor R of the soil loss equation."""

    RAIN = "RAIN"
    FORM = "FORM"
    FACTOR = "FACTOR"
    OUTPUT = "OUTPUT"
    MEAN = "MEAN"

    measures = False
    bytes_per_cell = 13

    def title(self):
        return tr("Rainfall erosivity (R)")

    def purpose(self):
        return tr(
            "Gives the factor R that the tools Soil conservation and Sediment delivery"
            " ask for, from the rain of twelve months or of a year. Take the means of"
            " many years."
        )

    def method(self):
        return tr(
            "From months: Wischmeier and Smith (1978), Agriculture Handbook 537, with p"
            " the rain of a month and P that of the year, R = 17.02 sum of 1.735 ·"
            " 10^(1.5 log10(p²/P) - 0.8188); or by the index of Arnoldus (1980), which"
            " sums p²/P first and takes 9.81. From a year: Renard and Freimund (1994),"
            " Journal of Hydrology 157, or 0.0534 P^1.6548 of Zhang and Fu (2003),"
            " Resources Science 25(1). Equations differ by a half and more: name the"
            " one that was taken."
        )

    def keywords(self):
        return ["RUSLE", "R factor", "erosion", "precipitation", "Fournier", "InVEST"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.RAIN,
                tr("Rain: twelve months, or one raster of the year (mm)"),
                by_band=True,
                help=tr(
                    "Months in order from January to December, as twelve rasters or one"
                    " with twelve bands. The first one is the grid."
                ),
            ),
            choice(
                self.FORM,
                tr("Equation"),
                [
                    ("monthly", tr("months: Wischmeier and Smith (usual in China)")),
                    ("fournier", tr("months: modified Fournier index (Arnoldus)")),
                    ("renard_freimund", tr("year: Renard and Freimund")),
                    ("zhang_fu", tr("year: Zhang and Fu (China)")),
                ],
            ),
            number(
                self.FACTOR,
                tr("Factor to SI units, for the equations of months"),
                help=tr("Empty: 17.02 with Wischmeier and Smith, 9.81 with Arnoldus."),
                optional=True,
                advanced=True,
            ),
            raster_out(self.OUTPUT, tr("Rainfall erosivity (MJ mm/(ha h a))")),
            number_out(self.MEAN, tr("Mean erosivity (MJ mm/(ha h a))")),
        )

    def refusals(self, given):
        from ...core.services import rainfall_erosivity as core
        from ...core.services.value_ranges import number as check

        count = len(given.source(self.RAIN))
        months = given.value(self.FORM) in core.MONTHLY_FORMS
        if count != (MONTHS if months else 1):
            yield (
                self.RAIN,
                tr(
                    "The equation “{equation}” needs {needed} rasters of rain, but"
                    " {count} are given. Give January to December for the equations of"
                    " months, and one raster for those of the year.",
                    equation=given.chosen(self.FORM),
                    needed=MONTHS if months else 1,
                    count=count,
                ),
            )
        high = core.WETTEST_MONTH if months else core.WETTEST_YEAR
        yield from range_refusals(given, {self.RAIN: (0.0, high)})
        if given.has(self.FACTOR):
            check(given.value(self.FACTOR), "The factor of the erosivity", above=0)

    def execute(self, job):
        from ...core.services.rainfall_erosivity import (
            MONTHLY_FORMS,
            annual_rainfall_erosivity,
            rainfall_erosivity,
        )

        rain = job.rasters(self.RAIN)
        grid = job.common_grid(*rain)
        form = job.value(self.FORM)
        if form in MONTHLY_FORMS:
            erosivity = rainfall_erosivity(
                [month.values for month in rain],
                grid,
                form=form,
                factor=job.value(self.FACTOR),
                progress=job.progress,
            )
        else:
            erosivity = annual_rainfall_erosivity(
                rain[0].values, grid, form=form, progress=job.progress
            )
        job.write_raster(self.OUTPUT, erosivity, grid.mask, style="erosion_factor")
        mean = float(np.nanmean(erosivity, dtype=float))
        job.number(self.MEAN, mean)
        job.say(
            tr(
                "Rainfall erosivity from {low:,.0f} to {high:,.0f}, on average"
                " {mean:,.0f} MJ mm/(ha h a).",
                low=float(np.nanmin(erosivity)),
                high=float(np.nanmax(erosivity)),
                mean=mean,
            )
        )
