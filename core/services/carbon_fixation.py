"""Carbon dioxide that plants fix and oxygen that they release, from their production."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.valid_cells import check_not_empty
from .value_ranges import number, quantity

# t/ha in one g/m2, and the most carbon that plants gain or lose in a year (g/m2).
TONNES_PER_HECTARE = 0.01
MOST_PRODUCTION = 20_000.0
# Grams of carbon on a square metre in one unit of a raster of production.
PRODUCTION_UNITS = {"g/m2": 1.0, "kg/m2": 1000.0, "modis": 0.1}


@dataclass(frozen=True)
class CarbonFixation:
    """Gases that plants exchange in a year.

    Attributes
    ----------
    carbon_dioxide, oxygen : float32 arrays
        t/ha fixed and released; below 0 where production is. NaN where missing.
    carbon_dioxide_t, oxygen_t : float
        t in all cells.
    """

    carbon_dioxide: np.ndarray
    oxygen: np.ndarray
    carbon_dioxide_t: float
    oxygen_t: float


def carbon_fixation(
    production: np.ndarray,
    grid: Grid,
    *,
    production_unit: str = "g/m2",
    carbon_share: float = 0.45,
    carbon_dioxide_per_matter: float = 1.63,
    oxygen_per_matter: float = 1.20,
    progress: Progress = None,
) -> CarbonFixation:
    """CO2 fixed and O2 released, from net primary production.

    By the equation of photosynthesis 1 g of dry matter takes 1.63 g of carbon dioxide
    and gives 1.2 g of oxygen: CO2 = 1.63 NPP / share of carbon in dry matter. For net
    ecosystem production (NEP) the result is the net exchange.

    Takes 8 bytes per cell above the inputs, and 30 MB for a band of rows.

    Parameters
    ----------
    production : 2-D array
        NPP or NEP, carbon in a year.
    grid : Grid
    production_unit : "g/m2", "kg/m2" or "modis"
        ``"modis"``: the whole numbers of MOD17A3, kg C/m2 times 10 000.
    carbon_share : float
        Grams of carbon in a gram of dry matter, above 0 to 1. 1 where ``production`` is
        dry matter already.
    carbon_dioxide_per_matter, oxygen_per_matter : float
        Grams for a gram of dry matter. Some studies print 1.62 and 1.19.

    Returns
    -------
    CarbonFixation

    Raises
    ------
    Refusal
        A cell holds NaN, infinity or more than plants can produce, a factor is out of
        range, or no cell has a value.

    Examples
    --------
    >>> forest = carbon_fixation(np.array([[900.0]]), Grid((1, 1), 500.0))
    >>> forest.carbon_dioxide.round(1).tolist(), forest.oxygen.round(1).tolist()
    ([[32.599998474121094]], [[24.0]])
    """
    if production_unit not in PRODUCTION_UNITS:
        raise ValueError(
            f"production_unit is one of {tuple(PRODUCTION_UNITS)}, not"
            f" {production_unit!r}."
        )
    grams = PRODUCTION_UNITS[production_unit]
    share = number(
        carbon_share,
        "The share of carbon",
        above=0.0,
        high=1.0,
        parameter="carbon_share",
    )
    factors = [
        number(value, name, low=0.0, high=10.0, parameter=parameter)
        * TONNES_PER_HECTARE
        * grams
        / share
        for value, name, parameter in (
            (
                carbon_dioxide_per_matter,
                "The carbon dioxide for a gram of matter",
                "carbon_dioxide_per_matter",
            ),
            (
                oxygen_per_matter,
                "The oxygen for a gram of matter",
                "oxygen_per_matter",
            ),
        )
    ]
    check_not_empty(grid.mask, "The production")
    production = quantity(
        production,
        grid,
        "The production",
        low=-MOST_PRODUCTION / grams,
        high=MOST_PRODUCTION / grams,
        unit=production_unit if production_unit != "modis" else "0.1 g/m2",
        parameter="production",
    )
    gases = [np.empty(grid.shape, np.float32) for _ in factors]
    total = 0.0
    for rows in row_blocks(grid.shape):
        carbon = production[rows].astype(float)
        if grid.mask is not None:
            carbon[~grid.mask[rows]] = np.nan
        for gas, factor in zip(gases, factors):
            gas[rows] = carbon * factor
        total += float(np.nansum(carbon))
        report(progress, rows.stop / grid.shape[0])
    hectares = grid.cell_area / 1e4
    return CarbonFixation(*gases, *(total * factor * hectares for factor in factors))


@dataclass(frozen=True)
class FixationValue:
    """What the gases are worth in a year.

    Attributes
    ----------
    value : float32 array
        Currency per ha; NaN where missing.
    total : float
        Currency, of all cells.
    """

    value: np.ndarray
    total: float


def fixation_value(
    fixation: CarbonFixation,
    *,
    carbon_dioxide_price: float = 0.0,
    oxygen_price: float = 0.0,
    progress: Progress = None,
) -> FixationValue:
    """Value of the carbon dioxide that is fixed and of the oxygen that is released.

    Takes 4 bytes per cell above the input, and 20 MB for a band of rows.

    Parameters
    ----------
    fixation : CarbonFixation
    carbon_dioxide_price, oxygen_price : float
        Currency for a tonne of each. A price of carbon is 44/12 of one of carbon
        dioxide.

    Returns
    -------
    FixationValue

    Raises
    ------
    Refusal
        A price is below 0.

    Examples
    --------
    >>> forest = carbon_fixation(np.array([[900.0]]), Grid((1, 1), 500.0))
    >>> round(fixation_value(forest, carbon_dioxide_price=100, oxygen_price=10).total)
    87500
    """
    prices = [
        number(price, name, low=0.0, parameter=parameter)
        for price, name, parameter in (
            (
                carbon_dioxide_price,
                "The price of carbon dioxide",
                "carbon_dioxide_price",
            ),
            (oxygen_price, "The price of oxygen", "oxygen_price"),
        )
    ]
    shape = fixation.oxygen.shape
    value = np.empty(shape, np.float32)
    for rows in row_blocks(shape):
        value[rows] = (
            fixation.carbon_dioxide[rows].astype(float) * prices[0]
            + fixation.oxygen[rows].astype(float) * prices[1]
        )
        report(progress, rows.stop / shape[0])
    amounts = (fixation.carbon_dioxide_t, fixation.oxygen_t)
    return FixationValue(value, float(np.dot(amounts, prices)))
