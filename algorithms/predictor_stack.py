"""A stack of predictors on one grid, read some rows at a time."""

from __future__ import annotations

import numpy as np

from .grids import ONE_BAND, RasterSource, Reference, open_raster
from .rasters import RowReader
from .texts import listed, tr

BYTES_AT_ONCE = 64_000_000


def predictor_name(source: RasterSource) -> str:
    """What a predictor is called, in whichever file: its band's description or its name.

    Bands without a description are called by their number, so that stacks of files with
    other names can be matched.
    """
    dataset = open_raster(source.file)  # kept while its band is in use
    if not source.path.startswith(ONE_BAND):
        described = dataset.GetRasterBand(1).GetDescription()
        return described if described and dataset.RasterCount > 1 else source.name
    number = source.path.rpartition("?bands=")[2]
    described = dataset.GetRasterBand(int(number)).GetDescription()
    return described or tr("band {band}", band=number)


class PredictorStack:
    """Predictors by name; quantities first, then classes.

    Attributes
    ----------
    names : list of str
    categorical : tuple of int
        Places of the classes among the names.
    """

    def __init__(self, named, reference: Reference):
        """``named``: (name, source, kind "quantity" or "classes") of each."""
        self.names = [name for name, _, _ in named]
        kinds = [kind for _, _, kind in named]
        self.categorical = tuple(n for n, kind in enumerate(kinds) if kind == "classes")
        self.reference = reference
        self._readers = [
            RowReader(source, reference, kind) for _, source, kind in named
        ]

    def windows(self):
        """Slices of rows of which all predictors together take little memory."""
        from ..core.raster.blocks import row_blocks

        cells = max(BYTES_AT_ONCE // (8 * len(self.names)), 1)
        return list(row_blocks(self.reference.shape, cells=cells))

    def read(self, rows: slice):
        """Values (predictor, row, column), and where all predictors have one."""
        shape = (rows.stop - rows.start, self.reference.shape[1])
        values = np.empty((len(self.names), *shape))
        valid = np.ones(shape, bool)
        for number, reader in enumerate(self._readers):
            values[number], known = reader.read(rows)
            valid &= known
        return values, valid

    def mask(self, advance):
        """Where all predictors have a value; ``advance`` is told the fraction done."""
        mask = np.empty(self.reference.shape, bool)
        for rows in self.windows():
            mask[rows] = self.read(rows)[1]
            advance(rows.stop / self.reference.shape[0])
        return mask

    def values_at(self, cells, advance):
        """Values (cell, predictor) of places in the flattened raster, in their order."""
        cells = np.asarray(cells)
        found = np.empty((cells.size, len(self.names)))
        row = cells // self.reference.shape[1]
        for rows in self.windows():
            chosen = np.flatnonzero((row >= rows.start) & (row < rows.stop))
            if chosen.size:
                values, _ = self.read(rows)
                within = cells[chosen] - rows.start * self.reference.shape[1]
                found[chosen] = values.reshape(len(self.names), -1)[:, within].T
            advance(rows.stop / self.reference.shape[0])
        return found


def named_predictors(given, kinds):
    """The predictors of lists of rasters: (name, source, kind) of each.

    Parameters
    ----------
    kinds : dict of parameter key to "quantity" or "classes"
    """
    return [
        (predictor_name(source), source, kind)
        for key, kind in kinds.items()
        for source in given.source(key) or []
    ]


def stack_refusals(given, key, named, needed=None):
    """Yield what is wrong with the names of a stack.

    Parameters
    ----------
    needed : list of str, optional
        Names that must be there, as of the stack that models were fitted to.
    """
    names = [name for name, _, _ in named]
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            yield (
                key,
                tr(
                    "Two predictors are called {name}. Rename a layer, or describe the"
                    " bands.",
                    name=name,
                ),
            )
    absent = [name for name in needed or [] if name not in names]
    if absent:
        yield (
            key,
            tr(
                "“{label}” has no predictor called {absent} (it has: {found}). Its"
                " layers or bands must bear the names of the predictors.",
                label=given.label(key),
                absent=listed(absent),
                found=listed(names),
            ),
        )


def matched(named, needed):
    """The predictors of another stack in the order of ``needed`` (name, ...) rows."""
    found = {name: source for name, source, _ in named}
    return [(name, found[name], kind) for name, _, kind in needed]
