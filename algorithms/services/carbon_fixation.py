"""Carbon dioxide fixed and oxygen released."""

from ..base import Tool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    choice,
    number,
    number_out,
    raster,
    raster_out,
    table_out,
    zones,
)
from ..texts import tr


class CarbonFixation(Tool):
    """What plants take from the air and give to it, from their production."""

    INPUT = "INPUT"
    PRODUCTION_UNIT = "PRODUCTION_UNIT"
    CARBON_DIOXIDE_PRICE = "CARBON_DIOXIDE_PRICE"
    OXYGEN_PRICE = "OXYGEN_PRICE"
    ZONES = "ZONES"
    CARBON_SHARE = "CARBON_SHARE"
    CARBON_DIOXIDE_PER_MATTER = "CARBON_DIOXIDE_PER_MATTER"
    OXYGEN_PER_MATTER = "OXYGEN_PER_MATTER"
    CARBON_DIOXIDE = "CARBON_DIOXIDE"
    OXYGEN = "OXYGEN"
    VALUE = "VALUE"
    ZONE_TABLE = "ZONE_TABLE"
    CARBON_DIOXIDE_TOTAL = "CARBON_DIOXIDE_TOTAL"
    OXYGEN_TOTAL = "OXYGEN_TOTAL"
    VALUE_TOTAL = "VALUE_TOTAL"

    measures = True
    bytes_per_cell = 13

    def title(self):
        return tr("Carbon fixation and oxygen release")

    def purpose(self):
        return tr(
            "Turns the net primary production of plants, such as that of MODIS, into"
            " carbon dioxide fixed and oxygen released in a year, and into their value."
        )

    def method(self):
        return tr(
            "By the equation of photosynthesis a gram of dry matter takes 1.63 g of"
            " carbon dioxide and gives 1.2 g of oxygen: CO2 = 1.63 NPP / share of carbon"
            " in dry matter."
        )

    def keywords(self):
        return ["NPP", "NEP", "CO2", "O2", "photosynthesis", tr("gas regulation")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.INPUT,
                tr("Net primary production (carbon in a year)"),
                "quantity",
                help=tr("Net ecosystem production gives the net exchange instead."),
            ),
            choice(
                self.PRODUCTION_UNIT,
                tr("Unit of the production"),
                [
                    ("g/m2", tr("g C/m²")),
                    ("kg/m2", tr("kg C/m²")),
                    ("modis", tr("kg C/m² times 10,000 (MOD17A3)")),
                ],
            ),
            zones(self.ZONES, tr("Zones for the table by zone"), optional=True),
            number(
                self.CARBON_DIOXIDE_PRICE,
                tr("Price of carbon dioxide (currency per t)"),
                0,
                help=tr(
                    "A price of carbon times 12/44. Studies of China's forests take 1200"
                    " CNY for a tonne of carbon, 327 for one of carbon dioxide, after"
                    " the standard LY/T 1721-2008."
                ),
            ),
            number(
                self.OXYGEN_PRICE,
                tr("Price of oxygen (currency per t)"),
                0,
                help=tr("Studies of China's forests take 1000 CNY after the same."),
            ),
            number(
                self.CARBON_SHARE,
                tr("Share of carbon in dry matter (g per g)"),
                0.45,
                help=tr(
                    "Between 0.42 and 0.5 for plants; 1 where the raster holds dry"
                    " matter already."
                ),
                advanced=True,
            ),
            number(
                self.CARBON_DIOXIDE_PER_MATTER,
                tr("Carbon dioxide fixed (g per g of dry matter)"),
                1.63,
                help=tr("By the equation of photosynthesis; some studies print 1.62."),
                advanced=True,
            ),
            number(
                self.OXYGEN_PER_MATTER,
                tr("Oxygen released (g per g of dry matter)"),
                1.2,
                help=tr("By the equation of photosynthesis; some studies print 1.19."),
                advanced=True,
            ),
            raster_out(self.CARBON_DIOXIDE, tr("Carbon dioxide fixed (t/(ha·a))")),
            raster_out(self.OXYGEN, tr("Oxygen released (t/(ha·a))"), optional=True),
            raster_out(
                self.VALUE, tr("Value of both (currency/(ha·a))"), optional=True
            ),
            table_out(self.ZONE_TABLE, tr("Table by zone"), optional=True),
            number_out(self.CARBON_DIOXIDE_TOTAL, tr("Carbon dioxide fixed (t/a)")),
            number_out(self.OXYGEN_TOTAL, tr("Oxygen released (t/a)")),
            number_out(self.VALUE_TOTAL, tr("Value of both (currency/a)")),
        )

    def refusals(self, given):
        from ...core.services.carbon_fixation import MOST_PRODUCTION, PRODUCTION_UNITS
        from ...core.services.value_ranges import number as check

        high = MOST_PRODUCTION / PRODUCTION_UNITS[given.value(self.PRODUCTION_UNIT)]
        yield from range_refusals(given, {self.INPUT: (-high, high)})
        yield from needed_refusals(given, self.ZONES, [self.ZONE_TABLE])
        check(given.value(self.CARBON_SHARE), "The share of carbon", above=0, high=1)
        check(given.value(self.CARBON_DIOXIDE_PRICE), "The price of carbon dioxide")
        check(given.value(self.OXYGEN_PRICE), "The price of oxygen")

    def execute(self, job):
        from ...core.services.carbon_fixation import carbon_fixation, fixation_value
        from ...core.services.zone_statistics import zone_statistics

        production = job.raster(self.INPUT)
        grid, mask = production.grid, production.mask
        found = carbon_fixation(
            production.values,
            grid,
            production_unit=job.value(self.PRODUCTION_UNIT),
            carbon_share=job.value(self.CARBON_SHARE),
            carbon_dioxide_per_matter=job.value(self.CARBON_DIOXIDE_PER_MATTER),
            oxygen_per_matter=job.value(self.OXYGEN_PER_MATTER),
            progress=job.part(0.0, 0.6),
        )
        worth = fixation_value(
            found,
            carbon_dioxide_price=job.value(self.CARBON_DIOXIDE_PRICE),
            oxygen_price=job.value(self.OXYGEN_PRICE),
            progress=job.part(0.6, 0.8),
        )
        job.write_raster(
            self.CARBON_DIOXIDE, found.carbon_dioxide, mask, style="quantity"
        )
        job.write_raster(self.OXYGEN, found.oxygen, mask, style="quantity")
        job.write_raster(self.VALUE, worth.value, mask, style="money")
        if job.wants(self.ZONE_TABLE):
            table = zone_statistics(
                {"carbon_dioxide": found.carbon_dioxide, "oxygen": found.oxygen},
                job.zones(self.ZONES),
                grid,
                units={"carbon_dioxide": "t/ha", "oxygen": "t/ha"},
                progress=job.part(0.8, 1.0),
            )
            job.write_table(self.ZONE_TABLE, table)
        job.number(self.CARBON_DIOXIDE_TOTAL, found.carbon_dioxide_t)
        job.number(self.OXYGEN_TOTAL, found.oxygen_t)
        job.number(self.VALUE_TOTAL, worth.total)
        job.say(
            tr(
                "{carbon_dioxide:,.0f} t of carbon dioxide are fixed and {oxygen:,.0f} t"
                " of oxygen released in a year, worth {value:,.0f} at the prices given.",
                carbon_dioxide=found.carbon_dioxide_t,
                oxygen=found.oxygen_t,
                value=worth.total,
            )
        )
