"""Where reservoirs on carbonate rock may leak to."""

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import (
    Column,
    features,
    html_out,
    number,
    number_out,
    raster,
    table_out,
    text,
    vector_out,
    zones,
)
from ..rock_layers import read_rocks, rock_column_refusals, rock_inputs, rock_names
from ..tables import read_table
from ..texts import listed, tr

M2_PER_KM2 = 1e6


class ReservoirLeakage(Tool):
    """The straightest way from each reservoir to a lower valley, ranked."""

    ELEVATION = "ELEVATION"
    RESERVOIRS = "RESERVOIRS"
    ROCK = "ROCK"
    ROCK_COLUMN = "ROCK_COLUMN"
    CARBONATE_ROCKS = "CARBONATE_ROCKS"
    CARBONATE_SHARE = "CARBONATE_SHARE"
    FAULTS = "FAULTS"
    STREAMS = "STREAMS"
    MINIMUM_AREA = "MINIMUM_AREA"
    LEVEL_COLUMN = "LEVEL_COLUMN"
    GREATEST_DISTANCE = "GREATEST_DISTANCE"
    LEAST_DROP = "LEAST_DROP"
    FAULT_WEIGHT = "FAULT_WEIGHT"
    WAYS = "WAYS"
    TABLE = "TABLE"
    CHART = "CHART"
    SUSCEPTIBLE = "SUSCEPTIBLE"

    measures = True
    bytes_per_cell = 72

    def title(self):
        return tr("Leakage of reservoirs")

    def purpose(self):
        return tr(
            "Looks around each reservoir for lower valleys that its water could reach"
            " through carbonate rock, and ranks the reservoirs by gradient, rock and"
            " faults of the most likely way. It says where to look first, not how much"
            " leaks."
        )

    def method(self):
        return tr(
            "For each stream cell within reach and lower than the water, not down the"
            " reservoir's own valley, the straight way from the nearest shore:"
            " susceptibility = gradient x share of carbonate rock on the way x (1 +"
            " weight x faults crossed). The way with the highest stands for the"
            " reservoir. A screening index of ours, after the countermeasure of regular"
            " evaluation of leakage in Bai et al. (2023), Bulletin of the Chinese Academy"
            " of Sciences 38(12):1903-1914; tracer tests and boreholes decide."
        )

    def keywords(self):
        return ["karst reservoir", "seepage", "dam", "hydraulic gradient", "fault"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.ELEVATION, tr("Elevation (m)"), "quantity"),
            zones(
                self.RESERVOIRS,
                tr("Reservoirs"),
                help=tr(
                    "Polygons, numbered by a whole-number column such as id, or a raster"
                    " of numbers."
                ),
            ),
            *rock_inputs(
                self.ROCK,
                self.ROCK_COLUMN,
                tr("Rock"),
                help=tr(
                    "Polygons, or a raster of codes; or give the share of carbonate."
                ),
                optional=True,
            ),
            text(
                self.CARBONATE_ROCKS,
                tr("Rocks that are carbonate, with commas"),
                help=tr("Names in the column, or codes of the raster."),
                optional=True,
            ),
            features(
                self.FAULTS,
                tr("Faults"),
                help=tr("Lines, or a raster above 0."),
                optional=True,
            ),
            features(
                self.STREAMS,
                tr("Streams"),
                help=tr(
                    "Lines, or a raster above 0. Empty: derived from the elevation."
                ),
                optional=True,
            ),
            number(
                self.MINIMUM_AREA,
                tr("Smallest catchment of a stream (km²)"),
                5.0,
                least=0.000001,
                help=tr("Not read where streams are given."),
            ),
            raster(
                self.CARBONATE_SHARE,
                tr("Share of carbonate rock, in place of the map of rocks (0 to 1)"),
                "quantity",
                optional=True,
                advanced=True,
            ),
            text(
                self.LEVEL_COLUMN,
                tr("Column of the reservoirs with the water level (m)"),
                help=tr("Empty: the median elevation of the reservoir."),
                optional=True,
                advanced=True,
            ),
            number(
                self.GREATEST_DISTANCE,
                tr("Greatest distance to a valley (m)"),
                5000.0,
                least=0.001,
                help=tr("Ours."),
                advanced=True,
            ),
            number(
                self.LEAST_DROP,
                tr("A valley lies below the water by at least (m)"),
                10.0,
                least=0,
                help=tr("Ours: above the errors of the elevation."),
                advanced=True,
            ),
            number(
                self.FAULT_WEIGHT,
                tr("What each fault adds (share)"),
                0.25,
                least=0,
                help=tr("Ours: a way across two faults counts one and a half times."),
                advanced=True,
            ),
            vector_out(
                self.WAYS,
                tr("Ways to lower valleys"),
                "line",
                help=tr("One for each reservoir that has one, with its figures."),
            ),
            table_out(self.TABLE, tr("Reservoirs by susceptibility")),
            html_out(self.CHART, tr("Chart of the susceptibility"), optional=True),
            number_out(self.SUSCEPTIBLE, tr("Reservoirs with a way that may leak")),
        )

    def refusals(self, given):
        from ...core.services.value_ranges import LAND_HEIGHTS

        yield from range_refusals(
            given, {self.ELEVATION: LAND_HEIGHTS, self.CARBONATE_SHARE: (0.0, 1.0)}
        )
        if given.has(self.ROCK) == given.has(self.CARBONATE_SHARE):
            yield (
                self.ROCK,
                tr(
                    "Give either “{rock}” or “{share}”, one of them.",
                    rock=given.label(self.ROCK),
                    share=given.label(self.CARBONATE_SHARE),
                ),
            )
            return
        if given.has(self.ROCK):
            yield from rock_column_refusals(given, self.ROCK, self.ROCK_COLUMN)
            yield from self._carbonate_refusals(given)
        if given.value(self.LEVEL_COLUMN):
            self._levels(given)

    def _carbonate_refusals(self, given):
        """What is wrong with the list of carbonate rocks."""
        wanted = given.words(self.CARBONATE_ROCKS)
        if not wanted:
            yield (
                self.CARBONATE_ROCKS,
                tr(
                    "“{label}” is empty. Name the rocks that water dissolves.",
                    label=given.label(self.CARBONATE_ROCKS),
                ),
            )
        known = self._rocks(given)
        for word in wanted:
            if known is not None and word.casefold() not in known:
                yield (
                    self.CARBONATE_ROCKS,
                    tr(
                        "{rock} is none of the rocks of {name} ({rocks}). Correct it.",
                        rock=word,
                        name=given.source(self.ROCK).name,
                        rocks=listed(list(known)),
                    ),
                )

    def _rocks(self, given):
        """Each rock of the map, as written, to its code; None where not yet known."""
        names = rock_names(given, self.ROCK, self.ROCK_COLUMN)
        if names is not None:
            return {name.casefold(): code for code, name in names.items()}
        classes = given.classes(self.ROCK)
        return None if classes is None else {f"{code:g}": code for code in classes[0]}

    def _levels(self, given):
        """Water level of each reservoir that has one in its column."""
        column = Column(given.value(self.LEVEL_COLUMN), empty_allowed=True)
        values = read_table(given.source(self.RESERVOIRS), (column,))[column.name]
        pairs = zip(given.ids(self.RESERVOIRS), values)
        return {number: level for number, level in pairs if level == level}

    def execute(self, job):
        from ...core.karst.reservoir_leakage import reservoir_leakage

        elevation = job.raster(self.ELEVATION)
        grid = elevation.grid
        found = reservoir_leakage(
            elevation.values,
            job.zones(self.RESERVOIRS, on=elevation),
            self._carbonate(job),
            self._streams(job, elevation),
            grid,
            faults=job.features(self.FAULTS) if job.has(self.FAULTS) else None,
            water_levels=(
                self._levels(job.given) if job.value(self.LEVEL_COLUMN) else None
            ),
            greatest_distance=job.value(self.GREATEST_DISTANCE),
            least_drop=job.value(self.LEAST_DROP),
            fault_weight=job.value(self.FAULT_WEIGHT),
            progress=job.part(0.4, 1.0),
        )
        table = found.table
        leads = table["susceptibility"] > 0
        job.write_lines(
            self.WAYS,
            [way for way, kept in zip(found.ways, leads) if kept],
            table[leads],
            style="leakage_ways",
        )
        job.write_table(self.TABLE, table)
        job.write_chart(self.CHART, table)
        likely = int(leads.sum())
        job.number(self.SUSCEPTIBLE, likely)
        if not likely:
            job.say(
                tr(
                    "None of {count} reservoirs has a lower valley within reach through"
                    " carbonate rock.",
                    count=len(table),
                )
            )
            return
        first = table.iloc[0]
        job.say(
            tr(
                "{likely} of {count} reservoirs have a way to a lower valley through"
                " carbonate rock. First comes reservoir {reservoir}: {drop:,.0f} m down"
                " over {distance:,.0f} m, {carbonate:.0f} percent carbonate, {faults}"
                " faults.",
                likely=likely,
                count=len(table),
                reservoir=int(first["reservoir"]),
                drop=first["drop_m"],
                distance=first["distance_m"],
                carbonate=first["carbonate_percent"],
                faults=int(first["faults"]),
            )
        )

    def _carbonate(self, job):
        """Share of carbonate rock in each cell; none where the rock is not known."""
        if job.has(self.CARBONATE_SHARE):
            share = job.raster(self.CARBONATE_SHARE)
            share.values[~share.mask] = 0
            return share.values
        known = self._rocks(job.given)
        words = job.given.words(self.CARBONATE_ROCKS)
        rock = read_rocks(job, self.ROCK, self.ROCK_COLUMN)
        return rock.cells_of([known[word.casefold()] for word in words])

    def _streams(self, job, elevation):
        from ...core.raster.streams import stream_network

        if job.has(self.STREAMS):
            return job.features(self.STREAMS)
        return stream_network(
            elevation.values,
            elevation.grid,
            minimum_area=job.value(self.MINIMUM_AREA) * M2_PER_KM2,
            progress=job.part(0.1, 0.4),
        ).streams
