"""Carbon densities that were measured elsewhere, made to fit the climate of each cell."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.blocks import row_blocks
from ..raster.class_table import numbers
from ..refusal import Refusal
from .value_ranges import number, quantity

GROUPS = {"biomass": ("c_above", "c_below"), "soil": ("c_soil",), "dead": ("c_dead",)}
RANGES = {
    "precipitation": (0.0, 30_000.0, "mm"),
    "temperature": (-90.0, 60.0, "°C"),
}


@dataclass(frozen=True)
class ClimateCorrection:
    """Factors by which the carbon pools of a cell differ from the table's.

    The density is taken to depend on climate as regressions of field plots have it. The
    factor of a pool is the product over the rows of ``coefficients`` for it of
    f(climate of the cell) / f(climate where the pools were measured), with f(x) =
    a x + b ("linear") or a exp(b x) ("exponential"). Studies of China use, with P in mm
    a year and T in degrees Celsius (coefficients as these studies cite them: for
    biomass after Giardina & Ryan 2000 and Chen et al. 2007, for soil after Alam et al.
    2013):

    ======= ============= =========== ====== ======
    pool    climate       form        a      b
    ======= ============= =========== ====== ======
    biomass precipitation exponential 6.798  0.0054
    biomass temperature   linear      28     398
    soil    precipitation linear      3.3968 3996.1
    ======= ============= =========== ====== ======

    Attributes
    ----------
    coefficients : DataFrame
        Columns ``pool`` (biomass, soil or dead), ``climate`` (precipitation or
        temperature), ``form``, ``a`` and ``b``. A pool without a row stays as it is.
    precipitation, temperature : 2-D arrays or None
        mm a year; mean of the year in degrees Celsius. Only what the table names is
        needed.
    reference_precipitation, reference_temperature : float or None
        The same where the pools were measured, such as the means of the country.
    """

    coefficients: pd.DataFrame
    precipitation: np.ndarray | None = None
    temperature: np.ndarray | None = None
    reference_precipitation: float | None = None
    reference_temperature: float | None = None

    def check(self, grid: Grid) -> None:
        """Raise Refusal for a faulty table, layer or reference, or a density below 0."""
        check_coefficients(
            self.coefficients,
            [
                climate
                for climate in RANGES
                if getattr(self, climate) is not None
                and getattr(self, f"reference_{climate}") is not None
            ],
        )
        for climate in self.coefficients["climate"].unique():
            low, high, unit = RANGES[climate]
            layer = getattr(self, climate)
            reference = getattr(self, f"reference_{climate}")
            number(
                reference,
                f"The {climate} where the pools were measured",
                low=low,
                high=high,
                parameter=f"reference_{climate}",
            )
            quantity(
                layer,
                grid,
                f"The {climate}",
                low=low,
                high=high,
                unit=unit,
                parameter=climate,
            )
        for pool, climate, form, a, b in self._rows():
            reference = getattr(self, f"reference_{climate}")
            if not _density(form, a, b, float(reference)) > 0:
                raise _no_density(pool, climate, reference)
            self._check_density(pool, climate, form, a, b, grid)

    def factors(self, rows: slice) -> dict[str, np.ndarray | float]:
        """The factor of each pool in a band of rows; 1 where nothing changes it."""
        found = dict.fromkeys(GROUPS, 1.0)
        for pool, climate, form, a, b in self._rows():
            reference = float(getattr(self, f"reference_{climate}"))
            with np.errstate(all="ignore"):
                here = _density(form, a, b, getattr(self, climate)[rows].astype(float))
            found[pool] = found[pool] * (here / _density(form, a, b, reference))
        return {pool: found[group] for group, pools in GROUPS.items() for pool in pools}

    def _rows(self):
        table = self.coefficients
        return zip(
            table["pool"],
            table["climate"],
            table["form"],
            numbers(table["a"]),
            numbers(table["b"]),
        )

    def _check_density(self, pool, climate, form, a, b, grid):
        layer = getattr(self, climate)
        for rows in row_blocks(grid.shape):
            with np.errstate(all="ignore"):
                faulty = ~(_density(form, a, b, layer[rows].astype(float)) > 0)
            if grid.mask is not None:
                faulty &= grid.mask[rows]
            if faulty.any():
                raise _no_density(pool, climate, layer[rows][faulty][0])


def check_coefficients(coefficients: pd.DataFrame, known: Collection[str]) -> None:
    """Raise Refusal for a faulty table of coefficients.

    Parameters
    ----------
    coefficients : DataFrame
        As in :class:`ClimateCorrection`.
    known : collection of str
        The climates (precipitation, temperature) of which the raster and the value
        where the pools were measured are given.
    """
    choices = {
        "pool": tuple(GROUPS),
        "climate": tuple(RANGES),
        "form": ("linear", "exponential"),
    }
    for column in (*choices, "a", "b"):
        if column not in coefficients:
            raise Refusal(
                "The table of climate coefficients has no column {column}. Add it.",
                parameter="coefficients",
                column=column,
            )
    for column, allowed in choices.items():
        for place, entry in enumerate(coefficients[column], start=1):
            if entry not in allowed:
                raise Refusal(
                    "Row {row} of the table of climate coefficients has {entry} in"
                    " the column {column}; choose one of {choices}.",
                    parameter="coefficients",
                    row=place,
                    entry=entry,
                    column=column,
                    choices=", ".join(allowed),
                )
    for column in ("a", "b"):
        missing = ~np.isfinite(numbers(coefficients[column]))
        if missing.any():
            raise Refusal(
                "Row {row} of the table of climate coefficients has no number in the"
                " column {column}. Fill it in.",
                parameter="coefficients",
                row=int(np.argmax(missing)) + 1,
                column=column,
            )
    for climate in coefficients["climate"].unique():
        if climate not in known:
            raise Refusal(
                "The table of climate coefficients uses {climate}. Give its raster and"
                " its value where the pools were measured, or remove the rows.",
                parameter=climate,
                climate=climate,
            )


def _density(form, a, b, climate):
    return a * climate + b if form == "linear" else a * np.exp(b * climate)


def _no_density(pool, climate, value):
    return Refusal(
        "The coefficients give no carbon above 0 for {pool} at a {climate} of {value}."
        " Correct the table, or leave out the land that it was not made for.",
        parameter="coefficients",
        pool=pool,
        climate=climate,
        value=f"{value:g}",
    )
