"""Straight distances between patches of a label raster, edge to edge."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..parallel import in_order
from ..progress import Progress, watched
from ..refusal import Refusal

MEASURES = ("edge", "centre")
CELLS_PER_LEAF = 8
PATCHES_PER_JOB = 16


def edge_to_edge_distances(
    labels: np.ndarray,
    grid: Grid,
    *,
    measure: str = "edge",
    maximum: float | None = None,
    progress: Progress = None,
) -> np.ndarray:
    """Shortest straight distance between each two patches, exactly.

    Parameters
    ----------
    labels : 2-D array of whole numbers
        Patch of each cell; 0 or less: none. A patch may have several parts. Masked
        cells belong to none.
    grid : Grid
    measure : {"edge", "centre"}
        "edge": between the nearest edges of cells, as between the polygons of the
        patches; 0 where they touch, also at a corner. "centre": between the nearest
        cell centres.
    maximum : float, optional
        Metres; longer distances are not looked for and are infinite.
    progress : callable, optional
        Is given the fraction done; returns False to cancel.

    Returns
    -------
    float64 array (n, n)
        Metres, in the order of ascending labels; 0 on the diagonal.

    Raises
    ------
    Refusal
        For no patch, labels that are no whole numbers, an unknown measure, a maximum of
        0 or less.

    Notes
    -----
    Only cells at the edge of a patch can be nearest. They stand in a tree of nested
    boxes per patch, and of two trees only boxes that can hold a nearer pair are opened.
    Peak memory: about 10 bytes per cell, 80 per edge cell, 8 per pair of patches.

    Examples
    --------
    >>> labels = np.array([[1, 0, 0, 2]])
    >>> edge_to_edge_distances(labels, Grid((1, 4), 30))[0, 1]
    60.0
    >>> edge_to_edge_distances(labels, Grid((1, 4), 30), measure="centre")[0, 1]
    90.0
    """
    if measure not in MEASURES:
        raise Refusal(
            "There is no measure {value!r}; choose one of {choices}.",
            parameter="measure",
            value=measure,
            choices=", ".join(MEASURES),
        )
    limit = np.inf if maximum is None else float(maximum)
    if not limit > 0:
        raise Refusal(
            "The maximum distance is {value}; it must be above 0.",
            parameter="maximum",
            value=maximum,
        )
    labels = grid.check(labels, "labels")
    if labels.dtype.kind not in "iu":
        raise Refusal(
            "The patch labels are of type {type}; they must be whole numbers.",
            parameter="labels",
            type=labels.dtype,
        )
    patch, row, column = _edge_cells(labels, grid)
    names, patch = np.unique(patch, return_inverse=True)
    n = len(names)
    if n == 0:
        raise Refusal(
            "There is no patch: no valid cell has a label above 0.", parameter="labels"
        )
    by_patch = np.argsort(patch, kind="stable")
    first = np.searchsorted(patch[by_patch], np.arange(n + 1))
    cells = np.stack([row[by_patch], column[by_patch]]).astype(np.int32)
    root, boxes = _boxes(cells, first, grid)
    result = np.full((n, n), np.inf)
    np.fill_diagonal(result, 0.0)
    jobs = [(i, min(i + PATCHES_PER_JOB, n)) for i in range(0, n, PATCHES_PER_JOB)]
    with watched(progress) as state:

        def measured(low, high):
            _distances(
                low,
                high,
                root,
                boxes,
                cells,
                grid.cell_height,
                grid.cell_width,
                1 if measure == "edge" else 0,
                limit,
                result,
                state,
            )

        for (_, last), _ in zip(jobs, in_order(measured, jobs, total=len(jobs))):
            # the first patches have the most partners
            state[0] = 1.0 - (1.0 - last / n) ** 2
    return result


def _edge_cells(labels, grid):
    # patch, row and column of the cells with another value beside them
    if grid.mask is not None:
        labels = np.where(grid.mask, labels, 0)
    edge = np.zeros(labels.shape, bool)
    edge[[0, -1]] = True
    edge[:, [0, -1]] = True
    down = labels[1:] != labels[:-1]
    edge[1:] |= down
    edge[:-1] |= down
    across = labels[:, 1:] != labels[:, :-1]
    edge[:, 1:] |= across
    edge[:, :-1] |= across
    edge &= labels > 0
    row, column = np.nonzero(edge)
    return labels[row, column], row, column


def _boxes(cells, first, grid):
    # Trees of boxes. A box: lowest row, highest row, lowest column, highest column,
    # first cell, end of its cells, its two halves (-1: none). Reorders the cells.
    count = cells.shape[1]
    boxes = np.empty((2 * (count // (CELLS_PER_LEAF // 2) + len(first)), 8), np.int32)
    root = np.empty(len(first) - 1, np.int64)
    _grow(cells, first, grid.cell_height, grid.cell_width, CELLS_PER_LEAF, boxes, root)
    return root, boxes


@kernel
def _grow(cells, first, height, width, leaf, boxes, root):
    used = 0
    for p in range(first.shape[0] - 1):
        root[p] = used
        boxes[used, 4] = first[p]
        boxes[used, 5] = first[p + 1]
        at = used
        used += 1
        # boxes are appended while they are opened one after the other
        while at < used:
            box = boxes[at]
            start = box[4]
            end = box[5]
            for axis in range(2):
                line = cells[axis]
                box[2 * axis] = line[start]
                box[2 * axis + 1] = line[start]
                for i in range(start, end):
                    box[2 * axis] = min(box[2 * axis], line[i])
                    box[2 * axis + 1] = max(box[2 * axis + 1], line[i])
            box[6] = -1
            box[7] = -1
            if end - start > leaf:
                axis = 1
                if (box[1] - box[0]) * height > (box[3] - box[2]) * width:
                    axis = 0
                middle = (start + end) >> 1
                _part(cells[axis], cells[1 - axis], start, end, middle)
                box[6] = used
                box[7] = used + 1
                boxes[used, 4] = start
                boxes[used, 5] = middle
                boxes[used + 1, 4] = middle
                boxes[used + 1, 5] = end
                used += 2
            at += 1


@kernel
def _part(key, other, start, end, middle):
    # puts the smaller keys before the middle (quickselect)
    low = start
    high = end - 1
    while low < high:
        pivot = key[(low + high) >> 1]
        i = low
        j = high
        while i <= j:
            while key[i] < pivot:
                i += 1
            while key[j] > pivot:
                j -= 1
            if i <= j:
                k = key[i]
                key[i] = key[j]
                key[j] = k
                k = other[i]
                other[i] = other[j]
                other[j] = k
                i += 1
                j -= 1
        if middle <= j:
            high = j
        elif middle >= i:
            low = i
        else:
            break


@kernel
def _gap(a, b, height, width, cell):
    # squared distance between two boxes
    rows = max(a[0] - b[1], b[0] - a[1]) - cell
    columns = max(a[2] - b[3], b[2] - a[3]) - cell
    y = max(rows, 0) * height
    x = max(columns, 0) * width
    return y * y + x * x


@kernel
def _distances(
    first, last, root, boxes, cells, height, width, cell, limit, result, state
):
    n = result.shape[0]
    pending = np.empty((256, 2), np.int64)
    bound = np.empty(256, np.float64)
    for p in range(first, last):
        if state[1] != 0.0:
            return
        for q in range(p + 1, n):
            best = np.inf
            farthest = limit * limit * (1.0 + 1e-12)
            pending[0, 0] = root[p]
            pending[0, 1] = root[q]
            bound[0] = _gap(boxes[root[p]], boxes[root[q]], height, width, cell)
            depth = 1
            while depth > 0:
                depth -= 1
                if bound[depth] >= best or bound[depth] > farthest:
                    continue
                one = pending[depth, 0]
                two = pending[depth, 1]
                a = boxes[one]
                b = boxes[two]
                if a[6] < 0 and b[6] < 0:
                    for i in range(a[4], a[5]):
                        for j in range(b[4], b[5]):
                            rows = abs(cells[0, i] - cells[0, j]) - cell
                            columns = abs(cells[1, i] - cells[1, j]) - cell
                            y = max(rows, 0) * height
                            x = max(columns, 0) * width
                            best = min(best, y * y + x * x)
                    continue
                # open the box with more cells, and look into its nearer half first
                if b[6] < 0 or (a[6] >= 0 and a[5] - a[4] >= b[5] - b[4]):
                    near = a[6]
                    far = a[7]
                    near_gap = _gap(boxes[near], b, height, width, cell)
                    far_gap = _gap(boxes[far], b, height, width, cell)
                    fixed = 1
                    other = two
                else:
                    near = b[6]
                    far = b[7]
                    near_gap = _gap(a, boxes[near], height, width, cell)
                    far_gap = _gap(a, boxes[far], height, width, cell)
                    fixed = 0
                    other = one
                if far_gap < near_gap:
                    near, far = far, near
                    near_gap, far_gap = far_gap, near_gap
                pending[depth, fixed] = other
                pending[depth, 1 - fixed] = far
                bound[depth] = far_gap
                pending[depth + 1, fixed] = other
                pending[depth + 1, 1 - fixed] = near
                bound[depth + 1] = near_gap
                depth += 2
            distance = np.sqrt(best)
            if distance <= limit:
                result[p, q] = distance
                result[q, p] = distance
