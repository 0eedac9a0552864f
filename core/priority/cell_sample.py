"""A random sample of the cells that have a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.blocks import row_blocks
from ..refusal import Refusal


@dataclass(frozen=True)
class CellSample:
    """Cells that were drawn.

    Attributes
    ----------
    table : DataFrame
        A row for each cell, a column for each layer.
    points : float array (rows, 2)
        Metres to the east and to the south of the first cell.
    cells : int64 array
        Places in the flattened raster, ascending.
    total : int
        Cells with a value in every layer.
    """

    table: pd.DataFrame
    points: np.ndarray
    cells: np.ndarray
    total: int


def sample_layers(
    layers: Mapping[str, np.ndarray], grid: Grid, *, size: int, seed: int = 0
) -> CellSample:
    """The values of layers in a random sample of the cells where all have one.

    Takes 1 byte per cell above the inputs, 20 MB for a band of rows, and for each cell
    drawn 24 bytes and 8 for each layer.

    Parameters
    ----------
    layers : mapping of name to 2-D array
        NaN is missing, and so is what ``grid.mask`` leaves out.
    grid : Grid
    size, seed
        As for :func:`sample_cells`.

    Returns
    -------
    CellSample

    Raises
    ------
    Refusal
        As :func:`sample_cells`.

    Examples
    --------
    >>> layers = {"a": np.array([[1.0, np.nan, 3.0]]), "b": np.array([[4, 5, 6]])}
    >>> sample_layers(layers, Grid((1, 3), 30.0), size=10).table.to_numpy().tolist()
    [[1.0, 4.0], [3.0, 6.0]]
    """
    layers = {name: grid.check(layer, name) for name, layer in layers.items()}
    mask = np.ones(grid.shape, bool) if grid.mask is None else grid.mask.copy()
    for layer in layers.values():
        if layer.dtype.kind == "f":
            for rows in row_blocks(grid.shape):
                mask[rows] &= ~np.isnan(layer[rows])
    cells = sample_cells(mask, size, seed=seed)
    row, column = np.divmod(cells, grid.shape[1])
    return CellSample(
        pd.DataFrame({name: layer.ravel()[cells] for name, layer in layers.items()}),
        np.column_stack([column * grid.cell_width, row * grid.cell_height]),
        cells,
        int(np.count_nonzero(mask)),
    )


def sample_cells(mask: np.ndarray, size: int, *, seed: int = 0) -> np.ndarray:
    """Draw cells without replacement; each is as likely as any other.

    Takes 20 MB for a band of rows, and 8 bytes for each cell drawn.

    Parameters
    ----------
    mask : 2-D bool array
        True where a cell may be drawn.
    size : int
        Number of cells, at least 3; all where there are no more.
    seed : int
        The same seed draws the same cells.

    Returns
    -------
    int64 array
        Places in the flattened raster, ascending.

    Raises
    ------
    Refusal
        No cell has a value, or the size is below 3.

    Examples
    --------
    >>> sample_cells(np.array([[True, False], [True, True]]), 10).tolist()
    [0, 2, 3]
    """
    if size != int(size) or size < 3:
        raise Refusal(
            "The sample size is {value}; it must be a whole number from 3.",
            parameter="size",
            value=size,
        )
    blocks = list(row_blocks(mask.shape))
    there = np.array([np.count_nonzero(mask[rows]) for rows in blocks], dtype=np.int64)
    total = int(there.sum())
    if total == 0:
        raise Refusal(
            "No cell has a value in every layer. Choose layers that overlap, or leave "
            "one out.",
            parameter="mask",
        )
    rng = np.random.default_rng(seed)
    left_of_size, left = min(int(size), total), total
    chosen = []
    for rows, count in zip(blocks, there.tolist()):
        take = left_of_size
        if left > left_of_size:
            take = int(rng.hypergeometric(count, left - count, left_of_size))
        take = min(take, count)
        left, left_of_size = left - count, left_of_size - take
        cells = np.flatnonzero(mask[rows])
        if take < count:
            cells = cells[
                np.sort(rng.choice(count, take, replace=False, shuffle=False))
            ]
        chosen.append(cells + rows.start * mask.shape[1])
    return np.concatenate(chosen)
