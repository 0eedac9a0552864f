"""What moving windows measure, and the tables that all parts of a map share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import _window_counts as counted
from . import _window_patches as patched
from ._core_areas import depth_offsets
from ._window_shapes import eroded_chords
from .class_codes import ClassCodes
from .edge_limits import most_like_sides
from .window_formulas import (
    FRACTALS,
    PATCHES,
    SHAPES,
    SIDES,
    WINDOW_METRICS,
    Formula,
    needs_of,
)


@dataclass(frozen=True)
class WindowPlan:
    """What to measure, and what all bands of rows share.

    Attributes
    ----------
    chords, core_chords : arrays
        Half the width of each row of the window, and of the part in which cores lie.
    core_offsets : array
        What must be alike around a core cell.
    described : dict
        Class to its place among those asked for, from 1; ``slots`` has it by code.
    counted : bool
        Whether counts tell more than the patches do.
    """

    classes: ClassCodes
    cell: float
    chords: np.ndarray
    core_chords: np.ndarray
    core_offsets: np.ndarray
    of_landscape: dict[str, Formula]
    of_class: dict[str, Formula]
    described: dict[float, int]
    slots: np.ndarray
    needs: frozenset[str]
    counted: bool
    patch_kind: int
    square: bool
    full_windows_only: bool
    diagonal: bool
    pairs: tuple[np.ndarray, np.ndarray]
    logs: np.ndarray
    most_like: np.ndarray
    patch_tables: tuple[np.ndarray, ...]

    @property
    def reach(self):
        return len(self.chords) // 2

    @property
    def pad(self):
        return self.reach + 1

    @property
    def outside(self):
        return len(self.classes.values)

    @property
    def window_cells(self):
        return int((2 * self.chords + 1).sum())

    def names(self):
        yield from self.of_landscape
        for value in self.described:
            yield from (name_of(name, value) for name in self.of_class)


def name_of(metric: str, value: float) -> str:
    """A metric of one class: whole numbers in full."""
    return f"{metric}_{int(value)}" if value == int(value) else f"{metric}_{value:g}"


def plan_windows(
    found,
    cell,
    chords,
    *,
    of_landscape,
    of_class,
    described,
    square,
    full_windows_only,
    diagonal,
    depth,
) -> WindowPlan:
    """What to measure, from what was asked for and checked."""
    formulas = [WINDOW_METRICS["landscape"][name] for name in of_landscape]
    formulas += [WINDOW_METRICS["class"][name] for name in of_class]
    needs = needs_of(of_landscape, of_class)
    slots = np.zeros(len(found.values), np.int64)
    for slot, value in enumerate(described, 1):
        slots[np.searchsorted(found.values, value)] = slot
    kind = patched.PLAIN
    kind |= patched.WITH_SHAPE if SHAPES in needs else 0
    kind |= patched.WITH_FRACTAL if FRACTALS in needs else 0
    most = min(int((2 * chords + 1).sum()), found.codes.size)
    sided = SIDES in needs
    offsets = depth_offsets(depth)
    return WindowPlan(
        classes=found,
        cell=cell,
        chords=chords,
        core_chords=eroded_chords(chords, offsets),
        core_offsets=offsets,
        of_landscape={name: WINDOW_METRICS["landscape"][name] for name in of_landscape},
        of_class={name: WINDOW_METRICS["class"][name] for name in of_class},
        described={value: slot for slot, value in enumerate(described, 1)},
        slots=slots,
        needs=needs,
        counted=not all(PATCHES in formula.needs for formula in formulas),
        patch_kind=kind,
        square=square,
        full_windows_only=full_windows_only,
        diagonal=diagonal,
        pairs=counted.pair_codes(len(found.values), sided),
        logs=counted.log_table(4 * most if sided else most),
        most_like=most_like_sides(np.arange(most + 1 if sided else 1)),
        patch_tables=patched.patch_tables(most, cell, kind),
    )
