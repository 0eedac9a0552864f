"""Patches linked or not by a distance threshold (IIC and the component indices)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress, part
from ._path_value import LINKS
from .best_paths import BestPaths, best_paths
from .components import Components, components
from .importance import ROWS, Importance, exchange, importance
from .lost_connections import lost_connections
from .patch_graph import PatchGraph, link_graph


@dataclass(frozen=True)
class BinaryNetwork:
    """The network of links no longer than a threshold."""

    area: np.ndarray
    graph: PatchGraph
    paths: BestPaths
    parts: Components
    importance: Importance

    @property
    def overall(self) -> dict:
        """Indices of the whole network that need no landscape area."""
        squares = float((self.parts.area**2).sum())
        numerator = self.importance.numerator
        return {
            "IICnum": numerator,
            "EC_IIC": float(np.sqrt(numerator)),
            "NC": len(self.parts.area),
            "NL": len(self.graph.neighbour) // 2,
            "LC_area": float(self.parts.area.max()),
            "LC_nodes": int(self.parts.patches.max()),
            "LCP_num": squares,
            "CCP": squares / float(self.area.sum()) ** 2,
            "H": self.harary,
        }

    @property
    def harary(self) -> float:
        """Half the sum of 1 / links over ordered pairs."""
        total = 0.0
        for first in range(0, len(self.area), ROWS):
            links = self.paths.length[first : first + ROWS]
            total += (1.0 / links[(links > 0) & (links <= self.graph.limit)]).sum()
        return float(total / 2)

    @property
    def patches(self) -> dict:
        """Columns of the patch table that are not fractions of IIC."""
        squares = (self.parts.area**2).sum()
        return {
            "BC": self.paths.betweenness,
            "BC_IIC": self.paths.weighted_betweenness,
            "dNC": self.parts.count_without,
            "dLCP": 100 * (squares - self.parts.squares_without) / squares,
            "degree": np.diff(self.graph.start),
        }


def binary_network(
    area: np.ndarray,
    distance: np.ndarray,
    *,
    threshold: float,
    progress: Progress = None,
) -> BinaryNetwork:
    """The binary network of links with distance <= ``threshold``."""
    linked = distance <= threshold
    np.fill_diagonal(linked, False)
    graph = link_graph(linked)
    paths = best_paths(
        graph, area, value=LINKS, rate=1.0, progress=part(progress, 0.0, 0.4)
    )
    lost = lost_connections(
        graph,
        paths,
        area,
        value=LINKS,
        rates=[1.0],
        progress=part(progress, 0.4, 1.0),
    )
    reached = exchange(
        paths.length, area, lambda links: 1.0 / (1.0 + links), limit=graph.limit
    )
    return BinaryNetwork(
        area,
        graph,
        paths,
        components(graph, area),
        importance(area, reached, lost[0]),
    )
