"""Habitat quality, degradation and rarity."""

from ..base import Tool
from ..grids import RasterSource, margin_towards
from ..inputs import names_of, source_beside
from ..layer_checks import (
    naming,
    needed_refusals,
    range_refusals,
    raster_refusals,
)
from ..parameters import (
    choice,
    folder_out,
    layers,
    number,
    number_out,
    raster,
    raster_out,
    table,
    table_out,
    yes_no,
    zones,
)
from ..texts import tr


class HabitatQuality(Tool):
    """How good the land is for wildlife, and what harms it."""

    LAND_COVER = "LAND_COVER"
    THREATS = "THREATS"
    THREAT_TABLE = "THREAT_TABLE"
    SENSITIVITY = "SENSITIVITY"
    HALF_SATURATION = "HALF_SATURATION"
    FUTURE = "FUTURE"
    BASELINE = "BASELINE"
    FUTURE_THREATS = "FUTURE_THREATS"
    ACCESS = "ACCESS"
    DECAY = "DECAY"
    BEYOND = "BEYOND"
    RARITY_RULE = "RARITY_RULE"
    QUALITY = "QUALITY"
    DEGRADATION = "DEGRADATION"
    QUALITY_FUTURE = "QUALITY_FUTURE"
    DEGRADATION_FUTURE = "DEGRADATION_FUTURE"
    RARITY = "RARITY"
    RARITY_FUTURE = "RARITY_FUTURE"
    RARITY_TABLE = "RARITY_TABLE"
    BY_THREAT = "BY_THREAT"
    MEAN = "MEAN"
    MEAN_FUTURE = "MEAN_FUTURE"
    SUGGESTED = "SUGGESTED"

    measures = True
    bytes_per_cell = 40

    def title(self):
        return tr("Habitat quality")

    def purpose(self):
        return tr(
            "Says how good each cell is for wildlife: the suitability of its land cover,"
            " less the harm that roads, towns, mines and fields do from afar. Use it as"
            " one of the ecosystem services, and to compare scenarios; with an earlier"
            " land cover it also tells which habitats have become rare."
        )

    def method(self):
        return tr(
            "InVEST 3.20 (Natural Capital Project; Terrado et al. 2016, Science of the"
            " Total Environment 540:63-70): degradation D = sum over threats of decay x"
            " sensitivity x access x weight, weights as shares of their sum; decay"
            " 1 - d/max or exp(-2.99 d/max) by the distance d to the nearest source;"
            " quality Q = H (1 - D^2.5 / (D^2.5 + k^2.5)) with suitability H and half"
            " saturation k; rarity R = 1 - now / (before + now)."
        )

    def keywords(self):
        return ["InVEST", "biodiversity", "threat", "degradation", "rarity"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.LAND_COVER, tr("Land cover"), "classes"),
            layers(
                self.THREATS,
                tr("Threats, a raster (0 to 1) or vector layer for each"),
                help=tr(
                    "Any number. A layer or its file is called like its threat in the"
                    " table; capitals do not count. A cell counts where a raster is"
                    " above 0 or a feature lies. Not needed for threats whose file the"
                    " table names."
                ),
                optional=True,
            ),
            table(
                self.THREAT_TABLE,
                tr("Threats: reach and weight"),
                help=tr(
                    "A row for each threat with the columns threat (its name), max_dist"
                    " (m, how far it reaches), weight (0 or more) and decay (linear or"
                    " exponential), as in InVEST 3.15 and later; older tables have"
                    " max_dist in km. Files may stand in cur_path and fut_path, in the"
                    " table's folder."
                ),
            ),
            table(
                self.SENSITIVITY,
                tr("Sensitivity of classes"),
                help=tr(
                    "A row for each class of land cover with the columns lucode (or"
                    " code), habitat (its suitability, 0 to 1) and one for each threat"
                    " (sensitivity, 0 to 1), as in InVEST."
                ),
            ),
            number(
                self.HALF_SATURATION,
                tr("Half saturation (degradation, 0 to 1)"),
                0.05,
                help=tr(
                    "Degradation at which quality is half the suitability. 0.05 is"
                    " InVEST's value; the log suggests half of the greatest degradation,"
                    " which empty takes. Keep one value for all that you compare."
                ),
                optional=True,
            ),
            raster(
                self.FUTURE,
                tr("Land cover of the future or of a scenario"),
                "classes",
                optional=True,
            ),
            raster(
                self.BASELINE,
                tr("Land cover before, for the rarity"),
                "classes",
                help=tr("An early map, with the same classes."),
                optional=True,
            ),
            layers(
                self.FUTURE_THREATS,
                tr("Threats of the future, as the threats"),
                help=tr(
                    "Empty, and no fut_path in the table: the threats stay as they are."
                ),
                optional=True,
                advanced=True,
            ),
            zones(
                self.ACCESS,
                tr("Access of threats (0 none, to 1 open)"),
                help=tr(
                    "Polygons with the column access, or a raster: how easily threats"
                    " reach the land, less than 1 in reserves or on steep slopes. 1"
                    " elsewhere."
                ),
                optional=True,
                advanced=True,
            ),
            choice(
                self.DECAY,
                tr("A threat acts by"),
                [
                    ("distance", tr("the distance to its nearest source")),
                    ("density", tr("the density of its sources")),
                ],
                help=tr(
                    "InVEST takes the distance since 3.13, and took the density from"
                    " 2016 to 2022 (to 3.12), which is much smaller: choose the half"
                    " saturation anew."
                ),
                advanced=True,
            ),
            yes_no(
                self.BEYOND,
                tr("Threats beyond the land cover count"),
                True,
                help=tr(
                    "Sources outside the raster of land cover reach into it. InVEST"
                    " leaves them out."
                ),
                advanced=True,
            ),
            choice(
                self.RARITY_RULE,
                tr("Rarity as in InVEST"),
                [
                    ("invest", tr("3.10 and later: 1 - now / (before + now)")),
                    ("invest_before_3_10", tr("before 3.10: 1 - now / before")),
                ],
                advanced=True,
            ),
            raster_out(self.QUALITY, tr("Habitat quality (0 to 1)")),
            raster_out(
                self.DEGRADATION,
                tr("Degradation (0 to 1)"),
                help=tr("0: no threat within reach."),
                optional=True,
            ),
            raster_out(
                self.QUALITY_FUTURE,
                tr("Habitat quality of the future (0 to 1)"),
                optional=True,
            ),
            raster_out(
                self.DEGRADATION_FUTURE,
                tr("Degradation of the future (0 to 1)"),
                optional=True,
            ),
            raster_out(
                self.RARITY,
                tr("Rarity (0 to 1)"),
                help=tr(
                    "1: nearly all of the class is gone; 0.5: as much as before; 0: the"
                    " class is new."
                ),
                optional=True,
            ),
            raster_out(
                self.RARITY_FUTURE, tr("Rarity of the future (0 to 1)"), optional=True
            ),
            table_out(
                self.RARITY_TABLE, tr("Rarity of each class (cells)"), optional=True
            ),
            folder_out(
                self.BY_THREAT,
                tr("Folder for the degradation by each threat (0 to 1)"),
                optional=True,
            ),
            number_out(self.MEAN, tr("Mean habitat quality")),
            number_out(self.MEAN_FUTURE, tr("Mean habitat quality of the future")),
            number_out(self.SUGGESTED, tr("Suggested half saturation")),
        )

    def refusals(self, given):
        from ...core.services.habitat_access import check_access
        from ...core.services.habitat_quality import check_habitat
        from ...core.services.threat_decay import check_reach
        from ...core.services.value_ranges import number as checked

        of_future = [self.QUALITY_FUTURE, self.DEGRADATION_FUTURE, self.RARITY_FUTURE]
        of_baseline = [self.RARITY, self.RARITY_FUTURE, self.RARITY_TABLE]
        yield from needed_refusals(given, self.FUTURE, of_future)
        yield from needed_refusals(given, self.BASELINE, of_baseline)
        if given.has(self.HALF_SATURATION):
            checked(given.value(self.HALF_SATURATION), "The half saturation", above=0.0)
        for cover, threats in self._scenarios(given):
            with naming(given.source(cover), cover == self.FUTURE):
                listed = check_habitat(
                    given.class_counts(cover) or {},
                    [name for name, _ in threats],
                    given.table(self.THREAT_TABLE),
                    given.table(self.SENSITIVITY),
                )
            for name, source in threats:
                yield from self._threat_refusals(given, name, source)
        if given.value(self.DECAY) == "density":
            for threat in listed:
                check_reach(threat.max_distance, given.reference().grid(), threat.decay)
        if given.has(self.ACCESS):
            if isinstance(given.source(self.ACCESS), RasterSource):
                yield from range_refusals(given, {self.ACCESS: (0.0, 1.0)})
            else:
                check_access(_access_of_areas(given, self.ACCESS))

    def _threat_refusals(self, given, name, source):
        if not isinstance(source, RasterSource):
            return
        yield from raster_refusals(given, self.THREATS, "quantity", source)
        found = given.scan_source(source, "quantity")
        if found is None or not found.valid:
            return
        if found.minimum < 0 or found.maximum > 1:
            yield (
                self.THREATS,
                tr(
                    "The threat {name} (raster {raster}) holds values from {least:g} to"
                    " {most:g}; only 0 (none) to 1 are possible. Divide it by its"
                    " largest value, and check its nodata value.",
                    name=name,
                    raster=source.name,
                    least=found.minimum,
                    most=found.maximum,
                ),
            )

    def _scenarios(self, given):
        """The land cover and the threats, now and in the future."""
        now = self._threats(given, self.THREATS, ("cur_path", "path"))
        yield self.LAND_COVER, now
        if given.has(self.FUTURE):
            future = self._threats(given, self.FUTURE_THREATS, ("fut_path",))
            yield self.FUTURE, future or now

    def _threats(self, given, key, columns):
        """The name and the layer of each threat, given or named in the table."""
        from ...core.services.threat_table import files_of, named_as_threats

        table_given = given.table(self.THREAT_TABLE)
        sources = given.source(key)
        names = named_as_threats(table_given, [names_of(item) for item in sources])
        found = list(zip(names, sources))
        for name, file in files_of(table_given, columns).items():
            if name not in names:
                found.append(
                    (name, source_beside(given.source(self.THREAT_TABLE), file))
                )
        return found

    def execute(self, job):
        from ...core.services.habitat_quality import check_habitat, habitat_quality

        tables = job.table(self.THREAT_TABLE), job.table(self.SENSITIVITY)
        decay = job.value(self.DECAY)
        half_saturation = job.value(self.HALF_SATURATION)
        access = self._access(job)
        outputs = {
            self.LAND_COVER: (self.QUALITY, self.DEGRADATION, self.MEAN, ""),
            self.FUTURE: (
                self.QUALITY_FUTURE,
                self.DEGRADATION_FUTURE,
                self.MEAN_FUTURE,
                "_future",
            ),
        }
        scenarios = list(self._scenarios(job.given))
        found = {}
        for count, (cover_key, threats) in enumerate(scenarios):
            cover = job.raster(cover_key)
            listed = check_habitat({}, [name for name, _ in threats], *tables)
            margin = (0, 0, 0, 0)
            if job.value(self.BEYOND):
                margin = margin_towards(
                    [source for _, source in threats],
                    job.reference,
                    max(threat.reach(decay) for threat in listed),
                )
            rasters = self._read_threats(job, threats, margin)
            if cover_key == self.LAND_COVER:
                self._remark(job, listed)
            result = habitat_quality(
                cover.values,
                rasters,
                *tables,
                cover.grid,
                access=access,
                half_saturation=half_saturation,
                decay=decay,
                margin=margin,
                by_threat=job.wants(self.BY_THREAT),
                progress=job.part(
                    count / len(scenarios), (count + 0.9) / len(scenarios)
                ),
            )
            half_saturation = result.half_saturation
            quality, degradation, mean, ending = outputs[cover_key]
            job.write_raster(
                quality, result.quality, cover.mask, style="habitat_quality"
            )
            job.write_raster(
                degradation, result.degradation, cover.mask, style="degradation"
            )
            for name, layer in result.by_threat.items():
                job.write_raster_into(
                    self.BY_THREAT,
                    f"degradation_{name}{ending}",
                    layer,
                    cover.mask,
                    style="degradation",
                )
            job.number(mean, result.mean_quality)
            if cover_key == self.LAND_COVER:
                job.number(self.SUGGESTED, result.suggested_half_saturation)
                self._suggest(job, result)
            found[cover_key] = result.mean_quality
        self._rarity(job)
        if self.FUTURE in found:
            job.say(
                tr(
                    "Mean habitat quality {now:.4f} now and {future:.4f} in the future,"
                    " a change of {change:+.4f}.",
                    now=found[self.LAND_COVER],
                    future=found[self.FUTURE],
                    change=found[self.FUTURE] - found[self.LAND_COVER],
                )
            )
        else:
            job.say(
                tr(
                    "Mean habitat quality {mean:.4f} (0 to 1) under {count} threats.",
                    mean=found[self.LAND_COVER],
                    count=len(listed),
                )
            )

    def _access(self, job):
        from ...core.services.habitat_access import habitat_access

        if not job.has(self.ACCESS):
            return None
        source = job.given.source(self.ACCESS)
        if isinstance(source, RasterSource):
            layer = job.read_raster(source, "classes")
            layer.values[~layer.mask] = 1
            return layer.values
        shapes = job.shapes(self.ACCESS)
        areas = job.cells_under(self.ACCESS, shapes, range(1, len(shapes) + 1))
        return habitat_access(areas, _access_of_areas(job.given, self.ACCESS))

    def _read_threats(self, job, threats, margin):
        rasters = {}
        if any(margin):
            job.say(
                tr(
                    "Threats beyond the land cover are read too, as far as {north} rows"
                    " north, {south} south, {west} columns west and {east} east of it.",
                    **dict(zip(("north", "south", "west", "east"), margin)),
                )
            )
        with job.on_grid(job.reference.grown(margin)):
            for name, source in threats:
                job.say(tr("{threat}: layer {name}.", threat=name, name=source.name))
                if isinstance(source, RasterSource):
                    layer = job.read_raster(source, "classes")
                    layer.values[~layer.mask] = 0
                    rasters[name] = layer.values
                else:
                    rasters[name] = job.presence(source)
        return rasters

    def _remark(self, job, listed):
        cell = min(job.reference.cell_size)
        for threat in listed:
            if threat.max_distance < cell:
                job.warn(
                    tr(
                        "The threat {name} reaches {distance:g} m, less than a cell of"
                        " {cell:g} m, and so harms its own cells only. Tables of InVEST"
                        " before 3.15 are in km: multiply max_dist by 1000.",
                        name=threat.name,
                        distance=threat.max_distance,
                        cell=cell,
                    )
                )

    def _suggest(self, job, result):
        if result.suggested_half_saturation > 0:
            job.say(
                tr(
                    "The greatest degradation is {most:.4g}. Half of it, {half:.4g}, is"
                    " the half saturation that spreads quality best; {used:.4g} is used.",
                    most=2 * result.suggested_half_saturation,
                    half=result.suggested_half_saturation,
                    used=result.half_saturation,
                )
            )
        else:
            job.say(tr("No threat reaches land that is sensitive to it."))

    def _rarity(self, job):
        from ...core.services.habitat_rarity import habitat_rarity

        asked = [
            (self.LAND_COVER, self.RARITY),
            (self.FUTURE, self.RARITY_FUTURE),
        ]
        if not job.has(self.BASELINE):
            return
        baseline = job.raster(self.BASELINE)
        for cover_key, key in asked:
            table_wanted = cover_key == self.LAND_COVER and job.wants(self.RARITY_TABLE)
            if not job.wants(key) and not table_wanted:
                continue
            cover = job.raster(cover_key)
            grid = job.common_grid(cover, baseline)
            result = habitat_rarity(
                cover.values, baseline.values, grid, rule=job.value(self.RARITY_RULE)
            )
            job.write_raster(key, result.rarity, grid.mask, style="rarity")
            if table_wanted:
                job.write_table(self.RARITY_TABLE, result.table.reset_index())


def _access_of_areas(given, key):
    """The access of each polygon, in the order of the layer."""
    from ..parameters import Column
    from ..tables import read_table

    source = given.source(key)
    called = [name for name in source.fields if name.strip().lower() == "access"]
    column = Column(called[0] if called else "access")
    return read_table(source, (column,))[column.name].to_numpy(float)
