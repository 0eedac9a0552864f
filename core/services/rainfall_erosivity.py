"""The factor R of the soil loss equation, from monthly or yearly rain."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .value_ranges import number, quantity

# No month and no year on Earth was wetter (mm).
WETTEST_MONTH = 10_000.0
WETTEST_YEAR = 30_000.0
MONTHLY_FORMS = {"monthly": 17.02, "fournier": 9.81}
ANNUAL_FORMS = ("renard_freimund", "zhang_fu")


def rainfall_erosivity(
    monthly: np.ndarray,
    grid: Grid,
    *,
    form: str = "monthly",
    factor: float | None = None,
    progress: Progress = None,
) -> np.ndarray:
    """R from the rain of twelve months (Wischmeier & Smith 1978; Arnoldus 1980).

    Two forms of one equation are in print, and differ by more than a half; say which
    one was taken. With p the rain of a month and P that of the year:

    ``"monthly"``, usual in studies of China: R = 17.02 times the sum over the months
    of 1.735 · 10^(1.5 log10(p²/P) - 0.8188).
    ``"fournier"``: R = 9.81 · 1.735 · 10^(1.5 log10 F - 0.8188) with Fournier's index
    F, the sum of p²/P over the months.

    Takes 4 bytes per cell above the input.

    Parameters
    ----------
    monthly : 3-D array, or sequence of 12 2-D arrays
        Rain of January to December in mm; a month without rain adds nothing.
    grid : Grid
    form : "monthly" or "fournier"
    factor : float, optional
        In place of 17.02 or 9.81, which bring the result to SI units.

    Returns
    -------
    float32 array
        MJ mm/(ha h a); 0 without rain. NaN where the cell is missing.

    Raises
    ------
    Refusal
        There are not twelve months; a cell holds NaN, or a value that no month
        reaches; the factor is not above 0; or no cell has a value.

    References
    ----------
    Wischmeier, W.H., Smith, D.D. (1978): Predicting rainfall erosion losses. USDA
    Agriculture Handbook 537. Arnoldus, H.M.J. (1980), in: Assessment of Erosion, Wiley,
    127-132.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> year = [25, 30, 45, 100, 180, 220, 190, 140, 100, 90, 50, 30]
    >>> rain = np.array(year, float).reshape(12, 1, 1)
    >>> rainfall_erosivity(rain, Grid((1, 1), 1000.0)).round()
    array([[3137.]], dtype=float32)
    >>> rainfall_erosivity(rain, Grid((1, 1), 1000.0), form="fournier").round()
    array([[4416.]], dtype=float32)
    """
    if form not in MONTHLY_FORMS:
        raise ValueError(f"form is one of {tuple(MONTHLY_FORMS)}, not {form!r}.")
    if factor is None:
        factor = MONTHLY_FORMS[form]
    factor = number(
        factor, "The factor of the erosivity", above=0.0, parameter="factor"
    )
    if len(monthly) != 12:
        raise Refusal(
            "There are {count} layers of monthly rain. Give twelve, January to December.",
            parameter="monthly",
            count=len(monthly),
        )
    months = [
        quantity(
            month,
            grid,
            f"The rain of month {count}",
            high=WETTEST_MONTH,
            unit="mm",
            parameter="monthly",
        )
        for count, month in enumerate(monthly, start=1)
    ]
    erosivity = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        year = sum(month[rows].astype(float) for month in months)
        year[~(year > 0)] = np.inf
        total = np.zeros(year.shape)
        for month in months:
            index = month[rows].astype(float) ** 2 / year
            total += index**1.5 if form == "monthly" else index
        if form == "fournier":
            total **= 1.5
        total *= factor * 1.735 * 10**-0.8188
        if grid.mask is not None:
            total[~grid.mask[rows]] = np.nan
        erosivity[rows] = total
        report(progress, rows.stop / grid.shape[0])
    return erosivity


def annual_rainfall_erosivity(
    annual: np.ndarray,
    grid: Grid,
    *,
    form: str = "renard_freimund",
    progress: Progress = None,
) -> np.ndarray:
    """R from the rain of a year: rough, for places without monthly rain.

    Takes 4 bytes per cell above the input.

    Parameters
    ----------
    annual : 2-D array
        Rain of a year in mm, the mean over many years.
    grid : Grid
    form : "renard_freimund" or "zhang_fu"
        ``"renard_freimund"``, from the United States: 0.0483 P^1.610 up to 850 mm, then
        587.8 - 1.219 P + 0.004105 P².
        ``"zhang_fu"``, from China: 0.0534 P^1.6548.

    Returns
    -------
    float32 array
        MJ mm/(ha h a); 0 without rain. NaN where the cell is missing.

    Raises
    ------
    Refusal
        A cell holds NaN, or a value that no year reaches; or no cell has a value.

    References
    ----------
    Renard, K.G., Freimund, J.R. (1994): Using monthly precipitation data to estimate
    the R-factor in the revised USLE. Journal of Hydrology 157, 287-306.

    Zhang, W., Fu, J. (2003): Rainfall erosivity estimation under different rainfall
    amount. Resources Science 25(1), 35-41 (in Chinese).

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> rain, grid = np.array([[500.0, 1200.0]]), Grid((1, 2), 1000.0)
    >>> annual_rainfall_erosivity(rain, grid).round()
    array([[1070., 5036.]], dtype=float32)
    >>> annual_rainfall_erosivity(rain, grid, form="zhang_fu").round()
    array([[1562., 6652.]], dtype=float32)
    """
    if form not in ANNUAL_FORMS:
        raise ValueError(f"form is one of {ANNUAL_FORMS}, not {form!r}.")
    annual = quantity(
        annual,
        grid,
        "The rain of the year",
        high=WETTEST_YEAR,
        unit="mm",
        parameter="annual",
    )
    erosivity = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        rain = annual[rows].astype(float)
        if grid.mask is not None:
            rain[~grid.mask[rows]] = np.nan
        if form == "zhang_fu":
            erosivity[rows] = 0.0534 * rain**1.6548
        else:
            erosivity[rows] = np.where(
                rain > 850,
                587.8 - 1.219 * rain + 0.004105 * rain**2,
                0.0483 * rain**1.610,
            )
        report(progress, rows.stop / grid.shape[0])
    return erosivity
