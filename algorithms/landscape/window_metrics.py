"""Landscape metrics by moving window."""

from ..base import Tool
from ..parameters import (
    choice,
    choices,
    folder_out,
    layers_out,
    number,
    number_out,
    numbers,
    raster,
    raster_out,
    yes_no,
)
from ..texts import tr

DEFAULT_METRICS = ("SHDI", "CONTAG")
DEFAULT_CLASS_METRICS = ("PLAND", "PD", "COHESION")


def landscape_names():
    """Metrics of landscapes that windows have."""
    return [
        ("SHDI", tr("SHDI: Shannon's diversity of classes")),
        ("SHEI", tr("SHEI: Shannon's evenness")),
        ("SIDI", tr("SIDI: Simpson's diversity of classes")),
        ("SIEI", tr("SIEI: Simpson's evenness")),
        ("MSIDI", tr("MSIDI: modified Simpson's diversity")),
        ("MSIEI", tr("MSIEI: modified Simpson's evenness")),
        ("PR", tr("PR: number of classes")),
        ("PRD", tr("PRD: number of classes per 100 ha")),
        ("TA", tr("TA: area of the landscape (ha)")),
        ("CONTAG", tr("CONTAG: contagion (%), as FRAGSTATS")),
        ("CONTAG_JOINT", tr("CONTAG_JOINT: contagion (%), by sides alone")),
        ("LSI", tr("LSI: landscape shape index, by .25 E / √A")),
        ("LSI_MIN", tr("LSI_MIN: the same of landscapes, as the output of FRAGSTATS")),
        *shared_names(),
        ("FI_NP_CELLS", tr("FI_NP_CELLS: fragmentation (NP - 1) / cells")),
        ("FI_NP_HA", tr("FI_NP_HA: fragmentation NP / TA (1/ha)")),
        ("FI_NM1_MPS", tr("FI_NM1_MPS: fragmentation (NP - 1) / AREA_MN (1/ha)")),
    ]


def class_names():
    """Metrics of classes that windows have."""
    return [
        ("CA", tr("CA: area of the class (ha)")),
        ("PLAND", tr("PLAND: share of the landscape (%)")),
        ("LSI", tr("LSI: landscape shape index, as the output of FRAGSTATS")),
        ("LSI_QUARTER", tr("LSI_QUARTER: the same of classes, by .25 e / √a")),
        ("NLSI", tr("NLSI: normalised landscape shape index, 0 to 1")),
        ("CLUMPY", tr("CLUMPY: clumpiness, -1 to 1")),
        *shared_names(),
    ]


def shared_names():
    return [
        ("IJI", tr("IJI: interspersion and juxtaposition (%)")),
        ("AI", tr("AI: aggregation index (%)")),
        ("PLADJ", tr("PLADJ: like adjacencies (%)")),
        (
            "PLADJ_NOBORDER",
            tr("PLADJ_NOBORDER: like adjacencies without the border (%)"),
        ),
        ("TE", tr("TE: length of edges (m)")),
        ("ED", tr("ED: edge density (m/ha)")),
        ("NP", tr("NP: number of patches")),
        ("PD", tr("PD: patches per 100 ha")),
        ("LPI", tr("LPI: share of the largest patch (%)")),
        ("COHESION", tr("COHESION: patch cohesion (%)")),
        ("DIVISION", tr("DIVISION: landscape division, 0 to 1")),
        ("MESH", tr("MESH: effective mesh size (ha)")),
        ("SPLIT", tr("SPLIT: splitting index")),
        ("AREA_MN", tr("AREA_MN: mean area of patches (ha)")),
        ("AREA_AM", tr("AREA_AM: area of patches weighted by area (ha)")),
        ("AREA_SD", tr("AREA_SD: standard deviation of the area of patches (ha)")),
        ("AREA_CV", tr("AREA_CV: variation of the area of patches (%)")),
        ("PARA_MN", tr("PARA_MN: mean of perimeter by area of patches (m/ha)")),
        ("PARA_AM", tr("PARA_AM: the same weighted by area (m/ha)")),
        ("SHAPE_MN", tr("SHAPE_MN: mean shape index, as the manual of FRAGSTATS 4")),
        ("SHAPE_AM", tr("SHAPE_AM: the same weighted by area")),
        (
            "SHAPEMINP_MN",
            tr("SHAPEMINP_MN: mean shape index, as the output of FRAGSTATS"),
        ),
        ("SHAPEMINP_AM", tr("SHAPEMINP_AM: the same weighted by area")),
        ("FRAC_MN", tr("FRAC_MN: mean fractal dimension of patches, 1 to 2")),
        ("FRAC_AM", tr("FRAC_AM (AWMPFD): the same weighted by area")),
        ("TCA", tr("TCA: core area (ha)")),
        ("CPLAND", tr("CPLAND: core in percent of the landscape")),
        ("CORE_MN", tr("CORE_MN: mean core area of patches (ha)")),
        ("NDCA", tr("NDCA: number of separate cores")),
        ("DCAD", tr("DCAD: separate cores per 100 ha")),
    ]


