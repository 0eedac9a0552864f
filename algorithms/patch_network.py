"""What the tools on patch networks share: patches, and the distances between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .base import Tool
from .parameters import Column, choice, number, raster, table, zones
from .rasters import RasterSource
from .texts import tr

SQUARE_METRES_PER_KM2 = 1e6


@dataclass(frozen=True)
class PatchNetwork:
    """Patches, their areas by label (km²), their distances, the landscape's area (km²)."""

    labels: np.ndarray
    area: object
    distance: np.ndarray
    landscape_area: float


class PatchNetworkTool(Tool):
    """A tool on habitat patches and the distances between them."""

    PATCHES = "PATCHES"
    REFERENCE = "REFERENCE"
    DISTANCE = "DISTANCE"
    RESISTANCE = "RESISTANCE"
    DISTANCES = "DISTANCES"
    PROBABILITY = "PROBABILITY"
    LANDSCAPE_AREA = "LANDSCAPE_AREA"

    measures = True
    bytes_per_cell = 20

    def network_inputs(self, *thresholds):
        """The parameters of the network, with those of the dispersal distance."""
        return (
            zones(
                self.PATCHES,
                tr("Habitat patches"),
                help=tr(
                    "Polygons with a number in a field named source, patch, core or id,"
                    " else numbered by their order; or a raster of patch numbers."
                ),
            ),
            raster(
                self.REFERENCE,
                tr("Study area: any raster whose valid cells cover it"),
                "quantity",
                help=tr("Needed for polygons: they become cells of this raster."),
                optional=True,
            ),
            choice(
                self.DISTANCE,
                tr("Distance between patches"),
                [
                    ("edge", tr("from edge to edge")),
                    ("centre", tr("from cell centre to nearest cell centre")),
                    ("cost", tr("least cost through a resistance raster")),
                    ("table", tr("from a table")),
                ],
            ),
            *thresholds,
            number(
                self.PROBABILITY,
                tr("Probability of dispersal over that distance"),
                0.5,
                least=0.000001,
                most=0.999999,
                help=tr("0.5 in the Liuzhi and Qaidam studies."),
                advanced=True,
            ),
            raster(
                self.RESISTANCE,
                tr("Resistance, for least cost"),
                "quantity",
                optional=True,
                advanced=True,
            ),
            table(
                self.DISTANCES,
                tr("Table of distances"),
                (Column("from"), Column("to"), Column("distance")),
                help=tr(
                    "Patch numbers and their distance, as Conefor takes them; pairs"
                    " that are not listed have no link."
                ),
                optional=True,
                advanced=True,
            ),
            number(
                self.LANDSCAPE_AREA,
                tr("Area of the landscape (km²)"),
                least=1e-9,
                help=tr(
                    "Empty: that of the valid cells of the study area, else of the"
                    " resistance, else of the whole raster of patch numbers."
                ),
                optional=True,
                advanced=True,
            ),
        )

    def refusals(self, given):
        if given.reference() is None:
            yield (
                self.REFERENCE,
                tr("The patches are polygons. Give a raster of the study area as well."),
            )
        needed = {"cost": self.RESISTANCE, "table": self.DISTANCES}
        key = needed.get(given.value(self.DISTANCE))
        if key and not given.has(key):
            yield (
                key,
                tr(
                    "“{distance}” needs the input “{label}”.",
                    distance=given.label(self.DISTANCE),
                    label=given.label(key),
                ),
            )

    def read_network(self, job, progress):
        """The network as the user chose it."""
        from ..core.network.patch_areas import patch_areas

        labels = job.zones(self.PATCHES)
        area_key = self._study_area_key(job.given)
        grid = job.raster(area_key).grid if area_key else job.reference.grid()
        labels[~grid.valid] = 0
        area = patch_areas(labels, grid) / SQUARE_METRES_PER_KM2
        landscape = job.value(self.LANDSCAPE_AREA)
        if landscape is None:
            landscape = grid.valid_area / SQUARE_METRES_PER_KM2
            job.say(
                tr(
                    "The landscape is the {area:,.2f} km² of {name}.",
                    area=landscape,
                    name=job.given.source(area_key or self.PATCHES).name,
                )
            )
        distance = self._distance(job, labels, grid, area.index, progress)
        return PatchNetwork(labels, area, distance, landscape)

    def _study_area_key(self, given):
        for key in (self.REFERENCE, self.RESISTANCE):
            if given.has(key):
                return key
        return None

    def _distance(self, job, labels, grid, patches, progress):
        from ..core.network.distance_table import distance_matrix
        from ..core.network.patch_distances import edge_to_edge_distances

        measure = job.value(self.DISTANCE)
        if measure == "table":
            return distance_matrix(job.table(self.DISTANCES), patches)
        if measure == "cost":
            raise NotImplementedError
        return edge_to_edge_distances(labels, grid, measure=measure, progress=progress)
