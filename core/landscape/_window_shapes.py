"""The shape of a moving window, row by row."""

from __future__ import annotations

import numpy as np

SHAPES = ("circle", "square")


def window_chords(radius: float, shape: str) -> np.ndarray:
    """Cells to either side of the middle in each row of the window, top to bottom.

    Parameters
    ----------
    radius : float
        In cells. A cell is in a circle when its centre lies within the radius, and in a
        square when it lies within in rows and in columns.

    Examples
    --------
    >>> window_chords(2, "circle").tolist(), window_chords(1, "square").tolist()
    ([0, 1, 2, 1, 0], [1, 1, 1])
    """
    # A radius of whole cells given in metres may come out a little less.
    radius = radius * (1 + 1e-9)
    reach = int(np.floor(radius))
    if shape == "square":
        return np.full(2 * reach + 1, reach, np.int64)
    down = np.arange(-reach, reach + 1)
    return np.floor(np.sqrt(radius**2 - down**2)).astype(np.int64)


def eroded_chords(chords: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """The cells of a window from where all ``offsets`` stay in it; empty for none.

    Examples
    --------
    >>> offsets = np.array([[-1, 0], [0, -1], [0, 1], [1, 0]])
    >>> eroded_chords(window_chords(2, "circle"), offsets).tolist()
    [0, 1, 0]
    """
    reach = len(chords) // 2
    wide = np.full(len(chords) + 2 * int(offsets[:, 0].max()), -1, np.int64)
    deep = (len(wide) - len(chords)) // 2
    wide[deep : len(wide) - deep] = chords
    left = chords.copy()
    for down, right in offsets:
        there = wide[deep + down : deep + down + len(chords)]
        left = np.minimum(left, np.where(there < 0, -1, there - abs(right)))
    held = int(left[: reach + 1].clip(-1, 0).sum())  # rows without a cell, from the top
    return left[-held:held] if held else left
