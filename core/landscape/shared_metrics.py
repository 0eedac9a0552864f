"""Metrics that classes and landscapes have in common: sums and statistics of patches.

Each takes :class:`GroupSums` and gives one value for each of its rows.
"""

from __future__ import annotations

import numpy as np

from ._group_sums import ratio
from ._statistics import STATISTICS

LEAST_PATCHES_FOR_PAFRAC = 10


def per_100_ha(counts, g):
    return counts / (g.area_cells * g.mosaic.cell**2) * 1e6


def _patch_count(g):
    return g.patch_count


def _patch_density(g):
    return per_100_ha(g.patch_count, g)


def _largest_patch(g):
    largest = np.zeros(g.count, np.int64)
    np.maximum.at(largest, g.patch_place, g.measures.patches.cells)
    return 100 * largest / g.area_cells


def _perimeter_area_fractal_dimension(g):
    patches = g.measures.patches
    perimeter, area = np.log(patches.sides), np.log(patches.cells)
    many = g.patch_count
    # From the means: sums of squares of near values would cancel.
    perimeter = perimeter - (g.sum(perimeter) / many)[g.patch_place]
    area = area - (g.sum(area) / many)[g.patch_place]
    dimension = 2 * ratio(g.sum(perimeter**2), g.sum(perimeter * area))
    return np.where(many < LEAST_PATCHES_FOR_PAFRAC, np.nan, dimension)


def _cohesion(g):
    patches = g.measures.patches
    weighted = g.sum(patches.sides * np.sqrt(patches.cells))
    whole = 1 - 1 / np.sqrt(g.landscape_cells)
    return 100 * ratio(1 - g.sum(patches.sides) / weighted, whole)


def _squares(g):
    return g.sum(g.measures.patches.cells.astype(float) ** 2)


def _division(g):
    return 1 - _squares(g) / g.area_cells.astype(float) ** 2


def _mesh(g):
    return _squares(g) / g.area_cells * g.mosaic.cell_ha


def _split(g):
    return g.area_cells.astype(float) ** 2 / _squares(g)


def _core_area(g):
    return g.sum(g.measures.core_cells) * g.mosaic.cell_ha


def _core_share(g):
    return 100 * g.sum(g.measures.core_cells) / g.area_cells


def _core_count(g):
    return np.bincount(g.core_place, minlength=g.count)


def _core_density(g):
    return per_100_ha(_core_count(g), g)


SHARED_METRICS = {
    "NP": _patch_count,
    "PD": _patch_density,
    "LPI": _largest_patch,
    "PAFRAC": _perimeter_area_fractal_dimension,
    "COHESION": _cohesion,
    "DIVISION": _division,
    "MESH": _mesh,
    "SPLIT": _split,
    "TCA": _core_area,
    "CPLAND": _core_share,
    "NDCA": _core_count,
    "DCAD": _core_density,
}

# Metrics of patches whose statistics describe classes and landscapes.
DISTRIBUTIONS = (
    "AREA",
    "PARA",
    "SHAPE",
    "SHAPEMINP",
    "FRAC",
    "CONTIG",
    "GYRATE",
    "CIRCLE",
    "CORE",
    "CAI",
    "DCORE",
    "ENN",
    "PROX",
)


def _of_patches(metric, which):
    return lambda g: g.statistic(metric, which)


DISTRIBUTION_METRICS = {
    f"{metric}_{which}": _of_patches(metric, which)
    for metric in DISTRIBUTIONS
    for which in STATISTICS
}
