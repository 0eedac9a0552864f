"""What reserves miss of the priority areas."""

from ..base import Tool
from ..parameters import (
    choice,
    html_out,
    number,
    number_out,
    raster,
    raster_out,
    table_out,
    text,
    vector_out,
    zones,
)
from ..texts import listed, tr

TARGETS = (17.0, 30.0)


class GapAnalysis(Tool):
    """How much of the priority areas is protected, and where to add reserves."""

    PRIORITY = "PRIORITY"
    RESERVES = "RESERVES"
    BIODIVERSITY = "BIODIVERSITY"
    SERVICES = "SERVICES"
    ZONES = "ZONES"
    RANK_BY = "RANK_BY"
    LOW_VALUE = "LOW_VALUE"
    SPENT = "SPENT"
    NAME = "NAME"
    STATUS = "STATUS"
    AREAS = "AREAS"
    COVERAGE = "COVERAGE"
    BY_ZONE = "BY_ZONE"
    RESERVE_TABLE = "RESERVE_TABLE"
    OVERLAPS = "OVERLAPS"
    CURVE = "CURVE"
    COVERAGE_CHART = "COVERAGE_CHART"
    CURVE_CHART = "CURVE_CHART"
    COVERED_PERCENT = "COVERED_PERCENT"
    PROTECTED_PERCENT = "PROTECTED_PERCENT"
    GAP_KM2 = "GAP_KM2"

    measures = True
    bytes_per_cell = 40

    def title(self):
        return tr("Gap analysis")

    def purpose(self):
        return tr(
            "Tells how much of the priority areas reserves protect, which gaps to close"
            " first and what that gains, and which reserves lie where there is little to"
            " protect. It takes the result of the tool Conservation priority areas."
        )

    def method(self):
        return tr(
            "The Wujiang study: priority areas are laid over reserves. A gap has"
            " priority and no reserve, a match both; a mismatch is in a reserve, without"
            " priority and of low value. The value is the mean of the ranks in"
            " biodiversity and services. Gaps are added to the reserves by rank, and"
            " what is covered is drawn against the land it takes, with the targets of 17"
            " percent (Aichi, 2020) and 30 percent (Kunming-Montreal, 2030)."
        )

    def keywords(self):
        return ["reserve", "protected area", "coverage", "30x30", "mismatch", "GAP"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.PRIORITY,
                tr("Classes of priority"),
                "classes",
                help=tr("The result of the tool Conservation priority areas."),
            ),
            zones(
                self.RESERVES,
                tr("Reserves"),
                help=tr("They may overlap: an area in several counts once."),
            ),
            raster(
                self.BIODIVERSITY,
                tr("Biodiversity"),
                "quantity",
                optional=True,
                help=tr("Ranks gaps and reserves, with the services."),
            ),
            raster(
                self.SERVICES,
                tr("Sum of the services"),
                "quantity",
                optional=True,
            ),
            zones(
                self.ZONES,
                tr("Zones"),
                optional=True,
                help=tr("Such as reaches of a river or districts, for the coverage."),
            ),
            choice(
                self.RANK_BY,
                tr("Gaps are ranked by"),
                [
                    ("value_area", tr("value times area")),
                    ("area", tr("area")),
                    ("value", tr("value")),
                ],
                help=tr("Without biodiversity and services, by area."),
            ),
            number(
                self.LOW_VALUE,
                tr("Low value: mean rank below (0 to 1)"),
                0.5,
                least=0,
                most=1,
                advanced=True,
                help=tr("Of mismatches; without layers of value all are."),
            ),
            number(
                self.SPENT,
                tr("Land to add (percent of the study area)"),
                1,
                least=0,
                most=100,
                advanced=True,
                help=tr("The log says what this gains."),
            ),
            text(
                self.NAME,
                tr("Column of the names"),
                "name",
                optional=True,
                advanced=True,
                help=tr("Of reserves and zones, for the tables."),
            ),
            raster_out(self.STATUS, tr("Gaps, matches and mismatches")),
            vector_out(
                self.AREAS, tr("Gaps, matches and mismatches by rank"), "polygon"
            ),
            table_out(self.COVERAGE, tr("Coverage by class")),
            table_out(self.BY_ZONE, tr("Coverage by zone"), optional=True),
            vector_out(
                self.RESERVE_TABLE,
                tr("Reserves with what they protect"),
                "polygon",
                optional=True,
            ),
            table_out(self.OVERLAPS, tr("Overlaps of reserves"), optional=True),
            table_out(self.CURVE, tr("Gain by gaps added"), optional=True),
            html_out(self.COVERAGE_CHART, tr("Chart of the coverage"), optional=True),
            html_out(self.CURVE_CHART, tr("Curve of the gain"), optional=True),
            number_out(
                self.COVERED_PERCENT, tr("Percent of the priority areas protected")
            ),
            number_out(
                self.PROTECTED_PERCENT, tr("Percent of the study area protected")
            ),
            number_out(self.GAP_KM2, tr("Area of the gaps (km²)")),
        )

    def refusals(self, given):
        import numpy as np

        from ...core.priority.gap_analysis import check_classes, check_priority

        found = given.classes(self.PRIORITY)
        if found is not None:
            check_classes(np.asarray(found))
            check_priority(np.any(found))
        if given.wants(self.BY_ZONE) and not given.has(self.ZONES):
            yield (
                self.BY_ZONE,
                tr("The coverage by zone needs zones. Give them, or skip this table."),
            )

    def execute(self, job):
        from ...core.priority.gap_analysis import MISSING, gap_analysis

        priority = job.raster(self.PRIORITY)
        values = {
            name: job.raster(key).with_nan()
            for name, key in (
                ("biodiversity", self.BIODIVERSITY),
                ("services", self.SERVICES),
            )
            if job.has(key)
        }
        found = gap_analysis(
            priority.values,
            job.cells_of_each(self.RESERVES),
            priority.grid,
            values=values,
            low_value=job.value(self.LOW_VALUE),
            zones=job.zones(self.ZONES) if job.has(self.ZONES) else None,
            reserve_areas=job.zone_areas(self.RESERVES),
            rank_by=job.value(self.RANK_BY),
            progress=job.progress,
        )
        job.write_raster(self.STATUS, found.status, style="protection", nodata=MISSING)
        job.write_polygons(
            self.AREAS, found.labels, found.areas, by="area", style="protection_areas"
        )
        job.write_table(self.COVERAGE, found.coverage)
        if found.by_zone is not None:
            names = job.zone_names(self.ZONES, job.value(self.NAME))
            job.write_table(self.BY_ZONE, _named(found.by_zone, "zone", names))
        self._write_reserves(job, found)
        job.write_table(self.OVERLAPS, found.overlaps)
        job.write_table(self.CURVE, found.enlargement)
        said, gain = self._found(job, found)
        job.write_chart(self.COVERAGE_CHART, found.coverage.dropna(), said)
        job.write_chart(self.CURVE_CHART, found.enlargement, gain)
        job.say(gain)
        job.say(said)

    def _write_reserves(self, job, found):
        if not found.overlaps.empty:
            pairs = found.overlaps.nlargest(10, "area_km2")
            job.warn(
                tr(
                    "{count} pairs of reserves overlap, {area:,.2f} km² in all, which"
                    " counts once: {pairs}.",
                    count=len(found.overlaps),
                    area=found.overlaps["area_km2"].sum(),
                    pairs=listed(
                        [f"{row.first}–{row.second}" for row in pairs.itertuples()]
                    ),
                )
            )
        if found.outside:
            job.warn(
                tr(
                    "Outside the study area, where they protect nothing: {ids}.",
                    ids=listed(found.outside),
                )
            )
        names = job.zone_names(self.RESERVES, job.value(self.NAME))
        least = found.reserves.dropna(subset=["priority_percent"]).nsmallest(
            5, "priority_percent"
        )
        job.say(
            tr(
                "Reserves with the smallest share of priority areas: {reserves}.",
                reserves=listed(
                    [
                        f"{names.get(row.reserve) or row.reserve}"
                        f" ({row.priority_percent:.1f} %)"
                        for row in least.itertuples()
                    ]
                ),
            )
        )
        if job.wants(self.RESERVE_TABLE):
            table = found.reserves.set_index("reserve")
            ids = job.zones(self.RESERVES)
            job.write_zones(
                self.RESERVE_TABLE, table, ids, self.RESERVES, style="reserves"
            )

    def _found(self, job, found):
        """What was found, and what gaps would gain, in a sentence each."""
        from ...core.priority.enlargement import gained_by, spent_for

        curve = found.enlargement
        coverage = found.coverage.set_index("priority")["covered_percent"]
        kinds = found.areas.groupby("kind")["area_km2"].agg(["size", "sum"])
        gaps, mismatches = (
            kinds.loc[kind] if kind in kinds.index else {"size": 0, "sum": 0.0}
            for kind in ("gap", "mismatch")
        )
        job.number(self.COVERED_PERCENT, float(coverage["all"]))
        job.number(self.PROTECTED_PERCENT, float(coverage["study area"]))
        job.number(self.GAP_KM2, float(gaps["sum"]))
        for target in TARGETS:
            spent = spent_for(curve, "priority_percent", target)
            job.say(
                tr(
                    "To protect {target:g} percent of the priority areas takes"
                    " {spent:.2f} percent more of the land.",
                    target=target,
                    spent=spent,
                )
            )
        gain = tr(
            "Adding gaps by rank up to {spent:g} percent of the study area raises the"
            " coverage of the priority areas from {before:.1f} to {after:.1f} percent.",
            spent=job.value(self.SPENT),
            before=coverage["all"],
            after=gained_by(curve, "priority_percent", job.value(self.SPENT)),
        )
        for column, name in (
            ("biodiversity_percent", tr("biodiversity")),
            ("services_percent", tr("services")),
        ):
            if column in curve:
                job.say(
                    tr(
                        "{spent:g} percent of the study area raises the {name} under"
                        " protection from {before:.1f} to {after:.1f} percent.",
                        spent=job.value(self.SPENT),
                        name=name,
                        before=curve[column].iloc[0],
                        after=gained_by(curve, column, job.value(self.SPENT)),
                    )
                )
        said = tr(
            "Reserves protect {covered:.2f} percent of the priority areas and"
            " {protected:.2f} percent of the study area; {gaps} gaps, {gap_area:,.2f}"
            " km², and {mismatches} mismatches, {mismatch_area:,.2f} km².",
            covered=coverage["all"],
            protected=coverage["study area"],
            gaps=int(gaps["size"]),
            gap_area=gaps["sum"],
            mismatches=int(mismatches["size"]),
            mismatch_area=mismatches["sum"],
        )
        return said, gain


def _named(table, column, names):
    """A table with the names of a column of numbers beside it."""
    if not names:
        return table
    named = table.copy()
    named.insert(1, f"{column}_name", [names.get(n, "") for n in table[column]])
    return named
