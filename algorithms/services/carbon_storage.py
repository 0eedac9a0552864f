"""Carbon in plants and soil."""

from ..base import Tool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    Column,
    number,
    number_out,
    raster,
    raster_out,
    table,
    table_out,
    zones,
)
from ..presets import read_preset
from ..texts import tr

COEFFICIENT_PRESET = "carbon_climate_coefficients"
CLIMATES = ("precipitation", "temperature")


class CarbonStorage(Tool):
    """What the land stores, how that changes, and what the change is worth."""

    LAND_COVER = "LAND_COVER"
    LATER_LAND_COVER = "LATER_LAND_COVER"
    POOLS = "POOLS"
    ZONES = "ZONES"
    PRICE = "PRICE"
    YEAR = "YEAR"
    LATER_YEAR = "LATER_YEAR"
    DISCOUNT = "DISCOUNT"
    PRICE_DECLINE = "PRICE_DECLINE"
    PRECIPITATION = "PRECIPITATION"
    TEMPERATURE = "TEMPERATURE"
    REFERENCE_PRECIPITATION = "REFERENCE_PRECIPITATION"
    REFERENCE_TEMPERATURE = "REFERENCE_TEMPERATURE"
    COEFFICIENTS = "COEFFICIENTS"
    STORAGE = "STORAGE"
    LATER_STORAGE = "LATER_STORAGE"
    ABOVE = "ABOVE"
    BELOW = "BELOW"
    SOIL = "SOIL"
    DEAD = "DEAD"
    CHANGE = "CHANGE"
    VALUE = "VALUE"
    CLASS_TABLE = "CLASS_TABLE"
    ZONE_TABLE = "ZONE_TABLE"
    TOTAL = "TOTAL"
    CHANGE_TOTAL = "CHANGE_TOTAL"
    VALUE_TOTAL = "VALUE_TOTAL"

    measures = True
    bytes_per_cell = 24

    def title(self):
        return tr("Carbon storage")

    def purpose(self):
        return tr(
            "Adds up the carbon that plants, litter and soil hold, by the kind of land."
            " With a second land cover it tells what was taken up or lost between the"
            " two dates, and with a price what that is worth today."
        )

    def method(self):
        return tr(
            "As InVEST 3.20: carbon is the sum of four pools of a table. Value of a"
            " tonne = price / N times the sum over the N years of [(1 + discount) (1 +"
            " fall of the price)]^-t. A loss of exactly 1 t/ha counts here, while InVEST"
            " drops such cells. With climate, each pool is multiplied by f(climate of"
            " the cell) / f(climate where the pools were measured), f from a table of"
            " coefficients, as in Giardina and Ryan (2000) and Alam et al. (2013)."
        )

    def keywords(self):
        return [
            "InVEST",
            "sequestration",
            "biomass",
            "carbon pools",
            "net present value",
        ]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.LAND_COVER, tr("Land cover (class codes)"), "classes"),
            raster(
                self.LATER_LAND_COVER,
                tr("Land cover of a later date (class codes)"),
                "classes",
                help=tr("For the change. Only cells that both dates have count."),
                optional=True,
            ),
            table(
                self.POOLS,
                tr("Carbon pools (t C/ha)"),
                (
                    Column("lucode", required=False),
                    *(
                        Column(name, required=False)
                        for name in ("c_above", "c_below", "c_soil", "c_dead")
                    ),
                ),
                help=tr(
                    "InVEST's table: a row for each class, with its code in lucode (or"
                    " code, class) and carbon above ground, below ground, in the soil"
                    " and in dead matter; 0 for a pool that is not counted."
                ),
            ),
            zones(self.ZONES, tr("Zones for the table by zone"), optional=True),
            number(
                self.PRICE,
                tr("Price of carbon (currency per t C)"),
                help=tr(
                    "For carbon, not carbon dioxide: multiply a price of CO2 by 44/12."
                    " Empty: no value."
                ),
                optional=True,
                advanced=True,
            ),
            number(
                self.YEAR,
                tr("Year of the land cover"),
                integer=True,
                help=tr("Needed for the value."),
                optional=True,
                advanced=True,
            ),
            number(
                self.LATER_YEAR,
                tr("Year of the later land cover"),
                integer=True,
                help=tr("Needed for the value; after the first year."),
                optional=True,
                advanced=True,
            ),
            number(
                self.DISCOUNT,
                tr("Discount (percent a year)"),
                0,
                help=tr(
                    "0: later tonnes are worth as much as those of today. China's rules"
                    " for projects (2006) take 8."
                ),
                advanced=True,
            ),
            number(
                self.PRICE_DECLINE,
                tr("Fall of the price of carbon (percent a year)"),
                0,
                help=tr(
                    "What InVEST calls the annual price change: above 0 it makes later"
                    " tonnes worth less. Below 0 where the price rises."
                ),
                advanced=True,
            ),
            raster(
                self.PRECIPITATION,
                tr("Precipitation, to correct the pools (mm/a)"),
                "quantity",
                optional=True,
                advanced=True,
            ),
            raster(
                self.TEMPERATURE,
                tr("Mean temperature, to correct the pools (°C)"),
                "quantity",
                optional=True,
                advanced=True,
            ),
            number(
                self.REFERENCE_PRECIPITATION,
                tr("Precipitation where the pools were measured (mm/a)"),
                help=tr("Such as the mean of the country that the pools are for."),
                optional=True,
                advanced=True,
            ),
            number(
                self.REFERENCE_TEMPERATURE,
                tr("Mean temperature where the pools were measured (°C)"),
                optional=True,
                advanced=True,
            ),
            table(
                self.COEFFICIENTS,
                tr("Coefficients of carbon and climate"),
                (
                    Column("pool", numeric=False),
                    Column("climate", numeric=False),
                    Column("form", numeric=False),
                    Column("a"),
                    Column("b"),
                ),
                help=tr(
                    "A row for each pool (biomass, soil, dead) and climate"
                    " (precipitation, temperature) with the form of f(x): linear, a x +"
                    " b, or exponential, a exp(b x). Empty: those that studies of China"
                    " cite, for the climates that are given."
                ),
                optional=True,
                advanced=True,
            ),
            raster_out(self.STORAGE, tr("Carbon storage (t C/ha)")),
            raster_out(
                self.LATER_STORAGE,
                tr("Carbon storage of the later date (t C/ha)"),
                optional=True,
            ),
            raster_out(self.ABOVE, tr("Carbon above ground (t C/ha)"), optional=True),
            raster_out(self.BELOW, tr("Carbon below ground (t C/ha)"), optional=True),
            raster_out(self.SOIL, tr("Carbon in the soil (t C/ha)"), optional=True),
            raster_out(self.DEAD, tr("Carbon in dead matter (t C/ha)"), optional=True),
            raster_out(
                self.CHANGE,
                tr("Change of carbon (t C/ha)"),
                optional=True,
                help=tr("Above 0: taken up; below 0: lost."),
            ),
            raster_out(
                self.VALUE,
                tr("Value of the change (currency/ha)"),
                optional=True,
                help=tr("Present value, in the currency of the price."),
            ),
            table_out(
                self.CLASS_TABLE,
                tr("Table by class and pool"),
                optional=True,
                help=tr(
                    "A row for each class and date: cells, area (ha), mean (t C/ha),"
                    " total and pools (t C)."
                ),
            ),
            table_out(self.ZONE_TABLE, tr("Table by zone"), optional=True),
            number_out(self.TOTAL, tr("Carbon stored (t C)")),
            number_out(self.CHANGE_TOTAL, tr("Change of carbon (t C)")),
            number_out(self.VALUE_TOTAL, tr("Value of the change (currency)")),
        )

    def refusals(self, given):
        from ...core.services.carbon_climate import RANGES, check_coefficients
        from ...core.services.carbon_storage import (
            MOST_CARBON,
            POOLS,
            check_value_terms,
        )
        from ...core.services.class_values import check_classes

        for key in (self.LAND_COVER, self.LATER_LAND_COVER):
            if given.has(key):
                check_classes(
                    given.class_counts(key) or {},
                    given.table(self.POOLS),
                    dict.fromkeys(POOLS, (0.0, MOST_CARBON)),
                    table_name=given.source(self.POOLS).name,
                )
        later = given.has(self.LATER_LAND_COVER)
        of_later = (self.LATER_STORAGE, self.CHANGE, self.VALUE)
        yield from needed_refusals(given, self.LATER_LAND_COVER, of_later)
        yield from needed_refusals(given, self.PRICE, [self.VALUE])
        yield from needed_refusals(given, self.ZONES, [self.ZONE_TABLE])
        if later and given.has(self.PRICE):
            if not (given.has(self.YEAR) and given.has(self.LATER_YEAR)):
                yield (
                    self.YEAR,
                    tr("The value needs the years of both land covers. Give them."),
                )
            check_value_terms(**self._terms(given))
        coefficients = self._coefficients(given)
        if coefficients is not None:
            check_coefficients(
                coefficients,
                [
                    climate
                    for climate in CLIMATES
                    if given.has(climate.upper())
                    and given.has(f"REFERENCE_{climate.upper()}")
                ],
            )
        ranges = {climate.upper(): RANGES[climate][:2] for climate in CLIMATES}
        yield from range_refusals(given, ranges)

    def _terms(self, given):
        return {
            "year_before": given.value(self.YEAR),
            "year_after": given.value(self.LATER_YEAR),
            "price": given.value(self.PRICE),
            "discount_percent": given.value(self.DISCOUNT),
            "price_decline_percent": given.value(self.PRICE_DECLINE),
        }

    def _coefficients(self, given):
        """The table of coefficients, or None where nothing is corrected."""
        if given.has(self.COEFFICIENTS):
            return given.table(self.COEFFICIENTS)
        known = [climate for climate in CLIMATES if given.has(climate.upper())]
        if not known:
            return None
        shipped = read_preset(COEFFICIENT_PRESET)
        return shipped[shipped["climate"].isin(known)]

    def execute(self, job):
        from ...core.services.carbon_climate import ClimateCorrection
        from ...core.services.carbon_storage import (
            carbon_change,
            carbon_storage,
            carbon_value,
        )

        covers = [
            job.raster(key)
            for key in (self.LAND_COVER, self.LATER_LAND_COVER)
            if job.has(key)
        ]
        layers = {
            climate: job.raster(climate.upper())
            for climate in CLIMATES
            if job.has(climate.upper())
        }
        grid = job.common_grid(*covers, *layers.values())
        climate = None
        coefficients = self._coefficients(job.given)
        if coefficients is not None:
            climate = ClimateCorrection(
                coefficients,
                **{name: layer.values for name, layer in layers.items()},
                **{
                    f"reference_{name}": job.value(f"REFERENCE_{name.upper()}")
                    for name in layers
                },
            )
        pool_keys = {
            self.ABOVE: "c_above",
            self.BELOW: "c_below",
            self.SOIL: "c_soil",
            self.DEAD: "c_dead",
        }
        stored = [
            carbon_storage(
                cover.values,
                job.table(self.POOLS),
                grid,
                climate=climate,
                keep_pools=not place and any(map(job.wants, pool_keys)),
                progress=job.part(0.35 * place, 0.35 * (place + 1)),
            )
            for place, cover in enumerate(covers)
        ]
        outputs = zip((self.STORAGE, self.LATER_STORAGE), stored)
        for key, found in outputs:
            job.write_raster(key, found.storage, grid.mask, style="quantity")
        for key, pool in pool_keys.items():
            if job.wants(key):
                pools = stored[0].pools
                job.write_raster(key, pools[pool], grid.mask, style="quantity")
        layers = {
            name: (found.storage, "t/ha")
            for name, found in zip(("carbon_storage", "later_carbon_storage"), stored)
        }
        self._write_classes(job, stored)
        job.number(self.TOTAL, stored[0].total_t)
        said = [tr("{total:,.0f} t of carbon are stored", total=stored[0].total_t)]
        if len(stored) == 2:
            change = carbon_change(
                stored[0].storage,
                stored[1].storage,
                grid,
                progress=job.part(0.7, 0.85),
            )
            layers["carbon_change"] = (change.change, "t/ha")
            job.write_raster(self.CHANGE, change.change, grid.mask, style="gain")
            job.number(self.CHANGE_TOTAL, change.total_t)
            said.append(
                tr(
                    "{gained:,.0f} t are taken up and {lost:,.0f} t lost until the"
                    " later date, a change of {net:,.0f} t ({co2:,.0f} t of CO2)",
                    gained=change.sequestered_t,
                    lost=change.lost_t,
                    net=change.total_t,
                    co2=change.total_co2_t,
                )
            )
            if job.has(self.PRICE):
                value = carbon_value(
                    change.change,
                    grid,
                    **self._terms(job.given),
                    progress=job.part(0.85, 1.0),
                )
                job.write_raster(self.VALUE, value.value, grid.mask, style="gain")
                job.number(self.VALUE_TOTAL, value.total)
                said.append(
                    tr(
                        "worth {total:,.0f} at {price:,.4g} a tonne after discounting",
                        total=value.total,
                        price=value.per_tonne,
                    )
                )
        self._write_zones(job, layers, grid)
        job.say("; ".join(said) + ".")

    def _write_classes(self, job, stored):
        import pandas as pd

        tables = [found.by_class.assign(date=n) for n, found in enumerate(stored, 1)]
        table = pd.concat(tables, ignore_index=True)
        job.write_table(self.CLASS_TABLE, table[["date", *stored[0].by_class.columns]])

    def _write_zones(self, job, layers, grid):
        from ...core.services.zone_statistics import zone_statistics

        if not job.wants(self.ZONE_TABLE):
            return
        table = zone_statistics(
            {name: values for name, (values, _) in layers.items()},
            job.zones(self.ZONES),
            grid,
            units={name: unit for name, (_, unit) in layers.items()},
        )
        job.write_table(self.ZONE_TABLE, table)
