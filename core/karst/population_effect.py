"""What became of biomass where people left, and where they stayed or came."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..grid import Grid
from ..refusal import Refusal
from ..services.value_ranges import number, quantity

# Code to name; 0 marks missing cells and land without people on both dates.
MOVES = {1: "people left", 2: "people stayed", 3: "people came"}


def population_effect(
    population_before: np.ndarray,
    population_after: np.ndarray,
    biomass_before: np.ndarray,
    biomass_after: np.ndarray,
    grid: Grid,
    *,
    least_change: float = 10.0,
) -> tuple[np.ndarray, pd.DataFrame]:
    """Change of biomass by what people did, after Chang et al. (2023).

    People left or came where their number changed by more than ``least_change``
    percent of the larger one. Takes 30 bytes per cell above the inputs.

    Parameters
    ----------
    population_before, population_after : 2-D arrays
        People, or people on a square kilometre.
    biomass_before, biomass_after : 2-D arrays
        Biomass or an index of vegetation, at least 0.
    grid : Grid
        Its mask says where all rasters have a value.
    least_change : float
        Percent, 0 to below 100.

    Returns
    -------
    uint8 array
        Codes of ``MOVES``.
    DataFrame
        A row for each move: ``move``, ``area_km2``, ``people_before``,
        ``people_after`` (sums), ``biomass_before``, ``biomass_after``,
        ``biomass_change`` (means) and ``change_percent``.

    Raises
    ------
    Refusal
        A cell holds NaN or a value below 0, the limit is out of range, or nobody lives
        there on either date.

    References
    ----------
    Chang, J. et al. (2023): Rural outmigration generates a carbon sink in South China
    karst. Progress in Physical Geography 47(5), 3183-3206.

    Examples
    --------
    >>> then, now = np.array([[10.0, 10.0]]), np.array([[2.0, 10.0]])
    >>> green, greener = np.array([[4.0, 4.0]]), np.array([[6.0, 5.0]])
    >>> _, table = population_effect(then, now, green, greener, Grid((1, 2), 1000.0))
    >>> table["biomass_change"].tolist()[:2]
    [2.0, 1.0]
    """
    least_change = number(
        least_change,
        "The least change of people (percent)",
        high=99.0,
        parameter="least_change",
    )
    layers = {
        "population_before": (population_before, "The earlier population"),
        "population_after": (population_after, "The later population"),
        "biomass_before": (biomass_before, "The earlier biomass"),
        "biomass_after": (biomass_after, "The later biomass"),
    }
    valid = grid.valid
    then, now, green, greener = (
        quantity(values, grid, name, parameter=key)[valid].astype(float)
        for key, (values, name) in layers.items()
    )
    most = np.maximum(then, now)
    if not (most > 0).any():
        raise Refusal(
            "Nobody lives in any cell on either date. Check the population rasters.",
            parameter="population_before",
        )
    limit = least_change / 100 * most
    codes = np.select([then - now > limit, now - then > limit], [1, 3], 2)
    codes[most == 0] = 0
    move = np.zeros(grid.shape, np.uint8)
    move[valid] = codes
    cells = np.bincount(codes, minlength=4)[1:]

    def sums(values):
        return np.bincount(codes, values, 4)[1:]

    with np.errstate(invalid="ignore", divide="ignore"):
        means = sums(green) / cells, sums(greener) / cells
        table = pd.DataFrame(
            {
                "move": list(MOVES.values()),
                "area_km2": cells * grid.cell_area / 1e6,
                "people_before": sums(then),
                "people_after": sums(now),
                "biomass_before": means[0],
                "biomass_after": means[1],
                "biomass_change": means[1] - means[0],
                "change_percent": 100 * (means[1] - means[0]) / means[0],
            }
        )
    return move, table
