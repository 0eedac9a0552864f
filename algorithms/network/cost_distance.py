"""The least cost of reaching each cell from the sources."""

import numpy as np

from ..base import Tool
from ..layer_checks import resistance_refusals
from ..parameters import number, number_out, raster, raster_out, zones
from ..texts import tr


class CostDistance(Tool):
    """Minimum cumulative resistance, and the source that it is counted from."""

    RESISTANCE = "RESISTANCE"
    SOURCES = "SOURCES"
    MAXIMUM = "MAXIMUM"
    COST = "COST"
    ALLOCATION = "ALLOCATION"
    HIGHEST_COST = "HIGHEST_COST"
    REACHED_KM2 = "REACHED_KM2"

    measures = True
    bytes_per_cell = 33

    def title(self):
        return tr("Cost distance (minimum cumulative resistance)")

    def purpose(self):
        return tr(
            "Says how hard it is to get from the nearest ecological source to each"
            " cell, and which source that is. Use it to see how far sources radiate;"
            " corridors between sources have a tool of their own."
        )

    def method(self):
        return tr(
            "Least-cost paths between the centres of 8 neighbours (Dijkstra 1959): a"
            " step costs its length times the mean of the two resistances (Adriaensen"
            " et al. 2003). Minimum cumulative resistance (Knaapen et al. 1992)."
        )

    def keywords(self):
        return ["MCR", "least cost", "accumulated cost", "allocation"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.RESISTANCE,
                tr("Resistance"),
                "quantity",
                help=tr("Above 0; nodata cannot be crossed."),
            ),
            zones(self.SOURCES, tr("Ecological sources")),
            number(
                self.MAXIMUM,
                tr("Maximum cost (m times resistance)"),
                least=1e-9,
                optional=True,
                help=tr("Cells that cost more are nodata; empty: no limit."),
            ),
            raster_out(self.COST, tr("Cost distance")),
            raster_out(
                self.ALLOCATION,
                tr("Nearest source by cost"),
                optional=True,
                help=tr("The number of the source that each cell is reached from."),
            ),
            number_out(self.HIGHEST_COST, tr("Highest cost (m times resistance)")),
            number_out(self.REACHED_KM2, tr("Area reached (km²)")),
        )

    def refusals(self, given):
        return resistance_refusals(given, self.RESISTANCE)

    def execute(self, job):
        from ...core.raster.cost_distance import cost_distance

        resistance = job.raster(self.RESISTANCE)
        sources = job.zones(self.SOURCES, on=resistance)
        result = cost_distance(
            resistance.values,
            sources,
            resistance.grid,
            maximum=job.value(self.MAXIMUM),
            progress=job.progress,
        )
        reached = result.allocation > 0
        job.write_raster(self.COST, result.cost, reached, style="cost")
        job.write_raster(self.ALLOCATION, result.allocation, style="labels")
        highest = float(np.nanmax(result.cost))
        cells = int(reached.sum())
        area = cells * resistance.grid.cell_area / 1e6
        job.number(self.HIGHEST_COST, highest)
        job.number(self.REACHED_KM2, area)
        job.say(
            tr(
                "{area:,.2f} km² are reached, at a cost of up to {highest:,.0f};"
                " {missing:,} cells of the resistance are not.",
                area=area,
                highest=highest,
                missing=resistance.grid.valid_count - cells,
            )
        )
