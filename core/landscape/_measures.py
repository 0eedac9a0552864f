"""Measures of a mosaic from which all metrics follow, each taken when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..progress import Progress, end_if_asked, part, watched
from ._adjacency import _count_sides
from ._core_areas import _core_cells, _core_sums, depth_offsets
from ._group_labels import _label_groups
from ._mosaic import Mosaic
from ._nearest_patch import (
    FAR,
    FAR_SHORT,
    LONGEST_SHORT_SIDE,
    _boxes,
    _nearest_in_group,
)
from ._patch_diameters import _column_spans, _row_spans, _square_diameters
from ._patch_proximity import _count_border, _list_border, _proximity
from ._patch_sums import _distances_to_centre, _patch_sums

# The share of the work that ends with each step, for the progress.
STEPS = {
    "adjacency": (0.05, 0.1),
    "patches": (0.1, 0.3),
    "gyration": (0.3, 0.35),
    "circles": (0.35, 0.4),
    "cores": (0.4, 0.5),
    "nearest": (0.5, 0.8),
    "proximity": (0.8, 1.0),
}


@dataclass(frozen=True)
class PatchSums:
    """Of each patch from 1 on, in cells; see ``_patch_sums``."""

    group: np.ndarray
    cells: np.ndarray
    sides: np.ndarray
    corners: np.ndarray
    down: np.ndarray
    right: np.ndarray


@dataclass(frozen=True)
class Cores:
    """Cores: the patch of each (0 the first one) and its cells."""

    patch: np.ndarray
    cells: np.ndarray


class Measures:
    """Measures of one mosaic.

    Parameters
    ----------
    mosaic : Mosaic
    connectivity : 4 or 8
    edge_depth : float
        In cells: cells as near as this to another patch are edge.
    search_radius : float or None
        In cells: as far as this patches count for the proximity.
    """

    def __init__(
        self,
        mosaic: Mosaic,
        *,
        connectivity: int = 8,
        edge_depth: float = 1.0,
        search_radius: float | None = None,
        progress: Progress = None,
    ):
        self.mosaic = mosaic
        self.connectivity = connectivity
        self.edge_depth = edge_depth
        self.search_radius = search_radius
        self._progress = progress

    def _watched(self, step, start=0.0, end=1.0):
        first, last = STEPS[step]
        span = last - first
        return watched(part(self._progress, first + start * span, first + end * span))

    @property
    def _outside(self):
        return len(self.mosaic.cells)

    @cached_property
    def adjacency(self) -> np.ndarray:
        """Sides between each group's cells and each class, in int64 (groups, classes).

        Sides between cells of one group count twice.
        """
        mosaic = self.mosaic
        table = np.zeros((len(mosaic.cells), len(mosaic.classes)), np.int64)
        with self._watched("adjacency") as state:
            _count_sides(mosaic.groups, mosaic.zone, mosaic.class_, table, state)
        return table

    @cached_property
    def labels(self) -> np.ndarray:
        """Patches 1..n by their first cell in raster order; 0 outside."""
        labels = np.zeros(self.mosaic.groups.shape, np.int32)
        with self._watched("patches", 0.0, 0.6) as state:
            self._count = _label_groups(
                self.mosaic.groups, self._outside, self.connectivity == 8, labels, state
            )
        return labels

    @cached_property
    def patches(self) -> PatchSums:
        labels = self.labels
        sums = [np.zeros(self._count + 1, np.int64) for _ in range(6)]
        with self._watched("patches", 0.6, 1.0) as state:
            _patch_sums(labels, self.mosaic.groups, *sums, state)
        return PatchSums(*(values[1:] for values in sums))

    @cached_property
    def gyration(self) -> np.ndarray:
        """Mean distance of each patch's cells to its centre, in cells."""
        patches = self.patches
        centres = [
            np.concatenate([[0.0], sums / patches.cells])
            for sums in (patches.down, patches.right)
        ]
        distance = np.zeros(self._count + 1)
        with self._watched("gyration") as state:
            _distances_to_centre(self.labels, *centres, distance, state)
        return distance[1:] / patches.cells

    @cached_property
    def circles(self) -> np.ndarray:
        """Area in cells of a circle as wide as the longest way across each patch."""
        labels = self.labels
        first = np.full(self._count + 1, -1, np.int32)
        last = np.full(self._count + 1, -2, np.int32)
        square = np.zeros(self._count + 1)
        with self._watched("circles") as state:
            _row_spans(labels, first, last, state)
            end_if_asked(state)
            start = np.zeros(self._count + 2, np.int64)
            np.cumsum(last - first + 1, out=start[1:])
            lowest = np.full(start[-1], -1, np.int32)
            highest = np.empty(start[-1], np.int32)
            _column_spans(labels, first, start, lowest, highest, state)
            end_if_asked(state)
            _square_diameters(start, lowest, highest, square, state)
        return np.pi / 4 * square[1:]

    @cached_property
    def cores(self) -> Cores:
        groups = self.mosaic.groups
        labels = self.labels
        offsets = depth_offsets(self.edge_depth)
        inside = np.empty_like(groups)
        core_labels = np.zeros(groups.shape, np.int32)
        with self._watched("cores", 0.0, 0.3) as state:
            _core_cells(labels, groups, self._outside, offsets, inside, state)
        with self._watched("cores", 0.3, 0.8) as state:
            count = _label_groups(
                inside, self._outside, self.connectivity == 8, core_labels, state
            )
        patch = np.zeros(count + 1, np.int64)
        cells = np.zeros(count + 1, np.int64)
        with self._watched("cores", 0.8, 1.0) as state:
            _core_sums(core_labels, labels, patch, cells, state)
        return Cores(patch[1:] - 1, cells[1:])

    @cached_property
    def core_cells(self) -> np.ndarray:
        """Core cells of each patch."""
        sums = np.bincount(self.cores.patch, self.cores.cells, len(self.patches.cells))
        return sums.astype(np.int64)

    @cached_property
    def nearest(self) -> np.ndarray:
        """Distance to the nearest other patch of the group, in cells; NaN for none.

        Takes 8 bytes per cell of the largest group's box (12 on maps of a side above
        30,000).
        """
        mosaic, labels = self.mosaic, self.labels
        many = np.bincount(self.patches.group, minlength=len(mosaic.cells))
        longest = max(labels.shape)
        far = FAR if longest > LONGEST_SHORT_SIDE else FAR_SHORT
        none = np.iinfo(np.int64).max
        best = np.full(self._count + 1, none)
        boxes = np.tile(
            np.array([longest, -1, longest, -1], np.int64), (len(mosaic.cells), 1)
        )
        with self._watched("nearest") as state:
            _boxes(mosaic.groups, self._outside, boxes, state)
            end_if_asked(state)
            chosen = np.flatnonzero(many > 1)
            sizes = np.stack(
                [boxes[:, 1] - boxes[:, 0] + 1, boxes[:, 3] - boxes[:, 2] + 1], axis=1
            )
            areas = sizes.prod(axis=1)
            most = int(areas[chosen].max(initial=0))
            first, second = np.empty(most, far.dtype), np.empty(most, far.dtype)
            owner = np.empty(most, np.int32)
            done, total = 0.05, max(int(areas[chosen].sum()), 1)
            for group in chosen:
                area, shape = areas[group], tuple(sizes[group])
                work = [array[:area].reshape(shape) for array in (first, second, owner)]
                share = 0.95 * area / total
                _nearest_in_group(
                    labels,
                    mosaic.groups,
                    group,
                    boxes[group],
                    np.int64(far),
                    *work,
                    best,
                    state,
                    done,
                    share,
                )
                end_if_asked(state)
                done += share
        return np.sqrt(np.where(best == none, np.nan, best))[1:]

    @cached_property
    def proximity(self) -> np.ndarray:
        """Area over squared distance, both in cells, of the patches within the radius.

        Takes 8 bytes for each cell at the border of a patch.
        """
        labels, patches = self.labels, self.patches
        many = np.zeros(self._count + 1, np.int64)
        total = np.zeros(self._count + 1)
        group, area = (
            np.append(np.int64(0), values) for values in (patches.group, patches.cells)
        )
        with self._watched("proximity") as state:
            _count_border(labels, many, state)
            end_if_asked(state)
            start = np.zeros(self._count + 2, np.int64)
            np.cumsum(many, out=start[1:])
            cells = np.empty(start[-1], np.int64)
            _list_border(labels, start[:-1].copy(), cells, state)
            end_if_asked(state)
            _proximity(
                labels, start, cells, group, area, self.search_radius, total, state
            )
        return total[1:]
