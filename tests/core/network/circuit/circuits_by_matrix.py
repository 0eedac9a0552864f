"""Circuits the plain way, for comparison: one matrix, every rule spelled out."""

import numpy as np

STEPS = ((0, 1, 1.0), (1, 0, 1.0), (1, 1, 2**-0.5), (1, -1, 2**-0.5))


def edges(surface, surface_is, connection, neighbours):
    """Ends and conductance of each edge; cells by position, NaN is missing."""
    rows, columns = surface.shape
    position = np.arange(surface.size).reshape(surface.shape)
    if (surface_is == "resistance") != (connection == "average_resistance"):
        surface = 1 / surface
    found = []
    for down, right, factor in STEPS[: neighbours // 2]:
        west, east = max(0, -right), max(0, right)
        here = np.s_[: rows - down, west : columns - east]
        there = np.s_[down:, east : columns - west]
        mean = (surface[here] + surface[there]) / 2
        if connection == "average_resistance":
            mean = 1 / mean
        ends = (position[here], position[there], factor * mean)
        found.append(np.array([part[~np.isnan(mean)] for part in ends]))
    one, other, conductance = np.concatenate(found, axis=1)
    return one.astype(int), other.astype(int), conductance


def net_outflow(voltages, surface, **options):
    """What flows out of each cell less what flows in."""
    one, other, conductance = edges(surface, **options)
    flow = conductance * (voltages.flat[one] - voltages.flat[other])
    net = np.bincount(one, flow, surface.size) - np.bincount(other, flow, surface.size)
    return net.reshape(surface.shape)


def solve(surface, ties, currents, fixed=(), grounds=None, **options):
    """Voltages and currents of all cells, those of their node where they are missing.

    Parameters
    ----------
    ties : list of lists of positions
    currents, grounds : dict
        Position to amperes, and to conductance.
    fixed : positions
        Cells at 0 volts.
    """
    options = {
        "surface_is": "resistance",
        "connection": "average_resistance",
        "neighbours": 8,
        **options,
    }
    node = np.arange(surface.size)
    for tie in ties:
        node[list(tie)] = min(tie)
    one, other, conductance = edges(surface, **options)
    matrix = np.zeros((surface.size, surface.size))
    for start, end in ((one, other), (other, one)):
        np.add.at(matrix, (node[start], node[start]), conductance)
        np.add.at(matrix, (node[start], node[end]), -conductance)
    right = np.zeros(surface.size)
    for cell, amperes in currents.items():
        right[node[cell]] += amperes
    for cell, value in (grounds or {}).items():
        matrix[node[cell], node[cell]] += value
    free = np.setdiff1d(node, node[list(fixed)])
    voltages = np.zeros(surface.size)
    part = matrix[np.ix_(free, free)]
    voltages[free] = np.linalg.lstsq(part, right[free], rcond=1e-13)[0]
    voltages = voltages[node]
    flow = conductance * (voltages[one] - voltages[other]) * (node[one] != node[other])
    inflow = np.bincount(node[other], np.maximum(flow, 0), surface.size)
    inflow += np.bincount(node[one], np.maximum(-flow, 0), surface.size)
    outflow = np.bincount(node[one], np.maximum(flow, 0), surface.size)
    outflow += np.bincount(node[other], np.maximum(-flow, 0), surface.size)
    for cell, value in (grounds or {}).items():
        outflow[node[cell]] += max(value * voltages[cell], 0)
        inflow[node[cell]] += max(-value * voltages[cell], 0)
    passing = np.maximum(inflow, outflow)[node]
    valid = ~np.isnan(surface.ravel())
    passing[~np.isin(node, node[valid])] = 0
    return voltages.reshape(surface.shape), passing.reshape(surface.shape)
