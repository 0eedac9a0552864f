"""The value of ecosystem services in money."""

from ..base import Tool
from ..layer_checks import (
    naming,
    needed_refusals,
    range_refusals,
    same_name_refusals,
)
from ..parameters import (
    Column,
    folder_out,
    html_out,
    number,
    number_out,
    raster_out,
    rasters,
    table,
    table_out,
    text,
    vector_out,
    zones,
)
from ..presets import read_preset
from ..texts import listed, tr

EQUIVALENT_PRESET = "qaidam_service_equivalents"
CLASS_PRESET = "clcd_classes"


class ServiceValue(Tool):
    """What the services of each cell are worth, by equivalent factors."""

    LAND_COVERS = "LAND_COVERS"
    EQUIVALENTS = "EQUIVALENTS"
    CLASSES = "CLASSES"
    UNIT_VALUE = "UNIT_VALUE"
    CROPS = "CROPS"
    DISTRICTS = "DISTRICTS"
    VEGETATION = "VEGETATION"
    PRECIPITATION = "PRECIPITATION"
    PRECIPITATION_MEAN = "PRECIPITATION_MEAN"
    WATER_SERVICES = "WATER_SERVICES"
    FACTORS = "FACTORS"
    COEFFICIENT = "COEFFICIENT"
    ENGEL = "ENGEL"
    ENGEL_REFERENCE = "ENGEL_REFERENCE"
    VALUE = "VALUE"
    BY_SERVICE = "BY_SERVICE"
    BY_CLASS = "BY_CLASS"
    BY_DISTRICT = "BY_DISTRICT"
    DISTRICT_MAP = "DISTRICT_MAP"
    TOTALS = "TOTALS"
    CHANGE = "CHANGE"
    VALUES = "VALUES"
    CHART = "CHART"
    TOTAL = "TOTAL"
    UNIT_VALUE_USED = "UNIT_VALUE_USED"

    measures = True
    bytes_per_cell = 16

    def title(self):
        return tr("Value of ecosystem services")

    def purpose(self):
        return tr(
            "Turns land cover into what its services are worth in money, by cell, class,"
            " service and district, and compares dates. Use it for accounts, for the"
            " services part of a health index, and where there are no data for models."
        )

    def method(self):
        return tr(
            "Xie et al. (2003, 2015), Journal of Natural Resources 30:1243-1254: value"
            " of a hectare = equivalent factor of its land for a service x unit value x"
            " corrections. From crops, the unit value is a seventh of what the grain of"
            " a hectare sells for: 1/7 sum(area price yield) / sum(area). Vegetation"
            " corrects by the cell over the mean of its class, precipitation by the"
            " cell over the mean; people's wealth by the curve of Pearl, 1 / (1 +"
            " exp(3 - 100 / Engel coefficient))."
        )

    def keywords(self):
        return ["ESV", "equivalent factor", "Xie", "ecosystem service value", "CESI"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.LAND_COVERS,
                tr("Land cover, a raster for each date in order of time"),
                help=tr(
                    "One or more. A date is called like its layer; the first raster is"
                    " the grid."
                ),
            ),
            table(
                self.EQUIVALENTS,
                tr("Equivalent factors, or values (per hm² and year)"),
                help=tr(
                    "A row for each service, with its name in the column service, and a"
                    " column for each kind of land. Empty: the table of the Qaidam"
                    " study, which agrees with Xie et al. (2015); the tool Table of a"
                    " study writes it for your edits. For a table in money, set the"
                    " unit value to 1."
                ),
                optional=True,
            ),
            table(
                self.CLASSES,
                tr("Kinds of land"),
                help=tr(
                    "Which kind of land each class of the rasters is: columns code and"
                    " preset_class, the name of a column of the equivalent factors."
                    " Empty: the classes of CLCD, 1 cropland to 9 wetland."
                ),
                optional=True,
            ),
            number(
                self.UNIT_VALUE,
                tr("Value of one equivalent factor (CNY/(hm²·a))"),
                6869.76,
                help=tr(
                    "6869.76 in the Qaidam study; results are in the currency of this"
                    " number. Not read where a table of crops is given."
                ),
            ),
            table(
                self.CROPS,
                tr("Crops, to compute the value of one factor"),
                (Column("area"), Column("price"), Column("yield")),
                help=tr(
                    "A row for each crop: its area (any unit, the same in all rows), its"
                    " price (CNY/kg) and its yield (kg/hm²)."
                ),
                optional=True,
            ),
            zones(
                self.DISTRICTS,
                tr("Districts"),
                help=tr("To sum the value by district, county or basin."),
                optional=True,
            ),
            rasters(
                self.VEGETATION,
                tr("Vegetation that corrects the value (NPP or cover, any unit)"),
                help=tr(
                    "One for all dates, or one for each. A cell with twice the mean of"
                    " its class is worth twice as much."
                ),
                optional=True,
                advanced=True,
            ),
            rasters(
                self.PRECIPITATION,
                tr("Precipitation that corrects the services of water (mm/a)"),
                help=tr("One for all dates, or one for each."),
                optional=True,
                advanced=True,
            ),
            number(
                self.PRECIPITATION_MEAN,
                tr("Mean precipitation that the factors are for (mm/a)"),
                help=tr("Empty: the mean of the raster."),
                optional=True,
                advanced=True,
            ),
            text(
                self.WATER_SERVICES,
                tr("Services of water, with commas"),
                "water_supply, hydrological_regulation",
                help=tr("As named in the table of equivalent factors."),
                advanced=True,
            ),
            rasters(
                self.FACTORS,
                tr("Other corrections of all services (factors, 1 for none)"),
                help=tr("Each multiplies the value of all dates, cell by cell."),
                optional=True,
                advanced=True,
            ),
            number(
                self.COEFFICIENT,
                tr("Coefficient for the whole area (1 for none)"),
                1.0,
                help=tr("Such as the biomass factor of the province."),
                advanced=True,
            ),
            number(
                self.ENGEL,
                tr("Engel coefficient, for the willingness to pay (percent)"),
                help=tr(
                    "Share of food in what households spend. Empty: no correction."
                ),
                optional=True,
                advanced=True,
            ),
            number(
                self.ENGEL_REFERENCE,
                tr("Engel coefficient of the country (percent)"),
                help=tr("With it, the correction is the ratio to the country's."),
                optional=True,
                advanced=True,
            ),
            raster_out(
                self.VALUE,
                tr("Value of all services (CNY/(hm²·a))"),
                help=tr("Of the last date."),
            ),
            table_out(
                self.BY_SERVICE,
                tr("Value by service (CNY/a)"),
                help=tr("With its share of the total in percent."),
            ),
            table_out(self.BY_CLASS, tr("Value by class (CNY/a)"), optional=True),
            table_out(self.BY_DISTRICT, tr("Value by district (CNY/a)"), optional=True),
            vector_out(
                self.DISTRICT_MAP,
                tr("Districts with their value (CNY/a)"),
                "polygon",
                help=tr("Of the last date."),
                optional=True,
            ),
            table_out(
                self.TOTALS, tr("Total of each date and its change"), optional=True
            ),
            raster_out(
                self.CHANGE,
                tr("Change from the first date to the last (CNY/(hm²·a))"),
                optional=True,
            ),
            folder_out(
                self.VALUES, tr("Folder for the value of each date"), optional=True
            ),
            html_out(self.CHART, tr("Chart of the value by service"), optional=True),
            number_out(self.TOTAL, tr("Total value of the last date (CNY/a)")),
            number_out(
                self.UNIT_VALUE_USED, tr("Value of one factor used (CNY/(hm²·a))")
            ),
        )

    def refusals(self, given):
        from ...core.services.service_value import check_equivalents

        yield from same_name_refusals(given, self.LAND_COVERS)
        dates = len(given.source(self.LAND_COVERS))
        services = None
        for source in given.source(self.LAND_COVERS):
            found = given.scan_source(source, "classes")
            if found is not None and found.classes:
                cells = dict(zip(found.classes, found.counts))
                with naming(source, dates > 1):
                    services = check_equivalents(cells, *_tables(given, self))
        self._money(given)
        for key in (self.VEGETATION, self.PRECIPITATION):
            count = len(given.source(key))
            if count not in (0, 1, dates):
                yield (
                    key,
                    tr(
                        "{count} rasters are given for “{label}” and {dates} dates of"
                        " land cover. Give one raster, or one for each date.",
                        count=count,
                        label=given.label(key),
                        dates=dates,
                    ),
                )
        if services and given.has(self.PRECIPITATION):
            for service in given.words(self.WATER_SERVICES):
                if service not in services:
                    yield (
                        self.WATER_SERVICES,
                        tr(
                            "The table of equivalent factors has no service {service}"
                            " (services: {services}). Correct the name.",
                            service=service,
                            services=listed(services),
                        ),
                    )
        if dates == 1:
            for key in (self.CHANGE, self.TOTALS):
                if given.wants(key):
                    yield (
                        key,
                        tr(
                            "“{label}” needs land cover of two dates at least. Add a"
                            " raster, or do not ask for it.",
                            label=given.label(key),
                        ),
                    )
        of_districts = [self.BY_DISTRICT, self.DISTRICT_MAP]
        yield from needed_refusals(given, self.DISTRICTS, of_districts)
        for key in (self.VEGETATION, self.PRECIPITATION, self.FACTORS):
            yield from range_refusals(given, {key: (0.0, float("inf"))})

    def _money(self, given):
        """The value of one factor, and the coefficient of the whole area."""
        from ...core.services.service_value import standard_unit_value
        from ...core.services.value_corrections import development_coefficient
        from ...core.services.value_ranges import number as checked

        if given.has(self.CROPS):
            unit_value = standard_unit_value(given.table(self.CROPS))
        else:
            unit_value = checked(
                given.value(self.UNIT_VALUE), "The unit value", above=0.0
            )
        coefficient = checked(
            given.value(self.COEFFICIENT), "The coefficient", above=0.0
        )
        if given.has(self.ENGEL):
            coefficient *= development_coefficient(
                given.value(self.ENGEL),
                reference_percent=given.value(self.ENGEL_REFERENCE),
            )
        return unit_value, coefficient

    def execute(self, job):
        from ...core.services.service_value import service_value, service_value_series

        covers = job.rasters(self.LAND_COVERS, "classes")
        vegetation, rain, factors = (
            job.rasters(key)
            for key in (self.VEGETATION, self.PRECIPITATION, self.FACTORS)
        )
        grid = job.common_grid(*covers, *vegetation, *rain, *factors)
        job.advance(0.2)
        corrections = {
            cover.name: self._corrections(
                job,
                cover,
                _of_date(vegetation, date),
                _of_date(rain, date),
                factors,
                grid,
            )
            for date, cover in enumerate(covers)
        }
        equivalents, classes = _tables(job.given, self)
        unit_value, coefficient = self._money(job.given)
        districts = job.zones(self.DISTRICTS) if job.has(self.DISTRICTS) else None
        options = {
            "unit_value": unit_value,
            "coefficient": coefficient,
            "districts": districts,
            "progress": job.part(0.3, 0.9),
        }
        job.say(
            tr(
                "One factor is worth {unit_value:,.2f} CNY/(hm²·a), and the coefficient"
                " of the whole area is {coefficient:.4g}.",
                unit_value=unit_value,
                coefficient=coefficient,
            )
        )
        last = covers[-1].name
        if len(covers) == 1:
            found = service_value(
                covers[0].values,
                equivalents,
                classes,
                grid,
                corrections=corrections[last],
                **options,
            )
            values, total = {last: found.value}, found.total
        else:
            found = service_value_series(
                {cover.name: cover.values for cover in covers},
                equivalents,
                classes,
                grid,
                corrections=corrections,
                **options,
            )
            values, total = found.values, found.totals["value"].iloc[-1]
            job.write_table(self.TOTALS, found.totals)
            job.write_raster(self.CHANGE, found.change, grid.mask, style="gain")
        job.write_raster(self.VALUE, values[last], grid.mask, style="money")
        if job.wants(self.VALUES):
            for name, value in values.items():
                job.write_raster_into(
                    self.VALUES, name, value, grid.mask, style="money"
                )
        for key, table_found in (
            (self.BY_SERVICE, found.by_service),
            (self.BY_CLASS, found.by_class),
            (self.BY_DISTRICT, found.by_district),
        ):
            if table_found is not None:
                job.write_table(key, table_found)
        if districts is not None:
            of_last = _of_last(found.by_district, last).set_index("district")
            job.write_zones(
                self.DISTRICT_MAP,
                of_last,
                districts,
                self.DISTRICTS,
                style="district_value",
            )
        by_service = _of_last(found.by_service, last)
        job.write_chart(self.CHART, by_service)
        job.number(self.TOTAL, float(total))
        job.number(self.UNIT_VALUE_USED, unit_value)
        if len(covers) > 1:
            first = found.totals["value"].iloc[0]
            job.say(
                tr(
                    "From {first} to {last} the value changes by {change:+,.2f} million"
                    " CNY/a.",
                    first=covers[0].name,
                    last=last,
                    change=(total - first) / 1e6,
                )
            )
        most = by_service.loc[by_service["value"].idxmax()]
        job.say(
            tr(
                "{name}: {total:,.2f} million CNY/a on {area:,.2f} km²; {percent:.1f}"
                " percent of it is {service}.",
                name=last,
                total=total / 1e6,
                area=grid.valid_area / 1e6,
                percent=most["percent"],
                service=most["service"],
            )
        )

    def _corrections(self, job, cover, vegetation, rain, factors, grid):
        from ...core.services.value_corrections import Correction, relative_to_mean

        found = [Correction(factor.values) for factor in factors]
        if vegetation is not None:
            factor = relative_to_mean(vegetation.values, grid, land_cover=cover.values)
            found.append(Correction(factor))
        if rain is not None:
            factor = relative_to_mean(
                rain.values, grid, mean=job.value(self.PRECIPITATION_MEAN)
            )
            services = tuple(job.given.words(self.WATER_SERVICES))
            found.append(Correction(factor, services))
        return found


def _tables(given, tool):
    """The equivalent factors and the kinds of land, given or shipped."""
    return [
        given.table(key) if given.has(key) else read_preset(preset)
        for key, preset in (
            (tool.EQUIVALENTS, EQUIVALENT_PRESET),
            (tool.CLASSES, CLASS_PRESET),
        )
    ]


def _of_date(rasters_given, date):
    """The raster of a date: its own, or the one for all."""
    if not rasters_given:
        return None
    return rasters_given[date if len(rasters_given) > 1 else 0]


def _of_last(frame, last):
    """The rows of the last date."""
    return frame[frame["date"] == last] if "date" in frame else frame
