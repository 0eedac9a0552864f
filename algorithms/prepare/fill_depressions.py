"""Fill the depressions of an elevation model."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import number_out, raster, raster_out
from ..texts import tr


class FillDepressions(Tool):
    """Raise the land until water runs off it everywhere."""

    INPUT = "INPUT"
    FILLED = "FILLED"
    DEPTH = "DEPTH"
    CELLS = "CELLS"

    measures = True
    bytes_per_cell = 13

    def title(self):
        return tr("Fill depressions")

    def purpose(self):
        return tr(
            "Raises the depressions of an elevation model to the height of their"
            " outlets, so that water runs off everywhere. Most depressions are faults"
            " of the model; in karst many are dolines, where water does sink into the"
            " ground: look at their depth before you use the filled elevation."
        )

    def method(self):
        return tr(
            "Priority flood from the edge of the raster and the cells beside nodata,"
            " over eight neighbours (Barnes et al., 2014). A filled depression is level;"
            " the tool Flow directions finds the way over it."
        )

    def keywords(self):
        return ["sink", "pit", "DEM", "hydrology", tr("doline")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Elevation (m)"), "quantity"),
            raster_out(self.FILLED, tr("Elevation with depressions filled (m)")),
            raster_out(
                self.DEPTH,
                tr("Depth of the depressions (m)"),
                optional=True,
                help=tr("By how much each cell was raised; 0 where it was not."),
            ),
            number_out(self.CELLS, tr("Cells raised")),
        )

    def refusals(self, given):
        from ...core.services.value_ranges import LAND_HEIGHTS

        return range_refusals(given, {self.INPUT: LAND_HEIGHTS})

    def execute(self, job):
        from ...core.raster.fill import depression_depth, fill_depressions

        elevation = job.raster(self.INPUT)
        grid = elevation.grid
        filled = fill_depressions(elevation.values, grid, progress=job.progress)
        depth = depression_depth(filled, elevation.values)
        job.write_raster(self.FILLED, filled, elevation.mask, style="terrain")
        job.write_raster(self.DEPTH, depth, elevation.mask, style="depth")
        raised = depth > 0
        cells = int(np.count_nonzero(raised))
        job.number(self.CELLS, cells)
        job.say(
            tr(
                "{cells:,} cells raised, {percent:.2f} percent of the land; the deepest"
                " depression has {depth:,.1f} m.",
                cells=cells,
                percent=100 * cells / grid.valid_count,
                depth=float(depth.max(where=raised, initial=0.0)),
            )
        )
