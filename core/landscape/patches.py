"""Patches: connected cells of the chosen classes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..raster.blocks import row_blocks
from ..raster.labels import by_size, connected_components, labels_where, renumber
from ..refusal import Refusal
from .foreground import FOREGROUND, foreground_image


@dataclass(frozen=True)
class Patches:
    """Numbered patches and their areas.

    Attributes
    ----------
    labels : int32 array
        1..n by falling area, 0 outside every patch.
    table : DataFrame
        A row for each patch: ``patch`` (its label), ``class`` (the foreground class
        with the most cells in it; of equal ones the lowest), ``cells``, ``area_m2``
        and ``area_ha``. Filled holes count in the cells and the areas.
    """

    labels: np.ndarray
    table: pd.DataFrame


def patches(
    classes: np.ndarray,
    grid: Grid,
    *,
    values: Iterable[float],
    connectivity: int = 8,
    fill_holes: float | None = 0.0,
    minimum_area: float = 0.0,
    progress: Progress = None,
) -> Patches:
    """Number the patches of the chosen classes by falling area.

    Cells of different chosen classes that touch are one patch. Patches of equal area
    are numbered by their first cell in raster order. Takes 7 bytes per cell above the
    input at most, plus what :func:`connected_components` states for single cells.

    Parameters
    ----------
    classes : 2-D array
        A class for each cell; missing where ``grid.mask`` is False.
    values : iterable of numbers
        The classes that make up patches; each must occur.
    connectivity : 4 or 8
        Whether cells that meet only at a corner belong to one patch (8).
    fill_holes : float or None
        Area in square metres up to which (inclusive) a hole becomes part of the
        patch around it. None or 0: none; infinity: all. A hole is a group of other
        classes that foreground encloses, with corners counted the opposite way
        (4 for 8 and 8 for 4); one that reaches a missing cell or the edge of the
        raster is open and stays. Patches within a filled hole join the one around it.
    minimum_area : float
        Square metres; smaller patches are dropped, after holes are filled.

    Returns
    -------
    Patches

    Raises
    ------
    Refusal
        No class is chosen, one does not occur, an area is negative, or no patch
        reaches the minimum area.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> classes = np.array([[2, 2, 2], [2, 1, 2], [2, 2, 2]])
    >>> grid = Grid(classes.shape, 10.0)
    >>> patches(classes, grid, values=[2]).table["area_m2"].tolist()
    [800.0]
    >>> patches(classes, grid, values=[2], fill_holes=100.0).table["area_m2"].tolist()
    [900.0]
    """
    classes = grid.check(classes, "classes")
    for name, area in (("fill_holes", fill_holes), ("minimum_area", minimum_area)):
        if area is not None and not area >= 0:
            raise Refusal(
                "An area of {area} m² is not possible for {name}. Give 0 or more.",
                parameter=name,
                area=area,
                name=name,
            )
    chosen = np.unique(np.asarray(list(values)))
    cells = foreground_image(classes, chosen, grid.mask) == FOREGROUND
    if fill_holes:
        _fill_holes(cells, grid, connectivity, fill_holes, part(progress, 0.0, 0.5))
    components = connected_components(
        cells,
        connectivity=connectivity,
        progress=part(progress, 0.5 if fill_holes else 0.0, 1.0),
    )
    area = components.sizes * grid.cell_area
    kept = area >= minimum_area
    if not kept[1:].any():
        raise Refusal(
            "No patch reaches {minimum} m²; the largest has {largest} m². Lower the "
            "minimum area.",
            parameter="minimum_area",
            minimum=f"{minimum_area:g}",
            largest=f"{area.max():g}",
        )
    new = by_size(components.sizes, kept)
    renumber(components.labels, new)
    count = int(new.max())
    sizes = np.zeros(count + 1, np.int64)
    sizes[new[kept]] = components.sizes[kept]
    table = pd.DataFrame(
        {
            "patch": np.arange(1, count + 1),
            "class": chosen.astype(classes.dtype)[
                _main_class(components.labels, classes, chosen, count)
            ],
            "cells": sizes[1:],
            "area_m2": sizes[1:] * grid.cell_area,
            "area_ha": sizes[1:] * grid.cell_area / 1e4,
        }
    )
    return Patches(components.labels, table)


def _fill_holes(cells, grid, connectivity, largest, progress):
    """Turn small enclosed background into foreground, in place."""
    outside = connected_components(
        ~cells, connectivity=12 - connectivity, progress=progress
    )
    labels = outside.labels
    hole = outside.sizes * grid.cell_area <= largest
    hole[0] = False
    for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
        hole[edge] = False
    if grid.mask is not None:
        hole &= ~labels_where(labels, ~grid.mask, outside.count)
    for rows in row_blocks(labels.shape):
        cells[rows] |= hole[labels[rows]]


def _main_class(labels, classes, chosen, count):
    """Position in ``chosen`` of the class with the most cells in each patch."""
    most = np.zeros(count + 1, np.int64)
    main = np.zeros(count + 1, np.intp)
    for position, value in enumerate(chosen):
        cells = np.zeros(count + 1, np.int64)
        for rows in row_blocks(labels.shape):
            there = labels[rows][classes[rows] == value]
            cells += np.bincount(there, minlength=count + 1)
        main[cells > most] = position
        most = np.maximum(most, cells)
    return main[1:]
