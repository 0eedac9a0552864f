"""Flow accumulation from flow directions."""

import numpy as np

from ..base import Tool
from ..grids import describe
from ..parameters import number_out, raster, raster_out
from ..texts import tr


class FlowAccumulation(Tool):
    """How much land, or of what lies on it, drains through each cell."""

    DIRECTIONS = "DIRECTIONS"
    WEIGHTS = "WEIGHTS"
    OUTPUT = "OUTPUT"
    LARGEST = "LARGEST"

    bytes_per_cell = 22

    def title(self):
        return tr("Flow accumulation")

    def purpose(self):
        return tr(
            "Counts the cells that drain through each cell, or adds up what lies on"
            " them: runoff, a load of nutrients, an area of fields."
        )

    def method(self):
        return tr(
            "Each cell passes on what it received and its own, to one neighbour (D8,"
            " O'Callaghan and Mark, 1984) or divided over several (MFD, Freeman, 1991),"
            " as its direction says."
        )

    def keywords(self):
        return ["upslope area", "D8", "MFD", "hydrology", tr("catchment")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.DIRECTIONS,
                tr("Flow directions (codes)"),
                "quantity",
                help=tr(
                    "From the tool Flow directions, D8 or MFD; or of another program,"
                    " with the D8 codes 1, 2, 4 .. 128 clockwise from east, or the MFD"
                    " numbers of pygeoprocessing."
                ),
            ),
            raster(
                self.WEIGHTS,
                tr("What each cell adds (any unit per cell)"),
                "quantity",
                help=tr(
                    "Without it each cell adds 1. A quantity per hectare or in mm must"
                    " be multiplied by the area of a cell first."
                ),
                optional=True,
            ),
            raster_out(
                self.OUTPUT,
                tr("Flow accumulation (cells, or the unit of what is added)"),
                help=tr("The cell itself is included: 1 on a divide."),
            ),
            number_out(self.LARGEST, tr("Largest accumulation")),
        )

    def refusals(self, given):
        source = given.source(self.DIRECTIONS)
        if describe(source.path).dtype.kind not in "iu":
            yield (
                self.DIRECTIONS,
                tr(
                    "{name} holds no whole numbers, so it is no raster of flow"
                    " directions. Compute them with the tool Flow directions.",
                    name=source.name,
                ),
            )

    def execute(self, job):
        from ...core.raster.flow_accumulation import flow_accumulation
        from ...core.raster.flow_directions import recognised_directions

        given = job.raster(self.DIRECTIONS)
        grid = given.grid
        directions = recognised_directions(given.values, grid)
        found = flow_accumulation(
            directions,
            grid,
            weights=self._weights(job, given) if job.has(self.WEIGHTS) else None,
            progress=job.progress,
        )
        job.write_raster(self.OUTPUT, found, given.mask, style="accumulation")
        largest = float(found.max(where=given.mask, initial=0))
        job.number(self.LARGEST, largest)
        job.say(
            tr(
                "{kind}: {cells:,} cells; the largest accumulation is {largest:,.6g}.",
                kind="D8" if directions.dtype.itemsize == 1 else "MFD",
                cells=grid.valid_count,
                largest=largest,
            )
        )

    def _weights(self, job, directions):
        weights = job.raster(self.WEIGHTS)
        lost = int(np.count_nonzero(directions.mask & ~weights.mask))
        if lost:
            job.warn(
                tr(
                    "{name} has no value in {cells:,} cells that have a direction;"
                    " they add 0.",
                    name=weights.name,
                    cells=lost,
                )
            )
        return np.where(weights.mask, weights.values, 0)
