"""Reference evapotranspiration of a year from monthly temperature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.valid_cells import check_not_empty
from ..refusal import Refusal
from .value_ranges import quantity

MONTHS = 12
DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
# The day that stands for its month (Allen et al. 1998, equation 22).
MIDDLE = (30.4 * np.arange(1, MONTHS + 1) - 15).astype(int)
SOLAR_CONSTANT = 0.0820  # MJ m-2 min-1
LATENT = 0.408  # mm of water that 1 MJ m-2 evaporates
COLDEST, HOTTEST = -90.0, 60.0
MOST_RAIN = 10_000.0  # mm in a month
HOT = 26.5  # where Thornthwaite's power ends
CELLS_PER_BLOCK = 1 << 18


@dataclass(frozen=True)
class ReferenceEvapotranspiration:
    """What a well-watered meadow evaporates; float32, NaN where missing.

    Attributes
    ----------
    annual : array
        mm a year; 0 upwards, 400 in the cold to 2500 in hot deserts.
    monthly : array of shape (12, rows, columns) or None
        mm a month, where asked for.
    """

    annual: np.ndarray
    monthly: np.ndarray | None


def hargreaves(
    minimum: Sequence[np.ndarray],
    maximum: Sequence[np.ndarray],
    latitude: float | np.ndarray,
    grid: Grid,
    *,
    mean: Sequence[np.ndarray] | None = None,
    keep_months: bool = False,
    progress: Progress = None,
) -> ReferenceEvapotranspiration:
    """ET0 by Hargreaves & Samani (1985), as in FAO 56.

    ET0 = 0.0023 x 0.408 Ra (T + 17.8) (Tmax - Tmin)^0.5 (mm a day), with Ra the
    radiation above the atmosphere in the middle of the month (MJ m-2 a day); never
    below 0. February has 28 days.

    Takes 4 bytes per cell above the inputs, 52 with ``keep_months``, and 30 MB for a
    band of rows. The months may be memory-mapped files: each is read row by row.

    Parameters
    ----------
    minimum, maximum : sequence of 12 2-D arrays
        Mean daily minimum and maximum of each month, January first; degrees Celsius.
    latitude : float or array
        Degrees, south below 0: one number, one for each row (rows x 1), or one for
        each cell.
    grid : Grid
        Its mask says where all rasters have a value.
    mean : sequence of 12 2-D arrays, optional
        Mean of each month; default: halfway between minimum and maximum.
    keep_months : bool
        Give the months too.

    Raises
    ------
    Refusal
        There are not 12 months; a temperature is no number or beyond what occurs on
        Earth (kelvin, tenths of a degree); a maximum lies below its minimum; or the
        latitude is not in degrees.

    References
    ----------
    Hargreaves, G.H., Samani, Z.A. (1985): Reference crop evapotranspiration from
    temperature. Applied Engineering in Agriculture 1, 96-99. Allen, R.G. et al. (1998):
    Crop evapotranspiration. FAO Irrigation and Drainage Paper 56, equations 21 and 52.

    Examples
    --------
    >>> low, high = ([np.full((1, 1), t)] * 12 for t in (14.8, 26.6))
    >>> lyon = hargreaves(low, high, 45.72, Grid((1, 1), 1000.0), keep_months=True)
    >>> round(float(lyon.monthly[6, 0, 0]) / 31, 1)
    5.0
    """
    temperatures = _temperatures(minimum, maximum, mean, grid)

    def daily(month, rows, radiation):
        low, high, middle = _of_month(temperatures, month, rows)
        return 0.0023 * LATENT * radiation * (middle + 17.8) * np.sqrt(high - low)

    return _by_radiation(daily, latitude, grid, keep_months, progress)


def modified_hargreaves(
    minimum: Sequence[np.ndarray],
    maximum: Sequence[np.ndarray],
    precipitation: Sequence[np.ndarray],
    latitude: float | np.ndarray,
    grid: Grid,
    *,
    mean: Sequence[np.ndarray] | None = None,
    keep_months: bool = False,
    progress: Progress = None,
) -> ReferenceEvapotranspiration:
    """ET0 by the modified Hargreaves equation, which rain damps.

    ET0 = 0.0013 x 0.408 Ra (T + 17) (Tmax - Tmin - 0.0123 P)^0.76 (mm a day; Droogers &
    Allen 2002), with P the rain of the month in mm. It needs no wind nor humidity and
    does better than Hargreaves in dry land. Where the bracket falls below 0 it counts
    as 0. Memory as :func:`hargreaves`.

    Parameters
    ----------
    minimum, maximum, latitude, grid, mean, keep_months
        As for :func:`hargreaves`.
    precipitation : sequence of 12 2-D arrays
        mm in each month.

    Raises
    ------
    Refusal
        As :func:`hargreaves`; precipitation below 0 or above 10,000 mm a month.

    References
    ----------
    Droogers, P., Allen, R.G. (2002): Estimating reference evapotranspiration under
    inaccurate data conditions. Irrigation and Drainage Systems 16, 33-45.

    Examples
    --------
    >>> low, high, dry, wet = ([np.full((1, 1), t)] * 12 for t in (15, 27, 0, 300))
    >>> grid = Grid((1, 1), 1000.0)
    >>> modified_hargreaves(low, high, dry, 30.0, grid).annual.round().item()
    1532.0
    >>> modified_hargreaves(low, high, wet, 30.0, grid).annual.round().item()
    1159.0
    """
    temperatures = _temperatures(minimum, maximum, mean, grid)
    rain = _months(
        precipitation, grid, "precipitation", "precipitation", 0.0, MOST_RAIN, "mm"
    )

    def daily(month, rows, radiation):
        low, high, middle = _of_month(temperatures, month, rows)
        span = np.maximum(high - low - 0.0123 * rain[month][rows], 0.0)
        return 0.0013 * LATENT * radiation * (middle + 17.0) * span**0.76

    return _by_radiation(daily, latitude, grid, keep_months, progress)


def thornthwaite(
    mean: Sequence[np.ndarray],
    latitude: float | np.ndarray,
    grid: Grid,
    *,
    keep_months: bool = False,
    progress: Progress = None,
) -> ReferenceEvapotranspiration:
    """Potential evapotranspiration by Thornthwaite (1948), from mean temperature alone.

    PET = 16 (N/12) (days/30) (10 T / I)^a (mm a month), I the sum over the months of
    (T/5)^1.514, a = 6.75e-7 I^3 - 7.71e-5 I^2 + 0.01792 I + 0.49239, N the length of the
    day in hours. Months of 0 degrees and below evaporate nothing and do not count in I;
    from 26.5 degrees -415.85 + 32.24 T - 0.43 T^2 stands for the power (Willmott et al.
    1985). No cooler month evaporates more than one of 26.5 degrees: without this limit,
    ours, the power runs to infinity where hardly a month thaws. The equation knows
    neither radiation nor humidity, and gives dry land too little.

    Takes 4 bytes per cell above the inputs, 52 with ``keep_months``, and 30 MB for a
    band of rows.

    Parameters
    ----------
    mean : sequence of 12 2-D arrays
        Mean of each month, January first; degrees Celsius.
    latitude, grid, keep_months
        As for :func:`hargreaves`.

    Raises
    ------
    Refusal
        As :func:`hargreaves`.

    References
    ----------
    Thornthwaite, C.W. (1948): An approach toward a rational classification of climate.
    Geographical Review 38, 55-94. Willmott, C.J., Rowe, C.M., Mintz, Y. (1985):
    Climatology of the terrestrial seasonal water cycle. Journal of Climatology 5,
    589-606.

    Examples
    --------
    >>> warm = [np.full((1, 1), 20.0)] * 12
    >>> thornthwaite(warm, 0.0, Grid((1, 1), 1000.0)).annual.round().item()
    899.0
    """
    months = _months(mean, grid, "mean temperature", "mean", COLDEST, HOTTEST, "°C")
    latitude = _radians(latitude, grid)
    annual, monthly = _empty(grid, keep_months)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_BLOCK):
        there = latitude[rows] if len(latitude) > 1 else latitude
        with np.errstate(all="ignore"):
            heat = np.zeros(annual[rows].shape)
            for layer in months:
                heat += (np.maximum(layer[rows], 0.0) / 5) ** 1.514
            power = 6.75e-7 * heat**3 - 7.71e-5 * heat**2 + 0.01792 * heat + 0.49239
            total = np.zeros(heat.shape)
            for month, layer in enumerate(months):
                warmth = layer[rows].astype(float)
                evaporated = 16 * (10 * np.maximum(warmth, 0.0) / heat) ** power
                np.minimum(evaporated, _hot_month(HOT), out=evaporated)
                hot = warmth >= HOT
                evaporated[hot] = _hot_month(warmth[hot])
                evaporated[warmth <= 0] = 0.0
                hours = daylight_hours(there, MIDDLE[month])
                evaporated *= hours / 12 * DAYS[month] / 30
                total += evaporated
                _keep(monthly, month, rows, evaporated, grid)
        _keep([annual], 0, rows, total, grid)
        report(progress, rows.stop / grid.shape[0])
    return ReferenceEvapotranspiration(annual, monthly)


def extraterrestrial_radiation(latitude, day: int) -> np.ndarray:
    """Radiation above the atmosphere, MJ m-2 a day (Allen et al. 1998, equation 21).

    Parameters
    ----------
    latitude : float or array
        Radians, south below 0.
    day : int
        Day of the year, 1 to 366.

    Examples
    --------
    >>> round(float(extraterrestrial_radiation(np.radians(-20), 246)), 1)
    32.2
    """
    declination, sunset = _sun(latitude, day)
    distance = 1 + 0.033 * np.cos(2 * np.pi * day / 365)
    height = sunset * np.sin(latitude) * np.sin(declination)
    height = height + np.cos(latitude) * np.cos(declination) * np.sin(sunset)
    return 24 * 60 / np.pi * SOLAR_CONSTANT * distance * height


def daylight_hours(latitude, day: int) -> np.ndarray:
    """Hours from sunrise to sunset (Allen et al. 1998, equation 34).

    Parameters
    ----------
    latitude : float or array
        Radians, south below 0.
    day : int
        Day of the year, 1 to 366.

    Examples
    --------
    >>> round(float(daylight_hours(np.radians(-20), 246)), 1)
    11.7
    """
    return 24 / np.pi * _sun(latitude, day)[1]


def _hot_month(warmth):
    return -415.85 + 32.24 * warmth - 0.43 * warmth**2


def _sun(latitude, day):
    """Declination of the sun and the hour angle of sunset; polar day is pi, night 0."""
    declination = 0.409 * np.sin(2 * np.pi * day / 365 - 1.39)
    cosine = -np.tan(latitude) * np.tan(declination)
    return declination, np.arccos(np.clip(cosine, -1.0, 1.0))


def _by_radiation(daily, latitude, grid, keep_months, progress):
    latitude = _radians(latitude, grid)
    annual, monthly = _empty(grid, keep_months)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_BLOCK):
        there = latitude[rows] if len(latitude) > 1 else latitude
        total = np.zeros(annual[rows].shape)
        with np.errstate(all="ignore"):
            for month in range(MONTHS):
                radiation = extraterrestrial_radiation(there, MIDDLE[month])
                evaporated = np.maximum(daily(month, rows, radiation), 0.0)
                evaporated *= DAYS[month]
                total += evaporated
                _keep(monthly, month, rows, evaporated, grid)
        _keep([annual], 0, rows, total, grid)
        report(progress, rows.stop / grid.shape[0])
    return ReferenceEvapotranspiration(annual, monthly)


def _of_month(temperatures, month, rows):
    low, high, mean = temperatures
    low = low[month][rows].astype(float)
    high = high[month][rows].astype(float)
    return low, high, (low + high) / 2 if mean is None else mean[month][rows]


def _temperatures(minimum, maximum, mean, grid):
    limits = (COLDEST, HOTTEST, "°C")
    low = _months(minimum, grid, "minimum temperature", "minimum", *limits)
    high = _months(maximum, grid, "maximum temperature", "maximum", *limits)
    if mean is not None:
        mean = _months(mean, grid, "mean temperature", "mean", *limits)
    for month in range(MONTHS):
        count = 0
        for rows in row_blocks(grid.shape):
            below = high[month][rows] < low[month][rows]
            if grid.mask is not None:
                below &= grid.mask[rows]
            count += np.count_nonzero(below)
        if count:
            raise Refusal(
                "In month {month} the maximum temperature lies below the minimum in"
                " {count} cells. Check that the two are not exchanged and that their"
                " months are in order.",
                parameter="maximum",
                month=month + 1,
                count=count,
            )
    return low, high, mean


def _months(layers, grid, name, parameter, low, high, unit):
    if len(layers) != MONTHS:
        raise Refusal(
            "The {name} has {count} rasters; give 12, one for each month, January"
            " first.",
            parameter=parameter,
            name=name,
            count=len(layers),
        )
    check_not_empty(grid.mask, f"The {name}")
    return [
        quantity(
            layer,
            grid,
            f"The {name} of month {month}",
            low=low,
            high=high,
            unit=unit,
            parameter=parameter,
        )
        for month, layer in enumerate(layers, start=1)
    ]


def _radians(latitude, grid):
    """The latitude as a 2-D array that a band of rows can be taken from."""
    latitude = np.atleast_2d(np.asarray(latitude, float))
    if np.broadcast_shapes(latitude.shape, grid.shape) != grid.shape:
        raise ValueError(
            f"latitude has shape {latitude.shape}, the grid has {grid.shape}."
        )
    if not (np.abs(latitude) <= 90).all():
        raise Refusal(
            "The latitude goes up to {value}; give degrees from -90 to 90.",
            parameter="latitude",
            value=f"{np.abs(latitude).max():g}",
        )
    return np.radians(latitude)


def _empty(grid, keep_months):
    annual = np.empty(grid.shape, np.float32)
    monthly = np.empty((MONTHS, *grid.shape), np.float32) if keep_months else None
    return annual, monthly


def _keep(layers, place, rows, values, grid):
    if layers is None:
        return
    layers[place][rows] = values
    if grid.mask is not None:
        layers[place][rows][~grid.mask[rows]] = np.nan
