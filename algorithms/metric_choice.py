"""What the tools for landscape metrics share: which metrics, and how to measure."""

from __future__ import annotations

from .base import Tool
from .parameters import choice, choices, number, numbers, raster
from .texts import tr

DEFAULT_METRICS = ("SHDI", "CONTAG", "NP", "PD", "LPI", "ED", "MESH", "PLAND", "AREA")
DEFAULT_STATISTICS = ("MN", "AM", "SD")


def families():
    """Metrics by name with what they tell; statistics of patches under one name."""
    return [
        ("SHDI", tr("SHDI: Shannon's diversity of classes")),
        ("SHEI", tr("SHEI: Shannon's evenness")),
        ("SIDI", tr("SIDI: Simpson's diversity of classes")),
        ("SIEI", tr("SIEI: Simpson's evenness")),
        ("MSIDI", tr("MSIDI: modified Simpson's diversity")),
        ("MSIEI", tr("MSIEI: modified Simpson's evenness")),
        ("PR", tr("PR: number of classes")),
        ("PRD", tr("PRD: number of classes per 100 ha")),
        ("CONTAG", tr("CONTAG: contagion (%), as FRAGSTATS")),
        ("CONTAG_JOINT", tr("CONTAG_JOINT: contagion (%), by sides alone")),
        ("IJI", tr("IJI: interspersion and juxtaposition (%)")),
        ("AI", tr("AI: aggregation index (%)")),
        ("PLADJ", tr("PLADJ: like adjacencies (%)")),
        (
            "PLADJ_NOBORDER",
            tr("PLADJ_NOBORDER: like adjacencies without the border (%)"),
        ),
        ("CLUMPY", tr("CLUMPY: clumpiness, -1 to 1")),
        ("COHESION", tr("COHESION: patch cohesion (%)")),
        ("DIVISION", tr("DIVISION: landscape division, 0 to 1")),
        ("MESH", tr("MESH: effective mesh size (ha)")),
        ("SPLIT", tr("SPLIT: splitting index")),
        ("TA", tr("TA: area of the landscape (ha)")),
        ("CA", tr("CA: area of the class (ha)")),
        ("PLAND", tr("PLAND: share of the landscape (%)")),
        ("NP", tr("NP: number of patches")),
        ("PD", tr("PD: patches per 100 ha")),
        ("LPI", tr("LPI: share of the largest patch (%)")),
        ("TE", tr("TE: length of edges (m)")),
        ("ED", tr("ED: edge density (m/ha)")),
        (
            "LSI",
            tr("LSI: landscape shape index; of classes as the output of FRAGSTATS"),
        ),
        ("LSI_MIN", tr("LSI_MIN: the same of landscapes, as the output of FRAGSTATS")),
        ("LSI_QUARTER", tr("LSI_QUARTER: the same of classes, by .25 e / √a")),
        ("NLSI", tr("NLSI: normalised landscape shape index, 0 to 1")),
        ("PAFRAC", tr("PAFRAC: perimeter-area fractal dimension, 1 to 2")),
        ("TCA", tr("TCA: core area (ha)")),
        ("CPLAND", tr("CPLAND: core in percent of the landscape")),
        ("NDCA", tr("NDCA: number of separate cores")),
        ("DCAD", tr("DCAD: separate cores per 100 ha")),
        ("FI_NP_CELLS", tr("FI_NP_CELLS: fragmentation (NP - 1) / cells")),
        ("FI_NP_HA", tr("FI_NP_HA: fragmentation NP / TA (1/ha)")),
        ("FI_NM1_MPS", tr("FI_NM1_MPS: fragmentation (NP - 1) / AREA_MN (1/ha)")),
        ("AREA", tr("AREA: area of patches (ha)")),
        ("PERIM", tr("PERIM: perimeter of patches (m)")),
        ("PARA", tr("PARA: perimeter by area of patches (m/ha)")),
        ("SHAPE", tr("SHAPE: shape index of patches, as the manual of FRAGSTATS 4")),
        (
            "SHAPEMINP",
            tr("SHAPEMINP: shape index of patches, as the output of FRAGSTATS"),
        ),
        ("FRAC", tr("FRAC: fractal dimension of patches, 1 to 2")),
        ("CONTIG", tr("CONTIG: contiguity of patches, 0 to 1")),
        ("GYRATE", tr("GYRATE: radius of gyration of patches (m)")),
        ("CIRCLE", tr("CIRCLE: how far patches are from circles, 0 to 1")),
        ("CORE", tr("CORE: core area of patches (ha)")),
        ("NCORE", tr("NCORE: number of cores of patches")),
        ("CAI", tr("CAI: core in percent of the patch")),
        ("DCORE", tr("DCORE: area of separate cores (ha)")),
        ("ENN", tr("ENN: distance to the nearest patch of the class (m)")),
        ("PROX", tr("PROX: proximity index of patches within the search radius")),
    ]


