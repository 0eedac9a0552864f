"""How well suitability tells presences from the background."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

BOYCE_WINDOWS = 101
BOYCE_WIDTH = 0.1


def auc(presences: np.ndarray, points: np.ndarray) -> float:
    """Area under the receiver operating characteristic; ties count one half.

    The chance that a presence is more suitable than a point: 0.5 no better than chance,
    1 always. As MaxEnt has it, ``points`` are all that the model was fitted to, added
    presences among them.

    Parameters
    ----------
    presences, points : float arrays
        Suitability; any scale that rises with it.

    Examples
    --------
    >>> auc([0.9, 0.5], [0.1, 0.5])
    0.875
    """
    points = np.sort(points)
    below = np.searchsorted(points, presences, side="left")
    up_to = np.searchsorted(points, presences, side="right")
    return float((below + up_to).mean() / (2.0 * points.size))


@dataclass(frozen=True)
class Thresholds:
    """Suitability from which on a place counts as habitat.

    Attributes
    ----------
    minimum_training_presence : float
        Of the least suitable presence.
    ten_percentile : float
        Leaves out the least suitable 10 percent of presences, rounded down.
    equal_sensitivity_specificity : float
        The highest that still keeps as large a share of presences as it leaves out of
        points.
    maximum_tss : float
        Where the sum of both shares is largest.
    """

    minimum_training_presence: float
    ten_percentile: float
    equal_sensitivity_specificity: float
    maximum_tss: float


def thresholds(presences: np.ndarray, points: np.ndarray) -> Thresholds:
    """Thresholds of a model; all are values of presences (Liu et al. 2005).

    Parameters
    ----------
    presences, points : float arrays
        Suitability at the training presences and at all points.
    """
    ordered = np.sort(presences)
    candidates = np.unique(ordered)
    kept, left_out = _rates(candidates, presences, points)
    return Thresholds(
        float(ordered[0]),
        float(ordered[int(0.1 * ordered.size)]),
        float(candidates[max(np.count_nonzero(kept >= left_out) - 1, 0)]),
        float(candidates[np.argmax(kept + left_out)]),
    )


def tss(presences: np.ndarray, points: np.ndarray, threshold: float) -> float:
    """True skill statistic at a threshold (Allouche et al. 2006).

    Sensitivity + specificity - 1, with the points in place of absences: -1 all wrong,
    0 no better than chance, towards 1 perfect.
    """
    kept, left_out = _rates(np.array([threshold]), presences, points)
    return float(kept[0] + left_out[0] - 1.0)


def _rates(candidates, presences, points):
    """Share of presences at or above, and of points below, each threshold."""
    presences, points = np.sort(presences), np.sort(points)
    lost = np.searchsorted(presences, candidates, side="left")
    left_out = np.searchsorted(points, candidates, side="left")
    return 1.0 - lost / presences.size, left_out / points.size


def boyce_index(presences: np.ndarray, points: np.ndarray) -> float:
    """Continuous Boyce index (Hirzel et al. 2006).

    Windows of a tenth of the range of suitability move over it in 100 steps. In each,
    the share of presences over that of points should rise with suitability: Spearman's
    coefficient of both, without repeated ratios. 1 is a model whose suitability ranks
    places well, 0 one of no use, -1 one that is the wrong way round. NaN where all is
    equally suitable.
    """
    low = min(np.min(presences), np.min(points))
    high = max(np.max(presences), np.max(points))
    if not high > low:
        return float("nan")
    width = BOYCE_WIDTH * (high - low)
    starts = np.linspace(low, high - width, BOYCE_WINDOWS)
    ends = starts + width
    ends[-1] = high

    def shares(values):
        values = np.sort(values)
        above = np.searchsorted(values, ends, side="right")
        return (above - np.searchsorted(values, starts, side="left")) / values.size

    found, expected = shares(presences), shares(points)
    held = expected > 0
    ratio = found[held] / expected[held]
    middle = 0.5 * (starts + ends)[held]
    changed = np.concatenate([[True], ratio[1:] != ratio[:-1]])
    ratio, middle = ratio[changed], middle[changed]
    if ratio.size < 3 or np.ptp(ratio) == 0:
        return float("nan")
    return float(np.corrcoef(rankdata(ratio), rankdata(middle))[0, 1])
