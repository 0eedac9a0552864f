"""Which cells count as neighbours of a cell, and how much."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..refusal import Refusal

NEIGHBOURHOODS = ("queen", "rook", "band", "inverse_distance", "gaussian")


@dataclass(frozen=True)
class Neighbourhood:
    """A window around a cell.

    Attributes
    ----------
    weights : float64 array (2 a + 1, 2 b + 1)
        Weight of each cell of the window; the middle is the cell itself. 0: outside.
    spans : int64 array (k, 3)
        Where all weights are 0 or 1, the window as runs of cells: row from the middle,
        first and last column from the middle. Empty otherwise.
    """

    weights: np.ndarray
    spans: np.ndarray


def neighbourhood(
    kind: str | np.ndarray = "queen",
    radius: float | None = None,
    *,
    aspect: float = 1.0,
    power: float = 1.0,
) -> Neighbourhood:
    """Make the window of a kind.

    Parameters
    ----------
    kind : str, or 2-D array of weights
        - "queen": the 8 cells that share an edge or a corner; with a radius, the square
          window of all cells up to so many rows and columns away.
        - "rook": the 4 cells that share an edge; with a radius, all cells that so many
          steps across edges reach.
        - "band": cells whose centre lies within the radius.
        - "inverse_distance": the same, weighted by 1 / distance ** power; the cell
          itself weighs as much as the nearest.
        - "gaussian": the same, weighted by exp(-(distance / bandwidth)² / 2) with a
          third of the radius for bandwidth.
        - an array of an odd number of rows and columns: any window, with the weight of
          each cell, 0 outside; the middle is the cell itself.
    radius : float, optional
        Widths of a cell, at least 1; whole cells count for "queen" and "rook", 1 where
        none is given.
    aspect : float
        Height of a cell divided by its width; not of "queen" and "rook".
    power : float
        Above 0; of "inverse_distance" only.

    Raises
    ------
    Refusal
        For an unknown kind, a radius that is missing, out of place or reaches no
        neighbour, and weights that are below 0, not finite, or of an even number of
        rows or columns.

    Examples
    --------
    >>> neighbourhood("band", 1).weights.astype(int).tolist()
    [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
    >>> neighbourhood("band", 1.5).weights.astype(int).tolist()
    [[1, 1, 1], [1, 1, 1], [1, 1, 1]]
    """
    if isinstance(kind, np.ndarray):
        return _given(kind, radius)
    if kind not in NEIGHBOURHOODS:
        raise Refusal(
            "There is no neighbourhood {value!r}; choose one of {choices}.",
            parameter="neighbourhood",
            value=kind,
            choices=", ".join(NEIGHBOURHOODS),
        )
    by_steps = kind in ("queen", "rook")
    if radius is None and by_steps:
        radius = 1.0
    if radius is None:
        raise Refusal(
            "The neighbourhood {kind} needs a radius. Give one.",
            parameter="radius",
            kind=kind,
        )
    least = 1.0 if by_steps else min(1.0, aspect)
    if not np.isfinite(radius) or radius < least * (1 - 1e-9):
        raise Refusal(
            "A radius of {radius:g} cells reaches no neighbour. Give at least the size "
            "of a cell.",
            parameter="radius",
            radius=radius,
        )
    if not (np.isfinite(power) and power > 0):
        raise Refusal(
            "The power of the distance is {value:g}. It must be above 0.",
            parameter="power",
            value=power,
        )
    reach = radius * (1 + 1e-9)
    high = 1.0 if by_steps else aspect
    down = np.arange(-int(reach / high), int(reach / high) + 1)[:, None]
    right = np.arange(-int(reach), int(reach) + 1)
    if kind == "queen":
        apart = np.maximum(abs(down), abs(right))
    elif kind == "rook":
        apart = abs(down) + abs(right)
    else:
        apart = np.hypot(down * aspect, right)
    within = apart <= reach
    if kind == "gaussian":
        weights = np.exp(-0.5 * (3.0 * apart / radius) ** 2)
    elif kind == "inverse_distance":
        weights = np.maximum(apart, least) ** -power
    else:
        return Neighbourhood(within.astype(float), _spans(within))
    weights[~within] = 0.0
    return Neighbourhood(weights, np.empty((0, 3), np.int64))


def _given(weights, radius):
    """The window that an array of weights describes."""
    if radius is not None:
        raise Refusal(
            "A window of weights has no radius. Leave the radius out.",
            parameter="radius",
        )
    weights = np.asarray(weights, dtype=float)
    odd = weights.ndim == 2 and weights.shape[0] % 2 == weights.shape[1] % 2 == 1
    if not odd or not (np.isfinite(weights) & (weights >= 0)).all():
        raise Refusal(
            "The weights of a window of the shape {shape} cannot be used. Give an odd "
            "number of rows and columns, and weights from 0 on.",
            parameter="neighbourhood",
            shape=weights.shape,
        )
    if (
        np.count_nonzero(weights) - (weights[tuple(np.array(weights.shape) // 2)] > 0)
        < 1
    ):
        raise Refusal(
            "The window holds no neighbour. Give a weight above 0 to a cell besides the "
            "middle one.",
            parameter="neighbourhood",
        )
    return Neighbourhood(weights.copy(), np.empty((0, 3), np.int64))


def _spans(window):
    """Runs of cells of a window that is convex, row by row."""
    spans = []
    for row, cells in enumerate(window):
        columns = np.flatnonzero(cells) - window.shape[1] // 2
        if columns.size:
            spans.append((row - window.shape[0] // 2, columns[0], columns[-1]))
    return np.array(spans, dtype=np.int64)
