"""Streams from an elevation model."""

import numpy as np

from ..base import Tool
from ..parameters import number, number_out, raster, raster_out
from ..texts import tr

M2_PER_KM2 = 1e6


class Streams(Tool):
    """Where streams run, from the land that drains through each cell."""

    INPUT = "INPUT"
    MINIMUM_AREA = "MINIMUM_AREA"
    STREAMS = "STREAMS"
    CATCHMENT = "CATCHMENT"
    FILLED = "FILLED"
    STREAM_CELLS = "STREAM_CELLS"

    measures = True
    bytes_per_cell = 18

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
            " (O'Callaghan and Mark, 1984), and the cells above are counted. Water runs"
            " out at the edge of the raster and beside nodata: what drains in from"
            " outside the raster is not known to it."
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
        from ...core.raster.streams import check_minimum_area

        check_minimum_area(given.value(self.MINIMUM_AREA) * M2_PER_KM2)
        return []

    def execute(self, job):
        from ...core.raster.streams import stream_network

        elevation = job.raster(self.INPUT)
        grid = elevation.grid
        found = stream_network(
            elevation.values,
            grid,
            minimum_area=job.value(self.MINIMUM_AREA) * M2_PER_KM2,
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
                style="wetness",
            )
        job.write_raster(self.FILLED, found.filled, elevation.mask, style="terrain")
        cells = int(np.count_nonzero(found.streams))
        job.number(self.STREAM_CELLS, cells)
        job.say(
            tr(
                "{cells:,} cells in streams, {percent:.2f} percent of the land; the"
                " largest catchment has {largest:,.2f} km².",
                cells=cells,
                percent=100 * cells / grid.valid_count,
                largest=int(found.accumulation.max()) * float(cell_km2),
            )
        )
