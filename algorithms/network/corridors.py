"""Least-cost corridors between ecological sources."""

from ..base import Tool
from ..layer_checks import resistance_refusals
from ..network_parameters import column_names, dropped_through_sources, pairs_to_link
from ..parameters import (
    choice,
    folder_out,
    number,
    number_out,
    raster,
    raster_out,
    table_out,
    vector_out,
    yes_no,
    zones,
)
from ..texts import listed, tr

COLUMNS = [
    "link",
    "core1",
    "core2",
    "type",
    "euc_dist",
    "cw_dist",
    "lcp_length",
    "cwd_to_euc",
    "cwd_to_path",
    "mean_resistance",
]


class Corridors(Tool):
    """Which sources are linked, along which way, and at what cost."""

    RESISTANCE = "RESISTANCE"
    SOURCES = "SOURCES"
    PAIRS = "PAIRS"
    NEAREST = "NEAREST"
    NEAREST_BY = "NEAREST_BY"
    CONNECT_CLUSTERS = "CONNECT_CLUSTERS"
    DROP_INTERMEDIATE = "DROP_INTERMEDIATE"
    ADJACENCY = "ADJACENCY"
    MINIMUM_EUCLIDEAN = "MINIMUM_EUCLIDEAN"
    MAXIMUM_EUCLIDEAN = "MAXIMUM_EUCLIDEAN"
    MINIMUM_COST = "MINIMUM_COST"
    MAXIMUM_COST = "MAXIMUM_COST"
    WIDTH = "WIDTH"
    NAMES = "NAMES"
    LINES = "LINES"
    TABLE = "TABLE"
    NORMALISED = "NORMALISED"
    CORRIDORS = "CORRIDORS"
    AREA = "AREA"
    COUNT = "COUNT"
    LENGTH_KM = "LENGTH_KM"

    measures = True

    @property
    def bytes_per_cell(self):
        """Each thread has a run and two cost surfaces; some surfaces wait."""
        from ...core.parallel import processors

        return 40 + 33 * processors()

    def title(self):
        return tr("Ecological corridors")

    def purpose(self):
        return tr(
            "Finds the least-cost path between neighbouring ecological sources, drops"
            " links that lead through a third source, and shows how wide each corridor"
            " is. Grade the result with the tool Interaction of sources."
        )

    def method(self):
        return tr(
            "As Linkage Mapper (McRae and Kavanagh 2011): sources are adjacent where"
            " their zones touch, by straight distance or by cost; least-cost paths"
            " between the centres of 8 neighbours (Adriaensen et al. 2003); the"
            " corridor is the cost from one source plus that from the other minus the"
            " least cost, 0 on the best path. Gabriel graph: Gabriel and Sokal (1969)."
        )

    def keywords(self):
        return ["linkage", "least-cost path", "LCP", "MCR", "connectivity"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.RESISTANCE,
                tr("Resistance"),
                "quantity",
                help=tr("Above 0; nodata cannot be crossed."),
            ),
            zones(self.SOURCES, tr("Ecological sources")),
            pairs_to_link(self.PAIRS),
            number(
                self.NEAREST,
                tr("Nearest neighbours of each source (number)"),
                least=1,
                integer=True,
                optional=True,
                help=tr(
                    "A link stays if it is among so many shortest ones of either"
                    " source; empty: all links."
                ),
            ),
            dropped_through_sources(self.DROP_INTERMEDIATE),
            number(
                self.WIDTH,
                tr("Corridor width (m times resistance)"),
                least=0,
                optional=True,
                help=tr(
                    "By how much a way through the corridor may cost more than the"
                    " best one. It bounds the area and the normalised corridors;"
                    " empty: the latter have no bound."
                ),
            ),
            choice(
                self.NEAREST_BY,
                tr("Nearest neighbours by"),
                [("cost", tr("cost")), ("euclidean", tr("straight distance"))],
                advanced=True,
            ),
            yes_no(
                self.CONNECT_CLUSTERS,
                tr("Join the clusters of nearest neighbours"),
                False,
                help=tr("By the shortest of the other links."),
                advanced=True,
            ),
            choice(
                self.ADJACENCY,
                tr("Zones of adjacent sources touch"),
                [
                    ("either", tr("by straight distance or by cost")),
                    ("cost", tr("by cost")),
                    ("euclidean", tr("by straight distance")),
                    ("both", tr("by both")),
                ],
                help=tr(
                    "The zone of a source is the land nearest to it. Counts only where"
                    " adjacent sources are linked."
                ),
                advanced=True,
            ),
            number(
                self.MINIMUM_EUCLIDEAN,
                tr("Shortest link by straight distance (m)"),
                least=0,
                optional=True,
                advanced=True,
            ),
            number(
                self.MAXIMUM_EUCLIDEAN,
                tr("Longest link by straight distance (m)"),
                least=0,
                optional=True,
                advanced=True,
            ),
            number(
                self.MINIMUM_COST,
                tr("Shortest link by cost (m times resistance)"),
                least=0,
                optional=True,
                advanced=True,
            ),
            number(
                self.MAXIMUM_COST,
                tr("Longest link by cost (m times resistance)"),
                least=0,
                optional=True,
                advanced=True,
            ),
            column_names(self.NAMES, tr("Column names of the table of all links")),
            vector_out(self.LINES, tr("Corridors"), "line"),
            table_out(
                self.TABLE,
                tr("Table of all links"),
                optional=True,
                help=tr(
                    "Lengths in metres, -1 where there is no way. Type: 1 corridor, 10"
                    " nearest neighbour, 20 joins clusters; not active: -1 not among"
                    " the nearest, -11 too far apart, -12 no way or too costly, -13 too"
                    " near, -14 too cheap, -15 leads through another source."
                ),
            ),
            raster_out(
                self.NORMALISED,
                tr("Normalised corridors"),
                optional=True,
                help=tr(
                    "What a way over the cell costs more than the best one of the"
                    " nearest link; 0 on the best paths."
                ),
            ),
            vector_out(
                self.AREA,
                tr("Corridor area"),
                "polygon",
                optional=True,
                help=tr("The land within the corridor width, outside the sources."),
            ),
            folder_out(
                self.CORRIDORS,
                tr("Folder for the normalised corridor of each link"),
                optional=True,
                help=tr("Rasters named by the two sources, within the corridor width."),
            ),
            number_out(self.COUNT, tr("Number of corridors")),
            number_out(self.LENGTH_KM, tr("Length of the corridors (km)")),
        )

    def refusals(self, given):
        from ...core.network.corridor_links import check_limits

        yield from resistance_refusals(given, self.RESISTANCE)
        check_limits(*map(given.value, self._limits()))
        if given.wants(self.AREA) and not given.has(self.WIDTH):
            yield (
                self.WIDTH,
                tr("The corridor area needs a corridor width. Give one."),
            )

    def _limits(self):
        return (
            self.MINIMUM_EUCLIDEAN,
            self.MAXIMUM_EUCLIDEAN,
            self.MINIMUM_COST,
            self.MAXIMUM_COST,
        )

    def execute(self, job):
        from ...core.network.corridors import corridor_network
        from ...core.network.linkage_table import linkage_table

        resistance = job.raster(self.RESISTANCE)
        sources = job.zones(self.SOURCES, on=resistance)
        # Without a map of the corridors, only the best paths are of interest.
        maps = (self.NORMALISED, self.AREA, self.CORRIDORS)
        wide = any(job.wants(key) for key in maps)
        limits = map(job.value, self._limits())
        least_straight, most_straight, least_cost, most_cost = limits

        def write_own(core1, core2, values):
            name = f"corridor_{core1}_{core2}"
            job.write_raster_into(
                self.CORRIDORS, name, values, resistance.mask, style="corridor"
            )

        network = corridor_network(
            resistance.values,
            sources,
            resistance.grid,
            pairs=job.value(self.PAIRS),
            adjacency=job.value(self.ADJACENCY),
            drop_intermediate=job.value(self.DROP_INTERMEDIATE),
            nearest=job.value(self.NEAREST),
            nearest_by=job.value(self.NEAREST_BY),
            connect_clusters=job.value(self.CONNECT_CLUSTERS),
            minimum_euclidean=least_straight,
            maximum_euclidean=most_straight,
            minimum_cost=least_cost,
            maximum_cost=most_cost,
            maximum_width=job.value(self.WIDTH) if wide else 0.0,
            each_corridor=write_own if job.wants(self.CORRIDORS) else None,
            progress=job.progress,
        )
        links = network.links
        active = links[links["type"] > 0]
        paths = [network.paths[pair] for pair in _pairs(active)]
        job.write_lines(self.LINES, paths, active[COLUMNS], style="corridors")
        foreign = job.value(self.NAMES) == "linkage_mapper"
        job.write_table(self.TABLE, linkage_table(links) if foreign else links)
        job.write_raster(
            self.NORMALISED, network.normalised, resistance.mask, style="corridor"
        )
        if job.wants(self.AREA):
            self._write_area(job, network.normalised, sources, resistance.grid)
        _warn(job, links, active, sources)
        length = float(active["lcp_length"].sum()) / 1000
        job.number(self.COUNT, len(active))
        job.number(self.LENGTH_KM, length)
        job.say(
            tr(
                "{count} corridors, {length:,.2f} km",
                count=len(active),
                length=length,
            )
        )

    def _write_area(self, job, normalised, sources, grid):
        from ...core.network.corridor_areas import corridor_areas

        found = corridor_areas(normalised, sources, grid, width=job.value(self.WIDTH))
        job.write_polygons(
            self.AREA, found.labels, found.table, by="area", style="corridor_area"
        )
        job.say(
            tr(
                "Corridor area outside the sources: {area:,.2f} km².",
                area=found.table["area_km2"].sum(),
            )
        )


def _warn(job, links, active, sources):
    """Name the pairs without a way, and the sources that are left alone."""
    from ...core.network.link_types import MISSING, TOO_COSTLY
    from ...core.raster.labels import present_labels

    apart = links[(links["type"] == TOO_COSTLY) & (links["cw_dist"] == MISSING)]
    if len(apart):
        job.warn(
            tr(
                "No way leads between these sources, because cells without a"
                " resistance lie between them: {pairs}.",
                pairs=listed([f"{one}-{two}" for one, two in _pairs(apart)]),
            )
        )
    linked = {core for pair in _pairs(active) for core in pair}
    alone = [core for core in present_labels(sources) if core not in linked]
    if alone:
        job.warn(
            tr("Linked to no other source: {sources}.", sources=listed(alone)),
        )


def _pairs(links):
    return zip(links["core1"].tolist(), links["core2"].tolist())
