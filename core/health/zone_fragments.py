"""Connected parts of zones, and small ones joined to their neighbours."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..raster.labels import connected_components


@dataclass(frozen=True)
class Fragments:
    """Parts of zones, each of cells that share sides.

    Attributes
    ----------
    labels : int32 array
        1..n, 0 outside all zones.
    zone : int array of length n + 1
        Of each part; entry 0 is 0.
    cells : int64 array of length n + 1
    """

    labels: np.ndarray
    zone: np.ndarray
    cells: np.ndarray

    @property
    def count(self) -> int:
        """Number of parts."""
        return len(self.zone) - 1


def fragments(zones: np.ndarray, *, progress: Progress = None) -> Fragments:
    """Number the parts of zones; zone by zone, in raster order.

    Takes 9 bytes per cell.

    Parameters
    ----------
    zones : 2-D array of uint8
        0 is none.

    Examples
    --------
    >>> fragments(np.array([[1, 1, 2, 1]], np.uint8)).labels.tolist()
    [[1, 1, 3, 2]]
    """
    labels = np.zeros(zones.shape, np.int32)
    kinds = np.flatnonzero(np.bincount(zones.ravel(), minlength=1)[1:]) + 1
    zone, cells = [np.zeros(1, np.int64)], [np.zeros(1, np.int64)]
    last = 0
    for place, kind in enumerate(kinds):
        step = part(progress, place / len(kinds), (place + 1) / len(kinds))
        found = connected_components(zones == kind, connectivity=4, progress=step)
        for rows in row_blocks(zones.shape):
            inside = found.labels[rows] > 0
            labels[rows][inside] = found.labels[rows][inside] + last
        zone.append(np.full(found.count, kind, np.int64))
        cells.append(found.sizes[1:])
        last += found.count
    return Fragments(labels, np.concatenate(zone), np.concatenate(cells))


@dataclass(frozen=True)
class Merged:
    """Zones without small parts.

    Attributes
    ----------
    zones : uint8 array
    joined, dropped : int
        Parts that joined a neighbour, and that have none and were taken out or kept.
    dropped_cells : int
    """

    zones: np.ndarray
    joined: int
    dropped: int
    dropped_cells: int


def merge_small(
    zones: np.ndarray,
    grid: Grid,
    *,
    minimum_area: float,
    drop_isolated: bool = True,
    progress: Progress = None,
) -> Merged:
    """Join parts below a minimum area to the neighbour with the longest shared border.

    The smallest part goes first; one that it joins grows, and may then be large enough.
    Of equal borders the one to the larger neighbour counts, then to the one that was
    numbered first. Takes 14 bytes per cell and some hundred per part.

    Parameters
    ----------
    zones : 2-D array of uint8
        0 is none, and no neighbour.
    minimum_area : float
        Square metres; 0 joins nothing.
    drop_isolated : bool
        Whether small parts without a neighbour are taken out of the zones.

    Returns
    -------
    Merged

    Examples
    --------
    >>> zones = np.array([[1, 1, 1], [1, 2, 1], [0, 0, 0], [2, 0, 0]], np.uint8)
    >>> merge_small(zones, Grid(zones.shape, 10.0), minimum_area=200).zones.tolist()
    [[1, 1, 1], [1, 1, 1], [0, 0, 0], [0, 0, 0]]
    """
    if minimum_area <= 0:
        return Merged(zones, 0, 0, 0)
    found = fragments(zones, progress=part(progress, 0.0, 0.5))
    least = minimum_area / grid.cell_area * (1 - 1e-9)
    borders = _borders(found, grid)
    report(progress, 0.7)
    tree = _Joining(found, borders, least)
    tree.join(part(progress, 0.7, 0.9))
    new = tree.zones(drop_isolated)
    result = np.empty_like(zones)
    for rows in row_blocks(zones.shape):
        result[rows] = new[found.labels[rows]]
    report(progress, 1.0)
    return Merged(
        result, tree.joined, len(tree.alone), int(tree.cells[tree.alone].sum())
    )


def _borders(found, grid):
    """Shared border of each two parts in metres: {part: {other: metres}}."""
    labels, many = found.labels, found.count + 1
    lengths = {}
    for one, other, metres in (
        (labels[:, :-1], labels[:, 1:], grid.cell_height),
        (labels[:-1], labels[1:], grid.cell_width),
    ):
        if not one.size:
            continue
        for rows in row_blocks(one.shape):
            first, second = one[rows], other[rows]
            across = (first != second) & (first > 0) & (second > 0)
            low = np.minimum(first, second)[across].astype(np.int64)
            high = np.maximum(first, second)[across]
            pairs, counts = np.unique(low * many + high, return_counts=True)
            for pair, count in zip(pairs.tolist(), counts.tolist()):
                lengths[pair] = lengths.get(pair, 0.0) + count * metres
    borders = {}
    for pair, metres in lengths.items():
        low, high = divmod(pair, many)
        borders.setdefault(low, {})[high] = metres
        borders.setdefault(high, {})[low] = metres
    return borders


class _Joining:
    """Joins parts, the smallest first."""

    def __init__(self, found, borders, least):
        self.zone = found.zone.copy()
        self.cells = found.cells.copy()
        self._borders = borders
        self._least = least
        self._into = np.arange(len(self.zone))
        self.joined = 0
        self.alone = []

    def join(self, progress):
        small = np.flatnonzero(self.cells < self._least)
        heap = [(int(self.cells[one]), int(one)) for one in small if one > 0]
        heapq.heapify(heap)
        start = max(len(heap), 1)
        while heap:
            cells, one = heapq.heappop(heap)
            if self._into[one] != one or cells != self.cells[one]:
                continue  # it has joined another, or grown, since it was noted
            beside = self._borders.get(one, {})
            if not beside:
                self.alone.append(one)
                continue
            other = min(beside, key=lambda k: (-beside[k], -self.cells[k], k))
            self.joined += 1
            zone = self.zone[other]
            self._absorb(one, other)
            # What touched the part and is of the same zone is one part with it now.
            for third in [k for k in self._borders[other] if self.zone[k] == zone]:
                self._absorb(third, other)
            if self.cells[other] < self._least:
                heapq.heappush(heap, (int(self.cells[other]), int(other)))
            report(progress, 1 - len(heap) / start if len(heap) < start else 0.0)

    def _absorb(self, one, other):
        """Make part ``one`` a piece of ``other``."""
        self._into[one] = other
        self.cells[other] += self.cells[one]
        self.cells[one] = 0
        here = self._borders[other]
        for third, metres in self._borders.pop(one).items():
            there = self._borders[third]
            del there[one]
            if third == other:
                continue
            here[third] = here.get(third, 0.0) + metres
            there[other] = there.get(other, 0.0) + metres

    def zones(self, drop_isolated):
        """The zone of each part in the end."""
        into = self._into
        while True:
            further = into[into]
            if (further == into).all():
                break
            into = further
        zone = self.zone[into]
        if drop_isolated:
            zone[np.isin(into, self.alone)] = 0
        return zone.astype(np.uint8)
