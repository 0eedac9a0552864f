"""Drought of a month against the same month of other years, and what to warn of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from ..services.value_ranges import number

# Code to name; 0 marks cells without an index.
WARNINGS = {
    1: "none",
    2: "light drought",
    3: "moderate drought",
    4: "severe drought",
    5: "extreme drought",
}
# Upper limits from light to extreme: standard deviations, and percentiles of soil water.
INDEX_LIMITS = (-0.5, -1.0, -1.5, -2.0)
PERCENTILE_LIMITS = (30.0, 20.0, 10.0, 5.0)
INDICES = ("spi", "spei")
FEWEST_YEARS = 10
# Once in a thousand years: farther out a fit to decades says nothing.
FARTHEST = 3.09
CELLS_PER_BLOCK = 1 << 17


@dataclass(frozen=True)
class DroughtWarning:
    """Drought on a date; float32 arrays, NaN where a cell has no index.

    Attributes
    ----------
    standardised : array or None
        SPI or SPEI, -3.09 (dry) to 3.09.
    soil_percentile : array or None
        Percent of years in which the soil was drier in this month, 0 to 100.
    warning : uint8 array
        Codes of ``WARNINGS``, by the drier of the two; 0 where neither is known.
    history : DataFrame
        A row for each year of the month: ``year`` and the percent of the cells with an
        index in each class of the standardised index (names with underscores).
    """

    standardised: np.ndarray | None
    soil_percentile: np.ndarray | None
    warning: np.ndarray
    history: pd.DataFrame


def drought_warning(
    grid: Grid,
    date: tuple[int, int],
    first: tuple[int, int],
    *,
    precipitation: Sequence[np.ndarray] | None = None,
    evapotranspiration: Sequence[np.ndarray] | None = None,
    soil_water: Sequence[np.ndarray] | None = None,
    scale: int = 3,
    index_limits: Sequence[float] = INDEX_LIMITS,
    percentile_limits: Sequence[float] = PERCENTILE_LIMITS,
    progress: Progress = None,
) -> DroughtWarning:
    """SPI or SPEI and the percentile of soil water of a month, and warning classes.

    SPI (McKee et al. 1993): the rain of ``scale`` months that end with the date, under a
    gamma distribution fitted to the same months of all years (Thom 1958), with the share
    of years without rain; as a number of the standard normal distribution. SPEI
    (Vicente-Serrano et al. 2010), where evapotranspiration is given: rain less potential
    evapotranspiration under a log-logistic distribution, fitted by unbiased
    probability-weighted moments (Beguería et al. 2014). Takes 9 bytes per cell above
    the inputs and 16 MB for each ten years.

    Parameters
    ----------
    grid : Grid
        Cells outside its mask are not read.
    date, first : (year, month)
        The month that is judged, and that of the first layer of each stack.
    precipitation, evapotranspiration : sequences of 2-D arrays
        mm of each month, without a gap; NaN is missing.
    soil_water : sequence of 2-D arrays
        Of each month, in any unit.
    scale : int
        Number of months, 1 to 48; 3 for soils, 12 for springs and reservoirs.
    index_limits, percentile_limits : four falling numbers
        At or below them drought is light, moderate, severe and extreme.

    Returns
    -------
    DroughtWarning

    Raises
    ------
    Refusal
        Neither rain nor soil water is given, stacks differ in length, the date lies
        outside them, fewer than 10 years have the month, limits do not fall, a cell
        holds infinity, or no cell has enough years.

    References
    ----------
    McKee, T.B., Doesken, N.J., Kleist, J. (1993): The relationship of drought frequency
    and duration to time scales. 8th Conference on Applied Climatology, 179-184.

    Vicente-Serrano, S.M., Beguería, S., López-Moreno, J.I. (2010): A multiscalar drought
    index sensitive to global warming. Journal of Climate 23, 1696-1718.
    """
    stacks = _checked_stacks(precipitation, evapotranspiration, soil_water)
    scale = int(
        number(scale, "The number of months", low=1, high=48, parameter="scale")
    )
    for limits, parameter in (
        (index_limits, "index_limits"),
        (percentile_limits, "percentile_limits"),
    ):
        _check_limits(limits, parameter)
    length = len(next(iter(stacks.values())))
    years, ends = _months_of(date, first, length)
    place = int(np.flatnonzero(years == date[0])[0])
    rain, water = stacks.get("precipitation"), stacks.get("evapotranspiration")
    soil = stacks.get("soil_water")
    standardised = percentile = None
    if rain is not None:
        standardised = np.full(grid.shape, np.nan, np.float32)
    if soil is not None:
        percentile = np.full(grid.shape, np.nan, np.float32)
    classes = np.zeros((len(years), len(WARNINGS) + 1), np.int64)
    index_kind = "spi" if water is None else "spei"
    for rows in row_blocks(grid.shape, cells=CELLS_PER_BLOCK):
        there = np.ones((rows.stop - rows.start, grid.shape[1]), bool)
        if grid.mask is not None:
            there = grid.mask[rows]
        if rain is not None:
            sums = _sums(rain, water, ends, scale, rows, there)
            found = standardised_index(sums, kind=index_kind)
            standardised[rows][there] = found[place]
            codes = warning_classes(found, index_limits)
            for year, row in enumerate(codes):
                classes[year] += np.bincount(row, minlength=classes.shape[1])
        if soil is not None:
            layers = np.array([_finite(soil[end][rows][there]) for end in ends])
            percentile[rows][there] = _percentile(layers, place)
        report(progress, rows.stop / grid.shape[0])
    parts = [
        warning_classes(values, limits)
        for values, limits in (
            (standardised, index_limits),
            (percentile, percentile_limits),
        )
        if values is not None
    ]
    warning = np.maximum.reduce(parts)
    if not warning.any():
        raise Refusal(
            "No cell has {fewest} years with values for this month. Give a longer"
            " series.",
            parameter="precipitation",
            fewest=FEWEST_YEARS,
        )
    return DroughtWarning(
        standardised, percentile, warning, _history(years, classes, rain is not None)
    )


def check_date(date: tuple[int, int], first: tuple[int, int], length: int) -> None:
    """Raise Refusal where months cannot tell the drought of a date.

    Parameters
    ----------
    date, first : (year, month)
        The month that is judged, and that of the first layer.
    length : int
        Number of months.
    """
    _months_of(date, first, length)


def standardised_index(sums: np.ndarray, *, kind: str = "spi") -> np.ndarray:
    """Each value of a series as a number of the standard normal distribution.

    Parameters
    ----------
    sums : array (year, cell)
        Rain (SPI) or rain less evapotranspiration (SPEI); NaN is missing.
    kind : "spi" or "spei"

    Returns
    -------
    float64 array (year, cell)
        -3.09 to 3.09; NaN where a value is missing, and in cells that have fewer than
        10 values, only one value, or no rain at all.
    """
    from scipy.special import ndtri

    if kind not in INDICES:
        raise ValueError(f"kind is one of {INDICES}, not {kind!r}.")
    enough = (~np.isnan(sums)).sum(axis=0) >= FEWEST_YEARS
    index = np.full(sums.shape, np.nan)
    if enough.any():
        chance = (_gamma if kind == "spi" else _log_logistic)(sums[:, enough])
        index[:, enough] = np.clip(ndtri(chance), -FARTHEST, FARTHEST)
    return index


def warning_classes(values: np.ndarray, limits: Sequence[float]) -> np.ndarray:
    """Codes of ``WARNINGS`` for values that fall with dryness; 0 for NaN.

    Examples
    --------
    >>> warning_classes(np.array([0.0, -0.5, -1.7, -2.4, np.nan]), INDEX_LIMITS).tolist()
    [1, 2, 4, 5, 0]
    """
    codes = np.ones(values.shape, np.uint8)
    for limit in limits:
        codes += values <= limit
    codes[np.isnan(values)] = 0
    return codes


def _gamma(sums):
    """Probability of not more rain, by gamma distributions of the wet years."""
    from scipy.special import gammainc

    wet = np.where(sums > 0, sums, np.nan)
    count = (~np.isnan(sums)).sum(axis=0)
    dry = (sums == 0).sum(axis=0) / count
    with np.errstate(all="ignore"):
        mean = np.nansum(wet, axis=0) / (count * (1 - dry))
        log_mean = np.nansum(np.log(wet), axis=0) / (count * (1 - dry))
        apart = np.log(mean) - log_mean
        shape = (1 + np.sqrt(1 + 4 * apart / 3)) / (4 * apart)
        # Rounding leaves a trace where all years are equal.
        shape[apart < 1e-12] = np.nan
        within = gammainc(shape, sums * shape / mean)
    return np.where(np.isnan(sums), np.nan, dry + (1 - dry) * within)


def _log_logistic(sums):
    """Probability of not more water, by log-logistic distributions of three numbers."""
    from scipy.special import gamma

    ordered = np.sort(sums, axis=0)  # NaN goes last
    count = (~np.isnan(sums)).sum(axis=0).astype(float)
    rank = np.arange(1, len(sums) + 1)[:, None]
    weight = np.where(rank <= count, 1 / count, 0.0)
    moments = []
    for order in range(3):
        moments.append(np.nansum(weight * ordered, axis=0))
        weight = weight * (count - rank - order) / (count - 1 - order)
    w0, w1, w2 = moments
    with np.errstate(all="ignore"):
        shape = (2 * w1 - w0) / (6 * w1 - w0 - 6 * w2)
        spread = gamma(1 + 1 / shape) * gamma(1 - 1 / shape)
        scale = (w0 - 2 * w1) * shape / spread
        origin = w0 - scale * spread
        # Rounding leaves a trace where all years are equal.
        scale[np.abs(w0 - 2 * w1) <= 1e-12 * np.abs(w0)] = np.nan
        above = (sums - origin) / scale
        chance = 1 / (1 + np.where(above > 0, above, 0.0) ** -shape)
    return np.where(np.isnan(sums + scale), np.nan, chance)


def _sums(rain, water, ends, scale, rows, there):
    """Water of the months up to each end, (year, cell); NaN where one is missing."""
    sums = np.full((len(ends), int(there.sum())), np.nan)
    for year, end in enumerate(ends):
        if end - scale + 1 < 0:
            continue
        total = 0.0
        for month in range(end - scale + 1, end + 1):
            total = total + _finite(rain[month][rows][there])
            if water is not None:
                total = total - _finite(water[month][rows][there])
        sums[year] = total
    return sums


def _percentile(layers, place):
    value = layers[place]
    given = (~np.isnan(layers)).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        below = (layers < value).sum(axis=0) + 0.5 * ((layers == value).sum(axis=0) - 1)
        share = 100 * below / (given - 1)
    share[np.isnan(value) | (given < FEWEST_YEARS)] = np.nan
    return share


def _finite(values):
    if np.isinf(values).any():
        raise Refusal(
            "A month holds infinite values. Set these cells to nodata.",
            parameter="precipitation",
        )
    return values.astype(float)


def _checked_stacks(precipitation, evapotranspiration, soil_water):
    if precipitation is None and soil_water is None:
        raise Refusal(
            "Neither rain nor soil water is given. Give the months of one of them.",
            parameter="precipitation",
        )
    if evapotranspiration is not None and precipitation is None:
        raise Refusal(
            "Evapotranspiration is given without rain. Give the months of rain too.",
            parameter="precipitation",
        )
    given = {
        "precipitation": precipitation,
        "evapotranspiration": evapotranspiration,
        "soil_water": soil_water,
    }
    stacks = {name: stack for name, stack in given.items() if stack is not None}
    lengths = {name: len(stack) for name, stack in stacks.items()}
    for name, length in lengths.items():
        if length != next(iter(lengths.values())):
            raise Refusal(
                "There are {length} months of {name} and {other} of {first}. Give the"
                " same months.",
                parameter=name,
                length=length,
                name=name,
                other=next(iter(lengths.values())),
                first=next(iter(lengths)),
            )
    return stacks


def _months_of(date, first, length):
    """The years that have the month of the date, and the number of its layer in each."""
    start = first[0] * 12 + first[1] - 1
    wanted = date[0] * 12 + date[1] - 1
    if not start <= wanted < start + length:
        last = start + length - 1
        raise Refusal(
            "The date {year}-{month:02d} lies outside the layers, which run from"
            " {first_year}-{first_month:02d} to {last_year}-{last_month:02d}.",
            parameter="date",
            year=date[0],
            month=date[1],
            first_year=first[0],
            first_month=first[1],
            last_year=last // 12,
            last_month=last % 12 + 1,
        )
    ends = np.arange((wanted - start) % 12, length, 12)
    years = (start + ends) // 12
    if len(years) < FEWEST_YEARS:
        raise Refusal(
            "Only {count} years have this month. Drought is told against at least"
            " {fewest}; 30 are usual.",
            parameter="precipitation",
            count=len(years),
            fewest=FEWEST_YEARS,
        )
    return years, ends


def _check_limits(limits, parameter):
    if len(limits) != len(WARNINGS) - 1 or not (np.diff(limits) < 0).all():
        raise Refusal(
            "The limits {limits} do not fall from light to extreme drought. Give four"
            " falling numbers.",
            parameter=parameter,
            limits=", ".join(f"{limit:g}" for limit in limits),
        )


def _history(years, classes, known):
    names = [name.replace(" ", "_") for name in WARNINGS.values()]
    if not known:
        return pd.DataFrame(columns=["year", *names])
    with np.errstate(invalid="ignore"):
        percent = 100 * classes[:, 1:] / classes[:, 1:].sum(axis=1, keepdims=True)
    return pd.DataFrame(percent, columns=names).assign(year=years)[["year", *names]]
