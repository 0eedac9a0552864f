"""Patches linked with a probability that falls with distance (PC)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress, part
from ._path_value import PROBABILITY
from .best_paths import best_paths
from .importance import Importance, exchange, importance
from .lost_connections import lost_connections
from .patch_graph import distance_graph

# Paths less probable than exp(-100), 4e-44, count as no path: even all pairs of a
# million patches together would not change the last digit of PC.
LARGEST_EXPONENT = 100.0


@dataclass(frozen=True)
class ProbableNetwork:
    """PC of a network at one threshold; ``flux`` is the direct exchange (AWF)."""

    importance: Importance
    flux: float
    betweenness: np.ndarray
    largest_loss: float

    @property
    def overall(self) -> dict:
        """Numerators of PC and of the area-weighted flux, and EC."""
        numerator = self.importance.numerator
        return {
            "PCnum": numerator,
            "EC_PC": float(np.sqrt(numerator)),
            "AWF_num": self.flux,
        }


def probable_networks(
    area: np.ndarray,
    distance: np.ndarray,
    *,
    thresholds,
    probability: float,
    minimum_probability: float = 0.0,
    progress: Progress = None,
) -> list[ProbableNetwork]:
    """PC at each threshold from one search: the best paths are the same for all.

    Only the first network's betweenness is weighted with its own threshold; the others
    carry the same array.
    """
    rates = -np.log(probability) / np.asarray(thresholds, float)
    exponent = LARGEST_EXPONENT
    if minimum_probability > 0:
        exponent = min(exponent, -np.log(minimum_probability))
    longest = exponent / rates.min()
    graph = distance_graph(distance, longest=longest, progress=part(progress, 0.0, 0.2))
    if graph.direct:
        length, unit, limit = distance, 1.0, longest
        betweenness = np.zeros(len(area))
        lost = np.zeros((len(rates), len(area)))
    else:
        paths = best_paths(
            graph,
            area,
            value=PROBABILITY,
            rate=rates[0],
            progress=part(progress, 0.2, 0.4),
        )
        length, unit, limit = paths.length, graph.unit, graph.limit
        betweenness = paths.weighted_betweenness
        lost = lost_connections(
            graph,
            paths,
            area,
            value=PROBABILITY,
            rates=rates,
            progress=part(progress, 0.4, 1.0),
        )
    networks = []
    for rate, loss in zip(rates, lost):

        def worth(block, rate=rate):
            return np.exp(-rate * unit * block)

        parts = importance(area, exchange(length, area, worth, limit=limit), loss)
        direct = exchange(
            distance, area, lambda d, rate=rate: np.exp(-rate * d), limit=np.inf
        )
        out_of_reach = 0.0
        if minimum_probability > 0:
            near = exchange(length, area, np.ones_like, limit=limit)
            out_of_reach = max((area * (area.sum() - area - near)).sum(), 0.0)
        networks.append(
            ProbableNetwork(
                parts,
                float((area * direct).sum()),
                betweenness,
                float(minimum_probability * out_of_reach / parts.numerator),
            )
        )
    return networks
