"""Zones of ecological restoration."""

from ..base import Tool
from ..grids import RasterSource
from ..health_inputs import table_of
from ..layer_checks import range_refusals
from ..parameters import (
    Column,
    features,
    html_out,
    layers,
    number,
    number_out,
    raster,
    raster_out,
    rasters,
    table,
    table_out,
    vector_out,
    yes_no,
    zones,
)
from ..presets import read_preset
from ..texts import tr
from ..vectors import VectorSource


class RestorationZones(Tool):
    """Which kind of restoration land of low health needs."""

    HEALTH = "HEALTH"
    HEALTH_CLASSES = "HEALTH_CLASSES"
    CHANGE = "CHANGE"
    LAND_COVER = "LAND_COVER"
    SOURCES = "SOURCES"
    CORRIDORS = "CORRIDORS"
    CORRIDOR_WIDTH = "CORRIDOR_WIDTH"
    CUT_OFF = "CUT_OFF"
    EXPLOITATION = "EXPLOITATION"
    ELEVATION = "ELEVATION"
    MORE = "MORE"
    RULES = "RULES"
    MINIMUM_AREA = "MINIMUM_AREA"
    WORST_CLASSES = "WORST_CLASSES"
    DIVIDE_AGAIN = "DIVIDE_AGAIN"
    KEEP_ISOLATED = "KEEP_ISOLATED"
    MEASURES = "MEASURES"
    CLASSES = "CLASSES"
    CLASS_NAMES = "CLASS_NAMES"
    ZONES = "ZONES"
    PARTS = "PARTS"
    AREAS = "AREAS"
    CHART = "CHART"
    AREA_KM2 = "AREA_KM2"
    WITHOUT_ZONE_KM2 = "WITHOUT_ZONE_KM2"
    COUNT = "COUNT"

    measures = True
    bytes_per_cell = 50

    def title(self):
        return tr("Restoration zones")

    def purpose(self):
        return tr(
            "Divides land of low ecosystem health into zones by the kind of restoration"
            " that it needs, with measures for each part. Use it last, after the tools"
            " Ecosystem health and Corridors."
        )

    def method(self):
        return tr(
            "Cheng et al. (2025), Journal of Arid Land 17:1402-1424, sections 2.3.6 and"
            " 3.3. The land of the worst classes of health is divided by natural breaks"
            " into five, and the lowest two are the base. Rules in a table then give"
            " each cell its zone; the first that holds wins. The study describes its"
            " four zones in words: the rules are our reading, for you to edit. Parts"
            " below a minimum area join the neighbour with the longest shared border."
        )

    def keywords(self):
        return ["zoning", "ecological restoration", "EHI", "Qaidam", "measures"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.HEALTH,
                tr("Ecosystem health index (0 to 1)"),
                "quantity",
                help=tr("Of the last year; its grid is that of the result."),
            ),
            raster(self.LAND_COVER, tr("Land cover (classes)"), "classes"),
            features(
                self.CORRIDORS,
                tr("Corridors"),
                help=tr(
                    "Lines or areas, widened by the width below; or the raster of"
                    " least-cost corridors of the tool Corridors, up to the cut-off"
                    " below."
                ),
                optional=True,
            ),
            zones(self.SOURCES, tr("Ecological sources"), optional=True),
            layers(
                self.EXPLOITATION,
                tr("Exploitation: mines, settlements, roads"),
                help=tr("Any number of layers; of rasters, the cells above 0."),
                optional=True,
            ),
            raster(
                self.CHANGE,
                tr("Change of health (last year less first)"),
                "quantity",
                optional=True,
            ),
            table(
                self.RULES,
                tr("Rules"),
                (Column("zone", numeric=False),),
                help=tr(
                    "A row for each rule: its zone, and conditions such as <= 1000 in"
                    " columns named corridor (1 inside, 0 outside),"
                    " exploitation_distance_m, source_distance_m, slope_deg,"
                    " elevation_m, health, health_class, health_change, land_cover, or"
                    " as a further raster. Empty: our reading of the Qaidam study; the"
                    " tool Table of a study writes it for your edits."
                ),
                optional=True,
            ),
            raster(
                self.HEALTH_CLASSES,
                tr("Classes of health (1 is the worst)"),
                "classes",
                help=tr("Empty: by Table 3 of the Qaidam study."),
                optional=True,
                advanced=True,
            ),
            raster(
                self.ELEVATION,
                tr("Elevation (m)"),
                "quantity",
                help=tr("For rules on elevation and slope."),
                optional=True,
                advanced=True,
            ),
            number(
                self.MINIMUM_AREA,
                tr("Minimum area of a part (ha)"),
                10.0,
                least=0,
                help=tr("Smaller parts join a neighbour."),
                advanced=True,
            ),
            number(
                self.CORRIDOR_WIDTH,
                tr("Width of corridor lines (m)"),
                1000.0,
                least=0,
                help=tr("From side to side. Areas are widened by half of it; 0: not."),
                advanced=True,
            ),
            number(
                self.CUT_OFF,
                tr("Cut-off of least-cost corridors (m times resistance)"),
                help=tr("Empty: every cell with a value is in a corridor."),
                optional=True,
                advanced=True,
            ),
            number(
                self.WORST_CLASSES,
                tr("Classes in need of restoration (number of the worst)"),
                2,
                least=1,
                integer=True,
                advanced=True,
            ),
            yes_no(
                self.DIVIDE_AGAIN,
                tr("Keep the two lowest of five natural breaks"),
                True,
                help=tr(
                    "As the study does. Otherwise all land of the worst classes is"
                    " divided."
                ),
                advanced=True,
            ),
            yes_no(
                self.KEEP_ISOLATED,
                tr("Keep small parts without a neighbour"),
                False,
                advanced=True,
            ),
            rasters(
                self.MORE,
                tr("Further rasters for rules"),
                help=tr("A column of the rules is named as the layer."),
                optional=True,
                advanced=True,
            ),
            table(
                self.MEASURES,
                tr("Measures"),
                (
                    Column("zone", numeric=False),
                    Column("measures_en", numeric=False),
                    Column("measures_zh", numeric=False),
                ),
                help=tr(
                    "In English and Chinese, for a zone, and for a kind of land where a"
                    " column land_cover names it. Empty: measures after the Qaidam study."
                ),
                optional=True,
                advanced=True,
            ),
            table(
                self.CLASSES,
                tr("Kinds of land"),
                (Column("code"), Column("preset_class", numeric=False)),
                help=tr(
                    "For the measures: which kind of land each class is. Empty: the"
                    " classes of CLCD."
                ),
                optional=True,
                advanced=True,
            ),
            table(
                self.CLASS_NAMES,
                tr("Names of the land-cover classes"),
                (Column("class"), Column("name", numeric=False)),
                optional=True,
                advanced=True,
            ),
            raster_out(
                self.ZONES,
                tr("Restoration zones"),
                help=tr(
                    "1 corridor connectivity, 2 artificial restoration, 3 ecological"
                    " recovery, 4 ecological enhancement, from 5 on zones of your own,"
                    " 100 land for which no rule holds, 0 other land."
                ),
            ),
            vector_out(
                self.PARTS,
                tr("Parts of zones with their measures"),
                "polygon",
                optional=True,
            ),
            table_out(
                self.AREAS, tr("Area of zones by land cover (km²)"), optional=True
            ),
            html_out(self.CHART, tr("Chart of the areas"), optional=True),
            number_out(self.AREA_KM2, tr("Area of all zones (km²)")),
            number_out(self.WITHOUT_ZONE_KM2, tr("Land for which no rule holds (km²)")),
            number_out(self.COUNT, tr("Number of parts")),
        )

    def refusals(self, given):
        from ...core.health.zone_rules import zone_rules

        yield from range_refusals(given, {self.HEALTH: (0.0, 1.0)})
        rules = table_of(given, self.RULES)
        behind = {
            "corridor": self.CORRIDORS,
            "source_distance_m": self.SOURCES,
            "exploitation_distance_m": self.EXPLOITATION,
            "elevation_m": self.ELEVATION,
            "slope_deg": self.ELEVATION,
            "health_change": self.CHANGE,
        }
        more = [source.name for source in given.source(self.MORE)]
        known = ["health", "health_class", "land_cover", *behind, *more]
        for row, rule in enumerate(zone_rules(rules, known), 1):
            for factor in rule.conditions:
                key = behind.get(factor)
                if key and factor not in more and not given.has(key):
                    yield (
                        key,
                        tr(
                            "Row {row} of the table of rules asks for {factor}, which"
                            " comes from “{label}”. Give this layer, or remove the"
                            " condition.",
                            row=row,
                            factor=factor,
                            label=given.label(key),
                        ),
                    )

    def execute(self, job):
        from ...core.health.restoration_zones import restoration_base, restoration_zones

        health = job.raster(self.HEALTH)
        given = (
            job.raster(self.HEALTH_CLASSES) if job.has(self.HEALTH_CLASSES) else None
        )
        land_cover = job.raster(self.LAND_COVER)
        grid = job.common_grid(health, given, land_cover)
        classes = _usual_classes(health) if given is None else given.values
        rules = table_of(job.given, self.RULES)
        factors = self._factors(job, health, classes, land_cover, rules)
        base = restoration_base(
            health.values,
            classes,
            grid,
            worst_classes=job.value(self.WORST_CLASSES),
            divide_again=job.value(self.DIVIDE_AGAIN),
            progress=job.part(0.5, 0.6),
        )
        job.say(
            tr(
                "{area:,.2f} km² need restoration: the health index is at most"
                " {highest:.3f}.",
                area=base.cells.sum() * grid.cell_area / 1e6,
                highest=base.highest,
            )
        )
        found = restoration_zones(
            base.cells,
            factors,
            grid,
            rules=rules,
            minimum_area=job.value(self.MINIMUM_AREA) * 1e4,
            drop_isolated=not job.value(self.KEEP_ISOLATED),
            progress=job.part(0.6, 0.8),
        )
        self._write(job, found, factors, health, land_cover, grid)

    def _factors(self, job, health, classes, land_cover, rules):
        """The layers that the rules ask for, by their name in the table."""
        from ...core.raster.distance_to_features import distance_to_features
        from ...core.raster.terrain_factors import slope

        plain = job.reference.grid()
        factors = {
            "health": health.values,
            "health_class": classes,
            "land_cover": land_cover.values,
        }
        if job.has(self.CORRIDORS):
            factors["corridor"] = self._corridor(job, plain)
        if job.has(self.SOURCES):
            sources = job.zones(self.SOURCES) > 0
            factors["source_distance_m"] = distance_to_features(sources, plain)
        if job.has(self.EXPLOITATION):
            exploited = self._exploited(job)
            factors["exploitation_distance_m"] = distance_to_features(exploited, plain)
        if job.has(self.ELEVATION):
            elevation = job.raster(self.ELEVATION)
            factors["elevation_m"] = elevation.with_nan()
            if "slope_deg" in rules:
                factors["slope_deg"] = slope(elevation.values, elevation.grid)
        if job.has(self.CHANGE):
            factors["health_change"] = job.raster(self.CHANGE).with_nan()
        for one in job.rasters(self.MORE):
            factors[one.name] = one.with_nan()
        job.advance(0.5)
        return factors

    def _corridor(self, job, plain):
        """1 inside corridors, 0 outside."""
        from ...core.raster.distance_to_features import distance_to_features

        source = job.given.source(self.CORRIDORS)
        if isinstance(source, RasterSource):
            corridors = job.read_raster(source, "quantity")
            inside = corridors.mask
            if job.has(self.CUT_OFF):
                inside &= corridors.values <= job.value(self.CUT_OFF)
        else:
            half = job.value(self.CORRIDOR_WIDTH) / 2
            inside = distance_to_features(job.features(self.CORRIDORS), plain) <= half
        return inside.astype("uint8")

    def _exploited(self, job):
        """True on mines, settlements and roads."""
        found = False
        for source in job.given.source(self.EXPLOITATION):
            if isinstance(source, VectorSource):
                found = found | job.presence(source)
            else:
                one = job.read_raster(source, "classes")
                found = found | (one.mask & (one.values > 0))
        return found

    def _write(self, job, found, factors, health, land_cover, grid):
        from ...core.health.zone_fragments import fragments
        from ...core.health.zone_tables import part_table, with_measures, zone_areas

        named = {}
        if job.has(self.CLASS_NAMES):
            rows = job.table(self.CLASS_NAMES)
            named = dict(zip(rows["class"], rows["name"]))
        labels = {
            str(number): name for number, name in found.names.items() if number > 4
        }
        job.write_raster(
            self.ZONES,
            found.zones,
            grid.mask,
            style="restoration_zones",
            nodata=255,
            labels=labels,
        )
        parts = fragments(found.zones)
        if job.wants(self.PARTS):
            rows = part_table(
                parts,
                found.names,
                grid,
                health=health.values,
                land_cover=land_cover.values,
                source_distance=factors.get("source_distance_m"),
                class_names=named,
                progress=job.part(0.8, 0.9),
            )
            kinds = table_of(job.given, self.CLASSES)
            kind_of = dict(zip(kinds["code"], kinds["preset_class"]))
            rows = with_measures(rows, table_of(job.given, self.MEASURES), kind_of)
            job.write_polygons(
                self.PARTS, parts.labels, rows, by="part", style="restoration_parts"
            )
        areas = zone_areas(
            found.zones, land_cover.values, found.names, grid, class_names=named
        )
        job.write_table(self.AREAS, areas)
        each = areas[areas["zone"] != "total"].set_index("zone")["total_km2"]
        job.write_chart(self.CHART, areas)
        if found.joined or found.dropped:
            job.say(
                tr(
                    "{joined:,} small parts joined a neighbour; {dropped:,} without one"
                    " ({area:,.2f} km²) are left out.",
                    joined=found.joined,
                    dropped=found.dropped,
                    area=found.dropped_cells * grid.cell_area / 1e6,
                )
            )
        without = found.without_zone * grid.cell_area / 1e6
        if found.without_zone:
            job.warn(
                tr(
                    "No rule holds on {area:,.2f} km² ({cells:,} cells) of the land in"
                    " need: they are a class of their own. Add a rule for them if they"
                    " should have a zone.",
                    area=without,
                    cells=found.without_zone,
                )
            )
        zoned = each.drop("without a zone", errors="ignore")
        job.number(self.AREA_KM2, float(zoned.sum()))
        job.number(self.WITHOUT_ZONE_KM2, without)
        job.number(self.COUNT, parts.count)
        shown = ", ".join(f"{zone}: {area:,.2f} km²" for zone, area in zoned.items())
        job.say(
            tr(
                "{total:,.2f} km² in {count:,} parts ({zones}).",
                total=zoned.sum(),
                count=parts.count,
                zones=shown,
            )
        )


def _usual_classes(health):
    """Classes of health by the table of the Qaidam study."""
    from ...core.health.health_classes import table_classes

    kinds = table_classes(read_preset("qaidam_health_classes"), ["EHI"])
    return kinds["EHI"].apply(health.with_nan())
