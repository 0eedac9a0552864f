"""The grid that every raster function shares."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Grid:
    """Shape, cell size and valid cells of a raster; row 0 is north.

    Parameters
    ----------
    shape : (rows, columns)
    cell_width, cell_height : float
        Metres, above 0. ``cell_height`` defaults to ``cell_width``.
    mask : bool array of ``shape``, optional
        True where the raster has a value. None means that every cell has one.
    """

    shape: tuple[int, int]
    cell_width: float
    cell_height: float | None = None
    mask: np.ndarray | None = None

    def __post_init__(self):
        rows, columns = (int(n) for n in self.shape)
        height = self.cell_width if self.cell_height is None else self.cell_height
        object.__setattr__(self, "shape", (rows, columns))
        object.__setattr__(self, "cell_width", float(self.cell_width))
        object.__setattr__(self, "cell_height", float(height))
        if rows < 1 or columns < 1:
            raise ValueError(f"A grid needs rows and columns, not {self.shape}.")
        for size in (self.cell_width, self.cell_height):
            if not (np.isfinite(size) and size > 0):
                raise ValueError(f"Cell sizes must be finite and above 0, not {size}.")
        if self.mask is not None:
            mask = np.asarray(self.mask)
            if mask.dtype != bool or mask.shape != self.shape:
                raise ValueError(
                    f"The mask must be a boolean array of shape {self.shape}."
                )
            object.__setattr__(self, "mask", mask)

    @property
    def cell_area(self) -> float:
        """Area of one cell in square metres."""
        return self.cell_width * self.cell_height

    @property
    def valid(self) -> np.ndarray:
        """The mask; all True where none was given."""
        return np.ones(self.shape, bool) if self.mask is None else self.mask

    @property
    def valid_count(self) -> int:
        """Number of cells with a value."""
        if self.mask is None:
            return self.shape[0] * self.shape[1]
        return int(np.count_nonzero(self.mask))

    @property
    def valid_area(self) -> float:
        """Area of the cells with a value in square metres."""
        return self.valid_count * self.cell_area

    @property
    def is_square(self) -> bool:
        """Whether cells are square within 0.1 percent."""
        return abs(self.cell_width / self.cell_height - 1) <= 1e-3

    def check(self, array: np.ndarray, name: str) -> np.ndarray:
        """Return ``array`` as an array; raise ValueError unless it has this shape."""
        array = np.asarray(array)
        if array.shape != self.shape:
            raise ValueError(
                f"{name} has shape {array.shape}, the grid has {self.shape}."
            )
        return array
