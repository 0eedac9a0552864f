"""Clusters and outliers of a raster."""

import numpy as np

from ..neighbourhoods import NeighbourhoodTool
from ..parameters import choice, number_out, raster_out, yes_no
from ..texts import tr

NODATA = 255


class LocalMoran(NeighbourhoodTool):
    """Where values are like those around them, and where they stand out."""

    LEVEL = "LEVEL"
    FDR = "FDR"
    OUTPUT = "OUTPUT"
    INDEX = "INDEX"
    Z = "Z"
    P = "P"
    CLUSTERS_KM2 = "CLUSTERS_KM2"
    OUTLIERS_KM2 = "OUTLIERS_KM2"

    bytes_per_cell = 38

    def title(self):
        return tr("Clusters and outliers (local Moran's I)")

    def purpose(self):
        return tr(
            "Tells high values among high ones and low among low ones from outliers: a"
            " rich place amid poor land, or a poor one amid rich land. Use it beside the"
            " tool Hot spots, which shows no outliers."
        )

    def method(self):
        return tr(
            "Anselin (1995), Geographical Analysis 27:93-115. The score is exact for the"
            " mean and variance where all other cells are dealt out at random (Sokal et"
            " al., 1998), so that no permutations are drawn; p is two-sided, by the"
            " normal distribution."
        )

    def keywords(self):
        return ["LISA", "Anselin", "spatial autocorrelation", "cluster", "outlier"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.window_inputs(),
            choice(
                self.LEVEL,
                tr("Confidence"),
                [
                    ("0.05", tr("95 percent")),
                    ("0.1", tr("90 percent")),
                    ("0.01", tr("99 percent")),
                ],
            ),
            yes_no(self.FDR, tr("Control the false discovery rate"), False),
            self.power_input(),
            raster_out(self.OUTPUT, tr("Clusters and outliers")),
            raster_out(self.INDEX, tr("Local Moran's I"), optional=True),
            raster_out(self.Z, tr("Standard score z"), optional=True),
            raster_out(self.P, tr("Probability p"), optional=True),
            number_out(self.CLUSTERS_KM2, tr("Area of the clusters (km²)")),
            number_out(self.OUTLIERS_KM2, tr("Area of the outliers (km²)")),
        )

    def execute(self, job):
        from ...core.priority.local_moran import local_moran

        layer = job.raster(self.INPUT)
        found = local_moran(
            layer.values,
            layer.mask,
            **self.window(job.given),
            level=float(job.value(self.LEVEL)),
            progress=job.progress,
        )
        clusters = found.clusters_fdr if job.value(self.FDR) else found.clusters
        job.write_raster(
            self.OUTPUT, clusters, layer.mask, style="clusters", nodata=NODATA
        )
        job.write_raster(self.INDEX, found.index, layer.mask, style="diverging")
        job.write_raster(self.Z, found.z, layer.mask, style="diverging")
        if job.wants(self.P):
            job.write_raster(self.P, found.p, layer.mask, style="probability")
        km2 = np.bincount(clusters.ravel(), minlength=5) * layer.grid.cell_area / 1e6
        job.number(self.CLUSTERS_KM2, float(km2[1] + km2[3]))
        job.number(self.OUTLIERS_KM2, float(km2[2] + km2[4]))
        job.say(
            tr(
                "High among high: {high_high:,.2f} km²; low among low: {low_low:,.2f}"
                " km²; outliers: {high_low:,.2f} km² high among low and {low_high:,.2f}"
                " km² low among high.",
                high_high=km2[1],
                low_low=km2[3],
                high_low=km2[4],
                low_high=km2[2],
            )
        )
