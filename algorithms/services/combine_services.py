"""Several ecosystem services in one map."""

from ..base import Tool
from ..layer_checks import names_in_list, needed_refusals, same_name_refusals
from ..named_services import name_inputs
from ..parameters import (
    choice,
    folder_out,
    html_out,
    number,
    number_out,
    numbers,
    raster_out,
    rasters,
    table_out,
    text,
    vector_out,
    yes_no,
    zones,
)
from ..texts import tr


class CombineServices(Tool):
    """Each service without unit, then added; and what zones have of each."""

    SERVICES = "SERVICES"
    WEIGHTS = "WEIGHTS"
    UNITS = "UNITS"
    ZONES = "ZONES"
    METHOD = "METHOD"
    LOW = "LOW"
    HIGH = "HIGH"
    INVERSE = "INVERSE"
    RESCALE_WEIGHTS = "RESCALE_WEIGHTS"
    NAME_COLUMN = "NAME_COLUMN"
    NAMES = "NAMES"
    SUM = "SUM"
    NORMALISED = "NORMALISED"
    SUMMARY = "SUMMARY"
    BY_ZONE = "BY_ZONE"
    ZONE_TABLE = "ZONE_TABLE"
    ZONE_MAP = "ZONE_MAP"
    CHARTS = "CHARTS"
    MEAN = "MEAN"
    GREATEST = "GREATEST"

    measures = True
    bytes_per_cell = 30

    def title(self):
        return tr("Combine services")

    def purpose(self):
        return tr(
            "Adds ecosystem services of different units to one map, after each is"
            " brought to 0 to 1, and tells what each district or reach has of them. Use"
            " the sum for hot spots and priority areas, the table for the report."
        )

    def method(self):
        return tr(
            "Wujiang study, equation 1: (x - P5) / (P95 - P5), clipped to 0 and 1, with"
            " the 5 and 95 percent values of the cells that have all services; then the"
            " sum, or with weights the weighted sum. Totals of zones are means times"
            " area: mm to m³, t/hm² to t."
        )

    def keywords(self):
        return ["sum", "normalise", "multifunctionality", "statistics", "radar"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.SERVICES,
                tr("Services, each in its own unit"),
                help=tr(
                    "Two or more rasters; a service is called like its layer. The first"
                    " is the grid."
                ),
            ),
            numbers(
                self.WEIGHTS,
                tr("Weights in the order of the services, with commas"),
                help=tr(
                    "With the sum 1. Empty, as in the Wujiang study: all count the same,"
                    " and the sum runs from 0 to the number of services."
                ),
                optional=True,
            ),
            text(
                self.UNITS,
                tr("Units in the order of the services, with commas"),
                help=tr(
                    "For the totals of zones: mm, t/hm², CNY/hm², or - for an index such"
                    " as habitat quality; each of a year or not. Empty: means alone."
                ),
                optional=True,
            ),
            zones(
                self.ZONES,
                tr("Zones"),
                help=tr("Districts, basins or reaches, for the tables and charts."),
                optional=True,
            ),
            choice(
                self.METHOD,
                tr("Bring services to 0 to 1"),
                [
                    ("percentile", tr("between two percentiles, clipped to 0-1")),
                    ("minmax", tr("between minimum and maximum (0-1)")),
                    ("rank", tr("ranks (0-1)")),
                ],
            ),
            number(
                self.LOW,
                tr("Percentile that becomes 0 (percent)"),
                5,
                least=0,
                most=100,
                help=tr("Read with percentiles only. 5 in the Wujiang study."),
                advanced=True,
            ),
            number(
                self.HIGH,
                tr("Percentile that becomes 1 (percent)"),
                95,
                least=0,
                most=100,
                help=tr("Read with percentiles only. 95 in the Wujiang study."),
                advanced=True,
            ),
            text(
                self.INVERSE,
                tr("Services of which less is better, with commas"),
                help=tr("Names of layers, such as soil loss."),
                optional=True,
                advanced=True,
            ),
            yes_no(
                self.RESCALE_WEIGHTS,
                tr("Rescale weights to the sum 1"),
                False,
                help=tr("Otherwise weights that do not sum to 1 are refused."),
                advanced=True,
            ),
            *name_inputs(self.NAMES, self.NAME_COLUMN),
            raster_out(
                self.SUM,
                tr("Sum of the services (without unit)"),
                help=tr("Of the cells that have all services."),
            ),
            folder_out(
                self.NORMALISED,
                tr("Folder for the services from 0 to 1"),
                optional=True,
            ),
            table_out(
                self.SUMMARY,
                tr("Summary of the services"),
                help=tr(
                    "The weight of each, the values that become 0 and 1 (in its unit)"
                    " and the mean of 0 to 1."
                ),
                optional=True,
            ),
            table_out(
                self.ZONE_TABLE,
                tr("Means and totals, a row for each zone"),
                help=tr("As Table 2 of the Wujiang study; units stand in the columns."),
                optional=True,
            ),
            table_out(
                self.BY_ZONE,
                tr("Means and totals, a row for each zone and service"),
                optional=True,
            ),
            vector_out(
                self.ZONE_MAP,
                tr("Zones with means and totals"),
                "polygon",
                optional=True,
            ),
            html_out(self.CHARTS, tr("Charts of the zones"), optional=True),
            number_out(self.MEAN, tr("Mean of the sum")),
            number_out(self.GREATEST, tr("Greatest possible sum")),
        )

    def refusals(self, given):
        from ...core.raster.normalise import check_percentiles
        from ...core.services.service_sum import used_weights
        from ...core.services.services_by_zone import units_of

        yield from same_name_refusals(given, self.SERVICES, self.NAMES)
        names = names_in_list(given, self.SERVICES, self.NAMES)
        if len(names) < 2:
            yield (
                self.SERVICES,
                tr(
                    "One raster is given for “{label}”, and there is nothing to add it"
                    " to. Add another.",
                    label=given.label(self.SERVICES),
                ),
            )
        check_percentiles(given.value(self.LOW), given.value(self.HIGH))
        weights = given.value(self.WEIGHTS) or []
        if weights and len(weights) != len(names):
            yield (
                self.WEIGHTS,
                tr(
                    "There are {weights} weights and {count} services ({services})."
                    " Give one weight for each.",
                    weights=len(weights),
                    count=len(names),
                    services=", ".join(names),
                ),
            )
        used_weights(
            _weights(given, self, names),
            names,
            inverse=given.words(self.INVERSE),
            rescale_weights=given.value(self.RESCALE_WEIGHTS),
        )
        units_of(names, given.words(self.UNITS))
        of_zones = [self.ZONE_TABLE, self.BY_ZONE, self.ZONE_MAP, self.CHARTS]
        yield from needed_refusals(given, self.ZONES, of_zones)

    def execute(self, job):
        from ...core.services.service_sum import service_sum

        layers = job.rasters(self.SERVICES)
        names = names_in_list(job.given, self.SERVICES, self.NAMES)
        services = {name: layer.with_nan() for name, layer in zip(names, layers)}
        job.advance(0.2)
        by_zone = job.has(self.ZONES)
        grid = job.reference.grid()
        result = service_sum(
            services,
            grid,
            weights=_weights(job.given, self, names),
            method=job.value(self.METHOD),
            low=job.value(self.LOW),
            high=job.value(self.HIGH),
            inverse=job.given.words(self.INVERSE),
            rescale_weights=job.value(self.RESCALE_WEIGHTS),
            keep_normalised=by_zone or job.wants(self.NORMALISED),
            progress=job.part(0.2, 0.7),
        )
        mask = result.valid
        for name in result.services.loc[result.services["constant"], "service"]:
            job.warn(
                tr(
                    "{name} has nothing to stretch, since both ends are equal: it adds 0"
                    " everywhere.",
                    name=name,
                )
            )
        job.write_raster(self.SUM, result.total, mask, style="service_sum")
        if job.wants(self.NORMALISED):
            for name, layer in result.normalised.items():
                job.write_raster_into(
                    self.NORMALISED, name, layer, mask, style="service_sum"
                )
        job.write_table(self.SUMMARY, result.services)
        if by_zone:
            self._write_zones(job, services, result, grid)
        job.number(self.MEAN, result.mean)
        job.number(self.GREATEST, result.greatest)
        most = result.services.loc[result.services["mean"].idxmax()]
        job.say(
            tr(
                "Sum of {count} services: {mean:.4f} on average, of at most"
                " {greatest:g}, on {area:,.2f} km²; nearest to its best is {service}"
                " ({part:.3f} of 1).",
                count=len(names),
                mean=result.mean,
                greatest=result.greatest,
                area=mask.sum() * grid.cell_area / 1e6,
                service=most["service"],
                part=most["mean"],
            )
        )

    def _write_zones(self, job, services, result, grid):
        from ...core.services.services_by_zone import (
            services_by_zone,
            units_of,
            zone_table,
        )

        zones_given = job.zones(self.ZONES)
        statistics = services_by_zone(
            services,
            result,
            zones_given,
            grid,
            units=units_of(list(services), job.given.words(self.UNITS)),
            names=job.zone_names(self.ZONES, job.value(self.NAME_COLUMN)),
            progress=job.part(0.7, 0.95),
        )
        wide = zone_table(statistics)
        job.write_table(self.BY_ZONE, statistics)
        job.write_table(self.ZONE_TABLE, wide)
        of_zones = wide[wide["zone"] != "all"].astype({"zone": int}).set_index("zone")
        job.write_zones(
            self.ZONE_MAP, of_zones, zones_given, self.ZONES, style="service_zones"
        )
        job.write_chart(self.CHARTS, statistics)


def _weights(given, tool, names):
    """The weight of each service, or None where all count the same."""
    weights = given.value(tool.WEIGHTS)
    return dict(zip(names, weights)) if weights else None
