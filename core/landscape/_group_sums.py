"""Sums over the classes of a mosaic, or over its landscapes, for all their metrics."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from ._measures import Measures
from ._mosaic import Mosaic
from ._statistics import statistic
from .patch_metrics import PATCH_METRICS


class GroupSums:
    """Rows of a table: the groups of a mosaic (classes), or its zones (landscapes).

    Parameters
    ----------
    measures : Measures
    level : {"class", "landscape"}
    """

    def __init__(self, measures: Measures, level: str):
        self.measures = measures
        self.mosaic: Mosaic = measures.mosaic
        self._by_zone = level == "landscape"
        self.count = len(self.mosaic.zones if self._by_zone else self.mosaic.cells)

    @property
    def zone(self) -> np.ndarray:
        """The zone of each row."""
        return np.arange(self.count) if self._by_zone else self.mosaic.zone

    @property
    def cells(self) -> np.ndarray:
        """Cells of each class, or of all classes of the landscape."""
        return self.mosaic.zone_cells if self._by_zone else self.mosaic.cells

    @property
    def landscape_cells(self) -> np.ndarray:
        """Cells with a class in the landscape that each row is in."""
        return self.mosaic.zone_cells[self.zone]

    @property
    def area_cells(self) -> np.ndarray:
        """Cells of that landscape, interior background included."""
        return self.mosaic.area_cells[self.zone]

    @cached_property
    def patch_place(self) -> np.ndarray:
        """The row of each patch."""
        group = self.measures.patches.group
        return self.mosaic.zone[group] if self._by_zone else group

    @property
    def core_place(self) -> np.ndarray:
        """The row of each core."""
        return self.patch_place[self.measures.cores.patch]

    @property
    def patch_count(self) -> np.ndarray:
        return np.bincount(self.patch_place, minlength=self.count)

    def sum(self, values: np.ndarray) -> np.ndarray:
        """Sums of patches' values."""
        return np.bincount(self.patch_place, values, self.count)

    @property
    def like(self) -> np.ndarray:
        """Sides between cells of the class, counted twice; of groups always."""
        mosaic = self.mosaic
        return self.measures.adjacency[np.arange(len(mosaic.cells)), mosaic.class_]

    @property
    def unlike(self) -> np.ndarray:
        """Sides to each class but the own one, (groups, classes)."""
        table = self.measures.adjacency.copy()
        table[np.arange(len(table)), self.mosaic.class_] = 0
        return table

    @property
    def class_count(self) -> np.ndarray:
        """Number of classes of each zone."""
        return np.bincount(self.mosaic.zone, minlength=len(self.mosaic.zones))

    @property
    def boundary(self) -> np.ndarray:
        """Sides between each zone and what lies outside, background included."""
        inside = self.mosaic.by_zone(self.measures.adjacency.sum(axis=1))
        return 4 * self.mosaic.zone_cells - inside.astype(np.int64)

    def statistic(self, metric: str, which: str) -> np.ndarray:
        """A statistic of a metric of patches, or of the areas of cores."""
        if metric == "DCORE":
            cells = self.measures.cores.cells
            values = cells * self.mosaic.cell_ha
            return statistic(which, values, self.core_place, self.count, cells)
        values = PATCH_METRICS[metric](self.measures).astype(float)
        weights = self.measures.patches.cells
        return statistic(which, values, self.patch_place, self.count, weights)


def ratio(above, below) -> np.ndarray:
    """A quotient; NaN where the divisor is 0."""
    above, below = np.broadcast_arrays(np.asarray(above, float), below)
    result = np.full(below.shape, np.nan)
    return np.divide(above, below, out=result, where=below != 0)


def plogp(values) -> np.ndarray:
    """x ln x, and 0 for 0."""
    values = np.asarray(values, float)
    return values * np.log(np.where(values > 0, values, 1.0))
