"""Services by zone: means, and totals in the unit that a mean adds up to."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal

# Unit of a mean: the unit of its total, and how much one of it on one m2 adds.
TOTALS = {
    "mm": ("m3", 1e-3),
    "t/ha": ("t", 1e-4),
    "CNY/ha": ("CNY", 1e-4),
    "": ("", np.nan),
}


class ZoneSums:
    """Adds up layers within zones, band by band of rows; a few bytes per zone.

    Cells count for a zone where its number is above 0; NaN in a layer is missing in
    that layer only.
    """

    def __init__(self):
        self._cells = {}
        self._sums = {}
        self._counts = {}

    def add(
        self, zones: np.ndarray, layers: Mapping[str, np.ndarray], there: np.ndarray
    ) -> None:
        """Add a band: its zones, its layers, and where they count at all."""
        inside = there & (zones > 0)
        zones = zones[inside]
        if not zones.size:
            return
        found, place = _ranked(zones)
        _collect(self._cells, found, np.bincount(place, minlength=len(found)))
        for name, values in layers.items():
            values = values[inside].astype(float)
            given = ~np.isnan(values)
            sums = np.bincount(place[given], values[given], len(found))
            counts = np.bincount(place[given], minlength=len(found))
            _collect(self._sums.setdefault(name, {}), found, sums)
            _collect(self._counts.setdefault(name, {}), found, counts)

    @property
    def cells(self) -> pd.Series:
        """Cells of each zone, by ascending zone."""
        return pd.Series(self._cells, dtype=np.int64).sort_index().rename_axis("zone")

    def sums(self, name: str) -> pd.Series:
        """Sum of a layer in each zone."""
        return self._of(self._sums, name)

    def means(self, name: str) -> pd.Series:
        """Mean of a layer over each zone's cells that have a value; NaN for none."""
        return self.sums(name) / self.counts(name).replace(0, np.nan)

    def counts(self, name: str) -> pd.Series:
        """Cells of each zone that have a value in a layer."""
        return self._of(self._counts, name)

    def _of(self, kept, name):
        return pd.Series(kept.get(name, {}), self.cells.index, dtype=float)


def zone_statistics(
    services: Mapping[str, np.ndarray],
    zones: np.ndarray,
    grid: Grid,
    *,
    units: Mapping[str, str] | None = None,
    progress: Progress = None,
) -> pd.DataFrame:
    """Mean and total of each service in each zone and in all zones together.

    The table that papers print: the mean in the service's own unit, and the total that
    it adds up to over the zone's cells. Takes 30 MB for a band of rows.

    Parameters
    ----------
    services : mapping of name to 2-D array
        NaN is missing.
    zones : 2-D array of whole numbers
        Zone of each cell; 0 or less: none.
    grid : Grid
    units : mapping of name to {"mm", "t/ha", "CNY/ha", ""}, optional
        Unit of each service. The total is in m3, t or CNY; a service without a unit,
        such as an index, has none.

    Returns
    -------
    DataFrame
        A row for each zone and service: ``zone`` (a number, at the end ``"all"``),
        ``service``, ``cells`` with a value, ``area_km2`` of these, ``mean``, ``unit``,
        ``total``, ``total_unit``.

    Raises
    ------
    Refusal
        There is no zone, or a unit that is not known or of no service.

    Examples
    --------
    >>> runoff = {"water yield": np.array([[700.0, 900.0]])}
    >>> zones = np.array([[1, 2]])
    >>> table = zone_statistics(runoff, zones, Grid((1, 2), 1000.0), units={
    ...     "water yield": "mm"})
    >>> table[["zone", "mean", "total"]].to_numpy().tolist()
    [[1, 700.0, 700000.0], [2, 900.0, 900000.0], ['all', 800.0, 1600000.0]]
    """
    units = dict.fromkeys(services, "") | dict(units or {})
    for name, unit in units.items():
        if name not in services:
            raise Refusal(
                "{name} is none of the services ({services}). Correct the name.",
                parameter="units",
                name=name,
                services=", ".join(services),
            )
        if unit not in TOTALS:
            raise Refusal(
                "The service {service} has the unit {unit}; choose one of {choices}, or"
                " none for an index.",
                parameter="units",
                service=name,
                unit=unit,
                choices=", ".join(filter(None, TOTALS)),
            )
    services = {name: grid.check(layer, name) for name, layer in services.items()}
    zones = grid.check(zones, "zones")
    every, together = ZoneSums(), ZoneSums()
    for rows in row_blocks(grid.shape):
        layers = {name: layer[rows] for name, layer in services.items()}
        there = grid.mask[rows] if grid.mask is not None else np.True_
        every.add(zones[rows], layers, there)
        together.add((zones[rows] > 0).astype(np.uint8), layers, there)
        report(progress, rows.stop / grid.shape[0])
    if every.cells.empty:
        raise no_zone("zones")
    rows = [
        row
        for sums, names in ((every, every.cells.index), (together, ["all"]))
        for row in _rows(sums, names, units, grid)
    ]
    return pd.DataFrame(rows)


def no_zone(parameter: str) -> Refusal:
    """The sentence for zones that hold no cell."""
    return Refusal(
        "No cell with a value lies in a zone. Check that the zones overlap the rasters,"
        " and that their numbers are above 0.",
        parameter=parameter,
    )


def _rows(sums, names, units, grid):
    for place, zone in enumerate(names):
        for service, unit in units.items():
            total_unit, factor = TOTALS[unit]
            mean = sums.means(service).iloc[place]
            total = sums.sums(service).iloc[place]
            cells = sums.counts(service).iloc[place]
            yield {
                "zone": zone,
                "service": service,
                "cells": int(cells),
                "area_km2": cells * grid.cell_area / 1e6,
                "mean": mean,
                "unit": unit,
                "total": total * grid.cell_area * factor,
                "total_unit": total_unit,
            }


def _ranked(zones):
    """The different zones in ascending order, and for each cell its place in them."""
    if zones.dtype.kind == "u" and zones.dtype.itemsize <= 2 or zones.max() < 1 << 16:
        present = np.bincount(zones.astype(np.intp)) > 0
        found = np.flatnonzero(present)
        return found, (np.cumsum(present) - 1)[zones.astype(np.intp)]
    return np.unique(zones, return_inverse=True)


def _collect(kept, zones, values):
    for zone, value in zip(zones.tolist(), values.tolist()):
        kept[zone] = kept.get(zone, 0) + value
