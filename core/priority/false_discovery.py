"""Significance of many tests at once: bins of confidence, with and without control."""

from __future__ import annotations

import numpy as np
from scipy.special import ndtri

from ..progress import end_if_asked
from ..refusal import Refusal
from ._local_sums import STEPS, bins_by_limits, count_beyond, first_bins, two_sided_p

LEVELS = (0.10, 0.05, 0.01)
BINS = 4096


def p_of(z: np.ndarray) -> np.ndarray:
    """Two-sided probability of standard scores, NaN where these are.

    Examples
    --------
    >>> p_of(np.array([0.0, -1.959964])).round(6).tolist()
    [1.0, 0.05]
    """
    p = np.empty(z.shape)
    two_sided_p(z.ravel(), p.ravel())
    return p


def graded(
    z: np.ndarray, state: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Bins of standard scores by their p, without and with control of false finds.

    The control is that of Benjamini and Hochberg (1995), Journal of the Royal
    Statistical Society B 57:289-300, at each level over all scores: of ``m`` scores the
    ``k`` smallest p count, with the largest ``k`` for which the ``k``-th p is at most
    ``k`` × level / ``m``.

    Takes 2 bytes per score above the scores.

    Parameters
    ----------
    z : contiguous float64 array
        NaN is missing.
    state : array
        That of the watched kernel.

    Returns
    -------
    bins, bins_fdr : int8 arrays
        -3 to 3: 99, 95 and 90 percent confidence with the sign of the score, else 0.
    limits : float64 array
        The p that count at 0.10, 0.05 and 0.01 with control are at most these; 0 for
        none.

    Raises
    ------
    Refusal
        No score is defined.
    """
    bins, bins_fdr = np.empty(z.shape, np.int8), np.empty(z.shape, np.int8)
    histogram = np.zeros(BINS, np.int64)
    flat = z.ravel()
    tests = first_bins(flat, _scores(np.array(LEVELS)), bins.ravel(), histogram, state)
    end_if_asked(state)
    if tests == 0:
        raise Refusal(
            "The neighbourhood of every cell or area holds all there are, or none "
            "besides it, so no score is defined. Give another radius.",
            parameter="radius",
        )
    limits = np.array([_limit(flat, histogram, tests, level) for level in LEVELS])
    bins_by_limits(flat, _scores(limits), bins_fdr.ravel())
    return bins, bins_fdr, limits


def _scores(p):
    """Standard scores of two-sided probabilities; infinite for 0."""
    return -ndtri(p / 2.0)


def _limit(z, histogram, tests, level):
    """The greatest t with t = level × (number of p up to t) / tests; 0 for none.

    From above, each step towards it counts fewer; the histogram brings it near.
    """
    beyond = np.cumsum(histogram[::-1])[::-1]
    least = _scores(np.array(LEVELS[0]))

    def in_bins(score):
        return int(beyond[int(min((score - least) * STEPS, BINS - 1.0))])

    def in_all(score):
        return count_beyond(z, score)

    limit = level
    for count in (in_bins, in_all):
        while limit > 0:
            lower = level * count(float(_scores(limit))) / tests
            if lower >= limit:
                break
            limit = lower
    return limit
