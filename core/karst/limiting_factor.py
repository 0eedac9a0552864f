"""What limits vegetation where: the driver that it answers to the most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .driver_regression import LARGEST_INFLATION, DriverRegression, driver_regression


@dataclass(frozen=True)
class LimitingFactor:
    """The driver of the largest partial coefficient in each cell.

    Attributes
    ----------
    factor : uint8 array
        1 for the first driver, 2 for the second; 0 where there is none.
    coefficient : float32 array
        Its partial coefficient in standard deviations, with its sign; NaN for none.
    regression : DriverRegression
        The coefficients of all drivers, and why a cell has none.
    """

    factor: np.ndarray
    coefficient: np.ndarray
    regression: DriverRegression


def limiting_factor(
    vegetation: np.ndarray | Sequence[np.ndarray],
    drivers: Mapping[str, np.ndarray | Sequence[np.ndarray]],
    times: Sequence[float],
    *,
    mask: np.ndarray | None = None,
    largest_inflation: float = LARGEST_INFLATION,
    threads: int | None = None,
    progress: Progress = None,
) -> LimitingFactor:
    """The driver whose standardised partial regression coefficient is the largest.

    A large coefficient says that vegetation follows the driver from year to year, the
    others held; of equal ones the first counts. Takes 28 + 16 bytes per cell and driver
    above the inputs. Parameters and refusals are those of
    :func:`.driver_regression.driver_regression`.

    Returns
    -------
    LimitingFactor

    Examples
    --------
    >>> rain = np.array([1.0, 3, 2, 5, 4]).reshape(5, 1, 1)
    >>> warmth = np.array([0.0, 1, 0, 0, 1]).reshape(5, 1, 1)
    >>> green = 2 * rain + warmth
    >>> found = limiting_factor(green, {"rain": rain, "warmth": warmth}, range(5))
    >>> int(found.factor[0, 0]), round(float(found.coefficient[0, 0]), 2)
    (1, 0.94)
    """
    regression = driver_regression(
        vegetation,
        drivers,
        times,
        mask=mask,
        largest_inflation=largest_inflation,
        threads=threads,
        progress=progress,
    )
    factor = np.zeros(regression.outcome.shape, np.uint8)
    coefficient = np.full(factor.shape, np.nan, np.float32)
    largest = np.zeros(factor.shape, np.float32)
    for number, values in enumerate(regression.standardised, start=1):
        better = np.abs(values) > largest
        factor[better] = number
        coefficient[better] = values[better]
        largest[better] = np.abs(values[better])
    return LimitingFactor(factor, coefficient, regression)
