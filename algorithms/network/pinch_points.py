"""Pinch points, where all that moves between sources must pass."""

from ..critical_areas import CriticalAreaTool
from ..network_parameters import column_names, current_mode, weighed_by_resistance
from ..parameters import (
    number,
    raster_out,
    table_out,
    yes_no,
)
from ..texts import tr


class PinchPoints(CriticalAreaTool):
    """Where the current between sources is squeezed into little land."""

    WIDTH = "WIDTH"
    MODE = "MODE"
    SQUARED = "SQUARED"
    NORMALISED = "NORMALISED"
    OVERLAY = "OVERLAY"
    NAMES = "NAMES"
    CURRENT = "CURRENT"
    LINKS = "LINKS"

    @property
    def bytes_per_cell(self):
        """Corridors may cover all of the land, which then holds current."""
        return super().bytes_per_cell + 115

    def title(self):
        return tr("Pinch points")

    def purpose(self):
        return tr(
            "Finds where corridors are squeezed into little land, so that its loss"
            " would cut off ecological sources: the places to protect first. The areas"
            " are those that the tool Ecological security pattern takes."
        )

    def method(self):
        return tr(
            "Circuit theory (McRae et al. 2008, Ecology 89) within corridors, as"
            " Pinchpoint Mapper (McRae 2012): 1 ampere flows from source to source over"
            " the land on which a way costs at most the corridor width more than the"
            " best one; the current of a cell is the share of moves that pass it."
            " Neighbouring cells (8) are joined by resistors of their mean resistance."
            " Areas are the connected cells of the highest class of natural breaks."
        )

    def keywords(self):
        return ["circuit theory", "current", "circuitscape", "linkage", "bottleneck"]

    def initAlgorithm(self, _config=None):
        land_cover, *advanced = self.details()
        self.add(
            *self.land(),
            number(
                self.WIDTH,
                tr("Corridor width (m times resistance)"),
                1000,
                help=tr(
                    "By how much a way through the corridor may cost more than the"
                    " best one: a tenth of what the longer corridors cost is a good"
                    " start. 10,000 in the Qaidam study, for a large basin."
                ),
            ),
            current_mode(self.MODE),
            land_cover,
            *advanced,
            yes_no(
                self.SQUARED,
                tr("Square the resistance"),
                False,
                help=tr("Draws the current to the best ways."),
                advanced=True,
            ),
            yes_no(
                self.NORMALISED,
                tr("Divide the current by all that was sent"),
                False,
                help=tr(
                    "1: all of it passes the cell. No change along each corridor by"
                    " itself."
                ),
                advanced=True,
            ),
            weighed_by_resistance(self.OVERLAY),
            column_names(self.NAMES, tr("Column names of the table of links")),
            raster_out(
                self.CURRENT,
                tr("Current (A)"),
                help=tr(
                    "Nodata outside the corridors, and in the sources where current"
                    " flows through all corridors: it would hide the rest."
                ),
            ),
            self.areas_out(tr("Pinch-point areas")),
            table_out(
                self.LINKS,
                tr("Table of links with their effective resistance"),
                optional=True,
                help=tr(
                    "Effective resistance (m times resistance), and the least cost over"
                    " it: 1 where the corridor has a single way, more the more ways it"
                    " has; -1: not known."
                ),
            ),
            *self.numbers_out(),
        )

    def refusals(self, given):
        yield from super().refusals(given)
        width = given.value(self.WIDTH)
        if width <= 0:
            yield (
                self.WIDTH,
                tr(
                    "The corridor width is {width:g}, which cuts off every corridor."
                    " Give metres times resistance above 0.",
                    width=width,
                ),
            )

    def execute(self, job):
        from ...core.network.linkage_table import linkage_table
        from ...core.network.pinch_points import pinch_points

        resistance = job.raster(self.RESISTANCE)
        sources = job.zones(self.SOURCES, on=resistance)
        result = pinch_points(
            resistance.values,
            sources,
            resistance.grid,
            cutoff_width=job.value(self.WIDTH),
            mode=job.value(self.MODE),
            squared=job.value(self.SQUARED),
            normalised=job.value(self.NORMALISED),
            links=self.links(job),
            progress=job.part(0.0, 0.9),
        )
        overlay = resistance.values if job.value(self.OVERLAY) else None
        found = self.areas(job, result.current, resistance, sources, overlay)
        shown = resistance.mask
        if job.value(self.MODE) != "adjacent":
            shown = shown & (sources == 0)
        job.write_raster(self.CURRENT, result.current, shown, style="current")
        self.write_areas(job, found, "pinch_points")
        foreign = job.value(self.NAMES) == "linkage_mapper"
        links = linkage_table(result.links) if foreign else result.links
        job.write_table(self.LINKS, links)
        job.say(
            tr(
                "{count} pinch-point areas, {area:,.2f} km²",
                count=len(found.table),
                area=found.area_km2,
            )
        )
