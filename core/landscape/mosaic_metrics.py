"""Metrics of whole landscapes: one value for each."""

from __future__ import annotations

import numpy as np

from ._group_sums import plogp, ratio
from .edge_limits import least_edge, most_like_sides
from .shared_metrics import DISTRIBUTION_METRICS, SHARED_METRICS, per_100_ha


def _total_area(g):
    return g.area_cells * g.mosaic.cell_ha


def _edge_sides(g):
    """Sides between two classes; each counts once."""
    return g.mosaic.by_zone(g.unlike.sum(axis=1)) / 2


def _edge(g):
    return _edge_sides(g) * g.mosaic.cell


def _edge_density(g):
    return _edge(g) / (g.area_cells * g.mosaic.cell**2) * 1e4


def _outline(g):
    return _edge_sides(g) + g.boundary


def _shape_index(g):
    return 0.25 * _outline(g) / np.sqrt(g.cells)


def _least_edge_shape_index(g):
    return _outline(g) / least_edge(g.cells)


def _shares(g):
    """The share of each group in the classes of its landscape."""
    return g.mosaic.cells / g.mosaic.zone_cells[g.mosaic.zone]


def _shannon(g):
    # Without the minus that a lone class would leave on its 0.
    return np.abs(g.mosaic.by_zone(plogp(_shares(g))))


def _shannon_evenness(g):
    return _even(_shannon(g), np.log(g.class_count))


def _simpson(g):
    return 1 - g.mosaic.by_zone(_shares(g) ** 2)


def _simpson_evenness(g):
    return _even(_simpson(g), 1 - 1 / g.class_count)


def _modified_simpson(g):
    return np.abs(np.log(g.mosaic.by_zone(_shares(g) ** 2)))


def _modified_simpson_evenness(g):
    return _even(_modified_simpson(g), np.log(g.class_count))


def _even(diversity, most):
    """0 for one class, which has no evenness."""
    return np.nan_to_num(ratio(diversity, most))


def _richness(g):
    return g.class_count


def _richness_density(g):
    return per_100_ha(g.class_count, g)


def _contagion(g):
    table = g.measures.adjacency
    sides = table.sum(axis=1)
    shares = _shares(g)
    within = np.nan_to_num(ratio(plogp(table).sum(axis=1), sides))
    known = np.where(sides > 0, np.log(shares) - np.log(np.maximum(sides, 1)), 0)
    entropy = g.mosaic.by_zone(shares * (known + within))
    return 100 * (1 + ratio(entropy, 2 * np.log(g.class_count)))


def _joint_contagion(g):
    table = g.measures.adjacency
    every = g.mosaic.by_zone(table.sum(axis=1))
    entropy = ratio(g.mosaic.by_zone(plogp(table).sum(axis=1)), every)
    entropy = entropy - np.log(np.maximum(every, 1))
    return 100 * (1 + ratio(entropy, 2 * np.log(g.class_count)))


def _interspersion(g):
    edge = _edge_sides(g)
    pairs = g.mosaic.by_zone(plogp(g.unlike).sum(axis=1)) / 2
    entropy = np.log(np.maximum(edge, 1)) - ratio(pairs, edge)
    many = g.class_count
    most = np.where(many > 2, np.log(np.maximum(many * (many - 1) / 2, 1)), 0)
    return 100 * ratio(entropy, most)


def _like_adjacencies(g):
    return 100 * g.mosaic.by_zone(g.like) / (4 * g.cells)


def _like_adjacencies_without_border(g):
    every = g.mosaic.by_zone(g.measures.adjacency.sum(axis=1))
    return 100 * ratio(g.mosaic.by_zone(g.like), every)


def _aggregation(g):
    index = 100 * ratio(g.like / 2, most_like_sides(g.mosaic.cells))
    return g.mosaic.by_zone(np.nan_to_num(index) * _shares(g))


def _fragments_by_cells(g):
    return (g.patch_count - 1) / g.area_cells


def _fragments_by_area(g):
    return g.patch_count / _total_area(g)


def _fragments_by_mean_area(g):
    return (g.patch_count - 1) / g.statistic("AREA", "MN")


LANDSCAPE_METRICS = {
    "TA": _total_area,
    "TE": _edge,
    "ED": _edge_density,
    "LSI": _shape_index,
    "LSI_MIN": _least_edge_shape_index,
    "CONTAG": _contagion,
    "CONTAG_JOINT": _joint_contagion,
    "PLADJ": _like_adjacencies,
    "PLADJ_NOBORDER": _like_adjacencies_without_border,
    "AI": _aggregation,
    "IJI": _interspersion,
    "PR": _richness,
    "PRD": _richness_density,
    "SHDI": _shannon,
    "SIDI": _simpson,
    "MSIDI": _modified_simpson,
    "SHEI": _shannon_evenness,
    "SIEI": _simpson_evenness,
    "MSIEI": _modified_simpson_evenness,
    **SHARED_METRICS,
    "FI_NP_CELLS": _fragments_by_cells,
    "FI_NP_HA": _fragments_by_area,
    "FI_NM1_MPS": _fragments_by_mean_area,
    **DISTRIBUTION_METRICS,
}
