"""What towns do to vegetation."""

from ..base import Tool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    choice,
    html_out,
    number,
    number_out,
    raster,
    raster_out,
    table_out,
    zones,
)
from ..texts import tr


class UrbanVegetationEffect(Tool):
    """What sealed ground takes from vegetation, and what towns give back."""

    VEGETATION = "VEGETATION"
    IMPERVIOUS = "IMPERVIOUS"
    BACKGROUND = "BACKGROUND"
    RADIUS = "RADIUS"
    ZONES = "ZONES"
    IMPERVIOUS_VEGETATION = "IMPERVIOUS_VEGETATION"
    UNSEALED_SHARE = "UNSEALED_SHARE"
    BINS = "BINS"
    POPULATION_BEFORE = "POPULATION_BEFORE"
    POPULATION_AFTER = "POPULATION_AFTER"
    BIOMASS_BEFORE = "BIOMASS_BEFORE"
    BIOMASS_AFTER = "BIOMASS_AFTER"
    DIRECT = "DIRECT"
    INDIRECT = "INDIRECT"
    OFFSET = "OFFSET"
    GRADIENT = "GRADIENT"
    CHART = "CHART"
    MOVES = "MOVES"
    OFFSET_OF_ALL = "OFFSET_OF_ALL"

    measures = True
    bytes_per_cell = 32

    def title(self):
        return tr("Urban effect on vegetation")

    def purpose(self):
        return tr(
            "Parts what towns do to vegetation: the sealed ground that takes it away"
            " (direct effect), and the rest of the town that grows better or worse than"
            " the land around (indirect effect). The offset says how much of the loss is"
            " given back."
        )

    def method(self):
        return tr(
            "Zhao et al. (2016), PNAS 113:6313-6318: expected V_e = (1 - b) V_nv + b"
            " V_iv, with the sealed share b, the vegetation V_nv of unsealed land around"
            " and V_iv of sealed ground; direct (V_e - V_nv) / V_nv, indirect (V - V_e) /"
            " V_e, whose denominators we could not verify. Offset (V - V_e) / (V_nv -"
            " V_e) (Jia et al. 2018), about 40 percent in the cities of the first study."
            " With population and biomass of two dates: the change of biomass where"
            " people left against where they stayed or came (Chang et al. 2023)."
        )

    def keywords(self):
        return ["urbanisation", "impervious surface", "EVI", tr("growth enhancement")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.VEGETATION,
                tr("Vegetation index (such as EVI or NDVI)"),
                "quantity",
            ),
            raster(
                self.IMPERVIOUS,
                tr("Sealed ground (share, 0 to 1)"),
                "quantity",
            ),
            choice(
                self.BACKGROUND,
                tr("Land to compare with"),
                [
                    ("radius", tr("unsealed land within the radius")),
                    ("zones", tr("unsealed land of the same zone")),
                    ("all", tr("all unsealed land")),
                ],
            ),
            number(
                self.RADIUS,
                tr("Radius (m)"),
                5000,
                help=tr("Ours: large enough to reach out of a town."),
            ),
            zones(self.ZONES, tr("Zones"), optional=True),
            number(
                self.IMPERVIOUS_VEGETATION,
                tr("Vegetation index of fully sealed ground"),
                0.05,
                help=tr("About 0.05 for EVI; read it from roofs and squares."),
            ),
            number(
                self.UNSEALED_SHARE,
                tr("Sealed share up to which land counts as unsealed"),
                0,
                least=0,
                most=0.99,
                advanced=True,
            ),
            number(
                self.BINS,
                tr("Bins of the urban gradient (number)"),
                10,
                least=2,
                most=100,
                integer=True,
                advanced=True,
            ),
            *(
                raster(key, label, "quantity", optional=True, advanced=True)
                for key, label in (
                    (self.POPULATION_BEFORE, tr("Population of the earlier date")),
                    (self.POPULATION_AFTER, tr("Population of the later date")),
                    (self.BIOMASS_BEFORE, tr("Biomass of the earlier date")),
                    (self.BIOMASS_AFTER, tr("Biomass of the later date")),
                )
            ),
            raster_out(
                self.INDIRECT,
                tr("Indirect effect"),
                help=tr("Above 0 towns grow better than the land around."),
            ),
            raster_out(self.DIRECT, tr("Direct effect"), optional=True),
            raster_out(
                self.OFFSET,
                tr("Offset"),
                help=tr("1: all that was lost is given back; below 0: more is lost."),
                optional=True,
            ),
            table_out(self.GRADIENT, tr("Urban gradient")),
            html_out(self.CHART, tr("Chart of the urban gradient"), optional=True),
            table_out(
                self.MOVES,
                tr("Biomass where people left, stayed and came"),
                help=tr("Needs population and biomass of two dates."),
                optional=True,
            ),
            number_out(self.OFFSET_OF_ALL, tr("Offset of all sealed land (share)")),
        )

    def refusals(self, given):
        if given.value(self.BACKGROUND) == "zones" and not given.has(self.ZONES):
            yield (
                self.ZONES,
                tr(
                    "“{choice}” needs “{label}”. Give it, or compare with other land.",
                    choice=given.chosen(self.BACKGROUND),
                    label=given.label(self.ZONES),
                ),
            )
        for key in self._dates():
            yield from needed_refusals(given, key, [self.MOVES])
        counts = dict.fromkeys(self._dates(), (0.0, float("inf")))
        yield from range_refusals(given, {self.IMPERVIOUS: (0.0, 1.0), **counts})
        if given.value(self.BACKGROUND) == "radius":
            from ...core.raster.terrain_windows import window_widths

            window_widths(given.reference().grid(), given.value(self.RADIUS))

    def _dates(self):
        return (
            self.POPULATION_BEFORE,
            self.POPULATION_AFTER,
            self.BIOMASS_BEFORE,
            self.BIOMASS_AFTER,
        )

    def execute(self, job):
        from ...core.karst.urban_vegetation_effect import urban_vegetation_effect

        vegetation = job.raster(self.VEGETATION)
        impervious = job.raster(self.IMPERVIOUS)
        grid = job.common_grid(vegetation, impervious)
        background = job.value(self.BACKGROUND)
        found = urban_vegetation_effect(
            vegetation.values,
            impervious.values,
            grid,
            radius=job.value(self.RADIUS) if background == "radius" else None,
            zones=job.zones(self.ZONES) if background == "zones" else None,
            impervious_vegetation=job.value(self.IMPERVIOUS_VEGETATION),
            unsealed_share=job.value(self.UNSEALED_SHARE),
            bins=job.value(self.BINS),
            progress=job.progress,
        )
        for key, values in (
            (self.INDIRECT, found.indirect),
            (self.DIRECT, found.direct),
            (self.OFFSET, found.offset),
        ):
            job.write_raster(key, values, grid.mask, style="gain_loss")
        job.write_table(self.GRADIENT, found.gradient)
        job.write_chart(self.CHART, found.gradient)
        job.number(self.OFFSET_OF_ALL, found.offset_of_all)
        if job.wants(self.MOVES):
            self._write_moves(job)
        sealed = int(found.gradient["cells"].sum())
        job.say(
            tr(
                "{cells:,} cells with sealed ground; {percent:.1f} percent of what they"
                " lost is given back by better growth.",
                cells=sealed,
                percent=100 * found.offset_of_all,
            )
        )

    def _write_moves(self, job):
        from ...core.karst.population_effect import population_effect

        layers = [job.raster(key) for key in self._dates()]
        grid = job.common_grid(*layers)
        _, table = population_effect(*(layer.values for layer in layers), grid)
        job.write_table(self.MOVES, table)
