"""Moving windows over a band of rows: sums over each window, and metrics of them."""

from __future__ import annotations

import numpy as np

from ..progress import end_if_asked
from ..raster.blocks import row_blocks
from . import _window_counts as counted
from . import _window_patches as patched
from ._core_areas import _core_cells
from ._window_halves import _patches_by_halves
from ._window_plan import name_of
from .metrics import NONE_OF_IT
from .window_formulas import CORE, CORES, PATCHES, SIDES, WindowSums

CELLS_AT_ONCE = 1 << 14
LARGEST_COLUMN_COUNTS = 1 << 27  # bytes
GROWN_IN_HALVES = True  # the patches of squares


def measure_band(plan, rows, results, state):
    """Fill the results in a band of rows."""
    strip = _strip(plan, rows)
    inside = strip[plan.pad : -plan.pad, plan.pad : -plan.pad] != plan.outside
    window = _Sweep(plan, strip, plan.chords, sided=SIDES in plan.needs)
    cored = plan.needs & {CORE, CORES}
    if cored:
        core_window = _core_sweep(plan, strip)
    columns = strip.shape[1] - 2 * plan.pad
    for block in row_blocks((len(inside), columns), cells=CELLS_AT_ONCE):
        at = inside[block]
        patches = core_cells = cores = None
        if PATCHES in plan.needs:
            patches = window.patches(block.start, at, plan.patch_kind, state)
        if plan.counted:
            counts = window.counts(block.start, at, state)
        else:
            counts = _cells_of_patches(patches)
        if CORE in plan.needs:
            core_cells = core_window.counts(block.start, at, state)
        if CORES in plan.needs:
            cores = core_window.patches(block.start, at, patched.PLAIN, state)
        end_if_asked(state)
        where = slice(rows.start + block.start, rows.start + block.stop)
        _write(plan, (counts, patches, core_cells, cores), where, results)


def _cells_of_patches(patches):
    """The counts of cells alone, from the areas of patches."""
    described = patches.shape[2] - 1
    many = counted.OVERALL + counted.OF_CLASS * described
    counts = np.zeros((*patches.shape[:2], many))
    counts[..., counted.CELLS] = patches[..., 0, patched.AREA]
    for slot in range(described):
        at = counted.OVERALL + counted.OF_CLASS * slot + counted.CLASS_CELLS
        counts[..., at] = patches[..., slot + 1, patched.AREA]
    return counts


def _strip(plan, rows):
    """The band's codes with what its windows reach, all else outside."""
    height, width = plan.classes.codes.shape
    pad = plan.pad
    strip = np.full(
        (rows.stop - rows.start + 2 * pad, width + 2 * pad),
        plan.outside,
        plan.classes.codes.dtype,
    )
    first, last = max(rows.start - pad, 0), min(rows.stop + pad, height)
    top = first - rows.start + pad
    strip[top : top + last - first, pad : pad + width] = plan.classes.codes[first:last]
    return strip


def _core_sweep(plan, strip):
    """The windows of cores: core cells in what is left of the window inside its edge."""
    labels = np.where(strip == plan.outside, 0, strip.astype(np.int32) + 1)
    cores = np.empty_like(strip)
    _core_cells(labels, strip, plan.outside, plan.core_offsets, cores, np.zeros(2))
    return _Sweep(plan, cores, plan.core_chords, sided=False)


