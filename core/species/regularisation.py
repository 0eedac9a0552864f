"""How strongly MaxEnt holds each feature back (Phillips and Dudik 2008)."""

from __future__ import annotations

import numpy as np

from ..refusal import Refusal

LEAST = 0.001
LARGEST_DEVIATION = 0.5

# Number of presences to the share of the deviation that a feature may be off; between
# the numbers in proportion, beyond them as at the nearest one.
_LINEAR = ((10, 30, 100), (1.0, 0.2, 0.05))
_QUADRATIC = ((0, 10, 17, 30, 100), (1.3, 0.8, 0.5, 0.25, 0.05))
_PRODUCT = ((0, 10, 17, 30, 100), (2.6, 1.6, 0.9, 0.55, 0.05))
_THRESHOLD = ((0, 100), (2.0, 1.0))
_CATEGORY = ((0, 10, 17), (0.65, 0.5, 0.25))
_HINGE = ((0,), (0.5,))


def check_multiplier(value: float) -> None:
    """Refuse a regularisation multiplier without which there is no optimum."""
    if not value > 0:
        raise Refusal(
            "The regularisation multiplier is {value:g}. It must be above 0; 1 is "
            "usual.",
            parameter="regularisation",
            value=value,
        )


def class_betas(presences: int, classes: str) -> dict[str, float]:
    """The base value of each feature class for so many presences.

    Linear, quadratic and product features share one value: that of the richest of
    these classes in use.

    Parameters
    ----------
    presences : int
    classes : str
        Letters of L, Q, P, H, T.

    Returns
    -------
    dict
        Letter to value, with C for categories.
    """
    if "P" in classes:
        shared = _PRODUCT
    elif "Q" in classes:
        shared = _QUADRATIC
    else:
        shared = _LINEAR
    tables = {"L": shared, "Q": shared, "P": shared}
    tables.update(H=_HINGE, T=_THRESHOLD, C=_CATEGORY)
    return {
        letter: float(np.interp(presences, *table)) for letter, table in tables.items()
    }


def betas(
    deviation: np.ndarray,
    base: float,
    presences: int,
    multiplier: float,
    *,
    least_deviation: float = 0.0,
) -> np.ndarray:
    """The penalty of features on one scale from 0 to 1.

    Parameters
    ----------
    deviation : float array
        Sample standard deviation of each feature over the presences.
    base : float
        Of the class, as of :func:`class_betas`.
    presences : int
    multiplier : float
        Regularisation multiplier; larger gives smoother models.
    least_deviation : float
        What a smaller deviation is raised to, as for hinges.
    """
    held = np.maximum(np.minimum(deviation, LARGEST_DEVIATION), least_deviation)
    return np.maximum(multiplier * base * held / np.sqrt(presences), multiplier * LEAST)


def binary_betas(
    mean: np.ndarray, base: float, presences: int, multiplier: float
) -> np.ndarray:
    """The penalty of features that are 0 or 1, as categories and thresholds.

    One that holds at every presence has no deviation, and is held back by half a
    presence instead.
    """
    share = 1.0 / max(presences - 1, 1) * presences
    deviation = np.sqrt(np.maximum(mean * (1.0 - mean), 0.0) * share)
    if presences == 1:
        deviation = np.full(mean.shape, LARGEST_DEVIATION)
    found = betas(deviation, base, presences, multiplier)
    everywhere = (mean >= 1.0) & (found <= multiplier * LEAST)
    return np.where(everywhere, multiplier / (2.0 * presences), found)
