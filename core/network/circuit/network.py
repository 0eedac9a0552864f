"""A network of resistors without a grid: what the coarse levels become."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ._graph import add_up, collect, list_edges, pair_up, put_lower_first

# A pair of worse quality than this is not made.
LARGEST_QUALITY = 10.0


@dataclass(frozen=True)
class Network:
    """Nodes, their neighbours, conductances and grounds; see ``_graph``."""

    first: np.ndarray
    middle: np.ndarray
    ends: np.ndarray
    edges: np.ndarray
    ground: np.ndarray

    @property
    def size(self) -> int:
        """Number of nodes."""
        return len(self.ground)

    def totals(self) -> np.ndarray:
        """Sum of each node's conductances."""
        total = np.empty_like(self.ground)
        add_up(self.first, self.edges, self.ground, total)
        return total


def network_of_cells(
    blocks: np.ndarray, number: np.ndarray, ground: np.ndarray
) -> Network:
    """The network of a grid's numbered cells.

    Parameters
    ----------
    blocks : float32 array
        Edges in blocks.
    number : int32 array
        Number of each cell in blocks, rising with position, -1 for none.
    ground : float32 array
        Of each numbered cell.
    """
    count = len(ground)
    first = np.zeros(count + 1, np.int32)
    ends = np.empty(8 * count, np.int32)
    edges = np.empty(8 * count, blocks.dtype)
    used = list_edges(blocks, number, first, ends, edges)
    return _network(first, ends, edges, ground, used)


def pair_nodes(
    network: Network, sets: list[np.ndarray] = ()
) -> tuple[np.ndarray, Network]:
    """Each node's pair, by number, and the network of pairs.

    Parameters
    ----------
    sets : list of int arrays
        Nodes that are one, to be put together instead of in pairs.
    """
    groups = np.full(network.size, -1, np.int32)
    for number, nodes in enumerate(sets):
        groups[nodes] = number
    parts = (network.first, network.ends, network.edges, network.ground)
    count = pair_up(*parts, network.totals(), LARGEST_QUALITY, len(sets), groups)
    first = np.zeros(count + 1, np.int32)
    ends = np.empty_like(network.ends)
    edges = np.empty_like(network.edges)
    ground = np.zeros(count, network.ground.dtype)
    used = collect(*parts, groups, first, ends, edges, ground)
    return groups, _network(first, ends, edges, ground, used)


def _network(first, ends, edges, ground, used):
    ends.resize(used, refcheck=False)
    edges.resize(used, refcheck=False)
    middle = np.empty(len(ground), np.int32)
    put_lower_first(first, ends, edges, middle)
    return Network(first, middle, ends, edges, ground)
