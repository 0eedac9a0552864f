"""How many species a place suits, from the maps of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..refusal import Refusal


@dataclass(frozen=True)
class Richness:
    """Species of each cell.

    Attributes
    ----------
    count : uint16 array
        Species whose suitability reaches their threshold.
    weighted : float32 array
        Sum of the suitabilities: the number of species that is expected.
    mask : bool array
        Cells with a value in any map.
    """

    count: np.ndarray
    weighted: np.ndarray
    mask: np.ndarray


def richness(maps: Iterable[np.ndarray], thresholds: Iterable[float]) -> Richness:
    """Add up the maps of species (Calabrese et al. 2014 on the two ways to do it).

    Counting habitat tends to give too many species where many are barely suited; the
    sum of suitabilities does not, but says no species' name. Takes 15 bytes per cell
    above one map.

    Parameters
    ----------
    maps : iterable of float arrays
        Suitability 0 to 1, all of one shape; NaN is missing and counts 0.
    thresholds : iterable of float
        One for each.

    Returns
    -------
    Richness

    Raises
    ------
    Refusal
        There is no map.
    """
    total = None
    for suitability, threshold in zip(maps, thresholds):
        if total is None:
            total = np.zeros(suitability.shape)
            count = np.zeros(suitability.shape, np.uint16)
            mask = np.zeros(suitability.shape, bool)
        valid = ~np.isnan(suitability)
        mask |= valid
        count += suitability >= threshold
        total[valid] += suitability[valid]
    if total is None:
        raise Refusal(
            "No species has a map that counts, so there is no richness to add up.",
            parameter="maps",
        )
    return Richness(count, total.astype(np.float32), mask)
