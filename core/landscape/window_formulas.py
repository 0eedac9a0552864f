"""The metrics that moving windows have, from the sums over each window.

Names, units and definitions are those of ``landscape_metrics``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from . import _window_counts as counted
from . import _window_patches as patched
from ._group_sums import ratio
from .edge_limits import least_edge, most_edge, most_like_sides

# What a formula needs beyond counts of cells.
SIDES, PATCHES, SHAPES, FRACTALS, CORE, CORES = (
    "sides",
    "patches",
    "shapes of patches",
    "fractal dimensions of patches",
    "core cells",
    "separate cores",
)


class WindowSums:
    """Sums over windows: of the whole landscape in them, or of one class.

    Parameters
    ----------
    counts : float array (sums, windows)
        See ``_window_counts``.
    patches : float array (slots, sums, windows) or None
        See ``_window_patches``.
    core_cells : float array (sums, windows) or None
        As ``counts``, of core cells.
    cores : float array (slots, sums, windows) or None
        As ``patches``, of cores.
    slot : int
        0 for the landscape, else the place of the class.
    cell : float
        Side of a cell in metres.
    """

    def __init__(self, counts, patches, core_cells, cores, slot, cell):
        self._counts = counts
        self._patches = patches
        self._core_cells = core_cells
        self._cores = cores
        self.slot = slot
        self.cell = cell

    def count(self, which):
        """A sum over the window."""
        return self._counts[which]

    def of_class(self, which, counts=None):
        """A sum over the class."""
        counts = self._counts if counts is None else counts
        at = counted.OVERALL + counted.OF_CLASS * (self.slot - 1)
        return counts[at + which]

    def patch(self, which):
        """A sum over the patches of the landscape or the class."""
        return self._patches[self.slot, which]

    @property
    def landscape_cells(self):
        return self.count(counted.CELLS)

    @property
    def class_count(self):
        return self.count(counted.CLASSES)

    @property
    def cells(self):
        """Cells of the landscape or the class."""
        if self.slot == 0:
            return self.landscape_cells
        return self.of_class(counted.CLASS_CELLS)

    @property
    def like(self):
        """Sides within classes, or within the class; each counts once."""
        if self.slot == 0:
            return self.count(counted.LIKE)
        return self.of_class(counted.CLASS_LIKE)

    @property
    def unlike(self):
        """Sides between classes, or between the class and others."""
        if self.slot == 0:
            return self.count(counted.UNLIKE)
        return self.of_class(counted.CLASS_UNLIKE)

    @property
    def boundary(self):
        """Sides between the landscape in the window and what lies outside."""
        inside = self.count(counted.LIKE) + self.count(counted.UNLIKE)
        return 4 * self.landscape_cells - 2 * inside

    @property
    def outline(self):
        """Sides around the classes of the landscape, or around the class."""
        if self.slot == 0:
            return self.unlike + self.boundary
        return 4 * self.cells - 2 * self.like

    @property
    def core(self):
        """Core cells."""
        if self.slot == 0:
            return self._core_cells[counted.CELLS]
        return self.of_class(counted.CLASS_CELLS, self._core_cells)

    @property
    def core_count(self):
        return self._cores[self.slot, patched.COUNT]

    @property
    def cell_ha(self):
        return self.cell**2 / 1e4

    def per_100_ha(self, counts):
        return counts / (self.landscape_cells * self.cell**2) * 1e6


@dataclass(frozen=True)
class Formula:
    """A metric of windows.

    Attributes
    ----------
    value : callable
        Takes :class:`WindowSums`, gives an array.
    needs : tuple of str
        What must be known beyond counts of cells.
    """

    value: Callable[[WindowSums], np.ndarray]
    needs: tuple[str, ...] = ()


def _area(w):
    return w.cells * w.cell_ha


def _edge(w):
    return w.unlike * w.cell


def _edge_density(w):
    return w.unlike / (w.landscape_cells * w.cell) * 1e4


def _quarter_shape_index(w):
    return 0.25 * w.outline / np.sqrt(w.cells)


def _least_edge_shape_index(w):
    return w.outline / least_edge(w.cells)


def _contagion(w):
    entropy = w.count(counted.CONTAGION) / w.cells
    return 100 * (1 + ratio(entropy, 2 * np.log(w.class_count)))


def _joint_contagion(w):
    sides = 2 * (w.like + w.unlike)
    logs = w.count(counted.LIKE_LOGS) + 2 * w.count(counted.PAIR_LOGS)
    entropy = ratio(logs, sides) - np.log(np.maximum(sides, 1))
    return 100 * (1 + ratio(entropy, 2 * np.log(w.class_count)))


def _like_adjacencies(w):
    return 100 * 2 * w.like / (4 * w.cells)


def _like_adjacencies_without_border(w):
    return 100 * ratio(2 * w.like, 2 * w.like + w.unlike * (1 if w.slot else 2))


def _aggregation(w):
    return 100 * w.count(counted.AGGREGATION) / w.cells


def _interspersion(w):
    many = w.class_count
    most = np.where(many > 2, np.log(np.maximum(many * (many - 1) / 2, 1)), 0)
    return 100 * ratio(_entropy(w.unlike, w.count(counted.PAIR_LOGS)), most)


def _entropy(total, logs):
    """Entropy of shares from their total and the sum of n ln n; NaN for no total."""
    return np.log(np.maximum(total, 1)) - ratio(logs, total)


def _richness(w):
    return w.class_count


def _richness_density(w):
    return w.per_100_ha(w.class_count)


def _shannon(w):
    entropy = np.log(w.cells) - w.count(counted.CELL_LOGS) / w.cells
    return np.where(w.class_count == 1, 0.0, entropy)


def _simpson(w):
    square = w.cells**2
    return (square - w.count(counted.CELL_SQUARES)) / square


def _modified_simpson(w):
    return np.log(w.cells**2 / w.count(counted.CELL_SQUARES))


def _shannon_evenness(w):
    return _even(_shannon(w), np.log(w.class_count))


def _simpson_evenness(w):
    return _even(_simpson(w), 1 - 1 / w.class_count)


def _modified_simpson_evenness(w):
    return _even(_modified_simpson(w), np.log(w.class_count))


def _even(diversity, most):
    """0 for one class, which has no evenness."""
    return np.nan_to_num(ratio(diversity, most))


def _share(w):
    return 100 * w.cells / w.landscape_cells


def _normalised_shape_index(w):
    least = least_edge(w.cells)
    most = most_edge(w.cells, w.landscape_cells, w.boundary)
    return ratio(w.outline - least, most - least)


def _clumpiness(w):
    share = w.cells / w.landscape_cells
    like = ratio(2 * w.like, 4 * w.cells - least_edge(w.cells))
    scale = np.where((like < share) & (share < 0.5), share, 1 - share)
    return ratio(like - share, scale)


def _class_aggregation(w):
    return 100 * ratio(w.like, most_like_sides(w.cells))


def _class_interspersion(w):
    entropy = _entropy(w.unlike, w.of_class(counted.CLASS_PAIR_LOGS))
    return 100 * ratio(entropy, np.log(np.maximum(w.class_count - 1, 1)))


def _patch_count(w):
    return w.patch(patched.COUNT)


def _patch_density(w):
    return w.per_100_ha(_patch_count(w))


def _largest_patch(w):
    return 100 * w.patch(patched.LARGEST) / w.landscape_cells


def _cohesion(w):
    weighted = w.patch(patched.COHESION)
    whole = 1 - 1 / np.sqrt(w.landscape_cells)
    return 100 * ratio(1 - w.patch(patched.SIDES) / weighted, whole)


def _division(w):
    return 1 - w.patch(patched.SQUARES) / w.landscape_cells**2


def _mesh(w):
    return w.patch(patched.SQUARES) / w.landscape_cells * w.cell_ha


def _split(w):
    return w.landscape_cells**2 / w.patch(patched.SQUARES)


def _area_mean(w):
    return w.cells / _patch_count(w) * w.cell_ha


def _area_weighted_mean(w):
    return w.patch(patched.SQUARES) / w.cells * w.cell_ha


def _area_deviation(w):
    many = _patch_count(w)
    spread = many * w.patch(patched.SQUARES) - w.cells**2
    return np.sqrt(spread) / many * w.cell_ha


def _area_variation(w):
    return 100 * _area_deviation(w) / _area_mean(w)


def _mean(which, scale=1.0):
    return lambda w: scale * w.patch(which) / _patch_count(w)


def _weighted_mean(which, scale=1.0):
    return lambda w: scale * w.patch(which) / w.cells


def _fractal_mean(w):
    return ratio(
        w.patch(patched.FRACTAL), _patch_count(w) - w.patch(patched.NO_FRACTAL)
    )


def _fractal_weighted_mean(w):
    known = w.cells - w.patch(patched.NO_FRACTAL_AREA)
    return ratio(w.patch(patched.FRACTAL_BY_AREA), known)


def _para_mean(w):
    return w.patch(patched.PARA) / _patch_count(w) / w.cell * 1e4


def _para_weighted_mean(w):
    return w.patch(patched.SIDES) / w.cells / w.cell * 1e4


def _fragments_by_cells(w):
    return (_patch_count(w) - 1) / w.cells


def _fragments_by_area(w):
    return _patch_count(w) / _area(w)


def _fragments_by_mean_area(w):
    return (_patch_count(w) - 1) / _area_mean(w)


def _core_area(w):
    return w.core * w.cell_ha


def _core_share(w):
    return 100 * w.core / w.landscape_cells


def _core_count(w):
    return w.core_count


def _core_density(w):
    return w.per_100_ha(w.core_count)


def _core_mean(w):
    return _core_area(w) / _patch_count(w)


_SHARED = {
    "TE": Formula(_edge, (SIDES,)),
    "ED": Formula(_edge_density, (SIDES,)),
    "PLADJ": Formula(_like_adjacencies, (SIDES,)),
    "PLADJ_NOBORDER": Formula(_like_adjacencies_without_border, (SIDES,)),
    "NP": Formula(_patch_count, (PATCHES,)),
    "PD": Formula(_patch_density, (PATCHES,)),
    "LPI": Formula(_largest_patch, (PATCHES,)),
    "COHESION": Formula(_cohesion, (PATCHES,)),
    "DIVISION": Formula(_division, (PATCHES,)),
    "MESH": Formula(_mesh, (PATCHES,)),
    "SPLIT": Formula(_split, (PATCHES,)),
    "AREA_MN": Formula(_area_mean, (PATCHES,)),
    "AREA_AM": Formula(_area_weighted_mean, (PATCHES,)),
    "AREA_SD": Formula(_area_deviation, (PATCHES,)),
    "AREA_CV": Formula(_area_variation, (PATCHES,)),
    "PARA_MN": Formula(_para_mean, (PATCHES, SHAPES)),
    "PARA_AM": Formula(_para_weighted_mean, (PATCHES,)),
    "SHAPE_MN": Formula(_mean(patched.SHAPE, 0.25), (PATCHES, SHAPES)),
    "SHAPE_AM": Formula(_weighted_mean(patched.COHESION, 0.25), (PATCHES,)),
    "SHAPEMINP_MN": Formula(_mean(patched.LEAST), (PATCHES, SHAPES)),
    "SHAPEMINP_AM": Formula(_weighted_mean(patched.LEAST_BY_AREA), (PATCHES, SHAPES)),
    "FRAC_MN": Formula(_fractal_mean, (PATCHES, FRACTALS)),
    "FRAC_AM": Formula(_fractal_weighted_mean, (PATCHES, FRACTALS)),
    "TCA": Formula(_core_area, (CORE,)),
    "CPLAND": Formula(_core_share, (CORE,)),
    "CORE_MN": Formula(_core_mean, (CORE, PATCHES)),
    "NDCA": Formula(_core_count, (CORES,)),
    "DCAD": Formula(_core_density, (CORES,)),
}

WINDOW_METRICS = {
    "landscape": {
        "TA": Formula(_area),
        "PR": Formula(_richness),
        "PRD": Formula(_richness_density),
        "SHDI": Formula(_shannon),
        "SHEI": Formula(_shannon_evenness),
        "SIDI": Formula(_simpson),
        "SIEI": Formula(_simpson_evenness),
        "MSIDI": Formula(_modified_simpson),
        "MSIEI": Formula(_modified_simpson_evenness),
        "LSI": Formula(_quarter_shape_index, (SIDES,)),
        "LSI_MIN": Formula(_least_edge_shape_index, (SIDES,)),
        "CONTAG": Formula(_contagion, (SIDES,)),
        "CONTAG_JOINT": Formula(_joint_contagion, (SIDES,)),
        "IJI": Formula(_interspersion, (SIDES,)),
        "AI": Formula(_aggregation, (SIDES,)),
        **_SHARED,
        "FI_NP_CELLS": Formula(_fragments_by_cells, (PATCHES,)),
        "FI_NP_HA": Formula(_fragments_by_area, (PATCHES,)),
        "FI_NM1_MPS": Formula(_fragments_by_mean_area, (PATCHES,)),
    },
    "class": {
        "CA": Formula(_area),
        "PLAND": Formula(_share),
        "LSI": Formula(_least_edge_shape_index, (SIDES,)),
        "LSI_QUARTER": Formula(_quarter_shape_index, (SIDES,)),
        "NLSI": Formula(_normalised_shape_index, (SIDES,)),
        "CLUMPY": Formula(_clumpiness, (SIDES,)),
        "IJI": Formula(_class_interspersion, (SIDES,)),
        "AI": Formula(_class_aggregation, (SIDES,)),
        **_SHARED,
    },
}


def needs_of(of_landscape: Iterable[str], of_class: Iterable[str]) -> frozenset[str]:
    """What must be known for metrics beyond counts of cells."""
    known = WINDOW_METRICS["landscape"], WINDOW_METRICS["class"]
    return frozenset(
        need
        for names, formulas in zip((of_landscape, of_class), known)
        for name in names
        for need in formulas[name].needs
    )
