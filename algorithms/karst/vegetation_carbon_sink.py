"""Carbon that an ecosystem keeps."""

import numpy as np

from ..district_tool import DistrictTool
from ..layer_checks import month_refusals, range_refusals
from ..parameters import number, number_out, raster, raster_out, rasters
from ..texts import tr


class VegetationCarbonSink(DistrictTool):
    """What plants fix less what the soil breathes out, by district."""

    PRODUCTION = "PRODUCTION"
    TEMPERATURE = "TEMPERATURE"
    PRECIPITATION = "PRECIPITATION"
    TEMPERATURE_COEFFICIENT = "TEMPERATURE_COEFFICIENT"
    PRICE = "PRICE"
    SINK = "SINK"
    RESPIRATION = "RESPIRATION"
    MEAN_SINK = "MEAN_SINK"
    CO2_TOTAL = "CO2_TOTAL"

    measures = True
    bytes_per_cell = 20

    def title(self):
        return tr("Carbon sink of vegetation")

    def purpose(self):
        return tr(
            "Estimates the net ecosystem production: the carbon that plants fix in a year"
            " less what microbes in the soil breathe out. Below 0 the land is a source."
            " Use it beside the tool Carbon sink of rock weathering, in the same unit."
        )

    def method(self):
        return tr(
            "NEP = NPP - Rh, with the respiration of each month Rh = 0.22 (exp(0.0912 T)"
            " + ln(0.3145 P + 1)) 30 · 0.465 in g C/m² (Pei et al. 2009). The coefficient"
            " 0.0912 is printed as 0.0913 elsewhere; we could not verify it. The totals"
            " that the study of ten problems gives for China compare only if its 0.70 to"
            " 0.95 Mt of carbon dioxide by plants are Gt."
        )

    def keywords(self):
        return ["NEP", "NPP", "Rh", "soil respiration", "CO2"]

    def initAlgorithm(self, _config=None):
        order = tr(
            "January first: twelve rasters in the order of the months, or one of twelve"
            " bands."
        )
        self.add(
            raster(
                self.PRODUCTION,
                tr("Net primary production (g C/(m²·a))"),
                "quantity",
            ),
            rasters(
                self.TEMPERATURE,
                tr("Monthly mean temperature (°C)"),
                by_band=True,
                help=order,
            ),
            rasters(
                self.PRECIPITATION,
                tr("Monthly precipitation (mm)"),
                by_band=True,
                help=order,
            ),
            *self.district_inputs(),
            number(
                self.PRICE,
                tr("Price of carbon dioxide (currency per t)"),
                0,
                help=tr("A price of carbon times 12/44."),
            ),
            number(
                self.TEMPERATURE_COEFFICIENT,
                tr("Coefficient of temperature (per °C)"),
                0.0912,
                advanced=True,
            ),
            raster_out(self.SINK, tr("Carbon sink of vegetation (g C/(m²·a))")),
            raster_out(
                self.RESPIRATION,
                tr("Respiration of the soil (g C/(m²·a))"),
                optional=True,
            ),
            *self.district_outputs(
                tr("Carbon sink by district"), tr("Chart of the sink by district")
            ),
            number_out(self.MEAN_SINK, tr("Mean sink (g C/(m²·a))")),
            number_out(self.CO2_TOTAL, tr("Carbon dioxide taken up (t/a)")),
        )

    def refusals(self, given):
        from ...core.karst.vegetation_carbon_sink import (
            COLDEST,
            MOST_PRODUCTION,
            WARMEST,
            WETTEST_MONTH,
        )
        from ...core.services.value_ranges import number as check

        for key in (self.TEMPERATURE, self.PRECIPITATION):
            yield from month_refusals(given, key)
        check(
            given.value(self.TEMPERATURE_COEFFICIENT),
            "The coefficient of temperature",
            above=0.0,
            high=1.0,
        )
        check(given.value(self.PRICE), "The price of a tonne of carbon dioxide")
        yield from range_refusals(
            given,
            {
                self.PRODUCTION: (-MOST_PRODUCTION, MOST_PRODUCTION),
                self.TEMPERATURE: (COLDEST, WARMEST),
                self.PRECIPITATION: (0.0, WETTEST_MONTH),
            },
        )

    def execute(self, job):
        from ...core.karst.sink_accounts import sink_accounts
        from ...core.karst.vegetation_carbon_sink import vegetation_carbon_sink

        production = job.raster(self.PRODUCTION)
        warmth, rain = (
            job.rasters(key) for key in (self.TEMPERATURE, self.PRECIPITATION)
        )
        grid = job.common_grid(production, *warmth, *rain)
        found = vegetation_carbon_sink(
            production.values,
            [month.values for month in warmth],
            [month.values for month in rain],
            grid,
            temperature_coefficient=job.value(self.TEMPERATURE_COEFFICIENT),
            progress=job.part(0.2, 0.8),
        )
        job.write_raster(self.SINK, found.sink, grid.mask, style="gain_loss")
        job.write_raster(
            self.RESPIRATION, found.respiration, grid.mask, style="quantity"
        )
        accounts = sink_accounts(
            {"plants": found.sink},
            grid,
            zones=self.districts(job, grid),
            price=job.value(self.PRICE),
            progress=job.part(0.8, 1.0),
        )
        self.write_by_district(job, accounts)
        mean = float(np.nanmean(found.sink, dtype=float))
        whole = accounts.iloc[-1]
        sources = 100 * np.count_nonzero(found.sink < 0) / grid.valid_count
        job.number(self.MEAN_SINK, mean)
        job.number(self.CO2_TOTAL, float(whole["co2_t"]))
        job.say(
            tr(
                "Plants and soil keep {mean:.1f} g C/(m²·a) on average: {tonnes:,.0f} t of"
                " carbon dioxide a year on {area:,.2f} km²; {percent:.1f} percent of the"
                " land are sources.",
                mean=mean,
                tonnes=whole["co2_t"],
                area=whole["area_km2"],
                percent=sources,
            )
        )
