"""What the tools of priority areas share: hot spots, and how cores come from them."""

from __future__ import annotations

from .base import Tool
from .parameters import choice, number, raster
from .texts import tr

HECTARE = 1e4


class HotSpotCoreTool(Tool):
    """A tool that works on the cores of two layers of hot spots."""

    BIODIVERSITY = "BIODIVERSITY"
    SERVICES = "SERVICES"
    CONFIDENCE = "CONFIDENCE"
    EDGE_WIDTH = "EDGE_WIDTH"
    HOLES = "HOLES"
    CONNECTIVITY = "CONNECTIVITY"
    BIODIVERSITY_VALUES = "BIODIVERSITY_VALUES"
    SERVICES_VALUES = "SERVICES_VALUES"

    measures = True
    bytes_per_cell = 36

    def hot_spot_inputs(self):
        """The layers, and the parameters that have an answer."""
        result = tr(
            "The result of the tool Hot spots: 1 to 3 are hot. Or any raster that is 1"
            " where it is hot and 0 elsewhere."
        )
        return (
            raster(
                self.BIODIVERSITY,
                tr("Hot spots of biodiversity"),
                "classes",
                help=result,
            ),
            raster(self.SERVICES, tr("Hot spots of services"), "classes", help=result),
            choice(
                self.CONFIDENCE,
                tr("A cell is hot from a confidence of"),
                [
                    ("1", tr("90 percent (z of 1.65)")),
                    ("2", tr("95 percent (z of 1.96)")),
                    ("3", tr("99 percent (z of 2.58)")),
                ],
                help=tr("90 percent in the Wujiang study."),
            ),
            number(
                self.EDGE_WIDTH,
                tr("Edge width of the MSPA (cells)"),
                3,
                least=1,
                most=100,
                integer=True,
                help=tr("3 in the Wujiang study."),
            ),
        )

    def more_inputs(self):
        """Advanced parameters."""
        return (
            number(
                self.HOLES,
                tr("Largest hole in a core that is filled (ha)"),
                100,
                least=0,
                advanced=True,
                help=tr(
                    "The Wujiang study streamlines internal gaps and names no size; 0"
                    " fills none. A hole that touches nodata stays."
                ),
            ),
            choice(
                self.CONNECTIVITY,
                tr("Connectivity of the MSPA"),
                [("8", tr("8 neighbours")), ("4", tr("4 neighbours"))],
                advanced=True,
            ),
            raster(
                self.BIODIVERSITY_VALUES,
                tr("Biodiversity"),
                "quantity",
                optional=True,
                advanced=True,
                help=tr("For its mean in each area, and the share that areas hold."),
            ),
            raster(
                self.SERVICES_VALUES,
                tr("Sum of the services"),
                "quantity",
                optional=True,
                advanced=True,
                help=tr("For its mean in each area, and the share that areas hold."),
            ),
        )

    def read_hot_spots(self, job):
        """Where biodiversity is hot, where services are, and the study area."""
        least = int(job.value(self.CONFIDENCE))
        biodiversity = job.raster(self.BIODIVERSITY)
        services = job.raster(self.SERVICES)
        grid = job.common_grid(biodiversity, services)
        hot = [layer.values >= least for layer in (biodiversity, services)]
        return (*hot, grid)

    def read_values(self, job):
        """The layers that the tables tell of, by name."""
        layers = {
            "biodiversity": self.BIODIVERSITY_VALUES,
            "services": self.SERVICES_VALUES,
        }
        return {
            name: job.raster(key).with_nan()
            for name, key in layers.items()
            if job.has(key)
        }

    def core_options(self, job):
        """How cores come from hot spots, as the core functions take it."""
        return {
            "edge_width": job.value(self.EDGE_WIDTH),
            "connectivity": int(job.value(self.CONNECTIVITY)),
            "fill_holes": job.value(self.HOLES) * HECTARE,
            "values": self.read_values(job),
            "names": (tr("Biodiversity"), tr("Services")),
        }
