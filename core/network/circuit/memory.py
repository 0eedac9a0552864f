"""How many solutions may be under way, and kept, at a time."""

from __future__ import annotations

from ...parallel import processors
from .resistor_grid import ResistorGrid

# Bytes for solutions under way, beyond the first; and for voltages kept to make up
# pairs from, beyond the first two.
UNDER_WAY = 2**30
KEPT = 2**30


def solutions_under_way(
    grid: ResistorGrid, bytes_per_cell: int, threads: int | None
) -> int:
    """Number of threads, the given one or less, at least 1."""
    wanted = processors() if threads is None else max(1, threads)
    return min(wanted, 1 + UNDER_WAY // (bytes_per_cell * grid.cells))


def solutions_kept(grid: ResistorGrid) -> int:
    """Number of voltage maps to keep at a time, at least 2."""
    return max(2, KEPT // (8 * grid.cells))
