"""Ecosystem health of several years."""

from ..base import Tool
from ..dated_rasters import years_parameter
from ..health_inputs import land_covers_by_year, of_same_years, table_of
from ..health_options import health_options
from ..layer_checks import naming, needed_refusals
from ..parameters import (
    choice,
    folder_out,
    html_out,
    layers_out,
    number,
    number_out,
    numbers,
    raster_out,
    rasters,
    table_out,
    vector_out,
    zones,
)
from ..texts import listed, tr

NARROW = 0.2  # of what coefficients of classes usually span


class EcosystemHealth(Tool):
    """Vitality, organisation, resilience and services as one index (VORS)."""

    LAND_COVERS = "LAND_COVERS"
    VITALITIES = "VITALITIES"
    YEARS = "YEARS"
    IMPORTANT = "IMPORTANT"
    UNIT = "UNIT"
    SIZE = "SIZE"
    ZONES = "ZONES"
    RESILIENCE = "RESILIENCE"
    EQUIVALENTS = "EQUIVALENTS"
    CLASSES = "CLASSES"
    SERVICES = "SERVICES"
    WEIGHTS = "WEIGHTS"
    FRAGMENTATION = "FRAGMENTATION"
    ABSENT = "ABSENT"
    STRETCH_RESILIENCE = "STRETCH_RESILIENCE"
    STRETCH_ORGANISATION = "STRETCH_ORGANISATION"
    EACH_YEAR = "EACH_YEAR"
    LOW = "LOW"
    HIGH = "HIGH"
    NATURAL_BREAKS = "NATURAL_BREAKS"
    BREAKS = "BREAKS"
    NUMBER = "NUMBER"
    CONNECTIVITY = "CONNECTIVITY"
    FULL_WINDOWS = "FULL_WINDOWS"
    HEALTH = "HEALTH"
    HEALTH_CLASSES = "HEALTH_CLASSES"
    CHANGE = "CHANGE"
    CLASS_CHANGE = "CLASS_CHANGE"
    RASTERS = "RASTERS"
    AREAS = "AREAS"
    MEANS = "MEANS"
    TRANSITIONS = "TRANSITIONS"
    SCALES = "SCALES"
    ZONE_MAP = "ZONE_MAP"
    AREA_CHART = "AREA_CHART"
    MEAN_CHART = "MEAN_CHART"
    LAYERS = "LAYERS"
    FIRST_MEAN = "FIRST_MEAN"
    LAST_MEAN = "LAST_MEAN"
    IMPROVED = "IMPROVED"
    DECLINED = "DECLINED"

    measures = True
    bytes_per_cell = 160

    def title(self):
        return tr("Ecosystem health")

    def purpose(self):
        return tr(
            "Tells how healthy each place is, from land cover and vegetation, for one"
            " year or several, and how that changed. Use it to find land that needs"
            " restoration: the tool Restoration zones goes on from here."
        )

    def method(self):
        return tr(
            "Vitality, organisation, resilience and services (VORS), equations 6 to 11"
            " of Cheng et al. (2025), Journal of Arid Land 17:1402-1424: EHI = √(PH"
            " CESI), PH = ∛(EV EO ER), all from 0 to 1. EV is vegetation; EO weighs"
            " landscape metrics of the surroundings; ER = 0.4 Σ share × resistance + 0.6"
            " Σ share × resilience; CESI = Σ share × value of services. The surroundings"
            " are a window around each cell, a square of a fishnet, or a zone; in"
            " squares and zones vegetation is their mean. Metrics are those of FRAGSTATS"
            " 4; one that is undefined adds nothing. All years have one scale, so that"
            " they compare."
        )

    def keywords(self):
        return ["VORS", "VOR", "EHI", "vigour", "FRAGSTATS", "Qaidam"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.LAND_COVERS,
                tr("Land cover of each year (classes)"),
                help=tr(
                    "By one legend. The first raster is the grid; others are warped to"
                    " it, and the log says so."
                ),
            ),
            rasters(
                self.VITALITIES,
                tr("Vegetation of each year (NPP or NDVI, any unit)"),
                help=tr(
                    "One for each land cover: by the years in their names, else in the"
                    " same order."
                ),
            ),
            years_parameter(self.YEARS, tr("Years of the land covers")),
            numbers(
                self.IMPORTANT,
                tr("Important classes"),
                "4, 5, 1",
                help=tr(
                    "Classes whose patches are to hang together, as many as the table"
                    " of weights has kinds and in its order: grassland, water and"
                    " cropland in the Qaidam study, here by the codes of CLCD."
                ),
            ),
            choice(
                self.UNIT,
                tr("Surroundings"),
                [
                    ("circle", tr("round window")),
                    ("square", tr("square window")),
                    ("fishnet", tr("squares of a fishnet")),
                    ("zones", tr("zones")),
                ],
                help=tr("Where the landscape is measured."),
            ),
            number(
                self.SIZE,
                tr("Radius of the window, or side of the squares (m)"),
                1000.0,
                least=1e-9,
                help=tr("Not read for zones."),
            ),
            zones(
                self.ZONES,
                tr("Zones"),
                help=tr(
                    "Counties, catchments or districts: surroundings, or only to sum up."
                ),
                optional=True,
                advanced=True,
            ),
            *health_options(self),
            raster_out(
                self.HEALTH,
                tr("Ecosystem health index of the last year (0 to 1)"),
            ),
            raster_out(self.HEALTH_CLASSES, tr("Classes of health of the last year")),
            raster_out(
                self.CHANGE,
                tr("Change of health from the first year to the last"),
                optional=True,
            ),
            raster_out(
                self.CLASS_CHANGE,
                tr("Change of class from the first year to the last"),
                help=tr("23 is class 2 that became class 3."),
                optional=True,
            ),
            folder_out(
                self.RASTERS,
                tr("Folder for all indices and classes of each year"),
                optional=True,
            ),
            table_out(self.AREAS, tr("Area of classes in each year"), optional=True),
            table_out(self.MEANS, tr("Mean of each year"), optional=True),
            table_out(
                self.TRANSITIONS, tr("Area of each change of class"), optional=True
            ),
            table_out(
                self.SCALES,
                tr("Scale of each part"),
                help=tr("Which values became 0 and 1."),
                optional=True,
            ),
            vector_out(
                self.ZONE_MAP,
                tr("Zones or squares with their health"),
                "polygon",
                optional=True,
            ),
            html_out(
                self.AREA_CHART, tr("Chart of the classes of each year"), optional=True
            ),
            html_out(self.MEAN_CHART, tr("Chart of the means"), optional=True),
            layers_out(self.LAYERS, tr("Rasters of indices and classes")),
            number_out(self.FIRST_MEAN, tr("Mean health of the first year")),
            number_out(self.LAST_MEAN, tr("Mean health of the last year")),
            number_out(self.IMPROVED, tr("Land in a better class (percent)")),
            number_out(self.DECLINED, tr("Land in a worse class (percent)")),
        )

    def refusals(self, given):
        from ...core.health.ecosystem_health import (
            INDICES,
            RESILIENCE_COLUMNS,
            RESILIENCE_TABLE,
            check_important,
            check_years,
        )
        from ...core.health.health_classes import table_classes
        from ...core.health.organisation_indicators import organisation_indicators
        from ...core.landscape.land_cover_change import check_legends
        from ...core.raster.normalise import check_percentiles
        from ...core.services.class_values import check_classes
        from ...core.services.service_value import check_equivalents

        covers, years = self._covers(given)
        check_years(years, len(covers))
        self._of_years(given, self.VITALITIES)
        if given.has(self.SERVICES):
            self._of_years(given, self.SERVICES)
        important = given.value(self.IMPORTANT)
        organisation_indicators(
            table_of(given, self.WEIGHTS), important, given.value(self.FRAGMENTATION)
        )
        check_percentiles(given.value(self.LOW), given.value(self.HIGH))
        if not given.value(self.NATURAL_BREAKS):
            table_classes(table_of(given, self.BREAKS), INDICES)
        yield from self._unit_refusals(given)
        if len(years) == 1:
            for key in (self.CHANGE, self.CLASS_CHANGE, self.TRANSITIONS):
                if given.wants(key):
                    yield (
                        key,
                        tr(
                            "“{label}” needs two years at least. Add a year, or do not"
                            " ask for it.",
                            label=given.label(key),
                        ),
                    )
        found = []
        for source in covers:
            scanned = given.scan_source(source, "classes")
            if scanned is None or scanned.classes is None:
                return
            cells = dict(zip(scanned.classes, scanned.counts))
            with naming(source, len(covers) > 1):
                check_classes(
                    cells,
                    table_of(given, self.RESILIENCE),
                    RESILIENCE_COLUMNS,
                    **RESILIENCE_TABLE,
                )
                if not given.has(self.SERVICES):
                    check_equivalents(cells, *self._worth_tables(given))
            found.append(scanned.classes)
        check_legends(found, years)
        check_important(important, found)

    def _unit_refusals(self, given):
        from ...core.health.assessment_units import MovingWindow
        from ...core.landscape.fishnet import fishnet_cells

        unit, grid = given.value(self.UNIT), given.reference().grid()
        if unit == "zones" and not given.has(self.ZONES):
            yield (
                self.ZONES,
                tr(
                    "“{label}” is set to zones, and none are given. Give zones, or"
                    " choose a window or a fishnet.",
                    label=given.label(self.UNIT),
                ),
            )
        if unit == "fishnet":
            fishnet_cells(grid, given.value(self.SIZE))
        elif unit != "zones":
            MovingWindow(given.value(self.SIZE), unit).check(grid)
            yield from needed_refusals(given, self.ZONES, [self.ZONE_MAP])

    def execute(self, job):
        from ...core.health.ecosystem_health import ecosystem_health
        from ...core.health.health_change import risen_and_fallen, transition_table
        from ...core.health.health_classes import (
            class_table,
            natural_classes,
            table_classes,
        )

        sources, years = self._covers(job.given)
        covers = [job.read_raster(source, "classes") for source in sources]
        vitalities, services = (
            [
                job.read_raster(source, "quantity")
                for source in self._of_years(job.given, key)
            ]
            for key in (self.VITALITIES, self.SERVICES)
        )
        grid = job.common_grid(*covers, *vitalities, *services)
        zones_given = job.zones(self.ZONES) if job.has(self.ZONES) else None
        unit, labels = self._unit(job, grid, zones_given)
        found = ecosystem_health(
            [cover.values for cover in covers],
            [vitality.values for vitality in vitalities],
            self._worth(job, covers, services, grid),
            grid,
            years=years,
            unit=unit,
            resilience=table_of(job.given, self.RESILIENCE),
            weights=table_of(job.given, self.WEIGHTS),
            important=job.value(self.IMPORTANT),
            fragmentation=job.value(self.FRAGMENTATION),
            absent=job.value(self.ABSENT),
            normalised=self._stretched(job),
            together=not job.value(self.EACH_YEAR),
            percentiles=(job.value(self.LOW), job.value(self.HIGH)),
            connectivity=int(job.value(self.CONNECTIVITY)),
            progress=job.part(0.1, 0.8),
        )
        if not job.has(self.RESILIENCE):
            job.say(
                tr(
                    "Resistance and resilience of the classes are the shipped ones,"
                    " which are unverified."
                )
            )
        if found.constant_parts:
            job.warn(
                tr(
                    "The same everywhere, and so 0: {parts}.",
                    parts=listed(found.constant_parts),
                )
            )
        self._warn_of_narrow_resilience(job, found.scales)
        if job.value(self.NATURAL_BREAKS):
            kinds = natural_classes(found.indices, job.value(self.NUMBER))
        else:
            kinds = table_classes(table_of(job.given, self.BREAKS), found.indices)
        classified = {
            name: [kinds[name].apply(layer) for layer in layers]
            for name, layers in found.indices.items()
        }
        areas = class_table(classified, kinds, years, grid)
        job.write_table(self.AREAS, areas)
        job.write_table(self.MEANS, found.means)
        job.write_table(self.SCALES, found.scales)
        of_health = areas[areas["index"] == "EHI"].drop(columns="index")
        job.write_chart(self.AREA_CHART, of_health)
        job.write_chart(self.MEAN_CHART, found.means)
        if job.wants(self.ZONE_MAP):
            self._write_zones(job, found, labels, grid)
        if len(years) > 1:
            names = kinds["EHI"].names
            moves = transition_table(classified["EHI"], names, years, grid)
            job.write_table(self.TRANSITIONS, moves)
            better, worse = risen_and_fallen(moves)
            job.number(self.IMPROVED, better)
            job.number(self.DECLINED, worse)
        self._write_maps(job, found, classified, kinds)
        means = found.means["EHI"].tolist()
        job.number(self.FIRST_MEAN, means[0])
        job.number(self.LAST_MEAN, means[-1])
        job.say(tr("Mean health: {means}.", means=_dated(years, means)))
        if len(years) > 1:
            job.say(
                tr(
                    "From {first} to {last}, {better:.1f} percent of the land came into a"
                    " better class of health and {worse:.1f} percent into a worse one.",
                    first=years[0],
                    last=years[-1],
                    better=better,
                    worse=worse,
                )
            )
        worst = of_health[of_health["year"] == years[-1]].iloc[:2]
        job.say(
            tr(
                "{year}: mean health {mean:.3f}; {area:,.2f} km² ({percent:.1f} percent)"
                " in the two worst classes.",
                year=years[-1],
                mean=means[-1],
                area=worst["area_km2"].sum(),
                percent=worst["percent"].sum(),
            )
        )

    def _covers(self, given):
        return land_covers_by_year(given, self.LAND_COVERS, self.YEARS)

    def _of_years(self, given, key):
        if not given.has(key):
            return []
        return of_same_years(given, key, self.LAND_COVERS, self.YEARS)

    def _worth_tables(self, given):
        return [table_of(given, key) for key in (self.EQUIVALENTS, self.CLASSES)]

    def _unit(self, job, grid, zones_given):
        """Where health is measured, and the zones that are to be summed up."""
        from ...core.health.assessment_units import MovingWindow, Zones
        from ...core.landscape.fishnet import fishnet
        from ...core.raster.labels import labels_where

        kind, size = job.value(self.UNIT), job.value(self.SIZE)
        if kind == "zones":
            return Zones(zones_given), zones_given
        if kind == "fishnet":
            net = fishnet(grid, size)
            held = labels_where(net.zones, grid.valid, net.count)
            job.say(
                tr(
                    "{count:,} squares of {side:,g} m; {empty:,} have no valid cell, and"
                    " are left out.",
                    count=net.count,
                    side=net.side_cells * grid.cell_width,
                    empty=net.count - int(held.sum()),
                )
            )
            return Zones(net.zones), net.zones
        full = job.value(self.FULL_WINDOWS)
        return MovingWindow(size, kind, full), zones_given

    def _worth(self, job, covers, services, grid):
        """The value of services of each year, given or by equivalent factors."""
        from ...core.services.service_value import service_value

        if services:
            return [one.values for one in services]
        tables = self._worth_tables(job.given)
        return [service_value(one.values, *tables, grid).value for one in covers]

    def _stretched(self, job):
        """The parts that are stretched as wholes."""
        chosen = {"ER": self.STRETCH_RESILIENCE, "EO": self.STRETCH_ORGANISATION}
        return ["EV", "CESI", *(part for part, key in chosen.items() if job.value(key))]

    def _warn_of_narrow_resilience(self, job, scales):
        rows = scales[(scales["part"] == "ER") & ~scales["constant"]]
        narrow = rows[rows["high"] - rows["low"] < NARROW]
        if len(narrow):
            row = narrow.iloc[0]
            job.warn(
                tr(
                    "Resilience runs from {low:.2f} to {high:.2f} only, and is stretched"
                    " from 0 to 1 all the same: land with the least has no health. Take"
                    " the tick out of “{label}” if that is too much.",
                    low=row["low"],
                    high=row["high"],
                    label=job.given.label(self.STRETCH_RESILIENCE),
                )
            )

    def _write_zones(self, job, found, labels, grid):
        from ...core.health.health_by_zone import health_by_zone

        of_zones = health_by_zone(found, labels, grid)
        if job.value(self.UNIT) == "fishnet":
            rows = of_zones.reset_index()
            job.write_polygons(
                self.ZONE_MAP, labels, rows, by="zone", style="health_zones"
            )
        else:
            job.write_zones(
                self.ZONE_MAP, of_zones, labels, self.ZONES, style="health_zones"
            )

    def _write_maps(self, job, found, classified, kinds):
        from ...core.health.health_change import class_transitions

        health, classes = found.indices["EHI"], classified["EHI"]
        shown = {"style": _style_of(kinds["EHI"]), "labels": _labels(kinds["EHI"])}
        job.write_raster(self.HEALTH, health[-1], found.mask, style="health")
        job.write_raster(self.HEALTH_CLASSES, classes[-1], nodata=0, **shown)
        if len(found.years) > 1:
            change = health[-1] - health[0]
            job.write_raster(self.CHANGE, change, found.mask, style="gain")
            if job.wants(self.CLASS_CHANGE):
                moved = class_transitions(classes[0], classes[-1])
                job.write_raster(
                    self.CLASS_CHANGE, moved, nodata=0, style="health_transitions"
                )
        job.results[self.LAYERS] = []
        if not job.wants(self.RASTERS):
            return
        for name, layers in found.indices.items():
            for place, year in enumerate(found.years):
                job.results[self.LAYERS] += [
                    job.write_raster_into(
                        self.RASTERS,
                        f"{name}_{year}",
                        layers[place],
                        found.mask,
                        style="health",
                    ),
                    job.write_raster_into(
                        self.RASTERS,
                        f"{name}_classes_{year}",
                        classified[name][place],
                        nodata=0,
                        style=_style_of(kinds[name]),
                    ),
                ]


def _dated(years, values):
    return ", ".join(f"{year}: {value:.3f}" for year, value in zip(years, values))


def _usual(kind):
    from ...core.health.health_classes import HEALTH_CLASSES

    return list(HEALTH_CLASSES.values()) == kind.names


def _style_of(kind):
    return "health_classes" if len(kind.names) == 5 else "health_grades"


def _labels(kind):
    """Names of classes that are not those of the study."""
    if _usual(kind):
        return None
    return {str(place): name for place, name in enumerate(kind.names, 1)}