class WindowMetrics(Tool):
    """Metrics of the window around each cell as a landscape of its own."""

    INPUT = "INPUT"
    METRICS = "METRICS"
    RADIUS = "RADIUS"
    SHAPE = "SHAPE"
    CLASSES = "CLASSES"
    CLASS_METRICS = "CLASS_METRICS"
    CONNECTIVITY = "CONNECTIVITY"
    FULL_WINDOWS_ONLY = "FULL_WINDOWS_ONLY"
    EDGE_DEPTH = "EDGE_DEPTH"
    FOLDER = "FOLDER"
    OUTPUT = "OUTPUT"
    LAYERS = "LAYERS"
    WINDOW_CELLS = "WINDOW_CELLS"
    MEAN = "MEAN"

    measures = True
    bytes_per_cell = 16

    def title(self):
        return tr("Landscape metrics by moving window")

    def purpose(self):
        return tr(
            "Computes landscape metrics in a window around each cell: maps of diversity,"
            " contagion, fragmentation or cohesion without borders of zones. Studies of"
            " ecosystem health take them for the organisation of ecosystems."
        )

    def method(self):
        return tr(
            "Each window is measured as if its cells alone were on the map: patches are"
            " cut by it, and its border is an edge. Nodata is outside. Formulas as"
            " FRAGSTATS 4 (McGarigal, Cushman and Ene 2012) and the tool Landscape"
            " metrics. Windows at the border of the map are cut; FRAGSTATS leaves them"
            " out, which is an option. Counts follow the window as it moves. A metric"
            " that is undefined in a window, such as CONTAG of one class, is nodata; of a"
            " class that a window lacks, PLAND, PD and what else counts or adds up is 0."
        )

    def keywords(self):
        return [
            "FRAGSTATS",
            "focal",
            "neighbourhood",
            "SHDI",
            "CONTAG",
            "COHESION",
            "FI",
        ]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Land cover (classes)"), "classes"),
            choices(
                self.METRICS,
                tr("Metrics of the landscape"),
                landscape_names(),
                DEFAULT_METRICS,
            ),
            number(
                self.RADIUS,
                tr("Radius of the window (m)"),
                1000,
                least=1e-9,
                help=tr(
                    "From the middle cell's centre; squares are twice as wide and a cell."
                    " Two to five times the mean patch is usual; studies of counties take"
                    " 500 m to 3 km."
                ),
            ),
            choice(
                self.SHAPE,
                tr("Shape of the window"),
                [("circle", tr("circle")), ("square", tr("square"))],
                help=tr("Squares take less time when the radius is large."),
            ),
            numbers(
                self.CLASSES,
                tr("Important classes"),
                optional=True,
                help=tr(
                    "Values of the raster, with commas: each has the metrics of classes"
                    " on rasters of its own, such as PD_2."
                ),
            ),
            choices(
                self.CLASS_METRICS,
                tr("Metrics of the important classes"),
                class_names(),
                DEFAULT_CLASS_METRICS,
                help=tr("Not used without important classes."),
            ),
            choice(
                self.CONNECTIVITY,
                tr("Connectivity"),
                [("8", tr("8 neighbours")), ("4", tr("4 neighbours"))],
                help=tr("Whether cells that touch at a corner are one patch."),
                advanced=True,
            ),
            yes_no(
                self.FULL_WINDOWS_ONLY,
                tr("Full windows only, as FRAGSTATS"),
                False,
                help=tr("Nodata where the window leaves the map or meets nodata."),
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
            folder_out(self.FOLDER, tr("Folder for a raster of each metric")),
            raster_out(self.OUTPUT, tr("Raster of the first metric"), optional=True),
            layers_out(self.LAYERS, tr("Rasters of metrics")),
            number_out(self.WINDOW_CELLS, tr("Cells in a full window")),
            number_out(self.MEAN, tr("Mean of the first metric")),
        )

    def _asked(self, given):
        """Metrics of the landscape, metrics of classes, and the classes."""
        described = given.value(self.CLASSES) if given.has(self.CLASSES) else []
        of_class = given.value(self.CLASS_METRICS) if described else []
        return given.value(self.METRICS), of_class, described

    def refusals(self, given):
        from ...core.landscape.foreground import check_foreground
        from ...core.landscape.metrics import edge_depth_in_cells
        from ...core.landscape.windows import check_window, check_window_metrics

        grid = given.reference().grid()
        edge_depth_in_cells(given.value(self.EDGE_DEPTH), grid)
        check_window(
            grid,
            given.value(self.RADIUS) / grid.cell_width,
            full_windows_only=given.value(self.FULL_WINDOWS_ONLY),
        )
        metrics, of_class, described = self._asked(given)
        check_window_metrics(metrics, of_class, described)
        found = given.classes(self.INPUT)
        if found is not None and described:
            check_foreground(found, described)
        return []

    def execute(self, job):
        from ...core.landscape.windows import (
            summarise_windows,
            window_cells,
            window_metrics,
        )

        classes = job.raster(self.INPUT)
        metrics, of_class, described = self._asked(job.given)
        radius = job.value(self.RADIUS) / classes.grid.cell_width
        shape = job.value(self.SHAPE)
        found = window_metrics(
            classes.values,
            classes.grid,
            radius=radius,
            metrics=metrics,
            shape=shape,
            full_windows_only=job.value(self.FULL_WINDOWS_ONLY),
            class_metrics=of_class,
            described=described,
            connectivity=int(job.value(self.CONNECTIVITY)),
            edge_depth=job.value(self.EDGE_DEPTH),
            progress=job.part(0.0, 0.9),
        )
        summary = summarise_windows(found, classes.grid)
        job.results[self.LAYERS] = []
        for name, values in found.items():
            if not job.results[self.LAYERS]:
                job.write_raster(self.OUTPUT, values, classes.mask, style="quantity")
            job.results[self.LAYERS].append(
                job.write_raster_into(
                    self.FOLDER, name, values, classes.mask, style="quantity"
                )
            )
            row = summary.loc[name]
            job.say(
                tr(
                    "{metric}: mean {mean:.4g}, {least:.4g} to {greatest:.4g}; undefined"
                    " in {undefined:,} cells.",
                    metric=name,
                    mean=row["mean"],
                    least=row["least"],
                    greatest=row["greatest"],
                    undefined=int(row["undefined"]),
                )
            )
        cells = window_cells(radius, shape)
        job.number(self.WINDOW_CELLS, cells)
        job.number(self.MEAN, float(summary["mean"].iloc[0]))
        job.say(
            tr(
                "{count} metrics of windows of {cells:,} cells ({area:,.4g} ha).",
                count=len(found),
                cells=cells,
                area=cells * classes.grid.cell_area / 1e4,
            )
        )
