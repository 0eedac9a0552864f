"""Circuits the plain way, for comparison: one matrix, every rule spelled out."""

import numpy as np

STEPS = ((0, 1, 1.0), (1, 0, 1.0), (1, 1, 2**-0.5), (1, -1, 2**-0.5))


def edges(surface, surface_is, connection, neighbours):
    """Ends and conductance of each edge; cells by position, NaN is missing."""
    rows, columns = surface.shape
    found = []
    for down, right, factor in STEPS[: neighbours // 2]:
        for row in range(rows - down):
            for column in range(max(0, -right), columns - max(0, right)):
                one, other = surface[row, column], surface[row + down, column + right]
                if np.isnan(one) or np.isnan(other):
                    continue
                if (surface_is == "resistance") != (connection == "average_resistance"):
                    one, other = 1 / one, 1 / other
                mean = (one + other) / 2
                conductance = mean if connection == "average_conductance" else 1 / mean
                start = row * columns + column
                end = start + down * columns + right
                found.append((start, end, factor * conductance))
    return found


def solve(surface, ties, currents, fixed=(), grounds=None, **options):
    """Voltages and currents of all cells.

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
    found = edges(surface, **options)
    matrix = np.zeros((surface.size, surface.size))
    for one, other, conductance in found:
        a, b = node[one], node[other]
        matrix[a, a] += conductance
        matrix[b, b] += conductance
        matrix[a, b] -= conductance
        matrix[b, a] -= conductance
    right = np.zeros(surface.size)
    for cell, amperes in currents.items():
        right[node[cell]] += amperes
    for cell, conductance in (grounds or {}).items():
        matrix[node[cell], node[cell]] += conductance
    free = np.setdiff1d(node, node[list(fixed)])
    voltages = np.zeros(surface.size)
    part = matrix[np.ix_(free, free)]
    voltages[free] = np.linalg.lstsq(part, right[free], rcond=1e-13)[0]
    voltages = voltages[node]
    inflow, outflow = np.zeros(surface.size), np.zeros(surface.size)
    for one, other, conductance in found:
        flow = conductance * (voltages[one] - voltages[other])
        if node[one] != node[other]:
            start, end = (one, other) if flow > 0 else (other, one)
            outflow[node[start]] += abs(flow)
            inflow[node[end]] += abs(flow)
    for cell, conductance in (grounds or {}).items():
        flow = conductance * voltages[cell]
        outflow[node[cell]] += max(flow, 0)
        inflow[node[cell]] += max(-flow, 0)
    passing = np.maximum(inflow, outflow)[node]
    passing[np.isnan(surface.ravel())] = 0
    return voltages.reshape(surface.shape), passing.reshape(surface.shape)
