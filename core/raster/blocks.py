"""Bands of rows, so that work in numpy needs little memory above its result."""

from __future__ import annotations

from collections.abc import Iterator

CELLS_PER_BLOCK = 1 << 20
# Of work that takes many numbers for each cell: they stay in the processor's cache.
CELLS_PER_STEP = 1 << 16


def row_blocks(
    shape: tuple[int, int], *, cells: int = CELLS_PER_BLOCK
) -> Iterator[slice]:
    """Yield slices of whole rows, from the first to the last, of about ``cells``."""
    rows, columns = shape
    step = max(1, cells // max(columns, 1))
    for start in range(0, rows, step):
        yield slice(start, min(start + step, rows))
