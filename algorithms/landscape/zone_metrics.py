"""Landscape metrics by zone."""

from ..parameters import zones
from ..texts import listed, tr
from ..zoned_metrics import ZonedMetricTool


class ZoneMetrics(ZonedMetricTool):
    """Metrics of each zone as a landscape of its own."""

    ZONES = "ZONES"

    def title(self):
        return tr("Landscape metrics by zone")

    def purpose(self):
        return tr(
            "Computes landscape metrics for each polygon, such as counties, catchments"
            " or reserves, and writes them to its attributes."
        )

    def method(self):
        return tr(
            "Each zone is measured as if its cells alone were on the map: patches are"
            " cut at its border, and the border is no edge. Formulas as in the tool"
            " Landscape metrics. All zones are measured in one pass."
        )

    def initAlgorithm(self, _config=None):
        self.add(
            self.land_cover(),
            zones(
                self.ZONES,
                tr("Zones"),
                help=tr(
                    "Polygons with a number in a field named source, patch, core or id,"
                    " else numbered by their order; or a raster of zone numbers."
                ),
            ),
            *self.zoned_inputs(),
            *self.zoned_outputs(),
        )

    def execute(self, job):
        from ...core.raster.labels import present_labels

        classes = job.raster(self.INPUT)
        ids = job.zones(self.ZONES)
        present = present_labels(ids)
        found = self.measure(job, classes, ids)
        empty = sorted(set(present).difference(found.index))
        if empty:
            job.warn(
                tr(
                    "Without a cell of land cover, and so without metrics: {zones}.",
                    zones=listed(empty),
                )
            )
        table = found.reindex(present).rename_axis("ZONE").reset_index()
        job.write_polygons(self.OUTPUT, ids, table, by="ZONE", style="metric")
        job.number(self.COUNT, len(found))
        job.number(self.EMPTY, len(empty))
        job.say(
            tr(
                "{count:,} zones measured; {empty:,} have no land cover.",
                count=len(found),
                empty=len(empty),
            )
        )