class _Sweep:
    """Windows of one shape that move over a band of rows from top to bottom."""

    def __init__(self, plan, strip, chords, *, sided):
        self._plan = plan
        self._chords = chords
        self._sided = sided
        self._reach = len(chords) // 2
        # Windows smaller than the plan's begin further inside its padding.
        self._trim = plan.pad - self._reach - 1
        trim = self._trim
        inner_part = strip[trim : len(strip) - trim, trim : strip.shape[1] - trim]
        self._codes = np.ascontiguousarray(inner_part)
        self._table, self._first_pair = plan.pairs
        self._size = counted.table_size(plan.outside, sided)
        self._pairs = self._code_pairs()
        self._columns = self._count_columns() if self._by_columns() else None
        self._runs = None

    def _code_pairs(self):
        shape = self._codes.shape if self._sided else (1, 1)
        right, down = (np.empty(shape, self._table.dtype) for _ in range(2))
        if self._sided:
            counted._code_pairs(self._codes, self._table, right, down)
        return right, down

    def _by_columns(self):
        bytes_needed = 4 * self._size * self._codes.shape[1]
        return self._plan.square and bytes_needed <= LARGEST_COLUMN_COUNTS

    def _count_columns(self):
        most = len(self._chords)
        dtype = np.int16 if most <= np.iinfo(np.int16).max else np.int32
        shape = (self._codes.shape[1], self._size)
        counts = np.zeros(shape, dtype)
        right_counts = np.zeros(shape if self._sided else (1, 1), dtype)
        counted._fill_columns(
            self._codes, *self._pairs, self._sided, most, counts, right_counts
        )
        return counts, right_counts

    def counts(self, start, inside, state):
        """Sums of counts around the rows from ``start`` on; each row once, in order."""
        plan = self._plan
        many = counted.OVERALL + counted.OF_CLASS * len(plan.described)
        sums = np.zeros((*inside.shape, many))
        if not len(self._chords):
            return sums
        layers = (self._codes, *self._pairs, self._sided)
        middle = start + self._reach + 1
        shared = (
            inside,
            self._first_pair,
            plan.slots,
            plan.logs,
            plan.most_like,
            sums.reshape(-1, many),
            state,
        )
        if self._columns is not None:
            counted._sweep_columns(
                *layers, *self._columns, middle, self._reach, *shared
            )
        else:
            steps = counted.chord_steps(self._chords, self._codes.shape[1])
            counted._sweep_chords(
                *layers, self._size, steps, self._chords, middle, *shared
            )
        return sums

    def patches(self, start, inside, kind, state):
        """Sums over patches around the rows from ``start`` on."""
        plan = self._plan
        slots = 1 + len(plan.described)
        sums = np.zeros((*inside.shape, slots, patched.OF_PATCHES))
        if not len(self._chords):
            return sums
        square = plan.square and self._reach > 0 and GROWN_IN_HALVES
        if self._runs is None:
            self._runs = patched.row_runs(
                self._codes.T if square else self._codes,
                plan.outside,
                diagonal=plan.diagonal,
            )
        middle = start + self._reach + 1
        shared = (
            inside,
            plan.slots,
            slots,
            kind,
            *plan.patch_tables,
            sums.reshape(-1, patched.OF_PATCHES),
            state,
        )
        layers = (*self._runs, plan.outside, plan.diagonal)
        if square:
            _patches_by_halves(*layers, self._reach, middle, *shared)
        else:
            patched._patches_by_runs(
                *layers, self._chords, middle, self._reach + 1, *shared
            )
        return sums


def _write(plan, sums, rows, results):
    """Write the metrics of some rows from their sums."""
    cells = sums[0][..., counted.CELLS]
    known = cells == plan.window_cells if plan.full_windows_only else cells > 0
    if not known.any():
        return
    sums = [None if values is None else _planes(values, known) for values in sums]
    with np.errstate(invalid="ignore", divide="ignore"):
        landscape = WindowSums(*sums, 0, plan.cell)
        for name, formula in plan.of_landscape.items():
            results[name][rows][known] = formula.value(landscape)
        for value, slot in plan.described.items():
            one = WindowSums(*sums, slot, plan.cell)
            present = one.cells > 0
            for name, formula in plan.of_class.items():
                missing = 0.0 if name in NONE_OF_IT else np.nan
                found = np.where(present, formula.value(one), missing)
                results[name_of(name, value)][rows][known] = found


def _planes(sums, known):
    """The sums of the windows that are known, each sum in one piece."""
    chosen = sums.reshape(known.size, -1)
    if not known.all():
        chosen = chosen[known.ravel()]
    planes = np.ascontiguousarray(chosen.T)
    return planes.reshape(*sums.shape[2:], -1)
