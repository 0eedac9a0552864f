"""Carbon that the weathering of rock takes from the air."""

import numpy as np

from ..district_tool import DistrictTool
from ..layer_checks import range_refusals, unit_remarks
from ..parameters import (
    Column,
    choice,
    number,
    number_out,
    raster,
    raster_out,
    table,
)
from ..presets import read_preset
from ..rock_layers import (
    read_rocks,
    rock_column_refusals,
    rock_inputs,
    rows_of_rocks,
)
from ..texts import tr

ROCKS_PRESET = "gem_co2"


class WeatheringCarbonSink(DistrictTool):
    """What dissolving rock takes from the air in a year, by district."""

    ROCK = "ROCK"
    ROCK_COLUMN = "ROCK_COLUMN"
    PRECIPITATION = "PRECIPITATION"
    EVAPOTRANSPIRATION = "EVAPOTRANSPIRATION"
    TEMPERATURE = "TEMPERATURE"
    CARBON_DIOXIDE = "CARBON_DIOXIDE"
    CARBONATE = "CARBONATE"
    TABLE = "TABLE"
    ACTIVITY = "ACTIVITY"
    PRICE = "PRICE"
    SINK = "SINK"
    MEAN_SINK = "MEAN_SINK"
    CO2_TOTAL = "CO2_TOTAL"

    measures = True
    bytes_per_cell = 24

    def title(self):
        return tr("Carbon sink of rock weathering")

    def purpose(self):
        return tr(
            "Estimates how much carbon dioxide the weathering of rock takes from the air"
            " in a year, by district, and what it is worth. Use it to account for what"
            " karst does for the climate, which accounts of plants alone leave out."
        )

    def method(self):
        return tr(
            "Carbonate rock by the greatest possible dissolution (Gombert 2002, Global"
            " and Planetary Change 33:177-184): F = 12 [Ca] (P - E) for calcite and 24"
            " [Ca] (P - E) for dolomite, in g C/(m²·a); the equilibrium with soil air by"
            " Plummer and Busenberg (1982), activities by Davies. Half of the dissolved"
            " carbon comes from the air (Zeng et al. 2019). It is the most that water can"
            " dissolve, and real waters, above all on dolomite, stay below it; carbonate"
            " ions and pairs of ions are left out, which makes it 2 to 3 percent lower"
            " than PHREEQC. Other rock by GEM-CO2 (Amiotte Suchet and Probst 1995): F ="
            " 12 a (P - E) / 1000. Soil air, where no raster is given: log10 p = -3.47 +"
            " 2.09 (1 - exp(-0.00172 E)) (Brook et al. 1983), which we could not verify."
            " Of GEM-CO2's coefficients that of shales differs between sources and that"
            " of evaporites is unverified: edit the table."
        )

    def keywords(self):
        return ["GEM-CO2", "calcite", "dolomite", "CO2", tr("karst carbon sink")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.PRECIPITATION,
                tr("Precipitation (mm/a)"),
                "quantity",
                help=tr("The grid of the result."),
            ),
            raster(
                self.EVAPOTRANSPIRATION,
                tr("Actual evapotranspiration (mm/a)"),
                "quantity",
                help=tr("Such as precipitation less the tool Water yield's result."),
            ),
            raster(
                self.TEMPERATURE, tr("Mean temperature of the year (°C)"), "quantity"
            ),
            *rock_inputs(
                self.ROCK,
                self.ROCK_COLUMN,
                tr("Rock"),
                help=tr(
                    "Polygons, or a raster of codes. Without a table: the names of"
                    " GEM-CO2, or codes from 1 in their order: carbonate rocks, shales,"
                    " sand and sandstone, basalts, shield, acid volcanic rocks,"
                    " evaporites, ice."
                ),
            ),
            choice(
                self.CARBONATE,
                tr("Carbonate rock"),
                [
                    ("equilibrium", tr("dissolves up to the equilibrium of calcite")),
                    ("gem_co2", tr("has the coefficient of GEM-CO2")),
                ],
                help=tr("Not read where a table is given."),
            ),
            table(
                self.TABLE,
                tr("Own table of rocks"),
                (
                    Column("calcite_share", required=False, empty_allowed=True),
                    Column("dolomite_share", required=False, empty_allowed=True),
                    Column("co2_mmol_per_litre", required=False, empty_allowed=True),
                ),
                help=tr(
                    "A row for each rock, named in rock or numbered in code: shares of"
                    " calcite and dolomite (0 to 1), and millimoles of carbon dioxide per"
                    " litre of runoff for the rest of the rock."
                ),
                optional=True,
                advanced=True,
            ),
            *self.district_inputs(),
            number(
                self.PRICE,
                tr("Price of carbon dioxide (currency per t)"),
                0,
                help=tr("A price of carbon times 12/44."),
            ),
            raster(
                self.CARBON_DIOXIDE,
                tr("Carbon dioxide in soil air (atm)"),
                "quantity",
                help=tr("10^-3.5 in open air, about 10^-2 in soil."),
                optional=True,
                advanced=True,
            ),
            choice(
                self.ACTIVITY,
                tr("Activities of the ions"),
                [
                    ("davies", tr("Davies")),
                    ("debye_hueckel", tr("extended Debye-Hückel")),
                    ("none", tr("none")),
                ],
                advanced=True,
            ),
            raster_out(self.SINK, tr("Carbon sink of rock (g C/(m²·a))")),
            *self.district_outputs(
                tr("Carbon sink by district"), tr("Chart of the sink by district")
            ),
            number_out(self.MEAN_SINK, tr("Mean sink (g C/(m²·a))")),
            number_out(self.CO2_TOTAL, tr("Carbon dioxide taken up (t/a)")),
        )

    def refusals(self, given):
        from ...core.karst.weathering_carbon_sink import COLDEST, WARMEST, WETTEST_YEAR
        from ...core.services.value_ranges import number as check

        yield from rock_column_refusals(given, self.ROCK, self.ROCK_COLUMN)
        self._table(given)
        check(given.value(self.PRICE), "The price of a tonne of carbon dioxide")
        yield from range_refusals(
            given,
            {
                self.PRECIPITATION: (0.0, WETTEST_YEAR),
                self.EVAPOTRANSPIRATION: (0.0, WETTEST_YEAR),
                self.TEMPERATURE: (COLDEST, WARMEST),
                self.CARBON_DIOXIDE: (0.0, 1.0),
            },
        )

    def _table(self, given):
        """A row with code, shares and coefficient for each rock of the map."""
        from ...core.karst.rock_classes import carbon_sink_table

        if given.has(self.TABLE):
            rocks = given.table(self.TABLE)
        else:
            rocks = carbon_sink_table(
                read_preset(ROCKS_PRESET),
                by_equilibrium=given.value(self.CARBONATE) == "equilibrium",
            )
        return rows_of_rocks(given, self.ROCK, self.ROCK_COLUMN, rocks)

    def execute(self, job):
        from ...core.karst.sink_accounts import sink_accounts
        from ...core.karst.weathering_carbon_sink import weathering_carbon_sink

        for remark in unit_remarks(
            job.given,
            {
                self.PRECIPITATION: (20, tr("mm a year"), tr("m or mm a day")),
                self.EVAPOTRANSPIRATION: (20, tr("mm a year"), tr("m or mm a day")),
            },
        ):
            job.warn(remark)
        rain = job.raster(self.PRECIPITATION)
        water = job.raster(self.EVAPOTRANSPIRATION)
        warmth = job.raster(self.TEMPERATURE)
        rock = read_rocks(job, self.ROCK, self.ROCK_COLUMN)
        gas = job.raster(self.CARBON_DIOXIDE) if job.has(self.CARBON_DIOXIDE) else None
        grid = job.common_grid(rain, water, warmth, rock, gas)
        found = weathering_carbon_sink(
            rock.values,
            self._table(job.given),
            rain.values,
            water.values,
            warmth.values,
            grid,
            carbon_dioxide=None if gas is None else gas.values,
            activity=job.value(self.ACTIVITY),
            progress=job.part(0.1, 0.8),
        )
        if found.negative_runoff_cells:
            job.warn(
                tr(
                    "In {cells:,} cells more water evaporates than falls; their runoff is"
                    " set to 0.",
                    cells=found.negative_runoff_cells,
                )
            )
        job.write_raster(self.SINK, found.sink, grid.mask, style="carbon_sink")
        accounts = sink_accounts(
            {"rock": found.sink},
            grid,
            zones=self.districts(job, grid),
            price=job.value(self.PRICE),
            progress=job.part(0.8, 1.0),
        )
        self.write_by_district(job, accounts)
        mean = float(np.nanmean(found.sink, dtype=float))
        whole = accounts.iloc[-1]
        job.number(self.MEAN_SINK, mean)
        job.number(self.CO2_TOTAL, float(whole["co2_t"]))
        job.say(
            tr(
                "Rock takes up {mean:.2f} g C/(m²·a) on average: {tonnes:,.0f} t of carbon"
                " dioxide a year on {area:,.2f} km², worth {value:,.0f} at the price"
                " given.",
                mean=mean,
                tonnes=whole["co2_t"],
                area=whole["area_km2"],
                value=whole["value"],
            )
        )
