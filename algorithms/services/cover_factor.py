"""The factor C from vegetation."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, number, number_out, raster, raster_out
from ..texts import tr


class CoverFactor(Tool):
    """How well plants shield the soil: the factor C of the soil loss equation."""

    INPUT = "INPUT"
    KIND = "KIND"
    BARE = "BARE"
    FULL = "FULL"
    TAIL = "TAIL"
    OUTPUT = "OUTPUT"
    VEGETATION = "VEGETATION"
    MEAN = "MEAN"

    bytes_per_cell = 17

    def title(self):
        return tr("Cover factor (C)")

    def purpose(self):
        return tr(
            "Gives the factor C cell by cell from satellite images, where a table by"
            " kind of land would make all forests or fields alike. The tools Soil"
            " conservation and Sediment delivery take it in place of the table's."
        )

    def method(self):
        return tr(
            "C = 0.6508 - 0.3436 log10(cover in percent), between 1 on bare ground and 0"
            " from 78.3 percent on (Cai et al., 2000, Journal of Soil and Water"
            " Conservation 14(2):19-24). From NDVI the cover is taken by the dimidiate"
            " pixel model, (NDVI - bare) / (full - bare) (Gutman and Ignatov, 1998,"
            " International Journal of Remote Sensing 19:1533-1543)."
        )

    def keywords(self):
        return ["RUSLE", "C factor", "NDVI", "FVC", "vegetation cover", "erosion"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.INPUT,
                tr("Vegetation cover or NDVI"),
                "quantity",
                help=tr(
                    "Of the season when rain erodes, or the mean of the year. Water and"
                    " built land need a C of their own: they are not bare fields."
                ),
            ),
            choice(
                self.KIND,
                tr("The raster holds"),
                [
                    ("share", tr("vegetation cover, 0 to 1")),
                    ("percent", tr("vegetation cover, 0 to 100 percent")),
                    ("ndvi", tr("NDVI, -1 to 1")),
                ],
            ),
            number(
                self.BARE,
                tr("NDVI of bare ground"),
                help=tr(
                    "Empty: what the tail of cells lies below. Give the same for dates"
                    " that are compared, such as 0.05."
                ),
                optional=True,
                advanced=True,
            ),
            number(
                self.FULL,
                tr("NDVI of full cover"),
                help=tr(
                    "Empty: what the tail of cells lies above. Give the same for dates"
                    " that are compared, such as 0.86."
                ),
                optional=True,
                advanced=True,
            ),
            number(
                self.TAIL,
                tr("Tail of cells at either end of NDVI (percent)"),
                5,
                least=0,
                most=49,
                help=tr("5 percent is usual; it leaves out clouds and water."),
                advanced=True,
            ),
            raster_out(self.OUTPUT, tr("Cover factor C (0 to 1)")),
            raster_out(
                self.VEGETATION,
                tr("Vegetation cover from NDVI (0 to 1)"),
                optional=True,
            ),
            number_out(self.MEAN, tr("Mean C")),
        )

    def refusals(self, given):
        limits = {"share": (0.0, 1.0), "percent": (0.0, 100.0), "ndvi": (-1.0, 1.0)}
        kind = given.value(self.KIND)
        yield from range_refusals(given, {self.INPUT: limits[kind]})
        if given.wants(self.VEGETATION) and kind != "ndvi":
            yield (
                self.VEGETATION,
                tr(
                    "“{output}” is made only where the raster holds NDVI. Do without"
                    " this output.",
                    output=given.label(self.VEGETATION),
                ),
            )

    def execute(self, job):
        from ...core.services.cover_factor import cover_factor
        from ...core.services.vegetation_cover import vegetation_cover

        raster_given = job.raster(self.INPUT)
        grid, cover = raster_given.grid, raster_given.values
        kind = job.value(self.KIND)
        if kind == "ndvi":
            found = vegetation_cover(
                cover,
                grid,
                bare=job.value(self.BARE),
                full=job.value(self.FULL),
                tail=job.value(self.TAIL),
                progress=job.part(0.0, 0.5),
            )
            cover = found.cover
            job.write_raster(self.VEGETATION, cover, grid.mask, style="quantity")
            job.say(
                tr(
                    "NDVI of bare ground {bare:.3f}, of full cover {full:.3f}.",
                    bare=found.bare,
                    full=found.full,
                )
            )
        factor = cover_factor(
            cover, grid, percent=kind == "percent", progress=job.part(0.5, 1.0)
        )
        job.write_raster(self.OUTPUT, factor, grid.mask, style="erosion_factor")
        mean = float(np.nanmean(factor, dtype=float))
        job.number(self.MEAN, mean)
        job.say(
            tr(
                "C from {low:.3f} to {high:.3f}, on average {mean:.3f}.",
                low=float(np.nanmin(factor)),
                high=float(np.nanmax(factor)),
                mean=mean,
            )
        )
