"""Patches in the window around each cell, joined anew from runs of cells in its rows.

Nothing of a label of the whole map can be kept: a patch may fall apart in the window.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .._numba import kernel
from .edge_limits import least_edge

# Sums over patches of area a and perimeter p, in cells and sides: number, a, a2, p,
# p sqrt(a), the largest a; p / a, p / sqrt(a), p / least p, that by a; FRAC, FRAC by a,
# number and a of the patches without FRAC.
COUNT, AREA, SQUARES, SIDES, COHESION, LARGEST = 0, 1, 2, 3, 4, 5
PARA, SHAPE, LEAST, LEAST_BY_AREA = 6, 7, 8, 9
FRACTAL, FRACTAL_BY_AREA, NO_FRACTAL, NO_FRACTAL_AREA = 10, 11, 12, 13
OF_PATCHES = 14

# Of a run: its ends, its code, and where its contacts begin.
START, END, CODE, CONTACTS = 0, 1, 2, 3

# What tables tell of an area.
ROOT, LEAST_SIDES, TWO_BY_LOG = 0, 1, 2

# What of it is wanted.
PLAIN, WITH_SHAPE, WITH_FRACTAL = 0, 1, 2


def patch_tables(cells: int, cell: float, wanted: int) -> tuple[np.ndarray, np.ndarray]:
    """What areas up to ``cells`` and their perimeters add to the sums.

    Returns the root, the least perimeter and 2 / ln of each area (in m2), and ln of a
    quarter of each perimeter (in m). 0 where it is not ``wanted``, or not a number.
    """
    area = np.arange(cells + 1)
    of_area = np.zeros((cells + 1, 3))
    of_area[:, ROOT] = np.sqrt(area)
    side_logs = np.zeros(1)
    if wanted & WITH_SHAPE:
        of_area[:, LEAST_SIDES] = least_edge(area)
    if wanted & WITH_FRACTAL:
        logs = np.log(np.maximum(area, 1) * cell**2)
        np.divide(2.0, logs, out=of_area[:, TWO_BY_LOG], where=logs != 0)
        side_logs = np.log(np.maximum(np.arange(4 * cells + 1), 1) * (0.25 * cell))
    return of_area, side_logs


@kernel
def _find(parents, label):
    while parents[label] != label:
        parents[label] = parents[parents[label]]
        label = parents[label]
    return label


@kernel
def _add_patch(sums, place, sign, area, sides, wanted, of_area, side_logs):
    """Add a patch to a row of the sums, or take it out (``sign`` -1.0).

    The largest area stays: a patch is taken out only to come back with more cells.
    """
    root = of_area[area, ROOT]
    sums[place, COUNT] += sign
    sums[place, AREA] += sign * area
    sums[place, SQUARES] += sign * float(area) * float(area)
    sums[place, SIDES] += sign * sides
    sums[place, COHESION] += sign * sides * root
    if area > sums[place, LARGEST]:
        sums[place, LARGEST] = area
    if wanted & WITH_SHAPE:
        sums[place, PARA] += sign * sides / area
        sums[place, SHAPE] += sign * sides / root
        shape = sides / of_area[area, LEAST_SIDES]
        sums[place, LEAST] += sign * shape
        sums[place, LEAST_BY_AREA] += sign * shape * area
    if wanted & WITH_FRACTAL:
        dimension = 1.0
        if area > 1:
            scale = of_area[area, TWO_BY_LOG]
            if scale == 0.0:
                sums[place, NO_FRACTAL] += sign
                sums[place, NO_FRACTAL_AREA] += sign * area
                return
            dimension = scale * side_logs[sides]
        sums[place, FRACTAL] += sign * dimension
        sums[place, FRACTAL_BY_AREA] += sign * dimension * area


@kernel
def _list_runs(codes, first, runs, run_of):
    """Runs of equal cells that tile each row.

    ``first``: the first run of each row, and one more. ``run_of``: of each cell.
    """
    rows, columns = codes.shape
    many = -1
    for row in range(rows):
        before = -1
        first[row] = many + 1
        for column in range(columns):
            here = np.int64(codes[row, column])
            if here != before:
                many += 1
                runs[many, START] = column
                runs[many, CODE] = here
                before = here
            runs[many, END] = column
            run_of[row, column] = many
    first[rows] = many + 1


@kernel
def _list_contacts(first, runs, outside, apart, contact):
    """Runs of the row above that meet each run and are of its class.

    Returns how many there are; lists them only if there is room for some.
    """
    many = 0
    for row in range(first.size - 1):
        upper = first[row - 1] if row > 0 else 0
        for run in range(first[row], first[row + 1]):
            runs[run, CONTACTS] = many
            code, start, end = runs[run, CODE], runs[run, START], runs[run, END]
            if row == 0 or code == outside:
                continue
            last = first[row] - 1
            while upper < last and runs[upper, END] + apart < start:
                upper += 1
            met = upper
            while met <= last and runs[met, START] <= end + apart:
                if runs[met, CODE] == code and runs[met, END] + apart >= start:
                    if contact.size:
                        contact[many] = met
                    many += 1
                met += 1
    runs[first[-1], CONTACTS] = many
    return many


class Runs(NamedTuple):
    """Runs in the rows of a raster, and which meet.

    Attributes
    ----------
    runs : int32 array (runs + 1, 4)
        First and last column, code, and the place of the first of its contacts, which
        are as many as there are up to the next run's.
    run_of : 2-D array
        The run of each cell.
    contact : uint32 array
        Runs of the same class that a run meets in the row above.
    """

    runs: np.ndarray
    run_of: np.ndarray
    contact: np.ndarray


def row_runs(codes: np.ndarray, outside: int, *, diagonal: bool) -> Runs:
    """Runs of the rows, and the ones in the row above that each joins.

    Parameters
    ----------
    outside : int
        The code whose runs join none.
    diagonal : bool
        Whether runs meet that touch at a corner only.
    """
    first = np.empty(len(codes) + 1, np.int32)
    many = int(np.count_nonzero(codes[:, 1:] != codes[:, :-1])) + len(codes)
    runs = np.empty((many + 1, 4), np.int32)
    run_of = np.empty(codes.shape, np.int32)
    _list_runs(codes, first, runs, run_of)
    apart = 1 if diagonal else 0
    contacts = _list_contacts(first, runs, outside, apart, np.empty(0, np.uint32))
    contact = np.empty(contacts, np.uint32)
    _list_contacts(first, runs, outside, apart, contact)
    return Runs(runs, run_of, contact)


@kernel
def _patches_by_runs(
    runs,
    run_of,
    contact,
    outside,
    diagonal,
    chords,
    from_row,
    pad,
    inside,
    slots,
    kinds,
    wanted,
    of_area,
    side_logs,
    sums,
    state,
):
    """Sums over the patches of windows that are one chord in each row.

    ``sums``, 0 on entry, has ``kinds`` rows for each cell of ``inside``: one for all
    patches, and those of the classes that ``slots`` counts from 1, 0 for none. Rows of
    ``inside`` begin at row ``from_row`` of the raster, and its columns at column ``pad``.
    """
    rows, columns = inside.shape
    reach = chords.size // 2
    least = 0 if diagonal else 1
    most = (2 * chords + 1).sum()  # every cell of many classes may be a patch
    # Unsigned labels and runs spare the look whether an index counts from the end.
    one_more = np.uint64(1)
    none = np.uint32(most)
    label_of = np.empty(len(runs), np.uint32)
    parents, area = np.empty(most, np.uint32), np.empty(most, np.int32)
    sides, class_ = np.empty(most, np.int32), np.empty(most, np.int32)
    for row in range(rows):
        for column in range(columns):
            if state[1] != 0.0:
                return
            if not inside[row, column]:
                continue
            labels = 0
            upper_first, upper_last, upper_low, upper_high = 0, -1, 0, 0
            for d in range(chords.size):
                y = from_row + row - reach + d
                low = column + pad - chords[d]
                high = column + pad + chords[d]
                first, last = run_of[y, low], run_of[y, high]
                for run in range(np.uint64(first), np.uint64(last) + one_more):
                    code = runs[run, CODE]
                    if code == outside:
                        continue
                    left, right = max(runs[run, START], low), min(runs[run, END], high)
                    label = none
                    shared = 0
                    for place in range(
                        np.uint64(runs[run, CONTACTS]),
                        np.uint64(runs[np.uint64(run) + one_more, CONTACTS]),
                    ):
                        upper = contact[place]
                        if upper < upper_first or upper > upper_last:
                            continue
                        overlap = (
                            min(runs[upper, END], right, upper_high)
                            - max(runs[upper, START], left, upper_low)
                            + 1
                        )
                        if overlap < least:
                            continue
                        shared += overlap
                        other = _find(parents, label_of[upper])
                        if label == none:
                            label = other
                        elif other != label:
                            if other < label:
                                other, label = label, other
                            parents[other] = label
                            area[label] += area[other]
                            sides[label] += sides[other]
                    length = right - left + 1
                    if label == none:
                        label = np.uint32(labels)
                        labels += 1
                        parents[label] = label
                        area[label] = length
                        sides[label] = 2 * length + 2
                        class_[label] = code
                    else:
                        area[label] += length
                        sides[label] += 2 * (length + 1 - shared)
                    label_of[run] = label
                upper_first, upper_last = first, last
                upper_low, upper_high = low, high
            place = (row * columns + column) * kinds
            for label in range(labels):
                if parents[label] != label:
                    continue
                one, two = area[label], sides[label]
                _add_patch(sums, place, 1.0, one, two, wanted, of_area, side_logs)
                slot = slots[class_[label]]
                if slot > 0:
                    _add_patch(
                        sums, place + slot, 1.0, one, two, wanted, of_area, side_logs
                    )
