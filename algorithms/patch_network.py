"""What the tools on patch networks share: patches, and the distances between them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .base import Tool
from .layer_checks import resistance_refusals
from .parameters import Column, choice, number, raster, table, zones
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

    @property
    def bytes_per_cell(self):
        """With least cost each thread has a run of its own."""
        from ..core.parallel import processors

        return 20 + 20 * processors()

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
                tr(
                    "The patches are polygons. Give a raster of the study area as well."
                ),
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
        elif key == self.RESISTANCE:
            yield from resistance_refusals(given, key)

    def read_network(self, job, progress):
        """The network as the user chose it."""
        from ..core.network.patch_areas import patch_areas
        from ..core.network.patch_network import check_patch_count

        resistance = None
        if job.value(self.DISTANCE) == "cost":
            resistance = job.raster(self.RESISTANCE)
        study = job.raster(self.REFERENCE) if job.has(self.REFERENCE) else resistance
        labels = job.zones(self.PATCHES, on=_where_both(study, resistance))
        grid = job.reference.grid() if study is None else study.grid
        area = patch_areas(labels, grid) / SQUARE_METRES_PER_KM2
        check_patch_count(len(area))
        landscape = job.value(self.LANDSCAPE_AREA)
        if landscape is None:
            landscape = grid.valid_area / SQUARE_METRES_PER_KM2
            job.say(
                tr(
                    "The landscape is the {area:,.2f} km² of {name}.",
                    area=landscape,
                    name=job.reference.name if study is None else study.name,
                )
            )
        distance = self._distance(job, labels, resistance, area.index, progress)
        return PatchNetwork(labels, area, distance, landscape)

    def _distance(self, job, labels, resistance, patches, progress):
        from ..core.network.distance_table import distance_matrix
        from ..core.network.least_cost_distances import least_cost_distances
        from ..core.network.patch_distances import edge_to_edge_distances

        measure = job.value(self.DISTANCE)
        if measure == "table":
            return distance_matrix(job.table(self.DISTANCES), patches)
        if measure == "cost":
            return least_cost_distances(
                resistance.values, labels, resistance.grid, progress=progress
            )
        return edge_to_edge_distances(
            labels, job.reference.grid(), measure=measure, progress=progress
        )


def _where_both(one, other):
    """A raster that has a value where both have one; None is everywhere."""
    if one is None or other is None:
        return one or other
    return replace(other, mask=one.mask & other.mask)
