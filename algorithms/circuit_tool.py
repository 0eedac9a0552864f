"""What the tools on current through a landscape share: the land as resistors."""

from __future__ import annotations

from .base import Tool
from .layer_checks import resistance_refusals
from .parameters import choice, raster
from .texts import tr


class CircuitTool(Tool):
    """A tool on a surface of resistances or conductances."""

    SURFACE = "SURFACE"
    SURFACE_IS = "SURFACE_IS"
    NEIGHBOURS = "NEIGHBOURS"
    CONNECTION = "CONNECTION"

    def land(self):
        """The parameters of the surface."""
        return (
            raster(
                self.SURFACE,
                tr("Resistance or conductance"),
                "quantity",
                help=tr("Resistance above 0; nodata cannot be crossed."),
            ),
            choice(
                self.SURFACE_IS,
                tr("The raster holds"),
                [
                    ("resistance", tr("resistance")),
                    ("conductance", tr("conductance; 0 cannot be crossed")),
                ],
            ),
        )

    def wiring(self, connection="average_resistance"):
        """The parameters of what joins two cells."""
        connections = [
            ("average_resistance", tr("their mean resistance")),
            ("average_conductance", tr("their mean conductance")),
        ]
        words = [word for word, _ in connections]
        return (
            choice(
                self.NEIGHBOURS,
                tr("Neighbours of a cell"),
                [
                    ("8", tr("8, diagonal steps too")),
                    ("4", tr("4, straight steps only")),
                ],
                advanced=True,
            ),
            choice(
                self.CONNECTION,
                tr("The resistor between two cells has"),
                connections,
                words.index(connection),
                help=tr(
                    "A thin barrier blocks the first, and less so the second."
                    " Circuitscape and Omniscape take the second unless told otherwise,"
                    " Linkage Mapper the first."
                ),
                advanced=True,
            ),
        )

    def refusals(self, given):
        if given.value(self.SURFACE_IS) == "resistance":
            yield from resistance_refusals(given, self.SURFACE)
