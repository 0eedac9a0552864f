"""Barriers, where restoring land would shorten the way between sources."""

from ..critical_areas import CriticalAreaTool
from ..parameters import choice, number, raster_out, table_out
from ..texts import tr


class Barriers(CriticalAreaTool):
    """Where restored land would make corridors cheaper the most."""

    MINIMUM_RADIUS = "MINIMUM_RADIUS"
    MAXIMUM_RADIUS = "MAXIMUM_RADIUS"
    RADIUS_STEP = "RADIUS_STEP"
    COMBINE = "COMBINE"
    WINDOW = "WINDOW"
    RESTORED_RESISTANCE = "RESTORED_RESISTANCE"
    IMPROVEMENT = "IMPROVEMENT"
    PERCENT = "PERCENT"
    TABLE = "TABLE"

    def title(self):
        return tr("Barriers")

    def purpose(self):
        return tr(
            "Finds where restoring land would make the ways between ecological sources"
            " cheaper the most: a road, a strip of fields or a village across a"
            " corridor. Use it to choose where to restore; the areas are those that"
            " the tool Ecological security pattern takes."
        )

    def method(self):
        return tr(
            "McRae et al. (2012), PLoS ONE 7: a round window of land is restored at"
            " each place in turn. Improvement = (L - a - b - d r) / d, with L the least"
            " cost of a corridor, a and b the least costs from its two sources to the"
            " window, d the window's diameter and r the restored resistance: by how"
            " much the cost falls for each metre restored. 0 where nothing is gained."
            " Areas are the connected cells of the highest class of natural breaks."
        )

    def keywords(self):
        return ["barrier mapper", "linkage", "restoration", "improvement score"]

    def initAlgorithm(self, _config=None):
        land_cover, *advanced = self.details()
        self.add(
            *self.land(),
            number(
                self.MINIMUM_RADIUS,
                tr("Smallest search radius (m)"),
                100,
                help=tr(
                    "From one cell on. Half the width of the narrowest barriers that"
                    " matter: 100 to 500 m suits roads and villages in a county; the"
                    " Qaidam study searched 1000 to 4000 m in a basin."
                ),
            ),
            number(self.MAXIMUM_RADIUS, tr("Largest search radius (m)"), 500),
            number(
                self.RADIUS_STEP,
                tr("Step of the search radius (m)"),
                100,
                help=tr("Each radius is searched: more steps take more time."),
            ),
            choice(
                self.COMBINE,
                tr("A place counts for"),
                [
                    ("maximum", tr("the corridor that gains the most")),
                    ("sum", tr("all corridors together")),
                ],
            ),
            land_cover,
            *advanced,
            choice(
                self.WINDOW,
                tr("Window"),
                [
                    ("disk", tr("disk: all cells within the radius")),
                    ("ring", tr("ring: cells at most 1 m within the radius")),
                ],
                help=tr("A ring is what Linkage Mapper 3.1 asks for."),
                advanced=True,
            ),
            number(
                self.RESTORED_RESISTANCE,
                tr("Resistance of restored land"),
                1,
                help=tr("Above 0; on the scale of the resistance raster."),
                advanced=True,
            ),
            raster_out(
                self.IMPROVEMENT,
                tr("Improvement score"),
                help=tr(
                    "By how much the least cost falls for each metre restored; the"
                    " greatest of all radii. 0: no gain; nodata: far from all ways."
                ),
            ),
            raster_out(
                self.PERCENT,
                tr("Improvement in percent of the least cost"),
                optional=True,
                help=tr("Each metre restored lowers the cost by so many percent."),
            ),
            self.areas_out(tr("Barrier areas")),
            table_out(
                self.TABLE,
                tr("Table of links with their best window"),
                optional=True,
                help=tr(
                    "The greatest improvement that a window brings each link, in"
                    " percent too, and the row and column of its cell from 0 in the"
                    " north-west; -1: none, or the link is not active."
                ),
            ),
            *self.numbers_out(),
        )

    def refusals(self, given):
        from ...core.network.barriers import WINDOWS

        yield from super().refusals(given)
        # Making the windows refuses radii that have none.
        WINDOWS[given.value(self.WINDOW)](self._radii(given), given.reference().grid())
        restored = given.value(self.RESTORED_RESISTANCE)
        if restored <= 0:
            yield (
                self.RESTORED_RESISTANCE,
                tr(
                    "The resistance of restored land is {value:g}. It must be above 0:"
                    " give the resistance of good habitat.",
                    value=restored,
                ),
            )

    def _radii(self, given):
        from ...core.network.barriers import radius_range

        keys = (self.MINIMUM_RADIUS, self.MAXIMUM_RADIUS, self.RADIUS_STEP)
        return radius_range(*map(given.value, keys))

    def execute(self, job):
        from ...core.network.barriers import barriers

        resistance = job.raster(self.RESISTANCE)
        sources = job.zones(self.SOURCES, on=resistance)
        result = barriers(
            resistance.values,
            sources,
            resistance.grid,
            radii=self._radii(job.given),
            combine=job.value(self.COMBINE),
            window=job.value(self.WINDOW),
            restored_resistance=job.value(self.RESTORED_RESISTANCE),
            links=self.links(job),
            progress=job.part(0.0, 0.9),
        )
        found = self.areas(job, result.improvement, resistance, sources)
        for key, values in (
            (self.IMPROVEMENT, result.improvement),
            (self.PERCENT, result.percent),
        ):
            job.write_raster(key, values, resistance.mask, style="improvement")
        self.write_areas(job, found, "barriers")
        job.write_table(self.TABLE, result.links)
        job.say(
            tr(
                "{count} barrier areas, {area:,.2f} km²",
                count=len(found.table),
                area=found.area_km2,
            )
        )
