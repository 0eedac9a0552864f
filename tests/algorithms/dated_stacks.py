"""Stacks of years that the tests of the karst tools make."""

import numpy as np
from layers import write_raster

CELL = 1000.0
YEARS = list(range(2001, 2013))
NODATA = -9999


def drivers():
    """Two drivers without a trend that do not run together, and time, of 12 years."""
    chance = np.random.default_rng(8)
    time = np.arange(len(YEARS), dtype=float)
    rain, warmth = (
        values - np.polyval(np.polyfit(time, values, 1), time)
        for values in chance.standard_normal((2, len(YEARS)))
    )
    return 800 + 100 * rain, 15 + warmth, time


def write_stack(folder, name, series, years=YEARS):
    """A file for each year, from a list of cells with a value for each year."""
    cells = np.array(series, np.float32).T
    return [
        write_raster(folder / f"{name}_{year}.tif", [values], cell=CELL, nodata=NODATA)
        for year, values in zip(years, cells)
    ]
