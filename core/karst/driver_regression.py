"""How a quantity answers to its drivers over the years, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..parallel import in_order
from ..progress import Progress, inner, watched_jobs
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from ._cell_regression import COLLINEAR, CONSTANT, SOLVED, TOO_FEW_YEARS, regress_cells
from .dated_stack import check_finite_stack, dates_in_order

__all__ = [
    "COLLINEAR",
    "CONSTANT",
    "SOLVED",
    "TOO_FEW_YEARS",
    "DriverRegression",
    "driver_regression",
]

CELLS_PER_JOB = 1 << 14
LARGEST_INFLATION = 100.0


@dataclass(frozen=True)
class DriverRegression:
    """Regression of each cell; float32 unless said, NaN where it was not solved.

    Attributes
    ----------
    drivers : list of str
    standardised : array (driver, row, column)
        Partial coefficients in standard deviations of the quantity for one of the
        driver; 0 for a driver that does not change.
    coefficients : array (driver, row, column)
        The same in the units of the quantity over those of the driver.
    coefficient_p : array (driver, row, column)
        Two-sided, of Student's t; 1 for a driver that does not change.
    trend : array (row, column)
        Least-squares trend of the quantity, per unit of time.
    driver_trends : array (driver, row, column)
    trend_p : array (row, column)
        Two-sided, of Student's t.
    years : int32 array
        Dates on which the quantity and all drivers have a value.
    outcome : uint8 array
        0 outside the mask, else ``SOLVED``, ``TOO_FEW_YEARS``, ``COLLINEAR`` (a driver's
        variance inflation is above the limit) or ``CONSTANT`` (the quantity is).
    """

    drivers: list[str]
    standardised: np.ndarray
    coefficients: np.ndarray
    coefficient_p: np.ndarray
    trend: np.ndarray
    driver_trends: np.ndarray
    trend_p: np.ndarray
    years: np.ndarray
    outcome: np.ndarray


def driver_regression(
    quantity: np.ndarray | Sequence[np.ndarray],
    drivers: Mapping[str, np.ndarray | Sequence[np.ndarray]],
    times: Sequence[float],
    *,
    mask: np.ndarray | None = None,
    largest_inflation: float = LARGEST_INFLATION,
    threads: int | None = None,
    progress: Progress = None,
) -> DriverRegression:
    """Multiple linear regression of a stack on the stacks of its drivers.

    Takes 13 + 16 bytes per cell and driver above the inputs, and a few MB a thread.

    Parameters
    ----------
    quantity : array (time, row, column), or a sequence of 2-D arrays
        NaN is a missing value; a year counts where nothing is missing.
    drivers : mapping of name to such a stack
        On the same dates as the quantity.
    times : sequence of float
        Date of each layer, in any order, none twice.
    mask : bool array (row, column), optional
        True where a cell is looked at.
    largest_inflation : float
        Above it a driver cannot be told from the others; at least 1.
    threads : int, optional
        Default: the number of processors. The result does not depend on it.

    Returns
    -------
    DriverRegression

    Raises
    ------
    Refusal
        There is no driver, there are too few dates (two more than drivers are needed,
        4 at least), stacks differ in dates or shape, or a value is infinite.

    References
    ----------
    Marquardt, D.W. (1970): Generalized inverses, ridge regression, biased linear
    estimation, and nonlinear estimation. Technometrics 12, 591-612 (variance inflation).
    """
    if not drivers:
        raise Refusal("No driver is given. Choose at least one.", parameter="drivers")
    if not largest_inflation >= 1:
        raise Refusal(
            "The largest variance inflation is {value}; give a number of at least 1.",
            parameter="largest_inflation",
            value=f"{largest_inflation:g}",
        )
    fewest = max(4, len(drivers) + 2)
    stacks = [quantity, *drivers.values()]
    ordered = [dates_in_order(stack, times, fewest=fewest) for stack in stacks]
    layers, times = [layers for layers, _ in ordered], ordered[0][1]
    shape = layers[0][0].shape
    for name, stack in zip(drivers, layers[1:]):
        if stack[0].shape != shape:
            raise Refusal(
                "The driver {name} lies on another grid than the quantity. Align it"
                " first.",
                parameter="drivers",
                name=name,
            )
    count = len(drivers)
    standardised, coefficients, coefficient_p, driver_trends = (
        np.full((count, *shape), np.nan, np.float32) for _ in range(4)
    )
    trend, trend_p = (np.full(shape, np.nan, np.float32) for _ in range(2))
    years, outcome = np.zeros(shape, np.int32), np.zeros(shape, np.uint8)
    blocks = list(row_blocks(shape, cells=CELLS_PER_JOB))
    with watched_jobs(progress, len(blocks)) as (state, done):

        def job(rows):
            from scipy.special import stdtr

            values = np.stack(
                [np.stack([layer[rows] for layer in stack], -1) for stack in layers], -2
            ).astype(float)
            if mask is not None:
                values[~mask[rows]] = np.nan
            check_finite_stack(values)
            place = values.shape[:2]
            partial, raw, ratio = (np.full((*place, count), np.nan) for _ in range(3))
            trends = np.full((*place, count + 1), np.nan)
            t_statistic = np.full(place, np.nan)
            regress_cells(
                values,
                times,
                fewest,
                float(largest_inflation),
                partial,
                raw,
                ratio,
                trends,
                t_statistic,
                years[rows],
                outcome[rows],
                state,
            )
            unsolved = outcome[rows] != SOLVED
            free = np.maximum(years[rows] - count - 1, 1)[..., None]
            chance = 2 * stdtr(free, -np.abs(ratio))
            for array, found in (
                (standardised, partial),
                (coefficients, raw),
                (coefficient_p, chance),
            ):
                found[unsolved] = np.nan
                array[:, rows] = np.moveaxis(found, -1, 0)
            trend[rows] = trends[..., 0]
            driver_trends[:, rows] = np.moveaxis(trends[..., 1:], -1, 0)
            free = np.maximum(years[rows] - 2, 1)
            trend_p[rows] = 2 * stdtr(free, -np.abs(t_statistic))
            if mask is not None:
                outcome[rows][~mask[rows]] = 0
            done()

        for _ in in_order(
            job,
            ((rows,) for rows in blocks),
            total=len(blocks),
            threads=threads,
            progress=inner(progress, state),
        ):
            pass
    return DriverRegression(
        list(drivers),
        standardised,
        coefficients,
        coefficient_p,
        trend,
        driver_trends,
        trend_p,
        years,
        outcome,
    )
