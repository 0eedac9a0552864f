"""What reserves miss: priority areas against the areas that are protected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..raster.labels import connected_components, renumber
from ..refusal import Refusal
from .enlargement import enlargement
from .label_sums import check_layers, label_sums
from .priority_areas import FLAGSHIP, NAMES
from .reserves import reserves_on
from .value_ranks import value_ranks

NEITHER, GAP, MATCH, MISMATCH, PROTECTED = range(5)
KINDS = {GAP: "gap", MATCH: "match", MISMATCH: "mismatch"}
MISSING = 255
RANKS = ("value_area", "area", "value")
LOW_VALUE = 0.5


@dataclass(frozen=True)
class GapAnalysis:
    """Priority areas against reserves.

    Attributes
    ----------
    status : uint8 array
        1 gap (priority, not protected), 2 match (priority, protected), 3 mismatch
        (protected, no priority, low value), 4 protected without priority, 0 neither,
        255 missing.
    labels : int32 array
        Connected cells of gaps, matches and mismatches: 1..n, gaps first, each kind by
        its rank; 0 elsewhere.
    areas : DataFrame
        A row for each label: ``area``, ``status``, ``kind``, ``rank`` within its kind,
        ``class`` and ``priority`` of most of its cells (0 and "none" of mismatches),
        ``cells``, ``area_km2``, ``percent`` of the study area, and where layers are
        given ``value`` and ``mean_`` with the name of each.
    coverage : DataFrame
        A row for each class of priority, for "all", "none" and the "study area":
        ``priority``, ``area_km2``, ``protected_km2``, ``covered_percent``.
    by_zone : DataFrame or None
        The same in each ``zone``, where zones are given.
    reserves : DataFrame
        A row for each reserve: ``reserve``, ``area_km2`` in the study area,
        ``outside_km2`` beyond it, ``shared_km2`` with other reserves, ``priority_km2``,
        ``priority_percent`` of its area, ``mismatch_percent``, and where layers are
        given ``value`` and ``mean_`` with the name of each. Outside the study area 0
        and NaN.
    overlaps : DataFrame
        Pairs of reserves that share cells, as in
        :class:`~ecorestore.core.priority.reserves.Reserves`.
    outside : list of int
        Reserves without a cell in the study area.
    enlargement : DataFrame
        The table of :func:`~ecorestore.core.priority.enlargement.enlargement`.
    """

    status: np.ndarray
    labels: np.ndarray
    areas: pd.DataFrame
    coverage: pd.DataFrame
    by_zone: pd.DataFrame | None
    reserves: pd.DataFrame
    overlaps: pd.DataFrame
    outside: list[int]
    enlargement: pd.DataFrame


def gap_analysis(
    classes: np.ndarray,
    reserves: Mapping[int, np.ndarray],
    grid: Grid,
    *,
    values: Mapping[str, np.ndarray] | None = None,
    low_value: float = LOW_VALUE,
    zones: np.ndarray | None = None,
    reserve_areas: Mapping[int, float] | None = None,
    rank_by: str = "value_area",
    progress: Progress = None,
) -> GapAnalysis:
    """Compare priority areas with reserves.

    The value of a cell is the mean of its ranks in the layers given, from 0 (least of
    the study area) to 1 (most).

    Takes 18 bytes per cell above the inputs, with layers 28.

    Parameters
    ----------
    classes : 2-D array of whole numbers
        Classes of :func:`~ecorestore.core.priority.priority_areas.priority_areas`; 0
        for no priority, and masked cells are not read.
    reserves : mapping of id to array
        Cells of each reserve, as places in the flattened raster; they may overlap. An
        area in several reserves counts once.
    grid : Grid
        Its mask is the study area.
    values : mapping of name to 2-D array, optional
        Layers by which areas are valued, such as biodiversity and services; NaN is
        missing.
    low_value : float
        Protected cells without priority are a mismatch below this value, from 0 to 1;
        without layers, all are.
    zones : 2-D array of whole numbers, optional
        Such as reaches of a river; 0 or less: none.
    reserve_areas : mapping of id to float, optional
        Square metres of each whole reserve, for what lies beyond the study area; without
        it cells of the raster beyond the study area count.
    rank_by : {"value_area", "area", "value"}
        What ranks gaps and matches: value × area, the area or the value alone;
        mismatches by what they lack in value instead. Without layers, the area.

    Returns
    -------
    GapAnalysis

    Raises
    ------
    Refusal
        No cell has a priority; there is no reserve in the study area; no zone; an
        unknown order, a value out of its range, or an infinite one.

    Examples
    --------
    >>> classes = np.array([[1, 1, 2, 0, 0]])
    >>> found = gap_analysis(classes, {7: [1, 2, 3]}, Grid((1, 5), 1000.0))
    >>> found.status.tolist()
    [[1, 2, 2, 3, 0]]
    >>> found.coverage.set_index("priority")["covered_percent"].round(1).to_dict()
    ... # doctest: +NORMALIZE_WHITESPACE
    {'joint': 50.0, 'biodiversity': 100.0, 'services': nan, 'flagship': nan,
     'all': 66.7, 'none': 50.0, 'study area': 60.0}
    """
    _check_options(low_value, rank_by)
    layers = check_layers(values, grid)
    codes = _codes(classes, grid)
    zones = None if zones is None else _zones(zones, grid)
    laid = reserves_on(reserves, grid)
    report(progress, 0.1)
    value = _value(layers, grid, part(progress, 0.1, 0.6))
    status = _status(codes, laid.protected, value, low_value, grid)
    labels, kind_of = _labels(status, part(progress, 0.6, 0.9))
    sums = label_sums(labels, _valued(layers, value), len(kind_of) - 1, mask=grid.mask)
    table = _areas(labels, codes, kind_of, sums, layers, value is not None, grid)
    table = _ranked(table, rank_by if value is not None else "area")
    new = np.zeros(len(kind_of), np.int32)
    new[table["area"]] = np.arange(1, len(table) + 1)
    renumber(labels, new)
    gaps = table.loc[table["status"] == GAP, "area"].to_numpy()
    table["area"] = np.arange(1, len(table) + 1)
    coverage = _coverage(codes, laid.protected, np.ones(1, int), None, grid)
    by_zone = None
    if zones is not None:
        present = np.unique(zones[zones > 0])
        by_zone = _coverage(codes, laid.protected, present, zones, grid)
    report(progress, 0.95)
    found = GapAnalysis(
        status,
        labels,
        table,
        coverage.drop(columns="zone"),
        by_zone,
        _reserve_table(laid, reserve_areas, codes, status, layers, value, grid),
        laid.overlaps,
        laid.outside,
        _enlarged(table, coverage, gaps, sums, laid.protected, layers, grid),
    )
    report(progress, 1.0)
    return found


def _check_options(low_value, rank_by):
    if rank_by not in RANKS:
        raise Refusal(
            "There is no order {value!r}; choose one of {choices}.",
            parameter="rank_by",
            value=rank_by,
            choices=", ".join(RANKS),
        )
    if not 0 <= low_value <= 1:
        raise Refusal(
            "The low value is {value:g}. It must be from 0 to 1.",
            parameter="low_value",
            value=low_value,
        )


def check_classes(values: np.ndarray) -> None:
    """Refuse values that are no classes of priority."""
    odd = (values < 0) | (values > FLAGSHIP) | (values % 1 != 0)
    if odd.any():
        raise Refusal(
            "The classes of priority hold {value:g}. They are 0 for none, 1 joint, "
            "2 biodiversity, 3 services and 4 flagship species: give the result of "
            "the tool Conservation priority areas.",
            parameter="classes",
            value=float(values[odd][0]),
        )


def check_priority(any_priority: bool) -> None:
    """Refuse classes without any priority."""
    if not any_priority:
        raise Refusal(
            "No cell has a priority, so reserves can miss none. Choose the classes of "
            "priority areas.",
            parameter="classes",
        )


def _codes(classes, grid):
    """Classes 0..4 on the study area, 0 elsewhere."""
    classes = grid.check(classes, "classes")
    codes = np.zeros(grid.shape, np.uint8)
    for rows in row_blocks(grid.shape):
        block = classes[rows]
        there = np.ones(block.shape, bool) if grid.mask is None else grid.mask[rows]
        check_classes(block[there])
        codes[rows][there] = block[there]
    check_priority(codes.any())
    return codes


def _zones(zones, grid):
    zones = grid.check(zones, "zones")
    zones = np.where(grid.valid & (zones > 0), zones, 0)
    if not zones.any():
        raise Refusal(
            "No cell with a value lies in a zone. Check that the zones overlap the "
            "layers.",
            parameter="zones",
        )
    return zones


def _value(layers, grid, progress):
    """Mean rank of each cell in the layers that have a value there, or None."""
    if not layers:
        return None
    total, count = np.zeros(grid.shape, np.float32), np.zeros(grid.shape, np.uint8)
    for place, layer in enumerate(layers.values(), start=1):
        of_layer = part(progress, (place - 1) / len(layers), place / len(layers))
        ranks = value_ranks(layer, grid.mask, progress=of_layer)
        for rows in row_blocks(grid.shape):
            given = ~np.isnan(ranks[rows])
            total[rows][given] += ranks[rows][given]
            count[rows] += given
    with np.errstate(invalid="ignore"):
        for rows in row_blocks(grid.shape):
            total[rows] = np.where(count[rows] > 0, total[rows] / count[rows], np.nan)
    return total


def _valued(layers, value):
    return layers if value is None else {**layers, "value": value}


def _status(codes, protected, value, low_value, grid):
    status = np.zeros(grid.shape, np.uint8)
    for rows in row_blocks(grid.shape):
        priority, kept = codes[rows] > 0, protected[rows]
        block = status[rows]
        block[priority & ~kept] = GAP
        block[priority & kept] = MATCH
        low = np.ones(kept.shape, bool) if value is None else value[rows] < low_value
        block[~priority & kept & low] = MISMATCH
        block[~priority & kept & ~low] = PROTECTED
        if grid.mask is not None:
            block[~grid.mask[rows]] = MISSING
    return status


def _labels(status, progress):
    """Connected cells of each kind, and the kind of each label."""
    labels = np.zeros(status.shape, np.int32)
    kind_of = [np.zeros(1, np.uint8)]
    first = 0
    for place, kind in enumerate(KINDS):
        found = connected_components(
            status == kind,
            progress=part(progress, place / len(KINDS), (place + 1) / len(KINDS)),
        )
        for rows in row_blocks(status.shape):
            block = found.labels[rows]
            labels[rows] += np.where(block > 0, block + np.int32(first), np.int32(0))
        kind_of.append(np.full(found.count, kind, np.uint8))
        first += found.count
    return labels, np.concatenate(kind_of)


def _areas(labels, codes, kind_of, sums, layers, valued, grid):
    count = len(kind_of) - 1
    of_class = np.zeros((FLAGSHIP + 1, count + 1), np.int64)
    for rows in row_blocks(labels.shape):
        for number in range(FLAGSHIP + 1):
            there = labels[rows][codes[rows] == number]
            of_class[number] += np.bincount(there, minlength=count + 1)
    main = of_class[:, 1:].argmax(axis=0)
    cells = sums.cells[1:]
    table = {
        "area": np.arange(1, count + 1),
        "status": kind_of[1:],
        "kind": [KINDS[kind] for kind in kind_of[1:].tolist()],
        "class": main,
        "priority": [NAMES.get(number, "none") for number in main.tolist()],
        "cells": cells,
        "area_km2": cells * grid.cell_area / 1e6,
        "percent": 100.0 * cells / grid.valid_count,
    }
    if valued:
        table["value"] = sums.means("value")[1:]
    for name in layers:
        table[f"mean_{name}"] = sums.means(name)[1:]
    return pd.DataFrame(table)


def _ranked(table, rank_by):
    """Gaps, matches, mismatches, each by its rank; equal ones by their first cell."""
    score = np.ones(len(table))
    if rank_by != "area":
        value = table["value"].fillna(0.0).to_numpy()
        score = np.where(table["status"] == MISMATCH, 1.0 - value, value)
    if rank_by != "value":
        score = score * table["cells"].to_numpy()
    order = np.lexsort((table["area"], -score, table["status"]))
    table = table.iloc[order].reset_index(drop=True)
    table.insert(3, "rank", table.groupby("status").cumcount() + 1)
    return table


def _coverage(codes, protected, zones, zone_of, grid):
    """Area and protected area of each class in each zone; one zone where none is given."""
    count = FLAGSHIP + 1
    cells, kept = np.zeros((2, len(zones), count), np.int64)
    for rows in row_blocks(grid.shape):
        there = grid.mask[rows] if grid.mask is not None else np.True_
        there = np.broadcast_to(there, codes[rows].shape)
        place = np.zeros(codes[rows].shape, np.intp)
        if zone_of is not None:
            there = there & (zone_of[rows] > 0)
            place = np.searchsorted(zones, np.maximum(zone_of[rows], zones[0]))
        place = (place * count + codes[rows])[there]
        cells += np.bincount(place, minlength=cells.size).reshape(cells.shape)
        place = place[protected[rows][there]]
        kept += np.bincount(place, minlength=kept.size).reshape(kept.shape)
    members = [[number] for number in NAMES] + [list(NAMES), [0], [0, *NAMES]]
    rows = []
    for at, zone in enumerate(zones.tolist()):
        for name, numbers in zip(
            [*NAMES.values(), "all", "none", "study area"], members
        ):
            area, covered = cells[at, numbers].sum(), kept[at, numbers].sum()
            rows.append(
                {
                    "zone": zone,
                    "priority": name,
                    "area_km2": area * grid.cell_area / 1e6,
                    "protected_km2": covered * grid.cell_area / 1e6,
                    "covered_percent": 100.0 * covered / area if area else np.nan,
                }
            )
    return pd.DataFrame(rows)


def _reserve_table(laid, areas, codes, status, layers, value, grid):
    rows = []
    for number in sorted([*laid.cells, *laid.outside]):
        cells = laid.cells.get(number, np.empty(0, np.int64))
        km2 = grid.cell_area / 1e6
        outside = laid.beyond[number] * km2
        if areas is not None:
            outside = max(areas.get(number, 0.0) / 1e6 - len(cells) * km2, 0.0)
        priority = np.count_nonzero(codes.ravel()[cells])
        mismatch = np.count_nonzero(status.ravel()[cells] == MISMATCH)
        row = {
            "reserve": number,
            "area_km2": len(cells) * km2,
            "outside_km2": outside,
            "shared_km2": laid.shared.get(number, 0) * km2,
            "priority_km2": priority * km2,
            "priority_percent": 100.0 * priority / len(cells) if len(cells) else np.nan,
            "mismatch_percent": 100.0 * mismatch / len(cells) if len(cells) else np.nan,
        }
        for name, layer in _valued(layers, value).items():
            found = layer.ravel()[cells].astype(float)
            found = found[~np.isnan(found)]
            title = "value" if layer is value else f"mean_{name}"
            row[title] = found.mean() if len(found) else np.nan
        rows.append(row)
    return pd.DataFrame(rows)


def _enlarged(table, coverage, gaps, sums, protected, layers, grid):
    whole = coverage.set_index("priority")
    kept = label_sums(protected.view(np.uint8), layers, 1, mask=grid.mask)
    return enlargement(
        table[table["status"] == GAP],
        {name: sums.sums[name][gaps] for name in layers},
        study_km2=whole.loc["study area", "area_km2"],
        protected_km2=whole.loc["study area", "protected_km2"],
        priority_km2=whole.loc["all", "area_km2"],
        covered_km2=whole.loc["all", "protected_km2"],
        protected_sums={name: kept.sums[name][1] for name in layers},
        total_sums={name: kept.sums[name].sum() for name in layers},
    )
