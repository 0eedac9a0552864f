"""Cells and sums of layers by label, band by band of rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..raster.blocks import row_blocks
from ..refusal import Refusal


@dataclass(frozen=True)
class LabelSums:
    """What lies on each label 0..count.

    Attributes
    ----------
    cells : int64 array
        Cells of each label.
    sums, counts : dict of name to array
        Sum of a layer over the label's cells that have a value, and their number.
    """

    cells: np.ndarray
    sums: dict[str, np.ndarray]
    counts: dict[str, np.ndarray]

    def means(self, name: str) -> np.ndarray:
        """Mean of a layer on each label; NaN where it has no value."""
        counts = self.counts[name]
        nowhere = np.full(len(counts), np.nan)
        return np.divide(self.sums[name], counts, out=nowhere, where=counts > 0)


def label_sums(
    labels: np.ndarray,
    layers: Mapping[str, np.ndarray],
    count: int,
    *,
    mask: np.ndarray | None = None,
) -> LabelSums:
    """Add up layers by label, in float64.

    Takes 40 MB for a band of rows, and a few bytes per label.

    Parameters
    ----------
    labels : 2-D array of whole numbers 0..count
    layers : mapping of name to 2-D array
        NaN is missing.
    count : int
        The highest label.
    mask : bool array, optional
        True where cells count.

    Examples
    --------
    >>> found = label_sums(
    ...     np.array([[0, 1, 1]]), {"a": np.array([[5.0, 2.0, np.nan]])}, 1
    ... )
    >>> found.cells.tolist(), found.means("a").tolist()
    ([1, 2], [5.0, 2.0])
    """
    cells = np.zeros(count + 1, np.int64)
    sums = {name: np.zeros(count + 1) for name in layers}
    counts = {name: np.zeros(count + 1, np.int64) for name in layers}
    for rows in row_blocks(labels.shape):
        there = slice(None) if mask is None else mask[rows]
        block = labels[rows][there].ravel()
        cells += np.bincount(block, minlength=count + 1)
        for name, layer in layers.items():
            values = layer[rows][there].ravel().astype(float)
            given = ~np.isnan(values)
            sums[name] += np.bincount(block[given], values[given], count + 1)
            counts[name] += np.bincount(block[given], minlength=count + 1)
    return LabelSums(cells, sums, counts)


def check_layers(values: Mapping[str, np.ndarray] | None, grid) -> dict:
    """The layers as arrays of the grid; refused where one holds infinity."""
    layers = {name: grid.check(layer, name) for name, layer in (values or {}).items()}
    for name, layer in layers.items():
        if layer.dtype.kind != "f":
            continue
        for rows in row_blocks(grid.shape):
            infinite = np.isinf(layer[rows])
            if grid.mask is not None:
                infinite &= grid.mask[rows]
            if infinite.any():
                raise Refusal(
                    "{name} holds infinite values. Set them to nodata or to a number.",
                    parameter="values",
                    name=name,
                )
    return layers
