"""How much of a trend of vegetation the climate explains, and what is left to people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress
from ..raster.blocks import row_blocks
from ..services.value_ranges import number
from .driver_regression import (
    CONSTANT,
    LARGEST_INFLATION,
    SOLVED,
    DriverRegression,
    driver_regression,
)

# Code to name; 0 marks cells outside the study area.
SCENARIOS = {
    1: "growth by climate and people",
    2: "growth by climate",
    3: "growth by people",
    4: "decline by climate and people",
    5: "decline by climate",
    6: "decline by people",
    7: "no significant trend",
    8: "not attributable",
}


@dataclass(frozen=True)
class VegetationAttribution:
    """The parts of a trend; float32 and NaN where it cannot be parted, unless said.

    Attributes
    ----------
    climate, human : array
        What the climate's trends explain, and the rest, in units of vegetation per unit
        of time; they add up to the trend of ``regression``.
    scenario : uint8 array
        Codes of ``SCENARIOS``; 0 outside the mask.
    climate_share, human_share : array
        Percent of the trend, 0 to 100, together 100; NaN without a significant trend.
    offset_share : float
        Percent of what people gained that the climate took back; NaN without gain.
    regression : DriverRegression
    """

    climate: np.ndarray
    human: np.ndarray
    scenario: np.ndarray
    climate_share: np.ndarray
    human_share: np.ndarray
    offset_share: float
    regression: DriverRegression


def vegetation_attribution(
    vegetation: np.ndarray | Sequence[np.ndarray],
    drivers: Mapping[str, np.ndarray | Sequence[np.ndarray]],
    times: Sequence[float],
    *,
    mask: np.ndarray | None = None,
    significance: float = 0.05,
    largest_inflation: float = LARGEST_INFLATION,
    threads: int | None = None,
    progress: Progress = None,
) -> VegetationAttribution:
    """Part the trend of vegetation by partial derivatives (Roderick et al. 2007).

    Climate C = sum of b_k times the trend of driver k, with b_k the coefficients of a
    multiple linear regression over the years; human H = K - C, with the trend K. Where
    C and H have the sign of K they share it by size; else the one with its sign takes
    all. All trends are of least squares. Takes 60 + 16 bytes per cell and driver above
    the inputs.

    Parameters
    ----------
    vegetation : array (time, row, column), or a sequence of 2-D arrays
        NPP, NDVI or cover of each year.
    drivers : mapping of name to such a stack
        Temperature, precipitation, radiation; on the same dates.
    times : sequence of float
    mask : bool array, optional
    significance : float
        Trends of a larger p are no trend; 1 takes them all.
    largest_inflation : float
        Cells where a driver's variance inflation is above it are not attributable.

    Returns
    -------
    VegetationAttribution

    Raises
    ------
    Refusal
        As :func:`.driver_regression.driver_regression`, or the significance is not
        above 0 and at most 1.

    References
    ----------
    Roderick, M.L., Rotstayn, L.D., Farquhar, G.D., Hobbins, M.T. (2007): On the
    attribution of changing pan evaporation. Geophysical Research Letters 34, L17403.
    Wu, L. et al. (2020): Climate change weakens the positive effect of human activities
    on karst vegetation productivity restoration in Southern China. Ecological
    Indicators 115, 106392.
    """
    significance = number(
        significance, "The significance", above=0.0, high=1.0, parameter="significance"
    )
    regression = driver_regression(
        vegetation,
        drivers,
        times,
        mask=mask,
        largest_inflation=largest_inflation,
        threads=threads,
        progress=progress,
    )
    climate = np.zeros(regression.trend.shape, np.float32)
    for rows in row_blocks(climate.shape):
        parts = regression.coefficients[:, rows].astype(float)
        climate[rows] = (parts * regression.driver_trends[:, rows]).sum(axis=0)
    human = regression.trend - climate
    solved = regression.outcome == SOLVED
    climate[~solved] = human[~solved] = np.nan
    sure = solved & (regression.trend_p <= significance) & (regression.trend != 0)
    scenario = _scenarios(regression, climate, human, solved, sure)
    climate_share = _climate_share(scenario, climate, human)
    gain, loss = np.where(human > 0, human, 0.0), np.where(climate < 0, -climate, 0.0)
    total = gain[sure].sum(dtype=float)
    taken = np.minimum(gain, loss)[sure].sum(dtype=float)
    return VegetationAttribution(
        climate,
        human,
        scenario,
        climate_share,
        100 - climate_share,
        100 * taken / total if total else np.nan,
        regression,
    )


def _scenarios(regression, climate, human, solved, sure):
    rising = regression.trend > 0
    by_climate = np.where(rising, climate > 0, climate < 0)
    by_people = np.where(rising, human > 0, human < 0)
    scenario = np.where(rising, np.uint8(1), np.uint8(4))
    scenario[by_climate & ~by_people] += 1
    scenario[by_people & ~by_climate] += 2
    scenario[~sure] = 7
    scenario[~solved & (regression.outcome != CONSTANT)] = 8
    scenario[regression.outcome == 0] = 0
    return scenario


def _climate_share(scenario, climate, human):
    share = np.full(scenario.shape, np.nan, np.float32)
    shared = (scenario == 1) | (scenario == 4)
    size = np.abs(climate[shared])
    share[shared] = 100 * size / (size + np.abs(human[shared]))
    share[(scenario == 2) | (scenario == 5)] = 100
    share[(scenario == 3) | (scenario == 6)] = 0
    return share


def attribution_by_zone(
    attribution: VegetationAttribution, grid: Grid, *, zones: np.ndarray | None = None
) -> pd.DataFrame:
    """Area and percent of each scenario, by zone and for all together.

    Parameters
    ----------
    zones : 2-D array of whole numbers, optional
        Zone of each cell; 0 or less: none.

    Returns
    -------
    DataFrame
        A row for each zone and scenario: ``zone`` (last ``"all"``), ``scenario``,
        ``area_km2``, ``percent`` of the zone (together 100), ``climate_share`` and
        ``human_share``, the means over its cells.
    """
    inside = attribution.scenario > 0
    where = np.ones(grid.shape, int) if zones is None else zones
    inside &= where > 0
    cells = pd.DataFrame(
        {
            "zone": where[inside],
            "scenario": attribution.scenario[inside],
            "climate_share": attribution.climate_share[inside],
        }
    )
    parts = [] if zones is None else list(cells.groupby("zone"))
    rows = []
    for zone, group in [*parts, ("all", cells)]:
        for code, name in SCENARIOS.items():
            share = group["climate_share"][group["scenario"] == code]
            mean = share.mean()
            rows.append(
                {
                    "zone": zone,
                    "scenario": name,
                    "area_km2": len(share) * grid.cell_area / 1e6,
                    "percent": 100 * len(share) / len(group) if len(group) else np.nan,
                    "climate_share": mean,
                    "human_share": 100 - mean,
                }
            )
    return pd.DataFrame(rows)
