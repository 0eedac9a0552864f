"""Ecological sources from core areas."""

from ..base import Tool
from ..parameters import (
    choice,
    features,
    number,
    number_out,
    numbers,
    raster,
    raster_out,
    vector_out,
)
from ..texts import tr

SQUARE_METRES_PER_HECTARE = 10_000


class EcologicalSources(Tool):
    """The core areas that are large and connected enough to start a network from."""

    INPUT = "INPUT"
    CORE_CLASSES = "CORE_CLASSES"
    OVERLAY = "OVERLAY"
    OVERLAY_RULE = "OVERLAY_RULE"
    MINIMUM_AREA = "MINIMUM_AREA"
    LARGEST = "LARGEST"
    THRESHOLD = "THRESHOLD"
    PROBABILITY = "PROBABILITY"
    MINIMUM_DPC = "MINIMUM_DPC"
    LEVELS = "LEVELS"
    CONNECTIVITY = "CONNECTIVITY"
    SOURCES = "SOURCES"
    LABELS = "LABELS"
    COUNT = "COUNT"
    AREA_KM2 = "AREA_KM2"

    measures = True
    bytes_per_cell = 20

    def title(self):
        return tr("Ecological sources")

    def purpose(self):
        return tr(
            "Chooses ecological sources among the core areas of a morphological spatial"
            " pattern analysis: unites them with protected land, drops small patches"
            " and those that add little to connectivity, and grades the others."
        )

    def method(self):
        return tr(
            "Overlay, minimum area, then dPC and dIIC among the patches that are left"
            " (Saura and Pascual-Hortal 2007) with distances from edge to edge; natural"
            " breaks of dPC are the levels. The order of the steps is that of the"
            " Liuzhi and Qaidam studies; dPC is not computed anew after patches are"
            " dropped for it."
        )

    def keywords(self):
        return ["source", "core", "dPC", "dIIC", "red line", tr("core area")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.INPUT,
                tr("Core areas: result of MSPA"),
                "classes",
                help=tr("Its valid cells are the study area."),
            ),
            numbers(
                self.CORE_CLASSES,
                tr("Core classes"),
                "1",
                help=tr("1 in the seven classes of MSPA; 17,117 in the MSPA codes."),
            ),
            features(
                self.OVERLAY,
                tr("Ecological red line, nature reserves"),
                optional=True,
                help=tr("Polygons, or a raster that is above 0 there."),
            ),
            choice(
                self.OVERLAY_RULE,
                tr("What the red line or reserves do"),
                [
                    ("union", tr("are united with the core areas")),
                    ("keep_touching", tr("keep only the core areas that touch them")),
                ],
                advanced=True,
            ),
            number(
                self.MINIMUM_AREA,
                tr("Minimum area (ha)"),
                100,
                least=0,
                optional=True,
                help=tr(
                    "Smaller patches are dropped; empty: none. Neither study prints its"
                    " own; the smallest source of Liuzhi has 408 ha."
                ),
            ),
            number(
                self.LARGEST,
                tr("Keep only the largest (number of patches)"),
                least=1,
                integer=True,
                optional=True,
                help=tr("Empty: all. The Qaidam study compares the 30 largest."),
                advanced=True,
            ),
            number(
                self.THRESHOLD,
                tr("Dispersal distance (m)"),
                5000,
                least=1e-9,
                help=tr("5000 m in the Liuzhi and Qaidam studies."),
            ),
            number(
                self.PROBABILITY,
                tr("Probability of dispersal over that distance"),
                0.5,
                least=0.000001,
                most=0.999999,
                help=tr("0.5 in the Liuzhi and Qaidam studies."),
                advanced=True,
            ),
            number(
                self.MINIMUM_DPC,
                tr("Minimum dPC (percent)"),
                1,
                least=0,
                most=100,
                optional=True,
                help=tr(
                    "Only patches with a higher dPC stay; empty: all. 1 in the Liuzhi"
                    " study, 1.1 in the Qaidam study."
                ),
            ),
            number(
                self.LEVELS,
                tr("Levels of importance (number)"),
                3,
                least=1,
                most=5,
                integer=True,
                help=tr("Level 1 has the highest dPC."),
                advanced=True,
            ),
            choice(
                self.CONNECTIVITY,
                tr("Cells that touch at a corner"),
                [("8", tr("belong to one patch")), ("4", tr("are apart"))],
                advanced=True,
            ),
            vector_out(self.SOURCES, tr("Ecological sources"), "polygon"),
            raster_out(self.LABELS, tr("Raster of source numbers"), optional=True),
            number_out(self.COUNT, tr("Number of sources")),
            number_out(self.AREA_KM2, tr("Area of the sources (km²)")),
        )

    def refusals(self, given):
        found = given.classes(self.INPUT)
        wanted = given.value(self.CORE_CLASSES)
        if found is not None and not set(wanted) & set(found.ravel()):
            yield (
                self.CORE_CLASSES,
                tr(
                    "No cell of {name} has a core class ({classes}; it has: {found})."
                    " Core is 1 in the seven classes of MSPA, and 17 and 117 in its"
                    " codes.",
                    name=given.source(self.INPUT).name,
                    classes=", ".join(f"{value:g}" for value in wanted),
                    found=", ".join(f"{value:g}" for value in found.ravel()[:20]),
                ),
            )

    def execute(self, job):
        from ...core.network.ecological_sources import ecological_sources

        pattern = job.raster(self.INPUT)
        minimum_area = job.value(self.MINIMUM_AREA)
        result = ecological_sources(
            pattern.cells_of(job.value(self.CORE_CLASSES)),
            pattern.grid,
            overlay=job.features(self.OVERLAY) if job.has(self.OVERLAY) else None,
            overlay_rule=job.value(self.OVERLAY_RULE),
            connectivity=int(job.value(self.CONNECTIVITY)),
            minimum_area=minimum_area and minimum_area * SQUARE_METRES_PER_HECTARE,
            largest=job.value(self.LARGEST),
            importance="dPC",
            threshold=job.value(self.THRESHOLD),
            probability=job.value(self.PROBABILITY),
            minimum_dpc=job.value(self.MINIMUM_DPC),
            levels=job.value(self.LEVELS),
            progress=job.progress,
        )
        job.write_polygons(
            self.SOURCES, result.labels, result.table, by="source", style="sources"
        )
        job.write_raster(self.LABELS, result.labels, style="labels")
        area = float(result.table["area_km2"].sum())
        job.number(self.COUNT, len(result.table))
        job.number(self.AREA_KM2, area)
        words = {
            "overlay": tr("{count} that do not touch the red line or reserves"),
            "minimum_area": tr("{count} below the minimum area"),
            "largest": tr("{count} that are not among the largest"),
            "minimum_dpc": tr("{count} with a low dPC"),
        }
        for step, count in result.dropped.items():
            if count:
                job.say(tr("Dropped: {what}.", what=words[step].format(count=count)))
        job.say(
            tr(
                "{count} sources, {area:,.2f} km² ({percent:.1f} percent of the study"
                " area); dropped {dropped} patches.",
                count=len(result.table),
                area=area,
                percent=100e6 * area / pattern.grid.valid_area,
                dropped=sum(result.dropped.values()),
            )
        )
