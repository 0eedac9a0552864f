"""Hot spots, or clusters, of polygons."""

import numpy as np

from ..base import Tool
from ..grids import RasterSource
from ..neighbourhoods import centres_in_metres, touching_pairs
from ..parameters import Column, choice, number, number_out, text, vector_out, zones
from ..tables import read_table
from ..texts import listed, tr


class PolygonHotSpots(Tool):
    """Which districts or basins with high values lie together."""

    INPUT = "INPUT"
    COLUMN = "COLUMN"
    STATISTIC = "STATISTIC"
    NEIGHBOURS = "NEIGHBOURS"
    RADIUS = "RADIUS"
    OUTPUT = "OUTPUT"
    HOT_COUNT = "HOT_COUNT"

    def title(self):
        return tr("Hot spots of polygons")

    def purpose(self):
        return tr(
            "Finds districts, basins or other polygons where high values lie together"
            " (Gi*), or that are like their neighbours or stand out among them (local"
            " Moran's I)."
        )

    def method(self):
        return tr(
            "As the tools Hot spots and Clusters and outliers, with polygons in place of"
            " cells: neighbours touch, or their centroids lie within a distance."
        )

    def keywords(self):
        return ["Getis", "Ord", "Moran", "LISA", "cluster", "district"]

    def initAlgorithm(self, _config=None):
        self.add(
            zones(self.INPUT, tr("Polygons")),
            text(self.COLUMN, tr("Column of the values")),
            choice(
                self.STATISTIC,
                tr("Statistic"),
                [
                    ("gi_star", tr("Gi*: hot spots and cold spots")),
                    ("moran", tr("local Moran's I: clusters and outliers")),
                ],
            ),
            choice(
                self.NEIGHBOURS,
                tr("Neighbours"),
                [
                    ("queen", tr("share a line or a corner")),
                    ("rook", tr("share a line")),
                    ("band", tr("have their centroids within the distance")),
                ],
            ),
            number(self.RADIUS, tr("Distance (m)"), least=0, optional=True),
            vector_out(
                self.OUTPUT,
                tr("Polygons with their scores"),
                "polygon",
                help=tr(
                    "Adds z, p, bin and bin_fdr (3, 2, 1: hot at 99, 95, 90 percent"
                    " confidence; -3 to -1: cold); of Moran's I also index and cluster (1"
                    " high among high, 2 low among high, 3 low among low, 4 high among"
                    " low; 0 none at 95 percent confidence)."
                ),
            ),
            number_out(self.HOT_COUNT, tr("Number of hot spots or clusters")),
        )

    def refusals(self, given):
        from ...core.priority.hot_spots import check_ends

        source = given.source(self.INPUT)
        if isinstance(source, RasterSource):
            yield (
                self.INPUT,
                tr(
                    "{name} is a raster. Choose polygons, or use the tool Hot spots.",
                    name=source.name,
                ),
            )
        values = self._values(given).dropna()
        if len(values) < 3:
            check_ends(len(values), 0.0, 1.0)
        check_ends(len(values), values.min(), values.max())
        if given.value(self.NEIGHBOURS) != "band":
            return
        if given.value(self.RADIUS) is None:
            yield self.RADIUS, tr("Neighbours by distance need a distance. Give one.")
        if not source.crs.isValid() or source.crs.isGeographic():
            yield (
                self.INPUT,
                tr(
                    "{name} is not in metres, so distances are unknown. Reproject it, or"
                    " choose neighbours that touch.",
                    name=source.name,
                ),
            )

    def _values(self, given):
        name = given.value(self.COLUMN).strip()
        columns = (Column(name, empty_allowed=True),)
        return read_table(given.source(self.INPUT), columns)[name]

    def execute(self, job):
        from ...core.priority.hot_spots import getis_ord_areas
        from ...core.priority.local_moran import local_moran_areas
        from ...core.priority.neighbour_areas import pairs_within

        values = self._values(job.given).to_numpy(dtype=float)
        shapes = job.shapes(self.INPUT)
        kind = job.value(self.NEIGHBOURS)
        if kind == "band":
            centres = centres_in_metres(shapes, job.crs)
            pairs = pairs_within(centres, job.value(self.RADIUS))
        else:
            pairs = touching_pairs(shapes, corners=kind == "queen")
        alone = sorted(set(range(len(shapes))).difference(np.unique(pairs).tolist()))
        if alone:
            ids = job.given.ids(self.INPUT)
            job.warn(
                tr(
                    "Without neighbours: {ids}.",
                    ids=listed([ids[place] for place in alone]),
                )
            )
        table = job.given.table(self.INPUT)
        if job.value(self.STATISTIC) == "gi_star":
            found = getis_ord_areas(values, pairs, progress=job.progress)
            table = table.assign(
                z=found.z, p=found.p, bin=found.bins, bin_fdr=found.bins_fdr
            )
            style, counts = "hot_spot_areas", found.bins > 0
            others = found.bins < 0
        else:
            found = local_moran_areas(values, pairs, progress=job.progress)
            table = table.assign(
                z=found.z,
                p=found.p,
                index=found.index,
                cluster=found.clusters,
                cluster_fdr=found.clusters_fdr,
            )
            style, counts = "cluster_areas", np.isin(found.clusters, (1, 3))
            others = np.isin(found.clusters, (2, 4))
        job.write_features(self.OUTPUT, "polygon", table, shapes, style=style)
        job.number(self.HOT_COUNT, int(counts.sum()))
        job.say(
            tr(
                "{n} polygons with {pairs} pairs of neighbours: {hot} hot spots or"
                " clusters, {cold} cold spots or outliers.",
                n=found.n,
                pairs=len(pairs),
                hot=int(counts.sum()),
                cold=int(others.sum()),
            )
        )
