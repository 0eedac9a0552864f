"""The direct solution of a network: sparse LU of its nodes' equations."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, diags
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

from .network import Network


class DirectSolution:
    """A network factorised once and solved for any currents.

    A part of the network that has no ground is given one at its first node; where the
    currents of a part add up to 0 that changes nothing but the level of its voltages.

    Parameters
    ----------
    network : Network
    wires : list of (int array, float array)
        For each bundle the nodes that it joins and the conductance of each one's wire
        to a common end.
    """

    def __init__(self, network: Network, wires: list = ()):
        matrix = _conductances(network, wires)
        totals = np.asarray(matrix.sum(axis=1)).ravel()
        ground = np.zeros(len(totals))
        ground[: network.size] = network.ground
        count, self._part = connected_components(matrix, directed=False)
        grounded = np.bincount(self._part, ground, count) > 0
        first = np.unique(self._part, return_index=True)[1][~grounded]
        self._floating = ~grounded
        ground[first] = np.where(totals[first] > 0, totals[first], 1.0)
        self._members = np.bincount(self._part, minlength=count)
        self._size = network.size
        equations = diags(totals + ground) - matrix
        self._factors = splu(
            equations.tocsc(),
            permc_spec="MMD_AT_PLUS_A",
            diag_pivot_thresh=0.0,
            options={"SymmetricMode": True},
        )

    def solve(self, right: np.ndarray) -> np.ndarray:
        """Voltages for the currents that enter the nodes, as float32."""
        currents = np.zeros(len(self._part))
        currents[: self._size] = right
        surplus = np.bincount(self._part, currents, len(self._members))
        surplus *= self._floating
        currents -= (surplus / self._members)[self._part]
        return self._factors.solve(currents)[: self._size].astype(np.float32)


def _conductances(network, wires):
    size = network.size
    matrix = csr_matrix(
        (network.edges.astype(float), network.ends, network.first), (size, size)
    )
    if not len(wires):
        return matrix
    nodes = np.concatenate([nodes for nodes, _ in wires])
    values = np.concatenate([values for _, values in wires])
    ends = np.repeat(size + np.arange(len(wires)), [len(nodes) for nodes, _ in wires])
    larger = size + len(wires)
    matrix.resize(larger, larger)
    joined = csr_matrix((values, (nodes, ends)), (larger, larger))
    return matrix + joined + joined.T
