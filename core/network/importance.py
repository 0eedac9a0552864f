"""The share of each patch in a connectivity index, and what the share is made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

ROWS = 128


@dataclass(frozen=True)
class Importance:
    """Percent of an index that is lost with each patch (Saura and Rubio 2010).

    ``numerator`` is the index before the division by the squared landscape area.
    ``intra`` is the patch's own area, ``flux`` its exchange with the others,
    ``connector`` the exchange of others that it alone carries.
    """

    numerator: float
    intra: np.ndarray
    flux: np.ndarray
    connector: np.ndarray

    @property
    def total(self) -> np.ndarray:
        """The whole loss."""
        return self.intra + self.flux + self.connector

    def columns(self, index: str) -> dict:
        """The four columns of a table, named for the index."""
        return {
            f"d{index}": self.total,
            f"d{index}intra": self.intra,
            f"d{index}flux": self.flux,
            f"d{index}connector": self.connector,
        }


def importance(area, exchange, lost) -> Importance:
    """Importance of patches with the given sums of area_j x value_ij over the others.

    ``lost`` is the sum over unordered pairs of others that goes with the patch.
    """
    own = area**2
    flux = area * exchange
    numerator = own.sum() + flux.sum()
    return Importance(
        float(numerator),
        100 * own / numerator,
        200 * flux / numerator,
        200 * lost / numerator,
    )


def exchange(length, area, value, *, limit) -> np.ndarray:
    """Sum over the other patches in reach of area_j x value(length_ij)."""
    result = np.empty(len(area))
    for first in range(0, len(area), ROWS):
        block = length[first : first + ROWS]
        worth = np.where(block <= limit, value(block), 0.0)
        rows = np.arange(len(block))
        worth[rows, first + rows] = 0.0
        result[first : first + ROWS] = (worth * area).sum(axis=1)
    return result
