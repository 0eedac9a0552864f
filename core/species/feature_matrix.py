"""The features of a ranking, cell by cell, in little memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Union

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..progress import Progress, end_if_asked, report
from ..refusal import Refusal
from .connectivity_smoothing import dispersal_smoothing

Layer = Union[np.ndarray, Callable[[], np.ndarray]]
STORAGES = ("float32", "uint16")
LARGEST_UINT16 = 65535
# Numbers above which 16 bits take the place of 32 unless told otherwise: 4 GB.
MANY = 2**30


@dataclass(frozen=True)
class FeatureMatrix:
    """What each cell holds of each feature.

    Attributes
    ----------
    stored : float32 or uint16 array (cells, features)
        0 to 1, or 0 to 65535: parts of the highest value of a feature. With 16 bits a
        value is off by at most 1/131070 of the highest one, and none that is above 0
        becomes 0.
    unit : float64 array (features)
        The fraction of a feature's total that one unit of ``stored`` is.
    cells : int64 array (cells)
        Places in the flattened raster.
    names : list of str
    total : float64 array (features)
        Sum of the layer as given.
    occupied : int64 array (features)
        Cells in which the feature is above 0.
    start : float64 array (features)
        Fraction there is before any loss: below 1 where a condition takes of it.
    """

    stored: np.ndarray
    unit: np.ndarray
    cells: np.ndarray
    names: list
    total: np.ndarray
    occupied: np.ndarray
    start: np.ndarray

    def held(self, rows: np.ndarray) -> np.ndarray:
        """Fraction of each feature in some of the cells."""
        total = np.zeros(len(self.names))
        for part in np.array_split(rows, max(1, len(rows) // 65536)):
            total += self.stored[part].sum(axis=0, dtype=np.float64)
        return total * self.unit

    def rearranged(self, order: np.ndarray, state: np.ndarray) -> FeatureMatrix:
        """The same matrix with its rows in this order, moved within its memory.

        This one is not to be used any more. ``state`` is that of ``watched``.
        """
        _move_rows(self.stored, order, np.zeros(len(order), bool), state)
        end_if_asked(state)
        return replace(self, cells=self.cells[order])

    def empty(self) -> np.ndarray:
        """True for the cells that hold nothing of any feature."""
        found = np.empty(len(self.cells), bool)
        for start in range(0, len(found), 65536):
            found[start : start + 65536] = ~self.stored[start : start + 65536].any(1)
        return found


def usual_storage(cells: int, features: int) -> str:
    """How features are stored unless told otherwise."""
    return "uint16" if cells * features > MANY else "float32"


def bytes_of_features(cells: int, features: int) -> int:
    """Bytes that all features of one cell take."""
    return features * np.dtype(usual_storage(cells, features)).itemsize


def named_layers(layers: Mapping[str, Layer] | Sequence[Layer]) -> dict[str, Layer]:
    """The layers by name; those of a sequence are called "1", "2" and so on."""
    if isinstance(layers, Mapping):
        named = {str(name): layer for name, layer in layers.items()}
    else:
        named = {str(place): layer for place, layer in enumerate(layers, 1)}
    if not named:
        raise Refusal(
            "There is no feature to rank by. Give at least one layer.",
            parameter="layers",
        )
    return named


def feature_matrix(
    layers: dict[str, Layer],
    grid: Grid | None,
    *,
    condition: Mapping[str, np.ndarray] | np.ndarray | None = None,
    dispersal: np.ndarray | None = None,
    storage: str | None = None,
    progress: Progress = None,
) -> tuple[FeatureMatrix, Grid]:
    """Bring layers to fractions of their totals, and to one row for each cell.

    Each layer is divided by its sum, then multiplied by its condition, then smoothed
    with its dispersal, which keeps the sum.

    Takes 4 bytes (float32) or 2 (uint16) per cell and feature, and beside them 40 bytes
    per cell; layers given as functions are read one after the other and let go.

    Parameters
    ----------
    layers : dict of name to 2-D array, or to a function that returns one
        At least 0; NaN is missing and counts as 0. Without a mask of the grid, cells
        with a value in any layer count, and functions are called twice.
    grid : Grid, optional
        Default: cells of 1 m.
    condition : 2-D array, or mapping of name to 2-D array, optional
        0 to 1, what of each cell's value is left; NaN is 0.
    dispersal : array (features), optional
        Mean dispersal distances in metres; 0 does not smooth.
    storage : {"float32", "uint16"}, optional
        Default: float32, and uint16 above 2**30 numbers.

    Returns
    -------
    FeatureMatrix, Grid
        The grid with its mask.
    """
    grid = _masked(layers, grid)
    cells = np.flatnonzero(grid.valid)
    if storage is None:
        storage = usual_storage(len(cells), len(layers))
    if storage not in STORAGES:
        raise Refusal(
            "The storage {storage} is not known. Choose one of {known}.",
            parameter="storage",
            storage=storage,
            known=", ".join(STORAGES),
        )
    stored = np.empty((len(cells), len(layers)), storage)
    unit, total, start = (np.empty(len(layers)) for _ in range(3))
    occupied = np.empty(len(layers), np.int64)
    for column, (name, layer) in enumerate(layers.items()):
        values = _values(layer, grid, name)[cells]
        total[column] = _checked_total(values, name)
        values /= total[column]
        here = _condition_of(condition, name, grid)
        if here is not None:
            values *= here[cells]
        if dispersal is not None and dispersal[column] > 0:
            smooth = partial(dispersal_smoothing, distance=dispersal[column])
            values = _on_raster(smooth, values, cells, grid)
        start[column] = values.sum()
        if not start[column] > 0:
            raise Refusal(
                "The condition leaves nothing of the feature {name}. Leave it out, or"
                " correct its condition.",
                parameter="condition",
                name=name,
            )
        occupied[column] = np.count_nonzero(values)
        _store(values, stored[:, column])
        unit[column] = start[column] / stored[:, column].sum(dtype=np.float64)
        report(progress, (column + 1) / len(layers))
    return (
        FeatureMatrix(stored, unit, cells, list(layers), total, occupied, start),
        grid,
    )


def _values(layer, grid, name):
    values = np.asarray(layer() if callable(layer) else layer)
    if values.shape != grid.shape:
        raise ValueError(f"{name} has shape {values.shape}, the grid has {grid.shape}.")
    return values.astype(np.float64).ravel()


def _masked(layers, grid):
    if grid is not None and grid.mask is not None:
        mask = grid.mask
    else:
        mask = None
        for layer in layers.values():
            values = np.asarray(layer() if callable(layer) else layer)
            if values.ndim != 2:
                raise ValueError(f"A layer must have 2 dimensions, not {values.ndim}.")
            mask = ~np.isnan(values) if mask is None else mask | ~np.isnan(values)
    if not mask.any():
        raise Refusal("No cell has a value in any feature.", parameter="layers")
    if grid is None:
        return Grid(mask.shape, 1.0, mask=mask)
    return Grid(grid.shape, grid.cell_width, grid.cell_height, mask)


def _checked_total(values, name):
    values[np.isnan(values)] = 0.0
    least = values.min()
    if least < 0:
        raise Refusal(
            "The feature {name} holds the value {value:g}. Values of features must be at"
            " least 0; to keep clear of a feature, give it a negative weight.",
            parameter="layers",
            name=name,
            value=least,
        )
    total = values.sum()
    if not np.isfinite(total):
        raise Refusal(
            "The feature {name} holds infinite values. Set them to missing or to a"
            " number.",
            parameter="layers",
            name=name,
        )
    if total == 0:
        raise Refusal(
            "The feature {name} is 0 everywhere in the study area. Leave it out.",
            parameter="layers",
            name=name,
        )
    return total


def _condition_of(condition, name, grid):
    if condition is None:
        return None
    values = condition.get(name) if isinstance(condition, Mapping) else condition
    if values is None:
        return None
    values = grid.check(values, "The condition").astype(np.float64).ravel()
    values = np.where(np.isnan(values), 0.0, values)
    if values.min() < 0 or values.max() > 1:
        raise Refusal(
            "The condition holds values from {least:g} to {most:g}; it must be the share"
            " of a cell's value that is left, 0 to 1.",
            parameter="condition",
            least=values.min(),
            most=values.max(),
        )
    return values


def _on_raster(function, values, cells, grid):
    raster = np.zeros(grid.shape)
    raster.flat[cells] = values
    return function(raster, grid).ravel()[cells]


def _store(values, column):
    """Parts of the highest value, above 0 wherever the value is."""
    highest = values.max()
    if column.dtype == np.uint16:
        whole = np.rint(values * (LARGEST_UINT16 / highest))
        column[:] = np.where(values > 0, np.maximum(whole, 1), 0)
    else:
        column[:] = values / highest


@kernel
def _move_rows(stored, order, moved, state):
    """Row k becomes what row order[k] was: cycle by cycle, with one row beside."""
    columns = stored.shape[1]
    beside = stored[0].copy()
    steps = 0
    for start in range(len(order)):
        if moved[start]:
            continue
        for column in range(columns):
            beside[column] = stored[start, column]
        row = start
        while order[row] != start:
            source = order[row]
            for column in range(columns):
                stored[row, column] = stored[source, column]
            moved[row] = True
            row = source
            steps += 1
            if steps % 4096 == 0 and state[1] != 0:
                return
        for column in range(columns):
            stored[row, column] = beside[column]
        moved[row] = True
