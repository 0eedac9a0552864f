"""Carbon that an ecosystem keeps: what plants fix less what the soil breathes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from ..services.value_ranges import number, quantity

MOST_PRODUCTION = 20_000.0  # g C/m2 a year
WETTEST_MONTH = 10_000.0  # mm
COLDEST, WARMEST = -60.0, 60.0  # mean of a month, degrees Celsius


@dataclass(frozen=True)
class VegetationCarbonSink:
    """Carbon of a year, g C/(m2 a); float32, NaN where the cell is missing.

    Attributes
    ----------
    respiration : array
        What microbes in the soil breathe out.
    sink : array
        Net ecosystem production: production less respiration; below 0 a source.
    """

    respiration: np.ndarray
    sink: np.ndarray


def vegetation_carbon_sink(
    production: np.ndarray,
    temperature: Sequence[np.ndarray],
    precipitation: Sequence[np.ndarray],
    grid: Grid,
    *,
    temperature_coefficient: float = 0.0912,
    progress: Progress = None,
) -> VegetationCarbonSink:
    """NEP = NPP - Rh, with the respiration of twelve months (Pei et al. 2009).

    Rh of a month = 0.22 (exp(0.0912 T) + ln(0.3145 P + 1)) 30 · 0.465. Takes 8 bytes
    per cell above the inputs, and 40 MB for a band of rows.

    Parameters
    ----------
    production : 2-D array
        Net primary production, g C/m2 a year.
    temperature, precipitation : sequences of 12 2-D arrays
        Mean temperature (degrees Celsius) and rain (mm) of January to December.
    grid : Grid
        Its mask says where all rasters have a value.
    temperature_coefficient : float
        Per degree, above 0.

    Returns
    -------
    VegetationCarbonSink

    Raises
    ------
    Refusal
        There are not twelve months; a cell holds NaN or a value that no place has; the
        coefficient is not above 0; or no cell has a value.

    References
    ----------
    Pei, Z., Ouyang, H., Zhou, C., Xu, X. (2009): Carbon balance in an alpine steppe in
    the Qinghai-Tibet Plateau. Journal of Integrative Plant Biology 51, 521-526.

    Examples
    --------
    >>> months = [np.full((1, 1), 15.0)] * 12, [np.full((1, 1), 100.0)] * 12
    >>> found = vegetation_carbon_sink(np.array([[600.0]]), *months, Grid((1, 1), 30.0))
    >>> round(float(found.respiration[0, 0]) / 12, 1), round(float(found.sink[0, 0]), 1)
    (22.7, 327.2)
    """
    coefficient = number(
        temperature_coefficient,
        "The coefficient of temperature",
        above=0.0,
        high=1.0,
        parameter="temperature_coefficient",
    )
    production = quantity(
        production,
        grid,
        "The net primary production",
        low=-MOST_PRODUCTION,
        high=MOST_PRODUCTION,
        unit="g/m2",
        parameter="production",
    )
    for parameter, months in (
        ("temperature", temperature),
        ("precipitation", precipitation),
    ):
        if len(months) != 12:
            raise Refusal(
                "There are {count} layers of monthly {what}. Give twelve, January to"
                " December.",
                parameter=parameter,
                count=len(months),
                what=parameter,
            )
    warmth = [
        quantity(
            month,
            grid,
            f"The temperature of month {count}",
            low=COLDEST,
            high=WARMEST,
            unit="°C",
            parameter="temperature",
        )
        for count, month in enumerate(temperature, start=1)
    ]
    rain = [
        quantity(
            month,
            grid,
            f"The rain of month {count}",
            high=WETTEST_MONTH,
            unit="mm",
            parameter="precipitation",
        )
        for count, month in enumerate(precipitation, start=1)
    ]
    respiration, sink = (np.empty(grid.shape, np.float32) for _ in range(2))
    for rows in row_blocks(grid.shape):
        breath = np.zeros(respiration[rows].shape)
        with np.errstate(invalid="ignore", over="ignore"):
            for warm, wet in zip(warmth, rain):
                breath += np.exp(coefficient * warm[rows].astype(float))
                breath += np.log(0.3145 * wet[rows].astype(float) + 1)
        breath *= 0.22 * 30 * 0.465
        if grid.mask is not None:
            breath[~grid.mask[rows]] = np.nan
        respiration[rows] = breath
        sink[rows] = production[rows] - breath
        report(progress, rows.stop / grid.shape[0])
    return VegetationCarbonSink(respiration, sink)
