"""The factor LS of the soil loss equation."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, number, number_out, raster, raster_out
from ..texts import tr


class SlopeLength(Tool):
    """How long and how steep slopes are: the factor LS of the soil loss equation."""

    ELEVATION = "ELEVATION"
    LENGTH = "LENGTH"
    STEEPNESS = "STEEPNESS"
    ROUTING = "ROUTING"
    SLOPE = "SLOPE"
    L_MAX = "L_MAX"
    OUTPUT = "OUTPUT"
    MEAN = "MEAN"

    measures = True
    bytes_per_cell = 34

    def title(self):
        return tr("Slope length and steepness (LS)")

    def purpose(self):
        return tr(
            "Gives the factor LS that the tool Soil conservation asks for, from an"
            " elevation model of the whole basin. Sediment delivery computes its own."
        )

    def method(self):
        return tr(
            "Length by Desmet and Govers (1996), Journal of Soil and Water Conservation"
            " 51:427-433, from the area that drains through the cell, after depressions"
            " are filled; as InVEST 3.14 to 3.20, or as InVEST 3.9.1 to 3.13, whose LS"
            " is several times higher where much land drains through. Steepness by"
            " McCool et al. (1987), or from 10 degrees on by Liu et al. (1994),"
            " Transactions of the ASAE 37:1835-1840, 21.91 sin - 0.96, for steep land."
        )

    def keywords(self):
        return ["RUSLE", "USLE", "LS factor", "erosion", "slope length", "InVEST"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.ELEVATION,
                tr("Elevation (m)"),
                "quantity",
                help=tr(
                    "Square cells. Water that comes from outside the raster is not"
                    " known to it."
                ),
            ),
            choice(
                self.LENGTH,
                tr("Slope length"),
                [
                    ("invest", tr("InVEST 3.14 to 3.20")),
                    ("invest_before_3_14", tr("InVEST 3.9.1 to 3.13")),
                ],
                help=tr("Take the second to repeat results of earlier papers."),
            ),
            choice(
                self.STEEPNESS,
                tr("Steepness"),
                [
                    ("rusle", tr("RUSLE (McCool et al., 1987)")),
                    ("liu", tr("steep slopes (Liu et al., 1994)")),
                ],
                help=tr("RUSLE was made for slopes up to about 18 percent."),
            ),
            choice(
                self.ROUTING,
                tr("Water runs to"),
                [
                    ("mfd", tr("all lower neighbours (MFD)")),
                    ("d8", tr("the steepest neighbour (D8)")),
                ],
                advanced=True,
            ),
            raster(
                self.SLOPE,
                tr("Slope, in place of that of the elevation (percent)"),
                "quantity",
                help=tr("Percent, not degrees: 100 at 45 degrees."),
                optional=True,
                advanced=True,
            ),
            number(
                self.L_MAX,
                tr("Largest slope length factor L (without unit)"),
                122,
                help=tr("122 in InVEST, which is reached on large cells only."),
                advanced=True,
            ),
            raster_out(self.OUTPUT, tr("Slope factor LS (without unit)")),
            number_out(self.MEAN, tr("Mean LS")),
        )

    def refusals(self, given):
        from ...core.raster.flow_directions import check_square
        from ...core.services.slope_length import STEEPEST
        from ...core.services.value_ranges import LAND_HEIGHTS
        from ...core.services.value_ranges import number as check

        check_square(given.reference().grid())
        check(given.value(self.L_MAX), "The largest L", above=0)
        yield from range_refusals(
            given, {self.ELEVATION: LAND_HEIGHTS, self.SLOPE: (0.0, STEEPEST)}
        )

    def execute(self, job):
        from ...core.services.slope_length_from_elevation import (
            slope_length_from_elevation,
        )

        elevation = job.raster(self.ELEVATION)
        slope = job.raster(self.SLOPE) if job.has(self.SLOPE) else None
        grid = job.common_grid(elevation, slope)
        found = slope_length_from_elevation(
            elevation.values,
            grid,
            routing=job.value(self.ROUTING),
            length=job.value(self.LENGTH),
            steepness=job.value(self.STEEPNESS),
            l_max=job.value(self.L_MAX),
            slope=None if slope is None else slope.values,
            progress=job.progress,
        )
        if slope is not None and found.may_be_degrees:
            job.warn(
                tr(
                    "The steepest slope of {name} lies between 20 and 90, as degrees"
                    " would. If it is in degrees, make it percent: 100 tan(slope).",
                    name=slope.name,
                )
            )
        job.write_raster(self.OUTPUT, found.factor, grid.mask, style="soil_loss")
        if found.capped_cells:
            job.say(
                tr(
                    "L is cut to {most:g} in {cells:,} cells.",
                    most=job.value(self.L_MAX),
                    cells=found.capped_cells,
                )
            )
        mean = float(np.nanmean(found.factor, dtype=float))
        job.number(self.MEAN, mean)
        job.say(
            tr(
                "LS from {low:.2f} to {high:.2f}, on average {mean:.2f}.",
                low=float(np.nanmin(found.factor)),
                high=float(np.nanmax(found.factor)),
                mean=mean,
            )
        )
