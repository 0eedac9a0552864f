"""Landscape metrics of a map."""

from ..metric_choice import MetricTool
from ..parameters import number_out, table_out, vector_out
from ..texts import tr

OVERALL = ["TA", "NP", "PR"]


class LandscapeMetrics(MetricTool):
    """Metrics of the whole landscape, of its classes and of its patches."""

    LANDSCAPE = "LANDSCAPE"
    CLASS_TABLE = "CLASS_TABLE"
    PATCH_TABLE = "PATCH_TABLE"
    PATCHES = "PATCHES"
    PATCH_COUNT = "PATCH_COUNT"
    AREA_HA = "AREA_HA"

    def title(self):
        return tr("Landscape metrics")

    def purpose(self):
        return tr(
            "Describes the pattern of land cover by the metrics of FRAGSTATS: how"
            " diverse a landscape is, how fragmented a class, how large, compact and"
            " isolated each patch. Use it to compare years, regions or plans."
        )

    def method(self):
        return tr(
            "McGarigal, Cushman and Ene (2012), FRAGSTATS 4; results equal the"
            " program's output. Where its output and its manual differ (SHAPE, LSI) both"
            " are offered under names of their own. Sides of cells are counted with the"
            " four neighbours, the border is no edge of TE and ED but part of"
            " perimeters. Cores are a plain erosion; FRAGSTATS finds up to 2 % less."
            " GYRATE agrees within 0.3 %."
        )

    def initAlgorithm(self, _config=None):
        self.add(
            self.land_cover(),
            *self.metric_inputs(
                tr(
                    "Values of the raster, with commas: the tables of classes and"
                    " patches keep these. Empty: all. The others remain part of the"
                    " landscape."
                )
            ),
            table_out(
                self.LANDSCAPE,
                tr("Metrics of the landscape"),
                help=tr("With TA, NP and PR in any case."),
            ),
            table_out(self.CLASS_TABLE, tr("Metrics of classes"), optional=True),
            vector_out(
                self.PATCHES,
                tr("Patches with their metrics"),
                "polygon",
                optional=True,
            ),
            table_out(self.PATCH_TABLE, tr("Metrics of patches"), optional=True),
            number_out(self.PATCH_COUNT, tr("Number of patches")),
            number_out(self.AREA_HA, tr("Area of the landscape (ha)")),
        )

    def refusals(self, given):
        yield from super().refusals(given)
        yield from self.unanswered(given, self._levels(given))

    def _levels(self, given):
        """The levels below the landscape that outputs ask for."""
        levels = []
        if given.wants(self.CLASS_TABLE):
            levels.append("class")
        if given.wants(self.PATCHES) or given.wants(self.PATCH_TABLE):
            levels.append("patch")
        return levels

    def execute(self, job):
        from ...core.landscape.metrics import metric_tables

        classes = job.raster(self.INPUT)
        asked = self.asked(job.given, ["landscape", *self._levels(job.given)])
        asked["landscape"] += OVERALL
        if "patch" in asked:
            asked["patch"].insert(0, "CLASS")
        result = metric_tables(
            classes.values,
            classes.grid,
            metrics=asked,
            described=job.value(self.CLASSES) or (),
            progress=job.part(0.0, 0.8),
            **self.options(job),
        )
        landscape = result.tables["landscape"]
        job.write_table(self.LANDSCAPE, landscape)
        if "class" in asked:
            job.write_table(self.CLASS_TABLE, result.tables["class"].reset_index())
        if "patch" in asked:
            table = result.tables["patch"].reset_index()
            job.write_table(self.PATCH_TABLE, table)
            job.advance(0.85)
            job.write_polygons(
                self.PATCHES, result.labels, table, by="PATCH", style="patch_classes"
            )
        area, patches, kinds = landscape.loc[0, OVERALL]
        job.number(self.PATCH_COUNT, int(patches))
        job.number(self.AREA_HA, float(area))
        job.say(
            tr(
                "{patches:,} patches of {classes} classes on {area:,.2f} ha.",
                patches=int(patches),
                classes=int(kinds),
                area=float(area),
            )
        )
