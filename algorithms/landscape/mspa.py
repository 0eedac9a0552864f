"""Morphological spatial pattern analysis."""

import numpy as np

from ..base import Tool
from ..parameters import (
    choice,
    number,
    number_out,
    numbers,
    raster,
    raster_out,
    table_out,
    yes_no,
)
from ..texts import tr


class Mspa(Tool):
    """Which role each cell of a habitat plays: core, islet, bridge, edge and so on."""

    INPUT = "INPUT"
    FOREGROUND = "FOREGROUND"
    EDGE_WIDTH = "EDGE_WIDTH"
    EDGE_WIDTH_M = "EDGE_WIDTH_M"
    CONNECTIVITY = "CONNECTIVITY"
    TRANSITION = "TRANSITION"
    INTEXT = "INTEXT"
    LEGACY_BORDER = "LEGACY_BORDER"
    SIMPLE = "SIMPLE"
    CODES = "CODES"
    STATISTICS = "STATISTICS"
    CORE_AREA_KM2 = "CORE_AREA_KM2"

    measures = True
    bytes_per_cell = 16

    def title(self):
        return tr("Morphological spatial pattern analysis (MSPA)")

    def purpose(self):
        return tr(
            "Divides a habitat by form into core, islet, perforation, edge, loop,"
            " bridge and branch. Cores are the candidates for ecological sources; bridges are"
            " structural corridors. Use it first, on a land-cover raster."
        )

    def method(self):
        return tr(
            "Soille and Vogt (2009), Pattern Recognition Letters 30:456-459; the codes"
            " and statistics are those of GuidosToolbox (MSPA 2.4), to the cell."
        )

    def keywords(self):
        return ["MSPA", "Guidos", "core", "bridge", tr("core area")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Land cover"), "classes"),
            numbers(
                self.FOREGROUND,
                tr("Foreground classes (habitat)"),
                help=tr(
                    "Land-cover values of the habitat, with commas, for example forest,"
                    " grassland and water. Other values are background, nodata is"
                    " missing."
                ),
            ),
            number(
                self.EDGE_WIDTH,
                tr("Edge width (cells)"),
                1,
                least=1,
                most=100,
                integer=True,
                help=tr("Depth to which an edge reaches into the habitat."),
            ),
            number(
                self.EDGE_WIDTH_M,
                tr("Edge width (m), instead of cells"),
                least=0,
                optional=True,
                help=tr(
                    "Rounded to whole cells, which the log states; needs square cells."
                ),
                advanced=True,
            ),
            choice(
                self.CONNECTIVITY,
                tr("Foreground connectivity"),
                [("8", tr("8 neighbours")), ("4", tr("4 neighbours"))],
                help=tr("Whether habitat cells that touch at a corner are connected."),
            ),
            yes_no(
                self.TRANSITION,
                tr("Show transition"),
                True,
                help=tr(
                    "Whether a bridge or loop that passes through an edge or a"
                    " perforation is counted as bridge or loop there (in the seven"
                    " classes only; the codes keep both)."
                ),
                advanced=True,
            ),
            yes_no(
                self.INTEXT,
                tr("Separate internal from external features"),
                True,
                help=tr("Adds 100 to the codes inside an opening of a core."),
                advanced=True,
            ),
            yes_no(
                self.LEGACY_BORDER,
                tr("Image border as before MSPA 2.4"),
                False,
                help=tr("To reproduce results of GuidosToolbox and GWB up to 2025."),
                advanced=True,
            ),
            raster_out(self.SIMPLE, tr("Seven classes")),
            raster_out(
                self.CODES,
                tr("MSPA codes"),
                optional=True,
                help=tr("All codes as GuidosToolbox writes them; 129 is missing."),
            ),
            table_out(self.STATISTICS, tr("Statistics by class"), optional=True),
            number_out(self.CORE_AREA_KM2, tr("Core area (km²)")),
        )

    def refusals(self, given):
        from ...core.landscape.edge_width import edge_width_in_cells
        from ...core.landscape.foreground import check_foreground

        found = given.classes(self.INPUT)
        if found is not None:
            check_foreground(found, given.value(self.FOREGROUND))
        if given.has(self.EDGE_WIDTH_M):
            edge_width_in_cells(
                given.value(self.EDGE_WIDTH_M), given.reference().grid()
            )
        return []

    def execute(self, job):
        from ...core.landscape.foreground import FOREGROUND, foreground_image
        from ...core.landscape.mspa import mspa
        from ...core.landscape.mspa_classes import CORE, mspa_statistics, simple_classes

        land_cover = job.raster(self.INPUT)
        image = foreground_image(
            land_cover.values, job.value(self.FOREGROUND), land_cover.mask
        )
        habitat = np.count_nonzero(image == FOREGROUND)
        connectivity = int(job.value(self.CONNECTIVITY))
        codes = mspa(
            image,
            self._edge_width(job),
            connectivity=connectivity,
            intext=job.value(self.INTEXT),
            legacy_border=job.value(self.LEGACY_BORDER),
            progress=job.part(0.0, 0.8),
        )
        simple = simple_classes(codes, transition=job.value(self.TRANSITION))
        core = np.count_nonzero(simple == CORE)
        job.write_raster(self.SIMPLE, simple, style="mspa_simple", nodata=255)
        job.write_raster(self.CODES, codes, style="mspa", nodata=129)
        cell_area = land_cover.grid.cell_area
        if job.wants(self.STATISTICS):
            table = mspa_statistics(
                codes,
                connectivity=connectivity,
                cell_area=cell_area,
                progress=job.part(0.8, 1.0),
            )
            job.write_table(self.STATISTICS, table)
        job.number(self.CORE_AREA_KM2, core * cell_area / 1e6)
        job.say(
            tr(
                "Core: {area:,.2f} km², {percent:.2f} percent of the habitat.",
                area=core * cell_area / 1e6,
                percent=100 * core / habitat,
            )
        )

    def _edge_width(self, job):
        from ...core.landscape.edge_width import edge_width_in_cells

        if not job.has(self.EDGE_WIDTH_M):
            return job.value(self.EDGE_WIDTH)
        metres, grid = job.value(self.EDGE_WIDTH_M), job.reference.grid()
        cells = edge_width_in_cells(metres, grid)
        job.say(
            tr(
                "An edge width of {metres:g} m is taken as {cells} cells ({whole:g} m).",
                metres=metres,
                cells=cells,
                whole=cells * grid.cell_width,
            )
        )
        return cells
