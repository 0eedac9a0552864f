"""Topographic index from an elevation model."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, number, number_out, raster, raster_out
from ..texts import tr


class TopographicIndex(Tool):
    """Where water gathers: the index of water conservation, or of wetness."""

    INPUT = "INPUT"
    INDEX = "INDEX"
    SOIL_DEPTH = "SOIL_DEPTH"
    RECEIVERS = "RECEIVERS"
    AREA_UNIT = "AREA_UNIT"
    DEPTH_UNIT = "DEPTH_UNIT"
    SLOPE_UNIT = "SLOPE_UNIT"
    MINIMUM_SLOPE = "MINIMUM_SLOPE"
    OUTPUT = "OUTPUT"
    NEGATIVE_PERCENT = "NEGATIVE_PERCENT"

    measures = True
    bytes_per_cell = 34

    def title(self):
        return tr("Topographic index")

    def purpose(self):
        return tr(
            "Says where water gathers on gentle ground: as the index that the formula"
            " of water conservation takes, which knows the soil, or as the wetness"
            " index of hydrology. Use it to see whether the units that you mean to give"
            " to the tool Water conservation fit your land."
        )

    def method(self):
        return tr(
            "Water conservation: TI = log10(A / (D S)), with A the area that drains"
            " through the cell, itself included, D the depth of the soil and S the slope"
            " (Horn, 1981). Which units the formula was made for is printed nowhere; in"
            " mm and percent it is below 0 nearly everywhere, and so would be the"
            " water conserved. Wetness: ln(a / tan beta) (Beven and Kirkby, 1979), with"
            " a the area over the width of a cell, by D8. Depressions are filled first."
        )

    def keywords(self):
        return ["TI", "TWI", "wetness", "hydrology", "DEM", tr("soil depth")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Elevation (m)"), "quantity"),
            choice(
                self.INDEX,
                tr("Index"),
                [
                    ("conservation", tr("of water conservation: log10(A / (D S))")),
                    ("wetness", tr("of wetness: ln(a / tan beta)")),
                ],
            ),
            raster(
                self.SOIL_DEPTH,
                tr("Soil depth (mm)"),
                "quantity",
                help=tr("Needed for the index of water conservation."),
                optional=True,
            ),
            choice(
                self.AREA_UNIT,
                tr("The area A enters in"),
                [("cells", tr("number of cells")), ("m2", tr("square metres"))],
                help=tr("For the index of water conservation."),
            ),
            choice(
                self.DEPTH_UNIT,
                tr("The soil depth D enters in"),
                [("mm", tr("millimetres")), ("m", tr("metres"))],
                default=1,
                help=tr("For the index of water conservation."),
            ),
            choice(
                self.SLOPE_UNIT,
                tr("The slope S enters in"),
                [("percent", tr("percent")), ("fraction", tr("metres per metre"))],
                default=1,
                help=tr(
                    "For the index of water conservation. Number of cells, metres, and"
                    " metres per metre keep it above 0 on most land."
                ),
            ),
            choice(
                self.RECEIVERS,
                tr("Water runs to"),
                [
                    ("several", tr("all lower neighbours (MFD)")),
                    ("one", tr("the steepest neighbour (D8)")),
                ],
                help=tr("For the index of water conservation."),
                advanced=True,
            ),
            number(
                self.MINIMUM_SLOPE,
                tr("Least slope for the wetness (m per m)"),
                0.001,
                least=1e-9,
                help=tr(
                    "Flatter cells count as this steep; on level ground the index would"
                    " be infinite."
                ),
                advanced=True,
            ),
            raster_out(
                self.OUTPUT,
                tr("Topographic index (no unit)"),
                help=tr(
                    "Higher is wetter. The index of water conservation is nodata on"
                    " level ground and where there is no soil, where it is infinite."
                ),
            ),
            number_out(
                self.NEGATIVE_PERCENT, tr("Share of the cells below 0 (percent)")
            ),
        )

    def refusals(self, given):
        from ...core.raster.flow_directions import check_square
        from ...core.services.value_ranges import LAND_HEIGHTS

        yield from range_refusals(given, {self.INPUT: LAND_HEIGHTS})
        if given.value(self.INDEX) == "wetness":
            return
        if not given.has(self.SOIL_DEPTH):
            yield (
                self.SOIL_DEPTH,
                tr(
                    "The index of water conservation needs the soil depth. Give its"
                    " raster, or choose the index of wetness."
                ),
            )
        if given.value(self.RECEIVERS) == "several":
            check_square(given.reference().grid())
        yield from range_refusals(given, {self.SOIL_DEPTH: (0, 1e5)})

    def execute(self, job):
        elevation = job.raster(self.INPUT)
        if job.value(self.INDEX) == "wetness":
            index, negative = self._wetness(job, elevation)
        else:
            index, negative = self._conservation(job, elevation)
        job.write_raster(self.OUTPUT, index, elevation.mask, style="wetness")
        job.number(self.NEGATIVE_PERCENT, 100 * negative)
        low, high = (
            np.nanpercentile(index, (5, 95)) if ~np.isnan(index).all() else (0, 0)
        )
        job.say(
            tr(
                "Topographic index from {low:.2f} to {high:.2f} in nine of ten cells;"
                " {negative:.1f} percent of the cells are below 0.",
                low=float(low),
                high=float(high),
                negative=100 * negative,
            )
        )

    def _wetness(self, job, elevation):
        from ...core.raster.terrain_factors import topographic_index

        index = topographic_index(
            elevation.values,
            elevation.grid,
            minimum_slope=job.value(self.MINIMUM_SLOPE),
            progress=job.progress,
        )
        return index, float((index < 0).sum() / elevation.grid.valid_count)

    def _conservation(self, job, elevation):
        from ...core.raster.topographic_index import soil_topographic_index

        depth = job.raster(self.SOIL_DEPTH)
        found = soil_topographic_index(
            elevation.values,
            np.where(depth.mask, depth.values, np.nan),
            elevation.grid,
            receivers=job.value(self.RECEIVERS),
            area_unit=job.value(self.AREA_UNIT),
            depth_unit=job.value(self.DEPTH_UNIT),
            slope_unit=job.value(self.SLOPE_UNIT),
            progress=job.progress,
        )
        if found.infinite_share > 0:
            job.say(
                tr(
                    "{percent:.1f} percent of the cells are level or without soil;"
                    " there the index is infinite, and nodata.",
                    percent=100 * found.infinite_share,
                )
            )
        if found.units_do_not_fit:
            job.warn(
                tr(
                    "The index is below 0 in {percent:.0f} percent of the cells, so the"
                    " formula of water conservation would hold no water there. Let the"
                    " depth enter in metres, or the slope in metres per metre.",
                    percent=100 * found.negative_share,
                )
            )
        return found.index, found.negative_share
