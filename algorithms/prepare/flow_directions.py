"""Flow directions from an elevation model."""

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, raster, raster_out, yes_no
from ..texts import tr


class FlowDirections(Tool):
    """Where the water of each cell runs."""

    INPUT = "INPUT"
    RECEIVERS = "RECEIVERS"
    FILL = "FILL"
    OUTPUT = "OUTPUT"

    measures = True
    bytes_per_cell = 16

    def title(self):
        return tr("Flow directions")

    def purpose(self):
        return tr(
            "Finds where the water of each cell runs: to one neighbour, or divided over"
            " all lower ones. The tool Flow accumulation takes the result."
        )

    def method(self):
        return tr(
            "Depressions are filled by priority flood (Barnes et al., 2014). D8: to the"
            " neighbour towards which the land falls most steeply (O'Callaghan and Mark,"
            " 1984), written as 1 east, 2 south-east, 4 south, 8 south-west, 16 west, 32"
            " north-west, 64 north and 128 north-east, 0 where no neighbour is lower,"
            " 255 for nodata: the codes that ArcGIS and many others use. MFD: to all"
            " lower neighbours in proportion to the slope (Freeman, 1991), written as"
            " pygeoprocessing and InVEST do: one 32-bit whole number for each cell, whose"
            " bits 4 k to 4 k + 3 hold the share, in fifteenths, of direction k, from 0"
            " (east) counter-clockwise to 7 (south-east); 0 for nodata, and where no"
            " neighbour is lower. Level ground drains as in InVEST 3.20, the shortest way"
            " to where it falls."
        )

    def keywords(self):
        return ["D8", "MFD", "flow direction", "DEM", "hydrology", "drainage"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Elevation (m)"), "quantity"),
            choice(
                self.RECEIVERS,
                tr("Water runs to"),
                [
                    ("one", tr("the steepest neighbour (D8)")),
                    ("several", tr("all lower neighbours (MFD)")),
                ],
                help=tr(
                    "D8 for watersheds and streams; MFD where water spreads over"
                    " slopes, as InVEST takes it by default. MFD needs square cells."
                ),
            ),
            yes_no(
                self.FILL,
                tr("Fill depressions first"),
                True,
                help=tr(
                    "Without it water ends in depressions, as in the dolines of karst."
                ),
                advanced=True,
            ),
            raster_out(self.OUTPUT, tr("Flow directions (codes)")),
        )

    def refusals(self, given):
        from ...core.raster.flow_directions import check_square
        from ...core.services.value_ranges import LAND_HEIGHTS

        if given.value(self.RECEIVERS) == "several":
            check_square(given.reference().grid())
        yield from range_refusals(given, {self.INPUT: LAND_HEIGHTS})

    def execute(self, job):
        from ...core.raster.drainage import drainage

        elevation = job.raster(self.INPUT)
        several = job.value(self.RECEIVERS) == "several"
        found = drainage(
            elevation.values,
            elevation.grid,
            receivers=job.value(self.RECEIVERS),
            fill=job.value(self.FILL),
            progress=job.progress,
        )
        job.write_raster(
            self.OUTPUT,
            found.directions,
            elevation.mask,
            style="labels" if several else "directions",
            nodata=0 if several else 255,
        )
        ends = int(((found.directions == 0) & elevation.mask).sum())
        job.say(
            tr(
                "Directions of {cells:,} cells; water ends in {ends:,} of them.",
                cells=elevation.grid.valid_count,
                ends=ends,
            )
        )
