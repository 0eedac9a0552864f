"""Land cover at several dates: areas, transitions, and how fast they change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .class_codes import ClassCodes, class_codes, smallest_type

HA = 1e-4  # of a square metre


@dataclass(frozen=True)
class LandCoverChange:
    """What changed between dates; over cells that have a class at all of them.

    Attributes
    ----------
    areas : DataFrame
        ``time``, ``class``, ``cells``, ``area_ha``, ``percent`` of all cells.
    transitions : DataFrame
        For each two dates in a row, and for the first and the last if there are more:
        ``from_time``, ``to_time``, ``from_class``, ``to_class``, ``cells``,
        ``area_ha``, ``percent_of_from``. Cells that keep their class are in it.
    dynamics : DataFrame
        Of the same periods, for each class: ``start_ha``, ``end_ha``, ``gain_ha``,
        ``loss_ha``, ``net_ha`` and ``dynamic_degree`` in percent per unit of time.
    overall : DataFrame
        Of the same periods: ``changed_ha``, ``changed_percent`` and
        ``comprehensive_dynamic_degree`` in percent per unit of time.
    changes : DataFrame
        What the numbers of ``change`` mean: ``number``, ``from_class``, ``to_class``,
        ``cells``, ``area_ha``; from the first date to the last.
    change : array of the smallest type
        0 where the first and the last class are the same; the type's largest value is
        free, for cells without a class.
    times_changed : uint8 array
        In how many of the steps between dates the class changed.
    mask : bool array
        Cells that have a class at all dates.
    """

    areas: pd.DataFrame
    transitions: pd.DataFrame
    dynamics: pd.DataFrame
    overall: pd.DataFrame
    changes: pd.DataFrame
    change: np.ndarray
    times_changed: np.ndarray
    mask: np.ndarray


def land_cover_change(
    maps: Sequence[np.ndarray],
    times: Sequence[float],
    grid: Grid,
    *,
    masks: Sequence[np.ndarray | None] | None = None,
    progress: Progress = None,
) -> LandCoverChange:
    """Areas, transition matrices and dynamic degrees of classes.

    Takes 1 byte per cell and date (2 beyond 255 classes), and 4 for the results.

    Parameters
    ----------
    maps : sequence of 2-D arrays
        Classes at each date, by one legend.
    times : sequence of numbers
        The dates, such as years; rising.
    grid : Grid
        Its mask holds for all dates.
    masks : sequence of bool arrays or None, optional
        Where each map has a value, besides ``grid.mask``.

    Returns
    -------
    LandCoverChange

    Raises
    ------
    Refusal
        Fewer than two dates, dates that do not rise, maps and dates that are not as
        many, maps of two dates without a common class, or no cell that has a class at
        all dates.

    Notes
    -----
    The single dynamic degree of a class is (end - start) / start / T in percent, and
    the comprehensive one sum |d_ij| / (2 sum start_i) / T, where each class counts what
    it lost and what it gained, so that every change counts twice: the changed share of
    the land per unit of time (Wang and Bao 1999; Zhu and Li 2003). Studies that count
    losses alone and still halve them report half of it.

    Examples
    --------
    >>> before, after = np.array([[1, 1, 2, 2]]), np.array([[1, 2, 2, 2]])
    >>> found = land_cover_change([before, after], [2000, 2010], Grid((1, 4), 100.0))
    >>> found.dynamics[["class", "net_ha", "dynamic_degree"]].to_numpy().tolist()
    [[1.0, -1.0, -5.0], [2.0, 1.0, 5.0]]
    >>> found.overall["comprehensive_dynamic_degree"].tolist()
    [2.5]
    """
    check_times(times, len(maps))
    times = [int(time) if float(time).is_integer() else time for time in times]
    maps = [grid.check(one, f"map {n}") for n, one in enumerate(maps, 1)]
    masks = [None] * len(maps) if masks is None else masks
    coded = [class_codes(one, _both(grid.mask, mask)) for one, mask in zip(maps, masks)]
    check_legends([one.values for one in coded], times)
    classes = np.unique(np.concatenate([one.values for one in coded]))
    steps = list(zip(range(len(maps)), range(1, len(maps))))
    pairs = [*steps, (0, len(maps) - 1)] if len(maps) > 2 else steps
    counted = _count(coded, classes, pairs, grid, progress)
    if not counted.mask.any():
        raise Refusal(
            "No cell has a class at all dates. Check that the maps overlap.",
            parameter="maps",
        )
    ha = grid.cell_area * HA
    spans = [(times[first], times[last]) for first, last in pairs]
    tables = list(zip(spans, counted.tables))
    transitions = pd.concat(
        [_transitions(*one, classes, ha) for one in tables], ignore_index=True
    )
    changes, number = _changes(counted.tables[-1], classes, ha)
    change = np.zeros(grid.shape, smallest_type(len(changes) + 1))
    first, last = coded[0], coded[-1]
    for rows in row_blocks(grid.shape):
        inside = counted.mask[rows]
        change[rows][inside] = number[
            _common(first, classes)[first.codes[rows][inside]],
            _common(last, classes)[last.codes[rows][inside]],
        ]
    return LandCoverChange(
        _areas(counted.tables[: len(steps)], times, classes, ha),
        transitions,
        pd.concat([_dynamics(*one, classes, ha) for one in tables], ignore_index=True),
        pd.DataFrame([_overall(*one, ha) for one in tables]),
        changes,
        change,
        counted.times_changed,
        counted.mask,
    )


def check_times(times: Sequence[float], maps: int) -> None:
    """Refuse dates that do not fit the maps, or do not rise."""
    if maps < 2:
        raise Refusal(
            "{count} land-cover map is given. Change needs at least two dates.",
            parameter="maps",
            count=maps,
        )
    if len(times) != maps:
        raise Refusal(
            "There are {maps} land-cover maps and {dates} dates. Give one date for each "
            "map, in the same order.",
            parameter="times",
            maps=maps,
            dates=len(times),
        )
    for before, after in zip(times, times[1:]):
        if not after > before:
            raise Refusal(
                "The date {after} stands after {before}. Give the maps and their dates "
                "from the earliest to the latest.",
                parameter="times",
                before=f"{before:g}",
                after=f"{after:g}",
            )


def check_legends(
    found: Sequence[np.ndarray],
    times: Sequence[float],
    legend: Sequence[float] | None = None,
) -> None:
    """Refuse maps that seem to have another legend than the others.

    Parameters
    ----------
    found : sequence of arrays
        The classes that occur at each date.
    legend : sequence of numbers, optional
        The classes that there may be. Without it maps of two dates in a row must have
        a class in common.
    """
    for classes, time in zip(found, times):
        unknown = [] if legend is None else np.setdiff1d(classes, legend).tolist()
        if unknown:
            raise Refusal(
                "Class {unknown} occurs in the map of {time} but has no row in the "
                "table of classes. Add it, or reclassify the map to the common legend.",
                parameter="legend",
                unknown=f"{unknown[0]:g}",
                time=f"{time:g}",
            )
    for before, after, *named in zip(found, found[1:], times, times[1:]):
        if not np.intersect1d(before, after).size:
            raise Refusal(
                "The maps of {before} and {after} have no class in common (classes "
                "{first} and {second}), so their legends differ. Reclassify them to "
                "one legend.",
                parameter="maps",
                before=f"{named[0]:g}",
                after=f"{named[1]:g}",
                first=_listed(before),
                second=_listed(after),
            )


def transition_matrix(transitions: pd.DataFrame) -> pd.DataFrame:
    """The transitions of each period as a matrix of areas (ha).

    Parameters
    ----------
    transitions : DataFrame
        As in :class:`LandCoverChange`.

    Returns
    -------
    DataFrame
        ``from_time``, ``to_time``, ``from_class``, a column ``to_<class>`` for each
        class, and ``total_ha``.
    """
    keys = ["from_time", "to_time", "from_class"]
    matrix = transitions.pivot_table(
        index=keys, columns="to_class", values="area_ha", sort=False, fill_value=0.0
    ).sort_index(axis=1)
    matrix.columns = [f"to_{value:g}" for value in matrix.columns]
    matrix["total_ha"] = matrix.sum(axis=1)
    return matrix.reset_index()


@dataclass(frozen=True)
class _Counted:
    tables: list[np.ndarray]
    times_changed: np.ndarray
    mask: np.ndarray


def _count(coded, classes, pairs, grid, progress):
    """Cells by class at both dates of each pair, and where there is a class at all."""
    kinds = len(classes)
    tables = [np.zeros(kinds * kinds, np.int64) for _ in pairs]
    times_changed = np.zeros(grid.shape, np.uint8)
    mask = np.ones(grid.shape, bool)
    common = [_common(one, classes) for one in coded]
    for rows in row_blocks(grid.shape):
        for one in coded:
            mask[rows] &= one.codes[rows] < len(one.values)
        inside = mask[rows]
        here = [table[one.codes[rows][inside]] for one, table in zip(coded, common)]
        for table, (first, last) in zip(tables, pairs):
            pair = here[first] * kinds + here[last]
            table += np.bincount(pair, minlength=kinds * kinds)
        changed = sum(
            (before != after).astype(np.uint8) for before, after in zip(here, here[1:])
        )
        times_changed[rows][inside] = changed
        report(progress, rows.stop / grid.shape[0])
    return _Counted(
        [table.reshape(kinds, kinds) for table in tables], times_changed, mask
    )


def _common(one: ClassCodes, classes):
    """Position among all classes of each code; -1 for the one of missing cells."""
    return np.append(np.searchsorted(classes, one.values), -1)


def _both(one, other):
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _areas(tables, times, classes, ha):
    cells = [table.sum(axis=1) for table in tables] + [tables[-1].sum(axis=0)]
    return pd.DataFrame(
        {
            "time": np.repeat(np.asarray(times), len(classes)),
            "class": np.tile(classes, len(times)),
            "cells": np.concatenate(cells),
            "area_ha": np.concatenate(cells) * ha,
            "percent": 100 * np.concatenate(cells) / tables[0].sum(),
        }
    )


def _transitions(span, table, classes, ha):
    before, after = np.nonzero(table)
    cells = table[before, after]
    return pd.DataFrame(
        {
            "from_time": span[0],
            "to_time": span[1],
            "from_class": classes[before],
            "to_class": classes[after],
            "cells": cells,
            "area_ha": cells * ha,
            "percent_of_from": 100 * cells / table.sum(axis=1)[before],
        }
    )


def _dynamics(span, table, classes, ha):
    start, end, kept = table.sum(axis=1), table.sum(axis=0), np.diagonal(table)
    with np.errstate(invalid="ignore", divide="ignore"):
        degree = 100 * (end - start) / start / (span[1] - span[0])
    return pd.DataFrame(
        {
            "from_time": span[0],
            "to_time": span[1],
            "class": classes,
            "start_ha": start * ha,
            "end_ha": end * ha,
            "gain_ha": (end - kept) * ha,
            "loss_ha": (start - kept) * ha,
            "net_ha": (end - start) * ha,
            "dynamic_degree": np.where(start > 0, degree, np.nan),
        }
    )


def _overall(span, table, ha):
    changed = int(table.sum() - np.trace(table))
    percent = 100 * changed / table.sum()
    return {
        "from_time": span[0],
        "to_time": span[1],
        "changed_ha": changed * ha,
        "changed_percent": percent,
        "comprehensive_dynamic_degree": percent / (span[1] - span[0]),
    }


def _changes(table, classes, ha):
    """The transitions that are changes, numbered from 1, and the number of each."""
    moved = table.copy()
    np.fill_diagonal(moved, 0)
    before, after = np.nonzero(moved)
    number = np.zeros(table.shape, np.int64)
    number[before, after] = np.arange(1, len(before) + 1)
    changes = pd.DataFrame(
        {
            "number": np.arange(1, len(before) + 1),
            "from_class": classes[before],
            "to_class": classes[after],
            "cells": moved[before, after],
            "area_ha": moved[before, after] * ha,
        }
    )
    return changes, number


def _listed(values):
    shown = ", ".join(f"{value:g}" for value in values[:10])
    return shown if len(values) <= 10 else f"{shown}, …"


def with_names(table: pd.DataFrame, names: dict) -> pd.DataFrame:
    """A table with the name of each class beside its number; as it is without names.

    Parameters
    ----------
    names : dict
        Class to its name. The column ``from_class`` gets ``from_name`` beside it.
    """
    if not names:
        return table
    named = table.copy()
    for column in [name for name in table.columns if name.endswith("class")]:
        place = named.columns.get_loc(column) + 1
        beside = column.replace("class", "name")
        named.insert(place, beside, table[column].map(names).fillna(""))
    return named
