"""Metrics of classes: one value for each class of each landscape."""

from __future__ import annotations

import numpy as np

from ._group_sums import plogp, ratio
from .edge_limits import least_edge, most_edge, most_like_sides
from .shared_metrics import DISTRIBUTION_METRICS, SHARED_METRICS


def _area(g):
    return g.cells * g.mosaic.cell_ha


def _share(g):
    return 100 * g.cells / g.area_cells


def _edge(g):
    return g.unlike.sum(axis=1) * g.mosaic.cell


def _edge_density(g):
    return _edge(g) / (g.area_cells * g.mosaic.cell**2) * 1e4


def _outline(g):
    """Sides of each class's cells to any other class, border and background."""
    return 4 * g.cells - g.like


def _shape_index(g):
    return _outline(g) / least_edge(g.cells)


def _quarter_shape_index(g):
    return 0.25 * _outline(g) / np.sqrt(g.cells)


def _normalised_shape_index(g):
    least = least_edge(g.cells)
    most = most_edge(g.cells, g.landscape_cells, g.boundary[g.zone])
    return ratio(_outline(g) - least, most - least)


def _clumpiness(g):
    share = g.cells / g.landscape_cells
    like = ratio(g.like, 4 * g.cells - least_edge(g.cells))
    scale = np.where((like < share) & (share < 0.5), share, 1 - share)
    return ratio(like - share, scale)


def _like_adjacencies(g):
    return 100 * g.like / (4 * g.cells)


def _like_adjacencies_without_border(g):
    return 100 * ratio(g.like, g.measures.adjacency.sum(axis=1))


def _aggregation(g):
    return 100 * ratio(g.like / 2, most_like_sides(g.cells))


def _interspersion(g):
    edge = g.unlike.sum(axis=1)
    entropy = np.log(np.maximum(edge, 1)) - ratio(plogp(g.unlike).sum(axis=1), edge)
    return 100 * ratio(entropy, np.log(np.maximum(g.class_count[g.zone] - 1, 1)))


CLASS_METRICS = {
    "CA": _area,
    "PLAND": _share,
    "TE": _edge,
    "ED": _edge_density,
    "LSI": _shape_index,
    "LSI_QUARTER": _quarter_shape_index,
    "NLSI": _normalised_shape_index,
    "CLUMPY": _clumpiness,
    "PLADJ": _like_adjacencies,
    "PLADJ_NOBORDER": _like_adjacencies_without_border,
    "AI": _aggregation,
    "IJI": _interspersion,
    **SHARED_METRICS,
    **DISTRIBUTION_METRICS,
}
