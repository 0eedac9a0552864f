"""Landscape metrics by square."""

from ..parameters import folder_out, layers_out, number
from ..texts import tr
from ..zoned_metrics import ZonedMetricTool


class FishnetMetrics(ZonedMetricTool):
    """Metrics of each square of a fishnet as a landscape of its own."""

    SIDE = "SIDE"
    RASTERS = "RASTERS"
    LAYERS = "LAYERS"

    def title(self):
        return tr("Landscape metrics by fishnet")

    def purpose(self):
        return tr(
            "Lays a net of squares over the map and computes landscape metrics in each,"
            " as studies of ecological risk and of ecosystem health do. Use it to see"
            " where a landscape is fragmented."
        )

    def method(self):
        return tr(
            "Squares of whole cells, from the north-west corner; those at the south and"
            " the east are cut by the map. Each square is measured as if its cells alone"
            " were on the map; formulas as in the tool Landscape metrics. Squares"
            " without land cover are left out and counted."
        )

    def initAlgorithm(self, _config=None):
        self.add(
            self.land_cover(),
            number(
                self.SIDE,
                tr("Side of a square (m)"),
                3000,
                least=1e-9,
                help=tr(
                    "Rounded to whole cells. Two to five times the mean patch is usual;"
                    " studies of counties take 1 to 5 km."
                ),
            ),
            *self.zoned_inputs(),
            *self.zoned_outputs(),
            folder_out(
                self.RASTERS,
                tr("Folder for a raster of each metric"),
                optional=True,
                help=tr("On the cells of the land cover; nodata stays nodata."),
            ),
            layers_out(self.LAYERS, tr("Rasters of metrics")),
        )

    def refusals(self, given):
        from ...core.landscape.fishnet import fishnet_cells

        yield from super().refusals(given)
        fishnet_cells(given.reference().grid(), given.value(self.SIDE))

    def execute(self, job):
        from ...core.landscape.fishnet import fishnet
        from ...core.landscape.metrics import on_cells

        classes = job.raster(self.INPUT)
        net = fishnet(classes.grid, job.value(self.SIDE))
        found = self.measure(job, classes, net.zones)
        table = found.reset_index()
        job.write_polygons(self.OUTPUT, net.zones, table, by="ZONE", style="metric")
        job.results[self.LAYERS] = []
        if job.wants(self.RASTERS):
            job.results[self.LAYERS] = [
                job.write_raster_into(
                    self.RASTERS,
                    name,
                    on_cells(found[name], net.zones),
                    classes.mask,
                    style="quantity",
                )
                for name in found.columns
            ]
        empty = net.count - len(found)
        job.number(self.COUNT, len(found))
        job.number(self.EMPTY, empty)
        job.say(
            tr(
                "{count:,} squares of {side:,g} m measured; {empty:,} have no land cover.",
                count=len(found),
                side=net.side_cells * classes.grid.cell_width,
                empty=empty,
            )
        )
