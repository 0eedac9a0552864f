"""Critical areas: where current or improvement is highest, as areas with a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..raster.classify import natural_breaks, sampled
from ..raster.labels import by_size, connected_components, renumber
from ..refusal import Refusal


@dataclass(frozen=True)
class CriticalAreas:
    """Connected cells of the highest class.

    Attributes
    ----------
    labels : int32 array
        1..n by falling area, 0 elsewhere.
    table : DataFrame
        A row for each area: ``area`` (its label), ``cells``, ``area_km2``, ``mean`` and
        ``maximum`` of the values; where these layers are given, ``land_cover`` and
        ``district`` that cover most of its cells, and ``land_cover_percent`` of those
        with a land cover that the former covers. Missing are pandas' NA and NaN.
    limits : float64 array
        Upper limits of the classes; the highest begins above the last but one.
    """

    labels: np.ndarray
    table: pd.DataFrame
    limits: np.ndarray

    @property
    def area_km2(self) -> float:
        """Area of all together."""
        return float(self.table["area_km2"].sum())


def critical_areas(
    values: np.ndarray,
    grid: Grid,
    *,
    classes: int = 5,
    overlay: np.ndarray | None = None,
    cores: np.ndarray | None = None,
    minimum_area: float = 0.0,
    connectivity: int = 8,
    land_cover: np.ndarray | None = None,
    land_cover_mask: np.ndarray | None = None,
    class_names: Mapping[int, str] | None = None,
    districts: np.ndarray | None = None,
    districts_mask: np.ndarray | None = None,
    district_names: Mapping[int, str] | None = None,
    sample_size: int = 5_000_000,
    seed: int = 0,
    progress: Progress = None,
) -> CriticalAreas:
    """The areas of the highest natural-breaks class: pinch points, or barriers.

    Cells without a value, or with 0, belong to no class: nothing flows there, or there
    is nothing to gain.

    Takes 14 bytes per cell above the input, 18 with an overlay, and in the meantime
    what ``natural_breaks`` takes for each value of the sample.

    Parameters
    ----------
    values : 2-D float array
        Current or improvement, from 0; NaN is missing.
    grid : Grid
    classes : int
        Number of classes, at least 2: 5 in the Qaidam paper, 4 in the Liuzhi paper.
    overlay : 2-D array, optional
        What the values are multiplied by before they are classified: the resistance,
        as the Liuzhi paper overlays it. NaN is missing.
    cores : 2-D integer array, optional
        Above 0 inside cores, which belong to no class.
    minimum_area : float
        Smaller areas (m²) are left out.
    connectivity : 4 or 8
        Whether cells that meet only at a corner belong to one area (8).
    land_cover, districts : 2-D integer arrays, optional
        What the table tells of each area.
    land_cover_mask, districts_mask : bool arrays, optional
        Where these have a value, if not everywhere in the grid's mask.
    class_names, district_names : mapping of number to name, optional
        Add columns ``land_cover_name`` and ``district_name``.
    sample_size : int
        Of more values than this, limits come from a random sample that holds the
        lowest and the highest value.
    seed : int
        The same seed gives the same sample.

    Returns
    -------
    CriticalAreas

    Raises
    ------
    Refusal
        No cell has a value above 0; fewer than 2 classes; a minimum area below 0, or
        one that leaves no area.

    Examples
    --------
    >>> current = np.array([[0.1, 0.9, 0.1, 0.2], [0.1, 0.8, 0.5, 0.5]])
    >>> grid = Grid((2, 4), 1000)
    >>> critical_areas(current, grid, classes=2).labels
    array([[0, 1, 0, 0],
           [0, 1, 1, 1]], dtype=int32)
    >>> critical_areas(current, grid, classes=3).labels
    array([[0, 1, 0, 0],
           [0, 1, 0, 0]], dtype=int32)
    """
    if classes != int(classes) or classes < 2:
        raise Refusal(
            "The number of classes is {value}; the highest of 2 or more makes the"
            " areas.",
            parameter="classes",
            value=classes,
        )
    if not (np.isfinite(minimum_area) and minimum_area >= 0):
        raise Refusal(
            "The smallest area is {value} m². Give 0 or more.",
            parameter="minimum_area",
            value=minimum_area,
        )
    values = grid.check(values, "values")
    graded = values if overlay is None else _product(values, overlay, grid)
    classed = _classed(graded, cores, grid)
    report(progress, 0.1)
    sample = sampled(graded, sample_size, seed, mask=classed)
    limits = natural_breaks(sample, int(classes), progress=part(progress, 0.1, 0.6))
    if limits.size > 1:
        for rows in row_blocks(grid.shape):
            classed[rows] &= graded[rows] > limits[-2]
    pieces = connected_components(
        classed, connectivity=connectivity, progress=part(progress, 0.6, 0.9)
    )
    kept = pieces.sizes * grid.cell_area >= minimum_area * (1 - 1e-9)
    if not kept[1:].any():
        raise Refusal(
            "All {count} areas are smaller than {minimum:g} m²; the largest has"
            " {largest:g} m². Lower the smallest area.",
            parameter="minimum_area",
            count=pieces.count,
            minimum=minimum_area,
            largest=pieces.sizes.max() * grid.cell_area,
        )
    renumber(pieces.labels, by_size(pieces.sizes, kept))
    table = _measured(pieces.labels, values, grid)
    flat = np.flatnonzero(pieces.labels)
    for name, layer, mask, names in (
        ("land_cover", land_cover, land_cover_mask, class_names),
        ("district", districts, districts_mask, district_names),
    ):
        if layer is None:
            continue
        main, percent = _main_class(
            pieces.labels, grid.check(layer, name), mask, flat, len(table)
        )
        table[name] = main
        if names is not None:
            table[f"{name}_name"] = [
                "" if number is pd.NA else names.get(number, "") for number in main
            ]
        if name == "land_cover":
            table["land_cover_percent"] = percent
    report(progress, 1.0)
    return CriticalAreas(pieces.labels, table, limits)


def _product(values, overlay, grid):
    overlay = grid.check(overlay, "overlay")
    product = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        np.multiply(values[rows], overlay[rows], out=product[rows], casting="same_kind")
    return product


def _classed(graded, cores, grid):
    """Cells that belong to a class."""
    classed = np.empty(grid.shape, bool)
    if cores is not None:
        cores = grid.check(cores, "cores")
    for rows in row_blocks(grid.shape):
        classed[rows] = graded[rows] > 0
        if grid.mask is not None:
            classed[rows] &= grid.mask[rows]
        if cores is not None:
            classed[rows] &= cores[rows] <= 0
    if not classed.any():
        raise Refusal(
            "No cell has a value above 0: there is nothing to classify.",
            parameter="values",
        )
    return classed


def _measured(labels, values, grid):
    flat = np.flatnonzero(labels)
    label = labels.ravel()[flat]
    value = values.ravel()[flat].astype(float)
    cells = np.bincount(label)[1:]
    greatest = np.zeros(cells.size)
    np.maximum.at(greatest, label - 1, value)
    return pd.DataFrame(
        {
            "area": np.arange(1, cells.size + 1),
            "cells": cells,
            "area_km2": cells * grid.cell_area / 1e6,
            "mean": np.bincount(label, value)[1:] / cells,
            "maximum": greatest,
        }
    )


def _main_class(labels, layer, mask, flat, count):
    """For each area the class of most cells, the smallest at ties, and its percent."""
    if mask is not None:
        flat = flat[mask.ravel()[flat]]
    main = pd.array([pd.NA] * count, dtype="Int64")
    percent = np.full(count, np.nan)
    numbers, place = np.unique(layer.ravel()[flat], return_inverse=True)
    if numbers.size == 0:
        return main, percent
    area = labels.ravel()[flat].astype(np.int64) - 1
    pairs, cells = np.unique(area * numbers.size + place, return_counts=True)
    order = np.argsort(-cells, kind="stable")
    area, place = np.divmod(pairs[order], numbers.size)
    found, first = np.unique(area, return_index=True)
    main[found] = numbers[place[first]].astype(np.int64)
    total = np.bincount(area, cells[order], count)
    percent[found] = 100 * cells[order][first] / total[found]
    return main, percent
