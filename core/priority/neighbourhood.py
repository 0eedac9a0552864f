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

    @property
    def cells(self) -> int:
        """Cells of the window, the middle too."""
        return int(np.count_nonzero(self.weights))


def neighbourhood(
    kind: str = "queen",
    radius: float | None = None,
    *,
    aspect: float = 1.0,
    power: float = 1.0,
) -> Neighbourhood:
    """Make the window of a kind.

    Parameters
    ----------
    kind : str
        - "queen": the 8 cells that share an edge or a corner.
        - "rook": the 4 cells that share an edge.
        - "band": cells whose centre lies within the radius.
        - "inverse_distance": the same, weighted by 1 / distance ** power; the cell
          itself weighs as much as the nearest.
        - "gaussian": the same, weighted by exp(-(distance / bandwidth)² / 2) with a
          third of the radius for bandwidth.
    radius : float, optional
        Widths of a cell, at least 1; of "queen" and "rook" none.
    aspect : float
        Height of a cell divided by its width.
    power : float
        Above 0; of "inverse_distance" only.

    Raises
    ------
    Refusal
        For an unknown kind, and a radius that is missing, out of place or reaches no
        neighbour.

    Examples
    --------
    >>> neighbourhood("band", 1).weights.astype(int).tolist()
    [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
    >>> neighbourhood("band", 1.5).weights.astype(int).tolist()
    [[1, 1, 1], [1, 1, 1], [1, 1, 1]]
    """
    if kind not in NEIGHBOURHOODS:
        raise Refusal(
            "There is no neighbourhood {value!r}; choose one of {choices}.",
            parameter="neighbourhood",
            value=kind,
            choices=", ".join(NEIGHBOURHOODS),
        )
    if kind in ("queen", "rook"):
        if radius is not None:
            raise Refusal(
                "The neighbourhood {kind} has no radius. Leave the radius out, or "
                "choose a distance band.",
                parameter="radius",
                kind=kind,
            )
        weights = np.ones((3, 3))
        if kind == "rook":
            weights[::2, ::2] = 0.0
        return Neighbourhood(weights, _spans(weights))
    if radius is None:
        raise Refusal(
            "The neighbourhood {kind} needs a radius. Give one.",
            parameter="radius",
            kind=kind,
        )
    if not np.isfinite(radius) or radius < min(1.0, aspect) * (1 - 1e-9):
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
    down = np.arange(-int(reach / aspect), int(reach / aspect) + 1)
    right = np.arange(-int(reach), int(reach) + 1)
    apart = np.hypot(down[:, None] * aspect, right)
    within = apart <= reach
    if kind == "band":
        return Neighbourhood(within.astype(float), _spans(within))
    if kind == "gaussian":
        weights = np.exp(-0.5 * (3.0 * apart / radius) ** 2)
    else:
        weights = np.maximum(apart, min(1.0, aspect)) ** -power
    weights[~within] = 0.0
    return Neighbourhood(weights, np.empty((0, 3), np.int64))


def _spans(window):
    """Runs of cells of a window that is convex, row by row."""
    spans = []
    for row, cells in enumerate(window):
        columns = np.flatnonzero(cells) - window.shape[1] // 2
        if columns.size:
            spans.append((row - window.shape[0] // 2, columns[0], columns[-1]))
    return np.array(spans, dtype=np.int64)
