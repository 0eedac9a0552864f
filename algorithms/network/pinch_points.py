"""Pinch points, where all that moves between sources must pass."""

from ..critical_areas import CriticalAreaTool
from ..parameters import choice, number, raster_out, table_out, yes_no
from ..texts import tr


class PinchPoints(CriticalAreaTool):
    """Where the current between sources is squeezed into little land."""

    WIDTH = "WIDTH"
    MODE = "MODE"
    SQUARED = "SQUARED"
    NORMALISED = "NORMALISED"
    OVERLAY = "OVERLAY"
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
            choice(
                self.MODE,
                tr("Current flows"),
                [
                    (
                        "adjacent",
                        tr("along each corridor by itself; the greatest counts"),
                    ),
                    ("pairwise", tr("between each two sources, through all corridors")),
                    ("all_to_one", tr("from all other sources to each in turn")),
                ],
            ),
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
            yes_no(
                self.OVERLAY,
                tr("Multiply the current by the resistance before it is classified"),
                False,
                help=tr("As the Liuzhi study overlays the two."),
                advanced=True,
            ),
            raster_out(
                self.CURRENT,
                tr("Current (A)"),
                help=tr("Nodata outside the corridors."),
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
        job.write_raster(self.CURRENT, result.current, resistance.mask, style="current")
        self.write_areas(job, found, "pinch_points")
        job.write_table(self.LINKS, result.links)
        job.say(
            tr(
                "{count} pinch-point areas, {area:,.2f} km²",
                count=len(found.table),
                area=found.area_km2,
            )
        )
