"""Currents through cells at given voltages; blocks and edges as in ``_flows``."""

from __future__ import annotations

import numpy as np

from ..._numba import kernel
from ._flows import flows_from_row, net_outflow
from ._rows import add_4_sizes


@kernel
def largest_flow(first, last, v, surface, conducts, factors):
    """The largest current along any edge that starts in rows of blocks."""
    end = surface.shape[2] - 1
    flows = np.zeros((16, end + 1))
    largest = np.zeros(end + 1)
    for i in range(first, last):
        flows_from_row(i, v, surface, conducts, factors, flows)
        for at in range(16):
            _keep_larger(largest, flows[at])
    return largest.max()


@kernel
def cell_currents(first, last, v, surface, conducts, factors, least, out):
    """What passes through each cell of rows of blocks: its larger of in- and outflow.

    That is half of all flows and their balance together. Flows below ``least`` count
    as none.
    """
    end = surface.shape[2] - 1
    mid, west, east = slice(1, end), slice(0, end - 1), slice(2, end + 1)
    flows = np.zeros((2, 16, end + 1))
    net = np.zeros((4, end + 1))
    for i in range(first - 1, last):
        f, n = flows[i % 2], flows[(i + 1) % 2]
        flows_from_row(i, v, surface, conducts, factors, f)
        for at in range(16):
            _drop_small(f[at], least)
        if i < first:
            continue
        net_outflow(f, n, net)
        t = out[i]
        for k in range(4):
            e, row = 4 * k, t[k, mid]
            row[:] = 0
            add_4_sizes(row, f[e, mid], f[e + 1, mid], f[e + 2, mid], f[e + 3, mid])
        add_4_sizes(t[0, mid], f[4, west], n[9, mid], n[14, west], n[15, mid])
        add_4_sizes(t[1, mid], f[0, mid], n[13, mid], n[10, mid], n[11, east])
        add_4_sizes(t[2, mid], f[12, west], f[1, mid], f[6, west], f[7, mid])
        add_4_sizes(t[3, mid], f[8, mid], f[5, mid], f[2, mid], f[3, east])
        for k in range(4):
            _half_of_both(t[k, mid], net[k, mid])


@kernel
def _keep_larger(largest, flows):
    for j in range(largest.size):
        largest[j] = max(largest[j], abs(flows[j]))


@kernel
def _drop_small(flows, least):
    for j in range(flows.size):
        if abs(flows[j]) < least:
            flows[j] = 0.0


@kernel
def _half_of_both(sizes, net):
    for j in range(sizes.size):
        sizes[j] = 0.5 * (sizes[j] + abs(net[j]))
