"""Erosion set against the soil that the rock below forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..services.class_values import ClassValues
from ..services.value_ranges import number, quantity
from .rock_classes import ROCK

# t/(km2 a) in one t/(ha a).
PER_SQUARE_KILOMETRE = 100.0
# Code to name; 0 marks missing cells.
RISKS = {1: "safe", 2: "critical", 3: "dangerous"}
# Tolerances of the national standards, t/(km2 a): SL 190-2007 and SL 461-2009.
STANDARDS = (500.0, 50.0)
TOLERANCE_COLUMN = "tolerance"


@dataclass(frozen=True)
class ErosionRisk:
    """Erosion and what it means on this rock.

    Attributes
    ----------
    erosion : float32 array
        t/(km2 a), on the part of the cell that soil covers; NaN where missing.
    ratio : float32 array
        Erosion over the soil that forms; 1 and less is sustained. Infinite where none
        forms and some is lost.
    risk : uint8 array
        Codes of ``RISKS``; 0 where missing.
    neglected : dict of standard to bool array
        Cells that the standard (t/(km2 a)) calls safe while more is lost than forms.
    by_rock : DataFrame
        A row for each rock and, last, ``"all"``: ``rock``, ``tolerance``, ``area_km2``,
        ``mean_erosion``, percent ``safe``, ``critical`` and ``dangerous``, and
        ``neglected_<standard>_km2``.
    """

    erosion: np.ndarray
    ratio: np.ndarray
    risk: np.ndarray
    neglected: dict[float, np.ndarray]
    by_rock: pd.DataFrame

    def neglected_by(self) -> np.ndarray:
        """How many of the standards call a dangerous cell safe; uint8, 0 for none."""
        return sum(cells.astype(np.uint8) for cells in self.neglected.values())


def erosion_risk(
    soil_loss: np.ndarray,
    rock: np.ndarray,
    table: pd.DataFrame,
    grid: Grid,
    *,
    bedrock: np.ndarray | None = None,
    critical_percent: float = 5.0,
    standards: Sequence[float] = STANDARDS,
    progress: Progress = None,
) -> ErosionRisk:
    """Safe, critical or dangerous, by the rate at which soil forms (Bai et al. 2023).

    The soil that forms in a year is the most that can be lost for good: a cell is
    critical where the loss lies within ``critical_percent`` of it, else safe below and
    dangerous above. Takes 11 bytes per cell above the inputs, with two standards.

    Parameters
    ----------
    soil_loss : 2-D array
        t/(ha a), such as the actual loss of
        :func:`..services.soil_conservation.soil_conservation`.
    rock : 2-D array of whole numbers
    table : DataFrame
        A row for each rock: ``code`` and ``tolerance``, the soil that forms in
        t/(km2 a); with ``rock``, a name for the result.
    grid : Grid
        Its mask says where all rasters have a value.
    bedrock : 2-D array, optional
        Share of the ground that is bare rock, 0 to 1: nothing is lost there.
    critical_percent : float
        Half the width of the critical range, 0 up to below 100.
    standards : sequence of float
        Tolerances, t/(km2 a), for the neglected cells.

    Returns
    -------
    ErosionRisk

    Raises
    ------
    Refusal
        A rock has no row in the table; a number or a cell is missing or out of range;
        or no cell has a value.

    References
    ----------
    Bai, X. et al. (2023): Ten problems and solutions for restoration of karst ecosystem
    in Southwest China. Bulletin of Chinese Academy of Sciences 38(12), 1903-1914. Li, Y.
    et al. (2017): Spatial patterns of soil loss tolerance. Solid Earth 8, 661-669.

    Examples
    --------
    >>> rocks = pd.DataFrame({"code": [1, 2], "tolerance": [20.0, 100.0]})
    >>> loss, rock = np.array([[0.1, 0.2, 0.9, 3.0]]), np.array([[1, 1, 2, 1]])
    >>> found = erosion_risk(loss, rock, rocks, Grid((1, 4), 1000.0))
    >>> found.risk.tolist(), found.neglected[500.0].tolist()
    ([[1, 2, 1, 3]], [[False, False, False, True]])
    """
    width = number(
        critical_percent,
        "The width of the critical range (percent)",
        high=99.0,
        parameter="critical_percent",
    )
    width /= 100
    soil_loss = quantity(soil_loss, grid, "The soil loss", parameter="soil_loss")
    if bedrock is not None:
        bedrock = quantity(
            bedrock, grid, "The share of bare rock", high=1.0, parameter="bedrock"
        )
    classes = ClassValues(
        rock,
        table,
        {TOLERANCE_COLUMN: (0.0, np.inf)},
        grid,
        table_name="the table of rocks",
    )
    tolerance = classes.column(TOLERANCE_COLUMN)
    erosion, ratio = (np.full(grid.shape, np.nan, np.float32) for _ in range(2))
    risk = np.zeros(grid.shape, np.uint8)
    neglected = {float(limit): np.zeros(grid.shape, bool) for limit in standards}
    # By row of the table: cells of each risk, erosion, and neglected cells.
    kinds = len(classes.names)
    counts = np.zeros((kinds, len(RISKS) + 1), np.int64)
    sums = np.zeros(kinds)
    hidden = {limit: np.zeros(kinds, np.int64) for limit in neglected}
    for rows in row_blocks(grid.shape):
        there = (
            np.ones(risk[rows].shape, bool) if grid.mask is None else grid.mask[rows]
        )
        row = classes.rows(rows)[there]
        lost = soil_loss[rows][there].astype(float) * PER_SQUARE_KILOMETRE
        if bedrock is not None:
            lost *= 1.0 - bedrock[rows][there]
        forms = tolerance[row]
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(lost > 0, lost / forms, 0.0)
        code = np.where(share > 1 + width, 3, np.where(share < 1 - width, 1, 2))
        erosion[rows][there], ratio[rows][there], risk[rows][there] = lost, share, code
        counts += np.bincount(row * 4 + code, minlength=4 * kinds).reshape(kinds, 4)
        sums += np.bincount(row, lost, kinds)
        for limit, cells in neglected.items():
            unseen = (lost <= limit) & (lost > forms)
            cells[rows][there] = unseen
            hidden[limit] += np.bincount(row[unseen], minlength=kinds)
        report(progress, rows.stop / grid.shape[0])
    names = classes.names
    if ROCK in classes.table:
        names = classes.table[ROCK].astype(str).tolist()
    by_rock = _by_rock(names, tolerance, counts, sums, hidden, grid.cell_area)
    return ErosionRisk(erosion, ratio, risk, neglected, by_rock)


def _by_rock(names, tolerance, counts, sums, hidden, cell_area):
    present = counts.sum(axis=1) > 0
    names = [name for name, there in zip(names, present) if there] + ["all"]
    counts = np.vstack([counts[present], counts.sum(axis=0)])
    cells = counts.sum(axis=1)
    return pd.DataFrame(
        {
            "rock": names,
            "tolerance": np.append(tolerance[:-1][present], np.nan),
            "area_km2": cells * cell_area / 1e6,
            "mean_erosion": np.append(sums[present], sums.sum()) / cells,
            **{name: 100 * counts[:, code] / cells for code, name in RISKS.items()},
            **{
                f"neglected_{limit:g}_km2": np.append(found[present], found.sum())
                * cell_area
                / 1e6
                for limit, found in hidden.items()
            },
        }
    )
