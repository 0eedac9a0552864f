"""The least and the most edge that a number of cells can have (He et al. 2000)."""

from __future__ import annotations

import numpy as np


def least_edge(cells: np.ndarray) -> np.ndarray:
    """Sides around ``cells`` cells packed as closely as possible (Milne 1991).

    Parameters
    ----------
    cells : array of whole numbers above 0

    Returns
    -------
    int64 array

    Examples
    --------
    >>> least_edge([1, 2, 4, 5, 7]).tolist()
    [4, 6, 8, 10, 12]
    """
    cells, side = _largest_square(cells)
    more = np.where(cells <= side * (side + 1), 2, 4)
    return 4 * side + np.where(cells == side**2, 0, more)


def most_like_sides(cells: np.ndarray) -> np.ndarray:
    """Sides between cells of ``cells`` cells packed as closely as possible.

    Each side counts once (He et al. 2000, Landscape Ecology 15: 591, equation 2).

    Examples
    --------
    >>> most_like_sides([1, 2, 4, 5, 7]).tolist()
    [0, 1, 4, 5, 8]
    """
    cells = np.asarray(cells, np.int64)
    return (4 * cells - least_edge(cells)) // 2


def most_edge(
    cells: np.ndarray, landscape_cells: np.ndarray, landscape_edge: np.ndarray
) -> np.ndarray:
    """Sides around ``cells`` cells spread as widely as a landscape lets them.

    Either no two of them touch, or no two of the cells between them do.

    Parameters
    ----------
    cells, landscape_cells : arrays of whole numbers
    landscape_edge : array of whole numbers
        Sides of the landscape's own boundary.

    Examples
    --------
    >>> most_edge([2, 8], [9, 9], [12, 12]).tolist()
    [8, 16]
    """
    cells = np.asarray(cells, np.int64)
    between = np.asarray(landscape_cells, np.int64) - cells
    return np.minimum(4 * cells, np.asarray(landscape_edge) + 4 * between)


def _largest_square(cells):
    """The cells, and the side of the largest square that they fill."""
    cells = np.asarray(cells, np.int64)
    side = np.floor(np.sqrt(cells.astype(float))).astype(np.int64)
    side -= side**2 > cells
    side += (side + 1) ** 2 <= cells
    return cells, side