def statistics():
    return [
        ("MN", tr("mean")),
        ("AM", tr("mean weighted by area")),
        ("MD", tr("median")),
        ("RA", tr("range")),
        ("SD", tr("standard deviation")),
        ("CV", tr("coefficient of variation (%)")),
    ]


class MetricTool(Tool):
    """A tool that measures a class raster."""

    INPUT = "INPUT"
    METRICS = "METRICS"
    CLASSES = "CLASSES"
    CONNECTIVITY = "CONNECTIVITY"
    STATISTICS = "STATISTICS"
    EDGE_DEPTH = "EDGE_DEPTH"
    SEARCH_RADIUS = "SEARCH_RADIUS"
    MISSING = "MISSING"

    measures = True
    bytes_per_cell = 16

    def keywords(self):
        return ["FRAGSTATS", "fragmentation", "SHDI", "CONTAG", "PLAND", "ENN"]

    def land_cover(self):
        return raster(self.INPUT, tr("Land cover (classes)"), "classes")

    def metric_inputs(self, classes_help):
        """Which metrics of which classes, and how patches and cores are told."""
        return (
            choices(
                self.METRICS,
                tr("Metrics"),
                families(),
                DEFAULT_METRICS,
                help=tr(
                    "Each is computed at the levels that it has. Those of patches become"
                    " statistics at the other levels, such as AREA_MN."
                ),
            ),
            numbers(
                self.CLASSES,
                tr("Classes to describe"),
                optional=True,
                help=classes_help,
            ),
            choice(
                self.CONNECTIVITY,
                tr("Connectivity"),
                [("8", tr("8 neighbours")), ("4", tr("4 neighbours"))],
                help=tr("Whether cells that touch at a corner are one patch."),
            ),
            choices(
                self.STATISTICS,
                tr("Statistics of patches"),
                statistics(),
                DEFAULT_STATISTICS,
                advanced=True,
            ),
            number(
                self.EDGE_DEPTH,
                tr("Depth of the edge (m)"),
                least=0,
                optional=True,
                help=tr(
                    "Cells as near as this to another patch, nodata or the border are"
                    " no core. Empty: one cell."
                ),
                advanced=True,
            ),
            number(
                self.SEARCH_RADIUS,
                tr("Search radius of PROX (m)"),
                least=0,
                optional=True,
                help=tr("Needed for PROX only."),
                advanced=True,
            ),
            choice(
                self.MISSING,
                tr("Nodata within the land"),
                [
                    ("outside", tr("is outside the landscape")),
                    ("enclosed", tr("is background: it adds to the area only")),
                ],
                help=tr(
                    "Background is nodata that land encloses; what reaches the edge of"
                    " the raster is outside in any case."
                ),
                advanced=True,
            ),
        )

    def refusals(self, given):
        from ..core.landscape.class_codes import check_classes
        from ..core.landscape.metric_names import check_metrics
        from ..core.landscape.metrics import check_search_radius, edge_depth_in_cells

        radius = given.value(self.SEARCH_RADIUS)
        check_search_radius(radius)
        if radius is None and "PROX" in given.value(self.METRICS):
            check_metrics(["PROX"], "patch")
        edge_depth_in_cells(given.value(self.EDGE_DEPTH), given.reference().grid())
        found = given.classes(self.INPUT)
        if found is not None and given.has(self.CLASSES):
            check_classes(given.value(self.CLASSES), found)
        return []

    def asked(self, given, levels):
        """The columns of each level."""
        from ..core.landscape.metric_names import metric_names

        chosen = given.value(self.METRICS)
        which = given.value(self.STATISTICS)
        return {level: metric_names(level, chosen, which) for level in levels}

    def unanswered(self, given, levels):
        """A level that is asked for and that no chosen metric describes."""
        sentences = {
            "landscape": tr(
                "None of the metrics chosen describes landscapes. Choose others, such as"
                " SHDI, or leave out that output."
            ),
            "class": tr(
                "None of the metrics chosen describes classes. Choose others, such as"
                " PLAND, or leave out that output."
            ),
            "patch": tr(
                "None of the metrics chosen describes patches. Choose others, such as"
                " AREA, or leave out that output."
            ),
        }
        for level, names in self.asked(given, levels).items():
            if not names:
                yield self.METRICS, sentences[level]

    def options(self, job):
        """How to measure, for the core."""
        return {
            "connectivity": int(job.value(self.CONNECTIVITY)),
            "edge_depth": job.value(self.EDGE_DEPTH),
            "search_radius": job.value(self.SEARCH_RADIUS),
            "missing": job.value(self.MISSING),
        }
