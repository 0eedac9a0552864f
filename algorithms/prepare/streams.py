"""Streams from an elevation model."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, number, number_out, raster, raster_out
from ..texts import tr

M2_PER_KM2 = 1e6


class Streams(Tool):
    """Where streams run, from the land that drains through each cell."""

    INPUT = "INPUT"
    MINIMUM_AREA = "MINIMUM_AREA"
    RECEIVERS = "RECEIVERS"
    RULE = "RULE"
    STREAMS = "STREAMS"
    CATCHMENT = "CATCHMENT"
    FILLED = "FILLED"
    STREAM_CELLS = "STREAM_CELLS"

    measures = True
    bytes_per_cell = 30

    def title(self):
        return tr("Streams from elevation")

    def purpose(self):
        return tr(
            "Finds the cells of streams where no map of them is at hand, for example"
            " for the distance to water. Choose the smallest catchment so that the"
            " streams agree with those that are known."
        )

    def method(self):
        return tr(
            "Depressions are filled by priority flood (Barnes and others, 2014), water"
            " leaves each cell towards the steepest of its eight neighbours"
            " (D8, O'Callaghan and Mark, 1984) or divides over all lower ones (MFD,"
            " Freeman, 1991), and the cells above are counted. Water runs out at the"
            " edge of the raster and beside nodata: what drains in from outside the"
            " raster is not known to it. InVEST 3.20 differs: with D8 more than the"
            " smallest catchment must drain; with MFD a stream must lead out of the"
            " raster, and small gaps, down to 0.7 of the catchment, are bridged."
        )

    def keywords(self):
        return ["river", "flow accumulation", "D8", "fill", "DEM", tr("catchment")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Elevation (m)"), "quantity"),
            number(
                self.MINIMUM_AREA,
                tr("Smallest catchment of a stream (km²)"),
                1,
                least=0,
                help=tr("A larger one leaves fewer and larger streams."),
            ),
            choice(
                self.RECEIVERS,
                tr("Water runs to"),
                [
                    ("one", tr("the steepest neighbour (D8)")),
                    ("several", tr("all lower neighbours (MFD)")),
                ],
                help=tr("MFD, and the rule of InVEST, need square cells."),
                advanced=True,
            ),
            choice(
                self.RULE,
                tr("A cell is a stream"),
                [
                    ("threshold", tr("where its catchment is large enough")),
                    ("invest", tr("by the rule of InVEST 3.20")),
                ],
                help=tr(
                    "The threshold of InVEST is the smallest catchment over the area"
                    " of a cell; the log says it."
                ),
                advanced=True,
            ),
            raster_out(
                self.STREAMS,
                tr("Streams"),
                help=tr("1 in a stream, 0 elsewhere."),
            ),
            raster_out(
                self.CATCHMENT,
                tr("Catchment of each cell (km²)"),
                optional=True,
                help=tr("Flow accumulation times the area of a cell, itself included."),
            ),
            raster_out(
                self.FILLED,
                tr("Elevation with depressions filled (m)"),
                optional=True,
            ),
            number_out(self.STREAM_CELLS, tr("Cells in streams")),
        )

    def refusals(self, given):
        from ...core.raster.flow_directions import check_square
        from ...core.raster.streams import check_minimum_area
        from ...core.services.value_ranges import LAND_HEIGHTS

        check_minimum_area(given.value(self.MINIMUM_AREA) * M2_PER_KM2)
        plain = given.value(self.RULE) == "threshold"
        if not (plain and given.value(self.RECEIVERS) == "one"):
            check_square(given.reference().grid())
        return range_refusals(given, {self.INPUT: LAND_HEIGHTS})

    def execute(self, job):
        from ...core.raster.streams import stream_network

        elevation = job.raster(self.INPUT)
        grid = elevation.grid
        found = stream_network(
            elevation.values,
            grid,
            minimum_area=job.value(self.MINIMUM_AREA) * M2_PER_KM2,
            receivers=job.value(self.RECEIVERS),
            rule=job.value(self.RULE),
            progress=job.progress,
        )
        cell_km2 = np.float32(grid.cell_area / M2_PER_KM2)
        job.write_raster(
            self.STREAMS,
            found.streams.astype(np.uint8),
            elevation.mask,
            style="streams",
            nodata=255,
        )
        if job.wants(self.CATCHMENT):
            job.write_raster(
                self.CATCHMENT,
                found.accumulation.astype(np.float32) * cell_km2,
                elevation.mask,
                style="accumulation",
            )
        job.write_raster(self.FILLED, found.filled, elevation.mask, style="terrain")
        cells = int(np.count_nonzero(found.streams))
        job.number(self.STREAM_CELLS, cells)
        if job.value(self.RULE) == "invest":
            job.say(
                tr(
                    "Threshold of InVEST: {cells:,.6g} cells.",
                    cells=job.value(self.MINIMUM_AREA) * M2_PER_KM2 / grid.cell_area,
                )
            )
        job.say(
            tr(
                "{cells:,} cells in streams, {percent:.2f} percent of the land; the"
                " largest catchment has {largest:,.2f} km².",
                cells=cells,
                percent=100 * cells / grid.valid_count,
                largest=float(found.accumulation.max()) * float(cell_km2),
            )
        )
