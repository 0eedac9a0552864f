"""What a circuit asks of the grid's nodes beside their resistors."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

NO_CELLS = np.zeros(0, np.int64)


@dataclass(frozen=True)
class Bounds:
    """Cells that are one node, grounded, or held at 0 volts.

    Cells are positions in flat blocks. A cell is in one tie at most, and those of a
    tie are all fixed or none. Missing cells in a tie get its voltage and its current.

    Attributes
    ----------
    ties : list of int arrays
        Cells that are one node.
    grounded : int array
        Cells with a resistor to the ground.
    grounds : float array
        Their conductances.
    fixed : int array
        Cells held at 0 volts.
    """

    ties: list[np.ndarray] = field(default_factory=list)
    grounded: np.ndarray = field(default_factory=lambda: NO_CELLS)
    grounds: np.ndarray = field(default_factory=lambda: np.zeros(0))
    fixed: np.ndarray = field(default_factory=lambda: NO_CELLS)


def joined(groups: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Groups of cells as one array, and where each begins and the last ends."""
    starts = np.cumsum([0] + [len(cells) for cells in groups])
    cells = np.concatenate(groups) if len(groups) else NO_CELLS
    return cells, starts
