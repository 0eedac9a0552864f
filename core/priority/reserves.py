"""Reserves as cells: which there are, where they overlap, and what each holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..refusal import Refusal


@dataclass(frozen=True)
class Reserves:
    """Reserves on a study area.

    Attributes
    ----------
    cells : dict of int to int64 array
        Cells of each reserve within the study area, as places in the flattened raster.
    protected : 2-D bool array
        True in any reserve; an area in several counts once.
    overlaps : DataFrame
        A row for each pair that shares cells: ``first``, ``second``, ``cells``,
        ``area_km2``.
    shared : dict of int to int
        Cells of each reserve that lie in another one too.
    beyond : dict of int to int
        Cells of each reserve that the raster holds beyond the study area.
    outside : list of int
        Reserves without a cell in the study area.
    """

    cells: dict[int, np.ndarray]
    protected: np.ndarray
    overlaps: pd.DataFrame
    shared: dict[int, int]
    beyond: dict[int, int]
    outside: list[int]


def reserve_cells(ids: np.ndarray) -> dict[int, np.ndarray]:
    """The cells of each reserve of a raster of ids, 0 or less for none.

    Examples
    --------
    >>> {n: cells.tolist() for n, cells in reserve_cells(np.array([[3, 0, 3]])).items()}
    {3: [0, 2]}
    """
    cells = np.flatnonzero(ids.ravel() > 0)
    of_cell = ids.ravel()[cells]
    order = np.argsort(of_cell, kind="stable")
    cells, of_cell = cells[order], of_cell[order]
    numbers, first = np.unique(of_cell, return_index=True)
    parts = np.split(cells, first[1:]) if len(numbers) else []
    return {int(number): part for number, part in zip(numbers, parts)}


def reserves_on(reserves: Mapping[int, np.ndarray], grid: Grid) -> Reserves:
    """Lay reserves, which may overlap, over a study area.

    Takes 2 bytes per cell of the raster, and 24 bytes per cell in more than one reserve.

    Parameters
    ----------
    reserves : mapping of id to array
        Cells of each reserve, as places in the flattened raster.
    grid : Grid
        Its mask is the study area.

    Returns
    -------
    Reserves

    Raises
    ------
    Refusal
        There is no reserve, or none lies in the study area.

    Examples
    --------
    >>> found = reserves_on({1: [0, 1], 2: [1, 2]}, Grid((1, 4), 1000.0))
    >>> found.protected.tolist(), found.overlaps.to_numpy().tolist()
    ([[True, True, True, False]], [[1.0, 2.0, 1.0, 1.0]])
    """
    if not reserves:
        raise Refusal(
            "There is no reserve. Choose a layer of reserves.", parameter="reserves"
        )
    count = grid.shape[0] * grid.shape[1]
    times = np.zeros(count, np.uint8)
    mask = None if grid.mask is None else grid.mask.ravel()
    inside, beyond, outside = {}, {}, []
    for number, cells in reserves.items():
        cells = np.unique(np.asarray(cells, dtype=np.int64))
        if cells.size and not (cells[0] >= 0 and cells[-1] < count):
            raise Refusal(
                "Reserve {reserve} has cells outside the raster.",
                parameter="reserves",
                reserve=number,
            )
        every = len(cells)
        if mask is not None:
            cells = cells[mask[cells]]
        beyond[int(number)] = every - len(cells)
        if cells.size == 0:
            outside.append(int(number))
            continue
        inside[int(number)] = cells
        times[cells] += times[cells] < 2
    if not inside:
        raise Refusal(
            "None of the {count} reserves lies in the study area. Check the coordinate "
            "reference systems and the extents of the layers.",
            parameter="reserves",
            count=len(reserves),
        )
    overlaps, shared = _overlaps(inside, times, grid)
    protected = (times > 0).reshape(grid.shape)
    return Reserves(inside, protected, overlaps, shared, beyond, outside)


def _overlaps(inside, times, grid):
    within = {number: cells[times[cells] > 1] for number, cells in inside.items()}
    shared = {number: len(cells) for number, cells in within.items()}
    within = {number: cells for number, cells in within.items() if len(cells)}
    rows = []
    numbers = sorted(within)
    for place, first in enumerate(numbers):
        for second in numbers[place + 1 :]:
            here, there = within[first], within[second]
            if here[-1] < there[0] or there[-1] < here[0]:
                continue
            common = len(np.intersect1d(here, there, assume_unique=True))
            if common:
                rows.append((first, second, common, common * grid.cell_area / 1e6))
    table = pd.DataFrame(rows, columns=["first", "second", "cells", "area_km2"])
    return table, shared
