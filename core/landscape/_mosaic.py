"""The mosaic that metrics describe: classes of one landscape, or of each of many."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..raster.blocks import row_blocks
from .class_codes import class_codes, smallest_type


@dataclass(frozen=True)
class Mosaic:
    """Cells by group; a group is one class in one zone, and a zone is one landscape.

    Attributes
    ----------
    groups : 2-D array of codes
        Group of each cell; ``len(cells)`` outside all zones and where missing.
    zone, class_ : int64 arrays
        Of each group: position among the zones and among the classes.
    cells : int64 array
        Cells of each group.
    zones, classes : arrays
        The ids of the zones that hold a cell, and the classes, both rising.
    background : int64 array
        Cells of interior background in each zone.
    cell : float
        Side of a cell in metres.
    """

    groups: np.ndarray
    zone: np.ndarray
    class_: np.ndarray
    cells: np.ndarray
    zones: np.ndarray
    classes: np.ndarray
    background: np.ndarray
    cell: float

    def by_zone(self, values: np.ndarray) -> np.ndarray:
        """Sums of groups' values over the groups of each zone."""
        return np.bincount(self.zone, values, len(self.zones))

    @property
    def zone_cells(self) -> np.ndarray:
        """Cells with a class in each zone."""
        return self.by_zone(self.cells).astype(np.int64)

    @property
    def area_cells(self) -> np.ndarray:
        """Cells of each zone's landscape, interior background included."""
        return self.zone_cells + self.background

    @property
    def cell_ha(self) -> float:
        return self.cell**2 / 1e4


def mosaic(
    classes: np.ndarray,
    grid: Grid,
    *,
    zones: np.ndarray | None = None,
    background: np.ndarray | None = None,
) -> Mosaic:
    """Sort cells into groups.

    Parameters
    ----------
    zones : 2-D array of whole numbers, optional
        Zone of each cell, 0 or less for none. None: all cells are one zone 1.
    background : bool array, optional
        Missing cells that lie inside the landscape.
    """
    cell = float(np.sqrt(grid.cell_area))
    found = class_codes(classes, grid.mask)
    kinds = len(found.values)
    if zones is None:
        counts = _counts(found.codes, kinds)
        inside = 0 if background is None else int(np.count_nonzero(background))
        return Mosaic(
            found.codes,
            np.zeros(kinds, np.int64),
            np.arange(kinds),
            counts,
            np.array([1]),
            found.values,
            np.array([inside]),
            cell,
        )
    placed = class_codes(zones, zones > 0, "The raster of zones")
    many = len(placed.values)
    counts = np.zeros(many * kinds, np.int64)
    inside = np.zeros(many, np.int64)
    for rows in row_blocks(grid.shape):
        there = (placed.codes[rows] < many) & (found.codes[rows] < kinds)
        counts += np.bincount(
            _pair(placed, found, kinds, rows)[there], minlength=many * kinds
        )
        if background is not None:
            here = background[rows] & (placed.codes[rows] < many)
            inside += np.bincount(placed.codes[rows][here], minlength=many)
    present = np.flatnonzero(counts)
    held, zone = np.unique(present // kinds, return_inverse=True)
    number = np.full(many * kinds, len(present))
    number[present] = np.arange(len(present))
    groups = np.full(grid.shape, len(present), smallest_type(len(present)))
    for rows in row_blocks(grid.shape):
        there = (placed.codes[rows] < many) & (found.codes[rows] < kinds)
        groups[rows][there] = number[_pair(placed, found, kinds, rows)[there]]
    return Mosaic(
        groups,
        zone.astype(np.int64),
        present % kinds,
        counts[present],
        placed.values[held],
        found.values,
        inside[held],
        cell,
    )


def _pair(placed, found, kinds, rows):
    return placed.codes[rows].astype(np.int64) * kinds + found.codes[rows]


def _counts(codes, kinds):
    counts = np.zeros(kinds + 1, np.int64)
    for rows in row_blocks(codes.shape):
        counts += np.bincount(codes[rows].ravel(), minlength=kinds + 1)
    return counts[:kinds]
