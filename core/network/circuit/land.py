"""A surface with its short circuits: what nodes there are, and what connects them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...refusal import Refusal
from .bounds import NO_CELLS, Bounds, joined
from .focal_nodes import FocalNodes, read_regions, unite
from .resistor_grid import ResistorGrid, build_grid, number_parts, valid_nodes

# The resistance between nodes that nothing connects, or that is not asked for.
UNCONNECTED = -1.0


@dataclass(frozen=True)
class PlacedNodes:
    """Cells that are one node each.

    Attributes
    ----------
    groups : list of int arrays
        Positions in the flat raster, the first valid, missing cells last; no cell is in
        two groups.
    which : int array
        The group of each node asked for, -1 where it has no valid cell.
    """

    groups: list[np.ndarray]
    which: np.ndarray

    @property
    def ties(self) -> list[np.ndarray]:
        """The groups of several cells."""
        return [cells for cells in self.groups if len(cells) > 1]

    def whole(self, cells: np.ndarray) -> np.ndarray:
        """Cells and all that are one node with one of them."""
        ties = [tie for tie in self.ties if np.isin(tie, cells).any()]
        return np.unique(np.concatenate([cells, *ties]))

    def cells(self, node: int) -> np.ndarray:
        """The cells of a node; none if it has no valid cell."""
        group = self.which[node]
        return self.groups[group] if group >= 0 else NO_CELLS


NOWHERE = PlacedNodes([], NO_CELLS)


class Land:
    """A resistance or conductance surface and its short-circuit regions.

    Memory: 1 byte per cell, and 4 for the numbers of its parts.

    Parameters
    ----------
    As in ``current_flow``.
    check : callable
        Called between steps; may raise.

    Attributes
    ----------
    shape : (rows, columns)
    """

    def __init__(
        self,
        surface: np.ndarray,
        mask: np.ndarray | None,
        *,
        surface_is: str,
        connection: str,
        neighbours: int,
        short_circuits: np.ndarray | None = None,
        check: Callable[[], None] = lambda: None,
    ):
        self._check = check
        self._surface = np.asarray(surface)
        if self._surface.ndim != 2:
            raise ValueError(f"The surface has {self._surface.ndim} dimensions, not 2.")
        self.shape = self._surface.shape
        if mask is not None and np.shape(mask) != self.shape:
            raise ValueError(
                f"The mask has shape {np.shape(mask)}, the surface has {self.shape}."
            )
        self._surface_is = surface_is
        self._connection = connection
        self._neighbours = neighbours
        self._valid = valid_nodes(self._surface, mask, surface_is, check)
        self._regions = read_regions(short_circuits, self.shape).cells

    def refuse_missing(self, nodes: FocalNodes) -> None:
        """Raise Refusal where a focal node has no valid cell."""
        placed = self.place(nodes.cells)
        for at in np.flatnonzero(placed.which < 0):
            row, column = divmod(int(nodes.cells[at][0]), self.shape[1])
            raise Refusal(
                "Focal node {node} at row {row}, column {column} lies on missing cells "
                "of the surface. Move it, or give its cells a value.",
                parameter="focal",
                node=int(nodes.ids[at]),
                row=row,
                column=column,
            )

    def place(self, sets: list[np.ndarray]) -> PlacedNodes:
        """Join sets of cells with each other and with regions where they overlap."""
        groups, which = unite([*self._regions, *sets])
        valid = self._valid.reshape(-1)
        groups = [cells[np.argsort(~valid[cells], kind="stable")] for cells in groups]
        filled = np.array([valid[cells[:1]].any() for cells in groups], bool)
        number = np.where(filled, np.cumsum(filled) - 1, -1)
        groups = [cells for cells, some in zip(groups, filled) if some]
        return PlacedNodes(groups, number[which[len(self._regions) :]])

    def stand_ins(self, cells: np.ndarray) -> np.ndarray:
        """For each cell the one that stands for its node; -1 where it has none.

        A missing cell in a region belongs to the region's node.
        """
        valid = self._valid.reshape(-1)
        found = np.where(valid[cells], cells, -1)
        for group in unite(self._regions)[0]:
            alive = group[valid[group]]
            found[np.isin(cells, group)] = alive[0] if len(alive) else -1
        return found

    def parts(self, placed: PlacedNodes) -> np.ndarray:
        """Number the parts that current can pass between; 0 for missing cells."""
        return number_parts(self._valid, placed.ties, self._neighbours, self._check)

    def grid(
        self,
        parts: np.ndarray,
        used: set[int],
        placed: PlacedNodes = NOWHERE,
    ) -> ResistorGrid:
        """The resistors of the parts used.

        The window holds all cells of the placed nodes there, the missing ones too.
        """
        lookup = np.zeros(parts.max() + 1, bool)
        lookup[list(used)] = True
        shown = [cells for cells in placed.ties if lookup[parts.flat[cells[0]]]]
        return build_grid(
            self._surface,
            lookup[parts],
            joined(shown)[0],
            surface_is=self._surface_is,
            connection=self._connection,
            neighbours=self._neighbours,
        )


def tied(grid: ResistorGrid, placed: PlacedNodes, **others) -> Bounds:
    """The bounds of a grid whose nodes are placed; other fields of Bounds as given."""
    ties = [grid.positions(cells) for cells in placed.ties if grid.holds(cells[0])]
    return Bounds(ties, **others)
