"""Hot spots and cold spots of a raster."""

import numpy as np

from ..neighbourhoods import NeighbourhoodTool
from ..parameters import number_out, raster_out, yes_no
from ..texts import tr

BINS_NODATA = -9


class HotSpots(NeighbourhoodTool):
    """Where high values lie together, and where low ones do."""

    FDR = "FDR"
    OUTPUT = "OUTPUT"
    Z = "Z"
    P = "P"
    HOT_KM2 = "HOT_KM2"
    COLD_KM2 = "COLD_KM2"

    bytes_per_cell = 30

    def title(self):
        return tr("Hot spots (Getis-Ord Gi*)")

    def purpose(self):
        return tr(
            "Finds where high values of biodiversity or of ecosystem services lie"
            " together, more than chance would bring: areas with smoother limits than"
            " those above a threshold. The tool Priority areas takes the result."
        )

    def method(self):
        return tr(
            "Ord and Getis (1995), Geographical Analysis 27:286-306: Gi* of each cell"
            " and its neighbours as a standard score z, against the mean and the"
            " standard deviation of all cells. Two-sided p of 0.10, 0.05 and 0.01 lie at"
            " z of 1.65, 1.96 and 2.58. With control of the false discovery rate"
            " (Benjamini and Hochberg, 1995) fewer cells count, as so many are tested at"
            " once. At edges and gaps the neighbours that are there count."
        )

    def keywords(self):
        return ["Getis", "Ord", "cluster", "cold spot", "z score", "FDR"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.window_inputs(),
            yes_no(
                self.FDR,
                tr("Control the false discovery rate"),
                False,
                help=tr("The Wujiang study does without."),
            ),
            self.power_input(),
            raster_out(
                self.OUTPUT,
                tr("Hot spots and cold spots"),
                help=tr(
                    "3, 2, 1: hot at 99, 95, 90 percent confidence; -3, -2, -1: cold; 0:"
                    " neither."
                ),
            ),
            raster_out(self.Z, tr("Standard score z"), optional=True),
            raster_out(self.P, tr("Probability p"), optional=True),
            number_out(self.HOT_KM2, tr("Area of the hot spots (km²)")),
            number_out(self.COLD_KM2, tr("Area of the cold spots (km²)")),
        )

    def execute(self, job):
        from ...core.priority.hot_spots import getis_ord

        layer = job.raster(self.INPUT)
        found = getis_ord(
            layer.values, layer.mask, **self.window(job.given), progress=job.progress
        )
        controlled = job.value(self.FDR)
        bins = found.bins_fdr if controlled else found.bins
        job.write_raster(
            self.OUTPUT,
            bins.astype(np.int16),
            layer.mask,
            style="hot_spots",
            nodata=BINS_NODATA,
        )
        job.write_raster(self.Z, found.z, layer.mask, style="diverging")
        if job.wants(self.P):
            job.write_raster(self.P, found.p, layer.mask, style="probability")
        km2 = layer.grid.cell_area / 1e6
        hot, cold = np.count_nonzero(bins > 0) * km2, np.count_nonzero(bins < 0) * km2
        job.number(self.HOT_KM2, hot)
        job.number(self.COLD_KM2, cold)
        area = layer.grid.valid_area / 1e6
        if controlled:
            job.say(
                tr(
                    "With control of the false discovery rate p counts up to {ninety:.4g},"
                    " {ninety_five:.4g} and {ninety_nine:.4g} at 90, 95 and 99 percent"
                    " confidence.",
                    ninety=found.fdr_limits[0],
                    ninety_five=found.fdr_limits[1],
                    ninety_nine=found.fdr_limits[2],
                )
            )
        else:
            job.say(
                tr(
                    "Without control of the false discovery rate: a cell is hot at 90"
                    " percent confidence from z = 1.65 on (p = 0.10, two-sided)."
                )
            )
        job.say(
            tr(
                "Hot spots: {hot:,.2f} km² ({hot_percent:.1f} percent), {strong:,.2f} km²"
                " of them at 99 percent confidence; cold spots: {cold:,.2f} km²"
                " ({cold_percent:.1f} percent).",
                hot=hot,
                hot_percent=100 * hot / area,
                strong=np.count_nonzero(bins == 3) * km2,
                cold=cold,
                cold_percent=100 * cold / area,
            )
        )
